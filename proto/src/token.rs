//! Tokens: 256 random bits behind a prefix that says what they are good for. Servers keep their SHA-256 only.

use rand::RngExt;
use sha2::{Digest, Sha256};

/// A new token: the prefix, and 256 random bits as 64 hexadecimal digits.
pub(crate) fn new(prefix: &str) -> String {
    let bits: [u8; 32] = rand::rng().random();
    format!("{prefix}{}", digits(&bits))
}

/// SHA-256 of a token.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// The name that stands for a token of that SHA-256.
pub(crate) fn name(prefix: &str, token_hash: &[u8; 32]) -> String {
    format!("{prefix}{}", digits(token_hash))
}

/// SHA-256 of the token that a name stands for; `None` where it begins otherwise.
pub(crate) fn hash_of_name(prefix: &str, name: &str) -> Option<[u8; 32]> {
    let digits = name.strip_prefix(prefix)?.as_bytes();
    let mut hash = [0; 32];
    if digits.len() != 2 * hash.len() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(hash)
}

fn digits(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
