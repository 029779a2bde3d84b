//! How many reads of objects follow one another when a snapshot is opened that nothing is cached of: with an object store
//! far away, that many times its latency is what people wait for.

use std::{sync::Arc, time::Instant};

use object_store::{
    ObjectStore,
    memory::InMemory,
    path::Path,
    throttle::{ThrottleConfig, ThrottledStore},
};
use openduck_layers::{
    Objects, Options as StoreOptions, Patience, Store, Volume,
    metastore::{Metastore, sqlite::SqliteMetastore},
};
use tokio::{runtime::Runtime, time::Duration};

use super::{options, run, texts};
use crate::engine::{Connection, Engine, Source};

/// Far longer than all else takes.
const LATENCY: Duration = Duration::from_millis(300);

#[test]
fn a_cold_snapshot_opens_with_few_reads_in_a_row() {
    let runtime = Runtime::new().unwrap();
    let clock = || std::time::UNIX_EPOCH.elapsed().unwrap().as_micros() as i64;
    let metastore: Arc<dyn Metastore> = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let bucket: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let store = |bucket: Arc<dyn ObjectStore>| {
        let objects = Objects::new(bucket, Path::default(), Patience::default());
        Store::new(Arc::clone(&metastore), objects, StoreOptions { exclusive: true, ..StoreOptions::default() })
    };
    let folder = tempfile::tempdir().unwrap();
    let options = |read_only| options(folder.path(), "", read_only);
    let near = store(Arc::clone(&bucket));
    let timeline = runtime.block_on(metastore.create_database("mydb", 1 << 50, 1 << 50)).unwrap().main;
    let writer = runtime.block_on(near.open_writer(timeline, "test", "", false)).unwrap();
    let volume = Volume::timeline(near.clone(), Arc::clone(&writer), runtime.handle().clone());
    let engine = Engine::open("mydb", Source::Volume(Arc::new(volume)), &options(false)).unwrap();
    let mut connection = Connection::open(&engine).unwrap();
    for table in 0..40 {
        run(&mut connection, &format!("CREATE TABLE small{table} AS SELECT i, 'row ' || i AS text FROM range(9) r(i)"));
    }
    run(&mut connection, "CREATE TABLE t AS SELECT i, hash(i) AS h, md5(i::VARCHAR) AS m FROM range(1000000) r(i)");
    run(&mut connection, "CHECKPOINT");
    runtime.block_on(near.compact(timeline, true)).unwrap();
    let lsn = writer.durable();
    drop((connection, engine));
    runtime.block_on(writer.close()).unwrap();

    let config = ThrottleConfig { wait_get_per_call: LATENCY, ..ThrottleConfig::default() };
    let far = store(Arc::new(ThrottledStore::new(bucket, config)));
    let reads = |since: Instant| since.elapsed().as_millis() / LATENCY.as_millis();
    let begun = Instant::now();
    let snapshot = runtime.block_on(far.open_snapshot(timeline, lsn)).unwrap();
    let opened = reads(begun);
    runtime.block_on(snapshot.warm());
    let volume = Volume::snapshot(far, snapshot, runtime.handle().clone());
    let engine = Engine::open("mydb", Source::Volume(Arc::new(volume)), &options(true)).unwrap();
    let mut connection = Connection::open(&engine).unwrap();
    assert_eq!(texts(&mut connection, "SELECT count(*)::VARCHAR FROM duckdb_tables()"), ["41"]);
    let catalog = reads(begun);
    assert_eq!(texts(&mut connection, "SELECT text FROM small7 WHERE i = 5"), ["row 5"]);
    let first = reads(begun);
    println!(
        "reads in a row: {opened} for the snapshot, {catalog} with the engine's catalog, {first} with a first query"
    );
    assert!(catalog <= 2 && first <= 3, "{opened}, {catalog}, {first}");
}
