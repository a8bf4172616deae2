#include "ui/wizards/setupuser/stationchooser.h"

#include "ui/fields/stationcard.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jackfield {

namespace {
constexpr int fewLeft = 10;
}

StationChooser::StationChooser(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px("space.3"));
}

void StationChooser::setLicences(const QList<Licence> &licences, const LicenceId &chosen)
{
    QList<LicenceId> order;
    for (const Licence &licence : licences)
        order.append(licence.id);
    if (order != m_order) {
        qDeleteAll(m_cards);
        m_cards.clear();
        m_order = order;
        for (const Licence &licence : licences) {
            auto *card = new StationCard(m_theme, licence.name, licence.description, this);
            connect(card, &StationCard::toggled, this, [this, id = licence.id](bool on) {
                if (on)
                    Q_EMIT this->chosen(id);
            });
            m_cards.insert(licence.id, card);
            m_column->addWidget(card);
        }
    }
    m_noneLeft.clear();
    for (const Licence &licence : licences) {
        StationCard *card = m_cards.value(licence.id);
        const int left = licence.available();
        const QSignalBlocker quiet(card);
        if (licence.id == chosen)
            card->setChecked(true);
        else if (chosen.isEmpty() && card->isChecked()) {
            card->setAutoExclusive(false);
            card->setChecked(false);
            card->setAutoExclusive(true);
        }
        if (left == 0)
            m_noneLeft.append(licence.name);
        card->setEnabled(left > 0 || licence.id == chosen);
        card->setNote(left == 0 ? tr("None left") : tr("%1 left").arg(QLocale().toString(left)), left <= fewLeft);
        Theme::setStyleProperty(card, "state", left == 0 && licence.id == chosen ? QStringLiteral("error") : QString());
    }
}

void StationChooser::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    StationCard *first = nullptr;
    for (const LicenceId &id : std::as_const(m_order)) {
        StationCard *card = m_cards.value(id);
        if (card->isChecked() && card->isEnabled())
            return card->setFocus(event->reason());
        if (!first && card->isEnabled())
            first = card;
    }
    if (first)
        first->setFocus(event->reason());
}

} // namespace jackfield
