//! Syncs: what was written becomes a batch, with the id of the transaction that it commits.

use std::time::{Duration, Instant};

use super::{Writer, end::stuck};
use crate::{changed::Changed, error::Result, file::FileKind, id::Lsn};

/// How long a commit may take from its first write to its sync. One that takes longer is stuck, and the writer ends: a batch
/// that is made without it could hold its bytes, and not its transaction's id.
pub(super) const HOLD_MAX: Duration = Duration::from_secs(30);

impl Writer {
    /// Orders what was written before ahead of what comes after. Where a commit hangs on it, what was written becomes a
    /// batch, and this returns the position to wait for; `transaction` is the id of the client's transaction that it
    /// commits. The position is an earlier batch's where that has taken along what was written.
    ///
    /// # Errors
    /// `Poisoned`.
    pub fn sync(&self, file: FileKind, transaction: Option<&str>) -> Result<Option<Lsn>> {
        self.sync_as(file, transaction, &Changed::nothing(), false)
    }

    /// As [`Self::sync`], by whoever holds batches, and lets go of them, whatever the outcome.
    ///
    /// # Errors
    /// `Poisoned`.
    pub(crate) fn sync_held(&self, file: FileKind, transaction: &str, changed: &Changed) -> Result<Option<Lsn>> {
        self.sync_as(file, Some(transaction), changed, true)
    }

    /// As [`Self::sync`], by a commit that has not held batches.
    ///
    /// # Errors
    /// `Poisoned`.
    pub(crate) fn sync_commit(&self, file: FileKind, transaction: &str, changed: &Changed) -> Result<Option<Lsn>> {
        self.sync_as(file, Some(transaction), changed, false)
    }

    /// From here on nobody else makes a batch, until [`Self::sync_held`] or [`Self::release_batches`]: what a commit writes
    /// and its transaction's id belong into one, or the id of what has happened may be lost. Another one that holds them too
    /// may take along what is written, and so what it has `changed`.
    pub(crate) fn hold_batches(&self, changed: &Changed) {
        let mut state = self.shared.state.lock();
        state.holds += 1;
        state.changed.add(changed);
    }

    /// A commit that holds batches has failed.
    pub(crate) fn release_batches(&self) {
        self.shared.state.lock().holds -= 1;
        self.shared.released.notify_all();
    }

    fn sync_as(&self, file: FileKind, transaction: Option<&str>, changed: &Changed, held: bool) -> Result<Option<Lsn>> {
        let mut state = self.shared.state.lock();
        if held {
            state.holds -= 1;
            self.shared.released.notify_all();
        }
        self.shared.check()?;
        // Blocks alone wait for the commit that refers to them.
        if file == FileKind::Main && !state.header {
            return Ok(None);
        }
        let deadline = Instant::now() + HOLD_MAX;
        while !held && state.holds > 0 {
            let waited = self.shared.released.wait_until(&mut state, deadline);
            if waited.timed_out() && state.holds > 0 {
                self.shared.end(stuck());
            }
            self.shared.check()?;
        }
        if file == FileKind::Main {
            state.header = false;
        }
        state.changed.add(changed);
        let made = self.shared.enqueue(&mut state, transaction)?;
        // Bytes of this commit may be in a batch that was made in between, and that is not durable yet.
        Ok(Some(made.unwrap_or(state.image.head.lsn)))
    }
}
