#include "ui/places/users/usersplace.h"

#include "core/base/text.h"
#include "core/models/usersmodel.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/searchfield.h"
#include "ui/pending/usermenu.h"
#include "ui/places/users/bulkbar.h"
#include "ui/places/users/bulkdialog.h"
#include "ui/places/users/columnsdialog.h"
#include "ui/places/users/detailpane.h"
#include "ui/places/users/firstcopycard.h"
#include "ui/places/users/sortmenu.h"
#include "ui/places/users/userselection.h"
#include "ui/places/users/usersfilters.h"
#include "ui/places/users/usersheader.h"
#include "ui/places/users/usersrows.h"
#include "ui/places/users/userstable.h"
#include "ui/places/users/waitingstrip.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int followDelay = 80;
constexpr int tagUsers = 200; // in whose tags one is looked for
constexpr int tickedAtATime = 1000;

} // namespace

UsersPlace::UsersPlace(Session &session, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_ticks(new UserSelection(this))
    , m_rows(new UsersRows(this))
    , m_header(new UsersHeader(theme, this))
    , m_filters(new UsersFilters(theme, this))
    , m_firstCopy(new FirstCopyCard(theme, session.account().name, this))
    , m_waiting(new WaitingStrip(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new UsersTable(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_bulk(new BulkBar(theme, this))
    , m_pane(new DetailPane(theme, this))
    , m_splitter(new QSplitter(this))
    , m_columnsMenu(new QMenu(tr("&Columns"), this))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_header);
    listLayout->addWidget(m_filters);
    listLayout->addWidget(m_firstCopy);
    listLayout->addWidget(m_waiting);
    listLayout->addWidget(line);
    listLayout->addWidget(m_stack, 1);
    listLayout->addWidget(m_bulk);

    m_splitter->addWidget(list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({1000, theme.px("layout.detailPane.default")});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_follow.setSingleShot(true);
    m_follow.setInterval(followDelay);
    connect(&m_follow, &QTimer::timeout, this, &UsersPlace::showDetails);
    connect(m_header, &UsersHeader::setUpUserRequested, this, &UsersPlace::setUpUserRequested);
    connect(m_header->search(), &SearchField::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &UsersTable::rowEntered, this, &UsersPlace::followRow);
    connect(m_table, &UsersTable::enteredWithoutRow, this, [this] {
        // Not while a chosen user is still looked for.
        if (m_current.isEmpty())
            m_table->setCurrentIndex(m_rows->index(0, 0));
    });
    connect(m_table, &UsersTable::openRequested, this, &UsersPlace::open);
    connect(m_table, &UsersTable::editRequested, this, [this] {
        if (!m_current.isEmpty())
            Q_EMIT editRequested(m_current);
    });
    connect(m_table, &UsersTable::escapePressed, this, &UsersPlace::escapeFromTable);
    connect(m_pane, &DetailPane::closeRequested, this, &UsersPlace::closePane);
    connect(m_pane, &DetailPane::editRequested, this, [this] { Q_EMIT editRequested(m_pane->user()); });
    connect(m_pane, &DetailPane::escapePressed, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (isNarrow())
            closePane();
    });
    connect(m_pane, &DetailPane::copied, this, &UsersPlace::copied);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_header->search()->text().isEmpty() && m_filters->filter().isEmpty()) {
            Q_EMIT setUpUserRequested();
        } else {
            m_header->search()->clear();
            m_filters->setFilter({});
            m_header->search()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&session, &Session::activityChanged, this, &UsersPlace::showActivity);
    connect(&session, &Session::commandChanged, this, [this] { m_waiting->show(m_session.commands()); });
    connect(&session, &Session::commandDropped, this, [this] { m_waiting->show(m_session.commands()); });
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.licences)
            takeLicences();
        if (changes.touchesUsers() || changes.devices || changes.numbers) {
            m_follow.start();
            takeCounts();
        }
    });
    connect(m_filters, &UsersFilters::changed, this, [this] {
        m_isOrdering = true; // from the top
        m_session.users()->setFilter(m_filters->filter());
    });
    m_filters->setTagSource([this](const QString &text) {
        return thenIn(this, m_session.findUsers(text, tagUsers), [text](const Result<QList<User>> &users) {
            QStringList tags;
            for (const User &user : users.value_or(QList<User>())) {
                for (const QString &tag : user.tags) {
                    if (tag.contains(text, Qt::CaseInsensitive) && !tags.contains(tag))
                        tags += tag;
                }
            }
            tags.sort(Qt::CaseInsensitive);
            PickerItems items;
            for (const QString &tag : std::as_const(tags))
                items.append({tag, tag, {}});
            return items;
        });
    });
    connect(&session, &Session::policyChanged, this, &UsersPlace::takePolicy);
    m_rows->setTicked(*m_ticks);
    connectModel();
    connectTicks();
    takePolicy();
    takeLicences();
    takeCounts();
    showActivity(session.activity());
    m_waiting->show(session.commands());
    applyPane();
}

