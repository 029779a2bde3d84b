//! Cancelling what runs on another connection: who may, and how it is told.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use bytes::Bytes;
use openduck_proto::channel::Caller;
use parking_lot::Mutex;
use rand::RngExt;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::sync::Notify;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

use super::activity::Activity;

/// Bytes of a secret key: four in protocol 3.0, more since 3.2.
const KEY_BYTES: usize = 32;
const KEY_BYTES_3_0: usize = 4;

/// What a worker knows a connection's statements by, so that any router can have them cancelled: nobody learns from it what
/// a CancelRequest must bring.
pub(super) fn hashed(process_id: i32, key: &[u8]) -> Bytes {
    let hash = Sha256::new().chain_update(process_id.to_be_bytes()).chain_update(key).finalize();
    Bytes::copy_from_slice(&hash)
}

/// What a CancelRequest can reach of a connection.
pub(super) struct Target {
    key: Vec<u8>,
    caller: Caller,
    /// The execution that runs now.
    running: Mutex<Option<String>>,
    requested: AtomicBool,
    news: Notify,
    /// What the connection is doing.
    pub(super) activity: Mutex<Activity>,
    /// It is to end.
    ended: CancellationToken,
}

impl Target {
    /// `execution_id` runs from now on. A request that came before it, within the same statement, holds.
    pub(super) fn enter(&self, execution_id: &str) {
        *self.running.lock() = Some(execution_id.to_owned());
    }

    /// Nothing runs; requests until the next statement are too late.
    pub(super) fn clear(&self) {
        *self.running.lock() = None;
        self.requested.store(false, Ordering::Release);
    }

    /// Completes when a cancel is asked for.
    pub(super) async fn requested(&self) {
        loop {
            let news = self.news.notified();
            if self.requested.load(Ordering::Acquire) {
                return;
            }
            news.await;
        }
    }

    /// On whose behalf it is.
    pub(super) fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Has the connection end as soon as it can.
    pub(super) fn terminate(&self) {
        self.ended.cancel();
    }

    /// Whether the connection is to end.
    pub(super) fn is_terminated(&self) -> bool {
        self.ended.is_cancelled()
    }

    /// Completes when the connection is to end.
    pub(super) fn terminated(&self) -> WaitForCancellationFutureOwned {
        self.ended.clone().cancelled_owned()
    }

    /// Asks for a cancel; the execution that it reached, if one runs.
    pub(super) fn request(&self) -> Option<String> {
        let running = self.running.lock().clone();
        if running.is_some() {
            self.requested.store(true, Ordering::Release);
            self.news.notify_waiters();
        }
        running
    }
}

/// All connections, by process id.
#[derive(Default)]
pub(super) struct Targets(Mutex<HashMap<i32, Arc<Target>>>);

/// A connection's place among the targets, for as long as it lives.
pub(super) struct Registered {
    targets: Arc<Targets>,
    pub(super) process_id: i32,
    pub(super) target: Arc<Target>,
}

impl Drop for Registered {
    fn drop(&mut self) {
        self.targets.0.lock().remove(&self.process_id);
    }
}

impl Registered {
    /// The secret that a CancelRequest must bring.
    pub(super) fn key(&self) -> &[u8] {
        &self.target.key
    }
}

impl Targets {
    /// Gives a connection a process id and a secret; `long_key` where its protocol has room for one.
    pub(super) fn register(self: &Arc<Self>, caller: Caller, long_key: bool, activity: Activity) -> Registered {
        let key = rand::rng().random::<[u8; KEY_BYTES]>();
        let key = key[..if long_key { KEY_BYTES } else { KEY_BYTES_3_0 }].to_vec();
        let target = Arc::new(Target {
            key,
            caller,
            running: Mutex::default(),
            requested: AtomicBool::new(false),
            news: Notify::new(),
            activity: Mutex::new(activity),
            ended: CancellationToken::new(),
        });
        let mut targets = self.0.lock();
        let process_id = loop {
            let candidate = rand::rng().random_range(1..i32::MAX);
            if !targets.contains_key(&candidate) {
                break candidate;
            }
        };
        targets.insert(process_id, Arc::clone(&target));
        Registered { targets: Arc::clone(self), process_id, target }
    }

    /// The connection of that process id.
    pub(super) fn find(&self, process_id: i32) -> Option<Arc<Target>> {
        self.0.lock().get(&process_id).cloned()
    }

    /// All connections, by process id.
    pub(super) fn all(&self) -> Vec<(i32, Arc<Target>)> {
        let targets = self.0.lock();
        let mut all: Vec<_> = targets.iter().map(|(process_id, target)| (*process_id, Arc::clone(target))).collect();
        all.sort_by_key(|(process_id, _)| *process_id);
        all
    }

    /// Asks a connection to stop, and says what runs there; nothing at a wrong key, in the same time.
    pub(super) fn request(&self, process_id: i32, key: &[u8]) -> Option<(Caller, String)> {
        let target = self.0.lock().get(&process_id).cloned();
        let expected = target.as_ref().map_or(&[0; KEY_BYTES][..], |target| &target.key);
        let fits = bool::from(expected.ct_eq(key));
        let target = target.filter(|_| fits)?;
        Some((target.caller.clone(), target.request()?))
    }
}

#[cfg(test)]
mod tests;
