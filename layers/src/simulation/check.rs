//! The reckoning: nothing goes wrong any more, and everything that is there is looked at.

use std::{collections::BTreeSet, sync::Arc};

use super::{World, faults::Process, model, model::View};
use crate::{
    archive,
    error::StorageError,
    file::FileKind,
    id::{Lsn, TimelineId},
    metastore::Metastore,
    store::Store,
};

/// Positions of a timeline that are read one by one.
const POSITIONS_MAX: u64 = 12;

fn text(error: StorageError) -> String {
    error.to_string()
}

pub(super) async fn all(world: &Arc<World>) -> Result<(), String> {
    let process = Process::new("check".to_owned(), true);
    all_is_there(world).await?;
    for timeline in world.lines() {
        log(world, &world.store(&process), timeline).await?;
        positions(world, &world.store(&process), timeline).await?;
        transactions(world, timeline).await?;
    }
    if world.plan.collectors > 0 {
        garbage(world, &world.store(&process)).await?;
        for timeline in world.lines() {
            positions(world, &world.store(&process), timeline).await?;
        }
    }
    for timeline in world.lines() {
        writes_on(world, &world.store(&process), timeline).await?;
    }
    Ok(())
}

/// I5: all that can be seen refers to nothing that is not there. What is below a horizon may be gone.
pub(super) async fn all_is_there(world: &World) -> Result<(), String> {
    let bucket = &world.bucket;
    for timeline in world.lines() {
        for root in world.metastore.roots(timeline).await.map_err(text)? {
            model::check_root(bucket, &root).map_err(|why| format!("the root {} of {timeline}: {why}", root.lsn))?;
        }
        let after = world.metastore.timeline(timeline).await.map_err(text)?.horizon.next();
        let mut batches = world.metastore.read_log(timeline, Lsn(0), Lsn(u64::MAX)).await.map_err(text)?;
        for piece in world.metastore.archives(timeline, after, Lsn(u64::MAX)).await.map_err(text)? {
            let bytes =
                bucket.bytes(&piece.object).ok_or_else(|| format!("the archive {} is missing", piece.object))?;
            let archived = archive::decode(bytes).map_err(text)?;
            batches.extend(archived.into_iter().filter(|batch| batch.lsn >= after));
        }
        for batch in batches {
            let checked = model::check_payload(bucket, &batch.payload);
            checked.map_err(|why| format!("the batch {} of {timeline}: {why}", batch.lsn))?;
        }
    }
    Ok(())
}

/// Once nobody uses it, all garbage goes, and nothing else.
async fn garbage(world: &World, store: &Store) -> Result<(), String> {
    for timeline in world.lines() {
        // So that nobody's epoch runs any more.
        let lease = world.plan.options.lease;
        world.metastore.acquire_writer(timeline, "check", "here", lease, true).await.map_err(text)?;
        world.metastore.acquire_maintenance(timeline, lease, true).await.map_err(text)?;
    }
    let options = &world.plan.collect;
    for _ in 0..4 {
        tokio::time::sleep(options.grace.max(world.plan.options.pin * 2) + options.orphan_grace).await;
        let done = store.collect(options).await.map_err(text)?;
        if !done.damage.is_empty() {
            return Err(format!("I5: damage is found: {:?}", done.damage));
        }
    }
    all_is_there(world).await?;
    let rows = world.metastore.objects(None, u32::MAX).await.map_err(text)?;
    let rows: BTreeSet<_> = rows.into_iter().map(|(object, _)| object.key).collect();
    let there = world.bucket.keys();
    if rows != there {
        let (lost, left): (Vec<_>, Vec<_>) = (rows.difference(&there).collect(), there.difference(&rows).collect());
        return Err(format!("objects without bytes: {lost:?}; without rows: {left:?}"));
    }
    Ok(())
}

