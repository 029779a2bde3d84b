//! A connection: one session's place in the engine, used by one thread at a time.

use std::{ptr::NonNull, sync::Arc};

use arrow_array::{
    Array, RecordBatch, RecordBatchReader, StructArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema},
    ffi_stream::FFI_ArrowArrayStream,
};
use arrow_schema::Schema;
use openduck_proto::{Error, ErrorKind, v1::Column};
use parking_lot::Mutex;

use super::{Engine, Rights, collect_columns, error::check, ffi, owned, script::Script};

/// Where a connection's transaction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransactionPhase {
    /// Every statement is its own.
    Idle,
    /// BEGIN has been run.
    Active,
    /// A statement failed; only ROLLBACK is accepted.
    Failed,
}

pub(super) struct Handle {
    pub(super) raw: NonNull<ffi::od_connection>,
    // What the engine reads through a pointer until it is given another.
    rights: Mutex<Option<Arc<Rights>>>,
    // Closed after the connection.
    pub(super) engine: Arc<Engine>,
}

// SAFETY: the handle itself is moved between threads but used by one at a time, which `&mut Connection` ensures;
// od_interrupt and od_progress may be called from any thread.
unsafe impl Send for Handle {}
// SAFETY: as above: shared use is limited to od_interrupt and od_progress.
unsafe impl Sync for Handle {}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: made by od_connect, closed once; scripts and results hold an Arc of this.
        unsafe { ffi::od_connection_close(self.raw.as_ptr()) }
    }
}

/// One connection to an instance, with its transaction, settings and temporary objects.
pub(crate) struct Connection(pub(super) Arc<Handle>);

/// Rows that were sent along, on their way to the statement that reads them.
pub(crate) struct Kept {
    raw: NonNull<ffi::od_kept>,
    // Rows are taken up in its context.
    _connection: Arc<Handle>,
}

// SAFETY: the rows belong to the instance, not to a thread; one thread at a time has them, which `&mut` ensures.
unsafe impl Send for Kept {}

impl Kept {
    /// Appends rows; the batch has the table's schema.
    pub(crate) fn append(&mut self, batch: RecordBatch) -> Result<(), Error> {
        let mut rows = FFI_ArrowArray::new(&StructArray::from(batch).into_data());
        // SAFETY: live handle, exclusively borrowed; the glue moves the rows out, or leaves them for us to drop.
        check(|error| unsafe { ffi::od_append_input(self.raw.as_ptr(), &raw mut rows, error) })
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        // SAFETY: made by od_keep_input, closed once.
        unsafe { ffi::od_kept_close(self.raw.as_ptr()) }
    }
}

/// Stops what a connection is running, from any thread.
#[derive(Clone)]
pub(crate) struct Interrupt(Arc<Handle>);

impl Interrupt {
    pub(crate) fn interrupt(&self) {
        // SAFETY: the handle is live, and this call is allowed from any thread.
        unsafe { ffi::od_interrupt(self.0.raw.as_ptr()) }
    }

    /// Percent done of the running statement, where the engine knows.
    pub(crate) fn progress(&self) -> Option<f64> {
        // SAFETY: the handle is live, and this call is allowed from any thread.
        let percent = unsafe { ffi::od_progress(self.0.raw.as_ptr()) };
        (percent >= 0.0).then_some(percent)
    }
}

impl Connection {
    pub(crate) fn open(engine: &Arc<Engine>) -> Result<Self, Error> {
        let mut raw = std::ptr::null_mut();
        // SAFETY: the engine's handle is live.
        check(|error| unsafe { ffi::od_connect(engine.raw.as_ptr(), &raw mut raw, error) })?;
        let mut connection =
            Self(Arc::new(Handle { raw: owned(raw)?, rights: Mutex::default(), engine: Arc::clone(engine) }));
        connection.set("arrow_lossless_conversion", "true")?;
        Ok(connection)
    }

    pub(crate) fn interrupt(&self) -> Interrupt {
        Interrupt(Arc::clone(&self.0))
    }

    /// Parses SQL of any number of statements.
    pub(crate) fn parse(&mut self, sql: &str) -> Result<Script, Error> {
        let mut script = std::ptr::null_mut();
        // SAFETY: live handle, exclusively borrowed; the text outlives the call.
        check(|error| unsafe { ffi::od_parse(self.raw(), ffi::od_text::of(sql), &raw mut script, error) })?;
        Ok(Script::new(owned(script)?, Arc::clone(&self.0)))
    }

    /// How many rows the engine expects of `sql`, one statement without parameters.
    pub(crate) fn estimate(&mut self, sql: &str) -> Result<u64, Error> {
        let mut rows = 0;
        // SAFETY: live handle, exclusively borrowed; the text outlives the call.
        check(|error| unsafe { ffi::od_estimate(self.raw(), ffi::od_text::of(sql), &raw mut rows, error) })?;
        Ok(rows)
    }

