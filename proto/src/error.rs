//! The one table from error kind to gRPC status code and SQLSTATE, and the way an [`Error`] travels in a status.

use prost::Message;
use tonic::{Code, Status};

use crate::v1::{Error, ErrorKind};

/// Longest message that travels in a status, in bytes: HTTP/2 peers limit a header block to 8 to 16 KiB.
const MESSAGE_BYTES_MAX: usize = 3000;

/// The gRPC status code and the default SQLSTATE of `kind`.
pub fn codes(kind: ErrorKind) -> (Code, &'static str) {
    use ErrorKind as K;
    match kind {
        K::UnknownError | K::Executor => (Code::Unknown, "XX000"),
        K::OutOfRange => (Code::OutOfRange, "22003"),
        K::Conversion => (Code::InvalidArgument, "22P02"),
        K::UnknownType => (Code::InvalidArgument, "42704"),
        K::MismatchType | K::InvalidType => (Code::InvalidArgument, "42804"),
        K::DivideByZero => (Code::InvalidArgument, "22012"),
        K::Serialization => (Code::Internal, "XX000"),
        K::Transaction => (Code::Aborted, "40001"),
        K::NotImplemented | K::Unsupported => (Code::Unimplemented, "0A000"),
        K::Catalog => (Code::NotFound, "42P01"),
        K::Parser | K::Syntax => (Code::InvalidArgument, "42601"),
        K::Binder => (Code::InvalidArgument, "42703"),
        K::Constraint => (Code::FailedPrecondition, "23000"),
        K::Settings | K::InvalidConfiguration => (Code::InvalidArgument, "22023"),
        K::Io => (Code::Unavailable, "58030"),
        K::Interrupt => (Code::Cancelled, "57014"),
        K::Timeout => (Code::DeadlineExceeded, "57014"),
        K::Fatal => (Code::Internal, "58000"),
        K::Internal => (Code::Internal, "XX000"),
        K::InvalidInput => (Code::InvalidArgument, "22023"),
        K::OutOfMemory => (Code::ResourceExhausted, "53200"),
        K::Permission => (Code::PermissionDenied, "42501"),
        K::ParameterNotResolved => (Code::InvalidArgument, "42P18"),
        K::Dependency => (Code::FailedPrecondition, "2BP01"),
        K::MissingExtension => (Code::Unimplemented, "0A000"),
        K::Sequence => (Code::FailedPrecondition, "2200H"),
        K::DataCorruption => (Code::DataLoss, "XX001"),
        K::ResourceInUse => (Code::FailedPrecondition, "55006"),
        K::Unauthenticated => (Code::Unauthenticated, "28P01"),
        K::NoSuchDatabase => (Code::NotFound, "3D000"),
        K::NoWorker => (Code::Unavailable, "57P03"),
        K::QueueFull => (Code::ResourceExhausted, "53300"),
        K::SessionLost => (Code::Aborted, "57P01"),
        K::DuplicateExecution => (Code::AlreadyExists, "42710"),
        K::NoSuchResult => (Code::NotFound, "34000"),
        K::Protocol => (Code::InvalidArgument, "08P01"),
        K::TooLarge => (Code::ResourceExhausted, "54000"),
        K::ShuttingDown => (Code::Unavailable, "57P01"),
        K::CatalogChanged => (Code::FailedPrecondition, "0A000"),
        K::NotARead => (Code::FailedPrecondition, "25006"),
        K::NotWhole => (Code::FailedPrecondition, "0A000"),
    }
}

