-- What a person wants and the provider has not confirmed yet. This file is never thrown away.

CREATE TABLE commands (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    submitted TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    kind TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT, WITHOUT ROWID;
