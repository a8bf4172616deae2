#include "app/console/console.h"

#include "app/console/accountwindow.h"
#include "app/console/startreport.h"
#include "core/domain/demoaccount.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/signin/signinpage.h"
#include "ui/wizards/recovery/signinsteps.h"

#include <QApplication>
#include <QCloseEvent>
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
    , m_clipboard(clock)
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
    whenDone(m_desk.signIn(m_options.demo, {demo::email(), demo::password()}, false), this, [this](const Result<Entry> &entry) {
        if (entry && entry->session)
            open(entry->session);
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
    QAction *quit = file->addAction(tr("&Quit"), this, [this] {
        if (m_signIn->close())
            QApplication::quit();
    });
    quit->setShortcut(QKeySequence::Quit);
    connect(m_page, &SignInPage::sessionOpened, this, [this](const std::shared_ptr<Session> &session) {
        remember(m_page->address(), m_page->login());
        open(session);
    });
    connect(m_page, &SignInPage::stepAsked, this, &Console::askStep);
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
    connect(m_steps, &SignInSteps::entered, this, [this, open](const std::shared_ptr<Session> &session) {
        m_page->presentForm();
        remember(open.address, open.login);
        this->open(session);
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

void Console::open(const std::shared_ptr<Session> &session)
{
    m_account = std::make_unique<AccountWindow>(session, m_desk, m_clipboard, m_theme, m_clock, m_settings);
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
    whenDone(m_desk.signOut(m_account->shared()), this, [this](const Result<SignedOut> &out) {
        showSignIn();
        m_page->setNotice(wordsOf(*out));
        // Not from inside its own signal.
        if (m_account)
            m_account.release()->deleteLater();
    });
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