void UsersPlace::connectModel()
{
    UsersModel *model = m_session.users();
    m_rows->setSourceModel(model);
    m_table->setModel(m_rows);
    m_sortMenu = new SortMenu(m_table->horizontalHeader(), this);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        fillColumnsMenu();
        auto *both = new QMenu(this);
        both->setAttribute(Qt::WA_DeleteOnClose);
        both->addMenu(m_sortMenu);
        both->addMenu(m_columnsMenu);
        both->popup(m_table->horizontalHeader()->mapToGlobal(at));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { m_isOrdering = true; });
    // No delay: the model answers within a frame, and what is shown stays until then.
    connect(m_header->search(), &QLineEdit::textChanged, model, &UsersModel::setSearch);
    connect(model, &UsersModel::searchShown, this, &UsersPlace::showMarks);
    connect(model, &UsersModel::countChanged, this, &UsersPlace::showCounts);
    connect(model, &UsersModel::dataChanged, this, [this] {
        if (m_rowIsUnknown)
            followRow(m_table->currentRow());
    });
    if (model->totalUsers() > 0)
        showCounts(model->rowCount(), model->totalUsers());
}

void UsersPlace::takePolicy()
{
    const AccountPolicy policy = m_session.policy();
    m_filters->setPolicy(policy);
    m_bulk->setPolicy(policy);
    m_header->allowFor(policy);
    showEmptyOrTable();
    QHash<QString, QString> names;
    for (const Choices &choices : {policy.timeZones, policy.languages, policy.adminLevels}) {
        for (const Choice &choice : choices)
            names.insert(choice.id, choice.name);
    }
    m_session.users()->setChoiceNames(names);
}

void UsersPlace::takeLicences()
{
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        if (!licences)
            return;
        m_licences.clear();
        for (const Licence &licence : *licences)
            m_licences.insert(licence.id.value, licence.name);
        m_session.users()->setLicenceNames(m_licences);
        m_filters->setLicences(m_licences);
    });
}

void UsersPlace::takeCounts()
{
    whenDone(m_session.counts(), this, [this](const Result<AccountCounts> &counts) {
        if (counts)
            m_filters->setCounts(counts->users, counts->emergencyProblems, counts->usersWithoutNumber);
    });
}

void UsersPlace::setFilter(const UserFilter &filter)
{
    m_header->search()->clear();
    m_filters->setFilter(filter);
}

void UsersPlace::showActivity(const Activity &activity)
{
    m_firstCopy->show(activity);
    m_filters->setVisible(!activity.firstCopy);
    m_header->showCounts(std::max<qint64>(m_matches, 0), m_total, activity.firstCopy);
    showEmptyOrTable();
}

void UsersPlace::showCounts(qint64 matches, qint64 total)
{
    m_matches = matches;
    showTicks();
    const bool another = total != m_total;
    m_total = total;
    m_header->showCounts(matches, total, m_session.activity().firstCopy);
    showEmptyOrTable();
    findAgain();
    if (another)
        Q_EMIT totalChanged(total);
}

void UsersPlace::showMarks(const QString &search)
{
    if (std::exchange(m_isOrdering, false))
        m_table->scrollToTop();
    if (search != m_shownSearch) {
        m_shownSearch = search;
        m_table->setSearch(search);
        m_table->scrollToTop();
    }
    findAgain();
}

void UsersPlace::showEmptyOrTable()
{
    if (m_matches != 0 || m_table->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        m_header->setSetUpShown(true);
        return;
    }
    const QString search = m_header->search()->text().trimmed();
    if (search.isEmpty() && !m_filters->filter().isEmpty()) {
        m_empty->show(
            QStringLiteral("filter"), tr("No user passes this filter"), tr("Take a filter away to see more."), tr("Show all users"),
            false);
    } else if (!search.isEmpty()) {
        m_empty->show(
            QStringLiteral("search"), tr("No user matches “%1”").arg(search),
            tr("Names, extensions, numbers, e-mail addresses, departments and tags were searched."), tr("Clear search"), false);
    } else if (m_session.activity().firstCopy) {
        m_stack->setCurrentWidget(m_table);
        return;
    } else {
        m_empty->show(QStringLiteral("users"), tr("No users yet"), tr("Set up the first one."), tr("Set up a user"), true);
        m_empty->forbidButton(LevelWords::whyNot(m_session.policy(), QStringLiteral("users")));
    }
    m_header->setSetUpShown(!search.isEmpty() || !m_filters->filter().isEmpty());
    m_stack->setCurrentWidget(m_empty);
    m_pane->showNobody();
}

