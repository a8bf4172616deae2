#include "ui/shell/mainwindow.h"

#include "core/domain/accesslevels.h"
#include "ui/fields/agewords.h"
#include "ui/fields/allowance.h"
#include "ui/fields/levelwords.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/actingbar.h"
#include "ui/shell/actingframe.h"
#include "ui/shell/bannerbar.h"
#include "ui/shell/identitytile.h"
#include "ui/shell/jumpbutton.h"
#include "ui/shell/navlist.h"
#include "ui/shell/navmodel.h"
#include "ui/shell/regions.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toaststack.h"
#include "ui/shell/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace jackfield {

namespace {

QString groupOf(const AccountId &account)
{
    return QStringLiteral("window/") + QString::fromLatin1(account.value.toUtf8().toHex());
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, const Clock &clock, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
    , m_navigation(new NavModel(this))
    , m_sidebar(new Sidebar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new BannerBar(theme, this))
    , m_status(new StatusLine(theme, this))
    , m_toasts(new ToastStack(theme, this))
    , m_menus(new WindowMenus(menuBar()))
    , m_regions(new Regions(this))
{
    const Account account = session.account();
    setWindowTitle(tr("%1 — Jackfield").arg(account.name));
    m_sidebar->account()->setIdentity(account.name, tr("Account %1").arg(account.number), account.number);
    m_sidebar->person()->setIdentity(session.actor().name, session.actor().role);
    m_sidebar->places()->setModel(m_navigation);
    connect(m_sidebar->switcher(), &AccountSwitcher::menuWanted, this, &MainWindow::accountsWanted);

    m_body = new QWidget(this);
    auto *bodyLayout = new QHBoxLayout(m_body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(m_sidebar);
    bodyLayout->addWidget(m_stack, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_body, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    if (session.access())
        act();

    for (QWidget *region :
         {static_cast<QWidget *>(menuBar()), static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_sidebar),
          static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_toasts)})
        m_regions->add(region);

    connectMenus();
    connect(m_sidebar->places()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        showPlace(now.data(NavModel::IdRole).toString());
    });
    connect(m_banner, &BannerBar::tryRequested, &session, &Session::syncNow);
    connect(m_banner, &BannerBar::signInRequested, this, &MainWindow::signInRequested);
    connect(&session, &Session::activityChanged, this, &MainWindow::showActivity);
    connect(&session, &Session::commandChanged, this, &MainWindow::countCommands);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::refresh);
    m_second.start(1000);

    setMinimumSize(theme.px("layout.window.min.0"), theme.px("layout.window.min.1"));
    resize(theme.px("layout.window.default.0"), theme.px("layout.window.default.1"));
    m_menus->setThemeMode(theme.mode());
    countCommands();
}

MainWindow::~MainWindow() = default;

// Unmistakable: nobody is to think that this is their own account.
void MainWindow::act()
{
    const Account account = m_session.account();
    const Actor actor = m_session.actor();
    setWindowTitle(tr("ACTING AS %1 — Jackfield").arg(account.name));
    m_sidebar->account()->setActing(true);
    //: Below the name of somebody of the provider: "Support agent, acting"
    m_sidebar->person()->setIdentity(actor.name, tr("%1, acting").arg(actor.role));
    m_acting = new ActingBar(m_theme, this);
    m_acting->setWords(account.name, actor.name, m_session.policy().providerName, m_session.access()->readOnly);
    connect(&m_session, &Session::policyChanged, this, [this, account, actor] {
        m_acting->setWords(account.name, actor.name, m_session.policy().providerName, m_session.access()->readOnly);
    });
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_acting);
    m_regions->add(m_acting);
    m_frame = new ActingFrame(m_theme, this);
    const int width = m_frame->thickness();
    setContentsMargins(width, width, width, width);
    m_status->showActing(tr("Acting as %1").arg(account.name));
    m_menus->setActing();
    connect(m_acting, &ActingBar::endRequested, this, &MainWindow::endAccessRequested);
    connect(m_menus, &WindowMenus::endAccessRequested, this, &MainWindow::endAccessRequested);
}

