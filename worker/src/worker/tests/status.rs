//! What is said of a client's transaction, for every way in which the engine commits.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_has_its_id_whether_it_is_logged_or_checkpointed() {
    let server = open().await;
    server.run(request("CREATE TABLE t (i BIGINT, text VARCHAR)")).await.unwrap();
    let named = |sql: &str, id: &str| ExecuteQueryRequest { transaction_id: id.to_owned(), ..request(sql) };
    // Small ones are logged; large ones are not, but checkpointed, with a log that is there or without one. In a
    // transaction the COMMIT decides.
    let rows = [1, 40_000, 400_000, 1, 400_000, 40_000, 40_000];
    for (number, rows) in rows.into_iter().enumerate() {
        let insert = format!("INSERT INTO t SELECT i, md5(i::VARCHAR) FROM range({rows}) r(i)");
        let id = format!("alone-{number}");
        let (_, reply) = server.run(named(&insert, &id)).await.unwrap();
        assert_eq!(status(&server, &id).await, format!("committed at {}", reply.lsn), "{rows} rows");
        let id = format!("together-{number}");
        let in_session = |sql: &str| ExecuteQueryRequest { session_id: "s".to_owned(), ..named(sql, &id) };
        for sql in ["BEGIN", &insert, "DELETE FROM t WHERE i % 1000 = 7"] {
            server.run(in_session(sql)).await.unwrap();
        }
        assert_eq!(status(&server, &format!("never-{number}")).await, "not committed at 0");
        let (_, reply) = server.run(in_session("COMMIT")).await.unwrap();
        assert_eq!(status(&server, &id).await, format!("committed at {}", reply.lsn), "{rows} rows in a transaction");
    }
}

async fn status(server: &Server, id: &str) -> String {
    let sql =
        format!("SELECT s.status || ' at ' || coalesce(s.lsn, 0) FROM (SELECT openduck_commit_status('{id}') AS s)");
    let (batches, _) = server.run(request(&sql)).await.unwrap();
    batches[0].column(0).as_string::<i32>().value(0).to_owned()
}
