//! Seeded simulation of the storage: processes that write, read, branch and seal the same timelines over a metastore and
//! an object store that fail in every way they can, stopped and killed at any await, in virtual time. Whatever anybody
//! reads is compared with a model (`model`), which also knows who may have written what, and what must still be there; so
//! the invariants I1 to I11 of the storage's design are checked all the time.
//!
//! - `clock`: chance and time. `faults`: what the network does. `mutation`: bugs on purpose. `model`: what must be true.
//! - `actors`: who does what. `check`: the reckoning at the end. `tests`: many seeds.
//!
//! One seed is one run, always the same. `LAYERS_SEED=n` replays a run, with `LAYERS_TRACE=1` it is told; `LAYERS_SEEDS=n`
//! runs so many.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures::FutureExt;
use object_store::path::Path;
use parking_lot::Mutex;
use tokio::{sync::Notify, time::Instant};
use xxhash_rust::xxh3::Xxh3;

use self::{
    clock::{Clock, Dice},
    faults::{Bucket, FaultyMetastore, FaultyStore, Process, Rates},
    model::{Line, Model},
    mutation::Mutation,
};
use crate::{
    collect::Collect,
    error::StorageError,
    id::{DatabaseId, Lsn, TimelineId, seeded},
    metastore::{Metastore, Micros, Timeline, sqlite::SqliteMetastore},
    objects::{Objects, Patience},
    store::{Options, Store},
};

mod actors;
mod check;
mod clock;
mod faults;
mod model;
mod mutation;
mod tests;

pub(crate) use self::model::Files;

/// How long a run may take to come to its end once nothing goes wrong any more, virtual time.
const REST: Duration = Duration::from_secs(90);
const WEEK: Micros = 7 * 86_400_000_000;

/// What a seed has in store.
#[derive(Clone, Debug)]
struct Plan {
    metastore: Rates,
    store: Rates,
    /// Milliseconds that a request takes, mostly.
    latency: u64,
    /// Milliseconds that a slow one takes.
    slow: u64,
    /// Microseconds by which lists may be late.
    stale: u64,
    /// Permille of a chaotic event in each turn of [`actors::chaos`].
    chaos: u64,
    writers: usize,
    readers: usize,
    sealers: usize,
    compactors: usize,
    collectors: usize,
    /// Who names positions.
    namers: usize,
    /// How far back every commit can be read.
    window: Micros,
    /// How garbage is collected.
    collect: Collect,
    /// The metastore's clock is never further than this from where it should be, microseconds.
    jump: Micros,
    length: Duration,
    options: Options,
    block_size: u32,
}

impl Plan {
    fn draw(dice: &mut Dice) -> Self {
        let wild = dice.pick(&[0, 10, 30, 80]);
        let rates = |dice: &mut Dice| Rates {
            lost: dice.below(wild + 1),
            doubt: dice.below(wild / 2 + 1),
            unanswered: dice.below(wild / 2 + 1),
            slow: dice.below(wild / 2 + 1),
            flipped: dice.below(wild / 2 + 1),
        };
        let (metastore, store) = (rates(dice), rates(dice));
        let lease = dice.millis(600, 1800);
        let options = Options {
            inline_bytes_max: dice.pick(&[0, 2 << 10, 40 << 10, 256 << 10]),
            sealed_layer_bytes: 64 << 10,
            layer_bytes: dice.pick(&[10 << 10, 40 << 10, 100 << 10]),
            uploading_bytes_max: dice.pick(&[20 << 10, 200 << 10, 1 << 20]),
            lease,
            append_timeout: dice.millis(150, 1000),
            append_patience: dice.millis(600, 3000),
            pin: dice.millis(1000, 4000),
            seed: None,
            ..Options::default()
        };
        let plan = Self {
            metastore,
            store,
            latency: dice.pick(&[2, 5, 20]),
            slow: dice.pick(&[100, 700, 3000]),
            stale: 1_000_000,
            chaos: dice.pick(&[0, 200, 500, 800]),
            writers: dice.between(1, 3) as usize,
            readers: dice.between(1, 2) as usize,
            sealers: dice.between(0, 2) as usize,
            compactors: 0,
            collectors: 0,
            namers: 0,
            window: WEEK,
            collect: Collect::default(),
            jump: 10_000_000,
            length: dice.millis(3_000, 8_000),
            options,
            block_size: dice.pick(&[16 << 10, 16 << 10, 32 << 10]),
        };
        if dice.chance(600) { plan.collecting(dice) } else { plan }
    }

