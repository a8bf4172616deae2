#include "app/console/accountwindow.h"
#include "app/console/console.h"
#include "app/console/staffwindow.h"
#include "app/console/tour/driver.h"
#include "app/console/tour/tour.h"
#include "core/domain/demoaccount.h"
#include "core/domain/demostaff.h"
#include "core/models/usersmodel.h"
#include "ui/places/users/usersplace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>

// The routes that a tour can take. Each step is what a person does and what they then see.

namespace jackfield {

namespace {

// Named as their own rooms name them, so that the tour finds them in every language.
QString searchUsers() { return QCoreApplication::translate("jackfield::UsersHeader", "Search users"); }
QString sortBy() { return QCoreApplication::translate("jackfield::SortMenu", "&Sort by").remove(u'&'); }
QString column(const char *title) { return QCoreApplication::translate("jackfield::UsersModel", title); }
QString sections() { return QCoreApplication::translate("jackfield::SectionMenu", "Sections"); }
QString places() { return QCoreApplication::translate("jackfield::NavList", "Places"); }

QString inCustomers(const char *text) { return QCoreApplication::translate("jackfield::CustomersPlace", text); }
QString inCustomerCard(const char *text) { return QCoreApplication::translate("jackfield::CustomerCard", text); }
QString inAccessForm(const char *text) { return QCoreApplication::translate("jackfield::AccessForm", text); }

bool isReady(const Console &console)
{
    const AccountWindow *account = console.accountWindow();
    if (!account)
        return false;
    const Activity activity = account->session().activity();
    return activity.link == Link::Online && !activity.firstCopy && !activity.syncing;
}

bool hasRows(const Console &console, std::function<bool(int)> fits)
{
    const AccountWindow *account = console.accountWindow();
    return account && account->session().users()->userAt(0) && fits(account->session().users()->rowCount());
}

bool moveIn(const QString &name, int steps)
{
    QWidget *list = Driver::control(name);
    if (!list)
        return false;
    list->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < std::abs(steps); ++i)
        Driver::key(list, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    return true;
}

// By the arrow keys; the title in the language of the window.
bool goTo(const char *place, const char *context = "jackfield::AccountWindow")
{
    QAbstractItemView *list = Driver::list(places());
    const QString title = QCoreApplication::translate(context, place);
    if (!list)
        return false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() != title)
            continue;
        list->setFocus(Qt::TabFocusReason);
        while (list->currentIndex().row() != row) {
            const int before = list->currentIndex().row();
            Driver::key(list, before < row ? Qt::Key_Down : Qt::Key_Up);
            if (list->currentIndex().row() == before)
                return false;
        }
        return true;
    }
    return false;
}

// The first row of a list that opens below a field, by keyboard.
bool pickFirst(const QString &field)
{
    QWidget *combo = Driver::control(field);
    if (!combo)
        return false;
    combo->setFocus(Qt::TabFocusReason);
    Driver::key(combo, Qt::Key_F4);
    return true;
}

} // namespace

void Tour::addSignIn()
{
    type(tr("E-mail or username"), demo::email());
    type(tr("Password"), demo::password(), {}, QStringLiteral("sign-in"));
    press(tr("Continue"), [this] { return isReady(m_console); });
    step(
        {QStringLiteral("the account is copied, the dashboard shows it"),
         {},
         [this] { return hasRows(m_console, [](int rows) { return rows > 0; }); },
         QStringLiteral("dashboard")});
}

