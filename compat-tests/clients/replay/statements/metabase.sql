-- session isolation
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED
-- time zone
show timezone
-- table privileges
with table_privileges as (
  select NULL as role, t.schemaname as schema, t.objectname as table,
    pg_catalog.has_any_column_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'update') as update,
    pg_catalog.has_any_column_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'select') as select,
    pg_catalog.has_any_column_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'insert') as insert,
    pg_catalog.has_table_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'delete') as delete
  from (
    select schemaname, tablename as objectname from pg_catalog.pg_tables
    union
    select schemaname, viewname as objectname from pg_catalog.pg_views
    union
    select schemaname, matviewname as objectname from pg_catalog.pg_matviews
  ) t
  where t.schemaname !~ '^pg_' and t.schemaname <> 'information_schema'
    and pg_catalog.has_schema_privilege(current_user, t.schemaname, 'usage')
)
select t.* from table_privileges t
-- tables
SELECT "n"."nspname" AS "schema", "c"."relname" AS "name",
  CASE "c"."relkind" WHEN 'r' THEN 'TABLE' WHEN 'p' THEN 'PARTITIONED TABLE' WHEN 'v' THEN 'VIEW' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE NULL END AS "type",
  "d"."description" AS "description", NULLIF("stat"."n_live_tup", 0) AS "estimated_row_count"
FROM "pg_catalog"."pg_class" AS "c"
INNER JOIN "pg_catalog"."pg_namespace" AS "n" ON "c"."relnamespace" = "n"."oid"
LEFT JOIN "pg_catalog"."pg_description" AS "d" ON ("c"."oid" = "d"."objoid") AND ("d"."objsubid" = 0) AND ("d"."classoid" = 'pg_class'::regclass)
LEFT JOIN "pg_stat_user_tables" AS "stat" ON ("n"."nspname" = "stat"."schemaname") AND ("c"."relname" = "stat"."relname")
WHERE ("c"."relnamespace" = "n"."oid") AND ("n"."nspname" !~ '^pg_') AND ("n"."nspname" <> 'information_schema')
  AND c.relkind in ('r', 'p', 'v', 'f', 'm') AND ("n"."nspname" IN ('public', 'archive'))
ORDER BY "type" ASC, "schema" ASC, "name" ASC
-- fields
SELECT "c"."column_name" AS "name",
  CASE WHEN "c"."udt_schema" IN ('public', 'pg_catalog') THEN FORMAT('%s', "c"."udt_name") ELSE FORMAT('"%s"."%s"', "c"."udt_schema", "c"."udt_name") END AS "database-type",
  "c"."ordinal_position" - 1 AS "database-position", "c"."table_schema" AS "table-schema", "c"."table_name" AS "table-name",
  "pk"."column_name" IS NOT NULL AS "pk?",
  COL_DESCRIPTION(CAST(CAST(FORMAT('%I.%I', CAST("c"."table_schema" AS TEXT), CAST("c"."table_name" AS TEXT)) AS REGCLASS) AS OID), "c"."ordinal_position") AS "field-comment",
  (("column_default" IS NULL) OR (LOWER("column_default") = 'null')) AND ("is_nullable" = 'NO') AS "database-required",
  ("column_default" IS NOT NULL AND "column_default" LIKE '%nextval(%') OR ("is_identity" <> 'NO') AS "database-is-auto-increment"
FROM "information_schema"."columns" AS "c"
LEFT JOIN (
  SELECT "tc"."table_schema", "tc"."table_name", "kc"."column_name" FROM "information_schema"."table_constraints" AS "tc"
  INNER JOIN "information_schema"."key_column_usage" AS "kc" ON ("tc"."constraint_name" = "kc"."constraint_name") AND ("tc"."table_schema" = "kc"."table_schema") AND ("tc"."table_name" = "kc"."table_name")
  WHERE "tc"."constraint_type" = 'PRIMARY KEY'
) AS "pk" ON ("c"."table_schema" = "pk"."table_schema") AND ("c"."table_name" = "pk"."table_name") AND ("c"."column_name" = "pk"."column_name")
WHERE c.table_schema !~ '^information_schema|catalog_history|pg_' AND ("c"."table_schema" IN ('public'))
ORDER BY "table-schema" ASC, "table-name" ASC, "database-position" ASC
-- fields of materialized views
SELECT "pa"."attname" AS "name", "pt"."typname" AS "database-type", "pa"."attnum" - 1 AS "database-position", "pn"."nspname" AS "table-schema", "pc"."relname" AS "table-name"
FROM "pg_catalog"."pg_class" AS "pc" INNER JOIN "pg_catalog"."pg_namespace" AS "pn" ON "pn"."oid" = "pc"."relnamespace"
INNER JOIN "pg_catalog"."pg_attribute" AS "pa" ON "pa"."attrelid" = "pc"."oid" INNER JOIN "pg_catalog"."pg_type" AS "pt" ON "pt"."oid" = "pa"."atttypid"
WHERE ("pc"."relkind" = 'm') AND ("pa"."attnum" >= 1)
-- foreign keys
SELECT "fk_ns"."nspname" AS "fk-table-schema", "fk_table"."relname" AS "fk-table-name", "fk_column"."attname" AS "fk-column-name",
  "pk_ns"."nspname" AS "pk-table-schema", "pk_table"."relname" AS "pk-table-name", "pk_column"."attname" AS "pk-column-name"
