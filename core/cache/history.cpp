#include "core/cache/history.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace jackfield {

namespace {

const QString knownUntilKey = QStringLiteral("known_until");
const QString sinceKey = QStringLiteral("since");

QString editsText(const QList<FieldEdit> &edits)
{
    QJsonObject object;
    for (const FieldEdit &edit : edits)
        object.insert(edit.field, QJsonArray{edit.from, edit.to});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<FieldEdit> editsOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QList<FieldEdit> edits;
    for (auto it = object.begin(); it != object.end(); ++it)
        edits.append({it.key(), it->toArray().at(0), it->toArray().at(1)});
    return edits;
}

void addWords(QString &words, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            addWords(words, item);
    } else if (value.isString() || value.isDouble()) {
        words += u' ' + value.toVariant().toString();
    }
}

QString wordsOf(const HistoryEvent &event)
{
    QString words = event.name;
    const QList<FieldEdit> edits = shownEdits(event);
    for (const FieldEdit &edit : edits) {
        addWords(words, edit.from);
        addWords(words, edit.to);
    }
    return foldForSearch(words);
}

// The condition of a query and its values.
struct Where {
    QString sql = QStringLiteral("rows > 0");
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        sql += QLatin1String(" AND ") + condition;
        values += value;
    }
    static Where time(const HistoryQuery &query)
    {
        Where where;
        if (query.from.isValid())
            where.add(QStringLiteral("at >= ?"), query.from.toMSecsSinceEpoch());
        if (query.to.isValid())
            where.add(QStringLiteral("at < ?"), query.to.toMSecsSinceEpoch());
        return where;
    }
    static Where of(const HistoryQuery &query)
    {
        Where where = time(query);
        if (query.kind)
            where.add(QStringLiteral("kind = ?"), wireName(*query.kind));
        if (!query.id.isEmpty())
            where.add(QStringLiteral("id = ?"), query.id);
        if (query.action)
            where.add(QStringLiteral("action = ?"), int(*query.action));
        if (query.by)
            where.add(QStringLiteral("by = ?"), *query.by);
        const QStringList words = searchWords(foldForSearch(query.text));
        for (const QString &word : words)
            where.add(QStringLiteral("instr(words, ?) > 0"), word);
        return where;
    }
};

QSqlQuery prepared(Database &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query = database.prepare(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    return query;
}

} // namespace

Result<std::unique_ptr<History>> History::open(const QString &path)
{
    DatabaseOptions options{QStringLiteral(":/jackfield/migrations/history")};
    options.cacheKilobytes = 512;
    auto opened = Database::openOrBeginAnew(path, options);
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<History> history(new History(std::move(opened->database)));
    if (auto loaded = history->load(); !loaded)
        return tl::unexpected(loaded.error());
    return history;
}

Result<void> History::load()
{
    const auto known = meta(knownUntilKey);
    const auto since = meta(sinceKey);
    if (!known || !since)
        return tl::unexpected(known ? since.error() : known.error());
    m_knownUntil = *known;
    m_since = *since;
    QSqlQuery last = m_database->prepare(QStringLiteral("SELECT max(batch) FROM events"));
    return m_database->run(last).map([&] { m_batch = last.next() ? last.value(0).toLongLong() : 0; });
}

Result<std::optional<qint64>> History::meta(const QString &key) const
{
    QSqlQuery query = prepared(*m_database, QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    return m_database->run(query).map([&] { return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt; });
}

Result<void> History::setMeta(const QString &key, qint64 value)
{
    return m_database->exec(
        QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, QString::number(value)});
}

Result<void> History::record(const HistoryEvent &event)
{
    if (!m_database->inTransaction()) {
        if (auto begun = m_database->begin(); !begun)
            return begun;
    }
    QSqlQuery &insert = m_database->prepared(QStringLiteral(
        "INSERT INTO events (batch, at, kind, id, name, action, by, rows, words, edits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int column = 0;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    for (const QVariant &value : QVariantList{
             m_batch + 1, event.at.toMSecsSinceEpoch(), wireName(event.kind), text(event.id), text(event.name), int(event.action),
             text(event.by), shownRows(event), text(wordsOf(event)), editsText(event.edits)})
        insert.bindValue(column++, value);
    auto done = m_database->run(insert);
    insert.finish();
    return done;
}

