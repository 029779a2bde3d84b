//! Databases that other workers change: readers follow whoever writes, and what another worker has dropped, renamed or
//! restored is let go.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use openduck_layers::Name;
use openduck_proto::{Error, ErrorKind};

use super::Inner;
use crate::{
    database::{Database, Purpose, storage_error},
    statement,
};

/// How often the databases are looked after.
const EVERY: Duration = Duration::from_secs(1);
/// How often it is looked, for statements that write, whether the writer has gone.
const TAKEOVER_EVERY: Duration = Duration::from_millis(100);

/// Has the readers among the databases follow their writers, so that a read finds a snapshot that is warm; and lets go of
/// those whose names mean other timelines now, or none.
pub(super) async fn follow(inner: Weak<Inner>) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let Some(inner) = inner.upgrade() else { return };
        // First what is open, then what there is: what is opened in between is not old.
        let mut opened = inner.databases.opened();
        opened.retain(|database| database.purpose() == Purpose::Newest);
        if let Err(error) = forget_moved(&inner, &opened).await {
            tracing::debug!(%error, "not known which databases there are");
        }
        for database in opened.into_iter().filter(|database| database.other_writer().is_some()) {
            let following = Arc::clone(&database);
            let followed = tokio::task::spawn_blocking(move || following.refresh(0, EVERY / 2, &|| Ok(()))).await;
            if let Ok(Err(error)) = followed {
                tracing::debug!(database = database.name, %error, "not followed");
            }
        }
    }
}

/// Lets go of databases whose names mean other timelines now, or none, by what the metastore says of all.
async fn forget_moved(inner: &Inner, opened: &[Arc<Database>]) -> Result<(), Error> {
    let Some(store) = inner.databases.store().filter(|_| !opened.is_empty()) else { return Ok(()) };
    let live = store.live_databases().await.map_err(storage_error)?;
    for database in opened {
        let name = Name::parse(&database.name);
        let found = live.iter().find(|known| known.name.eq_ignore_ascii_case(&name.database));
        let stays = match (found, &name.branch) {
            (Some(known), None) => database.timeline() == Some(known.main),
            // What has become of a branch, whoever opens it anew finds out.
            (Some(_), Some(_)) => !database.has_moved(),
            (None, _) => false,
        };
        if !stays {
            inner.databases.forget_one(database).await;
        }
    }
    Ok(())
}

/// Becomes the writer of a database that is only read here, where nobody writes it any more.
///
/// # Errors
/// NO_WORKER, with the writer's name: somebody does. As storage reports.
pub(super) async fn take_over(database: &Arc<Database>) -> Result<(), Error> {
    if database.other_writer().is_none() {
        return Ok(());
    }
    let looking = Arc::clone(database);
    // Those that wait for the same look once for all.
    let looked = tokio::task::spawn_blocking(move || looking.refresh(0, TAKEOVER_EVERY, &|| Ok(())));
    looked.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))??;
    let writer = database.other_writer();
    writer.map_or(Ok(()), |writer| Err(statement::behind(&writer, "the statement may write")))
}
