//! The seam to C++: what `glue/client.h` declares, and the extension's entry. The header says what each function
//! promises. No panic leaves this module.

#![allow(unsafe_code, non_camel_case_types, clippy::missing_safety_doc)]

use std::{
    ffi::{c_char, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use arrow_array::{
    Array, RecordBatch, RecordBatchOptions, StructArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi},
};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use bytes::Bytes;
// Links the engine.
use libduckdb_sys as _;
use openduck_proto::{
    bloom::Bloom,
    v1::{Begin, Column, ResultKind, StatementKind},
};

use crate::{
    catalog::{self, Contents},
    client::Client,
    error::{Failure, Kind},
    id,
    input::Input,
    ipc, parameters,
    query::{Running, Statement},
    uri::Target,
    wait::{self, Patience, Waker},
};

unsafe extern "C" {
    fn odx_register(loader: *mut c_void);
}

/// What DuckDB calls when it loads the extension.
///
/// # Safety
/// `loader` is DuckDB's `ExtensionLoader`. DuckDB's exceptions pass through.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C-unwind" fn openduck_duckdb_cpp_init(loader: *mut c_void) {
    // SAFETY: as promised by the caller; an exception of DuckDB's is thrown and caught by C++ of one ABI.
    unsafe { odx_register(loader) }
}

#[repr(C)]
#[derive(Clone, Copy)]
struct odx_text {
    data: *const c_char,
    size: usize,
}

