//! Advisory locks (PostgreSQL documentation, "Advisory Locks"): a table in this process.
//!
//! Sessions of one router see each other's locks. Several routers in front of one database each have a table of their own:
//! what must be kept apart there connects to one of them. A lock says nothing to clients of the gRPC frontend.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use parking_lot::Mutex;
use tokio::sync::Notify;

/// Locks of one session; more is 53200, as when Postgres's own table is full.
const KEYS_MAX: usize = 10_000;

/// What is locked: a number, or two, which are another lock than any one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Number {
    One(i64),
    Two(i32, i32),
}

/// A lock of a database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) database: String,
    pub(super) number: Number,
}

/// How a lock is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mode {
    /// Together with others that share it.
    pub(super) shared: bool,
    /// Until the transaction ends; otherwise until it is given back, or the session ends.
    pub(super) transaction: bool,
}

/// Why a lock is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Others hold it.
    Held,
    /// Whoever would be waited for waits for this session.
    Deadlock,
    /// The session has too many.
    TooMany,
}

/// How often a session has taken a lock.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    /// By [`Mode::shared`] and [`Mode::transaction`].
    counts: [[u32; 2]; 2],
}

impl Held {
    fn count(&mut self, mode: Mode) -> &mut u32 {
        &mut self.counts[usize::from(mode.shared)][usize::from(mode.transaction)]
    }

    fn has(&self, shared: bool) -> bool {
        self.counts[usize::from(shared)].iter().any(|count| *count > 0)
    }
}

#[derive(Clone, Copy, Debug)]
struct Waiting {
    ticket: u64,
    process_id: i32,
    shared: bool,
}

#[derive(Debug, Default)]
struct Lock {
    holders: BTreeMap<i32, Held>,
    /// In the order in which they came.
    waiting: Vec<Waiting>,
}

impl Lock {
    /// The sessions that keep this one from taking the lock; `ticket`: it waits since then, otherwise it has just come.
    fn before(&self, process_id: i32, shared: bool, ticket: Option<u64>) -> BTreeSet<i32> {
        let holders = self.holders.iter().filter(|(_, held)| !shared || held.has(false)).map(|(holder, _)| *holder);
        // One that holds it already does not queue behind others, who wait for it.
        let queues = !self.holders.contains_key(&process_id);
        let earlier = self.waiting.iter().take_while(|waiting| Some(waiting.ticket) != ticket);
        let earlier = earlier.filter(|waiting| queues && !(shared && waiting.shared)).map(|waiting| waiting.process_id);
        holders.chain(earlier).filter(|other| *other != process_id).collect()
    }
}

#[derive(Debug, Default)]
struct Table {
    locks: HashMap<Key, Lock>,
    tickets: u64,
}

impl Table {
    fn take(&mut self, key: &Key, process_id: i32, mode: Mode, ticket: Option<u64>) -> bool {
        let lock = self.locks.entry(key.clone()).or_default();
        let free = lock.before(process_id, mode.shared, ticket).is_empty();
        if free {
            *lock.holders.entry(process_id).or_default().count(mode) += 1;
        }
        free
    }

    /// Whether a session waits, through others, for itself.
    fn waits_for_itself(&self, process_id: i32) -> bool {
        let mut next = vec![process_id];
        let mut seen = BTreeSet::new();
        while let Some(current) = next.pop() {
            for lock in self.locks.values() {
                for waiting in lock.waiting.iter().filter(|waiting| waiting.process_id == current) {
                    let before = lock.before(current, waiting.shared, Some(waiting.ticket));
                    if before.contains(&process_id) {
                        return true;
                    }
                    next.extend(before.into_iter().filter(|other| seen.insert(*other)));
                }
            }
        }
        false
    }

    fn tidy(&mut self, key: &Key) {
        if let Some(lock) = self.locks.get_mut(key) {
            lock.holders.retain(|_, held| held.has(true) || held.has(false));
            if lock.holders.is_empty() && lock.waiting.is_empty() {
                self.locks.remove(key);
            }
        }
    }
}

/// The locks of all sessions.
#[derive(Debug, Default)]
pub(super) struct Locks {
    table: Mutex<Table>,
    /// Something has been given back.
    news: Notify,
}

/// What is known of a lock that a session holds or waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) process_id: i32,
    pub(super) shared: bool,
    pub(super) granted: bool,
}

impl Locks {
    /// All that is held and waited for.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let table = self.table.lock();
        let mut entries = Vec::new();
        for (key, lock) in &table.locks {
            let mut entry = |process_id, shared, granted| {
                entries.push(Entry { key: key.clone(), process_id, shared, granted });
            };
            for (process_id, held) in &lock.holders {
                [false, true].into_iter().filter(|shared| held.has(*shared)).for_each(|s| entry(*process_id, s, true));
            }
            lock.waiting.iter().for_each(|waiting| entry(waiting.process_id, waiting.shared, false));
        }
        entries.sort_by_key(|entry| (entry.process_id, entry.key.number));
        entries
    }
}

