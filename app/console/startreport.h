#pragma once

#include <QObject>

namespace jackfield {

class AccountWindow;
class LockPage;

/// For packaging/bench.sh: prints how long it took from the start of the process until the locked window was painted, then, as if it had
/// been unlocked at once, until the list's rows were and a search was answered, and how much memory the process has for itself; then ends
/// the program.
class StartReport final : public QObject {
    Q_OBJECT

public:
    StartReport(AccountWindow &window, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    void reportLock();

    AccountWindow &m_window;
    LockPage *m_lock; ///< null: it is not locked
    bool m_reported = false;
};

} // namespace jackfield
