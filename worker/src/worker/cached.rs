//! Answering from the result cache: without an execution, a place to run, a thread, or the engine.

use std::sync::Arc;

use openduck_proto::{
    channel::Caller,
    id,
    v1::{ExecuteQueryReply, ExecuteQueryRequest},
};

use super::Worker;
use crate::{database::Database, result_cache::Question, session::Session, statement::wanted_freshness};

impl Worker {
    /// The reply to a statement whose answer is kept, where `policy`, what `caller` may do in the database, is known to
    /// suffice, and nothing is in its way: its session is free.
    pub(super) fn repeat(
        &self,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        database: &Arc<Database>,
        policy: u64,
    ) -> Option<ExecuteQueryReply> {
        let inner = &*self.0;
        if request.wants_writer || inner.admission.is_draining() || inner.executions.knows(&request.execution_id) {
            return None;
        }
        let mut place = if request.session_id.is_empty() {
            Session::alone_at_once(Arc::clone(database))?
        } else {
            inner.sessions.enter_at_once(caller, &request.session_id, database)?
        };
        let question = Question::of(request, &place)?;
        let answer = inner.cache.get(&question)?;
        let (least, staleness) = wanted_freshness(request);
        let (opening, seen) = database.readable(least, staleness)?;
        let catalog_lsn = database.catalog();
        let bound = request.bound_catalog_lsn;
        let is_bound_well = bound == 0 || (catalog_lsn <= bound && bound <= seen);
        let bytes_max = self.inline_bytes_max(request);
        if !is_bound_well || !answer.allows(policy) || !answer.is_good(database, opening) || !answer.fits(bytes_max) {
            return None;
        }
        self.hear(&request.router);
        place.state.router.clone_from(&request.router);
        place.state.settings = Arc::clone(question.settings());
        place.leave(true);
        let execution_id = match request.execution_id.as_str() {
            "" => id::random(),
            given => given.to_owned(),
        };
        Some(ExecuteQueryReply { execution_id, lsn: seen, catalog_lsn, ..inner.cache.reply(&answer) })
    }
}
