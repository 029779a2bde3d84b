//! What a session is doing, as `pg_stat_activity` shows it.

use std::{net::SocketAddr, time::SystemTime};

use super::backend::Status;

/// Bytes of a statement that are shown (`track_activity_query_size`).
const QUERY_BYTES_MAX: usize = 1024;

/// What a session is doing.
#[derive(Clone, Debug)]
pub(super) struct Activity {
    pub(super) user: String,
    pub(super) database: String,
    pub(super) application_name: String,
    pub(super) client: Option<SocketAddr>,
    pub(super) started: SystemTime,
    /// Since when it is in a transaction, if it is.
    pub(super) transaction: Option<SystemTime>,
    /// The statement that runs, or has run last.
    pub(super) query: String,
    pub(super) query_started: Option<SystemTime>,
    pub(super) changed: SystemTime,
    pub(super) state: &'static str,
    /// It waits for an advisory lock.
    pub(super) waits: bool,
}

impl Activity {
    pub(super) fn new(user: &str, database: &str, client: Option<SocketAddr>) -> Self {
        let now = SystemTime::now();
        Self {
            user: user.to_owned(),
            database: database.to_owned(),
            application_name: String::new(),
            client,
            started: now,
            transaction: None,
            query: String::new(),
            query_started: None,
            changed: now,
            state: "idle",
            waits: false,
        }
    }

    /// A statement begins.
    pub(super) fn begin(&mut self, query: &str) {
        let now = SystemTime::now();
        self.query.clear();
        self.query.push_str(&query[..query.floor_char_boundary(QUERY_BYTES_MAX)]);
        (self.query_started, self.changed, self.state) = (Some(now), now, "active");
        self.transaction.get_or_insert(now);
    }

    /// The session waits for its client.
    pub(super) fn end(&mut self, status: Status) {
        self.changed = SystemTime::now();
        self.state = match status {
            Status::Idle => "idle",
            Status::Active => "idle in transaction",
            Status::Failed => "idle in transaction (aborted)",
        };
        if status == Status::Idle {
            self.transaction = None;
        }
    }
}
