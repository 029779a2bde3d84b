//! Where a connection comes from: its address, and what its TLS handshake has shown.

use std::{net::SocketAddr, sync::Arc};

use rustls::{ServerConnection, pki_types::CertificateDer};
use x509_certificate::X509Certificate;

/// What is known of a connection before it says anything.
#[derive(Clone, Default)]
pub(super) struct Origin {
    pub(super) address: Option<SocketAddr>,
    pub(super) tls: Option<Secured>,
}

/// What a TLS handshake has shown.
#[derive(Clone)]
pub(super) struct Secured {
    /// The certificate that the client has seen, which SCRAM-SHA-256-PLUS binds the password's proof to.
    pub(super) certificate: Arc<CertificateDer<'static>>,
    /// The common name in the client's certificate, which an authority of ours has signed; `None`: it has shown none.
    pub(super) client: Option<String>,
}

impl Secured {
    pub(super) fn new(certificate: Arc<CertificateDer<'static>>, connection: &ServerConnection) -> Self {
        let shown = connection.peer_certificates().and_then(|certificates| certificates.first());
        // One without a name is one of nobody: an empty name is no user's.
        let client = shown.map(|certificate| common_name(certificate).unwrap_or_default());
        Self { certificate, client }
    }
}

fn common_name(certificate: &CertificateDer<'_>) -> Option<String> {
    X509Certificate::from_der(certificate).ok()?.subject_common_name()
}
