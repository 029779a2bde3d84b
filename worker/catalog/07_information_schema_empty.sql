-- What the SQL standard's schema has and we have none of: the columns of PostgreSQL 15, and no rows. Written by generate.py.

CREATE VIEW system.pgc._pg_foreign_data_wrappers AS
SELECT NULL::UINTEGER AS oid, NULL::UINTEGER AS fdwowner, NULL::VARCHAR[] AS fdwoptions,
    NULL::VARCHAR AS foreign_data_wrapper_catalog, NULL::VARCHAR AS foreign_data_wrapper_name,
    NULL::VARCHAR AS authorization_identifier, NULL::VARCHAR AS foreign_data_wrapper_language
WHERE false;

CREATE VIEW system.pgc._pg_foreign_servers AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR[] AS srvoptions, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name, NULL::VARCHAR AS foreign_data_wrapper_catalog,
    NULL::VARCHAR AS foreign_data_wrapper_name, NULL::VARCHAR AS foreign_server_type,
    NULL::VARCHAR AS foreign_server_version, NULL::VARCHAR AS authorization_identifier
WHERE false;

CREATE VIEW system.pgc._pg_foreign_table_columns AS
SELECT NULL::VARCHAR AS nspname, NULL::VARCHAR AS relname, NULL::VARCHAR AS attname, NULL::VARCHAR[] AS attfdwoptions
WHERE false;

CREATE VIEW system.pgc._pg_foreign_tables AS
SELECT NULL::VARCHAR AS foreign_table_catalog, NULL::VARCHAR AS foreign_table_schema,
    NULL::VARCHAR AS foreign_table_name, NULL::VARCHAR[] AS ftoptions, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name, NULL::VARCHAR AS authorization_identifier
WHERE false;

CREATE VIEW system.pgc._pg_user_mappings AS
SELECT NULL::UINTEGER AS oid, NULL::VARCHAR[] AS umoptions, NULL::UINTEGER AS umuser,
    NULL::VARCHAR AS authorization_identifier, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name, NULL::VARCHAR AS srvowner
WHERE false;

CREATE VIEW system.pgc.administrable_role_authorizations AS
SELECT NULL::VARCHAR AS grantee, NULL::VARCHAR AS role_name, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.applicable_roles AS
SELECT NULL::VARCHAR AS grantee, NULL::VARCHAR AS role_name, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.attributes AS
SELECT NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name,
    NULL::VARCHAR AS attribute_name, NULL::INTEGER AS ordinal_position, NULL::VARCHAR AS attribute_default,
    NULL::VARCHAR AS is_nullable, NULL::VARCHAR AS data_type, NULL::INTEGER AS character_maximum_length,
    NULL::INTEGER AS character_octet_length, NULL::VARCHAR AS character_set_catalog,
    NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog,
    NULL::VARCHAR AS collation_schema, NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision,
    NULL::INTEGER AS numeric_precision_radix, NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision,
    NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision, NULL::VARCHAR AS attribute_udt_catalog,
    NULL::VARCHAR AS attribute_udt_schema, NULL::VARCHAR AS attribute_udt_name, NULL::VARCHAR AS scope_catalog,
    NULL::VARCHAR AS scope_schema, NULL::VARCHAR AS scope_name, NULL::INTEGER AS maximum_cardinality,
    NULL::VARCHAR AS dtd_identifier, NULL::VARCHAR AS is_derived_reference_attribute
WHERE false;

CREATE VIEW system.pgc.check_constraint_routine_usage AS
SELECT NULL::VARCHAR AS constraint_catalog, NULL::VARCHAR AS constraint_schema, NULL::VARCHAR AS constraint_name,
    NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name
WHERE false;

CREATE VIEW system.pgc.column_column_usage AS
SELECT NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name, NULL::VARCHAR AS dependent_column
WHERE false;

CREATE VIEW system.pgc.column_domain_usage AS
SELECT NULL::VARCHAR AS domain_catalog, NULL::VARCHAR AS domain_schema, NULL::VARCHAR AS domain_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name
WHERE false;

CREATE VIEW system.pgc.column_options AS
SELECT NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name, NULL::VARCHAR AS option_name, NULL::VARCHAR AS option_value
WHERE false;

CREATE VIEW system.pgc.column_privileges AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS table_catalog,
    NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name, NULL::VARCHAR AS column_name,
    NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.data_type_privileges AS
SELECT NULL::VARCHAR AS object_catalog, NULL::VARCHAR AS object_schema, NULL::VARCHAR AS object_name,
    NULL::VARCHAR AS object_type, NULL::VARCHAR AS dtd_identifier
