//! Many seeds, and bugs that must be found.

use std::{
    cell::Cell,
    collections::BTreeMap,
    panic,
    sync::{
        Once,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Instant,
};

use parking_lot::Mutex;

use super::{Mutation, run};

/// Seeds that are run where nobody says how many.
const SEEDS: u64 = 500;

thread_local! {
    static PANICKED: Cell<bool> = const { Cell::new(false) };
}

/// A panic of a task is kept by the runtime: it must not stay unseen.
pub(super) fn forget_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICKED.set(true);
            others(info);
        }));
    });
    PANICKED.set(false);
}

pub(super) fn have_panicked() -> bool {
    PANICKED.get()
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().expect("a number"))
}

/// Runs seeds on all processors until one fails; the failure, if any, and what happened in all of them.
fn run_many(seeds: std::ops::Range<u64>, mutation: Mutation) -> (Option<String>, BTreeMap<&'static str, u64>) {
    let next = AtomicU64::new(seeds.start);
    let failure = Mutex::new(None);
    let counts: Mutex<BTreeMap<&'static str, u64>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                while failure.lock().is_none() {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if !seeds.contains(&seed) {
                        return;
                    }
                    match run(seed, mutation) {
                        Ok(outcome) => {
                            let mut counts = counts.lock();
                            outcome
                                .counts
                                .into_iter()
                                .for_each(|(what, count)| *counts.entry(what).or_default() += count);
                        }
                        Err(why) => {
                            failure
                                .lock()
                                .get_or_insert(format!("seed {seed}: {why}\nreplay it with LAYERS_SEED={seed}"));
                        }
                    }
                }
            });
        }
    });
    (failure.into_inner(), counts.into_inner())
}

#[test]
fn invariants_hold() {
    if let Some(seed) = variable("LAYERS_SEED") {
        match run(seed, Mutation::None) {
            Ok(outcome) => println!("seed {seed}: {outcome:?}"),
            Err(why) => panic!("seed {seed}: {why}"),
        }
        return;
    }
    let seeds = variable("LAYERS_SEEDS").unwrap_or(SEEDS);
    let from = variable("LAYERS_FROM").unwrap_or(0);
    let began = Instant::now();
    let (failure, counts) = run_many(from..from + seeds, Mutation::None);
    println!("{seeds} seeds in {:?}: {counts:?}", began.elapsed());
    if let Some(failure) = failure {
        panic!("{failure}");
    }
    // What is not exercised is not tested.
    for what in [
        "batches",
        "acks",
        "snapshots",
        "read again",
        "seals",
        "branches",
        "kills",
        "stalls",
        "closed",
        "jumps",
        "names",
        "compactions",
        "collections",
        "roots forgotten",
        "archives forgotten",
        "deleted",
        "orphans",
        "gone",
        "said committed",
        "said not committed",
    ] {
        assert!(counts.get(what).is_some_and(|count| *count >= seeds / 10), "hardly any {what}: {counts:?}");
    }
}

#[test]
fn a_seed_says_all() {
    for seed in 0..12 {
        assert_eq!(run(seed, Mutation::None), run(seed, Mutation::None), "seed {seed}");
    }
}

#[track_caller]
fn is_found(mutation: Mutation) {
    let seeds = variable("LAYERS_SEED").map_or(0..400, |seed| seed..seed + 1);
    let (failure, _) = run_many(seeds, mutation);
    println!("{mutation:?}: {}", failure.as_deref().unwrap_or("not found"));
    assert!(failure.is_some(), "{mutation:?} was not found");
}

#[test]
fn an_append_in_an_epoch_that_is_over_is_found() {
    is_found(Mutation::NoEpochCheck);
}

#[test]
fn an_upload_after_the_append_is_found() {
    is_found(Mutation::UploadAfterAppend);
}

#[test]
fn an_acknowledgement_of_nothing_is_found() {
    is_found(Mutation::AckWithoutAppend);
}

#[test]
fn half_an_append_is_found() {
    is_found(Mutation::HalfAppend);
}

#[test]
fn a_collection_without_grace_is_found() {
    is_found(Mutation::NoGrace);
}

#[test]
fn a_commit_that_was_not_announced_is_found() {
    is_found(Mutation::NoAnnouncement);
}
