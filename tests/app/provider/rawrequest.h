#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace jackfield::reference::test {

/// Sends exactly these bytes, says that no more will come, and answers all that comes back.
inline QByteArray rawRequest(int port, const QByteArray &bytes)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    const timeval patience{20, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    QByteArray answer;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t now = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (now <= 0)
                break; // the server has heard enough
            sent += now;
        }
        ::shutdown(socket, SHUT_WR);
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, got);
    }
    ::close(socket);
    return answer;
}

} // namespace jackfield::reference::test
