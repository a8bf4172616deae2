#include "app/console/accountwindow.h"

#include "app/console/administration.h"
#include "app/console/emergencyround.h"
#include "app/console/endaccessdialog.h"
#include "app/console/passwordgate.h"
#include "app/console/serviceplaces.h"
#include "app/console/useractions.h"
#include "app/console/usersetups.h"
#include "app/console/userverbs.h"
#include "core/session/accesswatch.h"
#include "ui/fields/levelwords.h"
#include "ui/pending/commandwords.h"
#include "ui/places/changes/changesplace.h"
#include "ui/places/dashboard/dashboardplace.h"
#include "ui/places/history/historyplace.h"
#include "ui/places/signin/proxydialog.h"
#include "ui/places/user/userplace.h"
#include "ui/places/users/usersplace.h"

#include <QEvent>
#include <QStackedWidget>

namespace jackfield {

namespace {

const QString dashboardId = QStringLiteral("dashboard");
const QString usersId = QStringLiteral("users");
const QString changesId = QStringLiteral("changes");
const QString historyId = QStringLiteral("history");

} // namespace

AccountWindow::AccountWindow(
    std::shared_ptr<Session> session, FrontDesk &desk, SecretClipboard &clipboard, Theme &theme, const Clock &clock,
    QSettings &settings)
    : m_session(std::move(session))
    , m_desk(desk)
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
    , m_window(std::make_unique<MainWindow>(*m_session, theme, clock, settings))
{
    m_gate = new PasswordGate(m_desk, m_session, m_clipboard, m_theme, m_clock, m_window.get());
    m_userActions = new UserActions(*m_session, m_theme, m_clipboard, *m_window, this);
    m_setups = new UserSetups(*m_session, m_theme, *m_window, this);
    connect(m_setups, &UserSetups::submitted, this, &AccountWindow::follow);
    connect(m_setups, &UserSetups::failed, this, &AccountWindow::sayNotSaved);
    connect(m_setups, &UserSetups::userRequested, this, &AccountWindow::showUser);
    connect(m_setups, &UserSetups::changesRequested, this, [this] { m_window->showPlace(changesId); });
    addPlaces();
    connectPalette();
    connect(
        m_window->addBeginning(tr("Set up &several users…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), "users"),
        &QAction::triggered, m_setups, &UserSetups::setUpSeveral);
    connect(m_window.get(), &MainWindow::setUpUserRequested, m_setups, &UserSetups::setUp);
    connect(m_window.get(), &MainWindow::signInRequested, m_gate, &PasswordGate::signIn);
    // What is typed on a user's page is asked about first.
    m_window->setLeave([this](const std::function<void()> &then) {
        if (m_watch && !m_ended)
            endAccess();
        else
            m_user->leave(then);
    });
    connect(m_window.get(), &MainWindow::forgetRequested, this, [this] { m_user->leave([this] { Q_EMIT forgetRequested(); }); });
    connect(m_window.get(), &MainWindow::accountsWanted, this, &AccountWindow::accountsWanted);
    connect(m_window.get(), &MainWindow::lockRequested, this, &AccountWindow::lockRequested);
    connect(m_window.get(), &MainWindow::lockMinutesChosen, this, &AccountWindow::lockMinutesChosen);
    connect(m_window.get(), &MainWindow::accessLevelsRequested, m_administration, &Administration::showAccessTable);
    m_window->installEventFilter(this);
    if (m_session->access())
        watchAccess();
    connect(m_window.get(), &MainWindow::signOutRequested, this, [this] { m_user->leave([this] { Q_EMIT signOutRequested(); }); });
    connect(m_window.get(), &MainWindow::quitRequested, this, &AccountWindow::quitRequested);
    connect(m_session.get(), &Session::commandChanged, this, &AccountWindow::followCommand);
    connect(m_session.get(), &Session::activityChanged, this, &AccountWindow::lookForProxy);
    connect(&m_desk, &FrontDesk::keptChanged, this, &AccountWindow::showKept);
    showKept();
    m_window->restore();
    if (const QString key = layoutKey(); !key.isEmpty())
        m_users->restoreState(m_settings.value(key, m_settings.value(QStringLiteral("users/layout"))).toByteArray());
}

bool AccountWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Hide && !event->spontaneous())
        Q_EMIT closed();
    return QObject::eventFilter(watched, event);
}

void AccountWindow::notePassword() { m_gate->note(); }

void AccountWindow::watchAccess()
{
    m_watch = new AccessWatch(*m_session, m_clock, this);
    connect(m_window.get(), &MainWindow::endAccessRequested, this, &AccountWindow::endAccess);
    connect(m_watch, &AccessWatch::over, this, [this](AccessWatch::End end) {
        m_ended = true;
        Q_EMIT accessEnded(
            end == AccessWatch::End::TimeOver        ? AccessEnd::TimeOver
                : end == AccessWatch::End::Withdrawn ? AccessEnd::Withdrawn
                                                     : AccessEnd::SignedOut);
    });
}

void AccountWindow::endAccess()
{
    m_user->leave([this] {
        const auto end = [this](AccessEnd how) {
            m_ended = true;
            Q_EMIT accessEnded(how);
        };
        const int changes = int(m_session->commands().size());
        if (changes == 0)
            return end(AccessEnd::Left);
        auto *dialog = new EndAccessDialog(m_theme, m_session->account().name, changes, m_window.get());
        connect(dialog, &EndAccessDialog::keepRequested, this, [end] { end(AccessEnd::Left); });
        connect(dialog, &EndAccessDialog::discardRequested, this, [this, end] {
            m_session->discardOnClose();
            end(AccessEnd::Discarded);
        });
        dialog->open();
    });
}

AccountWindow::~AccountWindow()
{
    if (const QString key = layoutKey(); !key.isEmpty())
        m_settings.setValue(key, m_users->saveState());
}

void AccountWindow::addPlaces()
{
    m_dashboard = new DashboardPlace(*m_session, m_theme, m_clock);
    m_users = new UsersPlace(*m_session, m_theme);
    m_changes = new ChangesPlace(*m_session, m_theme, m_clock);
    m_changes->setGate([this](const std::function<void()> &then) { m_gate->pass(then); });
    m_history = new HistoryPlace(*m_session, m_theme, m_clock);

    Place dashboard{dashboardId, dashboardId, tr("Dashboard"), {}, m_dashboard};
    dashboard.enter = [this] { m_dashboard->enter(); };
    m_window->addPlace(dashboard);

    Place users{usersId, usersId, tr("Users"), tr("People"), makeUsers()};
    users.area = "users";
    users.enter = [this] {
        if (m_usersStack->currentWidget() == m_user)
            m_user->enter();
        else
            m_users->enter();
    };
    users.search = [this] {
        m_user->leave([this] {
            leaveUser();
            m_users->focusSearch();
        });
    };
    users.showPane = [this](bool shown) { m_users->showPane(shown); };
    users.viewMenus = {m_users->sortMenu(), m_users->columnsMenu()};
    m_window->addPlace(users);
    m_administration = new Administration(*m_session, m_desk, *m_window, m_theme, m_clock, *m_gate, this);
    m_administration->addAdministrators();
    connect(m_administration, &Administration::changesRequested, this, &AccountWindow::showChange);
    connect(m_administration, &Administration::submitted, this, &AccountWindow::follow);
    connect(m_administration, &Administration::failed, this, &AccountWindow::sayNotSaved);
    connect(m_userActions, &UserActions::passwordMailRequested, m_administration, &Administration::askPasswordMail);

    m_service = new ServicePlaces(*m_session, m_theme, *m_window, *m_userActions, this);
    m_service->addPlaces();
    m_administration->addSites();
    connect(m_service, &ServicePlaces::userRequested, this, [this](const UserId &user) { visitUser(user); });
    connectRound();
    connect(m_service, &ServicePlaces::holdersRequested, this, [this](const LicenceId &licence) {
        m_user->leave([this, licence] {
            m_window->showPlace(usersId);
            m_usersStack->setCurrentWidget(m_users);
            UserFilter filter;
            filter.licence = licence;
            m_users->setFilter(filter);
            m_users->enter();
        });
    });
    connect(m_service, &ServicePlaces::setUpUserRequested, m_setups, &UserSetups::setUpWith);
    connect(m_service, &ServicePlaces::submitted, this, &AccountWindow::follow);
    connect(m_service, &ServicePlaces::failed, this, &AccountWindow::sayNotSaved);

    Place changes{changesId, QStringLiteral("pending"), tr("Pending changes"), tr("Changes"), m_changes};
    changes.enter = [this] { m_changes->enter(); };
    m_window->addPlace(changes);

    Place history{historyId, historyId, tr("History"), tr("Changes"), m_history};
    history.search = [this] { m_history->focusSearch(); };
    history.enter = [this] { visitHistory(); };
    m_window->addPlace(history);
    m_history->setKeptFor(m_settings.value(historyKey("days")).toInt());
    m_session->keepHistoryFor(m_settings.value(historyKey("days")).toInt());
    m_history->setLastVisit(m_settings.value(historyKey("visited")).toDateTime());
    connect(m_history, &HistoryPlace::userRequested, this, &AccountWindow::showUser);
    connect(m_history, &HistoryPlace::keepRequested, this, [this](int days) {
        m_settings.setValue(historyKey("days"), days);
        m_session->keepHistoryFor(days);
    });

    connect(m_changes, &ChangesPlace::countChanged, this, &AccountWindow::countChanges);
    connect(m_changes, &ChangesPlace::fixRequested, this, &AccountWindow::fix);
    connect(m_changes, &ChangesPlace::userRequested, this, &AccountWindow::showUser);
    connect(m_changes, &ChangesPlace::failed, this, [this](const Error &error) {
        const bool sent = error.code == QLatin1String("on-its-way");
        m_window->toast(
            {ToastText::Kind::Caution, tr("That is not possible now."),
             sent ? tr("It is on its way to the provider.")
                  : tr("The change is not there any more, or this computer could not keep it.")});
    });
    countChanges(int(m_session->commands().size()));
    connect(m_dashboard, &DashboardPlace::setUpUserRequested, m_setups, &UserSetups::setUp);
    connect(m_dashboard, &DashboardPlace::administratorsRequested, m_administration, &Administration::open);
    connect(m_dashboard, &DashboardPlace::addAdministratorRequested, m_administration, &Administration::add);
    connect(m_dashboard, &DashboardPlace::userRequested, this, &AccountWindow::showUser);
    connect(m_dashboard, &DashboardPlace::fixRequested, this, &AccountWindow::fix);
    connect(m_dashboard, &DashboardPlace::discardFailed, this, [this](const Error &) {
        m_window->toast({ToastText::Kind::Caution, tr("It cannot be discarded now."), tr("It is on its way to the provider.")});
    });
    connect(m_users, &UsersPlace::setUpUserRequested, m_setups, &UserSetups::setUp);
    connect(m_users, &UsersPlace::openRequested, this, [this](const UserId &id) { openUser(id); });
    connect(m_users, &UsersPlace::editRequested, this, [this](const UserId &id) { openUser(id, QStringLiteral("profile")); });
    connect(m_users, &UsersPlace::paneShownChanged, m_window.get(), &MainWindow::setPaneShown);
    connect(m_users, &UsersPlace::totalChanged, this, [this](qint64 users) { m_window->setPlaceCount(usersId, users); });
    connect(m_users, &UsersPlace::copied, this, [this](const QString &what) {
        m_window->toast({ToastText::Kind::Success, tr("Copied"), what});
    });
}

// Columns, sort and views of an account. What was kept for all of them together is where the first begins. Views name a customer's
// departments and tags: of one whom somebody acts as, nothing stays.
QString AccountWindow::layoutKey() const
{
    if (m_session->access() || m_isForgotten)
        return {};
    return QStringLiteral("users/%1/layout").arg(m_session->account().id.value);
}

void AccountWindow::forgetSettings()
{
    m_isForgotten = true;
    forgetSettings(m_settings, m_session->account().id);
}

void AccountWindow::forgetSettings(QSettings &settings, const AccountId &account)
{
    for (const char *group : {"users", "history"})
        settings.remove(QLatin1String(group) + u'/' + account.value);
    MainWindow::forgetSettings(settings, account);
}

// Each account has a history of its own.
QString AccountWindow::historyKey(const char *what) const
{
    // What stays on the computer does not tell whom somebody acted as.
    const QString account = m_session->access() ? QStringLiteral("acting") : m_session->account().id.value;
    return QStringLiteral("history/%1/%2").arg(account, QLatin1String(what));
}

// "Since last visit" goes on meaning the visit before this one, for as long as the window is open.
void AccountWindow::visitHistory()
{
    m_settings.setValue(historyKey("visited"), m_clock.now());
    m_history->enter();
}

void AccountWindow::countChanges(int changes)
{
    m_window->setPlaceBadge(changesId, changes, tr("%n pending change(s)", nullptr, changes), State::Pending);
}

void AccountWindow::show()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (m_session->copyWasDamaged()) {
        m_window->toast(
            {ToastText::Kind::Caution, tr("The copy on this computer could not be read."),
             tr("It was set aside, and a new copy is being made. Your pending changes are stored apart and are safe.")});
    }
}

