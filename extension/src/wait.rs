//! Waiting on DuckDB's threads: for the runtime's tasks, with an ear for Ctrl-C.

use std::{sync::Arc, time::Duration};

use parking_lot::{Condvar, Mutex};
use tokio::{runtime::Handle, task::AbortHandle};

use crate::error::Failure;

/// How often a waiting thread looks whether its query was interrupted.
const LOOK: Duration = Duration::from_millis(20);

/// Whether the query that waits was interrupted.
pub(crate) trait Patience {
    /// True once waiting is of no use any more.
    fn is_over(&self) -> bool;
}

/// Wakes a task of DuckDB's that waits without a thread. Dropped without that, it lets go of the task.
pub(crate) struct Waker(Option<Box<dyn FnOnce(bool) + Send>>);

impl Waker {
    /// `end` is called once: with true to wake the task, with false to let go of it.
    pub(crate) fn new(end: impl FnOnce(bool) + Send + 'static) -> Self {
        Self(Some(Box::new(end)))
    }

    /// Wakes the task, which asks again.
    pub(crate) fn wake(mut self) {
        if let Some(end) = self.0.take() {
            end(true);
        }
    }
}

impl Drop for Waker {
    fn drop(&mut self) {
        if let Some(end) = self.0.take() {
            end(false);
        }
    }
}

/// A value that other threads wait for.
pub(crate) struct Signal<T> {
    value: Mutex<T>,
    changed: Condvar,
}

impl<T> Signal<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Mutex::new(value), changed: Condvar::new() }
    }

    /// Changes the value and wakes who waits for it.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        let result = change(&mut self.value.lock());
        self.changed.notify_all();
        result
    }

    /// Looks at the value.
    pub(crate) fn look<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value.lock())
    }

    /// Waits until `ready` finds something.
    ///
    /// # Errors
    /// INTERRUPT.
    pub(crate) fn wait<R>(
        &self,
        patience: &dyn Patience,
        mut ready: impl FnMut(&mut T) -> Option<R>,
    ) -> Result<R, Failure> {
        let mut value = self.value.lock();
        loop {
            if let Some(found) = ready(&mut value) {
                return Ok(found);
            }
            if self.changed.wait_for(&mut value, LOOK).timed_out() && patience.is_over() {
                return Err(Failure::interrupted());
            }
        }
    }
}

/// Runs `work` on the runtime and waits for it; an interrupted wait ends the work.
///
/// # Errors
/// What the work says; INTERRUPT.
pub(crate) fn run<T: Send + 'static>(
    runtime: &Handle,
    patience: &dyn Patience,
    work: impl Future<Output = Result<T, Failure>> + Send + 'static,
) -> Result<T, Failure> {
    let signal = Arc::new(Signal::new(None));
    let task = runtime.spawn({
        let signal = Arc::clone(&signal);
        async move {
            let result = work.await;
            signal.change(|slot| *slot = Some(result));
        }
    });
    let _end = Ends(task.abort_handle());
    signal.wait(patience, Option::take)?
}

/// Ends a task when it goes.
pub(crate) struct Ends(pub(crate) AbortHandle);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.abort();
    }
}
