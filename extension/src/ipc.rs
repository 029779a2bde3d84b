//! Arrow IPC messages: a schema once, then batches that can be decoded with the schema alone.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_buffer::Buffer;
use arrow_ipc::{
    convert::try_schema_from_ipc_buffer,
    reader::StreamDecoder,
    writer::{DictionaryTracker, IpcDataGenerator, IpcWriteOptions, StreamWriter, write_message},
};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use bytes::Bytes;

use crate::error::{Failure, Kind};

fn wrong(error: &ArrowError) -> Failure {
    Failure::new(Kind::Io, format!("openduck: what the server sent is not Arrow IPC: {error}"))
}

/// Reads one encapsulated schema message.
///
/// # Errors
/// Bytes that are none.
pub(crate) fn read_schema(message: &[u8]) -> Result<SchemaRef, Failure> {
    try_schema_from_ipc_buffer(message).map(Arc::new).map_err(|e| wrong(&e))
}

/// Decodes the messages of one batch; `None` where it has no rows.
///
/// # Errors
/// Bytes that are none, or more than one batch.
pub(crate) fn read_batch(schema: &Bytes, messages: Bytes) -> Result<Option<RecordBatch>, Failure> {
    let mut decoder = StreamDecoder::new();
    let mut found = None;
    // A batch without any buffers, all NULL, has no body: the decoder says it once something follows.
    for part in [schema.clone(), messages, Bytes::from_static(&[0xff; 4])] {
        let mut buffer = Buffer::from(part);
        while !buffer.is_empty() {
            if let Some(batch) = decoder.decode(&mut buffer).map_err(|e| wrong(&e))?
                && batch.num_rows() > 0
                && found.replace(batch).is_some()
            {
                return Err(Failure::new(Kind::Io, "openduck: the server sent two batches where one belongs"));
            }
        }
    }
    Ok(found)
}

/// One encapsulated schema message.
///
/// # Errors
/// A schema that IPC cannot say.
pub(crate) fn write_schema(schema: &Schema) -> Result<Bytes, Failure> {
    let options = IpcWriteOptions::default();
    let mut tracker = DictionaryTracker::new(false);
    let encoded = IpcDataGenerator::default().schema_to_bytes_with_dictionary_tracker(schema, &mut tracker, &options);
    let mut message = Vec::new();
    write_message(&mut message, encoded, &options).map_err(|e| wrong(&e))?;
    Ok(message.into())
}

/// The messages of `batch` alone: dictionaries, then the batch.
///
/// # Errors
/// A batch that IPC cannot say.
pub(crate) fn write_batch(batch: &RecordBatch) -> Result<Bytes, Failure> {
    let schema = write_schema(&batch.schema())?;
    let bytes = write_stream(batch)?;
    // The stream's end marker is two words: a continuation and a length of nothing.
    Ok(bytes.slice(schema.len()..bytes.len() - 8))
}

/// A whole IPC stream of one batch.
///
/// # Errors
/// A batch that IPC cannot say.
pub(crate) fn write_stream(batch: &RecordBatch) -> Result<Bytes, Failure> {
    let mut stream = StreamWriter::try_new(Vec::with_capacity(batch.get_array_memory_size()), &batch.schema())
        .map_err(|e| wrong(&e))?;
    stream.write(batch).map_err(|e| wrong(&e))?;
    Ok(stream.into_inner().map_err(|e| wrong(&e))?.into())
}
