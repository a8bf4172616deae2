#include "app/provider/feed/feedcursor.h"

#include <QStringList>

namespace jackfield::reference {

QByteArray FeedCursor::text() const
{
    QByteArray text = epoch.toLatin1() + '.' + QByteArray::number(revision);
    if (snapshot > revision)
        text += '.' + QByteArray::number(snapshot);
    return text;
}

std::optional<FeedCursor> FeedCursor::parse(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    bool revisionIsNumber = false;
    bool snapshotIsNumber = true;
    FeedCursor cursor{parts[0], parts[1].toLongLong(&revisionIsNumber), 0};
    if (parts.size() == 3)
        cursor.snapshot = parts[2].toLongLong(&snapshotIsNumber);
    if (!revisionIsNumber || !snapshotIsNumber || cursor.revision < 0 || cursor.snapshot < 0)
        return {};
    return cursor;
}

} // namespace jackfield::reference
