//! Results that are given again instead of being calculated again: exactly what the statement would answer now.
//!
//! What is kept read nothing but rows of tables, and hangs on nothing but its text, its parameters and its settings; it
//! is good until one of its tables is written, or the catalog changes. Nobody is given what his rights have not been held
//! against, on the plan that the answer is of. Who has a transaction open, or keeps anything in his session, is not
//! answered from here.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use metrics::{Counter, counter};
use openduck_proto::v1::{
    ArrowLayout, Column, Compression, ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultBatch, ResultKind,
    StatementKind, TransactionState, execute_query_request::Freshness,
};
use parking_lot::Mutex;

use crate::{
    database::{Database, Opening},
    engine::{TableName, Touched},
    queue::{Outcome, ResultQueue},
    session::Place,
    statement::Head,
};

/// Bytes of an answer: a larger one is a download, which nobody repeats.
const ANSWER_BYTES_MAX: usize = 1 << 20;
/// Bytes of a statement's text, and of its parameters.
const TEXT_BYTES_MAX: usize = 64 << 10;
/// What an entry takes besides its bytes, about.
const ENTRY_BYTES: usize = 1024;
/// Users' rights that an answer remembers to have been held against; more of them are looked at again.
const POLICIES_MAX: usize = 256;

/// Looked up once, at the first hit; the recorder is there by then.
static HITS: LazyLock<Counter> = LazyLock::new(|| counter!("openduck_result_cache_hits_total"));

/// What an answer hangs on besides its tables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Question {
    database: u64,
    sql: String,
    parameters: Bytes,
    settings: Arc<BTreeMap<String, String>>,
    layout: i32,
    compression: i32,
}

impl Question {
    /// What a request asks in its session; `None`: its answer is not kept.
    pub(crate) fn of(request: &ExecuteQueryRequest, place: &Place) -> Option<Self> {
        let plain = request.mode() == Mode::Execute
            && request.begin == 0
            && request.inputs.is_empty()
            && request.ticket.is_none()
            && request.transaction_id.is_empty()
            && !matches!(request.freshness, Some(Freshness::Snapshot(_)));
        if !plain
            || !place.is_plain()
            || request.sql.len() > TEXT_BYTES_MAX
            || request.parameters.len() > TEXT_BYTES_MAX
        {
            return None;
        }
        Some(Self {
            database: place.session.database().number(),
            sql: request.sql.clone(),
            parameters: request.parameters.clone(),
            settings: place.state.settings_with(&request.settings),
            layout: ArrowLayout::into(request.layout()),
            compression: Compression::into(request.compression()),
        })
    }

    /// The same with another query.
    pub(crate) fn of_query(&self, sql: &str) -> Self {
        Self { sql: sql.to_owned(), ..self.clone() }
    }

    /// The session's settings with those of the request.
    pub(crate) fn settings(&self) -> &Arc<BTreeMap<String, String>> {
        &self.settings
    }

    fn bytes(&self) -> usize {
        let settings = self.settings.iter().map(|(name, value)| name.len() + value.len() + 64).sum::<usize>();
        self.sql.len() + self.parameters.len() + settings
    }
}

/// A whole result, and what it is of.
#[derive(Debug)]
pub(crate) struct Answer {
    opening: Opening,
    /// The changes that it is sure to have seen.
    changes: u64,
    /// The position that it has read, where it was one of another worker's.
    position: Option<u64>,
    reads: BTreeSet<TableName>,
    /// The rights that were held against its plan.
    policies: Mutex<BTreeSet<u64>>,
    schema: Bytes,
    columns: Vec<Column>,
    batches: Vec<ResultBatch>,
    statement: StatementKind,
    bytes: usize,
}

impl Answer {
    /// Whether the statement would answer the same now, on that opening of the database.
    pub(crate) fn is_good(&self, database: &Database, opening: Opening) -> bool {
        match self.position {
            Some(position) if self.opening != opening => database.are_none_since(opening, position, &self.reads),
            _ => self.opening == opening && database.changes().are_none_since(self.changes, &self.reads),
        }
    }

    /// Whether these rights have been held against it.
    pub(crate) fn allows(&self, policy: u64) -> bool {
        self.policies.lock().contains(&policy)
    }

    /// Whether a reply of so many bytes of batches has room for all of it, and for its end.
    pub(crate) fn fits(&self, bytes_max: usize) -> bool {
        self.batches.iter().map(|batch| batch.ipc.len()).sum::<usize>() < bytes_max
    }

    /// These rights have been held against it, and suffice.
    pub(crate) fn allow(&self, policy: u64) {
        let mut policies = self.policies.lock();
        if policies.len() >= POLICIES_MAX {
            policies.clear();
        }
        policies.insert(policy);
    }
}

