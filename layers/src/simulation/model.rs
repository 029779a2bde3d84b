//! What must be true: the files after every batch, as plain bytes, and who may have made which batch.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use super::faults::Bucket;
use crate::{
    batch,
    error::{Result, StorageError},
    file::{FileKind, Slot, Source},
    id::{Lsn, ObjectKind, TimelineId},
    layer,
    leaf::Leaf,
    metastore::Root,
    root::{LeafRef, RootBody},
    snapshot::Snapshot,
    writer::Writer,
};

/// Bytes of a chunk: all pages of the main file begin and end with one.
const CHUNK: usize = 4096;

type Chunk = Option<Arc<[u8]>>;

/// The main file: chunks, shared between images; `None` is zeros.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MainFile {
    pub(super) size: u64,
    chunks: Vec<Chunk>,
}

/// All files of a timeline, by the rules of any file system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Files {
    pub(super) main: Option<MainFile>,
    /// Bytes of a block; 0 until there is one.
    pub(super) block_size: u32,
    pub(super) logs: [Option<Arc<Vec<u8>>>; 3],
}

impl Files {
    pub(crate) fn exists(&self, file: FileKind) -> bool {
        file.log().map_or(self.main.is_some(), |log| self.logs[log].is_some())
    }

    pub(crate) fn size(&self, file: FileKind) -> u64 {
        match file.log() {
            None => self.main.as_ref().map_or(0, |main| main.size),
            Some(log) => self.logs[log].as_ref().map_or(0, |log| log.len() as u64),
        }
    }

    pub(crate) fn create(&mut self, file: FileKind) {
        if !self.exists(file) {
            match file.log() {
                None => self.main = Some(MainFile::default()),
                Some(log) => self.logs[log] = Some(Arc::default()),
            }
        }
    }

    pub(crate) fn write(&mut self, file: FileKind, offset: u64, bytes: &[u8]) {
        self.create(file);
        if let Some(log) = file.log() {
            if let Some(log) = &mut self.logs[log] {
                let log = Arc::make_mut(log);
                assert_eq!(log.len() as u64, offset, "logs are written at their ends");
                log.extend_from_slice(bytes);
            }
            return;
        }
        let Some(main) = &mut self.main else { return };
        let end = offset + bytes.len() as u64;
        main.size = main.size.max(end);
        main.chunks.resize((main.size as usize).div_ceil(CHUNK), None);
        let mut at = offset as usize;
        let mut rest = bytes;
        while !rest.is_empty() {
            let (chunk, within) = (at / CHUNK, at % CHUNK);
            let (part, more) = rest.split_at(rest.len().min(CHUNK - within));
            let mut whole = main.chunks[chunk].as_ref().map_or_else(|| vec![0; CHUNK], |chunk| chunk.to_vec());
            whole[within..within + part.len()].copy_from_slice(part);
            main.chunks[chunk] = whole.iter().any(|byte| *byte != 0).then(|| whole.into());
            at += part.len();
            rest = more;
        }
    }

    /// Shortens a file; nothing where it is shorter.
    pub(crate) fn truncate(&mut self, file: FileKind, size: u64) {
        if size >= self.size(file) {
            return;
        }
        match file.log() {
            None => {
                if let Some(main) = &mut self.main {
                    assert_eq!(size as usize % CHUNK, 0, "files are cut off between pages");
                    main.size = size;
                    main.chunks.truncate(size as usize / CHUNK);
                }
            }
            Some(log) => {
                if let Some(log) = &mut self.logs[log] {
                    Arc::make_mut(log).truncate(size as usize);
                }
            }
        }
    }

    /// Forgets whole blocks.
    pub(crate) fn trim(&mut self, offset: u64, length: u64) {
        if let Some(main) = self.main.as_mut().filter(|_| length > 0) {
            let chunks = offset as usize / CHUNK..(offset + length) as usize / CHUNK;
            main.chunks[chunks].fill(None);
        }
    }

