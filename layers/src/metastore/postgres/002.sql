-- Version 2. The store's id, by which metadata and objects know that they belong together.

CREATE TABLE store (
    id          bytea   NOT NULL CHECK (octet_length(id) = 16),
    has_objects boolean NOT NULL
);
INSERT INTO store VALUES (uuid_send(gen_random_uuid()), false);
