-- What the SQL standard's schema has and we have none of: the columns of PostgreSQL 15, and no rows.

CREATE VIEW system.pgc.column_privileges AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS table_catalog,
    NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name, NULL::VARCHAR AS column_name,
    NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.domains AS
SELECT NULL::VARCHAR AS domain_catalog, NULL::VARCHAR AS domain_schema, NULL::VARCHAR AS domain_name,
    NULL::VARCHAR AS data_type, NULL::INTEGER AS character_maximum_length, NULL::INTEGER AS character_octet_length,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema,
    NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog, NULL::VARCHAR AS collation_schema,
    NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision, NULL::INTEGER AS numeric_precision_radix,
    NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision, NULL::VARCHAR AS interval_type,
    NULL::INTEGER AS interval_precision, NULL::VARCHAR AS domain_default, NULL::VARCHAR AS udt_catalog,
    NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name, NULL::VARCHAR AS scope_catalog,
    NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality,
    NULL::VARCHAR AS dtd_identifier
WHERE false;

CREATE VIEW system.pgc.element_types AS
SELECT NULL::VARCHAR AS object_catalog, NULL::VARCHAR AS object_schema, NULL::VARCHAR AS object_name,
    NULL::VARCHAR AS object_type, NULL::VARCHAR AS collection_type_identifier, NULL::VARCHAR AS data_type,
    NULL::INTEGER AS character_maximum_length, NULL::INTEGER AS character_octet_length,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema,
    NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog, NULL::VARCHAR AS collation_schema,
    NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision, NULL::INTEGER AS numeric_precision_radix,
    NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision, NULL::VARCHAR AS interval_type,
    NULL::INTEGER AS interval_precision, NULL::VARCHAR AS domain_default, NULL::VARCHAR AS udt_catalog,
    NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name, NULL::VARCHAR AS scope_catalog,
    NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality,
    NULL::VARCHAR AS dtd_identifier
WHERE false;

CREATE VIEW system.pgc.parameters AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::INTEGER AS ordinal_position, NULL::VARCHAR AS parameter_mode, NULL::VARCHAR AS is_result,
    NULL::VARCHAR AS as_locator, NULL::VARCHAR AS parameter_name, NULL::VARCHAR AS data_type,
    NULL::INTEGER AS character_maximum_length, NULL::INTEGER AS character_octet_length,
    NULL::VARCHAR AS character_set_catalog, NULL::VARCHAR AS character_set_schema,
    NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog, NULL::VARCHAR AS collation_schema,
    NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision, NULL::INTEGER AS numeric_precision_radix,
    NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision, NULL::VARCHAR AS interval_type,
    NULL::INTEGER AS interval_precision, NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema,
    NULL::VARCHAR AS udt_name, NULL::VARCHAR AS scope_catalog, NULL::VARCHAR AS scope_schema,
    NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality, NULL::VARCHAR AS dtd_identifier,
    NULL::VARCHAR AS parameter_default
WHERE false;

CREATE VIEW system.pgc.role_column_grants AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS table_catalog,
    NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name, NULL::VARCHAR AS column_name,
    NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.routines AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS routine_catalog, NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name,
    NULL::VARCHAR AS routine_type, NULL::VARCHAR AS module_catalog, NULL::VARCHAR AS module_schema,
    NULL::VARCHAR AS module_name, NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema,
    NULL::VARCHAR AS udt_name, NULL::VARCHAR AS data_type, NULL::INTEGER AS character_maximum_length,
    NULL::INTEGER AS character_octet_length, NULL::VARCHAR AS character_set_catalog,
    NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog,
    NULL::VARCHAR AS collation_schema, NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision,
    NULL::INTEGER AS numeric_precision_radix, NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision,
    NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision, NULL::VARCHAR AS type_udt_catalog,
    NULL::VARCHAR AS type_udt_schema, NULL::VARCHAR AS type_udt_name, NULL::VARCHAR AS scope_catalog,
    NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality,
    NULL::VARCHAR AS dtd_identifier, NULL::VARCHAR AS routine_body, NULL::VARCHAR AS routine_definition,
    NULL::VARCHAR AS external_name, NULL::VARCHAR AS external_language, NULL::VARCHAR AS parameter_style,
    NULL::VARCHAR AS is_deterministic, NULL::VARCHAR AS sql_data_access, NULL::VARCHAR AS is_null_call,
    NULL::VARCHAR AS sql_path, NULL::VARCHAR AS schema_level_routine, NULL::INTEGER AS max_dynamic_result_sets,
    NULL::VARCHAR AS is_user_defined_cast, NULL::VARCHAR AS is_implicitly_invocable, NULL::VARCHAR AS security_type,
    NULL::VARCHAR AS to_sql_specific_catalog, NULL::VARCHAR AS to_sql_specific_schema,
    NULL::VARCHAR AS to_sql_specific_name, NULL::VARCHAR AS as_locator, NULL::TIMESTAMPTZ AS created,
    NULL::TIMESTAMPTZ AS last_altered, NULL::VARCHAR AS new_savepoint_level, NULL::VARCHAR AS is_udt_dependent,
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
WHERE false;

CREATE VIEW system.pgc.triggers AS
SELECT NULL::VARCHAR AS trigger_catalog, NULL::VARCHAR AS trigger_schema, NULL::VARCHAR AS trigger_name,
    NULL::VARCHAR AS event_manipulation, NULL::VARCHAR AS event_object_catalog, NULL::VARCHAR AS event_object_schema,
    NULL::VARCHAR AS event_object_table, NULL::INTEGER AS action_order, NULL::VARCHAR AS action_condition,
    NULL::VARCHAR AS action_statement, NULL::VARCHAR AS action_orientation, NULL::VARCHAR AS action_timing,
    NULL::VARCHAR AS action_reference_old_table, NULL::VARCHAR AS action_reference_new_table,
    NULL::VARCHAR AS action_reference_old_row, NULL::VARCHAR AS action_reference_new_row, NULL::TIMESTAMPTZ AS created
WHERE false;

CREATE VIEW system.pgc.view_column_usage AS
SELECT NULL::VARCHAR AS view_catalog, NULL::VARCHAR AS view_schema, NULL::VARCHAR AS view_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name
WHERE false;

CREATE VIEW system.pgc.view_table_usage AS
SELECT NULL::VARCHAR AS view_catalog, NULL::VARCHAR AS view_schema, NULL::VARCHAR AS view_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name
WHERE false;

CREATE VIEW system.pgc.constraint_table_usage AS
SELECT NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS constraint_catalog, NULL::VARCHAR AS constraint_schema, NULL::VARCHAR AS constraint_name
WHERE false;