    pub(crate) fn remove(&mut self, file: FileKind) {
        match file.log() {
            None => (self.main, self.block_size) = (None, 0),
            Some(log) => self.logs[log] = None,
        }
    }

    pub(crate) fn rename(&mut self, from: FileKind, to: FileKind) {
        if let (Some(from), Some(to)) = (from.log(), to.log()) {
            let moved = self.logs[from].take();
            self.logs[to] = moved;
        }
    }

    /// Whether a part of a file that was read is as it should be.
    pub(crate) fn holds(&self, file: FileKind, offset: u64, read: &[u8]) -> bool {
        if let Some(log) = file.log() {
            let log = self.logs[log].as_ref().map_or(&[][..], |log| log);
            return log.get(offset as usize..offset as usize + read.len()) == Some(read);
        }
        let Some(main) = &self.main else { return read.is_empty() };
        let (mut at, mut rest) = (offset as usize, read);
        while !rest.is_empty() {
            let (chunk, within) = (at / CHUNK, at % CHUNK);
            let (part, more) = rest.split_at(rest.len().min(CHUNK - within));
            let fits = match main.chunks.get(chunk) {
                None => false,
                Some(None) => part.iter().all(|byte| *byte == 0),
                Some(Some(chunk)) => chunk[within..within + part.len()] == *part,
            };
            if !fits {
                return false;
            }
            at += part.len();
            rest = more;
        }
        true
    }
}

/// All files as somebody has read them.
#[derive(Debug)]
pub(super) struct Plain([Option<Vec<u8>>; 4]);

/// What files can be read from.
pub(super) enum View<'a> {
    Writer(&'a Writer),
    Snapshot(&'a Snapshot),
}

impl View<'_> {
    pub(super) fn exists(&self, file: FileKind) -> bool {
        match self {
            Self::Writer(writer) => writer.exists(file),
            Self::Snapshot(snapshot) => snapshot.exists(file),
        }
    }

    pub(super) fn size(&self, file: FileKind) -> u64 {
        match self {
            Self::Writer(writer) => writer.size(file),
            Self::Snapshot(snapshot) => snapshot.size(file),
        }
    }

    pub(super) async fn read(&self, file: FileKind, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        match self {
            Self::Writer(writer) => writer.read(file, offset, buffer).await,
            Self::Snapshot(snapshot) => snapshot.read(file, offset, buffer).await,
        }
    }

    /// Reads everything.
    pub(super) async fn all(&self) -> Result<Plain> {
        let mut files = [const { None }; 4];
        for file in FileKind::ALL {
            if self.exists(file) {
                // More room than there are bytes: no more may come than there are.
                let size = self.size(file) as usize;
                let mut bytes = vec![0xee; size + 7];
                let read = self.read(file, 0, &mut bytes).await?;
                bytes.truncate(read);
                if read != size {
                    return Err(StorageError::Corrupt(format!("{read} bytes of {size} were read of {file:?}")));
                }
                files[file as usize] = Some(bytes);
            }
        }
        Ok(Plain(files))
    }
}

impl Plain {
    pub(super) fn is(&self, files: &Files) -> bool {
        FileKind::ALL.into_iter().all(|file| match &self.0[file as usize] {
            None => !files.exists(file),
            Some(bytes) => files.exists(file) && files.size(file) == bytes.len() as u64 && files.holds(file, 0, bytes),
        })
    }

    /// Where it is different, for people.
    pub(super) fn difference(&self, files: &Files) -> String {
        let mut text = String::new();
        for file in FileKind::ALL {
            match (&self.0[file as usize], files.exists(file)) {
                (None, false) => {}
                (None, true) => text += &format!(" {file:?} is missing;"),
                (Some(_), false) => text += &format!(" {file:?} should not be there;"),
                (Some(bytes), true) if bytes.len() as u64 != files.size(file) => {
                    text += &format!(" {file:?} has {} bytes, not {};", bytes.len(), files.size(file));
                }
                (Some(bytes), true) => {
                    let wrong = bytes.chunks(CHUNK).enumerate();
                    let wrong = wrong.filter(|(at, part)| !files.holds(file, (at * CHUNK) as u64, part));
                    let at: Vec<_> = wrong.map(|(at, _)| at).collect();
                    if !at.is_empty() {
                        text += &format!(" {file:?} differs in the chunks {at:?} of 4 KiB;");
                    }
                }
            }
        }
        text
    }
}

