//! The way to a server: one HTTP/2 connection, made at the first call and made again when it is lost.

use std::{io, path::Path, sync::Arc, time::Duration};

use hyper_util::rt::TokioIo;
use rustls::{
    AlertDescription, CertificateError, ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::TlsConnector;
use tonic::transport::{Channel, Endpoint as Transport};

use crate::{
    error::{Failure, Kind},
    proxy::Proxy,
    uri::Endpoint,
};

/// Bytes of one HTTP/2 frame that the server may send: a batch of rows in few pieces.
const FRAME_BYTES: u32 = 1 << 20;
/// Bytes in flight of one result.
const STREAM_WINDOW: u32 = 4 << 20;
/// Results that nobody reads must not hold up the others on the connection, so that only their own windows count.
const CONNECTION_WINDOW: u32 = (1 << 31) - 1;
/// How often an idle connection says that it is there, to whatever forgets idle ones.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// How long a server may take to say what it speaks, and how much of it is of interest.
const GREETING: Duration = Duration::from_millis(500);
const GREETING_BYTES_MAX: u64 = 1024;
/// What HTTP/2 begins with, and an empty SETTINGS frame.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectError {
    #[error("no address: {0}")]
    Resolve(io::Error),
    #[error("{0}")]
    Unreachable(io::Error),
    #[error("no answer within {0} ms")]
    Timeout(u128),
    #[error("the server does not speak TLS")]
    NotTls,
    #[error("the server speaks TLS")]
    NeedsTls,
    #[error("{0}")]
    NotOurs(String),
    #[error("the certificate is for another name")]
    WrongName,
    #[error("the certificate's authority is unknown")]
    UnknownIssuer,
    #[error("the certificate is not valid now")]
    Expired,
    #[error("{0}")]
    Tls(String),
    #[error("{path}: {cause}")]
    Authority { path: String, cause: String },
    #[error("the proxy {proxy}: {cause}")]
    Proxy { proxy: String, cause: String },
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// How to reach one server.
#[derive(Clone)]
pub(crate) struct Way {
    endpoint: Endpoint,
    tls: Option<TlsConnector>,
    proxy: Option<Proxy>,
    limit: Duration,
}

impl Way {
    /// The way to `endpoint`, trusting the authorities in the PEM file `ca`, or else the system's; through the proxy
    /// that the environment names for it.
    ///
    /// # Errors
    /// Authorities that cannot be read; a proxy of a kind that is not known.
    pub(crate) fn new(endpoint: &Endpoint, ca: Option<&str>, limit: Duration) -> Result<Self, Failure> {
        let refuse = |cause: ConnectError| Failure::new(Kind::InvalidInput, format!("openduck: {cause}"));
        let tls = match endpoint.tls {
            true => Some(connector(ca).map_err(refuse)?),
            false if ca.is_some() => {
                let message = format!("openduck: ca= is for https:// endpoints; {endpoint} is plaintext");
                return Err(Failure::new(Kind::InvalidInput, message));
            }
            false => None,
        };
        Ok(Self { endpoint: endpoint.clone(), tls, proxy: Proxy::of_environment(endpoint)?, limit })
    }

    /// A channel over this way. It connects when it is used.
    ///
    /// # Errors
    /// A host that no URI can hold.
    pub(crate) fn channel(&self) -> Result<Channel, Failure> {
        // TLS is made below, where its errors can be told apart; for HTTP/2 it is plaintext either way.
        let transport = Transport::from_shared(format!("http://{}", self.endpoint.authority()))
            .map_err(|cause| Failure::new(Kind::InvalidInput, format!("openduck: {}: {cause}", self.endpoint)))?
            .initial_stream_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .max_frame_size(FRAME_BYTES)
            .http2_keep_alive_interval(KEEP_ALIVE)
            .keep_alive_while_idle(true)
            .user_agent(concat!("openduck-duckdb/", env!("CARGO_PKG_VERSION")))
            .map_err(|cause| Failure::new(Kind::InvalidInput, format!("openduck: {cause}")))?;
        let way = self.clone();
        Ok(transport.connect_with_connector_lazy(tower::service_fn(move |_| {
            let way = way.clone();
            async move { way.connect().await.map(TokioIo::new) }
        })))
    }

    async fn connect(&self) -> Result<Box<dyn Stream>, ConnectError> {
        let limit = self.limit;
        timeout(limit, self.connect_in_time()).await.map_err(|_| ConnectError::Timeout(limit.as_millis()))?
    }

    async fn connect_in_time(&self) -> Result<Box<dyn Stream>, ConnectError> {
        let tcp = self.tcp().await?;
        let Some(tls) = &self.tls else { return Ok(Box::new(tcp)) };
        let name = ServerName::try_from(self.endpoint.host.clone()).map_err(|_| ConnectError::WrongName)?;
        let stream = tls.connect(name, tcp).await.map_err(|cause| tls_error(&cause))?;
        Ok(Box::new(stream))
    }

    async fn tcp(&self) -> Result<TcpStream, ConnectError> {
        match &self.proxy {
            Some(proxy) => proxy.connect().await,
            None => dial(&self.endpoint.host, self.endpoint.port).await,
        }
    }

    /// What answers at the endpoint, asked after a connection in plaintext has failed; `None` where that is not the
    /// reason.
    pub(crate) async fn diagnose(&self) -> Option<ConnectError> {
        if self.tls.is_some() {
            return None;
        }
        let limit = self.limit;
        let answer = match timeout(limit, self.tcp()).await {
            Err(_) => return Some(ConnectError::Timeout(limit.as_millis())),
            Ok(Err(cause)) => return Some(cause),
            Ok(Ok(tcp)) => greet(tcp, limit.min(GREETING)).await,
        };
        match answer.as_slice() {
            // An alert: a plaintext greeting is not what TLS expects. Or a plain word that says so.
            [21, ..] => Some(ConnectError::NeedsTls),
            words if String::from_utf8_lossy(words).contains("https://") => Some(ConnectError::NeedsTls),
            text if text.starts_with(b"HTTP/1") => Some(ConnectError::NotOurs("it speaks HTTP/1.1".to_owned())),
            // Nothing, or a SETTINGS frame: HTTP/2 it is.
            [] | [_, _, _, 4, ..] => None,
            _ => Some(ConnectError::NotOurs("it does not speak HTTP/2".to_owned())),
        }
    }
}

/// A connection to the first address of a host that takes one.
///
/// # Errors
/// It has no address, or none answers.
pub(crate) async fn dial(host: &str, port: u16) -> Result<TcpStream, ConnectError> {
    let mut last = io::Error::other("no address");
    for address in tokio::net::lookup_host((host, port)).await.map_err(ConnectError::Resolve)? {
        match TcpStream::connect(address).await {
            Ok(tcp) => {
                // Without it, small requests wait for the answer to the packet before.
                let _ = tcp.set_nodelay(true);
                return Ok(tcp);
            }
            Err(cause) => last = cause,
        }
    }
    Err(ConnectError::Unreachable(last))
}

/// The first words of an answer to HTTP/2's greeting.
async fn greet(mut tcp: TcpStream, limit: Duration) -> Vec<u8> {
    let mut answer = Vec::new();
    // What came before the end, or before the time was over, is the answer.
    let _ = timeout(limit, async {
        tcp.write_all(PREFACE).await?;
        (&mut tcp).take(GREETING_BYTES_MAX).read_to_end(&mut answer).await
    })
    .await;
    answer
}

fn connector(ca: Option<&str>) -> Result<TlsConnector, ConnectError> {
    let roots = match ca {
        Some(path) => given_roots(path)?,
        None => system_roots(),
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|cause| ConnectError::Tls(cause.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(TlsConnector::from(Arc::new(config)))
}

fn given_roots(path: &str) -> Result<RootCertStore, ConnectError> {
    let wrong = |cause: String| ConnectError::Authority { path: path.to_owned(), cause };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(Path::new(path)).map_err(|cause| wrong(cause.to_string()))? {
        let certificate = certificate.map_err(|cause| wrong(cause.to_string()))?;
        roots.add(certificate).map_err(|cause| wrong(cause.to_string()))?;
    }
    match roots.is_empty() {
        true => Err(wrong("no certificate in it".to_owned())),
        false => Ok(roots),
    }
}

fn system_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    // Some systems ship a certificate that cannot be read; the others count all the same.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

fn tls_error(cause: &io::Error) -> ConnectError {
    use rustls::Error as E;
    match cause.get_ref().and_then(|inner| inner.downcast_ref::<E>()) {
        // No TLS at all; or the alert of a server of ours that has none.
        Some(E::InvalidMessage(_) | E::AlertReceived(AlertDescription::ProtocolVersion)) => ConnectError::NotTls,
        Some(E::InvalidCertificate(certificate)) => match certificate {
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                ConnectError::WrongName
            }
            // An authority of the same name has not signed it either.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => ConnectError::UnknownIssuer,
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => ConnectError::Expired,
            other => ConnectError::Tls(other.to_string()),
        },
        Some(other) => ConnectError::Tls(other.to_string()),
        None if cause.kind() == io::ErrorKind::UnexpectedEof => ConnectError::NotTls,
        None => ConnectError::Unreachable(io::Error::new(cause.kind(), cause.to_string())),
    }
}
