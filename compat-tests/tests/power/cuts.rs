//! Many power cuts of one recording.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use crate::{
    chance::Chance,
    check::check,
    disk::{Kept, lay_out},
    recording::Recording,
};

/// Servers at a time.
const AT_A_TIME: usize = 2;
/// After so many events, what a sync was for has been relied on.
const SOON: usize = 16;

/// Power cuts of a recording.
pub struct Cuts<'a> {
    pub recording: &'a Recording,
    /// The first moment at which the power may be cut.
    pub from: usize,
    /// Syncs that are not made.
    pub without: BTreeSet<usize>,
}

impl Cuts<'_> {
    /// Cuts the power `count` times, as `seed` says and those after it. Ends after the first loss, where `one` will do.
    /// What was lost: a line for each cut.
    pub fn make(&self, seed: u64, count: usize, one: bool) -> Vec<String> {
        let (next, found, losses) = (AtomicUsize::new(0), AtomicBool::new(false), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..AT_A_TIME {
                scope.spawn(|| {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= count || (one && found.load(Ordering::Relaxed)) {
                            return;
                        }
                        let seed = seed.wrapping_add(number as u64);
                        if let Err(loss) = self.cut(seed) {
                            found.store(true, Ordering::Relaxed);
                            losses.lock().unwrap().push(format!("COMPAT_POWER_SEED={seed}: {loss}"));
                        }
                    }
                });
            }
        });
        losses.into_inner().unwrap()
    }

    fn cut(&self, seed: u64) -> Result<(), String> {
        let mut chance = Chance::new(seed);
        let moment = self.moment(&mut chance);
        let disk = self.recording.disk(moment, &self.without);
        let (content, entries) = (Kept::by(&mut chance), Kept::by(&mut chance));
        let folder = tempfile::tempdir().expect("a temporary folder");
        lay_out(&disk.cut(content, entries, &mut chance), folder.path());
        let expected = self.recording.expected(moment);
        check(folder.path(), &expected).map_err(|loss| {
            format!(
                "cut before event {moment} with {} commits acknowledged, bytes kept: {content:?}, \
                 names kept: {entries:?}: {loss}",
                expected.acknowledged.len()
            )
        })
    }

    /// Any moment, more often one right after an acknowledgement, or soon after a sync that was not made.
    fn moment(&self, chance: &mut Chance) -> usize {
        let end = self.recording.events.len();
        let any = self.from + chance.below(end + 1 - self.from);
        let syncs: Vec<usize> = self.without.iter().copied().filter(|at| *at >= self.from).collect();
        match chance.below(4) {
            0 => any,
            1 if !syncs.is_empty() => (chance.one_of(&syncs) + 1 + chance.below(SOON)).min(end),
            2 if !syncs.is_empty() => self.recording.acknowledged_after(chance.one_of(&syncs)),
            _ => self.recording.acknowledged_after(any),
        }
    }
}
