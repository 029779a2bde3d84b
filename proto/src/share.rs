//! Shares: read access to one database, for whoever shows a token. The user that it stands for is named after its SHA-256.

use crate::token;

/// What every share's token begins with, so that it can be told from other tokens, by people and by scanners for secrets.
pub const TOKEN_PREFIX: &str = "odshare_";
/// What the name of every user begins with that a share's token stands for. No other user's name has a colon.
const USER_PREFIX: &str = "share:";

/// A new token.
pub fn new_token() -> String {
    token::new(TOKEN_PREFIX)
}

/// The user that a share's token stands for.
pub fn user(token_hash: &[u8; 32]) -> String {
    token::name(USER_PREFIX, token_hash)
}

/// SHA-256 of the token that stands for `user`; `None` where that is another kind of user.
pub fn hash_of_user(user: &str) -> Option<[u8; 32]> {
    token::hash_of_name(USER_PREFIX, user)
}

#[cfg(test)]
mod tests;
