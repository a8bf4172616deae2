#pragma once

#include "core/session/session.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettequery.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;

namespace jackfield {

class PaletteDelegate;
class PlainLabel;
class Theme;

/// Something that can be done with a user, for the command palette.
struct PaletteVerb {
    QString icon;
    QString sentence; ///< with %1 for the name: "Turn off all forwarding of %1"
    std::function<void(const UserId &user)> run;
    const char *area = ""; ///< what of the table of levels it takes (core/domain/accesslevels.h); empty: nothing
};

/// *Search or go to…* (Ctrl+K): one field that leads to commands, people, numbers, devices and places, in two seconds. A verb and a name,
/// in any order, is something done with that user. What is found comes from the copy, so it works offline. Up and Down choose, Enter
/// does it, Esc or a click elsewhere closes it.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    struct Commands {
        QList<QAction *> actions; ///< of the menus; those that are off now do not show
        QList<PaletteEntry> places;
        QList<PaletteVerb> verbs;
    };

    CommandPalette(Session &session, Theme &theme, const Commands &commands, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void userRequested(const jackfield::UserId &user);
    void objectRequested(jackfield::ObjectKind kind, const QString &id); ///< a number or a device that nobody has

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void searchUsers(const QStringList &searches);
    void showUsers(const QList<User> &users, const QString &search);
    void searchObjects(ObjectKind kind);
    void showActions(const QList<User> &users, const QString &search);
    void set(PaletteModel::Section section, const QString &heading, const QList<PaletteEntry> &entries);
    void move(int direction);
    void run(int row);

    Session &m_session;
    Theme &m_theme;
    const Commands m_commands;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_none;
    PaletteQuery m_query;
    bool m_moved = false; ///< somebody has chosen another row than the first
    quint64 m_asked = 0;  ///< answers to an older search are dropped
    QList<PaletteEntry> m_objects;
};

} // namespace jackfield
