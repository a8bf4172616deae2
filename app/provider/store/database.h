#pragma once

#include "app/provider/store/connection.h"
#include "core/base/result.h"

#include <memory>

namespace jackfield::reference {

/// One thread's connection to the provider's database. Open, use and destroy it on the same thread.
class Database {
public:
    /// Opens what the address names (see Dialect); a file is created (mode 0600). Fails, with a sentence in Error::detail, when it cannot be
    /// opened, is no database, or is from a newer version; such a one is left as it is.
    static Result<std::unique_ptr<Database>> open(const QString &address, Purpose purpose = Purpose::Durable);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Connection &sql() const { return *m_connection; }

private:
    Database() = default;

    std::unique_ptr<Connection> m_connection;
};

} // namespace jackfield::reference
