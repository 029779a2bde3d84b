//! What a statement's answer owes to the result cache, and the cache to it: an answer that was kept, one that may be, and
//! what is written meanwhile.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray, StringViewArray};
use arrow_schema::{DataType, SchemaRef};
use openduck_proto::{Error, v1::StatementKind};

use super::{Run, wanted_freshness};
use crate::{
    database::{Change, Written},
    engine::{Rows, Script, Statement, Touched},
    ipc,
    queue::Outcome,
    result_cache::{self, Draft},
};

/// The query that `sql` has run and shown, as far as its first words tell.
fn analyzed(sql: &str) -> Option<&str> {
    let after = |sql: &str, word: &str| {
        let (first, rest) = sql.split_at_checked(word.len())?;
        let is_it = first.eq_ignore_ascii_case(word) && rest.starts_with(char::is_whitespace);
        is_it.then(|| sql.len() - rest.trim_start().len())
    };
    let sql = sql.trim_start();
    let sql = &sql[after(sql, "explain")?..];
    Some(&sql[after(sql, "analyze")?..])
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
            // What was bound just now may be another table of that name.
            if !answer.is_good(&database, opening) {
                return Ok(None);
            }
            answer.allow(policy);
        }
        self.job.cache.give(&answer, &self.job.queue, seen);
        Ok(Some(result_cache::outcome(seen, database.catalog())))
    }

    /// What EXPLAIN ANALYZE says of the cache, as a further row of its answer: whether the query by itself would be answered
    /// from there. `None`: it is another statement, or nothing could be.
    pub(super) fn told_of_cache(&self, statement: Statement, schema: &SchemaRef) -> Option<RecordBatch> {
        let query = analyzed(&self.sql).filter(|_| statement.kind == StatementKind::Explain)?;
        let question = self.job.question.as_ref()?.of_query(query);
        let database = self.job.place.session.database();
        let (least, staleness) = wanted_freshness(&self.job.request);
        let (opening, _) = database.readable(least, staleness)?;
        let answer = self.job.cache.get(&question).filter(|answer| answer.is_good(database, opening));
        let told = match answer {
            Some(answer) if answer.allows(self.policy()) => "Result cache: hit; by itself the query would not have run",
            _ => "Result cache: miss",
        };
        let row = ["result_cache", told].map(|text| vec![text]);
        let columns = match schema.fields().iter().map(|field| field.data_type()).collect::<Vec<_>>()[..] {
            [DataType::Utf8, DataType::Utf8] => row.map(|text| Arc::new(StringArray::from(text)) as ArrayRef),
            [DataType::Utf8View, DataType::Utf8View] => {
                row.map(|text| Arc::new(StringViewArray::from(text)) as ArrayRef)
            }
            _ => return None,
        };
        RecordBatch::try_new(Arc::clone(schema), columns.into()).ok()
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
        Draft::of(touched, place.session.database().opening_of(pooled), self.before, pooled.reads_at())
    }

    /// Keeps an answer that has gone out whole.
    pub(super) fn keep(&mut self, draft: Option<Draft>) {
        if let (Some(draft), Some(question)) = (draft, self.job.question.take()) {
            self.job.cache.keep(question, draft, self.policy());
        }
    }

    /// What a statement that has been submitted writes, which is over when it goes; in a transaction, nothing, until its
    /// commit.
    pub(super) fn change(&mut self, touched: &Touched, rows: Option<&Rows>) -> Change {
        let place = &mut self.job.place;
        let announced = self.rights.as_ref().map(|rights| rights.take_change());
        let mut change = announced.unwrap_or_else(|| Change::of(place.session.database().changes()));
        // What was prepared before may not be bound again.
        if !touched.bound && rows.is_some_and(|rows| rows.properties().writes) {
            change.announce(Written::all());
        }
        if place.state.is_in_transaction() {
            let next = change.next();
            place.state.written.add(std::mem::replace(&mut change, next).postpone());
        }
        change
    }

    /// What the transaction that is about to commit has written, announced.
    pub(super) fn change_of_transaction(&mut self) -> Change {
        let place = &mut self.job.place;
        let mut change = Change::of(place.session.database().changes());
        let written = std::mem::take(&mut place.state.written);
        if let Some(rights) = &self.rights {
            rights.commits(written.clone());
        }
        change.announce(written);
        change
    }
}
