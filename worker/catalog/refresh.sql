-- Brings the tables up to what the engine has now, on any connection of the instance, in a transaction.

CREATE OR REPLACE TABLE openduck_stored.main._schema AS FROM openduck_catalog.live._schema;
CREATE OR REPLACE TABLE openduck_stored.main._key AS FROM openduck_catalog.live._key;
CREATE OR REPLACE TABLE openduck_stored.main._relation AS FROM openduck_catalog.live._relation;
CREATE OR REPLACE TABLE openduck_stored.main.pg_namespace AS FROM openduck_catalog.live.pg_namespace;
CREATE OR REPLACE TABLE openduck_stored.main._created_type AS FROM openduck_catalog.live._created_type;
CREATE OR REPLACE TABLE openduck_stored.main._type AS FROM openduck_catalog.live._type;
CREATE OR REPLACE TABLE openduck_stored.main._column AS FROM openduck_catalog.live._column;
CREATE OR REPLACE TABLE openduck_stored.main._constraint AS FROM openduck_catalog.live._constraint;
CREATE OR REPLACE TABLE openduck_stored.main.pg_constraint AS FROM openduck_catalog.live.pg_constraint;
CREATE OR REPLACE TABLE openduck_stored.main._index_column AS FROM openduck_catalog.live._index_column;
CREATE OR REPLACE TABLE openduck_stored.main._index AS FROM openduck_catalog.live._index;
CREATE OR REPLACE TABLE openduck_stored.main.pg_index AS FROM openduck_catalog.live.pg_index;
CREATE OR REPLACE TABLE openduck_stored.main.pg_class AS FROM openduck_catalog.live.pg_class;
CREATE OR REPLACE TABLE openduck_stored.main.pg_attribute AS FROM openduck_catalog.live.pg_attribute;
CREATE OR REPLACE TABLE openduck_stored.main._macro AS FROM openduck_catalog.live._macro;
CREATE OR REPLACE TABLE openduck_stored.main._relation_name AS FROM openduck_catalog.live._relation_name;
