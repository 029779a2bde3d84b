//! The frontend under any bytes: a client in memory, in front of workers that answer without an engine.
//!
//! Fuzzers call [`session`] and [`first_messages`], and so does a test with everything that they have found worth keeping.

mod workers;

use std::sync::Arc;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, DuplexStream},
    time::{Duration, Instant},
};
use tokio_util::sync::CancellationToken;

use self::workers::Canned;
use super::{Config, Limits, Server, origin::Origin, startup, wire::Wire};
use crate::access::Access;

/// What a client says first.
const STARTUP: &[u8] = b"\0\0\0\x25\0\x03\0\0user\0openduck\0database\0mydb\0\0";
/// Bytes between the two ends.
const PIPE_BYTES: usize = 16 << 10;
/// A client that the server forgets would wait for ever.
const PATIENCE: Duration = Duration::from_secs(3600);

/// What comes after the startup of a client that has been let in.
///
/// # Panics
/// The server answers with something that is no message, or does not end when the client does.
pub fn session(bytes: &[u8]) {
    let answer = converse(None, &[STARTUP, bytes].concat());
    let mut messages = messages(&answer);
    assert!(messages.any(|(kind, _)| kind == b'Z'), "no ReadyForQuery in {}", answer.escape_ascii());
}

/// Everything that a client says, from the first byte on, to a server that asks for a password.
///
/// # Panics
/// As [`session`].
pub fn first_messages(bytes: &[u8]) {
    let answer = converse(Some("secret".to_owned()), bytes);
    // Whoever does not know the password does not come in.
    assert!(messages(&answer).all(|(kind, _)| kind != b'Z'), "{}", answer.escape_ascii());
}

/// Everything that the server answers a client that says `bytes` and goes.
fn converse(password: Option<String>, bytes: &[u8]) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.expect("a runtime without threads");
    runtime.block_on(async {
        let (client, socket) = tokio::io::duplex(PIPE_BYTES);
        let limits = Limits { message_bytes_max: 1 << 20, kept_bytes_max: 1 << 20, ..Limits::default() };
        let config = Config { access: Access::new(password), tls: None, workers: Arc::new(Canned), limits };
        let server = Arc::new(Server::new(Arc::new(config), CancellationToken::new()));
        let deadline = Instant::now() + Duration::from_secs(60);
        let (wire, origin) = (Wire::new(socket, startup::MESSAGE_BYTES_MAX), Origin::default());
        let serve = startup::converse(&server, wire, &origin, None, deadline, false);
        let both = async { tokio::join!(serve, talk(client, bytes)).1 };
        tokio::time::timeout(PATIENCE, both).await.expect("the server ends with its client")
    })
}

/// Says `bytes` while it reads what comes back.
async fn talk(client: DuplexStream, bytes: &[u8]) -> Vec<u8> {
    let (mut reader, mut writer) = tokio::io::split(client);
    let mut answer = Vec::new();
    let say = async {
        // The server may have hung up.
        let _ = writer.write_all(bytes).await;
        // The clock goes on when everybody waits: until then, the server is busy, and a client that goes is not answered.
        tokio::time::sleep(Duration::from_millis(1)).await;
        let _ = writer.shutdown().await;
    };
    let _ = tokio::join!(say, reader.read_to_end(&mut answer));
    answer
}

/// The messages of an answer.
///
/// # Panics
/// It is not made of whole messages that a server may send.
fn messages(mut answer: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, rest) = answer.split_first()?;
        assert!(b"RKSZTDCEINGHdcnst123v".contains(kind), "a message of type {kind}");
        let length = rest.first_chunk::<4>().map_or(0, |length| u32::from_be_bytes(*length) as usize);
        assert!((4..=rest.len()).contains(&length), "a message of length {length}, of {} bytes", rest.len());
        let (message, more) = rest.split_at(length);
        answer = more;
        check(*kind, &message[4..]);
        Some((*kind, &message[4..]))
    })
}

/// Whether the body of a message can be what its type says.
///
/// # Panics
/// It cannot.
fn check(kind: u8, body: &[u8]) {
    match kind {
        b'D' => {
            let mut rest = &body[2..];
            for _ in 0..u16::from_be_bytes([body[0], body[1]]) {
                let length = rest.first_chunk::<4>().map(|length| i32::from_be_bytes(*length));
                let length = length.expect("a value has a length");
                rest = &rest[4 + usize::try_from(length).unwrap_or(0)..];
            }
            assert!(rest.is_empty(), "a row with {} bytes more than its values have", rest.len());
        }
        b'E' | b'N' => {
            let mut fields = body.split(|byte| *byte == 0);
            let sqlstate = fields.find_map(|field| field.strip_prefix(b"C")).expect("an error has a SQLSTATE");
            assert!(sqlstate.len() == 5 && sqlstate != b"XX000", "SQLSTATE {}", sqlstate.escape_ascii());
        }
        b'Z' => assert!(matches!(body, [b'I' | b'T' | b'E']), "a status {}", body.escape_ascii()),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
