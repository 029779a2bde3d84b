//! The log's one writer: takes batches in order, as many at a time as there are, waits for what they refer to, and
//! appends them until it is known what has come of it.

use std::{
    collections::VecDeque,
    convert::Infallible,
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

use tokio::time::Instant;

use super::{Shared, State, Upload};
use crate::{
    batch,
    error::{Result, StorageError},
    metastore::{Head, NewBatch, Object},
};

/// Batches appended at once.
const GROUP_MAX: usize = if cfg!(test) { 4 } else { 256 };
/// Bytes of batches appended at once; a single batch may be larger.
const GROUP_BYTES_MAX: usize = 4 << 20;
/// What was done without a sync becomes a batch after so long.
pub(super) const IDLE_FLUSH: Duration = Duration::from_millis(100);
/// Appends on their way at a time, evenly spread.
const FLIGHTS_MAX: usize = 8;
/// An append that takes less is not waited with, and no other is sent meanwhile.
const GATHER_MIN: Duration = Duration::from_millis(4);
/// The longest wait for those who are about to commit again.
const GATHER_MAX: Duration = Duration::from_millis(5);
/// The first wait before a failed append is repeated; it doubles each time.
const BACKOFF: Duration = Duration::from_millis(5);
/// The longest such wait.
const BACKOFF_MAX: Duration = Duration::from_millis(500);

/// The log's one writer. Where the metastore keeps the order of appends and is far away, the next one does not wait for the
/// answer to the one before.
pub(super) async fn append_all(shared: Arc<Shared>) {
    let why = match keep_appending(&shared).await {
        Ok(never) => match never {},
        Err(why) => why,
    };
    tracing::error!(timeline = %shared.grant.timeline, error = %why, "the writer ends");
    shared.end(why);
}

async fn keep_appending(shared: &Arc<Shared>) -> Result<Infallible> {
    let mut flights = Flights { shared, head: shared.grant.head, flying: VecDeque::new(), last: None };
    let mut next = Box::pin(ready_group(shared, None));
    loop {
        let has_room = flights.has_room();
        tokio::select! {
            biased;
            () = flights.settled(), if !flights.flying.is_empty() => flights.land().await?,
            group = &mut next, if has_room => {
                flights.launch(group?)?;
                next = Box::pin(ready_group(shared, flights.last));
            }
        }
    }
}

/// The next batches, when what they refer to has been put. `last`: how many batches the last append had that is known to be
/// over, and how long it took.
async fn ready_group(shared: &Arc<Shared>, last: Option<(usize, Duration)>) -> Result<Group> {
    match last {
        Some((_, took)) if took < GATHER_MIN => {}
        // So many are on their way at most that who comes now waits for a fraction of the time that one takes.
        Some((_, took)) if shared.store.metastore().keeps_order() => {
            tokio::time::sleep(took / FLIGHTS_MAX as u32).await;
        }
        Some((count, took)) => gather(shared, count, took).await,
        None => {}
    }
    let mut group = next_group(shared).await?;
    for upload in std::mem::take(&mut group.uploads) {
        upload.await.map_err(|error| StorageError::Unavailable(format!("an upload has ended: {error}")))??;
    }
    Ok(group)
}

/// Waits a moment for those whose commits have just become durable, as they are about to commit again: without it, every
/// other commit would wait for two appends, its own and the one that had begun just before it came.
async fn gather(shared: &Shared, count: usize, took: Duration) {
    let deadline = Instant::now() + (took / 8).min(GATHER_MAX);
    let waiting = || {
        let state = shared.state.lock();
        state.queue.len() - state.taken
    };
    let expected = (waiting() + count).min(GROUP_MAX);
    loop {
        let work = shared.work.notified();
        if waiting() >= expected {
            return;
        }
        tokio::select! {
            biased;
            () = work => {}
            () = tokio::time::sleep_until(deadline) => return,
        }
    }
}

/// Batches on their way to the log.
struct Group {
    batches: Vec<NewBatch>,
    uploads: Vec<Upload>,
    objects: Vec<Object>,
}

/// Waits for batches. What nobody syncs becomes one by itself.
async fn next_group(shared: &Arc<Shared>) -> Result<Group> {
    loop {
        let work = shared.work.notified();
        let deadline = {
            let mut state = shared.state.lock();
            if state.queue.len() == state.taken
                && let Some(since) = state.loose_since
                && since.elapsed() >= IDLE_FLUSH
            {
                if state.holds > 0 {
                    // A commit is about to make it its own.
                    state.loose_since = Some(Instant::now());
                } else {
                    shared.enqueue(&mut state, None)?;
                }
            }
            if state.queue.len() > state.taken {
                return Ok(take_group(&mut state));
            }
            state.loose_since.map(|since| since + IDLE_FLUSH)
        };
        match deadline {
            Some(deadline) => tokio::select! {
                biased;
                () = work => {}
                () = tokio::time::sleep_until(deadline) => {}
            },
            None => work.await,
        }
    }
}

/// The next batches; they stay in the queue, for their images, until they are durable.
fn take_group(state: &mut State) -> Group {
    let mut group = Group { batches: Vec::new(), uploads: Vec::new(), objects: Vec::new() };
    let mut bytes = 0;
    for enqueued in state.queue.iter_mut().skip(state.taken).take(GROUP_MAX) {
        bytes += enqueued.payload.len();
        if bytes > GROUP_BYTES_MAX && !group.batches.is_empty() {
            break;
        }
        group.uploads.append(&mut enqueued.uploads);
        group.objects.append(&mut enqueued.objects);
        group.batches.push(NewBatch {
            lsn: enqueued.image.head.lsn,
            hash: [0; 32],
            payload: std::mem::take(&mut enqueued.payload),
            transactions: std::mem::take(&mut enqueued.transactions),
            main_size: enqueued.image.main_size,
        });
    }
    state.taken += group.batches.len();
    group
}

/// An append under way.
struct Flight {
    /// Where the log must end for it, and where it ends afterwards.
    from: Head,
    to: Head,
    batches: Arc<Vec<NewBatch>>,
    objects: Arc<Vec<Object>>,
    began: Instant,
    answer: Pin<Box<dyn Future<Output = Result<()>> + Send>>,
    outcome: Option<Result<()>>,
}

/// Appends under way, in their order.
struct Flights<'a> {
    shared: &'a Arc<Shared>,
    /// Where the log ends when all have landed.
    head: Head,
    flying: VecDeque<Flight>,
    /// How many batches the last one had that has landed, and how long it took.
    last: Option<(usize, Duration)>,
}