// Somebody who has lost the phone. Who walks along reads the QR code of the picture "scan", and answers with the security code.
void Tour::addRecovery()
{
    typeAnswer(tr("E-mail or username"), QStringLiteral("login"));
    typeAnswer(tr("Password"), QStringLiteral("password"));
    press(
        tr("Continue"), [] { return Driver::has(tr("Use recovery code")); }, QStringLiteral("one-time-code"));
    press(tr("Use recovery code"), [] { return Driver::has(tr("Recovery code")); });
    typeAnswer(tr("Recovery code"), QStringLiteral("recovery-code"));
    press(tr("I understand that my other authenticators stop working"), {}, QStringLiteral("recovery-code"));
    press(tr("Continue"), [] { return Driver::has(tr("I accept the Terms of Service")); });
    press(tr("I accept the Terms of Service"), {}, QStringLiteral("terms"));
    press(tr("Continue"), [] { return Driver::has(tr("Device name")); });
    type(tr("Device name"), QStringLiteral("New phone"), {}, QStringLiteral("device-name"));
    press(
        tr("Continue"), [] { return Driver::has(tr("Security code from the app")); }, QStringLiteral("scan"));
    typeAnswer(tr("Security code from the app"), QStringLiteral("security-code"));
    press(
        tr("Continue"), [] { return Driver::has(tr("I have saved the new code")); }, QStringLiteral("new-code"));
    press(tr("I have saved the new code"));
    press(
        tr("Finish and sign in"), [this] { return isReady(m_console); }, QStringLiteral("signed-in"));
}

void Tour::addFirstLight()
{
    addSignIn();
    step(
        {QStringLiteral("go to Users"), [] { return goTo("Users"); }, [] { return Driver::has(searchUsers()); },
         QStringLiteral("users")});
    const auto all = std::make_shared<int>(0);
    step({QStringLiteral("count them"), [this, all] {
              *all = m_console.accountWindow()->session().users()->rowCount();
              return *all > 0;
          }});
    type(
        searchUsers(), QStringLiteral("mar"),
        [this, all] { return hasRows(m_console, [all](int rows) { return rows > 0 && rows < *all; }); },
        QStringLiteral("users-search"));
    type(
        searchUsers(), QStringLiteral("zzzzz"), [this] { return m_console.accountWindow()->session().users()->rowCount() == 0; },
        QStringLiteral("users-nobody"));
    press(tr("Clear search"), [this, all] { return hasRows(m_console, [all](int rows) { return rows == *all; }); });
    addOrders();
    addSeveral();
    step({QStringLiteral("go to the dashboard"), [] { return goTo("Dashboard"); }, [] { return Driver::has(tr("Start")); }});
    press(tr("Start"), [] { return Driver::has(tr("First name")); });
    addWizard(QStringLiteral("Lena"), QStringLiteral("Novák"), false);
    step(
        {QStringLiteral("the new user is in the list, and chosen"),
         {},
         [this, all] { return hasRows(m_console, [all](int rows) { return rows == *all + 1; }) && isReady(m_console); },
         QStringLiteral("user-set-up")});
    addEdit();
    addAdministrators();
    addSites();
    addPalette();
    addLook(Theme::Mode::Dark, QStringLiteral("sites-dark"));
    step(
        {QStringLiteral("go to Users"), [] { return goTo("Users"); }, [] { return Driver::has(searchUsers()); },
         QStringLiteral("users-dark")});
    step(
        {QStringLiteral("go to the dashboard"), [] { return goTo("Dashboard"); }, [] { return Driver::has(tr("Start")); },
         QStringLiteral("dashboard-dark")});
    press(tr("Start"), [] { return Driver::has(tr("First name")); });
    type(tr("First name"), QStringLiteral("Théo"), {}, QStringLiteral("wizard-dark"));
    press(tr("Cancel"), [] { return Driver::has(tr("Start")); });
    addLook(Theme::Mode::Light, {});
    step(
        {QStringLiteral("make the window as small as it gets"),
         [this] {
             m_console.accountWindow()->window().resize(1024, 700);
             return true;
         },
         {},
         QStringLiteral("dashboard-1024x700")});
    step(
        {QStringLiteral("go to Users"), [] { return goTo("Users"); }, [] { return Driver::has(searchUsers()); },
         QStringLiteral("users-1024x700")});
}

