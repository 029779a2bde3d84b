//! Who may run: so many statements at a time, a bounded queue behind them, and an error at once past both.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use openduck_proto::{Error, ErrorKind};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::Limits;

/// The places to run and to wait.
#[derive(Debug)]
pub(crate) struct Admission {
    running: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    running_max: usize,
    waiting_max: usize,
    wait: Duration,
    draining: AtomicBool,
}

/// A place to run, given back when dropped.
#[derive(Debug)]
pub(crate) struct Slot(#[expect(dead_code, reason = "held for its drop")] OwnedSemaphorePermit);

impl Admission {
    pub(crate) fn new(limits: &Limits) -> Self {
        let (running_max, waiting_max) = (limits.statements_max.max(1), limits.queue_max);
        Self {
            running: Arc::new(Semaphore::new(running_max)),
            waiting: Arc::new(Semaphore::new(waiting_max)),
            running_max,
            waiting_max,
            draining: AtomicBool::new(false),
            wait: Duration::from_millis(limits.queue_wait_ms),
        }
    }

    /// Waits for a place to run.
    ///
    /// # Errors
    /// QUEUE_FULL: as many wait as may, or the wait was too long.
    pub(crate) async fn enter(&self) -> Result<Slot, Error> {
        if let Ok(permit) = Arc::clone(&self.running).try_acquire_owned() {
            return Ok(Slot(permit));
        }
        let full = |what: &str| {
            Error::of(ErrorKind::QueueFull, format!("too many statements at a time: {what}"))
                .with_hint("try again, or raise --max-statements")
        };
        let _waiting = self.waiting.try_acquire().map_err(|_| full("the queue is full"))?;
        let running = Arc::clone(&self.running).acquire_owned();
        match tokio::time::timeout(self.wait, running).await {
            Ok(Ok(permit)) => Ok(Slot(permit)),
            Ok(Err(_)) => Err(going_down()),
            Err(_) => Err(full("waited in vain for a place to run")),
        }
    }

    /// Lets nobody in any more.
    pub(crate) fn close(&self) {
        self.running.close();
    }

    /// From here on only those are let in who have to end what they have begun.
    pub(crate) fn drain(&self) {
        self.draining.store(true, Ordering::Release);
    }

    /// Whether nothing new is begun any more.
    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Acquire)
    }

    /// How many run.
    pub(crate) fn running(&self) -> usize {
        self.running_max - self.running.available_permits().min(self.running_max)
    }

    /// How many wait.
    pub(crate) fn queued(&self) -> usize {
        self.waiting_max - self.waiting.available_permits().min(self.waiting_max)
    }
}

/// What is told to who comes too late.
pub(crate) fn going_down() -> Error {
    Error::of(ErrorKind::ShuttingDown, "the worker is going down")
}
