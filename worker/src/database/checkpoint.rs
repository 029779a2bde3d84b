//! When a database's log is folded into its file. While nothing is written: whoever opens a snapshot replays the log that is
//! there. And where writes never cease: the engine makes a checkpoint only at a moment in which no transaction has written,
//! which comes by itself as long as one at a time does. Many bring none, and a log without end; so from [`LOG_BYTES_MAX`] on
//! those that are to begin wait at a [`Gate`], for a second at most, until those that have begun are over and the checkpoint is
//! made. A transaction that has written and does not end keeps it from being made; the log grows meanwhile.
//!
//! Beside that, roots that know where the last checkpoint has put the catalog: whoever opens a snapshot far from its objects
//! fetches it at once.

use std::{
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use openduck_layers::{FileKind, Lsn, Writer, store::WeakStore};
use openduck_proto::{Error, ErrorKind};
use parking_lot::{Condvar, Mutex};

use crate::engine::Engine;

/// How often it is looked whether anything was written.
const EVERY: Duration = Duration::from_millis(250);
/// So often in a row nothing was written.
const IDLE: u32 = 8;
/// Bytes of the log that are worth a checkpoint while nothing is written.
const LOG_BYTES_MIN: u64 = 1 << 20;
/// Bytes of the log that are worth a pause of all that write: twice what the engine itself lets it have, and replayed in a
/// second or less.
const LOG_BYTES_MAX: u64 = 32 << 20;
/// The longest such pause before the checkpoint begins. A commit in an object store takes a fraction of it; a transaction whose
/// client does nothing, or an import, any time.
const PAUSE_MAX: Duration = Duration::from_millis(500);
/// How often it is tried meanwhile; a try that fails does nothing.
const TRY_EVERY: Duration = Duration::from_millis(2);
/// Bytes of the log from which on it is told that none can be made: whoever opens the database replays them.
const LOG_BYTES_TOLD: u64 = 4 * LOG_BYTES_MAX;
/// The longest wait after checkpoints that have failed, in units of [`EVERY`].
const WAIT_MAX: u32 = 256;

/// Where transactions that are to begin wait while a checkpoint needs those that have begun to end.
#[derive(Debug, Default)]
pub(super) struct Gate {
    closed: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    /// Waits while it is closed, for twice [`PAUSE_MAX`] at most; blocks. A checkpoint that takes longer holds up whoever writes
    /// by itself, in the engine.
    pub(super) fn pass(&self) {
        let mut closed = self.closed.lock();
        let deadline = Instant::now() + 2 * PAUSE_MAX;
        while *closed && !self.opened.wait_until(&mut closed, deadline).timed_out() {}
    }

    fn close(self: &Arc<Self>) -> Closed {
        *self.closed.lock() = true;
        Closed(Arc::clone(self))
    }
}

/// A gate that opens again when this is dropped.
struct Closed(Arc<Gate>);

impl Drop for Closed {
    fn drop(&mut self) {
        *self.0.closed.lock() = false;
        self.0.opened.notify_all();
    }
}

/// Folds a database's log into its file when that is worth it, until the writer has ended or is gone.
pub(super) async fn fold(store: WeakStore, engine: Weak<Engine>, writer: Weak<Writer>, gate: Arc<Gate>) {
    let (mut position, mut durable) = (Lsn(0), Lsn(0));
    let (mut looks, mut idle, mut wait) = (0, 0, IDLE);
    loop {
        tokio::time::sleep(EVERY).await;
        let Some(writer) = writer.upgrade().filter(|writer| writer.ended().is_none()) else { return };
        let before = std::mem::replace(&mut position, writer.position());
        idle = if position == before { idle + 1 } else { 0 };
        // While a commit waits, a checkpoint would too, and the engine would turn in circles meanwhile.
        let moves = writer.durable() > std::mem::replace(&mut durable, writer.durable());
        let waits = durable < position;
        let (log, moved) = (writer.size(FileKind::Wal), writer.has_new_hot_pages());
        let timeline = writer.grant().timeline;
        drop(writer);
        looks += 1;
        let long = log >= LOG_BYTES_MAX && looks >= wait && (moves || !waits);
        let worth = log >= LOG_BYTES_MIN && idle >= wait && !waits;
        if long || worth {
            let Some(engine) = engine.upgrade() else { return };
            let gate = long.then(|| Arc::clone(&gate));
            let folded = tokio::task::spawn_blocking(move || match gate {
                Some(gate) => checkpoint_between(&engine, &gate),
                // It waits for no transaction, but fails where one has written: then later.
                None => engine.checkpoint(),
            });
            (looks, idle, wait) = match folded.await {
                Ok(Ok(())) => (IDLE, 0, IDLE),
                outcome => {
                    if log >= LOG_BYTES_TOLD {
                        let why = outcome.map_or_else(|error| error.to_string(), |made| format!("{made:?}"));
                        tracing::warn!(
                            log_bytes = log,
                            why,
                            "no checkpoint: a transaction that has written stays open; the log grows meanwhile"
                        );
                    } else {
                        tracing::debug!(?outcome, log, "no checkpoint");
                    }
                    (0, 0, (wait * 2).min(WAIT_MAX))
                }
            };
        } else if moved && idle >= wait && !waits {
            let Some(store) = store.upgrade() else { return };
            if !store.is_far() {
                continue;
            }
            let sealed = store.seal(timeline, false).await;
            tracing::debug!(%timeline, ?sealed, "sealed while idle");
            (idle, wait) = (0, if sealed.is_ok() { IDLE } else { (wait * 2).min(WAIT_MAX) });
        }
    }
}

/// A checkpoint between transactions: those that are to begin wait until it has; blocks.
///
/// # Errors
/// TRANSACTION: one has not ended within [`PAUSE_MAX`]; as the engine reports.
fn checkpoint_between(engine: &Engine, gate: &Arc<Gate>) -> Result<(), Error> {
    let (closed, began) = (gate.close(), Instant::now());
    loop {
        match engine.checkpoint() {
            Err(error) if error.kind() == ErrorKind::Transaction && began.elapsed() < PAUSE_MAX => {
                std::thread::sleep(TRY_EVERY);
            }
            outcome => {
                drop(closed);
                tracing::debug!(took = ?began.elapsed(), ?outcome, "checkpoint between transactions");
                return outcome;
            }
        }
    }
}
