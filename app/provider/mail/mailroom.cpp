#include "app/provider/mail/mailroom.h"

#include "app/provider/store/mailstore.h"
#include "app/provider/store/statement.h"

#include <algorithm>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::hours(1);
constexpr std::chrono::milliseconds lookPause(500); // for what a neighbour has left behind

} // namespace

MailRoom::~MailRoom() { stop(); }

void MailRoom::stop()
{
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
    }
    m_carrier->hurry();
    m_news.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

bool MailRoom::isStopping()
{
    const std::lock_guard guard(m_lock);
    return m_stopping;
}

void MailRoom::begin()
{
    m_pool.write([](Connection &sql) {
        MailStore(sql).postponeNone();
        return true;
    });
    if (m_pool.isShared())
        wake(); // others may leave something behind
    deliver();
}

void MailRoom::deliver() noexcept
{
    if (m_carrier->isSlow()) {
        wake();
        return;
    }
    try {
        deliverDue();
    } catch (const std::exception &failed) {
        sayFailure(failed);
    }
}

void MailRoom::wake()
{
    const std::lock_guard guard(m_lock);
    if (m_stopping)
        return;
    m_isNews = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_news.notify_one();
}

void MailRoom::run()
{
    Time again = Time::max();
    std::unique_lock guard(m_lock);
    while (!m_stopping) {
        const auto ready = [this] { return m_isNews || m_stopping; };
        if (again == Time::max())
            m_news.wait(guard, ready);
        else
            m_news.wait_until(guard, again, ready);
        m_isNews = false;
        guard.unlock();
        try {
            again = deliverDue();
        } catch (const std::exception &failed) {
            sayFailure(failed);
            m_pool.closeMine(); // it may be broken
            again = std::chrono::steady_clock::now() + m_firstPause;
        }
        guard.lock();
    }
    guard.unlock();
    m_pool.closeMine();
}

MailRoom::Time MailRoom::deliverDue()
{
    const std::lock_guard turn(m_turn);
    Connection &sql = m_pool.mine();
    MailStore mails(sql);
    auto least = std::chrono::milliseconds::zero();
    for (const qint64 id : mails.due(QDateTime::currentDateTimeUtc())) {
        if (isStopping())
            break;
        const Outcome outcome = deliverOne(sql, id);
        if (outcome == Outcome::Elsewhere)
            least = lookPause;
        if (outcome == Outcome::Failed && !m_carrier->isSlow())
            break; // where one cannot be written, the next one cannot either
    }
    const auto next = m_carrier->isSlow() ? mails.nextDue() : std::nullopt; // with a quick one the next commit tries again
    auto pause = longestPause;
    if (next)
        pause = std::clamp(std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(*next)), least, longestPause);
    if (m_pool.isShared())
        pause = std::min(pause, lookPause);
    return next || m_pool.isShared() ? std::chrono::steady_clock::now() + pause : Time::max();
}

MailRoom::Outcome MailRoom::deliverOne(Connection &sql, qint64 id)
{
    if (!sql.dialect().holdMail(sql, id))
        return Outcome::Elsewhere;
    // Read only now: until then somebody else may have delivered it.
    const auto mail = MailStore(sql).find(id);
    Outcome outcome = Outcome::Over;
    try {
        if (mail)
            outcome = tryOne(*mail);
    } catch (const std::exception &) {
        sql.dialect().letGoOfMail(sql, id);
        throw;
    }
    sql.dialect().letGoOfMail(sql, id);
    return outcome;
}

MailRoom::Outcome MailRoom::tryOne(const WaitingMail &mail)
{
    const QString failure = m_carrier->deliver(mail);
    const auto pause = std::min(longestPause, m_firstPause * (1 << std::min(mail.attempts, 16)));
    m_pool.write([&](Connection &sql) {
        if (failure.isEmpty())
            MailStore(sql).markDelivered(mail.id);
        else if (m_carrier->isSlow())
            MailStore(sql).postpone(mail.id, QDateTime::currentDateTimeUtc().addMSecs(pause.count()));
        return true;
    });
    if (failure.isEmpty())
        return Outcome::Over;
    m_journal.say(
        Journal::Level::Warning, u"mail"_s,
        {{u"mail"_s, mail.id},
         {u"attempts"_s, mail.attempts + 1},
         {u"pauseSeconds"_s, double(pause.count()) / 1000},
         {u"detail"_s, failure}});
    return Outcome::Failed;
}

void MailRoom::sayFailure(const std::exception &failed) const
{
    m_journal.say(Journal::Level::Error, u"mail"_s, {{u"detail"_s, QString::fromUtf8(failed.what())}});
}

} // namespace jackfield::reference
