#include "core/cache/outbox.h"

#include "core/base/guards.h"
#include "core/base/logging.h"
#include "core/cache/outboxrow.h"
#include "core/domain/commandjson.h"

#include <QFileInfo>

namespace jackfield {

namespace {

constexpr int doneDays = 30;

// What keeps commands in their order: the user that they are about, else the object.
UserId orderedBy(const Command &command, const IdempotencyKey &key)
{
    const auto object = commandObject(command);
    const UserId user = commandUser(command);
    if (!user.isEmpty())
        return user;
    return object ? UserId{object->id} : temporaryUser(key);
}

DatabaseOptions fileOptions()
{
    DatabaseOptions options{QStringLiteral(":/jackfield/migrations/outbox")};
    options.durable = guards::on(Guard::DurableCommit);
    options.cacheKilobytes = 512;
    return options;
}

tl::unexpected<Error> notFound() { return failure(Error::Kind::Gone, QStringLiteral("not-found")); }

} // namespace

Outbox::Outbox(std::unique_ptr<Database> database, const Clock &clock) : m_database(std::move(database)), m_clock(clock) { }

bool Outbox::holdsCommands(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    const auto database = Database::open(path, fileOptions());
    if (!database)
        return true;
    QSqlQuery query = (*database)->prepare(QStringLiteral("SELECT 1 FROM commands LIMIT 1"));
    return !(*database)->run(query) || query.next();
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &path, const Clock &clock)
{
    // Nobody else has what is in this file, so it is not set aside without a word as a damaged copy is.
    const auto refused = [&path](const Error &error) -> Error {
        return error.code == QLatin1String("damaged") ? Error{Error::Kind::Cache, QStringLiteral("outbox-damaged"), path} : error;
    };
    auto database = Database::open(path, fileOptions());
    if (!database)
        return tl::unexpected(refused(database.error()));
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(*database), clock));
    if (auto loaded = outbox->load(); !loaded)
        return tl::unexpected(refused(loaded.error()));
    return outbox;
}

Result<void> Outbox::load()
{
    const QString tooOld = m_clock.now().addDays(-doneDays).toString(Qt::ISODateWithMs);
    if (auto pruned = m_database->exec(QStringLiteral("DELETE FROM done WHERE at < ?"), {tooOld}); !pruned)
        return pruned;
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT key, wire_key, kind, body, state, attempts, error, object, submitted, key_since "
                                           "FROM commands ORDER BY seq"));
    if (auto done = m_database->run(query); !done)
        return done;
    while (query.next()) {
        const OutboxRow row{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                            query.value(3).toString(), query.value(4).toString(), query.value(5).toInt(),
                            query.value(6).toString(), query.value(7).toString(), query.value(8).toString(),
                            query.value(9).toString()};
        auto queued = row.command();
        if (!queued) {
            // A newer Jackfield's command stays in the file for it.
            qCWarning(lcCache) << "a command of an unknown kind stays in the outbox:" << queued.error().detail;
            continue;
        }
        if (!guards::on(Guard::KeyPersistence))
            queued->wireKey = freshKey();
        m_commands.append(*queued);
    }
    return m_database->atEnd(query);
}

