//! How processes of a cluster connect to each other: with certificates on both sides where the cluster has them, and so
//! that one that has gone, or is cut off, is noticed within seconds.

use std::{fmt, time::Duration};

use tonic::transport::{Certificate, Channel, ClientTlsConfig, Endpoint, Identity};

use crate::{Error, ErrorKind};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How often it is asked whether a connection still has another end, which has [`CONNECT`] to say so.
const PING_EVERY: Duration = Duration::from_secs(2);
/// Bytes in flight on one stream, and on one connection.
const WINDOW_BYTES: u32 = 16 << 20;
/// Bytes of one HTTP/2 frame that the other side may send: a batch of rows in few pieces.
const FRAME_BYTES: u32 = 1 << 20;

/// What a process shows others of its cluster, and whom it believes. The default: nothing, and what this system trusts.
#[derive(Clone, Default)]
pub struct Peers(Option<Certificates>);

#[derive(Clone)]
struct Certificates {
    authority: Certificate,
    identity: Identity,
}

impl fmt::Debug for Peers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Peers(with certificates)" } else { "Peers" })
    }
}

impl Peers {
    /// Of a cluster with certificates, all PEM: `authority` has signed everybody's, `certificate` is this one's chain, and
    /// `key` belongs to it.
    pub fn with_certificates(authority: &[u8], certificate: &[u8], key: &[u8]) -> Self {
        let (authority, identity) = (Certificate::from_pem(authority), Identity::from_pem(certificate, key));
        Self(Some(Certificates { authority, identity }))
    }

    /// A connection to a worker at `address`, `http://host:port` or `https://host:port`, made when it is first used.
    ///
    /// # Errors
    /// PROTOCOL: the address is none, or it is plaintext where the cluster has certificates; certificates that are none.
    pub fn worker(&self, address: &str) -> Result<Channel, Error> {
        let tls = match &self.0 {
            None => ClientTlsConfig::new().with_native_roots(),
            Some(own) => ClientTlsConfig::new().ca_certificate(own.authority.clone()).identity(own.identity.clone()),
        };
        self.connect(address, tls)
    }

    /// The same to a router, whose certificate is for users too: what the system trusts will do.
    ///
    /// # Errors
    /// As [`Self::worker`].
    pub fn router(&self, address: &str) -> Result<Channel, Error> {
        let trusted = ClientTlsConfig::new().with_native_roots();
        let tls = match &self.0 {
            None => trusted,
            Some(own) => trusted.ca_certificate(own.authority.clone()).identity(own.identity.clone()),
        };
        self.connect(address, tls)
    }

    fn connect(&self, address: &str, tls: ClientTlsConfig) -> Result<Channel, Error> {
        let wrong = |error: tonic::transport::Error| {
            Error::of(ErrorKind::Protocol, format!("the endpoint \"{address}\" is none: {error}"))
        };
        let mut endpoint = Endpoint::from_shared(address.to_owned())
            .map_err(wrong)?
            .connect_timeout(CONNECT)
            .tcp_nodelay(true)
            .http2_keep_alive_interval(PING_EVERY)
            .keep_alive_timeout(CONNECT)
            .keep_alive_while_idle(true)
            .initial_stream_window_size(WINDOW_BYTES)
            .initial_connection_window_size(WINDOW_BYTES)
            .max_frame_size(FRAME_BYTES);
        if address.starts_with("https://") {
            endpoint = endpoint.tls_config(tls).map_err(wrong)?;
        } else if self.0.is_some() {
            let message = format!("the endpoint \"{address}\" is plaintext, and this cluster has certificates");
            return Err(Error::of(ErrorKind::Protocol, message).with_hint("give it as https://"));
        }
        Ok(endpoint.connect_lazy())
    }
}

#[cfg(test)]
mod tests {
    use super::Peers;

    #[test]
    fn a_cluster_with_certificates_does_not_speak_plaintext() {
        let peers = Peers::with_certificates(b"", b"", b"");
        let refused = peers.worker("http://localhost:1").unwrap_err();
        assert!(refused.message.contains("plaintext"), "{refused:?}");
        assert!(Peers::default().router("nonsense of an address").unwrap_err().message.contains("is none"));
        assert_eq!(format!("{peers:?}"), "Peers(with certificates)");
    }
}