// Said once in passing, and for as long as it is so at the foot of the window.
void AccountWindow::showKept()
{
    const bool isNotKept = m_desk.isNotKept(*m_session);
    if (isNotKept == std::exchange(m_isNotKept, isNotKept))
        return;
    m_window->showKept(!isNotKept);
    if (!isNotKept)
        return;
    m_window->toast(
        {ToastText::Kind::Caution, tr("This computer has no safe place for your sign-in."),
         tr("You stay signed in until you close Jackfield.")});
}

// Of a window that is open, in passing: what is on the screen stays usable meanwhile.
void AccountWindow::lookForProxy(const Activity &activity)
{
    if (activity.link == Link::Online)
        m_proxy.clear();
    const QString proxy = activity.error.code == QLatin1String("proxy") ? activity.error.detail : QString();
    if (proxy.isEmpty() || proxy == std::exchange(m_proxy, proxy))
        return;
    Toast *toast = m_window->toast(
        {ToastText::Kind::Caution, tr("The proxy of this network asks who you are."), tr("Until then you work offline."),
         tr("Sign in…")});
    connect(toast, &Toast::actionTriggered, this, [this, proxy] {
        ProxyDialog::ask(m_desk, m_theme, proxy, m_window.get(), [this] { m_session->syncNow(); });
    });
}

