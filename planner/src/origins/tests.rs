use insta::assert_snapshot;

use super::{types::types, *};

fn shown(items: &[&str]) -> String {
    let one = |origin: &Origin| {
        let name = |table: &TableName| match &table.schema {
            Some(schema) => format!("{schema}.{}", table.table),
            None => table.table.clone(),
        };
        match origin {
            Origin::Unknown => "-".to_owned(),
            Origin::Column(table, column) => format!("{}/{column}", name(table)),
            Origin::Star(table) => format!("{}/*", name(table)),
        }
    };
    let line = |sql: &&str| {
        let origins = origins(&Statement::new(sql));
        format!("{sql} => {}", origins.iter().map(one).collect::<Vec<_>>().join(", "))
    };
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn columns_come_from_tables() {
    assert_snapshot!(shown(&[
        "SELECT a, b AS c, a + 1, count(*) FROM t",
        "SELECT t.a, x.b, y FROM t, u AS x",
        "SELECT \"A\" FROM s.t WHERE a IN (SELECT b FROM u)",
        "SELECT s.t.a, t.b FROM s.t JOIN u ON u.a = t.a",
        "SELECT * FROM t",
        "SELECT a.*, b.c FROM t a LEFT JOIN u b ON a.i = b.i",
        "SELECT q.a, t.b FROM (SELECT 1 AS a) q, t",
        "WITH q AS (SELECT 1 AS a) SELECT q.a, t.b FROM q, t",
        "SELECT a FROM t UNION SELECT b FROM u",
        "SELECT i FROM t JOIN u USING (i)",
        "SELECT f.x, t.a FROM generate_series(1, 2) AS f(x), t",
        "SELECT a FROM t x(b)",
        "SELECT DISTINCT a n FROM t ORDER BY a",
        "SELECT user, a FROM t",
        "INSERT INTO t SELECT 1",
    ]), @r#"
    SELECT a, b AS c, a + 1, count(*) FROM t => t/a, t/b, -, -
    SELECT t.a, x.b, y FROM t, u AS x => t/a, u/b, -
    SELECT "A" FROM s.t WHERE a IN (SELECT b FROM u) => s.t/A
    SELECT s.t.a, t.b FROM s.t JOIN u ON u.a = t.a => s.t/a, s.t/b
    SELECT * FROM t => t/*
    SELECT a.*, b.c FROM t a LEFT JOIN u b ON a.i = b.i => t/*, u/c
    SELECT q.a, t.b FROM (SELECT 1 AS a) q, t => -, t/b
    WITH q AS (SELECT 1 AS a) SELECT q.a, t.b FROM q, t => -, t/b
    SELECT a FROM t UNION SELECT b FROM u => 
    SELECT i FROM t JOIN u USING (i) => 
    SELECT f.x, t.a FROM generate_series(1, 2) AS f(x), t => -, t/a
    SELECT a FROM t x(b) => 
    SELECT DISTINCT a n FROM t ORDER BY a => t/a
    SELECT user, a FROM t => -, t/a
    INSERT INTO t SELECT 1 =>
    "#);
}

#[test]
fn the_catalogs_columns_have_its_types() {
    let of = |sql: &str| types(&Statement::new(sql));
    assert_eq!(of("SELECT oid, relname, relkind, relnatts FROM pg_class"), [Some(26), Some(19), Some(18)]);
    assert_eq!(of("SELECT c.relname AS n, count(*) FROM pg_catalog.pg_class c GROUP BY 1"), [Some(19)]);
    assert_eq!(
        of("SELECT relname, nspname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"),
        [Some(19); 2]
    );
    assert_eq!(of("SELECT relname FROM pg_class c, t"), []);
    assert_eq!(of("SELECT indkey, indclass FROM pg_index"), [Some(22), Some(30)]);
    assert_eq!(
        of("SELECT table_name, is_nullable, ordinal_position FROM information_schema.columns"),
        [Some(19), Some(1043)]
    );
    assert_eq!(of("SELECT * FROM pg_am"), [Some(26), Some(19), Some(24), Some(18)]);
    assert_eq!(of("SELECT relname FROM s.pg_class"), []);
    assert_eq!(
        of("SELECT a::oid, b::name AS c, current_user, 1 + 2::oid, c::\"char\" FROM t"),
        [Some(26), Some(19), Some(19), None, Some(18)]
    );
    assert_eq!(of("SELECT a, b FROM t"), []);
}

#[test]
fn types_pass_through_queries() {
    let of = |sql: &str| types(&Statement::new(sql));
    assert_eq!(of("SELECT q.n, k FROM (SELECT relname AS n, relkind AS k FROM pg_class) q"), [Some(19), Some(18)]);
    assert_eq!(of("WITH q AS (SELECT * FROM pg_class c) SELECT relname, q.oid FROM q"), [Some(19), Some(26)]);
    assert_eq!(
        of("SELECT t.typname, nspname FROM (SELECT * FROM (SELECT typname, typnamespace FROM pg_type) i) t \
            JOIN pg_namespace n ON n.oid = typnamespace"),
        [Some(19); 2]
    );
    assert_eq!(of("SELECT q.n FROM (SELECT relname FROM pg_class) q(n)"), []);
    assert_eq!(of("SELECT relname FROM (SELECT relname FROM pg_class) q, t"), []);
    assert_eq!(of("SELECT relname FROM (SELECT relname::text FROM pg_class) q"), []);
    assert_eq!(
        of("SELECT CASE WHEN a THEN 'a' WHEN b THEN NULL ELSE t.typtype END AS k, t.oid FROM pg_type t"),
        [Some(18), Some(26)]
    );
    assert_eq!(of("SELECT CASE WHEN a THEN typname ELSE typtype END FROM pg_type"), []);
    assert_eq!(of("SELECT CASE WHEN a THEN 1 ELSE typtype END FROM pg_type"), []);
    assert_eq!(of("SELECT t.n FROM (SELECT relname n FROM pg_class UNION SELECT typname FROM pg_type) t"), [Some(19)]);
    assert_eq!(of("SELECT array_agg(enumlabel ORDER BY enumsortorder) AS labels FROM pg_enum"), [Some(1003)]);
    assert_eq!(of("SELECT array_agg(a) FROM pg_enum"), []);
}

#[test]
fn queries_within_queries_are_looked_into_so_far() {
    let mut sql = "SELECT typtype AS c FROM pg_type".to_owned();
    for _ in 0..40 {
        sql = format!("SELECT CASE {} ELSE c END AS c FROM ({sql}) q", "WHEN true THEN c ".repeat(20));
    }
    assert_eq!(types(&Statement::new(&sql)), []);
    let mut sql = "SELECT relname FROM pg_class".to_owned();
    for _ in 0..8 {
        sql = format!("SELECT {}k FROM ({sql}) q", "*, ".repeat(50));
    }
    assert_eq!(types(&Statement::new(&format!("SELECT zzz FROM ({sql}) q"))), []);
    let mut sql = "SELECT relname FROM pg_class".to_owned();
    for depth in 0..8 {
        let many: Vec<_> = (0..60).map(|of| format!("q{depth} a{of}")).collect();
        sql = format!("WITH q{depth} AS ({sql}) SELECT a1.relname FROM {}", many.join(", "));
    }
    assert!(types(&Statement::new(&sql)).len() <= 1);
}
