//! The Postgres frontend: protocol 3.0 and 3.2 over TCP and TLS, in front of the workers.
//!
//! The way of a connection through this module, each step a file:
//! - `wire`, `frontend`, `backend`: the socket, messages in, messages out.
//! - `startup`, `origin`, `scram`: TLS, the startup message, who may come in.
//! - `connection`: the loop; `simple` and `extended` query protocols; `statement`: a parsed statement and its types.
//! - `transaction`, `settings`, `cursor`: what a connection keeps; `session`: its counterpart in the worker.
//! - `run`: one statement, from its plan to its answer; `rows`: sending them; `copy`: data in and out.
//! - `reach`, `spool`: which rows a cursor reads, and where those of one that goes back are kept.
//! - `parameters`: values in; `source`, `repeated`, `encode`, `types`, `explain`, `tag`: rows out.
//! - `calls`, `locks`, `activity`, `live`: functions and relations that tell of sessions, and advisory locks.
//! - `prepared`: PREPARE and EXECUTE. `set`: SET, RESET, SHOW and DISCARD. `point`: the past that a session reads.
//! - `cancel`, `error`, `violation`: requests to stop, what went wrong, and with which constraint. `fuzzing`: any bytes as a client's.

mod activity;
mod backend;
mod calls;
mod cancel;
mod connection;
mod copy;
mod cursor;
mod encode;
mod error;
mod explain;
mod extended;
mod frontend;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
mod live;
mod locks;
mod origin;
mod parameters;
mod planned;
mod point;
mod prepared;
mod reach;
mod repeated;
mod rows;
mod run;
mod scram;
mod session;
mod set;
mod settings;
mod simple;
mod source;
mod spool;
mod startup;
mod statement;
mod tag;
mod transaction;
mod types;
mod violation;
mod wire;

use std::{sync::Arc, time::Duration};

use openduck_proto::channel::WorkerChannel;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use self::{cancel::Targets, error::Failure, locks::Locks, scram::Door, spool::Space, wire::Wire};
use crate::{access::Access, tls::Tls};

/// What the frontend is given.
pub struct Config {
    /// Who may come in.
    pub access: Access,
    /// Offers TLS; `None`: clients are told that there is none.
    pub tls: Option<Tls>,
    /// Runs the statements.
    pub workers: Arc<dyn WorkerChannel>,
    /// The limits.
    pub limits: Limits,
}

/// Limits, each with its unit in its name. Past a limit there is an error, never a hang.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections at a time, those that have not shown who they are included. Default 1,000.
    pub connections_max: usize,
    /// How long a client may take until it has shown who it is. Default 60 s.
    pub authentication_ms: u64,
    /// Bytes of one message. Default 64 MiB.
    pub message_bytes_max: usize,
    /// Prepared statements of one connection. Default 10,000.
    pub statements_max: usize,
    /// Portals and cursors of one connection. Default 1,000.
    pub portals_max: usize,
    /// Bytes of statements and parameters that one connection keeps. Default 256 MiB.
    pub kept_bytes_max: usize,
    /// Bytes of rows that one cursor WITH SCROLL keeps in memory; what is more goes to a file. Default 4 MiB.
    pub cursor_bytes_max: usize,
    /// Bytes in the files of all cursors WITH SCROLL. Default 16 GiB.
    pub spool_bytes_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 1000,
            authentication_ms: 60_000,
            message_bytes_max: 64 << 20,
            statements_max: 10_000,
            portals_max: 1000,
            kept_bytes_max: 256 << 20,
            cursor_bytes_max: 4 << 20,
            spool_bytes_max: 16 << 30,
        }
    }
}

/// What all connections share.
struct Server {
    config: Arc<Config>,
    door: Door,
    targets: Arc<Targets>,
    spool_space: Arc<Space>,
    locks: Arc<Locks>,
    /// Those that look for a connection of another router.
    foreign_cancels: Semaphore,
    /// Sessions that are being closed in workers.
    closing: TaskTracker,
    shutdown: CancellationToken,
}

impl Server {
    fn new(config: Arc<Config>, shutdown: CancellationToken) -> Self {
        let door = Door::new(config.access.clone());
        let spool_space = Space::new(config.limits.cursor_bytes_max, config.limits.spool_bytes_max);
        let foreign_cancels = Semaphore::new(FOREIGN_CANCELS_MAX);
        let (targets, locks, closing) = (Arc::default(), Arc::default(), TaskTracker::new());
        Self { config, door, targets, spool_space, locks, foreign_cancels, closing, shutdown }
    }
}

/// Requests to cancel what another router may serve, at a time: each asks every worker.
const FOREIGN_CANCELS_MAX: usize = 16;

/// Connections beyond the limit that are heard before they are refused: a request to cancel is never refused for want of
/// places.
const REFUSED_MAX: usize = 100;

/// How long to wait after an accept has failed, which mostly means that the process has too many files open.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves Postgres clients on `listener` until `shutdown` is cancelled; returns when the last connection has ended, and its
/// session in the workers.
///
/// Idle connections end at once then, with SQLSTATE 57P01; others at the end of their statement. Whoever does not
/// want to wait so long drops the future, which ends them too.
pub async fn serve(listener: TcpListener, config: Arc<Config>, shutdown: CancellationToken) {
    let places = Arc::new(Semaphore::new(config.limits.connections_max));
    let places_of_refused = Arc::new(Semaphore::new(REFUSED_MAX));
    let stop = CancellationToken::new();
    // Connections outlive neither the server's own end nor this future.
    let _stopped = stop.clone().drop_guard();
    let server = Arc::new(Server::new(config, shutdown.clone()));
    let connections = TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shutdown.cancelled() => break,
        };
        let socket = match accepted {
            Ok((socket, _)) => socket,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let (server, stop, place) = (Arc::clone(&server), stop.clone(), Arc::clone(&places).try_acquire_owned());
        let place = match place {
            Ok(place) => Some((place, false)),
            Err(_) => Arc::clone(&places_of_refused).try_acquire_owned().ok().map(|place| (place, true)),
        };
        connections.spawn(async move {
            let serve = async {
                match &place {
                    Some((_, full)) => startup::serve(&server, socket, *full).await,
                    None => refuse(socket).await,
                }
            };
            tokio::select! {
                () = serve => {}
                () = stop.cancelled() => {}
            }
        });
    }
    connections.close();
    connections.wait().await;
    // What they have left open would be in others' way.
    server.closing.close();
    server.closing.wait().await;
}

fn too_many() -> Failure {
    Failure::fatal("53300", "sorry, too many clients already")
}

/// Tells a client that there are too many already, before it has said anything.
async fn refuse(socket: TcpStream) {
    let mut wire = Wire::new(socket, 0);
    wire.output.error(&too_many());
    wire.close().await;
}
