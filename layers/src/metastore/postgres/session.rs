//! Connections to Postgres, and what its errors mean to us.

use std::{collections::HashMap, future::Future, time::Duration};

use futures::{StreamExt, stream};
use parking_lot::Mutex;
use tokio::{
    sync::{Semaphore, SemaphorePermit, mpsc},
    time::{Instant, sleep, timeout, timeout_at},
};
use tokio_postgres::{
    AsyncMessage, Client, Config, Notification, Row, SimpleQueryMessage, Statement,
    config::{Host, TargetSessionAttrs},
    error::{DbError, Severity},
    types::ToSql,
};

use super::{Options, migrate, tls::Connector};
use crate::error::{Result, StorageError};

/// Values of a statement's parameters.
pub(super) type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

/// What a lost connection leaves unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nothing: the statement reads, or its transaction cannot have ended.
    Read,
    /// Whether it has happened.
    Write,
}

/// Why a statement failed.
#[derive(Debug)]
pub(super) struct Failed {
    error: StorageError,
    /// Nothing can be asked on this connection any more.
    pub(super) lost: bool,
    /// A unique index forbids it.
    unique: bool,
}

impl Failed {
    /// Sorts an error by what to do about it.
    pub(super) fn of(error: &tokio_postgres::Error, effect: Effect) -> Self {
        let text = format!("Postgres: {}", describe(error));
        let Some(db) = error.as_db_error() else { return Self::lost(effect, text) };
        let code = db.code().code();
        // FATAL ends the session. It may come after a commit was made durable and before that was said.
        if is_fatal(db) || matches!(code, "40003" | "08007") || code.starts_with("57P0") {
            return Self::lost(effect, text);
        }
        let error = match code {
            "55P03" | "57014" => StorageError::Unavailable(text),
            "XX001" | "XX002" => StorageError::Corrupt(text),
            // This was the primary, and is no longer; or the tables have changed under a prepared statement. Another
            // connection may find what this one cannot.
            "25006" | "0A000" => return Self { lost: true, ..Self::from(StorageError::Unavailable(text)) },
            _ if ["08", "40", "53", "58"].iter().any(|class| code.starts_with(class)) => {
                StorageError::Unavailable(text)
            }
            _ => StorageError::Refused(text),
        };
        Self { error, lost: false, unique: code == "23505" }
    }

    pub(super) fn lost(effect: Effect, text: String) -> Self {
        let error = match effect {
            Effect::Read => StorageError::Unavailable(text),
            Effect::Write => StorageError::Ambiguous(text),
        };
        Self { error, lost: true, unique: false }
    }

    /// `Exists`, where that is the reason.
    pub(super) fn or_exists(self, what: impl FnOnce() -> String) -> StorageError {
        if self.unique { StorageError::Exists(what()) } else { self.error }
    }

    /// `Refused`, where a unique index is the reason.
    pub(super) fn or_refused(self, why: impl FnOnce() -> String) -> StorageError {
        if self.unique { StorageError::Refused(why()) } else { self.error }
    }

    /// `Corrupt`, where a unique index is the reason.
    pub(super) fn or_corrupt(self, what: impl FnOnce() -> String) -> StorageError {
        if self.unique { StorageError::Corrupt(what()) } else { self.error }
    }
}

impl From<Failed> for StorageError {
    fn from(failed: Failed) -> Self {
        failed.error
    }
}

impl From<StorageError> for Failed {
    fn from(error: StorageError) -> Self {
        Self { error, lost: false, unique: false }
    }
}

