//! Who gives positions names, and takes them back.

use std::sync::Arc;

use super::pause;
use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    point::Point,
    simulation::{World, faults::Process},
    store::Store,
};

/// Names at a time.
const NAMES_MAX: usize = 6;

/// Names positions of any timeline.
pub(super) async fn name(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 50, 1500).await;
        let names: Vec<_> = world.model.lock().named.iter().map(|(name, at)| (name.clone(), at.0)).collect();
        let forget = !names.is_empty() && (names.len() >= NAMES_MAX || world.dice.lock().chance(300));
        let done = if forget {
            let (name, timeline) = &names[world.dice.lock().below(names.len() as u64) as usize];
            store.metastore().drop_snapshot(*timeline, name).await
        } else {
            let lines = world.lines();
            let timeline = world.dice.lock().pick(&lines);
            name_one(world, store, timeline).await
        };
        match done {
            // The answer to an earlier request was lost.
            Ok(()) | Err(StorageError::NotFound(_)) => {}
            Err(error) => world.tolerate(&process.name, "naming", &error),
        }
    }
}

async fn name_one(world: &World, store: &Store, timeline: TimelineId) -> Result<()> {
    let newest = store.resolve(timeline, &Point::Newest).await?;
    let (lsn, name) = {
        let mut dice = world.dice.lock();
        let lsn = if dice.chance(700) { newest } else { Lsn(dice.below(newest.0 + 1)) };
        (lsn, format!("s{:x}", dice.number()))
    };
    let (timeline, lsn) = store.locate(timeline, lsn).await?;
    let names = world.names_of(timeline, lsn);
    match store.metastore().create_snapshot(timeline, &name, lsn).await {
        Ok(_) => {
            world.counts.add("names");
            Ok(())
        }
        Err(StorageError::Refused(_)) if world.may_be_gone(timeline, lsn, &names) => Ok(()),
        Err(error) => Err(error),
    }
}
