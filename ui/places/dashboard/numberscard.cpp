#include "ui/places/dashboard/numberscard.h"

#include "ui/fields/plainlabel.h"
#include "ui/places/dashboard/partsbar.h"
#include "ui/places/dashboard/valuelines.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace jackfield {

NumbersCard::NumbersCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Numbers"), parent)
    , m_total(new PlainLabel({}, "secondary", this))
    , m_bar(new PartsBar(theme, this))
    , m_lines(new ValueLines(theme, ValueLines::Align::Right, this))
    , m_hint(new PlainLabel(tr("Numbers must be activated before they take calls."), "caption", this))
    , m_assigned(m_lines->add(tr("Assigned"), ColorRole::Chart1))
    , m_free(m_lines->add(tr("Free"), ColorRole::Track))
    , m_activation(m_lines->add(tr("Waiting to be activated"), ColorRole::WarningSolid))
    , m_without(m_lines->add(tr("Users with an extension only")))
{
    addBesideTitle(m_total);
    m_hint->setWordWrap(true);
    body()->addWidget(m_bar);
    body()->addWidget(m_lines);
    body()->addStretch();
    body()->addWidget(m_hint);
}

void NumbersCard::show(const AccountCounts &counts)
{
    const QLocale locale;
    const qint64 assigned = std::max<qint64>(counts.numbers - counts.numbersFree - counts.numbersNeedActivation, 0);
    m_total->setText(locale.toString(counts.numbers));
    m_bar->setParts({{ColorRole::Chart1, assigned}, {ColorRole::WarningSolid, counts.numbersNeedActivation}}, counts.numbers);
    m_lines->setValue(m_assigned, locale.toString(assigned));
    m_lines->setValue(m_free, locale.toString(counts.numbersFree));
    m_lines->setValue(m_activation, locale.toString(counts.numbersNeedActivation));
    m_lines->setValue(m_without, locale.toString(counts.usersWithoutNumber));
}

} // namespace jackfield
