//! What storage and the engine say of a database, for clients.

use openduck_layers::StorageError;
use openduck_proto::{Error, ErrorKind};

/// What storage says, as an error of the contract.
pub(crate) fn storage_error(error: StorageError) -> Error {
    let message = error.to_string();
    match error {
        StorageError::Corrupt(_) | StorageError::Missing(_) => Error::of(ErrorKind::DataCorruption, message)
            .with_hint("nothing was changed; an earlier snapshot may be whole"),
        StorageError::NewerFormat(_) => Error::of(ErrorKind::Unsupported, message),
        // The writer's end says why by its text alone.
        StorageError::Poisoned(_) if message.contains("the disk is full") => {
            Error::of(ErrorKind::Io, message).with_sqlstate("53100").with_hint("make room, and try again")
        }
        StorageError::Fenced | StorageError::Poisoned(_) => Error::of(ErrorKind::SessionLost, message)
            .with_hint("try again; look in the data whether a COMMIT that was under way has happened"),
        StorageError::Ambiguous(_) => Error::of(ErrorKind::Transaction, message).with_sqlstate("08007"),
        StorageError::Unavailable(_) => Error::of(ErrorKind::Io, message),
        StorageError::Full(_) => {
            Error::of(ErrorKind::Io, message).with_sqlstate("53100").with_hint("make room, and try again")
        }
        StorageError::NotCommitted(_) => Error::of(ErrorKind::Transaction, message).with_sqlstate("40000"),
        StorageError::NotFound(_) => Error::of(ErrorKind::NoSuchDatabase, message),
        StorageError::Exists(_) => Error::of(ErrorKind::Catalog, message).with_sqlstate("42P04"),
        StorageError::Refused(_) => Error::of(ErrorKind::InvalidInput, message),
        StorageError::Expired(_) => Error::of(ErrorKind::SessionLost, message),
        StorageError::Leased(_) => Error::of(ErrorKind::NoWorker, message).with_hint("try again in a moment"),
    }
}

/// Says what to do about the usual reasons why a database cannot be opened.
pub(super) fn explain_open(error: Error, name: &str) -> Error {
    let hint = if error.message.contains("Could not set lock") {
        "another process has the file open: stop it, or serve another file"
    } else if error.message.contains("not a valid DuckDB database") || error.message.contains("truncated") {
        "the file is no DuckDB database, or a damaged one: restore it from a copy; it has not been changed"
    } else {
        ""
    };
    let message = format!("the database \"{name}\" cannot be opened: {}", error.message);
    Error { message, hint: hint.to_owned(), ..error }
}
