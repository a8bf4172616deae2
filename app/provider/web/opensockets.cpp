#include "app/provider/web/opensockets.h"

#ifdef Q_OS_UNIX
#include <QDir>

#include <netinet/in.h>
#include <sys/socket.h>

namespace jackfield::reference {

namespace {

int portOf(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(address).sin6_port);
    return -1;
}

} // namespace

void endIdleConnections(quint16 port)
{
    for (const QString &name : QDir(QStringLiteral("/dev/fd")).entryList(QDir::AllEntries | QDir::System)) {
        bool isNumber = false;
        const int descriptor = name.toInt(&isNumber);
        sockaddr_storage local{};
        sockaddr_storage peer{};
        socklen_t localSize = sizeof local;
        socklen_t peerSize = sizeof peer;
        // A listening socket has no peer, and a client of ours in this very process has another local port.
        if (isNumber && ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &localSize) == 0 && portOf(local) == port
            && ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0)
            ::shutdown(descriptor, SHUT_RD);
    }
}

} // namespace jackfield::reference
#else
namespace jackfield::reference {

void endIdleConnections(quint16) { }

} // namespace jackfield::reference
#endif
