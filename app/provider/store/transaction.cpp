#include "app/provider/store/transaction.h"

#include "app/provider/store/statement.h"

namespace jackfield::reference {

WriteTransaction::WriteTransaction(DatabasePool &pool) : m_turn(pool.writers()), m_sql(pool.mine())
{
    runSql(m_sql, "BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        QSqlQuery(m_sql).exec(QStringLiteral("ROLLBACK"));
}

void WriteTransaction::commit()
{
    runSql(m_sql, "COMMIT");
    m_open = false;
    m_turn.unlock(); // the next one may write; this thread too
}

ReadTransaction::ReadTransaction(const QSqlDatabase &sql) : m_sql(sql) { runSql(m_sql, "BEGIN"); }

ReadTransaction::~ReadTransaction() { QSqlQuery(m_sql).exec(QStringLiteral("ROLLBACK")); }

} // namespace jackfield::reference
