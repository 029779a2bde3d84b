//! Slots that are being fetched: who wants one too waits for it, and makes no request of his own.

use std::{
    collections::HashMap,
    sync::{Arc, Weak},
};

use bytes::Bytes;
use futures::{FutureExt, future::Shared};
use parking_lot::Mutex;
use tokio::sync::oneshot::{self, Receiver, Sender};

use crate::{file::Slot, id::ObjectKey};

/// Another's fetch; an error where it came to nothing.
pub(super) type Flight = Shared<Receiver<Bytes>>;

type Table = Mutex<HashMap<(ObjectKey, u64), Flight>>;

/// The fetches under way.
#[derive(Debug, Default)]
pub(super) struct Flights(Arc<Table>);

/// Who fetches a slot.
pub(super) enum Claim {
    /// Who asks.
    Ours(Landing),
    /// Somebody else, already.
    Theirs(Flight),
}

/// The duty to fetch a slot. Dropping it tells those who wait that nothing comes.
pub(super) struct Landing {
    of: (ObjectKey, u64),
    table: Weak<Table>,
    sender: Option<Sender<Bytes>>,
}

impl Flights {
    pub(super) fn claim(&self, slot: &Slot) -> Claim {
        let of = (slot.key, slot.offset);
        let mut table = self.0.lock();
        if let Some(flight) = table.get(&of) {
            return Claim::Theirs(flight.clone());
        }
        let (sender, receiver) = oneshot::channel();
        table.insert(of, receiver.shared());
        Claim::Ours(Landing { of, table: Arc::downgrade(&self.0), sender: Some(sender) })
    }
}

impl Landing {
    /// The slot is here.
    pub(super) fn land(mut self, bytes: Bytes) {
        if let Some(sender) = self.sender.take() {
            // An error: nobody waits.
            let _ = sender.send(bytes);
        }
    }
}

impl Drop for Landing {
    fn drop(&mut self) {
        if let Some(table) = self.table.upgrade() {
            table.lock().remove(&self.of);
        }
    }
}
