//! Clients of two routers append to lists and read them while workers are killed, paused past their lease, and told to end:
//! what they have seen can have been under snapshot isolation, every session has seen what it did and never less than it had
//! seen, and nothing that was acknowledged is lost.
//!
//! `COMPAT_ISOLATION` is for how many seconds; 3600 is the full figure.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use compat_tests::{
    cluster::{Cluster, worker_name},
    history::{History, Key, Outcome, Step, Transaction, Value},
    server::Server,
};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

/// Clients at a time.
const CLIENTS: u64 = 8;
/// Lists.
const KEYS: u64 = 6;
/// Values of a list, after which its key is not used any more: reads become long.
const LIST_MAX: usize = 150;
/// Longer than a lease runs.
const PAUSE: Duration = Duration::from_secs(13);

/// Numbers that look random, from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// What all clients share.
struct Shared {
    urls: Vec<String>,
    stop: AtomicBool,
    value: AtomicU64,
    session: AtomicU64,
    /// The first key that is in use.
    keys: AtomicU64,
}

/// How a statement has failed.
struct Failed {
    sqlstate: String,
    /// The connection is of no use any more.
    gone: bool,
}

/// One client, with what it has done.
struct Writer {
    shared: Arc<Shared>,
    dice: Dice,
    session: u64,
    client: Option<Client>,
    done: Vec<Transaction>,
    errors: BTreeMap<String, u64>,
}

fn numbers(text: &str) -> Vec<Value> {
    let inner = text.trim_matches(['[', ']', '{', '}']);
    inner.split(',').map(str::trim).filter(|number| !number.is_empty()).map(|number| number.parse().unwrap()).collect()
}

