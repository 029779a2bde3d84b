//! Certificates: read from PEM files, and read again when the files change, without a restart.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use parking_lot::Mutex;
use rustls::{
    RootCertStore, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};

/// How often a handshake looks whether the files have changed.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Why certificates cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file is not there, cannot be read, or is no PEM of the right kind.
    #[error("{}: {reason}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Certificate and key do not belong together, or are of a kind that is not supported.
    #[error("the certificate cannot be used: {0}")]
    Unusable(#[from] rustls::Error),
}

/// Where the certificates are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The server's certificate chain, PEM.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
    /// Where given, clients must show a certificate of one of these authorities, PEM.
    pub client_authority: Option<PathBuf>,
    /// The client's certificate must be made out to the user that it connects as. One without any gets through the
    /// handshake, to be told so in the words of its protocol.
    pub names_user: bool,
}

struct Loaded {
    config: Arc<ServerConfig>,
    certificate: Arc<CertificateDer<'static>>,
    modified: Vec<Option<SystemTime>>,
    looked: Instant,
}

/// The certificates of a server, always as new as its files. Cheap to clone.
#[derive(Clone)]
pub struct Tls {
    files: Arc<TlsFiles>,
    protocols: Vec<Vec<u8>>,
    loaded: Arc<Mutex<Loaded>>,
}

impl Tls {
    /// Reads the files. `protocols` are the names that ALPN offers, best first.
    ///
    /// # Errors
    /// [`TlsError`].
    pub fn open(files: TlsFiles, protocols: &[&str]) -> Result<Self, TlsError> {
        let protocols: Vec<_> = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let (config, certificate) = load(&files, &protocols)?;
        let loaded = Loaded { config, certificate, modified: modified(&files), looked: Instant::now() };
        Ok(Self { files: Arc::new(files), protocols, loaded: Arc::new(Mutex::new(loaded)) })
    }

    /// The configuration for the next handshake. Files that have become unusable leave the one before in place.
    pub fn current(&self) -> Arc<ServerConfig> {
        self.current_with_certificate().0
    }

    /// The same, with the server's own certificate in it.
    pub fn current_with_certificate(&self) -> (Arc<ServerConfig>, Arc<CertificateDer<'static>>) {
        let mut loaded = self.loaded.lock();
        if loaded.looked.elapsed() > LOOK_EVERY {
            loaded.looked = Instant::now();
            let now = modified(&self.files);
            if now != loaded.modified {
                match load(&self.files, &self.protocols) {
                    Ok((config, certificate)) => {
                        tracing::info!("certificates have been read again");
                        (loaded.config, loaded.certificate) = (config, certificate);
                        loaded.modified = now;
                    }
                    Err(error) => tracing::error!(%error, "changed certificates cannot be used; the old ones stay"),
                }
            }
        }
        (Arc::clone(&loaded.config), Arc::clone(&loaded.certificate))
    }

    /// Whether clients must show a certificate that is made out to their user.
    pub fn names_user(&self) -> bool {
        self.files.names_user
    }
}

fn modified(files: &TlsFiles) -> Vec<Option<SystemTime>> {
    let paths = [Some(&files.certificate), Some(&files.key), files.client_authority.as_ref()];
    paths.into_iter().flatten().map(|path| fs::metadata(path).and_then(|m| m.modified()).ok()).collect()
}

fn read_certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let wrong = |reason: String| TlsError::File { path: path.to_owned(), reason };
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<_, _>>)
        .map_err(|error| wrong(error.to_string()))?;
    if certificates.is_empty() {
        return Err(wrong("there is no certificate in it".to_owned()));
    }
    Ok(certificates)
}

/// The authorities in a PEM file.
///
/// # Errors
/// [`TlsError`].
fn read_authorities(path: &Path) -> Result<RootCertStore, TlsError> {
    let mut store = RootCertStore::empty();
    for certificate in read_certificates(path)? {
        store.add(certificate)?;
    }
    Ok(store)
}

/// A configuration, and the server's own certificate in it.
type Usable = (Arc<ServerConfig>, Arc<CertificateDer<'static>>);

fn load(files: &TlsFiles, protocols: &[Vec<u8>]) -> Result<Usable, TlsError> {
    let wrong = |reason: String| TlsError::File { path: files.key.clone(), reason };
    let certificates = read_certificates(&files.certificate)?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| wrong(error.to_string()))?;
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    let builder = match &files.client_authority {
        None => builder.with_no_client_auth(),
        Some(path) => {
            let authorities = Arc::new(read_authorities(path)?);
            let verifier = WebPkiClientVerifier::builder_with_provider(authorities, provider);
            let verifier = if files.names_user { verifier.allow_unauthenticated() } else { verifier };
            builder.with_client_cert_verifier(verifier.build().map_err(|error| wrong(error.to_string()))?)
        }
    };
    let own = certificates.first().cloned().ok_or_else(|| wrong("there is no certificate".to_owned()))?;
    let mut config = builder.with_single_cert(certificates, key)?;
    config.alpn_protocols = protocols.to_vec();
    Ok((Arc::new(config), Arc::new(own)))
}

#[cfg(test)]
mod tests;
