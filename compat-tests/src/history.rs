//! Whether what clients have seen of a database can have been, under snapshot isolation and the guarantees of a session.
//!
//! Clients append numbers, each once, to lists under keys, and read lists. A list tells in which order it was written, so
//! that of each read it is known what it came after and before. From that follows a graph of transactions, in which a cycle
//! is an anomaly (Kingsbury and Alvaro, "Elle: Inferring Isolation Anomalies from Experimental Observations", 2020; the names
//! of the anomalies are Adya's, "Weak Consistency", 1999).
//!
//! - `order`: the order in which each list was written, and reads that no order explains.
//! - `graph`: what depends on what, and the cycles. `sessions`: what each session may rely on.

mod graph;
mod order;
mod sessions;

use std::{collections::BTreeMap, fmt, time::Duration};

use self::order::Orders;

/// A list's name.
pub type Key = u64;
/// What is appended: once in all of a history to one key.
pub type Value = u64;

/// One step of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// This was appended to that list.
    Append(Key, Value),
    /// That list was read, and held these.
    Read(Key, Vec<Value>),
}

/// What has become of a transaction, as its client knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was acknowledged.
    Committed,
    /// It was refused, or rolled back: nothing of it may be seen.
    Aborted,
    /// Nobody has said; it may have happened.
    Unknown,
}

/// One transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Whose it is. The transactions of a session are in a history in the order in which they were run.
    pub session: u64,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// What has become of it.
    pub outcome: Outcome,
    /// When its client knew that, since the beginning of the history: for people.
    pub ended: Duration,
}

/// Everything that the clients have done and seen.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// In any order, but for those of one session.
    pub transactions: Vec<Transaction>,
}

impl History {
    /// A transaction, for whoever looks for what has gone wrong: its place, and what it has done.
    fn told(&self, index: usize) -> String {
        let Transaction { session, steps, outcome, ended } = &self.transactions[index];
        let step = |step: &Step| match step {
            Step::Append(key, value) => format!("{key} += {value}"),
            Step::Read(key, list) => format!("{key} had {}, the last {:?}", list.len(), list.last()),
        };
        let steps: Vec<_> = steps.iter().map(step).collect();
        let ended = ended.as_secs_f64();
        format!("transaction {index} (session {session}, {outcome:?} at {ended:.3} s: {})", steps.join("; "))
    }
}

/// What cannot have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anomaly {
    /// A value was appended twice: the history is of no use.
    Twice,
    /// A list held a value that nobody has appended.
    Garbage,
    /// A list held a value more than once.
    Repeated,
    /// G1a: what was read had been rolled back.
    AbortedRead,
    /// G1b: what was read was not the whole of a transaction.
    IntermediateRead,
    /// Two reads of a list that no order of writes explains.
    Incompatible,
    /// A transaction did not see what it had just done or seen itself.
    Internal,
    /// An acknowledged value is in no later read of its list.
    Lost,
    /// G0: writes depend on each other in a circle.
    DirtyWrite,
    /// G1c: writes and reads depend on each other in a circle.
    CircularFlow,
    /// G-single: a circle with one read of what was then overwritten: read skew, or a lost update.
    ReadSkew,
    /// A session did not see what it had done.
    ReadYourWrites,
    /// A session saw less than it had seen.
    MonotonicReads,
}

/// An anomaly, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub anomaly: Anomaly,
    /// The list that goes on in two ways, and after how many values, where it is that.
    pub parts: Option<(Key, usize)>,
    /// Where, for people.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.anomaly, self.text)
    }
}

/// Where things were found.
#[derive(Debug, Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, anomaly: Anomaly, text: impl Into<String>) {
        self.0.push(Finding { anomaly, parts: None, text: text.into() });
    }

    /// One of a list that goes on in two ways after so many values.
    fn add_parting(&mut self, anomaly: Anomaly, parts: (Key, usize), text: String) {
        self.0.push(Finding { anomaly, parts: Some(parts), text });
    }
}

impl History {
    /// What in it cannot have been; empty: it can. `last` are the reads of all lists after everything else, which nothing
    /// that was acknowledged may be missing from; without them nothing is said of what is lost.
    pub fn check(&self, last: Option<&BTreeMap<Key, Vec<Value>>>) -> Vec<Finding> {
        let mut findings = Findings::default();
        let orders = Orders::of(self, last, &mut findings);
        if findings.0.iter().any(|found| found.anomaly == Anomaly::Twice) {
            return findings.0;
        }
        graph::check(self, &orders, &mut findings);
        sessions::check(self, &mut findings);
        findings.0
    }
}

#[cfg(test)]
mod tests;