FROM "pg_constraint" AS "c"
INNER JOIN "pg_class" AS "fk_table" ON "c"."conrelid" = "fk_table"."oid"
INNER JOIN "pg_namespace" AS "fk_ns" ON "c"."connamespace" = "fk_ns"."oid"
INNER JOIN "pg_attribute" AS "fk_column" ON "c"."conrelid" = "fk_column"."attrelid"
INNER JOIN "pg_class" AS "pk_table" ON "c"."confrelid" = "pk_table"."oid"
INNER JOIN "pg_namespace" AS "pk_ns" ON "pk_table"."relnamespace" = "pk_ns"."oid"
INNER JOIN "pg_attribute" AS "pk_column" ON "c"."confrelid" = "pk_column"."attrelid"
WHERE fk_ns.nspname !~ '^information_schema|catalog_history|pg_' AND ("c"."contype" = 'f'::char)
  AND ("fk_column"."attnum" = ANY(c.conkey)) AND ("pk_column"."attnum" = ANY(c.confkey))
ORDER BY "fk-table-schema" ASC, "fk-table-name" ASC, "fk-column-name" ASC
-- indexes
SELECT tmp.index_name, tmp.is_unique, pg_catalog.pg_get_indexdef(tmp.indexrelid, tmp.n, false) AS column_name
FROM (SELECT ci.relname AS index_name, i.indisunique AS is_unique, i.indexrelid, generate_series(1, i.indnkeyatts) AS n
  FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ct ON ct.oid = i.indrelid JOIN pg_catalog.pg_class ci ON ci.oid = i.indexrelid
  JOIN pg_catalog.pg_namespace ns ON ns.oid = ct.relnamespace WHERE ns.nspname = 'public') tmp
ORDER BY 1, 3
-- enums
SELECT nspname, typname, array_agg(enumlabel ORDER BY enumsortorder) AS labels
FROM pg_type t JOIN pg_enum e ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace GROUP BY nspname, typname
-- count by month
SELECT DATE_TRUNC('month', "public"."orders"."placed") AS "placed", COUNT(*) AS "count" FROM "public"."orders"
GROUP BY DATE_TRUNC('month', "public"."orders"."placed") ORDER BY DATE_TRUNC('month', "public"."orders"."placed") ASC
-- relative dates
SELECT COUNT(*) AS "count" FROM "public"."customers"
WHERE "public"."customers"."since" >= DATE_TRUNC('month', (NOW() + INTERVAL '-1200 month')) AND "public"."customers"."since" < DATE_TRUNC('month', NOW())
-- percentiles and deviation
SELECT PERCENTILE_CONT(0.5) within group (order by "public"."order_lines"."price") AS "median", STDDEV_POP("public"."order_lines"."quantity") AS "stddev", AVG("public"."order_lines"."price") AS "avg"
FROM "public"."order_lines"
-- binning
SELECT ((FLOOR((("public"."order_lines"."price" - 0.0) / 10.0)) * 10.0) + 0.0) AS "price", COUNT(*) AS "count" FROM "public"."order_lines"
GROUP BY ((FLOOR((("public"."order_lines"."price" - 0.0) / 10.0)) * 10.0) + 0.0) ORDER BY 1 ASC
-- parts of dates
SELECT CAST(extract(dow from "public"."customers"."since") AS integer) + 1 AS "dow", CAST(extract(hour from "public"."customers"."since") AS integer) AS "hour",
  CAST("public"."customers"."since" AS date) AS "day", (CAST(extract(month from "public"."customers"."since") AS integer) + 2) / 3 AS "quarter" FROM "public"."customers" ORDER BY 1
-- contains and case
SELECT "public"."customers"."name" AS "name", CASE WHEN "public"."customers"."balance" > 0 THEN 'plus' ELSE 'minus' END AS "kind", CONCAT("public"."customers"."name", '-', "public"."customers"."email") AS "c"
FROM "public"."customers" WHERE LOWER("public"."customers"."name") LIKE '%b%' LIMIT 2000
-- distinct values of a field
SELECT "public"."customers"."feeling" AS "feeling" FROM "public"."customers" GROUP BY "public"."customers"."feeling" ORDER BY "public"."customers"."feeling" ASC LIMIT 1000
-- fingerprint of text
SELECT SUBSTRING("public"."orders"."note", 1, 1234) AS "substring1", "public"."orders"."id" AS "id" FROM "public"."orders" ORDER BY 2 LIMIT 10000
-- custom time zone
SELECT ("public"."orders"."placed" AT TIME ZONE 'America/New_York') AS "local", timezone('UTC', "public"."orders"."placed") AS "utc" FROM "public"."orders" WHERE "id" = 1
-- dates between
SELECT CAST(EXTRACT(YEAR FROM AGE("since", timestamp '2020-01-01')) AS integer) AS "years", "since" + INTERVAL '1 day' AS "next" FROM "public"."customers" WHERE id = 1
