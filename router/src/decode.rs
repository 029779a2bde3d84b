//! The IPC messages of a result, back to Arrow: for frontends that must look at rows.

use arrow_array::RecordBatch;
use arrow_buffer::Buffer;
use arrow_ipc::{convert::try_schema_from_ipc_buffer, reader::StreamDecoder};
use arrow_schema::{ArrowError, Schema};
use bytes::Bytes;
use openduck_proto::{Error, ErrorKind};

/// What every message begins with.
const CONTINUATION: [u8; 4] = [0xff; 4];

/// Decodes the batches of one result; their buffers are those of the messages, not copies.
#[derive(Debug)]
pub struct Decoder {
    schema: Schema,
    decoder: StreamDecoder,
}

impl Decoder {
    /// A decoder for the batches of `schema`, one encapsulated schema message.
    ///
    /// # Errors
    /// INTERNAL: it is none.
    pub fn new(schema: &Bytes) -> Result<Self, Error> {
        let parsed = try_schema_from_ipc_buffer(schema).map_err(wrong)?;
        let mut decoder = StreamDecoder::new();
        decoder.decode(&mut Buffer::from(schema.clone())).map_err(wrong)?;
        Ok(Self { schema: parsed, decoder })
    }

    /// The result's schema.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The batches in `message`; those without rows are left out.
    ///
    /// # Errors
    /// INTERNAL: the message is damaged.
    pub fn decode(&mut self, message: Bytes) -> Result<Vec<RecordBatch>, Error> {
        let mut buffer = Buffer::from(message);
        let mut batches = Vec::new();
        let mut waits = !buffer.is_empty();
        while !buffer.is_empty() {
            let batch = self.decoder.decode(&mut buffer).map_err(wrong)?;
            waits &= batch.is_none();
            batches.extend(batch);
        }
        if waits {
            // A batch without any buffers, all NULL, has no body: the decoder says it once something follows, of which it
            // takes nothing.
            batches.extend(self.decoder.decode(&mut Buffer::from(&CONTINUATION)).map_err(wrong)?);
        }
        batches.retain(|batch| batch.num_rows() > 0);
        Ok(batches)
    }
}

fn wrong(error: ArrowError) -> Error {
    Error::of(ErrorKind::Internal, format!("a worker's result cannot be read: {error}"))
}

#[cfg(test)]
mod tests;
