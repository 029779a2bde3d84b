//! The result cache: what is given again is what would have been calculated, to whoever may have it.

use super::*;

/// Whether the second of two equal requests was answered without being run.
async fn repeats(server: &Server, request: &ExecuteQueryRequest) -> bool {
    let first = server.run(request.clone()).await.unwrap_or_else(|error| panic!("{}: {error:?}", request.sql));
    let given = server.worker.0.cache.given();
    let second = server.run(request.clone()).await.unwrap_or_else(|error| panic!("{}: {error:?}", request.sql));
    let repeated = server.worker.0.cache.given() > given;
    if repeated {
        assert_eq!(first.0, second.0, "{}", request.sql);
        assert_eq!(first.1.columns, second.1.columns);
        assert_eq!((first.1.result_kind, first.1.statement_kind), (second.1.result_kind, second.1.statement_kind));
    }
    repeated
}

async fn all(server: &Server, statements: &[&str]) {
    for sql in statements {
        server.sql(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
}

async fn filled() -> Server {
    let server = open().await;
    all(
        &server,
        &[
            "CREATE TABLE t AS SELECT i AS a, i % 3 AS b FROM range(1000) r(i)",
            "CREATE TABLE u AS SELECT 1 AS a",
            "CREATE VIEW v AS SELECT b, sum(a) AS s FROM t GROUP BY b",
            "CREATE MACRO m(x) AS (SELECT max(a) + x FROM t)",
            "CREATE MACRO moment() AS now()",
            "CREATE VIEW times AS SELECT now() AS n, a FROM u",
            "CREATE SEQUENCE s",
        ],
    )
    .await;
    server
}

#[tokio::test]
async fn what_would_be_the_same_is_given_again() {
    let server = filled().await;
    for sql in [
        "SELECT 1",
        "SELECT sum(a) FROM t WHERE b = 1",
        "SELECT * FROM v ORDER BY b",
        "SELECT m(1)",
        "SELECT t.b, count(*) FROM t JOIN u ON t.a = u.a GROUP BY ALL",
        "WITH x AS (SELECT a FROM t) SELECT count(*) FROM x, x AS y WHERE x.a = y.a",
        "SELECT a, row_number() OVER (ORDER BY a DESC) FROM t LIMIT 5",
        "SELECT (SELECT max(a) FROM t), a IN (SELECT b FROM t) FROM u",
        "SELECT b FROM t, range(t.b) LIMIT 3",
        "SELECT TIMESTAMP '2024-01-01' AT TIME ZONE 'Asia/Tokyo'",
        "SELECT unnest([1, 2]), 'x'",
        "SELECT a::VARCHAR, upper('x'), DATE '2024-01-01' + 1 FROM u UNION ALL SELECT b::VARCHAR, '', NULL FROM t",
        "SELECT age(TIMESTAMP '2024-01-01', TIMESTAMP '2023-01-01')",
    ] {
        assert!(repeats(&server, &request(sql)).await, "{sql}");
        let in_session = ExecuteQueryRequest { session_id: "one".to_owned(), ..request(sql) };
        assert!(repeats(&server, &in_session).await, "{sql}");
    }
}

#[tokio::test]
async fn what_may_be_otherwise_is_asked_again() {
    let server = filled().await;
    for sql in [
        "SELECT now()",
        "SELECT current_date",
        "SELECT moment()",
        "SELECT * FROM times",
        "SELECT random() FROM u",
        "SELECT uuid()",
        "SELECT age(TIMESTAMP '2024-01-01')",
        "SELECT age(TIMESTAMPTZ '2024-01-01')",
        "SELECT current_localtimestamp()",
        "SELECT a FROM t WHERE a < extract('year' FROM today())",
        "SELECT a FROM u ORDER BY random()",
        "SELECT (SELECT random())",
        "SELECT list_transform([1], x -> x + random())",
        "SELECT a FROM t USING SAMPLE 3",
        "SELECT current_setting('TimeZone')",
        "SELECT txid_current()",
        // Folded while binding, as arguments.
        "SELECT date_part('microsecond', age(TIMESTAMP '1990-05-05'))",
        "SELECT strftime(localtimestamp, '%H:%M:%S.%f')",
        "SELECT a FROM t WHERE TIMESTAMP '2024-01-01' > localtimestamp - INTERVAL 1 HOUR",
        "SELECT list_transform([1], x -> age(TIMESTAMP '2024-01-01'))",
        "SELECT TIME '12:00:00' AT TIME ZONE 'America/New_York'",
        "SELECT * FROM repeat(uuid(), 1)",
        "SELECT count(*) FROM range((random() * 1000)::BIGINT)",
        "SELECT json_serialize_plan('SELECT * FROM t')",
        "SELECT upper(json_serialize_plan('SELECT * FROM t'))",
        // Where a row is, a checkpoint may change; and a position may be another one.
        "SELECT rowid, a FROM u",
        "SELECT count(*) FROM t AT (VERSION => 3)",
        "SELECT nextval('s')",
        "FROM duckdb_tables()",
        "SELECT count(*) FROM pg_catalog.pg_class",
        "SELECT * FROM information_schema.tables",
        "EXPLAIN SELECT 1",
        "EXPLAIN ANALYZE SELECT 1",
        "SHOW TABLES",
        "DESCRIBE t",
        "SELECT * FROM openduck_commit_status('nobody')",
    ] {
        if server.sql(sql).await.is_ok() {
            assert!(!repeats(&server, &request(sql)).await, "{sql}");
        }
    }
    // What a session keeps, only it knows.
    for sql in
        ["CREATE TEMP TABLE t AS SELECT 7 AS a", "SELECT count(*) FROM t", "BEGIN", "SELECT count(*) FROM main.t"]
    {
        server.in_session("one", sql).await.unwrap();
    }
    assert_eq!(server.session_value("one", "SELECT count(*) FROM t").await, "1");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1000");
    assert_eq!(server.session_value("one", "SELECT count(*) FROM t").await, "1");
}

/// What is written in all ways, where `t` and `u` are there.
pub(super) const WRITTEN: &[&str] =
    &["CREATE TABLE w AS SELECT 1 AS a, 'x' AS b", "CREATE TABLE w2 AS FROM w", "INSERT INTO u VALUES (9)"];

/// What is asked of it. Where there is no such table at the moment, that is what is said.
pub(super) const ASKED: &str = "SELECT count(*) || coalesce(string_agg(b, ',' ORDER BY a, b) || sum(a), '') FROM w";

/// All ways to write it.
pub(super) const WRITES: &[&[&str]] = &[
    &["INSERT INTO w VALUES (2, 'y')"],
    &["UPDATE w SET b = 'z' WHERE a = 2"],
    &["DELETE FROM w WHERE a = 2"],
    &["INSERT INTO w SELECT a, 'from t' FROM t WHERE a < 10"],
    &["INSERT INTO w VALUES (3, 'r') RETURNING a"],
    &["MERGE INTO w USING u ON w.a = u.a WHEN MATCHED THEN UPDATE SET b = 'merged'"],
    &["TRUNCATE w"],
    &["BEGIN", "INSERT INTO w VALUES (4, 'in a transaction')", "SELECT 1", "COMMIT"],
    &["BEGIN", "INSERT INTO w VALUES (5, 'undone')", "ROLLBACK"],
    &["PREPARE p AS INSERT INTO w VALUES ($1, 'prepared')", "EXECUTE p(6)", "EXECUTE p(7)"],
    &["ALTER TABLE w ADD COLUMN c INTEGER DEFAULT 5"],
    &["ALTER TABLE w ALTER c TYPE VARCHAR"],
    &["ALTER TABLE w DROP c"],
    &["ALTER TABLE w RENAME TO w3", "ALTER TABLE w2 RENAME TO w"],
    &["DROP TABLE w", "CREATE TABLE w AS SELECT 100 AS a, 'new' AS b"],
    &["CREATE OR REPLACE TABLE w AS SELECT 101 AS a, 'newer' AS b"],
    &["EXPLAIN ANALYZE INSERT INTO w VALUES (8, 'explained')"],
    &["WITH x AS (SELECT 11) INSERT INTO w FROM x, (SELECT 'with')"],
    &["INSERT INTO w BY NAME SELECT 12 AS a, 'by name' AS b"],
    &["DROP SCHEMA IF EXISTS other CASCADE", "CREATE SCHEMA other"],
];

#[tokio::test]
async fn every_way_to_write_a_table_is_noticed() {
    let server = filled().await;
    all(&server, WRITTEN).await;
    let session = "one";
    for (index, writes) in WRITES.iter().enumerate() {
        let says = async |sql: &str| server.value_of(request(sql)).await.map_err(|error| error.kind());
        for _ in 0..2 {
            says(ASKED).await.unwrap();
        }
        for sql in *writes {
            server.in_session(session, sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
            // The text differs, so that it is calculated.
            let fresh = says(&format!("{ASKED} WHERE {index} = {index}")).await;
            assert_eq!(says(ASKED).await, fresh, "after {sql}");
            assert_eq!(says(ASKED).await, fresh, "after {sql}");
        }
    }
    // A view and a macro are what they are now.
    assert_eq!(server.value("SELECT m(1)").await, "1000");
    assert_eq!(server.value("SELECT m(1)").await, "1000");
    all(&server, &["CREATE OR REPLACE MACRO m(x) AS x", "CREATE OR REPLACE VIEW v AS SELECT 5 AS s"]).await;
    assert_eq!(server.value("SELECT m(1)").await, "1");
    // A table that is not read is no reason to ask again.
    assert!(repeats(&server, &request("SELECT sum(a) FROM t")).await);
    let given = server.worker.0.cache.given();
    server.sql("INSERT INTO u VALUES (10)").await.unwrap();
    server.sql("SELECT sum(a) FROM t").await.unwrap();
    assert_eq!(server.worker.0.cache.given(), given + 1);
}

#[tokio::test]
async fn settings_and_parameters_are_part_of_the_question() {
    let server = filled().await;
    let zoned = |zone: &str| ExecuteQueryRequest {
        settings: [("TimeZone".to_owned(), zone.to_owned())].into(),
        ..request("SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00'::VARCHAR")
    };
    for _ in 0..2 {
        for (zone, shown) in [("UTC", "2024-07-01 12:00:00+00"), ("Asia/Tokyo", "2024-07-01 21:00:00+09")] {
            assert_eq!(server.value_of(zoned(zone)).await.unwrap().unwrap(), shown);
        }
    }
    // A session's SET counts for what follows, whether that is run or not.
    let asked = "SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00'::VARCHAR";
    assert_eq!(server.session_value("one", asked).await, server.value(asked).await);
    server.in_session("one", "SET TimeZone = 'Asia/Tokyo'").await.unwrap();
    for _ in 0..2 {
        assert_eq!(server.session_value("one", asked).await, "2024-07-01 21:00:00+09");
    }
    server.in_session("one", "RESET TimeZone").await.unwrap();
    assert_eq!(server.session_value("one", asked).await, server.value(asked).await);
    for (value, other) in [(1, 2), (2, 1)] {
        let with = |value: i32| ExecuteQueryRequest {
            parameters: parameters(&[value]),
            ..request("SELECT count(*) FROM t WHERE b = $1")
        };
        assert!(repeats(&server, &with(value)).await, "{value} {other}");
    }
}

fn parameters(values: &[i32]) -> Bytes {
    let fields =
        (1..=values.len()).map(|n| arrow_schema::Field::new(n.to_string(), arrow_schema::DataType::Int32, true));
    let schema = Arc::new(arrow_schema::Schema::new(fields.collect::<Vec<_>>()));
    let columns =
        values.iter().map(|value| Arc::new(arrow_array::Int32Array::from(vec![*value])) as arrow_array::ArrayRef);
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns.collect()).unwrap();
    let mut bytes = Vec::new();
    let mut writer = arrow_ipc::writer::StreamWriter::try_new(&mut bytes, &schema).unwrap();
    writer.write(&batch).unwrap();
    writer.finish().unwrap();
    bytes.into()
}

#[tokio::test]
async fn nobody_is_given_what_he_may_not_read() {
    let server = filled().await;
    all(&server, &["CREATE USER alice", "CREATE USER bob", "GRANT SELECT ON t TO alice", "GRANT SELECT ON v TO bob"])
        .await;
    let asks = async |user: &str, sql: &str| {
        let caller = Caller { user: user.to_owned() };
        server.worker.execute_query(caller, request(sql), no_inputs()).await
    };
    let sum = "SELECT sum(a) FROM t";
    assert!(repeats(&server, &request(sum)).await);
    for _ in 0..3 {
        assert_eq!(asks("bob", sum).await.unwrap_err().kind(), ErrorKind::Permission);
        // A view is read with its reader's rights.
        assert_eq!(asks("bob", "SELECT * FROM v").await.unwrap_err().kind(), ErrorKind::Permission);
        asks("alice", sum).await.unwrap();
    }
    let given = server.worker.0.cache.given();
    asks("alice", sum).await.unwrap();
    assert_eq!(server.worker.0.cache.given(), given + 1, "it was calculated for the administrator");
    server.sql("REVOKE SELECT ON t FROM alice").await.unwrap();
    assert_eq!(asks("alice", sum).await.unwrap_err().kind(), ErrorKind::Permission);
    server.sql(sum).await.unwrap();
    assert_eq!(asks("alice", sum).await.unwrap_err().kind(), ErrorKind::Permission);
}

#[tokio::test]
async fn a_cache_of_nothing_keeps_nothing() {
    let limits = Limits { result_cache_bytes_max: 0, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    assert!(!repeats(&server, &request("SELECT 1")).await);
}

/// Sessions that write and read a few tables at once: who has been told of a commit sees it, and nobody goes back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_answer_is_stale_while_others_write() {
    let server = Arc::new(open().await);
    for table in 0..3 {
        server.sql(&format!("CREATE TABLE c{table} (who INTEGER, n INTEGER)")).await.unwrap();
        server.sql(&format!("INSERT INTO c{table} SELECT i, 0 FROM range(8) r(i)")).await.unwrap();
    }
    let clients = (0..8).map(|who| {
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let mut mine = [0; 3];
            let mut sums = [0; 3];
            for round in 0..150_usize {
                let table = (round + who) % 3;
                if round % 5 == 0 {
                    let sql = format!("UPDATE c{table} SET n = n + 1 WHERE who = {who}");
                    if server.in_session(&who.to_string(), &sql).await.is_ok() {
                        mine[table] += 1;
                    }
                }
                let own = server.value(&format!("SELECT n FROM c{table} WHERE who = {who}")).await;
                assert_eq!(own, mine[table].to_string());
                let sum: i64 = server.value(&format!("SELECT sum(n) FROM c{table}")).await.parse().unwrap();
                assert!(sum >= sums[table] && sum >= mine[table], "{sum} after {sums:?}");
                sums[table] = sum;
            }
        })
    });
    for client in futures::future::join_all(clients).await {
        client.unwrap();
    }
    assert!(server.worker.0.cache.given() > 100);
}

