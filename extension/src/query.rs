//! A statement on its way: what is asked, and the rows as they come.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use bytes::Bytes;
use futures::{Stream, StreamExt, stream};
use openduck_proto::v1::{
    ArrowLayout, Begin, Column, ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultBatch, ResultKind, StatementKind,
    execute_query_request::Freshness,
};
use parking_lot::Mutex;
use tokio::sync::Notify;

use crate::{
    client::Client,
    error::{Failure, Kind},
    id,
    input::{Input, Sender, WAITING_BYTES_MAX as SENDING_BYTES_MAX},
    ipc,
    progress::Progress,
    wait::{self, Ends, Patience, Signal, Waker},
};

/// Bytes of a result that wait to be converted before the server is held back, unless a thread has nothing to do.
const WAITING_BYTES_MAX: usize = 8 << 20;
/// How long a statement may be without an answer before the server is asked whether it runs.
const ASKED_AFTER: Duration = Duration::from_millis(200);
/// Batches at the beginning that are each a group of their own: a small result keeps all threads busy.
const SINGLE_BATCHES: u64 = 8;
/// Rows and bytes that end a group. With the rows of DuckDB's row groups, an insert in order need not put them
/// together once more.
const GROUP_ROWS: u64 = 122_880;
const GROUP_BYTES: usize = 32 << 20;
/// What a thread holds that has no group yet.
pub(crate) const NO_GROUP: u64 = u64::MAX;

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
    /// With a description: how many rows the server expects, too.
    pub(crate) estimates: bool,
    /// What it expects of the session's transaction.
    pub(crate) begin: Begin,
    /// The id of the transaction that it belongs to; empty: one of its own.
    pub(crate) transaction_id: String,
    /// The position of the catalog that it was bound with; 0: of no matter.
    pub(crate) bound_catalog_lsn: u64,
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
        let execution_id = id::random()?;
        let transaction_id =
            if self.transaction_id.is_empty() { id::transaction()? } else { self.transaction_id.clone() };
        Ok(ExecuteQueryRequest {
            sql: self.sql.clone(),
            database: place.database.clone(),
            session_id: self.session.clone(),
            execution_id,
            transaction_id,
            begin: self.begin.into(),
            bound_catalog_lsn: self.bound_catalog_lsn,
            estimate: self.estimates && mode == Mode::Describe,
            parameters: self.parameters.clone(),
            mode: mode.into(),
            settings: self.settings.iter().cloned().collect(),
            partitions: 1,
            layout: ArrowLayout::Compact.into(),
            freshness,
            session_lsn: if place.snapshot.is_none() { client.lsn() } else { 0 },
            ..Default::default()
        })
    }

    /// What the statement gives; runs nothing.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) fn describe(&self, client: &Arc<Client>, patience: &dyn Patience) -> Result<Description, Failure> {
        let repeats = self.repeats && self.session.is_empty() && self.parameters.is_empty() && !self.estimates;
        if let Some(known) = client.descriptions().get(self, client.catalog_lsn()).filter(|_| repeats) {
            return Ok(known);
        }
        let description = self.ask(client, patience)?;
        // What changes something is asked for each time: it may not fail after it has run.
        if repeats && description.statement == StatementKind::Select {
            client.descriptions().put(self, description.catalog_lsn, description.clone());
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
        Ok(Description {
            result: reply.result_kind(),
            statement: reply.statement_kind(),
            catalog_lsn: reply.catalog_lsn,
            estimated_rows: reply.estimated_rows,
            columns: reply.columns,
        })
    }

    /// Runs a statement whose rows nobody wants.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) fn run(&self, client: &Arc<Client>, patience: &dyn Patience) -> Result<(), Failure> {
        let running = Running::start(client, self, &[])?;
        running.head(patience)?;
        let mut group = NO_GROUP;
        while running.next(&mut group, patience)?.is_some() {}
        Ok(())
    }
}

