-- The SQL standard's schema, with the columns of PostgreSQL 15 that clients read.

CREATE VIEW system.pgc.information_schema_catalog_name AS SELECT current_database() AS catalog_name;

CREATE VIEW system.pgc.enabled_roles AS SELECT 'openduck' AS role_name;

CREATE VIEW system.pgc.character_sets AS
SELECT NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema, 'UTF8' AS character_set_name,
    'UCS' AS character_repertoire, 'UTF8' AS form_of_use, current_database() AS default_collate_catalog,
    'pg_catalog' AS default_collate_schema, 'C' AS default_collate_name;

CREATE VIEW system.pgc.schemata AS
SELECT current_database() AS catalog_name, nspname AS schema_name, 'openduck' AS schema_owner,
    NULL::VARCHAR AS default_character_set_catalog, NULL::VARCHAR AS default_character_set_schema,
    NULL::VARCHAR AS default_character_set_name, NULL::VARCHAR AS sql_path
FROM system.pgc.pg_namespace
WHERE nspname NOT IN ('pg_toast', 'pg_temp_1');

CREATE VIEW system.pgc.tables AS
SELECT current_database() AS table_catalog, n.nspname AS table_schema, t.relname AS table_name,
    CASE WHEN t.relkind = 'v' THEN 'VIEW' WHEN t.temporary THEN 'LOCAL TEMPORARY' ELSE 'BASE TABLE' END AS table_type,
    NULL::VARCHAR AS self_referencing_column_name, NULL::VARCHAR AS reference_generation,
    NULL::VARCHAR AS user_defined_type_catalog, NULL::VARCHAR AS user_defined_type_schema,
    NULL::VARCHAR AS user_defined_type_name, CASE WHEN t.relkind = 'r' THEN 'YES' ELSE 'NO' END AS is_insertable_into,
    'NO' AS is_typed, NULL::VARCHAR AS commit_action
FROM system.pgc._table AS t
JOIN system.pgc.pg_namespace AS n ON n.oid = t.relnamespace;

CREATE VIEW system.pgc.views AS
SELECT current_database() AS table_catalog, schemaname AS table_schema, viewname AS table_name,
    definition AS view_definition, 'NONE' AS check_option, 'NO' AS is_updatable, 'NO' AS is_insertable_into,
    'NO' AS is_trigger_updatable, 'NO' AS is_trigger_deletable, 'NO' AS is_trigger_insertable_into
FROM system.pgc.pg_views;

CREATE VIEW system.pgc.columns AS
SELECT current_database() AS table_catalog, n.nspname AS table_schema, r.relname AS table_name,
    c.column_name, c.column_index AS ordinal_position, c.column_default,
    CASE WHEN c.is_nullable THEN 'YES' ELSE 'NO' END AS is_nullable,
    CASE WHEN t.typcategory = 'A' THEN 'ARRAY' ELSE t.formatted END AS data_type,
    NULL::INTEGER AS character_maximum_length,
    CASE WHEN t.oid = 25 THEN 1073741824 END AS character_octet_length,
    CASE t.oid WHEN 21 THEN 16 WHEN 23 THEN 32 WHEN 20 THEN 64 WHEN 700 THEN 24 WHEN 701 THEN 53
        WHEN 1700 THEN (system.pgc._typmod_of(c.data_type) - 4) // 65536 END::INTEGER AS numeric_precision,
    CASE WHEN t.oid IN (20, 21, 23, 700, 701) THEN 2 WHEN t.oid = 1700 THEN 10 END AS numeric_precision_radix,
    CASE WHEN t.oid IN (20, 21, 23) THEN 0
        WHEN t.oid = 1700 THEN (system.pgc._typmod_of(c.data_type) - 4) % 65536 END::INTEGER AS numeric_scale,
    CASE WHEN t.oid = 1082 THEN 0 WHEN t.oid IN (1083, 1266, 1114, 1184, 1186) THEN 6 END AS datetime_precision,
    NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision, NULL::VARCHAR AS character_set_catalog,
    NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog,
    NULL::VARCHAR AS collation_schema, NULL::VARCHAR AS collation_name, NULL::VARCHAR AS domain_catalog,
    NULL::VARCHAR AS domain_schema, NULL::VARCHAR AS domain_name, current_database() AS udt_catalog,
    'pg_catalog' AS udt_schema, t.typname AS udt_name, NULL::VARCHAR AS scope_catalog, NULL::VARCHAR AS scope_schema,
    NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality, c.column_index::VARCHAR AS dtd_identifier,
    'NO' AS is_self_referencing, 'NO' AS is_identity, NULL::VARCHAR AS identity_generation,
    NULL::VARCHAR AS identity_start, NULL::VARCHAR AS identity_increment, NULL::VARCHAR AS identity_maximum,
    NULL::VARCHAR AS identity_minimum, 'NO' AS identity_cycle, 'NEVER' AS is_generated,
    NULL::VARCHAR AS generation_expression, CASE WHEN r.relkind = 'r' THEN 'YES' ELSE 'NO' END AS is_updatable
