#include "app/console/emergencyround.h"

namespace jackfield {

namespace {

constexpr int problemsRead = 1000;

} // namespace

EmergencyRound::EmergencyRound(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::commandChanged, this, &EmergencyRound::follow);
}

void EmergencyRound::begin(const UserId &first)
{
    m_current = first;
    m_done = 0;
    m_all = 0;
    whenDone(m_session.emergencyProblems(problemsRead), this, [this](const Result<QList<EmergencyProblem>> &problems) {
        if (problems)
            m_all = m_done + int(problems->size());
    });
    Q_EMIT openRequested(first);
}

void EmergencyRound::follow(const CommandStatus &status)
{
    const auto *change = std::get_if<ChangeObject>(&status.command);
    if (m_current.isEmpty() || status.state != CommandState::Applied || !change
        || change->object.kind != ObjectKind::EmergencyAddress || change->holder != m_current)
        return;
    ++m_done;
    goOn();
}

// What is still to be done is asked for anew: somebody else may have done some of it.
void EmergencyRound::goOn()
{
    whenDone(m_session.emergencyProblems(problemsRead), this, [this](const Result<QList<EmergencyProblem>> &problems) {
        if (!problems || m_current.isEmpty())
            return;
        const UserId before = m_current;
        const auto next = std::find_if(
            problems->cbegin(), problems->cend(), [&](const EmergencyProblem &problem) { return problem.user != before; });
        if (next == problems->cend()) {
            m_current = {};
            Q_EMIT finished(m_done);
            return;
        }
        m_current = next->user;
        Q_EMIT nextRequested(m_current, m_done + 1, std::max(m_all, m_done + int(problems->size())));
    });
}

} // namespace jackfield
