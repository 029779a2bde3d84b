//! A statement on its way: what is asked, and the rows as they come.

use std::{collections::VecDeque, sync::Arc};

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use bytes::Bytes;
use futures::stream;
use openduck_proto::v1::{
    ArrowLayout, Column, ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultBatch, ResultKind, StatementKind,
    execute_query_request::Freshness,
};
use tokio::sync::Notify;

use crate::{
    client::Client,
    error::{Failure, Kind},
    id, ipc,
    wait::{self, Ends, Patience, Signal},
};

/// Bytes of a result that wait to be converted before the server is held back.
const WAITING_BYTES_MAX: usize = 8 << 20;

/// What is to be run, and for whom.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statement {
    pub(crate) sql: String,
    /// The session of an explicit transaction; empty in autocommit.
    pub(crate) session: String,
    /// The client's settings that can change an answer.
    pub(crate) settings: Vec<(String, String)>,
    /// An IPC stream of one row, or nothing.
    pub(crate) parameters: Bytes,
    /// A description that was given just now may be given again: whoever asks looks at what comes when it runs.
    pub(crate) repeats: bool,
}

impl Statement {
    /// The request that says so, with a new execution id.
    ///
    /// # Errors
    /// A system without randomness.
    pub(crate) fn request(&self, client: &Client, mode: Mode) -> Result<ExecuteQueryRequest, Failure> {
        let place = client.place();
        let freshness = match &place.snapshot {
            Some(snapshot) => Some(Freshness::Snapshot(snapshot.clone())),
            // A client sees its own writes, whichever worker answers.
            None if self.session.is_empty() && client.lsn() > 0 => Some(Freshness::MinLsn(client.lsn())),
            None => None,
        };
        Ok(ExecuteQueryRequest {
            sql: self.sql.clone(),
            database: place.database.clone(),
            session_id: self.session.clone(),
            execution_id: id::random()?,
            parameters: self.parameters.clone(),
            mode: mode.into(),
            settings: self.settings.iter().cloned().collect(),
            partitions: 1,
            layout: ArrowLayout::Compact.into(),
            freshness,
            ..Default::default()
        })
    }

    /// What the statement gives; runs nothing.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) fn describe(&self, client: &Arc<Client>, patience: &dyn Patience) -> Result<Description, Failure> {
        let repeats = self.repeats && self.session.is_empty() && self.parameters.is_empty();
        if let Some(known) = client.descriptions().get(self, client.lsn()).filter(|_| repeats) {
            return Ok(known);
        }
        let description = self.ask(client, patience)?;
        // What changes something is asked for each time: it may not fail after it has run.
        if repeats && description.statement == StatementKind::Select {
            client.descriptions().put(self, client.lsn(), description.clone());
        }
        Ok(description)
    }

    fn ask(&self, client: &Arc<Client>, patience: &dyn Patience) -> Result<Description, Failure> {
        let (first, second) = (self.request(client, Mode::Describe)?, self.request(client, Mode::Describe)?);
        let asked = Arc::clone(client);
        let reply = wait::run(client.runtime()?, patience, async move {
            match asked.execute(stream::iter([first])).await {
                // Describing twice is as good as once.
                Err(failure) if failure.unclear => asked.execute(stream::iter([second])).await,
                reply => reply,
            }
        })?;
        Ok(Description { result: reply.result_kind(), statement: reply.statement_kind(), columns: reply.columns })
    }

    /// Runs a statement whose rows nobody wants.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) fn run(&self, client: &Arc<Client>, patience: &dyn Patience) -> Result<(), Failure> {
        let running = Running::start(client, self)?;
        running.head(patience)?;
        while running.next(patience)?.is_some() {}
        Ok(())
    }
}

/// What a statement gives.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    pub(crate) result: ResultKind,
    pub(crate) statement: StatementKind,
    pub(crate) columns: Vec<Column>,
}

/// What is known of a result before its rows.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) result: ResultKind,
    pub(crate) statement: StatementKind,
    pub(crate) rows_changed: u64,
    pub(crate) columns: Vec<Column>,
    pub(crate) schema: SchemaRef,
    message: Bytes,
}

#[derive(Default)]
struct Arrived {
    head: Option<Head>,
    batches: VecDeque<ResultBatch>,
    bytes: usize,
    end: Option<Result<(), Failure>>,
}

struct Shared {
    arrived: Signal<Arrived>,
    room: Notify,
}

