//! What Linux says of a process's writes, and its page cache.

use std::{
    fs,
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::Outcome;

/// How often is looked whether a process still writes, and for how long at most.
const LOOK: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(30);

/// Empties the page cache, where this process may. Whether it did.
pub(super) fn drop_caches() -> bool {
    Command::new("sync").status().is_ok_and(|status| status.success())
        && fs::write("/proc/sys/vm/drop_caches", "1").is_ok()
}

/// Bytes that a process has sent to the disk since its start, counted when it dirties a page.
fn written(pid: u32) -> Outcome<u64> {
    let counters = fs::read_to_string(format!("/proc/{pid}/io"))?;
    let line = counters.lines().find_map(|line| line.strip_prefix("write_bytes:"));
    Ok(line.ok_or("the system does not count the bytes that a process writes")?.trim().parse()?)
}

/// The same once it writes no more, what it does in the background included.
pub(super) fn written_at_rest(pid: u32) -> Outcome<u64> {
    let deadline = Instant::now() + PATIENCE;
    let mut before = written(pid)?;
    loop {
        sleep(LOOK);
        let now = written(pid)?;
        if now == before {
            return Ok(now);
        }
        if Instant::now() > deadline {
            return Err(format!("a server at rest still writes after {PATIENCE:?}").into());
        }
        before = now;
    }
}
