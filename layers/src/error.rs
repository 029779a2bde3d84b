//! What can go wrong with stored data, told apart by what to do about it.

/// Why storage did not do what it was asked to.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StorageError {
    /// Stored bytes are not what was written: a checksum, a length or a name does not fit. Nothing is guessed.
    #[error("stored data is damaged: {0}")]
    Corrupt(String),
    /// An object that must be there is not.
    #[error("the object {0} is missing from the store")]
    Missing(String),
    /// Written by a version that this one does not know.
    #[error("{0} was written by a newer version of OpenDuck: use that version")]
    NewerFormat(String),
    /// Another writer has taken the timeline over. This one can never commit again.
    #[error("another writer has taken the database over")]
    Fenced,
    /// It may or may not have happened; the connection was lost before the answer.
    #[error("it is not known whether it happened: {0}")]
    Ambiguous(String),
    /// It has not happened; trying again may help.
    #[error("{0}")]
    Unavailable(String),
    /// It has not happened, as there is no room for it.
    #[error("{0}")]
    Full(String),
    /// A commit that has not happened, and never will; why.
    #[error("COMMIT was not made: {0}")]
    NotCommitted(String),
    /// No such database, timeline, snapshot.
    #[error("{0} does not exist")]
    NotFound(String),
    /// The name is taken.
    #[error("{0} exists already")]
    Exists(String),
    /// It cannot be done as things are; the text says why.
    #[error("{0}")]
    Refused(String),
    /// A snapshot whose pin could not be renewed, so that its data may be gone.
    #[error("the snapshot has expired: {0}")]
    Expired(String),
    /// Another process has the lease.
    #[error("the database is being written by {0}")]
    Leased(String),
    /// An earlier failure has ended this writer; what it was.
    #[error("the database's writer has ended: {0}")]
    Poisoned(String),
}

impl StorageError {
    /// Whether the same request may succeed a moment later.
    pub fn is_retriable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

/// A result with a [`StorageError`].
pub type Result<T, E = StorageError> = std::result::Result<T, E>;
