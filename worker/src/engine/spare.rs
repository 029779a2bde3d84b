//! Instances that are started before they are needed: starting one takes several times as long as giving it a database.

use std::sync::Arc;

use openduck_proto::Error;
use parking_lot::Mutex;

use super::{Options, Started};

/// Instances that stand ready.
const READY: usize = 2;

/// Instances without a database, all with the same options but for their temporary folders.
pub(crate) struct Spares {
    options: Options,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    ready: Vec<Started>,
    /// Being started just now.
    coming: usize,
    /// Started so far, which names their folders.
    count: u64,
}

impl Spares {
    /// None is started yet. Each has a folder of its own in that of the options.
    pub(crate) fn new(options: Options) -> Arc<Self> {
        Arc::new(Self { options, state: Mutex::default() })
    }

    /// One that stands ready, or a new one; others are started for whoever comes next. Blocks.
    ///
    /// # Errors
    /// As [`Started::start`].
    pub(crate) fn take(self: &Arc<Self>) -> Result<Started, Error> {
        let ready = self.state.lock().ready.pop();
        self.refill();
        ready.map_or_else(|| self.start(), Ok)
    }

    /// Starts those that are missing, on threads of their own.
    fn refill(self: &Arc<Self>) {
        let missing = {
            let mut state = self.state.lock();
            let missing = READY.saturating_sub(state.ready.len() + state.coming);
            state.coming += missing;
            missing
        };
        for _ in 0..missing {
            let spares = Arc::clone(self);
            std::thread::spawn(move || {
                let started = spares.start();
                let mut state = spares.state.lock();
                state.coming -= 1;
                match started {
                    Ok(started) => state.ready.push(started),
                    Err(error) => tracing::warn!(%error, "no instance could be started in advance"),
                }
            });
        }
    }

    fn start(&self) -> Result<Started, Error> {
        let number = {
            let mut state = self.state.lock();
            state.count += 1;
            state.count
        };
        // Two instances must not spill into one folder.
        let temporary_folder = self.options.temporary_folder.join(format!("engine-{number}.spill"));
        Started::start(&Options { temporary_folder, ..self.options.clone() })
    }
}
