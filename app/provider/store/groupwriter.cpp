#include "app/provider/store/groupwriter.h"

#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"

namespace jackfield::reference {

namespace {

constexpr size_t mostTogether = 128; // so that the first of them does not wait for ever

} // namespace

GroupWriter::~GroupWriter()
{
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
    }
    m_news.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void GroupWriter::write(const Work &work)
{
    Job job{work};
    std::unique_lock guard(m_lock);
    m_waiting.push_back(&job);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_news.notify_one();
    job.ended.wait(guard, [&job] { return job.over; });
    guard.unlock();
    if (job.failure)
        std::rethrow_exception(job.failure);
}

void GroupWriter::end(const std::vector<Job *> &together)
{
    const std::lock_guard guard(m_lock); // kept while they are told: a job is gone as soon as its thread has heard it
    for (Job *job : together) {
        job->over = true;
        job->ended.notify_one();
    }
}

bool GroupWriter::waitForWork()
{
    std::unique_lock guard(m_lock);
    m_news.wait(guard, [this] { return !m_waiting.empty() || m_stopping; });
    return !m_waiting.empty();
}

GroupWriter::Job *GroupWriter::next()
{
    const std::lock_guard guard(m_lock);
    if (m_waiting.empty())
        return nullptr;
    Job *job = m_waiting.front();
    m_waiting.pop_front();
    return job;
}

void GroupWriter::run()
{
    std::unique_ptr<Database> database; // opened on the thread that uses it, as Qt wants it
    while (waitForWork()) {
        if (!database) {
            if (auto opened = Database::open(m_address)) {
                database = std::move(*opened);
            } else {
                Job *job = next();
                job->failure = std::make_exception_ptr(StorageFailure(opened.error().detail.toStdString()));
                end({job});
                continue;
            }
        }
        if (!commitTogether(database->sql()))
            database.reset(); // perhaps the connection is broken
    }
}

bool GroupWriter::commitTogether(Connection &sql)
{
    bool done = false;
    std::vector<Job *> together;
    try {
        sql.dialect().beginWrite(sql);
        bool wrote = false;
        // Who comes while others are at it joins them.
        for (Job *job = next(); job; job = together.size() < mostTogether ? next() : nullptr) {
            together.push_back(job);
            wrote = carryOut(sql, *job) || wrote;
        }
        runSql(sql, wrote ? "COMMIT" : "ROLLBACK");
        done = true;
    } catch (const std::exception &) {
        QSqlQuery(sql.database()).exec(QStringLiteral("ROLLBACK"));
        if (together.empty())
            together.push_back(next());
        for (Job *job : together)
            job->failure = std::current_exception();
    }
    end(together); // also who was refused is answered only now: the reason may be something that another one of these wrote
    return done;
}

bool GroupWriter::carryOut(Connection &sql, Job &job)
{
    runSql(sql, "SAVEPOINT job");
    bool keep = false;
    try {
        keep = job.work(sql);
    } catch (const std::exception &) {
        job.failure = std::current_exception();
    }
    if (!keep)
        runSql(sql, "ROLLBACK TO job");
    runSql(sql, "RELEASE job");
    return keep;
}

} // namespace jackfield::reference
