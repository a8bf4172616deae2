#include "core/cache/cache.h"

#include "core/cache/fieldpack.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

namespace jackfield {

namespace {

// A change set that names more than this says "bulk": reading the screen again is cheaper than finding each row.
constexpr qsizetype namedChanges = 64;

// Pages of a first copy are announced together, once in this many milliseconds: people see no more, and each look at the list takes time
// from the copy.
constexpr qint64 announcePause = 250;

const QString trueWord = QStringLiteral("yes");

template<class... Entities>
std::tuple<ObjectStore<Entities>...> storesIn(Database &database, std::type_identity<std::tuple<ObjectStore<Entities>...>>)
{
    return {ObjectStore<Entities>(database, tableOf(kindOf<Entities>()))...};
}

// What the copy holds: how users are packed, and the kinds of objects. A copy of an earlier version lacks what this one would show.
QString copyLayout()
{
    QStringList kinds;
    for (const ObjectKind kind : objectKinds())
        kinds += wireName(kind);
    return fieldLayout<User>() + QStringLiteral("; ") + kinds.join(u' ');
}

ChangeSet together(ChangeSet one, const ChangeSet &other)
{
    one.bulk |= other.bulk;
    one.usersChanged += other.usersChanged;
    one.usersRemoved += other.usersRemoved;
    one.licences |= other.licences;
    one.applications |= other.applications;
    one.numbers |= other.numbers;
    one.devices |= other.devices;
    one.emergencyAddresses |= other.emergencyAddresses;
    one.sites |= other.sites;
    one.administrators |= other.administrators;
    return one;
}

} // namespace

Cache::Cache(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_users(*m_database)
    , m_objects(storesIn(*m_database, std::type_identity<decltype(m_objects)>()))
{ }

Result<std::unique_ptr<Cache>> Cache::open(const QString &path)
{
    const DatabaseOptions options{QStringLiteral(":/jackfield/migrations/cache")};
    auto opened = Database::openOrBeginAnew(path, options);
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<Cache> cache(new Cache(std::move(opened->database)));
    cache->m_wasDamaged = opened->wasDamaged;
    if (auto loaded =
            cache->loadState().and_then([&] { return cache->m_users.load(); }).and_then([&] { return cache->keepLayout(); });
        !loaded)
        return tl::unexpected(loaded.error());
    if (!cache->m_state.complete)
        cache->m_database->setBulk(true);
    return cache;
}

Result<std::optional<QString>> Cache::text(const QString &sql, const QVariantList &values) const
{
    QSqlQuery &query = m_database->prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    const auto found = query.next() ? std::optional(query.value(0).toString()) : std::nullopt;
    query.finish();
    return found;
}

Result<std::optional<QString>> Cache::meta(const QString &key) const
{
    return text(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
}

Result<void> Cache::setMeta(const QString &key, const QString &value)
{
    QSqlQuery &query = m_database->prepared(
        QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    query.bindValue(0, key);
    query.bindValue(1, value.isNull() ? QStringLiteral("") : value);
    return m_database->run(query);
}

Result<void> Cache::loadState()
{
    QHash<QString, QString> values;
    for (const char *key : {"cursor", "epoch", "complete", "synced_at", "total", "removals", "revision"}) {
        auto value = meta(QLatin1String(key));
        if (!value)
            return tl::unexpected(value.error());
        values.insert(QLatin1String(key), value->value_or(QString()));
    }
    m_state.cursor.value = values.value(QStringLiteral("cursor"));
    m_state.epoch = values.value(QStringLiteral("epoch"));
    m_state.complete = values.value(QStringLiteral("complete")) == trueWord;
    m_state.syncedAt = m_syncedAtOnDisk = QDateTime::fromString(values.value(QStringLiteral("synced_at")), Qt::ISODateWithMs);
    m_state.total = values.value(QStringLiteral("total")).toLongLong();
    m_state.removals = values.value(QStringLiteral("removals")).toLongLong();
    m_state.revision = values.value(QStringLiteral("revision")).toLongLong();
    return {};
}

Result<void> Cache::keepLayout()
{
    const QString key = QStringLiteral("layout");
    const auto written = meta(key);
    if (!written)
        return tl::unexpected(written.error());
    if (*written == copyLayout())
        return {};
    const bool isNew = !m_state.complete && m_state.cursor.value.isEmpty();
    return (isNew ? Result<void>() : startOver()).and_then([&] { return setMeta(key, copyLayout()); });
}

// A page changes two or three of these.
Result<void> Cache::saveState(const CopyState &state)
{
    Result<void> saved;
    const auto save = [&](const char *key, const QString &old, const QString &value) {
        if (saved && value != old)
            saved = setMeta(QLatin1String(key), value);
    };
    const auto word = [](bool yes) { return yes ? trueWord : QString(); };
    save("cursor", m_state.cursor.value, state.cursor.value);
    save("epoch", m_state.epoch, state.epoch);
    save("complete", word(m_state.complete), word(state.complete));
    if (saved && state.syncedAt != m_syncedAtOnDisk)
        saved = setMeta(QStringLiteral("synced_at"), state.syncedAt.toUTC().toString(Qt::ISODateWithMs));
    save("total", QString::number(m_state.total), QString::number(state.total));
    save("removals", QString::number(m_state.removals), QString::number(state.removals));
    save("revision", QString::number(m_state.revision), QString::number(state.revision));
    return saved;
}

Result<std::optional<AccountPolicy>> Cache::policy() const
{
    return meta(QStringLiteral("policy")).map([](const std::optional<QString> &json) -> std::optional<AccountPolicy> {
        if (!json)
            return std::nullopt;
        AccountPolicy policy;
        fromJson(QJsonDocument::fromJson(json->toUtf8()).object(), policy);
        return policy;
    });
}

Result<void> Cache::setPolicy(const AccountPolicy &policy)
{
    return setMeta(QStringLiteral("policy"), QString::fromUtf8(QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact)));
}

Result<void> Cache::begin()
{
    m_touched = {};
    m_users.begin();
    return m_database->begin();
}

void Cache::touch(ObjectKind kind, const QString &id)
{
    switch (kind) {
    case ObjectKind::User: break; // their store knows whether anything changed
    case ObjectKind::PhoneNumber: m_touched.numbers = true; break;
    case ObjectKind::Licence:
        m_touched.licences = true;
        m_users.forgetOrder(); // the list is ordered by their names
        break;
    case ObjectKind::Application: m_touched.applications = true; break;
    case ObjectKind::Device: m_touched.devices = true; break;
    case ObjectKind::UserCalling:
    case ObjectKind::UserVoicemail:
    case ObjectKind::UserMessaging:
        if (m_users.isIndexed())
            m_touched.usersChanged += UserId{id};
        else
            m_touched.bulk = true;
        break;
    case ObjectKind::EmergencyAddress: m_touched.emergencyAddresses = true; break;
    case ObjectKind::Site: m_touched.sites = true; break;
    case ObjectKind::Administrator: m_touched.administrators = true; break;
    }
}

Result<void> Cache::store(const CopyRow &row)
{
    return std::visit(
        [this]<class Each>(const Each &each) -> Result<void> {
            if constexpr (std::is_same_v<Each, Tombstone>) {
                return removeRow(each);
            } else if constexpr (std::is_same_v<Each, UserRow>) {
                if (!m_users.isIndexed()) {
                    m_touched.bulk = true;
                    return m_users.append(each);
                }
                return m_users.put(each).map([&](bool changed) {
                    if (changed)
                        m_touched.usersChanged += each.id;
                });
            } else {
                touch(kindOf<Each>(), each.id.value);
                return storeOf<Each>().put(each);
            }
        },
        row);
}

Result<void> Cache::removeRow(const Tombstone &gone)
{
    return withEntity(gone.kind, [&]<class Entity>() -> Result<void> {
        if constexpr (std::is_same_v<Entity, User>) {
            return m_users.remove({gone.id}, gone.revision).map([&](bool removed) {
                if (removed)
                    m_touched.usersRemoved += UserId{gone.id};
            });
        } else {
            if (!isUserPart(gone.kind)) // they go with their user
                touch(gone.kind, gone.id);
            return storeOf<Entity>().remove(gone.id, gone.revision);
        }
    });
}

Result<void> Cache::commit(const CopyState &state)
{
    if (auto saved = saveState(state).and_then([this] { return m_users.saveTotal(); }).and_then([this] { return saveHistory(); });
        !saved) {
        rollBack();
        return saved;
    }
    if (auto done = m_database->commit(); !done) {
        m_users.rollBack();
        takeBackHistory();
        return done;
    }
    const bool completed = state.complete && !m_state.complete;
    if (state.complete != m_state.complete)
        m_database->setBulk(!state.complete);
    m_state = state;
    noteKnown(completed);
    m_syncedAtOnDisk = state.syncedAt;
    ChangeSet touched = together(std::exchange(m_unannounced, {}), std::exchange(m_touched, {}));
    if (!m_users.isIndexed() && m_announced.isValid() && m_announced.elapsed() < announcePause) {
        m_unannounced = touched;
        return {};
    }
    if (completed || touched.usersChanged.size() + touched.usersRemoved.size() > namedChanges) {
        touched.bulk = true;
        touched.usersChanged.clear();
        touched.usersRemoved.clear();
    }
    if (!touched.isEmpty()) {
        m_announced.start();
        Q_EMIT changed(touched);
    }
    return {};
}

void Cache::noteSynced(const QDateTime &when)
{
    m_state.syncedAt = when;
    if (m_syncedAtOnDisk.isValid() && m_syncedAtOnDisk.secsTo(when) < 60)
        return;
    if (setMeta(QStringLiteral("synced_at"), when.toUTC().toString(Qt::ISODateWithMs)))
        m_syncedAtOnDisk = when;
    noteKnown();
}

qint64 Cache::objectCount() const
{
    return std::apply([&](const auto &...stores) { return (m_users.total() + ... + stores.count().value_or(0)); }, m_objects);
}

void Cache::rollBack()
{
    m_touched = {};
    m_database->rollBack();
    m_users.rollBack();
    takeBackHistory();
}

Result<bool> Cache::refineIndex(int milliseconds, const Clock &clock)
{
    const qint64 begunAt = clock.elapsed();
    if (auto begun = begin(); !begun)
        return tl::unexpected(begun.error());
    Result<bool> all = false;
    while (all && !*all && clock.elapsed() - begunAt < milliseconds)
        all = m_users.partsSlice(32);
    if (!all) {
        rollBack();
        return all;
    }
    if (auto done = m_database->commit(); !done) {
        m_users.rollBack();
        return tl::unexpected(done.error());
    }
    return all;
}

Result<void> Cache::startOver()
{
    if (auto begun = begin(); !begun)
        return begun;
    auto done = m_users.clear();
    for (const ObjectKind kind : objectKinds()) {
        if (done && kind != ObjectKind::User)
            done = m_database->exec(QStringLiteral("DELETE FROM %1").arg(tableOf(kind)));
    }
    if (!done) {
        rollBack();
        return done;
    }
    m_announced.invalidate();
    for (const ObjectKind kind : objectKinds())
        touch(kind, {});
    m_touched.bulk = true;
    m_touched.usersChanged.clear();
    return commit(CopyState{});
}

} // namespace jackfield
