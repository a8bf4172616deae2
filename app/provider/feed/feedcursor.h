#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jackfield::reference {

/// How far a console has read. As text: epoch.revision, and while the first listing is under way epoch.revision.snapshot.
struct FeedCursor {
    QString epoch;
    qint64 revision = 0; ///< everything up to here has been sent
    qint64 snapshot = 0; ///< tombstones up to here are not sent: the console never had those objects

    QByteArray text() const;
    static std::optional<FeedCursor> parse(const QString &text);
};

} // namespace jackfield::reference