/// A statement that runs, and its result. Dropping it cancels it.
pub(crate) struct Running {
    shared: Arc<Shared>,
    _task: Ends,
}

impl Running {
    /// Sends the statement; does not wait.
    ///
    /// # Errors
    /// A forked child.
    pub(crate) fn start(client: &Arc<Client>, statement: &Statement) -> Result<Self, Failure> {
        let request = statement.request(client, Mode::Execute)?;
        let shared = Arc::new(Shared { arrived: Signal::new(Arrived::default()), room: Notify::new() });
        let task = client.runtime()?.spawn({
            let (client, shared) = (Arc::clone(client), Arc::clone(&shared));
            async move {
                let end = shared.receive(&client, request).await;
                shared.arrived.change(|arrived| arrived.end = Some(end));
            }
        });
        Ok(Self { shared, _task: Ends(task.abort_handle()) })
    }

    /// Waits for what is known before the rows.
    ///
    /// # Errors
    /// The statement's.
    pub(crate) fn head(&self, patience: &dyn Patience) -> Result<Head, Failure> {
        self.shared.arrived.wait(patience, |arrived| match (&arrived.head, &arrived.end) {
            (Some(head), _) => Some(Ok(head.clone())),
            (None, Some(Err(failure))) => Some(Err(failure.clone())),
            (None, Some(Ok(()))) => Some(Err(Failure::new(Kind::Io, "openduck: a result without a beginning"))),
            (None, None) => None,
        })?
    }

    /// The next batch and its place in the result; `None` after the last. Any thread.
    ///
    /// # Errors
    /// The statement's: rows before it are good, and the result is not whole.
    pub(crate) fn next(&self, patience: &dyn Patience) -> Result<Option<(u64, RecordBatch)>, Failure> {
        loop {
            let batch = self.shared.arrived.wait(patience, |arrived| {
                if let Some(batch) = arrived.batches.pop_front() {
                    arrived.bytes -= batch.ipc.len();
                    let message = arrived.head.as_ref().map(|head| head.message.clone()).unwrap_or_default();
                    return Some(Ok(Some((message, batch))));
                }
                arrived.end.clone().map(|end| end.map(|()| None))
            })??;
            self.shared.room.notify_one();
            let Some((schema, batch)) = batch else { return Ok(None) };
            if let Some(decoded) = ipc::read_batch(&schema, batch.ipc)? {
                return Ok(Some((batch.index, decoded)));
            }
        }
    }
}

impl Shared {
    async fn receive(&self, client: &Arc<Client>, request: ExecuteQueryRequest) -> Result<(), Failure> {
        let mut reply = client.execute(stream::iter([request])).await?;
        let batches = std::mem::take(&mut reply.batches);
        let (done, handle) = (reply.done, std::mem::take(&mut reply.handle));
        let head = head(reply)?;
        self.arrived.change(|arrived| arrived.head = Some(head));
        // Opened before the first batches are worked through: the server goes on in the meantime.
        let rest = if done { None } else { Some(client.stream(handle).await?) };
        for batch in batches {
            self.push(batch).await;
        }
        let Some(mut rest) = rest else { return Ok(()) };
        loop {
            match rest.message().await {
                Ok(Some(reply)) => {
                    if let Some(batch) = reply.batch {
                        self.push(batch).await;
                    }
                    if reply.done {
                        client.saw(reply.lsn);
                        return Ok(());
                    }
                }
                Ok(None) => {
                    let message = format!("openduck: {} ended a result in the middle", client.place().endpoint);
                    return Err(Failure::new(Kind::Io, message));
                }
                Err(status) => return Err(client.failure(&status).await),
            }
        }
    }

    async fn push(&self, batch: ResultBatch) {
        // A reader that takes a batch leaves a permit, so that none is missed between the look and the wait.
        while self.arrived.look(|arrived| arrived.bytes >= WAITING_BYTES_MAX) {
            self.room.notified().await;
        }
        self.arrived.change(|arrived| {
            arrived.bytes += batch.ipc.len();
            arrived.batches.push_back(batch);
        });
    }
}

fn head(reply: ExecuteQueryReply) -> Result<Head, Failure> {
    let schema = match reply.schema.is_empty() {
        true => Arc::new(Schema::empty()),
        false => ipc::read_schema(&reply.schema)?,
    };
    Ok(Head {
        result: reply.result_kind(),
        statement: reply.statement_kind(),
        rows_changed: reply.rows_changed,
        columns: reply.columns,
        schema,
        message: reply.schema,
    })
}
