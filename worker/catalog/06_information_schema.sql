-- The SQL standard's schema as PostgreSQL 15 has it.

CREATE VIEW system.pgc.information_schema_catalog_name AS SELECT current_database() AS catalog_name;

CREATE VIEW system.pgc.enabled_roles AS SELECT 'openduck' AS role_name;

CREATE VIEW system.pgc.character_sets AS
SELECT NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema, 'UTF8' AS character_set_name,
    'UCS' AS character_repertoire, 'UTF8' AS form_of_use, current_database() AS default_collate_catalog,
    'pg_catalog' AS default_collate_schema, 'default' AS default_collate_name;

CREATE VIEW system.pgc.collations AS
SELECT current_database() AS collation_catalog, 'pg_catalog' AS collation_schema, collname AS collation_name,
    'NO PAD' AS pad_attribute
FROM system.pgc.pg_collation;

CREATE VIEW system.pgc.collation_character_set_applicability AS
SELECT current_database() AS collation_catalog, 'pg_catalog' AS collation_schema, collname AS collation_name,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema, 'UTF8' AS character_set_name
FROM system.pgc.pg_collation;

CREATE VIEW system.pgc.schemata AS
SELECT current_database() AS catalog_name, nspname AS schema_name, 'openduck' AS schema_owner,
    NULL::VARCHAR AS default_character_set_catalog, NULL::VARCHAR AS default_character_set_schema,
    NULL::VARCHAR AS default_character_set_name, NULL::VARCHAR AS sql_path
FROM system.pgc.pg_namespace;

CREATE VIEW system.pgc.tables AS
SELECT current_database() AS table_catalog, n.nspname AS table_schema, c.relname AS table_name,
    CASE WHEN c.relkind = 'v' THEN 'VIEW' WHEN c.relpersistence = 't' THEN 'LOCAL TEMPORARY' ELSE 'BASE TABLE' END AS table_type,
    NULL::VARCHAR AS self_referencing_column_name, NULL::VARCHAR AS reference_generation,
    NULL::VARCHAR AS user_defined_type_catalog, NULL::VARCHAR AS user_defined_type_schema,
    NULL::VARCHAR AS user_defined_type_name, CASE WHEN c.relkind = 'r' THEN 'YES' ELSE 'NO' END AS is_insertable_into,
    'NO' AS is_typed, NULL::VARCHAR AS commit_action
FROM system.pgc.pg_class AS c
JOIN system.pgc.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v');

CREATE VIEW system.pgc.views AS
SELECT current_database() AS table_catalog, schemaname AS table_schema, viewname AS table_name,
    definition AS view_definition, 'NONE' AS check_option, 'NO' AS is_updatable, 'NO' AS is_insertable_into,
    'NO' AS is_trigger_updatable, 'NO' AS is_trigger_deletable, 'NO' AS is_trigger_insertable_into
FROM system.pgc.pg_views;

-- The domains of this schema's own columns are told by the types under them.
CREATE VIEW system.pgc._standard_column AS
SELECT * EXCLUDE (domain_name, formatted, typname, typnamespace, atttypid), domain_name,
    coalesce(MAP {
        'sql_identifier': 'name', 'character_data': 'character varying', 'cardinal_number': 'integer',
        'yes_or_no': 'character varying', 'time_stamp': 'timestamp with time zone'
    }[domain_name], formatted) AS formatted,
    coalesce(MAP {
        'sql_identifier': 'name', 'character_data': 'varchar', 'cardinal_number': 'int4', 'yes_or_no': 'varchar',
        'time_stamp': 'timestamptz'
    }[domain_name], typname) AS typname,
    coalesce(MAP {
        'sql_identifier': 19, 'character_data': 1043, 'cardinal_number': 23, 'yes_or_no': 1043, 'time_stamp': 1184
    }[domain_name], atttypid) AS atttypid,
    CASE WHEN domain_name IS NULL THEN typnamespace ELSE 11 END AS typnamespace
