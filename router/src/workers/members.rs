//! Who is there: workers register by themselves and say about once a second that they live, and how they are.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use metrics::counter;
use openduck_proto::{
    Error, ErrorKind, id,
    peer::Peers,
    v1::{DatabaseState, HeartbeatRequest, WorkerRegistration, WorkerState},
};
use parking_lot::Mutex;
use subtle::ConstantTimeEq;
use tonic::transport::Channel;

/// A worker that has not been heard of for so long is gone. Workers say every second that they live.
const SILENCE: Duration = Duration::from_secs(5);
/// A worker that a call did not reach is the last to be tried for so long.
const SHUNNED: Duration = Duration::from_secs(2);

/// What changes about a worker.
struct Changing {
    heard: Instant,
    state: WorkerState,
    unreached: Option<Instant>,
}

/// A worker that has registered.
pub(super) struct Member {
    pub(super) id: String,
    pub(super) channel: Channel,
    pub(super) endpoint: String,
    /// In lower case; empty: all that there are.
    databases: Vec<String>,
    changing: Mutex<Changing>,
    /// Calls of this router's that are under way.
    calls: AtomicUsize,
}

/// A call that is under way; ends when dropped.
pub(super) struct Call(Arc<Member>);

impl Drop for Call {
    fn drop(&mut self) {
        self.0.calls.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Member {
    /// Counts a call until its end.
    pub(super) fn call(self: &Arc<Self>) -> Call {
        self.calls.fetch_add(1, Ordering::AcqRel);
        Call(Arc::clone(self))
    }

    /// A call has not reached it.
    pub(super) fn shun(&self) {
        self.changing.lock().unreached = Some(Instant::now());
    }

    /// Whether it is to be tried last.
    pub(super) fn is_shunned(&self) -> bool {
        self.changing.lock().unreached.is_some_and(|at| at.elapsed() < SHUNNED)
    }

    /// Whether it ends soon.
    pub(super) fn is_draining(&self) -> bool {
        self.changing.lock().state.draining
    }

    /// Statements that run or wait there, as far as is known.
    pub(super) fn load(&self) -> usize {
        let state = &self.changing.lock().state;
        self.calls.load(Ordering::Acquire).max((state.running + state.queued) as usize)
    }

    /// What it says of a database, named in lower case; `None`: it does not have it open.
    pub(super) fn database(&self, name: &str) -> Option<DatabaseState> {
        let changing = self.changing.lock();
        changing.state.databases.iter().find(|database| database.name.eq_ignore_ascii_case(name)).cloned()
    }

    /// Whether it serves a database, named in lower case; the empty name is the only one there is.
    fn serves(&self, database: &str) -> bool {
        let root = database.split(['/', '@']).next().unwrap_or_default();
        database.is_empty() || self.databases.is_empty() || self.databases.iter().any(|name| name == root)
    }
}

/// The workers that live. Empty at the start: whoever is there registers again.
pub(super) struct Members {
    secret: String,
    peers: Peers,
    registered: Mutex<BTreeMap<String, Arc<Member>>>,
}

impl Members {
    pub(super) fn new(secret: String, peers: Peers) -> Self {
        Self { secret, peers, registered: Mutex::default() }
    }

    /// What routers and workers share.
    pub(super) fn secret(&self) -> &str {
        &self.secret
    }

    fn admit(&self, token: &str) -> Result<(), Error> {
        if bool::from(token.as_bytes().ct_eq(self.secret.as_bytes())) {
            return Ok(());
        }
        Err(Error::of(ErrorKind::Unauthenticated, "registering as a worker needs the cluster secret")
            .with_hint("start router and worker with the same OPENDUCK_CLUSTER_TOKEN"))
    }

    /// Takes a worker in, or takes it in again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret; PROTOCOL for an endpoint that is none.
    pub(super) fn register(&self, registration: WorkerRegistration) -> Result<(), Error> {
        self.admit(&registration.access_token)?;
        if registration.endpoint.is_empty() {
            return Err(Error::of(ErrorKind::Protocol, "endpoint is required"));
        }
        let worker = if registration.worker_id.is_empty() { id::random() } else { registration.worker_id };
        let before = self.find(&worker).filter(|member| member.endpoint == registration.endpoint);
        let channel = match before {
            // Its calls go on.
            Some(member) => member.channel.clone(),
            None => self.peers.worker(&registration.endpoint)?,
        };
        let changing =
            Changing { heard: Instant::now(), state: registration.state.unwrap_or_default(), unreached: None };
        let member = Member {
            id: worker.clone(),
            channel,
            endpoint: registration.endpoint,
            databases: registration.databases.iter().map(|name| name.to_ascii_lowercase()).collect(),
            changing: Mutex::new(changing),
            calls: AtomicUsize::new(0),
        };
        let endpoint = member.endpoint.clone();
        // There from the beginning, so that it is told of those that do nothing.
        counter!("openduck_worker_statements_total", "worker" => worker.clone()).increment(0);
        if self.registered.lock().insert(worker.clone(), Arc::new(member)).is_none() {
            tracing::info!(worker, endpoint, "a worker has registered");
        }
        Ok(())
    }

    /// Hears of a worker; false where it is not known, and should register again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret.
    pub(super) fn heartbeat(&self, heartbeat: HeartbeatRequest) -> Result<bool, Error> {
        self.admit(&heartbeat.access_token)?;
        let Some(member) = self.find(&heartbeat.worker_id) else { return Ok(false) };
        let mut changing = member.changing.lock();
        changing.heard = Instant::now();
        if let Some(state) = heartbeat.state {
            changing.state = state;
        }
        Ok(true)
    }

    /// The worker of that name.
    pub(super) fn find(&self, id: &str) -> Option<Arc<Member>> {
        self.registered.lock().get(id).cloned()
    }

    /// All that live, by name.
    pub(super) fn live(&self) -> Vec<Arc<Member>> {
        let mut registered = self.registered.lock();
        let silent = |member: &Arc<Member>| member.changing.lock().heard.elapsed() > SILENCE;
        registered.retain(|worker, member| {
            let gone = silent(member);
            if gone {
                tracing::warn!(worker, "a worker has not been heard of and is taken out");
            }
            !gone
        });
        registered.values().cloned().collect()
    }

    /// Those that serve a database; the empty name is the only one there is.
    ///
    /// # Errors
    /// NO_WORKER: there are none at all; NO_SUCH_DATABASE.
    pub(super) fn serving(&self, database: &str) -> Result<Vec<Arc<Member>>, Error> {
        let wanted = database.to_ascii_lowercase();
        let live = self.live();
        if live.is_empty() {
            return Err(no_workers());
        }
        let known = live.iter().flat_map(|member| member.databases.clone()).collect::<Vec<_>>();
        let serving: Vec<_> = live.into_iter().filter(|member| member.serves(&wanted)).collect();
        if serving.is_empty() {
            let error = Error::of(ErrorKind::NoSuchDatabase, format!("database \"{database}\" does not exist"));
            return Err(error.with_hint(format!("there are: {}", known.join(", "))));
        }
        Ok(serving)
    }
}

/// Nobody is there.
pub(super) fn no_workers() -> Error {
    Error::of(ErrorKind::NoWorker, "no workers available").with_hint("start one: openduck worker")
}
