#include "app/provider/store/tagstore.h"

#include <QSet>

namespace jackfield::reference {

void TagStore::follow(qint64 slot, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return;
    const QSet<QString> had(before.begin(), before.end());
    const QSet<QString> has(after.begin(), after.end());
    for (const QString &tag : had - has) {
        Statement(m_sql, "UPDATE tags SET users = users - 1 WHERE slot = ? AND name = ?").run(slot, tag);
        Statement(m_sql, "DELETE FROM tags WHERE slot = ? AND name = ? AND users <= 0").run(slot, tag);
    }
    for (const QString &tag : has - had) {
        Statement(m_sql, R"(INSERT INTO tags (slot, name, users) VALUES (?, ?, 1)
                            ON CONFLICT (slot, name) DO UPDATE SET users = tags.users + 1)")
            .run(slot, tag);
    }
}

QMap<QString, qint64> TagStore::of(qint64 slot)
{
    Statement rows(m_sql, "SELECT name, users FROM tags WHERE slot = ?");
    QMap<QString, qint64> users;
    for (rows.run(slot); rows.next();)
        users.insert(rows.text(0), rows.integer(1));
    return users;
}

} // namespace jackfield::reference
