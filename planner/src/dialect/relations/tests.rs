use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn names() {
    assert_snapshot!(all_shown(&[
        "SELECT * FROM pg_catalog.pg_class",
        "SELECT * FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_type WHERE true",
        "SELECT pg_catalog.pg_class.relname FROM pg_catalog.pg_class",
        "SELECT pg_class FROM t",
        "SELECT * FROM information_schema.columns WHERE table_schema = 'public'",
        "SELECT * FROM \"fly\".INFORMATION_SCHEMA.columns",
        "SELECT * FROM (pg_class c CROSS JOIN pg_type t), LATERAL (SELECT * FROM pg_index) x",
        "SELECT extract(year FROM pg_class) FROM t",
        "WITH pg_class AS (SELECT 1) SELECT * FROM pg_class",
        "SELECT rolname FROM pg_roles WHERE oid = 10",
        "SELECT r.rolname FROM pg_catalog.pg_roles r",
        "SELECT * FROM pg_catalog.pg_unheard_of",
        "FROM pg_class SELECT relname",
        "SELECT a IS DISTINCT FROM pg_class FROM t",
        "SELECT c.tableoid FROM pg_class c, pg_roles",
        "SELECT xmin FROM pg_namespace WHERE oid = 1",
        "SELECT * FROM information_schema.sql_parts",
    ]), @"
    Read: SELECT * FROM system.pgc.pg_class
    Read: SELECT * FROM system.pgc.pg_class c JOIN system.pgc.pg_namespace n ON n.oid = c.relnamespace, system.pgc.pg_type WHERE true
    Read: SELECT pg_class.relname FROM system.pgc.pg_class
    Read: SELECT pg_class FROM t
    Read: SELECT * FROM system.pgc.columns WHERE table_schema = 'public'
    Read: SELECT * FROM system.pgc.columns
    Read: SELECT * FROM (system.pgc.pg_class c CROSS JOIN system.pgc.pg_type t), LATERAL (SELECT * FROM system.pgc.pg_index) x
    Read: SELECT CAST(extract(year FROM pg_class) AS HUGEINT) FROM t
    Read: WITH pg_class AS (SELECT 1) SELECT * FROM pg_class
    Read: SELECT rolname FROM (SELECT * REPLACE (system.pgc._shown_role(rolname, 'ada') AS rolname) FROM system.pgc.pg_roles) AS pg_roles WHERE oid = 10
    Read: SELECT r.rolname FROM (SELECT * REPLACE (system.pgc._shown_role(rolname, 'ada') AS rolname) FROM system.pgc.pg_roles) r
    Read: SELECT * FROM pg_catalog.pg_unheard_of
    Read: FROM system.pgc.pg_class SELECT relname
    Read: SELECT a IS DISTINCT FROM pg_class FROM t
    Read: SELECT c.tableoid FROM (SELECT *, 1259::UINTEGER AS tableoid FROM system.pgc.pg_class) c, (SELECT * REPLACE (system.pgc._shown_role(rolname, 'ada') AS rolname), 12000::UINTEGER AS tableoid FROM system.pgc.pg_roles) AS pg_roles
    Read: SELECT xmin FROM (SELECT *, 0::UINTEGER AS xmin FROM system.pgc.pg_namespace) AS pg_namespace WHERE oid = 1
    Read: SELECT * FROM system.pgc.sql_parts
    ");
}
