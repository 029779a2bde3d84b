//! Declarations of `glue/engine.h`, word for word; the header says what each function promises. One is Rust's own.

use std::ffi::{c_char, c_double, c_void};

use arrow_array::{ffi::FFI_ArrowArray, ffi_stream::FFI_ArrowArrayStream};
use arrow_schema::ffi::FFI_ArrowSchema;
use openduck_proto::bloom::BloomView;

use super::rights::od_rights;

macro_rules! opaque {
    ($($name:ident),*) => {$(
        #[repr(C)]
        pub(super) struct $name {
            _opaque: [u8; 0],
        }
    )*};
}
opaque!(od_engine, od_connection, od_kept, od_script, od_result);

#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct od_text {
    pub(super) data: *const c_char,
    pub(super) size: usize,
}

impl od_text {
    /// Borrows `text` for the length of a call.
    pub(super) fn of(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), size: text.len() }
    }
}

pub(super) const OD_NOT_A_READ: i32 = -1;
pub(super) const OD_NOT_WHOLE: i32 = -2;

#[repr(C)]
pub(super) struct od_error {
    pub(super) kind: i32,
    pub(super) position: i64,
    pub(super) message: *mut c_char,
    pub(super) message_size: usize,
}

#[repr(C)]
pub(super) struct od_option {
    pub(super) name: od_text,
    pub(super) value: od_text,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub(super) struct od_statement {
    pub(super) kind: i32,
    pub(super) detail: i32,
    pub(super) pins: bool,
    pub(super) read_only: bool,
    pub(super) upserts: bool,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub(super) struct od_properties {
    pub(super) return_type: i32,
    pub(super) writes: bool,
    pub(super) writes_temporary: bool,
}

#[repr(C)]
pub(super) struct od_origin {
    pub(super) type_oid: u32,
    pub(super) table_oid: u32,
    pub(super) number: i32,
    pub(super) table: od_text,
    pub(super) declared: bool,
}

pub(super) type od_column_sink =
    unsafe extern "C" fn(target: *mut c_void, name: od_text, kind: od_text, origin: od_origin);

unsafe extern "C" {
    pub(super) fn od_error_free(error: *mut od_error);
    pub(super) fn od_catalog_build(
        path: od_text,
        postgres_catalog: od_text,
        builtin: od_text,
        live: od_text,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_catalog_prepare(
        engine: *mut od_engine,
        connection: *mut od_connection,
        file: od_text,
        refresh: od_text,
        refresh_own: od_text,
        policy: u64,
        own: *mut bool,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_set_rights(connection: *mut od_connection, rights: *const od_rights);
    pub(super) fn od_engine_start(
        options: *const od_option,
        option_count: usize,
        session_settings: *const od_text,
        session_setting_count: usize,
        postgres_catalog: od_text,
        engine: *mut *mut od_engine,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_engine_attach(
        engine: *mut od_engine,
        name: od_text,
        path: od_text,
        read_only: bool,
        volume: *mut super::volume::od_volume,
        attach_options: od_text,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_engine_close(engine: *mut od_engine);
    pub(super) fn od_engine_checkpoint(engine: *mut od_engine, error: *mut od_error) -> bool;
    pub(super) fn od_engine_allow_folder(engine: *mut od_engine, folder: od_text, error: *mut od_error) -> bool;
    pub(super) fn od_engine_set_memory(engine: *mut od_engine, bytes: u64, error: *mut od_error) -> bool;
    pub(super) fn od_connect(engine: *mut od_engine, connection: *mut *mut od_connection, error: *mut od_error)
    -> bool;
    pub(super) fn od_connection_close(connection: *mut od_connection);
    pub(super) fn od_interrupt(connection: *mut od_connection);
    pub(super) fn od_progress(connection: *mut od_connection) -> c_double;
    pub(super) fn od_set_transaction(connection: *mut od_connection, id: od_text);
    pub(super) fn od_committed(connection: *const od_connection) -> u64;
    pub(super) fn od_commit(connection: *mut od_connection, error: *mut od_error) -> bool;
    pub(super) fn od_roll_back(connection: *mut od_connection, error: *mut od_error) -> bool;
    pub(super) fn od_transaction_state(connection: *mut od_connection) -> i32;
    pub(super) fn od_setting(
        connection: *mut od_connection,
        name: od_text,
        target: *mut c_void,
        sink: od_column_sink,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_set_variable(
        connection: *mut od_connection,
        name: od_text,
        value: od_text,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_set(connection: *mut od_connection, name: od_text, value: od_text, error: *mut od_error) -> bool;
    pub(super) fn od_reset(connection: *mut od_connection, name: od_text, error: *mut od_error) -> bool;
    pub(super) fn od_add_input(
        connection: *mut od_connection,
        name: od_text,
        stream: *mut FFI_ArrowArrayStream,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_keep_input(
        connection: *mut od_connection,
        schema: *const FFI_ArrowSchema,
        kept: *mut *mut od_kept,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_append_input(kept: *mut od_kept, rows: *mut FFI_ArrowArray, error: *mut od_error) -> bool;
    pub(super) fn od_give_input(
        connection: *mut od_connection,
        name: od_text,
        kept: *mut od_kept,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_kept_close(kept: *mut od_kept);
    pub(super) fn od_clear_inputs(connection: *mut od_connection);
    pub(super) fn od_parse(
        connection: *mut od_connection,
        sql: od_text,
        script: *mut *mut od_script,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_script_close(script: *mut od_script);
    pub(super) fn od_script_size(script: *const od_script) -> usize;
    pub(super) fn od_script_statement(
        script: *mut od_script,
        index: usize,
        statement: *mut od_statement,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_script_setting(script: *mut od_script, index: usize, target: *mut c_void, sink: od_column_sink);
    pub(super) fn od_describe(
        connection: *mut od_connection,
        script: *mut od_script,
        index: usize,
        value_schema: *mut FFI_ArrowSchema,
        values: *mut FFI_ArrowArray,
        columns: *mut c_void,
        parameters: *mut c_void,
        sink: od_column_sink,
        schema: *mut FFI_ArrowSchema,
        properties: *mut od_properties,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_estimate(
        connection: *mut od_connection,
        sql: od_text,
        rows: *mut u64,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_submit(
        connection: *mut od_connection,
        script: *mut od_script,
        index: usize,
        parameter_schema: *mut FFI_ArrowSchema,
        parameters: *mut FFI_ArrowArray,
        only_reads: bool,
        whole_rows_max: u64,
        result: *mut *mut od_result,
        error: *mut od_error,
    ) -> bool;
    pub(super) fn od_result_properties(result: *const od_result, properties: *mut od_properties);
    pub(super) fn od_result_columns(result: *const od_result, target: *mut c_void, sink: od_column_sink);
    pub(super) fn od_result_schema(result: *mut od_result, schema: *mut FFI_ArrowSchema, error: *mut od_error) -> bool;
    pub(super) fn od_result_next(result: *mut od_result, array: *mut FFI_ArrowArray, error: *mut od_error) -> bool;
    pub(super) fn od_result_close(result: *mut od_result);
}

/// Asks a Bloom filter that has come with a statement.
///
/// # Safety
/// `filter` points to `size` bytes, `hashes` and `passes` to `count` values each, alive for the call.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_may_contain(
    filter: *const u8,
    size: usize,
    hashes: *const u64,
    count: usize,
    passes: *mut bool,
) -> bool {
    if filter.is_null() || hashes.is_null() || passes.is_null() {
        return false;
    }
    // SAFETY: as promised by the caller.
    let (filter, hashes, passes) = unsafe {
        (
            std::slice::from_raw_parts(filter, size),
            std::slice::from_raw_parts(hashes, count),
            std::slice::from_raw_parts_mut(passes, count),
        )
    };
    let Some(filter) = BloomView::of(filter) else { return false };
    for (pass, hash) in passes.iter_mut().zip(hashes) {
        *pass = filter.may_contain(*hash);
    }
    true
}