void MainWindow::cover(QWidget *page)
{
    if (m_cover)
        return;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            m_covered.append(dialog);
            dialog->hide();
        }
    }
    m_cover = page;
    m_body->hide();
    m_banner->hide();
    m_status->hide();
    m_toasts->hide();
    m_menus->setLocked(true);
    centralWidget()->layout()->addWidget(page);
    page->show();
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    m_cover->hide();
    m_cover->deleteLater(); // not from inside its own signal
    m_cover = nullptr;
    m_body->show();
    m_status->show();
    m_toasts->show();
    m_menus->setLocked(false);
    refresh();
    for (const QPointer<QWidget> &dialog : std::exchange(m_covered, {})) {
        if (dialog)
            dialog->show();
    }
}

void MainWindow::showKept(bool kept) { m_status->showKept(kept); }

void MainWindow::setLockMinutes(int minutes) { m_menus->setLockMinutes(minutes); }

void MainWindow::connectMenus()
{
    connect(
        addBeginning(tr("&Set up a user…"), QKeySequence(Qt::CTRL | Qt::Key_N), "users"), &QAction::triggered, this,
        &MainWindow::setUpUserRequested);
    connect(&m_session, &Session::policyChanged, this, &MainWindow::allowBeginnings);
    connect(&m_session, &Session::policyChanged, this, &MainWindow::removeUnseen);
    connect(m_menus, &WindowMenus::syncRequested, &m_session, &Session::syncNow);
    connect(m_menus, &WindowMenus::findRequested, this, &MainWindow::find);
    connect(m_menus, &WindowMenus::paletteRequested, this, &MainWindow::openPalette);
    m_sidebar->jump()->setKeys(WindowMenus::paletteKeys());
    m_sidebar->jump()->show();
    connect(m_sidebar->jump(), &QAbstractButton::clicked, this, &MainWindow::openPalette);
    connect(m_menus, &WindowMenus::paneToggled, this, &MainWindow::togglePane);
    connect(m_menus, &WindowMenus::themeModeChosen, this, &MainWindow::chooseThemeMode);
    connect(m_menus, &WindowMenus::placeRequested, this, &MainWindow::showPlace);
    connect(m_menus, &WindowMenus::signInRequested, this, &MainWindow::signInRequested);
    connect(m_menus, &WindowMenus::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_menus, &WindowMenus::forgetRequested, this, &MainWindow::forgetRequested);
    connect(m_menus, &WindowMenus::accessLevelsRequested, this, &MainWindow::accessLevelsRequested);
    connect(m_menus, &WindowMenus::lockRequested, this, &MainWindow::lockRequested);
    connect(m_menus, &WindowMenus::lockMinutesChosen, this, &MainWindow::lockMinutesChosen);
    connect(m_menus, &WindowMenus::closeRequested, this, &QWidget::close);
    connect(m_menus, &WindowMenus::quitRequested, this, &MainWindow::quitRequested);
    connect(m_menus, &WindowMenus::shortcutsRequested, this, [this] {
        (new ShortcutsDialog(m_theme, m_menus->actions(), this))->open();
    });
    connect(m_menus, &WindowMenus::aboutRequested, this, [this] { (new AboutDialog(m_theme, this))->open(); });
    const auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(next, &QShortcut::activated, m_regions, &Regions::goNext);
    const auto *back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
    connect(back, &QShortcut::activated, m_regions, &Regions::goBack);
}

void MainWindow::addPlace(const Place &place)
{
    m_places += place;
    m_stack->addWidget(place.widget);
    m_navigation->add(place.id, place.icon, place.title, place.section);
    m_menus->addPlace(place.id, place.title);
    if (place.showPane)
        place.showPane(m_paneShown);
    if (m_places.size() == 1)
        showPlace(place.id);
}

