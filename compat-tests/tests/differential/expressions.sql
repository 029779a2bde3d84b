-- Names, types and values of expressions.
SELECT 1
SELECT 1 + 1
SELECT 7 / 2, -7 / 2, 7 % 3
SELECT 'a' || 'b'
SELECT count(*) FROM (VALUES (1), (2)) AS t(x)
SELECT min(x), max(x) FROM (VALUES (1), (2)) AS t(x)
SELECT sum(x) FROM (VALUES (1), (2)) AS t(x)
SELECT sum(x) FROM (VALUES (1::bigint), (2)) AS t(x)
SELECT avg(x) FROM (VALUES (1.5::float8), (2)) AS t(x)
SELECT upper('a'), substr('abcdef', 2, 3)
SELECT length('abc'), strpos('abc', 'c'), DATE '2020-02-29' - DATE '2020-02-01', i FROM generate_series(1, 1) AS g(i)
SELECT coalesce(NULL, 1), nullif(1, 1)
SELECT CASE WHEN true THEN 1 ELSE 2 END
SELECT x FROM (VALUES (2), (NULL), (1)) AS t(x) ORDER BY x
SELECT x FROM (VALUES (2), (NULL), (1)) AS t(x) ORDER BY x DESC
SELECT i::integer AS i FROM generate_series(1, 3) AS g(i)
SELECT current_schema() IS NOT NULL AS a
SELECT 1 = 1, 1 < 2, NOT true
SELECT 'abc' LIKE 'a%', 'abc' ~ '^a', 'ABC' ILIKE 'abc'
SELECT 1 WHERE false
SELECT DISTINCT x FROM (VALUES (1), (1)) AS t(x)
SELECT 1 AS "Quoted Name", 2 AS lower_name
SELECT CAST('12' AS integer), '12'::integer
SELECT extract(year FROM DATE '2020-02-29')
SELECT DATE '2020-02-29' + 1
SELECT DATE '2020-02-29' + INTERVAL '1 month'
SELECT TIMESTAMP '2020-02-29 12:00' - TIMESTAMP '2020-02-28 11:00'
SELECT date_trunc('month', TIMESTAMP '2020-02-29 12:00')
SELECT to_char(TIMESTAMP '2020-02-29 12:34:56', 'YYYY-MM-DD HH24:MI:SS')
SELECT round(2.567, 2), trunc(2.567), ceil(2.1), floor(2.9)
SELECT abs(-5), power(2, 10), sqrt(16)
SELECT sign(-2.5)
SELECT replace('aaa', 'a', 'b'), trim('  a  ')
SELECT ARRAY[1,2] || 3
SELECT 2 = ANY(ARRAY[1,2]), 3 = ALL(ARRAY[3,3])
SELECT string_agg(x, ',' ORDER BY x) FROM (VALUES ('b'), ('a')) AS t(x)
SELECT array_agg(x ORDER BY x) FROM (VALUES (2), (1)) AS t(x)
SELECT row_number() OVER (ORDER BY x) FROM (VALUES (2), (1)) AS t(x)
SELECT x, count(*) OVER () FROM (VALUES (2), (1)) AS t(x) ORDER BY x
WITH t AS (SELECT 1 AS x) SELECT x FROM t
SELECT EXISTS (SELECT 1), (SELECT 5)
SELECT 1 UNION ALL SELECT 2
SELECT pg_typeof('a'::text)
SELECT md5('a'), encode('\x00ff'::bytea, 'hex')
SELECT greatest(1, 2), least(1, 2)
SELECT split_part('a,b,c', ',', 2), left('abc', 2), right('abc', 2), repeat('ab', 2)
SELECT 10000000000
SELECT 1.5, 1e3
SELECT 'x'::char(3), 'abcdef'::varchar(3)
SELECT true AND NULL, false OR NULL
VALUES (1, 'a'), (2, 'b')
TABLE pg_catalog.pg_am
SELECT typname FROM pg_type WHERE oid = 23
SELECT 't'::boolean::text, 1.50::numeric(9,2)::text
SELECT ARRAY[1,2]::text
SELECT version() LIKE 'PostgreSQL%'
SELECT current_database() IS NOT NULL
SELECT quote_ident('a b'), quote_literal('it''s')
SELECT make_date(2020, 2, 29), age(TIMESTAMP '2020-03-01', TIMESTAMP '2020-02-01')
SELECT regexp_replace('abc', 'b', 'x')
SELECT regexp_match('abc', '(b)(c)')
SELECT '{"a": {"b": 2}}'::json -> 'a' ->> 'b'
SELECT json_build_object('a', 1)
SELECT interval '1 day' * 2, justify_days(interval '35 days')
