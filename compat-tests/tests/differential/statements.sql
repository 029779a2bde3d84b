-- Tags, and what a session answers itself.
CREATE TABLE t (id integer PRIMARY KEY, name text NOT NULL, price numeric(9,2), made timestamp)
INSERT INTO t VALUES (1, 'one', 1.5, '2020-01-01'), (2, 'two', NULL, NULL)
INSERT INTO t (id, name) VALUES (3, 'three') RETURNING id, name
UPDATE t SET price = 2 WHERE id < 3
UPDATE t SET price = price + 1 WHERE id = 1 RETURNING *
DELETE FROM t WHERE id = 3
SELECT * FROM t ORDER BY id
SELECT name AS n, t.price FROM t WHERE id = 1
CREATE TABLE u AS SELECT id FROM t
CREATE TABLE IF NOT EXISTS u (id integer)
ALTER TABLE t ADD COLUMN other integer
ALTER TABLE t RENAME COLUMN other TO another
WITH q AS (SELECT id, price, price + price AS twice FROM t) SELECT price, twice, sum(price) AS s FROM q GROUP BY id, price, twice ORDER BY id
SELECT id::numeric AS n, price::numeric AS p, sum(id::numeric) AS s FROM t GROUP BY id, price ORDER BY id
SELECT c.relname, c.kind FROM (SELECT relname, relkind AS kind FROM pg_class UNION SELECT typname, typtype FROM pg_type) c WHERE c.relname = 't' AND c.kind = 'r'
SELECT CASE WHEN typname = 'bool' THEN 'x' ELSE typtype END AS kind, array_agg(typname) AS names FROM pg_type WHERE typname IN ('bool', 'bytea') GROUP BY 1 ORDER BY 1
ALTER TABLE t ADD COLUMN made date DEFAULT current_date
SELECT id, made = current_date AS today FROM t ORDER BY id
ALTER TABLE t DROP COLUMN made
CREATE VIEW v AS SELECT id, name FROM t
SELECT * FROM v WHERE id = 2
CREATE INDEX i ON t (name)
ALTER TABLE t ADD COLUMN more integer
ALTER TABLE t RENAME COLUMN more TO less
CREATE SEQUENCE q START 5
SELECT nextval('q')
TRUNCATE u
INSERT INTO t (id, name) SELECT 10, 'ten' ON CONFLICT DO NOTHING
INSERT INTO t (id, name) VALUES (1, 'again') ON CONFLICT (id) DO UPDATE SET name = excluded.name
COMMENT ON TABLE t IS 'a table'
DROP VIEW v
DROP INDEX i
DROP TABLE u
DROP TABLE IF EXISTS nothing
DROP SEQUENCE q
SET application_name = 'differential'
SHOW application_name
RESET application_name
SHOW transaction_isolation
SHOW server_encoding
SHOW standard_conforming_strings
SET extra_float_digits = 0
SET DateStyle = 'ISO, MDY'
PREPARE p AS SELECT $1::integer + 1
EXECUTE p(1)
DEALLOCATE p
DEALLOCATE ALL
UNLISTEN *
EXPLAIN SELECT 1
DISCARD PLANS
LOCK TABLE t
ANALYZE t
VACUUM
CHECKPOINT

;
/* nothing */
-- Postgres's definitions that are rewritten.
CREATE TABLE numbered (id serial PRIMARY KEY, v text)
INSERT INTO numbered (v) VALUES ('a'), ('b') RETURNING id
CREATE TABLE numbered (id serial PRIMARY KEY, v text)
CREATE TABLE IF NOT EXISTS identified (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 5), v text)
INSERT INTO identified (v) VALUES ('a'), ('b') RETURNING id
CREATE TABLE computed (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED)
INSERT INTO computed (a) VALUES (2)
SELECT * FROM computed
CREATE UNLOGGED TABLE unlogged (a integer) WITH (autovacuum_enabled = false)
CREATE INDEX ON numbered (v)
DROP INDEX numbered_v_idx
CREATE INDEX CONCURRENTLY included ON numbered USING btree (v text_pattern_ops) INCLUDE (id)
DROP INDEX included
ALTER TABLE ONLY unlogged ADD b integer, ADD COLUMN c text
SELECT * FROM unlogged
TRUNCATE unlogged, computed
DROP TABLE unlogged, computed CASCADE
ALTER TABLE identified OWNER TO CURRENT_USER
CREATE SEQUENCE counted AS integer START WITH 5 INCREMENT BY 2 NO MINVALUE CACHE 1
SELECT nextval('counted')
WITH x AS (SELECT 1 AS a) SELECT a INTO taken FROM x
SELECT * FROM taken
CREATE TABLE places (i int)
INSERT INTO places VALUES (1), (2), (3)
SELECT i FROM places WHERE ctid BETWEEN '(0,0)'::tid AND '(4294967295,0)'::tid ORDER BY i
UPDATE places SET i = 4 WHERE ctid = '(0,2)'
DELETE FROM places WHERE ctid IN ('(0,1)', '(0,9)'::tid)
SELECT i FROM places ORDER BY i
CREATE LOCAL TEMPORARY TABLE "#check" ON COMMIT PRESERVE ROWS AS SELECT 1 AS a
SELECT * FROM "#check"