/// How DuckDB names the exception of `kind` in front of a message ("Catalog Error: .."); `None` for kinds of ours.
pub fn engine_prefix(kind: ErrorKind) -> Option<&'static str> {
    use ErrorKind as K;
    Some(match kind {
        K::OutOfRange => "Out of Range Error",
        K::Conversion => "Conversion Error",
        K::UnknownType => "Unknown Type Error",
        K::MismatchType => "Mismatch Type Error",
        K::DivideByZero => "Divide by Zero Error",
        K::InvalidType => "Invalid Type Error",
        K::Serialization => "Serialization Error",
        K::Transaction => "TransactionContext Error",
        K::NotImplemented => "Not implemented Error",
        K::Catalog => "Catalog Error",
        K::Parser => "Parser Error",
        K::Syntax => "Syntax Error",
        K::Binder => "Binder Error",
        K::Constraint => "Constraint Error",
        K::Settings => "Settings Error",
        K::Io => "IO Error",
        K::Interrupt => "INTERRUPT Error",
        K::Fatal => "FATAL Error",
        K::Internal => "INTERNAL Error",
        K::InvalidInput => "Invalid Input Error",
        K::OutOfMemory => "Out of Memory Error",
        K::Permission => "Permission Error",
        K::ParameterNotResolved => "Parameter Not Resolved Error",
        K::Dependency => "Dependency Error",
        K::MissingExtension => "Missing Extension Error",
        K::Sequence => "Sequence Error",
        K::InvalidConfiguration => "Invalid Configuration Error",
        K::DataCorruption => "Data Corruption Error",
        K::ResourceInUse => "Resource In Use Error",
        K::Executor => "Executor Error",
        _ => return None,
    })
}

impl Error {
    /// An error of `kind`, with the kind's own SQLSTATE.
    pub fn of(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            message: message.into(),
            sqlstate: codes(kind).1.to_owned(),
            position: 0,
            hint: String::new(),
            writer: String::new(),
        }
    }

    /// The same error, which the worker of that name would not have: it writes the database.
    #[must_use]
    pub fn with_writer(mut self, writer: impl Into<String>) -> Self {
        self.writer = writer.into();
        self
    }

    /// The same error with a more exact SQLSTATE (five characters).
    #[must_use]
    pub fn with_sqlstate(mut self, sqlstate: &str) -> Self {
        self.sqlstate = sqlstate.to_owned();
        self
    }

    /// The same error with advice on what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same error at a place in the SQL, in characters from 1.
    #[must_use]
    pub fn with_position(mut self, position: u32) -> Self {
        self.position = position;
        self
    }

    /// The message as DuckDB would print it: with the name of the exception in front where DuckDB has one.
    pub fn text(&self) -> String {
        match engine_prefix(self.kind()) {
            Some(prefix) => format!("{prefix}: {}", self.message),
            None => self.message.clone(),
        }
    }

    /// The gRPC status of this error, with itself as details. Messages over 3,000 bytes are cut.
    pub fn to_status(&self) -> Status {
        let mut error = self.clone();
        if error.message.len() > MESSAGE_BYTES_MAX {
            let end = error.message.floor_char_boundary(MESSAGE_BYTES_MAX);
            error.message.truncate(end);
            error.message.push('…');
        }
        let details = error.encode_to_vec();
        Status::with_details(codes(error.kind()).0, error.message, details.into())
    }

    /// The error in `status`: its details, or what can be told from the code and message alone.
    pub fn from_status(status: &Status) -> Self {
        if let Some(error) = Some(status.details()).filter(|d| !d.is_empty()).and_then(|d| Self::decode(d).ok()) {
            return error;
        }
        let kind = match status.code() {
            Code::Unauthenticated => ErrorKind::Unauthenticated,
            Code::Unavailable => ErrorKind::NoWorker,
            Code::Cancelled => ErrorKind::Interrupt,
            Code::DeadlineExceeded => ErrorKind::Timeout,
            Code::Unimplemented => ErrorKind::Unsupported,
            Code::PermissionDenied => ErrorKind::Permission,
            Code::ResourceExhausted | Code::OutOfRange => ErrorKind::TooLarge,
            Code::InvalidArgument => ErrorKind::Protocol,
            _ => ErrorKind::UnknownError,
        };
        Self::of(kind, status.message())
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for Error {}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        error.to_status()
    }
}

#[cfg(test)]
mod tests;
