#pragma once

#include "core/session/session.h"
#include "ui/places/dashboard/card.h"

namespace jackfield {

class Badge;

/// The users whom a 911 call may not find: a missing, rejected or unverified address.
class EmergencyCard final : public Card {
    Q_OBJECT

public:
    explicit EmergencyCard(Theme &theme, QWidget *parent = nullptr);

    static constexpr int rowsShown = 6;

    /// `total` counts those that are not in the list as well.
    void show(const QList<EmergencyProblem> &problems, qint64 total);

Q_SIGNALS:
    void userRequested(const jackfield::UserId &id);

private:
    Badge *m_badge;
    QVBoxLayout *m_list;
    QList<EmergencyProblem> m_shown; ///< the same again leaves the rows, and the focus on one of them, alone
    qint64 m_total = -1;
};

} // namespace jackfield
