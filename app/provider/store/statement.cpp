#include "app/provider/store/statement.h"

#include <QSqlError>

namespace jackfield::reference {

Statement::~Statement()
{
    if (m_query)
        m_connection.giveBack(m_sql, std::move(m_query));
}

void Statement::prepare()
{
    if (m_query)
        m_query->finish();
    else
        m_query = m_connection.take(m_sql);
}

void Statement::execute()
{
    if (!m_query->exec())
        throw StorageFailure(m_query->lastError().text().toStdString() + " in " + m_sql.toStdString());
}

bool Statement::next()
{
    const bool there = m_query->next();
    if (!there && m_query->lastError().isValid())
        throw StorageFailure(m_query->lastError().text().toStdString());
    return there;
}

void runSql(Connection &connection, const char *sql)
{
    // A pragma may answer a row and may not; either way it is over when the statement goes out of scope.
    Statement(connection, sql).run();
}

} // namespace jackfield::reference
