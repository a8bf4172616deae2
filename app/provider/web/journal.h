#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace jackfield::reference {

/// The program's log: one JSON object a line. It names people and accounts by their ids, addresses by their routes, and nothing else of
/// what was sent: no secret, no name, no query. Called by many threads at once.
class Journal {
public:
    enum class Level { Off, Error, Warning, Info }; ///< Info: also every request

    using Sink = std::function<void(const QByteArray &line)>;

    explicit Journal(Level level = Level::Warning, Sink sink = toStandardError) : m_level(level), m_sink(std::move(sink)) { }

    static std::optional<Level> levelOf(const QString &word); ///< off, error, warning, info
    static void toStandardError(const QByteArray &line);      ///< whole, in one piece

    bool says(Level level) const { return level <= m_level && level != Level::Off; }
    /// Adds time and level to the members.
    void say(Level level, const QString &event, QJsonObject members) const;

private:
    const Level m_level;
    const Sink m_sink;
};

} // namespace jackfield::reference
