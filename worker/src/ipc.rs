//! Arrow IPC messages: a schema once, then batches that can be decoded with the schema alone.

use arrow_array::RecordBatch;
use arrow_ipc::{
    CompressionType,
    writer::{DictionaryTracker, IpcDataGenerator, IpcWriteOptions, StreamEncoder, write_message},
};
use arrow_schema::{ArrowError, DataType, Fields, Schema};
use bytes::Bytes;
use openduck_proto::{
    Error, ErrorKind,
    v1::{Compression, ResultBatch},
};

/// Turns the batches of one result into IPC messages.
pub(crate) struct Encoder {
    schema: Schema,
    schema_message: Bytes,
    options: IpcWriteOptions,
    // Kept between batches unless there are dictionaries, which each batch brings anew.
    stream: Option<StreamEncoder>,
    has_dictionaries: bool,
}

impl Encoder {
    /// An encoder for batches of `schema`.
    pub(crate) fn new(schema: &Schema, compression: Compression) -> Result<Self, Error> {
        let compression = match compression {
            Compression::None => None,
            Compression::Lz4 => Some(CompressionType::LZ4_FRAME),
            Compression::Zstd => Some(CompressionType::ZSTD),
        };
        let options = IpcWriteOptions::default().try_with_compression(compression).map_err(encode_error)?;
        Ok(Self {
            schema: schema.clone(),
            schema_message: schema_message(schema)?,
            options,
            stream: None,
            has_dictionaries: has_dictionaries(schema.fields()),
        })
    }

    /// The encapsulated schema message.
    pub(crate) fn schema_message(&self) -> Bytes {
        self.schema_message.clone()
    }

    /// The encapsulated messages of `batch`: its dictionaries, then itself.
    pub(crate) fn batch(&mut self, batch: &RecordBatch) -> Result<Bytes, Error> {
        let mut message = Vec::new();
        if self.has_dictionaries || self.stream.is_none() {
            let mut stream =
                StreamEncoder::try_new_with_options(&self.schema, self.options.clone()).map_err(encode_error)?;
            let buffers = stream.encode(batch).map_err(encode_error)?;
            // The first call of a stream puts its schema in front.
            gather(&mut message, &buffers, self.schema_message.len());
            self.stream = Some(stream);
        } else if let Some(stream) = &mut self.stream {
            gather(&mut message, &stream.encode(batch).map_err(encode_error)?, 0);
        }
        Ok(message.into())
    }
}

/// Appends `buffers` without their first `skip` bytes.
fn gather(message: &mut Vec<u8>, buffers: &[arrow_buffer::Buffer], mut skip: usize) {
    message.reserve_exact(buffers.iter().map(|b| b.len()).sum::<usize>().saturating_sub(skip));
    for buffer in buffers {
        let cut = skip.min(buffer.len());
        skip -= cut;
        message.extend_from_slice(&buffer.as_slice()[cut..]);
    }
}

/// One encapsulated schema message.
pub(crate) fn schema_message(schema: &Schema) -> Result<Bytes, Error> {
    let options = IpcWriteOptions::default();
    let mut tracker = DictionaryTracker::new(false);
    let encoded = IpcDataGenerator::default().schema_to_bytes_with_dictionary_tracker(schema, &mut tracker, &options);
    let mut message = Vec::new();
    write_message(&mut message, encoded, &options).map_err(encode_error)?;
    Ok(message.into())
}

fn has_dictionaries(fields: &Fields) -> bool {
    fields.iter().any(|field| in_type(field.data_type()))
}

fn in_type(data_type: &DataType) -> bool {
    match data_type {
        DataType::Dictionary(..) => true,
        DataType::Struct(fields) => has_dictionaries(fields),
        DataType::Union(fields, _) => fields.iter().any(|(_, field)| in_type(field.data_type())),
        DataType::List(field)
        | DataType::LargeList(field)
        | DataType::ListView(field)
        | DataType::LargeListView(field)
        | DataType::FixedSizeList(field, _)
        | DataType::Map(field, _) => in_type(field.data_type()),
        _ => false,
    }
}

fn encode_error(error: ArrowError) -> Error {
    Error::of(ErrorKind::Internal, format!("a result cannot be written as Arrow IPC: {error}"))
}

/// Reads a whole IPC stream of one batch: the parameters of a statement.
pub(crate) fn read_parameters(bytes: &[u8]) -> Result<Option<RecordBatch>, Error> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let wrong =
        |error: ArrowError| Error::of(ErrorKind::Protocol, format!("`parameters` is no Arrow IPC stream: {error}"));
    let mut reader = arrow_ipc::reader::StreamReader::try_new(bytes, None).map_err(wrong)?;
    let batch = reader.next().transpose().map_err(wrong)?;
    Ok(batch.filter(|batch| batch.num_columns() > 0))
}

/// Reads the batches of a result again.
pub(crate) fn read_batches(schema: &[u8], batches: &[ResultBatch]) -> Result<Vec<RecordBatch>, Error> {
    let parts = std::iter::once(schema).chain(batches.iter().map(|batch| batch.ipc.as_ref()));
    let stream = parts.collect::<Vec<_>>().concat();
    let reader = arrow_ipc::reader::StreamReader::try_new(stream.as_slice(), None).map_err(encode_error)?;
    reader.collect::<Result<_, _>>().map_err(encode_error)
}
