#include "app/provider/store/statement.h"

#include <QSqlError>

namespace jackfield::reference {

Statement::Statement(const QSqlDatabase &database, const char *sql) : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(sql)))
        throw StorageFailure(m_query.lastError().text().toStdString() + " in " + sql);
}

void Statement::execute()
{
    if (!m_query.exec())
        throw StorageFailure(m_query.lastError().text().toStdString() + " in " + m_query.lastQuery().toStdString());
}

bool Statement::next()
{
    const bool there = m_query.next();
    if (!there && m_query.lastError().isValid())
        throw StorageFailure(m_query.lastError().text().toStdString());
    return there;
}

void runSql(const QSqlDatabase &database, const char *sql)
{
    // A pragma may answer a row and may not; either way it is over when the statement goes out of scope.
    Statement(database, sql).run();
}

} // namespace jackfield::reference