/// A result that may be kept, as it goes out.
pub(crate) struct Draft {
    opening: Opening,
    changes: u64,
    position: Option<u64>,
    reads: BTreeSet<TableName>,
    head: Option<(Bytes, Vec<Column>, StatementKind)>,
    batches: Vec<ResultBatch>,
    bytes: usize,
}

impl Draft {
    /// Of a statement that has been submitted; `None`: its next answer may be another one. `changes`: those before its
    /// snapshot.
    pub(crate) fn of(touched: &Touched, opening: Opening, changes: u64, position: Option<u64>) -> Option<Self> {
        (touched.bound && !touched.unrepeatable).then(|| Self {
            opening,
            changes,
            position,
            reads: touched.reads.clone(),
            head: None,
            batches: Vec::new(),
            bytes: ENTRY_BYTES,
        })
    }

    pub(crate) fn begin(&mut self, schema: &Bytes, columns: &[Column], statement: StatementKind) {
        let of_column = |column: &Column| column.name.len() + column.r#type.len() + column.table.len() + 128;
        self.bytes += schema.len() + columns.iter().map(of_column).sum::<usize>();
        self.head = Some((schema.clone(), columns.to_vec(), statement));
    }

    /// Takes a batch too; false: it is too large to be kept.
    pub(crate) fn push(&mut self, batch: &ResultBatch) -> bool {
        self.bytes += batch.ipc.len() + 64;
        self.batches.push(batch.clone());
        self.bytes <= ANSWER_BYTES_MAX
    }
}

/// The answers of one worker.
pub(crate) struct ResultCache {
    kept: moka::sync::Cache<Question, Arc<Answer>>,
    given: AtomicU64,
}

impl ResultCache {
    /// A cache of so many bytes; 0: nothing is kept.
    pub(crate) fn new(bytes: u64) -> Self {
        let weigh = |question: &Question, answer: &Arc<Answer>| {
            u32::try_from(question.bytes() + answer.bytes).unwrap_or(u32::MAX)
        };
        Self { kept: moka::sync::Cache::builder().max_capacity(bytes).weigher(weigh).build(), given: AtomicU64::new(0) }
    }

    /// The answer that was kept, good or not.
    pub(crate) fn get(&self, question: &Question) -> Option<Arc<Answer>> {
        self.kept.get(question)
    }

    /// Gives an answer to the reader of a statement that sees what was committed up to `seen`.
    pub(crate) fn give(&self, answer: &Answer, queue: &ResultQueue, seen: u64) {
        self.given.fetch_add(1, Ordering::Relaxed);
        HITS.increment(1);
        queue.begin(Head {
            schema: answer.schema.clone(),
            columns: answer.columns.clone(),
            seen,
            ..Head::of(ResultKind::Rows, answer.statement)
        });
        queue.put(answer.batches.iter().cloned());
    }

    /// An answer as the whole of a reply.
    pub(crate) fn reply(&self, answer: &Answer) -> ExecuteQueryReply {
        self.given.fetch_add(1, Ordering::Relaxed);
        HITS.increment(1);
        ExecuteQueryReply {
            schema: answer.schema.clone(),
            columns: answer.columns.clone(),
            batches: answer.batches.clone(),
            result_kind: ResultKind::Rows.into(),
            statement_kind: answer.statement.into(),
            transaction: TransactionState::Idle.into(),
            done: true,
            ..ExecuteQueryReply::default()
        }
    }

    /// How many answers have been given.
    #[cfg(test)]
    pub(crate) fn given(&self) -> u64 {
        self.given.load(Ordering::Relaxed)
    }

    /// Keeps a whole result, which `policy` allows, and of which everything that was seen is durable.
    pub(crate) fn keep(&self, question: Question, draft: Draft, policy: u64) {
        if draft.bytes > ANSWER_BYTES_MAX {
            return;
        }
        let Draft { opening, changes, position, reads, head: Some((schema, columns, statement)), batches, bytes } =
            draft
        else {
            return;
        };
        let policies = Mutex::new(BTreeSet::from([policy]));
        let answer = Answer { opening, changes, position, reads, policies, schema, columns, batches, statement, bytes };
        counter!("openduck_result_cache_kept_total").increment(1);
        self.kept.insert(question, Arc::new(answer));
    }
}

/// How a statement ends that was answered without being run.
pub(crate) fn outcome(seen: u64, catalog_lsn: u64) -> Outcome {
    Outcome { lsn: seen, catalog_lsn, transaction: TransactionState::Idle, rows_changed: 0 }
}

#[cfg(test)]
mod tests;
