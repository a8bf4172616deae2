#pragma once

#include "app/provider/store/statement.h"

#include <QMap>
#include <QStringList>

namespace jackfield::reference {

/// How many users of an account have each tag (S4.8). Tags are free: one is there as long as somebody has it. Kept with the users, in the
/// same transaction, so that nobody has to read them all. Throws StorageFailure.
class TagStore {
public:
    explicit TagStore(Connection &sql) : m_sql(sql) { }

    /// A user had the tags `before` and has those `after`.
    void follow(qint64 slot, const QStringList &before, const QStringList &after);
    QMap<QString, qint64> of(qint64 slot);

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
