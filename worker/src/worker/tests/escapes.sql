-- One attempt in a line, of a user who may read only `open`, add to `inbox`, and make things in the schema `shared`.
-- Plain reads
SELECT * FROM secret
FROM secret
TABLE secret
SELECT count(*) FROM secret
SELECT 1 FROM secret LIMIT 0
SELECT id FROM mydb.main.secret
SELECT id FROM main.secret
SELECT v FROM private.hidden
SELECT v FROM shared.ledger
SELECT "V" FROM "SECRET"
SELECT s FROM secret AS s
SELECT rowid FROM secret
-- Inside of something else
SELECT * FROM open, secret
SELECT * FROM open WHERE EXISTS (SELECT 1 FROM secret)
SELECT (SELECT max(v) FROM secret)
SELECT i FROM open WHERE v IN (SELECT v FROM secret)
SELECT i FROM open WHERE v < ANY (SELECT v FROM secret)
SELECT * FROM open o, LATERAL (SELECT * FROM secret WHERE id = o.i)
WITH x AS (SELECT * FROM secret) SELECT * FROM x
WITH x AS MATERIALIZED (SELECT * FROM secret) SELECT count(*) FROM x
WITH RECURSIVE x AS (SELECT id FROM secret UNION ALL SELECT id + 1 FROM x WHERE id < 5) SELECT * FROM x
SELECT v FROM open UNION ALL SELECT v FROM secret
SELECT v FROM secret EXCEPT SELECT v FROM open
SELECT v FROM open INTERSECT SELECT v FROM secret
SELECT list(v) FROM secret
SELECT ARRAY(SELECT v FROM secret)
SELECT CASE WHEN (SELECT count(*) FROM secret) > 0 THEN 1 END
SELECT list_transform([1], lambda x: x) FROM secret
SELECT * FROM (FROM secret SELECT v)
FROM secret SELECT COLUMNS('v')
SELECT * FROM secret TABLESAMPLE 50%
SELECT * FROM secret POSITIONAL JOIN open
SELECT * FROM open SEMI JOIN secret ON id = i
SELECT * FROM open ANTI JOIN secret ON id = i
SELECT * FROM open ASOF JOIN secret ON i >= id
PIVOT secret ON id USING max(v)
UNPIVOT secret ON v
SELECT * FROM secret QUALIFY row_number() OVER () = 1
SELECT max(v) OVER () FROM secret
VALUES ((SELECT max(v) FROM secret))
-- Hidden in text, views and macros
SELECT * FROM query('SELECT * FROM secret')
SELECT * FROM query('FROM query(''FROM secret'')')
SELECT * FROM query_table('secret')
SELECT * FROM query_table(['open', 'secret'])
SELECT * FROM peek
SELECT count(*) FROM peek
SELECT leak()
SELECT * FROM leak_all()
CREATE TEMP MACRO mine() AS TABLE SELECT * FROM secret; SELECT * FROM mine()
CREATE VIEW shared.mine AS SELECT * FROM secret
CREATE TEMP VIEW mine AS SELECT * FROM secret
CREATE VIEW shared.mine AS SELECT * FROM (DESCRIBE secret)
CREATE TABLE shared.mine AS SELECT * FROM secret
CREATE TABLE shared.mine AS FROM secret WITH NO DATA
CREATE TEMP TABLE mine AS SELECT * FROM secret
-- Told of, not read
EXPLAIN SELECT * FROM secret
EXPLAIN ANALYZE SELECT * FROM secret
EXPLAIN (SQL) SELECT * FROM secret
DESCRIBE secret
DESCRIBE SELECT * FROM secret
SHOW secret
SELECT * FROM (DESCRIBE secret)
SELECT * FROM (DESCRIBE open), (DESCRIBE secret)
SELECT (SELECT count(*) FROM (DESCRIBE secret)) FROM (DESCRIBE open)
SELECT * FROM query('DESCRIBE secret')
SUMMARIZE secret
SUMMARIZE SELECT * FROM secret
SELECT * FROM (SUMMARIZE secret)
PRAGMA table_info('secret')
PRAGMA storage_info('secret')
SELECT * FROM pragma_table_info('secret')
SELECT * FROM pragma_table_info('private.hidden')
SELECT * FROM pragma_storage_info('secret')
SELECT * FROM pragma_show('secret')
SELECT * FROM duckdb_table_sample('secret')
PREPARE p AS SELECT * FROM secret
PREPARE p AS SELECT * FROM secret WHERE id = $1
CALL query_table('secret')
CALL pragma_table_info('secret')
-- At another time
SELECT * FROM secret AT (VERSION => 3)
SELECT * FROM main.secret AT (TIMESTAMP => now())
SELECT * FROM query('FROM secret AT (VERSION => 3)')
-- Through files and other databases
COPY secret TO '/tmp/secret.csv'
COPY (SELECT * FROM secret) TO '/tmp/secret.parquet'
EXPORT DATABASE '/tmp/secrets'
ATTACH ':memory:' AS mine
DETACH mydb
USE temp; ATTACH 'x.duckdb'
SELECT * FROM read_blob('/proc/self/environ')
SELECT * FROM read_csv('/etc/passwd')
SELECT * FROM '/etc/passwd'
SELECT * FROM glob('/*')
INSTALL httpfs
LOAD httpfs
COPY FROM DATABASE mydb TO temp
CREATE SECRET s (TYPE openduck, TOKEN 'x')
-- Writes
INSERT INTO secret VALUES (3, 'x')
INSERT INTO secret SELECT 4, 'x'
INSERT INTO inbox SELECT * FROM secret
INSERT INTO inbox VALUES (1, (SELECT max(v) FROM secret))
INSERT INTO inbox VALUES (1, 'x') RETURNING *
INSERT OR REPLACE INTO secret VALUES (1, 'x')
INSERT INTO secret VALUES (1, 'x') ON CONFLICT DO NOTHING
INSERT INTO secret VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET v = 'x'
UPDATE secret SET v = 'x'
UPDATE open SET v = 'x'
UPDATE open SET v = (SELECT max(v) FROM secret)
UPDATE inbox SET v = 'x'
UPDATE secret SET v = 'x' FROM open WHERE id = i
DELETE FROM secret
DELETE FROM inbox
DELETE FROM open USING secret
DELETE FROM secret RETURNING *
TRUNCATE secret
MERGE INTO secret USING open ON id = i WHEN MATCHED THEN UPDATE SET v = 'x'
MERGE INTO secret USING open ON id = i WHEN NOT MATCHED THEN INSERT VALUES (9, 'x')
MERGE INTO inbox USING secret ON false WHEN NOT MATCHED THEN INSERT VALUES (secret.id, secret.v)
MERGE INTO secret USING open ON id = i WHEN MATCHED THEN DELETE
-- Definitions
DROP TABLE secret
DROP TABLE IF EXISTS secret
DROP VIEW peek
DROP MACRO leak
DROP SEQUENCE numbers
DROP SCHEMA private CASCADE
DROP SCHEMA shared CASCADE
ALTER TABLE secret RENAME TO known
ALTER TABLE secret ADD COLUMN w INTEGER
ALTER TABLE open DROP COLUMN v
ALTER VIEW peek RENAME TO seen
COMMENT ON TABLE secret IS 'seen'
COMMENT ON COLUMN secret.v IS 'seen'
CREATE INDEX i ON secret (v)
CREATE TABLE mine (i INTEGER)
CREATE TABLE private.mine (i INTEGER)
CREATE TABLE shared.mine (id INTEGER REFERENCES secret (id))
CREATE OR REPLACE TABLE shared.ledger (v VARCHAR)
CREATE OR REPLACE VIEW peek AS SELECT 1
CREATE OR REPLACE MACRO leak() AS 1
CREATE SCHEMA mine
CREATE SEQUENCE mine
CREATE TYPE mine AS ENUM ('a')
CREATE MACRO mine() AS 1
CREATE TRIGGER t AFTER INSERT ON secret FOR EACH ROW INSERT INTO inbox VALUES (1, 'x')
SELECT nextval('numbers')
SELECT currval('numbers')
VACUUM secret
ANALYZE secret
-- Settings
SET enable_optimizer = false
SET disabled_optimizers = 'extension'
PRAGMA disable_optimizer
SET GLOBAL TimeZone = 'UTC'
SET lock_configuration = false
SET enable_external_access = true
PRAGMA enable_verification
CALL force_checkpoint()
PRAGMA force_checkpoint
SELECT * FROM arrow_scan_dumb(1, 1, 1)
SELECT * FROM seq_scan('secret')
SELECT * FROM duckdb_secrets()
SELECT * FROM duckdb_logs()
