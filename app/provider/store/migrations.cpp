#include "app/provider/store/migrations.h"

#include "app/provider/store/statement.h"

#include <vector>

namespace jackfield::reference {

namespace {

using Step = std::vector<const char *>;

// A step that has been released is never changed; what comes later is a new step at the end.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        {
            R"(CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID)",

            R"(CREATE TABLE accounts (
                 slot INTEGER PRIMARY KEY,
                 id TEXT NOT NULL UNIQUE,
                 number TEXT NOT NULL,
                 name TEXT NOT NULL,
                 policy TEXT NOT NULL,
                 revision INTEGER NOT NULL DEFAULT 0,
                 live INTEGER NOT NULL DEFAULT 0
               ) STRICT)",

            // position = slot * 2^40 + revision: the feed of an account is one stretch of the table's own order, so a page is one
            // sequential read. `line` is the feed's ready-made line.
            R"(CREATE TABLE objects (
                 position INTEGER PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 kind TEXT NOT NULL,
                 id TEXT NOT NULL,
                 gone INTEGER NOT NULL DEFAULT 0,
                 line BLOB NOT NULL
               ) STRICT)",
            R"(CREATE UNIQUE INDEX objects_id ON objects (slot, kind, id))",

            // What must be unique, case-folded. An empty key is no key.
            R"(CREATE TABLE user_keys (
                 slot INTEGER NOT NULL,
                 id TEXT NOT NULL,
                 name TEXT NOT NULL,
                 extension TEXT NOT NULL,
                 sign_in_id TEXT NOT NULL,
                 username TEXT NOT NULL,
                 email TEXT NOT NULL,
                 PRIMARY KEY (slot, id)
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE UNIQUE INDEX user_extension ON user_keys (slot, extension) WHERE extension <> '')",
            R"(CREATE UNIQUE INDEX user_sign_in_id ON user_keys (slot, sign_in_id) WHERE sign_in_id <> '')",
            R"(CREATE UNIQUE INDEX user_username ON user_keys (username) WHERE username <> '')",
            R"(CREATE UNIQUE INDEX user_email ON user_keys (email) WHERE email <> '')",
            R"(CREATE TABLE number_keys (
                 number TEXT PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 holder TEXT NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE TABLE device_keys (
                 slot INTEGER NOT NULL,
                 id TEXT NOT NULL,
                 mac TEXT NOT NULL UNIQUE,
                 holder TEXT NOT NULL,
                 PRIMARY KEY (slot, id)
               ) STRICT, WITHOUT ROWID)",

            R"(CREATE TABLE actors (
                 id TEXT PRIMARY KEY,
                 name TEXT NOT NULL,
                 email TEXT NOT NULL,
                 email_key TEXT NOT NULL UNIQUE,
                 username_key TEXT NOT NULL UNIQUE,
                 role TEXT NOT NULL,
                 password_hash TEXT NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE TABLE actor_accounts (
                 actor TEXT NOT NULL REFERENCES actors (id),
                 slot INTEGER NOT NULL REFERENCES accounts (slot),
                 PRIMARY KEY (actor, slot)
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE TABLE sessions (
                 token_hash BLOB PRIMARY KEY,
                 actor TEXT NOT NULL REFERENCES actors (id),
                 expires_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",

            R"(CREATE TABLE commands (
                 slot INTEGER NOT NULL,
                 key TEXT NOT NULL,
                 body_hash BLOB NOT NULL,
                 status INTEGER NOT NULL,
                 answer BLOB NOT NULL,
                 done_at INTEGER NOT NULL,
                 PRIMARY KEY (slot, key)
               ) STRICT)",
            R"(CREATE INDEX commands_done ON commands (done_at))",

            // A delivered mail keeps its row, so that its id is never used twice, but not its text: that carries a link with a secret.
            R"(CREATE TABLE mails (
                 id INTEGER PRIMARY KEY AUTOINCREMENT,
                 created_at INTEGER NOT NULL,
                 message BLOB NOT NULL,
                 delivered INTEGER NOT NULL DEFAULT 0
               ) STRICT)",
            R"(CREATE INDEX mails_waiting ON mails (id) WHERE delivered = 0)",
            R"(CREATE TABLE password_links (
                 token_hash BLOB PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 user TEXT NOT NULL,
                 expires_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
        },
        {
            // What somebody holds, found when that person is renamed or removed.
            R"(CREATE INDEX number_holder ON number_keys (slot, holder) WHERE holder <> '')",
            R"(CREATE INDEX device_holder ON device_keys (slot, holder) WHERE holder <> '')",
            // An answer is for the one who asked.
            R"(ALTER TABLE commands ADD COLUMN actor TEXT NOT NULL DEFAULT '')",
            R"(ALTER TABLE commands ADD COLUMN etag BLOB NOT NULL DEFAULT x'')",
        },
    };
    return all;
}

} // namespace

int newestSchema() { return int(steps().size()); }

void migrate(const QSqlDatabase &database)
{
    Statement version(database, "PRAGMA user_version");
    version.run().next();
    const qint64 from = version.integer(0);
    version.finish();
    for (qint64 at = from; at < newestSchema(); ++at) {
        runSql(database, "BEGIN IMMEDIATE");
        for (const char *sql : steps()[size_t(at)])
            runSql(database, sql);
        runSql(database, QByteArray("PRAGMA user_version = " + QByteArray::number(at + 1)).constData());
        runSql(database, "COMMIT");
    }
}

} // namespace jackfield::reference
