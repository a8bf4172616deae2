#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace jackfield::test {

/// A loopback server that answers with exactly the bytes it is told to, and then closes: for everything that a decent server never does.
class RawServer final : public QObject {
public:
    /// `answer(request head and body so far)`; an empty answer closes the connection without one.
    explicit RawServer(std::function<QByteArray(const QByteArray &)> answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
                *received += socket->readAll();
                if (!isWhole(*received))
                    return;
                requests.append(*received);
                socket->write(m_answer(*received));
                received->clear();
                socket->flush();
                socket->disconnectFromHost();
            });
        });
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    QList<QByteArray> requests;

private:
    static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const qsizetype at = bytes.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : bytes.mid(at + 15, bytes.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        return bytes.size() >= head + 4 + length;
    }

    QTcpServer m_server;
    std::function<QByteArray(const QByteArray &)> m_answer;
};

} // namespace jackfield::test
