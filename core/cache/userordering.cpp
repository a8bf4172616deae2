#include "core/cache/searchtable.h"
#include "core/cache/searchtext.h"
#include "core/cache/userstore.h"

#include <algorithm>
#include <charconv>

// The order of the users by a column but the name: how it is made, and how it follows every change.

namespace jackfield {

namespace {

// Beyond this many changes since somebody looked, the order is made anew when they look again.
constexpr int followedChanges = 64;
constexpr int orderRows = 5000;

// "1024,2048": with commas between, as group_concat writes them.
std::vector<qint64> numbersIn(const QByteArray &list)
{
    std::vector<qint64> numbers;
    const char *const end = list.cend();
    for (const char *at = list.cbegin(); at < end; ++at) {
        qint64 number = 0;
        at = std::from_chars(at, end, number).ptr;
        numbers.push_back(number);
    }
    return numbers;
}

// Behind every text.
QString keyOfNothing() { return QString(QChar(0xffff)); }

QString keyOfText(const QString &text) { return text.isEmpty() ? keyOfNothing() : foldForSearch(text); }

// By value: 99 is before 100.
QString keyOfNumber(const QString &text)
{
    const QString digits = lettersAndDigits(text);
    return digits.isEmpty() ? keyOfNothing() : digits.rightJustified(20, u'0');
}

// What somebody must do something about comes first.
QString keyOfEmergency(const User &user)
{
    if (user.phoneNumber.isEmpty())
        return keyOfNothing();
    return user.emergencyState == QLatin1String("verified")  ? QStringLiteral("2")
        : user.emergencyState == QLatin1String("unverified") ? QStringLiteral("1")
                                                             : QStringLiteral("0");
}

} // namespace

Result<bool> UserStore::orderSlice(UserColumn by, int rows) const
{
    if (by == UserColumn::Name || !m_state.indexed)
        return true;
    if (!m_order || m_order->by() != by) {
        if (auto begun = beginOrder(by); !begun)
            return tl::unexpected(begun.error());
    }
    if (m_order->isReady())
        return true;
    QSqlQuery &query = m_database.prepared(QStringLiteral(
        "SELECT r.rank, u.fields FROM user_rank r CROSS JOIN users u ON u.n = r.n WHERE r.rank > ? ORDER BY r.rank LIMIT ?"));
    int appended = 0;
    auto done = forEachRow(query, {m_order->lastRank(), rows}, [&] {
        return userOf(query.value(1).toByteArray()).map([&](const User &user) {
            m_order->append(query.value(0).toLongLong(), orderKey(user));
            ++appended;
        });
    });
    if (!done) {
        forgetOrder();
        return tl::unexpected(done.error());
    }
    if (appended == rows)
        return false;
    m_order->finish();
    return true;
}

Result<void> UserStore::beginOrder(UserColumn by) const
{
    m_order.reset();
    m_found.reset();
    m_licenceNames.clear();
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT id, name FROM licences"));
    return forEachRow(
               query, {},
               [&]() -> Result<void> {
                   m_licenceNames.insert(query.value(0).toString(), query.value(1).toString());
                   return {};
               })
        .map([&] {
            m_order.emplace(by);
            m_changesInOrder = 0;
        });
}

void UserStore::forgetOrder() const
{
    m_order.reset();
    m_found.reset();
    m_filtered.reset();
    m_listed.reset();
}

QString UserStore::orderKey(const User &user) const
{
    switch (m_order->by()) {
    case UserColumn::Name: break;
    case UserColumn::Extension: return keyOfNumber(user.extension);
    case UserColumn::PhoneNumber: return keyOfNumber(user.phoneNumber.value);
    case UserColumn::Licence: return keyOfText(m_licenceNames.value(user.licence.value, user.licence.value));
    case UserColumn::Site: return keyOfText(user.site);
    case UserColumn::Department: return keyOfText(user.department);
    case UserColumn::Device: return keyOfText(user.device);
    case UserColumn::Emergency: return keyOfEmergency(user);
    case UserColumn::Email: return keyOfText(user.email);
    case UserColumn::SignInId: return keyOfText(user.signInId);
    case UserColumn::Username: return keyOfText(user.username);
    case UserColumn::Tags: return keyOfText(user.tags.join(u' '));
    case UserColumn::TimeZone: return keyOfText(user.timeZone);
    case UserColumn::Language: return keyOfText(user.promptLanguage);
    case UserColumn::Portal: return user.portalAccess ? QStringLiteral("0") : QStringLiteral("1");
    case UserColumn::Admin: return keyOfText(user.adminLevel);
    case UserColumn::LastSignIn: return keyOfText(user.lastSignIn);
    case UserColumn::Changed: return keyOfText(user.changedAt);
    }
    return {};
}

// The places that the list shows: of everybody without a search, else of its matches but the one that comes first anyway.
Result<void> UserStore::findPlaces(const UserList &list, std::optional<qint64> without) const
{
    m_changesInOrder = 0;
    for (bool ready = false; !ready;) {
        const auto all = orderSlice(list.by, orderRows);
        if (!all)
            return tl::unexpected(all.error());
        ready = *all;
    }
    const SearchTable table = SearchTable::of(list.search, m_state.partsReady);
    if (table.match.isEmpty()) {
        m_found.reset();
        return {};
    }
    const QString sought = table.name + u' ' + table.match;
    if (m_found && m_found->sought == sought)
        return {};
    return ranksOf(table).map([&](std::vector<qint64> ranks) {
        if (without)
            ranks.erase(std::remove(ranks.begin(), ranks.end(), *without), ranks.end());
        m_found = Found{sought, m_order->placesOf(ranks)};
    });
}

// All in one value: to step through a hundred thousand rows would take Qt longer than SQLite needs to find them.
Result<std::vector<qint64>> UserStore::ranksOf(const SearchTable &table) const
{
    QSqlQuery &query = m_database.prepared(
        QStringLiteral("SELECT CAST(group_concat(rowid) AS BLOB) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid)")
            .arg(table.name));
    std::vector<qint64> ranks;
    return forEachRow(
               query, {table.match},
               [&]() -> Result<void> {
                   ranks = numbersIn(query.value(0).toByteArray());
                   return {};
               })
        .map([&] { return ranks; });
}

void UserStore::enterOrder(qint64 rank, const User &user)
{
    enterFilter(rank, user);
    m_found.reset();
    if (!m_order)
        return;
    if (!m_order->isReady() || ++m_changesInOrder > followedChanges)
        return m_order.reset();
    const auto entered = m_order->enter(rank, orderKey(user), [this](qint64 other) {
        return usersAt({other}).and_then([&](const QList<User> &users) -> Result<QString> {
            if (users.isEmpty())
                return failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a rank without a user"));
            return orderKey(users.first());
        });
    });
    if (!entered)
        m_order.reset();
}

void UserStore::leaveOrder(qint64 rank)
{
    leaveFilter(rank);
    m_found.reset();
    if (m_order && m_order->isReady())
        m_order->leave(rank);
    else
        m_order.reset();
}

} // namespace jackfield
