#include "app/provider/mail/mailroom.h"

#include "app/provider/store/mailstore.h"
#include "app/provider/store/statement.h"

#include <algorithm>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::hours(1);

} // namespace

MailRoom::~MailRoom() { stop(); }

void MailRoom::stop()
{
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
    }
    m_news.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void MailRoom::deliver() noexcept
{
    if (!m_carrier->isSlow()) {
        deliverDue();
        return;
    }
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
        again = deliverDue();
        guard.lock();
    }
    guard.unlock();
    m_pool.closeMine();
}

MailRoom::Time MailRoom::deliverDue() noexcept
{
    const std::lock_guard turn(m_turn);
    Time again = Time::max();
    try {
        qint64 last = 0;
        while (const auto mail = MailStore(m_pool.mine()).firstWaiting(last, QDateTime::currentDateTimeUtc())) {
            last = mail->id;
            const auto delay = m_delays.find(mail->id);
            const bool isDue =
                delay == m_delays.end() || !m_carrier->isSlow() || delay->second.until <= std::chrono::steady_clock::now();
            if (isDue && (!claim(*mail) || tryOne(*mail)))
                continue;
            again = std::min(again, m_delays[mail->id].until);
            if (!m_carrier->isSlow())
                break; // where one cannot be written, the next one cannot either
        }
    } catch (const std::exception &failed) {
        m_journal.say(Journal::Level::Error, u"mail"_s, {{u"detail"_s, QString::fromUtf8(failed.what())}});
        again = std::chrono::steady_clock::now() + m_firstPause;
    }
    return again;
}

bool MailRoom::claim(const WaitingMail &mail)
{
    bool mine = true;
    if (m_pool.isShared())
        m_pool.write([&](Connection &sql) { return mine = MailStore(sql).claim(mail.id, QDateTime::currentDateTimeUtc()); });
    return mine;
}

bool MailRoom::tryOne(const WaitingMail &mail)
{
    const QString failure = m_carrier->deliver(mail);
    if (failure.isEmpty()) {
        m_pool.write([&](Connection &sql) {
            MailStore(sql).markDelivered(mail.id);
            return true;
        });
        m_delays.erase(mail.id);
        return true;
    }
    if (m_pool.isShared()) {
        m_pool.write([&](Connection &sql) {
            MailStore(sql).release(mail.id);
            return true;
        });
    }
    Delay &delay = m_delays[mail.id];
    const auto pause = std::min(longestPause, m_firstPause * (1 << std::min(delay.attempts, 16)));
    ++delay.attempts;
    delay.until = std::chrono::steady_clock::now() + pause;
    m_journal.say(
        Journal::Level::Warning, u"mail"_s,
        {{u"mail"_s, mail.id},
         {u"attempts"_s, delay.attempts},
         {u"pauseSeconds"_s, double(pause.count()) / 1000},
         {u"detail"_s, failure}});
    return false;
}

} // namespace jackfield::reference