/// One writer's time with a timeline.
#[derive(Debug)]
pub(super) struct Session {
    /// Where it began.
    pub(super) base: Lsn,
    /// The newest position that it was told to be durable.
    pub(super) acked: Lsn,
    /// What may be at each of its positions. More than one where it became a batch in the midst of a write.
    pub(super) batches: BTreeMap<u64, Vec<Files>>,
    /// The files now; `None` before they have been read.
    pub(super) current: Option<Files>,
    /// What they may be now, in the midst of a write.
    pub(super) writing: Vec<Files>,
    /// The newest position that it has seen.
    pub(super) seen: Lsn,
}

impl Session {
    /// Takes note of what became a batch without a sync.
    pub(super) fn note(&mut self, position: Lsn) -> Result<(), String> {
        if position == self.seen {
            return Ok(());
        }
        if position != self.seen.next() {
            return Err(format!("the position went from {} to {position} by itself", self.seen));
        }
        let states = self.possible();
        self.batches.insert(position.0, states);
        self.seen = position;
        Ok(())
    }

    /// What the files may be at this moment.
    pub(super) fn possible(&self) -> Vec<Files> {
        if self.writing.is_empty() { self.current.iter().cloned().collect() } else { self.writing.clone() }
    }
}

/// A client's transaction.
#[derive(Debug)]
pub(super) struct Transaction {
    pub(super) timeline: TimelineId,
    /// The writer's that was to commit it.
    pub(super) epoch: u64,
    /// The batch that commits it, durable or not.
    pub(super) lsn: Option<Lsn>,
    /// The timelines of which somebody was told that it is not committed there, and never will be.
    pub(super) denied: BTreeSet<TimelineId>,
}

impl Transaction {
    pub(super) fn new(timeline: TimelineId, epoch: u64) -> Self {
        Self { timeline, epoch, lsn: None, denied: BTreeSet::new() }
    }
}

/// One timeline.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) parent: Option<(TimelineId, Lsn)>,
    /// By epoch.
    pub(super) sessions: BTreeMap<u64, Session>,
    /// Epochs that were granted although an older one's lease was running.
    usurped: BTreeSet<u64>,
    newest_epoch: u64,
}

impl Line {
    /// A branch.
    pub(super) fn leaving(parent: TimelineId, lsn: Lsn) -> Self {
        Self { parent: Some((parent, lsn)), ..Self::default() }
    }
}

/// Everything.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) lines: BTreeMap<TimelineId, Line>,
    /// By id.
    pub(super) transactions: BTreeMap<String, Transaction>,
    /// Named snapshots.
    pub(super) named: BTreeMap<String, (TimelineId, Lsn)>,
    /// A lease may have ended early.
    pub(super) clock_jumped: bool,
}

impl Model {
    /// A lease was granted.
    pub(super) fn acquired(&mut self, timeline: TimelineId, epoch: u64, by_right: bool) {
        let line = self.lines.entry(timeline).or_default();
        line.newest_epoch = line.newest_epoch.max(epoch);
        if !by_right {
            line.usurped.insert(epoch);
        }
    }

    /// A writer has been opened at `base`.
    pub(super) fn open(&mut self, timeline: TimelineId, epoch: u64, base: Lsn) -> Result<(), String> {
        // Another may have come after it already, before it knew.
        let before = self.lines.get(&timeline).into_iter().flat_map(|line| line.sessions.range(..epoch));
        let acked = before.map(|(_, session)| session.acked).max().unwrap_or_default();
        if base < acked {
            return Err(format!("I2: epoch {epoch} begins at {base}, but {acked} was acknowledged"));
        }
        if self.candidates(timeline, base).is_empty() {
            return Err(format!("I3: epoch {epoch} begins at {base}, where nobody was"));
        }
        let line = self.lines.entry(timeline).or_default();
        let session =
            Session { base, acked: base, batches: BTreeMap::new(), current: None, writing: Vec::new(), seen: base };
        if line.sessions.insert(epoch, session).is_some() {
            return Err(format!("I3: epoch {epoch} was granted twice"));
        }
        Ok(())
    }

