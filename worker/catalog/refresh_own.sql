-- The same for one session, in tables of its own: what it alone sees, because its transaction has changed the catalog or it
-- has temporary objects.

SET VARIABLE openduck_catalog_own = true;
CREATE OR REPLACE TEMP TABLE openduck_catalog__schema AS FROM openduck_catalog.live._schema;
CREATE OR REPLACE TEMP TABLE openduck_catalog__key AS FROM openduck_catalog.live._key;
CREATE OR REPLACE TEMP TABLE openduck_catalog__relation AS FROM openduck_catalog.live._relation;
CREATE OR REPLACE TEMP TABLE openduck_catalog_pg_namespace AS FROM openduck_catalog.live.pg_namespace;
CREATE OR REPLACE TEMP TABLE openduck_catalog__created_type AS FROM openduck_catalog.live._created_type;
CREATE OR REPLACE TEMP TABLE openduck_catalog__type AS FROM openduck_catalog.live._type;
CREATE OR REPLACE TEMP TABLE openduck_catalog__column AS FROM openduck_catalog.live._column;
CREATE OR REPLACE TEMP TABLE openduck_catalog__constraint AS FROM openduck_catalog.live._constraint;
CREATE OR REPLACE TEMP TABLE openduck_catalog_pg_constraint AS FROM openduck_catalog.live.pg_constraint;
CREATE OR REPLACE TEMP TABLE openduck_catalog__index_column AS FROM openduck_catalog.live._index_column;
CREATE OR REPLACE TEMP TABLE openduck_catalog__index AS FROM openduck_catalog.live._index;
CREATE OR REPLACE TEMP TABLE openduck_catalog_pg_index AS FROM openduck_catalog.live.pg_index;
CREATE OR REPLACE TEMP TABLE openduck_catalog_pg_class AS FROM openduck_catalog.live.pg_class;
CREATE OR REPLACE TEMP TABLE openduck_catalog_pg_attribute AS FROM openduck_catalog.live.pg_attribute;
CREATE OR REPLACE TEMP TABLE openduck_catalog__macro AS FROM openduck_catalog.live._macro;
CREATE OR REPLACE TEMP TABLE openduck_catalog__relation_name AS FROM openduck_catalog.live._relation_name;
