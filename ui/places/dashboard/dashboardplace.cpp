#include "ui/places/dashboard/dashboardplace.h"

#include "ui/fields/agewords.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"
#include "ui/places/dashboard/administratorscard.h"
#include "ui/places/dashboard/emergencycard.h"
#include "ui/places/dashboard/numberscard.h"
#include "ui/places/dashboard/pendingcard.h"
#include "ui/places/dashboard/startcard.h"
#include "ui/places/dashboard/stationscard.h"
#include "ui/places/dashboard/synccard.h"

#include <QGridLayout>

namespace jackfield {

namespace {

constexpr int reloadDelay = 100;

} // namespace

DashboardPlace::DashboardPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
{
    auto *page = new QWidget(this);
    m_line = new PlainLabel({}, "secondary", page);
    m_grid = new QGridLayout;
    m_beginnings = new QWidget(page);
    m_start = new StartCard(theme, m_beginnings);
    m_administrators = new AdministratorsCard(theme, m_beginnings);
    auto *beginnings = new QVBoxLayout(m_beginnings);
    beginnings->setContentsMargins(0, 0, 0, 0);
    beginnings->setSpacing(theme.px("space.cardGap"));
    beginnings->addWidget(m_start, 1);
    beginnings->addWidget(m_administrators, 1);
    m_pending = new PendingCard(theme, page);
    m_sync = new SyncCard(theme, page);
    m_emergency = new EmergencyCard(theme, page);
    m_stations = new StationsCard(theme, page);
    m_numbers = new NumbersCard(theme, page);
    m_grid->setSpacing(theme.px("space.cardGap"));
    const int margin = theme.px("space.pageMargin");
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, theme.px("space.5"), margin, margin);
    layout->setSpacing(0);
    layout->addWidget(new PlainLabel(tr("Dashboard"), "pageTitle", page));
    layout->addWidget(m_line);
    layout->addSpacing(theme.px("space.5"));
    layout->addLayout(m_grid);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    connect(m_start, &StartCard::startRequested, this, &DashboardPlace::setUpUserRequested);
    connect(m_administrators, &AdministratorsCard::openRequested, this, &DashboardPlace::administratorsRequested);
    connect(m_administrators, &AdministratorsCard::addRequested, this, &DashboardPlace::addAdministratorRequested);
    const auto showPolicy = [this, &session] {
        m_start->allowFor(session.policy());
        m_administrators->showPolicy(session.policy());
    };
    connect(&session, &Session::policyChanged, this, showPolicy);
    showPolicy();
    connect(m_emergency, &EmergencyCard::userRequested, this, &DashboardPlace::userRequested);
    connect(m_pending, &PendingCard::fixRequested, this, &DashboardPlace::fixRequested);
    connect(m_pending, &PendingCard::discardRequested, this, &DashboardPlace::askToDiscard);
    connect(m_sync, &SyncCard::syncRequested, &session, &Session::syncNow);
    connect(&session, &Session::activityChanged, this, &DashboardPlace::showActivity);
    connect(&session, &Session::commandChanged, this, &DashboardPlace::showCommands);
    connect(&session, &Session::commandDropped, this, &DashboardPlace::showCommands);
    connect(&session, &Session::policyChanged, this, &DashboardPlace::load);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    connect(&m_reload, &QTimer::timeout, this, &DashboardPlace::load);
    // Not start() at each change: a long stream of them must not put the look off for ever.
    connect(&session, &Session::contentChanged, this, [this] {
        if (!m_reload.isActive())
            m_reload.start();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            showActivity();
    });
    m_second.start(1000);
    arrange(3);
    showActivity();
    load();
}

void DashboardPlace::enter()
{
    if (m_start->isAllowed())
        m_start->focusStart();
    else
        m_administrators->focusStart();
}

QList<QWidget *> DashboardPlace::cards() const { return {m_beginnings, m_pending, m_sync, m_emergency, m_stations, m_numbers}; }

void DashboardPlace::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < cards().size(); ++i)
        m_grid->addWidget(cards().at(i), i / columns, i % columns);
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
}

void DashboardPlace::load()
{
    const QString missing = tr("Not in this copy yet.");
    whenDone(m_session.administrators(), this, [this, missing](const Result<QList<Administrator>> &administrators) {
        m_administrators->setProblem(administrators ? QString() : missing);
        if (administrators)
            m_administrators->show(*administrators);
    });
    whenDone(m_session.counts(), this, [this, missing](const Result<AccountCounts> &counts) {
        m_numbers->setProblem(counts ? QString() : missing);
        m_emergency->setProblem(counts ? QString() : missing);
        if (!counts)
            return;
        m_numbers->show(*counts);
        Q_EMIT emergencyCountChanged(counts->emergencyProblems);
        whenDone(
            m_session.emergencyProblems(EmergencyCard::rowsShown), this,
            [this, total = counts->emergencyProblems, missing](const Result<QList<EmergencyProblem>> &problems) {
                m_emergency->setProblem(problems ? QString() : missing);
                if (problems)
                    m_emergency->show(*problems, std::max<qint64>(total, problems->size()));
            });
    });
    whenDone(m_session.licences(), this, [this, missing](const Result<QList<Licence>> &licences) {
        m_stations->setProblem(licences ? QString() : missing);
        if (licences)
            m_stations->show(*licences, m_session.policy());
    });
}

void DashboardPlace::showActivity()
{
    const Activity activity = m_session.activity();
    const QDateTime now = m_clock.now();
    const bool away = activity.link == Link::Offline || activity.link == Link::SignedOut;
    const QString name = m_session.account().name;
    if (away && activity.copyTime.isValid())
        m_line->setText(tr("%1 · saved copy, %2").arg(name, AgeWords::asOf(activity.copyTime, now)));
    else
        m_line->setText(name);
    const QString stamp = away ? AgeWords::asOf(activity.copyTime, now) : QString();
    for (Card *card :
         {static_cast<Card *>(m_administrators), static_cast<Card *>(m_emergency), static_cast<Card *>(m_stations),
          static_cast<Card *>(m_numbers)})
        card->setStamp(stamp);
    m_sync->show(activity, now);
    showCommands();
}

void DashboardPlace::showCommands() { m_pending->show(m_session.commands(), m_session.activity().link); }

void DashboardPlace::askToDiscard(const CommandStatus &status)
{
    auto *dialog = new ConfirmDialog(m_theme, ConfirmDialog::Kind::Danger, CommandWords::discarding(status.command), this);
    connect(dialog, &QDialog::accepted, this, [this, key = status.key] {
        whenDone(m_session.discard(key), this, [this](const Result<bool> &discarded) {
            if (!discarded)
                Q_EMIT discardFailed(discarded.error());
            showCommands();
            // The button that was pressed is gone with its row.
            enter();
        });
    });
    dialog->open();
}

void DashboardPlace::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

bool DashboardPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitColumns();
    return done;
}

// As many columns as there is room for: large text has none for two.
void DashboardPlace::fitColumns()
{
    int columns = window()->width() < m_theme.px("layout.breakpoints.dashboardTwoColumnsBelow") ? 2 : 3;
    const auto needed = [this](int columns) {
        int width = 2 * m_theme.px("space.pageMargin") + (columns - 1) * m_grid->spacing();
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int card = column; card < cards().size(); card += columns)
                widest = qMax(widest, cards().at(card)->minimumSizeHint().width());
            width += widest;
        }
        return width;
    };
    while (columns > 1 && needed(columns) > viewport()->width())
        --columns;
    arrange(columns);
}

} // namespace jackfield
