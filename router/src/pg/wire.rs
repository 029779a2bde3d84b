//! The socket: messages in, bytes out, and whether the client is still there.

use std::future;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::{
    backend::Output,
    error::Failure,
    frontend::{self, Message},
};

/// Bytes taken from the socket at a time.
const READ_BYTES: usize = 16 << 10;
/// Bytes of messages that are read ahead while a statement runs; the rest waits in the socket.
const AHEAD_BYTES_MAX: usize = 1 << 20;
/// Bytes of output that are worth a write: several TLS records, and little to hold back.
const FLUSH_BYTES: usize = 64 << 10;

/// What a connection is made of, whatever carries it.
pub(super) trait Socket: AsyncRead + AsyncWrite + Unpin + Send + 'static {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Socket for S {}

/// One client's connection.
pub(super) struct Wire<S> {
    socket: S,
    input: BytesMut,
    /// Messages for the client that have not been sent yet.
    pub(super) output: Output,
    /// Bytes of one message.
    pub(super) message_bytes_max: usize,
}

impl<S: Socket> Wire<S> {
    pub(super) fn new(socket: S, message_bytes_max: usize) -> Self {
        Self { socket, input: BytesMut::new(), output: Output::default(), message_bytes_max }
    }

    /// The next message, if it is there.
    ///
    /// # Errors
    /// As [`frontend::take`].
    pub(super) fn arrived(&mut self) -> Result<Option<Message>, Failure> {
        frontend::take(&mut self.input, self.message_bytes_max)
    }

    /// The next message. May be dropped and called again.
    ///
    /// # Errors
    /// As [`frontend::take`]; `Gone` at the end of the stream.
    pub(super) async fn message(&mut self) -> Result<Message, Failure> {
        loop {
            if let Some(message) = self.arrived()? {
                return Ok(message);
            }
            self.fill().await?;
        }
    }

    /// At least so many bytes of input, without taking them out.
    pub(super) async fn peek(&mut self, bytes: usize) -> Result<&[u8], Failure> {
        while self.input.len() < bytes {
            self.fill().await?;
        }
        Ok(&self.input)
    }

    /// Takes so many bytes of input.
    pub(super) async fn take(&mut self, bytes: usize) -> Result<BytesMut, Failure> {
        self.peek(bytes).await?;
        Ok(self.input.split_to(bytes))
    }

    /// What has been read and not taken yet.
    pub(super) fn unread(&self) -> &[u8] {
        &self.input
    }

    async fn fill(&mut self) -> Result<(), Failure> {
        self.input.reserve(READ_BYTES);
        match self.socket.read_buf(&mut self.input).await {
            Ok(0) | Err(_) => Err(Failure::Gone),
            Ok(_) => Ok(()),
        }
    }

    /// Completes when the client has gone. What it sends meanwhile is kept. May be dropped and called again.
    pub(super) async fn gone(&mut self) {
        while self.input.len() < AHEAD_BYTES_MAX {
            if self.fill().await.is_err() {
                return;
            }
        }
        future::pending().await
    }

    /// Sends the output, if there is enough of it to be worth a write.
    pub(super) async fn relieve(&mut self) -> Result<(), Failure> {
        if self.output.0.len() >= FLUSH_BYTES { self.flush().await } else { Ok(()) }
    }

    /// Sends all output; waits for a slow client.
    ///
    /// # Errors
    /// `Gone`.
    pub(super) async fn flush(&mut self) -> Result<(), Failure> {
        if !self.output.0.is_empty() {
            self.socket.write_all(&self.output.0).await.map_err(|_| Failure::Gone)?;
            self.output.0.clear();
            if self.output.0.capacity() > 4 * FLUSH_BYTES {
                self.output.0.shrink_to(FLUSH_BYTES);
            }
        }
        self.socket.flush().await.map_err(|_| Failure::Gone)
    }

    /// Sends one byte that is no message: the answer to SSLRequest.
    pub(super) async fn answer(&mut self, byte: u8) -> Result<(), Failure> {
        self.output.0.push(byte);
        self.flush().await
    }

    /// Says goodbye: the last output, then the end of the stream.
    pub(super) async fn close(mut self) {
        if self.flush().await.is_ok() {
            // Nothing can be done about a client that is gone already.
            let _ = self.socket.shutdown().await;
        }
    }

    /// The socket itself, for TLS to be put around it; nothing may have been read ahead.
    pub(super) fn into_socket(self) -> S {
        self.socket
    }
}
