//! SCRAM-SHA-256 (RFC 5802, RFC 7677), with the server's token as the password of its user.

use pgwire::api::auth::sasl::scram::{
    ScramSecret, ScramServerAuth, ScramServerAuthWaitingForClientFinal, gen_salted_password,
};
use rand::RngExt;
use ring::hmac;

use super::error::Failure;
use crate::access::{Access, Challenge};

/// Rounds of the password's hash, as PostgreSQL does.
const ITERATIONS: usize = 4096;
/// The only mechanism: channel binding would need the certificate, which may change between handshakes.
const MECHANISM: &[u8] = b"SCRAM-SHA-256";

/// What is needed to check the password; the same for as long as the server runs.
struct Verifier {
    salt: Vec<u8>,
    stored_key: Vec<u8>,
    server_key: Vec<u8>,
}

impl Verifier {
    fn of_password(password: &str, salt: Vec<u8>) -> Self {
        let salted = gen_salted_password(password, &salt, ITERATIONS);
        match ScramSecret::verifier_from_salted_password(salt, salted, ITERATIONS) {
            ScramSecret::Verifier { salt, stored_key, server_key, .. } => Self { salt, stored_key, server_key },
            // The function makes no other kind.
            ScramSecret::SaltedPassword { salt, .. } => Self::nobody(salt),
        }
    }

    /// No password fits.
    fn nobody(salt: Vec<u8>) -> Self {
        Self { salt, stored_key: random(), server_key: random() }
    }

    fn secret(&self) -> ScramSecret {
        ScramSecret::Verifier {
            salt: self.salt.clone(),
            iterations: ITERATIONS,
            stored_key: self.stored_key.clone(),
            server_key: self.server_key.clone(),
        }
    }
}

fn random() -> Vec<u8> {
    rand::rng().random::<[u8; 32]>().to_vec()
}

/// What asks clients for the password.
pub(super) struct Door {
    access: Access,
    verifier: Option<Verifier>,
    /// Makes salts of users that do not exist: the same each time, so that they look like others.
    salts: hmac::Key,
}

/// An exchange that waits for the client's proof.
pub(super) struct Exchange(ScramServerAuthWaitingForClientFinal);

impl Door {
    /// A door for those that `access` lets in. Hashes the password once, which takes about a millisecond.
    pub(super) fn new(access: Access) -> Self {
        let salts = hmac::Key::new(hmac::HMAC_SHA256, &random());
        let salt = salt_of(&salts, crate::access::ADMINISTRATOR);
        let verifier = match access.challenge(crate::access::ADMINISTRATOR) {
            Challenge::Password(password) => Some(Verifier::of_password(password, salt)),
            Challenge::Open | Challenge::Unknown => None,
        };
        Self { access, verifier, salts }
    }

    /// Nothing is asked.
    pub(super) fn is_open(&self) -> bool {
        self.access.is_open()
    }

    /// Answers the client's first message, the body of a SASLInitialResponse; users that do not exist get as far.
    ///
    /// # Errors
    /// FATAL 08P01: another mechanism, or no such message.
    pub(super) fn first(&self, user: &str, body: &[u8]) -> Result<(String, Exchange), Failure> {
        let malformed = || Failure::fatal("08P01", "malformed SCRAM message");
        let end = body.iter().position(|byte| *byte == 0).ok_or_else(malformed)?;
        if &body[..end] != MECHANISM {
            return Err(Failure::fatal("08P01", "client selected an invalid SASL authentication mechanism"));
        }
        let length = body.get(end + 1..end + 5).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
        let message = body.get(end + 5..).filter(|rest| Some(rest.len()) == length.map(|length| length as usize));
        let secret = match (self.access.challenge(user), &self.verifier) {
            (Challenge::Password(_), Some(verifier)) => verifier.secret(),
            _ => Verifier::nobody(salt_of(&self.salts, user)).secret(),
        };
        let message = message.ok_or_else(malformed)?;
        let (reply, waiting) =
            ScramServerAuth::new().on_client_first_message_with_secret(message, secret).map_err(|_| malformed())?;
        Ok((reply, Exchange(waiting)))
    }
}

impl Exchange {
    /// Checks the client's proof, the body of a SASLResponse; the server's own proof.
    ///
    /// # Errors
    /// FATAL 28P01, whatever is wrong with it.
    pub(super) fn last(&self, user: &str, body: &[u8]) -> Result<String, Failure> {
        let wrong = || {
            let message = format!("password authentication failed for user \"{user}\"");
            Failure::fatal("28P01", message).with_hint("the user is \"openduck\", the password is the server's token")
        };
        self.0.on_client_final_message(body).map_err(|_| wrong())
    }
}

fn salt_of(key: &hmac::Key, user: &str) -> Vec<u8> {
    hmac::sign(key, user.as_bytes()).as_ref()[..16].to_vec()
}
