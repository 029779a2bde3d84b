use insta::assert_snapshot;

use crate::plan::tests::{all_shown, assert_rewritten};

#[test]
fn names_of_objects() {
    assert_snapshot!(all_shown(&[
        "SELECT 'users'::regclass::oid",
        "SELECT 'users'::regclass",
        "SELECT c.oid::regclass FROM pg_class c",
        "SELECT c.oid::pg_catalog.regclass::pg_catalog.text AS t FROM pg_class c",
        "SELECT * FROM pg_attribute WHERE attrelid = 'shop.orders'::regclass",
        "SELECT * FROM pg_attribute WHERE attrelid = CAST('users' AS regclass)",
        "SELECT $1::regclass::oid",
        "SELECT atttypid::regtype::text FROM pg_attribute",
        "SELECT format_type(x::regtype, -1)",
        "SELECT proargtypes::regtype[]::text[] FROM pg_proc",
        "SELECT * FROM pg_type WHERE typinput = 'pg_catalog.array_in'::regproc",
        "SELECT CAST(oid AS pg_catalog.regtype) FROM pg_type",
        "SELECT udt_name::regtype::text AS data_type, (table_schema || '.' || table_name)::regclass FROM information_schema.columns c",
    ]), @r#"
    Read: SELECT system.pgc.regclass_find('users')::UINTEGER
    Read: SELECT system.pgc.regclass_show(system.pgc.regclass_find('users'))
    Read: SELECT system.pgc.regclass_show(c.oid) FROM system.pgc.pg_class c
    Read: SELECT system.pgc.regclass_show(c.oid) AS t FROM system.pgc.pg_class c
    Read: SELECT * FROM system.pgc.pg_attribute WHERE attrelid = system.pgc.regclass_find('shop.orders')
    Read: SELECT * FROM system.pgc.pg_attribute WHERE attrelid = system.pgc.regclass_find('users' )
    Read: SELECT system.pgc.regclass_find($1)::UINTEGER
    Read: SELECT system.pgc.regtype_show(atttypid) FROM system.pgc.pg_attribute
    Read: SELECT system.pgc.format_type(system.pgc.regtype_find(x), -1)
    Read: SELECT system.pgc.regtype_shows(proargtypes) FROM system.pgc.pg_proc
    Read: SELECT * FROM system.pgc.pg_type WHERE typinput = system.pgc.regproc_find('pg_catalog.array_in')
    Read: SELECT system.pgc.regtype_show(oid ) FROM system.pgc.pg_type
    Read: SELECT system.pgc.regtype_show(system.pgc.regtype_find(udt_name)) AS data_type, system.pgc.regclass_show(system.pgc.regclass_find((table_schema || '.' || table_name))) FROM system.pgc.columns c
    "#);
}

#[test]
fn types() {
    assert_snapshot!(all_shown(&[
        "SELECT a::name, b::\"char\", c::pg_catalog.int4, d::pg_catalog.\"char\" FROM t",
        "SELECT '1'::oid, '{1,2}'::int2vector",
        "SELECT CAST('{}' AS jsonb), x::jsonb[] FROM t",
        "SELECT x::varchar(3), x::character varying(5), CAST(x AS varchar(2)), x::varchar FROM t",
        "SELECT x::numeric, x::numeric(10,2), x::decimal, round(a / b::numeric, 2) FROM t",
        "SELECT a.b[1]::text::name, f(x)::oid, (a + b)::money, CASE WHEN a THEN b END::name FROM t",
        "SELECT sum(x) OVER (ORDER BY y)::oid, x::double precision::name FROM t",
        "SELECT shop.f(x)::mood, x::shop.mood, x::text FROM t",
        "SELECT x::numeric AS n, sum(CAST(x AS numeric)), max(y::numeric) + 1, x::numeric + 1 FROM t",
        "CREATE VIEW v AS SELECT x::numeric FROM t",
        "CREATE TABLE u AS SELECT x::numeric FROM t",
        "WITH RECURSIVE r(n) AS (SELECT i::numeric FROM t UNION ALL SELECT n / 2 FROM r) SELECT n FROM r",
    ]), @r#"
    Read: SELECT a::VARCHAR, b::"char", c::int4, d::"char" FROM t
    Read: SELECT '1'::UINTEGER, ['1', '2']::SMALLINT[]
    Read: SELECT CAST('{}' AS JSON), x::JSON[] FROM t
    Read: SELECT left(x::VARCHAR, 3), left(x::VARCHAR, 5), left(CAST(x AS VARCHAR), 2), x::varchar FROM t
    Read: SELECT openduck_numeric(x), x::numeric(10,2), openduck_numeric(x), round(a / b::DECIMAL(38, 10), 2) FROM t
    Read: SELECT a.b[1]::text::VARCHAR, f(x)::UINTEGER, (a + b)::DECIMAL(19, 2), CASE WHEN a THEN b END::VARCHAR FROM t
    Read: SELECT openduck_sum(x) OVER (ORDER BY y)::UINTEGER, x::double precision::VARCHAR FROM t
    Read: SELECT shop.f(x)::mood, x::shop.mood, x::text FROM t
    Read: SELECT openduck_numeric(x) AS n, openduck_sum(openduck_numeric(x )), max(openduck_numeric(y)) + 1, x::DECIMAL(38, 10) + 1 FROM t
    Ddl: CREATE VIEW v AS SELECT x::DECIMAL(38, 10) FROM t
    Ddl: CREATE TABLE u AS SELECT x::DECIMAL(38, 10) FROM t
    Read: WITH RECURSIVE r(n) AS (SELECT i::DECIMAL(38, 10) FROM t UNION ALL SELECT n / 2 FROM r) SELECT n FROM r
    "#);
}

#[test]
fn literals() {
    assert_snapshot!(all_shown(&[
        "SELECT '{1,2}'::int[], '{\"a b\",NULL,c}'::text[], '{{1,2},{3,4}}'::int[]",
        "SELECT * FROM t WHERE a = ANY('{r,p}') OR b = ANY('{1,2}') OR c <> ALL ('{x}')",
        "SELECT * FROM t WHERE a = ANY($1)",
        "SELECT '\\x6162'::bytea, bytea '\\x00ff', '\\x61'::bytea",
        "SELECT 'now'::timestamp, 'today'::date, date 'yesterday', timestamp '2020-01-01', CAST('now' AS timestamptz)",
        "SELECT interval 'P1Y2M3DT4H5M6S', 'P1D'::interval, interval '1 day', interval 'PT'",
    ]), @r#"
    Read: SELECT ['1', '2']::int[], ['a b', NULL, 'c']::text[], [['1', '2'], ['3', '4']]::int[][]
    Read: SELECT * FROM t WHERE a = ANY(['r', 'p']) OR b = ANY([1, 2]) OR c <> ALL (['x'])
    Read: SELECT * FROM t WHERE a = ANY($1)
    Read: SELECT from_hex('6162')::bytea, CAST(from_hex('00ff') AS bytea), '\x61'::bytea
    Read: SELECT now()::timestamp, current_date::date, CAST((current_date - 1) AS date), timestamp '2020-01-01', CAST(now() AS timestamptz)
    Read: SELECT CAST('1 years 2 months 3 days 4 hours 5 minutes 6 seconds' AS interval), '1 days'::interval, interval '1 day', interval 'PT'
    "#);
}

#[test]
fn numbers_keep_their_digits() {
    assert_rewritten(&[
        (
            "SELECT '7'::numeric, 109.90::decimal, 1e20::numeric, CAST(1.5 AS decimal), 'NaN'::numeric",
            "SELECT '7'::DECIMAL(38, 0), '109.90'::DECIMAL(38, 2), '1e20'::DECIMAL(38, 0), CAST('1.5' AS DECIMAL(38, 1)), 'NaN'::DECIMAL(38, 10)",
        ),
        (
            "SELECT '{1.5,2}'::numeric[], ARRAY[1.5]::numeric[], $1::numeric[]",
            "SELECT ['1.5', '2']::DECIMAL(38, 1)[], ARRAY[1.5]::DECIMAL(38, 10)[], $1::DECIMAL(38, 10)[]",
        ),
    ]);
}

#[test]
fn addresses() {
    assert_rewritten(&[(
        "SELECT '10.0.0.1'::inet, CAST(a AS cidr), $1::macaddr, b::inet[] FROM t",
        "SELECT system.pgc.inet_in('10.0.0.1'), system.pgc.cidr_in(a ), system.pgc.macaddr_in($1), b::VARCHAR[] FROM t",
    )]);
}
