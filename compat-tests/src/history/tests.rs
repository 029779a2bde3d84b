//! The checker, by histories in which something was planted.

use std::{collections::BTreeMap, time::Duration};

use super::{
    Anomaly, History,
    Outcome::{self, Aborted, Committed, Unknown},
    Step::{Append, Read},
    Transaction,
};

fn of(session: u64, outcome: Outcome, steps: &[super::Step]) -> Transaction {
    Transaction { session, steps: steps.to_vec(), outcome, ended: Duration::ZERO }
}

/// What is found in a history, each once.
fn found(transactions: Vec<Transaction>) -> Vec<Anomaly> {
    let mut found: Vec<_> = History { transactions }.check(None).into_iter().map(|finding| finding.anomaly).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn read(key: u64, list: &[u64]) -> super::Step {
    Read(key, list.to_vec())
}

#[test]
fn what_can_have_been_is_not_complained_of() {
    let history = vec![
        of(1, Committed, &[Append(1, 1), Append(2, 1)]),
        of(2, Committed, &[read(1, &[1]), Append(1, 2), read(1, &[1, 2])]),
        of(3, Unknown, &[Append(1, 3)]),
        of(4, Aborted, &[Append(1, 4)]),
        of(1, Committed, &[read(1, &[1, 2, 3]), read(2, &[1])]),
        of(5, Committed, &[read(1, &[]), read(2, &[])]),
        // Two who each miss what the other writes: snapshot isolation has that.
        of(6, Committed, &[read(8, &[]), Append(9, 1)]),
        of(7, Committed, &[read(9, &[]), Append(8, 1)]),
        of(8, Committed, &[read(8, &[1]), read(9, &[1])]),
    ];
    assert_eq!(found(history), []);
}

#[test]
fn reads_of_what_never_was() {
    let twice = vec![of(1, Committed, &[Append(1, 1)]), of(2, Committed, &[Append(1, 1)])];
    assert_eq!(found(twice), [Anomaly::Twice]);
    assert_eq!(found(vec![of(1, Committed, &[read(1, &[7])])]), [Anomaly::Garbage]);
    let aborted = vec![of(1, Aborted, &[Append(1, 1)]), of(2, Committed, &[read(1, &[1])])];
    assert_eq!(found(aborted), [Anomaly::AbortedRead]);
    let repeated = vec![of(1, Committed, &[Append(1, 1)]), of(2, Committed, &[read(1, &[1, 1])])];
    assert!(found(repeated).contains(&Anomaly::Repeated));
    let part = vec![of(1, Committed, &[Append(1, 1), Append(1, 2)]), of(2, Committed, &[read(1, &[1])])];
    assert!(found(part).contains(&Anomaly::IntermediateRead));
    let orders = vec![
        of(1, Committed, &[Append(1, 1)]),
        of(2, Committed, &[Append(1, 2)]),
        of(3, Committed, &[read(1, &[1, 2])]),
        of(4, Committed, &[read(1, &[2])]),
    ];
    assert!(found(orders).contains(&Anomaly::Incompatible));
}

#[test]
fn a_transaction_that_does_not_see_itself() {
    let blind = vec![of(1, Committed, &[Append(1, 1), read(1, &[])])];
    assert_eq!(found(blind), [Anomaly::Internal]);
    let moving = vec![of(1, Committed, &[Append(1, 1)]), of(2, Committed, &[read(1, &[]), read(1, &[1])])];
    assert!(found(moving).contains(&Anomaly::Internal));
}

#[test]
fn circles_of_writes() {
    let dirty = vec![
        of(1, Committed, &[Append(1, 1), Append(2, 1)]),
        of(2, Committed, &[Append(1, 2), Append(2, 2)]),
        of(3, Committed, &[read(1, &[1, 2])]),
        of(4, Committed, &[read(2, &[2, 1])]),
    ];
    assert_eq!(found(dirty), [Anomaly::DirtyWrite]);
}

#[test]
fn circles_of_writes_and_reads() {
    let flow = vec![of(1, Committed, &[Append(1, 1), read(2, &[1])]), of(2, Committed, &[Append(2, 1), read(1, &[1])])];
    assert_eq!(found(flow), [Anomaly::CircularFlow]);
}

#[test]
fn skewed_reads_and_lost_updates() {
    let skew = vec![
        of(1, Committed, &[Append(1, 1), Append(2, 1)]),
        of(2, Committed, &[read(1, &[1]), read(2, &[])]),
        of(3, Committed, &[read(1, &[1]), read(2, &[1])]),
    ];
    assert_eq!(found(skew), [Anomaly::ReadSkew]);
    // Both have read the same, and then written: the second has not seen the first.
    let lost_update = vec![
        of(1, Committed, &[read(1, &[]), Append(1, 1)]),
        of(2, Committed, &[read(1, &[]), Append(1, 2)]),
        of(3, Committed, &[read(1, &[1, 2])]),
    ];
    assert_eq!(found(lost_update), [Anomaly::ReadSkew]);
}

#[test]
fn what_a_session_may_rely_on() {
    let own = vec![
        of(1, Committed, &[Append(1, 1)]),
        of(1, Committed, &[read(1, &[])]),
        of(2, Committed, &[read(1, &[])]),
        of(3, Committed, &[read(1, &[1])]),
    ];
    assert_eq!(found(own), [Anomaly::ReadYourWrites]);
    let back =
        vec![of(1, Committed, &[Append(1, 1)]), of(2, Committed, &[read(1, &[1])]), of(2, Committed, &[read(1, &[])])];
    assert_eq!(found(back), [Anomaly::MonotonicReads]);
    // What was rolled back is not relied on.
    let rolled_back = vec![of(1, Aborted, &[Append(1, 1), read(1, &[1])]), of(1, Committed, &[read(1, &[])])];
    assert_eq!(found(rolled_back), []);
}

#[test]
fn what_was_acknowledged_is_there_at_the_end() {
    let history = History {
        transactions: vec![
            of(1, Committed, &[Append(1, 1)]),
            of(2, Committed, &[Append(1, 2)]),
            of(3, Unknown, &[Append(1, 3)]),
        ],
    };
    let last = |list: &[u64]| BTreeMap::from([(1, list.to_vec())]);
    assert_eq!(history.check(Some(&last(&[1, 2]))), []);
    assert_eq!(history.check(Some(&last(&[1, 3, 2]))), []);
    let findings = history.check(Some(&last(&[1])));
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].anomaly, Anomaly::Lost);
    assert_eq!(findings[0].to_string(), "Lost: 2 of transaction 1 is not in 1");
}

/// Histories that were really run one after another are never complained of, however large.
#[test]
fn what_was_run_in_turn_can_have_been() {
    let mut lists: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    let mut history = History::default();
    let mut state = 7u64;
    let mut random = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for number in 0..3000 {
        let mut steps = Vec::new();
        for step in 0..=random(4) {
            let key = random(12);
            let list = lists.entry(key).or_default();
            if random(2) == 0 {
                list.push(number * 10 + step);
                steps.push(Append(key, number * 10 + step));
            } else {
                steps.push(Read(key, list.clone()));
            }
        }
        history.transactions.push(of(random(8), Committed, &steps));
    }
    assert_eq!(history.check(Some(&lists)), []);
    // One value that is seen too early is found.
    let planted = history.transactions.iter_mut().find_map(|transaction| {
        transaction.steps.iter_mut().find_map(|step| match step {
            Read(_, list) if list.len() > 3 => Some(list),
            _ => None,
        })
    });
    planted.unwrap().swap(0, 1);
    assert!(history.check(Some(&lists)).iter().any(|finding| finding.anomaly == Anomaly::Incompatible));
}
