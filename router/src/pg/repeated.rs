//! An answer that a statement has been given before. A worker in this process that keeps an answer gives the same bytes again,
//! which are not read twice.

use arrow_array::RecordBatch;
use bytes::Bytes;
use openduck_proto::v1::ExecuteQueryReply;

use super::backend::Column;

/// Bytes of an answer: reading a larger one is little beside sending it.
const BYTES_MAX: usize = 4 << 10;

/// What was read of an answer's messages, and those themselves, so that nothing else is where they are.
#[derive(Debug)]
pub(super) struct Repeated {
    schema: Bytes,
    messages: Vec<Bytes>,
    pub(super) columns: Vec<Column>,
    /// One of each message.
    pub(super) batches: Vec<RecordBatch>,
}

fn same(left: &Bytes, right: &Bytes) -> bool {
    left.as_ptr() == right.as_ptr() && left.len() == right.len()
}

impl Repeated {
    /// Whether an answer is worth it.
    pub(super) fn takes(reply: &ExecuteQueryReply) -> bool {
        let bytes = reply.batches.iter().map(|batch| batch.ipc.len()).sum::<usize>();
        reply.done && bytes + reply.schema.len() <= BYTES_MAX
    }

    /// An answer with what was read of it.
    pub(super) fn new(reply: &ExecuteQueryReply, columns: Vec<Column>, batches: Vec<RecordBatch>) -> Self {
        let messages = reply.batches.iter().map(|batch| batch.ipc.clone()).collect();
        Self { schema: reply.schema.clone(), messages, columns, batches }
    }

    /// Whether an answer is this one: the same bytes at the same place.
    pub(super) fn is(&self, reply: &ExecuteQueryReply) -> bool {
        same(&self.schema, &reply.schema)
            && self.messages.len() == reply.batches.len()
            && self.messages.iter().zip(&reply.batches).all(|(message, batch)| same(message, &batch.ipc))
    }
}