    pub(super) fn session(&mut self, timeline: TimelineId, epoch: u64) -> &mut Session {
        let line = self.lines.get_mut(&timeline).expect("a timeline that is known");
        line.sessions.get_mut(&epoch).expect("a session that is open")
    }

    /// The timeline that has a position for its own.
    pub(super) fn locate(&self, mut timeline: TimelineId, lsn: Lsn) -> (TimelineId, Lsn) {
        while let Some((parent, _)) = self.lines.get(&timeline).and_then(|line| line.parent).filter(|(_, at)| lsn < *at)
        {
            timeline = parent;
        }
        (timeline, lsn)
    }

    /// Where a transaction's batch is as a timeline has it, its own or one that it has left, if it is durable: the log of
    /// its own timeline ends at `head`.
    pub(super) fn committed(&self, timeline: TimelineId, made: &Transaction, head: Lsn) -> Option<Lsn> {
        let lsn = made.lsn.filter(|lsn| *lsn <= head && self.owner(made.timeline, *lsn) == Some(made.epoch))?;
        let (mut at, mut upto) = (timeline, Lsn(u64::MAX));
        while at != made.timeline {
            let (parent, leaves) = self.lines.get(&at)?.parent?;
            (at, upto) = (parent, leaves.min(upto));
        }
        (lsn <= upto).then_some(lsn)
    }

    /// A transaction's writer has made its batch.
    pub(super) fn made(&mut self, id: &str, lsn: Lsn) {
        if let Some(made) = self.transactions.get_mut(id) {
            made.lsn = Some(lsn);
        }
    }

    /// Somebody was told that a transaction is not committed.
    pub(super) fn deny(&mut self, timeline: TimelineId, id: &str) {
        if let Some(made) = self.transactions.get_mut(id) {
            made.denied.insert(timeline);
        }
    }

    /// The newest transactions that a timeline may know of, the newest first.
    pub(super) fn newest_transactions(&self, timeline: TimelineId, count: usize) -> Vec<String> {
        let (mut at, mut line) = (Some(timeline), Vec::new());
        while let Some(timeline) = at {
            line.push(timeline);
            at = self.lines.get(&timeline).and_then(|line| line.parent).map(|(parent, _)| parent);
        }
        let known = self.transactions.iter().filter(|(_, made)| line.contains(&made.timeline));
        let mut known: Vec<_> = known.map(|(id, made)| (made.epoch, made.lsn, id)).collect();
        known.sort_unstable_by(|a, b| b.cmp(a));
        known.into_iter().take(count).map(|(_, _, id)| id.clone()).collect()
    }

    /// The newest position of a timeline that anybody was told to be durable.
    pub(super) fn acked(&self, timeline: TimelineId) -> Lsn {
        let Some(line) = self.lines.get(&timeline) else { return Lsn(0) };
        let start = line.parent.map_or(Lsn(0), |(_, lsn)| lsn);
        line.sessions.values().map(|session| session.acked).max().unwrap_or(start).max(start)
    }

    /// Whether an answer under `epoch` may be given now, as to leases: no other has been granted after its own ended.
    pub(super) fn may_answer(&self, timeline: TimelineId, epoch: u64) -> bool {
        self.clock_jumped
            || self
                .lines
                .get(&timeline)
                .is_none_or(|line| line.newest_epoch <= epoch || line.usurped.range(epoch + 1..).next().is_some())
    }

    /// The epoch that a position is of; `None`: the parent's, or the empty beginning.
    pub(super) fn owner(&self, timeline: TimelineId, lsn: Lsn) -> Option<u64> {
        let line = self.lines.get(&timeline)?;
        line.sessions.iter().rev().find(|(_, session)| session.base < lsn).map(|(epoch, _)| *epoch)
    }

