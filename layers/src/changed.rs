//! What commits change, by names that are their writer's: of tables, say. Readers know by it what is as it was.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::Lsn;

/// Names of one batch; more of them are anything.
const NAMES_MAX: usize = 64;
/// Names that a reader remembers; more of them are anything.
const REMEMBERED_MAX: usize = 10_000;

/// What a batch changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Changed {
    /// Nothing is known of it.
    #[default]
    Anything,
    /// What these names mean, and nothing else.
    Only(BTreeSet<String>),
}

impl Changed {
    /// Nothing at all.
    pub fn nothing() -> Self {
        Self::Only(BTreeSet::new())
    }

    /// This as well.
    pub fn add(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Only(names), Self::Only(others)) => {
                names.extend(others.iter().cloned());
                if names.len() > NAMES_MAX {
                    *self = Self::Anything;
                }
            }
            _ => *self = Self::Anything,
        }
    }
}

/// When each name was last changed, as is known at one position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Of what was before, nothing is known.
    since: Lsn,
    /// The newest position that has changed anything.
    anything: Lsn,
    names: BTreeMap<String, Lsn>,
}

impl Changes {
    /// None yet, and nothing is known of those up to `since`.
    pub(crate) fn since(since: Lsn) -> Self {
        Self { since, anything: Lsn(0), names: BTreeMap::new() }
    }

    /// The batch at `lsn`, which is later than all others, changes this.
    pub(crate) fn note(&mut self, lsn: Lsn, changed: Changed) {
        match changed {
            Changed::Only(names) => {
                self.names.extend(names.into_iter().map(|name| (name, lsn)));
                if self.names.len() > REMEMBERED_MAX {
                    self.forget_names(lsn);
                }
            }
            Changed::Anything => self.forget_names(lsn),
        }
    }

    fn forget_names(&mut self, lsn: Lsn) {
        self.anything = lsn;
        self.names.clear();
    }

    /// These together with what was known before, at `position`; they are of a later one.
    pub fn after(&self, before: &Self, position: Lsn) -> Self {
        if self.since > position {
            return self.clone();
        }
        let mut all = before.clone();
        if self.anything > position {
            all.forget_names(self.anything);
        }
        all.names.extend(self.names.iter().filter(|(_, lsn)| **lsn > position).map(|(name, lsn)| (name.clone(), *lsn)));
        all
    }

    /// The newest position that may have changed anything: more than the names that are known of it.
    pub fn of_anything(&self) -> Lsn {
        self.since.max(self.anything)
    }

    /// Whether what a name means may have been changed after `position`.
    pub fn may_have_changed(&self, name: &str, position: Lsn) -> bool {
        self.of_anything() > position || self.names.get(name).is_some_and(|lsn| *lsn > position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(names: &[&str]) -> Changed {
        Changed::Only(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn what_is_not_named_is_as_it_was() {
        let mut changes = Changes::since(Lsn(10));
        changes.note(Lsn(11), only(&["a"]));
        changes.note(Lsn(12), Changed::nothing());
        changes.note(Lsn(13), only(&["b", "c"]));
        assert_eq!(changes.of_anything(), Lsn(10));
        for (name, position, may) in
            [("a", 9, true), ("a", 10, true), ("a", 11, false), ("d", 9, true), ("d", 10, false), ("b", 12, true)]
        {
            assert_eq!(changes.may_have_changed(name, Lsn(position)), may, "{name} after {position}");
        }
        changes.note(Lsn(14), Changed::Anything);
        assert!(changes.may_have_changed("d", Lsn(13)) && !changes.may_have_changed("a", Lsn(14)));
        changes.note(Lsn(15), only(&["a"]));
        assert!(changes.may_have_changed("a", Lsn(14)) && !changes.may_have_changed("b", Lsn(14)));
    }

    #[test]
    fn a_later_snapshot_goes_on_where_it_can() {
        let mut before = Changes::since(Lsn(10));
        before.note(Lsn(11), only(&["a"]));
        // One that was read from an older root, and one from a root in between.
        let mut later = Changes::since(Lsn(5));
        later.note(Lsn(6), Changed::Anything);
        later.note(Lsn(11), only(&["a"]));
        later.note(Lsn(13), only(&["b"]));
        let both = later.after(&before, Lsn(12));
        assert_eq!(both.of_anything(), Lsn(10));
        assert!(both.may_have_changed("b", Lsn(12)) && !both.may_have_changed("a", Lsn(11)));
        assert!(both.may_have_changed("a", Lsn(10)));
        let gap = Changes::since(Lsn(13));
        assert_eq!(gap.after(&before, Lsn(12)), gap);
        later.note(Lsn(14), Changed::Anything);
        assert_eq!(later.after(&before, Lsn(12)).of_anything(), Lsn(14));
    }

    #[test]
    fn too_many_names_are_anything() {
        let mut changed = Changed::nothing();
        (0..=NAMES_MAX).for_each(|name| changed.add(&only(&[&name.to_string()])));
        assert_eq!(changed, Changed::Anything);
        let mut changed = only(&["a"]);
        changed.add(&Changed::Anything);
        assert_eq!(changed, Changed::Anything);
    }
}
