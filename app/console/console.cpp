#include "app/console/console.h"

#include "app/console/accountwindow.h"
#include "app/console/staffwindow.h"
#include "app/console/startreport.h"
#include "core/domain/demoaccount.h"
#include "core/domain/demostaff.h"
#include "ui/fields/agewords.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/customers/customersplace.h"
#include "ui/places/signin/lockpage.h"
#include "ui/places/signin/signinpage.h"
#include "ui/wizards/recovery/signinsteps.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace jackfield {

namespace {

const QString recentAddresses = QStringLiteral("signIn/addresses");
const QString lastLogin = QStringLiteral("signIn/login");
const QString lockAfter = QStringLiteral("lock/minutes");
constexpr int usualLockMinutes = 15;
constexpr int quitPatience = 3000; // milliseconds
constexpr int mostAddresses = 8;

} // namespace

Console::Console(const Options &options, Desk &desk, Theme &theme, const Clock &clock, QSettings &settings)
    : m_options(options)
    , m_desk(desk)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
    , m_clipboard(clock)
    , m_idle(clock)
{
    m_idle.setMinutes(std::max(1, settings.value(lockAfter, usualLockMinutes).toInt()));
    connect(&m_idle, &IdleWatch::idle, this, &Console::lock);
}

Console::~Console()
{
    for (const auto &account : m_accounts)
        disconnect(account.get(), nullptr, this, nullptr);
    delete m_signIn;
}

void Console::start()
{
    // A tour signs in as a person does.
    if (!m_options.demo.isEmpty() && m_options.tourFolder.isEmpty())
        signInToDemo();
    else if (m_options.link)
        showSignIn();
    else if (m_options.offline)
        startWithCopy();
    else if (m_options.demo.isEmpty() && m_options.provider.isEmpty() && !m_desk.copies().isEmpty())
        startWithCopy();
    else
        showSignIn();
}

// The newest copy, when there is a sign-in for it; with --offline in any case.
void Console::startWithCopy()
{
    const QList<SavedCopy> copies = m_desk.copies();
    if (copies.isEmpty()) {
        showSignIn();
        return;
    }
    const auto openNewest = [this, copy = copies.first()] {
        whenDone(m_desk.openCopy(copy), this, [this](const Result<std::shared_ptr<Session>> &session) {
            if (session)
                open(*session, Entrance::Copy);
            else
                showSignIn();
        });
    };
    if (m_options.offline) {
        openNewest();
        return;
    }
    whenDone(m_desk.isKept(copies.first()), this, [this, openNewest](const Result<bool> &kept) {
        if (kept.value_or(false))
            openNewest();
        else
            showSignIn();
    });
}

void Console::signInToDemo()
{
    whenDone(m_desk.signIn(m_options.demo, {demo::email(), demo::password()}, false), this, [this](const Result<Entry> &entry) {
        if (entry && entry->session)
            open(entry->session, Entrance::Password);
        else
            showSignIn(); // which says why, as soon as one tries there
    });
}

void Console::showSignIn()
{
    if (m_signIn) {
        m_page->refreshCopies();
        m_signIn->show();
        m_signIn->activateWindow();
        return;
    }
    QStringList addresses = m_settings.value(recentAddresses).toStringList();
    for (const QUrl &offered : {m_options.demo, m_options.provider}) {
        if (!offered.isEmpty()) {
            addresses.removeAll(offered.toString());
            addresses.prepend(offered.toString());
        }
    }
    m_signIn = new QMainWindow;
    m_signIn->setWindowTitle(tr("Sign in — Jackfield"));
    m_signIn->setMinimumSize(m_theme.px("layout.window.min.0"), m_theme.px("layout.window.min.1"));
    m_signIn->resize(m_theme.px("layout.window.default.0"), m_theme.px("layout.window.default.1"));
    m_page = new SignInPage(m_desk, m_theme, m_clock, addresses, m_settings.value(lastLogin).toString());
    m_signIn->setCentralWidget(m_page);
    m_signIn->statusBar()->addWidget(new PlainLabel(tr("Not signed in")));
    m_signIn->statusBar()->addPermanentWidget(new PlainLabel(QStringLiteral("Jackfield " JACKFIELD_VERSION)));
    m_signIn->statusBar()->setSizeGripEnabled(false);
    m_signIn->statusBar()->setContentsMargins(8, 0, 8, 0);
    QMenu *file = m_signIn->menuBar()->addMenu(tr("&File"));
    QAction *quit = file->addAction(tr("&Quit"), this, [this] {
        if (m_signIn->close())
            QApplication::quit();
    });
    quit->setShortcut(QKeySequence::Quit);
    connect(m_page, &SignInPage::sessionOpened, this, [this](const std::shared_ptr<Session> &session) {
        remember(m_page->address(), m_page->login());
        open(session, m_page->tookPassword() ? Entrance::Password : Entrance::Copy);
    });
    connect(m_page, &SignInPage::customersOpened, this, [this](const std::shared_ptr<CustomerDesk> &customers) {
        remember(m_page->address(), {});
        openStaff(customers);
    });
    connect(m_page, &SignInPage::stepAsked, this, &Console::askStep);
    connect(m_page, &SignInPage::forgetRequested, this, &Console::askForgetCopy);
    m_signIn->installEventFilter(this);
    m_signIn->show();
    m_page->focusFirst();
    if (m_options.link) {
        m_page->openLink(*m_options.link);
        return;
    }
    whenDone(m_desk.leftOpen(), m_page, [this](const Result<OpenSignIn> &left) {
        if (left && !m_steps)
            askStep(*left);
    });
}

