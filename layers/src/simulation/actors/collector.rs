//! Who collects garbage.

use std::sync::Arc;

use tokio::time::Instant;

use super::pause;
use crate::{
    collect::Collected,
    error::Result,
    simulation::{World, check, faults::Process, mutation},
    store::Store,
};

/// Collects the garbage of the whole store.
pub(super) async fn collect(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 20, 700).await;
        let began = Instant::now();
        match collect_once(world, store).await {
            Ok(done) => {
                let damaged = !done.damage.is_empty() && began.elapsed() <= world.plan.collect.grace;
                world.trace(&process.name, || format!("has collected: {}", told(&done)));
                note(world, &done);
                if damaged {
                    world.fail(format!("I5: {} finds damage: {:?}", process.name, done.damage));
                }
            }
            Err(error) => world.tolerate_since(&process.name, "collect", began, &error),
        }
        if let Err(why) = check::all_is_there(world).await {
            world.fail(format!("I5: after a collection: {why}"));
        }
    }
}

/// What one run condemns another one deletes; without a grace that may be the next.
async fn collect_once(world: &World, store: &Store) -> Result<Collected> {
    let options = mutation::collect(world);
    if options.grace.is_zero() {
        store.collect(&options).await?;
    }
    store.collect(&options).await
}

/// Without the times that it took.
fn told(done: &Collected) -> String {
    let Collected { roots, archives, condemned, absolved, deleted, orphans, kept, .. } = done;
    format!(
        "{roots} roots, {archives} archives; condemned {condemned:?}, absolved {absolved:?}, deleted {deleted:?}, \
         orphans {orphans:?}, kept {kept:?}"
    )
}

fn note(world: &World, done: &Collected) {
    world.counts.add("collections");
    for (what, count) in [
        ("roots forgotten", done.roots),
        ("archives forgotten", done.archives),
        ("condemned", done.condemned.objects),
        ("absolved", done.absolved.objects),
        ("deleted", done.deleted.objects),
        ("orphans", done.orphans.objects),
    ] {
        world.counts.add_many(what, count);
    }
}
