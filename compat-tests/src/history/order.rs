//! The order in which each list was written: that of the longest read. Reads that it does not explain are anomalies.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Anomaly, Findings, History, Key, Outcome, Step, Value};

/// Who has written what, and in which order.
#[derive(Debug, Default)]
pub(super) struct Orders {
    /// The transaction that has appended a value, by its place in the history.
    writers: HashMap<(Key, Value), usize>,
    /// The values of each list, in order, as far as anybody has seen them.
    lists: HashMap<Key, Vec<Value>>,
}

impl Orders {
    /// The orders of a history, with what is wrong with its reads.
    pub(super) fn of(history: &History, last: Option<&BTreeMap<Key, Vec<Value>>>, findings: &mut Findings) -> Self {
        let mut orders = Self::default();
        for (index, transaction) in history.transactions.iter().enumerate() {
            for step in &transaction.steps {
                if let Step::Append(key, value) = step
                    && orders.writers.insert((*key, *value), index).is_some()
                {
                    findings.add(Anomaly::Twice, format!("{value} was appended to {key} twice"));
                }
            }
        }
        orders.find_lists(history, last, findings);
        for (index, transaction) in history.transactions.iter().enumerate() {
            for (key, list) in outer_reads(&transaction.steps) {
                orders.check_read(history, &format!("transaction {index}"), key, list, findings);
            }
            check_internal(index, &transaction.steps, findings);
        }
        if let Some(last) = last {
            for (key, list) in last {
                orders.check_read(history, "the last read", *key, list, findings);
            }
            orders.check_lost(history, last, findings);
        }
        orders
    }

    /// Who has appended a value.
    pub(super) fn writer(&self, key: Key, value: Value) -> Option<usize> {
        self.writers.get(&(key, value)).copied()
    }

    /// Each list, in the order of its writes.
    pub(super) fn lists(&self) -> impl Iterator<Item = (Key, &[Value])> {
        self.lists.iter().map(|(key, list)| (*key, list.as_slice()))
    }

    /// What was written to a list after so many values.
    pub(super) fn after(&self, key: Key, length: usize) -> Option<Value> {
        self.lists.get(&key)?.get(length).copied()
    }

    fn find_lists(&mut self, history: &History, last: Option<&BTreeMap<Key, Vec<Value>>>, findings: &mut Findings) {
        let reads = history.transactions.iter().enumerate().flat_map(|(index, transaction)| {
            outer_reads(&transaction.steps).map(move |(key, list)| (Some(index), key, list))
        });
        let last = last.into_iter().flatten().map(|(key, list)| (None, *key, list.as_slice()));
        for (reader, key, list) in last.chain(reads) {
            let known = self.lists.entry(key).or_default();
            let common = known.len().min(list.len());
            if let Some(at) = (0..common).find(|at| known[*at] != list[*at]) {
                let told = |value: &Value| match self.writers.get(&(key, *value)) {
                    Some(writer) => format!("{value} of {}", history.told(*writer)),
                    None => format!("{value}, which nobody appended"),
                };
                let reader = reader.map_or("the last read".to_owned(), |reader| history.told(reader));
                let text = format!(
                    "{key} has as its value {at}, as others read it, {}; {reader} read {} values, there {}",
                    told(&known[at]),
                    list.len(),
                    told(&list[at])
                );
                findings.add_parting(Anomaly::Incompatible, (key, at), text);
            } else if list.len() > known.len() {
                *known = list.to_vec();
            }
        }
    }

    fn check_read(&self, history: &History, who: &str, key: Key, list: &[Value], findings: &mut Findings) {
        let mut seen = HashSet::new();
        for value in list {
            if !seen.insert(*value) {
                findings.add(Anomaly::Repeated, format!("{who} read {value} in {key} more than once"));
            }
            match self.writer(key, *value) {
                None => findings.add(Anomaly::Garbage, format!("{who} read {value} in {key}, which nobody appended")),
                Some(writer) if history.transactions[writer].outcome == Outcome::Aborted => {
                    let text = format!("{who} read {value} in {key}, which transaction {writer} had rolled back");
                    findings.add(Anomaly::AbortedRead, text);
                }
                Some(_) => {}
            }
        }
        // The last value that was seen is the last one of its transaction.
        let Some(writer) = list.last().and_then(|value| self.writer(key, *value)) else { return };
        let appended = history.transactions[writer].steps.iter().filter_map(|step| match step {
            Step::Append(to, value) if *to == key => Some(*value),
            _ => None,
        });
        let missing: Vec<_> = appended.filter(|value| !seen.contains(value)).collect();
        if !missing.is_empty() {
            let text = format!("{who} read {key} without {missing:?} of transaction {writer}");
            findings.add(Anomaly::IntermediateRead, text);
        }
    }

    fn check_lost(&self, history: &History, last: &BTreeMap<Key, Vec<Value>>, findings: &mut Findings) {
        let there: HashSet<_> = last.iter().flat_map(|(key, list)| list.iter().map(|value| (*key, *value))).collect();
        for ((key, value), writer) in &self.writers {
            if history.transactions[*writer].outcome == Outcome::Committed && !there.contains(&(*key, *value)) {
                findings.add(Anomaly::Lost, format!("{value} of transaction {writer} is not in {key}"));
            }
        }
    }
}

/// What a transaction has read of others: without what it had appended itself, which stands at the end. A list that it has
/// appended to is read of others once, before.
pub(super) fn outer_reads(steps: &[Step]) -> impl Iterator<Item = (Key, &[Value])> {
    steps.iter().enumerate().filter_map(|(index, step)| {
        let Step::Read(key, list) = step else { return None };
        let own = appended_before(steps, index, *key);
        Some((*key, list.strip_suffix(own.as_slice()).unwrap_or(list)))
    })
}

fn appended_before(steps: &[Step], index: usize, key: Key) -> Vec<Value> {
    let of_key = |step: &Step| match step {
        Step::Append(to, value) if *to == key => Some(*value),
        _ => None,
    };
    steps[..index].iter().filter_map(of_key).collect()
}

/// A transaction sees what it has appended, and, but for that, one state of each list.
fn check_internal(index: usize, steps: &[Step], findings: &mut Findings) {
    let mut first: HashMap<Key, &[Value]> = HashMap::new();
    for (at, step) in steps.iter().enumerate() {
        let Step::Read(key, list) = step else { continue };
        let own = appended_before(steps, at, *key);
        let Some(others) = list.strip_suffix(own.as_slice()) else {
            let text = format!("transaction {index} read {key} as {list:?} without its own {own:?}");
            findings.add(Anomaly::Internal, text);
            continue;
        };
        let before = *first.entry(*key).or_insert(others);
        if before != others {
            let text = format!("transaction {index} read {key} as {before:?} and then as {others:?}");
            findings.add(Anomaly::Internal, text);
        }
    }
}
