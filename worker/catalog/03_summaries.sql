-- Views of Postgres's own over its catalog.

CREATE VIEW system.pgc.pg_tables AS
SELECT n.nspname AS schemaname, c.relname AS tablename, 'openduck' AS tableowner, NULL::VARCHAR AS tablespace,
    c.relhasindex AS hasindexes, c.relhasrules AS hasrules, c.relhastriggers AS hastriggers, c.relrowsecurity AS rowsecurity
FROM system.pgc.pg_class AS c
JOIN system.pgc.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind = 'r';

CREATE VIEW system.pgc._view_definition AS
SELECT oid, regexp_replace(sql, '^CREATE (TEMP(ORARY)? )?VIEW .*? AS ', ' ', 's') AS definition
FROM system.pgc._relation
WHERE relkind = 'v';

CREATE VIEW system.pgc.pg_views AS
SELECT n.nspname AS schemaname, c.relname AS viewname, 'openduck' AS viewowner, d.definition
FROM system.pgc.pg_class AS c
JOIN system.pgc.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN system.pgc._view_definition AS d ON d.oid = c.oid
WHERE c.relkind = 'v';

CREATE VIEW system.pgc._index_definition AS
SELECT oid, head || qualifier || tail AS definition, head || CASE qualifier WHEN 'public.' THEN '' ELSE qualifier END || tail AS unqualified, keys
FROM (
    SELECT oid, keys,
        'CREATE ' || CASE WHEN is_unique THEN 'UNIQUE ' ELSE '' END || 'INDEX ' || system.pgc.quote_ident(relname) || ' ON ' AS head,
        system.pgc.quote_ident(nspname) || '.' AS qualifier,
        system.pgc.quote_ident(table_name) || ' USING btree (' || array_to_string(keys, ', ') || ')' AS tail
    FROM system.pgc._index
)
UNION ALL
SELECT oid, definition, replace(definition, ' ON pg_catalog.', ' ON '),
    string_split(regexp_extract(definition, '\((.*)\)$', 1), ', ')
FROM openduck_catalog.builtin._index_definition;

CREATE VIEW system.pgc.pg_indexes AS
SELECT i.nspname AS schemaname, i.table_name AS tablename, i.relname AS indexname, NULL::VARCHAR AS tablespace,
    d.definition AS indexdef
FROM system.pgc._index AS i
JOIN system.pgc._index_definition AS d ON d.oid = i.oid;

-- What a sequence has reached changes without any change of the catalog.
CREATE VIEW system.pgc.pg_sequences AS
SELECT openduck_catalog.live._schema_name(database_name, schema_name) AS schemaname, sequence_name AS sequencename,
    'openduck' AS sequenceowner, 20::UINTEGER AS data_type, start_value, min_value, max_value, increment_by, cycle,
    1::BIGINT AS cache_size, last_value
FROM duckdb_sequences()
WHERE openduck_catalog.live._is_shown(database_name, schema_name);

-- No figures are kept but the number of rows.
CREATE VIEW system.pgc.pg_stat_all_tables AS
SELECT r.oid AS relid, r.nspname AS schemaname, r.relname, 0::BIGINT AS seq_scan, 0::BIGINT AS seq_tup_read,
    0::BIGINT AS idx_scan, 0::BIGINT AS idx_tup_fetch, 0::BIGINT AS n_tup_ins, 0::BIGINT AS n_tup_upd,
    0::BIGINT AS n_tup_del, 0::BIGINT AS n_tup_hot_upd, coalesce(t.estimated_size, 0)::BIGINT AS n_live_tup,
    0::BIGINT AS n_dead_tup, 0::BIGINT AS n_mod_since_analyze, 0::BIGINT AS n_ins_since_vacuum,
    NULL::TIMESTAMPTZ AS last_vacuum, NULL::TIMESTAMPTZ AS last_autovacuum, NULL::TIMESTAMPTZ AS last_analyze,
    NULL::TIMESTAMPTZ AS last_autoanalyze, 0::BIGINT AS vacuum_count, 0::BIGINT AS autovacuum_count,
    0::BIGINT AS analyze_count, 0::BIGINT AS autoanalyze_count
FROM system.pgc._relation AS r
LEFT JOIN duckdb_tables() AS t ON t.table_oid = r.engine_oid
WHERE r.relkind = 'r';

CREATE VIEW system.pgc.pg_stat_user_tables AS FROM system.pgc.pg_stat_all_tables;
