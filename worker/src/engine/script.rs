//! Parsed statements: what they are, whether they may run, what they would return.

use std::{ptr::NonNull, sync::Arc};

use arrow_array::{Array, RecordBatch, StructArray, ffi::FFI_ArrowArray};
use arrow_schema::{Schema, ffi::FFI_ArrowSchema};
use openduck_proto::{
    Error, ErrorKind,
    v1::{Column, ResultKind, StatementKind},
};

use super::{collect_columns, connection::Handle, error::check, ffi, owned, rows::Rows};

/// Statements of one text, parsed; each can be described any number of times and run once.
pub(crate) struct Script {
    raw: NonNull<ffi::od_script>,
    connection: Arc<Handle>,
}

/// What an admitted statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) kind: StatementKind,
    /// It leaves state that only this connection has.
    pub(crate) pins: bool,
    /// BEGIN READ ONLY.
    pub(crate) read_only: bool,
    /// An INSERT that does something else where a key is there already.
    pub(crate) upserts: bool,
}

/// What running a statement does, as the engine bound it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Properties {
    pub(crate) result: ResultKind,
    /// It modifies the database.
    pub(crate) writes: bool,
    /// It modifies objects of this connection only.
    pub(crate) writes_temporary: bool,
}

/// What a statement has to keep to, or it does not run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terms {
    /// It does not write the database.
    pub(crate) only_reads: bool,
    /// The rows of tables that a query scans at most; 0: any number.
    pub(crate) whole_rows_max: u64,
}

/// A bound statement that has not run.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) columns: Vec<Column>,
    /// In the order of their positions; an empty type could not be inferred.
    pub(crate) parameters: Vec<Column>,
    /// `None` while a column's type hangs on a parameter without one.
    pub(crate) schema: Option<Schema>,
    pub(crate) properties: Properties,
}

impl From<ffi::od_properties> for Properties {
    fn from(raw: ffi::od_properties) -> Self {
        let result = match raw.return_type {
            0 => ResultKind::Rows,
            1 => ResultKind::ChangedRows,
            _ => ResultKind::Nothing,
        };
        Self { result, writes: raw.writes, writes_temporary: raw.writes_temporary }
    }
}

impl Script {
    pub(super) fn new(raw: NonNull<ffi::od_script>, connection: Arc<Handle>) -> Self {
        Self { raw, connection }
    }

    /// How many statements there are.
    pub(crate) fn len(&self) -> usize {
        // SAFETY: live handle.
        unsafe { ffi::od_script_size(self.raw.as_ptr()) }
    }

    /// What statement `index` is.
    ///
    /// # Errors
    /// PERMISSION (42501) where a user may not run it.
    pub(crate) fn statement(&mut self, index: usize) -> Result<Statement, Error> {
        self.check_index(index)?;
        let mut raw = ffi::od_statement::default();
        // SAFETY: live handle, exclusively borrowed; the index is in range.
        check(|error| unsafe { ffi::od_script_statement(self.raw.as_ptr(), index, &raw mut raw, error) })?;
        Ok(Statement { kind: kind_of(raw), pins: raw.pins, read_only: raw.read_only, upserts: raw.upserts })
    }

    /// The setting that statement `index` changes, where it is a SET or RESET of one.
    pub(crate) fn setting(&mut self, index: usize) -> Option<String> {
        self.check_index(index).ok()?;
        let mut found: Vec<Column> = Vec::new();
        // SAFETY: live handle, exclusively borrowed; the index is in range and `found` outlives the call.
        unsafe { ffi::od_script_setting(self.raw.as_ptr(), index, (&raw mut found).cast(), collect_columns) };
        found.pop().map(|column| column.name)
    }