void Console::askStep(const OpenSignIn &open)
{
    m_steps = new SignInSteps(m_desk, m_theme, m_clipboard);
    connect(m_steps, &SignInSteps::shown, this, [this] { m_page->present(m_steps, m_steps->rail()); });
    connect(m_steps, &SignInSteps::leftBack, this, [this] {
        m_page->presentForm();
        m_page->focusFirst();
        if (std::exchange(m_closing, false))
            m_signIn->close();
    });
    connect(m_steps, &SignInSteps::entered, this, [this, open](const Entry &entry) {
        m_page->presentForm();
        remember(open.address, entry.customers ? QString() : open.login);
        enter(entry);
    });
    m_steps->begin(open);
}

bool Console::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_signIn && event->type() == QEvent::Close && m_steps && m_steps->isVisible() && m_steps->isLostWhenClosed()) {
        event->ignore();
        m_closing = true;
        m_steps->leave();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Console::remember(const QUrl &address, const QString &login)
{
    if (address.isEmpty())
        return;
    QStringList addresses = m_settings.value(recentAddresses).toStringList();
    addresses.removeAll(address.toString());
    addresses.prepend(address.toString());
    m_settings.setValue(recentAddresses, addresses.mid(0, mostAddresses));
    if (!login.isEmpty())
        m_settings.setValue(lastLogin, login);
}

void Console::enter(const Entry &entry)
{
    if (entry.customers)
        openStaff(entry.customers);
    else
        open(entry.session, Entrance::Password);
}

AccountWindow *Console::accountWindow() const
{
    for (const auto &account : m_accounts) {
        if (account->window().isActiveWindow())
            return account.get();
    }
    return m_accounts.empty() ? nullptr : m_accounts.back().get();
}

void Console::open(const std::shared_ptr<Session> &session, Entrance entrance)
{
    // Whoever signs in to an account that is open gets its window.
    for (const auto &account : m_accounts) {
        if (account->shared() == session) {
            if (entrance == Entrance::Password)
                unlock(session->providerAddress(), session->actor().id);
            account->show();
            if (m_signIn)
                m_signIn->hide();
            return;
        }
    }
    auto owned = std::make_unique<AccountWindow>(session, m_desk, m_clipboard, m_theme, m_clock, m_settings);
    AccountWindow *account = owned.get();
    m_accounts.push_back(std::move(owned));
    connect(account, &AccountWindow::signOutRequested, this, [this, account] { signOut(account); });
    connect(account, &AccountWindow::forgetRequested, this, [this, account] { askForget(account); });
    connect(account, &AccountWindow::quitRequested, this, &Console::quit);
    connect(account, &AccountWindow::accountsWanted, this, [this, account](QMenu *menu) { fillAccounts(menu, account); });
    connect(account, &AccountWindow::lockRequested, this, &Console::lock);
    connect(account, &AccountWindow::lockMinutesChosen, this, &Console::setLockMinutes);
    connect(account, &AccountWindow::accessEnded, this, [this, account](AccessEnd end) { endAccess(account, end); });
    connect(account, &AccountWindow::closed, this, [this, account] { closed(account); });
    account->window().setLockMinutes(m_settings.value(lockAfter, usualLockMinutes).toInt());
    if (entrance == Entrance::Password)
        account->notePassword();
    // The demo's password is no secret, and nobody is there to type it.
    if (entrance == Entrance::Copy && session->providerAddress() != m_options.demo)
        lockWindow(account);
    if (m_options.reportStart)
        new StartReport(*account, this);
    account->show();
    if (m_signIn)
        m_signIn->hide();
    Q_EMIT accountOpened();
}

void Console::openStaff(const std::shared_ptr<CustomerDesk> &customers)
{
    signOutStaff(); // somebody else
    m_staff = std::make_unique<StaffWindow>(customers, m_theme, m_clock);
    connect(m_staff.get(), &StaffWindow::signOutRequested, this, &Console::signOutStaff);
    connect(m_staff.get(), &StaffWindow::quitRequested, this, &Console::quit);
    connect(m_staff.get(), &StaffWindow::accountsWanted, this, [this](QMenu *menu) { fillAccounts(menu, nullptr); });
    connect(m_staff.get(), &StaffWindow::lockRequested, this, &Console::lock);
    connect(&m_staff->place(), &CustomersPlace::sessionOpened, this, [this](const std::shared_ptr<Session> &session) {
        open(session, Entrance::Access);
    });
    connect(customers.get(), &CustomerDesk::signedOut, this, &Console::signOutStaff);
    m_staff->place().setRaise([this](const AccountId &customer) { return raise(customer); });
    m_staff->show();
    m_staff->activateWindow();
    if (m_signIn)
        m_signIn->hide();
}

void Console::fillAccounts(QMenu *menu, AccountWindow *current)
{
    const auto add = [menu](const QString &text, auto act) {
        QString plain = text;
        return menu->addAction(plain.replace(u'&', QLatin1String("&&")), act);
    };
    menu->addSection(tr("Open"));
    if (m_staff)
        add(tr("Customer Service Tool"), [this] {
            m_staff->show();
            m_staff->activateWindow();
        });
    for (const auto &account : m_accounts) {
        const Account of = account->session().account();
        QAction *action =
            add(account->session().access() ? tr("Acting as %1").arg(of.name) : tr("%1, account %2").arg(of.name, of.number),
                [window = account.get()] { window->show(); });
        action->setCheckable(true);
        action->setChecked(account.get() == current);
    }
    if (current && current->session().access()) {
        menu->addSeparator();
        menu->addAction(tr("End access"), current, &AccountWindow::endAccess);
        return;
    }
    QList<SavedCopy> copies = m_desk.copies();
    copies.removeIf([this](const SavedCopy &copy) {
        return std::any_of(m_accounts.begin(), m_accounts.end(), [&](const auto &account) {
            const Session &session = account->session();
            return session.account().id == copy.account.id && session.actor().id == copy.actor.id
                && session.providerAddress() == copy.address;
        });
    });
    if (!copies.isEmpty())
        menu->addSection(tr("Copies on this computer"));
    for (const SavedCopy &copy : std::as_const(copies))
        add(tr("%1, saved %2").arg(copy.account.name, AgeWords::ago(copy.savedAt, m_clock.now())),
            [this, copy] { openCopy(copy); });
    menu->addSeparator();
    menu->addAction(tr("Sign in to another account…"), this, &Console::showSignIn);
    if (current) {
        menu->addAction(tr("Sign out"), current, [current] { Q_EMIT current->signOutRequested(); });
        menu->addAction(tr("Forget this account…"), current, [current] { Q_EMIT current->forgetRequested(); });
    } else {
        menu->addAction(tr("Sign out"), this, &Console::signOutStaff);
    }
}

void Console::openCopy(const SavedCopy &copy)
{
    whenDone(m_desk.openCopy(copy), this, [this](const Result<std::shared_ptr<Session>> &session) {
        if (session)
            open(*session, Entrance::Copy);
        else
            showSignIn(); // which says why, as soon as one tries there
    });
}

// One window for each customer: what is in it is nowhere else.
bool Console::raise(const AccountId &customer)
{
    for (const auto &account : m_accounts) {
        if (account->session().access() && account->session().account().id == customer) {
            account->show();
            return true;
        }
    }
    return false;
}

// The window goes, not from inside its own signal; its session stays with whoever takes it.
std::shared_ptr<Session> Console::take(AccountWindow *window)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const auto &account) { return account.get() == window; });
    if (found == m_accounts.end())
        return {};
    AccountWindow *gone = found->release();
    m_accounts.erase(found);
    disconnect(gone, nullptr, this, nullptr);
    gone->window().hide();
    gone->deleteLater();
    return gone->shared();
}