FROM (
    SELECT *, NULL::VARCHAR AS domain_name FROM system.pgc._column
    UNION ALL
    SELECT *, CASE WHEN typtype = 'd' THEN typname END FROM openduck_catalog.builtin._column
);

CREATE VIEW system.pgc.columns AS
SELECT current_database() AS table_catalog, c.nspname AS table_schema, c.relname AS table_name, c.attname AS column_name,
    c.attnum::INTEGER AS ordinal_position, CASE WHEN NOT c.is_generated THEN c.adbin END AS column_default,
    CASE WHEN c.attnotnull THEN 'NO' ELSE 'YES' END AS is_nullable,
    CASE WHEN c.typcategory = 'A' AND c.typlen = -1 AND c.typname[1] = '_' THEN 'ARRAY'
        WHEN c.typnamespace <> 11 THEN 'USER-DEFINED' ELSE c.formatted END AS data_type,
    CASE WHEN c.domain_name = 'yes_or_no' THEN 3
        WHEN c.atttypid IN (1042, 1043) AND c.atttypmod > 4 THEN c.atttypmod - 4 END::INTEGER AS character_maximum_length,
    CASE WHEN c.domain_name = 'yes_or_no' THEN 12
        WHEN c.atttypid IN (25, 1042, 1043) THEN CASE WHEN c.atttypmod > 4 THEN (c.atttypmod - 4) * 4 ELSE 1073741824 END
        END::INTEGER AS character_octet_length,
    CASE c.atttypid WHEN 21 THEN 16 WHEN 23 THEN 32 WHEN 20 THEN 64 WHEN 700 THEN 24 WHEN 701 THEN 53
        WHEN 1700 THEN CASE WHEN c.atttypmod > 4 THEN (c.atttypmod - 4) // 65536 END END::INTEGER AS numeric_precision,
    CASE WHEN c.atttypid IN (20, 21, 23, 700, 701) THEN 2 WHEN c.atttypid = 1700 THEN 10 END::INTEGER AS numeric_precision_radix,
    CASE WHEN c.atttypid IN (20, 21, 23) THEN 0
        WHEN c.atttypid = 1700 AND c.atttypmod > 4 THEN (c.atttypmod - 4) % 65536 END::INTEGER AS numeric_scale,
    CASE WHEN c.atttypid = 1082 THEN 0 WHEN c.domain_name = 'time_stamp' THEN 2
        WHEN c.atttypid IN (1083, 1266, 1114, 1184, 1186) THEN 6 END::INTEGER AS datetime_precision,
    NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision, NULL::VARCHAR AS character_set_catalog,
    NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name,
    CASE WHEN c.typcollation NOT IN (0, 100) THEN current_database() END AS collation_catalog,
    CASE WHEN c.typcollation NOT IN (0, 100) THEN 'pg_catalog' END AS collation_schema,
    CASE WHEN c.typcollation NOT IN (0, 100) THEN 'C' END AS collation_name,
    CASE WHEN c.domain_name IS NOT NULL THEN current_database() END AS domain_catalog,
    CASE WHEN c.domain_name IS NOT NULL THEN 'information_schema' END AS domain_schema, c.domain_name,
    current_database() AS udt_catalog, coalesce(n.nspname, 'pg_catalog') AS udt_schema, c.typname AS udt_name,
    NULL::VARCHAR AS scope_catalog, NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name,
    NULL::INTEGER AS maximum_cardinality, c.attnum::VARCHAR AS dtd_identifier, 'NO' AS is_self_referencing,
    'NO' AS is_identity, NULL::VARCHAR AS identity_generation, NULL::VARCHAR AS identity_start,
    NULL::VARCHAR AS identity_increment, NULL::VARCHAR AS identity_maximum, NULL::VARCHAR AS identity_minimum,
    'NO' AS identity_cycle, CASE WHEN c.is_generated THEN 'ALWAYS' ELSE 'NEVER' END AS is_generated,
    CASE WHEN c.is_generated THEN c.adbin END AS generation_expression,
    CASE WHEN c.relkind = 'r' THEN 'YES' ELSE 'NO' END AS is_updatable
