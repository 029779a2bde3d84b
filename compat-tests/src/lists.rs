//! Clients of several kinds that append numbers to lists and read them, through any router, until they are told to stop; and
//! what they have done and seen, as a [`History`].
//!
//! - `session`: one connection of one kind. `past`: what the log has of a list.

pub mod past;
mod session;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::task::JoinHandle;

use self::session::{Failed, Session};
pub use self::session::{Kind, Place};
use crate::{
    history::{History, Key, Outcome, Step, Transaction, Value},
    tpch::Dice,
};

/// Lists in use at a time.
const KEYS: usize = 6;
/// Values of a list, after which its key is not used any more: reads become long, and so does the engine's log, which has all
/// of a list for each value.
const LIST_MAX: usize = 150;
/// How long a client waits that nobody has let in.
const RETRY: Duration = Duration::from_millis(50);
/// The table of the lists.
pub const CREATE: &str = "CREATE TABLE lists (key BIGINT PRIMARY KEY, items BIGINT[])";

/// What all clients share.
struct Shared {
    began: Instant,
    places: Vec<Place>,
    stop: AtomicBool,
    value: AtomicU64,
    session: AtomicU64,
    /// The first key that is in use.
    keys: AtomicU64,
    writes: Mutex<Writes>,
}

/// When something was last acknowledged that was written, and the longest times without that.
struct Writes {
    last: Instant,
    /// What is being done to the servers.
    meanwhile: String,
    gaps: Vec<(Duration, String)>,
}

/// Clients that run.
pub struct Clients {
    shared: Arc<Shared>,
    running: Vec<JoinHandle<Client>>,
}

/// What clients have done and seen.
pub struct Seen {
    /// All of it.
    pub history: History,
    /// How many transactions each of them has committed.
    pub committed: Vec<(Kind, usize)>,
    /// What they were told that went wrong, by the kind of client, and how often.
    pub errors: BTreeMap<String, u64>,
    /// The longest times in which no write was acknowledged, and what was done to the servers then; the longest first.
    pub gaps: Vec<(Duration, String)>,
}

/// One client.
struct Client {
    kind: Kind,
    shared: Arc<Shared>,
    dice: Dice,
    number: u64,
    session: Session,
    is_connected: bool,
    done: Vec<Transaction>,
    errors: BTreeMap<String, u64>,
}

/// One statement that appends, to a list that is there or not.
pub fn append(table: &str, key: Key, value: Value) -> String {
    let merged = "list_concat(lists.items, excluded.items)";
    format!("INSERT INTO {table} VALUES ({key}, [{value}]) ON CONFLICT (key) DO UPDATE SET items = {merged}")
}

/// The numbers of a list that is written as text.
pub fn numbers(text: &str) -> Vec<Value> {
    let inner = text.trim_matches(['[', ']', '{', '}']);
    inner.split(',').map(str::trim).filter(|number| !number.is_empty()).map(|number| number.parse().unwrap()).collect()
}

impl Clients {
    /// Starts one of each of these kinds, which go to any of these places. `extension` is the file that ATTACH loads.
    pub fn start(kinds: &[Kind], places: Vec<Place>, extension: &str, seed: u64) -> Self {
        let writes = Writes { last: Instant::now(), meanwhile: "nothing".to_owned(), gaps: Vec::new() };
        let shared = Arc::new(Shared {
            began: Instant::now(),
            places,
            stop: AtomicBool::new(false),
            value: AtomicU64::new(1),
            session: AtomicU64::new(0),
            keys: AtomicU64::new(0),
            writes: Mutex::new(writes),
        });
        let client = |(number, kind): (u64, &Kind)| Client {
            kind: *kind,
            shared: Arc::clone(&shared),
            dice: Dice::of(seed * 1000 + number),
            number: 0,
            session: Session::of(*kind, extension),
            is_connected: false,
            done: Vec::new(),
            errors: BTreeMap::new(),
        };
        let running = (0..).zip(kinds).map(|one| tokio::spawn(client(one).run())).collect();
        Self { shared, running }
    }

    /// Says what is being done to the servers.
    pub fn meanwhile(&self, what: &str) {
        what.clone_into(&mut self.shared.writes.lock().unwrap().meanwhile);
    }