// However the window of who acts as a customer went, the access goes with it.
void Console::closed(AccountWindow *window)
{
    const std::shared_ptr<Session> session = take(window);
    if (session && session->access() && m_staff)
        m_staff->desk().leave(session->account().id);
}

void Console::signOut(AccountWindow *window)
{
    whenDone(m_desk.signOut(window->shared()), this, [this, window](const Result<SignedOut> &out) {
        showSignIn();
        m_page->setNotice(wordsOf(*out));
        take(window);
    });
}

void Console::askForget(AccountWindow *window)
{
    const int waiting = int(window->session().commands().size());
    const QString consequence = waiting == 0
        ? tr("You are signed out, and its copy is removed from this computer. At the provider nothing changes.")
        : tr(
            "You are signed out, and its copy is removed from this computer. So are %n change(s) that were not sent: they are "
            "lost.",
            nullptr, waiting);
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Forget this account"), tr("Forget %1 on this computer?").arg(window->session().account().name), consequence,
         tr("Keep"), tr("Forget")},
        &window->window());
    connect(dialog, &QDialog::accepted, this, [this, window] { forget(window); });
    dialog->open();
}

void Console::forget(AccountWindow *window)
{
    const QString name = window->session().account().name;
    window->forgetSettings();
    // The window and everything that reads the files goes first; what is left of it looks whether they are gone.
    const std::shared_ptr<Session> session = take(window);
    if (!session)
        return;
    showSignIn();
    whenDone(m_desk.forget(session), this, [this, name](const Result<Forgotten> &out) { sayForgotten(name, *out); });
}

