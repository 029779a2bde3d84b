//! Chance and time: one source of numbers and one clock for everything, so that a seed says all.

use std::{sync::atomic::AtomicI64, sync::atomic::Ordering, time::Duration};

use tokio::time::Instant;

use crate::metastore::Micros;

/// Random numbers (SplitMix64), the same on every machine and in every version.
#[derive(Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub(super) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`, which is not 0.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    /// From `from` to `to`, both included.
    pub(super) fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.below(to - from + 1)
    }

    /// True in `permille` of 1000 cases.
    pub(super) fn chance(&mut self, permille: u64) -> bool {
        self.below(1000) < permille
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    pub(super) fn millis(&mut self, from: u64, to: u64) -> Duration {
        Duration::from_millis(self.between(from, to))
    }
}

/// The metastore's time: the runtime's own, which is virtual, and by how much it has jumped.
#[derive(Debug)]
pub(super) struct Clock {
    start: Instant,
    offset: AtomicI64,
}

/// When every run begins: some day.
const EPOCH: Micros = 1_780_000_000_000_000;

impl Clock {
    pub(super) fn new() -> Self {
        Self { start: Instant::now(), offset: AtomicI64::new(0) }
    }

    /// Microseconds since 1970, as the metastore sees them.
    pub(super) fn now(&self) -> Micros {
        EPOCH + self.elapsed().as_micros() as Micros + self.offset.load(Ordering::Relaxed)
    }

    /// Since the run began, without jumps.
    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// From now on it is off by `offset`.
    pub(super) fn jump(&self, offset: Micros) {
        self.offset.store(offset, Ordering::Relaxed);
    }
}
