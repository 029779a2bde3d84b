//! Writers under failures, and what they have been told: what was acknowledged is there once, what became of each commit
//! whose answer was lost is settled by `openduck_commit_status`, which the data agrees with, and there is nothing else.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use arrow_array::cast::AsArray;
use openduck_proto::v1::ExecuteQueryRequest;
use tokio::task::JoinHandle;

use crate::grpc::{Client, statement};

/// Writers at a time.
const WRITERS: u64 = 6;
/// Rows of the transactions that are large enough to go to a layer.
const LARGE: u64 = 40_000;
/// How long a writer waits after an error before it goes on.
const PAUSE: Duration = Duration::from_millis(50);

/// What writers do when they are told of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnError {
    /// They end: the server is gone.
    End,
    /// They go on with the next transaction: something behind the server is.
    GoOn,
}

/// What was told of all transactions so far.
#[derive(Debug, Default)]
pub struct Ledger {
    counter: Arc<AtomicU64>,
    /// How many commits were acknowledged.
    pub acknowledged: u64,
    /// What lost answers turned out to be, and how many.
    pub settled: BTreeMap<String, u64>,
}

/// Writers that run.
#[derive(Debug)]
pub struct Writers {
    tasks: Vec<JoinHandle<Told>>,
    stop: Arc<AtomicBool>,
    acknowledged: Arc<AtomicU64>,
}

/// What writers were told of their transactions, by their ids, and the errors.
#[derive(Debug, Default)]
pub struct Told {
    acknowledged: Vec<String>,
    unknown: Vec<String>,
    /// The different messages of all errors.
    pub errors: BTreeMap<String, u64>,
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} acknowledged, of unknown commits {:?}", self.acknowledged, self.settled)
    }
}

/// A statement that is the transaction `id`.
fn named(sql: &str, id: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { transaction_id: id.to_owned(), ..statement(sql) }
}

/// How many rows the transaction `id` writes.
fn rows_of(id: &str) -> u64 {
    let number: u64 = id.split_once('-').unwrap().1.parse().unwrap();
    if number.is_multiple_of(10) { LARGE } else { 1 }
}

impl Ledger {
    /// Makes the table that is written to.
    pub async fn open(endpoint: &str) -> Self {
        let create = statement("CREATE TABLE written (id VARCHAR, value UBIGINT)");
        Client::connect(endpoint).await.execute(create).await.unwrap();
        Self::default()
    }

    /// Starts writers.
    pub fn write(&self, endpoint: &str, on_error: OnError) -> Writers {
        let (stop, acknowledged) = (Arc::<AtomicBool>::default(), Arc::<AtomicU64>::default());
        let tasks = (0..WRITERS).map(|writer| {
            let writer = Writer {
                name: writer,
                endpoint: endpoint.to_owned(),
                counter: Arc::clone(&self.counter),
                stop: Arc::clone(&stop),
                acknowledged: Arc::clone(&acknowledged),
                on_error,
            };
            tokio::spawn(writer.run())
        });
        Writers { tasks: tasks.collect(), stop, acknowledged }
    }

    /// Settles what is unknown, compares all with what is there, and empties the table.
    pub async fn check(&mut self, endpoint: &str, told: Told, when: &str) {
        let mut client = Client::connect(endpoint).await;
        // Of many workers each reads what this session has seen of the one that writes.
        let in_session = |sql: &str| ExecuteQueryRequest { session_id: "check".to_owned(), ..statement(sql) };
        client.execute(in_session("DELETE FROM written WHERE false")).await.unwrap();
        // Settled before it is looked at: what was said to be not committed must not appear.
        let mut committed = told.acknowledged;
        self.acknowledged += committed.len() as u64;
        for id in &committed {
            assert_eq!(status(&mut client, in_session, id).await, "committed", "{when}: {id} was acknowledged");
        }
        for id in &told.unknown {
            let status = status(&mut client, in_session, id).await;
            *self.settled.entry(status.clone()).or_default() += 1;
            match status.as_str() {
                "committed" => committed.push(id.clone()),
                "not committed" => {}
                other => panic!("{when}: {id} is {other}"),
            }
        }
        let found = found(&mut client, in_session).await;
        for id in &committed {
            assert_eq!(found.get(id), Some(&rows_of(id)), "{when}: rows of {id}");
        }
        let of_nobody: Vec<_> = found.keys().filter(|id| !committed.contains(id)).collect();
        let denied = told.unknown;
        assert!(of_nobody.is_empty(), "{when}: there is {of_nobody:?}; not committed were to be {denied:?}");
        client.execute(in_session("DELETE FROM written")).await.unwrap();
    }
}

