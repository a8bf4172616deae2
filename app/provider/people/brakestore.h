#pragma once

#include "app/provider/store/statement.h"
#include "app/provider/store/vault.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace jackfield::reference {

/// Slows down who tries passwords or codes, and locks nobody out: after a few wrong ones each further one has to wait, twice as long as
/// the one before, up to a most. What is wrong is remembered in the database for a quarter of an hour, so that several processes are one.
///
/// Each name is counted twice: strictly for one address, leniently for anywhere, so that somebody who guesses from afar costs the owner
/// of the name seconds and not the day. Throws StorageFailure.
class BrakeStore {
public:
    BrakeStore(Connection &sql, const Vault &vault) : m_sql(sql), m_vault(vault) { }

    /// Who is tried, from where, and when.
    struct Attempt {
        QString name;
        QString remote;
        QDateTime now;
    };
    struct Standing {
        std::optional<std::chrono::seconds> pause; ///< so long nothing more is tried
        bool isSlowed = false;                     ///< the next wrong one costs a pause
        bool hasFailed = false;                    ///< something is remembered
        int triesLeft = 0;                         ///< before one has to wait
    };

    Standing standing(const Attempt &attempt);
    void failed(const Attempt &attempt);
    void succeeded(const Attempt &attempt); ///< forgets the name

private:
    // Only fingerprints are kept: somebody may type the password where the name belongs.
    QByteArray here(const Attempt &attempt) const;
    QByteArray anywhere(const Attempt &attempt) const;

    Connection &m_sql;
    const Vault &m_vault;
};

} // namespace jackfield::reference