WHERE false;

CREATE VIEW system.pgc.domain_constraints AS
SELECT NULL::VARCHAR AS constraint_catalog, NULL::VARCHAR AS constraint_schema, NULL::VARCHAR AS constraint_name,
    NULL::VARCHAR AS domain_catalog, NULL::VARCHAR AS domain_schema, NULL::VARCHAR AS domain_name,
    NULL::VARCHAR AS is_deferrable, NULL::VARCHAR AS initially_deferred
WHERE false;

CREATE VIEW system.pgc.domain_udt_usage AS
SELECT NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name,
    NULL::VARCHAR AS domain_catalog, NULL::VARCHAR AS domain_schema, NULL::VARCHAR AS domain_name
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

CREATE VIEW system.pgc.foreign_data_wrapper_options AS
SELECT NULL::VARCHAR AS foreign_data_wrapper_catalog, NULL::VARCHAR AS foreign_data_wrapper_name,
    NULL::VARCHAR AS option_name, NULL::VARCHAR AS option_value
WHERE false;

CREATE VIEW system.pgc.foreign_data_wrappers AS
SELECT NULL::VARCHAR AS foreign_data_wrapper_catalog, NULL::VARCHAR AS foreign_data_wrapper_name,
    NULL::VARCHAR AS authorization_identifier, NULL::VARCHAR AS library_name,
    NULL::VARCHAR AS foreign_data_wrapper_language
WHERE false;

CREATE VIEW system.pgc.foreign_server_options AS
SELECT NULL::VARCHAR AS foreign_server_catalog, NULL::VARCHAR AS foreign_server_name, NULL::VARCHAR AS option_name,
    NULL::VARCHAR AS option_value
WHERE false;

CREATE VIEW system.pgc.foreign_servers AS
SELECT NULL::VARCHAR AS foreign_server_catalog, NULL::VARCHAR AS foreign_server_name,
    NULL::VARCHAR AS foreign_data_wrapper_catalog, NULL::VARCHAR AS foreign_data_wrapper_name,
    NULL::VARCHAR AS foreign_server_type, NULL::VARCHAR AS foreign_server_version,
    NULL::VARCHAR AS authorization_identifier
WHERE false;

CREATE VIEW system.pgc.foreign_table_options AS
SELECT NULL::VARCHAR AS foreign_table_catalog, NULL::VARCHAR AS foreign_table_schema,
    NULL::VARCHAR AS foreign_table_name, NULL::VARCHAR AS option_name, NULL::VARCHAR AS option_value
WHERE false;

CREATE VIEW system.pgc.foreign_tables AS
SELECT NULL::VARCHAR AS foreign_table_catalog, NULL::VARCHAR AS foreign_table_schema,
    NULL::VARCHAR AS foreign_table_name, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name
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

CREATE VIEW system.pgc.role_routine_grants AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS specific_catalog,
    NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name, NULL::VARCHAR AS routine_catalog,
    NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name, NULL::VARCHAR AS privilege_type,
    NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.role_udt_grants AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema,
    NULL::VARCHAR AS udt_name, NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.role_usage_grants AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS object_catalog,
    NULL::VARCHAR AS object_schema, NULL::VARCHAR AS object_name, NULL::VARCHAR AS object_type,
    NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.routine_column_usage AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS routine_catalog, NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name
WHERE false;

CREATE VIEW system.pgc.routine_privileges AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS specific_catalog,
    NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name, NULL::VARCHAR AS routine_catalog,
    NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name, NULL::VARCHAR AS privilege_type,
    NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.routine_routine_usage AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS routine_catalog, NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name
WHERE false;

CREATE VIEW system.pgc.routine_sequence_usage AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS routine_catalog, NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name,
    NULL::VARCHAR AS sequence_catalog, NULL::VARCHAR AS sequence_schema, NULL::VARCHAR AS sequence_name
WHERE false;

CREATE VIEW system.pgc.routine_table_usage AS
SELECT NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS routine_catalog, NULL::VARCHAR AS routine_schema, NULL::VARCHAR AS routine_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name
WHERE false;

CREATE VIEW system.pgc.transforms AS
SELECT NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema, NULL::VARCHAR AS udt_name,
    NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name,
    NULL::VARCHAR AS group_name, NULL::VARCHAR AS transform_type
WHERE false;

