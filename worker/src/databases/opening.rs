//! What is opened of a store, once, and the memory that each of those that are open has of all.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use openduck_layers::{Lsn, Store, TimelineId};
use openduck_proto::{Error, ErrorKind};
use tokio::runtime::Handle;

use super::Databases;
use crate::{
    database::{Database, Purpose, Stored},
    engine::Options,
};

/// Snapshots that stay open without a session.
const SNAPSHOTS_MAX: usize = 16;
/// How long a share, or what heavy statements read, stays open that nobody uses: it keeps what it shows from being collected,
/// and has memory.
const IDLE: Duration = Duration::from_secs(60);

/// What is to be opened of a store.
pub(super) struct Opening {
    pub(super) timeline: TimelineId,
    /// The position; `None`: the newest.
    pub(super) lsn: Option<Lsn>,
    /// The name that people see.
    pub(super) shown: String,
    /// The name that SQL knows the database by.
    pub(super) schema: String,
    /// It is for whoever has a share's token.
    pub(super) shared: bool,
    pub(super) purpose: Purpose,
    /// What an engine of its own is given; `None`: a ready one will do.
    pub(super) own: Option<Options>,
}

impl Databases {
    /// What is open by that key, or is opened now.
    ///
    /// # Errors
    /// As storage and the engine report.
    pub(super) async fn open_once(&self, store: &Store, key: String, opening: Opening) -> Result<Arc<Database>, Error> {
        if let Some(found) = self.open.lock().get(&key) {
            return Ok(Arc::clone(found));
        }
        let _one_at_a_time = self.opening.lock().await;
        if let Some(found) = self.open.lock().get(&key) {
            return Ok(Arc::clone(found));
        }
        let (gone, others) = {
            let mut open = self.open.lock();
            let gone = if opening.purpose == Purpose::Newest { Vec::new() } else { take_idle_snapshots(&mut open) };
            (gone, open.values().cloned().collect())
        };
        // Closing an instance takes as long as opening one.
        tokio::task::spawn_blocking(move || drop(gone));
        let opened = self.open_stored(store, opening, others).await?;
        self.open.lock().insert(key, Arc::clone(&opened));
        Ok(opened)
    }

    async fn open_stored(
        &self,
        store: &Store,
        opening: Opening,
        others: Vec<Arc<Database>>,
    ) -> Result<Arc<Database>, Error> {
        let (store, config, runtime) = (store.clone(), self.config.clone(), Handle::current());
        let engines = Arc::clone(&self.engines);
        let opened = tokio::task::spawn_blocking(move || {
            let Opening { timeline, lsn, shown, schema, shared, purpose, own } = opening;
            // First the others give, then this one takes.
            let memory_bytes = divide(config.memory_bytes, &others, purpose.share()) * purpose.share();
            let (store, name, schema, worker) = (&store, shown.as_str(), schema.as_str(), config.worker_id.as_str());
            let (engines, own) = (&engines, own.as_ref());
            let stored =
                Stored { store, timeline, name, schema, worker, engines, memory_bytes, runtime, shared, purpose, own };
            match lsn {
                Some(lsn) => Database::open_snapshot(stored, lsn),
                None => Database::open_timeline(stored),
            }
        });
        opened.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?
    }

    /// Takes out shares, and what heavy statements read, that nobody has used for a while, and gives the others the memory.
    /// Dropping them closes their instances, which takes a while.
    pub(crate) fn reap(&self) -> Vec<Arc<Database>> {
        let (gone, others) = {
            let (mut open, mut idle) = (self.open.lock(), self.idle.lock());
            let unused = |key: &str| open.get(key).is_some_and(|database| Arc::strong_count(database) == 1);
            idle.retain(|key, _| unused(key));
            let ends = |key: &str, database: &Database| key.contains("@share:") || database.purpose() == Purpose::Heavy;
            for (key, _) in open.iter().filter(|(key, database)| ends(key, database) && unused(key)) {
                idle.entry(key.clone()).or_insert_with(Instant::now);
            }
            let over = idle.extract_if(.., |_, since| since.elapsed() > IDLE);
            let gone: Vec<_> = over.filter_map(|(key, _)| open.remove(&key)).collect();
            (gone, open.values().cloned().collect::<Vec<_>>())
        };
        if self.store.is_some() && !gone.is_empty() {
            divide(self.config.memory_bytes, &others, 0);
        }
        gone
    }
}

/// Gives each of those that are open its part of the memory, where another one has so many shares. How much a share is.
fn divide(memory_bytes: u64, open: &[Arc<Database>], further: u64) -> u64 {
    let shares = open.iter().map(|database| database.purpose().share()).sum::<u64>() + further;
    let share = memory_bytes / shares.max(1);
    for database in open.iter().filter(|database| database.purpose().share() > 0) {
        database.set_memory(share * database.purpose().share());
    }
    share
}

/// Takes out snapshots that nobody uses, where there are many.
fn take_idle_snapshots(open: &mut BTreeMap<String, Arc<Database>>) -> Vec<Arc<Database>> {
    let idle: Vec<String> = open
        .iter()
        .filter(|(key, database)| key.contains('@') && Arc::strong_count(database) == 1)
        .map(|(key, _)| key.clone())
        .collect();
    let surplus = idle.len().saturating_sub(SNAPSHOTS_MAX - 1);
    idle.into_iter().take(surplus).filter_map(|key| open.remove(&key)).collect()
}
