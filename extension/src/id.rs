//! Random names of executions and sessions.

use rustls::crypto::ring::default_provider;

use crate::error::{Failure, Kind};

/// 128 random bits as 32 hexadecimal digits, from the system each time: a generator kept in memory would give a
/// forked child the names of its parent.
///
/// # Errors
/// A system without randomness.
pub(crate) fn random() -> Result<String, Failure> {
    let mut bytes = [0; 16];
    default_provider()
        .secure_random
        .fill(&mut bytes)
        .map_err(|_| Failure::new(Kind::Io, "openduck: the system gives no random bytes"))?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