FROM system.pgc._standard_column AS c
LEFT JOIN system.pgc.pg_namespace AS n ON n.oid = c.typnamespace;

CREATE VIEW system.pgc.element_types AS
SELECT current_database() AS object_catalog, c.nspname AS object_schema, c.relname AS object_name, 'TABLE' AS object_type,
    c.attnum::VARCHAR AS collection_type_identifier,
    CASE WHEN e.typnamespace <> 11 THEN 'USER-DEFINED' ELSE e.formatted END AS data_type,
    NULL::INTEGER AS character_maximum_length, NULL::INTEGER AS character_octet_length,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name,
    NULL::VARCHAR AS collation_catalog, NULL::VARCHAR AS collation_schema, NULL::VARCHAR AS collation_name,
    NULL::INTEGER AS numeric_precision, NULL::INTEGER AS numeric_precision_radix, NULL::INTEGER AS numeric_scale,
    NULL::INTEGER AS datetime_precision, NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision,
    NULL::VARCHAR AS domain_default, current_database() AS udt_catalog, n.nspname AS udt_schema, e.typname AS udt_name,
    NULL::VARCHAR AS scope_catalog, NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name,
    NULL::INTEGER AS maximum_cardinality, 'a' || c.attnum::VARCHAR AS dtd_identifier
FROM system.pgc._standard_column AS c
JOIN system.pgc._type AS t ON t.oid = c.atttypid AND t.typcategory = 'A' AND t.typlen = -1 AND t.typelem <> 0 AND t.typname[1] = '_'
JOIN system.pgc._type AS e ON e.oid = t.typelem
JOIN system.pgc.pg_namespace AS n ON n.oid = e.typnamespace;

CREATE VIEW system.pgc.column_udt_usage AS
SELECT current_database() AS udt_catalog, coalesce(n.nspname, 'pg_catalog') AS udt_schema, c.typname AS udt_name,
    current_database() AS table_catalog, c.nspname AS table_schema, c.relname AS table_name, c.attname AS column_name
FROM system.pgc._standard_column AS c
LEFT JOIN system.pgc.pg_namespace AS n ON n.oid = c.typnamespace;

-- Constraints, with those of NOT NULL, which Postgres shows here as checks.
CREATE VIEW system.pgc._standard_constraint AS
SELECT nspname, conname, table_name, contype, expression, own_index FROM system.pgc._constraint
UNION ALL
SELECT c.nspname, r.relnamespace::VARCHAR || '_' || c.attrelid::VARCHAR || '_' || c.attnum::VARCHAR || '_not_null', c.relname, 'n',
    c.attname || ' IS NOT NULL', NULL
FROM system.pgc._column AS c
JOIN system.pgc._relation AS r ON r.oid = c.attrelid
WHERE c.attnotnull AND c.relkind = 'r';

CREATE VIEW system.pgc.table_constraints AS
SELECT current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name,
    current_database() AS table_catalog, nspname AS table_schema, table_name,
    CASE contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'f' THEN 'FOREIGN KEY' ELSE 'CHECK' END
        AS constraint_type,
    'NO' AS is_deferrable, 'NO' AS initially_deferred, 'YES' AS enforced,
    CASE WHEN contype = 'u' THEN 'YES' END AS nulls_distinct
FROM system.pgc._standard_constraint;

CREATE VIEW system.pgc.key_column_usage AS
SELECT current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name,
    current_database() AS table_catalog, nspname AS table_schema, table_name, unnest(columns) AS column_name,
    unnest(range(1, len(columns) + 1))::INTEGER AS ordinal_position,
    -- Which column of the key that is referred to.
    unnest(CASE WHEN contype = 'f' THEN list_transform(referenced_column_names, lambda name: list_position(other_columns, name))
        ELSE list_transform(columns, lambda name: NULL::INTEGER) END)::INTEGER AS position_in_unique_constraint
FROM system.pgc._constraint
WHERE contype IN ('p', 'u', 'f');

