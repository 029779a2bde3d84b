//! What all servers have in common: ports, signals, an orderly end.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use openduck_proto::channel::WorkerChannel;
use openduck_router::{Access, Tls, pg, port};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;

use crate::{Failure, options::ListenOptions};

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

/// The two ports that users come to.
pub(crate) struct Ports {
    grpc: TcpListener,
    grpc_tls: Option<Tls>,
    pg: TcpListener,
    pg_tls: Option<Tls>,
}

impl Ports {
    /// Binds both.
    ///
    /// # Errors
    /// As [`bind`]; certificates that cannot be used.
    pub(crate) async fn bind(options: &ListenOptions) -> Result<Self, Failure> {
        let (grpc_tls, pg_tls) = (options.tls()?, options.pg_tls()?);
        let grpc = bind((options.listen, options.port).into(), "--port").await?;
        let pg = bind((options.listen, options.pg_port).into(), "--pg-port").await?;
        Ok(Self { grpc, grpc_tls, pg, pg_tls })
    }

    /// Where gRPC and HTTP are, and whether encrypted.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn grpc(&self) -> Result<(SocketAddr, bool), Failure> {
        Ok((self.grpc.local_addr()?, self.grpc_tls.is_some()))
    }

    /// Where the Postgres protocol is.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn pg(&self) -> Result<SocketAddr, Failure> {
        Ok(self.pg.local_addr()?)
    }

    /// Serves both until `shutdown`; statements that run may end within [`GRACE`].
    pub(crate) async fn serve(
        self,
        app: axum::Router,
        access: Access,
        workers: Arc<dyn WorkerChannel>,
        shutdown: CancellationToken,
    ) {
        let Self { grpc, grpc_tls, pg, pg_tls } = self;
        let config = pg::Config { access, tls: pg_tls, workers, limits: pg::Limits::default() };
        let postgres = async {
            let serve = pg::serve(pg, Arc::new(config), shutdown.clone());
            tokio::pin!(serve);
            tokio::select! {
                () = &mut serve => {}
                () = async { shutdown.cancelled().await; tokio::time::sleep(GRACE).await } => {}
            }
        };
        tokio::join!(port::serve(grpc, grpc_tls, app, shutdown.clone(), GRACE), postgres);
    }
}
