//! Random names of executions and sessions.

use std::time::{SystemTime, UNIX_EPOCH};

use rustls::crypto::ring::default_provider;

use crate::error::{Failure, Kind};

/// 128 random bits as 32 hexadecimal digits, from the system each time: a generator kept in memory would give a
/// forked child the names of its parent.
///
/// # Errors
/// A system without randomness.
pub(crate) fn random() -> Result<String, Failure> {
    Ok(format!("{:032x}", bits()?))
}

/// The same as a UUID of version 7 (RFC 9562), which says when it was made: so that a server can tell a transaction that
/// was never committed from one that it does not remember any more.
///
/// # Errors
/// As [`random`].
pub(crate) fn transaction() -> Result<String, Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let below = bits()? & !(0xf << 76) & !(0b11 << 62) & ((1 << 80) - 1);
    Ok(format!("{:032x}", (now << 80) | (7 << 76) | (0b10 << 62) | below))
}

fn bits() -> Result<u128, Failure> {
    let mut bytes = [0; 16];
    default_provider()
        .secure_random
        .fill(&mut bytes)
        .map_err(|_| Failure::new(Kind::Io, "openduck: the system gives no random bytes"))?;
    Ok(u128::from_ne_bytes(bytes))
}