fn is_fatal(error: &DbError) -> bool {
    matches!(error.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
}

/// An error with its causes. Details and queries are left out: they hold values.
fn describe(error: &tokio_postgres::Error) -> String {
    if let Some(db) = error.as_db_error() {
        return format!("{} ({})", db.message(), db.code().code());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// An error of connecting: nothing was asked yet.
fn unconnected(error: &tokio_postgres::Error, place: &str) -> StorageError {
    let text = format!("cannot connect to Postgres at {place}: {}", describe(error));
    let code = error.code().map(|code| code.code());
    // Passwords, names of users and databases, and rights do not heal by themselves.
    match code {
        Some(code) if code.starts_with("28") || matches!(code, "3D000" | "42501") => StorageError::Refused(text),
        _ => StorageError::Unavailable(text),
    }
}

/// How to reach the server.
#[derive(Clone)]
pub(super) struct Target {
    config: Config,
    tls: Connector,
    options: Options,
    /// Its hosts and ports, for people.
    pub(super) place: String,
    /// The schema, quoted.
    pub(super) schema: String,
}

impl Target {
    pub(super) fn new(mut config: Config, tls: Connector, options: Options) -> Self {
        if config.get_application_name().is_none() {
            config.application_name("openduck");
        }
        // A server that is gone without a word is noticed by these.
        config.keepalives_idle(Duration::from_secs(10)).keepalives_interval(Duration::from_secs(5));
        config.keepalives_retries(3).tcp_user_timeout(options.append_timeout.max(Duration::from_secs(10)));
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        if config.get_connect_timeout().is_none() {
            // A host that is silent must leave time for the next.
            let hosts = config.get_hosts().len().max(config.get_hostaddrs().len()).max(1);
            config.connect_timeout(options.connect_timeout / u32::try_from(hosts).unwrap_or(1));
        }
        let schema = format!("\"{}\"", options.schema.replace('"', "\"\""));
        Self { place: place(&config), config, tls, options, schema }
    }

    /// Where commits are announced. Channels belong to the server's database, not to a schema.
    pub(super) fn channel(&self) -> String {
        format!("{}_heads", self.options.schema)
    }

    /// A session that sees our schema. What is notified goes to `notifications`.
    async fn open_bare(&self, notifications: Option<mpsc::UnboundedSender<Notification>>) -> Result<Client> {
        let (client, mut connection) =
            self.config.connect(self.tls.clone()).await.map_err(|error| unconnected(&error, &self.place))?;
        tokio::spawn(async move {
            let mut messages = stream::poll_fn(|cx| connection.poll_message(cx));
            while let Some(message) = messages.next().await {
                match message {
                    Ok(AsyncMessage::Notification(notification)) => {
                        let _ = notifications.as_ref().map(|to| to.send(notification));
                    }
                    Ok(AsyncMessage::Notice(notice)) => tracing::warn!("Postgres: {}", notice.message()),
                    Ok(_) => {}
                    Err(error) => {
                        tracing::debug!("a connection to Postgres has ended: {}", describe(&error));
                        break;
                    }
                }
            }
        });
        // Durable at least as `on`; `remote_apply` is stronger and stays. The isolation is what our statements expect.
        let setup = format!(
            "SET search_path TO {};
            SET client_min_messages TO warning;
            SET default_transaction_isolation TO 'read committed';
            SET idle_in_transaction_session_timeout TO 10000;
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')",
            self.schema
        );
        client.batch_execute(&setup).await.map_err(|error| unconnected(&error, &self.place))?;
        Ok(client)
    }

    /// A session whose statements may take `limit`, of tables as we know them.
    pub(super) async fn open(
        &self,
        limit: Duration,
        notifications: Option<mpsc::UnboundedSender<Notification>>,
    ) -> Result<Client> {
        let client = self.open_bare(notifications).await?;
        // A newer program may have changed the tables since we looked last.
        let setup = format!(
            "SET statement_timeout TO {}; SELECT max(version) FROM migration",
            i32::try_from(limit.as_millis()).unwrap_or(i32::MAX)
        );
        let answer = client.simple_query(&setup).await.map_err(|error| unconnected(&error, &self.place))?;
        let version = answer.iter().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.get(0).and_then(|text| text.parse().ok()),
            _ => None,
        });
        migrate::check(version.unwrap_or(0))?;
        Ok(client)
    }

    /// The first connection: makes the tables where there are none. Says what a commit survives.
    pub(super) async fn prepare(&self) -> Result<String> {
        let client = self.patiently(|| self.open_bare(None)).await?;
        let migrated = timeout(MIGRATION, migrate::migrate(&client, &self.schema)).await;
        migrated.map_err(|_| {
            StorageError::Unavailable(format!("Postgres at {} does not get its tables ready", self.place))
        })??;
        let settings = "SELECT current_setting('synchronous_commit'), current_setting('synchronous_standby_names'), \
            current_setting('fsync')";
        let row = client.query_one(settings, &[]).await.map_err(|error| unconnected(&error, &self.place))?;
        let text = |column| row.try_get::<_, &str>(column).map_err(|error| unconnected(&error, &self.place));
        Ok(durability(text(0)?, text(1)?, text(2)?))
    }

    /// Tries to connect again and again, ever more rarely, for as long as connecting may take.
    pub(super) async fn patiently<T, F: Future<Output = Result<T>>>(&self, open: impl Fn() -> F) -> Result<T> {
        let deadline = Instant::now() + self.options.connect_timeout;
        let mut pause = Duration::from_millis(20);
        loop {
            let error = match timeout_at(deadline, open()).await {
                Ok(Err(error)) => error,
                Ok(Ok(opened)) => return Ok(opened),
                Err(_) => StorageError::Unavailable(format!("cannot connect to Postgres at {}: no answer", self.place)),
            };
            if !error.is_retriable() || Instant::now() + pause >= deadline {
                return Err(error);
            }
            sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(1));
        }
    }
}

