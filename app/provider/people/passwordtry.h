#pragma once

#include "app/provider/people/brakestore.h"
#include "app/provider/store/databasepool.h"

namespace jackfield::reference {

/// One try at a password, which takes too long to be worked out inside a write. A right one costs no write of its own, and neither do the
/// first few wrong ones before they are known to be wrong. Who has been slowed down is counted before: else many tries at the same moment
/// would pass as one. Throws StorageFailure.
class PasswordTry {
public:
    PasswordTry(DatabasePool &databases, const Vault &vault, BrakeStore::Attempt attempt);

    const std::optional<std::chrono::seconds> &pause() const { return m_standing.pause; } ///< when there is one, nothing is tried
    void failed();
    void succeeded(Connection &sql); ///< inside a write

private:
    DatabasePool &m_databases;
    const Vault &m_vault;
    const BrakeStore::Attempt m_attempt;
    BrakeStore::Standing m_standing;
    bool m_isCounted = false;
};

} // namespace jackfield::reference
