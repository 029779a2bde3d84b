//! The heavy lane: a query that reads so many rows that what it keeps of them may fill the memory runs on an instance of its
//! own, at the position where it would have run, so that it spills or fails without others.

use std::sync::Arc;

use metrics::counter;
use openduck_proto::{Error, ErrorKind, channel::Caller, v1::ExecuteQueryRequest};
use tokio::sync::oneshot;

use super::{Beginning, Worker};
use crate::{
    database::{Database, Purpose},
    execution::Underway,
    input::Ready,
    result_cache::Question,
    statement::wanted_freshness,
};

/// A query that has not run yet because it is heavy, if it is.
pub(super) struct Heavy {
    request: ExecuteQueryRequest,
    underway: oneshot::Receiver<Underway>,
}

impl Worker {
    /// Has a query refused, before it runs, that is heavy: then it goes on as [`Heavy`]. A router that has set a limit of its
    /// own hears of it first.
    pub(super) fn may_be_heavy(
        &self,
        request: &mut ExecuteQueryRequest,
        question: Option<&Question>,
        database: &Arc<Database>,
    ) -> Option<(oneshot::Sender<Underway>, Heavy)> {
        // What would be answered from the cache hangs on nothing that is kept in its session.
        let question = question?;
        if request.whole_rows_max > 0 || database.purpose() != Purpose::Newest || database.timeline().is_none() {
            return None;
        }
        let apart = ExecuteQueryRequest {
            session_id: String::new(),
            settings: question.settings().iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
            ..request.clone()
        };
        request.whole_rows_max = self.0.config.heavy_rows();
        let (sender, underway) = oneshot::channel();
        Some((sender, Heavy { request: apart, underway }))
    }

    /// Runs it on the instance of heavy ones.
    ///
    /// # Errors
    /// As the query itself.
    pub(super) async fn run_heavy(&self, caller: Caller, heavy: Heavy) -> Result<Beginning, Error> {
        let Heavy { request, underway } = heavy;
        let lost = |_| Error::of(ErrorKind::Internal, "a statement was lost on its way");
        let underway = underway.await.map_err(lost)?;
        counter!("openduck_heavy_statements_total").increment(1);
        let database = self.database(&caller, &request, "").await?;
        let lsn = self.durable(&database, &request).await?;
        // A snapshot does not know when its catalog has changed, so it is asked of the database.
        let bound = request.bound_catalog_lsn;
        if bound > 0 && database.catalog() > bound {
            let message = "the catalog has changed since the statement was bound";
            return Err(Error::of(ErrorKind::CatalogChanged, message));
        }
        let apart = self.0.databases.heavy(&request.database, lsn).await?;
        let request = ExecuteQueryRequest { freshness: None, session_lsn: 0, bound_catalog_lsn: 0, ..request };
        Box::pin(self.start(caller, request, Ready::Nothing, underway, apart)).await?.here()
    }

    /// The position of the newest durable commit, which is at least what the request has to see: others can read it.
    ///
    /// # Errors
    /// As [`Database::refresh`].
    pub(super) async fn durable(&self, database: &Arc<Database>, request: &ExecuteQueryRequest) -> Result<u64, Error> {
        let (least, staleness) = wanted_freshness(request);
        let reading = Arc::clone(database);
        let refreshed = tokio::task::spawn_blocking(move || reading.refresh(least, staleness, &|| Ok(())));
        refreshed.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))??;
        Ok(database.head())
    }
}
