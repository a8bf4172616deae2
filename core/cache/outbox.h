#pragma once

#include "core/base/clock.h"
#include "core/cache/database.h"
#include "core/domain/command.h"

namespace jackfield {

/// A command's life in the outbox.
enum class CommandState {
    Queued,   ///< on disk, waits for a connection or its turn
    Sending,  ///< it may be on its way
    Checking, ///< sent, no answer: finding out what happened before anything is sent again
    Applied,  ///< the provider's answer is in the cache; it is not in the outbox any more
    Rejected  ///< refused: kept with its reason until it is changed or discarded
};

/// A command as it stands in the outbox.
struct QueuedCommand {
    IdempotencyKey key;
    Command command;
    CommandState state = CommandState::Queued;
    int attempts = 0;
    Error error = {};
    QDateTime submitted;
};

/// What people want and the provider has not confirmed: a file of its own, never thrown away, synchronous=FULL. Lives on the engine's
/// thread. When a function answers without an error, its change is on the disk.
class Outbox {
public:
    static Result<std::unique_ptr<Outbox>> open(const QString &path, const Clock &clock);

    /// Makes the idempotency key and keeps both.
    Result<QueuedCommand> add(const Command &command);
    Result<void> setState(const IdempotencyKey &key, CommandState state, const Error &error = {});
    Result<void> remove(const IdempotencyKey &key);
    const QList<QueuedCommand> &commands() const { return m_commands; } ///< oldest first
    const QueuedCommand *find(const IdempotencyKey &key) const;

    Result<void> keepDraft(const QString &kind, const QByteArray &body);
    Result<QByteArray> draft(const QString &kind) const; ///< Gone: there is none
    Result<void> dropDraft(const QString &kind);

private:
    Outbox(std::unique_ptr<Database> database, const Clock &clock);
    Result<void> load();

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    QList<QueuedCommand> m_commands;
};

} // namespace jackfield
