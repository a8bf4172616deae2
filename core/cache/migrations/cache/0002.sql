-- The parts of users, under their ids; emergency addresses, under their numbers; sites and administrators.

CREATE TABLE user_calling (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    callWaiting INTEGER NOT NULL,
    doNotDisturb INTEGER NOT NULL,
    rejectAnonymous INTEGER NOT NULL,
    forwardAlways INTEGER NOT NULL,
    forwardAlwaysTo TEXT NOT NULL,
    forwardBusy INTEGER NOT NULL,
    forwardBusyTo TEXT NOT NULL,
    forwardNoAnswer INTEGER NOT NULL,
    forwardNoAnswerTo TEXT NOT NULL,
    noAnswerRings INTEGER NOT NULL,
    forwardUnreachable INTEGER NOT NULL,
    forwardUnreachableTo TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_voicemail (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    language TEXT NOT NULL,
    delivery TEXT NOT NULL,
    email TEXT NOT NULL,
    passcodeChangedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_messaging (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    account TEXT NOT NULL,
    directoryFrom TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE emergency_addresses (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    callerName TEXT NOT NULL,
    street TEXT NOT NULL,
    unit TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postalCode TEXT NOT NULL,
    country TEXT NOT NULL,
    verifiedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sites (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    online INTEGER NOT NULL,
    contact TEXT NOT NULL,
    contactName TEXT NOT NULL,
    contactEmail TEXT NOT NULL,
    outsideNumber TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE administrators (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    firstName TEXT NOT NULL,
    lastName TEXT NOT NULL,
    email TEXT NOT NULL,
    username TEXT NOT NULL,
    contactNumber TEXT NOT NULL,
    role TEXT NOT NULL,
    brandingDomain TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    lastSignIn TEXT NOT NULL,
    changedAt TEXT NOT NULL,
    changedBy TEXT NOT NULL
) STRICT, WITHOUT ROWID;
