#include "app/console/staffwindow.h"

#include "ui/fields/plainlabel.h"
#include "ui/places/customers/customersplace.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/identitytile.h"
#include "ui/shell/navlist.h"
#include "ui/shell/navmodel.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStatusBar>

namespace jackfield {

namespace {

const QString customersId = QStringLiteral("customers");

} // namespace

StaffWindow::StaffWindow(std::shared_ptr<CustomerDesk> desk, Theme &theme, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_theme(theme)
    , m_navigation(new NavModel(this))
    , m_sidebar(new Sidebar(theme, this))
    , m_place(new CustomersPlace(*m_desk, theme, clock))
    , m_body(new QWidget(this))
{
    const Actor actor = m_desk->actor();
    setWindowTitle(tr("%1, support — Jackfield").arg(m_desk->providerName()));
    m_sidebar->account()->setIdentity(m_desk->providerName(), tr("Parent admin portal"), m_desk->providerName());
    m_sidebar->person()->setIdentity(actor.name, actor.role);
    m_sidebar->places()->setModel(m_navigation);
    connect(m_sidebar->switcher(), &AccountSwitcher::menuWanted, this, &StaffWindow::accountsWanted);
    m_navigation->add(customersId, QStringLiteral("headset"), tr("Customer Service Tool"), {});
    m_sidebar->places()->setCurrentIndex(m_navigation->indexOf(customersId));
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_place, 1);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    auto *who = new PlainLabel(tr("Signed in as %1").arg(actor.email), "secondary");
    who->setContentsMargins(0, 0, theme.px("space.5"), 0);
    statusBar()->addPermanentWidget(who);
    addMenus();
    setMinimumSize(theme.px("layout.window.min.0"), theme.px("layout.window.min.1"));
    resize(theme.px("layout.window.default.0"), theme.px("layout.window.default.1"));
    m_place->enter();
}

void StaffWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &StaffWindow::quitRequested)
        ->setMenuRole(QAction::QuitRole);
    QMenu *admin = menuBar()->addMenu(tr("&Admin"));
    admin->addAction(tr("&Customer Service Tool"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] { m_place->enter(); });
    admin->addSeparator();
    admin->addAction(tr("Lock &now"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &StaffWindow::lockRequested);
    admin->addAction(tr("Sign &out"), this, &StaffWindow::signOutRequested);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), this, [this] {
        QList<QAction *> actions;
        for (const QMenu *menu : menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
            for (QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    actions += action;
            }
        }
        (new ShortcutsDialog(m_theme, actions, this))->open();
    });
    help->addAction(tr("&About Jackfield"), this, [this] { (new AboutDialog(m_theme, this))->open(); })
        ->setMenuRole(QAction::AboutRole);
}

void StaffWindow::cover(QWidget *page)
{
    if (m_cover)
        return;
    m_cover = page;
    m_body->hide();
    statusBar()->hide();
    menuBar()->setEnabled(false);
    centralWidget()->layout()->addWidget(page);
    page->show();
}

void StaffWindow::uncover()
{
    if (!m_cover)
        return;
    m_cover->hide();
    m_cover->deleteLater(); // not from inside its own signal
    m_cover = nullptr;
    m_body->show();
    statusBar()->show();
    menuBar()->setEnabled(true);
}

void StaffWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setRail(width() < m_theme.px("layout.breakpoints.railBelow"));
}

void StaffWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace jackfield