impl Writer {
    async fn run(mut self) -> (Vec<Transaction>, BTreeMap<String, u64>) {
        while !self.shared.stop.load(Ordering::Relaxed) {
            if self.client.as_ref().is_none_or(Client::is_closed) && !self.connect().await {
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
            let failed = match self.dice.roll(10) {
                0..3 => self.append().await,
                3..6 => self.look().await,
                6..8 => self.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ", true).await,
                8 => self.transaction("BEGIN READ ONLY", false).await,
                _ => self.committed().await,
            };
            let Err(Failed { sqlstate, gone }) = failed else { continue };
            *self.errors.entry(sqlstate).or_default() += 1;
            if gone || self.query("ROLLBACK").await.is_err() {
                self.client = None;
            }
        }
        (self.done, self.errors)
    }

    /// A new session, at any router.
    async fn connect(&mut self) -> bool {
        let url = &self.shared.urls[self.dice.roll(self.shared.urls.len() as u64) as usize];
        let Ok((client, connection)) = tokio_postgres::connect(url, NoTls).await else { return false };
        tokio::spawn(connection);
        self.session = self.shared.session.fetch_add(1, Ordering::Relaxed);
        self.client = Some(client);
        true
    }

    async fn query(&self, sql: &str) -> Result<Vec<(String, String)>, Failed> {
        let client = self.client.as_ref().unwrap();
        let messages = client.simple_query(sql).await.map_err(|error| Failed {
            sqlstate: error.code().map_or_else(|| "gone".to_owned(), |code| code.code().to_owned()),
            gone: error.code().is_none(),
        })?;
        let text = |row: &tokio_postgres::SimpleQueryRow, index| row.get(index).unwrap_or_default().to_owned();
        let rows = messages.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) if row.len() == 2 => Some((text(row, 0), text(row, 1))),
            _ => None,
        });
        Ok(rows.collect())
    }

    fn key(&mut self) -> Key {
        self.shared.keys.load(Ordering::Relaxed) + self.dice.roll(KEYS)
    }

    fn value(&self) -> Value {
        self.shared.value.fetch_add(1, Ordering::Relaxed)
    }

    fn note(&mut self, steps: Vec<Step>, outcome: Outcome) {
        self.done.push(Transaction { session: self.session, steps, outcome });
    }

    /// What has become of a statement that would have committed.
    fn outcome(failed: &Failed) -> Outcome {
        match failed.sqlstate.as_str() {
            // A conflict, and what no worker has begun.
            "40001" | "57P03" | "57014" => Outcome::Aborted,
            _ => Outcome::Unknown,
        }
    }

    /// One append by itself.
    async fn append(&mut self) -> Result<(), Failed> {
        let (key, value) = (self.key(), self.value());
        let appended = self.query(&append(key, value)).await;
        let outcome = appended.as_ref().map_or_else(Self::outcome, |_| Outcome::Committed);
        self.note(vec![Step::Append(key, value)], outcome);
        appended.map(|_| ())
    }

    /// Several lists in one statement, which sees one snapshot.
    async fn look(&mut self) -> Result<(), Failed> {
        let mut keys = vec![self.key(), self.key(), self.key()];
        keys.sort_unstable();
        keys.dedup();
        let steps = self.read(&keys).await?;
        let long = |step: &&Step| matches!(step, Step::Read(_, list) if list.len() > LIST_MAX);
        if let Some(Step::Read(key, _)) = steps.iter().find(long) {
            self.shared.keys.fetch_max(key + 1, Ordering::Relaxed);
        }
        self.note(steps, Outcome::Committed);
        Ok(())
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<Step>, Failed> {
        let names = keys.iter().map(Key::to_string).collect::<Vec<_>>().join(", ");
        let rows = self.query(&format!("SELECT key, items::VARCHAR FROM lists WHERE key IN ({names})")).await?;
        let found: BTreeMap<Key, Vec<Value>> =
            rows.into_iter().map(|(key, items)| (key.parse().unwrap(), numbers(&items))).collect();
        Ok(keys.iter().map(|key| Step::Read(*key, found.get(key).cloned().unwrap_or_default())).collect())
    }

    /// A transaction that sees one snapshot.
    async fn transaction(&mut self, begin: &str, writes: bool) -> Result<(), Failed> {
        self.query(begin).await?;
        let mut steps = Vec::new();
        for _ in 0..=self.dice.roll(4) {
            let key = self.key();
            let step = if writes && self.dice.roll(2) == 0 {
                let value = self.value();
                steps.push(Step::Append(key, value));
                self.query(&append(key, value)).await.map(|_| ())
            } else {
                self.read(&[key]).await.map(|read| steps.extend(read))
            };
            if let Err(failed) = step {
                self.note(steps, Outcome::Aborted);
                return Err(failed);
            }
        }
        self.end(steps).await
    }

    async fn end(&mut self, steps: Vec<Step>) -> Result<(), Failed> {
        let ended = self.query("COMMIT").await;
        let outcome = ended.as_ref().map_or_else(Self::outcome, |_| Outcome::Committed);
        self.note(steps, outcome);
        ended.map(|_| ())
    }

    /// A transaction under READ COMMITTED: each of its reads sees what is committed by then, until it writes; from there on it
    /// is one.
    async fn committed(&mut self) -> Result<(), Failed> {
        self.query("BEGIN").await?;
        for _ in 0..=self.dice.roll(2) {
            let key = self.key();
            let read = self.read(&[key]).await?;
            self.note(read, Outcome::Committed);
        }
        let mut steps = Vec::new();
        for _ in 0..=self.dice.roll(2) {
            let (key, value) = (self.key(), self.value());
            steps.push(Step::Append(key, value));
            let step = async {
                self.query(&append(key, value)).await?;
                self.read(&[key]).await
            };
            match step.await {
                Ok(read) => steps.extend(read),
                Err(failed) => {
                    self.note(steps, Outcome::Aborted);
                    return Err(failed);
                }
            }
        }
        self.end(steps).await
    }
}

/// One statement that appends, to a list that is there or not.
fn append(key: Key, value: Value) -> String {
    format!(
        "INSERT INTO lists VALUES ({key}, [{value}]) ON CONFLICT (key) DO UPDATE SET items = list_concat(lists.items, excluded.items)"
    )
}