impl odx_text {
    fn of(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), size: text.len() }
    }

    /// The text, for as long as the call lasts.
    fn get<'a>(self) -> Result<&'a str, Failure> {
        if self.size == 0 {
            return Ok("");
        }
        // SAFETY: C++ passes a pointer and the number of bytes behind it, alive for the call.
        let bytes = unsafe { std::slice::from_raw_parts(self.data.cast::<u8>(), self.size) };
        std::str::from_utf8(bytes).map_err(|_| Failure::new(Kind::InvalidInput, "openduck: text that is not UTF-8"))
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
struct odx_pair {
    name: odx_text,
    value: odx_text,
}

#[repr(C)]
struct odx_error {
    kind: i32,
    message: *mut c_char,
    message_size: usize,
    unclear: bool,
    catalog_changed: bool,
}

#[repr(C)]
#[derive(Clone, Copy)]
struct odx_patience {
    interrupted: Option<unsafe extern "C" fn(*mut c_void) -> bool>,
    context: *mut c_void,
}

impl Patience for odx_patience {
    fn is_over(&self) -> bool {
        // SAFETY: C++ passes a function and its argument, alive for the call.
        self.interrupted.is_some_and(|interrupted| unsafe { interrupted(self.context) })
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
struct odx_waker {
    end: unsafe extern "C" fn(*mut c_void, bool),
    task: *mut c_void,
}

// SAFETY: C++ lets any thread call the function.
unsafe impl Send for odx_waker {}

impl odx_waker {
    /// # Safety
    /// To be called once.
    unsafe fn end(self, wakes: bool) {
        // SAFETY: C++ passes a function and its argument, alive until this call.
        unsafe { (self.end)(self.task, wakes) }
    }
}

type odx_pair_sink = unsafe extern "C" fn(receiver: *mut c_void, name: odx_text, value: odx_text);

#[repr(C)]
struct odx_item {
    kind: i64,
    schema: odx_text,
    relation: odx_text,
    name: odx_text,
    text: odx_text,
    extra: odx_text,
    has_extra: bool,
    number: i64,
    position: i64,
    flag: bool,
}

#[repr(C)]
struct odx_running {
    execution_id: odx_text,
    user: odx_text,
    database: odx_text,
    sql: odx_text,
    elapsed_ms: u64,
    progress: f64,
}

type odx_running_sink = unsafe extern "C" fn(receiver: *mut c_void, running: *const odx_running);

#[repr(C)]
struct odx_statement {
    sql: odx_text,
    session: odx_text,
    settings: *const odx_pair,
    setting_count: usize,
    parameter_schema: *mut FFI_ArrowSchema,
    parameters: *mut FFI_ArrowArray,
    repeats: bool,
    estimates: bool,
    begin: i32,
    transaction_id: odx_text,
    bound_catalog_lsn: u64,
}

#[repr(C)]
struct odx_head {
    result_kind: i32,
    statement_kind: i32,
    rows_changed: u64,
    catalog_lsn: u64,
    estimated_rows: u64,
}

impl odx_head {
    fn of(result: ResultKind, statement: StatementKind, rows_changed: u64) -> Self {
        Self {
            result_kind: result.into(),
            statement_kind: statement.into(),
            rows_changed,
            catalog_lsn: 0,
            estimated_rows: 0,
        }
    }
}

/// Runs `body`; its failure or panic becomes `error` and false.
fn guard(error: *mut odx_error, body: impl FnOnce() -> Result<(), Failure>) -> bool {
    let failure = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return true,
        Ok(Err(failure)) => failure,
        Err(_) => Failure::new(Kind::Io, "openduck: a bug in the extension; the statement was given up"),
    };
    let message = failure.message.into_bytes().into_boxed_slice();
    let message_size = message.len();
    let message = Box::into_raw(message).cast::<c_char>();
    let filled = odx_error {
        kind: failure.kind as i32,
        message,
        message_size,
        unclear: failure.unclear,
        catalog_changed: failure.catalog_changed,
    };
    // SAFETY: C++ passes a place for an error.
    unsafe { error.write(filled) };
    false
}

/// Runs `body`, which cannot fail; a panic is swallowed.
fn guard_void(body: impl FnOnce()) {
    let _ = catch_unwind(AssertUnwindSafe(body));
}

/// Hands an object over to C++.
fn give<T>(slot: *mut *mut T, object: T) {
    // SAFETY: C++ passes a place for a pointer, and gives the object back to `take`.
    unsafe { slot.write(Box::into_raw(Box::new(object))) };
}

/// Takes back an object that was handed over.
fn take<T>(object: *mut T) {
    if !object.is_null() {
        // SAFETY: it was made by `give`, and C++ gives it back once.
        guard_void(|| drop(unsafe { Box::from_raw(object) }));
    }
}

/// An object that was handed over and not yet given back.
fn borrow<'a, T>(object: *const T) -> &'a T {
    // SAFETY: it was made by `give`, and C++ keeps it alive for the call.
    unsafe { &*object }
}

fn pairs(pairs: *const odx_pair, count: usize) -> Result<Vec<(&'static str, &'static str)>, Failure> {
    if count == 0 {
        return Ok(Vec::new());
    }
    // SAFETY: C++ passes an array and its length, alive for the call, and nobody keeps the result longer.
    let pairs = unsafe { std::slice::from_raw_parts(pairs, count) };
    pairs.iter().map(|pair| Ok((pair.name.get()?, pair.value.get()?))).collect()
}

fn tell(receiver: *mut c_void, sink: odx_pair_sink, name: &str, value: &str) {
    // SAFETY: C++ passes a function and its receiver, alive for the call.
    unsafe { sink(receiver, odx_text::of(name), odx_text::of(value)) };
}

fn tell_columns(receiver: *mut c_void, sink: odx_pair_sink, columns: &[Column]) {
    columns.iter().for_each(|column| tell(receiver, sink, &column.name, &column.r#type));
}

fn arrow(error: &ArrowError) -> Failure {
    Failure::new(Kind::NotImplemented, format!("openduck: a type that Arrow cannot carry: {error}"))
}

/// Moves an Arrow schema out of C++.
fn move_schema(schema: *mut FFI_ArrowSchema) -> Result<Schema, Failure> {
    // SAFETY: C++ passes a valid schema and leaves it to us; its own copy is marked as released.
    let schema = unsafe { FFI_ArrowSchema::from_raw(schema) };
    Schema::try_from(&schema).map_err(|e| arrow(&e))
}

/// Moves a struct array out of C++, as the batch that it is.
fn move_batch(array: *mut FFI_ArrowArray, schema: &SchemaRef) -> Result<RecordBatch, Failure> {
    // SAFETY: C++ passes a valid array and leaves it to us; its own copy is marked as released.
    let array = unsafe { FFI_ArrowArray::from_raw(array) };
    let format = FFI_ArrowSchema::try_from(schema.as_ref()).map_err(|e| arrow(&e))?;
    // SAFETY: the array is DuckDB's, made for this very schema.
    let data = unsafe { from_ffi(array, &format) }.map_err(|e| arrow(&e))?;
    let rows = data.len();
    let columns = StructArray::from(data).into_parts().1;
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options).map_err(|e| arrow(&e))
}

fn statement(statement: *const odx_statement) -> Result<Statement, Failure> {
    let statement = borrow(statement);
    let parameters = if statement.parameters.is_null() {
        Bytes::new()
    } else {
        let schema = Arc::new(move_schema(statement.parameter_schema)?);
        ipc::write_stream(&move_batch(statement.parameters, &schema)?)?
    };
    let settings = pairs(statement.settings, statement.setting_count)?;
    Ok(Statement {
        sql: statement.sql.get()?.to_owned(),
        session: statement.session.get()?.to_owned(),
        settings: settings.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        parameters,
        repeats: statement.repeats,
        estimates: statement.estimates,
        begin: Begin::try_from(statement.begin).unwrap_or_default(),
        transaction_id: statement.transaction_id.get()?.to_owned(),
        bound_catalog_lsn: statement.bound_catalog_lsn,
    })
}

type odx_client = Arc<Client>;

/// A statement under way, with the schemas of its inputs.
struct odx_result {
    running: Running,
    inputs: Vec<SchemaRef>,
}

#[repr(C)]
struct odx_input {
    name: odx_text,
    schema: *mut FFI_ArrowSchema,
    kept: bool,
}

/// Moves the announcements of a statement's inputs out of C++.
fn inputs(inputs: *const odx_input, count: usize) -> Result<Vec<Input>, Failure> {
    if count == 0 {
        return Ok(Vec::new());
    }
    // SAFETY: C++ passes an array and its length, alive for the call.
    let inputs = unsafe { std::slice::from_raw_parts(inputs, count) };
    let input = |input: &odx_input| {
        Ok(Input { name: input.name.get()?.to_owned(), schema: move_schema(input.schema)?, kept: input.kept })
    };
    inputs.iter().map(input).collect()
}

#[unsafe(no_mangle)]
extern "C" fn odx_error_free(error: *mut odx_error) {
    // SAFETY: C++ passes an error that `guard` has filled, once.
    let error = unsafe { &mut *error };
    if !error.message.is_null() {
        let message = std::ptr::slice_from_raw_parts_mut(error.message.cast::<u8>(), error.message_size);
        error.message = std::ptr::null_mut();
        // SAFETY: `guard` made it of a boxed slice of that length.
        drop(unsafe { Box::from_raw(message) });
    }
}

#[unsafe(no_mangle)]
extern "C" fn odx_target_parse(
    path: odx_text,
    options: *const odx_pair,
    option_count: usize,
    target: *mut *mut Target,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        give(target, Target::parse(path.get()?, &pairs(options, option_count)?)?);
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_target_of(
    endpoint: odx_text,
    token: odx_text,
    target: *mut *mut Target,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        give(target, Target::of(endpoint.get()?, token.get()?)?);
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_target_free(target: *mut Target) {
    take(target);
}

#[unsafe(no_mangle)]
extern "C" fn odx_target_secret(target: *const Target, receiver: *mut c_void, sink: odx_pair_sink) {
    let target = borrow(target);
    guard_void(|| tell(receiver, sink, &target.scope(), target.secret_name().unwrap_or_default()));
}

#[unsafe(no_mangle)]
extern "C" fn odx_target_set_secret(
    target: *mut Target,
    values: *const odx_pair,
    count: usize,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        // SAFETY: it was made by `give`, and C++ uses it on one thread.
        unsafe { &mut *target }.set_secret(&pairs(values, count)?)
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_open(
    target: *const Target,
    connect_timeout_ms: u32,
    client: *mut *mut odx_client,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let place = borrow(target).place(|name| std::env::var(name).ok())?;
        give(client, Client::open(place, Duration::from_millis(connect_timeout_ms.into()))?);
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_free(client: *mut odx_client) {
    take(client);
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_place(client: *const odx_client, receiver: *mut c_void, sink: odx_pair_sink) {
    let place = borrow(client).place();
    guard_void(|| tell(receiver, sink, &place.display(), &place.database));
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_catalog_lsn(client: *const odx_client) -> u64 {
    borrow(client).catalog_lsn()
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_lsn(client: *const odx_client) -> u64 {
    borrow(client).lsn()
}

#[unsafe(no_mangle)]
extern "C" fn odx_client_traffic(client: *const odx_client, counts: *mut u64) {
    let total = borrow(client).traffic().total();
    // SAFETY: C++ passes a place for three numbers.
    unsafe { counts.cast::<[u64; 3]>().write(total) };
}

#[unsafe(no_mangle)]
extern "C" fn odx_random_id(receiver: *mut c_void, sink: odx_pair_sink, error: *mut odx_error) -> bool {
    guard(error, || {
        tell(receiver, sink, &id::random()?, "");
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_transaction_id(receiver: *mut c_void, sink: odx_pair_sink, error: *mut odx_error) -> bool {
    guard(error, || {
        tell(receiver, sink, &id::transaction()?, "");
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_contents_fetch(
    client: *const odx_client,
    session: odx_text,
    functions: bool,
    patience: odx_patience,
    contents: *mut *mut Contents,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        give(contents, catalog::fetch(borrow(client), session.get()?, functions, &patience)?);
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_contents_free(contents: *mut Contents) {
    take(contents);
}

#[unsafe(no_mangle)]
extern "C" fn odx_contents_size(contents: *const Contents) -> usize {
    borrow(contents).items.len()
}

#[unsafe(no_mangle)]
extern "C" fn odx_contents_item(contents: *const Contents, index: usize, item: *mut odx_item) {
    guard_void(|| {
        let found = &borrow(contents).items[index];
        let filled = odx_item {
            kind: found.kind,
            schema: odx_text::of(&found.schema),
            relation: odx_text::of(&found.relation),
            name: odx_text::of(&found.name),
            text: odx_text::of(&found.text),
            extra: odx_text::of(found.extra.as_deref().unwrap_or_default()),
            has_extra: found.extra.is_some(),
            number: found.number,
            position: found.position,
            flag: found.flag,
        };
        // SAFETY: C++ passes a place for an item.
        unsafe { item.write(filled) };
    });
}

#[unsafe(no_mangle)]
extern "C" fn odx_contents_lsn(contents: *const Contents) -> u64 {
    borrow(contents).lsn
}

#[unsafe(no_mangle)]
extern "C" fn odx_parameter_names(sql: odx_text, receiver: *mut c_void, sink: odx_pair_sink) {
    guard_void(|| {
        let names = sql.get().map(parameters::names).unwrap_or_default();
        names.into_iter().for_each(|name| tell(receiver, sink, name, ""));
    });
}

#[unsafe(no_mangle)]
extern "C" fn odx_describe(
    client: *const odx_client,
    asked: *const odx_statement,
    patience: odx_patience,
    head: *mut odx_head,
    receiver: *mut c_void,
    sink: odx_pair_sink,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let description = statement(asked)?.describe(borrow(client), &patience)?;
        tell_columns(receiver, sink, &description.columns);
        let filled = odx_head {
            catalog_lsn: description.catalog_lsn,
            estimated_rows: description.estimated_rows,
            ..odx_head::of(description.result, description.statement, 0)
        };
        // SAFETY: C++ passes a place for a head.
        unsafe { head.write(filled) };
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_start(
    client: *const odx_client,
    asked: *const odx_statement,
    announced: *const odx_input,
    input_count: usize,
    result: *mut *mut odx_result,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let inputs = inputs(announced, input_count)?;
        let running = Running::start(borrow(client), &statement(asked)?, &inputs)?;
        let inputs = inputs.into_iter().map(|input| Arc::new(input.schema)).collect();
        give(result, odx_result { running, inputs });
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_send(
    result: *const odx_result,
    input: u32,
    rows: *mut FFI_ArrowArray,
    patience: odx_patience,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let odx_result { running, inputs } = borrow(result);
        running.send(input, &move_batch(rows, &inputs[input as usize])?, &patience)
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_end_input(
    result: *const odx_result,
    input: u32,
    patience: odx_patience,
    error: *mut odx_error,
) -> bool {
    guard(error, || borrow(result).running.end_input(input, &patience))
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_begun(result: *const odx_result, patience: odx_patience, error: *mut odx_error) -> bool {
    guard(error, || borrow(result).running.begun(&patience))
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_head(
    result: *const odx_result,
    patience: odx_patience,
    head: *mut odx_head,
    receiver: *mut c_void,
    sink: odx_pair_sink,
    schema: *mut FFI_ArrowSchema,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let found = borrow(result).running.head(&patience)?;
        let exported = FFI_ArrowSchema::try_from(found.schema.as_ref()).map_err(|e| arrow(&e))?;
        tell_columns(receiver, sink, &found.columns);
        // SAFETY: C++ passes a place for a head and one for a schema that holds none.
        unsafe {
            head.write(odx_head::of(found.result, found.statement, found.rows_changed));
            schema.write(exported);
        }
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_ready(result: *const odx_result, group: u64, waker: odx_waker) -> bool {
    let mut is_ready = true;
    guard_void(|| {
        // SAFETY: the task may be woken by any thread; C++ passes the function and its argument for one call.
        let waker = Waker::new(move |wakes| unsafe { waker.end(wakes) });
        is_ready = borrow(result).running.is_ready(group, waker);
    });
    is_ready
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_next(
    result: *const odx_result,
    patience: odx_patience,
    array: *mut FFI_ArrowArray,
    group: *mut u64,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        // SAFETY: C++ passes a thread's own number, which nobody else uses during the call.
        let group = unsafe { &mut *group };
        let exported = match borrow(result).running.next(group, &patience)? {
            Some(batch) => FFI_ArrowArray::new(&StructArray::from(batch).to_data()),
            None => FFI_ArrowArray::empty(),
        };
        // SAFETY: C++ passes a place for an array that holds none.
        unsafe { array.write(exported) };
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_progress(result: *const odx_result) -> f64 {
    let mut percent = -1.0;
    guard_void(|| percent = borrow(result).running.progress());
    percent
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_bytes(result: *const odx_result, counts: *mut u64) {
    let bytes = borrow(result).running.bytes();
    // SAFETY: C++ passes a place for two numbers.
    unsafe { counts.cast::<[u64; 2]>().write(bytes) };
}

#[unsafe(no_mangle)]
extern "C" fn odx_result_free(result: *mut odx_result) {
    take(result);
}

#[unsafe(no_mangle)]
extern "C" fn odx_run(
    client: *const odx_client,
    asked: *const odx_statement,
    patience: odx_patience,
    error: *mut odx_error,
) -> bool {
    guard(error, || statement(asked)?.run(borrow(client), &patience))
}

#[unsafe(no_mangle)]
extern "C" fn odx_activity(
    client: *const odx_client,
    patience: odx_patience,
    receiver: *mut c_void,
    sink: odx_running_sink,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let client = borrow(client);
        let asked = Arc::clone(client);
        let running = wait::run(client.runtime()?, &patience, async move { asked.activity().await })?;
        for statement in &running {
            let told = odx_running {
                execution_id: odx_text::of(&statement.execution_id),
                user: odx_text::of(&statement.user),
                database: odx_text::of(&statement.database),
                sql: odx_text::of(&statement.sql),
                elapsed_ms: statement.elapsed_ms,
                progress: statement.progress,
            };
            // SAFETY: the sink and its receiver are C++'s, alive for the call; the sink throws nothing.
            unsafe { sink(receiver, &raw const told) };
        }
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn odx_cancel(
    client: *const odx_client,
    execution_id: odx_text,
    patience: odx_patience,
    cancelled: *mut bool,
    error: *mut odx_error,
) -> bool {
    guard(error, || {
        let client = borrow(client);
        let (asked, id) = (Arc::clone(client), execution_id.get()?.to_owned());
        let found = wait::run(client.runtime()?, &patience, async move { asked.cancel(id).await })?;
        // SAFETY: C++ passes a place for a flag.
        unsafe { cancelled.write(found) };
        Ok(())
    })
}

/// A filter of keys that several threads fill.
struct odx_bloom(Bloom);

#[unsafe(no_mangle)]
extern "C" fn odx_bloom_open(keys: u64) -> *mut odx_bloom {
    Box::into_raw(Box::new(odx_bloom(Bloom::for_keys(keys))))
}

#[unsafe(no_mangle)]
extern "C" fn odx_bloom_free(filter: *mut odx_bloom) {
    take(filter);
}

#[unsafe(no_mangle)]
extern "C" fn odx_bloom_add(filter: *const odx_bloom, hashes: *const u64, count: usize) {
    guard_void(|| {
        // SAFETY: C++ passes a pointer and the number of values behind it, alive for the call.
        let hashes = unsafe { std::slice::from_raw_parts(hashes, count) };
        let filter = borrow(filter);
        hashes.iter().for_each(|hash| filter.0.insert(*hash));
    });
}

#[unsafe(no_mangle)]
extern "C" fn odx_bloom_bytes(filter: *const odx_bloom, receiver: *mut c_void, sink: odx_pair_sink) {
    guard_void(|| {
        let bytes = borrow(filter).0.to_bytes();
        let text = odx_text { data: bytes.as_ptr().cast(), size: bytes.len() };
        // SAFETY: C++ passes a function and its argument, alive for the call, and so are the bytes.
        unsafe { sink(receiver, text, odx_text::of("")) };
    });
}

#[unsafe(no_mangle)]
extern "C" fn odx_session_close(client: *const odx_client, session: odx_text) {
    guard_void(|| {
        if let Ok(session) = session.get() {
            borrow(client).close_session(session.to_owned());
        }
    });
}
