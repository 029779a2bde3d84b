//! Tickets: what a router signs for a part of a statement, so that its workers can tell it from anything that a user sends.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use prost::Message;
use ring::hmac;

use crate::v1::{Error, ErrorKind, Ticket};

/// How long a ticket is good: longer than a part waits for a place to run, and for its reader.
pub const LIFE: Duration = Duration::from_secs(120);
/// What is signed begins with this: the secret signs nothing else that does.
const CONTEXT: &[u8] = b"openduck.v1.Ticket\0";

impl Ticket {
    /// A ticket for an execution of `user`'s that reads `database` at `lsn`, good from now on for [`LIFE`].
    #[must_use]
    pub fn sign(secret: &str, user: &str, execution_id: &str, database: &str, lsn: u64) -> Self {
        let expires_ms = now_ms() + LIFE.as_millis() as u64;
        let (user, execution_id, database) = (user.to_owned(), execution_id.to_owned(), database.to_owned());
        let unsigned = Self { user, execution_id, database, lsn, expires_ms, mac: bytes::Bytes::new() };
        let mac = hmac::sign(&key(secret), &unsigned.signed()).as_ref().to_vec().into();
        Self { mac, ..unsigned }
    }

    /// Looks whether whoever knows the secret has signed it, and whether it is still good.
    ///
    /// # Errors
    /// UNAUTHENTICATED.
    pub fn check(&self, secret: &str) -> Result<(), Error> {
        if hmac::verify(&key(secret), &self.signed(), &self.mac).is_err() {
            return Err(Error::of(ErrorKind::Unauthenticated, "a ticket that no router of this cluster has signed"));
        }
        if self.expires_ms < now_ms() {
            return Err(Error::of(ErrorKind::Unauthenticated, "the ticket has expired").with_hint("try again"));
        }
        Ok(())
    }

    /// What is signed: every field but the signature, each behind its tag and length.
    fn signed(&self) -> Vec<u8> {
        let unsigned = Self { mac: bytes::Bytes::new(), ..self.clone() };
        [CONTEXT, &unsigned.encode_to_vec()].concat()
    }
}

fn key(secret: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())
}

fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket() -> Ticket {
        Ticket::sign("secret", "ada", "e1", "mydb", 7)
    }

    #[test]
    fn what_was_signed_is_good() {
        ticket().check("secret").unwrap();
    }

    #[test]
    fn what_was_changed_or_signed_by_others_is_not() {
        let forged = [
            Ticket { user: "openduck".to_owned(), ..ticket() },
            Ticket { execution_id: "e2".to_owned(), ..ticket() },
            Ticket { database: "other".to_owned(), ..ticket() },
            Ticket { lsn: 8, ..ticket() },
            Ticket { expires_ms: ticket().expires_ms + 60_000, ..ticket() },
            Ticket { user: "ad".to_owned(), execution_id: "ae1".to_owned(), ..ticket() },
            Ticket { mac: bytes::Bytes::new(), ..ticket() },
            Ticket::default(),
        ];
        for forged in forged {
            let error = forged.check("secret").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{forged:?}");
        }
        ticket().check("another").unwrap_err();
        Ticket::sign("another", "ada", "e1", "mydb", 7).check("secret").unwrap_err();
    }

    #[test]
    fn it_expires() {
        let mut old = Ticket { expires_ms: now_ms() - 1, ..ticket() };
        old.mac = hmac::sign(&key("secret"), &old.signed()).as_ref().to_vec().into();
        let error = old.check("secret").unwrap_err();
        assert!(error.message.contains("expired"), "{error:?}");
    }
}
