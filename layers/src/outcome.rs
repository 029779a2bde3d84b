//! What has become of a client's transaction: asked by the id that the client has given it, after a COMMIT whose answer
//! has not arrived.
//!
//! Every commit's batch carries the ids of the transactions that it commits, so that the log itself knows. What is not in
//! the log may be on its way there; so whoever commits says so before, and an id that was said to be not committed is
//! refused from then on: the answer stays true.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    metastore::{Commit, Micros},
    store::Store,
};

/// Ids that were said to be not committed and are remembered.
const REFUSED_MAX: usize = 1 << 16;

/// What has become of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitStatus {
    /// It is committed, durably.
    Committed(Commit),
    /// It is being committed just now: ask again.
    InProgress,
    /// It is not among the commits since this time (`None`: since ever), and from now on cannot be committed.
    NotCommitted(Option<Micros>),
    /// Its id says that it is older than the commits that are known, which are those since this time. See
    /// [`crate::metastore::Database::window`].
    Forgotten(Micros),
}

/// A transaction of a client, by its timeline and id.
type Key = (TimelineId, String);

/// What is being committed here, and what must not be any more.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    /// How many commits of that name are under way.
    underway: HashMap<Key, u32>,
    refused: HashSet<Key>,
    /// The same, the oldest first.
    order: VecDeque<Key>,
}

impl Outcomes {
    fn refuse(&mut self, key: &Key) {
        if self.refused.insert(key.clone()) {
            self.order.push_back(key.clone());
            if self.order.len() > REFUSED_MAX
                && let Some(oldest) = self.order.pop_front()
            {
                self.refused.remove(&oldest);
            }
        }
    }

    fn allow(&mut self, key: &Key) {
        if self.refused.remove(key) {
            self.order.retain(|other| other != key);
        }
    }
}

impl Store {
    /// The transaction `id` is about to be committed here; [`Self::end_commit`] follows. The empty id names none.
    ///
    /// # Errors
    /// `Refused`: it was said to be not committed.
    pub(crate) fn begin_commit(&self, timeline: TimelineId, id: &str) -> Result<()> {
        if id.is_empty() {
            return Ok(());
        }
        let key = (timeline, id.to_owned());
        let mut outcomes = self.outcomes().lock();
        if outcomes.refused.contains(&key) {
            let message = "the transaction was said to be not committed before its COMMIT arrived: begin it again";
            return Err(StorageError::Refused(message.to_owned()));
        }
        *outcomes.underway.entry(key).or_default() += 1;
        Ok(())
    }

    /// What [`Self::begin_commit`] announced has happened, has failed, or is in the hands of a writer that has ended.
    pub(crate) fn end_commit(&self, timeline: TimelineId, id: &str) {
        if id.is_empty() {
            return;
        }
        let key = (timeline, id.to_owned());
        let mut outcomes = self.outcomes().lock();
        if let Some(count) = outcomes.underway.get_mut(&key) {
            *count -= 1;
            if *count == 0 {
                outcomes.underway.remove(&key);
            }
        }
    }

    /// What has become of the transaction `id`, on the one timeline that is open for writing here; on another, whether it is
    /// committed so far. A transaction that has changed nothing has left no trace, and counts as not committed.
    ///
    /// # Errors
    /// `Refused`: it is not committed so far, and the timeline is not open for writing here, so that another process may be
    /// committing it. `Poisoned`: its writer has just ended; ask again. Those of the metastore.
    pub async fn commit_status(&self, timeline: TimelineId, id: &str) -> Result<CommitStatus> {
        let Some(writer) = self.writer(timeline) else {
            // What has happened everybody can see.
            let found = self.commit_in_line(timeline, id).await?;
            let message =
                "it is not committed so far; whether it will be only the server knows that writes the database";
            return found.map(CommitStatus::Committed).ok_or_else(|| StorageError::Refused(message.to_owned()));
        };
        let key = (timeline, id.to_owned());
        {
            let mut outcomes = self.outcomes().lock();
            if outcomes.underway.contains_key(&key) {
                return Ok(CommitStatus::InProgress);
            }
            outcomes.refuse(&key);
        }
        let found = self.commit_in_line(timeline, id).await?;
        if let Some(commit) = found {
            self.outcomes().lock().allow(&key);
            return Ok(CommitStatus::Committed(commit));
        }
        // Without its lease another one may be committing by now; it may have been taken by force, unnoticed here.
        if self.metastore().timeline(timeline).await?.epoch != writer.grant().epoch {
            writer.poison(StorageError::Fenced);
        }
        writer.check()?;
        Ok(match (self.known_since(timeline).await?, time_of(id)) {
            (Some(since), Some(made)) if made < since => CommitStatus::Forgotten(since),
            (since, _) => CommitStatus::NotCommitted(since),
        })
    }

    /// The commit of a transaction on a timeline or, as far as it has come from there, on one that it has left.
    async fn commit_in_line(&self, mut timeline: TimelineId, id: &str) -> Result<Option<Commit>> {
        let mut upto = None;
        loop {
            let found = self.metastore().commit_of(timeline, id).await?;
            if let Some(commit) = found.filter(|commit| upto.is_none_or(|upto| commit.lsn <= upto)) {
                return Ok(Some(commit));
            }
            match self.metastore().timeline(timeline).await?.parent {
                Some((parent, at)) => {
                    timeline = parent;
                    upto = Some(upto.map_or(at, |upto| at.min(upto)));
                }
                None => return Ok(None),
            }
        }
    }

    /// Since when all commits of a timeline are known, those of the timelines that it has left included; `None`: since
    /// ever.
    async fn known_since(&self, mut timeline: TimelineId) -> Result<Option<Micros>> {
        let (mut upto, mut since) = (Lsn(u64::MAX), None);
        loop {
            let found = self.metastore().timeline(timeline).await?;
            let started = found.parent.map_or(Lsn(0), |(_, at)| at);
            if found.horizon > started {
                let oldest = self.metastore().commits(timeline, found.horizon, upto, 1).await?;
                return Ok(oldest.first().map(|commit| commit.time).or(since));
            }
            let Some((parent, at)) = found.parent else { return Ok(None) };
            // Whatever it has from its parent is older than it is.
            since = Some(found.created);
            (timeline, upto) = (parent, at.min(upto));
        }
    }
}

/// When an id was made, where it says so: a UUID of version 7 (RFC 9562). Microseconds since 1970; a minute earlier than
/// it says, as clocks differ.
fn time_of(id: &str) -> Option<Micros> {
    let uuid = uuid::Uuid::try_parse(id).ok().filter(|uuid| uuid.get_version_num() == 7)?;
    let (seconds, nanos) = uuid.get_timestamp()?.to_unix();
    let made = i64::try_from(seconds).ok()?.checked_mul(1_000_000)?.checked_add(i64::from(nanos / 1000))?;
    Some(made - 60_000_000)
}

#[cfg(test)]
mod tests;
