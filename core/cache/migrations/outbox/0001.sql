-- What a person wants and the provider has not confirmed yet. This file is never thrown away.

-- key: what the console knows the command by. wire_key: what the provider knows it by, another one whenever its content changes, in use since
-- key_since. object: the user that it is about, for the order; of one who is being made, a temporary id.
CREATE TABLE commands (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    wire_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    error TEXT NOT NULL,
    object TEXT NOT NULL,
    submitted TEXT NOT NULL,
    key_since TEXT NOT NULL
) STRICT;

-- The real ids of what was made under a temporary one.
CREATE TABLE made (
    temporary TEXT PRIMARY KEY,
    id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the provider confirmed, for a month: a provider that is restored from a backup has forgotten some of it.
CREATE TABLE done (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    object TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    kind TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT, WITHOUT ROWID;
