#pragma once

#include <QProcess>
#include <QTcpServer>

namespace jackfield::reference::test {

/// Stoplight's proxy, which holds every request and answer against the OpenAPI document and names what differs in a header.
class Prism {
public:
    explicit Prism(int providerPort, const QString &document = QString::fromUtf8(OPENAPI_FILE))
    {
        {
            QTcpServer place; // Prism does not say which port it took, so it is told one that is free
            place.listen(QHostAddress::LocalHost);
            port = place.serverPort();
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            qEnvironmentVariable("JACKFIELD_PRISM"),
            {QStringLiteral("proxy"), document, QStringLiteral("http://127.0.0.1:%1").arg(providerPort), QStringLiteral("--port"),
             QString::number(port)});
        while (!said.contains("Prism is listening") && m_process.waitForReadyRead(60000))
            said += m_process.readAll();
    }
    ~Prism()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isThere() const { return said.contains("Prism is listening"); }
    /// A log that nobody reads would fill the pipe and stop it.
    void drain()
    {
        m_process.waitForReadyRead(0);
        m_process.readAll();
    }

    int port = 0;
    QByteArray said;

private:
    QProcess m_process;
};

} // namespace jackfield::reference::test
