#include "app/provider/store/connection.h"

#include "app/provider/store/statement.h"

#include <QSqlError>

namespace jackfield::reference {

std::unique_ptr<QSqlQuery> Connection::take(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(m_dialect.streamsRows());
    if (!query->prepare(QString::fromUtf8(sql.data(), qsizetype(sql.size()))))
        throw StorageFailure(query->lastError().text().toStdString() + " in " + std::string(sql));
    return query;
}

void Connection::giveBack(std::string_view sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (const auto found = m_idle.find(sql); found != m_idle.end())
        found->second.push_back(std::move(query));
    else if (m_idle.size() < mostTexts)
        m_idle[std::string(sql)].push_back(std::move(query));
}

} // namespace jackfield::reference
