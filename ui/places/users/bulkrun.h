#pragma once

#include "core/domain/bulkedit.h"
#include "core/session/session.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace jackfield {

/// Makes one change after the other of a bulk edit, a few at a time, so that it can be stopped in between and nothing is ever made twice. Between
/// two portions the window has its turn.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    enum class Way {
        Hold,  ///< into Pending changes
        Apply, ///< sent at once; some are on their way at a time, and the next follow as they are answered
        Mail   ///< welcome mails, one at a time
    };
    enum class Outcome { Open, OnItsWay, Kept, Applied, Failed };
    Q_ENUM(Outcome)

    BulkRun(Session &session, const QList<BulkLine> &lines, Way way, QObject *parent);

    void start();
    /// Makes no more of them; what is on its way is still followed.
    void stop();
    Way way() const { return m_way; }
    bool isRunning() const { return m_running; }
    bool isStopped() const { return m_stopped; }
    int done() const { return m_done; }
    int made() const { return m_made; } ///< kept, applied or sent

Q_SIGNALS:
    void outcomeChanged(int line, jackfield::BulkRun::Outcome outcome, const jackfield::CommandStatus &status);
    void progressed(int done, int all);
    void notKept(const jackfield::Error &error); ///< this computer could not keep more of them
    void finished();

private:
    void goOn();
    void makeCommands();
    void sendMail();
    void take(const QList<int> &lines, const QList<IdempotencyKey> &keys);
    void follow(const CommandStatus &status);
    void settle(int line, Outcome outcome, const CommandStatus &status = {});
    void finish();

    Session &m_session;
    const QList<BulkLine> m_lines;
    QList<int> m_todo; ///< lines that change something
    const Way m_way;
    qsizetype m_next = 0;
    int m_done = 0;
    int m_made = 0;
    bool m_running = false;
    bool m_stopped = false;
    bool m_busy = false;                   ///< a portion is being written
    QHash<QString, int> m_onItsWay;        ///< key -> line
    QHash<QString, CommandStatus> m_heard; ///< what was said of commands before their key was known
};

} // namespace jackfield