Result<void> Outbox::insert(const QueuedCommand &command)
{
    const OutboxRow row = OutboxRow::of(command);
    return m_database->exec(
        QStringLiteral("INSERT INTO commands (key, wire_key, kind, body, state, attempts, error, object, submitted, key_since) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.key, row.wireKey, row.kind, row.body, row.state, row.attempts, row.error, row.object, row.submitted, row.keySince});
}

Result<void> Outbox::write(const QueuedCommand &command)
{
    const OutboxRow row = OutboxRow::of(command);
    return m_database->exec(
        QStringLiteral("UPDATE commands SET wire_key = ?, kind = ?, body = ?, state = ?, attempts = ?, error = ?, object = ?, "
                       "key_since = ? WHERE key = ?"),
        {row.wireKey, row.kind, row.body, row.state, row.attempts, row.error, row.object, row.keySince, row.key});
}

Result<void> Outbox::write(const QList<QueuedCommand> &commands)
{
    Result<void> done;
    for (const QueuedCommand &command : commands) {
        if (done)
            done = write(command);
    }
    return done;
}

Result<void> Outbox::change(QueuedCommand command)
{
    return write(command).map([&] { keep(std::move(command)); });
}

void Outbox::keep(QueuedCommand command)
{
    for (QueuedCommand &known : m_commands) {
        if (known.key == command.key) {
            known = std::move(command);
            return;
        }
    }
}

Result<UserId> Outbox::realId(const UserId &id) const
{
    if (!isTemporary(id) || !guards::on(Guard::TemporaryId))
        return id;
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT id FROM made WHERE temporary = ?"));
    query.bindValue(0, id.value);
    return m_database->run(query).map([&] { return query.next() ? UserId{query.value(0).toString()} : id; });
}

Result<QueuedCommand> Outbox::prepared(const Command &command, CommandState first) const
{
    QueuedCommand queued;
    queued.key = freshKey();
    queued.wireKey = freshKey();
    queued.state = first;
    queued.submitted = queued.keySince = m_clock.now();
    const auto real = realId(commandUser(command));
    if (!real)
        return tl::unexpected(real.error());
    const auto makesIt = [&](const QueuedCommand &other) {
        return other.object == *real && std::holds_alternative<SetUpUser>(other.command);
    };
    if (isTemporary(*real) && guards::on(Guard::TemporaryId) && std::none_of(m_commands.cbegin(), m_commands.cend(), makesIt))
        return tl::unexpected(notFound());
    queued.command = withUser(command, *real);
    queued.object = orderedBy(queued.command, queued.key);
    return queued;
}

Result<QueuedCommand> Outbox::add(const Command &command, CommandState first)
{
    return prepared(command, first).and_then([this](const QueuedCommand &queued) -> Result<QueuedCommand> {
        if (guards::on(Guard::CommitFirst)) {
            if (auto done = insert(queued); !done)
                return tl::unexpected(done.error());
        }
        m_commands.append(queued);
        return queued;
    });
}

// One commit for all of them: the disk is what takes the time.
Result<QList<QueuedCommand>> Outbox::addAll(const QList<Command> &commands, CommandState first)
{
    QList<QueuedCommand> all;
    Transaction transaction(*m_database);
    auto written = transaction.begun();
    for (const Command &command : commands) {
        if (!written)
            break;
        written = prepared(command, first).and_then([&](const QueuedCommand &queued) {
            all.append(queued);
            return insert(queued);
        });
    }
    if (written)
        written = transaction.commit();
    if (!written)
        return tl::unexpected(written.error());
    m_commands += all;
    return all;
}

Result<void> Outbox::setState(const IdempotencyKey &key, CommandState state, const Error &error)
{
    const QueuedCommand *known = find(key);
    if (!known)
        return notFound();
    QueuedCommand command = *known;
    command.state = state;
    command.attempts += state == CommandState::Sending ? 1 : 0;
    command.error = error;
    // What is wanted stays as it stands there: this comes several times for each command.
    return m_database
        ->exec(
            QStringLiteral("UPDATE commands SET state = ?, attempts = ?, error = ? WHERE key = ?"),
            {OutboxRow::wordOf(state), command.attempts, OutboxRow::textOf(error), key.value})
        .map([&] { keep(std::move(command)); });
}

Result<void> Outbox::renew(const IdempotencyKey &key, const Command &command, CommandState state)
{
    const QueuedCommand *known = find(key);
    if (!known)
        return notFound();
    QueuedCommand renewed = *known;
    renewed.command = command;
    renewed.wireKey = freshKey();
    renewed.keySince = m_clock.now();
    renewed.state = state;
    renewed.attempts = 0;
    renewed.error = {};
    return change(std::move(renewed));
}

Result<void> Outbox::release(const IdempotencyKey &key)
{
    const QueuedCommand *known = find(key);
    if (!known)
        return notFound();
    QueuedCommand command = *known;
    command.error = {};
    command.state = command.attempts > 0 ? CommandState::Checking : CommandState::Queued;
    if (command.attempts == 0)
        command.keySince = m_clock.now();
    return change(std::move(command));
}

QList<QueuedCommand> Outbox::laterAbout(const QueuedCommand &command) const
{
    QList<QueuedCommand> later;
    bool behind = false;
    for (const QueuedCommand &other : m_commands) {
        if (behind && other.object == command.object)
            later += other;
        behind = behind || other.key == command.key;
    }
    return later;
}

Result<void> Outbox::finish(const IdempotencyKey &key, qint64 revision, const UserId &createdId)
{
    const QueuedCommand *known = find(key);
    if (!known)
        return notFound();
    const QueuedCommand done = *known;
    const UserId made = isTemporary(done.object) ? createdId : UserId{};
    QList<QueuedCommand> later = laterAbout(done);
    if (made.isEmpty() || guards::on(Guard::TemporaryId)) {
        for (QueuedCommand &command : later)
            command = chained(command, done, revision, made);
    }
    Transaction transaction(*m_database);
    auto written = transaction.begun();
    const auto then = [&](const QString &sql, const QVariantList &values) {
        if (written)
            written = m_database->exec(sql, values);
    };
    const OutboxRow row = OutboxRow::of(done);
    then(QStringLiteral("DELETE FROM commands WHERE key = ?"), {key.value});
    then(
        QStringLiteral("INSERT OR REPLACE INTO done (key, kind, body, object, at) VALUES (?, ?, ?, ?, ?)"),
        {key.value, row.kind, row.body, made.isEmpty() ? done.object.value : made.value,
         m_clock.now().toString(Qt::ISODateWithMs)});
    if (!made.isEmpty())
        then(QStringLiteral("INSERT OR REPLACE INTO made (temporary, id) VALUES (?, ?)"), {done.object.value, made.value});
    if (written)
        written = write(later).and_then([&] { return transaction.commit(); });
    if (!written)
        return written;
    m_commands.removeIf([&](const QueuedCommand &queued) { return queued.key == key; });
    for (const QueuedCommand &command : later) {
        for (QueuedCommand &other : m_commands) {
            if (other.key == command.key)
                other = command;
        }
    }
    return {};
}

Result<QList<QueuedCommand>> Outbox::discard(const IdempotencyKey &key)
{
    const QueuedCommand *known = find(key);
    if (!known)
        return notFound();
    QList<QueuedCommand> orphans =
        isTemporary(known->object) && !commandObject(known->command) ? laterAbout(*known) : QList<QueuedCommand>();
    for (QueuedCommand &orphan : orphans)
        orphan.state = CommandState::Gone;
    Transaction transaction(*m_database);
    auto written = transaction.begun();
    if (written)
        written = m_database->exec(QStringLiteral("DELETE FROM commands WHERE key = ?"), {key.value});
    if (written)
        written = write(orphans).and_then([&] { return transaction.commit(); });
    if (!written)
        return tl::unexpected(written.error());
    m_commands.removeIf([&](const QueuedCommand &queued) { return queued.key == key; });
    for (QueuedCommand &other : m_commands) {
        for (const QueuedCommand &orphan : orphans)
            other.state = other.key == orphan.key ? CommandState::Gone : other.state;
    }
    return orphans;
}

const QueuedCommand *Outbox::find(const IdempotencyKey &key) const
{
    for (const QueuedCommand &queued : m_commands) {
        if (queued.key == key)
            return &queued;
    }
    return nullptr;
}

QString Outbox::waitsForExtension(const QString &extension) const
{
    for (const QueuedCommand &queued : m_commands) {
        const auto *setUp = std::get_if<SetUpUser>(&queued.command);
        if (setUp && queued.state != CommandState::Rejected && setUp->setup.extension == extension)
            return setUp->setup.displayName();
    }
    return {};
}

Result<QList<DoneCommand>> Outbox::done() const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT key, kind, body, object, at FROM done ORDER BY seq"));
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    QList<DoneCommand> list;
    while (query.next()) {
        if (const auto command = commandFromBody(query.value(1).toString(), jsonObject(query.value(2).toString())))
            list.append(
                {{query.value(0).toString()},
                 *command,
                 {query.value(3).toString()},
                 QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs)});
    }
    return m_database->atEnd(query).map([&] { return list; });
}

