//! The workers behind a router: they register by themselves, and each statement goes to one that can run it.
//!
//! - `members`: who is there, and how they are; `seat`: what a session has seen, and where it has to stay.
//! - `divide`, `fan_out`, `fragment`: a query that reads much, on several. `explain`: how EXPLAIN tells.
//! - `route`: which worker a statement goes to; `search`, `waiting`: for one that may write; `call`: how it is asked.

mod call;
mod divide;
mod explain;
mod fan_out;
mod fragment;
mod members;
mod route;
mod search;
mod seat;
mod waiting;

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use futures::{FutureExt, StreamExt, future::BoxFuture, stream};
use metrics::counter;
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, Results, WorkerChannel},
    id,
    peer::Peers,
    v1::{
        AuthenticateReply, AuthenticateRequest, Begin, CancelRequest, CloseSessionRequest, ExecuteQueryReply,
        ExecuteQueryRequest, HeartbeatRequest, Mode, ResolveReply, ResolveRequest, StatusReply, StatusRequest,
        StreamResultsRequest, WorkerRegistration,
    },
};

use self::{
    call::{Failed, execution, failed, messages, metadata, sign},
    divide::Found,
    members::{Member, Members, no_workers},
    route::{Route, Wish},
    search::Search,
    seat::{Seat, Seats},
    waiting::Waiting,
};

/// How often a statement that reads is tried elsewhere whose worker has gone under it.
const LOSSES_MAX: u32 = 1;
/// How long a worker may take to cancel a statement.
const CANCEL: Duration = Duration::from_secs(3);

/// The registered workers.
pub struct Workers {
    /// This router's name with them.
    name: String,
    members: Members,
    seats: Seats,
    route: Route,
    waiting: Waiting,
    found: Found,
}

impl Workers {
    /// No workers yet; those that know `secret` may register. `peers` is how it connects to them.
    pub fn new(secret: String, peers: Peers) -> Self {
        Self {
            name: format!("router-{}", id::random()),
            members: Members::new(secret, peers),
            seats: Seats::new(),
            route: Route::default(),
            waiting: Waiting::default(),
            found: Found::default(),
        }
    }

    /// This router's name with workers, another one after each start.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Takes a worker in, or takes it in again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret; PROTOCOL for an endpoint that is none.
    pub(crate) fn register(&self, registration: WorkerRegistration) -> Result<(), Error> {
        self.members.register(registration)
    }

    /// Hears of a worker; false where it is not known, and should register again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret.
    pub(crate) fn heartbeat(&self, heartbeat: HeartbeatRequest) -> Result<bool, Error> {
        self.members.heartbeat(heartbeat)
    }