// The list by another column, and by name again.
void Tour::addOrders()
{
    const auto user = [this](int row) { return m_console.accountWindow()->session().users()->userAt(row).value_or(User()); };
    const auto byName = std::make_shared<UserId>();
    step(
        {QStringLiteral("order them by department"),
         [user, byName] {
             *byName = user(0).id;
             return Driver::choose(sortBy(), column("Department"));
         },
         [user] { return !user(0).department.isEmpty() && user(0).department < user(40).department; },
         QStringLiteral("users-by-department")});
    step(
        {QStringLiteral("order them by name"), [] { return Driver::choose(sortBy(), column("Name")); },
         [user, byName] { return user(0).id == *byName; }});
}

// Some users are ticked, and what could be done with all of them is looked at; then the columns.
void Tour::addSeveral()
{
    const auto users = [] { return Driver::list(QCoreApplication::translate("jackfield::UsersTable", "Users")); };
    const auto words = [](const char *text) { return QCoreApplication::translate("BulkWords", text); };
    const auto several = [](const char *text) { return QCoreApplication::translate("jackfield::BulkDialog", text); };
    const QString preview = QCoreApplication::translate("jackfield::BulkTable", "What the change does");
    step(
        {QStringLiteral("tick six users"),
         [users] {
             QAbstractItemView *list = users();
             if (!list)
                 return false;
             list->setFocus(Qt::TabFocusReason);
             Driver::key(list, Qt::Key_Home);
             Driver::key(list, Qt::Key_Space);
             for (int row = 0; row < 5; ++row)
                 Driver::key(list, Qt::Key_Down, {}, Qt::ShiftModifier);
             return true;
         },
         [words] { return Driver::has(words("Department…")) || Driver::has(words("Station…")); },
         QStringLiteral("users-selected")});
    press(
        words("Station…"), [preview] { return Driver::has(preview); }, QStringLiteral("users-bulk"));
    press(several("Cancel"), [] { return Driver::has(searchUsers()); });
    step(
        {QStringLiteral("take the ticks away"),
         [users] {
             QAbstractItemView *list = users();
             if (!list)
                 return false;
             Driver::key(list, Qt::Key_Escape);
             return true;
         },
         [words] { return !Driver::has(words("Station…")); }});
    const QString columns = QCoreApplication::translate("jackfield::UsersPlace", "&Columns").remove(u'&');
    step(
        {QStringLiteral("arrange the columns"),
         [columns] {
             return Driver::choose(columns, QCoreApplication::translate("jackfield::UsersPlace", "&Arrange columns…").remove(u'&'));
         },
         [] { return Driver::has(QCoreApplication::translate("jackfield::ColumnsDialog", "Show these")); },
         QStringLiteral("users-columns")});
    press(QCoreApplication::translate("jackfield::ColumnsDialog", "Cancel"), [] { return Driver::has(searchUsers()); });
}

// The user who is chosen in the list gets another name, first held, then applied.
void Tour::addEdit()
{
    press(tr("Edit profile…"), [] { return Driver::has(tr("Mobile number")); });
    type(tr("Mobile number"), QStringLiteral("12"));
    type(tr("Pager number"), QStringLiteral("218 555 0177"), {}, QStringLiteral("edit-profile-mistake"));
    type(tr("Mobile number"), QStringLiteral("218 555 0188"));
    press(tr("Save to pending"), [this] { return commandsWaiting() == 1; });
    step(
        {QStringLiteral("go to Pending changes"), [] { return goTo("Pending changes"); }, [] { return Driver::has(tr("Apply")); },
         QStringLiteral("pending-changes")});
    press(
        tr("Apply"), [this] { return commandsWaiting() == 0; }, QStringLiteral("pending-changes-applied"));
    step(
        {QStringLiteral("go to History"), [] { return goTo("History"); },
         [] {
             const QAbstractItemView *history = Driver::list(tr("Changes by day"));
             // What was just applied, with its two fields.
             return history && history->model()->rowCount(history->model()->index(0, 0)) >= 2;
         },
         QStringLiteral("history")});
    addUserPage();
}

