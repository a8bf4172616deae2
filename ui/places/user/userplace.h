#pragma once

#include "ui/places/user/usersection.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace jackfield {

class CalloutBox;
class EmptyState;
class SaveBar;
class SecretClipboard;
class SectionMenu;
class UserHead;

/// One user's page (S2.1, S2.2): the menu of the user's settings, the section that is open, and what saves it. Sections keep what is typed
/// when another one is opened; leaving the user with an edit asks.
class UserPlace final : public QWidget {
    Q_OBJECT

public:
    UserPlace(Session &session, Theme &theme, SecretClipboard &clipboard, const Clock &clock, QWidget *parent = nullptr);

    const UserId &user() const { return m_user; }
    /// Opens a user, at the section that was open last or at `section`: dashboard, profile, number, e911, password, passcode, voicemail, messaging,
    /// devices, applications, access, history.
    void open(const UserId &user, const QString &section = {});
    /// Opens a refused change where it was made.
    void fix(const CommandStatus &status);
    void openSection(const QString &id);
    QString currentSection() const;
    /// Whether it may be left; with edits that are not saved the person is asked, and `then` follows what was chosen.
    void leave(const std::function<void()> &then);
    void setNeighbours(bool before, bool after);
    void enter();

Q_SIGNALS:
    void backRequested();
    void neighbourRequested(int step);
    void saved(const jackfield::IdempotencyKey &key, bool held);
    void secretSet(const QString &what); ///< of whom, and what
    void failed(const jackfield::Error &error);
    void assignDeviceRequested(const jackfield::UserDetails &user);
    void emailStepsRequested(const jackfield::UserDetails &user);
    // What the menu offers, for the user who is shown.
    void copyRequested(const jackfield::UserId &user);
    void templateRequested(const jackfield::UserId &user);
    void welcomeMailRequested(const jackfield::UserId &user);
    void passwordMailRequested(const jackfield::UserId &user);
    void forwardingOffRequested(const jackfield::UserId &user);
    void handOverRequested(const jackfield::UserId &user);
    void removeRequested(const jackfield::UserId &user);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section {
        QString id;
        UserSection *widget;
    };

    void addMenu();
    void addSections();
    void add(const QString &id, UserSection *section);
    void load();
    void reload();
    void showUser(const UserDetails &details);
    void showGone();
    void showHandOver();
    void showSaveBar();
    void save(bool held);
    UserSection *current() const;
    QList<UserSection *> editedSections() const;

    Session &m_session;
    Theme &m_theme;
    SecretClipboard &m_clipboard;
    const Clock &m_clock;
    UserHead *m_head;
    SectionMenu *m_menu;
    QStackedWidget *m_stack;
    SaveBar *m_bar;
    EmptyState *m_gone;
    CalloutBox *m_handOver; ///< one is not finished
    QWidget *m_handOverLine;
    QWidget *m_body;
    QList<Section> m_sections;
    QHash<QString, QString> m_licences;
    UserId m_user;
    std::optional<CommandStatus> m_toFix; ///< when the user is there
    QHash<QString, UserSection *> m_sent; ///< keys of what was saved here for this user
    QTimer m_later;
};

} // namespace jackfield
