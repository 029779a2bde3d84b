//! How far a statement at the server is, asked for while somebody looks at a progress bar.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::runtime::Handle;

use crate::{client::Client, wait::Ends};

/// How often the server is asked.
const LOOK_EVERY: Duration = Duration::from_millis(200);

#[derive(Default)]
struct Said {
    /// The bits of an `f64`.
    percent: AtomicU64,
    runs: AtomicBool,
}

/// What the server says of one execution. Dropping it ends the asking.
pub(crate) struct Progress {
    said: Arc<Said>,
    _task: Ends,
}

impl Progress {
    /// Begins to ask.
    pub(crate) fn watch(runtime: &Handle, client: &Arc<Client>, execution_id: String) -> Self {
        let said = Arc::new(Said::default());
        let task = runtime.spawn({
            let (client, said) = (Arc::clone(client), Arc::clone(&said));
            async move {
                // A server that cannot tell is not asked again.
                while let Ok(running) = client.activity().await {
                    if let Some(statement) = running.iter().find(|statement| statement.execution_id == execution_id) {
                        said.percent.store(statement.progress.to_bits(), Ordering::Relaxed);
                        said.runs.store(statement.runs, Ordering::Relaxed);
                    }
                    tokio::time::sleep(LOOK_EVERY).await;
                }
            }
        });
        Self { said, _task: Ends(task.abort_handle()) }
    }

    /// From 0 to 100, as said last; negative where the server does not know.
    pub(crate) fn percent(&self) -> f64 {
        f64::from_bits(self.said.percent.load(Ordering::Relaxed))
    }

    /// It waits for nothing at the server any more.
    pub(crate) fn runs(&self) -> bool {
        self.said.runs.load(Ordering::Relaxed)
    }
}