// Every section of the page that is still open; some of it is changed for real.
void Tour::addUserPage()
{
    step(
        {QStringLiteral("go to Users, where the page is open"), [] { return goTo("Users"); },
         [] { return Driver::has(sections()); }});
    const auto section = [this](const QString &what, int steps, const QString &control, const QString &picture = {}) {
        step({what, [steps] { return moveIn(sections(), steps); }, [control] { return Driver::has(control); }, picture});
    };
    section(QStringLiteral("open the calling features"), -1, tr("Do not disturb"));
    press(tr("Call forwarding busy"), [] { return Driver::has(tr("Forward To")); });
    press(tr("Save"), {}, QStringLiteral("user-calling-mistake"));
    type(tr("Forward To"), QStringLiteral("(218) 555-0177"), {}, QStringLiteral("user-calling"));
    press(tr("Save"), [this] { return commandsWaiting() == 0 && !Driver::has(tr("Save")); });
    section(QStringLiteral("open the number"), 2, tr("Phone number"), QStringLiteral("user-number"));
    section(QStringLiteral("open the emergency address"), 1, tr("Update address"));
    type(tr("Postal code"), QStringLiteral("5580"));
    press(tr("Update address"), {}, QStringLiteral("user-e911-mistake"));
    section(QStringLiteral("open the portal password"), 1, tr("Generate"));
    press(
        tr("Generate"), [] { return Driver::has(tr("Set password now")); }, QStringLiteral("user-password"));
    press(tr("Set password now"), [] { return !Driver::has(tr("Set password now")); });
    section(QStringLiteral("open the voicemail passcodes"), 1, tr("New passcode"));
    type(tr("New passcode"), QStringLiteral("123456"), {}, QStringLiteral("user-passcode"));
    press(tr("Discard"));
    section(QStringLiteral("open Voicemail"), 1, tr("Voicemail language"), QStringLiteral("user-voicemail"));
    section(QStringLiteral("open Integrated IMP"), 1, tr("Enable Integrated IMP"), QStringLiteral("user-messaging"));
    section(QStringLiteral("open the devices"), 1, tr("Add a device…"), QStringLiteral("user-devices"));
    press(
        tr("Add a device…"), [] { return Driver::has(tr("Search and add a device")); }, QStringLiteral("assign-device"));
    press(tr("Cancel"), [] { return !Driver::has(tr("Search and add a device")); });
    step({QStringLiteral("open the applications"), [] { return moveIn(sections(), 1); }, {}, QStringLiteral("user-applications")});
    section(QStringLiteral("open the access"), 1, tr("Admin access"), QStringLiteral("user-access"));
    step(
        {QStringLiteral("open the user's history"), [] { return moveIn(sections(), 1); },
         [] { return Driver::list(tr("Changes of this user")); }, QStringLiteral("user-history")});
    // The address was never sent: leaving asks, whatever one leaves for.
    press(
        tr("Hand over to a new person…"), [] { return Driver::has(QCoreApplication::translate("jackfield::UserPlace", "Stay")); });
    press(
        tr("Discard"), [] { return Driver::has(tr("New first name")); }, QStringLiteral("hand-over"));
    press(tr("Cancel"), [] { return !Driver::has(tr("New first name")); });
    step(
        {QStringLiteral("open the emergency address again"), [] { return moveIn(sections(), -8); },
         [] { return Driver::has(tr("Postal code")); }});
    type(tr("Postal code"), QStringLiteral("5580"));
    press(
        tr("Back to the list"), [] { return Driver::has(QCoreApplication::translate("jackfield::UserPlace", "Stay")); },
        QStringLiteral("user-leave"));
    press(tr("Discard"), [] { return Driver::has(searchUsers()); });
    addService();
}

