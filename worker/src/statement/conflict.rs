//! Statements that come in each other's way. Where PostgreSQL lets one wait for the transaction that has written the row before
//! it, the engine fails it. One that stands alone, or that its transaction begins with, has seen nothing yet that it would have
//! to stand by: it is undone and run again, on what is there then.

use std::time::{Duration, Instant};

use openduck_proto::{Error, ErrorKind};
use rand::RngExt;
use tokio::runtime::Handle;

use super::{Job, Run};

/// The first pause before a statement is tried again, and the longest; each is twice the last, more or less.
const PAUSES: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(50));

/// How long a key is tried that is in the way: it may be one that ON CONFLICT does not speak of, and stay there.
const KEY_WAIT: Duration = Duration::from_secs(1);

/// The tries of one statement.
pub(super) struct Tries {
    began: Instant,
    wait: Duration,
    pause: Duration,
}

impl Tries {
    /// For so long.
    pub(super) fn new(wait: Duration) -> Self {
        Self { began: Instant::now(), wait, pause: PAUSES.0 }
    }

    /// The pause before another try, and how long that may wait for a place to run; `None`: there is none.
    fn another(&mut self, conflict: Conflict) -> Option<(Duration, Duration)> {
        let wait = if conflict == Conflict::Key { self.wait.min(KEY_WAIT) } else { self.wait };
        let pause = self.pause.mul_f64(rand::rng().random_range(0.5..1.5));
        self.pause = PAUSES.1.min(2 * self.pause);
        Some((pause, wait.checked_sub(self.began.elapsed() + pause)?))
    }
}

/// Waits for another try, meanwhile without a place to run, and blocks; whether there is one.
fn wait((pause, left): (Duration, Duration), job: &mut Job) -> bool {
    let (slot, execution) = (job.slot.take(), &job.execution);
    let anew = async {
        match slot {
            Some(slot) => slot.anew(pause, left).await.map(Some),
            None => {
                tokio::time::sleep(pause).await;
                Ok(None)
            }
        }
    };
    let entered = Handle::current().block_on(async {
        tokio::select! {
            entered = anew => entered.ok(),
            _ = execution.until_stopped() => None,
        }
    });
    let enters = entered.is_some();
    job.slot = entered.flatten();
    enters
}

impl Run<'_> {
    /// Whether what has failed is run again: then it is undone, and others have had a moment.
    ///
    /// # Errors
    /// It cannot be undone.
    pub(super) fn tries_again(&mut self, error: &Error, tries: &mut Tries) -> Result<bool, Error> {
        let conflict = Conflict::of(error, self.upserts);
        let conflict = conflict.filter(|_| self.repeatable && self.job.request.inputs.is_empty());
        let Some(another) = conflict.and_then(|conflict| tries.another(conflict)) else { return Ok(false) };
        // First: two that have each written what the other one wants would wait for each other.
        self.undo()?;
        if !wait(another, self.job) {
            return Ok(false);
        }
        self.rights = None;
        // The connection may be another one now.
        self.prepare()?;
        Ok(true)
    }

    /// Rolls back what the request has begun.
    ///
    /// # Errors
    /// As the engine reports.
    pub(super) fn undo(&mut self) -> Result<(), Error> {
        self.job.place.roll_back()?;
        self.job.execution.commits_nothing();
        Ok(())
    }
}

/// What another transaction has written meanwhile, and a statement has failed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Conflict {
    /// A row of the same.
    Row,
    /// A key, which is there now, or may be.
    Key,
}

impl Conflict {
    fn of(error: &Error, upserts: bool) -> Option<Self> {
        let says = |text: &str| error.message.contains(text);
        let committing = says("Failed to commit") && !says("COMMIT");
        match error.kind() {
            ErrorKind::Transaction if says("Conflict on update") || says("Conflict on tuple deletion") => {
                Some(Self::Row)
            }
            // It is found at once the next time, which is an error or, with ON CONFLICT, none.
            ErrorKind::Transaction | ErrorKind::Constraint if says("uplicate key") && (committing || upserts) => {
                Some(Self::Key)
            }
            _ => None,
        }
    }
}
