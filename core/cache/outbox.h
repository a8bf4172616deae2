#pragma once

#include "core/base/clock.h"
#include "core/cache/database.h"
#include "core/cache/queuedcommand.h"

namespace jackfield {

/// What people want and the provider has not confirmed: a file of its own, never thrown away, synchronous=FULL. Lives on the engine's
/// thread. When a function answers without an error, its change is on the disk; after an error nothing has changed. Gone: there is no such
/// command.
class Outbox {
public:
    static Result<std::unique_ptr<Outbox>> open(const QString &path, const Clock &clock);
    /// Whether something waits in a file that nobody has open. One that cannot be read may hold something.
    static bool holdsCommands(const QString &path);

    /// Makes the idempotency key and keeps both. Gone: it is about a user whose making was discarded. With `first` Held, it waits until it is released.
    Result<QueuedCommand> add(const Command &command, CommandState first = CommandState::Queued);
    /// The same for many, in one write: all of them are kept, or none is.
    Result<QList<QueuedCommand>> addAll(const QList<Command> &commands, CommandState first);
    /// Sending counts as an attempt.
    Result<void> setState(const IdempotencyKey &key, CommandState state, const Error &error = {});
    /// Gives it other content, and so another wire key.
    Result<void> renew(const IdempotencyKey &key, const Command &command, CommandState state = CommandState::Queued);
    /// Lets a held one go, or a parked one try again. What was sent before is looked up first.
    Result<void> release(const IdempotencyKey &key);
    /// The provider has done it: it leaves the outbox, and later ones about the same user go on from `revision`. `createdId`: the user that
    /// it made, whose id they get instead of the temporary one.
    Result<void> finish(const IdempotencyKey &key, qint64 revision, const UserId &createdId = {});
    /// Takes it out unconfirmed. Edits of a user who is now never made become Gone; they are answered.
    Result<QList<QueuedCommand>> discard(const IdempotencyKey &key);

    const QList<QueuedCommand> &commands() const { return m_commands; } ///< oldest first
    const QueuedCommand *find(const IdempotencyKey &key) const;

    /// Who waits to be set up with this extension: a name; empty: nobody. One that was refused has none yet.
    QString waitsForExtension(const QString &extension) const;

    /// What the provider confirmed, oldest first, as far as it is kept.
    Result<QList<DoneCommand>> done() const;
    /// The provider has lost what it confirmed: it is a held command again.
    Result<QueuedCommand> takeBack(const DoneCommand &done, const Error &why);
    /// A user whose making was taken back: what else is open about `lost`, and not on its way, goes to the one who is made again, behind what
    /// was taken back. What was refused because the user is gone waits like the rest. Answers those commands.
    Result<QList<QueuedCommand>> follow(const UserId &lost, const UserId &madeAs);

    Result<void> keepDraft(const QString &kind, const QByteArray &body);
    Result<QByteArray> draft(const QString &kind) const; ///< Gone: there is none
    Result<void> dropDraft(const QString &kind);

private:
    Outbox(std::unique_ptr<Database> database, const Clock &clock);
    Result<void> load();
    Result<QueuedCommand> prepared(const Command &command, CommandState first) const;
    Result<void> insert(const QueuedCommand &command);
    Result<void> write(const QueuedCommand &command);
    Result<void> write(const QList<QueuedCommand> &commands);
    Result<void> change(QueuedCommand command);
    void keep(QueuedCommand command);
    Result<UserId> realId(const UserId &id) const;
    QList<QueuedCommand> laterAbout(const QueuedCommand &command) const;

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    QList<QueuedCommand> m_commands;
};

/// `later` as it must be after `done`, which was before it about the same user, has made `revision`.
QueuedCommand chained(QueuedCommand later, const QueuedCommand &done, qint64 revision, const UserId &createdId);

} // namespace jackfield