// The lists of the Service section.
void Tour::addService()
{
    const char *context = "jackfield::ServicePlaces";
    const auto list = [this, context](const char *place, const QString &search, const QString &picture) {
        step(
            {QStringLiteral("go to ") + QLatin1String(place), [place, context] { return goTo(place, context); },
             [search] { return Driver::has(search); }, picture});
    };
    list("Numbers", tr("Search numbers"), QStringLiteral("numbers"));
    list("Devices", tr("Search devices"), QStringLiteral("devices"));
    list("Stations", tr("Show users"), QStringLiteral("stations"));
    list("E911 addresses", tr("Search numbers and users"), QStringLiteral("e911-addresses"));
}

// Who manages the account: the first mail again, one more, and what a removal would bring.
void Tour::addAdministrators()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("AdministratorWords", text); };
    const auto action = [](const QString &what, const QString &whom) {
        return QCoreApplication::translate("jackfield::RecordTable", "%1: %2").arg(what, whom);
    };
    const QString resend = action(words("Resend registration mail"), QStringLiteral("Lucien Bélanger-Roy"));
    step(
        {QStringLiteral("go to Administrators"), [] { return goTo("Administrators", "AdministratorWords"); },
         [resend] { return Driver::has(resend); }, QStringLiteral("administrators")});
    press(
        resend, [resend] { return Driver::has(resend); }, QStringLiteral("administrators-mail-sent"));
    press(words("Add administrator…"), [] { return Driver::has(tr("First name")); });
    type(tr("First name"), QStringLiteral("Ewa"));
    type(tr("Last name"), QStringLiteral("Lisowska"));
    type(tr("E-mail"), demo::email());
    type(tr("Contact number"), QStringLiteral("(651) 555-0147"), {}, QStringLiteral("administrator-mistake"));
    type(tr("E-mail"), QStringLiteral("ewa.lisowska@quillhaven.example"), {}, QStringLiteral("administrator-details"));
    press(
        tr("Next"), [] { return Driver::has(tr("Save")); }, QStringLiteral("administrator-review"));
    const QString remove = QCoreApplication::translate("jackfield::AdministratorsPlace", "Remove…");
    const QString newest = action(remove, QStringLiteral("Ewa Lisowska"));
    press(
        tr("Save"), [newest] { return Driver::has(newest); }, QStringLiteral("administrator-added"));
    const QString keep = QCoreApplication::translate("jackfield::RemovalDialog", "Keep %1").arg(QStringLiteral("Ingrid"));
    press(
        action(remove, QStringLiteral("Ingrid Bellamy")), [keep] { return Driver::has(keep); },
        QStringLiteral("administrator-remove"));
    press(keep, [newest] { return Driver::has(newest); });
    press(
        QCoreApplication::translate("jackfield::AdministratorsPlace", "Who may do what…"), [] { return Driver::has(tr("Close")); },
        QStringLiteral("access-levels"));
    press(tr("Close"), [newest] { return Driver::has(newest); });
}

// The contact of a site that is online, and of one that is not: that change waits.
void Tour::addSites()
{
    const auto manage = [](const QString &site) {
        const QString what = QCoreApplication::translate("jackfield::SitesPlace", "Manage site");
        return QCoreApplication::translate("jackfield::RecordTable", "%1: %2").arg(what, site);
    };
    const QString edit = QCoreApplication::translate("jackfield::SitePane", "Edit contact information");
    const QString pell = manage(QStringLiteral("Pell Street"));
    step(
        {QStringLiteral("go to Sites"), [] { return goTo("Sites", "jackfield::Administration"); },
         [pell] { return Driver::has(pell); }, QStringLiteral("sites")});
    press(pell, [edit] { return Driver::has(edit); });
    press(edit, [] { return Driver::has(tr("Outside phone number")); });
    type(tr("Outside phone number"), QStringLiteral("204 139"), {}, QStringLiteral("site-mistake"));
    type(tr("Outside phone number"), QStringLiteral("(651) 555-0147"));
    press(tr("Save"), [this, edit] { return commandsWaiting() == 0 && Driver::has(edit); });
    press(manage(QStringLiteral("Old Granary")), [edit] { return Driver::has(edit); });
    press(edit, [] { return Driver::has(tr("Outside phone number")); });
    type(tr("Outside phone number"), QStringLiteral("(651) 555-0147"));
    press(
        tr("Save"), [this, edit] { return commandsWaiting() == 1 && Driver::has(edit); }, QStringLiteral("site-waits"));
    press(
        QCoreApplication::translate("jackfield::SitePane", "Show in Pending changes"), [] { return Driver::has(tr("Discard…")); },
        QStringLiteral("pending-waits"));
    press(tr("Discard…"), [] { return Driver::has(tr("Discard")); });
    press(tr("Discard"), [this] { return commandsWaiting() == 0; });
}

