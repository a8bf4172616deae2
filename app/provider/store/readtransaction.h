#pragma once

#include "app/provider/store/connection.h"

namespace jackfield::reference {

/// Everything read inside is of one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection &sql);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
