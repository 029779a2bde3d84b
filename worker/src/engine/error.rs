//! Engine errors: DuckDB's exception types as kinds of the contract, with an exact SQLSTATE where the text tells.

use openduck_proto::{Error, ErrorKind};

use super::ffi;

/// Calls a glue function and turns what it reports into an error.
pub(super) fn check(call: impl FnOnce(*mut ffi::od_error) -> bool) -> Result<(), Error> {
    let mut error = ffi::od_error { kind: 0, position: -1, message: std::ptr::null_mut(), message_size: 0 };
    if call(&raw mut error) {
        return Ok(());
    }
    let message = if error.message.is_null() {
        String::new()
    } else {
        // SAFETY: a failed call leaves `message_size` bytes at `message`, owned by us until od_error_free.
        let bytes = unsafe { std::slice::from_raw_parts(error.message.cast::<u8>(), error.message_size) };
        String::from_utf8_lossy(bytes).into_owned()
    };
    let position = error.position;
    let mut kind = kind_of(error.kind);
    if kind == ErrorKind::InvalidInput && message.contains("configuration has been locked") {
        kind = ErrorKind::Permission;
    }
    // SAFETY: `error` was filled by a failed call and is not used afterwards.
    unsafe { ffi::od_error_free(&raw mut error) };
    let sqlstate = sqlstate_of(kind, &message);
    let mut error = Error::of(kind, message).with_position(u32::try_from(position + 1).unwrap_or(0));
    if let Some(sqlstate) = sqlstate {
        error = error.with_sqlstate(sqlstate);
    }
    Err(error)
}

/// `duckdb::ExceptionType` as a kind.
fn kind_of(exception: i32) -> ErrorKind {
    use ErrorKind as K;
    match exception {
        ffi::OD_NOT_A_READ => K::NotARead,
        ffi::OD_NOT_WHOLE => K::NotWhole,
        1 => K::OutOfRange,
        2 => K::Conversion,
        3 => K::UnknownType,
        4 | 5 => K::MismatchType,
        6 => K::DivideByZero,
        8 => K::InvalidType,
        9 => K::Serialization,
        10 => K::Transaction,
        11 => K::NotImplemented,
        13 => K::Catalog,
        14 => K::Parser,
        17 => K::Executor,
        18 => K::Constraint,
        22 => K::Syntax,
        23 => K::Settings,
        24 | 15 => K::Binder,
        28 | 25 | 38 => K::Io,
        29 => K::Interrupt,
        30 => K::Fatal,
        31 => K::Internal,
        32 => K::InvalidInput,
        33 => K::OutOfMemory,
        34 => K::Permission,
        35 | 36 => K::ParameterNotResolved,
        37 => K::Dependency,
        39 | 40 => K::MissingExtension,
        41 => K::Sequence,
        42 => K::InvalidConfiguration,
        43 => K::DataCorruption,
        44 => K::ResourceInUse,
        _ => K::UnknownError,
    }
}

/// The SQLSTATE that drivers test for, where one exception type covers several: DuckDB has no codes of its own.
fn sqlstate_of(kind: ErrorKind, message: &str) -> Option<&'static str> {
    let says = |text: &str| message.contains(text);
    match kind {
        ErrorKind::Constraint if says("NOT NULL") => Some("23502"),
        ErrorKind::Constraint if says("foreign key") || says("Foreign key") => Some("23503"),
        ErrorKind::Constraint if says("uplicate key") || says("unique") || says("primary key") => Some("23505"),
        ErrorKind::Constraint if says("CHECK constraint") => Some("23514"),
        ErrorKind::Catalog if says("already exists") && says("Schema") => Some("42P06"),
        ErrorKind::Catalog if says("already exists") => Some("42P07"),
        ErrorKind::Catalog if says("Function") || says("Macro") || says("function") => Some("42883"),
        ErrorKind::Catalog if says("Schema") => Some("3F000"),
        ErrorKind::Catalog if says("Type with name") => Some("42704"),
        ErrorKind::Catalog if says("configuration parameter") => Some("42704"),
        ErrorKind::Binder if says("No function matches") => Some("42883"),
        ErrorKind::Binder if says("must appear in the GROUP BY") => Some("42803"),
        ErrorKind::Binder if says("Ambiguous reference") => Some("42702"),
        ErrorKind::Binder if says("Cannot compare values") || says("Cannot mix values") => Some("42804"),
        ErrorKind::InvalidInput if says("invalid input syntax for type") => Some("22P02"),
        ErrorKind::Conversion if says("invalid hexadecimal ") => Some("22023"),
        ErrorKind::Transaction if says("outcome of COMMIT is unknown") => Some("08007"),
        ErrorKind::Transaction | ErrorKind::Io if says("disk is full") || says("No space left") => Some("53100"),
        ErrorKind::Transaction if says("COMMIT was not made") => Some("40000"),
        ErrorKind::Transaction if says("aborted") => Some("25P02"),
        ErrorKind::Transaction if says("no transaction is active") => Some("25P01"),
        ErrorKind::Transaction if says("within a transaction") => Some("25001"),
        _ => None,
    }
}
