#include "core/cache/cache.h"

#include "core/cache/fieldpack.h"
#include "core/domain/fieldjson.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace jackfield {

namespace {

// A change set that names more than this says "bulk": reading the screen again is cheaper than finding each row.
constexpr qsizetype namedChanges = 64;

// Pages of a first copy are announced together, once in this many milliseconds: people see no more, and each look at the list takes time
// from the copy.
constexpr qint64 announcePause = 250;

const QString trueWord = QStringLiteral("yes");

} // namespace

Cache::Cache(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_users(*m_database)
    , m_numbers(*m_database, QStringLiteral("numbers"))
    , m_devices(*m_database, QStringLiteral("devices"))
    , m_licences(*m_database, QStringLiteral("licences"))
    , m_applications(*m_database, QStringLiteral("applications"))
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
    m_state.syncedAt = QDateTime::fromString(values.value(QStringLiteral("synced_at")), Qt::ISODateWithMs);
    m_state.total = values.value(QStringLiteral("total")).toLongLong();
    m_state.removals = values.value(QStringLiteral("removals")).toLongLong();
    m_state.revision = values.value(QStringLiteral("revision")).toLongLong();
    return {};
}

Result<void> Cache::keepLayout()
{
    const QString key = QStringLiteral("user_fields");
    const auto written = meta(key);
    if (!written)
        return tl::unexpected(written.error());
    if (*written == fieldLayout<User>())
        return {};
    return (*written ? startOver() : Result<void>()).and_then([&] { return setMeta(key, fieldLayout<User>()); });
}

Result<void> Cache::saveState(const CopyState &state)
{
    return setMeta(QStringLiteral("cursor"), state.cursor.value)
        .and_then([&] { return setMeta(QStringLiteral("epoch"), state.epoch); })
        .and_then([&] { return setMeta(QStringLiteral("complete"), state.complete ? trueWord : QString()); })
        .and_then([&] { return setMeta(QStringLiteral("synced_at"), state.syncedAt.toUTC().toString(Qt::ISODateWithMs)); })
        .and_then([&] { return setMeta(QStringLiteral("total"), QString::number(state.total)); })
        .and_then([&] { return setMeta(QStringLiteral("removals"), QString::number(state.removals)); })
        .and_then([&] { return setMeta(QStringLiteral("revision"), QString::number(state.revision)); });
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

Result<void> Cache::store(const CopyRow &row)
{
    struct Write {
        Cache &cache;
        Result<void> operator()(const UserRow &user)
        {
            if (!cache.m_users.isIndexed()) {
                cache.m_touched.bulk = true;
                return cache.m_users.append(user);
            }
            return cache.m_users.put(user).map([&](bool changed) {
                if (changed)
                    cache.m_touched.usersChanged += user.id;
            });
        }
        Result<void> operator()(const PhoneNumber &number)
        {
            cache.m_touched.numbers = true;
            return cache.m_numbers.put(number);
        }
        Result<void> operator()(const Licence &licence)
        {
            cache.m_touched.licences = true;
            cache.m_users.forgetOrder(); // the list is ordered by their names
            return cache.m_licences.put(licence);
        }
        Result<void> operator()(const Application &application)
        {
            cache.m_touched.applications = true;
            return cache.m_applications.put(application);
        }
        Result<void> operator()(const Device &device)
        {
            cache.m_touched.devices = true;
            return cache.m_devices.put(device);
        }
        Result<void> operator()(const Tombstone &gone)
        {
            switch (gone.kind) {
            case ObjectKind::User:
                return cache.m_users.remove({gone.id}, gone.revision).map([&](bool removed) {
                    if (removed)
                        cache.m_touched.usersRemoved += UserId{gone.id};
                });
            case ObjectKind::PhoneNumber: cache.m_touched.numbers = true; return cache.m_numbers.remove(gone.id, gone.revision);
            case ObjectKind::Licence: cache.m_touched.licences = true; return cache.m_licences.remove(gone.id, gone.revision);
            case ObjectKind::Application:
                cache.m_touched.applications = true;
                return cache.m_applications.remove(gone.id, gone.revision);
            case ObjectKind::Device: cache.m_touched.devices = true; return cache.m_devices.remove(gone.id, gone.revision);
            }
            return {};
        }
    };
    return std::visit(Write{*this}, row);
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
    ChangeSet touched = std::exchange(m_unannounced, {});
    touched.bulk |= m_touched.bulk;
    touched.usersChanged += m_touched.usersChanged;
    touched.usersRemoved += m_touched.usersRemoved;
    touched.licences |= m_touched.licences;
    touched.applications |= m_touched.applications;
    touched.numbers |= m_touched.numbers;
    touched.devices |= m_touched.devices;
    m_touched = {};
    if (!m_users.isIndexed() && m_announced.isValid() && m_announced.elapsed() < announcePause) {
        m_unannounced = touched;
        return {};
    }
    if (completed || touched.usersChanged.size() + touched.usersRemoved.size() > namedChanges) {
        touched.bulk = true;
        touched.usersChanged.clear();
        touched.usersRemoved.clear();
    }
    if (touched.touchesUsers() || touched.numbers || touched.devices || touched.licences || touched.applications) {
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
    return m_users.total() + m_numbers.count().value_or(0) + m_devices.count().value_or(0) + m_licences.count().value_or(0)
        + m_applications.count().value_or(0);
}

void Cache::rollBack()
{
    m_touched = {};
    m_database->rollBack();
    m_users.rollBack();
    takeBackHistory();
}

Result<bool> Cache::refineIndex(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    if (auto begun = begin(); !begun)
        return tl::unexpected(begun.error());
    Result<bool> all = false;
    while (all && !*all && timer.elapsed() < milliseconds)
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
    for (const char *table : {"numbers", "devices", "licences", "applications"}) {
        if (done)
            done = m_database->exec(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    }
    if (!done) {
        rollBack();
        return done;
    }
    m_announced.invalidate();
    m_touched.bulk = m_touched.numbers = m_touched.devices = m_touched.licences = m_touched.applications = true;
    return commit(CopyState{});
}

} // namespace jackfield
