#pragma once

#include "ui/shell/condition.h"

#include <QStatusBar>

class QFrame;
class QProgressBar;

namespace jackfield {

class Theme;
class TintedLabel;

/// The bottom line: how the copy stands and what waits on the left, the copy's time and the provider on the right.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void showState(const StatusWords &words);
    void showWaiting(int changes);
    void showCopy(const QString &text);
    void showHost(const QString &text);
    void showKept(bool kept);             ///< the sign-in, beyond the end of the program
    void showActing(const QString &text); ///< before everything else

private:
    QFrame *separator();

    const Theme &m_theme;
    TintedLabel *m_icon;
    TintedLabel *m_strong;
    TintedLabel *m_text;
    QProgressBar *m_meter;
    TintedLabel *m_actingIcon;
    TintedLabel *m_acting;
    QFrame *m_actingLine;
    QFrame *m_waitingLine;
    TintedLabel *m_waitingIcon;
    TintedLabel *m_waiting;
    TintedLabel *m_notKept;
    QFrame *m_notKeptLine;
    TintedLabel *m_copy;
    TintedLabel *m_host;
};

} // namespace jackfield
