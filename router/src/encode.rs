//! Arrow to IPC messages: for frontends that make rows, which go to a worker as the input of a statement.

use arrow_array::RecordBatch;
use arrow_ipc::writer::{DictionaryTracker, IpcDataGenerator, IpcWriteOptions, write_message};
use arrow_schema::{ArrowError, Schema};
use bytes::Bytes;

/// One encapsulated schema message.
///
/// # Errors
/// A schema that IPC cannot say.
pub(crate) fn schema_message(schema: &Schema) -> Result<Bytes, ArrowError> {
    let options = IpcWriteOptions::default();
    let mut tracker = DictionaryTracker::new(false);
    let encoded = IpcDataGenerator::default().schema_to_bytes_with_dictionary_tracker(schema, &mut tracker, &options);
    let mut message = Vec::new();
    write_message(&mut message, encoded, &options)?;
    Ok(message.into())
}

/// The messages of one batch: dictionaries, then the batch. They can be decoded with the schema alone.
///
/// # Errors
/// A batch that IPC cannot say.
pub(crate) fn batch_messages(batch: &RecordBatch) -> Result<Bytes, ArrowError> {
    let (options, generator) = (IpcWriteOptions::default(), IpcDataGenerator::default());
    let mut tracker = DictionaryTracker::new(false);
    // It numbers the dictionaries.
    generator.schema_to_bytes_with_dictionary_tracker(&batch.schema(), &mut tracker, &options);
    let (dictionaries, encoded) = generator.encode(batch, &mut tracker, &options, &mut Default::default())?;
    let mut bytes = Vec::new();
    for dictionary in dictionaries {
        write_message(&mut bytes, dictionary, &options)?;
    }
    write_message(&mut bytes, encoded, &options)?;
    Ok(bytes.into())
}
