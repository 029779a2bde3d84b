//! A store in memory with a clock that moves only when tests sleep, and databases with known content.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use futures::TryStreamExt;
use object_store::{ObjectStore, ObjectStoreExt, memory::InMemory, path::Path};
use tokio::time::Instant;

use crate::{
    Collect, Collected, FileKind, Lsn, Objects, Options, Patience, Snapshot, Store, TimelineId, Writer,
    error::Result,
    id::ObjectKey,
    image::BLOCKS_START,
    metastore::{Database, MaintenanceGrant, Metastore, Micros, sqlite::SqliteMetastore},
};

/// Bytes of a block.
pub(crate) const BLOCK: u64 = 16 << 10;
pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const HOUR: Duration = Duration::from_secs(3600);
pub(crate) const DAY: Micros = 86_400_000_000;

/// A metastore and objects in memory. Needs Tokio's clock to be paused.
pub(crate) struct World {
    pub(crate) metastore: Arc<SqliteMetastore>,
    pub(crate) bucket: Arc<InMemory>,
    pub(crate) options: Options,
    pub(crate) store: Store,
}

impl World {
    /// Takes the right to maintain a timeline from whoever has it.
    pub(crate) async fn maintenance_grant(&self, timeline: TimelineId) -> Result<MaintenanceGrant> {
        self.store.metastore().acquire_maintenance(timeline, self.options.lease, true).await
    }

    pub(crate) fn new() -> Self {
        Self::with(Options { inline_bytes_max: 40 << 10, layer_bytes: 1 << 20, seed: Some(1), ..Options::default() })
    }

    pub(crate) fn with(options: Options) -> Self {
        let start = Instant::now();
        let clock = move || 1_700_000_000_000_000 + start.elapsed().as_micros() as Micros;
        let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
        let bucket = Arc::new(InMemory::new());
        let store = store(&metastore, &bucket, options.clone());
        Self { metastore, bucket, options, store }
    }

    /// Another process on the same store.
    pub(crate) fn process(&self, seed: u64) -> Store {
        store(&self.metastore, &self.bucket, Options { seed: Some(seed << 32), ..self.options.clone() })
    }

    pub(crate) async fn database(&self, name: &str, window: Micros) -> Database {
        self.metastore.create_database(name, 7 * DAY, window).await.unwrap()
    }

    /// A new database that is open for writing.
    pub(crate) async fn written(&self, name: &str, window: Micros) -> Db {
        let database = self.database(name, window).await;
        Db::open(&self.store, database.main).await
    }

    pub(crate) async fn keys(&self) -> BTreeSet<ObjectKey> {
        let metas: Vec<_> = self.bucket.list(None).try_collect().await.unwrap();
        metas.iter().filter_map(|meta| meta.location.as_ref().parse().ok()).collect()
    }

    /// Bytes of all objects.
    pub(crate) async fn bytes(&self) -> u64 {
        let metas: Vec<_> = self.bucket.list(None).try_collect().await.unwrap();
        metas.iter().map(|meta| meta.size).sum()
    }

    /// Keys that have rows.
    pub(crate) async fn rows(&self) -> BTreeSet<ObjectKey> {
        let rows = self.metastore.objects(None, 1_000_000).await.unwrap();
        rows.into_iter().map(|(object, _)| object.key).collect()
    }

    pub(crate) async fn read_object(&self, key: &ObjectKey) -> Vec<u8> {
        self.bucket.get(&path(key)).await.unwrap().bytes().await.unwrap().to_vec()
    }

    pub(crate) async fn put_object(&self, key: &ObjectKey, bytes: Vec<u8>) {
        self.bucket.put(&path(key), bytes.into()).await.unwrap();
    }

    pub(crate) async fn remove_object(&self, key: &ObjectKey) {
        self.bucket.delete(&path(key)).await.unwrap();
    }

    /// A collection with a grace of seconds.
    pub(crate) async fn collect(&self) -> Collected {
        self.store.collect(&brisk()).await.unwrap()
    }

    /// Collects until nothing is left to.
    pub(crate) async fn collect_all(&self) -> Collected {
        let mut all = Collected::default();
        for _ in 0..4 {
            tokio::time::sleep(HOUR / 4).await;
            let done = self.collect().await;
            all.deleted.objects += done.deleted.objects;
            all.deleted.bytes += done.deleted.bytes;
            all.orphans.objects += done.orphans.objects;
            all.roots += done.roots;
            all.archives += done.archives;
            all.databases += done.databases;
            all.timelines += done.timelines;
            all.damage.extend(done.damage);
        }
        all
    }
}

/// A grace of seconds.
pub(crate) fn brisk() -> Collect {
    Collect { grace: 5 * SECOND, orphan_grace: Duration::ZERO, ..Collect::default() }
}

fn store(metastore: &Arc<SqliteMetastore>, bucket: &Arc<InMemory>, options: Options) -> Store {
    let patience = Patience { read: SECOND, write: SECOND };
    let objects = Objects::new(Arc::clone(bucket) as Arc<dyn ObjectStore>, Path::default(), patience);
    Store::new(Arc::clone(metastore) as Arc<dyn Metastore>, objects, options)
}

fn path(key: &ObjectKey) -> Path {
    Path::from(key.to_string())
}

/// A block's bytes.
pub(crate) fn block(seed: u64) -> Vec<u8> {
    let mut bytes = vec![0; BLOCK as usize];
    blake3::Hasher::new().update(&seed.to_le_bytes()).finalize_xof().fill(&mut bytes);
    bytes
}

