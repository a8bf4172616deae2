#include "tests/bench/floorsync.h"

#include "tests/bench/feedserver.h"
#include "tests/bench/measure.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace jackfield::bench {

namespace {

enum class Kind { Text, Number, Flag, List };
struct Column {
    const char *name;
    Kind kind;
};

// In the order of the feed's objects, so that the parser never has to look back.
constexpr std::array columns = {
    Column{"id", Kind::Text},
    Column{"revision", Kind::Number},
    Column{"firstName", Kind::Text},
    Column{"lastName", Kind::Text},
    Column{"clidFirstName", Kind::Text},
    Column{"clidLastName", Kind::Text},
    Column{"email", Kind::Text},
    Column{"signInId", Kind::Text},
    Column{"username", Kind::Text},
    Column{"extension", Kind::Text},
    Column{"phoneNumber", Kind::Text},
    Column{"department", Kind::Text},
    Column{"site", Kind::Text},
    Column{"tags", Kind::List},
    Column{"timeZone", Kind::Text},
    Column{"promptLanguage", Kind::Text},
    Column{"mobileNumber", Kind::Text},
    Column{"licence", Kind::Text},
    Column{"callingPlan", Kind::Text},
    Column{"applications", Kind::List},
    Column{"portalAccess", Kind::Flag},
    Column{"emergencyState", Kind::Text},
    Column{"device", Kind::Text},
    Column{"lastSignIn", Kind::Text},
    Column{"changedAt", Kind::Text}};
static_assert(columns.size() == 25);

std::string createTable()
{
    std::string sql = "CREATE TABLE users (n INTEGER PRIMARY KEY";
    for (const Column &column : columns)
        sql += std::string(", ") + column.name + (column.kind == Kind::Text || column.kind == Kind::List ? " TEXT" : " INTEGER")
            + " NOT NULL";
    return sql + ") STRICT";
}

std::string insertRow()
{
    std::string marks;
    for (size_t i = 0; i < columns.size(); ++i)
        marks += ",?";
    return "INSERT INTO users VALUES (NULL" + marks + ")";
}

} // namespace

const char *const searchSql = "SELECT u.* FROM words w JOIN ranks r ON r.rank = w.rowid JOIN users u ON u.n = r.n "
                              "WHERE w.words MATCH ? ORDER BY w.rowid LIMIT 50";
const char *const firstRowsSql = "SELECT u.* FROM ranks r JOIN users u ON u.n = r.n ORDER BY r.rank LIMIT 50";

std::string matchOf(const std::string &typed)
{
    std::string match;
    std::string word;
    for (const char c : typed + ' ') {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            match += '"' + word + "\" * ";
            word.clear();
        }
    }
    return match;
}

void configure(Sqlite &database)
{
    database.exec(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; "
        "PRAGMA temp_store = MEMORY");
}

SyncTimes minimalSync(int port, const std::string &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        std::remove((path + ending).c_str());
    Sqlite database(path);
    configure(database);
    database.exec("PRAGMA cache_size = -1048576"); // the floor may take the memory that the product may not
    FeedClient client(port);
    simdjson::ondemand::parser parser;
    std::string text;
    SyncTimes times;
    const Stopwatch all;

    database.exec("BEGIN IMMEDIATE");
    database.exec(createTable());
    {
        Statement insert(database, insertRow());
        std::string cursor;
        for (bool more = true; more;) {
            const Stopwatch download;
            inflated(client.get("/v1/accounts/acc_1/changes?limit=5000&after=" + cursor), text, simdjson::SIMDJSON_PADDING);
            times.download += download.milliseconds();

            const Stopwatch rest;
            double parsing = 0;
            std::array<std::string_view, columns.size()> values;
            for (size_t from = 0; from < text.size();) {
                const Stopwatch parse;
                const size_t to = std::min(text.find('\n', from), text.size());
                auto line = parser.iterate(text.data() + from, to - from, text.capacity() - from);
                from = to + 1;
                auto object = line["object"];
                if (object.error()) {
                    line.rewind();
                    cursor = std::string(std::string_view(line["cursor"]));
                    more = bool(line["more"]);
                    break;
                }
                for (size_t i = 0; i < columns.size(); ++i) {
                    auto field = object.find_field(columns[i].name);
                    switch (columns[i].kind) {
                    case Kind::Text: values[i] = field; break;
                    case Kind::Number: insert.bind(int(i) + 1, int64_t(field)); break;
                    case Kind::Flag: insert.bind(int(i) + 1, bool(field) ? 1LL : 0LL); break;
                    case Kind::List: values[i] = simdjson::to_json_string(field.get_array()); break;
                    }
                }
                parsing += parse.milliseconds();
                for (size_t i = 0; i < columns.size(); ++i) {
                    if (columns[i].kind == Kind::Text || columns[i].kind == Kind::List)
                        insert.bind(int(i) + 1, values[i]);
                }
                insert.step();
                insert.reset();
            }
            times.parse += parsing;
            times.insert += rest.milliseconds() - parsing;
        }
    }
    const Stopwatch index;
    database.exec(
        "CREATE UNIQUE INDEX users_by_id ON users (id);"
        "CREATE INDEX users_by_name ON users (lastName, firstName);"
        "CREATE TABLE ranks (rank INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;"
        "INSERT INTO ranks SELECT 1024 * row_number() OVER (ORDER BY lastName, firstName), n FROM users;"
        "CREATE VIRTUAL TABLE words USING fts5 (entry, content = '', detail = 'none', prefix = '1 2 3', tokenize = 'unicode61');"
        "INSERT INTO words (rowid, entry) SELECT rank, firstName || ' ' || lastName || ' ' || email || ' ' || extension || ' ' || "
        "phoneNumber || ' ' || department || ' ' || tags FROM ranks JOIN users USING (n) ORDER BY rank;"
        "COMMIT");
    times.index = index.milliseconds();
    times.total = all.milliseconds();
    return times;
}

} // namespace jackfield::bench
