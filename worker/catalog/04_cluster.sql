-- What a Postgres server has besides a database's own objects: roles, databases, settings and their like.

-- Roles, as the worker tells them where a statement asks for them (worker/src/access.rs); the administrator otherwise.
CREATE MACRO system.pgc._roles() AS from_json(
    coalesce(getvariable('openduck_roles')::VARCHAR, '[{"name": "openduck", "superuser": true, "login": true}]'),
    '[{"name": "VARCHAR", "superuser": "BOOLEAN", "login": "BOOLEAN", "create_database": "BOOLEAN",
       "create_role": "BOOLEAN", "valid_until": "BIGINT", "member_of": [{"role": "VARCHAR", "admin": "BOOLEAN"}]}]');
CREATE MACRO system.pgc._role_oid(role_name) AS
    CASE role_name WHEN 'openduck' THEN 10 ELSE openduck_catalog.live._hash('role.' || role_name) END::UINTEGER;
-- Who shows a token is the administrator under any name: one that no role has stands for the administrator's.
CREATE MACRO system.pgc._shown_role(role_name, session_name) AS
    CASE WHEN role_name = 'openduck' AND NOT list_contains(list_transform(system.pgc._roles(), lambda r: r.name), session_name)
        THEN session_name ELSE role_name END;

CREATE VIEW system.pgc.pg_roles AS
SELECT r.name AS rolname, r.superuser AS rolsuper, true AS rolinherit, r.superuser OR coalesce(r.create_role, false) AS rolcreaterole,
    r.superuser OR coalesce(r.create_database, false) AS rolcreatedb, r.login AS rolcanlogin, false AS rolreplication, -1 AS rolconnlimit,
    '********' AS rolpassword, make_timestamptz(r.valid_until) AS rolvaliduntil, r.superuser AS rolbypassrls,
    NULL::VARCHAR[] AS rolconfig, system.pgc._role_oid(r.name) AS oid
FROM (SELECT unnest(system.pgc._roles()) AS r);

CREATE VIEW system.pgc.pg_auth_members AS
SELECT system.pgc._role_oid(m.role) AS roleid, system.pgc._role_oid(name) AS member, 10::UINTEGER AS grantor, m.admin AS admin_option
FROM (
    SELECT r.name AS name, unnest(r.member_of) AS m FROM (SELECT unnest(system.pgc._roles()) AS r)
);

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

-- Postgres's settings as a new server has them, but for those that are otherwise here, and the engine's. What a session has
-- set is answered before a statement gets here.
CREATE VIEW system.pgc.pg_settings AS
SELECT name, coalesce(own, boot_val) AS setting, unit, category, short_desc, extra_desc, context, vartype,
    CASE WHEN own <> boot_val THEN 'override' ELSE 'default' END AS source, min_val, max_val, enumvals, boot_val,
    coalesce(own, boot_val) AS reset_val, NULL::VARCHAR AS sourcefile, NULL::INTEGER AS sourceline, false AS pending_restart
FROM (
    SELECT s.name, p.setting AS own, s.boot_val, s.unit, s.category, s.short_desc, s.extra_desc, s.context, s.vartype, s.min_val,
        s.max_val, s.enumvals
    FROM openduck_catalog.builtin._setting AS s
    LEFT JOIN (VALUES ('server_encoding', 'UTF8'), ('client_encoding', 'UTF8'), ('DateStyle', 'ISO, MDY')) AS p(name, setting)
        ON p.name = s.name
    UNION ALL
    SELECT name, 'C.UTF-8', 'C', NULL, 'Preset Options', short_desc, NULL, 'internal', 'string', NULL, NULL, NULL
    FROM (VALUES
        ('lc_collate', 'Shows the collation order locale.'),
        ('lc_ctype', 'Shows the character classification and case conversion locale.')
    ) AS locale(name, short_desc)
    UNION ALL
    SELECT name, NULL, value, NULL, 'Engine', description, NULL, 'user',
        CASE input_type WHEN 'BOOLEAN' THEN 'bool' WHEN 'BIGINT' THEN 'integer' WHEN 'UBIGINT' THEN 'integer'
            WHEN 'DOUBLE' THEN 'real' ELSE 'string' END, NULL, NULL, NULL
    FROM duckdb_settings()
    WHERE name NOT IN (SELECT name FROM openduck_catalog.builtin._setting)
);

CREATE VIEW system.pgc.pg_timezone_names AS
SELECT name, abbrev, utc_offset, is_dst FROM pg_timezone_names();
