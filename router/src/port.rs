//! The port of gRPC and HTTP: accepting, TLS, and telling clients plainly that they speak the wrong one of the two.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_util::sync::CancellationToken;

use crate::tls::Tls;

/// Connections at a time; one more waits in the system's queue.
const CONNECTIONS_MAX: usize = 4096;
/// How long a client may take to say its first byte, and to shake hands.
const HELLO: Duration = Duration::from_secs(10);
/// Bytes in flight to one stream and one connection before the server waits.
const WINDOW_BYTES: u32 = 16 << 20;
/// Bytes of one HTTP/2 frame.
const FRAME_BYTES: u32 = 1 << 20;
/// A connection without a sign of life for so long is pinged, and closed when nothing comes back.
const KEEPALIVE: Duration = Duration::from_secs(60);

/// The first byte of every TLS handshake.
const TLS_HANDSHAKE: u8 = 0x16;
/// A TLS record with a fatal alert: protocol_version.
const TLS_ALERT: [u8; 7] = [0x15, 3, 1, 0, 2, 2, 70];
const NEEDS_TLS: &str = "this port speaks TLS: use https://";

/// Serves `app` until `shutdown`, then lets connections end for at most `grace`. Errors of single connections are
/// theirs alone.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Tls>,
    app: axum::Router,
    shutdown: CancellationToken,
    grace: Duration,
) {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let accepted = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((socket, peer)) => {
                let (tls, app, shutdown) = (tls.clone(), app.clone(), shutdown.clone());
                tokio::spawn(async move {
                    if let Err(error) = connection(socket, tls, app, shutdown).await {
                        tracing::debug!(%peer, %error, "a connection has ended");
                    }
                    drop(place);
                });
            }
            Err(error) => {
                // Out of file descriptors, most likely: those in use will come back.
                tracing::warn!(%error, "a connection cannot be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
    drop(listener);
    let all = places.acquire_many(CONNECTIONS_MAX as u32);
    let _ = tokio::time::timeout(grace, all).await;
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

async fn connection(
    socket: TcpStream,
    tls: Option<Tls>,
    app: axum::Router,
    shutdown: CancellationToken,
) -> Result<(), BoxError> {
    socket.set_nodelay(true)?;
    let peer = socket.peer_addr()?;
    let mut first = [0];
    let peeked = tokio::select! {
        () = shutdown.cancelled() => return Ok(()),
        peeked = tokio::time::timeout(HELLO, socket.peek(&mut first)) => peeked,
    };
    if peeked?? == 0 {
        return Ok(());
    }
    match (tls, first[0] == TLS_HANDSHAKE) {
        (None, false) => converse(socket, app, shutdown).await,
        (Some(tls), true) => {
            let handshake = tokio_rustls::TlsAcceptor::from(tls.current()).accept(socket);
            converse(tokio::time::timeout(HELLO, handshake).await??, app, shutdown).await
        }
        (Some(_), false) => Ok(refuse_plaintext(socket, first[0]).await?),
        (None, true) => {
            warn_of_tls(peer);
            Ok(last_words(socket, &TLS_ALERT).await?)
        }
    }
}

fn warn_of_tls(peer: SocketAddr) {
    tracing::warn!(%peer, "a client speaks TLS, but there is none here: it should use http://, or --tls-cert be given");
}

async fn converse<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    socket: S,
    app: axum::Router,
    shutdown: CancellationToken,
) -> Result<(), BoxError> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HELLO);
    builder
        .http2()
        .timer(TokioTimer::new())
        .initial_stream_window_size(WINDOW_BYTES)
        .initial_connection_window_size(WINDOW_BYTES)
        .max_frame_size(FRAME_BYTES)
        .max_concurrent_streams(1024)
        .keep_alive_interval(KEEPALIVE)
        .max_send_buf_size(4 << 20);
    let connection = builder.serve_connection(TokioIo::new(socket), TowerToHyperService::new(app));
    tokio::pin!(connection);
    tokio::select! {
        ended = connection.as_mut() => ended,
        () = shutdown.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    }
}

/// Tells a client without TLS what is wrong in the protocol that it speaks: HTTP/2 (`PRI ..`) or HTTP/1.
async fn refuse_plaintext(socket: TcpStream, first: u8) -> io::Result<()> {
    if first == b'P' {
        return last_words(socket, &goaway(NEEDS_TLS)).await;
    }
    let length = NEEDS_TLS.len() + 1;
    let reply = format!(
        "HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{NEEDS_TLS}\n"
    );
    last_words(socket, reply.as_bytes()).await
}

/// Empty SETTINGS, then GOAWAY with INADEQUATE_SECURITY and `text` (RFC 9113, sections 6.5 and 6.8).
fn goaway(text: &str) -> Vec<u8> {
    const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    const INADEQUATE_SECURITY: u32 = 0xc;
    let mut frames = SETTINGS.to_vec();
    let length = 8 + text.len();
    frames.extend_from_slice(&(length as u32).to_be_bytes()[1..]);
    frames.extend_from_slice(&[7, 0, 0, 0, 0, 0]);
    frames.extend_from_slice(&0u32.to_be_bytes());
    frames.extend_from_slice(&INADEQUATE_SECURITY.to_be_bytes());
    frames.extend_from_slice(text.as_bytes());
    frames
}

/// Says `words` and hangs up, once the client has had the time to read them.
async fn last_words(mut socket: TcpStream, words: &[u8]) -> io::Result<()> {
    socket.write_all(words).await?;
    socket.shutdown().await?;
    // Closing with unread bytes would reset the connection before the words arrive.
    let mut sink = tokio::io::sink();
    let _ = tokio::time::timeout(Duration::from_secs(1), tokio::io::copy(&mut socket, &mut sink)).await;
    Ok(())
}
