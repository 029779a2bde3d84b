//! Who seals.

use std::sync::Arc;

use tokio::time::Instant;

use super::{pause, reader::open};
use crate::{
    id::TimelineId,
    simulation::{World, faults::Process},
    store::Store,
};

/// Seals any timeline.
pub(super) async fn seal(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 50, 1500).await;
        let lines = world.lines();
        let (timeline, force) = {
            let mut dice = world.dice.lock();
            (dice.pick(&lines), dice.chance(600))
        };
        seal_once(world, process, store, timeline, force).await;
    }
}

pub(super) async fn seal_once(world: &World, process: &Process, store: &Store, timeline: TimelineId, force: bool) {
    let (began, head) = (Instant::now(), world.head(timeline));
    match store.seal(timeline, force).await {
        Ok(None) => {}
        Ok(Some(lsn)) => {
            world.counts.add("seals");
            world.trace(&process.name, || format!("has sealed {timeline} at {lsn}"));
            // I8: what is read now comes from the root.
            open(world, process, store, timeline, lsn).await;
        }
        Err(error) => world.tolerate_at(&process.name, "seal", (timeline, head), began, &error),
    }
}
