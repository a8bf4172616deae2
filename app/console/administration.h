#pragma once

#include "core/base/clock.h"
#include "core/session/frontdesk.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

namespace jackfield {

class AdministratorsPlace;
class AdministratorWizard;
class PasswordGate;
class SitesPlace;

/// The places of who manages the account and of its sites, in the window of one account: their wizard and their mails.
class Administration final : public QObject {
    Q_OBJECT

public:
    Administration(
        Session &session, FrontDesk &desk, MainWindow &window, Theme &theme, const Clock &clock, PasswordGate &gate,
        QObject *parent);

    void addAdministrators(); ///< adds the place
    void addSites();          ///< the same, where the account has them
    void open();              ///< goes to the place
    void add();               ///< opens the wizard
    void showAccessTable();
    /// Opens a refused change where it was made; answers whether it is one of ours.
    bool fix(const CommandStatus &status);
    /// Has a mail with a link to choose a new password sent to somebody, once they agree (S3.16).
    void askPasswordMail(const QString &name, const QString &login);

Q_SIGNALS:
    void changesRequested(const jackfield::IdempotencyKey &key);
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error); ///< this computer could not keep it

private:
    void edit(const Administrator &administrator);
    void openWizard(AdministratorWizard *wizard);
    void showAdministrator(const AdministratorId &id);
    void fixAdministrator(const CommandStatus &status);
    void sendPasswordMail(const QString &name, const QString &login);
    void sayMailSent(const QString &address);
    void sayMailFailed(const Administrator &administrator, const Error &error);
    static QString reasonOf(const Error &error);

    Session &m_session;
    FrontDesk &m_desk;
    MainWindow &m_window;
    Theme &m_theme;
    const Clock &m_clock;
    PasswordGate &m_gate;
    AdministratorsPlace *m_administrators = nullptr;
    SitesPlace *m_sites = nullptr;
    QPointer<AdministratorWizard> m_wizard;
};

} // namespace jackfield
