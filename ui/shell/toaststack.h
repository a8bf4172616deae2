#pragma once

#include "ui/shell/toast.h"

namespace jackfield {

/// The toasts of a window: bottom right, three at most, the newest lowest. When a fourth comes, the oldest goes.
class ToastStack final : public QWidget {
    Q_OBJECT

public:
    ToastStack(const Theme &theme, QWidget *window);

    /// The toast is shown until it goes by itself; connect to its actionTriggered() at once.
    Toast *add(const ToastText &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QList<Toast *> m_toasts;
};

} // namespace jackfield
