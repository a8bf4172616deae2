#include "ui/places/dashboard/stationscard.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/meter.h"
#include "ui/places/dashboard/leftlabel.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace jackfield {

StationsCard::StationsCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Stations in use"), parent)
    , m_list(new QVBoxLayout)
    , m_order(new PlainLabel({}, "caption", this))
{
    m_list->setSpacing(theme.px("space.5"));
    m_order->setWordWrap(true);
    body()->addLayout(m_list);
    body()->addStretch();
    body()->addWidget(m_order);
}

void StationsCard::show(const QList<Licence> &licences, const AccountPolicy &policy)
{
    if (licences == m_shown && m_list->count() > 0)
        return;
    m_shown = licences;
    clear(m_list);
    for (const Licence &licence : licences)
        m_list->addWidget(makeRow(licence));
    if (licences.isEmpty())
        m_list->addWidget(new PlainLabel(tr("This account has no stations."), "secondary", this));
    const QString contact = policy.orderContact.isEmpty() ? policy.providerName : policy.orderContact;
    m_order->setVisible(!contact.isEmpty());
    m_order->setText(tr("A station is one license. Order more from %1.").arg(contact));
}

QWidget *StationsCard::makeRow(const Licence &licence)
{
    const QLocale locale;
    const QString use = tr("%1 of %2").arg(locale.toString(licence.assigned), locale.toString(licence.total));
    const QString left = licence.available() == 0
        ? tr("None left")
        : tr("%1 left", nullptr, licence.available()).arg(locale.toString(licence.available()));
    const bool few = licence.available() <= fewLeft;
    auto *row = new QWidget(this);
    auto *name = new ElidedLabel(licence.name, "medium", row);
    name->setMinimumWidth(88);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px("space.4"));
    head->addWidget(name);
    head->addWidget(new PlainLabel(use, "secondary", row));
    head->addStretch();
    head->addWidget(new LeftLabel(theme(), left, few, row));
    auto *meter = new Meter(theme(), row);
    meter->setAccessibleName(licence.name);
    //: Used and left: "6,140 of 6,150, 10 left"
    meter->setUse(licence.assigned, licence.total, tr("%1, %2").arg(use, left));
    if (few)
        meter->setColor(ColorRole::WarningSolid);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px("space.2"));
    layout->addLayout(head);
    layout->addWidget(meter);
    if (!licence.description.isEmpty())
        layout->addWidget(new ElidedLabel(licence.description, "caption", row));
    return row;
}

} // namespace jackfield