/// What a statement gives.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    pub(crate) result: ResultKind,
    pub(crate) statement: StatementKind,
    pub(crate) columns: Vec<Column>,
    /// The position of the catalog that it holds for; 0: not told.
    pub(crate) catalog_lsn: u64,
    pub(crate) estimated_rows: u64,
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
    /// With their groups, which rise.
    batches: VecDeque<(u64, ResultBatch)>,
    bytes: usize,
    groups: Groups,
    /// The first group that no thread has taken a batch of.
    unclaimed: u64,
    /// Threads that wait for a batch.
    hungry: usize,
    /// Tasks that do so without a thread.
    parked: Vec<Waker>,
    /// Bytes of inputs handed over and not yet taken by the connection.
    sending: usize,
    end: Option<Result<(), Failure>>,
    /// The position that the rows were read at, once they are all there.
    lsn: u64,
}

impl Arrived {
    fn put(&mut self, batch: ResultBatch) {
        self.bytes += batch.ipc.len();
        let group = self.groups.place(&batch);
        self.batches.push_back((group, batch));
    }

    /// Where the next batch is for a thread that holds `group`: of that group, or else of one that nobody holds.
    fn next(&self, group: u64) -> Option<usize> {
        let of_group = self.batches.iter().position(|(number, _)| *number == group);
        let is_open = self.end.is_none() && group == self.groups.number;
        match of_group {
            None if is_open => None,
            None => self.batches.iter().position(|(number, _)| *number >= self.unclaimed),
            found => found,
        }
    }

    fn take(&mut self, group: u64) -> Option<(u64, ResultBatch)> {
        let place = self.next(group)?;
        let (number, batch) = self.batches.remove(place)?;
        self.unclaimed = self.unclaimed.max(number + 1);
        self.bytes -= batch.ipc.len();
        Some((number, batch))
    }
}

/// Puts batches into groups as they come: one thread works on a group, in order.
#[derive(Default)]
struct Groups {
    number: u64,
    batches: u64,
    rows: u64,
    bytes: usize,
}

impl Groups {
    /// The group of the next batch.
    fn place(&mut self, batch: &ResultBatch) -> u64 {
        let is_full = self.batches <= SINGLE_BATCHES || self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES;
        if self.batches > 0 && is_full {
            self.number += 1;
            (self.rows, self.bytes) = (0, 0);
        }
        self.batches += 1;
        self.rows += batch.rows;
        self.bytes += batch.ipc.len();
        self.number
    }
}

struct Shared {
    arrived: Signal<Arrived>,
    room: Notify,
    /// Bytes of rows that have come, and that have gone up.
    received: AtomicU64,
    sent: AtomicU64,
}

/// A statement that runs, and its result. Dropping it cancels it.
pub(crate) struct Running {
    shared: Arc<Shared>,
    sender: Option<Sender>,
    progress: Mutex<Option<Progress>>,
    client: Arc<Client>,
    execution_id: String,
    _task: Ends,
}

impl Running {
    /// Sends the statement; does not wait. It reads `inputs`, which are then sent one batch at a time.
    ///
    /// # Errors
    /// A forked child; a schema that IPC cannot say.
    pub(crate) fn start(client: &Arc<Client>, statement: &Statement, inputs: &[Input]) -> Result<Self, Failure> {
        let mut request = statement.request(client, Mode::Execute)?;
        request.inputs = inputs.iter().map(Input::announce).collect::<Result<_, _>>()?;
        let shared = Arc::new(Shared {
            arrived: Signal::new(Arrived::default()),
            room: Notify::new(),
            received: AtomicU64::new(0),
            sent: AtomicU64::new(0),
        });
        let execution_id = request.execution_id.clone();
        if inputs.is_empty() {
            return Self::spawn(client, shared, stream::iter([request]), None, execution_id);
        }
        let (sender, batches) = Sender::new({
            let (client, shared) = (Arc::clone(client), Arc::clone(&shared));
            move |bytes| {
                client.traffic().went(bytes);
                shared.sent.fetch_add(bytes as u64, Ordering::Relaxed);
                shared.arrived.change(|arrived| arrived.sending -= bytes);
            }
        });
        Self::spawn(client, shared, stream::iter([request]).chain(batches), Some(sender), execution_id)
    }

