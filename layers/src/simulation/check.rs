//! The reckoning: nothing goes wrong any more, and everything that is there is looked at.

use std::sync::Arc;

use super::{World, faults::Process, model, model::View};
use crate::{
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
    for timeline in world.lines() {
        log(world, &world.store(&process), timeline).await?;
        positions(world, &world.store(&process), timeline).await?;
        roots(world, timeline).await?;
        transactions(world, timeline).await?;
        writes_on(world, &world.store(&process), timeline).await?;
    }
    Ok(())
}

/// The log is whole, chained, and of the right writers: I1, I3, I4. All it refers to is there: I5.
async fn log(world: &World, store: &Store, timeline: TimelineId) -> Result<(), String> {
    let found = world.metastore.timeline(timeline).await.map_err(text)?;
    let (head, start) = (found.head, found.parent.map_or(Lsn(0), |(_, lsn)| lsn));
    let acked = world.model.lock().acked(timeline);
    if head.lsn < acked {
        return Err(format!("I2: {timeline} ends at {}, but {acked} was acknowledged", head.lsn));
    }
    if head.lsn == start {
        return Ok(());
    }
    let batches = store.batches(timeline, start.next(), head.lsn).await.map_err(text)?;
    // Chained: each is applied to the one before, whose hash is in its own; from the first one, whatever roots there are.
    let mut image = match found.parent {
        None => crate::image::Image::empty(),
        Some((parent, lsn)) => store.image_at(parent, lsn).await.map_err(text)?,
    };
    for batch in batches {
        let (lsn, epoch) = (batch.lsn, batch.epoch);
        model::check_payload(&world.bucket, &batch.payload).map_err(|why| format!("I5: the batch {lsn}: {why}"))?;
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

/// Every position is what was written there.
async fn positions(world: &World, store: &Store, timeline: TimelineId) -> Result<(), String> {
    let head = world.metastore.timeline(timeline).await.map_err(text)?.head.lsn;
    let step = (head.0 / POSITIONS_MAX).max(1);
    let first = world.dice.lock().below(step);
    let wanted = (first..head.0).step_by(step as usize).chain([head.0]);
    for lsn in wanted.map(Lsn) {
        let snapshot = store.open_snapshot(timeline, lsn).await.map_err(|e| format!("{lsn} of {timeline}: {e}"))?;
        let plain = View::Snapshot(&snapshot).all().await.map_err(|e| format!("{lsn} of {timeline}: {e}"))?;
        let checked = world.model.lock().check(timeline, lsn, &plain);
        checked.map_err(|why| format!("I1, I6, I8: {why}"))?;
        snapshot.close().await.map_err(text)?;
    }
    Ok(())
}

/// I5 for what has been sealed.
async fn roots(world: &World, timeline: TimelineId) -> Result<(), String> {
    for root in world.metastore.roots(timeline).await.map_err(text)? {
        model::check_root(&world.bucket, &root).map_err(|why| format!("I5: the root {}: {why}", root.lsn))?;
    }
    Ok(())
}

/// Every transaction can be asked for, and the answer is right.
async fn transactions(world: &World, timeline: TimelineId) -> Result<(), String> {
    let head = world.metastore.timeline(timeline).await.map_err(text)?.head.lsn;
    let wanted: Vec<_> = {
        let model = world.model.lock();
        let sessions = model.lines[&timeline].sessions.iter();
        let all = sessions.flat_map(|(epoch, session)| {
            session.transactions.iter().map(|(id, lsn)| {
                let there = *lsn <= head && model.owner(timeline, *lsn) == Some(*epoch);
                (id.clone(), there.then_some(*lsn))
            })
        });
        all.collect()
    };
    for (id, lsn) in wanted {
        let found = world.metastore.commit_of(timeline, &id).await.map_err(text)?.map(|commit| commit.lsn);
        if found != lsn {
            return Err(format!("the transaction {id} is at {found:?}, not at {lsn:?}"));
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
