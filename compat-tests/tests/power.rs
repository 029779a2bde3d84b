//! Power cuts: what was acknowledged is on the disk, and what is on the disk can be opened.
//!
//! Real servers run under strace, while clients write and note what was acknowledged. A model of a disk replays what
//! the servers did up to some moment, forgets what was not synced until then, or a part of it, and a real server opens
//! what is left. Leave out the syncs of any one kind, and something is lost.
//!
//! `COMPAT_POWER_CUTS=1000 cargo test --workspace --test power loses_nothing` is the full figure. A failure says its
//! seed and where its recording is: with `COMPAT_POWER_RECORDING=folder COMPAT_POWER_SEED=n COMPAT_POWER_CUTS=1` the
//! same test makes the same cut again.

#[path = "power/chance.rs"]
mod chance;
#[path = "power/check.rs"]
mod check;
#[path = "power/cuts.rs"]
mod cuts;
#[path = "power/disk.rs"]
mod disk;
#[path = "power/model.rs"]
mod model;
#[path = "power/recording.rs"]
mod recording;
#[path = "power/syncs.rs"]
mod syncs;
#[path = "power/trace.rs"]
mod trace;
#[path = "power/workload.rs"]
mod workload;

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    sync::Arc,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use cuts::Cuts;
use recording::Recording;
use workload::End;

/// Commits of each server's life: enough for two seals, checkpoints of the metastore, and all ways to begin and end.
const LIVES: [(usize, End); 3] = [(700, End::Killed), (700, End::Stopped), (60, End::Killed)];

/// Syncs that something is lost without. Those of the data folder make up for each other: each start makes two.
const MISSED: [&str; 19] = [
    "data",
    "data/OPENDUCK.new",
    "data/keys",
    "data/keys/extension.new",
    "data/metastore.sqlite",
    "data/metastore.sqlite-wal",
    "data/metastore.sqlite.new",
    "data/objects",
    "data/objects/OPENDUCK#1",
    "data/objects/d",
    "data/objects/d/<timeline>",
    "data/objects/d/<timeline>/m",
    "data/objects/d/<timeline>/m/<object>",
    "data/objects/d/<timeline>/w",
    "data/objects/d/<timeline>/w/<object>",
    "data/objects/l",
    "data/objects/l/<timeline>",
    "data/objects/l/<timeline>/m",
    "data/objects/l/<timeline>/m/<object>",
];

/// The folder that the data folder is in.
const OUTSIDE: &str = "";

/// Syncs of SQLite's that nothing is lost without: what is half made is removed and made anew; and the other journal
/// guards one write that changes one sector, which is written whole or not at all.
const NOT_MISSED: [&str; 2] = ["data/metastore.sqlite-journal", "data/metastore.sqlite.new-journal"];

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn cuts() -> usize {
    number("COMPAT_POWER_CUTS").map_or(40, |cuts| cuts as usize)
}

fn seed() -> u64 {
    let seed = number("COMPAT_POWER_SEED");
    seed.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_nanos() as u64)
}

/// Records servers on a data folder that is there, or that they make.
fn record(lives: &[(usize, End)], is_there: bool) -> (Recording, PathBuf) {
    let folder = match std::env::var("COMPAT_POWER_RECORDING") {
        Ok(folder) => PathBuf::from(folder),
        Err(_) => {
            let folder = Arc::new(tempfile::tempdir().unwrap());
            if is_there {
                fs::create_dir(folder.path().join("data")).unwrap();
            }
            workload::run(&folder, lives);
            Arc::into_inner(folder).expect("nobody else has it").keep()
        }
    };
    (Recording::read(&folder), folder)
}

/// Fails where anything was lost; the recording is kept then.
fn nothing_lost(losses: &[String], folder: &PathBuf) {
    assert!(losses.is_empty(), "COMPAT_POWER_RECORDING={}\n{}", folder.display(), losses.join("\n"));
    if std::env::var("COMPAT_POWER_RECORDING").is_err() {
        fs::remove_dir_all(folder).unwrap();
    }
}

/// From the first acknowledgement on, in a folder that its owner has made.
#[test]
fn power_cut_loses_nothing_that_was_acknowledged() {
    let (recording, folder) = record(&LIVES, true);
    let (count, seed, begun) = (cuts(), seed(), Instant::now());
    let cuts = Cuts { recording: &recording, from: recording.first(), without: BTreeSet::new() };
    let losses = cuts.make(seed, count, false);
    println!("{count} cuts of {} events from seed {seed} in {:.1?}", recording.events.len(), begun.elapsed());
    nothing_lost(&losses, &folder);
}

/// From nothing on: the server makes the folder, whose own name must last too.
#[test]
fn power_cut_at_the_first_start_leaves_a_folder_that_opens() {
    let (recording, folder) = record(&[(5, End::Killed)], false);
    let (count, seed) = (cuts(), seed());
    println!("{count} cuts of {} events from seed {seed}", recording.events.len());
    let losses = Cuts { recording: &recording, from: 0, without: BTreeSet::new() }.make(seed, count, false);
    nothing_lost(&losses, &folder);
    // The sync of the folder that the data folder is in.
    let without = syncs::classes(&recording.events)[OUTSIDE].clone();
    let losses = Cuts { recording: &recording, from: 0, without }.make(seed, 200, true);
    assert!(!losses.is_empty(), "nothing is lost without the sync of the data folder's own name");
}

#[test]
fn power_cut_without_any_one_sync_loses_something() {
    let (recording, folder) = record(&LIVES, true);
    let seed = seed();
    println!("from seed {seed}");
    let mut classes = syncs::classes(&recording.events);
    // The data folder was there before; the first start's test is about its name.
    classes.remove(OUTSIDE);
    let known: BTreeSet<&str> = MISSED.into_iter().chain(NOT_MISSED).collect();
    assert_eq!(classes.keys().map(String::as_str).collect::<BTreeSet<_>>(), known, "other syncs than were known");
    let mut not_found = Vec::new();
    for class in MISSED {
        let begun = Instant::now();
        let cuts = Cuts { recording: &recording, from: 0, without: classes[class].clone() };
        let losses = cuts.make(seed, 200, true);
        match losses.first() {
            Some(loss) => println!("without the syncs of {class}, in {:.1?}: {loss}", begun.elapsed()),
            None => not_found.push(format!("nothing is lost without the syncs of {class}")),
        }
    }
    nothing_lost(&not_found, &folder);
}
