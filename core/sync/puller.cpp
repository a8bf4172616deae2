#include "core/sync/puller.h"

#include "core/base/guards.h"
#include "core/base/logging.h"
#include "core/sync/pullplan.h"

namespace jackfield {

namespace {

// How long the engine works before it looks whether somebody waits for a page of the list.
constexpr qint64 sliceMilliseconds = 4;
constexpr int indexRows = 200;
// Each commit of the index leaves segments that must be merged; a kill loses the slices since the last one.
constexpr int indexRowsPerCommit = 50000;

qint64 highestRevision(const QList<CopyRow> &rows)
{
    qint64 highest = 0;
    for (const CopyRow &row : rows)
        highest = std::max(highest, subjectOf(row).revision);
    return highest;
}

} // namespace

Puller::Puller(Provider &provider, Cache &cache, const Clock &clock)
    : m_provider(provider)
    , m_cache(cache)
    , m_clock(clock)
    , m_writer(cache)
    , m_nextSlice(clock.alarm([this] { (this->*m_step)(); }))
{ }

Puller::~Puller()
{
    if (isWriting())
        m_cache.rollBack();
}

void Puller::later(void (Puller::*step)())
{
    m_step = step;
    m_nextSlice->set(std::chrono::milliseconds(0));
}

// What the provider gives no time for happened before now.
Origin Puller::dated(Origin origin) const
{
    if (!origin.at.isValid())
        origin.at = m_clock.now();
    return origin;
}

Async<Puller::Delivery> Puller::ask(const Cursor &after, std::chrono::seconds wait)
{
    return m_provider.changes(after, PullLimits{m_provider.capabilities().pageLimit, wait})
        .then(QtFuture::Launch::Sync, [](Result<ChangePage> page) {
            return std::move(page).map([](ChangePage &&page) {
                QList<CopyRow> rows = copyRows(std::exchange(page.changes, {}));
                return Delivery{std::move(page), std::move(rows)};
            });
        });
}

void Puller::pull(std::chrono::seconds wait)
{
    // A question that waits for news may be overtaken; one that is being answered is as good as a new one.
    if (isPulling() && !isWaiting())
        return;
    m_state = State::Asking;
    m_waits = wait.count() > 0;
    if (!m_cache.state().complete && !m_cache.state().cursor.value.isEmpty() && m_objectsRead == 0)
        m_objectsRead = m_cache.objectCount();
    m_writer.dropComparison();
    await(ask(m_cache.state().cursor, wait));
}

void Puller::await(Async<Delivery> answer)
{
    const quint64 question = ++m_question;
    whenDone(answer, this, [this, question](const Result<Delivery> &delivery) {
        if (question == m_question || !guards::on(Guard::SessionGeneration))
            take(delivery);
    });
}

void Puller::take(const Result<Delivery> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    const ChangePage &page = answer->page;
    const auto removals = m_writer.removals(answer->rows);
    if (!removals) {
        fail(removals.error());
        return;
    }
    const QString comparing = isComparing() ? m_writer.comparison()->epoch() : QString();
    const qint64 reached = std::max(isComparing() ? m_revision : 0, highestRevision(answer->rows));
    const PullState local{m_cache.state(), comparing, m_cache.users().total(), *removals, m_mayRemove, reached};
    const PullPlan plan = planPull(page, local, m_clock.now());
    switch (plan.action) {
    case PullPlan::Action::StartOver: return startOver();
    case PullPlan::Action::Compare: return compareWith(page.epoch);
    case PullPlan::Action::Ask: return askAboutDeletions(local.copy.removals + *removals);
    case PullPlan::Action::Apply: break;
    }
    m_revision = reached;
    m_rows = answer->rows;
    m_origins = page.origins;
    m_written = 0;
    m_nextState = plan.state;
    m_more = plan.more;
    m_finish = plan.finish;
    m_quarantined += page.quarantined;
    m_writer.keep(page.unreadable);
    if (m_more)
        m_ahead = ask(page.next, std::chrono::seconds(0));
    if (m_rows.isEmpty() && !m_finish && !isComparing() && m_nextState.cursor == m_cache.state().cursor) {
        m_cache.noteSynced(m_nextState.syncedAt);
        idle();
        return;
    }
    m_state = State::Writing;
    if (auto begun = m_cache.begin(); !begun) {
        m_state = State::Idle;
        fail(begun.error());
        return;
    }
    writeSlice();
}

void Puller::startOver()
{
    qCWarning(lcSync) << "the provider has another history, the copy is made anew";
    if (auto done = m_cache.startOver(); !done) {
        fail(done.error());
        return;
    }
    m_objectsRead = 0;
    m_waits = false;
    await(ask({}, std::chrono::seconds(0)));
}

void Puller::compareWith(const QString &epoch)
{
    qCWarning(lcSync) << "the provider has another history, it is compared with the copy";
    m_writer.compareWith(epoch);
    m_revision = 0;
    m_waits = false;
    m_ahead.reset();
    await(ask({}, std::chrono::seconds(0)));
}

void Puller::askAboutDeletions(qint64 users)
{
    m_writer.dropComparison();
    m_state = State::Idle;
    m_ahead.reset();
    m_rows = {};
    runDeferred();
    Q_EMIT deletionsFound(users);
}

// With its last page the other history is ours. Answers whether it may be committed.
bool Puller::endComparison()
{
    const auto missing = m_writer.comparison()->missing(m_cache);
    if (!missing) {
        m_cache.rollBack();
        fail(missing.error());
        return false;
    }
    const auto users =
        std::count_if(missing->cbegin(), missing->cend(), [](const Tombstone &gone) { return gone.kind == ObjectKind::User; });
    if (!m_mayRemove && isMassDeletion(users, m_cache.users().total())) {
        m_cache.rollBack();
        askAboutDeletions(users);
        return false;
    }
    if (auto done = m_writer.endComparison(*missing, dated({})); !done) {
        m_cache.rollBack();
        fail(done.error());
        return false;
    }
    return true;
}

void Puller::writeSlice()
{
    const qint64 begun = m_clock.elapsed();
    while (m_written < m_rows.size()) {
        if (auto written = m_writer.put(m_rows.at(m_written), dated(m_origins.value(m_written))); !written) {
            m_cache.rollBack();
            fail(written.error());
            return;
        }
        ++m_written;
        if (m_clock.elapsed() - begun >= sliceMilliseconds) {
            later(&Puller::writeSlice);
            return;
        }
    }
    endPage();
}

void Puller::endPage()
{
    const bool stillComparing = isComparing() && m_more;
    if (isComparing() && !stillComparing && !endComparison())
        return;
    // Until the comparison is complete the copy's place is in its own history: a crash begins it again.
    if (auto done = stillComparing ? m_cache.commit() : m_cache.commit(m_nextState); !done) {
        fail(done.error());
        return;
    }
    m_objectsRead += m_rows.size();
    m_rows = {};
    Q_EMIT progressed();
    if (m_more && m_ahead) {
        m_state = State::Asking;
        m_waits = false;
        runDeferred();
        await(*std::exchange(m_ahead, std::nullopt));
        return;
    }
    if (m_finish) {
        m_state = State::Indexing;
        m_written = 0;
        if (auto begun = m_cache.begin(); !begun) {
            m_state = State::Idle;
            fail(begun.error());
            return;
        }
        later(&Puller::indexSlice);
        return;
    }
    idle();
}

void Puller::indexSlice()
{
    const qint64 begun = m_clock.elapsed();
    do {
        const auto all = m_cache.indexSlice(indexRows);
        if (!all) {
            m_cache.rollBack();
            fail(all.error());
            return;
        }
        if (*all) {
            finishIndex();
            return;
        }
        m_written += indexRows;
    } while (m_clock.elapsed() - begun < sliceMilliseconds);
    if (m_written >= indexRowsPerCommit) {
        m_written = 0;
        if (auto done = m_cache.commit().and_then([this] { return m_cache.begin(); }); !done) {
            fail(done.error());
            return;
        }
    }
    later(&Puller::indexSlice);
}

void Puller::finishIndex()
{
    m_nextState.complete = true;
    m_nextState.syncedAt = m_clock.now();
    if (auto done = m_cache.commit(m_nextState); !done) {
        fail(done.error());
        return;
    }
    idle();
}

void Puller::idle()
{
    m_state = State::Idle;
    m_mayRemove = false;
    runDeferred();
    if (std::exchange(m_again, false))
        pull();
    else
        Q_EMIT caughtUp();
}

void Puller::betweenPages(std::function<void()> write)
{
    if (isWriting())
        m_deferred.push_back(std::move(write));
    else
        write();
}

void Puller::runDeferred()
{
    auto deferred = std::exchange(m_deferred, {});
    for (const auto &write : deferred)
        write();
}

void Puller::fail(const Error &error)
{
    m_state = State::Idle;
    m_mayRemove = false;
    m_again = false;
    m_writer.dropComparison();
    m_ahead.reset();
    m_rows = {};
    runDeferred();
    Q_EMIT failed(error);
}

} // namespace jackfield
