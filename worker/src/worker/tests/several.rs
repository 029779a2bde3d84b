//! Statements that the engine makes several of: ALTER TABLE with a default to compute, PIVOT of what is in the data.

use super::*;

async fn says(server: &Server, statements: &[&str]) {
    for sql in statements {
        server.sql(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
}

async fn reopened(server: Server) -> Server {
    let Server { worker, folder, _data } = server;
    worker.shut_down(Duration::ZERO).await;
    drop((worker, _data));
    open_in(folder, Limits::default()).await
}

#[tokio::test]
async fn a_new_column_may_have_a_default_to_compute() {
    let server = open().await;
    says(&server, &["CREATE TABLE t AS SELECT i FROM range(3) r(i)"]).await;
    let (batches, altered) =
        server.run(request("ALTER TABLE t ADD COLUMN made TIMESTAMPTZ DEFAULT now()")).await.unwrap();
    assert_eq!((altered.result_kind(), altered.statement_kind()), (ResultKind::Nothing, StatementKind::Alter));
    assert!(batches.is_empty() && altered.lsn > 0);
    says(&server, &["ALTER TABLE t ADD COLUMN dice DOUBLE DEFAULT random()", "INSERT INTO t (i) VALUES (3)"]).await;
    let before = server.value("SELECT string_agg((i, made, dice), ' ' ORDER BY i) FROM t").await;
    assert_eq!(server.value("SELECT count(made) || ' ' || count(DISTINCT dice) FROM t").await, "4 4");
    let server = reopened(server).await;
    assert_eq!(server.value("SELECT string_agg((i, made, dice), ' ' ORDER BY i) FROM t").await, before);

    // In a transaction it is undone as a whole.
    let session = "one";
    for sql in ["BEGIN", "ALTER TABLE t ADD COLUMN late INTEGER DEFAULT (1 + 1)::INTEGER", "ROLLBACK"] {
        server.in_session(session, sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    let failed =
        server.sql("ALTER TABLE t ADD COLUMN wrong INTEGER DEFAULT ('x' || i::VARCHAR)::INTEGER").await.unwrap_err();
    assert!(!failed.message.contains("metadata"), "{failed:?}");
    assert_eq!(
        server.value("SELECT string_agg(column_name, ' ') FROM duckdb_columns() WHERE table_name = 't'").await,
        "i made dice"
    );
}

#[tokio::test]
async fn a_pivot_finds_its_columns_in_the_data() {
    let server = open().await;
    says(&server, &["CREATE TABLE t AS SELECT i % 3 AS k, 'c' || i % 2 AS c, i FROM range(12) r(i)"]).await;
    let (batches, reply) = server.run(request("PIVOT t ON c USING sum(i) GROUP BY k ORDER BY k")).await.unwrap();
    assert_eq!((reply.result_kind(), reply.statement_kind()), (ResultKind::Rows, StatementKind::Select));
    let names: Vec<_> = reply.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!((names, batches[0].num_rows()), (vec!["k", "c0", "c1"], 3));
}
