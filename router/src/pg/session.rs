//! The session's counterpart in the worker: named once, addressed by every statement, closed at the end.

use std::sync::Arc;

use bytes::Bytes;
use openduck_proto::{
    channel::{Caller, WorkerChannel},
    id,
    v1::{ArrowLayout, Compression, ExecuteQueryRequest, Mode},
};
use tokio_util::task::TaskTracker;

use super::cancel::{Registered, Target, hashed};

/// Whose statements run where.
pub(super) struct Session {
    pub(super) workers: Arc<dyn WorkerChannel>,
    pub(super) caller: Caller,
    /// The user's name as the client gave it.
    pub(super) user: String,
    pub(super) database: String,
    id: String,
    registered: Registered,
    cancel_key: Bytes,
    /// The schemas that the engine looks in, best first; `None`: it has to be told.
    pub(super) path: Option<Vec<String>>,
    used: bool,
    /// The newest commit of the database that it has seen or made.
    seen: u64,
    /// The session in the present, while another reads the past.
    present: Option<Present>,
    /// Sessions that are being closed.
    closing: TaskTracker,
}

/// What is kept of a session in the worker while it is not used.
struct Present {
    database: String,
    id: String,
    path: Option<Vec<String>>,
    used: bool,
}

/// The schemas that the engine looks in by itself.
fn default_path() -> Option<Vec<String>> {
    Some(vec!["main".to_owned()])
}

impl Session {
    pub(super) fn new(
        workers: Arc<dyn WorkerChannel>,
        registered: Registered,
        caller: Caller,
        user: String,
        database: String,
        closing: TaskTracker,
    ) -> Self {
        let id = id::random();
        let cancel_key = hashed(registered.process_id, registered.key());
        Self {
            workers,
            caller,
            user,
            database,
            id,
            registered,
            cancel_key,
            path: default_path(),
            used: false,
            seen: 0,
            present: None,
            closing,
        }
    }

    /// As BackendKeyData and `pg_backend_pid()` tell it.
    pub(super) fn process_id(&self) -> i32 {
        self.registered.process_id
    }

    /// What a CancelRequest must bring.
    pub(super) fn key(&self) -> &[u8] {
        self.registered.key()
    }

    /// What a CancelRequest reaches.
    pub(super) fn target(&self) -> &Arc<Target> {
        &self.registered.target
    }

    /// A request to run or describe `sql` in this session.
    pub(super) fn request(&mut self, sql: String, mode: Mode) -> ExecuteQueryRequest {
        self.used = true;
        ExecuteQueryRequest {
            sql,
            database: self.database.clone(),
            session_id: self.id.clone(),
            execution_id: id::random(),
            mode: mode.into(),
            compression: Compression::None.into(),
            layout: ArrowLayout::Portable.into(),
            cancel_key: self.cancel_key.clone(),
            session_lsn: if self.present.is_none() { self.seen } else { 0 },
            ..ExecuteQueryRequest::default()
        }
    }

    /// A statement has seen or made that commit.
    pub(super) fn see(&mut self, lsn: u64) {
        if self.present.is_none() {
            self.seen = self.seen.max(lsn);
        }
    }

    /// The database that the connection was made to.
    pub(super) fn present_database(&self) -> &str {
        self.present.as_ref().map_or(&self.database, |present| &present.database)
    }

    /// Reads `database`, a point of the one that the connection was made to, in a session of its own: temporary tables and
    /// their like stay in the present.
    pub(super) fn go_to(&mut self, database: String) {
        self.return_to_present();
        self.present = Some(Present {
            database: std::mem::replace(&mut self.database, database),
            id: std::mem::replace(&mut self.id, id::random()),
            path: std::mem::replace(&mut self.path, default_path()),
            used: std::mem::replace(&mut self.used, false),
        });
    }

    /// Reads and writes the database that the connection was made to.
    pub(super) fn return_to_present(&mut self) {
        if let Some(Present { database, id, path, used }) = self.present.take() {
            self.close();
            (self.database, self.id, self.path, self.used) = (database, id, path, used);
        }
    }

    /// Forgets everything that the worker keeps: the next statement begins a new session there.
    pub(super) fn begin_anew(&mut self) {
        self.return_to_present();
        self.close();
        self.id = id::random();
        self.path = default_path();
        self.used = false;
    }

    fn close(&self) {
        if !self.used {
            return;
        }
        let (workers, caller, id) = (Arc::clone(&self.workers), self.caller.clone(), self.id.clone());
        // Without a runtime the process ends, and every session with it.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let close = async move {
                if let Err(error) = workers.close_session(caller, id).await {
                    tracing::debug!(%error, "a session could not be closed; it ends when it has been idle");
                }
            };
            self.closing.spawn_on(close, &runtime);
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.return_to_present();
        self.close();
    }
}
