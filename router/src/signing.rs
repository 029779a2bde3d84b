//! The key that signs the extension: RSA-2048, PKCS#1 v1.5 over a SHA-256, which is what DuckDB checks.

use rsa::{
    Pkcs1v15Sign, PrivateKey, PublicKey,
    pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey, LineEnding},
};
use sha2::{Digest, Sha256};

/// Bits of a key.
const BITS: usize = 2048;

/// A private key. It prints nothing of itself.
pub struct SigningKey(PrivateKey);

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the signing key cannot be used: {0}")]
pub struct SigningError(String);

fn failed(error: impl std::fmt::Display) -> SigningError {
    SigningError(error.to_string())
}

impl SigningKey {
    /// Makes a new key; takes up to a second or two.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn generate() -> Result<Self, SigningError> {
        PrivateKey::new(&mut rand::rng(), BITS).map(Self).map_err(failed)
    }

    /// Reads a key, PKCS#8 in PEM.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn from_pem(pem: &str) -> Result<Self, SigningError> {
        PrivateKey::from_pkcs8_pem(pem).map(Self).map_err(failed)
    }

    /// The private key, PKCS#8 in PEM: a secret.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn to_pem(&self) -> Result<String, SigningError> {
        self.0.to_pkcs8_pem(LineEnding::LF).map(|pem| pem.to_string()).map_err(failed)
    }

    /// The public key in PEM, as users give it to DuckDB.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn public_pem(&self) -> Result<String, SigningError> {
        PublicKey::from(&self.0).to_public_key_pem(LineEnding::LF).map_err(failed)
    }

    /// SHA-256 of the public key (DER), by which people compare keys.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn fingerprint(&self) -> Result<String, SigningError> {
        let der = PublicKey::from(&self.0).to_public_key_der().map_err(failed)?;
        Ok(Sha256::digest(der.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Signs a SHA-256: 256 bytes.
    ///
    /// # Errors
    /// [`SigningError`].
    pub fn sign(&self, digest: &[u8; 32]) -> Result<Vec<u8>, SigningError> {
        self.0.sign_with_rng(&mut rand::rng(), Pkcs1v15Sign::new::<Sha256>(), digest).map_err(failed)
    }
}

#[cfg(test)]
mod tests;
