//! What all servers have in common: ports, signals, an orderly end.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;

use crate::Failure;

/// How long statements that run may go on when the server is told to end.
pub(crate) const GRACE: Duration = Duration::from_secs(10);

/// Binds a port.
///
/// # Errors
/// Says which port is in use, and what to do.
pub(crate) async fn bind(address: SocketAddr, flag: &str) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| {
        let advice = match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!(": another program has the port; stop it, or choose another with {flag}")
            }
            std::io::ErrorKind::PermissionDenied => format!(": choose a port above 1023 with {flag}"),
            _ => String::new(),
        };
        format!("cannot listen on {address}: {error}{advice}").into()
    })
}

/// Cancels the token at the first Ctrl-C or SIGTERM, and ends the process at the second.
pub(crate) fn until_signal() -> Result<CancellationToken, Failure> {
    let token = CancellationToken::new();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let cancelled = token.clone();
    tokio::spawn(async move {
        for round in 0.. {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            if round > 0 {
                std::process::exit(130);
            }
            cancelled.cancel();
        }
    });
    Ok(token)
}
