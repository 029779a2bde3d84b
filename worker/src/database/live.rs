//! One opening of a timeline: an engine on the files that this worker writes, or on a snapshot.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use openduck_layers::{Lsn, Snapshot, StorageError, Writer, changed::Changes};
use parking_lot::Mutex;
use tokio::runtime::Handle;

use super::{Opening, ReadOnly, changes::name_of, checkpoint::Gate};
use crate::engine::{Engine, TableName};

/// One opening of a timeline.
pub(super) struct Live {
    // The engine goes before the files that it has open.
    pub(super) engine: Arc<Engine>,
    pub(super) role: Role,
    /// The newest commit that may have changed the catalog.
    pub(super) catalog: AtomicU64,
    pub(super) runtime: Handle,
    pub(super) opening: Opening,
    /// Where transactions wait for a checkpoint.
    pub(super) gate: Arc<Gate>,
}

/// What it is for.
pub(super) enum Role {
    Writer(Arc<Writer>),
    Reader(Reader),
}

/// A snapshot that was the newest when it was last looked.
pub(super) struct Reader {
    pub(super) snapshot: Arc<Snapshot>,
    /// What is known of the changes up to it, by the snapshots before it too.
    pub(super) changes: Changes,
    pub(super) looked: Mutex<Instant>,
    pub(super) superseded: AtomicBool,
    /// Who writes; `None`: it is shared, and that does not matter.
    pub(super) writer: Option<String>,
}

impl Live {
    pub(super) fn engine(&self) -> Arc<Engine> {
        Arc::clone(&self.engine)
    }

    pub(super) fn opening(&self) -> Opening {
        self.opening
    }

    pub(super) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    pub(super) fn catalog(&self) -> &AtomicU64 {
        &self.catalog
    }

    pub(super) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// The writer, where this worker writes.
    pub(super) fn writer(&self) -> Option<&Arc<Writer>> {
        match &self.role {
            Role::Writer(writer) => Some(writer),
            Role::Reader(_) => None,
        }
    }

    /// What it reads, where that is the snapshot of that position.
    pub(super) fn reads(&self, lsn: Lsn) -> Option<(Arc<Engine>, Arc<Snapshot>)> {
        match &self.role {
            Role::Reader(reader) if reader.snapshot.lsn() == lsn && reader.snapshot.check().is_ok() => {
                Some((self.engine(), Arc::clone(&reader.snapshot)))
            }
            _ => None,
        }
    }

    /// Whether those tables are what they were at a position that was read before.
    pub(super) fn are_none_since(&self, position: Lsn, tables: &BTreeSet<TableName>) -> bool {
        match &self.role {
            Role::Reader(reader) => {
                position <= reader.snapshot.lsn()
                    && reader.changes.of_anything() <= position
                    && tables.iter().all(|table| !reader.changes.may_have_changed(&name_of(table), position))
            }
            Role::Writer(_) => false,
        }
    }

    /// Why it is only read, where it is.
    pub(super) fn read_only(&self) -> Option<ReadOnly<'_>> {
        match &self.role {
            Role::Writer(_) => None,
            Role::Reader(reader) => Some(reader.writer.as_deref().map_or(ReadOnly::Share, ReadOnly::Behind)),
        }
    }

    /// Why it is of no use any more, if so.
    pub(super) fn ended(&self) -> Option<StorageError> {
        match &self.role {
            Role::Writer(writer) => writer.ended(),
            Role::Reader(reader) => reader.snapshot.check().err(),
        }
    }

    /// Another opening has taken its place.
    pub(super) fn is_superseded(&self) -> bool {
        matches!(&self.role, Role::Reader(reader) if reader.superseded.load(Ordering::Acquire))
    }

    /// The newest commit that can be seen, durable or not.
    pub(super) fn position(&self) -> Lsn {
        match &self.role {
            Role::Writer(writer) => writer.position(),
            Role::Reader(reader) => reader.snapshot.lsn(),
        }
    }

    /// The newest durable commit that can be seen.
    pub(super) fn durable(&self) -> Lsn {
        match &self.role {
            Role::Writer(writer) => writer.durable(),
            Role::Reader(reader) => reader.snapshot.lsn(),
        }
    }

    /// Whether all that a read wants can be seen. The writer sees everything.
    pub(super) fn suffices(&self, least: Lsn, staleness: Duration) -> bool {
        match &self.role {
            Role::Writer(_) => true,
            Role::Reader(reader) => reader.snapshot.lsn() >= least && reader.looked.lock().elapsed() <= staleness,
        }
    }
}
