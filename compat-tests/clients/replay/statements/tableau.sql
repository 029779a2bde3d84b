-- session
SET client_min_messages TO WARNING; SET client_encoding = 'UTF8'; SET extra_float_digits TO 3; SET TIME ZONE 'UTC'; SET DateStyle = 'ISO'
-- collation
SHOW "lc_collate"
-- datestyle
SHOW DateStyle
-- temporary table
CREATE LOCAL TEMPORARY TABLE "#Tableau_1_Connect_Check" ("COL" INTEGER) ON COMMIT PRESERVE ROWS; DROP TABLE "#Tableau_1_Connect_Check"
-- temporary table from a query
CREATE LOCAL TEMPORARY TABLE "#Tableau_2" ON COMMIT PRESERVE ROWS AS SELECT "customers"."name" AS "name", COUNT(1) AS "n" FROM "public"."customers" "customers" GROUP BY 1; SELECT * FROM "#Tableau_2" ORDER BY 1; DROP TABLE "#Tableau_2"
-- capability of select into
SELECT 1 AS "x" INTO TEMPORARY TABLE "#Tableau_3"; SELECT * FROM "#Tableau_3"; DROP TABLE "#Tableau_3"
-- capability of top
SELECT 1 AS "COL" LIMIT 1
-- capability of subquery
SELECT "SUBQUERY"."COL" AS "COL" FROM (SELECT 1 AS "COL") "SUBQUERY" LIMIT 1
-- tables by the driver
select relname, nspname, relkind from pg_catalog.pg_class c, pg_catalog.pg_namespace n where relkind in ('r', 'v', 'm', 'f', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'pg_temp_1') and n.oid = relnamespace order by nspname, relname
-- domain of a field
SELECT "customers"."feeling" AS "feeling" FROM "public"."customers" "customers" GROUP BY 1 ORDER BY 1 ASC
-- any rows at all
SELECT SUM(1) AS "cnt" FROM "public"."customers" "customers" HAVING (COUNT(1) > 0)
-- measures by year
SELECT CAST(TRUNC(EXTRACT(YEAR FROM "orders"."placed")) AS INTEGER) AS "yr", SUM("orders"."total") AS "sum" FROM "public"."orders" "orders" GROUP BY 1 HAVING (COUNT(1) > 0) ORDER BY 1
-- truncated dates
SELECT DATE_TRUNC('MONTH', CAST("orders"."placed" AS TIMESTAMP)) AS "tmn", COUNT("orders"."id") AS "cnt" FROM "public"."orders" "orders" GROUP BY 1 ORDER BY 1
-- string functions
SELECT STRPOS("name", 'o') AS "p", SUBSTR("name", 2, 2) AS "s", LTRIM(RTRIM(' x ')) AS "t", UPPER("name") AS "u", LENGTH("name") AS "l", REPLACE("name", 'o', '0') AS "r" FROM "public"."customers" ORDER BY "id"
-- filter by set and range
SELECT "customers"."name" AS "name" FROM "public"."customers" "customers" WHERE (("customers"."name" IN ('Ada', 'Bob')) AND ("customers"."since" >= (TIMESTAMP '2024-01-01 00:00:00')) AND ("customers"."since" <= (TIMESTAMP '2025-01-01 00:00:00.000'))) GROUP BY 1 ORDER BY 1
-- top by a measure
SELECT "customers"."name" AS "name" FROM "public"."customers" "customers" INNER JOIN (SELECT "orders"."customer_id" AS "id", SUM("orders"."total") AS "top" FROM "public"."orders" "orders" GROUP BY 1 ORDER BY 2 DESC NULLS LAST LIMIT 1) "t0" ON ("customers"."id" = "t0"."id") GROUP BY 1
-- cursor
BEGIN; declare "SQL_CUR1" cursor with hold for SELECT "id" FROM "public"."customers" ORDER BY 1; fetch 2 in "SQL_CUR1"; fetch 100 in "SQL_CUR1"; close "SQL_CUR1"; COMMIT
-- casts
SELECT CAST('2024-02-29' AS DATE) AS "d", CAST(12.7 AS BIGINT) AS "i", CAST(1 AS DOUBLE PRECISION) AS "f", CAST(12.5 AS TEXT) AS "t", (CASE WHEN TRUE THEN 1 ELSE 0 END) AS "b"
