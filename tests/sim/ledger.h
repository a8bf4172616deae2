#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace jackfield::sim {

/// One thing that a person wants: one field of one user to have one value that nobody else gives, a user to be made, or one to be removed.
struct Intent {
    enum class Kind { Edit, SetUp, Remove };

    QString token; ///< the value; of a set-up, the user's first name; of a removal, a name
    QString account;
    Kind kind = Kind::Edit;
    int console = -1; ///< -1: somebody else
    QString field;    ///< of a removal, the user's id
    QString target;   ///< the user: an id, or the token of the set-up that makes it
    int order = 0;
    bool asFound = false; ///< of a user in the copy who is, and the console cannot know it yet, the one that it is making
    QSet<QString> seen;   ///< values of the field that the person has seen, and means to replace
    bool acknowledged = false;
    bool decided = false; ///< a person gave it up
    bool undone = false;  ///< was done, and is lost with the provider: it comes again when it comes
    bool excused = false; ///< lost with a machine or a provider, in a way that nobody could know of
};

/// Who wanted what, and the first thing that went wrong.
class Ledger {
public:
    Intent &add(const Intent &intent)
    {
        m_order += intent.token;
        return m_intents.insert(intent.token, intent).value();
    }
    Intent *find(const QString &token)
    {
        const auto found = m_intents.find(token);
        return found == m_intents.end() ? nullptr : &*found;
    }
    QString freshToken(QChar kind) { return QStringLiteral("%1%2").arg(kind).arg(++m_tokens); }
    const QStringList &tokens() const { return m_order; }

    void violation(const QString &what)
    {
        if (m_violation.isEmpty())
            m_violation = what;
    }
    const QString &violation() const { return m_violation; }

private:
    QHash<QString, Intent> m_intents;
    QStringList m_order;
    QString m_violation;
    int m_tokens = 0;
};

} // namespace jackfield::sim
