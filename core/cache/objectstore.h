#pragma once

#include "core/cache/columns.h"
#include "core/cache/database.h"

namespace jackfield {

/// A table that holds one kind of entity by its id, written only by a pull or by the answer to a push. An older revision never
/// overwrites a newer one, so pages may come twice or late.
template<class Entity>
class ObjectStore {
public:
    ObjectStore(Database &database, const QString &table) : m_database(database), m_table(table) { }

    Result<void> put(const Entity &entity)
    {
        if (!m_put)
            m_put = std::make_unique<QSqlQuery>(m_database.prepare(upsertStatement<Entity>(m_table)));
        bindFields(*m_put, entity);
        auto done = m_database.run(*m_put);
        m_put->finish();
        return done;
    }

    Result<void> remove(const QString &id, qint64 revision)
    {
        return m_database.exec(QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision < ?").arg(m_table), {id, revision});
    }

    /// Rows in the order and of the kind that `tail` says: "WHERE user = ? ORDER BY make LIMIT 50".
    Result<QList<Entity>> select(const QString &tail, const QVariantList &values = {}) const
    {
        QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT %1 FROM %2 %3").arg(columnList<Entity>(), m_table, tail));
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (auto done = m_database.run(query); !done)
            return tl::unexpected(done.error());
        QList<Entity> entities;
        while (query.next())
            entities.append(readFields<Entity>(query));
        auto ended = m_database.atEnd(query);
        query.finish();
        return ended.map([&] { return entities; });
    }

    Result<qint64> count(const QString &tail = {}, const QVariantList &values = {}) const
    {
        QSqlQuery query = m_database.prepare(QStringLiteral("SELECT count(*) FROM %1 %2").arg(m_table, tail));
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (auto done = m_database.run(query); !done)
            return tl::unexpected(done.error());
        return query.next() ? query.value(0).toLongLong() : 0;
    }

private:
    Database &m_database;
    QString m_table;
    std::unique_ptr<QSqlQuery> m_put;
};

} // namespace jackfield
