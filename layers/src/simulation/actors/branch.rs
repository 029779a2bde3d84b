//! Who makes branches.

use std::sync::Arc;

use super::{Actors, Role, pause};
use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    point::Point,
    simulation::{World, faults::Process, model::Line},
    store::Store,
};

/// Timelines of a run.
const LINES_MAX: usize = 4;

/// Makes branches, each with its own writers.
pub(super) async fn branch(actors: &Arc<Actors>, world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 300, 5000).await;
        let lines = world.lines();
        if lines.len() >= LINES_MAX {
            continue;
        }
        let timeline = world.dice.lock().pick(&lines);
        match make_branch(world, store, timeline).await {
            Ok(None) => {}
            Ok(Some(made)) => {
                world.counts.add("branches");
                actors.add(world, Role::Writer(made));
                if world.dice.lock().chance(300) {
                    actors.add(world, Role::Writer(made));
                }
            }
            Err(error) => world.tolerate(&process.name, "branch", &error),
        }
    }
}

async fn make_branch(world: &World, store: &Store, timeline: TimelineId) -> Result<Option<TimelineId>> {
    let newest = store.resolve(timeline, &Point::Newest).await?;
    let (lsn, name) = {
        let mut dice = world.dice.lock();
        let lsn = if dice.chance(300) { newest } else { Lsn(dice.below(newest.0 + 1)) };
        (lsn, format!("b{:x}", dice.number()))
    };
    let (parent, lsn) = store.locate(timeline, lsn).await?;
    let names = world.names_of(parent, lsn);
    let made = match store.metastore().create_timeline(world.database, &name, parent, lsn).await {
        Err(StorageError::Refused(_)) if world.may_be_gone(parent, lsn, &names) => return Ok(None),
        made => made?,
    };
    world.trace("branch", || format!("{} leaves {parent} at {lsn}", made.id));
    world.model.lock().lines.insert(made.id, Line::leaving(parent, lsn));
    Ok(Some(made.id))
}