/// Kills, pauses and ends workers, one after the other, each followed by another one.
async fn disturb(store: &Cluster, routers: &[Server], workers: &mut Vec<Server>, seconds: u64, dice: &mut Dice) {
    let end = Instant::now() + Duration::from_secs(seconds);
    let reach: Vec<_> = routers.iter().collect();
    while Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(1500 + dice.roll(1500))).await;
        let worker = workers.remove(dice.roll(workers.len() as u64) as usize);
        let name = worker_name(&worker);
        match dice.roll(5) {
            0 | 1 => {
                println!("{name} is killed");
                tokio::task::block_in_place(|| worker.kill());
            }
            2 | 3 => {
                println!("{name} is told to end");
                tokio::task::block_in_place(|| worker.stop());
            }
            _ => {
                println!("{name} is paused");
                worker.signal("STOP");
                tokio::time::sleep(PAUSE.min(end.saturating_duration_since(Instant::now()))).await;
                worker.signal("CONT");
                tokio::time::sleep(Duration::from_secs(2)).await;
                tokio::task::block_in_place(|| worker.kill());
            }
        }
        workers.push(tokio::task::block_in_place(|| store.worker(&reach)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_what_clients_see_under_failures_can_have_been() {
    let seconds = std::env::var("COMPAT_ISOLATION").map_or(25, |text| text.parse().unwrap());
    let seed = std::env::var("COMPAT_SEED").map_or(1, |text| text.parse().unwrap());
    let store = Cluster::in_folder();
    let routers = [store.router(), store.router()];
    let reach: Vec<_> = routers.iter().collect();
    let mut workers: Vec<_> = (0..3).map(|_| store.worker(&reach)).collect();
    routers[0].query("CREATE TABLE lists (key BIGINT PRIMARY KEY, items BIGINT[])");
    tokio::time::sleep(Duration::from_millis(2500)).await;
    let shared = Arc::new(Shared {
        urls: routers.iter().map(Server::pg_url).collect(),
        stop: AtomicBool::new(false),
        value: AtomicU64::new(1),
        session: AtomicU64::new(0),
        keys: AtomicU64::new(0),
    });
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let writer = Writer {
                shared: Arc::clone(&shared),
                dice: Dice(seed * 1000 + number),
                session: 0,
                client: None,
                done: Vec::new(),
                errors: BTreeMap::new(),
            };
            tokio::spawn(writer.run())
        })
        .collect();
    disturb(&store, &routers, &mut workers, seconds, &mut Dice(seed)).await;
    shared.stop.store(true, Ordering::Relaxed);
    let (mut history, mut errors) = (History::default(), BTreeMap::<String, u64>::new());
    for client in clients {
        let (done, of_one) = client.await.unwrap();
        history.transactions.extend(done);
        for (error, count) in of_one {
            *errors.entry(error).or_default() += count;
        }
    }
    // A session that has written last sees everything.
    let (last, connection) = tokio_postgres::connect(&routers[0].pg_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    last.simple_query(&append(u64::from(u32::MAX), 0)).await.unwrap();
    let rows = last.query("SELECT key, items::VARCHAR FROM lists WHERE key < 4000000000", &[]).await.unwrap();
    let last: BTreeMap<Key, Vec<Value>> =
        rows.iter().map(|row| (row.get::<_, i64>(0) as u64, numbers(row.get(1)))).collect();
    let of = |outcome| history.transactions.iter().filter(|done| done.outcome == outcome).count();
    println!(
        "{} committed, {} aborted, {} unknown, {} values in {} lists; errors {errors:?}",
        of(Outcome::Committed),
        of(Outcome::Aborted),
        of(Outcome::Unknown),
        last.values().map(Vec::len).sum::<usize>(),
        last.len()
    );
    assert!(of(Outcome::Committed) > 100, "hardly anything was done");
    let findings = history.check(Some(&last));
    for finding in findings.iter().take(20) {
        println!("{finding}");
    }
    assert!(findings.is_empty(), "{} anomalies, seed {seed}", findings.len());
}
