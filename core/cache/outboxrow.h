#pragma once

#include "core/base/result.h"
#include "core/cache/queuedcommand.h"

#include <QJsonObject>

namespace jackfield {

/// A command as text, as it stands in a row of the outbox. What somebody else wrote there is a Protocol error, never a crash.
struct OutboxRow {
    QString key;
    QString wireKey;
    QString kind;
    QString body;
    QString state;
    int attempts = 0;
    QString error;
    QString object;
    QString submitted;
    QString keySince;

    static OutboxRow of(const QueuedCommand &command);
    static QString wordOf(CommandState state);
    static QString textOf(const Error &error); ///< empty: none
    Result<QueuedCommand> command() const;
};

QString jsonText(const QJsonObject &object);
QJsonObject jsonObject(const QString &text);

} // namespace jackfield