CREATE VIEW system.pgc.triggered_update_columns AS
SELECT NULL::VARCHAR AS trigger_catalog, NULL::VARCHAR AS trigger_schema, NULL::VARCHAR AS trigger_name,
    NULL::VARCHAR AS event_object_catalog, NULL::VARCHAR AS event_object_schema,
    NULL::VARCHAR AS event_object_table, NULL::VARCHAR AS event_object_column
WHERE false;

CREATE VIEW system.pgc.triggers AS
SELECT NULL::VARCHAR AS trigger_catalog, NULL::VARCHAR AS trigger_schema, NULL::VARCHAR AS trigger_name,
    NULL::VARCHAR AS event_manipulation, NULL::VARCHAR AS event_object_catalog,
    NULL::VARCHAR AS event_object_schema, NULL::VARCHAR AS event_object_table, NULL::INTEGER AS action_order,
    NULL::VARCHAR AS action_condition, NULL::VARCHAR AS action_statement, NULL::VARCHAR AS action_orientation,
    NULL::VARCHAR AS action_timing, NULL::VARCHAR AS action_reference_old_table,
    NULL::VARCHAR AS action_reference_new_table, NULL::VARCHAR AS action_reference_old_row,
    NULL::VARCHAR AS action_reference_new_row, NULL::TIMESTAMPTZ AS created
WHERE false;

CREATE VIEW system.pgc.udt_privileges AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS udt_catalog, NULL::VARCHAR AS udt_schema,
    NULL::VARCHAR AS udt_name, NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.usage_privileges AS
SELECT NULL::VARCHAR AS grantor, NULL::VARCHAR AS grantee, NULL::VARCHAR AS object_catalog,
    NULL::VARCHAR AS object_schema, NULL::VARCHAR AS object_name, NULL::VARCHAR AS object_type,
    NULL::VARCHAR AS privilege_type, NULL::VARCHAR AS is_grantable
WHERE false;

CREATE VIEW system.pgc.user_defined_types AS
SELECT NULL::VARCHAR AS user_defined_type_catalog, NULL::VARCHAR AS user_defined_type_schema,
    NULL::VARCHAR AS user_defined_type_name, NULL::VARCHAR AS user_defined_type_category,
    NULL::VARCHAR AS is_instantiable, NULL::VARCHAR AS is_final, NULL::VARCHAR AS ordering_form,
    NULL::VARCHAR AS ordering_category, NULL::VARCHAR AS ordering_routine_catalog,
    NULL::VARCHAR AS ordering_routine_schema, NULL::VARCHAR AS ordering_routine_name,
    NULL::VARCHAR AS reference_type, NULL::VARCHAR AS data_type, NULL::INTEGER AS character_maximum_length,
    NULL::INTEGER AS character_octet_length, NULL::VARCHAR AS character_set_catalog,
    NULL::VARCHAR AS character_set_schema, NULL::VARCHAR AS character_set_name, NULL::VARCHAR AS collation_catalog,
    NULL::VARCHAR AS collation_schema, NULL::VARCHAR AS collation_name, NULL::INTEGER AS numeric_precision,
    NULL::INTEGER AS numeric_precision_radix, NULL::INTEGER AS numeric_scale, NULL::INTEGER AS datetime_precision,
    NULL::VARCHAR AS interval_type, NULL::INTEGER AS interval_precision, NULL::VARCHAR AS source_dtd_identifier,
    NULL::VARCHAR AS ref_dtd_identifier
WHERE false;

CREATE VIEW system.pgc.user_mapping_options AS
SELECT NULL::VARCHAR AS authorization_identifier, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name, NULL::VARCHAR AS option_name, NULL::VARCHAR AS option_value
WHERE false;

CREATE VIEW system.pgc.user_mappings AS
SELECT NULL::VARCHAR AS authorization_identifier, NULL::VARCHAR AS foreign_server_catalog,
    NULL::VARCHAR AS foreign_server_name
WHERE false;

CREATE VIEW system.pgc.view_column_usage AS
SELECT NULL::VARCHAR AS view_catalog, NULL::VARCHAR AS view_schema, NULL::VARCHAR AS view_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS column_name
WHERE false;

CREATE VIEW system.pgc.view_routine_usage AS
SELECT NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name,
    NULL::VARCHAR AS specific_catalog, NULL::VARCHAR AS specific_schema, NULL::VARCHAR AS specific_name
WHERE false;

CREATE VIEW system.pgc.view_table_usage AS
SELECT NULL::VARCHAR AS view_catalog, NULL::VARCHAR AS view_schema, NULL::VARCHAR AS view_name,
    NULL::VARCHAR AS table_catalog, NULL::VARCHAR AS table_schema, NULL::VARCHAR AS table_name
WHERE false;