// By words: a person, something to do with her, and several people at once, who wait in the end.
void Tour::addPalette()
{
    const QString field = tr("Search or go to…");
    press(field, [] { return Driver::list(tr("Results")); });
    type(
        field, QStringLiteral("novak"), [] { return Driver::list(tr("Results"))->model()->rowCount() > 1; },
        QStringLiteral("palette-user"));
    type(
        field, tr("several"), [] { return Driver::list(tr("Results"))->model()->rowCount() == 2; },
        QStringLiteral("palette-command"));
    const QString people = tr("Names and e-mails, one user a line");
    step(
        {QStringLiteral("press Enter"),
         [field] {
             QWidget *typed = Driver::control(field);
             if (typed)
                 Driver::key(typed, Qt::Key_Return);
             return typed != nullptr;
         },
         [people] { return Driver::has(people); }});
    step(
        {QStringLiteral("paste a table"),
         [people] {
             auto *text = qobject_cast<QPlainTextEdit *>(Driver::control(people));
             if (text)
                 text->setPlainText(QStringLiteral("Ida Vance\tida.vance@quillhaven.example\nNo Address\n"
                                                   "Kofi Mensah\tkofi.mensah@quillhaven.example"));
             return text != nullptr;
         },
         {},
         QStringLiteral("several-users-mistakes")});
    step(
        {QStringLiteral("open the stations"), [] { return pickFirst(tr("Station (license)")); },
         [] { return QApplication::activePopupWidget() != nullptr; }});
    step(
        {QStringLiteral("choose the second one"),
         [] {
             QWidget *popup = QApplication::activePopupWidget();
             auto *search = popup ? popup->findChild<QLineEdit *>() : nullptr;
             if (!search)
                 return false;
             for (const int key : {Qt::Key_Down, Qt::Key_Return})
                 Driver::key(search, key, key == Qt::Key_Return ? QStringLiteral("\r") : QString());
             return true;
         },
         [] { return Driver::has(tr("Save to pending")); }, QStringLiteral("several-users")});
    press(tr("Save to pending"), [this] { return commandsWaiting() == 2; });
    step(
        {QStringLiteral("go to Pending changes, where both wait"), [] { return goTo("Pending changes"); },
         [] { return Driver::has(tr("Apply")); }, QStringLiteral("pending-several")});
}

qsizetype Tour::commandsWaiting() const { return m_console.accountWindow()->session().commands().size(); }

