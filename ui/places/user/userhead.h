#pragma once

#include "core/session/session.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace jackfield {

class ElidedLabel;
class Pill;
class Theme;

/// Whose page it is: back to the list, name and state, the user before and the one after.
class UserHead final : public QFrame {
    Q_OBJECT

public:
    UserHead(Theme &theme, QWidget *parent = nullptr);

    void showUser(const User &user, const QString &station);
    void setEdits(int sections); ///< how many sections have an edit that is not saved
    void setNeighbours(bool before, bool after);
    /// What can be done with the user; the menu stays whose it is.
    void setMenu(QMenu *menu);
    void setWhyNot(const QString &why); ///< the user cannot be handed over by who is signed in; empty: it can
    void setActionsShown(bool shown);   ///< a user who is gone has none

Q_SIGNALS:
    void backRequested();
    void neighbourRequested(int step); ///< -1 or 1
    void handOverRequested();

private:
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    Pill *m_edits;
    QPushButton *m_handOver;
    QToolButton *m_more;
    QToolButton *m_back;
    QToolButton *m_before;
    QToolButton *m_after;
};

} // namespace jackfield