/// Where the server is, without user and password.
fn place(config: &Config) -> String {
    let hosts = config.get_hosts().iter().map(|host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.display().to_string(),
    });
    let mut hosts: Vec<_> = hosts.collect();
    if hosts.is_empty() {
        hosts = config.get_hostaddrs().iter().map(ToString::to_string).collect();
    }
    let ports = config.get_ports();
    for (number, host) in hosts.iter_mut().enumerate() {
        *host = format!("{host}:{}", ports.get(number).or(ports.first()).unwrap_or(&5432));
    }
    hosts.join(", ")
}

/// What a commit survives, by the server's settings.
fn durability(commit: &str, standbys: &str, fsync: &str) -> String {
    if fsync == "off" {
        return "An acknowledged commit is in the memory of the Postgres server's machine: fsync is off there, and it \
            survives a crash of Postgres, but not of the machine."
            .to_owned();
    }
    if standbys.is_empty() {
        return format!(
            "An acknowledged commit is on the disk of the Postgres server (synchronous_commit={commit}): it survives \
            crashes, but not the loss of that disk, as the server has no synchronous standby."
        );
    }
    format!(
        "An acknowledged commit is on the disks of the Postgres server and of its synchronous standbys \
        (synchronous_commit={commit}, synchronous_standby_names={standbys}): it survives crashes, and the loss of the \
        server when one of these standbys takes over."
    )
}

/// A connection and the statements that are prepared in it.
struct Session {
    client: Client,
    statements: HashMap<&'static str, Statement>,
    used: Instant,
}

/// How long making tables or bringing them up to date may take.
const MIGRATION: Duration = Duration::from_secs(300);

/// How long a connection that nobody needs stays open.
const IDLE: Duration = Duration::from_secs(60);

/// How long after a failure to connect everybody is refused, instead of trying all at once.
const PAUSE: Duration = Duration::from_millis(250);

/// Connections for one kind of work, each used by one statement at a time.
pub(super) struct Pool {
    target: Target,
    /// How long a statement may take.
    limit: Duration,
    permits: Semaphore,
    idle: Mutex<Vec<Session>>,
    /// The last failure to connect.
    down: Mutex<Option<(Instant, StorageError)>>,
}

impl Pool {
    pub(super) fn new(target: &Target, size: usize, limit: Duration) -> Self {
        Self {
            target: target.clone(),
            limit,
            permits: Semaphore::new(size.max(1)),
            idle: Mutex::default(),
            down: Mutex::default(),
        }
    }