void AccountWindow::fix(const CommandStatus &status)
{
    if (const auto *setUp = std::get_if<SetUpUser>(&status.command))
        m_setups->fix(status, setUp->setup);
    else if (const auto *act = std::get_if<ActOnObject>(&status.command); act && act->action == Action::ReplaceUser)
        m_userActions->fixHandOver(status);
    else if (m_administration->fix(status))
        return;
    else if (std::holds_alternative<ChangeObject>(status.command) && !commandUser(status.command).isEmpty()) {
        const auto open = [this, status] {
            showUserPage();
            m_user->fix(status);
        };
        if (commandUser(status.command) == m_user->user())
            open();
        else
            m_user->leave(open); // what is typed there is asked about first
    }
}

// The list and one user's page share a place.
QWidget *AccountWindow::makeUsers()
{
    m_user = new UserPlace(*m_session, m_theme, m_clipboard, m_clock);
    m_usersStack = new QStackedWidget;
    m_usersStack->addWidget(m_users);
    m_usersStack->addWidget(m_user);
    connect(m_user, &UserPlace::backRequested, this, &AccountWindow::leaveUser);
    connect(m_user, &UserPlace::neighbourRequested, m_users, &UsersPlace::step);
    connect(m_users, &UsersPlace::currentChanged, this, &AccountWindow::showNeighbour);
    connect(m_user, &UserPlace::saved, this, &AccountWindow::follow);
    connectUserActions();
    connect(m_user, &UserPlace::secretSet, this, [this](const QString &what) {
        m_window->toast({ToastText::Kind::Success, what, tr("It is not shown again.")});
    });
    connect(m_user, &UserPlace::failed, this, &AccountWindow::sayNotSaved);
    return m_usersStack;
}

