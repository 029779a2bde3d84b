//! Who reads snapshots.

use std::{collections::BTreeMap, sync::Arc};

use tokio::time::Instant;

use super::pause;
use crate::{
    error::StorageError,
    id::{Lsn, TimelineId},
    point::Point,
    simulation::{Files, World, faults::Process, model::View},
    snapshot::Snapshot,
    store::Store,
};

/// Snapshots that a reader keeps.
const HELD_MAX: usize = 8;

/// Opens snapshots, keeps some, and looks at them again.
pub(super) async fn read(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    let mut newest: BTreeMap<TimelineId, Lsn> = BTreeMap::new();
    let mut held: Vec<(Arc<Snapshot>, Files)> = Vec::new();
    loop {
        pause(world, process, 20, 600).await;
        let lines = world.lines();
        let timeline = world.dice.lock().pick(&lines);
        let acked = world.model.lock().acked(timeline);
        let seen = newest.get(&timeline).copied().unwrap_or_default().max(acked);
        match store.resolve(timeline, &Point::Newest).await {
            Ok(lsn) if lsn < seen => world.fail(format!("I9: {} saw {seen}, and then {lsn}", process.name)),
            Ok(lsn) => {
                newest.insert(timeline, lsn);
                // Few enough, so that some are kept for long.
                if held.len() < 2 || world.dice.lock().chance(400) {
                    let (timeline, lsn) = choose(world, timeline, lsn);
                    held.extend(open(world, process, store, timeline, lsn).await);
                }
            }
            Err(error) => world.tolerate(&process.name, "resolve", &error),
        }
        if held.is_empty() {
            continue;
        }
        let which = world.dice.lock().below(held.len() as u64) as usize;
        let (snapshot, files) = &held[which];
        let began = Instant::now();
        let gone = match View::Snapshot(snapshot).all().await {
            Ok(plain) if plain.is(files) => {
                world.counts.add("read again");
                held.len() > HELD_MAX || world.dice.lock().chance(60)
            }
            Ok(plain) => {
                let difference = plain.difference(files);
                world.fail(format!("I7: {}: {} has changed:{difference}", process.name, snapshot.lsn()));
                true
            }
            Err(error) => {
                world.tolerate_since(&process.name, "reading again", began, &error);
                true
            }
        };
        if gone {
            let (snapshot, _) = held.swap_remove(which);
            if world.dice.lock().chance(700)
                && let Err(error) = snapshot.close().await
            {
                world.tolerate(&process.name, "close", &error);
            }
        }
    }
}

/// A position to be read: the newest, any, or one that has a name.
fn choose(world: &World, timeline: TimelineId, newest: Lsn) -> (TimelineId, Lsn) {
    let named: Vec<_> = world.model.lock().named.values().copied().collect();
    let mut dice = world.dice.lock();
    match dice.below(10) {
        0..5 => (timeline, newest),
        5..8 if !named.is_empty() => dice.pick(&named),
        _ => (timeline, Lsn(dice.below(newest.0 + 1))),
    }
}

/// Opens a snapshot and looks at all of it.
pub(super) async fn open(
    world: &World,
    process: &Process,
    store: &Store,
    timeline: TimelineId,
    lsn: Lsn,
) -> Option<(Arc<Snapshot>, Files)> {
    let began = Instant::now();
    let names = world.names_of(timeline, lsn);
    let snapshot = match store.open_snapshot(timeline, lsn).await {
        Ok(snapshot) => snapshot,
        Err(StorageError::Refused(_)) if world.may_be_gone(timeline, lsn, &names) => {
            world.counts.add("gone");
            return None;
        }
        Err(error) => {
            world.tolerate_since(&process.name, &format!("open_snapshot at {lsn}"), began, &error);
            return None;
        }
    };
    match View::Snapshot(&snapshot).all().await {
        Ok(plain) => {
            world.counts.add("snapshots");
            world.trace(&process.name, || format!("has read {lsn} of {timeline}"));
            let checked = world.model.lock().check(timeline, lsn, &plain);
            match checked {
                Ok(files) => Some((snapshot, files)),
                Err(why) => {
                    world.fail(format!("I1: {}: {why}", process.name));
                    None
                }
            }
        }
        Err(error) => {
            world.tolerate_since(&process.name, &format!("reading {lsn}"), began, &error);
            None
        }
    }
}
