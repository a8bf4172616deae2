#pragma once

#include "ui/theme/theme.h"

#include <QMenuBar>

class QActionGroup;

namespace jackfield {

/// The menu bar of the account window. Only entries that work are in it; what they do is asked for by signals.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(QMenuBar *bar);

    /// An entry of Go, with Ctrl+1 to Ctrl+9 in the order of adding.
    void addPlace(const QString &id, const QString &title);
    void removePlace(const QString &id);
    /// An entry of File that begins something, behind those that are there.
    QAction *addBeginning(const QString &text, const QKeySequence &keys);
    void setSignedIn(bool signedIn);
    /// Somebody acts as a customer: there is no sign-in of one's own to begin or end, but an access.
    void setActing();
    /// Nothing can be asked for, and no shortcut works.
    void setLocked(bool locked);
    void setLockMinutes(int minutes);
    void setCanFind(bool can);
    void setCanShowPane(bool can);
    void setPaneShown(bool shown);
    /// What the place on the screen has in View.
    void setPlaceMenus(const QList<QMenu *> &menus);
    void setThemeMode(Theme::Mode mode);

    /// All entries with their shortcuts, for the list of shortcuts.
    QList<QAction *> actions() const;
    /// Those that do something wherever one is: not the places of Go, nor what acts on the field that has the focus.
    QList<QAction *> commands() const;
    QKeySequence keysOf(const QString &place) const;
    static QKeySequence paletteKeys() { return QKeySequence(Qt::CTRL | Qt::Key_K); }

Q_SIGNALS:
    void syncRequested();
    void findRequested();
    void paletteRequested();
    void paneToggled(bool shown);
    void themeModeChosen(Theme::Mode mode);
    void placeRequested(const QString &id);
    void signInRequested();
    void signOutRequested();
    void endAccessRequested();
    void forgetRequested();
    void accessLevelsRequested();
    void lockRequested();
    void lockMinutesChosen(int minutes);
    void shortcutsRequested();
    void aboutRequested();
    void closeRequested();
    void quitRequested();

private:
    void addFile(QMenuBar *bar);
    void addEdit(QMenuBar *bar);
    void addView(QMenuBar *bar);
    void addAccount(QMenuBar *bar);
    void addHelp(QMenuBar *bar);
    void addFieldAction(const QString &text, const QKeySequence &keys, const char *slot);
    void askFocus();

    struct FieldAction {
        QAction *action;
        const char *slot;
    };

    QMenu *m_file = nullptr;
    QAction *m_sync = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QList<QAction *> m_placeMenus;
    QMenu *m_go = nullptr;
    QList<QMenu *> m_menus;
    QList<FieldAction> m_fieldActions;
    QAction *m_find = nullptr;
    QAction *m_pane = nullptr;
    QMenuBar *m_bar;
    QMenu *m_account = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_forget = nullptr;
    QActionGroup *m_lockMinutes = nullptr;
    QActionGroup *m_themes = nullptr;
};

} // namespace jackfield
