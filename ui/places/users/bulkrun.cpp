#include "ui/places/users/bulkrun.h"

namespace jackfield {

namespace {

constexpr int heldAtATime = 40;
constexpr int sentAtATime = 10;
constexpr int onTheirWay = 20;

bool needsPerson(CommandState state)
{
    return state == CommandState::Rejected || state == CommandState::Conflict || state == CommandState::Gone
        || state == CommandState::Parked;
}

} // namespace

BulkRun::BulkRun(Session &session, const QList<BulkLine> &lines, Way way, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_lines(lines)
    , m_way(way)
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).changes())
            m_todo += line;
    }
    if (way != Way::Apply)
        return;
    connect(&session, &Session::commandChanged, this, &BulkRun::follow);
    connect(&session, &Session::commandDropped, this, [this](const IdempotencyKey &key) {
        if (m_onItsWay.contains(key.value))
            settle(m_onItsWay.take(key.value), Outcome::Failed);
    });
    connect(&session, &Session::activityChanged, this, &BulkRun::goOn);
}

void BulkRun::start()
{
    if (m_running)
        return;
    m_running = true;
    goOn();
}

void BulkRun::stop()
{
    m_stopped = true;
    goOn();
}

void BulkRun::goOn()
{
    if (!m_running || m_busy)
        return;
    if (m_stopped || m_next == m_todo.size()) {
        if (m_onItsWay.isEmpty())
            finish();
        return;
    }
    if (m_way == Way::Mail)
        return sendMail();
    // Without a connection nothing is applied at once: the rest waits here, and can be stopped.
    if (m_way == Way::Apply && (m_session.activity().link != Link::Online || m_onItsWay.size() > onTheirWay - sentAtATime))
        return;
    makeCommands();
}

void BulkRun::makeCommands()
{
    QList<int> lines = m_todo.mid(m_next, m_way == Way::Hold ? heldAtATime : sentAtATime);
    QList<Command> commands;
    for (const int line : lines)
        commands += *m_lines.at(line).command;
    m_next += lines.size();
    m_busy = true;
    whenDone(
        m_way == Way::Hold ? m_session.holdAll(commands) : m_session.submitAll(commands), this,
        [this, lines](const Result<QList<IdempotencyKey>> &keys) {
            m_busy = false;
            if (keys) {
                take(lines, *keys);
            } else {
                // None of these is queued, and the next ones would not be either.
                m_next = m_todo.size();
                Q_EMIT notKept(keys.error());
            }
            goOn();
        });
}

void BulkRun::take(const QList<int> &lines, const QList<IdempotencyKey> &keys)
{
    for (qsizetype at = 0; at < std::min(lines.size(), keys.size()); ++at) {
        const int line = lines.at(at);
        if (m_way == Way::Hold) {
            settle(line, Outcome::Kept);
            continue;
        }
        m_onItsWay.insert(keys.at(at).value, line);
        Q_EMIT outcomeChanged(line, Outcome::OnItsWay, {});
    }
    const QHash<QString, CommandStatus> heard = std::exchange(m_heard, {});
    for (const CommandStatus &status : heard)
        follow(status);
    m_heard.clear();
}

void BulkRun::follow(const CommandStatus &status)
{
    if (!m_onItsWay.contains(status.key.value)) {
        if (m_busy)
            m_heard.insert(status.key.value, status);
        return;
    }
    const bool applied = status.state == CommandState::Applied;
    if (!applied && !needsPerson(status.state))
        return;
    settle(m_onItsWay.take(status.key.value), applied ? Outcome::Applied : Outcome::Failed, status);
    goOn();
}

void BulkRun::sendMail()
{
    const int line = m_todo.at(m_next++);
    const UserId user = m_lines.at(line).user;
    m_busy = true;
    Q_EMIT outcomeChanged(line, Outcome::OnItsWay, {});
    whenDone(m_session.sendMail({ObjectKind::User, user.value}), this, [this, line](const Result<bool> &sent) {
        m_busy = false;
        CommandStatus status;
        if (!sent)
            status.error = sent.error();
        settle(line, sent ? Outcome::Applied : Outcome::Failed, status);
        // Who cannot be reached now is not asked for each of the others.
        if (!sent && sent.error().kind == Error::Kind::Offline)
            m_stopped = true;
        goOn();
    });
}

void BulkRun::settle(int line, Outcome outcome, const CommandStatus &status)
{
    ++m_done;
    m_made += outcome != Outcome::Failed ? 1 : 0;
    Q_EMIT outcomeChanged(line, outcome, status);
    Q_EMIT progressed(m_done, int(m_todo.size()));
}

void BulkRun::finish()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace jackfield
