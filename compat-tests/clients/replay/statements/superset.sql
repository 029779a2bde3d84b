-- search path of SQL Lab
set search_path = "public"
-- estimate [columns]
EXPLAIN SELECT 1
-- backend
SELECT pg_backend_pid() AS pid
-- terminate
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = '-1'
-- time grain
SELECT DATE_TRUNC('week', placed) AS __timestamp, sum(total) AS "SUM(total)" FROM public.orders WHERE placed >= TO_TIMESTAMP('2024-01-01 00:00:00.000000', 'YYYY-MM-DD HH24:MI:SS.US') AND placed < TO_TIMESTAMP('2025-01-01 00:00:00.000000', 'YYYY-MM-DD HH24:MI:SS.US') GROUP BY DATE_TRUNC('week', placed) ORDER BY "SUM(total)" DESC LIMIT 50000
-- dates as text
SELECT count(*) AS n FROM customers WHERE since >= TO_DATE('2024-01-01', 'YYYY-MM-DD')
-- databases
SELECT datname FROM pg_database WHERE datistemplate = false AND datname = 'mydb'
-- extra of a function
SELECT count(*) > 0 AS found FROM information_schema.routines WHERE routine_schema = 'pg_catalog' AND routine_name = 'lower'
