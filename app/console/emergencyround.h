#pragma once

#include "core/session/session.h"

#include <QObject>

namespace jackfield {

/// Leads from one emergency address that needs somebody to the next: each time one is verified, the next is asked for, until none is left or the
/// person does something else.
class EmergencyRound final : public QObject {
    Q_OBJECT

public:
    EmergencyRound(Session &session, QObject *parent);

    void begin(const UserId &first);
    void end() { m_current = {}; }
    const UserId &current() const { return m_current; } ///< empty: nobody goes round

Q_SIGNALS:
    void openRequested(const jackfield::UserId &user);
    /// One is done, and this is the next: "3 of 12".
    void nextRequested(const jackfield::UserId &user, int number, int all);
    void finished(int done);

private:
    void follow(const CommandStatus &status);
    void goOn();

    Session &m_session;
    UserId m_current;
    int m_done = 0;
    int m_all = 0;
};

} // namespace jackfield
