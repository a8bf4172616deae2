#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/fields/state.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/place.h"
#include "ui/shell/toast.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

#include <memory>

class QMenu;
class QStackedWidget;

namespace jackfield {

class ActingBar;
class ActingFrame;
class BannerBar;
class NavModel;
class Regions;
class Sidebar;
class StatusLine;
class ToastStack;
class WindowMenus;

/// The window of one session: navigation, places, banner, status bar, toasts. It knows the places as widgets only, and does nothing
/// but show and ask: signing in and out, setting up a user and quitting are signals for app/console.
///
/// Size, current place and the detail pane are remembered in `settings`, under the account; nothing secret is.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session &session, Theme &theme, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a place to navigation and Go menu; the first one is shown. Places of a section are added one after another.
    void addPlace(const Place &place);
    /// The account has no such place after all.
    void removePlace(const QString &id);
    /// An entry of File that begins something, for who may change `area` (core/domain/accesslevels.h).
    QAction *addBeginning(const QString &text, const QKeySequence &keys, const char *area);
    void setPlaceCount(const QString &id, qint64 count);
    void setPlaceBadge(const QString &id, int badge, const QString &meaning, State state);
    void showPlace(const QString &id);
    QString currentPlace() const;
    /// To be called once, when all places are added: goes to the place and the size of last time.
    void restore();

    /// The result of what the person just did. Connect to its actionTriggered() at once; it goes by itself.
    Toast *toast(const ToastText &text);
    /// Whether who is signed in may change this area (core/domain/accesslevels.h); otherwise it says why not, and whom to ask (S3.7).
    bool mayChangeOrSay(const char *area);
    /// A place's pane was opened or closed in the place itself.
    void setPaneShown(bool shown);

    /// Asked before the window closes: calls what it is given at once when nothing would be lost, or once the person agrees.
    using Leave = std::function<void(const std::function<void()> &then)>;
    void setLeave(Leave leave) { m_leave = std::move(leave); }

    /// What the command palette can do with a user.
    void setVerbs(const QList<PaletteVerb> &verbs) { m_verbs = verbs; }

    /// Shows nothing but this, over an empty page, until uncover(): no menu, no shortcut, no dialog and no toast of the account is there
    /// meanwhile. The window takes it over.
    void cover(QWidget *page);
    void uncover();
    bool isCovered() const { return m_cover != nullptr; }
    void setLockMinutes(int minutes);
    void showKept(bool kept); ///< whether the sign-in outlives the program, as it was to
    static void forgetSettings(QSettings &settings, const AccountId &account); ///< what was remembered under it

    /// Writes what is to be said of the present moment anew; done each second by itself.
    void refresh();

Q_SIGNALS:
    void setUpUserRequested();
    void signInRequested();
    void signOutRequested();
    void endAccessRequested();
    void forgetRequested();
    void accessLevelsRequested();
    void lockRequested();
    void lockMinutesChosen(int minutes);
    void quitRequested();
    void placeShown(const QString &id);
    void userRequested(const jackfield::UserId &user); ///< in the command palette
    void objectRequested(jackfield::ObjectKind kind, const QString &id);
    void accountsWanted(QMenu *menu); ///< the account's menu is opened: it is to be filled

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenus();
    void act();
    void allowBeginnings();
    void removeUnseen();
    QList<PaletteVerb> verbsAllowed() const;
    void showActivity(const Activity &activity);
    void countCommands();
    void chooseThemeMode(Theme::Mode mode);
    void togglePane(bool shown);
    void find();
    void openPalette();
    void adaptToWidth();
    const Place *place(const QString &id) const;
    QString settingsGroup() const;
    QString settingsKey(const char *name) const;

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    QList<Place> m_places;
    NavModel *m_navigation;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    BannerBar *m_banner;
    ActingBar *m_acting = nullptr; ///< of who acts as a customer
    ActingFrame *m_frame = nullptr;
    QWidget *m_body = nullptr;
    QPointer<QWidget> m_cover;
    QList<QPointer<QWidget>> m_covered; ///< dialogs that were open
    StatusLine *m_status;
    ToastStack *m_toasts;
    QList<PaletteVerb> m_verbs;
    QList<std::pair<QAction *, const char *>> m_beginnings; ///< with the area that each takes
    Leave m_leave;
    bool m_mayClose = false;
    WindowMenus *m_menus;
    Regions *m_regions;
    QTimer m_second;
    bool m_sending = false;
    bool m_paneShown = true;
};

} // namespace jackfield
