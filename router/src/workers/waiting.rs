//! Statements that no worker may know of just now, so that a cancel has to find them here: they wait for a worker that may
//! write, or are between two of their parts.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use openduck_proto::{Error, ErrorKind, channel::Caller, v1::ExecuteQueryRequest};
use parking_lot::Mutex;
use tokio::sync::Notify;

/// Who may cancel a statement that waits, and how it hears of it.
struct Known {
    caller: Caller,
    cancel_key: Bytes,
    cancelled: Arc<Notify>,
}

/// The statements that wait, by execution id.
#[derive(Default)]
pub(super) struct Waiting(Mutex<HashMap<String, Known>>);

/// One that waits; it does not any more when this is dropped.
pub(super) struct Wait<'a> {
    waiting: &'a Waiting,
    execution_id: String,
    cancelled: Arc<Notify>,
    began: Instant,
    /// `None`: for as long as it takes.
    timeout: Option<Duration>,
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        self.waiting.0.lock().remove(&self.execution_id);
    }
}

impl Waiting {
    /// Takes up a statement of `caller`.
    pub(super) fn enter(&self, caller: &Caller, request: &ExecuteQueryRequest) -> Wait<'_> {
        let cancelled = Arc::<Notify>::default();
        let execution_id = request.execution_id.clone();
        let (caller, cancel_key) = (caller.clone(), request.cancel_key.clone());
        self.0.lock().insert(execution_id.clone(), Known { caller, cancel_key, cancelled: Arc::clone(&cancelled) });
        let timeout = (request.timeout_ms > 0).then(|| Duration::from_millis(request.timeout_ms.into()));
        Wait { waiting: self, execution_id, cancelled, began: Instant::now(), timeout }
    }

    /// Cancels a statement of `caller` that waits; false where there is none.
    pub(super) fn cancel(&self, caller: &Caller, execution_id: &str) -> bool {
        let waiting = self.0.lock();
        let found = waiting.get(execution_id).filter(|known| known.caller == *caller);
        // Kept for one that is just looking around.
        found.map(|known| known.cancelled.notify_one()).is_some()
    }

    /// Cancels all with that key, which is not empty; false where there is none.
    pub(super) fn cancel_by_key(&self, cancel_key: &[u8]) -> bool {
        let waiting = self.0.lock();
        let found = waiting.values().filter(|known| !cancel_key.is_empty() && known.cancel_key == cancel_key);
        found.map(|known| known.cancelled.notify_one()).count() > 0
    }
}

impl Wait<'_> {
    /// Waits so long.
    ///
    /// # Errors
    /// INTERRUPT: it was cancelled; TIMEOUT: it has waited as long as it may take.
    pub(super) async fn pause(&self, pause: Duration) -> Result<(), Error> {
        tokio::select! {
            biased;
            error = self.until_over() => Err(error),
            () = tokio::time::sleep(pause) => Ok(()),
        }
    }

    /// Completes when it is cancelled, or has taken as long as it may: what is told of that.
    pub(super) async fn until_over(&self) -> Error {
        let over = async {
            match self.timeout {
                Some(timeout) => tokio::time::sleep(timeout.saturating_sub(self.began.elapsed())).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            () = self.cancelled.notified() => {
                Error::of(ErrorKind::Interrupt, "canceling statement due to user request")
            }
            () = over => {
                let limit = self.timeout.unwrap_or_default().as_millis();
                Error::of(ErrorKind::Timeout, format!("canceling statement due to statement timeout ({limit} ms)"))
            }
        }
    }

    /// How long it has waited.
    pub(super) fn waited(&self) -> Duration {
        self.began.elapsed()
    }

    /// The milliseconds that are left of its time; 0: as long as it takes.
    pub(super) fn left_ms(&self) -> u32 {
        let left = self.timeout.map(|timeout| timeout.saturating_sub(self.began.elapsed()).as_millis().max(1));
        left.map_or(0, |left| u32::try_from(left).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_waits_can_be_cancelled_and_runs_out_of_time() {
        let waiting = Waiting::default();
        let (caller, other) = (Caller { user: "a".to_owned() }, Caller { user: "b".to_owned() });
        let request = |timeout_ms| ExecuteQueryRequest {
            execution_id: "x".to_owned(),
            cancel_key: Bytes::from_static(b"key"),
            timeout_ms,
            ..ExecuteQueryRequest::default()
        };
        let wait = waiting.enter(&caller, &request(0));
        assert!(!waiting.cancel(&other, "x") && !waiting.cancel(&caller, "y"));
        wait.pause(Duration::from_millis(1)).await.unwrap();
        assert!(waiting.cancel(&caller, "x"));
        let error = wait.pause(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupt);
        assert!(!waiting.cancel_by_key(b"") && !waiting.cancel_by_key(b"another"));
        assert!(waiting.cancel_by_key(b"key"));
        assert_eq!(wait.until_over().await.kind(), ErrorKind::Interrupt);
        drop(wait);
        assert!(!waiting.cancel(&caller, "x") && !waiting.cancel_by_key(b"key"));
        let wait = waiting.enter(&caller, &request(50));
        assert!((1..=50).contains(&wait.left_ms()));
        wait.pause(Duration::from_millis(1)).await.unwrap();
        let error = wait.pause(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
}
