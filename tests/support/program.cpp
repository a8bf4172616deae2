#include "tests/support/program.h"

#include <QDeadlineTimer>

namespace jackfield::test {

Program::Program(const QString &binary, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(binary, arguments);
    m_process.waitForStarted();
}

Program::~Program()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString Program::lineAfter(const QByteArray &beginning, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        const QByteArray said = '\n' + output();
        const qsizetype at = said.indexOf('\n' + beginning);
        const qsizetype end = at < 0 ? -1 : said.indexOf('\n', at + 1);
        if (end > 0)
            return QString::fromUtf8(said.mid(at + 1 + beginning.size(), end - at - 1 - beginning.size()));
        if (deadline.hasExpired() || !m_process.waitForReadyRead(int(deadline.remainingTime())))
            return {};
    }
}

int Program::status(int milliseconds)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.error() != QProcess::FailedToStart ? m_process.exitCode()
                                                                                                          : -1;
}

int Program::closeInput()
{
    m_process.closeWriteChannel();
    return status();
}

QByteArray Program::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

QByteArray Program::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

} // namespace jackfield::test
