//! A writer that ends at any moment of what is run: a transaction is committed whole or not at all, what is acknowledged
//! stays, and nothing that anybody has seen is gone afterwards.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use object_store::{
    memory::InMemory,
    path::Path,
    throttle::{ThrottleConfig, ThrottledStore},
};
use openduck_layers::{
    Objects, Options as StoreOptions, Patience, StorageError, TimelineId, metastore::sqlite::SqliteMetastore,
};
use openduck_proto::v1::Begin;
use parking_lot::Mutex;

use super::*;

const WRITERS: usize = 6;
const READERS: usize = 4;
/// How long it goes on, in seconds; `REOPENING_SECONDS` is another number.
const SECONDS: u64 = 6;

/// What clients know.
#[derive(Default)]
struct Known {
    number: AtomicU64,
    over: AtomicBool,
    acknowledged: Mutex<BTreeSet<u64>>,
    seen: Mutex<BTreeSet<u64>>,
    errors: Mutex<BTreeMap<String, u32>>,
}

impl Known {
    async fn told(&self, error: Error) {
        *self.errors.lock().entry(error.to_string()).or_default() += 1;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// A worker each of whose commits takes a while until it is durable.
async fn open_lagging() -> (Server, Store, TimelineId) {
    let folder = tempfile::tempdir().unwrap();
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as i64;
    let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let slow = ThrottleConfig { wait_put_per_call: Duration::from_millis(15), ..ThrottleConfig::default() };
    let bucket = Arc::new(ThrottledStore::new(InMemory::new(), slow));
    let objects = Objects::new(bucket, Path::default(), Patience::default());
    let options = StoreOptions { exclusive: true, inline_bytes_max: 0, ..StoreOptions::default() };
    let store = Store::new(metastore, objects, options);
    let timeline = store.metastore().create_database("mydb", HOUR, HOUR).await.unwrap().main;
    let worker = Worker::open(config(&folder, Limits::default()), &Serving::Store(store.clone())).unwrap();
    worker.warm("mydb").await.unwrap();
    (Server { worker, folder, _data: None }, store, timeline)
}

/// Transactions of two rows each, as drivers send them that begin one with its first statement.
async fn write(server: &Server, known: &Known, writer: usize) {
    for turn in 0_u64.. {
        if known.over.load(Ordering::Relaxed) {
            return;
        }
        let number = known.number.fetch_add(1, Ordering::Relaxed);
        // As a router does it, which never meets again what it takes to be lost.
        let session = format!("w{writer}-{turn}");
        let of_session = |sql: &str| ExecuteQueryRequest { session_id: session.clone(), ..request(sql) };
        let row = |part: u32| format!("INSERT INTO t VALUES ({number}, {part})");
        let whole = async {
            server.ask(ExecuteQueryRequest { begin: Begin::ReadWrite.into(), ..of_session(&row(1)) }).await?;
            server.ask(of_session(&row(2))).await?;
            server.ask(of_session("COMMIT")).await
        };
        match whole.await {
            Ok(_) => drop(known.acknowledged.lock().insert(number)),
            Err(error) => known.told(error).await,
        }
        server.worker.close_session(caller(), session).await.unwrap();
    }
}

async fn read(server: &Server, known: &Known) {
    while !known.over.load(Ordering::Relaxed) {
        // A kept answer comes without anything to wait for.
        tokio::task::yield_now().await;
        let batches = match server.run(request("SELECT n FROM t")).await {
            Ok((batches, _)) => batches,
            Err(error) => {
                known.told(error).await;
                continue;
            }
        };
        let mut counts = BTreeMap::<u64, u32>::new();
        for batch in &batches {
            for number in batch.column(0).as_primitive::<Int64Type>().values() {
                *counts.entry(number.cast_unsigned()).or_default() += 1;
            }
        }
        let halves: Vec<_> = counts.iter().filter(|(_, count)| **count != 2).collect();
        assert!(halves.is_empty(), "parts of transactions were seen: {halves:?}");
        known.seen.lock().extend(counts.into_keys());
    }
}

async fn end_writers(store: &Store, timeline: TimelineId, known: &Known) -> u32 {
    let (began, mut ended) = (Instant::now(), 0);
    let seconds = std::env::var("REOPENING_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(SECONDS);
    while began.elapsed() < Duration::from_secs(seconds) {
        tokio::time::sleep(Duration::from_millis(20 + rand::random::<u64>() % 120)).await;
        if let Some(writer) = store.writer(timeline) {
            writer.poison(StorageError::Poisoned("the test has ended it".to_owned()));
            ended += 1;
        }
    }
    known.over.store(true, Ordering::Relaxed);
    ended
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_writer_that_ends_takes_nothing_along_that_was_seen() {
    let (server, store, timeline) = open_lagging().await;
    server.sql("CREATE TABLE t (n BIGINT, part INTEGER)").await.unwrap();
    let known = Known::default();
    let (server, known) = (&server, &known);
    let writers = futures::future::join_all((0..WRITERS).map(|writer| write(server, known, writer)));
    let readers = futures::future::join_all((0..READERS).map(|_| read(server, known)));
    let (_, _, ended) = tokio::join!(writers, readers, end_writers(&store, timeline, known));
    known.over.store(false, Ordering::Relaxed);
    let (seen, acknowledged) = (known.seen.lock().clone(), known.acknowledged.lock().clone());
    let (batches, _) = server.run(request("SELECT n FROM t GROUP BY n HAVING count(*) = 2")).await.unwrap();
    let there: BTreeSet<_> = batches
        .iter()
        .flat_map(|batch| batch.column(0).as_primitive::<Int64Type>().values().to_vec())
        .map(i64::cast_unsigned)
        .collect();
    println!("{ended} writers ended; {} transactions acknowledged, {} there", acknowledged.len(), there.len());
    for (error, count) in &*known.errors.lock() {
        println!("{count:6} {error}");
    }
    assert_eq!(server.value("SELECT count(DISTINCT n) FROM t").await, there.len().to_string(), "parts of transactions");
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let gone: Vec<_> = seen.difference(&there).collect();
    assert!(gone.is_empty(), "seen and gone: {gone:?}");
    assert!(ended > 10 && acknowledged.len() > 20, "{ended} ended, {} acknowledged", acknowledged.len());
}