    /// The number of workers that live.
    pub fn len(&self) -> usize {
        self.members.live().len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Runs a statement of a session, or one that stands alone.
    async fn execute(
        &self,
        caller: &Caller,
        mut request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        if request.execution_id.is_empty() {
            request.execution_id = id::random();
        }
        request.router.clone_from(&self.name);
        let seat = self.seats.of(caller, &request.session_id);
        if let Some(seat) = &seat {
            seat.prepare(&mut request);
            if let Some(worker) = seat.bound() {
                return self.execute_bound(caller, (&worker, seat), request, inputs).await;
            }
        }
        if caller.share().is_some() || may_run_anywhere(&request) {
            self.execute_read(caller, seat.as_ref(), request, inputs).await
        } else {
            self.execute_write(caller, seat.as_ref(), request, inputs).await
        }
    }

    /// Runs a statement where its session's transaction is, or what else the session keeps.
    async fn execute_bound(
        &self,
        caller: &Caller,
        (worker, seat): (&str, &Arc<Seat>),
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        let Some(member) = self.members.find(worker) else { return Err(self.lost(caller, seat, worker)) };
        // What would be made known to others by this statement.
        let decides = match seat.is_in_transaction() {
            true => commits(&request.sql),
            false => !openduck_planner::reads(&request.sql),
        };
        match self.run_on(&member, caller, Some(seat), &request, inputs).await {
            Ok(reply) => Ok(reply),
            Err(Failed::Unreached(_)) => Err(self.lost(caller, seat, worker)),
            Err(Failed::Lost(error)) => {
                let lost = self.lost(caller, seat, worker);
                Err(if decides { in_doubt(error) } else { lost })
            }
            Err(Failed::Answered(error)) => match error.kind() {
                ErrorKind::ShuttingDown => Err(self.lost(caller, seat, worker)),
                ErrorKind::SessionLost => {
                    self.lost(caller, seat, worker);
                    Err(error)
                }
                _ => {
                    // Whatever it was refused for: the worker has nothing open any more.
                    seat.end_transaction(worker, &request);
                    Err(error)
                }
            },
        }
    }

    /// A session begins anew, because its worker has gone; what its next statement is told.
    fn lost(&self, caller: &Caller, seat: &Seat, worker: &str) -> Error {
        self.close(caller, seat.begin_anew());
        let message = format!("{worker} has gone, and with it the session's transaction and temporary objects");
        Error::of(ErrorKind::SessionLost, message)
    }

    /// Ends sessions that nobody will come for any more, where their workers can be reached.
    fn close(&self, caller: &Caller, sessions: Vec<(String, String)>) {
        for (worker, session_id) in sessions {
            let Some(member) = self.members.find(&worker) else { continue };
            if let Ok(request) = sign(self.members.secret(), CloseSessionRequest { session_id }, Some(caller)) {
                tokio::spawn(async move { execution(&member.channel).close_session(request).await });
            }
        }
    }

    /// Runs a statement that reads on the best worker, and on another one where that fails; one that writes all the same goes
    /// to the writer.
    async fn execute_read(
        &self,
        caller: &Caller,
        seat: Option<&Arc<Seat>>,
        mut request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        let serving = self.members.serving(&request.database)?;
        request.whole_rows_max = match self.found.is_undivided(&request) {
            true => 0,
            false => fan_out::whole_rows_max(&request, caller, serving.len()),
        };
        let wish = Wish { database: &request.database, sql: &request.sql, least: request.session_lsn };
        // What is sent along is sent once; a transaction that may be open somewhere is not begun elsewhere.
        let repeats = request.inputs.is_empty();
        let survives = repeats && request.begin() == Begin::NoBegin;
        let mut inputs = Some(inputs);
        let mut failure = no_workers();
        let mut losses = 0;
        for member in self.route.readers(serving, &wish) {
            let given = inputs.take().unwrap_or_else(|| stream::empty().boxed());
            match self.run_read(&member, caller, seat, &request, given).await {
                Ok(reply) => return Ok(reply),
                Err(failed) if !repeats => return Err(failed.into_error()),
                Err(Failed::Answered(error)) if !error.writer.is_empty() => {
                    return self.execute_write(caller, seat, request.clone(), stream::empty().boxed()).await;
                }
                Err(Failed::Answered(error)) if !tries_elsewhere(&error) => return Err(error),
                Err(Failed::Lost(error)) => {
                    // It may be the statement that ends workers.
                    losses += 1;
                    if !survives || losses > LOSSES_MAX {
                        seat.inspect(|seat| drop(self.lost(caller, seat, &member.id)));
                        return Err(error);
                    }
                    failure = error;
                }
                Err(failed) => failure = failed.into_error(),
            }
        }
        Err(failure)
    }

    /// Runs a statement on the worker that writes the database. Where there is none, waits for one to take its place.
    async fn execute_write(
        &self,
        caller: &Caller,
        seat: Option<&Arc<Seat>>,
        mut request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        request.whole_rows_max = 0;
        let wait = self.waiting.enter(caller, &request);
        // Nothing of it is taken up elsewhere, so that it can be sent again.
        request.wants_writer = request.mode() != Mode::Describe;
        let repeats = request.inputs.is_empty();
        let mut inputs = Some(inputs);
        let mut search = Search::default();
        if !repeats {
            // What is sent along is sent once: to a worker that has said that it writes.
            search.named = Some(self.find_writer(caller, &request.database, &wait).await?);
        }
        loop {
            let member = self.next_writer(&mut search, &request.database)?;
            let given = inputs.take().unwrap_or_else(|| stream::empty().boxed());
            request.timeout_ms = wait.left_ms();
            let error = match self.run_on(&member, caller, seat, &request, given).await {
                Ok(reply) => return Ok(reply),
                Err(Failed::Lost(error)) => {
                    if request.begin() != Begin::NoBegin {
                        seat.inspect(|seat| drop(self.lost(caller, seat, &member.id)));
                    }
                    return Err(in_doubt(error));
                }
                Err(failed) => failed.into_error(),
            };
            if !repeats {
                return Err(error);
            }
            self.go_on(&mut search, &member, error, &wait).await?;
        }
    }

    /// Has one worker run a statement.
    async fn run_on(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        seat: Option<&Arc<Seat>>,
        request: &ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Failed> {
        let _call = member.call();
        counter!("openduck_worker_statements_total", "worker" => member.id.clone()).increment(1);
        if let Some(seat) = seat {
            seat.enter(&member.id, request);
        }
        let call = sign(self.members.secret(), messages(request.clone(), inputs), Some(caller));
        let failed = match execution(&member.channel).execute_query(call.map_err(Failed::Answered)?).await {
            Ok(reply) => {
                let reply = reply.into_inner();
                self.note(member, seat, request, &reply);
                return Ok(reply);
            }
            Err(status) => failed(&status),
        };
        match &failed {
            Failed::Answered(error) if !tries_elsewhere(error) => return Err(failed),
            Failed::Lost(_) => {
                member.shun();
                return Err(failed);
            }
            Failed::Unreached(_) => member.shun(),
            Failed::Answered(_) => {}
        }
        // Nothing has run.
        if let Some(seat) = seat {
            seat.leave(&member.id, request);
        }
        Err(failed)
    }

    /// A session has an answer.
    fn note(
        &self,
        member: &Member,
        seat: Option<&Arc<Seat>>,
        request: &ExecuteQueryRequest,
        reply: &ExecuteQueryReply,
    ) {
        let Some(seat) = seat else { return };
        seat.note(&member.id, request, reply);
        if !reply.handle.is_empty() {
            self.seats.expect(&reply.handle, seat);
        }
    }

    /// What the workers say of a user: the answer of the first one that knows him.
    async fn find_user(&self, user: &str) -> Result<AuthenticateReply, Error> {
        let live = self.members.live();
        if live.is_empty() {
            return Err(no_workers());
        }
        let mut unknown = Ok(AuthenticateReply::default());
        for member in live {
            let request = sign(self.members.secret(), AuthenticateRequest { user: user.to_owned() }, None)?;
            match metadata(&member.channel).authenticate(request).await {
                Ok(reply) if reply.get_ref().exists => return Ok(reply.into_inner()),
                Ok(_) => {}
                // Another one may know him; if none does, nobody can say that there is no such user.
                Err(status) => unknown = Err(failed(&status).into_error()),
            }
        }
        unknown
    }
}

/// Whether a statement may go to a worker that only reads, which refuses it where it writes all the same.
fn may_run_anywhere(request: &ExecuteQueryRequest) -> bool {
    match request.begin() {
        Begin::ReadOnly => true,
        Begin::ReadWrite | Begin::Continues => false,
        Begin::NoBegin => openduck_planner::reads(&request.sql),
    }
}

/// Whether a statement makes known what its transaction has done.
fn commits(sql: &str) -> bool {
    let word = sql.trim_start().split(|sign: char| !sign.is_ascii_alphabetic()).next().unwrap_or_default();
    word.eq_ignore_ascii_case("commit") || word.eq_ignore_ascii_case("end")
}

/// Whether nothing has run, and another worker may run it.
fn tries_elsewhere(error: &Error) -> bool {
    use ErrorKind as K;
    matches!(error.kind(), K::NoWorker | K::ShuttingDown | K::QueueFull | K::NoSuchDatabase)
}

/// The error of a statement whose worker went before it had answered: whether it has run is not known.
fn in_doubt(error: Error) -> Error {
    Error::of(ErrorKind::Transaction, error.message).with_sqlstate("08006").with_hint(
        "look in the data whether it has happened; a client that names its transactions can ask \
                    openduck_commit_status(id)",
    )
}

impl Workers {
    /// Asks every worker to cancel; whether any has.
    async fn ask_to_cancel(&self, cancel: &CancelRequest, caller: Option<&Caller>) -> bool {
        let calls = self.members.live().into_iter().map(|member| {
            let request = sign(self.members.secret(), cancel.clone(), caller);
            async move {
                let mut worker = execution(&member.channel);
                let reply = tokio::time::timeout(CANCEL, worker.cancel_execution(request.ok()?)).await;
                Some(reply.ok()?.ok()?.into_inner().acknowledged)
            }
        });
        futures::future::join_all(calls).await.into_iter().flatten().any(|acknowledged| acknowledged)
    }
}

impl WorkerChannel for Workers {
    fn execute_query(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>> {
        async move { self.execute(&caller, request, inputs).await }.boxed()
    }

    fn stream_results(&self, caller: Caller, request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>> {
        async move {
            let gone = || Error::of(ErrorKind::NoSuchResult, "there is no such result: its worker is not here");
            let worker = id::worker_of(&request.handle).ok_or_else(gone)?;
            let member = self.members.find(worker).ok_or_else(gone)?;
            let (call, seat) = (member.call(), self.seats.of_result(&request.handle));
            let request = sign(self.members.secret(), request, Some(&caller))?;
            let reply = execution(&member.channel).stream_results(request).await;
            let results = reply.map_err(|status| failed(&status).into_error())?.into_inner();
            let results = results.map(move |reply| {
                let _until_the_end = &call;
                if let (Ok(reply), Some(seat)) = (&reply, &seat)
                    && reply.done
                {
                    seat.note_end(&member.id, reply);
                }
                reply.map_err(|status| failed(&status).into_error())
            });
            Ok(results.boxed())
        }
        .boxed()
    }

    fn cancel(&self, caller: Caller, execution_id: String) -> BoxFuture<'_, bool> {
        async move {
            let waits = self.waiting.cancel(&caller, &execution_id);
            waits | self.ask_to_cancel(&CancelRequest { execution_id, ..Default::default() }, Some(&caller)).await
        }
        .boxed()
    }

    fn cancel_by_key(&self, cancel_key: Bytes) -> BoxFuture<'_, bool> {
        async move {
            let waits = self.waiting.cancel_by_key(&cancel_key);
            waits | self.ask_to_cancel(&CancelRequest { cancel_key, ..Default::default() }, None).await
        }
        .boxed()
    }

    fn close_session(&self, caller: Caller, session_id: String) -> BoxFuture<'_, Result<(), Error>> {
        async move {
            let known: Vec<_> = match self.seats.remove(&caller, &session_id) {
                Some(seat) => seat.workers(),
                // Another router has brought it.
                None => self.members.live().iter().map(|member| (member.id.clone(), session_id.clone())).collect(),
            };
            let calls = known.into_iter().filter_map(|(worker, session_id)| {
                let member = self.members.find(&worker)?;
                let request = sign(self.members.secret(), CloseSessionRequest { session_id }, Some(&caller));
                Some(async move {
                    let closed = execution(&member.channel).close_session(request?).await;
                    closed.map(|_| ()).map_err(|status| failed(&status).into_error())
                })
            });
            // Of a worker that has gone, every session has ended.
            let first = futures::future::join_all(calls).await.into_iter().find_map(Result::err);
            first.filter(|error| error.kind() != ErrorKind::NoWorker).map_or(Ok(()), Err)
        }
        .boxed()
    }

    fn resolve(&self, caller: Caller, database: String) -> BoxFuture<'_, Result<ResolveReply, Error>> {
        async move {
            let wish = Wish { database: &database, sql: "", least: 0 };
            let mut failure = no_workers();
            for member in self.route.writers(self.members.serving(&database)?, &wish) {
                let request =
                    sign(self.members.secret(), ResolveRequest { database: database.clone() }, Some(&caller))?;
                match metadata(&member.channel).resolve(request).await.map_err(|status| failed(&status)) {
                    Ok(reply) => return Ok(reply.into_inner()),
                    Err(Failed::Answered(error)) if !tries_elsewhere(&error) => return Err(error),
                    Err(failed) => failure = failed.into_error(),
                }
            }
            Err(failure)
        }
        .boxed()
    }

    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>> {
        async move {
            let calls =
                self.members.live().into_iter().map(|member| {
                    let request = sign(self.members.secret(), StatusRequest {}, None);
                    async move {
                        metadata(&member.channel).status(request.ok()?).await.ok().map(tonic::Response::into_inner)
                    }
                });
            // One that does not answer has nothing to tell.
            Ok(futures::future::join_all(calls).await.into_iter().flatten().collect())
        }
        .boxed()
    }

    fn authenticate(&self, user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>> {
        async move { self.find_user(&user).await }.boxed()
    }
}
