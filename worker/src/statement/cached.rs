//! What a statement's answer owes to the result cache, and the cache to it: an answer that was kept, one that may be, and
//! what is written meanwhile.

use std::sync::Arc;

use openduck_proto::{Error, v1::StatementKind};

use super::{Run, wanted_freshness};
use crate::{
    database::{Database, Written},
    engine::{Rows, Script, Statement, Touched},
    ipc,
    queue::Outcome,
    result_cache::{self, Draft},
};

/// Notes what has been written once it goes: the statement has ended then, and its client has not heard of it.
pub(super) struct Noted {
    database: Arc<Database>,
    written: Written,
}

impl Drop for Noted {
    fn drop(&mut self) {
        self.database.changes().note(&self.written);
    }
}

impl Run<'_> {
    /// Gives the answer that was kept, if it is good still. Rights that have not been held against it are now, on the
    /// statement as the engine binds it.
    ///
    /// # Errors
    /// As binding reports: what may not be read is told as it is without a cache.
    pub(super) fn answer(&mut self, script: &mut Script) -> Result<Option<Outcome>, Error> {
        let Some(question) = &self.job.question else { return Ok(None) };
        let Some(answer) = self.job.cache.get(question) else { return Ok(None) };
        let database = Arc::clone(self.job.place.session.database());
        let (least, staleness) = wanted_freshness(&self.job.request);
        let Some((opening, seen)) = database.readable(least, staleness) else { return Ok(None) };
        if !answer.is_good(&database, opening) {
            return Ok(None);
        }
        let policy = self.policy();
        if !answer.allows(policy) {
            script.describe(0, ipc::read_parameters(&self.job.request.parameters)?)?;
            answer.allow(policy);
        }
        self.job.cache.give(&answer, &self.job.queue, seen);
        Ok(Some(result_cache::outcome(seen, database.catalog())))
    }

    /// The number of what its user may do.
    fn policy(&self) -> u64 {
        self.job.authority.as_ref().map_or(0, |authority| authority.policy.number)
    }

    /// What is to become of an answer that may be kept.
    pub(super) fn draft(&mut self, touched: &Touched) -> Option<Draft> {
        let place = &self.job.place;
        let asked = self.job.question.is_some() && place.is_plain() && self.reusable;
        let pooled = place.state.connection.as_ref().filter(|_| asked)?;
        Draft::of(touched, place.session.database().opening_of(pooled), self.before)
    }

    /// Keeps an answer that has gone out whole.
    pub(super) fn keep(&mut self, draft: Option<Draft>) {
        if let (Some(draft), Some(question)) = (draft, self.job.question.take()) {
            self.job.cache.keep(question, draft, self.policy());
        }
    }

    /// Sees to it that what a statement writes is noted: when the guard goes, or, in a transaction, with its commit.
    pub(super) fn note(&mut self, touched: &Touched, statement: Statement, rows: Option<&Rows>) -> Noted {
        // What was prepared before is not bound again.
        let writes = rows.map_or(statement.kind == StatementKind::ExecutePrepared, |rows| rows.properties().writes);
        let mut written = Written::by(touched, writes);
        let place = &mut self.job.place;
        if place.session.is_in_transaction() || place.state.is_in_transaction() {
            place.state.written.add(std::mem::take(&mut written));
        }
        Noted { database: Arc::clone(place.session.database()), written }
    }

    /// The same for all that the transaction has written.
    pub(super) fn note_commit(&mut self) -> Noted {
        let place = &mut self.job.place;
        Noted { database: Arc::clone(place.session.database()), written: std::mem::take(&mut place.state.written) }
    }
}