impl Writers {
    /// How many commits have been acknowledged so far.
    pub fn acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::Relaxed)
    }

    /// Waits until `more` further commits are acknowledged.
    pub async fn wait_for(&self, more: u64) {
        let target = self.acknowledged() + more;
        while self.acknowledged() < target {
            assert!(self.tasks.iter().any(|task| !task.is_finished()), "all writers have ended");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Lets each end after its transaction, and gives what they were told.
    pub async fn stop(self) -> Told {
        self.stop.store(true, Ordering::Relaxed);
        self.end().await
    }

    /// Waits until each has ended by itself.
    pub async fn end(self) -> Told {
        let mut told = Told::default();
        for task in self.tasks {
            let of_one = task.await.unwrap();
            told.acknowledged.extend(of_one.acknowledged);
            told.unknown.extend(of_one.unknown);
            for (error, count) in of_one.errors {
                *told.errors.entry(error).or_default() += count;
            }
        }
        told
    }
}

/// One client that writes rows, each under the id of its transaction, which it holds.
struct Writer {
    name: u64,
    endpoint: String,
    counter: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    acknowledged: Arc<AtomicU64>,
    on_error: OnError,
}

impl Writer {
    async fn run(self) -> Told {
        let mut client = Client::connect(&self.endpoint).await;
        let mut told = Told::default();
        while !self.stop.load(Ordering::Relaxed) {
            let number = self.counter.fetch_add(1, Ordering::Relaxed);
            let id = format!("{}-{number}", self.name);
            let error = match Self::transaction(&mut client, &id, number.is_multiple_of(7), &mut told).await {
                Ok(()) => {
                    self.acknowledged.fetch_add(1, Ordering::Relaxed);
                    continue;
                }
                Err(error) => error,
            };
            *told.errors.entry(error).or_default() += 1;
            if self.on_error == OnError::End {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        told
    }

    /// One transaction, explicit or not; what is known of it goes to `told`.
    async fn transaction(client: &mut Client, id: &str, explicit: bool, told: &mut Told) -> Result<(), String> {
        let sql = format!("INSERT INTO written SELECT '{id}', hash(i) FROM range({}) r(i)", rows_of(id));
        let outcome = if explicit {
            let session_id = format!("session-{id}");
            let in_session = |sql: &str| ExecuteQueryRequest { session_id: session_id.clone(), ..named(sql, id) };
            // Before COMMIT is sent nothing is unknown.
            for sql in ["BEGIN", &sql] {
                client.execute(in_session(sql)).await.map_err(|status| status.message().to_owned())?;
            }
            client.execute(in_session("COMMIT")).await
        } else {
            client.execute(named(&sql, id)).await
        };
        match outcome {
            Ok(_) => told.acknowledged.push(id.to_owned()),
            Err(_) => told.unknown.push(id.to_owned()),
        }
        outcome.map(|_| ()).map_err(|status| status.message().to_owned())
    }
}

/// The rows of each transaction that are there.
async fn found(client: &mut Client, asked: impl Fn(&str) -> ExecuteQueryRequest) -> BTreeMap<String, u64> {
    let sql = "SELECT id, count(*)::UBIGINT FROM written GROUP BY id";
    let mut found = BTreeMap::new();
    for batch in client.rows(asked(sql)).await.unwrap() {
        let ids = arrow_cast::cast(batch.column(0), &arrow_schema::DataType::Utf8).unwrap();
        let counts = batch.column(1).as_primitive::<arrow_array::types::UInt64Type>();
        found.extend(ids.as_string::<i32>().iter().zip(counts.values()).map(|(id, n)| (id.unwrap().to_owned(), *n)));
    }
    found
}

async fn status(client: &mut Client, asked: impl Fn(&str) -> ExecuteQueryRequest, id: &str) -> String {
    let sql = format!("SELECT (openduck_commit_status('{id}')).status");
    let batches = client.rows(asked(&sql)).await.unwrap();
    let texts = arrow_cast::cast(batches[0].column(0), &arrow_schema::DataType::Utf8).unwrap();
    texts.as_string::<i32>().value(0).to_owned()
}
