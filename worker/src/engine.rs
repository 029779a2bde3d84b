//! DuckDB: instances, connections, statements and results as Arrow. The only module that calls the engine.
//!
//! Everything here blocks; callers run it on threads of their own. Handles own what they wrap, so nothing outlives
//! the instance it belongs to.

#![allow(unsafe_code, non_camel_case_types)]

mod connection;
mod error;
mod ffi;
mod location;
mod postgres_catalog;
mod rights;
mod rows;
mod script;
mod spare;
mod volume;

use std::{ffi::c_void, path::Path, ptr::NonNull, sync::Arc};

use openduck_layers::Volume;
use openduck_proto::{Error, v1::Column};

pub(crate) use self::{
    connection::{Connection, Interrupt, Kept, TransactionPhase},
    location::locate,
    postgres_catalog::{Builtin, is_asked, names_roles},
    rights::{Effect, Rights, TableName, Touched},
    rows::Rows,
    script::{Properties, Script, Statement, Terms},
    spare::Spares,
};
/// The engine's version, such as `v2.0.0`.
pub(crate) fn version() -> String {
    // SAFETY: the engine answers with a text of its own that ends with a zero byte and lives as long as the process.
    unsafe { std::ffi::CStr::from_ptr(libduckdb_sys::duckdb_library_version()) }.to_string_lossy().into_owned()
}

/// The settings that a session may change, for itself alone. None of them reaches files, memory, threads, other
/// sessions, or the checks that run on plans.
pub(crate) const SESSION_SETTINGS: &[&str] = &[
    "Calendar",
    "TimeZone",
    "default_collation",
    "default_null_order",
    "default_order",
    "disable_timestamptz_casts",
    "error_on_division_by_zero",
    "errors_as_json",
    "explain_output",
    "ieee_floating_point_ops",
    "integer_division",
    "lambda_syntax",
    // 0 where the engine fails to read the rest of rows by their numbers later on.
    "late_materialization_max_rows",
    "merge_join_threshold",
    "nested_loop_join_threshold",
    "old_implicit_casting",
    // 'low': a statement waits behind others.
    "openduck_priority",
    // Texts of bytes and arrays are read as Postgres writes them.
    "openduck_postgres_texts",
    // Rows that a query reads at least, a thread, to be run in fragments: routers look at it.
    "openduck_split_rows",
    "order_by_non_integer_literal",
    "ordered_aggregate_threshold",
    "perfect_ht_threshold",
    "pivot_filter_threshold",
    "pivot_limit",
    "prefer_range_joins",
    "preserve_identifier_case",
    "preserve_insertion_order",
    "regex_match_operator_semantics",
    "scalar_subquery_error_on_multiple_rows",
    // Set by the worker itself for each session.
    "arrow_lossless_conversion",
    "arrow_output_version",
    "produce_arrow_string_view",
];

/// The one name of a setting that may be written in any case, and in some cases otherwise.
pub(crate) fn setting_name(name: &str) -> String {
    if name.eq_ignore_ascii_case("null_order") {
        return "default_null_order".to_owned();
    }
    let known = SESSION_SETTINGS.iter().find(|known| known.eq_ignore_ascii_case(name));
    known.map_or_else(|| name.to_ascii_lowercase(), |known| (*known).to_owned())
}

/// What an instance is given at its opening.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Engine threads.
    pub(crate) threads: usize,
    /// Bytes of memory for the buffer pool.
    pub(crate) memory_bytes: u64,
    /// Folder for what does not fit in memory.
    pub(crate) temporary_folder: std::path::PathBuf,
    /// Bytes of that folder.
    pub(crate) temporary_bytes: u64,
    pub(crate) read_only: bool,
    /// Further options of ATTACH.
    pub(crate) attach: String,
    /// Where PostgreSQL's own rows are.
    pub(crate) builtin: Arc<Builtin>,
    /// Further settings of the instance.
    pub(crate) settings: Vec<(&'static str, String)>,
    /// Folders whose files statements may read.
    pub(crate) folders: Vec<String>,
}

/// Where an instance's database is.
#[derive(Clone, Debug)]
pub(crate) enum Source<'a> {
    /// In memory.
    Memory,
    /// A plain file.
    File(&'a Path),
    /// Layered storage.
    Volume(Arc<Volume>),
}

/// One DuckDB instance that serves one database to many connections.
pub(crate) struct Engine {
    raw: NonNull<ffi::od_engine>,
    /// Where PostgreSQL's own rows are.
    builtin: Arc<Builtin>,
}

// SAFETY: an instance may be used from any thread, by many at a time (duckdb::DuckDB promises so).
unsafe impl Send for Engine {}
// SAFETY: as above.
unsafe impl Sync for Engine {}

/// An instance that has no database yet.
pub(crate) struct Started(Engine);

