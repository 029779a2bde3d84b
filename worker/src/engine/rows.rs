//! A running statement's result, batch by batch.

use std::{ptr::NonNull, sync::Arc};

use arrow_array::{RecordBatch, StructArray, ffi::FFI_ArrowArray};
use arrow_schema::{DataType, SchemaRef, ffi::FFI_ArrowSchema};
use openduck_proto::{Error, v1::Column};

use super::{
    collect_columns,
    connection::Handle,
    error::check,
    ffi,
    script::{Properties, arrow_error, import_schema},
};

/// The rows of one statement. Dropping it ends the statement wherever it is.
pub(crate) struct Rows {
    raw: NonNull<ffi::od_result>,
    schema: SchemaRef,
    _connection: Arc<Handle>,
}

// SAFETY: moved between threads, used by one at a time.
unsafe impl Send for Rows {}

impl Rows {
    pub(super) fn new(raw: NonNull<ffi::od_result>, connection: Arc<Handle>) -> Result<Self, Error> {
        let mut rows = Self { raw, schema: Arc::new(arrow_schema::Schema::empty()), _connection: connection };
        let mut schema = FFI_ArrowSchema::empty();
        // SAFETY: live handle, exclusively owned.
        check(|error| unsafe { ffi::od_result_schema(rows.raw.as_ptr(), &raw mut schema, error) })?;
        rows.schema = Arc::new(import_schema(&schema)?);
        Ok(rows)
    }

    pub(crate) fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    pub(crate) fn properties(&self) -> Properties {
        let mut properties = ffi::od_properties::default();
        // SAFETY: live handle.
        unsafe { ffi::od_result_properties(self.raw.as_ptr(), &raw mut properties) };
        properties.into()
    }

    /// The result's columns with DuckDB's type text.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        // SAFETY: live handle; `columns` outlives the call.
        unsafe { ffi::od_result_columns(self.raw.as_ptr(), (&raw mut columns).cast(), collect_columns) };
        columns
    }

    /// Runs until the next batch is there; `None` at the end, when an autocommit statement has committed.
    pub(crate) fn next(&mut self) -> Result<Option<RecordBatch>, Error> {
        let mut array = FFI_ArrowArray::empty();
        // SAFETY: live handle, exclusively borrowed.
        check(|error| unsafe { ffi::od_result_next(self.raw.as_ptr(), &raw mut array, error) })?;
        if array.is_released() {
            return Ok(None);
        }
        let fields = DataType::Struct(self.schema.fields().clone());
        // SAFETY: the engine exported this array for exactly this schema.
        let data = unsafe { arrow_array::ffi::from_ffi_and_data_type(array, fields) }.map_err(arrow_error)?;
        let (_, columns, _) = StructArray::from(data).into_parts();
        RecordBatch::try_new(Arc::clone(&self.schema), columns).map(Some).map_err(arrow_error)
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        // SAFETY: made by od_submit, closed once.
        unsafe { ffi::od_result_close(self.raw.as_ptr()) }
    }
}
