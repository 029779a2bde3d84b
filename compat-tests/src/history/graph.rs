//! What depends on what: a write on the one before it, a read on the write that it saw, and a write on the reads that did not
//! see it. Circles are anomalies.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap, HashSet, VecDeque},
};

use super::{
    Anomaly, Findings, History, Outcome,
    order::{Orders, outer_reads},
};

/// Who comes before whom.
#[derive(Debug, Default)]
struct Edges(HashMap<usize, HashSet<usize>>);

impl Edges {
    fn add(&mut self, from: usize, to: usize) {
        if from != to {
            self.0.entry(from).or_default().insert(to);
        }
    }

    fn after(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        self.0.get(&from).into_iter().flatten().copied()
    }

    /// When each of so many can have had its turn, those first that come first in the history.
    ///
    /// # Errors
    /// A circle.
    fn turns(&self, count: usize) -> Result<Vec<usize>, Vec<usize>> {
        let mut before = vec![0; count];
        for to in self.0.values().flatten() {
            before[*to] += 1;
        }
        let mut free: BinaryHeap<_> = (0..count).filter(|node| before[*node] == 0).map(Reverse).collect();
        let (mut turns, mut turn) = (vec![usize::MAX; count], 0);
        while let Some(Reverse(node)) = free.pop() {
            turns[node] = turn;
            turn += 1;
            for next in self.after(node) {
                before[next] -= 1;
                if before[next] == 0 {
                    free.push(Reverse(next));
                }
            }
        }
        // Those that are left are in circles, or hang on one.
        let mut left = (0..count).filter(|node| turns[*node] == usize::MAX);
        let circle = left.find_map(|node| {
            let mut path = self.after(node).find_map(|next| self.path(next, node, |_| true))?;
            path.insert(0, node);
            Some(path)
        });
        circle.map_or(Ok(turns), Err)
    }

    /// The shortest way from one to another over some, both included.
    fn path(&self, from: usize, to: usize, over: impl Fn(usize) -> bool) -> Option<Vec<usize>> {
        let mut came: HashMap<usize, usize> = HashMap::from([(from, from)]);
        let mut next = VecDeque::from([from]);
        while let Some(node) = next.pop_front() {
            if node == to {
                let mut path = vec![to];
                while path[path.len() - 1] != from {
                    path.push(came[&path[path.len() - 1]]);
                }
                path.reverse();
                return Some(path);
            }
            for after in self.after(node).filter(|after| over(*after)) {
                came.entry(after).or_insert_with(|| {
                    next.push_back(after);
                    node
                });
            }
        }
        None
    }
}

/// Finds circles: of writes alone, of writes and reads of them, and with one read of what was overwritten.
pub(super) fn check(history: &History, orders: &Orders, findings: &mut Findings) {
    let (mut writes, mut flow, mut missed) = (Edges::default(), Edges::default(), Vec::new());
    for (key, list) in orders.lists() {
        for pair in list.windows(2) {
            if let (Some(from), Some(to)) = (orders.writer(key, pair[0]), orders.writer(key, pair[1])) {
                writes.add(from, to);
                flow.add(from, to);
            }
        }
    }
    for (reader, transaction) in history.transactions.iter().enumerate() {
        if transaction.outcome == Outcome::Aborted {
            continue;
        }
        for (key, list) in outer_reads(&transaction.steps) {
            if let Some(writer) = list.last().and_then(|value| orders.writer(key, *value)) {
                flow.add(writer, reader);
            }
            if let Some(next) = orders.after(key, list.len()).and_then(|value| orders.writer(key, value))
                && next != reader
            {
                missed.push((reader, next, key));
            }
        }
    }
    let count = history.transactions.len();
    let mut turns = Vec::new();
    for (anomaly, edges) in [(Anomaly::DirtyWrite, &writes), (Anomaly::CircularFlow, &flow)] {
        match edges.turns(count) {
            Ok(found) => turns = found,
            Err(circle) => {
                findings.add(anomaly, format!("transactions {circle:?}"));
                // What follows would find the same again.
                return;
            }
        }
    }
    for (reader, writer, key) in missed {
        // Who can come first cannot come after: most need no search.
        if turns[writer] < turns[reader]
            && let Some(path) = flow.path(writer, reader, |node| turns[node] <= turns[reader])
        {
            let text = format!("transaction {reader} read {key} before {writer} wrote it, and came after it: {path:?}");
            findings.add(Anomaly::ReadSkew, text);
        }
    }
}
