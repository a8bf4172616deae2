#pragma once

#include "tests/bench/sqlite.h"

#include <string>
#include <vector>

namespace jackfield::bench {

struct SyncTimes {
    double total = 0; ///< milliseconds, as are all
    double download = 0;
    double parse = 0;
    double insert = 0;
    double index = 0;
};

/// The whole minimal sync, on one thread and one connection: page after page downloaded, inflated, parsed with simdjson and put into a
/// table of 25 columns in one transaction; then the unique id, the index by name, and the full-text index with rowid = rank.
SyncTimes minimalSync(int port, const std::string &path);

/// The pragmas that the floor's file is opened with.
void configure(Sqlite &database);

/// The first 50 rows in name order for what was typed, and for everybody.
extern const char *const searchSql;
extern const char *const firstRowsSql;
/// "mar ok" as an FTS5 expression.
std::string matchOf(const std::string &typed);

} // namespace jackfield::bench
