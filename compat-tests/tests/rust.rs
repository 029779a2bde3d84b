//! A Rust program with DuckDB in it, which loads the extension that belongs to this build.

use compat_tests::server::{DATABASE, Server, TOKEN, run, text};
use duckdb::{Config, Connection};

#[test]
fn a_rust_program_attaches_a_database() {
    let server = Server::start();
    let extension = server.folder().join("openduck.duckdb_extension");
    let extension = extension.to_str().unwrap();
    let made = run(&["extension", "--out", extension]);
    assert!(made.status.success(), "{}", text(&made));

    let config = Config::default().allow_unsigned_extensions().unwrap();
    let connection = Connection::open_in_memory_with_flags(config).unwrap();
    connection.execute_batch(&format!("LOAD '{extension}'")).unwrap();
    let uri = format!("openduck:{DATABASE}?endpoint={}&token={TOKEN}", server.endpoint());
    connection.execute_batch(&format!("ATTACH '{uri}' AS cloud")).unwrap();
    connection.execute_batch("CREATE TABLE cloud.numbers AS SELECT range AS i FROM range(100000)").unwrap();
    connection.execute_batch("CREATE TABLE few AS SELECT 7 AS i").unwrap();
    let sum: i64 = connection.query_row("SELECT sum(i)::BIGINT FROM cloud.numbers", [], |row| row.get(0)).unwrap();
    assert_eq!(sum, 4_999_950_000);
    let joined: i64 =
        connection.query_row("SELECT i FROM cloud.numbers JOIN few USING (i)", [], |row| row.get(0)).unwrap();
    assert_eq!(joined, 7);
    assert_eq!(server.query("SELECT count(*) FROM numbers"), "100000");

    // An appender has no SQL text.
    let mut appender = connection.appender_to_catalog_and_db("numbers", "cloud", "main").unwrap();
    for i in 0..5000_i64 {
        appender.append_row([-i]).unwrap();
    }
    appender.flush().unwrap();
    drop(appender);
    assert_eq!(server.query("SELECT count(*), min(i) FROM numbers"), "105000,-4999");
}