    /// Binds statement `index` and runs nothing. `values` is one row of its parameters, where they are known.
    pub(crate) fn describe(&mut self, index: usize, values: Option<RecordBatch>) -> Result<Description, Error> {
        self.check_index(index)?;
        let (mut value_schema, mut values) = export_row(values)?;
        let mut columns: Vec<Column> = Vec::new();
        let mut parameters: Vec<Column> = Vec::new();
        let mut schema = FFI_ArrowSchema::empty();
        let mut properties = ffi::od_properties::default();
        // SAFETY: live handles, exclusively borrowed; the index is in range and the targets outlive the call.
        check(|error| unsafe {
            ffi::od_describe(
                self.connection.raw.as_ptr(),
                self.raw.as_ptr(),
                index,
                &raw mut value_schema,
                &raw mut values,
                (&raw mut columns).cast(),
                (&raw mut parameters).cast(),
                collect_columns,
                &raw mut schema,
                &raw mut properties,
                error,
            )
        })?;
        let known = !columns.is_empty() && columns.iter().all(|column| !column.r#type.is_empty());
        let schema = if known { Some(import_schema(&schema)?) } else { None };
        Ok(Description { columns, parameters, schema, properties: properties.into() })
    }

    /// Submits statement `index`, which can then not be run again. `parameters` is one row.
    pub(crate) fn submit(&mut self, index: usize, parameters: Option<RecordBatch>) -> Result<Rows, Error> {
        self.submit_on(Terms::default(), index, parameters)
    }

    /// As `submit`, on terms.
    ///
    /// # Errors
    /// NOT_A_READ, NOT_WHOLE: it does not keep to them, and nothing of it has run.
    pub(crate) fn submit_on(
        &mut self,
        terms: Terms,
        index: usize,
        parameters: Option<RecordBatch>,
    ) -> Result<Rows, Error> {
        self.check_index(index)?;
        let (mut schema, mut array) = export_row(parameters)?;
        let mut result = std::ptr::null_mut();
        // SAFETY: live handles, exclusively borrowed; the glue takes the array over by clearing its release.
        check(|error| unsafe {
            ffi::od_submit(
                self.connection.raw.as_ptr(),
                self.raw.as_ptr(),
                index,
                &raw mut schema,
                &raw mut array,
                terms.only_reads,
                terms.whole_rows_max,
                &raw mut result,
                error,
            )
        })?;
        Rows::new(owned(result)?, Arc::clone(&self.connection))
    }

    fn check_index(&self, index: usize) -> Result<(), Error> {
        if index < self.len() {
            return Ok(());
        }
        Err(Error::of(ErrorKind::Internal, "no such statement in the script"))
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        // SAFETY: made by od_parse, closed once.
        unsafe { ffi::od_script_close(self.raw.as_ptr()) }
    }
}

/// `duckdb::StatementType` (and `duckdb::TransactionType`) as a kind.
fn kind_of(raw: ffi::od_statement) -> StatementKind {
    use StatementKind as K;
    match raw.kind {
        1 => K::Select,
        2 => K::Insert,
        3 => K::Update,
        4 | 13 => K::Create,
        5 => K::Delete,
        6 => K::Prepare,
        7 => K::ExecutePrepared,
        8 => K::Alter,
        9 if raw.detail == 1 => K::Begin,
        9 if raw.detail == 2 => K::Commit,
        9 => K::Rollback,
        10 => K::Copy,
        11 => K::Analyze,
        12 | 20 => K::Set,
        14 => K::Explain,
        15 => K::Drop,
        17 => K::Pragma,
        18 => K::Vacuum,
        19 => K::Call,
        30 => K::Merge,
        _ => K::StatementUnknown,
    }
}

/// A row of parameters for the glue; empty where there is none.
fn export_row(row: Option<RecordBatch>) -> Result<(FFI_ArrowSchema, FFI_ArrowArray), Error> {
    let Some(row) = row else { return Ok((FFI_ArrowSchema::empty(), FFI_ArrowArray::empty())) };
    let schema = FFI_ArrowSchema::try_from(row.schema().as_ref()).map_err(arrow_error)?;
    Ok((schema, FFI_ArrowArray::new(&StructArray::from(row).to_data())))
}

pub(super) fn import_schema(schema: &FFI_ArrowSchema) -> Result<Schema, Error> {
    Schema::try_from(schema).map_err(arrow_error)
}

pub(super) fn arrow_error(error: arrow_schema::ArrowError) -> Error {
    Error::of(ErrorKind::Internal, format!("Arrow: {error}"))
}
