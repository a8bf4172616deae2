#pragma once

#include "app/provider/mail/maildir.h"
#include "app/provider/store/databasepool.h"

namespace jackfield::reference {

/// Carries committed mails to the Maildir. A crash at any moment loses none and doubles none: a mail waits in the database until its
/// file is there, and its file's name follows from its id. Call deliver() after a commit and once at the start.
class MailRoom {
public:
    MailRoom(DatabasePool &pool, QString path) : m_pool(pool), m_maildir(std::move(path)) { }

    bool create() const { return m_maildir.create(); }
    /// Delivers what is waiting. What the disk refuses keeps waiting for the next call. Never throws.
    void deliver() noexcept;

private:
    DatabasePool &m_pool;
    Maildir m_maildir;
    std::mutex m_turn;
};

} // namespace jackfield::reference
