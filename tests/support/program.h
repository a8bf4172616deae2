#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace jackfield::test {

/// One of our binaries as a process. Every wait ends as soon as what is awaited is there, or the process is gone.
class Program {
public:
    Program(
        const QString &binary, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~Program(); ///< ends it, by force if it must be
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Waits for a line of standard output that begins so; answers the rest of the line. Empty: it did not come.
    QString lineAfter(const QByteArray &beginning, int milliseconds = 30000);
    /// Waits for the end; answers the exit code, or -1 when it crashed or did not end.
    int status(int milliseconds = 60000);
    /// Closes its standard input, which ends a provider that was told to stop with it.
    int closeInput();

    qint64 id() const { return m_process.processId(); }
    QByteArray output(); ///< standard output up to now
    QByteArray errors(); ///< standard error up to now

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace jackfield::test
