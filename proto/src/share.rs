//! Shares: read access to one database, for whoever shows a token. The token's SHA-256 is all that servers keep of it; the
//! user that it stands for is named after that.

use rand::RngExt;
use sha2::{Digest, Sha256};

/// What every share's token begins with, so that it can be told from other tokens, by people and by scanners for secrets.
pub const TOKEN_PREFIX: &str = "odshare_";
/// What the name of every user begins with that a share's token stands for. No other user's name has a colon.
const USER_PREFIX: &str = "share:";

/// A new token: the prefix, and 256 random bits as 64 hexadecimal digits.
pub fn new_token() -> String {
    let bits: [u8; 32] = rand::rng().random();
    format!("{TOKEN_PREFIX}{}", digits(&bits))
}

/// SHA-256 of a token.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// The user that a share's token stands for.
pub fn user(token_hash: &[u8; 32]) -> String {
    format!("{USER_PREFIX}{}", digits(token_hash))
}

/// SHA-256 of the token that stands for `user`; `None` where that is another kind of user.
pub fn hash_of_user(user: &str) -> Option<[u8; 32]> {
    let digits = user.strip_prefix(USER_PREFIX)?.as_bytes();
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

#[cfg(test)]
mod tests;