/// The locks of one session, which end with it.
pub(super) struct Owner {
    locks: Arc<Locks>,
    process_id: i32,
    keys: HashSet<Key>,
}

/// A place in the queue for a lock.
struct Queued<'a> {
    locks: &'a Locks,
    key: &'a Key,
    ticket: u64,
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        let mut table = self.locks.table.lock();
        if let Some(lock) = table.locks.get_mut(self.key) {
            lock.waiting.retain(|waiting| waiting.ticket != self.ticket);
        }
        table.tidy(self.key);
        drop(table);
        // Those behind may have waited for this one alone.
        self.locks.news.notify_waiters();
    }
}

impl Owner {
    pub(super) fn new(locks: &Arc<Locks>, process_id: i32) -> Self {
        Self { locks: Arc::clone(locks), process_id, keys: HashSet::new() }
    }

    /// Takes a lock if nobody has to be waited for.
    ///
    /// # Errors
    /// `Held`, `TooMany`.
    pub(super) fn try_take(&mut self, key: &Key, mode: Mode) -> Result<(), Refused> {
        self.check()?;
        let mut table = self.locks.table.lock();
        let taken = table.take(key, self.process_id, mode, None);
        table.tidy(key);
        drop(table);
        if taken { self.note(key) } else { Err(Refused::Held) }
    }

    /// Takes a lock, and waits for it. May be dropped.
    ///
    /// # Errors
    /// `Deadlock`, `TooMany`.
    pub(super) async fn take(&mut self, key: &Key, mode: Mode) -> Result<(), Refused> {
        match self.try_take(key, mode) {
            Err(Refused::Held) => {}
            done => return done,
        }
        let locks = Arc::clone(&self.locks);
        let ticket = {
            let mut table = locks.table.lock();
            table.tickets += 1;
            let waiting = Waiting { ticket: table.tickets, process_id: self.process_id, shared: mode.shared };
            table.locks.entry(key.clone()).or_default().waiting.push(waiting);
            waiting.ticket
        };
        let _queued = Queued { locks: &locks, key, ticket };
        loop {
            // Before it looks, so that nothing is missed.
            let news = locks.news.notified();
            {
                let mut table = locks.table.lock();
                if table.take(key, self.process_id, mode, Some(ticket)) {
                    break;
                }
                if table.waits_for_itself(self.process_id) {
                    return Err(Refused::Deadlock);
                }
            }
            news.await;
        }
        self.note(key)
    }

    fn check(&self) -> Result<(), Refused> {
        if self.keys.len() >= KEYS_MAX { Err(Refused::TooMany) } else { Ok(()) }
    }

    fn note(&mut self, key: &Key) -> Result<(), Refused> {
        self.keys.insert(key.clone());
        Ok(())
    }

    /// Gives back a lock that was taken for the session, once; whether there was one.
    pub(super) fn give_back(&mut self, key: &Key, shared: bool) -> bool {
        let mut table = self.locks.table.lock();
        let held = table.locks.get_mut(key).and_then(|lock| lock.holders.get_mut(&self.process_id));
        let Some(count) = held.map(|held| held.count(Mode { shared, transaction: false })).filter(|count| **count > 0)
        else {
            return false;
        };
        *count -= 1;
        table.tidy(key);
        drop(table);
        self.locks.news.notify_waiters();
        true
    }

    /// Gives back all that was taken for the session, or until the transaction ends, or both.
    fn give_back_all(&mut self, session: bool, transaction: bool) {
        if self.keys.is_empty() {
            return;
        }
        let mut table = self.locks.table.lock();
        self.keys.retain(|key| {
            let held = table.locks.get_mut(key).and_then(|lock| lock.holders.get_mut(&self.process_id));
            let Some(held) = held else { return false };
            for counts in &mut held.counts {
                counts[0] *= u32::from(!session);
                counts[1] *= u32::from(!transaction);
            }
            let keeps = held.has(true) || held.has(false);
            table.tidy(key);
            keeps
        });
        drop(table);
        self.locks.news.notify_waiters();
    }

    /// Gives back all that was taken for the session.
    pub(super) fn end_session(&mut self) {
        self.give_back_all(true, false);
    }

    /// The transaction has ended.
    pub(super) fn end_transaction(&mut self) {
        self.give_back_all(false, true);
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.give_back_all(true, true);
    }
}

#[cfg(test)]
mod tests;