// What a level does not see is not offered. Before the first sign-in nobody knows the level.
void MainWindow::removeUnseen()
{
    const AccountPolicy policy = m_session.policy();
    const QList<Place> places = m_places;
    for (const Place &place : places) {
        const QString area = QString::fromLatin1(place.area);
        const bool isThere = area != QLatin1String("users") || hasUsers(policy.accountType); // S3.4
        const bool isSeen = area.isEmpty() || policy.level.isEmpty() || maySee(policy.accountType, policy.level, area);
        if (!isThere || !isSeen)
            removePlace(place.id);
    }
}

void MainWindow::removePlace(const QString &id)
{
    const Place *gone = place(id);
    if (!gone)
        return;
    const QString next = m_places.constFirst().id;
    if (currentPlace() == id && next != id)
        showPlace(next);
    m_stack->removeWidget(gone->widget);
    gone->widget->hide();
    m_places.removeIf([&](const Place &place) { return place.id == id; });
    m_navigation->remove(id);
    m_menus->removePlace(id);
}

QAction *MainWindow::addBeginning(const QString &text, const QKeySequence &keys, const char *area)
{
    QAction *action = m_menus->addBeginning(text, keys);
    m_beginnings.append({action, area});
    allowBeginnings();
    return action;
}

void MainWindow::allowBeginnings()
{
    for (const auto &[action, area] : std::as_const(m_beginnings))
        allow(action, m_session.policy(), area);
}

QList<PaletteVerb> MainWindow::verbsAllowed() const
{
    QList<PaletteVerb> allowed = m_verbs;
    allowed.removeIf([this](const PaletteVerb &verb) {
        return *verb.area && !LevelWords::whyNot(m_session.policy(), QString::fromLatin1(verb.area)).isEmpty();
    });
    return allowed;
}

void MainWindow::setPlaceCount(const QString &id, qint64 count) { m_navigation->setCount(id, count); }

void MainWindow::setPlaceBadge(const QString &id, int badge, const QString &meaning, State state)
{
    m_navigation->setBadge(id, badge, meaning, state);
}

const Place *MainWindow::place(const QString &id) const
{
    for (const Place &place : m_places) {
        if (place.id == id)
            return &place;
    }
    return nullptr;
}

QString MainWindow::currentPlace() const
{
    for (const Place &place : m_places) {
        if (place.widget == m_stack->currentWidget())
            return place.id;
    }
    return {};
}

void MainWindow::showPlace(const QString &id)
{
    const Place *target = place(id);
    if (!target)
        return;
    const bool fromNavigation = m_sidebar->places()->hasFocus();
    const bool another = m_stack->currentWidget() != target->widget;
    m_stack->setCurrentWidget(target->widget);
    m_sidebar->places()->setCurrentIndex(m_navigation->indexOf(id));
    m_menus->setCanFind(bool(target->search));
    m_menus->setCanShowPane(bool(target->showPane));
    m_menus->setPlaceMenus(target->viewMenus);
    m_menus->setPaneShown(m_paneShown && target->showPane);
    // Somebody who goes through the navigation with arrow keys stays there.
    if (!fromNavigation && target->enter)
        target->enter();
    if (another)
        Q_EMIT placeShown(id);
}

void MainWindow::restore()
{
    m_paneShown = m_settings.value(settingsKey("pane"), true).toBool();
    for (const Place &place : std::as_const(m_places)) {
        if (place.showPane)
            place.showPane(m_paneShown);
    }
    removeUnseen();
    restoreGeometry(m_settings.value(settingsKey("geometry")).toByteArray());
    const QString last = m_settings.value(settingsKey("place")).toString();
    showPlace(place(last) ? last : m_places.isEmpty() ? QString() : m_places.constFirst().id);
}

Toast *MainWindow::toast(const ToastText &text) { return m_toasts->add(text); }

bool MainWindow::mayChangeOrSay(const char *area)
{
    const QString why = LevelWords::whyNot(m_session.policy(), QString::fromLatin1(area));
    if (!why.isEmpty())
        toast({ToastText::Kind::Caution, why});
    return why.isEmpty();
}

void MainWindow::refresh() { showActivity(m_session.activity()); }

