//! A store: a metastore and objects. Opens timelines for writing and snapshots for reading.

use std::{
    collections::HashMap,
    pin::pin,
    sync::{Arc, Weak},
    time::Duration,
};

use parking_lot::Mutex;
use tokio::time::Instant;

use crate::{
    archive, batch,
    changed::{Changed, Changes},
    error::{Result, StorageError},
    id::{Lsn, ReaderId, TimelineId},
    image::Image,
    metastore::{Head, Metastore, Root, StoredBatch},
    objects::Objects,
    outcome::Outcomes,
    progress::Progress,
    root::{RootBody, RootName},
    snapshot::Snapshot,
    writer::{Held, Writer},
};

/// How a store works; the defaults are those of production.
#[derive(Clone, Debug)]
pub struct Options {
    /// Bytes that a batch takes along; larger ones refer to layers. Default 256 KiB.
    pub inline_bytes_max: usize,
    /// Bytes of a layer before it is sent on its way. Default 8 MiB.
    pub layer_bytes: usize,
    /// Bytes of a layer that sealing and compaction make. Default 64 MiB.
    pub sealed_layer_bytes: usize,
    /// Bytes on their way up before writes wait. Default 256 MiB.
    pub uploading_bytes_max: usize,
    /// How long a lease runs. Default 10 s.
    pub lease: Duration,
    /// Nobody else can reach the metastore, so that a lease need not be kept: a locked folder.
    pub exclusive: bool,
    /// How long an append may take before it counts as in doubt. Default 10 s.
    pub append_timeout: Duration,
    /// How long appends are repeated before the writer ends. Default 30 s.
    pub append_patience: Duration,
    /// How long a snapshot's pin runs; it is renewed at a third of that. Default 60 s.
    pub pin: Duration,
    /// Batches in the log before they are folded into a root. Default 512.
    pub seal_batches: u64,
    /// Bytes of batches in the log before they are. Default 32 MiB.
    pub seal_bytes: u64,
    /// How often a timeline that is being written is compacted. Default 60 s.
    pub compact_every: Duration,
    /// How often garbage is collected. Default 10 min.
    pub collect_every: Duration,
    /// Names of objects are random; a simulation has its own numbers.
    pub seed: Option<u64>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            inline_bytes_max: 256 << 10,
            layer_bytes: 8 << 20,
            sealed_layer_bytes: 64 << 20,
            uploading_bytes_max: 256 << 20,
            lease: Duration::from_secs(10),
            exclusive: false,
            append_timeout: Duration::from_secs(10),
            append_patience: Duration::from_secs(30),
            pin: Duration::from_secs(60),
            seal_batches: 512,
            seal_bytes: 32 << 20,
            compact_every: Duration::from_secs(60),
            collect_every: Duration::from_secs(600),
            seed: None,
        }
    }
}

/// A metastore and objects. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

/// A store, as long as somebody else uses it.
#[derive(Clone, Debug)]
pub struct WeakStore(Weak<Inner>);

impl WeakStore {
    /// The store, unless nobody uses it any more.
    pub fn upgrade(&self) -> Option<Store> {
        self.0.upgrade().map(Store)
    }
}

#[derive(Debug)]
struct Inner {
    metastore: Arc<dyn Metastore>,
    objects: Objects,
    options: Options,
    seed: Option<Mutex<u64>>,
    /// Timelines that are open for writing here.
    writers: Mutex<HashMap<TimelineId, Weak<Writer>>>,
    outcomes: Mutex<Outcomes>,
    progress: Mutex<Progress>,
}

impl Store {
    /// A store of these two.
    pub fn new(metastore: Arc<dyn Metastore>, objects: Objects, options: Options) -> Self {
        let seed = options.seed.map(Mutex::new);
        Self(Arc::new(Inner {
            metastore,
            objects,
            options,
            seed,
            writers: Mutex::default(),
            outcomes: Mutex::default(),
            progress: Mutex::default(),
        }))
    }

