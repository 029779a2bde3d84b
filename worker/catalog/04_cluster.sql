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
SELECT openduck_catalog.live._hash('database.' || database_name)::UINTEGER AS oid, database_name AS datname, 10::UINTEGER AS datdba, 6 AS encoding,
    'c' AS datlocprovider, false AS datistemplate, true AS datallowconn, -1 AS datconnlimit,
    0::UINTEGER AS datfrozenxid, 0::UINTEGER AS datminmxid, 1663::UINTEGER AS dattablespace, 'C.UTF-8' AS datcollate,
    'C.UTF-8' AS datctype, NULL::VARCHAR AS daticulocale, NULL::VARCHAR AS datcollversion, NULL::VARCHAR[] AS datacl
FROM duckdb_databases()
WHERE database_name = current_database();

CREATE VIEW system.pgc.pg_tablespace AS
SELECT oid::UINTEGER AS oid, spcname, 10::UINTEGER AS spcowner, NULL::VARCHAR[] AS spcacl, NULL::VARCHAR[] AS spcoptions
FROM (VALUES (1663, 'pg_default'), (1664, 'pg_global')) AS t(oid, spcname);

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
