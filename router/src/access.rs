//! Who may come in: one identity for every frontend.

use std::sync::Arc;

use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, WorkerChannel},
    share, token, user,
};
use subtle::ConstantTimeEq;

pub use openduck_proto::user::ADMINISTRATOR;

/// The door: a token, or open (which the command line allows on loopback only); and the passwords and tokens of users and
/// shares, which the workers know.
#[derive(Clone)]
pub struct Access {
    token: Option<String>,
    workers: Option<Arc<dyn WorkerChannel>>,
}

/// How a user of the Postgres frontend shows who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Challenge {
    /// Nothing is asked: it is the administrator.
    Open,
    /// SCRAM-SHA-256 with the server's token: it is the administrator.
    Token,
    /// SCRAM-SHA-256 with what is kept of the user's password, as PostgreSQL writes it.
    Verifier(String),
    /// SCRAM-SHA-256 is played to its end and fails, so that users cannot be told from non-users.
    Unknown,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.token.is_some() { "Access(token)" } else { "Access(open)" })
    }
}

impl Access {
    /// Asks for `token`; `None` lets everybody in as the administrator who is no user of its own.
    pub fn new(token: Option<String>) -> Self {
        Self { token, workers: None }
    }

    /// Asks `workers` for users, and for tokens of shares.
    pub fn with_users_of(self, workers: Arc<dyn WorkerChannel>) -> Self {
        Self { workers: Some(workers), ..self }
    }

    /// Lets everybody in.
    pub fn is_open(&self) -> bool {
        self.token.is_none()
    }

    /// The server's token, the administrator's password.
    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The caller that `token` stands for. That of a user, or of a share, is who it says also where everybody else is let in
    /// without a token.
    ///
    /// # Errors
    /// UNAUTHENTICATED. Of a user's or a share's token, also what the workers say.
    pub async fn check(&self, token: Option<&str>) -> Result<Caller, Error> {
        let administrator = Caller { user: ADMINISTRATOR.to_owned() };
        let token = token.filter(|token| !token.is_empty());
        match (&self.token, token) {
            (Some(expected), Some(token)) if bool::from(token.as_bytes().ct_eq(expected.as_bytes())) => {
                Ok(administrator)
            }
            (_, Some(token)) if token.starts_with(share::TOKEN_PREFIX) => {
                let wrong = "the token is of no share, or of one that was taken back";
                self.ask(share::user(&token::hash(token)), wrong, "ask whoever shares the database for a new token")
                    .await
            }
            (_, Some(token)) if token.starts_with(user::TOKEN_PREFIX) => {
                let wrong = "the token is of no user, or of one who may not log in";
                self.ask(user::question(token), wrong, "CREATE TOKEN FOR the user makes a new one").await
            }
            (None, _) => Ok(administrator),
            (Some(_), Some(_)) => Err(Error::of(ErrorKind::Unauthenticated, "the token is wrong")
                .with_hint("use the token that the server was started with, or a user's own")),
            (Some(_), None) => Err(Error::of(ErrorKind::Unauthenticated, "a token is needed")
                .with_hint("send it as `authorization: Bearer TOKEN`, or give it as `token=` or in OPENDUCK_TOKEN")),
        }
    }

    /// The caller whom the workers know by that name.
    async fn ask(&self, name: String, wrong: &str, hint: &str) -> Result<Caller, Error> {
        if let Some(workers) = &self.workers {
            let known = workers.authenticate(name).await?;
            if known.exists {
                return Ok(Caller { user: known.user });
            }
        }
        Err(Error::of(ErrorKind::Unauthenticated, wrong).with_hint(hint))
    }

    /// What the Postgres frontend asks `user` for.
    ///
    /// # Errors
    /// What the workers say. Where there are none yet, only the administrator is known.
    pub async fn challenge(&self, user: &str) -> Result<Challenge, Error> {
        if user == ADMINISTRATOR {
            return Ok(if self.is_open() { Challenge::Open } else { Challenge::Token });
        }
        let known = match &self.workers {
            Some(workers) => match workers.authenticate(user.to_owned()).await {
                Err(error) if error.kind() == ErrorKind::NoWorker => None,
                known => Some(known?),
            },
            None => None,
        };
        Ok(match known.filter(|known| known.exists) {
            // What stands for a token is not a user that anybody can call himself.
            Some(known) if known.user == user && !known.scram_verifier.is_empty() => {
                Challenge::Verifier(known.scram_verifier)
            }
            Some(_) => Challenge::Unknown,
            None if self.is_open() => Challenge::Open,
            None => Challenge::Unknown,
        })
    }
}

#[cfg(test)]
mod tests;