void MainWindow::showActivity(const Activity &activity)
{
    const QDateTime now = m_clock.now();
    if (m_acting) {
        const CustomerAccess access = *m_session.access();
        const qint64 left = std::max<qint64>(now.secsTo(access.endsAt), 0);
        m_acting->setLeft(int((left + 59) / 60), access.reason);
    } else if (!m_cover) {
        m_banner->show(Condition::of(activity, now));
    }
    m_status->showState(StatusWords::of(activity, m_sending, now));
    m_status->showWaiting(activity.waiting);
    m_menus->setSignedIn(activity.link != Link::SignedOut);
    const bool narrow = m_sidebar->isRail();
    if (!activity.copyTime.isValid())
        m_status->showCopy(tr("No complete copy yet"));
    else if (narrow)
        m_status->showCopy(tr("Copy: %1").arg(AgeWords::stamp(activity.copyTime, m_clock.now())));
    else
        m_status->showCopy(tr("Copy on this computer: %1").arg(AgeWords::stamp(activity.copyTime, m_clock.now())));
    const QUrl address = m_session.providerAddress();
    const QString host = address.port() < 0 ? address.host() : QStringLiteral("%1:%2").arg(address.host()).arg(address.port());
    m_status->showHost(activity.link == Link::Offline ? tr("%1 cannot be reached").arg(host) : host);
}

void MainWindow::countCommands()
{
    m_sending = false;
    const QList<CommandStatus> commands = m_session.commands();
    for (const CommandStatus &status : commands)
        m_sending = m_sending || status.state == CommandState::Sending;
    refresh();
}

void MainWindow::chooseThemeMode(Theme::Mode mode)
{
    m_theme.setMode(mode);
    m_menus->setThemeMode(mode);
    m_settings.setValue(QStringLiteral("theme"), int(mode));
}

void MainWindow::togglePane(bool shown)
{
    m_paneShown = shown;
    if (const Place *current = place(currentPlace()); current && current->showPane)
        current->showPane(shown);
}

void MainWindow::setPaneShown(bool shown)
{
    m_paneShown = shown;
    m_menus->setPaneShown(shown);
}

void MainWindow::find()
{
    if (const Place *current = place(currentPlace()); current && current->search)
        current->search();
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> places;
    for (const Place &place : std::as_const(m_places))
        places +=
            {place.icon, place.title, {}, m_menus->keysOf(place.id).toString(QKeySequence::NativeText), [this, id = place.id] {
                 showPlace(id);
             }};
    auto *palette = new CommandPalette(m_session, m_theme, {m_menus->commands(), places, verbsAllowed()}, this);
    connect(palette, &CommandPalette::userRequested, this, &MainWindow::userRequested);
    connect(palette, &CommandPalette::objectRequested, this, &MainWindow::objectRequested);
    palette->show();
    palette->activateWindow();
}

void MainWindow::adaptToWidth()
{
    m_sidebar->setRail(width() < m_theme.px("layout.breakpoints.railBelow"));
    refresh();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // "/" comes here only when no field took it as a letter.
    if (!m_cover && event->text() == QLatin1String("/"))
        return find();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leave && !m_mayClose && !m_cover) {
        const auto asking = std::make_shared<bool>(true);
        m_leave([this, asking] {
            m_mayClose = true;
            if (!*asking)
                close();
        });
        *asking = false;
        if (!m_mayClose)
            return event->ignore();
    }
    m_mayClose = false;
    m_settings.setValue(settingsKey("geometry"), saveGeometry());
    m_settings.setValue(settingsKey("place"), currentPlace());
    m_settings.setValue(settingsKey("pane"), m_paneShown);
    QMainWindow::closeEvent(event);
}

QString MainWindow::settingsGroup() const
{
    // What stays on the computer does not tell whom somebody acted as.
    return m_session.access() ? QStringLiteral("window/acting") : groupOf(m_session.account().id);
}

QString MainWindow::settingsKey(const char *name) const { return settingsGroup() + u'/' + QString::fromLatin1(name); }

void MainWindow::forgetSettings(QSettings &settings, const AccountId &account) { settings.remove(groupOf(account)); }

} // namespace jackfield
