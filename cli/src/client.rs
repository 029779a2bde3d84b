//! A client of a server: for `query`, `status` and `cancel`.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use clap::Args;
use openduck_proto::{Error, ErrorKind, v1::execution_service_client::ExecutionServiceClient};
use tonic::{
    Request,
    metadata::{Ascii, MetadataValue},
    transport::{Certificate, Channel, ClientTlsConfig, Endpoint},
};

use crate::Failure;

/// Bytes of one message from the server.
const MESSAGE_BYTES_MAX: usize = 1 << 30;
/// Bytes in flight on a stream and a connection.
const WINDOW_BYTES: u32 = 16 << 20;
/// Bytes of one HTTP/2 frame that the server may send.
const FRAME_BYTES: u32 = 1 << 20;

/// Which server, and who we are to it.
#[derive(Args, Debug)]
pub(crate) struct ClientOptions {
    /// The server
    #[arg(long, env = "OPENDUCK_ENDPOINT", default_value = "http://localhost:7878", value_name = "URL")]
    endpoint: String,
    /// The token that the server asks for
    #[arg(short, long, env = "OPENDUCK_TOKEN", hide_env_values = true)]
    token: Option<String>,
    /// Authorities that the server's certificate may be of, PEM. Default: this machine's
    #[arg(long, env = "OPENDUCK_TLS_CA", value_name = "FILE")]
    tls_ca: Option<std::path::PathBuf>,
}

/// A connection to a server.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) calls: ExecutionServiceClient<Channel>,
    authorization: Option<MetadataValue<Ascii>>,
    endpoint: String,
}

impl ClientOptions {
    /// Connects.
    ///
    /// # Errors
    /// What is wrong with the endpoint, or that nobody answers there.
    pub(crate) async fn connect(&self) -> Result<Client, Failure> {
        let wrong = |error: &dyn std::fmt::Display| -> Failure { format!("{}: {error}", self.endpoint).into() };
        let mut endpoint = Endpoint::from_shared(self.endpoint.clone())
            .map_err(|error| wrong(&error))?
            .connect_timeout(Duration::from_secs(10))
            .tcp_nodelay(true)
            .initial_stream_window_size(WINDOW_BYTES)
            .initial_connection_window_size(WINDOW_BYTES)
            .max_frame_size(FRAME_BYTES);
        if self.endpoint.starts_with("https://") {
            let mut tls = ClientTlsConfig::new();
            tls = match &self.tls_ca {
                None => tls.with_native_roots(),
                Some(path) => {
                    let pem = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
                    tls.ca_certificate(Certificate::from_pem(pem))
                }
            };
            endpoint = endpoint.tls_config(tls).map_err(|error| wrong(&sources(&error)))?;
        }
        let channel = endpoint.connect().await.map_err(|error| {
            let reason = sources(&error);
            let advice = advice(&self.endpoint, &reason);
            wrong(&format!("cannot connect: {reason}; {advice}"))
        })?;
        let authorization = self.token.as_ref().map(|token| format!("Bearer {token}").parse());
        Ok(Client {
            calls: ExecutionServiceClient::new(channel).max_decoding_message_size(MESSAGE_BYTES_MAX),
            authorization: authorization.transpose().map_err(|_| "the token is not plain ASCII")?,
            endpoint: self.endpoint.clone(),
        })
    }
}

const NEEDS_TLS: &str = "the server speaks TLS: use https://";

/// Whether a server that has hung up on plaintext says in HTTP/1.1 that it wants TLS: its last words in HTTP/2 may be
/// lost when it hangs up.
fn speaks_tls(endpoint: &str) -> bool {
    const PATIENCE: Duration = Duration::from_secs(1);
    let ask = |authority: &str| -> std::io::Result<bool> {
        let mut socket = TcpStream::connect(authority)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.write_all(b"GET /health HTTP/1.1\r\nHost: openduck\r\nConnection: close\r\n\r\n")?;
        let mut reply = String::new();
        socket.take(1024).read_to_string(&mut reply)?;
        Ok(reply.contains("https://"))
    };
    let authority = endpoint.strip_prefix("http://").map(|rest| rest.trim_end_matches('/'));
    authority.is_some_and(|authority| ask(authority).unwrap_or(false))
}

/// What to do about a connection that cannot be made.
fn advice(endpoint: &str, reason: &str) -> &'static str {
    // What such a server says before it hangs up may be lost.
    let ends =
        ["broken pipe", "connection reset", "connection closed", "connection was not ready", "CertificateRequired"];
    let hung_up = ends.iter().any(|end| reason.contains(end));
    if endpoint.starts_with("https://") && hung_up {
        "if it asks for a certificate, as the workers of a cluster do, connect to a router"
    } else if reason.contains("fatal alert: ProtocolVersion") {
        "the server speaks no TLS: use http://"
    } else if reason.contains("this port speaks TLS") || reason.contains("inadequate security") {
        NEEDS_TLS
    } else if reason.contains("certificate") || reason.contains("UnknownIssuer") {
        "the server's certificate is not trusted under this name: give its authority with --tls-ca"
    } else {
        "is `openduck serve` running there?"
    }
}

/// An error and everything below it, in one line.
fn sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(below) = source {
        let more = below.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        source = below.source();
    }
    text
}

impl Client {
    /// `message` with the token.
    pub(crate) fn request<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        if let Some(authorization) = &self.authorization {
            request.metadata_mut().insert("authorization", authorization.clone());
        }
        request
    }

    /// What a failed call says to a person.
    pub(crate) fn explain(&self, status: &tonic::Status) -> Failure {
        if status.details().is_empty()
            && let Some(source) = std::error::Error::source(status)
        {
            // The connection itself has failed, not the statement.
            let reason = sources(source);
            let advice = if speaks_tls(&self.endpoint) { NEEDS_TLS } else { advice(&self.endpoint, &reason) };
            return format!("{}: {reason}; {advice}", self.endpoint).into();
        }
        let error = Error::from_status(status);
        if error.kind() == ErrorKind::NoWorker && status.details().is_empty() {
            return format!("{}: {}", self.endpoint, error.message).into();
        }
        let mut text = error.text();
        if !error.sqlstate.is_empty() {
            text.push_str(&format!(" (SQLSTATE {})", error.sqlstate));
        }
        if error.position > 0 {
            text.push_str(&format!(", at character {}", error.position));
        }
        if !error.hint.is_empty() {
            text.push_str(&format!("\n  {}", error.hint));
        }
        text.into()
    }
}
