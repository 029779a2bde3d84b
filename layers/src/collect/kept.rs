//! Which roots and which batches of a timeline must be kept.

use std::collections::{BTreeSet, HashMap};

use crate::{
    id::{Lsn, TimelineId},
    metastore::{Micros, Reachable, Root, Timeline},
};

/// A position that must stay readable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Demand {
    pub(super) lsn: Lsn,
    /// Whoever reads it has begun to at this time or later.
    pub(super) since: Micros,
}

/// What must stay readable of each timeline, besides what its horizon leaves.
#[derive(Debug, Default)]
pub(super) struct Demands(HashMap<TimelineId, Vec<Demand>>);

impl Demands {
    /// What is named, shared, branched off and pinned.
    pub(super) fn of(reachable: &Reachable, now: Micros) -> Self {
        let mut demands = Self::default();
        for snapshot in &reachable.snapshots {
            demands.add(snapshot.timeline, snapshot.lsn, now);
        }
        for share in &reachable.shares {
            if let Some(lsn) = share.lsn {
                demands.add(share.timeline, lsn, now);
            }
        }
        for (parent, lsn) in reachable.timelines.iter().filter_map(|timeline| timeline.parent) {
            demands.add(parent, lsn, now);
        }
        for pin in &reachable.pins {
            demands.add(pin.timeline, pin.lsn, pin.created);
        }
        demands
    }

    pub(super) fn add(&mut self, timeline: TimelineId, lsn: Lsn, since: Micros) {
        self.0.entry(timeline).or_default().push(Demand { lsn, since });
    }

    pub(super) fn take(&mut self, timeline: TimelineId) -> Vec<Demand> {
        self.0.remove(&timeline).unwrap_or_default()
    }
}

/// What must be kept of a timeline.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// Roots, by position and generation.
    pub(super) roots: BTreeSet<(Lsn, u32)>,
    /// Batches: those after the first position, up to the second.
    pub(super) batches: Vec<(Lsn, Lsn)>,
    /// What must stay readable of the parent, because the timeline is read through it.
    pub(super) beyond: Vec<Demand>,
}

impl Kept {
    /// Of `timeline`, with these `roots` in order. A root counts as the newest for readers that began `slack` after it
    /// was published, and later.
    pub(super) fn of(timeline: &Timeline, demands: &[Demand], roots: &[Root], now: Micros, slack: Micros) -> Self {
        let mut kept = Self::default();
        let seen = |root: &Root, since: Micros| root.created.saturating_add(slack) < since;
        for demand in demands {
            let below = &roots[..roots.partition_point(|root| root.lsn <= demand.lsn)];
            let base = kept.base(timeline, below, *demand, |root| seen(root, demand.since));
            kept.roots.extend(below[base..].iter().map(|root| (root.lsn, root.generation)));
        }
        // Every position from the horizon on may be read by somebody who begins now.
        let oldest = Demand { lsn: timeline.horizon, since: now };
        let below = &roots[..roots.partition_point(|root| root.lsn <= oldest.lsn)];
        let base = kept.base(timeline, below, oldest, |root| seen(root, now));
        if let Some((_, to)) = kept.batches.last_mut() {
            *to = Lsn(u64::MAX);
        }
        for (at, root) in roots.iter().enumerate().skip(base) {
            let same = roots[at + 1..].iter().take_while(|newer| newer.lsn == root.lsn);
            if !same.into_iter().any(|newer| seen(newer, now)) {
                kept.roots.insert((root.lsn, root.generation));
            }
        }
        kept
    }

    /// Where among the roots `below` a demand the one is that its readers may be based on, and keeps the batches from
    /// there on. 0 where they may be based on all, and on the parent's.
    fn base(&mut self, timeline: &Timeline, below: &[Root], demand: Demand, seen: impl Fn(&Root) -> bool) -> usize {
        if let Some(base) = below.iter().rposition(seen) {
            self.batches.push((below[base].lsn, demand.lsn));
            return base;
        }
        let start = timeline.parent.map_or(Lsn(0), |(_, leaves)| leaves);
        self.batches.push((start, demand.lsn));
        self.beyond.push(Demand { lsn: start.min(demand.lsn), since: demand.since });
        0
    }

    /// Whether a batch is kept.
    pub(super) fn has_batch(&self, lsn: Lsn) -> bool {
        self.batches.iter().any(|(after, to)| lsn > *after && lsn <= *to)
    }

    /// Whether any of the batches from `from` to `to` is kept.
    pub(super) fn overlaps(&self, from: Lsn, to: Lsn) -> bool {
        self.batches.iter().any(|(after, upto)| to > *after && from <= *upto)
    }
}
