use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn session() {
    assert_snapshot!(all_shown(&[
        "SELECT current_user, session_user, current_role, user",
        "SELECT current_database(), current_catalog, current_schema(), current_schema, current_schemas(true)",
        "SELECT pg_catalog.version(), pg_backend_pid()",
        "SELECT current_setting('server_version_num')::int / 100, current_setting('SEARCH_PATH'), current_setting('no.such', true)",
        "SELECT current_setting('no_such'), current_setting(name) FROM pg_settings",
        "SELECT set_config('jit', 'off', false)",
        "SELECT set_config('timezone', 'UTC', false)",
        "SELECT has_table_privilege('t', 'SELECT'), pg_catalog.has_schema_privilege(current_user, n.oid, 'USAGE') FROM pg_namespace n",
        "SELECT pg_is_in_recovery(), inet_server_addr(), pg_my_temp_schema()",
        "SELECT 1 WHERE pg_try_advisory_lock(1)",
        "SELECT pg_get_userbyid(c.relowner) FROM pg_class c",
        "SELECT user FROM logs",
        "SELECT t.current_user, 1 AS user FROM t",
        "SELECT now(), 'current_user'",
        "CREATE VIEW v AS SELECT current_user",
        "CREATE TABLE t (who text DEFAULT current_user)",
        "CREATE TABLE t AS SELECT current_user AS who",
    ]), @r#"
    Read: SELECT 'ada', 'ada', 'ada', 'ada'
    Read: SELECT 'fly', 'fly', 'public', 'public', (['pg_catalog', 'public']::VARCHAR[])
    Read: SELECT 'PostgreSQL 16.0 (OpenDuck)', 4711
    Read: SELECT '160000'::int / 100, '"$user", public', NULL::VARCHAR
    Read: SELECT current_setting('no_such'), system.pgc.current_setting(name) FROM system.pgc.pg_settings
    Read: SELECT 'off'
    0A000 set_config() is not supported for this setting (Use SET.)
    Read: SELECT system.pgc.has_table_privilege('t', 'SELECT'), system.pgc.has_schema_privilege('ada', n.oid, 'USAGE') FROM system.pgc.pg_namespace n
    Read: SELECT false, NULL::VARCHAR, 0
    0A000 advisory locks are not supported within an expression, a condition or a subquery (Select the function alone: SELECT pg_advisory_lock(1).)
    Read: SELECT system.pgc.pg_get_userbyid(c.relowner) FROM system.pgc.pg_class c
    Read: SELECT user FROM logs
    Read: SELECT t.current_user, 1 AS user FROM t
    Read: SELECT now(), 'current_user'
    Ddl: CREATE VIEW v AS SELECT current_user
    Ddl: CREATE TABLE t (who text DEFAULT current_user)
    Ddl: CREATE TABLE t AS SELECT 'ada' AS who
    "#);
}
