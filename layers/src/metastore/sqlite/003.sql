-- Version 3. Roles, their memberships, and what they are granted.

CREATE TABLE roles (
    name TEXT NOT NULL PRIMARY KEY,
    login INTEGER NOT NULL,
    superuser INTEGER NOT NULL,
    create_database INTEGER NOT NULL,
    create_role INTEGER NOT NULL,
    verifier TEXT,
    token_hash BLOB UNIQUE,
    valid_until INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE memberships (
    role TEXT NOT NULL REFERENCES roles (name),
    member TEXT NOT NULL REFERENCES roles (name) ON DELETE CASCADE,
    admin INTEGER NOT NULL,
    PRIMARY KEY (role, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_member ON memberships (member);

-- An empty grantee is everybody. Schemas and names are in lower case.
CREATE TABLE grants (
    database BLOB NOT NULL REFERENCES databases (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    schema TEXT NOT NULL,
    name TEXT NOT NULL,
    grantee TEXT NOT NULL,
    privileges INTEGER NOT NULL,
    options INTEGER NOT NULL,
    PRIMARY KEY (database, kind, schema, name, grantee)
) STRICT, WITHOUT ROWID;
CREATE INDEX grants_by_grantee ON grants (grantee);
