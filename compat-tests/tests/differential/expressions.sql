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
SELECT * FROM pg_catalog.pg_am ORDER BY oid
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
-- Postgres's SQL that is rewritten.
SELECT 3 || ARRAY[1], ARRAY[1] || 2 || 3, ARRAY['a b', 'c', NULL, '', 'NULL']::text
SELECT array_length(ARRAY[[1,2,3],[3,4,5]], 2), array_length('{}'::integer[], 1), array_dims(ARRAY[1,2]), trim_array(ARRAY[1,2,3], 1)
SELECT array_positions(ARRAY[1,2,1], 1), array_fill(7, ARRAY[3]), string_to_array('a,b,c', ',', 'b'), string_to_array('abc', NULL)
SELECT regexp_match('abc', 'b'), regexp_match('abc', 'x'), regexp_match('ABC', 'b', 'i')
SELECT regexp_matches('abcabc', '(b)(c)', 'g')
SELECT regexp_matches('foobarbequebaz', 'ba.', 'g')
SELECT substring('foobar' from 'o.b'), substring('foobar' from 'o(.)b'), substring('foobar', 'x')
SELECT regexp_count('foobar', 'o'), regexp_like('foobar', 'O', 'i'), regexp_instr('foobar', 'b'), regexp_substr('foobar', 'o.')
SELECT 'abc' SIMILAR TO '%(b|d)%', 'abc' SIMILAR TO '(b|c)%', 'abc' NOT SIMILAR TO 'a_c'
SELECT string_to_table('a,b', ',')
SELECT * FROM string_to_table('a,b', ',')
SELECT * FROM regexp_split_to_table('a, b,c', ',\s*') AS part
SELECT a.n FROM generate_subscripts(ARRAY[1,2,3], 1) AS a(n)
SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b','c']) AS x(a, b)
SELECT unnest(ARRAY[1,2]), unnest(ARRAY['a','b','c'])
SELECT to_char(TIMESTAMP '2020-02-09 02:34:56', 'Day Month'), to_char(TIMESTAMP '2020-02-09 02:34:56', 'DAY dy MON mon MONTH month')
SELECT to_char(TIMESTAMP '2020-02-09 02:34:56', 'FMDay, FMDD FMMonth YYYY'), to_char(TIMESTAMP '2020-02-09 02:34:56', 'YYYY-"Q"Q')
SELECT to_char(TIMESTAMP '2020-02-09 02:34:56', 'IYYY-IW D WW DDD'), to_char(DATE '2020-02-09', 'DDth')
SELECT to_char(1234.5, '999,990.00'), to_char(12, 'FM999'), to_char(-12.3, '999.9'), to_char(0.5, '0.00')
SELECT to_char(1234567.891, 'FM9,999,999.99'), to_char(5, '000'), to_char(5, 'FM000'), to_char(-5, 'S99'), to_char(5, '99PR'), to_char(1234, '99')
SELECT date_part('second', TIMESTAMP '2020-02-29 12:00:01.5'), date_part('year', DATE '2020-02-29')
SELECT extract(hour FROM TIME '12:30') AS h, extract(quarter FROM DATE '2020-03-01') AS q
SELECT '{"a":{"b":[1,2]}}'::json #>> '{a,b,1}', '{"a":1}'::json #> '{a}'
SELECT '{"a":1,"b":2}'::jsonb ? 'a', '{"a":1,"b":2}'::jsonb ?| array['x','a'], '{"a":1,"b":2}'::jsonb ?& array['a','c']
SELECT '{"a":{"b":1,"c":2}}'::jsonb @> '{"a":{"b":1}}', '[1]'::jsonb @> '1', '{"x":{"a":1}}'::jsonb @> '{"a":1}', '{"a":1}'::jsonb <@ '{"a":1,"b":2}'
SELECT '{"a":{"b":"1"}}'::json -> 'a' ->> 'b' = '1'
SELECT jsonb_typeof('1'), jsonb_typeof('"a"'), jsonb_typeof('{}'), jsonb_typeof('[]'), jsonb_typeof('null'), json_typeof('true')
SELECT jsonb_array_length('[1,2]'), json_extract_path_text('{"a":{"b":"x"}}', 'a', 'b')
SELECT * FROM jsonb_each_text('{"a":1,"b":"x"}')
SELECT * FROM jsonb_array_elements_text('[1,"x"]')
SELECT json_object_keys('{"a":1,"b":2}')
SELECT octet_length('é'), lpad('a', 3), rpad('a', 3), format('%%')
SELECT 'off'::boolean, 2 BETWEEN SYMMETRIC 3 AND 1, 5 BETWEEN SYMMETRIC 2 + 1 AND 10 - 9
SELECT U&'d\0061t\+000061', U&'d!0061t' UESCAPE '!', E'a\n\u0041'
SELECT 5 # 3, |/ 25.0
SELECT (ARRAY[1,2,3])[2], 1 ISNULL, 1 NOTNULL
SELECT '7'::numeric::text, 109.90::decimal::text, 1e20::numeric::text, 1.23456789012::numeric::text
SELECT ('x' || md5('abc'))::bit(32)::bigint, ('x' || md5('abc'))::bit(64)::bigint, ('x' || md5('1'))::bit(32)::int
SELECT 'NaN'::float8::text, '-Infinity'::float4::text, 100000::float4::text, 1e-7::float8::text
SELECT '0044-03-15 BC'::date::text, '0044-03-15 12:00:00 BC'::timestamp::text, '2020-01-01'::date::text
SELECT '10.0.0.300'::inet
SELECT bit_length('a'), cardinality(ARRAY[1, 2]), char_length('é'), position('c' in 'abc'), json_array_length('[1]')