impl Started {
    /// Starts one; `read_only` and `attach` of the options are for [`Self::attach`].
    ///
    /// # Errors
    /// As DuckDB reports, for its settings.
    pub(crate) fn start(options: &Options) -> Result<Self, Error> {
        let pairs = [
            ("threads", options.threads.to_string()),
            ("memory_limit", format!("{}B", options.memory_bytes)),
            ("temp_directory", options.temporary_folder.to_string_lossy().into_owned()),
            ("max_temp_directory_size", format!("{}B", options.temporary_bytes)),
            // No download behind a user's back; what is linked in is there.
            ("autoinstall_known_extensions", "false".to_owned()),
            ("autoload_known_extensions", "false".to_owned()),
            ("allow_community_extensions", "false".to_owned()),
            ("allow_persistent_secrets", "false".to_owned()),
        ];
        let more = options.settings.iter().map(|(name, value)| (*name, value.as_str()));
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .chain(more)
            .map(|(name, value)| ffi::od_option { name: ffi::od_text::of(name), value: ffi::od_text::of(value) })
            .collect();
        let settings: Vec<_> = SESSION_SETTINGS.iter().map(|name| ffi::od_text::of(name)).collect();
        let mut engine = std::ptr::null_mut();
        // SAFETY: all pointers and lengths describe live slices of this frame.
        error::check(|error| unsafe {
            ffi::od_engine_start(
                pairs.as_ptr(),
                pairs.len(),
                settings.as_ptr(),
                settings.len(),
                ffi::od_text::of(postgres_catalog::VIEWS),
                &raw mut engine,
                error,
            )
        })?;
        let engine = Engine { raw: owned(engine)?, builtin: Arc::clone(&options.builtin) };
        options.folders.iter().try_for_each(|folder| engine.allow_folder(folder))?;
        Ok(Self(engine))
    }

    /// Gives it the database at `source` under `name`; `more`: further options of ATTACH.
    ///
    /// # Errors
    /// As DuckDB reports: IO for a file that is locked, truncated or no database.
    pub(crate) fn attach(
        self,
        name: &str,
        source: Source<'_>,
        read_only: bool,
        more: &str,
    ) -> Result<Arc<Engine>, Error> {
        let path = match &source {
            Source::File(path) => path.to_string_lossy().into_owned(),
            _ => String::new(),
        };
        let volume = match &source {
            Source::Volume(volume) => Arc::as_ptr(volume).cast_mut().cast(),
            _ => std::ptr::null_mut(),
        };
        // SAFETY: the handle is live, the texts and the volume are borrowed for the call.
        error::check(|error| unsafe {
            ffi::od_engine_attach(
                self.0.raw.as_ptr(),
                ffi::od_text::of(name),
                ffi::od_text::of(&path),
                read_only,
                volume,
                ffi::od_text::of(more),
                error,
            )
        })?;
        Ok(Arc::new(self.0))
    }
}

impl Engine {
    /// Starts an instance and opens the database at `source` under `name` in it.
    ///
    /// # Errors
    /// As [`Started::start`] and [`Started::attach`].
    pub(crate) fn open(name: &str, source: Source<'_>, options: &Options) -> Result<Arc<Self>, Error> {
        Started::start(options)?.attach(name, source, options.read_only, &options.attach)
    }

    /// Gives the buffer pool so many bytes.
    ///
    /// # Errors
    /// OUT_OF_MEMORY: what cannot be let go of is more.
    pub(crate) fn set_memory(&self, bytes: u64) -> Result<(), Error> {
        // SAFETY: the handle is live until drop.
        error::check(|error| unsafe { ffi::od_engine_set_memory(self.raw.as_ptr(), bytes, error) })
    }

    /// Lets statements read and write the files of a folder.
    ///
    /// # Errors
    /// As DuckDB reports.
    pub(crate) fn allow_folder(&self, folder: &str) -> Result<(), Error> {
        // SAFETY: the handle is live until drop; the text is borrowed for the call.
        error::check(|error| unsafe { ffi::od_engine_allow_folder(self.raw.as_ptr(), ffi::od_text::of(folder), error) })
    }

    /// Folds the log into the database file.
    pub(crate) fn checkpoint(&self) -> Result<(), Error> {
        // SAFETY: the handle is live until drop.
        error::check(|error| unsafe { ffi::od_engine_checkpoint(self.raw.as_ptr(), error) })
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // SAFETY: made by od_engine_open, closed once; connections hold an Arc of this.
        unsafe { ffi::od_engine_close(self.raw.as_ptr()) }
    }
}

/// A handle that a successful call has filled in.
fn owned<T>(pointer: *mut T) -> Result<NonNull<T>, Error> {
    NonNull::new(pointer).ok_or_else(|| Error::of(openduck_proto::ErrorKind::Internal, "the engine returned no handle"))
}

fn text(text: ffi::od_text) -> String {
    if text.size == 0 {
        return String::new();
    }
    // SAFETY: the glue passes live text of that length for the call.
    let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<u8>(), text.size) };
    String::from_utf8_lossy(bytes).into_owned()
}

/// Collects columns from the glue into the `Vec<Column>` that `target` points at.
unsafe extern "C" fn collect_columns(
    target: *mut c_void,
    name: ffi::od_text,
    kind: ffi::od_text,
    origin: ffi::od_origin,
) {
    // SAFETY: every caller passes a live, exclusively borrowed Vec<Column>.
    let columns = unsafe { &mut *target.cast::<Vec<Column>>() };
    columns.push(Column {
        name: text(name),
        r#type: text(kind),
        type_oid: origin.type_oid,
        table_oid: origin.table_oid,
        table_column: u32::try_from(origin.number).unwrap_or_default(),
        table: text(origin.table),
        declared: origin.declared,
    });
}

#[cfg(test)]
mod tests;
