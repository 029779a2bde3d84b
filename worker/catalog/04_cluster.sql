-- What a Postgres server has besides a database's own objects: roles, databases, settings and their like.
-- The one role stands for the session's user: the planner puts the user's name in place of `openduck`.

CREATE VIEW system.pgc.pg_roles AS
SELECT 'openduck' AS rolname, true AS rolsuper, true AS rolinherit, true AS rolcreaterole, true AS rolcreatedb,
    true AS rolcanlogin, false AS rolreplication, -1 AS rolconnlimit, '********' AS rolpassword,
    NULL::TIMESTAMPTZ AS rolvaliduntil, true AS rolbypassrls, NULL::VARCHAR[] AS rolconfig, 10::UINTEGER AS oid;

CREATE VIEW system.pgc.pg_authid AS
SELECT oid, rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls,
    rolconnlimit, NULL::VARCHAR AS rolpassword, rolvaliduntil
FROM system.pgc.pg_roles;

CREATE VIEW system.pgc.pg_user AS
SELECT rolname AS usename, oid AS usesysid, rolcreatedb AS usecreatedb, rolsuper AS usesuper, false AS userepl,
    rolbypassrls AS usebypassrls, rolpassword AS passwd, rolvaliduntil AS valuntil, rolconfig AS useconfig
FROM system.pgc.pg_roles;

CREATE VIEW system.pgc.pg_shadow AS
SELECT * REPLACE (NULL::VARCHAR AS passwd) FROM system.pgc.pg_user;

CREATE VIEW system.pgc.pg_database AS
SELECT (16384 + database_oid)::UINTEGER AS oid, database_name AS datname, 10::UINTEGER AS datdba, 6 AS encoding,
    'c' AS datlocprovider, false AS datistemplate, true AS datallowconn, -1 AS datconnlimit,
    0::UINTEGER AS datfrozenxid, 0::UINTEGER AS datminmxid, 1663::UINTEGER AS dattablespace, 'C.UTF-8' AS datcollate,
    'C.UTF-8' AS datctype, NULL::VARCHAR AS daticulocale, NULL::VARCHAR AS datcollversion, NULL::VARCHAR[] AS datacl,
    1262::UINTEGER AS tableoid
FROM duckdb_databases()
WHERE database_name = current_database();

CREATE VIEW system.pgc.pg_tablespace AS
SELECT oid::UINTEGER AS oid, spcname, 10::UINTEGER AS spcowner, NULL::VARCHAR[] AS spcacl, NULL::VARCHAR[] AS spcoptions
FROM (VALUES (1663, 'pg_default'), (1664, 'pg_global')) AS t(oid, spcname);

CREATE VIEW system.pgc.pg_am AS
SELECT oid::UINTEGER AS oid, amname, handler::UINTEGER AS amhandler, amtype
FROM (VALUES (2, 'heap', 3, 't'), (403, 'btree', 330, 'i')) AS a(oid, amname, handler, amtype);

CREATE VIEW system.pgc.pg_language AS
SELECT oid::UINTEGER AS oid, lanname, 10::UINTEGER AS lanowner, lanispl, lanpltrusted, 0::UINTEGER AS lanplcallfoid,
    0::UINTEGER AS laninline, 0::UINTEGER AS lanvalidator, NULL::VARCHAR[] AS lanacl, 2612::UINTEGER AS tableoid
FROM (VALUES (12, 'internal', false, false), (14, 'sql', false, true)) AS l(oid, lanname, lanispl, lanpltrusted);

CREATE VIEW system.pgc.pg_collation AS
SELECT oid::UINTEGER AS oid, collname, 11::UINTEGER AS collnamespace, 10::UINTEGER AS collowner, provider AS collprovider,
    true AS collisdeterministic, -1 AS collencoding, locale AS collcollate, locale AS collctype,
    NULL::VARCHAR AS colliculocale, NULL::VARCHAR AS collversion
FROM (VALUES (100, 'default', 'd', NULL), (950, 'C', 'c', 'C'), (951, 'POSIX', 'c', 'POSIX'))
    AS c(oid, collname, provider, locale);

CREATE VIEW system.pgc.pg_extension AS
SELECT 13500::UINTEGER AS oid, 'plpgsql' AS extname, 10::UINTEGER AS extowner, 11::UINTEGER AS extnamespace,
    false AS extrelocatable, '1.0' AS extversion, NULL::UINTEGER[] AS extconfig, NULL::VARCHAR[] AS extcondition
WHERE false;

CREATE VIEW system.pgc.pg_available_extensions AS
SELECT NULL::VARCHAR AS name, NULL::VARCHAR AS default_version, NULL::VARCHAR AS installed_version,
    NULL::VARCHAR AS comment
WHERE false;

-- The engine's settings, and those of Postgres's that never change here. The session's own are answered before a
-- statement gets here.
CREATE VIEW system.pgc.pg_settings AS
SELECT name, setting, NULL::VARCHAR AS unit, category, short_desc, NULL::VARCHAR AS extra_desc, context, vartype,
    'default' AS source, NULL::VARCHAR AS min_val, NULL::VARCHAR AS max_val, NULL::VARCHAR[] AS enumvals,
    setting AS boot_val, setting AS reset_val, NULL::VARCHAR AS sourcefile, NULL::INTEGER AS sourceline,
    false AS pending_restart