Result<void> History::commit()
{
    if (!m_database->inTransaction())
        return {};
    return m_database->commit().map([this] { ++m_batch; });
}

void History::rollBack()
{
    if (m_database->inTransaction())
        m_database->rollBack();
}

Result<void> History::goOnFrom(qint64 batch)
{
    // What was forgotten, or was in a file that was damaged, takes its number with it.
    const auto done =
        m_batch > batch ? m_database->exec(QStringLiteral("DELETE FROM events WHERE batch > ?"), {batch}) : Result<void>();
    return done.map([&] { m_batch = batch; });
}

Result<void> History::noteKnown(const QDateTime &when, bool anew)
{
    const qint64 now = when.toMSecsSinceEpoch();
    if (m_knownUntil == now && !anew)
        return {};
    Result<void> done;
    if (!m_since) {
        done = setMeta(sinceKey, now).map([&] { m_since = now; });
    } else if (anew && m_knownUntil && *m_knownUntil < now) {
        done = m_database->exec(QStringLiteral("INSERT INTO gaps (since, until) VALUES (?, ?)"), {*m_knownUntil, now});
    }
    return done.and_then([&] { return setMeta(knownUntilKey, now); }).map([&] { m_knownUntil = now; });
}

Result<HistoryOverview> History::overview(const HistoryQuery &query) const
{
    HistoryOverview overview;
    if (m_since)
        overview.since = QDateTime::fromMSecsSinceEpoch(*m_since, Qt::UTC);
    const Where where = Where::of(query);

    QSqlQuery sums = prepared(
        *m_database,
        QStringLiteral("SELECT total(rows) FILTER (WHERE action = 0), total(rows) FILTER (WHERE action = 1), "
                       "total(rows) FILTER (WHERE action = 2), "
                       "count(DISTINCT kind || ' ' || id) FILTER (WHERE action = 1) FROM events WHERE %1")
            .arg(where.sql),
        where.values);
    if (auto done = m_database->run(sums); !done)
        return tl::unexpected(done.error());
    if (sums.next()) {
        overview.added = sums.value(0).toLongLong();
        overview.changed = sums.value(1).toLongLong();
        overview.removed = sums.value(2).toLongLong();
        overview.records = sums.value(3).toLongLong();
    }

    // By the quarter of an hour, which no border of a day ever divides; which day it is, Qt knows better than SQLite.
    QSqlQuery quarters = prepared(
        *m_database,
        QStringLiteral("SELECT at / 900000, total(rows) FROM events WHERE %1 GROUP BY 1 ORDER BY 1 DESC").arg(where.sql),
        where.values);
    if (auto done = m_database->run(quarters); !done)
        return tl::unexpected(done.error());
    while (quarters.next()) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(quarters.value(0).toLongLong() * 900000).date();
        if (overview.days.isEmpty() || overview.days.last().day != day)
            overview.days.append({day, 0});
        overview.days.last().rows += quarters.value(1).toLongLong();
    }
    const auto who = people(query);
    const auto unknown = gaps(query);
    if (!who || !unknown)
        return tl::unexpected(who ? unknown.error() : who.error());
    overview.people = *who;
    overview.gaps = *unknown;
    return overview;
}

Result<QStringList> History::people(const HistoryQuery &query) const
{
    const Where where = Where::time(query);
    QSqlQuery found = prepared(
        *m_database, QStringLiteral("SELECT DISTINCT by FROM events WHERE %1 AND by <> '' ORDER BY by").arg(where.sql),
        where.values);
    return m_database->run(found).map([&] {
        QStringList names;
        while (found.next())
            names += found.value(0).toString();
        return names;
    });
}

Result<QList<HistoryGap>> History::gaps(const HistoryQuery &query) const
{
    const qint64 from = query.from.isValid() ? query.from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const qint64 to = query.to.isValid() ? query.to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    QSqlQuery found = prepared(
        *m_database, QStringLiteral("SELECT since, until FROM gaps WHERE until > ? AND since < ? ORDER BY since DESC"), {from, to});
    return m_database->run(found).map([&] {
        QList<HistoryGap> list;
        while (found.next())
            list.append(
                {QDateTime::fromMSecsSinceEpoch(found.value(0).toLongLong(), Qt::UTC),
                 QDateTime::fromMSecsSinceEpoch(found.value(1).toLongLong(), Qt::UTC)});
        return list;
    });
}

