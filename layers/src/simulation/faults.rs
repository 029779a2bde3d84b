//! What the network and the machines do to a process: a metastore and an object store that are slow, fail before and
//! after the effect, do not answer, answer after a stall, list what is gone, and hear no more of a process that is dead.
//!
//! - `metastore`, `store`: both as a process reaches them.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use parking_lot::Mutex;
use tokio::{sync::Notify, task::AbortHandle, time::Instant};

use super::World;
use crate::metastore::sqlite::SqliteMetastore;

mod metastore;
mod store;

pub(super) use self::{
    metastore::FaultyMetastore,
    store::{Bucket, FaultyStore, put},
};

/// How many of 1000 requests a process is stopped before, where there are collectors.
const STOPS: u64 = 4;

/// How often what goes wrong, in 1000 requests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rates {
    /// Nothing happens, and an error says so.
    pub(super) lost: u64,
    /// Nothing happens, and nobody knows.
    pub(super) doubt: u64,
    /// It happens, and nobody knows.
    pub(super) unanswered: u64,
    /// It happens, or not, or much later.
    pub(super) slow: u64,
    /// Bytes arrive damaged.
    pub(super) flipped: u64,
}

/// A process: it can be killed, and it can be stopped for a while.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) name: String,
    dead: AtomicBool,
    /// Told when it is killed.
    pub(super) killed: Notify,
    stalled: Mutex<Option<Instant>>,
    /// The network reaches neither the metastore, nor the object store, until then.
    cut_off: Mutex<[Option<Instant>; 2]>,
    tasks: Mutex<Vec<AbortHandle>>,
    /// Nothing ever goes wrong: for those who look at what is there.
    sound: bool,
}

impl Process {
    pub(super) fn new(name: String, sound: bool) -> Arc<Self> {
        Arc::new(Self {
            name,
            dead: AtomicBool::new(false),
            killed: Notify::new(),
            stalled: Mutex::new(None),
            cut_off: Mutex::default(),
            tasks: Mutex::default(),
            sound,
        })
    }

    /// Runs a task that dies with the process.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.tasks.lock().push(tokio::spawn(task).abort_handle());
    }

    /// Nothing that it does from now on is seen by anybody.
    pub(super) fn kill(&self) {
        self.dead.store(true, Ordering::Relaxed);
        self.tasks.lock().drain(..).for_each(|task| task.abort());
        self.killed.notify_one();
    }

    pub(super) fn is_dead(&self) -> bool {
        self.dead.load(Ordering::Relaxed)
    }

    /// Stops it for a while; not where the last time is less than `rest` ago.
    pub(super) fn stall(&self, time: Duration, rest: Duration) -> bool {
        let now = Instant::now();
        let mut stalled = self.stalled.lock();
        if stalled.is_some_and(|until| until + rest > now) {
            return false;
        }
        *stalled = Some(now + time);
        true
    }

    pub(super) fn cut_off(&self, time: Duration, metastore: bool, store: bool) {
        let until = Instant::now() + time;
        *self.cut_off.lock() = [metastore, store].map(|cut| cut.then_some(until));
    }

    /// Where a process waits while it is stopped, and for ever when it is dead.
    pub(super) async fn gate(&self) {
        loop {
            if self.is_dead() {
                return std::future::pending().await;
            }
            let until = *self.stalled.lock();
            match until.filter(|until| *until > Instant::now()) {
                Some(until) => tokio::time::sleep_until(until).await,
                None => return,
            }
        }
    }
}

/// What becomes of a request.
struct Fate {
    before: Duration,
    after: Duration,
    outcome: Outcome,
    /// It is on its way already: whoever no longer waits for it does not stop it.
    detached: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Answered,
    Lost,
    Doubt,
    Unanswered,
}

impl Fate {
    fn draw(world: &World, process: &Process, to_metastore: bool) -> Self {
        let rates = if to_metastore { &world.plan.metastore } else { &world.plan.store };
        if process.sound {
            let none = Duration::ZERO;
            return Self { before: none, after: none, outcome: Outcome::Answered, detached: false };
        }
        let cut_off = process.cut_off.lock()[usize::from(!to_metastore)].is_some_and(|until| until > Instant::now());
        let mut dice = world.dice.lock();
        // It has made up its mind, and is stopped before it sends: pins may run out in between, but not the grace.
        if world.plan.collectors > 0 && dice.chance(STOPS) {
            let most = world.plan.stall_max().as_millis() as u64;
            if process.stall(dice.millis(most / 2, most), world.plan.collect.grace) {
                world.counts.add("stops");
            }
        }
        let mut latency = || {
            let typical = world.plan.latency;
            if dice.chance(rates.slow) {
                dice.millis(typical, world.plan.slow)
            } else if dice.chance(500) {
                Duration::ZERO
            } else {
                dice.millis(0, typical)
            }
        };
        let (before, after) = (latency(), latency());
        let fate = dice.below(1000);
        let outcome = if cut_off {
            dice.pick(&[Outcome::Lost, Outcome::Doubt])
        } else if fate < rates.lost {
            Outcome::Lost
        } else if fate < rates.lost + rates.doubt {
            Outcome::Doubt
        } else if fate < rates.lost + rates.doubt + rates.unanswered {
            Outcome::Unanswered
        } else {
            Outcome::Answered
        };
        Self { before, after, outcome, detached: dice.chance(300) }
    }
}

/// A request on its way to where it has its effect, and the answer's way back. `None` where the effect is not known.
async fn travel<T: Send + 'static>(
    process: &Process,
    fate: Fate,
    effect: impl Future<Output = T> + Send + 'static,
) -> Result<T, Outcome> {
    process.gate().await;
    let before = fate.before;
    match fate.outcome {
        Outcome::Lost | Outcome::Doubt => {
            pause(before).await;
            process.gate().await;
            return Err(fate.outcome);
        }
        Outcome::Answered | Outcome::Unanswered => {}
    }
    let answer = if fate.detached {
        let sent = tokio::spawn(async move {
            pause(before).await;
            effect.await
        });
        sent.await.map_err(|_| Outcome::Unanswered)?
    } else {
        pause(before).await;
        effect.await
    };
    pause(fate.after).await;
    process.gate().await;
    if fate.outcome == Outcome::Unanswered { Err(Outcome::Unanswered) } else { Ok(answer) }
}

async fn pause(time: Duration) {
    if time > Duration::ZERO {
        tokio::time::sleep(time).await;
    }
}

/// What is behind all processes.
pub(super) fn metastore(clock: Arc<super::clock::Clock>) -> SqliteMetastore {
    SqliteMetastore::in_memory(Arc::new(move || clock.now())).expect("a metastore in memory")
}
