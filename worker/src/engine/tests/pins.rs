//! Snapshots that stay pinned while the database is written, sealed, compacted and collected, on the real engine: their
//! bytes never change, and when they are let go, what only they needed goes too.
//!
//! `PINNED_SNAPSHOTS=1000` is the full figure.

use std::{
    hash::{DefaultHasher, Hasher},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use futures::TryStreamExt;
use object_store::{ObjectStore, memory::InMemory, path::Path};
use openduck_layers::{
    FileKind, Objects, Options as StoreOptions, Patience, Snapshot, Store, TimelineId, Volume, collect::Collect,
    metastore::sqlite::SqliteMetastore,
};
use tokio::{runtime::Runtime, time::sleep};

use super::{options, run, sample, texts};
use crate::engine::{Connection, Engine, Source};

/// How long a pin lasts that is not renewed.
const PIN: Duration = Duration::from_secs(4);
/// How long an object is unreachable before it is deleted.
const GRACE: Duration = Duration::from_millis(4500);

/// What the table holds.
const ROWS: &str = "SELECT count(*) || ' ' || coalesce(bit_xor(hash(t)), 0) FROM t";

async fn checksum(snapshot: &Snapshot) -> u64 {
    let mut hasher = DefaultHasher::new();
    for file in FileKind::ALL {
        let mut bytes = vec![0; snapshot.size(file) as usize];
        assert_eq!(snapshot.read(file, 0, &mut bytes).await.unwrap(), bytes.len());
        hasher.write(&bytes);
    }
    hasher.finish()
}

/// Seals, compacts and collects until it is told to stop; how often.
async fn maintain(store: Store, timeline: TimelineId, stop: Arc<AtomicBool>) -> u64 {
    let mut rounds = 0;
    while !stop.load(Ordering::Relaxed) {
        store.seal(timeline, true).await.unwrap();
        if rounds % 3 == 0 {
            store.compact(timeline, true).await.unwrap();
        }
        collect(&store).await;
        sleep(Duration::from_millis(20)).await;
        rounds += 1;
    }
    rounds
}

async fn collect(store: &Store) {
    let brisk = Collect { grace: GRACE, orphan_grace: GRACE, ..Collect::default() };
    let damage = store.collect(&brisk).await.unwrap().damage;
    assert!(damage.is_empty(), "{damage:?}");
}

async fn stored_bytes(objects: &InMemory) -> u64 {
    objects.list(None).map_ok(|meta| meta.size).try_fold(0, async |sum, size| Ok(sum + size)).await.unwrap()
}

/// Statements of one round.
fn changes(round: u64) -> Vec<String> {
    let mut statements = vec![
        format!("UPDATE t SET b = 'in round {round}' WHERE a % 97 = {}", round % 97),
        format!("INSERT INTO t SELECT 100000 + {round} * 50 + i, 'new', hash(i + {round}) FROM range(50) r(i)"),
        format!("DELETE FROM t WHERE a % 211 = {}", round % 211),
    ];
    match round % 20 {
        7 => statements.push(format!("UPDATE t SET c = hash(c + {round}) WHERE a % 2 = 0")),
        13 => statements.push("CHECKPOINT".to_owned()),
        _ => {}
    }
    statements
}

#[test]
fn pinned_snapshots_of_the_engine_never_change() {
    let count: u64 = std::env::var("PINNED_SNAPSHOTS").map_or(60, |count| count.parse().unwrap());
    let runtime = Runtime::new().unwrap();
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as i64;
    let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let bucket = Arc::new(InMemory::new());
    let objects = Objects::new(bucket.clone(), Path::default(), Patience::default());
    let store = Store::new(metastore, objects, StoreOptions { exclusive: true, pin: PIN, ..StoreOptions::default() });
    // Nothing can be read back but what is pinned.
    let timeline = runtime.block_on(store.metastore().create_database("mydb", 0, 0)).unwrap().main;
    let writer = runtime.block_on(store.open_writer(timeline, "test", "", false)).unwrap();
    let volume = Arc::new(Volume::timeline(store.clone(), Arc::clone(&writer), runtime.handle().clone()));
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open("mydb", Source::Volume(volume), &options(folder.path(), "", false)).unwrap();
    let mut connection = Connection::open(&engine).unwrap();
    run(
        &mut connection,
        "CREATE TABLE t AS SELECT i AS a, 'row ' || i AS b, hash(i) AS c FROM range(100000) r(i); CREATE INDEX k ON t (a)",
    );
    let stop = Arc::<AtomicBool>::default();
    let maintenance = runtime.spawn(maintain(store.clone(), timeline, Arc::clone(&stop)));
    let mut pinned = Vec::new();
    for round in 0..count {
        changes(round).iter().for_each(|sql| run(&mut connection, sql));
        let snapshot = runtime.block_on(store.open_snapshot(timeline, writer.durable())).unwrap();
        let checksum = runtime.block_on(checksum(&snapshot));
        pinned.push((snapshot, checksum, texts(&mut connection, ROWS)));
    }
    stop.store(true, Ordering::Relaxed);
    let rounds = runtime.block_on(maintenance).unwrap();
    assert!(rounds > 0);
    let collect_all = async || {
        for _ in 0..4 {
            sleep(GRACE + Duration::from_millis(200)).await;
            collect(&store).await;
        }
    };
    runtime.block_on(collect_all());
    let held = runtime.block_on(stored_bytes(&bucket));
    let opened = sample(pinned.len(), 40);
    for (index, (snapshot, before, rows)) in pinned.iter().enumerate() {
        assert_eq!(runtime.block_on(checksum(snapshot)), *before, "LSN {}", snapshot.lsn());
        if opened.contains(&index) {
            let volume = Volume::snapshot(store.clone(), Arc::clone(snapshot), runtime.handle().clone());
            let source = Source::Volume(Arc::new(volume));
            let engine = Engine::open("mydb", source, &options(folder.path(), "", true)).unwrap();
            assert_eq!(texts(&mut Connection::open(&engine).unwrap(), ROWS), *rows, "LSN {}", snapshot.lsn());
        }
    }
    for (snapshot, ..) in &pinned {
        runtime.block_on(snapshot.close()).unwrap();
    }
    let rows = texts(&mut connection, ROWS);
    run(&mut connection, "CHECKPOINT");
    runtime.block_on(store.compact(timeline, true)).unwrap();
    runtime.block_on(collect_all());
    let (live, stored) = (writer.size(FileKind::Main), runtime.block_on(stored_bytes(&bucket)));
    let ratio = stored as f64 / live as f64;
    println!(
        "{count} snapshots, {rounds} rounds of maintenance: {held} bytes while pinned, then {stored} for {live} live \
         ones, {ratio:.2} times"
    );
    assert!(ratio <= 1.3, "{ratio}");
    assert_eq!(texts(&mut connection, ROWS), rows);
}
