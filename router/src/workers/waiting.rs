//! Statements that wait for a worker that may write: no worker knows them yet, so a cancel has to find them here.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use openduck_proto::{Error, ErrorKind, channel::Caller};
use parking_lot::Mutex;
use tokio::sync::Notify;

/// The statements that wait, by execution id.
#[derive(Default)]
pub(super) struct Waiting(Mutex<HashMap<String, (Caller, Arc<Notify>)>>);

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
    /// Takes up a statement of `caller`, which may take so many milliseconds; 0: as long as it takes.
    pub(super) fn enter(&self, caller: &Caller, execution_id: &str, timeout_ms: u32) -> Wait<'_> {
        let cancelled = Arc::<Notify>::default();
        self.0.lock().insert(execution_id.to_owned(), (caller.clone(), Arc::clone(&cancelled)));
        let timeout = (timeout_ms > 0).then(|| Duration::from_millis(timeout_ms.into()));
        Wait { waiting: self, execution_id: execution_id.to_owned(), cancelled, began: Instant::now(), timeout }
    }

    /// Cancels a statement of `caller` that waits; false where there is none.
    pub(super) fn cancel(&self, caller: &Caller, execution_id: &str) -> bool {
        let waiting = self.0.lock();
        let found = waiting.get(execution_id).filter(|(owner, _)| owner == caller);
        // Kept for one that is just looking around.
        found.map(|(_, cancelled)| cancelled.notify_one()).is_some()
    }
}

impl Wait<'_> {
    /// Waits so long.
    ///
    /// # Errors
    /// INTERRUPT: it was cancelled; TIMEOUT: it has waited as long as it may take.
    pub(super) async fn pause(&self, pause: Duration) -> Result<(), Error> {
        let left = self.timeout.map(|timeout| timeout.saturating_sub(self.began.elapsed()));
        if left.is_some_and(|left| left.is_zero()) {
            let limit = self.timeout.unwrap_or_default().as_millis();
            let message = format!("canceling statement due to statement timeout ({limit} ms)");
            return Err(Error::of(ErrorKind::Timeout, message));
        }
        tokio::select! {
            () = self.cancelled.notified() => {
                Err(Error::of(ErrorKind::Interrupt, "canceling statement due to user request"))
            }
            () = tokio::time::sleep(left.map_or(pause, |left| left.min(pause))) => Ok(()),
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
        let wait = waiting.enter(&caller, "x", 0);
        assert!(!waiting.cancel(&other, "x") && !waiting.cancel(&caller, "y"));
        wait.pause(Duration::from_millis(1)).await.unwrap();
        assert!(waiting.cancel(&caller, "x"));
        let error = wait.pause(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupt);
        drop(wait);
        assert!(!waiting.cancel(&caller, "x"));
        let wait = waiting.enter(&caller, "x", 5);
        assert!((1..=5).contains(&wait.left_ms()));
        wait.pause(Duration::from_secs(60)).await.unwrap();
        let error = wait.pause(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
}
