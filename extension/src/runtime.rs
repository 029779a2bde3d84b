//! The runtime: started at the first use, for one process id.

use std::{process, time::Duration};

use parking_lot::Mutex;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Failure, Kind};

/// Threads that move bytes. DuckDB's own threads decode and convert.
const THREADS: usize = 1;

struct Owned {
    process: u32,
    runtime: Runtime,
}

static OWNED: Mutex<Option<Owned>> = Mutex::new(None);

/// The runtime of this process.
///
/// # Errors
/// No thread can be started.
pub(crate) fn handle() -> Result<Handle, Failure> {
    // The lock is held for an instant only; a fork in that instant leaves it held in the child for ever.
    let Some(mut owned) = OWNED.try_lock_for(Duration::from_secs(1)) else {
        return Err(Failure::new(Kind::Io, "openduck: this process was forked in the middle of an ATTACH"));
    };
    let process = process::id();
    if let Some(owned) = owned.as_ref().filter(|owned| owned.process == process) {
        return Ok(owned.runtime.handle().clone());
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(THREADS)
        .thread_name("openduck")
        .enable_all()
        .build()
        .map_err(|cause| Failure::new(Kind::Io, format!("openduck: no thread can be started: {cause}")))?;
    let handle = runtime.handle().clone();
    // The one of a parent process is left alone: its threads are not here, so nobody could stop them.
    std::mem::forget(owned.replace(Owned { process, runtime }));
    Ok(handle)
}
