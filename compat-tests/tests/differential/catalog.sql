-- Postgres's catalog: rows that every server has, and what it says of objects that are made here.
SELECT oid, typname, typlen, typbyval, typtype, typcategory, typinput, typarray FROM pg_type WHERE oid IN (16, 20, 23, 25, 1700, 1007) ORDER BY oid
SELECT * FROM pg_type WHERE oid = 23
SELECT typreceive::text, typsend != 0 FROM pg_type WHERE typname = 'int4'
SELECT amname, amhandler FROM pg_am ORDER BY oid
SELECT proname, prorettype, proargtypes, pronargs FROM pg_proc WHERE oid = 1242
SELECT oprname, oprcode FROM pg_operator WHERE oid = 96
SELECT castsource, casttarget, castfunc FROM pg_cast WHERE castsource = 23 ORDER BY casttarget LIMIT 3
SELECT nspname FROM pg_namespace WHERE oid IN (11, 2200) ORDER BY oid
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')
CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, feeling mood DEFAULT 'ok', pay numeric(10,2), UNIQUE (name))
CREATE TABLE visits (id int, person int REFERENCES people (id), seen timestamptz, CHECK (id > 0))
CREATE INDEX visits_seen ON visits (seen)
CREATE VIEW happy AS SELECT id, name FROM people WHERE feeling = 'happy'
INSERT INTO people VALUES (1, 'Ann', 'happy', 10.5), (2, 'Bob', NULL, NULL)
SELECT id, name, feeling FROM people ORDER BY id
SELECT p.*, v.seen, upper(p.name) AS loud FROM people p LEFT JOIN visits v ON v.person = p.id ORDER BY p.id
SELECT feeling, count(*) FROM people GROUP BY feeling ORDER BY 1 NULLS LAST
SELECT id FROM (SELECT id FROM people) AS inner_people ORDER BY 1
SELECT DISTINCT name FROM people ORDER BY name
SELECT relname, relkind, relnatts, relhasindex, relchecks, relhastriggers FROM pg_class WHERE relname IN ('people', 'visits', 'happy', 'visits_seen', 'people_pkey') AND pg_table_is_visible(oid) ORDER BY relname
SELECT attname, attnum, attnotnull, atttypmod, atthasdef FROM pg_attribute WHERE attrelid = 'people'::regclass AND attnum > 0 ORDER BY attnum
SELECT a.attname, t.typname, t.typtype FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = 'people'::regclass AND a.attnum > 0 ORDER BY a.attnum
SELECT conname, contype, conkey, confkey FROM pg_constraint WHERE conrelid IN ('people'::regclass, 'visits'::regclass) ORDER BY conname
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'visits'::regclass AND contype = 'f'
SELECT c.relname, i.indisprimary, i.indisunique, i.indkey, i.indkey[0], i.indkey::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid IN ('people'::regclass, 'visits'::regclass) ORDER BY 1
SELECT enumlabel, enumsortorder FROM pg_enum WHERE enumtypid = 'mood'::regtype ORDER BY enumsortorder
SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = 'people'::regclass
SELECT column_name, ordinal_position, data_type, udt_name FROM information_schema.columns WHERE table_name = 'people' AND table_schema = current_schema() ORDER BY ordinal_position
SELECT table_name, table_type FROM information_schema.tables WHERE table_name IN ('people', 'visits', 'happy') AND table_schema = current_schema() ORDER BY 1
SELECT constraint_name, constraint_type FROM information_schema.table_constraints WHERE table_name = 'people' AND table_schema = current_schema() AND constraint_type <> 'CHECK' ORDER BY 1
SELECT 'people'::regclass::text, 'mood'::regtype::text, 'happy'::regclass::text
SELECT 'people'::regclass
SELECT relname FROM pg_class WHERE oid = 'people'::regclass::oid
SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'people'::regclass AND attnum > 0 ORDER BY attnum
COMMENT ON TABLE people IS 'who comes'
SELECT obj_description('people'::regclass, 'pg_class')
BEGIN
CREATE TABLE fresh (a int)
SELECT relname FROM pg_class WHERE relname = 'fresh'
ROLLBACK
SELECT count(*) FROM pg_class WHERE relname = 'fresh'
CREATE TEMPORARY TABLE passing (a int)
SELECT relname, relpersistence FROM pg_class WHERE relname = 'passing'
DROP TABLE passing
SELECT count(*) FROM pg_class WHERE relname = 'passing'
SELECT current_schema(), has_table_privilege('people', 'SELECT')
SELECT 'nothing'::regclass
SELECT to_regclass('nothing') IS NULL
DROP VIEW happy
DROP TABLE visits
DROP TABLE people
DROP TYPE mood