    /// The same with collectors, and all times so short that much is deleted while the run lasts.
    fn collecting(mut self, dice: &mut Dice) -> Self {
        self.options.lease = dice.millis(150, 800);
        self.options.pin = dice.millis(300, 900);
        self.slow = dice.pick(&[50, 200, 700]);
        self.jump = dice.pick(&[0, 200_000, 1_000_000]);
        self.readers = dice.between(2, 3) as usize;
        self.compactors = dice.between(1, 2) as usize;
        self.collectors = dice.between(1, 2) as usize;
        self.namers = 1;
        self.window = dice.pick(&[0, 500_000, 3_000_000]);
        self.length = dice.millis(8_000, 20_000);
        // Longer than any request takes, the time that its sender is stopped included, by a clock that jumps.
        let request = self.stall_max() + Duration::from_millis(self.slow);
        let jump = Duration::from_micros(self.jump.unsigned_abs());
        self.collect.grace = request + 2 * jump + dice.millis(100, 500);
        self.collect.orphan_grace = dice.millis(0, 2000);
        self
    }

    /// How long a process is stopped at most.
    fn stall_max(&self) -> Duration {
        self.options.lease * 3
    }
}

/// What happened, to see that it did.
#[derive(Debug, Default)]
struct Counts(Mutex<BTreeMap<&'static str, u64>>);

impl Counts {
    fn add(&self, what: &'static str) {
        self.add_many(what, 1);
    }

    fn add_many(&self, what: &'static str, count: u64) {
        *self.0.lock().entry(what).or_default() += count;
    }
}

/// Everything that is behind the processes of a run.
struct World {
    seed: u64,
    dice: Mutex<Dice>,
    clock: Arc<Clock>,
    metastore: SqliteMetastore,
    bucket: Bucket,
    plan: Plan,
    mutation: Mutation,
    model: Mutex<Model>,
    database: DatabaseId,
    /// The processes that are running, by their places.
    processes: Mutex<BTreeMap<usize, Arc<Process>>>,
    counts: Counts,
    trace: Mutex<Xxh3>,
    told: bool,
    stores: AtomicU64,
    failure: Mutex<Option<String>>,
    failed: Notify,
}

impl World {
    /// Something that must never be has been seen.
    fn fail(&self, why: impl Into<String>) {
        let why = why.into();
        self.trace("FAILED", || why.clone());
        self.failure.lock().get_or_insert(why);
        self.failed.notify_one();
    }

    /// Takes note of an event.
    fn trace(&self, who: &str, what: impl FnOnce() -> String) {
        let what = what();
        let now = self.clock.elapsed().as_millis();
        let mut trace = self.trace.lock();
        trace.update(&now.to_le_bytes());
        trace.update(who.as_bytes());
        trace.update(what.as_bytes());
        if self.told {
            println!("{now:6} {who:8} {what}");
        }
    }

    /// An error of a kind that faults explain; any other is a failure.
    fn tolerate(&self, who: &str, what: &str, error: &StorageError) {
        use StorageError as E;
        self.trace(who, || format!("{what}: {error}"));
        self.counts.add("errors");
        match error {
            E::Unavailable(_) | E::Ambiguous(_) | E::Leased(_) | E::Fenced | E::Poisoned(_) | E::Expired(_) => {}
            E::NotCommitted(_) => self.counts.add("not committed"),
            _ => self.fail(format!("{who}: {what}: {error}")),
        }
    }

    /// A store as a process has it: nothing but the metastore and the objects is shared.
    fn store(self: &Arc<Self>, process: &Arc<Process>) -> Store {
        let metastore = FaultyMetastore { world: Arc::clone(self), process: Arc::clone(process) };
        let store =
            FaultyStore { world: Arc::clone(self), process: Arc::clone(process), damaged: AtomicU64::new(1 << 20) };
        let patience = Patience { read: Duration::from_millis(1500), write: Duration::from_millis(1500) };
        let objects = Objects::new(Arc::new(store), Path::from("sim"), patience);
        // Far apart, so that no two stores make the same numbers.
        let seed = (self.seed << 24) + (self.stores.fetch_add(1, Ordering::Relaxed) << 14) + (1 << 63);
        Store::new(Arc::new(metastore), objects, Options { seed: Some(seed), ..self.plan.options.clone() })
    }

    /// As [`Self::tolerate`], for what began at `began`: whatever takes longer than the grace may find nothing left.
    fn tolerate_since(&self, who: &str, what: &str, began: Instant, error: &StorageError) {
        let is_late = began.elapsed() > self.plan.collect.grace;
        match error {
            StorageError::Missing(_) | StorageError::Corrupt(_) if is_late => {
                self.trace(who, || format!("{what}, too late: {error}"));
                self.counts.add("too late");
            }
            _ => self.tolerate(who, what, error),
        }
    }

    /// A timeline as the metastore has it at this moment.
    fn timeline(&self, timeline: TimelineId) -> Option<Timeline> {
        // In memory nothing is waited for.
        self.metastore.timeline(timeline).now_or_never()?.ok()
    }

    fn head(&self, timeline: TimelineId) -> Lsn {
        self.timeline(timeline).map_or(Lsn(0), |found| found.head.lsn)
    }

    /// Where a transaction is committed, as a timeline has it: in which timeline, and at which position.
    fn committed(&self, timeline: TimelineId, id: &str) -> Option<(TimelineId, Lsn)> {
        let model = self.model.lock();
        let made = model.transactions.get(id)?;
        let lsn = model.committed(timeline, made, self.head(made.timeline))?;
        Some((made.timeline, lsn))
    }

    /// Names that keep a position.
    fn names_of(&self, timeline: TimelineId, lsn: Lsn) -> Vec<String> {
        let model = self.model.lock();
        let at = model.locate(timeline, lsn);
        model.named.iter().filter(|(_, named)| **named == at).map(|(name, _)| name.clone()).collect()
    }

    /// Whether a position that had these `names` a while ago may have been given up by now.
    fn may_be_gone(&self, timeline: TimelineId, lsn: Lsn, names: &[String]) -> bool {
        let model = self.model.lock();
        let (timeline, lsn) = model.locate(timeline, lsn);
        let is_kept = names.iter().any(|name| model.named.contains_key(name));
        !is_kept && self.timeline(timeline).is_some_and(|found| lsn < found.horizon)
    }

    /// As [`Self::tolerate_since`], for who wants the newest position of a timeline that ended at `head` when he began: it
    /// may have left the window before he pinned it.
    fn tolerate_at(
        &self,
        who: &str,
        what: &str,
        (timeline, head): (TimelineId, Lsn),
        began: Instant,
        error: &StorageError,
    ) {
        match error {
            StorageError::Refused(_) if self.timeline(timeline).is_some_and(|found| found.horizon > head) => {
                self.trace(who, || format!("{what}: {error}"));
            }
            _ => self.tolerate_since(who, what, began, error),
        }
    }

    fn lines(&self) -> Vec<TimelineId> {
        self.model.lock().lines.keys().copied().collect()
    }
}

/// What a run has come to.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    /// A hash of all that happened.
    trace: u64,
    counts: BTreeMap<&'static str, u64>,
}

