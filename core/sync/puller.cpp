#include "core/sync/puller.h"

#include "core/base/logging.h"
#include "core/sync/pullplan.h"

namespace jackfield {

namespace {

// How long the engine works before it looks whether somebody waits for a page of the list.
constexpr qint64 sliceMilliseconds = 4;
constexpr int indexRows = 200;
// Each commit of the index leaves segments that must be merged; a kill loses the slices since the last one.
constexpr int indexRowsPerCommit = 50000;

} // namespace

Puller::Puller(Provider &provider, Cache &cache, const Clock &clock)
    : m_provider(provider)
    , m_cache(cache)
    , m_clock(clock)
{
}

Puller::~Puller()
{
    if (isWriting())
        m_cache.rollBack();
}

void Puller::later(void (Puller::*step)()) { QMetaObject::invokeMethod(this, [this, step] { (this->*step)(); }, Qt::QueuedConnection); }

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
    await(ask(m_cache.state().cursor, wait));
}

void Puller::await(Async<Delivery> answer)
{
    const quint64 question = ++m_question;
    whenDone(answer, this, [this, question](const Result<Delivery> &delivery) {
        if (question == m_question)
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
    const PullPlan plan = planPull(page, m_cache.state(), m_clock.now());
    if (plan.action == PullPlan::Action::StartOver) {
        qCWarning(lcSync) << "the provider has another history, the copy is made anew";
        if (auto done = m_cache.startOver(); !done) {
            fail(done.error());
            return;
        }
        m_objectsRead = 0;
        m_waits = false;
        await(ask({}, std::chrono::seconds(0)));
        return;
    }
    m_rows = answer->rows;
    m_written = 0;
    m_nextState = plan.state;
    m_more = plan.more;
    m_finish = plan.finish;
    m_quarantined += page.quarantined;
    if (m_more)
        m_ahead = ask(page.next, std::chrono::seconds(0));
    if (m_rows.isEmpty() && !m_finish && m_nextState.cursor == m_cache.state().cursor) {
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

void Puller::writeSlice()
{
    QElapsedTimer slice;
    slice.start();
    while (m_written < m_rows.size()) {
        if (auto written = m_cache.write(m_rows.at(m_written)); !written) {
            m_cache.rollBack();
            fail(written.error());
            return;
        }
        ++m_written;
        if (slice.elapsed() >= sliceMilliseconds) {
            later(&Puller::writeSlice);
            return;
        }
    }
    endPage();
}

void Puller::endPage()
{
    if (auto done = m_cache.commit(m_nextState); !done) {
        fail(done.error());
        return;
    }
    m_objectsRead += m_rows.size();
    m_rows = {};
    Q_EMIT progressed();
    if (m_more && m_ahead) {
        m_state = State::Asking;
        m_waits = false;
        auto deferred = std::exchange(m_deferred, {});
        for (const auto &write : deferred)
            write();
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
    QElapsedTimer slice;
    slice.start();
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
    } while (slice.elapsed() < sliceMilliseconds);
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
    auto deferred = std::exchange(m_deferred, {});
    for (const auto &write : deferred)
        write();
    Q_EMIT caughtUp();
}

void Puller::betweenPages(std::function<void()> write)
{
    if (isWriting())
        m_deferred.push_back(std::move(write));
    else
        write();
}

void Puller::fail(const Error &error)
{
    m_state = State::Idle;
    m_ahead.reset();
    m_rows = {};
    auto deferred = std::exchange(m_deferred, {});
    for (const auto &write : deferred)
        write();
    Q_EMIT failed(error);
}

} // namespace jackfield
