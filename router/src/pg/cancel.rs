//! Cancelling what runs on another connection: who may, and how it is told.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use openduck_proto::channel::Caller;
use parking_lot::Mutex;
use rand::RngExt;
use subtle::ConstantTimeEq;
use tokio::sync::Notify;

/// Bytes of a secret key: four in protocol 3.0, more since 3.2.
const KEY_BYTES: usize = 32;
const KEY_BYTES_3_0: usize = 4;

/// What a CancelRequest can reach of a connection.
pub(super) struct Target {
    key: Vec<u8>,
    caller: Caller,
    /// The execution that runs now.
    running: Mutex<Option<String>>,
    requested: AtomicBool,
    news: Notify,
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

    /// Asks for a cancel; the execution that it reached, if one runs.
    fn request(&self) -> Option<String> {
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
    pub(super) fn register(self: &Arc<Self>, caller: Caller, long_key: bool) -> Registered {
        let key = rand::rng().random::<[u8; KEY_BYTES]>();
        let key = key[..if long_key { KEY_BYTES } else { KEY_BYTES_3_0 }].to_vec();
        let target = Arc::new(Target {
            key,
            caller,
            running: Mutex::default(),
            requested: AtomicBool::new(false),
            news: Notify::new(),
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
