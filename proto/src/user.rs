//! Users: the administrator, and those that he makes. A user shows a password, over the Postgres protocol, or a token.

use crate::token;

/// The user that the server's own token stands for. Nothing is refused to it.
pub const ADMINISTRATOR: &str = "openduck";

/// What every user's token begins with.
pub const TOKEN_PREFIX: &str = "oduser_";
/// What a question for the user of a token begins with: a router knows the token only.
const QUESTION_PREFIX: &str = "token:";

/// A new token.
pub fn new_token() -> String {
    token::new(TOKEN_PREFIX)
}

/// What to ask `Authenticate` for, to hear whose a token is.
pub fn question(token: &str) -> String {
    token::name(QUESTION_PREFIX, &token::hash(token))
}

/// SHA-256 of the token that is asked for; `None` where a user is.
pub fn hash_of_question(asked: &str) -> Option<[u8; 32]> {
    token::hash_of_name(QUESTION_PREFIX, asked)
}

#[cfg(test)]
mod tests;
