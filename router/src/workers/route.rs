//! Which worker a statement goes to: one that reads goes where its snapshot is warm and the load is low, one that may write
//! to whoever holds the database's lease.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::members::Member;

/// A worker that would have to open the database first counts as one that runs so many statements more.
const COLD: usize = 2;

/// The worker that equal statements go to, which may have kept the answer, counts as one that runs so many fewer.
const FAMILIAR: usize = 2;

/// What a statement needs of the worker that runs it.
pub(super) struct Wish<'a> {
    pub(super) database: &'a str,
    /// Its text; empty where it does not matter.
    pub(super) sql: &'a str,
    /// What its session has seen, and it has to see too.
    pub(super) least: u64,
}

/// The same in every process.
fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl Wish<'_> {
    /// The worker that equal statements go to, whichever router they come by: the one of the highest hash, so that it is
    /// another one for few of them where a worker comes or goes.
    fn familiar(&self, serving: &[Arc<Member>]) -> Option<String> {
        if self.sql.is_empty() || serving.len() < 2 {
            return None;
        }
        let text = hash(self.sql);
        Some(serving.iter().max_by_key(|member| hash((text, &member.id)))?.id.clone())
    }
}

/// Chooses among workers.
#[derive(Debug, Default)]
pub(super) struct Route {
    turn: AtomicUsize,
}

impl Route {
    /// Those that can run a statement that reads, best first.
    pub(super) fn readers(&self, mut serving: Vec<Arc<Member>>, wish: &Wish<'_>) -> Vec<Arc<Member>> {
        // Equal ones take turns.
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let count = serving.len().max(1);
        serving.rotate_left(turn % count);
        let familiar = wish.familiar(&serving);
        serving.sort_by_cached_key(|member| {
            let known = member.database(wish.database);
            // Whoever writes it sees everything.
            let behind = known.as_ref().is_some_and(|known| known.head < wish.least && known.writer != member.id);
            let cold = if known.is_some() || wish.database.is_empty() { 0 } else { COLD };
            let strange = if familiar.as_deref() == Some(&member.id) { 0 } else { FAMILIAR };
            (member.is_shunned(), member.is_draining(), behind, member.load() + cold + strange)
        });
        serving
    }

    /// Who writes a database, as far as is known, and then whoever else could.
    pub(super) fn writers(&self, serving: Vec<Arc<Member>>, wish: &Wish<'_>) -> Vec<Arc<Member>> {
        let named: Vec<_> = serving.iter().filter_map(|member| Some(member.database(wish.database)?.writer)).collect();
        let mut writers = self.readers(serving, wish);
        writers.sort_by_key(|member| {
            let says_so = member.database(wish.database).is_some_and(|known| known.writer == member.id);
            let is_named = named.contains(&member.id);
            (member.is_shunned(), member.is_draining(), !says_so, !is_named)
        });
        writers
    }
}

#[cfg(test)]
mod tests;
