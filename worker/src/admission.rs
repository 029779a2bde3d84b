//! Who may run: so many statements at a time, a bounded queue behind them, and an error at once past both.
//!
//! What becomes free goes to whoever waits of the user who runs the least, so that one user's many statements do not hold
//! up another's few. Statements that may take much memory have places of their own.
//!
//! Few of those that run are busy: begun a moment ago, and not waiting for storage. Sixty short queries at once on two
//! processors take eight times as long as four after four, and as many times the memory; and what takes longer than a moment
//! holds nobody up.

use std::{
    cmp::Reverse,
    collections::{HashMap, VecDeque},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;
use tokio::{sync::oneshot, time::Instant};

use crate::config::Limits;

/// The setting by which a session lets others go first.
pub(crate) const SETTING: &str = "openduck_priority";
/// How long a statement waits for a heavy one's place: heavy ones take long.
const HEAVY_WAIT: Duration = Duration::from_secs(600);
/// How long a statement is busy at most.
const BUSY: Duration = Duration::from_millis(250);
/// Busy statements for each thread of the engine, and at least.
const BUSY_PER_THREAD: usize = 2;
const BUSY_MIN: usize = 4;

/// Which of those that wait goes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Priority {
    /// Behind all others.
    Low,
    #[default]
    Normal,
}

impl Priority {
    /// What a setting says.
    pub(crate) fn of(setting: Option<&str>) -> Self {
        if setting.is_some_and(|priority| priority.eq_ignore_ascii_case("low")) { Self::Low } else { Self::Normal }
    }
}

/// The places to run and to wait.
#[derive(Debug)]
pub(crate) struct Admission {
    places: Arc<Places>,
    /// For statements that may take much memory.
    heavy: Arc<Places>,
    wait: Duration,
    draining: AtomicBool,
}

/// Places of one kind.
#[derive(Debug)]
struct Places {
    running_max: usize,
    busy_max: usize,
    waiting_max: usize,
    /// Of each user.
    user_running_max: usize,
    user_waiting_max: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    running: usize,
    /// The numbers of those that are busy, in order, and since when.
    busy: VecDeque<(u64, Instant)>,
    users: HashMap<String, Count>,
    /// In the order in which they came.
    waiting: Vec<Waiter>,
    numbers: u64,
    is_closed: bool,
}

/// What a user has.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    running: usize,
    waiting: usize,
}

#[derive(Debug)]
struct Waiter {
    number: u64,
    user: String,
    priority: Priority,
    /// Its place is there.
    enters: oneshot::Sender<()>,
}

/// A place to run, given back when dropped.
#[derive(Debug)]
pub(crate) struct Slot {
    places: Arc<Places>,
    user: String,
    priority: Priority,
    number: u64,
}

impl Slot {
    /// Gives the place back and, after `pause`, waits for another one, for as long as that.
    ///
    /// # Errors
    /// As [`Admission::enter`].
    pub(crate) async fn anew(self, pause: Duration, wait: Duration) -> Result<Self, Error> {
        let (places, user, priority) = (Arc::clone(&self.places), self.user.clone(), self.priority);
        drop(self);
        tokio::time::sleep(pause).await;
        places.enter(&user, priority, wait).await
    }

    /// Waits for storage, most likely, and leaves the processor to others.
    pub(crate) fn rest(&self) {
        let mut state = self.places.state.lock();
        state.rest(self.number);
        self.places.give(&mut state);
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.places.leave(self.number, &self.user);
    }
}

/// A place to wait, given back when dropped, and the place to run with it that it may have been given.
struct Waiting<'a> {
    places: &'a Arc<Places>,
    number: u64,
    user: &'a str,
    /// The place to run has been taken.
    taken: bool,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if !self.taken && !self.places.give_up(self.number) {
            self.places.leave(self.number, self.user);
        }
    }
}

impl State {
    fn count(&mut self, user: &str) -> &mut Count {
        self.users.entry(user.to_owned()).or_default()
    }

    /// Takes one away of what a user has.
    fn discount(&mut self, user: &str, one: impl Fn(&mut Count) -> &mut usize) {
        let Some(count) = self.users.get_mut(user) else { return };
        *one(count) -= 1;
        if count.running == 0 && count.waiting == 0 {
            self.users.remove(user);
        }
    }

    /// It is not busy any more.
    fn rest(&mut self, number: u64) {
        if let Some(at) = self.busy.iter().position(|(busy, _)| *busy == number) {
            self.busy.remove(at);
        }
    }

    /// How many are busy.
    fn busy(&mut self) -> usize {
        while self.busy.front().is_some_and(|(_, since)| since.elapsed() >= BUSY) {
            self.busy.pop_front();
        }
        self.busy.len()
    }

    /// Takes a place to run.
    fn enter(&mut self, number: u64, user: &str) {
        self.running += 1;
        self.count(user).running += 1;
        self.busy.push_back((number, Instant::now()));
    }

    fn of(&self, user: &str) -> Count {
        self.users.get(user).copied().unwrap_or_default()
    }
}

impl Places {
    fn new(running_max: usize, busy_max: usize, limits: &Limits) -> Arc<Self> {
        let running_max = running_max.max(1);
        let of_user = |limit: usize, all: usize| if limit == 0 { all } else { limit.min(all) };
        let waiting_max = limits.queue_max;
        Arc::new(Self {
            running_max,
            busy_max,
            waiting_max,
            user_running_max: of_user(limits.user_statements_max, running_max),
            user_waiting_max: of_user(limits.user_queue_max, waiting_max),
            state: Mutex::default(),
        })
    }