// Of a copy that nobody has open: from the sign-in window, also when its password is not known any more.
void Console::askForgetCopy(const SavedCopy &copy)
{
    const bool isWaiting = Desk::hasWaitingChanges(copy);
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Forget this account"), tr("Forget %1 on this computer?").arg(copy.account.name),
         isWaiting ? tr("Its copy is removed from this computer. So are changes that were not sent: they are lost.")
                   : tr("Its copy is removed from this computer. At the provider nothing changes."),
         tr("Keep"), tr("Forget")},
        m_signIn);
    connect(dialog, &QDialog::accepted, this, [this, copy] {
        AccountWindow::forgetSettings(m_settings, copy.account.id);
        whenDone(m_desk.forget(copy), this, [this, name = copy.account.name](const Result<Forgotten> &out) {
            sayForgotten(name, *out);
        });
    });
    dialog->open();
}

void Console::sayForgotten(const QString &name, const Forgotten &out)
{
    m_page->refreshCopies();
    if (!out.wiped)
        m_page->setNotice(tr("The copy of %1 could not be removed. Remove the folder %2 by hand.").arg(name, out.folder));
    else if (const QString words = wordsOf(out); !words.isEmpty())
        m_page->setNotice(words);
    else
        m_page->setNotice(tr("%1 is forgotten. Nothing of it is left on this computer.").arg(name));
}

void Console::signOutStaff()
{
    if (!m_staff)
        return;
    const std::shared_ptr<CustomerDesk> desk = m_staff->shared();
    disconnect(desk.get(), nullptr, this, nullptr);
    while (true) {
        const auto acting = std::find_if(
            m_accounts.begin(), m_accounts.end(), [](const auto &account) { return account->session().access().has_value(); });
        if (acting == m_accounts.end())
            break;
        desk->leave(take(acting->get())->account().id);
    }
    showSignIn();
    m_staff.release()->deleteLater();
    whenDone(desk->signOut(), this, [this, desk](const Result<bool> &revoked) {
        if (!revoked && revoked.error().kind != Error::Kind::Auth)
            m_page->setNotice(wordsOf({false, true}));
    });
}

