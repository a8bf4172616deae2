#include "app/provider/people/passwordtry.h"

namespace jackfield::reference {

PasswordTry::PasswordTry(DatabasePool &databases, const Vault &vault, BrakeStore::Attempt attempt)
    : m_databases(databases)
    , m_vault(vault)
    , m_attempt(std::move(attempt))
    , m_standing(BrakeStore(databases.mine(), vault).standing(m_attempt))
{
    if (m_standing.pause || !m_standing.isSlowed)
        return;
    m_databases.write([this](Connection &sql) {
        BrakeStore brakes(sql, m_vault);
        m_standing = brakes.standing(m_attempt);
        m_isCounted = !m_standing.pause;
        if (m_isCounted)
            brakes.failed(m_attempt);
        return m_isCounted;
    });
}

void PasswordTry::failed()
{
    if (m_isCounted)
        return;
    m_databases.write([this](Connection &sql) {
        BrakeStore(sql, m_vault).failed(m_attempt);
        return true;
    });
}

void PasswordTry::succeeded(Connection &sql)
{
    if (m_standing.hasFailed)
        BrakeStore(sql, m_vault).succeeded(m_attempt);
}

} // namespace jackfield::reference