    /// Runs one statement, as a transaction of its own, and returns its rows.
    pub(super) async fn query(
        &self,
        effect: Effect,
        sql: &'static str,
        values: Values<'_>,
    ) -> Result<Vec<Row>, Failed> {
        let mut lease = self.lease().await?;
        let rows = lease.query(effect, sql, values).await;
        lease.give_back(rows.as_ref().is_err_and(|failed| failed.lost));
        rows
    }

    /// Begins a transaction.
    pub(super) async fn begin(&self, sql: &str) -> Result<Transaction<'_>, Failed> {
        let lease = self.lease().await?;
        lease.limited(Effect::Read, lease.session.client.batch_execute(sql)).await?;
        Ok(Transaction(lease))
    }

    async fn lease(&self) -> Result<Lease<'_>> {
        let Ok(Ok(permit)) = timeout(self.limit, self.permits.acquire()).await else {
            let text = format!("all connections to Postgres at {} have been busy for too long", self.target.place);
            return Err(StorageError::Unavailable(text));
        };
        loop {
            // The one used last: those not needed get old, and are closed.
            let Some(session) = self.idle.lock().pop() else { break };
            if !session.client.is_closed() {
                return Ok(Lease { pool: self, session, _permit: permit });
            }
        }
        let down = self.down.lock().clone();
        if let Some((_, error)) = down.filter(|(since, _)| since.elapsed() < PAUSE) {
            return Err(error);
        }
        let opened = self.target.patiently(|| self.target.open(self.limit, None)).await;
        *self.down.lock() = opened.as_ref().err().map(|error| (Instant::now(), error.clone()));
        let session = Session { client: opened?, statements: HashMap::new(), used: Instant::now() };
        Ok(Lease { pool: self, session, _permit: permit })
    }
}

/// A connection that is ours until it is given back. Dropped, it is closed: what it was doing is not known then.
struct Lease<'p> {
    pool: &'p Pool,
    session: Session,
    _permit: SemaphorePermit<'p>,
}

impl Lease<'_> {
    async fn query(&mut self, effect: Effect, sql: &'static str, values: Values<'_>) -> Result<Vec<Row>, Failed> {
        let statement = match self.session.statements.get(sql) {
            Some(statement) => statement.clone(),
            None => {
                // Nothing has happened when this fails.
                let statement = self.limited(Effect::Read, self.session.client.prepare(sql)).await?;
                self.session.statements.insert(sql, statement.clone());
                statement
            }
        };
        self.limited(effect, self.session.client.query(&statement, values)).await
    }

    /// A little longer than the server's own limit, which ends a statement for sure.
    async fn limited<T>(
        &self,
        effect: Effect,
        work: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, Failed> {
        match timeout(self.pool.limit + Duration::from_secs(2), work).await {
            Ok(done) => done.map_err(|error| Failed::of(&error, effect)),
            Err(_) => Err(Failed::lost(effect, format!("Postgres at {} does not answer", self.pool.target.place))),
        }
    }

    fn give_back(self, lost: bool) {
        let Self { pool, mut session, .. } = self;
        let mut idle = pool.idle.lock();
        if !lost {
            session.used = Instant::now();
            idle.push(session);
        }
        idle.retain(|session| session.used.elapsed() < IDLE && !session.client.is_closed());
    }
}

/// A transaction of several statements. Dropped, its connection is closed, and it has not happened.
pub(super) struct Transaction<'p>(Lease<'p>);

impl Transaction<'_> {
    /// Runs a statement of it.
    pub(super) async fn query(&mut self, sql: &'static str, values: Values<'_>) -> Result<Vec<Row>, Failed> {
        self.0.query(Effect::Read, sql, values).await
    }

    /// Makes it happen.
    pub(super) async fn commit(self) -> Result<(), Failed> {
        self.end(Effect::Write, "COMMIT").await
    }

    /// Makes nothing of it happen, and keeps the connection.
    pub(super) async fn roll_back(self) -> Result<(), Failed> {
        self.end(Effect::Read, "ROLLBACK").await
    }

    async fn end(self, effect: Effect, sql: &str) -> Result<(), Failed> {
        self.0.limited(effect, self.0.session.client.batch_execute(sql)).await?;
        self.0.give_back(false);
        Ok(())
    }
}