// After an answer of the model the selected user may stand in another row, or in none.
void UsersPlace::findAgain()
{
    const UserId id = m_wanted.isEmpty() ? m_current : m_wanted;
    if (id.isEmpty())
        return;
    whenDone(m_session.users()->rowOf(id), this, [this, id](int row) {
        const bool wanted = id == m_wanted;
        if (!wanted && id != m_current)
            return;
        m_isHidden = false;
        if (row >= 0 && row < m_rows->rowCount()) {
            if (wanted)
                m_wanted = {};
            moveTo(row, wanted);
        } else if (row < 0 && wanted && (!m_header->search()->text().isEmpty() || !m_filters->filter().isEmpty())) {
            m_header->search()->clear();
            m_filters->setFilter({});
        } else if (row < 0 && !wanted) {
            m_moving = true;
            m_table->setCurrentIndex({});
            m_moving = false;
            m_isHidden = true;
            m_pane->showNobody();
        }
    });
}

void UsersPlace::moveTo(int row, bool reveal)
{
    m_moving = true;
    if (reveal)
        m_table->setCurrentRow(row);
    else if (m_table->currentRow() != row)
        m_table->setCurrentIndex(m_rows->index(row, 0));
    m_moving = false;
    if (reveal)
        m_table->setFocus(Qt::OtherFocusReason);
    if (m_pane->user() != m_current)
        m_follow.start();
}

// The details do not wait for the row: they are the user's, wherever it stands in the list.
void UsersPlace::selectUser(const UserId &id)
{
    m_wanted = id;
    m_current = id;
    m_rowIsUnknown = false;
    m_isHidden = false;
    m_follow.stop();
    showDetails();
    findAgain();
}

void UsersPlace::followRow(int row)
{
    if (m_moving)
        return;
    m_wanted = {};
    const std::optional<User> user = m_session.users()->userAt(row);
    m_rowIsUnknown = row >= 0 && !user;
    // A row that is not here yet says who it is with dataChanged.
    if (m_rowIsUnknown)
        return;
    m_current = user ? user->id : UserId();
    m_isHidden = false;
    m_follow.start();
    if (!m_current.isEmpty())
        Q_EMIT currentChanged(m_current);
}

void UsersPlace::showDetails()
{
    if (m_current.isEmpty() || m_isHidden)
        return m_pane->showNobody();
    // What the row knows is shown at once. While the list changes, it may be another user's.
    const std::optional<User> row = m_session.users()->userAt(m_table->currentRow());
    if (row && row->id == m_current)
        m_pane->showUser(*row, m_licences.value(row->licence.value, row->licence.value), m_session.policy());
    whenDone(m_session.userDetails(m_current), this, [this, id = m_current](const Result<UserDetails> &details) {
        if (id != m_current || m_isHidden)
            return;
        if (!details) {
            if (details.error().kind == Error::Kind::Gone)
                m_pane->showNobody();
            return;
        }
        const User &user = details->user;
        m_pane->showUser(user, m_licences.value(user.licence.value, user.licence.value), m_session.policy());
        m_pane->setDevices(user.id, details->devices);
    });
}

void UsersPlace::focusSearch()
{
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

void UsersPlace::enter() { m_table->setFocus(Qt::OtherFocusReason); }

void UsersPlace::escapeFromTable()
{
    if (!m_ticks->isEmpty())
        m_ticks->clear();
    else if (!m_header->search()->text().isEmpty())
        m_header->search()->clear();
    else if (!m_filters->filter().isEmpty())
        m_filters->setFilter({});
    else if (m_pane->isVisible())
        closePane();
}

void UsersPlace::open()
{
    if (!m_current.isEmpty())
        Q_EMIT openRequested(m_current);
}

bool UsersPlace::canStep(int rows) const
{
    const int row = m_table->currentRow() + rows;
    return m_table->currentRow() >= 0 && row >= 0 && row < m_rows->rowCount();
}

void UsersPlace::step(int rows)
{
    if (canStep(rows))
        m_table->setCurrentRow(m_table->currentRow() + rows);
}

void UsersPlace::closePane()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    if (!isNarrow()) {
        m_paneWanted = false;
        Q_EMIT paneShownChanged(false);
    }
    m_paneOpened = false;
    applyPane();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

void UsersPlace::showPane(bool wanted)
{
    m_paneWanted = wanted;
    // Asked for in so many words: in a narrow window too.
    m_paneOpened = wanted && isVisible();
    applyPane();
}

bool UsersPlace::isNarrow() const { return window()->width() < m_theme.px("layout.breakpoints.detailPaneHiddenBelow"); }

void UsersPlace::applyPane() { m_pane->setVisible(isNarrow() ? m_paneOpened : m_paneWanted); }

void UsersPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyPane();
}