    /// The same, without keeping it open.
    pub fn downgrade(&self) -> WeakStore {
        WeakStore(Arc::downgrade(&self.0))
    }

    /// What is known.
    pub fn metastore(&self) -> &dyn Metastore {
        &*self.0.metastore
    }

    /// The objects.
    pub fn objects(&self) -> &Objects {
        &self.0.objects
    }

    pub(crate) fn outcomes(&self) -> &Mutex<Outcomes> {
        &self.0.outcomes
    }

    /// From now on tells `progress` how far verifications, compactions and collections are that somebody asks for.
    pub fn report_to(&self, progress: Progress) {
        *self.0.progress.lock() = progress;
    }

    /// Whom to tell how far long work is.
    pub fn progress(&self) -> Progress {
        self.0.progress.lock().clone()
    }

    /// Each request of an object takes a while: they are not files of this machine.
    pub fn is_far(&self) -> bool {
        self.objects().is_far()
    }

    /// How it works.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// A number that was never used.
    pub(crate) fn nonce(&self) -> u64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.id()[..8]);
        u64::from_le_bytes(bytes)
    }

    fn id(&self) -> [u8; 16] {
        let Some(seed) = &self.0.seed else { return ReaderId::random().0 };
        let mut seed = seed.lock();
        *seed += 1;
        let mut id = [0; 16];
        id.copy_from_slice(&blake3::hash(&seed.to_le_bytes()).as_bytes()[..16]);
        id
    }

    pub(crate) fn reader_id(&self) -> ReaderId {
        ReaderId(self.id())
    }

    /// Opens a timeline for writing, as `writer` at `address`; `force` takes the lease from whoever has it.
    ///
    /// # Errors
    /// `Leased`, `NotFound`; those of reading.
    pub async fn open_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        force: bool,
    ) -> Result<Arc<Writer>> {
        let options = self.options();
        let mut asked = Instant::now();
        let force = force || options.exclusive;
        let grant = self.metastore().acquire_writer(timeline, writer, address, options.lease, force).await?;
        // First the pin, then the root: what is found afterwards stays.
        let (reader, lsn, pinned) = (self.reader_id(), grant.head.lsn, Instant::now());
        self.metastore().pin(reader, timeline, lsn, options.pin).await?;
        let mut reading = pin!(self.based_image_at(timeline, lsn));
        // A long log may take longer to read than a lease runs.
        let found = loop {
            tokio::select! {
                biased;
                found = &mut reading => break found,
                () = tokio::time::sleep(options.lease / 3), if !options.exclusive => {}
            }
            let again = Instant::now();
            match self.metastore().renew_writer(&grant, options.lease).await {
                Ok(()) => asked = again,
                Err(StorageError::Fenced) => break Err(StorageError::Fenced),
                Err(error) => tracing::warn!(%error, "the lease was not renewed; trying again"),
            }
        };
        let (image, base) = match found {
            Ok((image, base, _)) => (image, base),
            Err(error) => return Err(self.give_up(reader, timeline, lsn, error).await),
        };
        let lease_end = (!options.exclusive).then(|| asked + options.lease - options.lease / 10);
        if image.head != grant.head {
            return Err(StorageError::Corrupt("the log does not end with the hash that its head says".to_owned()));
        }
        let held = Held { reader, lsn, base };
        let opened = Arc::new(Writer::start(self.clone(), grant, image, lease_end, held, pinned));
        self.0.writers.lock().insert(timeline, Arc::downgrade(&opened));
        Ok(opened)
    }

    /// Opens a timeline again that `ended` has written until there was no room for a commit, at what is durable; needs no
    /// room. `None` where it has not ended, or for another reason: then [`Self::open_writer`] does.
    pub fn resume_writer(&self, ended: &Writer) -> Option<Arc<Writer>> {
        let resumed = Arc::new(ended.resume()?);
        self.0.writers.lock().insert(resumed.grant().timeline, Arc::downgrade(&resumed));
        Some(resumed)
    }

    /// The writer of a timeline, where it is open for writing here.
    pub fn writer(&self, timeline: TimelineId) -> Option<Arc<Writer>> {
        self.0.writers.lock().get(&timeline).and_then(Weak::upgrade).filter(|writer| writer.ended().is_none())
    }

    /// Opens a snapshot for reading, and keeps it readable for as long as it is open.
    ///
    /// # Errors
    /// `Refused`: the position is not there yet, or not any more. Those of reading.
    pub async fn open_snapshot(&self, timeline: TimelineId, lsn: Lsn) -> Result<Arc<Snapshot>> {
        self.open(timeline, lsn, true).await
    }

    /// As [`Self::open_snapshot`], but of what is stored, not of what a writer here has in memory.
    pub(crate) async fn open_stored(&self, timeline: TimelineId, lsn: Lsn) -> Result<Arc<Snapshot>> {
        self.open(timeline, lsn, false).await
    }

    async fn open(&self, timeline: TimelineId, lsn: Lsn, near: bool) -> Result<Arc<Snapshot>> {
        let (timeline, lsn) = self.locate(timeline, lsn).await?;
        let reader = self.reader_id();
        let pinned = Instant::now();
        // First the pin, then the root: what is found afterwards stays.
        self.metastore().pin(reader, timeline, lsn, self.options().pin).await?;
        let near = self.writer(timeline).filter(|writer| near && writer.check().is_ok());
        let near = near.map(|writer| writer.durable_image()).filter(|image| image.head.lsn == lsn);
        let image = match near {
            Some(image) => Ok((image, Changes::since(lsn))),
            None => self.based_image_at(timeline, lsn).await.map(|(image, _, changes)| (image, changes)),
        };
        match image {
            Ok((image, changes)) => Ok(Snapshot::start(self.clone(), timeline, image, changes, reader, pinned)),
            Err(error) => Err(self.give_up(reader, timeline, lsn, error).await),
        }
    }

    /// Why a position that was pinned could not be read: where its pin has run out meanwhile, nothing had to be there.
    async fn give_up(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, error: StorageError) -> StorageError {
        let renewed = self.metastore().renew_pin(reader, timeline, lsn, self.options().pin).await;
        self.unpin(reader, timeline, lsn).await;
        match renewed {
            Err(expired @ StorageError::Expired(_)) => expired,
            _ => error,
        }
    }

    async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) {
        if let Err(error) = self.metastore().unpin(reader, timeline, lsn).await {
            tracing::debug!(%error, "a pin is left to expire");
        }
    }

    /// The timeline that has a position for its own: this one, or the one that it or its parents have left.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn locate(&self, mut timeline: TimelineId, lsn: Lsn) -> Result<(TimelineId, Lsn)> {
        loop {
            let found = self.metastore().timeline(timeline).await?;
            match found.parent {
                Some((parent, at)) if lsn < at => timeline = parent,
                _ => return Ok((timeline, lsn)),
            }
        }
    }

    /// The files of a timeline at a position.
    #[cfg(test)]
    pub(crate) async fn image_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Image> {
        self.based_image_at(timeline, lsn).await.map(|(image, _, _)| image)
    }

    /// The files of a timeline at a position, with the root that they are based on, and what is known of the changes since.
    ///
    /// # Errors
    /// `Corrupt`, `Missing`, `Unavailable`; `Refused` where the position is above the head or gone.
    async fn based_image_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<(Image, Option<RootName>, Changes)> {
        let (mut at, mut upto) = (timeline, lsn);
        let mut chain: Vec<Vec<StoredBatch>> = Vec::new();
        let base = loop {
            let root = self.metastore().root_at(at, upto).await?;
            let parent = self.metastore().timeline(at).await?.parent;
            let from = match (&root, parent) {
                (Some(root), _) => root.lsn,
                (None, Some((_, leaves))) => leaves.min(upto),
                (None, None) => Lsn(0),
            };
            if from < upto {
                chain.push(self.batches(at, from.next(), upto).await?);
            }
            match (root, parent) {
                (Some(root), _) => break Some(root),
                (None, None) => break None,
                (None, Some((parent, leaves))) => (at, upto) = (parent, leaves.min(upto)),
            }
        };
        let name = base.as_ref().map(RootName::of);
        let mut image = match base {
            Some(root) => Image::of_root(Arc::new(self.root_body(root).await?)),
            None => Image::empty(),
        };
        let mut changes = Changes::since(image.head.lsn);
        for stored in chain.into_iter().rev().flatten() {
            let changed = apply(&mut image, stored)?;
            changes.note(image.head.lsn, changed);
        }
        if image.head.lsn != lsn {
            return Err(StorageError::Refused(format!("the log has no position {lsn}")));
        }
        Ok((image, name, changes))
    }

    /// The root that the newest position of a timeline is read from: its own, or one of those that it has left.
    ///
    /// # Errors
    /// `NotFound`, `Unavailable`.
    pub(crate) async fn newest_root(&self, mut timeline: TimelineId) -> Result<Option<Root>> {
        let mut upto = Lsn(u64::MAX);
        loop {
            if let Some(root) = self.metastore().root_at(timeline, upto).await? {
                return Ok(Some(root));
            }
            match self.metastore().timeline(timeline).await?.parent {
                Some((parent, at)) => (timeline, upto) = (parent, at.min(upto)),
                None => return Ok(None),
            }
        }
    }

    /// What a root holds.
    ///
    /// # Errors
    /// `Corrupt`, `Missing`, `Unavailable`.
    pub(crate) async fn root_body(&self, root: Root) -> Result<RootBody> {
        let body = match &root.object {
            Some(key) => self.objects().get(key).await?,
            None => root.body,
        };
        let body = RootBody::decode(body)?;
        if body.timeline != root.timeline || body.head.lsn != root.lsn {
            return Err(StorageError::Corrupt(format!("the root at {} is another's", root.lsn)));
        }
        Ok(body)
    }

    /// The batches of a timeline's own from `from` to `to`, from the log and from archives, without a gap.
    ///
    /// # Errors
    /// `Corrupt` where there is a gap; `Missing`, `Unavailable`.
    pub(crate) async fn batches(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>> {
        // Batches go from the log to an archive in one step, so that a second look finds what the first one missed.
        for _ in 0..2 {
            let mut found = self.metastore().read_log(timeline, from, to).await?;
            let logged = found.first().map_or(to.next(), |batch| batch.lsn);
            if logged > from {
                let mut older = Vec::new();
                for piece in self.metastore().archives(timeline, from, Lsn(logged.0 - 1)).await? {
                    let batches = archive::decode(self.objects().get(&piece.object).await?)?;
                    older.extend(batches.into_iter().filter(|batch| (from..logged).contains(&batch.lsn)));
                }
                older.append(&mut found);
                found = older;
            }
            let dense = found.iter().zip(from.0..).all(|(batch, lsn)| batch.lsn.0 == lsn);
            if dense && found.len() as u64 == to.0 - from.0 + 1 {
                return Ok(found);
            }
        }
        Err(StorageError::Corrupt(format!("the log has gaps between {from} and {to}")))
    }
}

/// Applies a stored batch, which must be the next in the chain; what it changes.
pub(crate) fn apply(image: &mut Image, stored: StoredBatch) -> Result<Changed> {
    let hash = batch::chain(&image.head.hash, stored.epoch, stored.lsn, &stored.payload);
    if stored.lsn != image.head.lsn.next() || hash != stored.hash {
        return Err(StorageError::Corrupt(format!("the batch {} does not follow the one before", stored.lsn)));
    }
    let delta = batch::decode(stored.payload)?;
    image.apply(&delta, Head { lsn: stored.lsn, hash })?;
    Ok(delta.changed)
}
