-- Version 1. Ids and hashes are blobs, keys of objects text, times microseconds since 1970. What hangs on a timeline
-- goes with it; objects hang on nothing, so that they stay known until they are collected.

CREATE TABLE databases (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    main BLOB NOT NULL REFERENCES timelines (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL,
    dropped INTEGER,
    retention INTEGER NOT NULL,
    history INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX databases_by_name ON databases (name) WHERE dropped IS NULL;
CREATE INDEX databases_by_main ON databases (main);

-- A branch begins with parent's hash at parent_lsn: start_hash.
CREATE TABLE timelines (
    id BLOB NOT NULL PRIMARY KEY,
    database BLOB NOT NULL REFERENCES databases (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    parent BLOB REFERENCES timelines (id),
    parent_lsn INTEGER,
    start_hash BLOB NOT NULL,
    created INTEGER NOT NULL,
    dropped INTEGER,
    epoch INTEGER NOT NULL DEFAULT 0,
    writer TEXT,
    address TEXT,
    lease_until INTEGER NOT NULL DEFAULT 0,
    head_lsn INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    head_time INTEGER NOT NULL,
    sealed INTEGER NOT NULL,
    horizon INTEGER NOT NULL,
    maintenance_epoch INTEGER NOT NULL DEFAULT 0,
    maintenance_until INTEGER NOT NULL DEFAULT 0,
    CHECK ((parent IS NULL) = (parent_lsn IS NULL)),
    CHECK ((writer IS NULL) = (address IS NULL)),
    CHECK (sealed <= head_lsn),
    CHECK (length(head_hash) = 32 AND length(start_hash) = 32)
) STRICT;
CREATE UNIQUE INDEX timelines_by_name ON timelines (database, name) WHERE dropped IS NULL;
CREATE INDEX timelines_by_database ON timelines (database);
CREATE INDEX timelines_by_parent ON timelines (parent);

-- The log, and the history of commits: a batch that is archived has no payload.
CREATE TABLE batches (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    lsn INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    hash BLOB NOT NULL,
    time INTEGER NOT NULL,
    main_size INTEGER NOT NULL,
    payload BLOB,
    PRIMARY KEY (timeline, lsn)
) STRICT;
CREATE INDEX batches_by_time ON batches (timeline, time, lsn);

CREATE TABLE transactions (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (timeline, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX transactions_by_lsn ON transactions (timeline, lsn);

CREATE TABLE objects (
    key TEXT NOT NULL PRIMARY KEY,
    bytes INTEGER NOT NULL,
    condemned INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE roots (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    lsn INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    object TEXT,
    body BLOB NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (timeline, lsn, generation)
) STRICT;

CREATE TABLE archives (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (timeline, first)
) STRICT, WITHOUT ROWID;

-- Snapshots, pins and shares keep the position's hash: a branch needs it, and the batch may be forgotten.
CREATE TABLE snapshots (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    lsn INTEGER NOT NULL,
    hash BLOB NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (timeline, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    lsn INTEGER NOT NULL,
    reader BLOB NOT NULL,
    hash BLOB NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (timeline, lsn, reader)
) STRICT, WITHOUT ROWID;

CREATE TABLE shares (
    database BLOB NOT NULL REFERENCES databases (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    timeline BLOB NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    lsn INTEGER,
    hash BLOB,
    token_hash BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    PRIMARY KEY (database, name),
    CHECK ((lsn IS NULL) = (hash IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_by_timeline ON shares (timeline, lsn);