    async fn enter(self: &Arc<Self>, user: &str, priority: Priority, wait: Duration) -> Result<Slot, Error> {
        let slot = |number| Slot { places: Arc::clone(self), user: user.to_owned(), priority, number };
        let (number, mut entered) = {
            let mut state = self.state.lock();
            if state.is_closed {
                return Err(going_down());
            }
            state.numbers += 1;
            let (number, of_user) = (state.numbers, state.of(user));
            self.give(&mut state);
            if state.waiting.is_empty() && self.has_place(&mut state) && of_user.running < self.user_running_max {
                state.enter(number, user);
                return Ok(slot(number));
            }
            // Who waits only for others to be less busy has a place already.
            if state.running + state.waiting.len() >= self.running_max + self.waiting_max {
                return Err(full("the queue is full", "--max-statements"));
            }
            if of_user.running + of_user.waiting >= self.user_running_max + self.user_waiting_max {
                return Err(full("the user's queue is full", "--max-user-statements"));
            }
            let (enters, entered) = oneshot::channel();
            state.count(user).waiting += 1;
            state.waiting.push(Waiter { number, user: user.to_owned(), priority, enters });
            // Of those before, none may have been able to, for whoever they are of.
            self.give(&mut state);
            (number, entered)
        };
        let mut waiting = Waiting { places: self, number, user, taken: false };
        let deadline = Instant::now() + wait;
        loop {
            let look = deadline.min(Instant::now() + BUSY);
            match tokio::time::timeout_at(look, &mut entered).await {
                Ok(Ok(())) => {
                    waiting.taken = true;
                    return Ok(slot(number));
                }
                Ok(Err(_)) => return Err(going_down()),
                Err(_) if look == deadline => {
                    return Err(full("waited in vain for a place to run", "--max-statements"));
                }
                // Others are less busy by now.
                Err(_) => self.give(&mut self.state.lock()),
            }
        }
    }

    fn has_place(&self, state: &mut State) -> bool {
        state.running < self.running_max && state.busy() < self.busy_max
    }

    /// A place to run is free again.
    fn leave(&self, number: u64, user: &str) {
        let mut state = self.state.lock();
        state.running -= 1;
        state.rest(number);
        state.discount(user, |count| &mut count.running);
        self.give(&mut state);
    }

    /// Does not wait any more; false where it need not, for it has been given a place.
    fn give_up(&self, number: u64) -> bool {
        let mut state = self.state.lock();
        let at = state.waiting.iter().position(|waiter| waiter.number == number);
        let Some(waiter) = at.map(|at| state.waiting.remove(at)) else { return state.is_closed };
        state.discount(&waiter.user, |count| &mut count.waiting);
        true
    }

    /// Gives what is free to those that wait.
    fn give(&self, state: &mut State) {
        while !state.waiting.is_empty() && self.has_place(state) {
            let may = |waiter: &&Waiter| state.of(&waiter.user).running < self.user_running_max;
            let rank =
                |waiter: &&Waiter| (waiter.priority, Reverse(state.of(&waiter.user).running), Reverse(waiter.number));
            let Some(number) = state.waiting.iter().filter(may).max_by_key(rank).map(|next| next.number) else {
                return;
            };
            let Some(at) = state.waiting.iter().position(|waiter| waiter.number == number) else { return };
            let Waiter { user, enters, .. } = state.waiting.remove(at);
            state.enter(number, &user);
            state.discount(&user, |count| &mut count.waiting);
            // Who does not wait any more finds that it has one, and gives it back.
            let _ = enters.send(());
        }
    }

    fn close(&self) {
        let mut state = self.state.lock();
        state.is_closed = true;
        state.waiting.clear();
    }

    fn counts(&self) -> (usize, usize) {
        let state = self.state.lock();
        (state.running, state.waiting.len())
    }
}

fn full(what: &str, flag: &str) -> Error {
    Error::of(ErrorKind::QueueFull, format!("too many statements at a time: {what}"))
        .with_hint(format!("try again, or raise {flag}"))
}

impl Admission {
    /// For an engine of so many threads.
    pub(crate) fn new(limits: &Limits, threads: usize) -> Self {
        let busy_max = BUSY_MIN.max(threads * BUSY_PER_THREAD);
        Self {
            places: Places::new(limits.statements_max, busy_max, limits),
            heavy: Places::new(limits.heavy_statements_max, busy_max, limits),
            draining: AtomicBool::new(false),
            wait: Duration::from_millis(limits.queue_wait_ms),
        }
    }

    /// Waits for a place to run.
    ///
    /// # Errors
    /// QUEUE_FULL: as many wait as may, of all or of this user, or the wait was too long. SHUTTING_DOWN.
    pub(crate) async fn enter(&self, user: &str, priority: Priority) -> Result<Slot, Error> {
        self.places.enter(user, priority, self.wait).await
    }

    /// The same for a statement that may take much memory.
    ///
    /// # Errors
    /// As [`Self::enter`].
    pub(crate) async fn enter_heavy(&self, user: &str, priority: Priority) -> Result<Slot, Error> {
        self.heavy.enter(user, priority, HEAVY_WAIT).await
    }

    /// Lets nobody in any more.
    pub(crate) fn close(&self) {
        self.places.close();
        self.heavy.close();
    }

    /// From here on only those are let in who have to end what they have begun.
    pub(crate) fn drain(&self) {
        self.draining.store(true, Ordering::Release);
    }

    /// Whether nothing new is begun any more.
    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Acquire)
    }

    /// How many run.
    pub(crate) fn running(&self) -> usize {
        self.places.counts().0 + self.heavy.counts().0
    }

    /// How many wait.
    pub(crate) fn queued(&self) -> usize {
        self.places.counts().1 + self.heavy.counts().1
    }
}

/// What is told to who comes too late.
pub(crate) fn going_down() -> Error {
    Error::of(ErrorKind::ShuttingDown, "the worker is going down")
}

#[cfg(test)]
mod tests;
