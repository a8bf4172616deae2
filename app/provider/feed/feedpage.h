#pragma once

#include "app/provider/store/connection.h"

#include <QStringList>

namespace jackfield::reference {

/// One page of an account's change feed, ready to be sent.
struct FeedPage {
    QByteArray body;   ///< newline-delimited JSON with its end line
    QByteArray cursor; ///< for the next page; empty: start again
    bool more = false; ///< there is another page now
    qint64 count = 0;  ///< objects and tombstones in it

    bool isNews() const { return count > 0 || more; }

    static constexpr int defaultLimit = 1000;
    static constexpr int mostLimit = 20000;

    /// Reads, of these kinds of objects, what comes after the cursor's text. A cursor that is of another epoch, ahead of this database (it was restored from an
    /// older copy) or no cursor at all gives the empty page that sends the console back to the start. Throws StorageFailure.
    static FeedPage read(Connection &sql, qint64 slot, const QString &after, int limit, const QStringList &kinds);
};

} // namespace jackfield::reference
