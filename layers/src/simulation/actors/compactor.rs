//! Who compacts.

use std::sync::Arc;

use tokio::time::Instant;

use super::{pause, reader::open};
use crate::{
    simulation::{World, faults::Process},
    store::Store,
};

/// Compacts any timeline.
pub(super) async fn compact(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 50, 1500).await;
        let lines = world.lines();
        let (timeline, force) = {
            let mut dice = world.dice.lock();
            (dice.pick(&lines), dice.chance(600))
        };
        let (began, head) = (Instant::now(), world.head(timeline));
        match store.compact(timeline, force).await {
            Ok(None) => {}
            Ok(Some(done)) => {
                world.counts.add("compactions");
                world.trace(&process.name, || format!("has compacted {timeline}: {done:?}"));
                // I8: what is read now comes from the root.
                open(world, process, store, timeline, done.lsn).await;
            }
            Err(error) => world.tolerate_at(&process.name, "compact", (timeline, head), began, &error),
        }
    }
}
