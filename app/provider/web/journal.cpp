#include "app/provider/web/journal.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Journal::Level level)
{
    switch (level) {
    case Journal::Level::Off: return u"off"_s;
    case Journal::Level::Error: return u"error"_s;
    case Journal::Level::Warning: return u"warning"_s;
    case Journal::Level::Info: return u"info"_s;
    }
    return {};
}

} // namespace

std::optional<Journal::Level> Journal::levelOf(const QString &word)
{
    for (const Level level : {Level::Off, Level::Error, Level::Warning, Level::Info}) {
        if (wordOf(level) == word)
            return level;
    }
    return {};
}

void Journal::toStandardError(const QByteArray &line) { std::fwrite(line.constData(), 1, size_t(line.size()), stderr); }

void Journal::say(Level level, const QString &event, QJsonObject members) const
{
    if (!says(level))
        return;
    members.insert(u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    members.insert(u"level"_s, wordOf(level));
    members.insert(u"event"_s, event);
    m_sink(QJsonDocument(members).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace jackfield::reference
