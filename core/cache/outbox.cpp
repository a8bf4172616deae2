#include "core/cache/outbox.h"

#include "core/base/logging.h"
#include "core/domain/commandjson.h"

#include <QJsonDocument>
#include <QUuid>

namespace jackfield {

namespace {

QString stateWord(CommandState state)
{
    switch (state) {
    case CommandState::Queued: return QStringLiteral("queued");
    case CommandState::Sending: return QStringLiteral("sending");
    case CommandState::Checking: return QStringLiteral("checking");
    case CommandState::Applied: return QStringLiteral("applied");
    case CommandState::Rejected: return QStringLiteral("rejected");
    }
    return {};
}

CommandState stateFromWord(const QString &word)
{
    if (word == QLatin1String("rejected"))
        return CommandState::Rejected;
    // A command that was on its way when the console ended may have arrived.
    if (word == QLatin1String("sending") || word == QLatin1String("checking"))
        return CommandState::Checking;
    return CommandState::Queued;
}

QString jsonText(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject jsonObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

Outbox::Outbox(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &path, const Clock &clock)
{
    DatabaseOptions options{QStringLiteral(":/jackfield/migrations/outbox")};
    options.durable = true;
    options.cacheKilobytes = 512;
    // Nobody else has what is in this file, so it is not set aside without a word as a damaged copy is.
    const auto refused = [&path](const Error &error) -> Error {
        return error.code == QLatin1String("damaged") ? Error{Error::Kind::Cache, QStringLiteral("outbox-damaged"), path} : error;
    };
    auto database = Database::open(path, options);
    if (!database)
        return tl::unexpected(refused(database.error()));
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(*database), clock));
    if (auto loaded = outbox->load(); !loaded)
        return tl::unexpected(refused(loaded.error()));
    return outbox;
}

Result<void> Outbox::load()
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT key, kind, body, state, attempts, error, submitted FROM commands ORDER BY seq"));
    if (auto done = m_database->run(query); !done)
        return done;
    while (query.next()) {
        const auto command = commandFromBody(query.value(1).toString(), jsonObject(query.value(2).toString()));
        if (!command) {
            // A newer Jackfield's command stays in the file for it.
            qCWarning(lcCache) << "a command of an unknown kind stays in the outbox:" << command.error().detail;
            continue;
        }
        QueuedCommand queued;
        queued.key = {query.value(0).toString()};
        queued.command = *command;
        queued.state = stateFromWord(query.value(3).toString());
        queued.attempts = query.value(4).toInt();
        if (const QString error = query.value(5).toString(); !error.isEmpty())
            queued.error = errorFromJson(jsonObject(error));
        queued.submitted = QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs);
        m_commands.append(queued);
    }
    return {};
}

Result<QueuedCommand> Outbox::add(const Command &command)
{
    QueuedCommand queued;
    queued.key = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    queued.command = command;
    queued.submitted = m_clock.now();
    auto done = m_database->exec(QStringLiteral("INSERT INTO commands (key, kind, body, state, submitted) VALUES (?, ?, ?, ?, ?)"),
                                 {queued.key.value, commandKind(command), jsonText(commandBody(command)), stateWord(queued.state),
                                  queued.submitted.toString(Qt::ISODateWithMs)});
    if (!done)
        return tl::unexpected(done.error());
    m_commands.append(queued);
    return queued;
}

Result<void> Outbox::setState(const IdempotencyKey &key, CommandState state, const Error &error)
{
    for (QueuedCommand &queued : m_commands) {
        if (queued.key != key)
            continue;
        const int attempts = queued.attempts + (state == CommandState::Sending ? 1 : 0);
        const QString reason = state == CommandState::Rejected ? jsonText(errorToJson(error)) : QStringLiteral("");
        auto done = m_database->exec(QStringLiteral("UPDATE commands SET state = ?, attempts = ?, error = ? WHERE key = ?"),
                                     {stateWord(state), attempts, reason, key.value});
        if (!done)
            return done;
        queued.state = state;
        queued.attempts = attempts;
        queued.error = error;
        return {};
    }
    return failure(Error::Kind::Gone, QStringLiteral("not-found"));
}

Result<void> Outbox::remove(const IdempotencyKey &key)
{
    auto done = m_database->exec(QStringLiteral("DELETE FROM commands WHERE key = ?"), {key.value});
    if (done)
        m_commands.removeIf([&](const QueuedCommand &queued) { return queued.key == key; });
    return done;
}

const QueuedCommand *Outbox::find(const IdempotencyKey &key) const
{
    for (const QueuedCommand &queued : m_commands) {
        if (queued.key == key)
            return &queued;
    }
    return nullptr;
}

Result<void> Outbox::keepDraft(const QString &kind, const QByteArray &body)
{
    return m_database->exec(QStringLiteral("INSERT INTO drafts (kind, body, saved) VALUES (?, ?, ?) "
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
