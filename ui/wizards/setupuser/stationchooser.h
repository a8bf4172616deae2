#pragma once

#include "core/domain/licence.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class StationCard;
class Theme;

/// The stations of the account as cards, each with what is left. A card with none left is off and says so, except while it is the chosen
/// one: then it is what has to be changed.
class StationChooser final : public QWidget {
    Q_OBJECT

public:
    explicit StationChooser(Theme &theme, QWidget *parent = nullptr);

    void setLicences(const QList<Licence> &licences, const LicenceId &chosen);
    StationCard *card(const LicenceId &id) const { return m_cards.value(id); }
    QStringList noneLeft() const { return m_noneLeft; } ///< names

Q_SIGNALS:
    void chosen(const jackfield::LicenceId &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<LicenceId, StationCard *> m_cards;
    QList<LicenceId> m_order;
    QStringList m_noneLeft;
};

} // namespace jackfield
