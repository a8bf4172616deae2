#pragma once

#include "core/base/clock.h"
#include "core/cache/cache.h"
#include "core/provider/provider.h"
#include "core/sync/copywriter.h"

#include <QObject>

#include <functional>

namespace jackfield {

/// Reads the change feed into the cache: page after page, the next one on its way while one is written, in slices of a few
/// milliseconds, each page and its cursor in one transaction. When the provider has another history, that is read beside the copy, which is
/// brought over object by object and keeps its old cursor until the last page. Lives on the engine's thread, for one connection.
class Puller final : public QObject {
    Q_OBJECT

public:
    Puller(Provider &provider, Cache &cache, const Clock &clock);
    ~Puller() override;

    /// Reads until there is nothing new. With `wait`, the provider may hold its answer for that long.
    void pull(std::chrono::seconds wait = std::chrono::seconds(0));
    bool isPulling() const { return m_state != State::Idle; }
    bool isWaiting() const { return m_state == State::Asking && m_waits; }
    bool isWriting() const { return m_state == State::Writing || m_state == State::Indexing; }
    qint64 objectsRead() const { return m_objectsRead; }
    int quarantined() const { return m_quarantined; }
    bool isComparing() const { return m_writer.comparison().has_value(); }
    /// What the provider has just done was left to the feed: what is being read now may be older than that, so it is asked once more before
    /// the copy counts as caught up.
    void readAgain() { m_again = isPulling(); }

    /// Writes one change by the rules of the copy; within betweenPages() and a transaction.
    Result<void> put(const Change &change, const Origin &origin) { return m_writer.put(copyRow(Change(change)), dated(origin)); }
    /// A person has seen how many users would go, and agrees: the next pull removes them.
    void confirmDeletions() { m_mayRemove = true; }
    void onDifference(CopyWriter::Differs differs) { m_writer.onDifference(std::move(differs)); }

    /// Runs `write` now or, while a page is being written, right after it: two transactions never meet.
    void betweenPages(std::function<void()> write);

Q_SIGNALS:
    void progressed();
    void caughtUp();
    void failed(const jackfield::Error &error);
    /// So many users would go that a person must agree; nothing more is written until then.
    void deletionsFound(qint64 users);

private:
    enum class State { Idle, Asking, Writing, Indexing };

    /// A page, and its objects as the copy keeps them: made where the page was decoded, so that the engine only writes.
    struct Delivery {
        ChangePage page; ///< without its changes
        QList<CopyRow> rows;
    };

    Async<Delivery> ask(const Cursor &after, std::chrono::seconds wait);
    void await(Async<Delivery> answer);
    void take(const Result<Delivery> &answer);
    void startOver();
    void compareWith(const QString &epoch);
    void askAboutDeletions(qint64 users);
    bool endComparison();
    void writeSlice();
    void indexSlice();
    void endPage();
    void finishIndex();
    void idle();
    void runDeferred();
    void fail(const Error &error);
    void later(void (Puller::*step)());
    Origin dated(Origin origin) const;

    Provider &m_provider;
    Cache &m_cache;
    const Clock &m_clock;
    State m_state = State::Idle;
    bool m_waits = false;
    quint64 m_question = 0; ///< answers to an older question are dropped
    QList<CopyRow> m_rows;  ///< of the page that is being written
    QList<Origin> m_origins;
    qsizetype m_written = 0;
    CopyState m_nextState;
    CopyWriter m_writer;
    void (Puller::*m_step)() = nullptr;
    std::unique_ptr<Alarm> m_nextSlice;
    qint64 m_revision = 0; ///< up to which the history goes that is being compared
    bool m_mayRemove = false;
    bool m_again = false;
    bool m_more = false;
    bool m_finish = false;
    std::optional<Async<Delivery>> m_ahead;
    std::vector<std::function<void()>> m_deferred;
    qint64 m_objectsRead = 0;
    int m_quarantined = 0;
};

} // namespace jackfield
