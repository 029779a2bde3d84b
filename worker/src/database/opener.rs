//! How a timeline is opened: for writing where nobody else does, otherwise at its newest snapshot.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use openduck_layers::{FileKind, Store, TimelineId, Volume, Writer, metastore};
use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;
use tokio::runtime::Handle;

use super::{
    Opening,
    checkpoint::{self, Gate},
    failure::explain_open,
    live::{Live, Reader, Role},
    storage_error,
};
use crate::engine::{Engine, Source, Spares};

/// An opening that took longer is told of.
const OPENING_LONG: Duration = Duration::from_secs(2);

/// How a timeline is opened.
pub(super) struct Opener {
    pub(super) store: Store,
    pub(super) id: TimelineId,
    /// The name that SQL knows the database by.
    pub(super) schema: String,
    /// Its own name in the database, when it was opened.
    pub(super) branch: String,
    pub(super) writer_name: String,
    pub(super) engines: Arc<Spares>,
    pub(super) memory_bytes: AtomicU64,
    pub(super) runtime: Handle,
    /// It is only read, whoever writes.
    pub(super) shared: bool,
}

impl Opener {
    /// For writing where nobody else does and it is not shared, otherwise for reading.
    pub(super) fn open(&self) -> Result<Live, Error> {
        let why = match self.shared {
            true => {
                let message = format!("nothing was written to the database \"{}\" yet", self.schema);
                Error::of(ErrorKind::NoWorker, message).with_hint("try again once it was")
            }
            false => match self.write() {
                Err(leased) if leased.kind() == ErrorKind::NoWorker => leased,
                opened => return opened,
            },
        };
        let asked = Instant::now();
        self.read(&self.look()?, asked, None)?.ok_or(why)
    }

    pub(super) fn write(&self) -> Result<Live, Error> {
        let began = Instant::now();
        let opened = self.runtime.block_on(async {
            let writer = self.store.open_writer(self.id, &self.writer_name, "", false).await?;
            writer.warm().await;
            Ok(writer)
        });
        let (writer, fetched) = (opened.map_err(storage_error)?, began.elapsed());
        let log = writer.size(FileKind::Wal);
        let live = self.write_on(writer)?;
        self.tell("write", fetched, began.elapsed(), log);
        Ok(live)
    }

    /// An engine on a writer's files.
    pub(super) fn write_on(&self, writer: Arc<Writer>) -> Result<Live, Error> {
        let Self { store, runtime, .. } = self;
        let engine = self.attach(Volume::timeline(store.clone(), Arc::clone(&writer), runtime.clone()))?;
        let catalog = AtomicU64::new(writer.position().0);
        runtime.spawn(store.clone().maintain(Arc::downgrade(&writer)));
        let (gate, weak) = (Arc::<Gate>::default(), (Arc::downgrade(&engine), Arc::downgrade(&writer)));
        runtime.spawn(checkpoint::fold(store.downgrade(), weak.0, weak.1, Arc::clone(&gate)));
        let role = Role::Writer(writer);
        Ok(Live { engine, role, catalog, runtime: runtime.clone(), opening: Opening::next(), gate })
    }

    /// An engine on the newest snapshot, as it was `found` when it was asked for; `None`: nothing was written yet. `before`:
    /// what was read until now.
    pub(super) fn read(
        &self,
        found: &metastore::Timeline,
        asked: Instant,
        before: Option<&Reader>,
    ) -> Result<Option<Live>, Error> {
        let Self { store, runtime, .. } = self;
        let began = Instant::now();
        let opened = runtime.block_on(async {
            let snapshot = store.open_snapshot(self.id, found.head.lsn).await?;
            snapshot.warm().await;
            Ok(snapshot)
        });
        let (snapshot, fetched) = (opened.map_err(storage_error)?, began.elapsed());
        if !snapshot.exists(FileKind::Main) {
            return Ok(None);
        }
        let volume = Volume::snapshot(store.clone(), Arc::clone(&snapshot), runtime.clone());
        let engine = self.attach(if self.shared { volume.fixed() } else { volume })?;
        self.tell("read", fetched, began.elapsed(), snapshot.size(FileKind::Wal));
        let changes = match before {
            Some(before) if before.snapshot.timeline() == snapshot.timeline() => {
                snapshot.changes().after(&before.changes, before.snapshot.lsn())
            }
            _ => snapshot.changes().clone(),
        };
        let catalog = AtomicU64::new(changes.of_anything().0);
        let writer = found.writer.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
        let writer = (!self.shared).then_some(writer);
        let (looked, superseded) = (Mutex::new(asked), AtomicBool::new(false));
        let role = Role::Reader(Reader { snapshot, changes, looked, superseded, writer });
        let gate = Arc::default();
        Ok(Some(Live { engine, role, catalog, runtime: runtime.clone(), opening: Opening::next(), gate }))
    }

    /// How long it took to open it for what, and to fetch what is read first; what takes long should not.
    fn tell(&self, purpose: &str, fetched: Duration, took: Duration, log: u64) {
        let database = &self.schema;
        if took > OPENING_LONG {
            tracing::info!(database, purpose, ?took, ?fetched, log_bytes = log, "opened, which took long");
        } else {
            tracing::debug!(database, purpose, ?took, ?fetched, log_bytes = log, "opened");
        }
    }

    fn attach(&self, volume: Volume) -> Result<Arc<Engine>, Error> {
        attach(&self.engines, &self.schema, volume, self.memory_bytes.load(Ordering::Acquire), &self.schema)
    }

    pub(super) fn look(&self) -> Result<metastore::Timeline, Error> {
        self.runtime.block_on(self.store.metastore().timeline(self.id)).map_err(storage_error)
    }
}

/// An instance for a volume.
pub(super) fn attach(
    engines: &Arc<Spares>,
    schema: &str,
    volume: Volume,
    memory_bytes: u64,
    shown: &str,
) -> Result<Arc<Engine>, Error> {
    let attached = engines.take()?.attach(schema, Source::Volume(Arc::new(volume)), false, "");
    let engine = attached.map_err(|error| explain_open(error, shown))?;
    engine.set_memory(memory_bytes)?;
    Ok(engine)
}