void AccountWindow::connectUserActions()
{
    connect(m_user, &UserPlace::assignDeviceRequested, m_userActions, [this](const UserDetails &user) {
        m_userActions->assignDevice(user);
    });
    connect(m_user, &UserPlace::emailStepsRequested, m_userActions, &UserActions::changeEmail);
    connect(m_user, &UserPlace::templateRequested, m_userActions, &UserActions::saveTemplate);
    connect(m_user, &UserPlace::copyRequested, m_userActions, &UserActions::copyDetails);
    connect(m_user, &UserPlace::welcomeMailRequested, m_userActions, &UserActions::sendWelcomeMail);
    connect(m_user, &UserPlace::passwordMailRequested, m_userActions, &UserActions::sendPasswordMail);
    connect(m_user, &UserPlace::forwardingOffRequested, m_userActions, &UserActions::turnOffForwarding);
    connect(m_user, &UserPlace::handOverRequested, m_userActions, &UserActions::handOver);
    connect(m_user, &UserPlace::removeRequested, m_userActions, &UserActions::remove);
    connect(m_users, &UsersPlace::templateRequested, m_userActions, &UserActions::saveTemplate);
    connect(m_users, &UsersPlace::copyDetailsRequested, m_userActions, &UserActions::copyDetails);
    connect(m_users, &UsersPlace::welcomeMailRequested, m_userActions, &UserActions::sendWelcomeMail);
    connect(m_users, &UsersPlace::passwordMailRequested, m_userActions, &UserActions::sendPasswordMail);
    connect(m_users, &UsersPlace::forwardingOffRequested, m_userActions, &UserActions::turnOffForwarding);
    connect(m_users, &UsersPlace::handOverRequested, m_userActions, &UserActions::handOver);
    connect(m_users, &UsersPlace::removeRequested, m_userActions, &UserActions::remove);
    connect(m_users, &UsersPlace::passwordRequested, this, [this](const UserId &id) { openUser(id, QStringLiteral("password")); });
    connect(m_users, &UsersPlace::failed, this, &AccountWindow::sayNotSaved);
    connect(m_users, &UsersPlace::kept, this, [this](int changes) {
        Toast *toast = m_window->toast(
            {ToastText::Kind::Success, tr("%n change(s) kept in Pending changes.", nullptr, changes),
             tr("Nothing is sent until you apply it."), tr("Show")});
        connect(toast, &Toast::actionTriggered, this, [this] { m_window->showPlace(changesId); });
    });
    connect(m_userActions, &UserActions::submitted, this, &AccountWindow::follow);
    connect(m_userActions, &UserActions::failed, this, &AccountWindow::sayNotSaved);
    connect(m_userActions, &UserActions::openUserRequested, this, &AccountWindow::showUser);
    connect(m_userActions, &UserActions::addressRequested, this, [this](const UserId &user) {
        openUser(user, QStringLiteral("e911"));
    });
}

