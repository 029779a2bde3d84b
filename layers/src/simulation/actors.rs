//! Who does what. A new kind of actor is a [`Role`], an arm in [`live`], and a module.
//!
//! - `writer`: writes a timeline as an engine does, `writer/engine.rs`, for clients, `writer/client.rs`.
//! - `reader`: opens snapshots. `namer`: gives positions names. `branch`: makes branches.
//! - `sealer`: seals. `compactor`: compacts. `collector`: collects garbage.

use std::sync::Arc;

use parking_lot::Mutex;
use tokio::task::AbortHandle;

use super::{World, faults::Process};
use crate::id::TimelineId;

mod branch;
mod collector;
mod compactor;
mod namer;
mod reader;
mod sealer;
mod writer;

/// What a process is for.
#[derive(Clone, Copy, Debug)]
enum Role {
    Writer(TimelineId),
    Reader,
    Sealer,
    Compactor,
    Collector,
    Namer,
    Brancher,
}

/// All who act.
pub(super) struct Actors(Mutex<Vec<AbortHandle>>);

impl Actors {
    /// Nobody is started again.
    pub(super) fn stop(&self) {
        self.0.lock().iter().for_each(AbortHandle::abort);
    }

    fn add(self: &Arc<Self>, world: &Arc<World>, role: Role) {
        let place = self.0.lock().len();
        let task = supervise(Arc::clone(self), Arc::clone(world), place, role);
        self.0.lock().push(tokio::spawn(task).abort_handle());
    }
}

/// Starts everybody.
pub(super) fn all(world: &Arc<World>, main: TimelineId) -> Arc<Actors> {
    let actors = Arc::new(Actors(Mutex::default()));
    let plan = &world.plan;
    for (count, role) in [
        (plan.writers, Role::Writer(main)),
        (plan.readers, Role::Reader),
        (plan.sealers, Role::Sealer),
        (plan.compactors, Role::Compactor),
        (plan.collectors, Role::Collector),
        (plan.namers, Role::Namer),
        (1, Role::Brancher),
    ] {
        (0..count).for_each(|_| actors.add(world, role));
    }
    let chaos = tokio::spawn(chaos(Arc::clone(world)));
    actors.0.lock().push(chaos.abort_handle());
    actors
}

/// Keeps a process running: starts it again when it was killed.
async fn supervise(actors: Arc<Actors>, world: Arc<World>, place: usize, role: Role) {
    for life in 0.. {
        // A process that was started again has its old name, or not: a new worker.
        let renamed = world.dice.lock().chance(500);
        let name = if renamed { format!("p{place}.{life}") } else { format!("p{place}") };
        world.trace(&name, || format!("starts as {role:?}"));
        let process = Process::new(name, false);
        world.processes.lock().insert(place, Arc::clone(&process));
        process.spawn(live(Arc::clone(&actors), Arc::clone(&world), Arc::clone(&process), role));
        process.killed.notified().await;
        let pause = world.dice.lock().millis(1, 1500);
        tokio::time::sleep(pause).await;
    }
}

async fn live(actors: Arc<Actors>, world: Arc<World>, process: Arc<Process>, role: Role) {
    let store = world.store(&process);
    match role {
        Role::Writer(timeline) => writer::write(&world, &process, &store, timeline).await,
        Role::Reader => reader::read(&world, &process, &store).await,
        Role::Sealer => sealer::seal(&world, &process, &store).await,
        Role::Compactor => compactor::compact(&world, &process, &store).await,
        Role::Collector => collector::collect(&world, &process, &store).await,
        Role::Namer => namer::name(&world, &process, &store).await,
        Role::Brancher => branch::branch(&actors, &world, &process, &store).await,
    }
}

/// Kills, stops, cuts off, sets clocks.
async fn chaos(world: Arc<World>) {
    loop {
        let pause = world.dice.lock().millis(20, 700);
        tokio::time::sleep(pause).await;
        let processes: Vec<_> = world.processes.lock().values().cloned().collect();
        let mut dice = world.dice.lock();
        if !dice.chance(world.plan.chaos) || processes.is_empty() {
            continue;
        }
        let process = &processes[dice.below(processes.len() as u64) as usize];
        let lease = world.plan.options.lease.as_millis() as u64;
        let (event, time) = (dice.below(100), dice.millis(lease / 10, lease * 3).min(world.plan.stall_max()));
        let offset = dice.between(0, world.plan.jump.unsigned_abs() * 2) as i64 - world.plan.jump;
        let [metastore, store] = dice.pick(&[[true, true], [true, false], [false, true]]);
        drop(dice);
        match event {
            0..45 => {
                world.counts.add("kills");
                world.trace(&process.name, || "is killed".to_owned());
                process.kill();
            }
            45..75 => {
                // What is stopped again and again takes longer than any grace.
                if process.stall(time, world.plan.collect.grace) {
                    world.counts.add("stalls");
                    world.trace(&process.name, || format!("is stopped for {time:?}"));
                }
            }
            75..94 => {
                world.counts.add("cuts");
                world.trace(&process.name, || format!("is cut off for {time:?}: {metastore}, {store}"));
                process.cut_off(time, metastore, store);
            }
            _ => {
                world.counts.add("jumps");
                world.trace("clock", || format!("jumps to {offset} us"));
                world.model.lock().clock_jumped = true;
                world.clock.jump(offset);
            }
        }
    }
}

async fn pause(world: &World, process: &Process, from: u64, to: u64) {
    let time = world.dice.lock().millis(from, to);
    tokio::time::sleep(time).await;
    process.gate().await;
}
