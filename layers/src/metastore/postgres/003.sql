-- Version 3. Roles, their memberships, and what they are granted.

CREATE TABLE role (
    name            text    COLLATE "C" PRIMARY KEY,
    login           boolean NOT NULL,
    superuser       boolean NOT NULL,
    create_database boolean NOT NULL,
    create_role     boolean NOT NULL,
    verifier        text,
    token_hash      bytea   UNIQUE,
    valid_until     bigint
);

CREATE TABLE membership (
    role   text    COLLATE "C" NOT NULL REFERENCES role (name),
    member text    COLLATE "C" NOT NULL REFERENCES role (name) ON DELETE CASCADE,
    admin  boolean NOT NULL,
    PRIMARY KEY (role, member)
);
CREATE INDEX ON membership (member);

-- An empty grantee is everybody. Schemas and names are in lower case.
CREATE TABLE privilege (
    database   bytea   NOT NULL REFERENCES database (id) ON DELETE CASCADE,
    kind       integer NOT NULL,
    schema     text    COLLATE "C" NOT NULL,
    name       text    COLLATE "C" NOT NULL,
    grantee    text    COLLATE "C" NOT NULL,
    privileges bigint  NOT NULL,
    options    bigint  NOT NULL,
    PRIMARY KEY (database, kind, schema, name, grantee)
);
CREATE INDEX ON privilege (grantee);
