//! TLS to Postgres, over rustls.
//!
//! `sslmode` means what it does to libpq: `prefer` and `require` encrypt and take any certificate, unless `sslrootcert`
//! names those to trust; `verify-full` demands a certificate of the host's name that `sslrootcert`, or else the
//! system, trusts.

use std::{future::Future, io, pin::Pin, sync::Arc, task};

use rustls::{
    ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};

use crate::error::{Result, StorageError};

/// Options of a connection string that tokio-postgres does not know.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Verification {
    /// `sslmode=verify-full`.
    full: bool,
    /// `sslrootcert`.
    roots: Option<String>,
}

impl Verification {
    /// Takes them out of a connection string, of either form.
    ///
    /// # Errors
    /// `Refused`: `verify-ca`.
    pub(super) fn take_from(url: &str) -> Result<(String, Self)> {
        let mut found = Self::default();
        let is_url = url.starts_with("postgres://") || url.starts_with("postgresql://");
        let (head, options, separator) = match url.split_once('?') {
            Some((head, options)) if is_url => (format!("{head}?"), options, '&'),
            _ if is_url => return Ok((url.to_owned(), found)),
            _ => (String::new(), url, ' '),
        };
        let mut rest = Vec::new();
        for option in options.split(separator) {
            match option.split_once('=') {
                Some(("sslmode", "verify-full")) => {
                    found.full = true;
                    rest.push("sslmode=require");
                }
                Some(("sslmode", "verify-ca")) => {
                    return Err(StorageError::Refused("sslmode=verify-ca is not known: use verify-full".to_owned()));
                }
                Some(("sslrootcert", file)) => found.roots = Some(percent_decoded(file)),
                _ => rest.push(option),
            }
        }
        Ok((head + &rest.join(&separator.to_string()), found))
    }

    /// What makes TLS connections so.
    ///
    /// # Errors
    /// `Refused`: the certificates to trust cannot be read.
    pub(super) fn connector(&self) -> Result<Connector> {
        let provider = Arc::new(ring::default_provider());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| StorageError::Refused(format!("TLS: {error}")))?;
        let config = if self.full || self.roots.is_some() {
            builder.with_root_certificates(self.trusted()?).with_no_client_auth()
        } else {
            builder.dangerous().with_custom_certificate_verifier(Arc::new(Any(provider))).with_no_client_auth()
        };
        Ok(Connector(Arc::new(config)))
    }

    fn trusted(&self) -> Result<RootCertStore> {
        let mut store = RootCertStore::empty();
        let Some(file) = self.roots.as_ref().filter(|file| *file != "system") else {
            store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            return Ok(store);
        };
        let certificates = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let certificates =
            certificates.map_err(|error| StorageError::Refused(format!("sslrootcert {file}: {error}")))?;
        if store.add_parsable_certificates(certificates).0 == 0 {
            return Err(StorageError::Refused(format!("sslrootcert {file}: there is no certificate in it")));
        }
        Ok(store)
    }
}

/// A `%2F` of a URL as `/`.
fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&part.as_bytes()[2..]);
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Takes any certificate, but wants the server to own it.
#[derive(Debug)]
struct Any(Arc<CryptoProvider>);

impl ServerCertVerifier for Any {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

/// Makes TLS connections for tokio-postgres.
#[derive(Clone)]
pub(super) struct Connector(Arc<ClientConfig>);

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> MakeTlsConnect<S> for Connector {
    type Stream = Stream<S>;
    type TlsConnect = Handshake;
    type Error = io::Error;

    fn make_tls_connect(&mut self, host: &str) -> io::Result<Handshake> {
        Ok(Handshake { config: Arc::clone(&self.0), host: host.to_owned() })
    }
}

/// A handshake with one host.
pub(super) struct Handshake {
    config: Arc<ClientConfig>,
    host: String,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> TlsConnect<S> for Handshake {
    type Stream = Stream<S>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Stream<S>>> + Send>>;

    fn connect(self, stream: S) -> Self::Future {
        Box::pin(async move {
            let host = ServerName::try_from(self.host).map_err(io::Error::other)?;
            tokio_rustls::TlsConnector::from(self.config).connect(host, stream).await.map(Stream)
        })
    }
}

/// An encrypted connection.
pub(super) struct Stream<S>(tokio_rustls::client::TlsStream<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Stream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut task::Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> task::Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Stream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>, bytes: &[u8]) -> task::Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> task::Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> task::Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> TlsStream for Stream<S> {
    // To name the certificate as SCRAM wants it, its signature's algorithm must be parsed; verify-full does as well.
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}
