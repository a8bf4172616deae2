#pragma once

#include "core/session/session.h"
#include "ui/theme/colorrole.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace jackfield {

class PlainLabel;
class Theme;

/// One copy on this computer: the account, how old the copy is, and the button that opens it.
class CopyRow final : public QWidget {
    Q_OBJECT

public:
    CopyRow(const SavedCopy &copy, const QDateTime &now, Theme &theme, QWidget *parent = nullptr);

    void setBusy(bool busy);

Q_SIGNALS:
    void openRequested();
    void forgetRequested();

private:
    void restyle();

    Theme &m_theme;
    SavedCopy m_copy;
    ColorRole m_ageColor;
    QLabel *m_clock;
    PlainLabel *m_age;
    QPushButton *m_open;
    QToolButton *m_forget;
};

} // namespace jackfield
