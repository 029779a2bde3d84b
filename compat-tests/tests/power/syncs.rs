//! The syncs of a trace, by what they are of.

use std::collections::{BTreeMap, BTreeSet};

use crate::trace::{Call, Event};

/// The events that are syncs, by what they are of: ids and numbers are taken out of paths.
pub fn classes(events: &[Event]) -> BTreeMap<String, BTreeSet<usize>> {
    let mut classes = BTreeMap::<String, BTreeSet<usize>>::new();
    for (at, event) in events.iter().enumerate() {
        if let Call::Sync { path } = &event.call {
            classes.entry(class(path)).or_default().insert(at);
        }
    }
    classes
}

fn class(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["data", "objects", kind, _, maker, _] => {
            format!("data/objects/{kind}/<timeline>/{}/<object>", &maker[..1])
        }
        ["data", "objects", kind, _, maker] => {
            format!("data/objects/{kind}/<timeline>/{}", &maker[..1])
        }
        ["data", "objects", kind, _] => format!("data/objects/{kind}/<timeline>"),
        _ => path.to_owned(),
    }
}
