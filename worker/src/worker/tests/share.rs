//! Shares: whoever shows a token reads one database, and does nothing else.

use openduck_proto::{share as token, token::hash};

use super::*;

/// Makes a share; whoever has its token.
async fn share(server: &Server, sql: &str) -> Caller {
    let (rows, reply) = server.run(request(sql)).await.unwrap();
    assert_eq!(reply.statement_kind(), StatementKind::Create);
    let shown = rows[0].column(1).as_string::<i32>().value(0).to_owned();
    assert!(shown.starts_with(token::TOKEN_PREFIX), "{shown}");
    Caller { user: token::user(&hash(&shown)) }
}

async fn ask(server: &Server, caller: &Caller, request: ExecuteQueryRequest) -> Result<Vec<RecordBatch>, Error> {
    let mut reply = server.worker.execute_query(caller.clone(), request, no_inputs()).await?;
    if !reply.done {
        let rest = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
        let mut rest = server.worker.stream_results(caller.clone(), rest).await?;
        while let Some(more) = rest.next().await {
            reply.batches.extend(more?.batch);
        }
    }
    Ok(decode(&reply.schema, &reply.batches))
}

fn of(database: &str, sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { database: database.to_owned(), ..request(sql) }
}

async fn try_count(server: &Server, caller: &Caller, database: &str) -> Result<i64, Error> {
    let freshness = Some(Freshness::MaxStalenessMs(0));
    let request = ExecuteQueryRequest { freshness, ..of(database, "SELECT count(*) FROM t") };
    let rows = ask(server, caller, request).await?;
    Ok(rows[0].column(0).as_primitive::<Int64Type>().value(0))
}

async fn count(server: &Server, caller: &Caller) -> i64 {
    try_count(server, caller, "").await.unwrap()
}

