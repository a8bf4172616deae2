#pragma once

#include <QProcess>
#include <QStringList>

namespace jackfield::reference::test {

/// The real program, with a small demo account, until it is killed.
class ProviderProgram {
public:
    explicit ProviderProgram(const QString &folder, const QStringList &more = {})
    {
        m_process.setStandardErrorFile(QProcess::nullDevice()); // nobody reads it, and a full pipe would stop the program
        m_process.start(
            QStringLiteral(PROVIDER_BINARY),
            QStringList{
                QStringLiteral("--data"), folder, QStringLiteral("--demo"), QStringLiteral("--users"), QStringLiteral("120"),
                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
                + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        port = QString::fromUtf8(m_process.readLine()).trimmed().section(u':', -1).toInt();
    }
    ~ProviderProgram() { kill(); }

    void kill() // SIGKILL: nothing of it runs any more
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// SIGTERM, as a service manager sends it; answers the exit status, or -1 when it did not end by itself.
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(60000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    int port = 0;

private:
    QProcess m_process;
};

} // namespace jackfield::reference::test
