//! What must be kept, of roots and batches.

use super::*;
use crate::{
    id::ReaderId,
    metastore::{Head, NamedSnapshot, Pin, Root},
};

const SLACK: Micros = 10;
const NOW: Micros = 1000;

fn timeline(id: u8, parent: Option<(u8, u64)>, horizon: u64) -> Timeline {
    Timeline {
        id: TimelineId([id; 16]),
        database: crate::DatabaseId([1; 16]),
        name: String::new(),
        parent: parent.map(|(id, lsn)| (TimelineId([id; 16]), Lsn(lsn))),
        created: 0,
        dropped: None,
        epoch: 1,
        writer: None,
        lease_left: 0,
        head: Head { lsn: Lsn(100), hash: [0; 32] },
        head_time: 0,
        sealed: Lsn(0),
        horizon: Lsn(horizon),
        maintenance_epoch: 1,
    }
}

fn roots(list: &[(u64, u32, Micros)]) -> Vec<Root> {
    let root = |&(lsn, generation, created): &(u64, u32, Micros)| Root {
        timeline: TimelineId([1; 16]),
        lsn: Lsn(lsn),
        generation,
        body: bytes::Bytes::new(),
        object: None,
        created,
    };
    list.iter().map(root).collect()
}

fn kept(timeline: &Timeline, demands: &[(u64, Micros)], of: &[(u64, u32, Micros)]) -> (Vec<(u64, u32)>, Kept) {
    let demands: Vec<_> = demands.iter().map(|(lsn, since)| kept::Demand { lsn: Lsn(*lsn), since: *since }).collect();
    let kept = Kept::of(timeline, &demands, &roots(of), NOW, SLACK);
    (kept.roots.iter().map(|(lsn, generation)| (lsn.0, *generation)).collect(), kept)
}

#[test]
fn a_window_is_read_from_the_newest_root_below_it() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 300)];
    let (found, kept) = kept(&timeline(1, None, 25), &[], &roots);
    assert_eq!(found, [(20, 0), (30, 0)]);
    assert_eq!(kept.beyond, []);
    assert!(!kept.has_batch(Lsn(20)) && kept.has_batch(Lsn(21)) && kept.has_batch(Lsn(1000)));
    assert!(!kept.overlaps(Lsn(11), Lsn(20)) && kept.overlaps(Lsn(11), Lsn(21)) && kept.overlaps(Lsn(40), Lsn(50)));
}

#[test]
fn a_window_below_all_roots_keeps_all_and_the_parents() {
    let (found, kept) = kept(&timeline(1, Some((2, 5)), 7), &[], &[(10, 0, 100)]);
    assert_eq!(found, [(10, 0)]);
    assert_eq!(kept.beyond, [kept::Demand { lsn: Lsn(5), since: NOW }]);
    assert!(!kept.has_batch(Lsn(5)) && kept.has_batch(Lsn(6)));
}

#[test]
fn a_named_position_keeps_its_root_and_the_batches_up_to_it() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 300), (40, 0, 400)];
    let (found, kept) = kept(&timeline(1, None, 45), &[(24, NOW)], &roots);
    assert_eq!(found, [(20, 0), (40, 0)]);
    assert!(kept.has_batch(Lsn(24)) && !kept.has_batch(Lsn(25)) && !kept.has_batch(Lsn(40)) && kept.has_batch(Lsn(41)));
}

#[test]
fn a_pin_keeps_the_generations_that_were_the_newest_since() {
    let roots = [(20, 0, 200), (20, 1, 300), (20, 2, 400), (20, 3, 500)];
    let newest = timeline(1, None, 45);
    assert_eq!(kept(&newest, &[], &roots).0, [(20, 3)]);
    // Pinned between the second and the third.
    assert_eq!(kept(&newest, &[(30, 350)], &roots).0, [(20, 1), (20, 2), (20, 3)]);
    // So soon after the third that it may not have been seen.
    assert_eq!(kept(&newest, &[(30, 410)], &roots).0, [(20, 1), (20, 2), (20, 3)]);
    assert_eq!(kept(&newest, &[(30, 411)], &roots).0, [(20, 2), (20, 3)]);
    // A position of which none of them is the base.
    assert_eq!(kept(&newest, &[(19, 350)], &roots).0, [(20, 3)]);
}

#[test]
fn a_pin_keeps_the_root_before_one_that_came_later() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 500)];
    let (found, kept) = kept(&timeline(1, None, 45), &[(35, 400)], &roots);
    assert_eq!(found, [(20, 0), (30, 0)]);
    assert!(kept.has_batch(Lsn(21)) && kept.has_batch(Lsn(35)));
}

#[test]
fn a_root_that_was_just_published_supersedes_nothing_yet() {
    let late = [(20, 0, 200), (20, 1, NOW - SLACK)];
    assert_eq!(kept(&timeline(1, None, 45), &[], &late).0, [(20, 0), (20, 1)]);
    let (found, kept) = kept(&timeline(1, None, 45), &[], &[(10, 0, 100), (20, 0, NOW - SLACK)]);
    assert_eq!(found, [(10, 0), (20, 0)]);
    assert!(kept.has_batch(Lsn(11)));
}

#[test]
fn a_pin_older_than_all_roots_reads_through_to_the_parent() {
    let (found, kept) = kept(&timeline(1, Some((2, 5)), 45), &[(12, 50)], &[(10, 0, 100), (40, 0, 400)]);
    assert_eq!(found, [(10, 0), (40, 0)]);
    assert_eq!(kept.beyond, [kept::Demand { lsn: Lsn(5), since: 50 }]);
}

#[test]
fn everything_that_keeps_a_position_is_a_demand() {
    let at = |lsn: u64| (TimelineId([1; 16]), Lsn(lsn));
    let reachable = Reachable {
        timelines: vec![timeline(1, None, 0), timeline(2, Some((1, 3)), 0)],
        snapshots: vec![NamedSnapshot { timeline: at(0).0, name: String::new(), lsn: Lsn(4), created: 0 }],
        pins: vec![Pin { reader: ReaderId([0; 16]), timeline: at(0).0, lsn: Lsn(5), created: 77 }],
        shares: vec![Share {
            name: String::new(),
            database: crate::DatabaseId([1; 16]),
            timeline: at(0).0,
            lsn: Some(Lsn(6)),
            token_hash: [0; 32],
            created: 0,
        }],
        databases: Vec::new(),
    };
    let found = Demands::of(&reachable, NOW).take(at(0).0);
    let found: Vec<_> = found.iter().map(|demand| (demand.lsn.0, demand.since)).collect();
    assert_eq!(found, [(4, NOW), (6, NOW), (3, NOW), (5, 77)]);
}