void Console::endAccess(AccountWindow *window, AccessEnd end)
{
    const std::shared_ptr<Session> session = take(window);
    if (!session || !m_staff)
        return;
    const QString name = session->account().name;
    const int kept = end == AccessEnd::Discarded ? 0 : int(session->commands().size());
    const QString left = kept > 0             ? tr("%n change(s) wait on this computer.", nullptr, kept)
        : session->policy().keepsActingCopies ? QString()
                                              : tr("The copy was removed from this computer.");
    CustomersPlace &place = m_staff->place();
    if (end == AccessEnd::TimeOver)
        place.say(State::Info, tr("The time of your access to %1 is over.").arg(name), left);
    else if (end == AccessEnd::Withdrawn)
        place.say(State::Warning, tr("Your access to %1 was withdrawn.").arg(name), left);
    else if (end == AccessEnd::SignedOut)
        place.say(State::Warning, tr("You are signed out."), tr("Sign in again to go on."));
    else if (kept > 0)
        place.say(State::Info, tr("Access to %1 ended.").arg(name), left);
    whenDone(m_staff->desk().leave(session->account().id), &place, [&place](const Result<bool> &) { place.refreshRecent(); });
    m_staff->show();
    m_staff->raise();
    m_staff->activateWindow();
}

void Console::lock()
{
    m_clipboard.clear();
    for (const auto &account : m_accounts) {
        if (!account->window().isCovered())
            lockWindow(account.get());
    }
    if (m_staff && !m_staff->isCovered()) {
        LockPage *page = lockPage(m_staff->desk().providerAddress(), m_staff->desk().actor(), m_staff->desk().providerName());
        connect(page, &LockPage::closeRequested, this, &Console::signOutStaff);
        m_staff->cover(page);
        page->focusFirst();
    }
}

void Console::lockWindow(AccountWindow *window)
{
    const Session &session = window->session();
    LockPage *page = lockPage(session.providerAddress(), session.actor(), session.account().name);
    connect(page, &LockPage::closeRequested, this, [this, window] {
        if (window->session().access())
            return endAccess(window, AccessEnd::Left);
        showSignIn();
        take(window);
    });
    window->window().cover(page);
    page->focusFirst();
}

LockPage *Console::lockPage(const QUrl &address, const Actor &who, const QString &name)
{
    auto *page = new LockPage(m_desk, m_theme, address, who, name);
    connect(page, &LockPage::unlocked, this, [this, address, id = who.id] { unlock(address, id); });
    connect(page, &LockPage::stepAsked, page, [this, page, address, id = who.id](const OpenSignIn &open) {
        auto *steps = new SignInSteps(m_desk, m_theme, m_clipboard);
        connect(steps, &SignInSteps::shown, page, [page, steps] { page->present(steps); });
        connect(steps, &SignInSteps::leftBack, page, [page] {
            page->presentForm();
            page->focusFirst();
        });
        connect(steps, &SignInSteps::entered, this, [this, address, id] { unlock(address, id); });
        steps->begin(open);
    });
    return page;
}

// Whoever has shown who they are sees all that is theirs, and nothing of anybody else's.
void Console::unlock(const QUrl &address, const ActorId &who)
{
    for (const auto &account : m_accounts) {
        if (account->session().providerAddress() == address && account->session().actor().id == who) {
            account->window().uncover();
            account->notePassword();
        }
    }
    if (m_staff && m_staff->desk().providerAddress() == address && m_staff->desk().actor().id == who)
        m_staff->uncover();
}

void Console::setLockMinutes(int minutes)
{
    m_settings.setValue(lockAfter, minutes);
    m_idle.setMinutes(minutes);
    for (const auto &account : m_accounts)
        account->window().setLockMinutes(minutes);
}

// An access is given back, so that nobody has to wait for its end.
void Console::quit()
{
    const auto left = std::make_shared<int>(0);
    for (const auto &account : m_accounts) {
        if (!m_staff || !account->session().access())
            continue;
        ++*left;
        whenDone(m_staff->desk().leave(account->session().account().id), this, [left](const Result<bool> &) {
            if (--*left == 0)
                QApplication::quit();
        });
    }
    if (*left == 0)
        QApplication::quit();
    else
        QTimer::singleShot(quitPatience, qApp, &QApplication::quit);
}

// What a sign-out could not do; empty when it did all.
QString Console::wordsOf(const SignedOut &out)
{
    if (!out.forgotten)
        return tr(
            "You are signed out here, but the keychain could not be opened to remove your sign-in. Unlock it and remove the entry "
            "“Jackfield” there.");
    if (!out.revoked)
        return tr("You are signed out on this computer. The provider could not be told; it ends this sign-in by itself.");
    return {};
}

} // namespace jackfield
