#include "ui/pending/saving.h"

namespace jackfield {

namespace {

constexpr int patience = 2000;

} // namespace

Saving::Saving(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Saving::slow);
    connect(&session, &Session::commandChanged, this, [this](const CommandStatus &status) {
        if (m_storing)
            m_heard.insert(status.key.value, status);
        else if (!m_key.isEmpty() && status.key == m_key)
            follow(status);
    });
    connect(&session, &Session::activityChanged, this, [this] {
        for (const CommandStatus &status : m_session.commands()) {
            if (!m_key.isEmpty() && status.key == m_key)
                return follow(status);
        }
    });
}

void Saving::submit(const Command &command)
{
    if (isBusy())
        return;
    m_storing = true;
    m_heard.clear();
    whenDone(m_session.submit(command), this, [this](const Result<IdempotencyKey> &key) {
        m_storing = false;
        if (key)
            stored(*key);
        else
            Q_EMIT notKept(key.error());
    });
}

void Saving::stored(const IdempotencyKey &key)
{
    m_key = key;
    m_patience.start();
    if (const auto heard = m_heard.constFind(key.value); heard != m_heard.constEnd())
        return follow(CommandStatus(*heard));
    for (const CommandStatus &status : m_session.commands()) {
        if (status.key == key)
            return follow(status);
    }
}

IdempotencyKey Saving::letGo()
{
    m_patience.stop();
    return std::exchange(m_key, {});
}

void Saving::follow(const CommandStatus &status)
{
    switch (status.state) {
    case CommandState::Queued:
        if (m_session.activity().link == Link::Offline || m_session.activity().link == Link::SignedOut)
            Q_EMIT queued(letGo());
        return;
    case CommandState::Held:
    case CommandState::Sending:
    case CommandState::Checking: return;
    case CommandState::Applied:
        letGo();
        Q_EMIT applied(status);
        return;
    case CommandState::Parked:
    case CommandState::Conflict:
    case CommandState::Gone:
    case CommandState::Rejected:
        m_session.discard(letGo());
        Q_EMIT refused(status.error);
        return;
    }
}

} // namespace jackfield
