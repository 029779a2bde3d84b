//! Random names: executions, sessions, results.

use rand::RngExt;

/// 128 random bits as 32 hexadecimal digits.
pub fn random() -> String {
    format!("{:032x}", rand::rng().random::<u128>())
}

/// The name of the rest of a result: the worker that holds it, a dot, and 128 random bits.
pub fn result_handle(worker: &str) -> String {
    format!("{worker}.{}", random())
}

/// The worker that holds the result named `handle`; `None` where it has no such form.
pub fn worker_of(handle: &str) -> Option<&str> {
    handle.rsplit_once('.').map(|(worker, _)| worker)
}
