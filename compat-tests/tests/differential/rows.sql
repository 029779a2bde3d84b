-- Functions that answer rows, and values where tables are.
SELECT * FROM unnest(ARRAY[1, 2], ARRAY['a', 'b', 'c']) AS t(i, s)
SELECT * FROM unnest(ARRAY[1, 2], ARRAY['a', 'b', 'c']) WITH ORDINALITY AS t(i, s, n)
SELECT i, s FROM generate_series(1, 2) AS i, string_to_array('a,b', ',') s
SELECT * FROM upper('a')
SELECT * FROM lower('A') AS l(x)
SELECT generate_series(1, 3)
SELECT 1 AS a, generate_series(1, 2) AS i
SELECT generate_series(1, 2) + 1
SELECT x, generate_series(1, 2) FROM (VALUES (1), (2)) AS t(x)
SELECT (ARRAY['a', 'b'])[s.i] FROM (SELECT generate_series(1, 2) AS i) s
SELECT id FROM (VALUES (1), (2)) AS t(id) WHERE id IN (SELECT generate_series(2, 3))
SELECT sum(x), sum(x::smallint), sum(x::bigint) FROM (VALUES (1), (2), (NULL)) AS t(x)
SELECT x, sum(x) OVER (ORDER BY x) FROM (VALUES (1), (2)) AS t(x)
SELECT y, sum(DISTINCT x) FILTER (WHERE x > 1) FROM (VALUES (1, 1), (2, 1), (2, 1)) AS t(x, y) GROUP BY y
SELECT sum(x) FROM (VALUES (1)) AS t(x) WHERE x > 1
