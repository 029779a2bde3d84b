//! The clients of a writer: they name their transactions, and ask what has become of those that they have not heard of.

use std::sync::Arc;

use crate::{
    error::{Result, StorageError},
    id::TimelineId,
    outcome::CommitStatus,
    simulation::{World, actors::pause, faults::Process, model::Transaction, mutation},
    store::Store,
};

/// A commit that a client has named, under way until this is dropped.
pub(super) struct Commit {
    store: Store,
    timeline: TimelineId,
    pub(super) id: String,
}

impl Commit {
    /// As an engine's volume announces it.
    pub(super) fn begin(world: &World, store: &Store, timeline: TimelineId, id: String) -> Result<Self> {
        mutation::announce(world, store, timeline, &id)?;
        Ok(Self { store: store.clone(), timeline, id })
    }
}

impl Drop for Commit {
    fn drop(&mut self) {
        self.store.end_commit(self.timeline, &self.id);
    }
}

/// Names a transaction that is about to be committed in this epoch: some ids tell when they were made.
pub(super) fn name(world: &World, timeline: TimelineId, epoch: u64) -> String {
    let now = world.clock.now().unsigned_abs() / 1000;
    let id = {
        let mut dice = world.dice.lock();
        let mut random = [0; 10];
        random[..8].copy_from_slice(&dice.number().to_le_bytes());
        let uuid = uuid::Builder::from_unix_timestamp_millis(now, &random).into_uuid();
        if dice.chance(500) { uuid.to_string() } else { format!("t{:x}", dice.number()) }
    };
    world.model.lock().transactions.insert(id.clone(), Transaction::new(timeline, epoch));
    id
}

/// Asks a little later, whatever has come of it by then.
pub(super) async fn ask_later(
    world: Arc<World>,
    process: Arc<Process>,
    store: Store,
    timeline: TimelineId,
    id: String,
) {
    pause(&world, &process, 0, 400).await;
    ask(&world, &process, &store, timeline, &id).await;
}

/// Asks, and checks the answer.
pub(super) async fn ask(world: &World, process: &Process, store: &Store, timeline: TimelineId, id: &str) {
    match store.commit_status(timeline, id).await {
        Ok(status) => {
            world.trace(&process.name, || format!("is told of {id}: {status:?}"));
            world.counts.add(match status {
                CommitStatus::Committed(_) => "said committed",
                CommitStatus::InProgress => "said in progress",
                CommitStatus::NotCommitted(_) => "said not committed",
                CommitStatus::Forgotten(_) => "said forgotten",
            });
            if let Err(why) = answered(world, timeline, id, status) {
                world.fail(format!("{} is told of {id}: {status:?}, but {why}", process.name));
            }
        }
        // Its writer has ended.
        Err(StorageError::Refused(_)) => {}
        Err(error) => world.tolerate(&process.name, "commit_status", &error),
    }
}

fn answered(world: &World, timeline: TimelineId, id: &str, status: CommitStatus) -> Result<(), String> {
    let committed = world.committed(timeline, id);
    let is_old = committed.is_some_and(|(own, lsn)| world.timeline(own).is_some_and(|found| lsn < found.horizon));
    match (status, committed) {
        (CommitStatus::InProgress, _) => Ok(()),
        (CommitStatus::Committed(commit), Some((_, lsn))) if commit.lsn == lsn => Ok(()),
        (CommitStatus::NotCommitted(_), None) => {
            world.model.lock().deny(timeline, id);
            Ok(())
        }
        (CommitStatus::NotCommitted(Some(_)), Some(_)) if is_old => Ok(()),
        (CommitStatus::Forgotten(_), found) if found.is_none() || is_old => Ok(()),
        _ => Err(format!("it is at {committed:?}")),
    }
}