void Tour::addWizard(const QString &first, const QString &last, bool alone)
{
    const QString picture = alone ? QStringLiteral("offline-") : QString();
    const QString email = QStringLiteral("%1.%2@quillhaven.example")
                              .arg(first.toLower(), alone ? QStringLiteral("offline") : QStringLiteral("novak"));
    type(tr("First name"), first);
    type(tr("Last name"), last);
    type(tr("User ID"), QStringLiteral("not-an-address"));
    type(tr("E-mail"), email, {}, alone ? QString() : QStringLiteral("wizard-details-mistake"));
    type(tr("User ID"), email, {}, picture + QStringLiteral("wizard-details"));
    press(tr("Next"), [] { return Driver::has(tr("Phone number")); });
    if (!alone) {
        step(
            {QStringLiteral("open the free numbers"), [] { return pickFirst(tr("Phone number")); },
             [] { return Driver::has(tr("Search: %1").arg(tr("Phone number"))); }});
        step(
            {QStringLiteral("choose the first one"),
             [] {
                 QWidget *search = Driver::control(tr("Search: %1").arg(tr("Phone number")));
                 const auto *list = search ? search->window()->findChild<QAbstractItemView *>() : nullptr;
                 if (!list || list->model()->rowCount() < 2)
                     return false;
                 Driver::key(search, Qt::Key_Down);
                 Driver::key(search, Qt::Key_Return, QStringLiteral("\r"));
                 return true;
             },
             [] { return Driver::has(QStringLiteral("Advanced")); }});
    } else {
        type(tr("Extension"), QStringLiteral("209999"));
    }
    press(QStringLiteral("Advanced"), {}, picture + QStringLiteral("wizard-number-station"));
    press(tr("Next"), [] { return Driver::has(tr("Search and add a device")); });
    if (!alone) {
        type(tr("Search and add a device"), QStringLiteral("t54"), [] {
            const QAbstractItemView *list = Driver::list(tr("Devices"));
            return list && list->model()->rowCount() > 0
                && list->model()->index(0, 0).data().toString().contains(QLatin1String("T54"));
        });
        step(
            {QStringLiteral("choose the first free device"),
             [] {
                 QWidget *search = Driver::control(tr("Search and add a device"));
                 Driver::key(search, Qt::Key_Down);
                 Driver::key(search, Qt::Key_Return, QStringLiteral("\r"));
                 return true;
             },
             {},
             QStringLiteral("wizard-device")});
        press(
            tr("Next"), [] { return Driver::has(tr("Save")); }, QStringLiteral("wizard-review"));
    } else {
        press(
            tr("Skip"), [] { return Driver::has(tr("Save")); }, picture + QStringLiteral("wizard-review"));
    }
    press(tr("Save"), [] { return !Driver::has(tr("Save")) && Driver::has(places()); });
}

void Tour::addOffline()
{
    step(
        {QStringLiteral("the copy is opened without a sign-in"),
         {},
         [this] {
             return hasRows(m_console, [](int rows) { return rows > 0; })
                 && m_console.accountWindow()->session().activity().link == Link::SignedOut;
         },
         QStringLiteral("offline-dashboard")});
    step({QStringLiteral("go to Users"), [] { return goTo("Users"); }, [] { return Driver::has(searchUsers()); }});
    type(
        searchUsers(), QStringLiteral("mar"), [this] { return hasRows(m_console, [](int rows) { return rows > 0; }); },
        QStringLiteral("offline-search"));
    press(tr("Clear search"));
    press(tr("Set up a user"), [] { return Driver::has(tr("First name")); });
    addWizard(QStringLiteral("Odile"), QStringLiteral("Hors-Ligne"), true);
    step(
        {QStringLiteral("the change waits on this computer"),
         {},
         [this] {
             const QList<CommandStatus> commands = m_console.accountWindow()->session().commands();
             return commands.size() == 1 && commands.first().state == CommandState::Queued;
         },
         QStringLiteral("offline-waiting")});
}

void Tour::addBackOnline()
{
    step({QStringLiteral("the copy is opened, with one change that waits"), {}, [this] {
              return hasRows(m_console, [](int rows) { return rows > 0; })
                  && m_console.accountWindow()->session().commands().size() == 1;
          }});
    press(tr("Sign in…"), [] { return Driver::has(tr("Password")); });
    type(tr("E-mail or username"), demo::email());
    type(tr("Password"), demo::password(), {}, QStringLiteral("sign-in-again"));
    press(tr("Continue"), [this] { return isReady(m_console) && m_console.accountWindow()->session().commands().isEmpty(); });
    step({QStringLiteral("what waited is applied"), {}, [this] { return isReady(m_console); }, QStringLiteral("back-online")});
}

