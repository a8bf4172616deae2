#pragma once

#include <QObject>

namespace jackfield {

class AccountWindow;

/// For packaging/bench.sh: prints how long it took from the start of the process until the list's rows were painted and a search was
/// answered, and how much memory the process has for itself; then ends the program.
class StartReport final : public QObject {
    Q_OBJECT

public:
    StartReport(AccountWindow &window, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    AccountWindow &m_window;
    bool m_reported = false;
};

} // namespace jackfield
