//! Postgres's catalog: it tells of what its session sees, and of nothing else.

use openduck_proto::v1::Column;

use super::*;

const TABLES: &str = "SELECT string_agg(relname, ' ' ORDER BY relname) FROM system.pgc.pg_class \
                      WHERE relkind = 'r' AND relnamespace NOT IN (11, 13207)";

#[tokio::test]
async fn postgres_finds_its_catalog() {
    let server = open().await;
    server.sql("CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL)").await.unwrap();
    let columns = "SELECT string_agg(attname || ' ' || system.pgc.format_type(atttypid, atttypmod), ', ' ORDER BY attnum) \
                   FROM system.pgc.pg_attribute a JOIN system.pgc.pg_class c ON c.oid = a.attrelid \
                   WHERE relname = 'users' AND attnum > 0";
    assert_eq!(server.value(columns).await, "id integer, name text");
    // Every view can be read.
    let names = "SELECT view_name FROM duckdb_views() WHERE schema_name = 'pgc'";
    let (batches, _) = server.run(request(names)).await.unwrap();
    let mut views = 0;
    for batch in &batches {
        for name in batch.column(0).as_string::<i32>().iter().flatten() {
            server.sql(&format!("SELECT * FROM system.pgc.\"{name}\"")).await.unwrap_or_else(|e| panic!("{name}: {e}"));
            views += 1;
        }
    }
    assert!(views > 100);
    for sql in ["DROP VIEW system.pgc.pg_class", "CREATE OR REPLACE VIEW system.pgc.pg_class AS SELECT 1"] {
        assert!(server.sql(sql).await.is_err(), "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_seen_by_the_next_question() {
    let server = open().await;
    assert_eq!(server.value("SELECT count(*) FROM system.pgc.pg_type WHERE oid < 16384").await, "611");
    server.sql("CREATE TABLE a (i INTEGER)").await.unwrap();
    assert_eq!(server.value(TABLES).await, "a");
    server.sql("ALTER TABLE a RENAME TO b").await.unwrap();
    assert_eq!(server.value(TABLES).await, "b");
    server.sql("CREATE SCHEMA s").await.unwrap();
    server.sql("CREATE TABLE s.c (i INTEGER)").await.unwrap();
    assert_eq!(server.value(TABLES).await, "b c");
    // A key without a qualifier is the statement's own.
    let visible = "SELECT count(*) FROM system.pgc.pg_class \
                   WHERE relname IN ('b', 'c') AND system.pgc.pg_table_is_visible(oid)";
    assert_eq!(server.value(visible).await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_sees_its_own_changes_alone() {
    let server = open().await;
    server.sql("CREATE TABLE kept (i INTEGER)").await.unwrap();
    for sql in ["BEGIN", "CREATE TABLE fresh (i INTEGER)"] {
        server.in_session("writer", sql).await.unwrap();
    }
    assert_eq!(server.session_value("writer", TABLES).await, "fresh kept");
    assert_eq!(server.value(TABLES).await, "kept");
    server.in_session("writer", "CREATE TABLE later (i INTEGER)").await.unwrap();
    assert_eq!(server.session_value("writer", TABLES).await, "fresh kept later");
    server.in_session("writer", "ROLLBACK").await.unwrap();
    assert_eq!(server.session_value("writer", TABLES).await, "kept");
    server.in_session("writer", "CREATE TEMP TABLE passing (i INTEGER)").await.unwrap();
    assert_eq!(server.session_value("writer", TABLES).await, "kept passing");
    assert_eq!(server.value(TABLES).await, "kept");
    server.in_session("writer", "DROP TABLE passing").await.unwrap();
    assert_eq!(server.session_value("writer", TABLES).await, "kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_changes_it_but_by_changing_the_database() {
    let server = open().await;
    server.sql(TABLES).await.unwrap();
    for sql in [
        "INSERT INTO openduck_stored.main.pg_namespace SELECT * FROM openduck_stored.main.pg_namespace",
        "DELETE FROM openduck_stored.main.pg_class",
        "DROP TABLE openduck_stored.main.pg_class",
        "CREATE TABLE openduck_stored.main.mine (i INTEGER)",
        "DROP VIEW system.pgc.pg_class",
        "DETACH openduck_stored",
        "CREATE OR REPLACE VIEW openduck_catalog.live.pg_class AS SELECT 1",
    ] {
        server.sql(sql).await.expect_err(sql);
    }
    assert_eq!(server.value("SELECT count(*) FROM system.pgc.pg_namespace").await, "4");
    assert_eq!(server.value("SELECT count(*) FROM duckdb_tables() WHERE database_name LIKE 'openduck%'").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_say_where_they_come_from() {
    let server = open().await;
    for sql in [
        "CREATE TYPE mood AS ENUM ('sad', 'happy')",
        "CREATE TABLE people (id INTEGER, name VARCHAR, feeling mood)",
        "CREATE SCHEMA s",
        "CREATE TABLE s.visits (person INTEGER, seen DATE)",
    ] {
        server.sql(sql).await.unwrap();
    }
    let oid =
        async |name: &str| server.value(&format!("SELECT system.pgc.to_regclass('{name}')")).await.parse().unwrap();
    let (people, visits): (u32, u32) = (oid("people").await, oid("s.visits").await);
    let mood: u32 = server.value("SELECT system.pgc.to_regtype('mood')").await.parse().unwrap();
    let told = |columns: Vec<Column>| {
        columns.into_iter().map(|c| (c.table_oid, c.table_column, c.table, c.type_oid)).collect::<Vec<_>>()
    };
    let none = || (0, 0, String::new(), 0);
    let own = |number, kind| (people, number, "people".to_owned(), kind);
    let of = async |sql: &str| {
        let described = server.ask(ExecuteQueryRequest { mode: Mode::Describe.into(), ..request(sql) }).await.unwrap();
        let ran = server.sql(sql).await.unwrap();
        assert_eq!(described.columns, ran.columns, "{sql}");
        told(ran.columns)
    };
    assert_eq!(of("SELECT feeling, id + 1, name FROM people").await, [own(3, mood), none(), own(2, 0)]);
    assert_eq!(
        of(
            "SELECT v.seen, p.* FROM people p LEFT JOIN s.visits v ON v.person = p.id WHERE p.id > 0 ORDER BY 1 LIMIT 3"
        )
        .await,
        [(visits, 2, "visits".to_owned(), 0), own(1, 0), own(2, 0), own(3, mood)]
    );
    assert_eq!(of("SELECT name, count(*) FROM people GROUP BY name").await, [own(2, 0), none()]);
    assert_eq!(of("SELECT DISTINCT x.id FROM (SELECT id FROM people) AS x").await, [own(1, 0)]);
    assert_eq!(of("SELECT id FROM people UNION ALL SELECT 1").await, [none()]);
    assert_eq!(of("INSERT INTO people VALUES (1, 'Ann', 'happy') RETURNING name").await, [own(2, 0)]);
    assert_eq!(of("SELECT relname FROM system.pgc.pg_class").await, [none()]);
    assert_eq!(of("SELECT 'sad'::mood").await, [(0, 0, String::new(), mood)]);
    let wanted =
        ExecuteQueryRequest { mode: Mode::Describe.into(), ..request("SELECT 1 FROM people WHERE feeling = $1") };
    assert_eq!(server.ask(wanted).await.unwrap().parameters[0].type_oid, mood);
}
