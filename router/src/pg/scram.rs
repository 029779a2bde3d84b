//! SCRAM-SHA-256 (RFC 5802, RFC 7677): the administrator's password is the server's token, of others a verifier is kept.

use base64::{Engine, prelude::BASE64_STANDARD};
use pgwire::api::auth::sasl::scram::{
    ScramSecret, ScramServerAuth, ScramServerAuthWaitingForClientFinal, gen_salted_password,
};
use rand::RngExt;
use ring::hmac;

use super::error::Failure;
use crate::access::{ADMINISTRATOR, Access, Challenge};

/// Rounds of the password's hash, as PostgreSQL does.
const ITERATIONS: usize = 4096;
/// The mechanism, and the one that binds the proof to the connection's certificate.
const MECHANISM: &[u8] = b"SCRAM-SHA-256";
const MECHANISM_PLUS: &[u8] = b"SCRAM-SHA-256-PLUS";

/// What is needed to check a password.
#[derive(Clone)]
struct Verifier {
    salt: Vec<u8>,
    iterations: usize,
    stored_key: Vec<u8>,
    server_key: Vec<u8>,
}

impl Verifier {
    fn of_password(password: &str, salt: Vec<u8>) -> Self {
        let salted = gen_salted_password(password, &salt, ITERATIONS);
        match ScramSecret::verifier_from_salted_password(salt, salted, ITERATIONS) {
            ScramSecret::Verifier { salt, iterations, stored_key, server_key } => {
                Self { salt, iterations, stored_key, server_key }
            }
            // The function makes no other kind.
            ScramSecret::SaltedPassword { salt, .. } => Self::nobody(salt),
        }
    }

    /// Reads `SCRAM-SHA-256$<iterations>:<salt>$<stored key>:<server key>`, as PostgreSQL writes it.
    fn parse(text: &str) -> Option<Self> {
        let (head, keys) = text.strip_prefix("SCRAM-SHA-256$")?.split_once('$')?;
        let (iterations, salt) = head.split_once(':')?;
        let (stored_key, server_key) = keys.split_once(':')?;
        let bytes = |text: &str| BASE64_STANDARD.decode(text).ok();
        let verifier = Self {
            salt: bytes(salt)?,
            iterations: iterations.parse().ok().filter(|rounds| *rounds > 0)?,
            stored_key: bytes(stored_key)?,
            server_key: bytes(server_key)?,
        };
        (verifier.stored_key.len() == 32 && verifier.server_key.len() == 32).then_some(verifier)
    }

    /// No password fits.
    fn nobody(salt: Vec<u8>) -> Self {
        Self { salt, iterations: ITERATIONS, stored_key: random(), server_key: random() }
    }

    fn secret(self) -> ScramSecret {
        let Self { salt, iterations, stored_key, server_key } = self;
        ScramSecret::Verifier { salt, iterations, stored_key, server_key }
    }
}

fn random() -> Vec<u8> {
    rand::rng().random::<[u8; 32]>().to_vec()
}

/// What asks clients for the password.
pub(super) struct Door {
    access: Access,
    /// The administrator's; the same for as long as the server runs.
    verifier: Option<Verifier>,
    /// Makes salts of users that do not exist: the same each time, so that they look like others.
    salts: hmac::Key,
}

/// An exchange that waits for the client's proof.
pub(super) struct Exchange(ScramServerAuthWaitingForClientFinal);

impl Door {
    /// A door for those that `access` lets in. Hashes the token once, which takes about a millisecond.
    pub(super) fn new(access: Access) -> Self {
        let salts = hmac::Key::new(hmac::HMAC_SHA256, &random());
        let salt = salt_of(&salts, ADMINISTRATOR);
        let verifier = access.token().map(|token| Verifier::of_password(token, salt));
        Self { access, verifier, salts }
    }

    /// What a user is asked for.
    ///
    /// # Errors
    /// What the workers say.
    pub(super) async fn challenge(&self, user: &str) -> Result<Challenge, Failure> {
        self.access.challenge(user).await.map_err(|error| Failure::from(error).into_fatal())
    }

    /// Answers the client's first message, the body of a SASLInitialResponse; users that do not exist get as far.
    /// `certificate`: the one of the connection, where it is encrypted.
    ///
    /// # Errors
    /// FATAL 08P01: another mechanism, or no such message.
    pub(super) fn first(
        &self,
        user: &str,
        challenge: &Challenge,
        certificate: Option<&[u8]>,
        body: &[u8],
    ) -> Result<(String, Exchange), Failure> {
        let malformed = || Failure::fatal("08P01", "malformed SCRAM message");
        let end = body.iter().position(|byte| *byte == 0).ok_or_else(malformed)?;
        let binds = &body[..end] == MECHANISM_PLUS;
        if !(&body[..end] == MECHANISM || binds && certificate.is_some()) {
            return Err(Failure::fatal("08P01", "client selected an invalid SASL authentication mechanism"));
        }
        let length = body.get(end + 1..end + 5).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
        let message = body.get(end + 5..).filter(|rest| Some(rest.len()) == length.map(|length| length as usize));
        let verifier = match challenge {
            Challenge::Token => self.verifier.clone(),
            Challenge::Verifier(text) => Verifier::parse(text),
            Challenge::Open | Challenge::Unknown => None,
        };
        let secret = verifier.unwrap_or_else(|| Verifier::nobody(salt_of(&self.salts, user))).secret();
        let message = message.ok_or_else(malformed)?;
        // What the mechanism's name says and what the message says may not differ.
        if binds != message.starts_with(b"p=") {
            return Err(malformed());
        }
        let mut server = ScramServerAuth::new();
        if let Some(certificate) = certificate {
            server.configure_certificate(pem(certificate).as_bytes()).map_err(|_| malformed())?;
        }
        let (reply, waiting) = server.on_client_first_message_with_secret(message, secret).map_err(|_| malformed())?;
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
            Failure::fatal("28P01", message).with_hint(
                "the administrator is \"openduck\", with the server's token; others have the password that they were given",
            )
        };
        self.0.on_client_final_message(body).map_err(|_| wrong())
    }
}

/// A certificate in the form that the SCRAM implementation reads.
fn pem(certificate: &[u8]) -> String {
    let lines = BASE64_STANDARD.encode(certificate);
    let lines: Vec<_> = lines.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

fn salt_of(key: &hmac::Key, user: &str) -> Vec<u8> {
    hmac::sign(key, user.as_bytes()).as_ref()[..16].to_vec()
}

#[cfg(test)]
mod tests;
