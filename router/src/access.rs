//! Who may come in: one identity for every frontend.

use std::sync::Arc;

use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, WorkerChannel},
    share,
};
use subtle::ConstantTimeEq;

/// The user that the server's token stands for, on every frontend.
pub const ADMINISTRATOR: &str = "openduck";

/// The door: a token, or open (which the command line allows on loopback only); and the tokens of shares, which the
/// workers know.
#[derive(Clone)]
pub struct Access {
    token: Option<String>,
    workers: Option<Arc<dyn WorkerChannel>>,
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
        Self { token, workers: None }
    }

    /// Asks `workers` for tokens of shares.
    pub fn with_shares_of(self, workers: Arc<dyn WorkerChannel>) -> Self {
        Self { workers: Some(workers), ..self }
    }

    /// Lets everybody in.
    pub fn is_open(&self) -> bool {
        self.token.is_none()
    }

    /// The caller that `token` stands for. That of a share is whoever may read what is shared, also where everybody else is
    /// let in without a token.
    ///
    /// # Errors
    /// UNAUTHENTICATED. Of a share's token, also what the workers say.
    pub async fn check(&self, token: Option<&str>) -> Result<Caller, Error> {
        let administrator = Caller { user: ADMINISTRATOR.to_owned() };
        let token = token.filter(|token| !token.is_empty());
        match (&self.token, token) {
            (Some(expected), Some(token)) if bool::from(token.as_bytes().ct_eq(expected.as_bytes())) => {
                Ok(administrator)
            }
            (_, Some(token)) if token.starts_with(share::TOKEN_PREFIX) => self.check_share(token).await,
            (None, _) => Ok(administrator),
            (Some(_), Some(_)) => Err(Error::of(ErrorKind::Unauthenticated, "the token is wrong")
                .with_hint("use the token that the server was started with")),
            (Some(_), None) => Err(Error::of(ErrorKind::Unauthenticated, "a token is needed")
                .with_hint("send it as `authorization: Bearer TOKEN`, or give it as `token=` or in OPENDUCK_TOKEN")),
        }
    }

    async fn check_share(&self, token: &str) -> Result<Caller, Error> {
        let user = share::user(&share::hash(token));
        let known = match &self.workers {
            Some(workers) => workers.authenticate(user.clone()).await?.exists,
            None => false,
        };
        if known {
            return Ok(Caller { user });
        }
        Err(Error::of(ErrorKind::Unauthenticated, "the token is of no share, or of one that was taken back")
            .with_hint("ask whoever shares the database for a new token"))
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