void UsersPlace::connectTicks()
{
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &UsersPlace::fillColumnsMenu);
    fillColumnsMenu();
    connect(m_ticks, &UserSelection::changed, this, &UsersPlace::showTicks);
    connect(m_table, &UsersTable::tickRequested, this, [this](int row) {
        if (const auto user = m_session.users()->userAt(row))
            m_ticks->toggle(user->id);
    });
    connect(m_table, &UsersTable::rangeRequested, this, &UsersPlace::tickRange);
    connect(m_table, &UsersTable::allRequested, this, &UsersPlace::tickAll);
    connect(m_table, &UsersTable::copyRequested, this, &UsersPlace::copyRows);
    connect(m_table, &UsersTable::menuRequested, this, &UsersPlace::showMenu);
    connect(m_bulk, &BulkBar::allRequested, this, &UsersPlace::tickAll);
    connect(m_bulk, &BulkBar::copyRequested, this, &UsersPlace::copyRows);
    connect(m_bulk, &BulkBar::chosen, this, &UsersPlace::change);
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_ticks->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

// Rows that are not here yet are ticked too.
void UsersPlace::tickRange(int from, int to)
{
    whenDone(m_session.users()->idsOf(from, to - from + 1), this, [this](const QList<UserId> &ids) { m_ticks->set(ids, true); });
}

// A box that is full is emptied.
void UsersPlace::tickAll()
{
    ++m_tickTurn;
    if (m_matches > 0 && m_ticks->size() >= m_matches)
        m_ticks->clear();
    else
        tickPart(0, m_tickTurn);
}

// In portions, so that whoever asks the engine for a page meanwhile does not wait for all of them.
void UsersPlace::tickPart(int from, quint64 turn)
{
    whenDone(
        m_session.users()->idsOf(from, tickedAtATime), this,
        [this, from, turn, list = m_session.users()->shown()](const QList<UserId> &ids) {
            if (turn != m_tickTurn || !(list == m_session.users()->shown()))
                return;
            m_ticks->set(ids, true);
            if (ids.size() == tickedAtATime)
                tickPart(from + tickedAtATime, turn);
        });
}

