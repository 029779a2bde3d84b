//! What a session may rely on: it sees what it has done, and never less than it has seen.

use std::collections::HashMap;

use super::{Anomaly, Findings, History, Key, Outcome, Step, Value};

/// What one session has done and seen so far.
#[derive(Debug, Default)]
struct Known {
    /// What it has appended, and was acknowledged.
    own: HashMap<Key, Vec<Value>>,
    /// The longest list that it has read.
    longest: HashMap<Key, Vec<Value>>,
}

/// Finds reads that missed what their own session had done or seen.
pub(super) fn check(history: &History, findings: &mut Findings) {
    let mut sessions: HashMap<u64, Known> = HashMap::new();
    for (index, transaction) in history.transactions.iter().enumerate() {
        let known = sessions.entry(transaction.session).or_default();
        let reads = transaction.steps.iter().filter_map(|step| match step {
            Step::Read(key, list) => Some((key, list)),
            Step::Append(..) => None,
        });
        for (key, list) in reads {
            let own = known.own.get(key).into_iter().flatten();
            let missing: Vec<_> = own.filter(|value| !list.contains(value)).collect();
            if !missing.is_empty() {
                let text = format!("transaction {index} read {key} without its session's {missing:?}");
                findings.add(Anomaly::ReadYourWrites, text);
            }
            let longest = known.longest.entry(*key).or_default();
            if list.len() < longest.len() {
                let (before, now) = (longest.len(), list.len());
                let reader = history.told(index);
                let text = format!("{reader} read {now} values of {key}, of which its session had read {before}");
                findings.add_parting(Anomaly::MonotonicReads, (*key, now), text);
            } else if transaction.outcome == Outcome::Committed {
                // What one that was rolled back has read of its own is gone.
                longest.clone_from(list);
            }
        }
        if transaction.outcome == Outcome::Committed {
            for step in &transaction.steps {
                if let Step::Append(key, value) = step {
                    known.own.entry(*key).or_default().push(*value);
                }
            }
        }
    }
}
