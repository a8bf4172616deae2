#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jackfield::reference::test {

/// A mail server (RFC 5321) that turns the first few mails away, never acknowledges the next few, and keeps the others.
class MailServer {
public:
    struct Mail {
        QByteArray from;
        QByteArray to;
        QByteArray text;
    };

    explicit MailServer(int refuseFirst = 0, int holdFirst = 0) : m_refuse(refuseFirst), m_hold(holdFirst)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            for (int socket = 0; (socket = ::accept(m_listener, nullptr, nullptr)) >= 0;)
                m_conversations.emplace_back([this, socket] {
                    converse(socket);
                    ::close(socket);
                });
        });
    }
    ~MailServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        for (std::thread &conversation : m_conversations)
            conversation.join();
        ::close(m_listener);
    }

    /// Waits until so many were taken; answers all.
    QList<Mail> waitFor(int count)
    {
        std::unique_lock guard(m_lock);
        m_news.wait_for(guard, std::chrono::seconds(30), [&] { return m_mails.size() >= count; });
        return m_mails;
    }

    /// Waits until a client waits in vain.
    bool waitForHeld()
    {
        std::unique_lock guard(m_lock);
        return m_news.wait_for(guard, std::chrono::seconds(30), [&] { return m_held > 0; });
    }

    int port = 0;

private:
    void converse(int socket)
    {
        QByteArray input;
        Mail mail;
        bool inText = false;
        const auto say = [socket](const QByteArray &line) { ::send(socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL); };
        say("220 mail.example\r\n");
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;) {
            input.append(buffer, got);
            for (qsizetype end = 0; (end = input.indexOf("\r\n")) >= 0;) {
                const QByteArray line = input.left(end);
                input.remove(0, end + 2);
                if (inText && line == ".") {
                    inText = false;
                    const std::lock_guard guard(m_lock);
                    m_news.notify_all();
                    if (m_hold > 0) {
                        --m_hold;
                        ++m_held;
                        continue;
                    }
                    m_mails += mail; // first, or who has heard of it might look too early
                    say("250 taken\r\n");
                } else if (inText) {
                    mail.text += (line.startsWith('.') ? line.mid(1) : line) + '\n';
                } else if (line.startsWith("MAIL FROM:")) {
                    mail = {line.mid(10), {}, {}};
                    say("250 ok\r\n");
                } else if (line.startsWith("RCPT TO:")) {
                    mail.to = line.mid(8);
                    say(m_refuse-- > 0 ? "451 later\r\n" : "250 ok\r\n");
                } else if (line == "DATA") {
                    inText = true;
                    say("354 go on\r\n");
                } else {
                    say(line == "QUIT" ? "221 bye\r\n" : "250 mail.example\r\n");
                }
            }
        }
    }

    std::atomic<int> m_refuse;
    int m_hold;
    int m_held = 0;
    int m_listener = -1;
    std::thread m_thread;
    std::vector<std::thread> m_conversations;
    std::mutex m_lock;
    std::condition_variable m_news;
    QList<Mail> m_mails;
};

} // namespace jackfield::reference::test