    /// What the files may be at a durable position.
    pub(super) fn candidates(&self, timeline: TimelineId, lsn: Lsn) -> Vec<Files> {
        let Some(line) = self.lines.get(&timeline) else { return Vec::new() };
        match (line.parent, self.owner(timeline, lsn)) {
            (Some((parent, at)), _) if lsn <= at => self.candidates(parent, lsn),
            (_, Some(epoch)) => {
                let session = &line.sessions[&epoch];
                match session.batches.get(&lsn.0) {
                    Some(states) => states.clone(),
                    // Its writer died before it saw what became a batch.
                    None if lsn == session.seen.next() => session.possible(),
                    None => Vec::new(),
                }
            }
            (_, None) if lsn == Lsn(0) => vec![Files::default()],
            _ => Vec::new(),
        }
    }

    /// Whether files that were read are those of a durable position; else what is wrong.
    pub(super) fn check(&self, timeline: TimelineId, lsn: Lsn, plain: &Plain) -> Result<Files, String> {
        let candidates = self.candidates(timeline, lsn);
        if let Some(found) = candidates.iter().find(|files| plain.is(files)) {
            return Ok(found.clone());
        }
        let differences: Vec<_> = candidates.iter().map(|files| plain.difference(files)).collect();
        Err(format!("the files at {lsn} of {timeline} are not what was written: {differences:?}"))
    }
}

fn check_slot(bucket: &Bucket, slot: &Slot) -> Result<Bytes, String> {
    let bytes = bucket.bytes(&slot.key).ok_or_else(|| format!("the object {} is missing", slot.key))?;
    let range = slot.offset as usize..slot.offset as usize + slot.length as usize;
    let piece = bytes.get(range).ok_or_else(|| format!("the object {} is too short", slot.key))?;
    if xxh3_64(piece) != slot.checksum {
        return Err(format!("the object {} is not what it was", slot.key));
    }
    Ok(bytes.slice_ref(piece))
}

/// I5 for a batch.
pub(super) fn check_payload(bucket: &Bucket, payload: &Bytes) -> Result<(), String> {
    let delta = batch::decode(payload.clone()).map_err(|error| error.to_string())?;
    for source in delta.sources() {
        if let Source::Slot(slot) = source {
            check_slot(bucket, slot)?;
        }
    }
    Ok(())
}

/// I5 for a root.
pub(super) fn check_root(bucket: &Bucket, root: &Root) -> Result<(), String> {
    let body = match &root.object {
        Some(key) => bucket.bytes(key).ok_or_else(|| format!("the object {key} is missing"))?,
        None => root.body.clone(),
    };
    let body = RootBody::decode(body).map_err(|error| error.to_string())?;
    let mut slots = Vec::new();
    for leaf in &body.leaves {
        match leaf {
            LeafRef::Empty => {}
            LeafRef::Inline(leaf) => slots.extend(leaf.slots.values().copied()),
            LeafRef::Object(slot) => {
                let leaf = Leaf::decode(check_slot(bucket, slot)?).map_err(|error| error.to_string())?;
                slots.extend(leaf.slots.values().copied());
            }
        }
    }
    for extent in body.logs.iter().flatten().flat_map(|log| &log.extents) {
        match &extent.source {
            Source::Slot(slot) => slots.push(*slot),
            Source::Memory(_) => return Err("bytes of a log that are in no object".to_owned()),
        }
    }
    slots.iter().try_for_each(|slot| check_slot(bucket, slot).map(|_| ()))?;
    let layers: BTreeSet<_> = slots.iter().map(|slot| slot.key).filter(|key| key.kind == ObjectKind::Data).collect();
    for key in layers {
        let bytes = bucket.bytes(&key).ok_or_else(|| format!("the object {key} is missing"))?;
        layer::verify(key, &bytes).map_err(|error| error.to_string())?;
    }
    Ok(())
}
