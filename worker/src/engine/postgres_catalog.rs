//! Postgres's catalog: what an instance is given at its start, and what is made at the first question; see
//! `worker/catalog/live.sql` for what is where.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use openduck_proto::{Error, ErrorKind};

use super::{Connection, error::check, ffi};

/// Views and macros in the schema `system.pgc`, for every instance.
pub(super) const VIEWS: &str = concat!(
    include_str!("../../catalog/01_relations.sql"),
    include_str!("../../catalog/03_summaries.sql"),
    include_str!("../../catalog/04_cluster.sql"),
    include_str!("../../catalog/05_empty.sql"),
    include_str!("../../catalog/06_information_schema.sql"),
    include_str!("../../catalog/07_information_schema_empty.sql"),
    include_str!("../../catalog/08_functions.sql"),
    include_str!("../../catalog/09_dialect.sql"),
);
const BUILTIN: &str = include_str!("../../catalog/builtin.sql");
const LIVE: &str = include_str!("../../catalog/live.sql");
const REFRESH: &str = include_str!("../../catalog/refresh.sql");
const REFRESH_OWN: &str = include_str!("../../catalog/refresh_own.sql");

/// What every statement about the catalog names, once the planner has seen it.
const NAMED: &str = "system.pgc.";

/// PostgreSQL's own rows, in a file that all instances of a worker read. It is made when it is first needed, which takes a
/// few tenths of a second, and goes with the last who has it.
#[derive(Debug)]
pub(crate) struct Builtin {
    folder: PathBuf,
    made: OnceLock<Result<tempfile::TempPath, Error>>,
}

impl Builtin {
    /// To be made in `folder`.
    pub(crate) fn within(folder: &Path) -> Arc<Self> {
        Arc::new(Self { folder: folder.to_owned(), made: OnceLock::new() })
    }

    /// The file; blocks while it is made.
    fn path(&self) -> Result<&Path, Error> {
        let made = self.made.get_or_init(|| {
            let io = |error: std::io::Error| Error::of(ErrorKind::Io, format!("the catalog's file: {error}"));
            std::fs::create_dir_all(&self.folder).map_err(io)?;
            let named = tempfile::Builder::new().prefix("catalog-").suffix(".duckdb").tempfile_in(&self.folder);
            let path = named.map_err(io)?.into_temp_path();
            // The engine makes it anew: an empty file is no database.
            std::fs::remove_file(&path).map_err(io)?;
            let text = path.to_string_lossy();
            // SAFETY: the texts outlive the call.
            check(|error| unsafe {
                ffi::od_catalog_build(
                    ffi::od_text::of(&text),
                    ffi::od_text::of(VIEWS),
                    ffi::od_text::of(BUILTIN),
                    ffi::od_text::of(LIVE),
                    error,
                )
            })?;
            Ok(path)
        });
        made.as_ref().map(|path| &**path).map_err(Clone::clone)
    }
}

/// Whether a statement asks for the catalog.
pub(crate) fn is_asked(sql: &str) -> bool {
    sql.contains(NAMED)
}

/// Whether a statement asks who there is.
pub(crate) fn names_roles(sql: &str) -> bool {
    // Views and macros of that name, and what the planner writes around them.
    is_asked(sql) && ["role", "auth", "pg_user", "pg_get_userbyid", "pg_shadow"].iter().any(|word| sql.contains(word))
}

impl Connection {
    /// Tells the catalog the roles, as JSON.
    ///
    /// # Errors
    /// As DuckDB reports.
    pub(crate) fn tell_roles(&mut self, roles: &str) -> Result<(), Error> {
        let name = ffi::od_text::of("openduck_roles");
        // SAFETY: live handle, exclusively borrowed; the texts outlive the call.
        check(|error| unsafe { ffi::od_set_variable(self.raw(), name, ffi::od_text::of(roles), error) })
    }

    /// Brings the catalog up to what the next statement sees; true where the connection has tables of its own for that, which
    /// no other session may see. `policy` numbers its rights, 0: nothing is refused.
    ///
    /// # Errors
    /// As DuckDB reports.
    pub(crate) fn prepare_catalog(&mut self, policy: u64) -> Result<bool, Error> {
        let engine = Arc::clone(&self.0.engine);
        let file = engine.builtin.path()?.to_string_lossy().into_owned();
        let mut own = false;
        // SAFETY: live handles, this one exclusively borrowed; the texts outlive the call.
        check(|error| unsafe {
            ffi::od_catalog_prepare(
                engine.raw.as_ptr(),
                self.raw(),
                ffi::od_text::of(&file),
                ffi::od_text::of(REFRESH),
                ffi::od_text::of(REFRESH_OWN),
                policy,
                &raw mut own,
                error,
            )
        })?;
        Ok(own)
    }
}
