//! Bridges: what other workers answer to parts of a statement, read by the worker that makes the answer of theirs.
//!
//! Who reads shows the ticket that a router has signed for that one result, and no other secret.

use std::collections::HashMap;

use futures::{Stream, StreamExt, stream};
use openduck_proto::{
    Error, ErrorKind,
    peer::Peers,
    v1::{
        Bridge, InputBatch, ResultBatch, StreamResultsReply, StreamResultsRequest,
        execution_service_client::ExecutionServiceClient,
    },
};
use parking_lot::Mutex;
use tonic::transport::Channel;

/// Bytes of one message from a worker: a batch of wide rows may be large.
const MESSAGE_BYTES_MAX: usize = 1 << 30;
/// Connections to other workers: past these, all are made anew.
const CHANNELS_MAX: usize = 1024;

/// The connections of a worker to others, by endpoint.
pub(crate) struct Bridges {
    peers: Peers,
    channels: Mutex<HashMap<String, Channel>>,
}

impl Bridges {
    /// None yet.
    pub(crate) fn new(peers: Peers) -> Self {
        Self { peers, channels: Mutex::default() }
    }

    /// The batches of a result of another worker's, as batches of that input. A stream that fails says so last.
    pub(crate) fn read(&self, input: u32, bridge: Bridge) -> impl Stream<Item = Result<InputBatch, Error>> + use<> {
        let channel = self.channel(&bridge.endpoint);
        let opened = async move {
            let request = StreamResultsRequest { handle: bridge.handle, partition: 0, ticket: bridge.ticket };
            let mut worker = ExecutionServiceClient::new(channel?).max_decoding_message_size(MESSAGE_BYTES_MAX);
            let replies = worker.stream_results(request).await.map_err(|status| lost(&status))?.into_inner();
            Ok(replies.map(|reply| reply.map_err(|status| lost(&status))))
        };
        let replies = stream::once(opened).flat_map(|opened| match opened {
            Ok(replies) => replies.left_stream(),
            Err(error) => stream::once(std::future::ready(Err(error))).right_stream(),
        });
        whole(replies).map(move |batch| Ok(InputBatch { input, ipc: batch?.ipc, ..InputBatch::default() }))
    }

    fn channel(&self, endpoint: &str) -> Result<Channel, Error> {
        let mut channels = self.channels.lock();
        if let Some(channel) = channels.get(endpoint) {
            return Ok(channel.clone());
        }
        if channels.len() >= CHANNELS_MAX {
            channels.clear();
        }
        let channel = self.peers.worker(endpoint)?;
        channels.insert(endpoint.to_owned(), channel.clone());
        Ok(channel)
    }
}

/// What has become of a part: its own error, or that its worker has gone.
fn lost(status: &tonic::Status) -> Error {
    let error = Error::from_status(status);
    if !status.details().is_empty() {
        return error;
    }
    Error::of(ErrorKind::NoWorker, format!("a worker that ran a part of the statement has gone: {}", error.message))
}

/// The batches of a result, up to its end; one that is cut off fails.
fn whole(
    replies: impl Stream<Item = Result<StreamResultsReply, Error>>,
) -> impl Stream<Item = Result<ResultBatch, Error>> {
    stream::unfold((Box::pin(replies), false), async |(mut replies, ended)| {
        if ended {
            return None;
        }
        loop {
            let (next, ends) = match replies.next().await {
                Some(Ok(reply)) if reply.done => return None,
                Some(Ok(StreamResultsReply { batch: Some(batch), .. })) => (Ok(batch), false),
                Some(Ok(_)) => continue,
                Some(Err(error)) => (Err(error), true),
                None => (Err(Error::of(ErrorKind::NoWorker, "what a part of the statement answers was cut off")), true),
            };
            return Some((next, (replies, ends)));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(index: u64) -> Result<StreamResultsReply, Error> {
        let batch = Some(ResultBatch { index, ..ResultBatch::default() });
        Ok(StreamResultsReply { batch, ..StreamResultsReply::default() })
    }

    #[tokio::test]
    async fn a_result_without_its_end_is_an_error() {
        let done = || Ok(StreamResultsReply { done: true, ..StreamResultsReply::default() });
        let read: Vec<_> = whole(stream::iter([batch(0), batch(1), done()])).collect().await;
        assert_eq!(read.iter().filter(|batch| batch.is_ok()).count(), 2);
        assert_eq!(read.len(), 2);
        let read: Vec<_> = whole(stream::iter([batch(0)])).collect().await;
        assert_eq!(read[1].as_ref().unwrap_err().kind(), ErrorKind::NoWorker);
        assert_eq!(read.len(), 2);
    }
}
