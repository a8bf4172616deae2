-- The copy of one account. Columns are the names of the field tables; a test holds them together.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- n: order of arrival, so that the first copy only appends. sort_key: folded display name. fields: all fields packed (fieldpack.h); those
-- that something is looked up or counted by stand in columns too.
CREATE TABLE users (
    n INTEGER PRIMARY KEY,
    sort_key TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    extension TEXT NOT NULL,
    phoneNumber TEXT NOT NULL,
    emergencyState TEXT NOT NULL,
    fields BLOB NOT NULL
) STRICT;

-- The few rows that dashboards count; a scan of all users would take as long as a whole search.
CREATE INDEX users_with_emergency_problem ON users (emergencyState) WHERE phoneNumber <> '' AND emergencyState <> 'verified';
CREATE INDEX users_without_number ON users (n) WHERE phoneNumber = '';

-- The list's order: rank grows with the name, with gaps for those who come later. The search index uses the rank as its row id, so
-- the first rows of any search come out in name order without sorting.
CREATE TABLE user_rank (
    rank INTEGER PRIMARY KEY,
    n INTEGER NOT NULL
) STRICT;

-- The words of users that are not indexed yet, as they arrived: the index is built from here without reading the users again. UTF-8.
CREATE TABLE user_arrivals (
    n INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE user_words USING fts5(words, content='', detail='none', prefix='1 2 3', tokenize='ascii');

-- Any part of three or more characters. It takes as long to build as all the rest, so it follows in the background.
CREATE VIRTUAL TABLE user_parts USING fts5(parts, content='', tokenize='trigram');

CREATE TABLE numbers (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    city TEXT NOT NULL,
    user TEXT NOT NULL,
    emergencyState TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX numbers_free ON numbers (id) WHERE user = '' AND state = 'available';
CREATE INDEX numbers_waiting ON numbers (id) WHERE state = 'needs-activation';

CREATE TABLE devices (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    make TEXT NOT NULL,
    model TEXT NOT NULL,
    mac TEXT NOT NULL,
    site TEXT NOT NULL,
    ports INTEGER NOT NULL,
    portsUsed INTEGER NOT NULL,
    lineNumber INTEGER NOT NULL,
    lineName TEXT NOT NULL,
    user TEXT NOT NULL,
    userName TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX devices_of_user ON devices (user);

CREATE TABLE licences (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    total INTEGER NOT NULL,
    assigned INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    portalAlways INTEGER NOT NULL,
    applications TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    total INTEGER NOT NULL,
    assigned INTEGER NOT NULL,
    rank INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
