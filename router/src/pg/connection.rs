//! One client's connection: the loop over its messages, and what it keeps between them.

use std::{collections::HashMap, future, sync::Arc, time::Duration};

use openduck_planner::plan::{Plan, SessionFacts, plan};
use tokio::time::timeout;

use super::{
    Server,
    activity::Activity,
    cursor::Portal,
    error::Failure,
    frontend::Message,
    locks::Owner,
    planned::Planned,
    session::Session,
    settings::{SERVER_VERSION, Settings},
    startup::Admitted,
    statement::Statement,
    transaction::Transaction,
    wire::{Socket, Wire},
};

/// How long a client may take to read the last words.
const GOODBYE: Duration = Duration::from_secs(5);

/// A client that has been let in.
pub(super) struct Connection<S> {
    pub(super) server: Arc<Server>,
    pub(super) wire: Wire<S>,
    pub(super) session: Session,
    pub(super) settings: Settings,
    pub(super) transaction: Transaction,
    /// Prepared statements by name; the unnamed one has none.
    pub(super) statements: HashMap<String, Arc<Statement>>,
    /// Portals and cursors, which share their names.
    pub(super) portals: HashMap<String, Portal>,
    /// Its advisory locks.
    pub(super) locks: Owner,
    /// A message of the extended protocol has failed: what follows it is not read until Sync.
    pub(super) skipping: bool,
    planned: Planned,
    /// The values that the client was told last of the settings it wants to know.
    told: HashMap<&'static str, String>,
    /// The settings that they are of.
    told_stamp: Option<u64>,
}

impl<S: Socket> Connection<S> {
    pub(super) fn new(server: &Arc<Server>, wire: Wire<S>, admitted: Admitted) -> Self {
        let Admitted { caller, user, database, settings, long_key, client } = admitted;
        let activity = Activity::new(&user, &database, client);
        let registered = server.targets.register(caller.clone(), long_key, activity);
        let locks = Owner::new(&server.locks, registered.process_id);
        let workers = Arc::clone(&server.config.workers);
        Self {
            server: Arc::clone(server),
            wire,
            session: Session::new(workers, registered, caller, user, database, server.closing.clone()),
            settings,
            transaction: Transaction::default(),
            statements: HashMap::new(),
            portals: HashMap::new(),
            locks,
            skipping: false,
            planned: Planned::default(),
            told: HashMap::new(),
            told_stamp: None,
        }
    }

    /// Serves the client to its end.
    pub(super) async fn run(mut self) {
        if let Err(failure) = self.serve().await
            && failure != Failure::Gone
        {
            self.wire.output.error(&failure);
        }
        let Self { wire, .. } = self;
        // Nothing can be done about a client that does not read.
        let _ = timeout(GOODBYE, wire.close()).await;
    }

    async fn serve(&mut self) -> Result<(), Failure> {
        self.tell_settings();
        self.wire.output.backend_key_data(self.session.process_id(), self.session.key());
        self.ready().await?;
        let terminated = self.session.target().terminated();
        tokio::pin!(terminated);
        loop {
            let ends = self.session.target().is_terminated() || self.server.shutdown.is_cancelled();
            let message = match self.wire.arrived()? {
                Some(message) if !ends => message,
                _ => {
                    let idle = idle_limit(&self.settings, &self.transaction);
                    tokio::select! {
                        biased;
                        () = self.server.shutdown.cancelled() => return Err(terminated_by_administrator()),
                        () = &mut terminated => return Err(terminated_by_administrator()),
                        message = self.wire.message() => message?,
                        failure = idle => return Err(failure),
                    }
                }
            };
            match message {
                Message::Terminate => return Ok(()),
                Message::Sync => self.sync().await?,
                _ if self.skipping => {}
                Message::Query(text) => self.query(&text).await?,
                Message::Flush => self.wire.flush().await?,
                // A client whose COPY was refused may have sent its data already.
                Message::CopyData(_) | Message::CopyDone | Message::CopyFail(_) => {}
                Message::Password(_) => return Err(Failure::fatal("08P01", "unexpected password message")),
                message => self.extended(message).await?,
            }
        }
    }

    /// Says that the next statement may come.
    pub(super) async fn ready(&mut self) -> Result<(), Failure> {
        self.session.target().clear();
        if !self.transaction.is_open() {
            self.locks.end_transaction();
        }
        self.session.target().activity.lock().end(self.transaction.status());
        self.tell_settings();
        self.wire.output.ready_for_query(self.transaction.status());
        self.wire.flush().await
    }

    /// Tells the settings that are not what the client was told before.
    fn tell_settings(&mut self) {
        if self.told_stamp.replace(self.settings.stamp()) == Some(self.settings.stamp()) {
            return;
        }
        for (name, value) in self.settings.reported() {
            if self.told.get(name) != Some(&value) {
                self.wire.output.parameter_status(name, &value);
                if name == "application_name" {
                    self.session.target().activity.lock().application_name.clone_from(&value);
                }
                self.told.insert(name, value);
            }
        }
    }

    /// Tells the client what a statement has failed with; what it was in fails with it.
    ///
    /// # Errors
    /// What ends the connection.
    pub(super) async fn fail(&mut self, failure: Failure) -> Result<(), Failure> {
        if failure.is_fatal() {
            return Err(failure);
        }
        if self.session.target().is_terminated() {
            return Err(terminated_by_administrator());
        }
        // What follows is not what was to be cancelled.
        self.session.target().clear();
        self.fail_transaction().await?;
        let failure = self.with_constraint(failure).await?;
        self.wire.output.error(&failure);
        Ok(())
    }

    /// The plans of a script in this session.
    ///
    /// # Errors
    /// As [`plan`].
    pub(super) fn plans(&mut self, sql: &str) -> Result<Arc<[Plan]>, Failure> {
        let stamp = self.settings.stamp();
        let setting = |name: &str| self.settings.get(name);
        let facts = SessionFacts {
            user: &self.session.user,
            database: &self.session.database,
            process_id: self.session.process_id(),
            server_version: SERVER_VERSION,
            setting: &setting,
        };
        Ok(self.planned.get(sql, stamp, || plan(sql, &facts))?)
    }
}

pub(super) fn terminated_by_administrator() -> Failure {
    Failure::fatal("57P01", "terminating connection due to administrator command")
}

/// Completes when the client has been idle for longer than it wanted to be.
fn idle_limit(settings: &Settings, transaction: &Transaction) -> impl Future<Output = Failure> + use<> {
    let (name, sqlstate, message) = if transaction.is_explicit() {
        let message = "terminating connection due to idle-in-transaction timeout";
        ("idle_in_transaction_session_timeout", "25P03", message)
    } else {
        ("idle_session_timeout", "57P05", "terminating connection due to idle-session timeout")
    };
    let limit = settings.milliseconds(name);
    async move {
        match limit {
            0 => future::pending().await,
            limit => tokio::time::sleep(Duration::from_millis(limit.into())).await,
        }
        Failure::fatal(sqlstate, message)
    }
}
