//! The read fence on errors: an error tells of what its statement has seen, and must wait until that is durable.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use object_store::{
    memory::InMemory,
    path::Path,
    throttle::{ThrottleConfig, ThrottledStore},
};
use openduck_layers::{Objects, Options as StoreOptions, Patience, metastore::sqlite::SqliteMetastore};

use super::*;
use crate::statement::UNFENCED;

/// How long an object takes until it is put, and so a large commit until it is durable.
pub(super) const PUT: Duration = Duration::from_secs(3);

/// A request to a database of that name.
pub(super) fn at(database: &str, sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { database: database.to_owned(), ..request(sql) }
}

/// A worker whose objects are slow, with a database that has an empty table `t`.
pub(super) async fn open_slow(database: &str) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as i64;
    let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let slow = ThrottleConfig { wait_put_per_call: PUT, ..ThrottleConfig::default() };
    let bucket = Arc::new(ThrottledStore::new(InMemory::new(), slow));
    let objects = Objects::new(bucket, Path::default(), Patience::default());
    let store = Store::new(metastore, objects, StoreOptions { exclusive: true, ..StoreOptions::default() });
    store.metastore().create_database(database, HOUR, HOUR).await.unwrap();
    let worker = Worker::open(config(&folder, Limits::default()), &Serving::Store(store)).unwrap();
    worker.warm(database).await.unwrap();
    let server = Server { worker, folder, _data: None };
    server.run(at(database, "CREATE TABLE t (a INTEGER PRIMARY KEY, b VARCHAR)")).await.unwrap();
    server
}

/// Whether the error of a statement that has seen a commit comes before that is durable.
async fn is_told_early(database: &str) -> bool {
    let server = open_slow(database).await;
    let at = |sql: &str| at(database, sql);
    let commit = async {
        let sql = "INSERT INTO t SELECT i, md5(i::VARCHAR) FROM range(100000) r(i)";
        server.run(at(sql)).await.unwrap();
        Instant::now()
    };
    let error = async {
        // By now it waits for its objects.
        tokio::time::sleep(PUT / 2).await;
        let error = server.run(at("INSERT INTO t VALUES (7, 'seven')")).await.unwrap_err();
        assert!(error.message.contains("Duplicate key"), "{error}");
        Instant::now()
    };
    let (durable, told) = tokio::join!(commit, error);
    told + PUT / 6 < durable
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_wait_for_what_they_tell_of() {
    assert!(!is_told_early("mydb").await, "a commit was told of that could still be lost");
    assert!(is_told_early(UNFENCED).await, "without the fence nothing is noticed");
}