#[tokio::test]
async fn a_reply_holds_as_much_as_was_asked_for() {
    let server = filled().await;
    let little = ExecuteQueryRequest { inline_bytes_max: 1, ..request("SELECT a FROM t") };
    let much = request("SELECT a FROM t");
    assert!(repeats(&server, &much).await && repeats(&server, &little).await);
    // The reply ends once it has as much: the end of the result is for whoever reads on.
    let (less, more) = (server.ask(little).await.unwrap(), server.ask(much).await.unwrap());
    assert!(!less.done && !less.handle.is_empty() && more.done);
    assert_eq!(server.rest(&less.handle).await.unwrap().last().map(|reply| reply.done), Some(true));
}

/// Scripts do more than their last statement answers, and a transaction may end in the middle of one.
#[tokio::test]
async fn a_script_is_run_each_time() {
    let server = filled().await;
    let script = |sql: &str| ExecuteQueryRequest { allow_script: true, session_id: "one".to_owned(), ..request(sql) };
    for _ in 0..3 {
        server.run(script("INSERT INTO u VALUES (5); SELECT 42")).await.unwrap();
        server.run(script("SET TimeZone = 'Asia/Tokyo'; SELECT 43")).await.unwrap();
        server.run(script("BEGIN; INSERT INTO u VALUES (6); COMMIT; SELECT 44")).await.unwrap();
        let zone = "SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00'::VARCHAR";
        assert_eq!(server.session_value("one", zone).await, "2024-07-01 21:00:00+09");
        server.run(script("RESET TimeZone; SELECT 45")).await.unwrap();
    }
    assert_eq!(server.value("SELECT count(*) FROM u").await, "7");
    assert_eq!(server.value("SELECT count(*) FROM u").await, "7");
    assert_eq!(server.sql("SELECT 1; SELECT 2").await.unwrap_err().kind(), ErrorKind::Syntax);
    for (end, rows) in [("COMMIT", "9"), ("ROLLBACK", "10")] {
        server.in_session("one", "BEGIN").await.unwrap();
        server.in_session("one", "INSERT INTO u VALUES (7)").await.unwrap();
        server.run(script(&format!("{end}; INSERT INTO u VALUES (8)"))).await.unwrap();
        server.run(script("BEGIN; ROLLBACK")).await.unwrap();
        assert_eq!(server.value("SELECT count(*) FROM u").await, rows, "after {end}");
    }
}

