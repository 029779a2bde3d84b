//! Answering from the result cache: without a place to run, a thread, or the engine.

use std::sync::Arc;

use openduck_proto::{Error, channel::Caller, v1::ExecuteQueryRequest};

use super::{Worker, snapshot_of};
use crate::{
    queue::ResultQueue,
    result_cache::{Answer, Question, outcome},
    session::Place,
    statement::{Head, wanted_freshness},
};

/// An answer that is good now.
pub(super) struct Kept {
    answer: Arc<Answer>,
    /// The newest commit that it is sure to show.
    seen: u64,
    catalog_lsn: u64,
}

impl Worker {
    /// The answer that `caller` may be given, if one is kept and he is known to have the right.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(super) async fn kept(
        &self,
        question: &Question,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        place: &Place,
    ) -> Result<Option<Kept>, Error> {
        let Some(answer) = self.0.cache.get(question) else { return Ok(None) };
        // Now, and not when it came: it may have waited.
        let policy = self.policy(caller, &request.database, snapshot_of(request)).await?;
        let policy = policy.map_or(0, |policy| policy.number);
        let database = place.session.database();
        let (least, staleness) = wanted_freshness(request);
        let Some((opening, seen)) = database.readable(least, staleness) else { return Ok(None) };
        let catalog_lsn = database.catalog();
        let bound = request.bound_catalog_lsn;
        let is_bound_well = bound == 0 || (catalog_lsn <= bound && bound <= seen);
        let may_be_given = is_bound_well && answer.allows(policy) && answer.is_good(database, opening);
        Ok(may_be_given.then_some(Kept { answer, seen, catalog_lsn }))
    }

    /// Gives it, as the statement would that ran in that place.
    ///
    /// # Errors
    /// INTERNAL; see [`ResultQueue::head`].
    pub(super) async fn give(
        &self,
        kept: &Kept,
        question: &Question,
        mut place: Place,
    ) -> Result<(Head, Arc<ResultQueue>), Error> {
        let queue = ResultQueue::new(&self.0.config.limits, &self.0.space);
        self.0.cache.give(&kept.answer, &queue, kept.seen);
        place.state.settings = Arc::clone(question.settings());
        place.leave(true);
        queue.finish(Ok(outcome(kept.seen, kept.catalog_lsn)));
        let head = queue.head().await?;
        Ok((head, queue))
    }
}
