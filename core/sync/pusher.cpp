#include "core/sync/pusher.h"

#include "core/base/logging.h"

namespace jackfield {

Pusher::Pusher(Provider &provider, Cache &cache, Outbox &outbox, Puller &puller)
    : m_provider(provider)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_puller(puller)
{
}

void Pusher::push()
{
    if (m_busy)
        return;
    for (const QueuedCommand &command : m_outbox.commands()) {
        if (command.state == CommandState::Rejected)
            continue;
        m_busy = true;
        const QueuedCommand next = command;
        if (next.state == CommandState::Queued)
            send(next);
        else
            lookUp(next);
        return;
    }
}

void Pusher::send(const QueuedCommand &command)
{
    // On the disk before the first byte leaves: after a crash it is looked up, not sent again.
    if (auto done = m_outbox.setState(command.key, CommandState::Sending); !done) {
        stop(done.error());
        return;
    }
    Q_EMIT commandChanged(*m_outbox.find(command.key), {});
    whenDone(m_provider.apply(command.command, command.key), this, [this, key = command.key](const Result<Outcome> &outcome) {
        if (outcome)
            accept(key, *outcome);
        else
            refuse(key, outcome.error());
    });
}

void Pusher::lookUp(const QueuedCommand &command)
{
    setState(command.key, CommandState::Checking);
    whenDone(m_provider.outcomeOf(command.key), this, [this, key = command.key](const Result<Outcome> &outcome) {
        if (outcome) {
            accept(key, *outcome);
            return;
        }
        switch (outcome.error().kind) {
        case Error::Kind::Gone:
            // The provider never saw it, so it was not done.
            Q_EMIT answered();
            setState(key, CommandState::Queued);
            m_busy = false;
            push();
            return;
        case Error::Kind::Rejected:
            refuse(key, outcome.error());
            return;
        default:
            // Still not known: it stays in Checking.
            stop(outcome.error());
        }
    });
}

void Pusher::accept(const IdempotencyKey &key, const Outcome &outcome)
{
    Q_EMIT answered();
    m_puller.betweenPages([this, key, outcome] { write(key, outcome); });
}

void Pusher::write(const IdempotencyKey &key, const Outcome &outcome)
{
    // The cache first: a crash in between finds the command in Checking, looks it up and writes the same again.
    auto done = m_cache.begin();
    for (const Change &change : outcome.changes) {
        if (done)
            done = m_cache.put(change);
    }
    if (!done) {
        m_cache.rollBack();
        stop(done.error());
        return;
    }
    QueuedCommand command = *m_outbox.find(key);
    done = m_cache.commit().and_then([&] { return m_outbox.remove(key); });
    if (!done) {
        stop(done.error());
        return;
    }
    command.state = CommandState::Applied;
    m_busy = false;
    Q_EMIT commandChanged(command, outcome.createdId);
    push();
}

void Pusher::refuse(const IdempotencyKey &key, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Auth:
    case Error::Kind::RateLimited:
    case Error::Kind::Cache:
        // Nothing was done with it.
        setState(key, CommandState::Queued);
        stop(error);
        return;
    case Error::Kind::Unknown:
        setState(key, CommandState::Checking);
        m_busy = false;
        push();
        return;
    case Error::Kind::Protocol:
        // An answer that cannot be read says nothing of what was done.
        setState(key, CommandState::Checking);
        stop(error);
        return;
    case Error::Kind::Forbidden:
    case Error::Kind::Rejected:
    case Error::Kind::Conflict:
    case Error::Kind::Gone:
        Q_EMIT answered();
        setState(key, CommandState::Rejected, error);
        m_busy = false;
        push();
        return;
    }
}

void Pusher::setState(const IdempotencyKey &key, CommandState state, const Error &error)
{
    if (auto done = m_outbox.setState(key, state, error); !done)
        qCWarning(lcSync) << "the outbox cannot be written:" << done.error().detail;
    if (const QueuedCommand *command = m_outbox.find(key))
        Q_EMIT commandChanged(*command, {});
}

void Pusher::stop(const Error &error)
{
    m_busy = false;
    Q_EMIT failed(error);
}

} // namespace jackfield