CREATE VIEW system.pgc.referential_constraints AS
SELECT current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name,
    current_database() AS unique_constraint_catalog, nspname AS unique_constraint_schema,
    other_name AS unique_constraint_name, 'NONE' AS match_option, 'NO ACTION' AS update_rule, 'NO ACTION' AS delete_rule
FROM system.pgc._constraint
WHERE contype = 'f';

CREATE VIEW system.pgc.constraint_column_usage AS
SELECT current_database() AS table_catalog, nspname AS table_schema,
    CASE WHEN contype = 'f' THEN referenced_table ELSE table_name END AS table_name,
    unnest(CASE WHEN contype = 'f' THEN referenced_column_names ELSE columns END) AS column_name,
    current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name
FROM system.pgc._constraint;

CREATE VIEW system.pgc.constraint_table_usage AS
SELECT current_database() AS table_catalog, nspname AS table_schema,
    CASE WHEN contype = 'f' THEN referenced_table ELSE table_name END AS table_name,
    current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name
FROM system.pgc._constraint
WHERE contype IN ('p', 'u', 'f');

CREATE VIEW system.pgc.check_constraints AS
SELECT current_database() AS constraint_catalog, nspname AS constraint_schema, conname AS constraint_name,
    CASE contype WHEN 'n' THEN expression ELSE '(' || expression || ')' END AS check_clause
FROM system.pgc._standard_constraint
WHERE contype IN ('c', 'n');

CREATE VIEW system.pgc.sequences AS
SELECT current_database() AS sequence_catalog, r.nspname AS sequence_schema, r.relname AS sequence_name,
    'bigint' AS data_type, 64 AS numeric_precision, 2 AS numeric_precision_radix, 0 AS numeric_scale,
    s.seqstart::VARCHAR AS start_value, s.seqmin::VARCHAR AS minimum_value, s.seqmax::VARCHAR AS maximum_value,
    s.seqincrement::VARCHAR AS increment, CASE WHEN s.seqcycle THEN 'YES' ELSE 'NO' END AS cycle_option
FROM system.pgc.pg_sequence AS s
JOIN system.pgc._relation AS r ON r.oid = s.seqrelid;

