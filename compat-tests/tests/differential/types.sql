-- Values of every type that both have, their NULL and their ends.
SELECT true AS a, false AS b, NULL::boolean AS c
SELECT 1::smallint AS a, (-32768)::smallint AS b, NULL::smallint AS c
SELECT 1 AS a, -2147483648 AS b, 2147483647 AS c, NULL::integer AS d
SELECT 1::bigint AS a, (-9223372036854775808)::bigint AS b, 9223372036854775807 AS c, NULL::bigint AS d
SELECT 1.5::numeric(9,2) AS a, (-0.01)::numeric(9,2) AS b, 0::numeric(20,5) AS c, NULL::numeric(9,2) AS d
SELECT 1.5::real AS a, 'NaN'::real AS b, '-Infinity'::real AS c, 1e-7::real AS d, NULL::real AS e
SELECT 1.5::double precision AS a, 'Infinity'::float8 AS b, 1e300::float8 AS c, 0.1::float8 AS d, 123456789012345678::float8 AS e
SELECT 'text'::text AS a, ''::text AS b, 'é 🦆'::text AS c, NULL::text AS d
SELECT '\x00ff'::bytea AS a, ''::bytea AS b, NULL::bytea AS c
SELECT DATE '2020-02-29' AS a, DATE '0044-03-15 BC' AS b, 'infinity'::date AS c, '-infinity'::date AS d, NULL::date AS e
SELECT TIME '12:34:56.789' AS a, TIME '00:00' AS b, TIME '24:00:00' AS c
SELECT TIMESTAMP '2020-02-29 12:34:56.789' AS a, TIMESTAMP '1969-12-31 23:59:59.999999' AS b, 'infinity'::timestamp AS c
SELECT TIMESTAMPTZ '2020-02-29 12:34:56+02' AS a, '-infinity'::timestamptz AS b
SELECT INTERVAL '1 year 2 mons 3 days 04:05:06.7' AS a, INTERVAL '-1 day' AS b, INTERVAL '0' AS c, INTERVAL '25 hours' AS d
SELECT '00112233-4455-6677-8899-aabbccddeeff'::uuid AS a, NULL::uuid AS b
SELECT '{"a": [1, null]}'::json AS a, 'null'::json AS b
SELECT ARRAY[1, NULL, 3] AS a, '{}'::integer[] AS b, NULL::integer[] AS c
SELECT ARRAY['a', 'b c', NULL, 'NULL', ''] AS a
SELECT ARRAY[true, false] AS a, ARRAY[1.5::float8] AS b, ARRAY[DATE '2020-01-01'] AS c
SELECT NULL AS a
SELECT 'literal' AS a
