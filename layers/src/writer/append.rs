//! The log's one writer: takes batches in order, as many at a time as there are, waits for what they refer to, and
//! appends them until it is known what has come of it.

use std::{sync::Arc, time::Duration};

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
/// An append that takes less is not waited with.
const GATHER_MIN: Duration = Duration::from_millis(4);
/// The longest wait for those who are about to commit again.
const GATHER_MAX: Duration = Duration::from_millis(5);
/// The first wait before a failed append is repeated; it doubles each time.
const BACKOFF: Duration = Duration::from_millis(5);
/// The longest such wait.
const BACKOFF_MAX: Duration = Duration::from_millis(500);

/// The log's one writer.
pub(super) async fn append_all(shared: Arc<Shared>) {
    let mut head = shared.grant.head;
    let mut last = None;
    loop {
        if let Some((count, took)) = last {
            gather(&shared, count, took).await;
        }
        let group = match next_group(&shared).await {
            Ok(group) => group,
            Err(error) => return shared.end(error),
        };
        let count = group.batches.len();
        match append_group(&shared, head, group).await {
            Ok((new, took)) => {
                head = new;
                last = Some((count, took));
            }
            Err(error) => {
                tracing::error!(timeline = %shared.grant.timeline, %error, "the writer ends");
                return shared.end(error);
            }
        }
    }
}

/// Waits a moment for those whose commits have just become durable, as they are about to commit again: without it, every
/// other commit would wait for two appends, its own and the one that had begun just before it came.
async fn gather(shared: &Shared, count: usize, took: Duration) {
    if took < GATHER_MIN {
        return;
    }
    let deadline = Instant::now() + (took / 8).min(GATHER_MAX);
    let expected = (shared.state.lock().queue.len() + count).min(GROUP_MAX);
    loop {
        let work = shared.work.notified();
        if shared.state.lock().queue.len() >= expected {
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
            if state.queue.is_empty()
                && let Some(since) = state.loose_since
                && since.elapsed() >= IDLE_FLUSH
            {
                shared.enqueue(&mut state, None)?;
            }
            if !state.queue.is_empty() {
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
    for enqueued in state.queue.iter_mut().take(GROUP_MAX) {
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
    group
}

/// Makes a group of batches durable: first what they refer to, then the batches; how long these took.
async fn append_group(shared: &Shared, head: Head, group: Group) -> Result<(Head, Duration)> {
    let Group { mut batches, uploads, objects } = group;
    for upload in uploads {
        upload.await.map_err(|error| StorageError::Unavailable(format!("an upload has ended: {error}")))??;
    }
    let mut new = head;
    for batch in &mut batches {
        batch.hash = batch::chain(&new.hash, shared.grant.epoch, batch.lsn, &batch.payload);
        new = Head { lsn: batch.lsn, hash: batch.hash };
    }
    {
        let mut state = shared.state.lock();
        // Whoever has found the writer ended, and this not sent, has said so.
        shared.check()?;
        state.sent = new.lsn;
    }
    let began = Instant::now();
    if let Err(error) = append(shared, head, new, &batches, &objects).await {
        if matches!(error, StorageError::Unavailable(_) | StorageError::Full(_)) {
            shared.state.lock().sent = head.lsn;
        }
        return Err(error);
    }
    let took = began.elapsed();
    {
        let mut state = shared.state.lock();
        let mut durable = None;
        for _ in 0..batches.len() {
            durable = state.queue.pop_front();
        }
        if let Some(mut enqueued) = durable {
            enqueued.image.head = new;
            *shared.durable.lock() = enqueued.image;
        }
    }
    shared.position.send_replace(new.lsn);
    shared.news.notify_waiters();
    Ok((new, took))
}

/// Appends until it is known what has come of it. With `Unavailable` and `Full` nothing has, and nothing will.
async fn append(shared: &Shared, head: Head, new: Head, batches: &[NewBatch], objects: &[Object]) -> Result<()> {
    let options = shared.store.options();
    let metastore = shared.store.metastore();
    let patience = Instant::now() + options.append_patience;
    let give_up = |why: &StorageError| Instant::now() >= patience || shared.check().is_err() || !why.is_retriable();
    let (mut wait, mut doubted) = (BACKOFF, false);
    loop {
        let appended = metastore.append(&shared.grant, head, batches, objects);
        let outcome = match tokio::time::timeout(options.append_timeout, appended).await {
            Ok(outcome) => outcome.map(|_| ()),
            Err(_) => Err(StorageError::Ambiguous("the metastore does not answer".to_owned())),
        };
        match outcome {
            Ok(()) => return Ok(()),
            Err(StorageError::Ambiguous(why)) => {
                tracing::warn!(why, "an append is in doubt; asking");
                doubted = true;
                if settle(shared, head, new, patience).await? {
                    return Ok(());
                }
                // It may still arrive.
                if Instant::now() >= patience {
                    return Err(StorageError::Ambiguous(why));
                }
            }
            // One that was sent before may still arrive.
            Err(error) if give_up(&error) && doubted => return Err(StorageError::Ambiguous(error.to_string())),
            Err(error) if give_up(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "an append failed; trying again"),
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(BACKOFF_MAX);
    }
}

/// Finds out what has come of an append: true where it has happened, false where it can be sent again.
async fn settle(shared: &Shared, head: Head, new: Head, patience: Instant) -> Result<bool> {
    let options = shared.store.options();
    let mut wait = BACKOFF;
    loop {
        let asked = shared.store.metastore().timeline(shared.grant.timeline);
        match tokio::time::timeout(options.append_timeout, asked).await {
            Ok(Ok(found)) if found.head == new => return Ok(true),
            Ok(Ok(found)) if found.epoch != shared.grant.epoch => return Err(StorageError::Fenced),
            Ok(Ok(found)) if found.head == head => return Ok(false),
            Ok(Ok(found)) => {
                let message = format!("the log ends at {}, not at {} or {}", found.head.lsn, head.lsn, new.lsn);
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