FROM duckdb_columns() AS c
JOIN system.pgc._table AS r ON r.engine_oid = c.table_oid
JOIN system.pgc.pg_namespace AS n ON n.oid = r.relnamespace
JOIN system.pgc._builtin_type AS t ON t.oid = system.pgc._type_of(c.data_type)
WHERE (c.database_name = current_database() OR c.database_name = 'temp') AND NOT c.internal;

CREATE VIEW system.pgc.table_constraints AS
SELECT current_database() AS constraint_catalog, system.pgc._schema_name(schema_name) AS constraint_schema,
    conname AS constraint_name, current_database() AS table_catalog,
    system.pgc._schema_name(schema_name) AS table_schema, table_name,
    CASE contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'f' THEN 'FOREIGN KEY' ELSE 'CHECK' END
        AS constraint_type,
    'NO' AS is_deferrable, 'NO' AS initially_deferred, 'YES' AS enforced,
    CASE WHEN contype = 'u' THEN 'YES' END AS nulls_distinct
FROM system.pgc._constraint;

CREATE VIEW system.pgc.key_column_usage AS
SELECT current_database() AS constraint_catalog, system.pgc._schema_name(schema_name) AS constraint_schema,
    conname AS constraint_name, current_database() AS table_catalog,
    system.pgc._schema_name(schema_name) AS table_schema, table_name,
    unnest(columns) AS column_name, unnest(range(1, len(columns) + 1))::INTEGER AS ordinal_position,
    unnest(CASE WHEN contype = 'f' THEN range(1, len(columns) + 1)
        ELSE list_transform(columns, lambda c: NULL::BIGINT) END)::INTEGER AS position_in_unique_constraint
FROM system.pgc._constraint
WHERE contype IN ('p', 'u', 'f');

CREATE VIEW system.pgc.referential_constraints AS
SELECT current_database() AS constraint_catalog, system.pgc._schema_name(schema_name) AS constraint_schema,
    conname AS constraint_name, current_database() AS unique_constraint_catalog,
    system.pgc._schema_name(schema_name) AS unique_constraint_schema, other_name AS unique_constraint_name,
    'NONE' AS match_option, 'NO ACTION' AS update_rule, 'NO ACTION' AS delete_rule
FROM system.pgc._constraint
WHERE contype = 'f';

CREATE VIEW system.pgc.constraint_column_usage AS
SELECT current_database() AS table_catalog, system.pgc._schema_name(schema_name) AS table_schema,
    CASE WHEN contype = 'f' THEN referenced_table ELSE table_name END AS table_name,
    unnest(CASE WHEN contype = 'f' THEN referenced_column_names ELSE columns END) AS column_name,
    current_database() AS constraint_catalog, system.pgc._schema_name(schema_name) AS constraint_schema,
    conname AS constraint_name
FROM system.pgc._constraint;

CREATE VIEW system.pgc.check_constraints AS
SELECT current_database() AS constraint_catalog, system.pgc._schema_name(schema_name) AS constraint_schema,
    conname AS constraint_name, expression AS check_clause
FROM system.pgc._constraint
WHERE contype = 'c';

CREATE VIEW system.pgc.sequences AS
SELECT current_database() AS sequence_catalog, system.pgc._schema_name(schema_name) AS sequence_schema, sequence_name,
    'bigint' AS data_type, 64 AS numeric_precision, 2 AS numeric_precision_radix, 0 AS numeric_scale,
    start_value::VARCHAR AS start_value, min_value::VARCHAR AS minimum_value, max_value::VARCHAR AS maximum_value,
    increment_by::VARCHAR AS increment, CASE WHEN cycle THEN 'YES' ELSE 'NO' END AS cycle_option
FROM duckdb_sequences()
WHERE database_name = current_database();

-- The session's user may do everything that the statement is then let do.
CREATE VIEW system.pgc.table_privileges AS
SELECT 'openduck' AS grantor, 'openduck' AS grantee, table_catalog, table_schema, table_name,
    unnest(['INSERT', 'SELECT', 'UPDATE', 'DELETE']) AS privilege_type, 'YES' AS is_grantable, 'NO' AS with_hierarchy
FROM system.pgc.tables;

CREATE VIEW system.pgc.role_table_grants AS SELECT * FROM system.pgc.table_privileges;
