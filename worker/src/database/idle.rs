//! Checkpoints while nothing is written: whoever opens a snapshot replays the log that is there. And roots that know where
//! the last checkpoint has put the catalog: whoever opens a snapshot far from its objects fetches it at once.

use std::{sync::Weak, time::Duration};

use openduck_layers::{FileKind, Lsn, Writer, store::WeakStore};

use crate::engine::Engine;

/// How often it is looked whether anything was written.
const EVERY: Duration = Duration::from_secs(1);
/// So often in a row nothing was written.
const IDLE: u32 = 2;
/// Bytes of the log that are worth a checkpoint.
const LOG_BYTES_MIN: u64 = 1 << 20;
/// The longest wait after checkpoints that have failed, in units of [`EVERY`].
const WAIT_MAX: u32 = 64;

/// Folds a database's log into its file when nothing was written for a while, until the writer has ended or is gone.
pub(super) async fn fold_when_idle(store: WeakStore, engine: Weak<Engine>, writer: Weak<Writer>) {
    let (mut last, mut idle, mut wait) = (Lsn(0), 0, IDLE);
    loop {
        tokio::time::sleep(EVERY).await;
        let Some(writer) = writer.upgrade().filter(|writer| writer.ended().is_none()) else { return };
        let position = writer.position();
        idle = if position == last { idle + 1 } else { 0 };
        last = position;
        // While a commit waits, a checkpoint would too, and the engine would turn in circles meanwhile.
        if idle < wait || writer.durable() < position {
            continue;
        }
        let (worth, moved) = (writer.size(FileKind::Wal) >= LOG_BYTES_MIN, writer.has_new_hot_pages());
        let timeline = writer.grant().timeline;
        drop(writer);
        if worth {
            let Some(engine) = engine.upgrade() else { return };
            // It waits for no transaction, but fails where one has written: then later.
            let folded = tokio::task::spawn_blocking(move || engine.checkpoint());
            (idle, wait) = match folded.await {
                Ok(Ok(())) => (0, IDLE),
                outcome => {
                    tracing::debug!(?outcome, "no checkpoint while idle");
                    (0, (wait * 2).min(WAIT_MAX))
                }
            };
        } else if moved {
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