impl Flights<'_> {
    /// Whether one more may be sent now.
    fn has_room(&self) -> bool {
        let far = self.last.is_some_and(|(_, took)| took >= GATHER_MIN);
        let most = if far && self.shared.store.metastore().keeps_order() { FLIGHTS_MAX } else { 1 };
        self.flying.len() < most && !self.flying.iter().any(|flight| matches!(flight.outcome, Some(Err(_))))
    }

    /// Sends a group of batches.
    fn launch(&mut self, group: Group) -> Result<()> {
        let Group { mut batches, objects, uploads: _ } = group;
        let (shared, from, mut to) = (Arc::clone(self.shared), self.head, self.head);
        for batch in &mut batches {
            batch.hash = batch::chain(&to.hash, shared.grant.epoch, batch.lsn, &batch.payload);
            to = Head { lsn: batch.lsn, hash: batch.hash };
        }
        {
            let mut state = shared.state.lock();
            // Whoever has found the writer ended, and this not sent, has said so.
            shared.check()?;
            state.sent = to.lsn;
        }
        let (batches, objects) = (Arc::new(batches), Arc::new(objects));
        let sent = (Arc::clone(&batches), Arc::clone(&objects));
        let answer = Box::pin(async move { send(&shared, from, &sent.0, &sent.1).await });
        self.flying.push_back(Flight { from, to, batches, objects, began: Instant::now(), answer, outcome: None });
        self.head = to;
        Ok(())
    }

    /// Waits until the first has been answered; where one has failed, until all have been.
    async fn settled(&mut self) {
        poll_fn(|cx| {
            let (mut waiting, mut failed) = (false, false);
            for flight in &mut self.flying {
                if flight.outcome.is_none()
                    && let Poll::Ready(outcome) = flight.answer.as_mut().poll(cx)
                {
                    flight.outcome = Some(outcome);
                }
                waiting |= flight.outcome.is_none();
                failed |= matches!(flight.outcome, Some(Err(_)));
            }
            let first = self.flying.front().is_some_and(|flight| flight.outcome.is_some());
            if !waiting || (first && !failed) { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    /// Takes note of what has been answered, and sees to what has failed.
    async fn land(&mut self) -> Result<()> {
        // One that has succeeded shows that those before it have.
        let succeeded = |flight: &Flight| matches!(flight.outcome, Some(Ok(())));
        let durable = self.flying.iter().rposition(succeeded).map_or(0, |last| last + 1);
        for flight in self.flying.drain(..durable).collect::<Vec<_>>() {
            self.landed(flight.to, flight.batches.len(), flight.began.elapsed());
        }
        while let Some(Flight { from, to, batches, objects, began, outcome: Some(Err(error)), .. }) =
            self.flying.pop_front_if(|flight| flight.outcome.is_some())
        {
            let later: Vec<_> = self.flying.iter().map(|flight| flight.to).collect();
            if let Err(error) = append(self.shared, from, to, &batches, &objects, &later, error).await {
                if matches!(error, StorageError::Unavailable(_) | StorageError::Full(_)) {
                    self.shared.state.lock().sent = from.lsn;
                }
                return Err(error);
            }
            self.landed(to, batches.len(), began.elapsed());
        }
        Ok(())
    }

    /// So many batches are durable, and the log ends at `head`.
    fn landed(&mut self, head: Head, count: usize, took: Duration) {
        let shared = self.shared;
        self.last = Some((count, took));
        {
            let mut state = shared.state.lock();
            let mut durable = None;
            for _ in 0..count {
                durable = state.queue.pop_front();
            }
            state.taken -= count;
            if let Some(mut enqueued) = durable {
                enqueued.image.head = head;
                *shared.durable.lock() = enqueued.image;
            }
        }
        shared.position.send_replace(head.lsn);
        shared.news.notify_waiters();
    }
}

/// Sends an append, once.
async fn send(shared: &Shared, from: Head, batches: &[NewBatch], objects: &[Object]) -> Result<()> {
    let appended = shared.store.metastore().append(&shared.grant, from, batches, objects);
    match tokio::time::timeout(shared.store.options().append_timeout, appended).await {
        Ok(outcome) => outcome.map(|_| ()),
        Err(_) => Err(StorageError::Ambiguous("the metastore does not answer".to_owned())),
    }
}

/// Goes on with an append that has failed for `error`, until it is known what has come of it; all before it is durable, and
/// `later` are the ends of those that were sent after it. With `Unavailable` and `Full` nothing has come of it, and nothing
/// will.
async fn append(
    shared: &Shared,
    from: Head,
    to: Head,
    batches: &[NewBatch],
    objects: &[Object],
    later: &[Head],
    error: StorageError,
) -> Result<()> {
    let patience = Instant::now() + shared.store.options().append_patience;
    let give_up = |why: &StorageError| Instant::now() >= patience || shared.check().is_err() || !why.is_retriable();
    let (mut wait, mut doubted) = (BACKOFF, false);
    // Another head may have been that of an append before it, which was not there yet.
    let mut outcome = match error {
        StorageError::Fenced => send(shared, from, batches, objects).await,
        error => Err(error),
    };
    loop {
        match outcome {
            Ok(()) => return Ok(()),
            Err(StorageError::Ambiguous(why)) => {
                tracing::warn!(why, "an append is in doubt; asking");
                doubted = true;
                if settle(shared, from, to, later, patience).await? {
                    return Ok(());
                }
                // It may still arrive.
                if Instant::now() >= patience {
                    return Err(StorageError::Ambiguous(why));
                }
            }
            // Those that were sent after it may have arrived by now, and it before them.
            Err(StorageError::Fenced) if !later.is_empty() => {
                let is_there = settle(shared, from, to, later, patience).await?;
                return if is_there { Ok(()) } else { Err(StorageError::Fenced) };
            }
            // One that was sent before may still arrive.
            Err(error) if give_up(&error) && doubted => return Err(StorageError::Ambiguous(error.to_string())),
            Err(error) if give_up(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "an append failed; trying again"),
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(BACKOFF_MAX);
        outcome = send(shared, from, batches, objects).await;
    }
}

/// Finds out what has come of an append: true where it has happened, false where it can be sent again.
async fn settle(shared: &Shared, from: Head, to: Head, later: &[Head], patience: Instant) -> Result<bool> {
    let options = shared.store.options();
    let mut wait = BACKOFF;
    loop {
        let asked = shared.store.metastore().timeline(shared.grant.timeline);
        match tokio::time::timeout(options.append_timeout, asked).await {
            Ok(Ok(found)) if found.head == to || later.contains(&found.head) => return Ok(true),
            Ok(Ok(found)) if found.epoch != shared.grant.epoch => return Err(StorageError::Fenced),
            Ok(Ok(found)) if found.head == from => return Ok(false),
            Ok(Ok(found)) => {
                let message = format!("the log ends at {}, not at {} or {}", found.head.lsn, from.lsn, to.lsn);
                return Err(StorageError::Corrupt(message));
            }
            Ok(Err(error)) if !matches!(error, StorageError::Unavailable(_) | StorageError::Ambiguous(_)) => {
                return Err(error);
            }
            Ok(Err(_)) | Err(_) => {}
        }
        if Instant::now() >= patience || shared.check().is_err() {
            return Err(StorageError::Ambiguous(
                "the metastore did not say in time what has come of a commit".to_owned(),
            ));
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(BACKOFF_MAX);
    }
}
