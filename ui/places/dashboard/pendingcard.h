#pragma once

#include "core/session/session.h"
#include "ui/places/dashboard/card.h"

namespace jackfield {

class Badge;

/// What was done here and is not at the provider yet.
class PendingCard final : public Card {
    Q_OBJECT

public:
    explicit PendingCard(Theme &theme, QWidget *parent = nullptr);

    static constexpr int rowsShown = 5;

    void show(const QList<CommandStatus> &commands, Link link);

Q_SIGNALS:
    void fixRequested(const jackfield::CommandStatus &status);
    void discardRequested(const jackfield::CommandStatus &status);

private:
    Badge *m_badge;
    QVBoxLayout *m_list;
    QList<CommandStatus> m_shown;
    Link m_link = Link::Connecting;
};

} // namespace jackfield