/// A database of ten rows.
async fn written() -> Server {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT i FROM range(10) r(i)").await.unwrap();
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_shows_what_is_newest_and_one_of_a_point_that_point() {
    let server = written().await;
    server.sql("CREATE SNAPSHOT before").await.unwrap();
    let (live, fixed) =
        (share(&server, "CREATE SHARE partners").await, share(&server, "CREATE SHARE fixed OF mydb AT before").await);
    for more in 0..4 {
        assert_eq!((count(&server, &live).await, count(&server, &fixed).await), (10 + more, 10));
        server.sql("INSERT INTO t VALUES (1)").await.unwrap();
    }
    // Its own name and the database's are as good as none.
    for name in ["partners", "MyDB", ""] {
        assert_eq!(try_count(&server, &live, name).await.unwrap(), 14, "{name}");
    }
    // In a transaction it stays where it is.
    let within = |sql: &str| ExecuteQueryRequest { session_id: "s".to_owned(), ..of("partners", sql) };
    ask(&server, &live, within("BEGIN")).await.unwrap();
    let number = async || {
        let rows = ask(&server, &live, within("SELECT count(*) FROM t")).await.unwrap();
        rows[0].column(0).as_primitive::<Int64Type>().value(0)
    };
    let before = number().await;
    server.sql("INSERT INTO t VALUES (1)").await.unwrap();
    assert_eq!(number().await, before);
    ask(&server, &live, within("COMMIT")).await.unwrap();
    assert_eq!(count(&server, &live).await, 15);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_is_of_one_database_and_only_read() {
    let server = written().await;
    server.sql("CREATE DATABASE other").await.unwrap();
    server.run(of("other", "CREATE TABLE secret AS SELECT 1 AS i")).await.unwrap();
    server.sql("CREATE BRANCH dev").await.unwrap();
    for (name, made) in [("live", ""), ("fixed", " AT 1")] {
        let caller = share(&server, &format!("CREATE SHARE {name}{made}")).await;
        for sql in [
            "INSERT INTO t VALUES (1)",
            "DROP TABLE t",
            "CREATE TABLE u (i INTEGER)",
            "FROM t AT (VERSION => 1)",
            "FROM t AT (TIMESTAMP => now())",
            "FROM other.secret",
            "FROM '/etc/passwd'",
            "SELECT * FROM read_text('/etc/passwd')",
            "ATTACH '/tmp/stolen.duckdb'",
            "COPY t TO '/tmp/stolen.csv'",
            "SET memory_limit = '1TB'",
            "SELECT openduck_commit_status('x')",
            "COPY t TO '/tmp/stolen.parquet'",
            "SHOW DATABASES",
            "SHOW SHARES",
            "SHOW SNAPSHOTS",
            "SHOW openduck.durability",
            "CREATE SHARE more",
            "CREATE DATABASE copy FROM mydb",
            "CREATE BRANCH mine",
            "DROP SHARE live",
            "DROP DATABASE mydb",
            "RESTORE DATABASE mydb TO 1",
            "VERIFY DATABASE",
            "COLLECT GARBAGE",
        ] {
            let refused = ask(&server, &caller, of("", sql)).await;
            assert!(refused.is_err(), "{name}, {sql}: {refused:?}");
        }
        for database in ["other", "mydb/dev", "mydb@1", "mydb/dev@1", "nothing"] {
            let refused = try_count(&server, &caller, database).await.unwrap_err();
            assert!(
                matches!(refused.kind(), ErrorKind::NoSuchDatabase | ErrorKind::Permission),
                "{database}: {refused}"
            );
        }
        let point = Some(Freshness::Snapshot("1".to_owned()));
        let refused = ask(&server, &caller, ExecuteQueryRequest { freshness: point, ..of("", "FROM t") }).await;
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::Permission);
        let seen = ask(
            &server,
            &caller,
            of("", "SELECT string_agg(database_name) FROM duckdb_databases() WHERE NOT internal"),
        );
        assert_eq!(seen.await.unwrap()[0].column(0).as_string::<i32>().value(0), "mydb");
    }
    let error = ask(&server, &share(&server, "CREATE SHARE again").await, of("", "INSERT INTO t VALUES (1)")).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
    // Nor is it told what else is open.
    let status = server.worker.status().await.unwrap();
    assert_eq!(status[0].databases.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(), ["mydb", "other"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_has_a_few_sessions_and_leaves_the_others_room() {
    let server = written().await;
    let caller = share(&server, "CREATE SHARE partners").await;
    let request = |id: usize| ExecuteQueryRequest { session_id: id.to_string(), ..of("", "SELECT 1") };
    let mut refused = 0;
    for id in 0..300 {
        match ask(&server, &caller, request(id)).await {
            Ok(_) => {}
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::QueueFull, "{error}");
                refused += 1;
            }
        }
    }
    assert_eq!(refused, 44);
    ask(&server, &caller, request(7)).await.unwrap();
    server.run(ExecuteQueryRequest { session_id: "s".to_owned(), ..request_of_mydb() }).await.unwrap();
}

fn request_of_mydb() -> ExecuteQueryRequest {
    super::request("SELECT 1")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_that_is_taken_back_shows_nothing_more() {
    let server = written().await;
    let caller = share(&server, "CREATE SHARE partners").await;
    assert_eq!(count(&server, &caller).await, 10);
    let again = server.run(request("CREATE SHARE Partners")).await.unwrap_err();
    assert_eq!(again.sqlstate, "42P04", "{again}");
    let authenticate = async || server.worker.authenticate(caller.user.clone()).await.unwrap().exists;
    assert!(authenticate().await);
    let session = |sql: &str| ExecuteQueryRequest { session_id: "s".to_owned(), ..of("", sql) };
    ask(&server, &caller, session("BEGIN")).await.unwrap();
    server.sql("DROP SHARE partners OF mydb").await.unwrap();
    assert!(!authenticate().await);
    for request in [of("", "FROM t"), session("FROM t"), session("COMMIT")] {
        assert_eq!(ask(&server, &caller, request).await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    }
    assert!(server.sql("DROP SHARE partners").await.is_err());
    // Another one of that name is another one.
    let other = share(&server, "CREATE SHARE partners").await;
    assert_eq!(count(&server, &other).await, 10);
    assert!(try_count(&server, &caller, "").await.is_err());
    // It goes with its database, and comes back with it.
    server.sql("DROP DATABASE mydb").await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(try_count(&server, &other, "").await.unwrap_err().kind(), ErrorKind::Unauthenticated);
    server.sql("UNDROP DATABASE mydb").await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(count(&server, &other).await, 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_of_a_database_follows_it_through_a_restore() {
    let server = written().await;
    server.sql("CREATE SNAPSHOT before").await.unwrap();
    let (main, branch) = (share(&server, "CREATE SHARE partners").await, {
        server.sql("CREATE BRANCH dev").await.unwrap();
        share(&server, "CREATE SHARE ofdev OF mydb/dev").await
    });
    server.sql("INSERT INTO t VALUES (1)").await.unwrap();
    assert_eq!((count(&server, &main).await, count(&server, &branch).await), (11, 10));
    server.sql("RESTORE DATABASE mydb TO before").await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(count(&server, &main).await, 10);
    let (shown, _) = server.run(request("SHOW SHARES")).await.unwrap();
    let branches = shown[0].column(1).as_string::<i32>().iter().flatten().collect::<Vec<_>>();
    assert_eq!(branches, ["dev", "main"]);
}