    fn spawn(
        client: &Arc<Client>,
        shared: Arc<Shared>,
        messages: impl Stream<Item = ExecuteQueryRequest> + Send + 'static,
        sender: Option<Sender>,
        execution_id: String,
    ) -> Result<Self, Failure> {
        let task = client.runtime()?.spawn({
            let (client, shared) = (Arc::clone(client), Arc::clone(&shared));
            async move {
                let end = shared.receive(&client, messages).await;
                shared.tell(|arrived| arrived.end = Some(end));
            }
        });
        let client = Arc::clone(client);
        Ok(Self { shared, sender, progress: Mutex::new(None), client, execution_id, _task: Ends(task.abort_handle()) })
    }

    /// Whether it may still change something: it is not over, and is not known only to read.
    fn may_change(&self) -> bool {
        self.shared.arrived.look(|arrived| {
            arrived.end.is_none() && arrived.head.as_ref().is_none_or(|head| head.statement != StatementKind::Select)
        })
    }

    /// Percent done, as the server said last; negative where it does not know. Whoever asks once has the server asked
    /// from then on.
    pub(crate) fn progress(&self) -> f64 {
        self.watch(Progress::percent).unwrap_or(-1.0)
    }

    fn watch<R>(&self, look: impl FnOnce(&Progress) -> R) -> Option<R> {
        let runtime = self.client.runtime().ok()?;
        let watch = || Progress::watch(runtime, &self.client, self.execution_id.clone());
        Some(look(self.progress.lock().get_or_insert_with(watch)))
    }

    /// Waits until the server runs the statement: from then on it cannot be refused for how it was bound.
    ///
    /// # Errors
    /// The statement's.
    pub(crate) fn begun(&self, patience: &dyn Patience) -> Result<(), Failure> {
        let since = Instant::now();
        let begun = self.shared.arrived.wait(patience, |arrived| match (&arrived.head, &arrived.end) {
            (None, Some(Err(failure))) => Some(Err(failure.clone())),
            // Its rows may take their time.
            (None, None) if since.elapsed() < ASKED_AFTER => None,
            (None, None) => self.watch(Progress::runs).unwrap_or(true).then_some(Ok(())),
            _ => Some(Ok(())),
        });
        *self.progress.lock() = None;
        begun?
    }

    /// Bytes of rows that have come, and that have gone up, so far.
    pub(crate) fn bytes(&self) -> [u64; 2] {
        [&self.shared.received, &self.shared.sent].map(|bytes| bytes.load(Ordering::Relaxed))
    }

    /// Sends rows of an input; waits where too many are on their way.
    ///
    /// # Errors
    /// The statement's, which has then ended.
    pub(crate) fn send(&self, input: u32, batch: &RecordBatch, patience: &dyn Patience) -> Result<(), Failure> {
        if batch.num_rows() == 0 {
            return Ok(());
        }
        self.push_up(input, ipc::write_batch(batch)?, false, patience)
    }

