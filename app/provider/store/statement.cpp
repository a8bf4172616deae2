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

void Statement::bind(int at, const QString &value)
{
    if (value.isNull())
        m_query->bindValue(at, QStringLiteral(""));
    else if (!value.contains(QChar(u'\0')))
        m_query->bindValue(at, value);
    else // no text that we keep has one, and PostgreSQL takes none: who asks about it finds nothing
        m_query->bindValue(at, QString(value).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)));
}

void Statement::execute()
{
    if (!m_query->exec())
        throw StorageFailure(m_query->lastError().text().toStdString() + " in " + m_sql);
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
    if (connection.dialect().preparesEverything()) {
        Statement(connection, sql).run();
        return;
    }
    QSqlQuery query(connection.database());
    if (!query.exec(QString::fromUtf8(sql)))
        throw StorageFailure(query.lastError().text().toStdString() + " in " + sql);
}

} // namespace jackfield::reference