void UsersPlace::showTicks()
{
    const qint64 ticked = m_ticks->size();
    const bool hadFocus = m_bulk->isAncestorOf(focusWidget());
    m_bulk->showCounts(ticked, std::max<qint64>(m_matches, 0));
    m_table->setTicked(ticked == 0 ? Qt::Unchecked : m_matches > 0 && ticked >= m_matches ? Qt::Checked : Qt::PartiallyChecked);
    if (hadFocus && ticked == 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void UsersPlace::change(BulkChange change)
{
    auto *dialog = new BulkDialog(m_session, m_theme, change, m_ticks->ids(), window());
    connect(dialog, &BulkDialog::kept, this, [this](int changes) {
        m_ticks->clear();
        Q_EMIT kept(changes);
    });
    connect(dialog, &BulkDialog::failed, this, &UsersPlace::failed);
    dialog->open();
}

// Those that are ticked, else the current one.
void UsersPlace::copyRows()
{
    const QList<UserId> ids = m_ticks->isEmpty() ? QList<UserId>{m_current} : m_ticks->ids();
    if (ids.first().isEmpty())
        return;
    whenDone(m_session.bulkUsers(ids), this, [this](const Result<QList<BulkUser>> &users) {
        if (users)
            copyUsers(*users);
        else
            Q_EMIT failed(users.error());
    });
}

void UsersPlace::copyUsers(const QList<BulkUser> &users)
{
    QList<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            columns += header->logicalIndex(at);
    }
    QStringList titles;
    for (const int column : std::as_const(columns))
        titles += m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{tabbedLine(titles)};
    for (const BulkUser &each : users) {
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const bool emergency = UsersModel::Column(column) == UsersModel::Column::Emergency;
            cells += emergency ? UsersRows::emergencyWords(each.user.emergencyState)
                               : m_session.users()->textOf(each.user, UsersModel::Column(column));
        }
        lines += tabbedLine(cells);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(tr("%n row(s)", nullptr, int(users.size())));
}

void UsersPlace::showMenu(const QPoint &at)
{
    const UserId user = m_current;
    if (user.isEmpty())
        return;
    auto *menu = new UserMenu(m_theme, {}, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->allow(m_session.policy());
    QAction *first = menu->actions().first();
    auto *open = new QAction(m_theme.icon(QStringLiteral("open-external")), tr("Open"), menu);
    connect(open, &QAction::triggered, this, [this, user] { Q_EMIT openRequested(user); });
    menu->insertAction(first, open);
    auto *rows = new QAction(m_theme.icon(QStringLiteral("copy")), tr("Copy rows"), menu);
    connect(rows, &QAction::triggered, this, &UsersPlace::copyRows);
    menu->insertAction(menu->actions().at(3), rows);
    connect(menu, &UserMenu::editRequested, this, [this, user] { Q_EMIT editRequested(user); });
    connect(menu, &UserMenu::copyRequested, this, [this, user] { Q_EMIT copyDetailsRequested(user); });
    connect(menu, &UserMenu::templateRequested, this, [this, user] { Q_EMIT templateRequested(user); });
    connect(menu, &UserMenu::welcomeMailRequested, this, [this, user] { Q_EMIT welcomeMailRequested(user); });
    connect(menu, &UserMenu::passwordRequested, this, [this, user] { Q_EMIT passwordRequested(user); });
    connect(menu, &UserMenu::passwordMailRequested, this, [this, user] { Q_EMIT passwordMailRequested(user); });
    connect(menu, &UserMenu::forwardingOffRequested, this, [this, user] { Q_EMIT forwardingOffRequested(user); });
    connect(menu, &UserMenu::handOverRequested, this, [this, user] { Q_EMIT handOverRequested(user); });
    connect(menu, &UserMenu::removeRequested, this, [this, user] { Q_EMIT removeRequested(user); });
    menu->popup(at);
}

void UsersPlace::fillColumnsMenu()
{
    m_columnsMenu->clear();
    const QStringList titles = m_table->titles();
    for (int column = 1; column < titles.size(); ++column) {
        QAction *action = m_columnsMenu->addAction(titles.at(column), this, [this, column] {
            ColumnChoice columns = m_table->columns();
            if (columns.shown.removeAll(column) == 0)
                columns.shown += column;
            m_table->setColumns(columns);
        });
        action->setCheckable(true);
        action->setChecked(m_table->columns().shown.contains(column));
    }
    m_columnsMenu->addSeparator();
    m_columnsMenu->addAction(tr("&Arrange columns…"), this, [this] {
        auto *dialog = new ColumnsDialog(m_theme, m_table->titles(), m_table->columns(), window());
        connect(dialog, &QDialog::accepted, this, [this, dialog] { m_table->setColumns(dialog->choice()); });
        dialog->open();
    });
    m_columnsMenu->addAction(tr("&Usual columns"), this, [this] { m_table->setColumns({}); });
}

QMenu *UsersPlace::sortMenu() const { return m_sortMenu; }

QByteArray UsersPlace::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    const QHeaderView *header = m_table->horizontalHeader();
    out << m_splitter->saveState() << qint32(header->sortIndicatorSection()) << qint32(header->sortIndicatorOrder())
        << QJsonDocument(m_filters->saved()).toJson(QJsonDocument::Compact)
        << QJsonDocument(m_table->columns().toJson()).toJson(QJsonDocument::Compact);
    return state;
}

void UsersPlace::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    qint32 column = 0;
    qint32 direction = 0;
    QDataStream in(state);
    QByteArray views;
    in >> splitter >> column >> direction;
    if (in.status() == QDataStream::Ok && column >= 0 && column < m_rows->columnCount())
        m_table->horizontalHeader()->setSortIndicator(column, direction == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    QByteArray columns;
    in >> views >> columns; // absent in what an earlier version wrote
    m_table->setColumns(ColumnChoice::fromJson(QJsonDocument::fromJson(columns).object()));
    m_filters->setSaved(QJsonDocument::fromJson(views).object());
    m_splitter->restoreState(splitter);
    m_splitter->setHandleWidth(1);
}

} // namespace jackfield