/// Runs a seed. What is wrong, if anything is.
fn run(seed: u64, mutation: Mutation) -> Result<Outcome, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    seeded::begin(Some(seed));
    crate::leaf::simulated::PAGES.set(8);
    tests::forget_panics();
    let outcome = runtime.block_on(live(seed, mutation));
    drop(runtime);
    seeded::begin(None);
    crate::leaf::simulated::PAGES.set(crate::leaf::LEAF_PAGES);
    if tests::have_panicked() {
        return Err("a task has panicked".to_owned());
    }
    outcome
}

async fn live(seed: u64, mutation: Mutation) -> Result<Outcome, String> {
    let mut dice = Dice::new(seed);
    let plan = Plan::draw(&mut dice);
    let clock = Arc::new(Clock::new());
    let metastore = faults::metastore(Arc::clone(&clock));
    let database = metastore.create_database("db", WEEK, plan.window).await.map_err(|error| error.to_string())?;
    let mut model = Model::default();
    model.lines.insert(database.main, Line::default());
    let world = Arc::new(World {
        seed,
        dice: Mutex::new(dice),
        clock,
        metastore,
        bucket: Bucket::default(),
        plan,
        mutation,
        model: Mutex::new(model),
        database: database.id,
        processes: Mutex::default(),
        counts: Counts::default(),
        trace: Mutex::new(Xxh3::new()),
        told: std::env::var_os("LAYERS_TRACE").is_some(),
        stores: AtomicU64::new(0),
        failure: Mutex::new(None),
        failed: Notify::new(),
    });
    world.trace("plan", || format!("{:?}", world.plan));
    let actors = actors::all(&world, database.main);
    tokio::select! {
        biased;
        () = world.failed.notified() => {}
        () = tokio::time::sleep(world.plan.length) => {}
    }
    actors.stop();
    for process in world.processes.lock().values() {
        process.kill();
    }
    // What was on its way arrives.
    tokio::time::sleep(Duration::from_secs(20)).await;
    if world.failure.lock().is_none() {
        match tokio::time::timeout(REST, check::all(&world)).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => world.fail(format!("in the end: {why}")),
            Err(_) => world.fail("nothing goes wrong any more, and yet it does not end"),
        }
    }
    if let Some(why) = world.failure.lock().take() {
        return Err(why);
    }
    let (trace, counts) = (world.trace.lock().digest(), world.counts.0.lock().clone());
    Ok(Outcome { trace, counts })
}