/// A timeline open for writing, and what must be in it.
pub(crate) struct Db {
    pub(crate) writer: Arc<Writer>,
    pub(crate) timeline: TimelineId,
    counter: u64,
    /// Blocks of the file; those without a seed are zeros.
    count: u64,
    /// The seed of each block.
    pub(crate) blocks: BTreeMap<u64, u64>,
    /// The write-ahead log.
    pub(crate) wal: Vec<u8>,
    /// What each position must hold; see [`Self::content`].
    pub(crate) history: BTreeMap<Lsn, blake3::Hash>,
}

impl Db {
    pub(crate) async fn open(store: &Store, timeline: TimelineId) -> Self {
        let writer = store.open_writer(timeline, "test", "here", true).await.unwrap();
        let (blocks, wal, history) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        Self { writer, timeline, counter: 0, count: 0, blocks, wal, history }
    }

    /// A branch of it, open for writing.
    pub(crate) async fn branch(&self, store: &Store, timeline: TimelineId) -> Self {
        let writer = store.open_writer(timeline, "test", "here", true).await.unwrap();
        let (blocks, wal, history) = (self.blocks.clone(), self.wal.clone(), BTreeMap::new());
        Self { writer, timeline, counter: self.counter + 1_000_000, count: self.count, blocks, wal, history }
    }

    /// Opens it anew, in the same state.
    pub(crate) async fn reopen(&mut self, store: &Store) {
        self.writer = store.open_writer(self.timeline, "test", "here", true).await.unwrap();
    }

    /// Writes these blocks and commits with a header.
    pub(crate) async fn commit(&mut self, blocks: impl IntoIterator<Item = u64>) -> Lsn {
        for at in blocks {
            self.counter += 1;
            self.writer.write(FileKind::Main, BLOCKS_START + at * BLOCK, &block(self.counter)).await.unwrap();
            self.blocks.insert(at, self.counter);
            self.count = self.count.max(at + 1);
        }
        self.finish().await
    }

    /// Cuts the file off after so many blocks.
    pub(crate) async fn truncate(&mut self, blocks: u64) -> Lsn {
        self.writer.truncate(FileKind::Main, BLOCKS_START + blocks * BLOCK).unwrap();
        self.blocks.retain(|at, _| *at < blocks);
        self.count = self.count.min(blocks);
        self.finish().await
    }

    async fn finish(&mut self) -> Lsn {
        self.counter += 1;
        self.writer.write(FileKind::Main, 0, &block(self.counter)[..4096]).await.unwrap();
        let lsn = self.writer.sync(FileKind::Main, None).unwrap().unwrap();
        self.writer.wait(lsn).await.unwrap();
        self.history.insert(lsn, self.content());
        lsn
    }

    /// Appends to the write-ahead log and commits.
    pub(crate) async fn log(&mut self, bytes: usize) -> Lsn {
        self.counter += 1;
        let bytes = [block(self.counter), block(self.counter)].concat().repeat(bytes / (2 * BLOCK as usize) + 1)
            [..bytes]
            .to_vec();
        self.writer.write(FileKind::Wal, self.wal.len() as u64, &bytes).await.unwrap();
        self.wal.extend(bytes);
        let lsn = self.writer.sync(FileKind::Wal, None).unwrap().unwrap();
        self.writer.wait(lsn).await.unwrap();
        self.history.insert(lsn, self.content());
        lsn
    }

    /// Removes the write-ahead log and commits.
    pub(crate) async fn checkpoint(&mut self) -> Lsn {
        self.writer.remove(FileKind::Wal).unwrap();
        self.wal.clear();
        self.commit([]).await
    }

    /// What must be read of blocks and log.
    pub(crate) fn content(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for at in 0..self.count {
            match self.blocks.get(&at) {
                Some(seed) => hasher.update(&block(*seed)),
                None => hasher.update(&[0; BLOCK as usize]),
            };
        }
        hasher.update(&self.wal);
        hasher.finalize()
    }

    /// Reads all through the writer and checks it.
    pub(crate) async fn check(&self) {
        let size = self.writer.size(FileKind::Main).saturating_sub(BLOCKS_START) as usize;
        let mut main = vec![0; size];
        assert_eq!(self.writer.read(FileKind::Main, BLOCKS_START, &mut main).await.unwrap(), size);
        let mut wal = vec![0; self.writer.size(FileKind::Wal) as usize];
        self.writer.read(FileKind::Wal, 0, &mut wal).await.unwrap();
        assert_eq!(blake3::Hasher::new().update(&main).update(&wal).finalize(), self.content());
    }
}

/// What is in the blocks and the log of a snapshot; see [`Db::content`].
pub(crate) async fn content(snapshot: &Snapshot) -> Result<blake3::Hash> {
    let size = snapshot.size(FileKind::Main).saturating_sub(BLOCKS_START) as usize;
    let mut main = vec![0; size];
    assert_eq!(snapshot.read(FileKind::Main, BLOCKS_START, &mut main).await?, size);
    let mut wal = vec![0; snapshot.size(FileKind::Wal) as usize];
    snapshot.read(FileKind::Wal, 0, &mut wal).await?;
    Ok(blake3::Hasher::new().update(&main).update(&wal).finalize())
}

/// Opens a position from what is stored and reads all of it.
pub(crate) async fn read_at(store: &Store, timeline: TimelineId, lsn: Lsn) -> Result<blake3::Hash> {
    let snapshot = store.open_stored(timeline, lsn).await?;
    let content = content(&snapshot).await;
    snapshot.close().await?;
    content
}
