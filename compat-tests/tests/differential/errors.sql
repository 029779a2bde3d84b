-- What is wrong, by its SQLSTATE.
CREATE TABLE t (id integer PRIMARY KEY, name text NOT NULL, n integer CHECK (n > 0))
SELEC 1
SELECT
SELECT * FROM nothing
SELECT nothing FROM t
SELECT nothing(1)
SELECT 1 / 0
SELECT 'x'::integer
SELECT 99999999999::integer
SELECT '2020-02-30'::date
SELECT 'x'::boolean
SELECT 'x'::uuid
INSERT INTO t VALUES (1, NULL, 1)
INSERT INTO t VALUES (1, 'a', -1)
INSERT INTO t VALUES (1, 'a', 1)
INSERT INTO t VALUES (1, 'b', 1)
INSERT INTO t (nothing) VALUES (1)
INSERT INTO t VALUES (1)
CREATE TABLE t (id integer)
CREATE SCHEMA public
DROP TABLE nothing
DROP SCHEMA nothing
ALTER TABLE t DROP COLUMN nothing
SELECT id FROM t GROUP BY name
SELECT id, count(*) FROM t
SELECT sum(name) FROM t
SELECT 1 UNION SELECT 1, 2
SELECT (SELECT 1, 2)
SELECT (SELECT id FROM (VALUES (1), (2)) AS v(id))
SELECT a.x FROM t
SELECT 1 FROM t JOIN t USING (id)
SELECT "unclosed
SET nothing = 1
SHOW nothing
SET datestyle = 'nonsense'
EXECUTE nothing
DEALLOCATE nothing
FETCH FROM nothing
CLOSE nothing
LISTEN x
PREPARE TRANSACTION 'x'
SELECT $1
SELECT 1; SELECT 2
COPY nothing FROM STDIN
-- What constraints are called, and what else is told of them.
CREATE TABLE c (id integer PRIMARY KEY, name text UNIQUE, n integer NOT NULL CHECK (n > 0), a integer, b integer, UNIQUE (a, b), CHECK (a < b))
CREATE UNIQUE INDEX c_index ON c (n)
INSERT INTO c VALUES (1, 'a: b, id: 7', 1, 1, 2)
INSERT INTO c VALUES (1, 'b', 2, 2, 3)
INSERT INTO c VALUES (2, 'a: b, id: 7', 2, 2, 3)
INSERT INTO c VALUES (2, 'b', 2, 1, 2)
INSERT INTO c VALUES (2, 'b', 1, 2, 3)
INSERT INTO c VALUES (2, 'b', 0, 2, 3)
INSERT INTO c VALUES (2, 'b', 2, 3, 2)
INSERT INTO c VALUES (2, 'b', NULL, 2, 3)
INSERT INTO c (name, n) VALUES ('b', 2)
UPDATE c SET n = -1 WHERE id = 1
WITH x AS (SELECT 1 AS id) INSERT INTO c (id, n) SELECT id, 9 FROM x
BEGIN
INSERT INTO c VALUES (1, 'b', 2, 2, 3)
ROLLBACK
CREATE TABLE f (id integer PRIMARY KEY, c_id integer REFERENCES c (id))
INSERT INTO f VALUES (1, 5)
INSERT INTO f VALUES (1, 1)
DELETE FROM c WHERE id = 1
CREATE SCHEMA IF NOT EXISTS "Other S"
CREATE TABLE IF NOT EXISTS "Other S"."T x" (id integer PRIMARY KEY)
INSERT INTO "Other S"."T x" VALUES (1)
INSERT INTO "Other S"."T x" VALUES (1)
