#include "app/provider/store/readtransaction.h"

#include "app/provider/store/statement.h"

namespace jackfield::reference {

ReadTransaction::ReadTransaction(Connection &sql) : m_sql(sql) { runSql(m_sql, sql.dialect().beginRead().constData()); }

ReadTransaction::~ReadTransaction() { QSqlQuery(m_sql.database()).exec(QStringLiteral("ROLLBACK")); }

} // namespace jackfield::reference
