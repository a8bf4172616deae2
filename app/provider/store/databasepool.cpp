#include "app/provider/store/databasepool.h"

#include "app/provider/store/statement.h"

namespace jackfield::reference {

Connection &DatabasePool::mine()
{
    const auto me = std::this_thread::get_id();
    {
        const std::lock_guard guard(m_lock);
        if (const auto found = m_open.find(me); found != m_open.end())
            return found->second->sql();
    }
    auto database = Database::open(m_address);
    if (!database)
        throw StorageFailure(database.error().detail.toStdString());
    const std::lock_guard guard(m_lock);
    return (m_open[me] = std::move(*database))->sql();
}

void DatabasePool::closeMine()
{
    std::unique_ptr<Database> mine;
    const std::lock_guard guard(m_lock);
    if (const auto found = m_open.find(std::this_thread::get_id()); found != m_open.end()) {
        mine = std::move(found->second);
        m_open.erase(found);
    }
}

} // namespace jackfield::reference
