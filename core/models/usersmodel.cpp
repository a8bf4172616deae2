#include "core/models/usersmodel.h"

#include "core/cache/cache.h"
#include "core/domain/phonetext.h"

#include <QLocale>

namespace jackfield {

namespace {

constexpr int windowsKept = 24;
// Of the order of a column, at once: longer parts would hold up whoever asks the engine meanwhile.
constexpr int orderRows = 2000;
// Whoever types on does not look at a number in between, and counting would stand in the way of the next answer.
constexpr std::chrono::milliseconds countPause{40};

QString dayOf(const QString &time)
{
    const QDateTime at = QDateTime::fromString(time, Qt::ISODate).toLocalTime();
    return at.isValid() ? QLocale().toString(at.date(), QLocale::ShortFormat) : QString();
}

} // namespace

UsersModel::UsersModel(EngineThread &engine, Cache &cache, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
    , m_cache(cache)
{
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(countPause);
    connect(&m_countPause, &QTimer::timeout, this, [this] { countMatches(UserStore::firstPart, 0); });
    refresh();
}

int UsersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int UsersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnCountTotal; }

std::optional<User> UsersModel::userAt(int row) const
{
    const User *user = find(row);
    return user ? std::optional(*user) : std::nullopt;
}

const User *UsersModel::find(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const int window = row / windowRows;
    const auto found = m_windows.constFind(window);
    if (found == m_windows.constEnd()) {
        requestWindow(window);
        return nullptr;
    }
    const int at = row % windowRows;
    return at < found->size() ? &found->at(at) : nullptr;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User *user = find(index.row());
    if (role == LoadingRole)
        return !user;
    if (!user)
        return {};
    switch (role) {
    case IdRole: return user->id.value;
    case PendingRole: return m_pending.contains(user->id.value);
    case EmergencyStateRole: return user->emergencyState;
    case Qt::DisplayRole: break;
    default: return {};
    }
    return textOf(*user, Column(index.column()));
}

QString UsersModel::textOf(const User &user, Column column) const
{
    switch (column) {
    case Column::Name: return user.displayName();
    case Column::Extension: return user.extension;
    case Column::PhoneNumber: return user.phoneNumber.isEmpty() ? QStringLiteral("—") : displayNumber(user.phoneNumber);
    case Column::Licence: return m_licenceNames.value(user.licence.value, user.licence.value);
    case Column::Site: return user.site;
    case Column::Department: return user.department;
    case Column::Device: return user.device;
    case Column::Emergency: break;
    case Column::Email: return user.email;
    case Column::SignInId: return user.signInId;
    case Column::Username: return user.username;
    case Column::Tags: return user.tags.join(QStringLiteral(", "));
    case Column::TimeZone: return m_choiceNames.value(user.timeZone, user.timeZone);
    case Column::Language: return m_choiceNames.value(user.promptLanguage, user.promptLanguage);
    case Column::Portal: return user.portalAccess ? tr("On") : tr("Off");
    case Column::Admin: return m_choiceNames.value(user.adminLevel, user.adminLevel);
    case Column::LastSignIn: return dayOf(user.lastSignIn);
    case Column::Changed: return dayOf(user.changedAt);
    }
    return {};
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Extension: return tr("Ext.");
    case Column::PhoneNumber: return tr("Phone number");
    case Column::Licence: return tr("Station");
    case Column::Site: return tr("Site");
    case Column::Department: return tr("Department");
    case Column::Device: return tr("Device");
    case Column::Emergency: return tr("E911");
    case Column::Email: return tr("E-mail");
    case Column::SignInId: return tr("User ID");
    case Column::Username: return tr("Username");
    case Column::Tags: return tr("Tags");
    case Column::TimeZone: return tr("Time zone");
    case Column::Language: return tr("Phone prompts");
    case Column::Portal: return tr("Voice portal");
    case Column::Admin: return tr("Admin access");
    case Column::LastSignIn: return tr("Last sign-in");
    case Column::Changed: return tr("Changed");
    }
    return {};
}

void UsersModel::setSearch(const QString &text)
{
    if (text == m_list.search)
        return;
    m_list.search = text;
    refresh();
}

void UsersModel::setFilter(const UserFilter &filter)
{
    if (filter == m_list.filter)
        return;
    m_list.filter = filter;
    refresh();
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    const UserList list(m_list.search, column < 0 ? Column::Name : Column(column), order == Qt::DescendingOrder, m_list.filter);
    if (list == m_list)
        return;
    m_list = list;
    refresh();
}

void UsersModel::setLicenceNames(const QHash<QString, QString> &names)
{
    m_licenceNames = names;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, int(Column::Licence)), index(m_rows - 1, int(Column::Licence)));
}

void UsersModel::setChoiceNames(const QHash<QString, QString> &names)
{
    m_choiceNames = names;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, int(Column::TimeZone)), index(m_rows - 1, int(Column::Admin)));
}

