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