    /// Says that an input has no more rows.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub(crate) fn end_input(&self, input: u32, patience: &dyn Patience) -> Result<(), Failure> {
        self.push_up(input, Bytes::new(), true, patience)
    }

    fn push_up(&self, input: u32, ipc: Bytes, last: bool, patience: &dyn Patience) -> Result<(), Failure> {
        let Some(sender) = &self.sender else { return Ok(()) };
        self.shared.arrived.wait(patience, |arrived| match &arrived.end {
            Some(Err(failure)) => Some(Err(failure.clone())),
            // It has read all that it wanted, which is fine.
            Some(Ok(())) => Some(Ok(())),
            None if arrived.sending >= SENDING_BYTES_MAX => None,
            None => {
                arrived.sending += ipc.len();
                Some(Ok(()))
            }
        })??;
        sender.send(input, ipc, last);
        Ok(())
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

    /// The position that the rows were read at; known after the last.
    pub(crate) fn lsn(&self) -> u64 {
        self.shared.arrived.look(|arrived| arrived.lsn)
    }

    /// Whether [`head`](Self::head) and [`next`](Self::next) have something for a thread that holds `group`. Where they
    /// have not, `waker` is woken when it is worth asking again.
    pub(crate) fn is_ready(&self, group: u64, waker: Waker) -> bool {
        let is_ready = self.shared.arrived.change(|arrived| {
            let is_ready = arrived.end.is_some() || (arrived.head.is_some() && arrived.next(group).is_some());
            if !is_ready {
                arrived.parked.push(waker);
            }
            is_ready
        });
        if !is_ready {
            self.shared.room.notify_one();
        }
        is_ready
    }

    /// The next batch for a thread; `None` after its last. Any thread, each with a `group` of its own that begins as
    /// [`NO_GROUP`] and then is that of the batch: groups follow each other in the result, and so do a group's batches.
    ///
    /// # Errors
    /// The statement's: rows before it are good, and the result is not whole.
    pub(crate) fn next(&self, group: &mut u64, patience: &dyn Patience) -> Result<Option<RecordBatch>, Failure> {
        loop {
            let mut hungry = false;
            let batch = self.shared.arrived.wait(patience, |arrived| {
                if let Some((number, batch)) = arrived.take(*group) {
                    let message = arrived.head.as_ref().map(|head| head.message.clone()).unwrap_or_default();
                    return Some(Ok(Some((message, number, batch))));
                }
                if !hungry {
                    hungry = true;
                    arrived.hungry += 1;
                    self.shared.room.notify_one();
                }
                arrived.end.clone().map(|end| end.map(|()| None))
            });
            if hungry {
                self.shared.arrived.change(|arrived| arrived.hungry -= 1);
            }
            self.shared.room.notify_one();
            let Some((schema, number, batch)) = batch?? else { return Ok(None) };
            *group = number;
            if let Some(decoded) = ipc::read_batch(&schema, batch.ipc)? {
                return Ok(Some(decoded));
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.may_change() {
            self.client.abandon(std::mem::take(&mut self.execution_id));
        }
    }
}

impl Shared {
    async fn receive(
        &self,
        client: &Arc<Client>,
        messages: impl Stream<Item = ExecuteQueryRequest> + Send + 'static,
    ) -> Result<(), Failure> {
        client.traffic().ran();
        let mut reply = client.execute(messages).await?;
        let batches = std::mem::take(&mut reply.batches);
        self.came(client, batches.iter().map(|batch| batch.ipc.len()).sum());
        let (done, handle, lsn) = (reply.done, std::mem::take(&mut reply.handle), reply.lsn);
        let head = head(reply)?;
        // All at once: whoever waits is woken once.
        self.tell(|arrived| {
            arrived.head = Some(head);
            arrived.lsn = lsn;
            batches.into_iter().for_each(|batch| arrived.put(batch));
            arrived.end = done.then_some(Ok(()));
        });
        if done {
            return Ok(());
        }
        let mut rest = client.stream(handle).await?;
        loop {
            match rest.message().await {
                Ok(Some(reply)) => {
                    if let Some(batch) = reply.batch {
                        self.came(client, batch.ipc.len());
                        self.push(batch).await;
                    }
                    if reply.done {
                        client.saw(reply.lsn, reply.catalog_lsn);
                        self.arrived.change(|arrived| arrived.lsn = reply.lsn);
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

    fn came(&self, client: &Client, bytes: usize) {
        client.traffic().came(bytes);
        self.received.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    async fn push(&self, batch: ResultBatch) {
        // A reader that takes a batch leaves a permit, so that none is missed between the look and the wait.
        // What waits may all be for threads that are busy, so nobody is left hungry.
        let is_full =
            |arrived: &Arrived| arrived.bytes >= WAITING_BYTES_MAX && arrived.hungry == 0 && arrived.parked.is_empty();
        while self.arrived.look(is_full) {
            self.room.notified().await;
        }
        self.tell(|arrived| arrived.put(batch));
    }

    /// Changes what has arrived and wakes everybody who waits for it.
    fn tell(&self, change: impl FnOnce(&mut Arrived)) {
        let parked = self.arrived.change(|arrived| {
            change(arrived);
            std::mem::take(&mut arrived.parked)
        });
        parked.into_iter().for_each(Waker::wake);
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

#[cfg(test)]
mod tests;
