//! Connections for commits. Those of a timeline go by one connection, and none waits for the answer to the one before it;
//! those of several timelines go by several, as a session of Postgres works on one statement after another and waits for
//! the disk in each.

use std::{collections::HashMap, sync::Arc, task::Poll, time::Duration};

use parking_lot::Mutex;
use tokio::time::timeout;
use tokio_postgres::{Client, Row, Statement};

use super::session::{Effect, Failed, Target, Values};
use crate::{error::Result, id::TimelineId};

/// The connections.
pub(super) struct Lanes {
    lanes: Vec<Lane>,
    /// Statements under way by each, by their timelines.
    busy: Mutex<Vec<HashMap<TimelineId, usize>>>,
}

/// A timeline's use of a lane.
struct Use<'l> {
    lanes: &'l Lanes,
    number: usize,
    timeline: TimelineId,
}

impl Drop for Use<'_> {
    fn drop(&mut self) {
        let mut busy = self.lanes.busy.lock();
        let of_lane = &mut busy[self.number];
        if let Some(count) = of_lane.get_mut(&self.timeline) {
            *count -= 1;
            if *count == 0 {
                of_lane.remove(&self.timeline);
            }
        }
    }
}

impl Lanes {
    pub(super) fn new(target: &Target, size: usize, limit: Duration) -> Self {
        let lanes: Vec<_> = (0..size.max(1)).map(|_| Lane::new(target, limit)).collect();
        let busy = Mutex::new(vec![HashMap::new(); lanes.len()]);
        Self { lanes, busy }
    }

    /// The lane that the timeline's statements go by just now; where there are none, the one with the least to do.
    fn enter(&self, timeline: TimelineId) -> Use<'_> {
        let mut busy = self.busy.lock();
        let current = busy.iter().position(|of_lane| of_lane.contains_key(&timeline));
        let free = || busy.iter().enumerate().min_by_key(|(_, of_lane)| of_lane.values().sum::<usize>());
        let number = current.or_else(|| free().map(|(number, _)| number)).unwrap_or(0);
        *busy[number].entry(timeline).or_default() += 1;
        Use { lanes: self, number, timeline }
    }

    /// Runs one statement of a timeline's, as a transaction of its own, and returns its rows.
    pub(super) async fn query(
        &self,
        timeline: TimelineId,
        sql: &'static str,
        values: Values<'_>,
    ) -> Result<Vec<Row>, Failed> {
        let entered = self.enter(timeline);
        self.lanes[entered.number].query(sql, values).await
    }
}

/// A connection for statements that arrive in the order in which they are sent, none of which waits for the answer to the
/// one before it. Each is a transaction of its own, and changes something.
struct Lane {
    target: Target,
    /// How long a statement may take.
    limit: Duration,
    /// Held while a statement is sent. Who waits for it gets it in order.
    sending: tokio::sync::Mutex<()>,
    session: Mutex<Option<Arc<LaneSession>>>,
}

struct LaneSession {
    client: Client,
    /// The last statement that was prepared: there is but one in practice.
    prepared: Mutex<Option<(&'static str, Statement)>>,
}

/// Closes a lane's connection unless its statement was answered: what it was doing is not known then, and what follows
/// would wait for it.
struct Unanswered<'l> {
    lane: &'l Lane,
    session: Option<Arc<LaneSession>>,
}

impl Drop for Unanswered<'_> {
    fn drop(&mut self) {
        let Some(session) = self.session.take() else { return };
        let mut current = self.lane.session.lock();
        if current.as_ref().is_some_and(|current| Arc::ptr_eq(current, &session)) {
            *current = None;
        }
    }
}

impl Lane {
    fn new(target: &Target, limit: Duration) -> Self {
        Self { target: target.clone(), limit, sending: tokio::sync::Mutex::default(), session: Mutex::default() }
    }

    /// Runs one statement, as a transaction of its own, and returns its rows.
    async fn query(&self, sql: &'static str, values: Values<'_>) -> Result<Vec<Row>, Failed> {
        let sending = self.sending.lock().await;
        let session = self.open().await?;
        // Nothing has happened when this fails.
        let statement = self.prepare(&session, sql).await?;
        let mut guard = Unanswered { lane: self, session: Some(Arc::clone(&session)) };
        let mut asked = std::pin::pin!(session.client.query(&statement, values));
        // It is sent when it is polled for the first time.
        let answer = match futures::poll!(asked.as_mut()) {
            Poll::Ready(answer) => Ok(answer),
            Poll::Pending => {
                drop(sending);
                // A little longer than the server's own limit, which ends a statement for sure.
                timeout(self.limit + Duration::from_secs(2), asked).await
            }
        };
        let failed = match answer {
            Ok(Ok(rows)) => {
                guard.session = None;
                return Ok(rows);
            }
            Ok(Err(error)) => Failed::of(&error, Effect::Write),
            Err(_) => Failed::lost(Effect::Write, format!("Postgres at {} does not answer", self.target.place)),
        };
        if !failed.lost {
            guard.session = None;
        }
        Err(failed)
    }

    async fn open(&self) -> Result<Arc<LaneSession>> {
        if let Some(session) = self.session.lock().clone().filter(|session| !session.client.is_closed()) {
            return Ok(session);
        }
        let client = self.target.patiently(|| self.target.open(self.limit, None)).await?;
        let session = Arc::new(LaneSession { client, prepared: Mutex::default() });
        *self.session.lock() = Some(Arc::clone(&session));
        Ok(session)
    }

    async fn prepare(&self, session: &LaneSession, sql: &'static str) -> Result<Statement, Failed> {
        let prepared = session.prepared.lock().clone();
        if let Some((_, statement)) = prepared.filter(|(of, _)| *of == sql) {
            return Ok(statement);
        }
        let preparing = timeout(self.limit, session.client.prepare(sql)).await;
        let statement = match preparing {
            Ok(Ok(statement)) => statement,
            Ok(Err(error)) => return Err(Failed::of(&error, Effect::Read)),
            Err(_) => {
                let text = format!("Postgres at {} does not answer", self.target.place);
                *self.session.lock() = None;
                return Err(Failed::lost(Effect::Read, text));
            }
        };
        *session.prepared.lock() = Some((sql, statement.clone()));
        Ok(statement)
    }
}
