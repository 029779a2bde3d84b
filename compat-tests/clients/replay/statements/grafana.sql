-- version
SELECT current_setting('server_version_num')::int/100 as version
-- timescale
SELECT 1 FROM pg_extension WHERE extname = 'timescaledb'
-- tables of the search path
select quote_ident(table_name) as "table" from information_schema.tables
where quote_ident(table_schema) not in ('information_schema', 'pg_catalog', '_timescaledb_cache', '_timescaledb_catalog', '_timescaledb_internal', '_timescaledb_config', 'timescaledb_information', 'timescaledb_experimental')
and table_type = 'BASE TABLE' and
  quote_ident(table_schema) IN (
  SELECT
    CASE WHEN trim(s[i]) = '"$user"' THEN user ELSE trim(s[i]) END
  FROM
    generate_series(
      array_lower(string_to_array(current_setting('search_path'),','),1),
      array_upper(string_to_array(current_setting('search_path'),','),1)
    ) as i,
    string_to_array(current_setting('search_path'),',') s
  ) order by 1
-- columns of a table
select quote_ident(column_name) as "column", data_type as "type" from information_schema.columns
where
  quote_ident(table_name) = 'orders' and
  CASE WHEN array_length(parse_ident('orders'), 1) = 2
    THEN quote_ident(table_schema) = (parse_ident('orders'))[1]
    ELSE quote_ident(table_schema) IN (SELECT quote_ident(s) FROM unnest(current_schemas(false)) s)
  END order by 1
-- time series
SELECT floor(extract(epoch from placed)/86400)*86400 AS "time", count(*) AS value FROM orders WHERE placed BETWEEN '2024-01-01T00:00:00Z' AND '2025-01-01T00:00:00Z' GROUP BY 1 ORDER BY 1
-- time as text
SELECT placed AS "time", total AS value FROM orders WHERE placed >= '2024-01-01T00:00:00Z' AND placed <= '2025-01-01T00:00:00Z' ORDER BY 1
-- unix times
SELECT extract(epoch from placed) AS "time", note FROM orders WHERE extract(epoch from placed) >= 1704067200 ORDER BY 1
-- date_bin
SELECT date_bin('1 hour', placed, TIMESTAMPTZ '2024-01-01') AS "time", sum(total) FROM orders WHERE placed IS NOT NULL GROUP BY 1 ORDER BY 1
-- variables
SELECT DISTINCT name AS __text, id AS __value FROM customers ORDER BY 1
-- template of a list
SELECT name AS metric, balance FROM customers WHERE name IN ('Ada','Bob') ORDER BY 1
