-- Texts of bytes and arrays without a type of their own: what they are is known where they are stored or compared.
CREATE TABLE t (id int, bin bytea, i int[], s text[], f float8[])
INSERT INTO t VALUES (1, '\x00ff61', '{1,NULL,3}', '{a,"b c",NULL}', '{1.5,NaN}')
INSERT INTO t (id, bin) VALUES (2, '\x'), (3, '\x61'), (4, 'abc'), (5, '\xDE ad'), (6, '\\x'), (7, 'a\001b')
INSERT INTO t (id, i, s) SELECT 8, '{}', '{"",null,"null","a\"b\\c", d e }'
SELECT * FROM t ORDER BY id
SELECT id FROM t WHERE bin = '\x00ff61' OR i = '{}' ORDER BY id
SELECT id FROM t WHERE i = '{1,NULL,3}'
SELECT id FROM t WHERE s @> '{a}' OR i @> '{3}'
SELECT id FROM t WHERE '{1}' <@ i
UPDATE t SET bin = '\x0102', i = '{7}', s = '{}' WHERE id = 1
SELECT bin, i, s FROM t WHERE id = 1
SELECT coalesce(i, '{5}') FROM t ORDER BY id LIMIT 3
SELECT '\x'::bytea, '\x61'::bytea, 'a\\b'::bytea
SELECT '\xzz'::bytea
SELECT '\x6'::bytea
SELECT 'a\1'::bytea
SELECT '{1,2}'::int[], '{a,b}'::text[], '{t,f}'::bool[]
SELECT '{1,'::int[]
SELECT '{1}}'::int[]
SELECT x::int[] FROM (VALUES ('{1,2}'), (NULL), ('{3}')) AS t(x)
SELECT x::bytea FROM (VALUES ('\x6162'), ('\x')) AS t(x)
SELECT '[1:2]={1,2}'::int[]
SELECT '{1,2}' = ARRAY[1, 2], ARRAY['a'] = '{a}'
SELECT encode('\x00ff61', 'hex')
INSERT INTO t (id, bin) VALUES (9, '\xzz')
CREATE TABLE d (id int, a int[] DEFAULT '{1,2}', b bytea DEFAULT '\x00ff', c text DEFAULT '{}')
INSERT INTO d (id) VALUES (1)
SELECT * FROM d
