//! Whether a writer lives: a lease that is renewed.

use std::time::{Duration, Instant};

use openduck_layers::metastore::Micros;

/// By how much faster the metastore's clock may run than ours while a lease is watched; microseconds.
const MARGIN: Micros = 100_000;

/// A lease that is watched, by looking at what it has left.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// What it had left at the first look, and when that was answered.
    first: Option<(Micros, Instant)>,
}

impl Watch {
    /// Whether it was renewed since the first look. It has `left`, as was `asked` for and is answered now.
    ///
    /// Held against the first look, and against what has passed since: of looks that are as far apart as the renewals are,
    /// each finds a little less than the one before.
    pub(super) fn is_renewed(&mut self, left: Micros, asked: Instant) -> bool {
        let (first, answered) = *self.first.get_or_insert_with(|| (left, Instant::now()));
        exceeds(left, first, asked.saturating_duration_since(answered))
    }
}

/// Whether a lease that had `first` left has more now than it would have without a renewal.
fn exceeds(left: Micros, first: Micros, passed: Duration) -> bool {
    let passed = Micros::try_from(passed.as_micros()).unwrap_or(Micros::MAX);
    left > first.saturating_sub(passed).saturating_add(MARGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: Micros = 10_000_000;
    const RENEWED_EVERY: Micros = 3_333_000;

    /// What a lease has left that is renewed, or is not any more.
    fn left(at: Micros, lives: bool) -> Micros {
        LEASE - if lives { at % RENEWED_EVERY } else { at }
    }

    #[test]
    fn a_renewal_is_seen_at_any_distance_between_looks() {
        for every in [250_000, 1_000_000, 3_330_000, 3_333_000, 3_400_000, 5_000_000] {
            for start in (0..RENEWED_EVERY).step_by(97_000) {
                let passed = |look: Micros| Duration::from_micros((look * every).cast_unsigned());
                let seen = |lives| {
                    (1..=20).find(|look| exceeds(left(start + look * every, lives), left(start, lives), passed(*look)))
                };
                let looks = RENEWED_EVERY.div_euclid(every) + 1;
                assert!(seen(true).is_some_and(|look| look <= looks), "looks {every} apart, from {start}");
                assert_eq!(seen(false), None);
            }
        }
    }
}
