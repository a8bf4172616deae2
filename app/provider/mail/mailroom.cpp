#include "app/provider/mail/mailroom.h"

#include "app/provider/store/mailstore.h"
#include "app/provider/store/transaction.h"

namespace jackfield::reference {

void MailRoom::deliver() noexcept
{
    const std::lock_guard turn(m_turn);
    try {
        while (const auto mail = MailStore(m_pool.mine()).firstWaiting()) {
            const QString name = QStringLiteral("%1.M%2.jackfield").arg(mail->createdAt).arg(mail->id);
            if (!m_maildir.deliver(name, mail->message)) {
                qWarning("a mail could not be written to the Maildir; it waits");
                return;
            }
            WriteTransaction transaction(m_pool);
            MailStore(transaction.sql()).markDelivered(mail->id);
            transaction.commit();
        }
    } catch (const StorageFailure &failed) {
        qWarning("mails wait: %s", failed.what());
    }
}

} // namespace jackfield::reference
