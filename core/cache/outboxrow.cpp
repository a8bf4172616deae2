#include "core/cache/outboxrow.h"

#include "core/domain/commandjson.h"

#include <QJsonDocument>

namespace jackfield {

namespace {

constexpr const char *stateWords[] = {"queued", "held", "sending", "checking", "parked", "conflict", "rejected", "gone", "applied"};

CommandState stateFromWord(const QString &word)
{
    for (const CommandState state :
         {CommandState::Held, CommandState::Parked, CommandState::Conflict, CommandState::Rejected, CommandState::Gone}) {
        if (word == QLatin1String(stateWords[int(state)]))
            return state;
    }
    // A command that was on its way when the console ended may have arrived.
    if (word == QLatin1String("sending") || word == QLatin1String("checking"))
        return CommandState::Checking;
    return CommandState::Queued;
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }
QDateTime timeFromText(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

} // namespace

QString jsonText(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject jsonObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString OutboxRow::wordOf(CommandState state) { return QString::fromLatin1(stateWords[int(state)]); }
QString OutboxRow::textOf(const Error &error) { return error == Error{} ? QStringLiteral("") : jsonText(errorToJson(error)); }

OutboxRow OutboxRow::of(const QueuedCommand &command)
{
    return {
        command.key.value,
        command.wireKey.value,
        commandKind(command.command),
        jsonText(commandBody(command.command)),
        wordOf(command.state),
        command.attempts,
        textOf(command.error),
        command.object.value.isNull() ? QStringLiteral("") : command.object.value,
        timeText(command.submitted),
        timeText(command.keySince)};
}

Result<QueuedCommand> OutboxRow::command() const
{
    return commandFromBody(kind, jsonObject(body)).map([this](const Command &command) {
        return QueuedCommand{
            {key},
            {wireKey},
            command,
            stateFromWord(state),
            attempts,
            error.isEmpty() ? Error{} : errorFromJson(jsonObject(error)),
            {object},
            timeFromText(submitted),
            timeFromText(keySince)};
    });
}

} // namespace jackfield
