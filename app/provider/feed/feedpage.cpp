#include "app/provider/feed/feedpage.h"

#include "app/provider/feed/feedcursor.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/store/readtransaction.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QByteArray endLine(const FeedPage &page, const QString &epoch, qint64 total)
{
    return "{\"end\":true,\"count\":" + QByteArray::number(page.count) + ",\"cursor\":\"" + page.cursor + "\",\"epoch\":\""
        + epoch.toLatin1() + "\",\"more\":" + (page.more ? "true" : "false") + ",\"total\":" + QByteArray::number(total) + "}\n";
}

/// The kinds as SQL writes them; they are words of ours, checked against the list of all.
QByteArray quoted(const QStringList &kinds) { return '\'' + kinds.join(u"','"_s).toLatin1() + '\''; }

qint64 liveOf(Connection &sql, qint64 slot, const QStringList &kinds)
{
    const QByteArray select = "SELECT count(*) FROM objects WHERE slot = ? AND gone = 0 AND kind IN (" + quoted(kinds) + ")";
    Statement count(sql, select.constData());
    count.run(slot).next();
    return count.integer(0);
}

} // namespace

FeedPage FeedPage::read(Connection &sql, qint64 slot, const QString &after, int limit, const QStringList &kinds)
{
    const ReadTransaction moment(sql);
    const QString epoch = AccountStore(sql).fact(u"epoch"_s);
    Statement account(sql, "SELECT revision, live FROM accounts WHERE slot = ?");
    account.run(slot).next();
    const qint64 newest = account.integer(0);
    qint64 total = account.integer(1);
    account.finish();
    if (kinds != firstKinds())
        total = liveOf(sql, slot, kinds);

    FeedPage page;
    FeedCursor from{epoch, 0, newest};
    if (!after.isEmpty()) {
        const auto given = FeedCursor::parse(after);
        if (!given || given->epoch != epoch || given->revision > newest) {
            page.more = true;
            page.body = endLine(page, epoch, total);
            return page;
        }
        from = *given;
    }

    // One row more than asked for tells whether there is another page.
    const QByteArray select =
        "SELECT position, line FROM objects WHERE position > ? AND position < ? AND (gone = 0 OR position > ?) "
        "AND kind IN ("
        + quoted(kinds) + ") ORDER BY position LIMIT ?";
    Statement rows(sql, select.constData());
    const qint64 start = feedStart(slot);
    rows.run(start + from.revision, feedStart(slot + 1), start + from.snapshot, limit + 1);
    page.body.reserve(qsizetype(qMin<qint64>(limit, newest - from.revision) + 1) * 1200);
    qint64 reached = newest;
    qint64 last = from.revision;
    while (rows.next()) {
        if (page.count == limit) {
            page.more = true;
            reached = last;
            break;
        }
        page.body += rows.bytes(1);
        page.body += '\n';
        last = rows.integer(0) - start;
        ++page.count;
    }
    rows.finish();
    page.cursor = FeedCursor{epoch, reached, from.snapshot}.text();
    page.body += endLine(page, epoch, total);
    return page;
}

} // namespace jackfield::reference
