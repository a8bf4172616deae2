#include "app/provider/store/migrations.h"

#include "app/provider/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <vector>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// A statement, or what no statement can do that both databases understand.
struct Part {
    Part(const char *statement) : sql(statement) { }
    Part(void (*change)(Connection &)) : work(change) { }

    const char *sql = nullptr;
    void (*work)(Connection &) = nullptr;
};

using Step = std::vector<Part>;

void countTags(Connection &sql)
{
    QMap<std::pair<qint64, QString>, qint64> users;
    Statement rows(sql, "SELECT slot, line FROM objects WHERE kind = 'user' AND gone = 0");
    for (rows.run(); rows.next();) {
        QSet<QString> tags;
        for (const QJsonValue &tag : QJsonDocument::fromJson(rows.bytes(1))["object"_L1]["tags"_L1].toArray())
            tags += tag.toString();
        for (const QString &tag : std::as_const(tags))
            ++users[{rows.integer(0), tag}];
    }
    rows.finish();
    Statement insert(sql, "INSERT INTO tags (slot, name, users) VALUES (?, ?, ?)");
    for (auto at = users.cbegin(); at != users.cend(); ++at)
        insert.run(at.key().first, at.key().second, at.value());
}

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
        {
            // Everybody who can sign in, of three kinds. An e-mail address or username is there once among all of them.
            R"(CREATE TABLE people (
                 id TEXT PRIMARY KEY,
                 kind TEXT NOT NULL,
                 slot INTEGER NOT NULL,
                 name TEXT NOT NULL DEFAULT '',
                 email TEXT NOT NULL DEFAULT '',
                 email_key TEXT NOT NULL DEFAULT '',
                 username_key TEXT NOT NULL DEFAULT '',
                 role TEXT NOT NULL DEFAULT '',
                 level TEXT NOT NULL DEFAULT '',
                 password_hash TEXT NOT NULL DEFAULT '',
                 must_change INTEGER NOT NULL DEFAULT 0,
                 needs_code INTEGER NOT NULL DEFAULT 0,
                 recovering INTEGER NOT NULL DEFAULT 0,
                 terms_version TEXT NOT NULL DEFAULT ''
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE UNIQUE INDEX people_email ON people (email_key) WHERE email_key <> '')",
            R"(CREATE UNIQUE INDEX people_username ON people (username_key) WHERE username_key <> '')",
            R"(INSERT INTO people (id, kind, slot, name, email, email_key, username_key, role, level, password_hash)
               SELECT a.id, 'administrator', min(aa.slot), a.name, a.email, a.email_key, a.username_key, a.role, 'super', a.password_hash
               FROM actors a JOIN actor_accounts aa ON aa.actor = a.id GROUP BY a.id)",
            R"(DROP TABLE sessions)",
            R"(DROP TABLE actor_accounts)",
            R"(DROP TABLE actors)",

            // One row a sign-in; its tokens come and go with it.
            R"(CREATE TABLE sign_ins (
                 id TEXT PRIMARY KEY,
                 person TEXT NOT NULL,
                 remote TEXT NOT NULL,
                 ends_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX sign_in_person ON sign_ins (person))",
            R"(CREATE TABLE access_tokens (
                 token_hash BLOB PRIMARY KEY,
                 sign_in TEXT NOT NULL REFERENCES sign_ins (id) ON DELETE CASCADE,
                 expires_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX access_token_sign_in ON access_tokens (sign_in))",
            // A used one stays until its sign-in ends, so that a second use is noticed.
            R"(CREATE TABLE refresh_tokens (
                 token_hash BLOB PRIMARY KEY,
                 sign_in TEXT NOT NULL REFERENCES sign_ins (id) ON DELETE CASCADE,
                 used INTEGER NOT NULL DEFAULT 0
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX refresh_token_sign_in ON refresh_tokens (sign_in))",

            // A sign-in under way: which steps are done.
            R"(CREATE TABLE tickets (
                 token_hash BLOB PRIMARY KEY,
                 person TEXT NOT NULL,
                 state TEXT NOT NULL,
                 expires_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE TABLE authenticators (
                 id TEXT PRIMARY KEY,
                 person TEXT NOT NULL,
                 name TEXT NOT NULL,
                 sealed_secret BLOB NOT NULL,
                 confirmed INTEGER NOT NULL DEFAULT 0,
                 last_step INTEGER NOT NULL DEFAULT 0
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX authenticator_person ON authenticators (person))",
            R"(CREATE TABLE recovery_codes (
                 person TEXT PRIMARY KEY,
                 code_hash BLOB NOT NULL,
                 seen INTEGER NOT NULL DEFAULT 0
               ) STRICT, WITHOUT ROWID)",

            // What stands in a mail and is clicked: purpose registration or password.
            R"(CREATE TABLE links (
                 token_hash BLOB PRIMARY KEY,
                 purpose TEXT NOT NULL,
                 slot INTEGER NOT NULL,
                 person TEXT NOT NULL,
                 expires_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX link_person ON links (person))",
            R"(INSERT INTO links SELECT token_hash, 'password', slot, user, expires_at FROM password_links)",
            R"(DROP TABLE password_links)",

            R"(ALTER TABLE accounts ADD COLUMN sign_in_policy TEXT NOT NULL DEFAULT '{}')",
        },
        {
            R"(ALTER TABLE accounts ADD COLUMN type TEXT NOT NULL DEFAULT 'business-cloud')",
            R"(CREATE TABLE accesses (
                 id TEXT PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 person TEXT NOT NULL,
                 person_name TEXT NOT NULL,
                 reason TEXT NOT NULL,
                 read_only INTEGER NOT NULL,
                 starts_at INTEGER NOT NULL,
                 ends_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX access_slot ON accesses (slot, person))",
            R"(CREATE TABLE access_requests (
                 id INTEGER PRIMARY KEY,
                 access TEXT NOT NULL,
                 at TEXT NOT NULL,
                 method TEXT NOT NULL,
                 route TEXT NOT NULL,
                 status INTEGER NOT NULL
               ) STRICT)",
            R"(CREATE INDEX access_request ON access_requests (access))",
            R"(CREATE TABLE audit (
                 id INTEGER PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 at TEXT NOT NULL,
                 actor TEXT NOT NULL,
                 actor_name TEXT NOT NULL,
                 actor_kind TEXT NOT NULL,
                 access TEXT NOT NULL,
                 remote TEXT NOT NULL,
                 action TEXT NOT NULL,
                 kind TEXT NOT NULL,
                 object TEXT NOT NULL,
                 name TEXT NOT NULL,
                 changes TEXT NOT NULL
               ) STRICT)",
            R"(CREATE INDEX audit_slot ON audit (slot, id))",
        },
        {
            // Of the last passcode only its hash, to compare the next one with (S2.33).
            R"(CREATE TABLE passcodes (person TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID)",
            // A telephone must be told its password, so it is sealed instead of hashed.
            R"(CREATE TABLE sip_credentials (
                 device TEXT PRIMARY KEY,
                 username TEXT NOT NULL UNIQUE,
                 sealed_password BLOB NOT NULL
               ) STRICT, WITHOUT ROWID)",
        },
        {
            R"(CREATE TABLE resting_numbers (
                 number TEXT PRIMARY KEY,
                 slot INTEGER NOT NULL,
                 until INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX resting_until ON resting_numbers (until))",
        },
        {
            R"(ALTER TABLE mails ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0)",
        },
        {
            // Wrong passwords and codes of the last quarter of an hour; the name is a fingerprint.
            R"(CREATE TABLE brakes (
                 name BLOB PRIMARY KEY,
                 failures INTEGER NOT NULL,
                 last_at INTEGER NOT NULL
               ) STRICT, WITHOUT ROWID)",
            R"(CREATE INDEX brakes_last ON brakes (last_at))",

            R"(CREATE TABLE tags (
                 slot INTEGER NOT NULL,
                 name TEXT NOT NULL,
                 users INTEGER NOT NULL,
                 PRIMARY KEY (slot, name)
               ) STRICT, WITHOUT ROWID)",
            countTags,

            // Who delivers a mail holds a lock that ends with its connection. What failed is tried again when it is due, in milliseconds.
            R"(ALTER TABLE mails DROP COLUMN claimed_until)",
            R"(ALTER TABLE mails ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0)",
            R"(ALTER TABLE mails ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0)",
        },
    };
    return all;
}

} // namespace

int newestSchema() { return int(steps().size()); }

void migrate(Connection &connection)
{
    const Dialect &dialect = connection.dialect();
    while (dialect.schema(connection) < newestSchema()) {
        dialect.beginWrite(connection);
        const qint64 at = dialect.schema(connection); // another process may have been faster
        if (at < newestSchema()) {
            for (const Part &part : steps()[size_t(at)]) {
                if (part.work)
                    part.work(connection);
                else
                    runSql(connection, dialect.tables(part.sql).constData());
            }
            dialect.setSchema(connection, at + 1);
        }
        runSql(connection, "COMMIT");
    }
}

} // namespace jackfield::reference
