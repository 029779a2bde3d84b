-- Version 2. The store's id, by which metadata and objects know that they belong together.

CREATE TABLE store (
    id BLOB NOT NULL CHECK (length(id) = 16),
    has_objects INTEGER NOT NULL
) STRICT;
INSERT INTO store VALUES (randomblob(16), 0);
