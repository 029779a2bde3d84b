//! Which worker a statement goes to: one that reads goes where its snapshot is warm and the load is low, one that may write
//! to whoever holds the database's lease.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::members::Member;

/// A worker that would have to open the database first counts as one that runs so many statements more.
const COLD: usize = 2;

/// What a statement needs of the worker that runs it.
pub(super) struct Wish<'a> {
    pub(super) database: &'a str,
    /// What its session has seen, and it has to see too.
    pub(super) least: u64,
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
        serving.sort_by_cached_key(|member| {
            let known = member.database(wish.database);
            // Whoever writes it sees everything.
            let behind = known.as_ref().is_some_and(|known| known.head < wish.least && known.writer != member.id);
            let cold = if known.is_some() || wish.database.is_empty() { 0 } else { COLD };
            (member.is_shunned(), member.is_draining(), behind, member.load() + cold)
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
