//! Bugs, put in on purpose: the simulation must find each of them.

use std::{sync::Arc, time::Duration};

use object_store::{PutPayload, PutResult, path::Path};

use super::{World, faults, faults::Process};
use crate::{
    collect::Collect,
    error::Result,
    id::TimelineId,
    metastore::{Head, Metastore, NewBatch, Object, WriterGrant},
    store::Store,
};

/// A bug.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mutation {
    /// None.
    #[default]
    None,
    /// An append succeeds in an epoch that is over.
    NoEpochCheck,
    /// A layer is put after the batch that refers to it.
    UploadAfterAppend,
    /// An append is acknowledged now and then without being done.
    AckWithoutAppend,
    /// An append takes but a part of its batches.
    HalfAppend,
    /// What is garbage is deleted at once.
    NoGrace,
    /// Commits are not announced, so that one under way counts as not committed.
    NoAnnouncement,
}

/// Announces a commit, rightly or not.
pub(super) fn announce(world: &World, store: &Store, timeline: TimelineId, id: &str) -> Result<()> {
    if world.mutation == Mutation::NoAnnouncement { Ok(()) } else { store.begin_commit(timeline, id) }
}

/// Appends, rightly or not.
pub(super) async fn append(
    world: &World,
    grant: &WriterGrant,
    expected: Head,
    batches: &[NewBatch],
    objects: &[Object],
) -> Result<Head> {
    let metastore = &world.metastore;
    match world.mutation {
        Mutation::NoEpochCheck => metastore.append_in_any_epoch(grant, expected, batches, objects).await,
        Mutation::AckWithoutAppend if world.dice.lock().chance(20) => {
            let last = batches.last().map(|batch| Head { lsn: batch.lsn, hash: batch.hash });
            Ok(last.unwrap_or(expected))
        }
        Mutation::HalfAppend if batches.len() > 1 => {
            let half = &batches[..batches.len() / 2];
            metastore.append(grant, expected, half, objects).await?;
            let last = batches.last().map(|batch| Head { lsn: batch.lsn, hash: batch.hash });
            Ok(last.unwrap_or(expected))
        }
        _ => metastore.append(grant, expected, batches, objects).await,
    }
}

/// How garbage is collected, rightly or not.
pub(super) fn collect(world: &World) -> Collect {
    let grace = if world.mutation == Mutation::NoGrace { Duration::ZERO } else { world.plan.collect.grace };
    Collect { grace, ..world.plan.collect.clone() }
}

/// Puts an object, rightly or not.
pub(super) async fn put(
    world: &Arc<World>,
    process: &Arc<Process>,
    path: &Path,
    payload: PutPayload,
) -> object_store::Result<PutResult> {
    if world.mutation != Mutation::UploadAfterAppend {
        return faults::put(world, path, payload).await;
    }
    // As though it were on its way only after the append.
    let (later, path) = (Arc::clone(world), path.clone());
    process.spawn(async move {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let _ = faults::put(&later, &path, payload).await;
    });
    Ok(PutResult { e_tag: None, version: None, extensions: Default::default() })
}
