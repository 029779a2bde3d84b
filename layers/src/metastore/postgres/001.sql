-- The metastore's tables, version 1. Applied by migrate.rs in one transaction, with search_path at our schema.
--
-- Ids are 16 bytes of bytea, which psql shows as Rust does. Times are microseconds since 1970, by this server's clock.

CREATE FUNCTION micros() RETURNS bigint LANGUAGE sql VOLATILE AS
$$ SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint $$;

CREATE TABLE database (
    id        bytea  PRIMARY KEY CHECK (octet_length(id) = 16),
    name      text   NOT NULL,
    folded    text   NOT NULL, -- as folded() of rows.rs has the name: the server's collation has no say
    main      bytea  NOT NULL,
    created   bigint NOT NULL,
    dropped   bigint,
    retention bigint NOT NULL,
    read_back bigint NOT NULL  -- the window
);
CREATE UNIQUE INDEX database_name ON database (folded) WHERE dropped IS NULL;

-- Every commit updates a row of this: half of each page is left free, and no index holds what a commit changes, so that
-- the new version of the row stays in the page (HOT).
CREATE TABLE timeline (
    id                bytea  PRIMARY KEY CHECK (octet_length(id) = 16),
    database          bytea  NOT NULL REFERENCES database,
    name              text   NOT NULL,
    folded            text   NOT NULL,
    parent            bytea  REFERENCES timeline,
    origin_lsn        bigint NOT NULL, -- where it leaves its parent; 0 without one
    origin_hash       bytea  NOT NULL, -- the hash there
    created           bigint NOT NULL,
    dropped           bigint,
    epoch             bigint NOT NULL DEFAULT 0,
    writer            text,
    address           text,
    lease_until       bigint NOT NULL DEFAULT 0,
    head_lsn          bigint NOT NULL,
    head_hash         bytea  NOT NULL CHECK (octet_length(head_hash) = 32),
    head_time         bigint NOT NULL,
    sealed            bigint NOT NULL,
    horizon           bigint NOT NULL,
    maintenance_epoch bigint NOT NULL DEFAULT 0,
    maintenance_until bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX timeline_name ON timeline (database, folded) WHERE dropped IS NULL;
CREATE INDEX timeline_parent ON timeline (parent, origin_lsn) WHERE parent IS NOT NULL;

-- The log. A row stays as the commit's when its payload has gone to an archive. No foreign key: it would cost every
-- commit a lookup, and rows of a timeline are only made and removed under the lock of its row.
CREATE TABLE batch (
    timeline  bytea  NOT NULL,
    lsn       bigint NOT NULL,
    epoch     bigint NOT NULL,
    hash      bytea  NOT NULL,
    time      bigint NOT NULL, -- never falls within a timeline
    main_size bigint NOT NULL,
    payload   bytea,
    PRIMARY KEY (timeline, lsn)
);
ALTER TABLE batch ALTER COLUMN payload SET STORAGE EXTERNAL; -- it is compressed already
CREATE INDEX batch_time ON batch (timeline, time, lsn);

-- Clients' transaction ids; bytea, as a text cannot hold every string.
CREATE TABLE txn (
    timeline bytea  NOT NULL,
    id       bytea  NOT NULL,
    lsn      bigint NOT NULL,
    PRIMARY KEY (timeline, id)
);
CREATE INDEX txn_lsn ON txn (timeline, lsn);

CREATE TABLE object (
    key       text   COLLATE "C" PRIMARY KEY,
    bytes     bigint NOT NULL,
    condemned bigint
);

CREATE TABLE root (
    timeline   bytea  NOT NULL,
    lsn        bigint NOT NULL,
    generation bigint NOT NULL,
    body       bytea  NOT NULL,
    object     text,
    created    bigint NOT NULL,
    PRIMARY KEY (timeline, lsn, generation)
);
ALTER TABLE root ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE archive (
    timeline bytea  NOT NULL,
    from_lsn bigint NOT NULL,
    to_lsn   bigint NOT NULL,
    object   text   NOT NULL,
    PRIMARY KEY (timeline, from_lsn)
);

-- What keeps positions below the horizon. Each keeps the hash of its position too: a branch needs it as the beginning
-- of its chain when the commit has been forgotten.
CREATE TABLE snapshot (
    timeline bytea  NOT NULL,
    name     text   NOT NULL,
    folded   text   NOT NULL,
    lsn      bigint NOT NULL,
    hash     bytea,
    created  bigint NOT NULL,
    PRIMARY KEY (timeline, folded)
);

CREATE TABLE pin (
    reader   bytea  NOT NULL,
    timeline bytea  NOT NULL,
    lsn      bigint NOT NULL,
    hash     bytea,
    created  bigint NOT NULL,
    expires  bigint NOT NULL,
    PRIMARY KEY (reader, timeline, lsn)
);
CREATE INDEX pin_position ON pin (timeline, lsn);

CREATE TABLE share (
    database   bytea  NOT NULL,
    name       text   NOT NULL,
    folded     text   NOT NULL,
    timeline   bytea  NOT NULL,
    lsn        bigint,
    hash       bytea,
    token_hash bytea  NOT NULL UNIQUE,
    created    bigint NOT NULL,
    PRIMARY KEY (database, folded)
);
CREATE INDEX share_position ON share (timeline, lsn);

-- Who keeps a position names this table in the statement; who lists what is kept locks it for a moment. So a list never
-- misses what is just being kept on the strength of something that has gone by then.
CREATE TABLE gate (one boolean PRIMARY KEY);
INSERT INTO gate VALUES (true);

-- VOLATILE, so that they see what was committed while the statement waited for a lock.
CREATE FUNCTION kept(tl bytea, pos bigint) RETURNS boolean LANGUAGE sql VOLATILE AS $$
    SELECT EXISTS (SELECT FROM snapshot WHERE timeline = tl AND lsn = pos)
        OR EXISTS (SELECT FROM pin WHERE timeline = tl AND lsn = pos AND expires > micros())
        OR EXISTS (SELECT FROM share WHERE timeline = tl AND lsn = pos)
$$;

CREATE FUNCTION hash_at(tl bytea, pos bigint) RETURNS bytea LANGUAGE sql VOLATILE AS $$
    SELECT hash FROM (
        SELECT head_hash AS hash FROM timeline WHERE id = tl AND head_lsn = pos
        UNION ALL SELECT origin_hash FROM timeline WHERE id = tl AND origin_lsn = pos
        UNION ALL SELECT hash FROM batch WHERE timeline = tl AND lsn = pos
        UNION ALL SELECT origin_hash FROM timeline WHERE parent = tl AND origin_lsn = pos
        UNION ALL SELECT hash FROM snapshot WHERE timeline = tl AND lsn = pos
        UNION ALL SELECT hash FROM share WHERE timeline = tl AND lsn = pos
        UNION ALL SELECT hash FROM pin WHERE timeline = tl AND lsn = pos
    ) known WHERE hash IS NOT NULL LIMIT 1
$$;
