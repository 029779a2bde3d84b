//! `openduck extension`: the loadable DuckDB extension of this build, signed where there is a key.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use openduck_extension::pack;
use openduck_layers::keep_secret;
use openduck_router::{Repository, SigningKey};

use crate::{Failure, Outcome};

/// The extension's version, as DuckDB lists it.
const VERSION: &str = concat!("v", env!("CARGO_PKG_VERSION"));

/// Writes the loadable DuckDB extension that belongs to this build
///
/// Example: openduck extension --out openduck.duckdb_extension
#[derive(Args, Debug)]
pub(crate) struct Extension {
    /// The file; DuckDB wants it to end in openduck.duckdb_extension
    #[arg(long, value_name = "FILE", default_value = pack::FILE_NAME)]
    out: PathBuf,
    /// A private key to sign with, PKCS#8 in PEM; without one the client must allow unsigned extensions
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
}

impl Extension {
    pub(crate) async fn run(self) -> Outcome {
        if self.out.file_name().and_then(|name| name.to_str()) != Some(pack::FILE_NAME) {
            return Err(format!("DuckDB loads the file only under the name {}", pack::FILE_NAME).into());
        }
        let key = self.key.as_deref().map(read_key).transpose()?;
        let file = packed(key.as_ref())?;
        fs::write(&self.out, &file).map_err(|error| format!("{}: {error}", self.out.display()))?;
        println!("{} for DuckDB {} on {}", self.out.display(), pack::ENGINE_VERSION, pack::platform());
        Ok(())
    }
}

/// The loadable file.
fn packed(key: Option<&SigningKey>) -> Result<Vec<u8>, Failure> {
    let path = pack::library_path()?;
    let library = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let signature = match key {
        None => None,
        Some(key) => {
            let signature = key.sign(&pack::signing_digest(&library, VERSION))?;
            let signature: [u8; pack::SIGNATURE_BYTES] =
                signature.try_into().map_err(|_| "a signature of another size than RSA-2048's")?;
            Some(signature)
        }
    };
    Ok(pack::pack(&library, VERSION, signature.as_ref()))
}

/// A private key from its file.
///
/// # Errors
/// The file cannot be read, or is no key.
pub(crate) fn read_key(path: &Path) -> Result<SigningKey, Failure> {
    let pem = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    SigningKey::from_pem(&pem).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The key in `path`, made at the first start.
///
/// # Errors
/// The file cannot be read or written, or is no key.
pub(crate) fn own_key(path: &Path) -> Result<SigningKey, Failure> {
    if path.exists() {
        return read_key(path);
    }
    let key = SigningKey::generate()?;
    keep_secret(path, key.to_pem()?.as_bytes()).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(key)
}

/// The extension on offer by a server, made in the background.
///
/// # Errors
/// The library of this build is missing, or the key cannot be used.
pub(crate) fn repository(key: Option<SigningKey>) -> Result<Repository, Failure> {
    // A server without it should say so at its start, not at the first INSTALL.
    pack::library_path()?;
    let public = key.as_ref().map(SigningKey::public_pem).transpose()?;
    let make = move || packed(key.as_ref()).map_err(|failure| failure.to_string());
    Ok(Repository::new(pack::ENGINE_VERSION, &pack::platform(), public, make))
}