#[tokio::test]
async fn a_setting_has_one_name() {
    let server = filled().await;
    let zone = "SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00'::VARCHAR";
    for (session, first, second, shown) in [
        ("one", "TimeZone = 'Asia/Tokyo'", "timezone = 'UTC'", "2024-07-01 12:00:00+00"),
        ("two", "timezone = 'UTC'", "TimeZone = 'Asia/Tokyo'", "2024-07-01 21:00:00+09"),
    ] {
        for setting in [first, second] {
            server.in_session(session, &format!("SET {setting}")).await.unwrap();
        }
        for _ in 0..2 {
            assert_eq!(server.session_value(session, zone).await, shown);
        }
    }
    let nulls = "SELECT string_agg(coalesce(a::VARCHAR, '-'), ',' ORDER BY a) FROM (VALUES (1), (NULL)) AS v(a)";
    for (session, first, second, shown) in [
        ("three", "null_order = 'nulls_first'", "default_null_order = 'nulls_last'", "1,-"),
        ("four", "default_null_order = 'nulls_last'", "null_order = 'nulls_first'", "-,1"),
    ] {
        for setting in [first, second] {
            server.in_session(session, &format!("SET {setting}")).await.unwrap();
        }
        for _ in 0..2 {
            assert_eq!(server.session_value(session, nulls).await, shown, "{session}");
        }
    }
}

#[tokio::test]
async fn explain_analyze_tells_what_would_be_given_again() {
    let server = filled().await;
    let told = async |sql: &str| {
        let (batches, _) = server.run(request(sql)).await.unwrap();
        let last = batches.last().unwrap();
        last.column(1).as_string::<i32>().value(last.num_rows() - 1).to_owned()
    };
    let query = "SELECT sum(a) FROM t WHERE b = 1";
    let analyzes = format!("explain  ANALYZE\n{query}");
    assert_eq!(told(&analyzes).await, "Result cache: miss");
    server.sql(query).await.unwrap();
    assert!(told(&analyzes).await.starts_with("Result cache: hit"));
    assert!(told("EXPLAIN ANALYZE SELECT sum(a) FROM t WHERE b = 2").await.ends_with("miss"));
    server.sql("INSERT INTO t VALUES (1, 1)").await.unwrap();
    assert_eq!(told(&analyzes).await, "Result cache: miss");
    assert!(!told(&format!("EXPLAIN {query}")).await.contains("cache"));
}
