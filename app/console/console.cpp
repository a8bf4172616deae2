#include "app/console/console.h"

#include "app/console/accountwindow.h"
#include "app/console/startreport.h"
#include "core/domain/demoaccount.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/signin/signinpage.h"

#include <QApplication>
#include <QMenuBar>
#include <QStatusBar>

namespace jackfield {

namespace {

const QString recentAddresses = QStringLiteral("signIn/addresses");
const QString lastLogin = QStringLiteral("signIn/login");
constexpr int mostAddresses = 8;

} // namespace

Console::Console(const Options &options, Desk &desk, Theme &theme, const Clock &clock, QSettings &settings)
    : m_options(options)
    , m_desk(desk)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(&m_desk, &FrontDesk::signInNotKept, this, [this] {
        m_notKept = true;
        if (m_account)
            m_account->sayNotKept();
    });
}

Console::~Console() { delete m_signIn; }

void Console::start()
{
    // A tour signs in as a person does.
    if (!m_options.demo.isEmpty() && m_options.tourFolder.isEmpty())
        signInToDemo();
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
                open(*session);
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
    whenDone(
        m_desk.signIn(m_options.demo, {demo::email(), demo::password()}, false), this,
        [this](const Result<std::shared_ptr<Session>> &session) {
            if (session)
                open(*session);
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
    QMenu *file = m_signIn->menuBar()->addMenu(tr("&File"));
    QAction *quit = file->addAction(tr("&Quit"), qApp, &QApplication::quit);
    quit->setShortcut(QKeySequence::Quit);
    connect(m_page, &SignInPage::sessionOpened, this, [this](const std::shared_ptr<Session> &session) {
        remember(m_page->address(), m_page->login());
        open(session);
    });
    m_signIn->show();
    m_page->focusFirst();
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

void Console::open(const std::shared_ptr<Session> &session)
{
    m_account = std::make_unique<AccountWindow>(session, m_theme, m_clock, m_settings);
    connect(m_account.get(), &AccountWindow::signOutRequested, this, &Console::signOut);
    connect(m_account.get(), &AccountWindow::quitRequested, qApp, &QApplication::quit);
    if (m_options.reportStart)
        new StartReport(*m_account, this);
    m_account->show();
    if (m_signIn)
        m_signIn->hide();
    if (std::exchange(m_notKept, false))
        m_account->sayNotKept();
    Q_EMIT accountOpened();
}

void Console::signOut()
{
    if (!m_account)
        return;
    m_desk.forgetSignIn(m_account->session());
    whenDone(m_account->session().signOut(), this, [this](const Result<bool> &) {
        showSignIn();
        // Not from inside its own signal.
        if (m_account)
            m_account.release()->deleteLater();
    });
}

} // namespace jackfield
