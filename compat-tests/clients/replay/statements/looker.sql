-- connection test
SELECT 1
-- can see activity
SELECT pid, state FROM pg_stat_activity WHERE pid = pg_backend_pid()
-- can kill
SELECT pg_cancel_backend(-1) AS done
-- time zone
SELECT CURRENT_TIMESTAMP IS NOT NULL AS t, CURRENT_SETTING('TIMEZONE') AS tz
-- schemas
SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN ('information_schema', 'pg_catalog') AND schema_name NOT LIKE 'pg_%' ORDER BY 1
-- tables
SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 2
-- columns
SELECT table_name, column_name, data_type, ordinal_position FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 4
-- explore by month
SELECT
    (TO_CHAR(DATE_TRUNC('month', orders.placed ), 'YYYY-MM')) AS "orders.placed_month",
    COUNT(*) AS "orders.count",
    COALESCE(SUM(orders.total ), 0) AS "orders.total"
FROM public.orders AS orders
WHERE ((( orders.placed ) >= ((SELECT (DATE_TRUNC('day', TIMESTAMP '2024-03-07') + (-6 || ' day')::INTERVAL))) AND ( orders.placed ) < ((SELECT ((DATE_TRUNC('day', TIMESTAMP '2024-03-07') + (-6 || ' day')::INTERVAL) + (7 || ' day')::INTERVAL)))))
GROUP BY (DATE_TRUNC('month', orders.placed ))
ORDER BY 1 DESC
FETCH NEXT 500 ROWS ONLY
-- dates
SELECT (DATE(orders.placed )) AS "day", (EXTRACT(DOW FROM orders.placed )::integer) AS "dow", TO_CHAR(orders.placed, 'YYYY-MM-DD HH24:MI:SS') AS "second", TO_CHAR(orders.placed, 'Month') AS "month" FROM public.orders WHERE id = 1
-- symmetric aggregate
SELECT COALESCE(COALESCE(CAST( ( SUM(DISTINCT (CAST(FLOOR(COALESCE( lines.price , 0)*(1000000*1.0)) AS DECIMAL(38,0))) + CAST(('x' || MD5( lines.order_id ::varchar))::bit(32)::bigint AS DECIMAL(38,0)) ) - SUM(DISTINCT CAST(('x' || MD5( lines.order_id ::varchar))::bit(32)::bigint AS DECIMAL(38,0))) ) AS DOUBLE PRECISION) / CAST((1000000*1.0) AS DOUBLE PRECISION), 0), 0) AS "price" FROM public.order_lines AS lines
-- persistent derived table
CREATE TABLE archive."LR$AB123_summary" AS SELECT customer_id, count(*) AS n FROM public.orders GROUP BY 1; ALTER TABLE archive."LR$AB123_summary" RENAME TO "LR$summary"; SELECT * FROM archive."LR$summary" ORDER BY 1; DROP TABLE IF EXISTS archive."LR$summary"
-- row number of a limit
SELECT * FROM (SELECT name, ROW_NUMBER() OVER (ORDER BY id DESC) AS rn FROM customers) AS t WHERE rn <= 2 ORDER BY rn