void UsersModel::setPendingUsers(const QSet<QString> &ids)
{
    if (ids == m_pending)
        return;
    m_pending = ids;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCountTotal - 1), {PendingRole});
}

QFuture<int> UsersModel::rowOf(const UserId &id)
{
    return m_engine.run([cache = &m_cache, list = m_list, id] { return cache->users().position(list, id).value_or(-1); });
}

QFuture<QList<UserId>> UsersModel::idsOf(int from, int rows)
{
    return m_engine.run([cache = &m_cache, list = m_shown, from, rows] {
        QList<UserId> ids;
        for (const User &user : cache->users().page(list, from, rows).value_or(QList<User>()))
            ids += user.id;
        return ids;
    });
}

void UsersModel::apply(const ChangeSet &changes)
{
    if (changes.touchesUsers())
        refresh();
}

// Asks for the first window and the count again. What is on the screen stays until they are here; no row is ever blank in between.
void UsersModel::refresh()
{
    const quint64 generation = ++m_generation;
    m_asked.clear();
    m_countPause.stop();
    if (m_list.by == Column::Name && m_list.filter.isEmpty())
        askRows(generation);
    else
        askOrder(generation);
}

// Another column's order, or a filter, takes a pass over all users, in parts.
void UsersModel::askOrder(quint64 generation)
{
    auto part = m_engine.run([cache = &m_cache, list = m_list] {
        return cache->users().orderSlice(list.by, orderRows).value_or(true)
            && cache->users().filterSlice(list.filter, orderRows).value_or(true);
    });
    whenDone(part, this, [this, generation](bool isWhole) {
        if (generation != m_generation)
            return;
        if (isWhole)
            askRows(generation);
        else
            askOrder(generation);
    });
}

void UsersModel::askRows(quint64 generation)
{
    const int from = m_list == m_shown && !m_recent.isEmpty() ? m_recent.last() : 0;
    // An answer is a page of rows in order, so one screen never mixes two states of the list.
    auto rows = m_engine.run([cache = &m_cache, list = m_list, from] {
        Page page{cache->users().page(list, from * windowRows, windowRows).value_or(QList<User>()), cache->users().total()};
        if (!list.filter.isEmpty() && cache->users().isIndexed())
            page.matches = cache->users().filteredCount(list).value_or(0);
        return page;
    });
    whenDone(rows, this, [this, generation, from](const Page &page) {
        if (generation == m_generation)
            showFirst(from, page);
    });
}

void UsersModel::showFirst(int window, const Page &page)
{
    const bool searches = !m_list.search.trimmed().isEmpty();
    m_shown = m_list;
    m_totalUsers = page.total;
    m_windows.clear();
    m_recent.clear();
    m_windows.insert(window, page.users);
    m_recent.append(window);
    const int known = window * windowRows + int(page.users.size());
    // A short page is the end of the list; behind a full one there is at least as much as it shows until the count is here.
    const bool isEnd = page.users.size() < windowRows && (window == 0 || !page.users.isEmpty());
    if (page.matches)
        setRows(int(*page.matches));
    else if (!searches)
        setRows(int(page.total));
    else if (isEnd)
        setRows(known);
    else
        setRows(page.users.isEmpty() ? std::min(m_rows, known) : std::max(m_rows, known));
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCountTotal - 1));
    Q_EMIT searchShown(m_list.search);
    if (page.matches || !searches || isEnd)
        showCount(m_rows);
    else
        m_countPause.start();
}

void UsersModel::countMatches(qint64 behind, qint64 found)
{
    auto part = m_engine.run([cache = &m_cache, search = m_list.search, behind] {
        return cache->users().countSlice(search, behind).value_or(MatchCount());
    });
    whenDone(part, this, [this, generation = m_generation, found](const MatchCount &part) {
        if (generation != m_generation)
            return;
        if (part.all)
            showCount(found + part.found);
        else
            countMatches(part.reached, found + part.found);
    });
}

void UsersModel::showCount(qint64 matches)
{
    setRows(int(matches));
    Q_EMIT countChanged(matches, m_totalUsers);
}

void UsersModel::requestWindow(int window) const
{
    if (m_asked.contains(window))
        return;
    m_asked.insert(window);
    auto *self = const_cast<UsersModel *>(this);
    auto rows = m_engine.run([cache = &m_cache, list = m_shown, window] {
        return cache->users().page(list, window * windowRows, windowRows).value_or(QList<User>());
    });
    whenDone(rows, self, [self, generation = m_generation, window](const QList<User> &users) {
        if (generation == self->m_generation)
            self->takeWindow(window, users);
    });
}

void UsersModel::takeWindow(int window, const QList<User> &users)
{
    m_asked.remove(window);
    m_windows.insert(window, users);
    m_recent.removeAll(window);
    m_recent.append(window);
    while (m_recent.size() > windowsKept)
        m_windows.remove(m_recent.takeFirst());
    const int first = window * windowRows;
    const int last = std::min(first + windowRows, m_rows) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCountTotal - 1));
}

void UsersModel::setRows(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

} // namespace jackfield
