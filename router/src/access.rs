//! Who may come in: one identity for every frontend.

use openduck_proto::{Error, ErrorKind, channel::Caller};
use subtle::ConstantTimeEq;

/// The user that the server's token stands for, on every frontend.
pub const ADMINISTRATOR: &str = "openduck";

/// The door: a token, or open (which the command line allows on loopback only).
#[derive(Clone)]
pub struct Access {
    token: Option<String>,
}

/// How a user of the Postgres frontend shows who they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Challenge<'a> {
    /// Nothing is asked.
    Open,
    /// SCRAM-SHA-256 with this password.
    Password(&'a str),
    /// SCRAM-SHA-256 is played to its end and fails, so that users cannot be told from non-users.
    Unknown,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.token.is_some() { "Access(token)" } else { "Access(open)" })
    }
}

impl Access {
    /// Asks for `token`; `None` lets everybody in as the administrator.
    pub fn new(token: Option<String>) -> Self {
        Self { token }
    }

    /// Lets everybody in.
    pub fn is_open(&self) -> bool {
        self.token.is_none()
    }

    /// The caller that `token` stands for.
    ///
    /// # Errors
    /// UNAUTHENTICATED.
    pub fn check(&self, token: Option<&str>) -> Result<Caller, Error> {
        let administrator = Caller { user: ADMINISTRATOR.to_owned() };
        let Some(expected) = &self.token else { return Ok(administrator) };
        match token.filter(|token| !token.is_empty()) {
            Some(token) if bool::from(token.as_bytes().ct_eq(expected.as_bytes())) => Ok(administrator),
            Some(_) => Err(Error::of(ErrorKind::Unauthenticated, "the token is wrong")
                .with_hint("use the token that the server was started with")),
            None => Err(Error::of(ErrorKind::Unauthenticated, "a token is needed")
                .with_hint("send it as `authorization: Bearer TOKEN`, or give it as `token=` or in OPENDUCK_TOKEN")),
        }
    }

    /// What the Postgres frontend asks `user` for.
    pub fn challenge(&self, user: &str) -> Challenge<'_> {
        match &self.token {
            None => Challenge::Open,
            Some(token) if user == ADMINISTRATOR => Challenge::Password(token),
            Some(_) => Challenge::Unknown,
        }
    }
}

#[cfg(test)]
mod tests;
