//! What a user gets to read: DuckDB's own exception types and messages, the server they come from, and advice.

use openduck_proto::{Error, ErrorKind};
use tonic::Status;

use crate::{connect::ConnectError, uri::Endpoint};

/// DuckDB's exception types, with the numbers of `duckdb::ExceptionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum Kind {
    OutOfRange = 1,
    Conversion = 2,
    UnknownType = 3,
    MismatchType = 5,
    DivideByZero = 6,
    InvalidType = 8,
    Serialization = 9,
    Transaction = 10,
    NotImplemented = 11,
    Catalog = 13,
    Parser = 14,
    Executor = 17,
    Constraint = 18,
    Connection = 21,
    Syntax = 22,
    Settings = 23,
    Binder = 24,
    Io = 28,
    Interrupt = 29,
    InvalidInput = 32,
    OutOfMemory = 33,
    Permission = 34,
    ParameterNotResolved = 35,
    Dependency = 37,
    MissingExtension = 39,
    Sequence = 41,
    InvalidConfiguration = 42,
    DataCorruption = 43,
    ResourceInUse = 44,
}

/// An error on its way to DuckDB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    pub(crate) message: String,
    /// The connection broke: whether the server has done what it was asked for is not known.
    pub(crate) unclear: bool,
    /// Nothing has run, because the catalog has changed since the statement was bound.
    pub(crate) catalog_changed: bool,
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), unclear: false, catalog_changed: false }
    }

    /// Somebody pressed Ctrl-C.
    pub(crate) fn interrupted() -> Self {
        Self::new(Kind::Interrupt, "Interrupted!")
    }

    /// What the server at `endpoint` answered.
    pub(crate) fn of_server(error: &Error, endpoint: &Endpoint) -> Self {
        let kind = error.kind();
        let mut message = match kind {
            // The words stay; the exception that would close the client's own database does not.
            ErrorKind::Fatal | ErrorKind::Internal => error.text(),
            ErrorKind::Unauthenticated => format!("openduck: not let in: {}", error.message),
            _ => error.message.clone(),
        };
        if !error.hint.is_empty() && !message.contains(&error.hint) {
            message = format!("{message}\nHint: {}", error.hint);
        }
        let failure = Self::new(exception(kind), format!("{message}\n(openduck server {endpoint})"));
        Self { catalog_changed: kind == ErrorKind::CatalogChanged, ..failure }
    }

    /// What became of a call to `endpoint`: the server's own error, or one of the way to it.
    pub(crate) fn of_status(status: &Status, endpoint: &Endpoint) -> Self {
        if let Some(error) = source::<ConnectError>(status) {
            return Self::of_connect(error, endpoint);
        }
        let own = !status.details().is_empty();
        if own || source::<tonic::transport::Error>(status).is_none() && !broken(status) {
            return Self::of_server(&Error::from_status(status), endpoint);
        }
        let cause = innermost(status);
        let message = format!("openduck: the connection to {endpoint} broke: {cause}");
        Self { unclear: true, ..Self::new(Kind::Io, message) }
    }

    fn of_connect(error: &ConnectError, endpoint: &Endpoint) -> Self {
        use ConnectError as E;
        let host = &endpoint.host;
        let authority = endpoint.authority();
        let message = match error {
            E::Resolve(cause) => format!("openduck: the host {host} of {endpoint} has no address: {cause}"),
            E::Unreachable(cause) => {
                format!("openduck: cannot reach {endpoint}: {cause}. Is the server running, and is the port right?")
            }
            E::Timeout(ms) => format!(
                "openduck: no answer from {endpoint} within {ms} ms (openduck_connect_timeout_ms). Is a firewall in \
                 the way?"
            ),
            E::NotTls => format!(
                "openduck: {endpoint} does not speak TLS. Use http://{authority}, or start the server with \
                 --tls-cert and --tls-key"
            ),
            E::NeedsTls => format!("openduck: {endpoint} speaks TLS only. Use https://{authority}"),
            E::NotOurs(what) => {
                format!("openduck: what answers at {endpoint} is no OpenDuck server: {what}. Is the port right?")
            }
            E::WrongName => format!(
                "openduck: the certificate of {endpoint} is not for the name \"{host}\". Use the name that it was \
                 made for"
            ),
            E::UnknownIssuer => format!(
                "openduck: the certificate of {endpoint} is signed by an authority that this machine does not \
                 trust. Name the authority's PEM file with ca=.."
            ),
            E::Expired => format!("openduck: the certificate of {endpoint} is not valid at this time"),
            E::Tls(cause) => format!("openduck: TLS with {endpoint} failed: {cause}"),
            E::Proxy { proxy, cause } => format!(
                "openduck: cannot reach {endpoint} through the proxy {proxy}, which the environment names \
                 (HTTP_PROXY, HTTPS_PROXY or ALL_PROXY): {cause}. NO_PROXY={host} goes without"
            ),
            E::Authority { path, cause } => format!("openduck: the authorities in {path} cannot be used: {cause}"),
        };
        Self::new(Kind::Io, message)
    }
}

/// Whether `status` was made by the transport: hyper's and h2's errors come without a server's word.
fn broken(status: &Status) -> bool {
    use std::error::Error as _;
    status.source().is_some() || (status.code() == tonic::Code::Unknown && status.metadata().is_empty())
}

fn source<E: std::error::Error + 'static>(status: &Status) -> Option<&E> {
    let mut next: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(status);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

fn innermost(status: &Status) -> String {
    let mut text = status.message().to_owned();
    let mut next: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(status);
    while let Some(error) = next {
        text = error.to_string();
        next = error.source();
    }
    text
}

fn exception(kind: ErrorKind) -> Kind {
    use ErrorKind as K;
    match kind {
        K::OutOfRange | K::TooLarge => Kind::OutOfRange,
        K::Conversion => Kind::Conversion,
        K::UnknownType => Kind::UnknownType,
        K::MismatchType => Kind::MismatchType,
        K::DivideByZero => Kind::DivideByZero,
        K::InvalidType => Kind::InvalidType,
        K::Serialization => Kind::Serialization,
        K::Transaction | K::SessionLost | K::CatalogChanged => Kind::Transaction,
        K::NotImplemented | K::Unsupported => Kind::NotImplemented,
        K::Catalog | K::NoSuchDatabase => Kind::Catalog,
        K::Parser => Kind::Parser,
        K::Syntax => Kind::Syntax,
        K::Binder => Kind::Binder,
        K::Constraint => Kind::Constraint,
        K::Settings => Kind::Settings,
        K::Interrupt | K::Timeout => Kind::Interrupt,
        K::InvalidInput => Kind::InvalidInput,
        K::OutOfMemory => Kind::OutOfMemory,
        K::Permission | K::Unauthenticated => Kind::Permission,
        K::ParameterNotResolved => Kind::ParameterNotResolved,
        K::Dependency => Kind::Dependency,
        K::MissingExtension => Kind::MissingExtension,
        K::Sequence => Kind::Sequence,
        K::InvalidConfiguration => Kind::InvalidConfiguration,
        K::DataCorruption => Kind::DataCorruption,
        K::ResourceInUse => Kind::ResourceInUse,
        K::NoWorker | K::QueueFull | K::ShuttingDown => Kind::Connection,
        K::Executor | K::UnknownError => Kind::Executor,
        // A FATAL exception would close the client's own database.
        K::Io
        | K::Fatal
        | K::Internal
        | K::NotARead
        | K::NotWhole
        | K::DuplicateExecution
        | K::NoSuchResult
        | K::Protocol => Kind::Io,
    }
}

#[cfg(test)]
mod tests;
