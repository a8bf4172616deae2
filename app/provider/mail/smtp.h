#pragma once

#include "app/provider/mail/carrier.h"

#include <QUrl>

#include <atomic>
#include <chrono>

namespace jackfield::reference {

/// Hands mails to a mail server (RFC 5321). Beyond a loopback address only over TLS, either from the start (smtps) or by STARTTLS. A mail
/// whose acceptance was not heard is handed over again, with the same Message-ID.
class Smtp final : public Carrier {
public:
    /// smtp://HOST[:PORT] or smtps://HOST[:PORT], with USER@ when one has to sign in there.
    Smtp(const QUrl &server, const QString &password) : m_server(server), m_password(password) { }

    static bool isAddress(const QUrl &server);

    QString deliver(const WaitingMail &mail) override;
    bool isSlow() const override { return true; }
    void hurry() override;

private:
    const QUrl m_server;
    const QString m_password;
    std::atomic<std::chrono::steady_clock::time_point> m_end{std::chrono::steady_clock::time_point::max()};
};

} // namespace jackfield::reference