    /// What the next statements may do, until others are set; `None`: everything.
    pub(crate) fn set_rights(&mut self, rights: Option<Arc<Rights>>) {
        let raw = rights.as_deref().map_or(std::ptr::null(), Rights::as_ptr);
        let mut held = self.0.rights.lock();
        // SAFETY: live handle, exclusively borrowed. The rights live as long as they are held, which is until the engine has
        // others, or the connection is closed.
        unsafe { ffi::od_set_rights(self.raw(), raw) };
        *held = rights;
    }

    /// The next commit is that of the client's transaction `id`.
    pub(crate) fn name_transaction(&mut self, id: &str) {
        // SAFETY: live handle, exclusively borrowed; the text outlives the call.
        unsafe { ffi::od_set_transaction(self.raw(), ffi::od_text::of(id)) }
    }

    /// Commits the open transaction on this thread; one that has failed is rolled back.
    ///
    /// # Errors
    /// TRANSACTION: none is open; it conflicts with another; its outcome is not known.
    pub(crate) fn commit(&mut self) -> Result<(), Error> {
        // SAFETY: live handle, exclusively borrowed.
        check(|error| unsafe { ffi::od_commit(self.raw(), error) })
    }

    /// Rolls back the open transaction.
    ///
    /// # Errors
    /// TRANSACTION: none is open.
    pub(crate) fn roll_back(&mut self) -> Result<(), Error> {
        // SAFETY: live handle, exclusively borrowed.
        check(|error| unsafe { ffi::od_roll_back(self.raw(), error) })
    }

    /// The position of the commit since the transaction was named; 0: there was none.
    pub(crate) fn committed(&self) -> u64 {
        // SAFETY: live handle; called only while no statement runs on it.
        unsafe { ffi::od_committed(self.raw()) }
    }

    pub(crate) fn transaction(&self) -> TransactionPhase {
        // SAFETY: live handle; called only while no statement runs on it.
        match unsafe { ffi::od_transaction_state(self.raw()) } {
            0 => TransactionPhase::Idle,
            1 => TransactionPhase::Active,
            _ => TransactionPhase::Failed,
        }
    }

    /// The session's value of a setting, as text.
    pub(crate) fn setting(&mut self, name: &str) -> Result<String, Error> {
        let mut found: Vec<Column> = Vec::new();
        // SAFETY: live handle, exclusively borrowed; `found` outlives the call.
        check(|error| unsafe {
            ffi::od_setting(self.raw(), ffi::od_text::of(name), (&raw mut found).cast(), collect_columns, error)
        })?;
        Ok(found.pop().map(|column| column.r#type).unwrap_or_default())
    }

    /// Changes a setting for this session alone.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        // SAFETY: live handle, exclusively borrowed; the texts outlive the call.
        check(|error| unsafe { ffi::od_set(self.raw(), ffi::od_text::of(name), ffi::od_text::of(value), error) })
    }

    /// Takes a setting back to the instance's value.
    pub(crate) fn reset(&mut self, name: &str) -> Result<(), Error> {
        // SAFETY: live handle, exclusively borrowed; the text outlives the call.
        check(|error| unsafe { ffi::od_reset(self.raw(), ffi::od_text::of(name), error) })
    }

    /// Gives the next statement a table `name`, read once from `batches`.
    pub(crate) fn add_input(&mut self, name: &str, batches: Box<dyn RecordBatchReader + Send>) -> Result<(), Error> {
        let mut stream = FFI_ArrowArrayStream::new(batches);
        // SAFETY: live handle, exclusively borrowed; the glue moves the stream out, or leaves it for us to drop.
        check(|error| unsafe { ffi::od_add_input(self.raw(), ffi::od_text::of(name), &raw mut stream, error) })
    }

    /// A table of `schema` to append rows to.
    pub(crate) fn keep_input(&mut self, schema: &Schema) -> Result<Kept, Error> {
        let schema = FFI_ArrowSchema::try_from(schema).map_err(|e| Error::of(ErrorKind::Unsupported, e.to_string()))?;
        let mut raw = std::ptr::null_mut();
        // SAFETY: live handle, exclusively borrowed; the schema outlives the call.
        check(|error| unsafe { ffi::od_keep_input(self.raw(), &raw const schema, &raw mut raw, error) })?;
        Ok(Kept { raw: owned(raw)?, _connection: Arc::clone(&self.0) })
    }

    /// Gives the next statement a table `name` with rows that are there, to read as often as it likes. What has kept them is
    /// to live until [`Self::clear_inputs`].
    pub(crate) fn give_input(&mut self, name: &str, kept: &mut Kept) -> Result<(), Error> {
        // SAFETY: live handles, exclusively borrowed; the glue takes what is behind the second one.
        check(|error| unsafe { ffi::od_give_input(self.raw(), ffi::od_text::of(name), kept.raw.as_ptr(), error) })
    }

    pub(crate) fn clear_inputs(&mut self) {
        // SAFETY: live handle, exclusively borrowed.
        unsafe { ffi::od_clear_inputs(self.raw()) }
    }

    pub(super) fn raw(&self) -> *mut ffi::od_connection {
        self.0.raw.as_ptr()
    }
}
