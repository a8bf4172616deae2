#pragma once

#include "core/session/session.h"

#include <QHash>
#include <QTimer>

namespace jackfield {

/// One Save of a dialog that waits for its end: submitted once, however often it is asked for, and followed until the provider has answered.
class Saving final : public QObject {
    Q_OBJECT

public:
    explicit Saving(Session &session, QObject *parent = nullptr);

    bool isBusy() const { return m_storing || !m_key.isEmpty(); }
    bool isStoring() const { return m_storing; } ///< a moment: it is being written to the disk
    void submit(const Command &command);
    /// It goes on without us; answers its key.
    IdempotencyKey letGo();

Q_SIGNALS:
    void applied(const jackfield::CommandStatus &status);
    /// The provider took it not. It is out of the outbox again: corrected, it is a new command.
    void refused(const jackfield::Error &error);
    void queued(const jackfield::IdempotencyKey &key); ///< there is no connection: it is done later
    void slow();                                       ///< it takes longer than usual
    void notKept(const jackfield::Error &error);       ///< this computer could not keep it

private:
    void stored(const IdempotencyKey &key);
    void follow(const CommandStatus &status);

    Session &m_session;
    QTimer m_patience;
    bool m_storing = false;
    IdempotencyKey m_key;
    QHash<QString, CommandStatus> m_heard; ///< what was said of commands before the key was known
};

} // namespace jackfield
