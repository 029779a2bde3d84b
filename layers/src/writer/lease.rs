//! The writer's lease: renewed for as long as it can be. Without it the writer answers nothing.

use std::sync::Arc;

use tokio::time::Instant;

use super::Shared;
use crate::error::StorageError;

/// Renews the lease for as long as it can be.
pub(super) async fn keep_lease(shared: Arc<Shared>) {
    let options = shared.store.options();
    let every = options.lease / 3;
    loop {
        tokio::time::sleep(every).await;
        // Counted from before the request: the metastore's lease ends later than ours.
        let asked = Instant::now();
        let renewal = shared.store.metastore().renew_writer(&shared.grant, options.lease);
        match tokio::time::timeout(every, renewal).await {
            Ok(Ok(())) => *shared.lease_end.lock() = Some(asked + options.lease - options.lease / 10),
            Ok(Err(StorageError::Fenced)) => return shared.end(StorageError::Fenced),
            Ok(Err(error)) => tracing::warn!(%error, "the lease was not renewed; trying again"),
            Err(_) => tracing::warn!("the lease was not renewed in time; trying again"),
        }
        if shared.check().is_err() {
            return;
        }
    }
}