CREATE VIEW system.pgc.routines AS
SELECT current_database() AS specific_catalog, n.nspname AS specific_schema,
    p.proname || '_' || p.oid AS specific_name, current_database() AS routine_catalog, n.nspname AS routine_schema,
    p.proname AS routine_name,
    CASE p.prokind WHEN 'f' THEN 'FUNCTION' WHEN 'p' THEN 'PROCEDURE' END AS routine_type,
    NULL::VARCHAR AS module_catalog, NULL::VARCHAR AS module_schema, NULL::VARCHAR AS module_name,
    NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name,
    CASE
        WHEN p.prokind = 'p' THEN NULL
        WHEN t.typelem <> 0 AND t.typlen = -1 THEN 'ARRAY'
        WHEN tn.nspname = 'pg_catalog' THEN f.formatted
        ELSE 'USER-DEFINED'
    END AS data_type,
    NULL::INTEGER AS character_maximum_length, NULL::INTEGER AS character_octet_length,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema,
    NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog, NULL::VARCHAR AS collation_schema,
    NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision, NULL::INTEGER AS numeric_precision_radix,
    NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision, NULL::VARCHAR AS interval_type,
    NULL::INTEGER AS interval_precision,
    CASE WHEN p.prokind <> 'p' THEN current_database() END AS type_udt_catalog,
    CASE WHEN p.prokind <> 'p' THEN tn.nspname END AS type_udt_schema,
    CASE WHEN p.prokind <> 'p' THEN t.typname END AS type_udt_name, NULL::VARCHAR AS scope_catalog,
    NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality,
    CASE WHEN p.prokind <> 'p' THEN '0' END AS dtd_identifier,
    CASE WHEN l.lanname = 'sql' THEN 'SQL' ELSE 'EXTERNAL' END AS routine_body, p.prosrc AS routine_definition,
    CASE WHEN l.lanname = 'c' THEN p.prosrc END AS external_name, upper(l.lanname) AS external_language,
    'GENERAL' AS parameter_style, CASE WHEN p.provolatile = 'i' THEN 'YES' ELSE 'NO' END AS is_deterministic,
    'MODIFIES' AS sql_data_access,
    CASE WHEN p.prokind = 'p' THEN NULL WHEN p.proisstrict THEN 'YES' ELSE 'NO' END AS is_null_call,
    NULL::VARCHAR AS sql_path, 'YES' AS schema_level_routine, 0 AS max_dynamic_result_sets,
    NULL::VARCHAR AS is_user_defined_cast, NULL::VARCHAR AS is_implicitly_invocable,
    CASE WHEN p.prosecdef THEN 'DEFINER' ELSE 'INVOKER' END AS security_type,
    NULL::VARCHAR AS to_sql_specific_catalog, NULL::VARCHAR AS to_sql_specific_schema,
    NULL::VARCHAR AS to_sql_specific_name, 'NO' AS as_locator, NULL::TIMESTAMPTZ AS created,
    NULL::TIMESTAMPTZ AS last_altered, NULL::VARCHAR AS new_savepoint_level, 'NO' AS is_udt_dependent,
    NULL::VARCHAR AS result_cast_from_data_type, NULL::VARCHAR AS result_cast_as_locator,
    NULL::INTEGER AS result_cast_char_max_length, NULL::INTEGER AS result_cast_char_octet_length,
    NULL::VARCHAR AS result_cast_char_set_catalog, NULL::VARCHAR AS result_cast_char_set_schema,
    NULL::VARCHAR AS result_cast_char_set_name, NULL::VARCHAR AS result_cast_collation_catalog,
    NULL::VARCHAR AS result_cast_collation_schema, NULL::VARCHAR AS result_cast_collation_name,
    NULL::INTEGER AS result_cast_numeric_precision, NULL::INTEGER AS result_cast_numeric_precision_radix,
    NULL::INTEGER AS result_cast_numeric_scale, NULL::INTEGER AS result_cast_datetime_precision,
    NULL::VARCHAR AS result_cast_interval_type, NULL::INTEGER AS result_cast_interval_precision,
    NULL::VARCHAR AS result_cast_type_udt_catalog, NULL::VARCHAR AS result_cast_type_udt_schema,
    NULL::VARCHAR AS result_cast_type_udt_name, NULL::VARCHAR AS result_cast_scope_catalog,
    NULL::VARCHAR AS result_cast_scope_schema, NULL::VARCHAR AS result_cast_scope_name,
    NULL::INTEGER AS result_cast_maximum_cardinality, NULL::VARCHAR AS result_cast_dtd_identifier
FROM system.pgc.pg_proc AS p
JOIN system.pgc.pg_namespace AS n ON n.oid = p.pronamespace
JOIN system.pgc.pg_language AS l ON l.oid = p.prolang
LEFT JOIN system.pgc.pg_type AS t ON t.oid = p.prorettype
LEFT JOIN system.pgc.pg_namespace AS tn ON tn.oid = t.typnamespace
LEFT JOIN system.pgc._type AS f ON f.oid = t.oid;

CREATE VIEW system.pgc.sql_features AS FROM openduck_catalog.builtin.sql_features;
CREATE VIEW system.pgc.sql_implementation_info AS FROM openduck_catalog.builtin.sql_implementation_info;
CREATE VIEW system.pgc.sql_parts AS FROM openduck_catalog.builtin.sql_parts;
CREATE VIEW system.pgc.sql_sizing AS FROM openduck_catalog.builtin.sql_sizing;

-- The session's user may do everything that the statement is then let do.
CREATE VIEW system.pgc.table_privileges AS
SELECT 'openduck' AS grantor, 'openduck' AS grantee, table_catalog, table_schema, table_name,
    unnest(['INSERT', 'SELECT', 'UPDATE', 'DELETE']) AS privilege_type, 'YES' AS is_grantable, 'NO' AS with_hierarchy
FROM system.pgc.tables;

CREATE VIEW system.pgc.role_table_grants AS SELECT * FROM system.pgc.table_privileges;