void AccountWindow::connectPalette()
{
    m_window->setVerbs(userVerbs(*m_userActions, [this](const UserId &user, const QString &section) { visitUser(user, section); }));
    connect(m_window.get(), &MainWindow::userRequested, this, [this](const UserId &user) { visitUser(user); });
    connect(m_window.get(), &MainWindow::objectRequested, m_service, &ServicePlaces::show);
}

// From the list of addresses: each one that is verified opens the next, as long as nobody goes anywhere else.
void AccountWindow::connectRound()
{
    m_round = new EmergencyRound(*m_session, this);
    connect(m_service, &ServicePlaces::addressRequested, m_round, &EmergencyRound::begin);
    connect(m_round, &EmergencyRound::openRequested, this, [this](const UserId &user) { visitUser(user, QStringLiteral("e911")); });
    connect(m_users, &UsersPlace::currentChanged, m_round, &EmergencyRound::end);
    connect(m_user, &UserPlace::backRequested, m_round, &EmergencyRound::end);
    connect(m_round, &EmergencyRound::nextRequested, this, [this](const UserId &user, int number, int all) {
        if (!m_user->isVisible()) {
            m_round->end();
            return;
        }
        visitUser(user, QStringLiteral("e911"));
        m_window->toast(
            {ToastText::Kind::Success, tr("The address is verified."), tr("This is the next one: %1 of %2.").arg(number).arg(all)});
    });
    connect(m_round, &EmergencyRound::finished, this, [this] {
        m_window->toast({ToastText::Kind::Success, tr("The address is verified."), tr("No other one needs a review.")});
    });
}