Result<QList<HistoryEvent>> History::events(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind) const
{
    Where where = Where::of(query);
    if (behind) {
        where.sql += QLatin1String(" AND (at, n) < (?, ?)");
        where.values << behind->at.toMSecsSinceEpoch() << behind->n;
    }
    where.values << limit;
    QSqlQuery found = prepared(
        *m_database,
        QStringLiteral("SELECT n, at, kind, id, name, action, by, edits FROM events WHERE %1 ORDER BY at DESC, n DESC LIMIT ?")
            .arg(where.sql),
        where.values);
    if (auto done = m_database->run(found); !done)
        return tl::unexpected(done.error());
    QList<HistoryEvent> events;
    while (found.next()) {
        const auto kind = objectKind(found.value(2).toString());
        if (!kind)
            continue; // of a newer version
        HistoryEvent event;
        event.n = found.value(0).toLongLong();
        event.at = QDateTime::fromMSecsSinceEpoch(found.value(1).toLongLong(), Qt::UTC);
        event.kind = *kind;
        event.id = found.value(3).toString();
        event.name = found.value(4).toString();
        event.action = HistoryAction(found.value(5).toInt());
        event.by = found.value(6).toString();
        event.edits = editsOf(found.value(7).toString());
        events.append(event);
    }
    return events;
}

Result<bool> History::isKnown(const QDateTime &when) const
{
    const qint64 at = when.toMSecsSinceEpoch();
    if (!m_since || at < *m_since)
        return false;
    QSqlQuery gap = prepared(*m_database, QStringLiteral("SELECT 1 FROM gaps WHERE until > ?"), {at});
    return m_database->run(gap).map([&] { return !gap.next(); });
}

Result<QList<ObjectThen>> History::then(const QDateTime &when) const
{
    const auto known = isKnown(when);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return failure(Error::Kind::Rejected, QStringLiteral("not-known"));
    // From the last to the first: each undoes one step.
    QSqlQuery found = prepared(
        *m_database, QStringLiteral("SELECT kind, id, action, edits FROM events WHERE at > ? ORDER BY n DESC"),
        {when.toMSecsSinceEpoch()});
    if (auto done = m_database->run(found); !done)
        return tl::unexpected(done.error());
    std::map<std::pair<ObjectKind, QString>, std::optional<QJsonObject>> objects;
    while (found.next()) {
        const auto kind = objectKind(found.value(0).toString());
        if (!kind)
            continue;
        std::optional<QJsonObject> &object = objects[{*kind, found.value(1).toString()}];
        const auto action = HistoryAction(found.value(2).toInt());
        if (action == HistoryAction::Added) {
            object.reset();
            continue;
        }
        if (!object)
            object.emplace();
        const QList<FieldEdit> edits = editsOf(found.value(3).toString());
        for (const FieldEdit &edit : edits)
            object->insert(edit.field, edit.from);
    }
    QList<ObjectThen> list;
    for (auto &[subject, object] : objects)
        list.append({subject.first, subject.second, std::move(object)});
    return list;
}

Result<bool> History::forgetBefore(const QDateTime &when, int limit)
{
    const qint64 at = when.toMSecsSinceEpoch();
    QSqlQuery forget = prepared(
        *m_database, QStringLiteral("DELETE FROM events WHERE n IN (SELECT n FROM events WHERE at < ? ORDER BY at LIMIT ?)"),
        {at, limit});
    if (auto done = m_database->run(forget); !done)
        return tl::unexpected(done.error());
    if (forget.numRowsAffected() == limit)
        return false;
    auto done = m_database->exec(QStringLiteral("DELETE FROM gaps WHERE until <= ?"), {at});
    if (done && m_since && *m_since < at)
        done = setMeta(sinceKey, at).map([&] { m_since = at; });
    return done.map([] { return true; });
}

} // namespace jackfield