/// The log is whole, chained, and of the right writers: I1, I3, I4.
async fn log(world: &World, store: &Store, timeline: TimelineId) -> Result<(), String> {
    let found = world.metastore.timeline(timeline).await.map_err(text)?;
    let (head, start) = (found.head, found.parent.map_or(Lsn(0), |(_, lsn)| lsn));
    let acked = world.model.lock().acked(timeline);
    if head.lsn < acked {
        return Err(format!("I2: {timeline} ends at {}, but {acked} was acknowledged", head.lsn));
    }
    let from = found.horizon.max(start);
    if head.lsn == from {
        return Ok(());
    }
    let batches = store.batches(timeline, from.next(), head.lsn).await.map_err(text)?;
    // Chained: each is applied to the one before, whose hash is in its own; from the first one that must be there, whatever roots there are.
    let mut image = match found.parent {
        _ if from > start => store.image_at(timeline, from).await.map_err(text)?,
        None => crate::image::Image::empty(),
        Some((parent, lsn)) => store.image_at(parent, lsn).await.map_err(text)?,
    };
    for batch in batches {
        let (lsn, epoch) = (batch.lsn, batch.epoch);
        crate::store::apply(&mut image, batch).map_err(|error| format!("I1: {error}"))?;
        let owner = world.model.lock().owner(timeline, lsn);
        if owner != Some(epoch) {
            return Err(format!("I3, I4: {lsn} of {timeline} is of epoch {epoch}, but {owner:?} was the writer"));
        }
    }
    if image.head != head {
        return Err(format!("I1: the chain of {timeline} ends elsewhere"));
    }
    Ok(())
}

/// Every position that must be there, and any that is, is what was written there.
async fn positions(world: &World, store: &Store, timeline: TimelineId) -> Result<(), String> {
    let head = world.metastore.timeline(timeline).await.map_err(text)?.head.lsn;
    let step = (head.0 / POSITIONS_MAX).max(1);
    let first = world.dice.lock().below(step);
    let named: Vec<_> = world.model.lock().named.values().filter(|named| named.0 == timeline).map(|at| at.1).collect();
    let wanted = (first..head.0).step_by(step as usize).chain([head.0]).map(Lsn).chain(named);
    for lsn in wanted {
        let names = world.names_of(timeline, lsn);
        let snapshot = match store.open_snapshot(timeline, lsn).await {
            Err(StorageError::Refused(_)) if world.may_be_gone(timeline, lsn, &names) => continue,
            opened => opened.map_err(|e| format!("{lsn} of {timeline}: {e}"))?,
        };
        let plain = View::Snapshot(&snapshot).all().await.map_err(|e| format!("{lsn} of {timeline}: {e}"))?;
        let checked = world.model.lock().check(timeline, lsn, &plain);
        checked.map_err(|why| format!("I1, I6, I8: {why}"))?;
        snapshot.close().await.map_err(text)?;
    }
    Ok(())
}

/// Every transaction of the window can be asked for, and every answer that was given is right.
async fn transactions(world: &World, timeline: TimelineId) -> Result<(), String> {
    let found = world.metastore.timeline(timeline).await.map_err(text)?;
    let wanted: Vec<_> = {
        let model = world.model.lock();
        let own = model.transactions.iter().filter(|(_, made)| made.timeline == timeline);
        let all = own.map(|(id, made)| {
            let at = |timeline| model.committed(timeline, made, found.head.lsn);
            (id.clone(), at(timeline), made.denied.iter().any(|denied| at(*denied).is_some()))
        });
        all.collect()
    };
    for (id, lsn, was_denied) in wanted {
        if was_denied {
            return Err(format!("the transaction {id} was said to be not committed, and is at {lsn:?}"));
        }
        let known = world.metastore.commit_of(timeline, &id).await.map_err(text)?.map(|commit| commit.lsn);
        let may_be_forgotten = lsn.is_some_and(|lsn| lsn < found.horizon);
        if known != lsn && !(known.is_none() && may_be_forgotten) {
            return Err(format!("the transaction {id} is at {known:?}, not at {lsn:?}"));
        }
    }
    Ok(())
}

/// Whatever has happened, the next writer goes on.
async fn writes_on(world: &World, store: &Store, timeline: TimelineId) -> Result<(), String> {
    let head = world.metastore.timeline(timeline).await.map_err(text)?.head.lsn;
    let writer = store.open_writer(timeline, "check", "here", true).await.map_err(text)?;
    let plain = View::Writer(&writer).all().await.map_err(text)?;
    world.model.lock().check(timeline, head, &plain)?;
    let at = writer.size(FileKind::Wal);
    writer.write(FileKind::Wal, at, b"the end").await.map_err(text)?;
    let lsn = writer.sync(FileKind::Wal, None).map_err(text)?.ok_or("nothing was written")?;
    writer.wait(lsn).await.map_err(text)?;
    writer.close().await.map_err(text)?;
    store.seal(timeline, true).await.map_err(text)?;
    let snapshot = store.open_snapshot(timeline, lsn).await.map_err(text)?;
    let mut end = [0; 7];
    let read = snapshot.read(FileKind::Wal, at, &mut end).await.map_err(text)?;
    if read != 7 || end != *b"the end" {
        return Err("I2: what was written in the end is not there".to_owned());
    }
    Ok(())
}