FROM (
    SELECT name, value AS setting, 'Engine' AS category, description AS short_desc, 'user' AS context,
        CASE input_type WHEN 'BOOLEAN' THEN 'bool' WHEN 'BIGINT' THEN 'integer' WHEN 'UBIGINT' THEN 'integer'
            WHEN 'DOUBLE' THEN 'real' ELSE 'string' END AS vartype
    FROM duckdb_settings()
    UNION ALL
    SELECT name, setting, 'Preset Options', short_desc, 'internal', vartype
    FROM (VALUES
        ('block_size', '8192', 'Shows the size of a disk block.', 'integer'),
        ('integer_datetimes', 'on', 'Shows whether datetimes are integer based.', 'bool'),
        ('lc_collate', 'C.UTF-8', 'Shows the collation order locale.', 'string'),
        ('lc_ctype', 'C.UTF-8', 'Shows the character classification and case conversion locale.', 'string'),
        ('max_function_args', '100', 'Shows the maximum number of function arguments.', 'integer'),
        ('max_identifier_length', '63', 'Shows the maximum identifier length.', 'integer'),
        ('max_index_keys', '32', 'Shows the maximum number of index keys.', 'integer'),
        ('server_encoding', 'UTF8', 'Shows the server (database) character set encoding.', 'string'),
        ('standard_conforming_strings', 'on', 'Causes ''...'' strings to treat backslashes literally.', 'bool')
    ) AS preset(name, setting, short_desc, vartype)
);

CREATE VIEW system.pgc.pg_timezone_names AS
SELECT name, abbrev, utc_offset, is_dst FROM pg_timezone_names();

CREATE VIEW system.pgc.pg_tables AS
SELECT n.nspname AS schemaname, t.relname AS tablename, 'openduck' AS tableowner, NULL::VARCHAR AS tablespace,
    t.has_index AS hasindexes, false AS hasrules, false AS hastriggers, false AS rowsecurity
FROM system.pgc._table AS t
JOIN system.pgc.pg_namespace AS n ON n.oid = t.relnamespace
WHERE t.relkind = 'r';

CREATE VIEW system.pgc.pg_views AS
SELECT n.nspname AS schemaname, t.relname AS viewname, 'openduck' AS viewowner,
    regexp_replace(t.sql, '^CREATE (TEMP(ORARY)? )?VIEW .*? AS ', ' ', 's') AS definition
FROM system.pgc._table AS t
JOIN system.pgc.pg_namespace AS n ON n.oid = t.relnamespace
WHERE t.relkind = 'v';

CREATE VIEW system.pgc.pg_indexes AS
SELECT system.pgc._schema_name(schema_name) AS schemaname, table_name AS tablename, relname AS indexname,
    NULL::VARCHAR AS tablespace,
    'CREATE ' || CASE WHEN is_unique THEN 'UNIQUE ' ELSE '' END || 'INDEX ' || system.pgc.quote_ident(relname) || ' ON '
        || system.pgc.quote_ident(system.pgc._schema_name(schema_name)) || '.' || system.pgc.quote_ident(table_name)
        || ' USING btree (' || array_to_string(keys, ', ') || ')' AS indexdef
FROM system.pgc._index;

CREATE VIEW system.pgc.pg_sequences AS
SELECT system.pgc._schema_name(schema_name) AS schemaname, sequence_name AS sequencename, 'openduck' AS sequenceowner,
    20::UINTEGER AS data_type, start_value, min_value, max_value, increment_by, cycle, 1::BIGINT AS cache_size,
    last_value
FROM duckdb_sequences()
WHERE database_name = current_database();

-- No figures are kept but the number of rows.
CREATE VIEW system.pgc.pg_stat_all_tables AS
SELECT t.oid AS relid, n.nspname AS schemaname, t.relname, 0::BIGINT AS seq_scan, 0::BIGINT AS seq_tup_read,
    0::BIGINT AS idx_scan, 0::BIGINT AS idx_tup_fetch, 0::BIGINT AS n_tup_ins, 0::BIGINT AS n_tup_upd,
    0::BIGINT AS n_tup_del, 0::BIGINT AS n_tup_hot_upd, t.estimated_size AS n_live_tup, 0::BIGINT AS n_dead_tup,
    0::BIGINT AS n_mod_since_analyze, 0::BIGINT AS n_ins_since_vacuum, NULL::TIMESTAMPTZ AS last_vacuum,
    NULL::TIMESTAMPTZ AS last_autovacuum, NULL::TIMESTAMPTZ AS last_analyze, NULL::TIMESTAMPTZ AS last_autoanalyze,
    0::BIGINT AS vacuum_count, 0::BIGINT AS autovacuum_count, 0::BIGINT AS analyze_count, 0::BIGINT AS autoanalyze_count
FROM system.pgc._table AS t
JOIN system.pgc.pg_namespace AS n ON n.oid = t.relnamespace
WHERE t.relkind = 'r';

CREATE VIEW system.pgc.pg_stat_user_tables AS SELECT * FROM system.pgc.pg_stat_all_tables;