void AccountWindow::follow(const IdempotencyKey &key, bool held)
{
    if (held)
        sayHeld(key);
    else
        m_background.insert(key.value);
}

void AccountWindow::sayNotSaved(const Error &error)
{
    if (error.kind == Error::Kind::Forbidden) {
        m_window->toast({ToastText::Kind::Caution, LevelWords::whyNot(m_session->policy(), QStringLiteral("users"))});
        return;
    }
    const bool gone = error.kind == Error::Kind::Gone;
    m_window->toast(
        {ToastText::Kind::Error, gone ? tr("The change is not there any more.") : tr("This computer could not keep the change."),
         gone ? tr("It was discarded meanwhile.") : tr("Make room on the disk, then save again. What you typed is still here.")});
}

void AccountWindow::showUserPage()
{
    m_window->showPlace(usersId);
    m_usersStack->setCurrentWidget(m_user);
}

void AccountWindow::openUser(const UserId &id, const QString &section)
{
    showUserPage();
    m_user->open(id, section);
    m_user->setNeighbours(m_users->canStep(-1), m_users->canStep(1));
    m_user->enter();
}

// From somewhere else: what is typed on another user's page is asked about first.
void AccountWindow::visitUser(const UserId &id, const QString &section)
{
    if (id == m_user->user())
        openUser(id, section);
    else
        m_user->leave([this, id, section] { openUser(id, section); });
}

void AccountWindow::leaveUser()
{
    m_usersStack->setCurrentWidget(m_users);
    m_users->enter();
}

// The list's current user moved while a page is open: the page follows.
void AccountWindow::showNeighbour(const UserId &id)
{
    if (m_usersStack->currentWidget() == m_user && id != m_user->user())
        openUser(id);
}

void AccountWindow::sayHeld(const IdempotencyKey &key)
{
    Toast *toast = m_window->toast(
        {ToastText::Kind::Success, tr("Kept in Pending changes."), tr("Nothing is sent until you apply it."), tr("Show")});
    connect(toast, &Toast::actionTriggered, this, [this, key] { showChange(key); });
}

void AccountWindow::showChange(const IdempotencyKey &key)
{
    m_window->showPlace(changesId);
    m_changes->select(key);
}

void AccountWindow::showUser(const UserId &id)
{
    m_user->leave([this, id] {
        m_window->showPlace(usersId);
        m_usersStack->setCurrentWidget(m_users);
        m_users->selectUser(id);
    });
}

void AccountWindow::followCommand(const CommandStatus &status)
{
    const bool done = status.state == CommandState::Applied;
    const bool needsPerson =
        status.state == CommandState::Rejected || status.state == CommandState::Conflict || status.state == CommandState::Gone;
    if (!done && !needsPerson)
        return;
    if (!m_background.remove(status.key.value))
        return;
    const bool isNew = std::holds_alternative<SetUpUser>(status.command);
    const bool isGone = std::holds_alternative<RemoveObject>(status.command);
    const UserId user = isNew ? UserId{status.createdId} : commandUser(status.command);
    if (done) {
        const bool hasUser = !user.isEmpty() && !isGone;
        Toast *toast = m_window->toast(
            {ToastText::Kind::Success, CommandWords::done(status.command), {}, hasUser ? tr("Show user") : QString()});
        connect(toast, &Toast::actionTriggered, this, [this, user] { showUser(user); });
        return;
    }
    const QString headline = CommandWords::notDone(status.command);
    if (isNew) {
        Toast *toast = m_window->toast(
            {ToastText::Kind::Error, headline, tr("The provider refused something. What you typed is kept."), tr("Fix…")});
        connect(toast, &Toast::actionTriggered, this, [this, status] { fix(status); });
        return;
    }
    Toast *toast = m_window->toast({ToastText::Kind::Error, headline, tr("It is kept in Pending changes."), tr("Show")});
    connect(toast, &Toast::actionTriggered, this, [this, key = status.key] { showChange(key); });
}

} // namespace jackfield