Result<QueuedCommand> Outbox::takeBack(const DoneCommand &done, const Error &why)
{
    QueuedCommand queued;
    queued.key = done.key;
    queued.wireKey = freshKey();
    queued.command = done.command;
    queued.state = CommandState::Held;
    queued.error = why;
    queued.submitted = done.at;
    queued.keySince = m_clock.now();
    queued.object = orderedBy(done.command, done.key);
    Transaction transaction(*m_database);
    auto written = transaction.begun();
    if (written)
        written = m_database->exec(QStringLiteral("DELETE FROM done WHERE key = ?"), {done.key.value});
    if (written)
        written = m_database->exec(QStringLiteral("DELETE FROM made WHERE temporary = ?"), {queued.object.value});
    if (written)
        written = insert(queued).and_then([&] { return transaction.commit(); });
    if (!written)
        return tl::unexpected(written.error());
    m_commands.append(queued);
    return queued;
}

Result<QList<QueuedCommand>> Outbox::follow(const UserId &lost, const UserId &madeAs)
{
    QList<QueuedCommand> following;
    for (QueuedCommand command : m_commands) {
        if (command.object != lost || command.state == CommandState::Sending || command.state == CommandState::Checking)
            continue;
        const auto object = commandObject(command.command);
        if (object && (object->kind == ObjectKind::User || isUserPart(object->kind)))
            command.command = withBaseRevision(command.command, 0);
        command.command = withUser(command.command, madeAs);
        command.object = madeAs;
        command.wireKey = freshKey();
        command.keySince = m_clock.now();
        command.attempts = 0;
        if (command.state == CommandState::Gone) {
            command.state = CommandState::Queued;
            command.error = {};
        }
        following += command;
    }
    Transaction transaction(*m_database);
    auto written = transaction.begun();
    for (const QueuedCommand &command : following) {
        if (written)
            written = m_database->exec(QStringLiteral("DELETE FROM commands WHERE key = ?"), {command.key.value}).and_then([&] {
                return insert(command);
            });
    }
    if (written)
        written = transaction.commit();
    if (!written)
        return tl::unexpected(written.error());
    m_commands.removeIf([&](const QueuedCommand &queued) {
        return std::any_of(
            following.cbegin(), following.cend(), [&](const QueuedCommand &moved) { return moved.key == queued.key; });
    });
    m_commands += following;
    return following;
}

Result<void> Outbox::keepDraft(const QString &kind, const QByteArray &body)
{
    return m_database->exec(
        QStringLiteral("INSERT INTO drafts (kind, body, saved) VALUES (?, ?, ?) "
                       "ON CONFLICT (kind) DO UPDATE SET body = excluded.body, saved = excluded.saved"),
        {kind, QString::fromUtf8(body), m_clock.now().toString(Qt::ISODateWithMs)});
}

Result<QByteArray> Outbox::draft(const QString &kind) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT body FROM drafts WHERE kind = ?"));
    query.bindValue(0, kind);
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return failure(Error::Kind::Gone, QStringLiteral("no-draft"));
    return query.value(0).toString().toUtf8();
}

Result<void> Outbox::dropDraft(const QString &kind)
{
    return m_database->exec(QStringLiteral("DELETE FROM drafts WHERE kind = ?"), {kind});
}

} // namespace jackfield
