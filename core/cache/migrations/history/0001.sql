-- What changed in the account, as pulls and the answers to pushes brought it. It outlives the copy: nobody gives it a second time.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- at: milliseconds since 1970, UTC. batch: the transaction of the copy that it belongs to. rows: how many lines of a list it is.
-- words: what a search looks into, folded. edits: {"field": [from, to]} by the field tables.
CREATE TABLE events (
    n INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    action INTEGER NOT NULL,
    by TEXT NOT NULL,
    rows INTEGER NOT NULL,
    words TEXT NOT NULL,
    edits TEXT NOT NULL
) STRICT;

CREATE INDEX events_by_time ON events (at, n);
CREATE INDEX events_of_object ON events (kind, id, n);

-- Times of which nothing is known: the copy was made anew.
CREATE TABLE gaps (
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