// One of the provider's own people looks at a customer's account, and then changes something there.
void Tour::addSupport()
{
    const QString end = QCoreApplication::translate("jackfield::ActingBar", "End access");
    type(tr("E-mail or username"), demo::agentEmail());
    type(tr("Password"), demo::agentPassword());
    press(
        tr("Continue"), [this] { return m_console.staffWindow() && Driver::has(inCustomers("Customer")); },
        QStringLiteral("customers"));
    type(
        inCustomers("Customer"), QStringLiteral("zzz"),
        [] {
            const QAbstractItemView *list = Driver::list(inCustomers("Matches"));
            return list && list->model()->rowCount() == 0;
        },
        QStringLiteral("customers-nobody"));
    type(
        inCustomers("Customer"), QStringLiteral("quill"), [] { return Driver::has(inCustomerCard("Access CAP")); },
        QStringLiteral("customers-found"));
    press(inCustomerCard("Access CAP"), {}, QStringLiteral("customers-no-reason"));
    addAccess(
        true, [this] { return isReady(m_console); }, QStringLiteral("acting-view-only"));
    step(
        {QStringLiteral("go to Administrators"),
         [] { return goTo("Administrators", "AdministratorWords"); },
         {},
         QStringLiteral("acting-administrators-view-only")});
    press(
        end, [this] { return !m_console.accountWindow() && Driver::has(inCustomers("Customer")); },
        QStringLiteral("customers-recent"));
    addAccess(
        false, [this] { return isReady(m_console); }, QStringLiteral("acting-full"));
    step(
        {QStringLiteral("go to Administrators"),
         [] { return goTo("Administrators", "AdministratorWords"); },
         {},
         QStringLiteral("acting-administrators")});
    addLook(Theme::Mode::Dark, QStringLiteral("acting-dark"));
    step(
        {QStringLiteral("make the window small"),
         [this] {
             m_console.accountWindow()->window().resize(1024, 700);
             return true;
         },
         {},
         QStringLiteral("acting-small-dark")});
    addLook(Theme::Mode::Light, QStringLiteral("acting-small"));
    step(
        {QStringLiteral("lock"),
         [] {
             return Driver::choose(
                 QCoreApplication::translate("jackfield::WindowMenus", "&Account").remove(u'&'),
                 QCoreApplication::translate("jackfield::WindowMenus", "Lock &now").remove(u'&'));
         },
         [] { return Driver::has(tr("Password")); }, QStringLiteral("locked")});
    type(tr("Password"), demo::agentPassword());
    press(tr("Continue"), [this] { return !m_console.accountWindow()->window().isCovered(); });
    press(end, [this] { return !m_console.accountWindow(); });
    step(
        {QStringLiteral("make the window small"),
         [this] {
             m_console.staffWindow()->resize(1024, 700);
             return true;
         },
         {},
         QStringLiteral("customers-small")});
}

void Tour::addAccess(bool readOnly, std::function<bool()> shown, const QString &picture)
{
    const QString mode = inAccessForm("Mode");
    const QString search = tr("Search: %1").arg(mode);
    type(inAccessForm("Ticket or reason"), QStringLiteral("NV-48213: forwarding for a new hire"));
    if (!readOnly) {
        step({QStringLiteral("open the modes"), [mode] { return pickFirst(mode); }, [search] { return Driver::has(search); }});
        step({QStringLiteral("choose the second one"), [search] {
                  QWidget *field = Driver::control(search);
                  if (!field)
                      return true;
                  Driver::key(field, Qt::Key_Down);
                  Driver::key(field, Qt::Key_Return, QStringLiteral("\r"));
                  return false; // until the list is gone
              }});
    }
    press(inCustomerCard("Access CAP"), std::move(shown), picture);
}

void Tour::addLook(Theme::Mode mode, const QString &name)
{
    step(
        {QStringLiteral("change the look"),
         [this, mode] {
             m_theme.setMode(mode);
             return true;
         },
         {},
         name});
}

} // namespace jackfield
