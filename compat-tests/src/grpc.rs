//! A client of the gRPC frontend that knows nothing but the contract.

use arrow_array::RecordBatch;
use arrow_ipc::reader::StreamReader;
use openduck_proto::v1::{
    ExecuteQueryReply, ExecuteQueryRequest, StreamResultsRequest, execution_service_client::ExecutionServiceClient,
};
use tonic::{
    Request, Status,
    transport::{Channel, Endpoint},
};

use crate::server::{DATABASE, TOKEN};

/// Bytes in flight on a stream and a connection, and of one HTTP/2 frame.
const WINDOW_BYTES: u32 = 16 << 20;
const FRAME_BYTES: u32 = 1 << 20;

/// A client with a token.
#[derive(Clone)]
pub struct Client {
    /// The generated client, for other calls.
    pub calls: ExecutionServiceClient<Channel>,
    token: String,
}

/// A statement on the test database.
pub fn statement(sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { sql: sql.to_owned(), database: DATABASE.to_owned(), ..ExecuteQueryRequest::default() }
}

impl Client {
    /// Connects with the test servers' token.
    pub async fn connect(endpoint: &str) -> Self {
        Self::connect_with(endpoint, TOKEN).await
    }

    /// Connects with `token`; the empty one is not sent.
    pub async fn connect_with(endpoint: &str, token: &str) -> Self {
        // As the extension does.
        let endpoint = Endpoint::from_shared(endpoint.to_owned())
            .expect("an address")
            .initial_stream_window_size(WINDOW_BYTES)
            .initial_connection_window_size(WINDOW_BYTES)
            .max_frame_size(FRAME_BYTES);
        let calls = ExecutionServiceClient::new(endpoint.connect().await.expect("the server listens"));
        Self { calls: calls.max_decoding_message_size(1 << 30), token: token.to_owned() }
    }

    /// `message` with the token.
    pub fn request<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        if !self.token.is_empty() {
            let bearer = format!("Bearer {}", self.token).parse().expect("a token in ASCII");
            request.metadata_mut().insert("authorization", bearer);
        }
        request
    }

    /// One `ExecuteQuery`.
    pub async fn execute(&mut self, statement: ExecuteQueryRequest) -> Result<ExecuteQueryReply, Status> {
        let request = self.request(futures::stream::iter([statement]));
        Ok(self.calls.execute_query(request).await?.into_inner())
    }

    /// A statement and all its rows, put together as the contract says: schema, batches, end of stream.
    pub async fn rows(&mut self, statement: ExecuteQueryRequest) -> Result<Vec<RecordBatch>, Status> {
        let reply = self.execute(statement).await?;
        self.rest(reply).await
    }

    /// All rows of a reply, those that are still to be read too.
    pub async fn rest(&mut self, reply: ExecuteQueryReply) -> Result<Vec<RecordBatch>, Status> {
        let mut stream = reply.schema.to_vec();
        stream.extend(reply.batches.iter().flat_map(|batch| batch.ipc.to_vec()));
        if !reply.done {
            let rest = StreamResultsRequest { handle: reply.handle, ..Default::default() };
            let mut rest = self.calls.stream_results(self.request(rest)).await?.into_inner();
            let mut done = false;
            while let Some(message) = rest.message().await? {
                stream.extend(message.batch.into_iter().flat_map(|batch| batch.ipc.to_vec()));
                done = message.done;
            }
            assert!(done, "the result was cut off");
        }
        stream.extend([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
        let reader = StreamReader::try_new(stream.as_slice(), None).expect("an Arrow IPC stream");
        Ok(reader.collect::<Result<_, _>>().expect("whole batches"))
    }
}
