#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace jackfield::sim {

/// What happened, as a number and, when it is to be read, as lines. Keys are random, so they are named in the order in which they turn up.
class Trace {
public:
    explicit Trace(bool keepsLines) : m_keepsLines(keepsLines) { }

    void add(qint64 time, const QString &line)
    {
        for (const QChar c : line) {
            m_hash ^= c.unicode();
            m_hash *= 0x100000001b3ull;
        }
        m_hash ^= quint64(time);
        m_hash *= 0x100000001b3ull;
        if (m_keepsLines)
            m_lines += QStringLiteral("%1.%2  %3").arg(time / 1000, 7).arg(time % 1000, 3, 10, QLatin1Char('0')).arg(line);
    }
    QString name(const QString &key)
    {
        auto found = m_names.find(key);
        if (found == m_names.end())
            found = m_names.insert(key, QStringLiteral("#%1").arg(m_names.size() + 1));
        return *found;
    }
    quint64 hash() const { return m_hash; }
    const QStringList &lines() const { return m_lines; }

private:
    bool m_keepsLines;
    quint64 m_hash = 0xcbf29ce484222325ull;
    QHash<QString, QString> m_names;
    QStringList m_lines;
};

} // namespace jackfield::sim
