#pragma once

#include "app/provider/mail/carrier.h"
#include "app/provider/store/databasepool.h"
#include "app/provider/web/journal.h"

#include <chrono>

namespace jackfield::reference {

/// Sees to it that committed mails arrive. A crash at any moment loses none: a mail waits in the database until its carrier has it. What
/// the carrier cannot deliver is tried again, after a pause that doubles each time up to an hour, and at the next start. Of several
/// processes on one database one delivers a mail; should it die of that, another one does.
///
/// A quick carrier is used by whoever calls deliver(); a slow one by a thread of the mail room.
class MailRoom {
public:
    MailRoom(
        DatabasePool &pool, std::unique_ptr<Carrier> carrier, const Journal &journal,
        std::chrono::milliseconds firstPause = std::chrono::seconds(30))
        : m_pool(pool)
        , m_carrier(std::move(carrier))
        , m_journal(journal)
        , m_firstPause(firstPause)
    { }
    ~MailRoom(); ///< stops
    MailRoom(const MailRoom &) = delete;
    MailRoom &operator=(const MailRoom &) = delete;

    bool prepare() { return m_carrier->prepare(); }
    void begin();            ///< with what a crash left behind, and what was to be tried later; throws StorageFailure
    void deliver() noexcept; ///< call it after a commit
    void stop();             ///< what is waiting keeps waiting

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Outcome { Over, Elsewhere, Failed };

    void wake();
    void run();
    bool isStopping();
    Time deliverDue(); ///< answers when to look again
    Outcome deliverOne(Connection &sql, qint64 id);
    Outcome tryOne(const WaitingMail &mail);
    void sayFailure(const std::exception &failed) const;

    DatabasePool &m_pool;
    const std::unique_ptr<Carrier> m_carrier;
    const Journal &m_journal;
    const std::chrono::milliseconds m_firstPause;
    std::mutex m_turn; ///< one mail after the other

    std::mutex m_lock;
    std::condition_variable m_news;
    std::thread m_thread;
    bool m_isNews = false;
    bool m_stopping = false;
};

} // namespace jackfield::reference
