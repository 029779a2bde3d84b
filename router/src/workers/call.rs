//! Calls of workers over gRPC, signed with the cluster's secret on a user's behalf.

use std::{
    error::Error as _,
    pin::Pin,
    task::{Context, Poll},
};

use futures::{Stream, StreamExt, stream, stream::BoxStream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs},
    v1::{
        ExecuteQueryRequest, execution_service_client::ExecutionServiceClient,
        metadata_service_client::MetadataServiceClient,
    },
};
use tonic::{
    ConnectError, Request, Status,
    metadata::{Ascii, MetadataValue},
    transport::Channel,
};

/// Bytes of one message from a worker: a batch of wide rows may be large.
const MESSAGE_BYTES_MAX: usize = 1 << 30;

/// Signs a call as this router's, on behalf of `caller`.
pub(super) fn sign<T>(secret: &str, message: T, caller: Option<&Caller>) -> Result<Request<T>, Error> {
    let ascii = |text: &str| {
        text.parse::<MetadataValue<Ascii>>()
            .map_err(|_| Error::of(ErrorKind::Unauthenticated, "a name or secret that is not plain ASCII"))
    };
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", ascii(&format!("Bearer {secret}"))?);
    if let Some(caller) = caller {
        request.metadata_mut().insert("openduck-user", ascii(&caller.user)?);
    }
    Ok(request)
}

/// A worker's data plane.
pub(super) fn execution(channel: &Channel) -> ExecutionServiceClient<Channel> {
    ExecutionServiceClient::new(channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
}

/// What a worker knows of databases.
pub(super) fn metadata(channel: &Channel) -> MetadataServiceClient<Channel> {
    MetadataServiceClient::new(channel.clone())
}

/// A named type, without which the compiler cannot see that calls with such a stream are `Send`.
pub(super) struct Messages(BoxStream<'static, ExecuteQueryRequest>);

impl Stream for Messages {
    type Item = ExecuteQueryRequest;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

/// The messages of a call: the statement, then its inputs. An input that fails ends the call without its last batch,
/// and so the statement.
pub(super) fn messages(request: ExecuteQueryRequest, inputs: Inputs) -> Messages {
    let further = inputs.scan((), |(), batch| {
        let message = batch.ok().map(|batch| ExecuteQueryRequest { input: Some(batch), ..Default::default() });
        std::future::ready(message)
    });
    Messages(stream::iter([request]).chain(further).boxed())
}

/// How a call has failed.
#[derive(Debug)]
pub(super) enum Failed {
    /// It has not reached the worker.
    Unreached(Error),
    /// It may have reached it; what has become of it is not known.
    Lost(Error),
    /// The worker has answered with this.
    Answered(Error),
}

impl Failed {
    /// What a client is told.
    pub(super) fn into_error(self) -> Error {
        match self {
            Self::Unreached(error) | Self::Lost(error) | Self::Answered(error) => error,
        }
    }
}

/// What a status says of a call.
pub(super) fn failed(status: &Status) -> Failed {
    let error = Error::from_status(status);
    if !status.details().is_empty() {
        return Failed::Answered(error);
    }
    let mut source = status.source();
    while let Some(inner) = source {
        if inner.is::<ConnectError>() || inner.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled) {
            return Failed::Unreached(Error::of(ErrorKind::NoWorker, format!("worker connect: {}", error.message)));
        }
        source = inner.source();
    }
    match status.code() {
        tonic::Code::Unavailable | tonic::Code::Unknown | tonic::Code::Internal | tonic::Code::Cancelled => {
            Failed::Lost(Error::of(ErrorKind::NoWorker, format!("the worker has gone: {}", error.message)))
        }
        _ => Failed::Answered(error),
    }
}
