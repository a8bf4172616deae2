#pragma once

#include "app/provider/store/connection.h"
#include "core/base/result.h"

#include <memory>

namespace jackfield::reference {

/// One thread's connection to the provider's file. Open, use and destroy it on the same thread.
class Database {
public:
    /// Durable: WAL, and an answer that was sent is on the disk. Bulk: for a file that is being made and is thrown away on failure.
    enum class Purpose { Durable, Bulk };

    /// Opens or creates the file (mode 0600). Fails, with a sentence in Error::detail, when it cannot be opened, is no database, or is
    /// from a newer version; such a file is left as it is.
    static Result<std::unique_ptr<Database>> open(const QString &file, Purpose purpose = Purpose::Durable);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Connection &sql() const { return *m_connection; }

private:
    Database() = default;

    std::unique_ptr<Connection> m_connection;
};

} // namespace jackfield::reference