    /// Waits until something is acknowledged that was written after this.
    ///
    /// # Panics
    /// Nothing is, for that long.
    pub async fn wait_for_write(&self, limit: Duration) {
        let began = Instant::now();
        while self.shared.writes.lock().unwrap().last < began {
            assert!(began.elapsed() < limit, "nothing has been written for {limit:?}");
            tokio::time::sleep(RETRY).await;
        }
    }

    /// Stops them.
    pub async fn stop(self) -> Seen {
        self.shared.stop.store(true, Ordering::Relaxed);
        let (mut history, mut errors) = (History::default(), BTreeMap::<String, u64>::new());
        let mut committed = Vec::new();
        for client in self.running {
            let client = client.await.unwrap();
            let done = client.done.iter().filter(|done| done.outcome == Outcome::Committed).count();
            committed.push((client.kind, done));
            history.transactions.extend(client.done);
            for (error, count) in client.errors {
                *errors.entry(format!("{:?} {error}", client.kind)).or_default() += count;
            }
        }
        let mut gaps = std::mem::take(&mut self.shared.writes.lock().unwrap().gaps);
        gaps.sort_by_key(|gap| std::cmp::Reverse(gap.0));
        Seen { history, committed, errors, gaps }
    }
}

impl Client {
    async fn run(mut self) -> Self {
        while !self.shared.stop.load(Ordering::Relaxed) {
            if !self.is_connected && !self.connect().await {
                tokio::time::sleep(RETRY).await;
                continue;
            }
            let failed = match self.dice.roll(10) {
                0..3 => self.append().await,
                3..6 => self.look().await,
                6..8 => self.transaction(self.kind.begin(), true).await,
                8 => self.transaction(self.kind.begin_reading(), false).await,
                _ if self.kind.reads_committed() => self.committed().await,
                _ => self.transaction(self.kind.begin(), true).await,
            };
            let Err(failed) = failed else { continue };
            *self.errors.entry(failed.class.clone()).or_default() += 1;
            if failed.gone || self.session.roll_back().await.is_err() {
                self.is_connected = false;
            }
        }
        self
    }

    /// A new session, at any place.
    async fn connect(&mut self) -> bool {
        let place = self.dice.roll(self.shared.places.len());
        self.is_connected = self.session.connect(&self.shared.places[place]).await.is_ok();
        if self.is_connected {
            self.number = self.shared.session.fetch_add(1, Ordering::Relaxed);
        }
        self.is_connected
    }

    async fn query(&mut self, sql: &str) -> Result<Vec<[String; 2]>, Failed> {
        self.session.query(sql).await
    }

    fn key(&mut self) -> Key {
        self.shared.keys.load(Ordering::Relaxed) + self.dice.roll(KEYS) as u64
    }

    fn value(&self) -> Value {
        self.shared.value.fetch_add(1, Ordering::Relaxed)
    }

    fn note(&mut self, steps: Vec<Step>, outcome: Outcome) {
        let writes = steps.iter().any(|step| matches!(step, Step::Append(..)));
        if writes && outcome == Outcome::Committed {
            let mut writes = self.shared.writes.lock().unwrap();
            let gap = (writes.last.elapsed(), writes.meanwhile.clone());
            writes.last = Instant::now();
            writes.gaps.push(gap);
        }
        let ended = self.shared.began.elapsed();
        self.done.push(Transaction { session: self.number, steps, outcome, ended });
    }

    /// One append by itself.
    async fn append(&mut self) -> Result<(), Failed> {
        let (key, value) = (self.key(), self.value());
        let appended = self.query(&append(self.kind.table(), key, value)).await;
        let outcome = appended.as_ref().map_or_else(Failed::outcome, |_| Outcome::Committed);
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

    async fn read(&mut self, keys: &[Key]) -> Result<Vec<Step>, Failed> {
        let names = keys.iter().map(Key::to_string).collect::<Vec<_>>().join(", ");
        let table = self.kind.table();
        let rows = self.query(&format!("SELECT key, items::VARCHAR FROM {table} WHERE key IN ({names})")).await?;
        let found: BTreeMap<Key, Vec<Value>> =
            rows.into_iter().map(|[key, items]| (key.parse().unwrap(), numbers(&items))).collect();
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
                self.query(&append(self.kind.table(), key, value)).await.map(|_| ())
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
        let outcome = ended.as_ref().map_or_else(Failed::outcome, |_| Outcome::Committed);
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
                self.query(&append(self.kind.table(), key, value)).await?;
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
