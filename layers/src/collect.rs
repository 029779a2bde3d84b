//! Collecting garbage: forgetting what is out of the window, and deleting objects that nothing refers to any more.
//!
//! What stays readable: of every timeline the positions from its horizon on, which follows the database's window; named
//! snapshots, shares of fixed positions, points that branches and clones leave from, and pins. Dropped databases and
//! branches stay whole until their retention is over. A position needs the newest root at or below it, its own
//! timeline's or one that the timeline has left, and the batches in between.
//!
//! # Why nothing is deleted that somebody uses
//!
//! Keys are never used twice and objects never change, so the one thing to rule out is that somebody refers, or will
//! refer, to an object that a collector deletes.
//!
//! - *Readers* first pin, then look up the root. A reader may be based on any root that was the newest for his position
//!   when he pinned, or has become it since; all of these are kept while the pin lasts (`collect/kept.rs`). A root counts as the
//!   newest only `slack` after its publication: publications become visible a little later than their time says, and
//!   a snapshot may have been opened from a writer here that had not found the newest root yet. `slack` is the grace,
//!   or two lives of a pin where that is more.
//! - *Positions being pinned, named or left now*: first the horizons rise, then [`Metastore::reachable`] is asked. What
//!   is pinned, named or left afterwards is at or above a horizon, so that it is kept anyway, or was kept already by
//!   something that is among the answers: the metastore checks that in one step with the pin. Readers to come count as
//!   beginning now, so for them the newest root of a position counts, and those of the last `slack`.
//! - *Writers* refer to a base root and to batches since. They pin the base, look for newer roots as often as they renew
//!   the pin, and end where they cannot (`writer/hold.rs`); so what a base still needs was superseded for less than
//!   `slack`. Their uploads have no rows before the batch that first refers to them, and an object without a row is
//!   left alone until its maker's epoch is over: then no append can bring it a row any more. That, and not its age, is
//!   what makes deleting it safe; the age only spares makers that are about to notice. Batches never refer to
//!   objects that older batches or roots have brought.
//! - *Sealers and compactors* write roots that take over objects of an older root. It is their own timeline's newest
//!   root as long as nobody else publishes, which their epoch rules out; or a parent's, and then their pin keeps it. A leaf
//!   may be put again by a maker whose epoch still runs, because it is named after what it holds; so leaves of the
//!   current epoch stay, reachable or not.
//! - *The order of reading*: first the rows of objects, then what must stay, then of each timeline the log, the
//!   archives, the roots. A row is there from the moment that something refers to it, so every row that was read
//!   belongs to something that is read afterwards, unless that was given up. Batches go from the log to archives,
//!   never back, so that none is missed.
//! - *Time in between*: an unreachable object is condemned at first, and deleted by a later run that finds it condemned
//!   for the grace and unreachable still.
//! - *A second collector* does the same things, each of which can be done twice. Neither makes anything reachable.
//! - *A crash* leaves rows of objects whose bytes are gone (they are still condemned: the next run deletes
//!   them again, which is no error, and forgets them), or less done than might have been.
//! - *Damage*: where a root, a leaf or a batch cannot be read, what it refers to is not known; nothing of its timeline
//!   and of those that it has left is condemned or deleted.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    time::Duration,
};

use tokio::time::Instant;

use self::{
    kept::{Demands, Kept},
    mark::Marks,
};
#[cfg(doc)]
use crate::metastore::Metastore;
use crate::{
    error::{Result, StorageError},
    id::{Lsn, ObjectKey, ObjectKind, TimelineId},
    metastore::{Micros, Object, Reachable, Timeline},
    progress::Progress,
    store::Store,
};

mod kept;
pub(crate) mod mark;

/// Rows read, changed or forgotten at once.
const ROWS_MAX: u32 = 1000;

/// How garbage is collected.
#[derive(Clone, Debug)]
pub struct Collect {
    /// How long an object is unreachable before it is deleted. At least as long as any request takes and a pin
    /// lasts. Default 1 h.
    pub grace: Duration,
    /// How old an object is that never became part of the store before it is deleted. Default 24 h.
    pub orphan_grace: Duration,
    /// Whom to tell how far it is.
    pub progress: Progress,
}

impl Default for Collect {
    fn default() -> Self {
        Self {
            grace: Duration::from_secs(3600),
            orphan_grace: Duration::from_secs(24 * 3600),
            progress: Progress::default(),
        }
    }
}

/// Objects, and their bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// How many.
    pub objects: u64,
    /// Their bytes.
    pub bytes: u64,
}

impl Amount {
    fn add(&mut self, bytes: u64) {
        self.objects += 1;
        self.bytes += bytes;
    }
}

/// What a collection came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Databases whose retention was over.
    pub databases: u64,
    /// Branches whose retention was over.
    pub timelines: u64,
    /// Roots that no position needs any more.
    pub roots: u64,
    /// Archives that no position needs any more.
    pub archives: u64,
    /// Objects found unreachable for the first time.
    pub condemned: Amount,
    /// Objects that were condemned and are reachable.
    pub absolved: Amount,
    /// Objects deleted: condemned for the grace.
    pub deleted: Amount,
    /// Objects deleted that had never become part of the store.
    pub orphans: Amount,
    /// Objects with rows that are left, those condemned included.
    pub kept: Amount,
    /// What could not be read. Nothing was collected of the timelines that it belongs to.
    pub damage: Vec<String>,
    /// The time that finding out took.
    pub marking: Duration,
    /// The time that deleting took.
    pub deleting: Duration,
}

/// A row of an object.
type Row = (Object, Option<Micros>);

impl Store {
    /// Forgets what is out of every window, and deletes what nothing refers to; see [`crate::collect`].
    ///
    /// # Errors
    /// Those of the metastore and of the objects. What was done stays done, and the next run goes on.
    pub async fn collect(&self, options: &Collect) -> Result<Collected> {
        let began = Instant::now();
        let mut done = Collected::default();
        let before = self.metastore().reachable().await?;
        let now = self.metastore().now().await?;
        self.forget_expired(&before, now, &mut done).await?;
        self.raise_horizons(&before, now).await?;

        // In this order; see above.
        let rows = self.rows(options).await?;
        let now = self.metastore().now().await?;
        let reachable = self.metastore().reachable().await?;
        let marks = self.mark(&reachable, now, options, &mut done).await?;
        done.marking = began.elapsed();

        let began = Instant::now();
        let epochs = reachable.timelines.iter().map(|timeline| (timeline.id, timeline)).collect();
        self.sweep(&rows, &marks, &epochs, now, options, &mut done).await?;
        self.delete_orphans(&marks, &epochs, options, &mut done).await?;
        done.deleting = began.elapsed();
        done.damage = marks.damage;
        Ok(done)
    }

    async fn forget_expired(&self, reachable: &Reachable, now: Micros, done: &mut Collected) -> Result<()> {
        let retention: HashMap<_, _> = reachable.databases.iter().map(|found| (found.id, found.retention)).collect();
        let is_over = |dropped: Option<Micros>, database| {
            dropped.is_some_and(|at| at.saturating_add(retention.get(&database).copied().unwrap_or(0)) < now)
        };
        // Where another hangs on it, it has to stay; another collector may have been faster.
        let forgotten = |outcome: Result<()>| match outcome {
            Ok(()) => Ok(1),
            Err(StorageError::Refused(_) | StorageError::NotFound(_)) => Ok(0),
            Err(error) => Err(error),
        };
        for timeline in children_first(&reachable.timelines) {
            if is_over(timeline.dropped, timeline.database) {
                done.timelines += forgotten(self.metastore().forget_timeline(timeline.id).await)?;
            }
        }
        // A clone may be of a clone: as long as one goes, another may.
        let mut over: Vec<_> = reachable.databases.iter().filter(|found| is_over(found.dropped, found.id)).collect();
        loop {
            let mut left = Vec::new();
            for database in &over {
                match forgotten(self.metastore().forget_database(database.id).await)? {
                    0 => left.push(*database),
                    one => done.databases += one,
                }
            }
            if left.is_empty() || left.len() == over.len() {
                return Ok(());
            }
            over = left;
        }
    }

    async fn raise_horizons(&self, reachable: &Reachable, now: Micros) -> Result<()> {
        let windows: HashMap<_, _> = reachable.databases.iter().map(|found| (found.id, found.window)).collect();
        for timeline in &reachable.timelines {
            let window = windows.get(&timeline.database).copied().unwrap_or(Micros::MAX);
            // What was the newest when the window began.
            let Some(commit) = self.metastore().commit_at(timeline.id, now.saturating_sub(window)).await? else {
                continue;
            };
            if commit.lsn <= timeline.horizon {
                continue;
            }
            match self.metastore().raise_horizon(timeline.id, commit.lsn).await {
                Ok(()) | Err(StorageError::NotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn rows(&self, options: &Collect) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        loop {
            let after = rows.last().map(|(object, _): &Row| object.key);
            let page = self.metastore().objects(after, ROWS_MAX).await?;
            let is_last = page.len() < ROWS_MAX as usize;
            rows.extend(page);
            options.progress.tell("objects known", rows.len(), rows.len());
            if is_last {
                return Ok(rows);
            }
        }
    }

    /// Finds everything that can be reached, and forgets roots, archives and commits that no position needs.
    async fn mark(
        &self,
        reachable: &Reachable,
        now: Micros,
        options: &Collect,
        done: &mut Collected,
    ) -> Result<Marks<'_>> {
        let slack = micros(options.grace.max(self.options().pin * 2));
        let mut marks = Marks::new(self, &reachable.timelines);
        let mut demands = Demands::of(reachable, now);
        let timelines = children_first(&reachable.timelines);
        for (at, timeline) in timelines.iter().enumerate() {
            options.progress.tell("timelines searched", at, timelines.len());
            let id = timeline.id;
            marks.log(timeline).await?;
            let archives = self.metastore().archives(id, Lsn(0), Lsn(u64::MAX)).await?;
            let roots = self.metastore().roots(id).await?;
            let kept = Kept::of(timeline, &demands.take(id), &roots, now, slack);
            if let Some((parent, _)) = timeline.parent {
                kept.beyond.iter().for_each(|demand| demands.add(parent, demand.lsn, demand.since));
            }

            let (kept_archives, lost): (Vec<_>, Vec<_>) =
                archives.into_iter().partition(|piece| kept.overlaps(piece.from, piece.to));
            let lost: Vec<Lsn> = lost.iter().map(|piece| piece.from).collect();
            let is_kept = |root: &crate::metastore::Root| kept.roots.contains(&(root.lsn, root.generation));
            let (kept_roots, gone): (Vec<_>, Vec<_>) = roots.into_iter().partition(is_kept);
            let gone: Vec<(Lsn, u32)> = gone.iter().map(|root| (root.lsn, root.generation)).collect();
            if !gone.is_empty() {
                self.metastore().forget_roots(id, &gone).await?;
            }
            if !lost.is_empty() {
                self.metastore().forget_archives(id, &lost).await?;
            }
            self.metastore().forget_commits(id, timeline.horizon).await?;
            done.roots += gone.len() as u64;
            done.archives += lost.len() as u64;

            marks.archives(id, &kept_archives, &kept).await?;
            for root in kept_roots {
                marks.root(root).await?;
            }
        }
        options.progress.tell("timelines searched", timelines.len(), timelines.len());
        Ok(marks)
    }

    /// Condemns, absolves, and deletes.
    async fn sweep(
        &self,
        rows: &[Row],
        marks: &Marks<'_>,
        epochs: &HashMap<TimelineId, &Timeline>,
        now: Micros,
        options: &Collect,
        done: &mut Collected,
    ) -> Result<()> {
        let grace = micros(options.grace);
        let (mut condemned, mut absolved, mut dead) = (Vec::new(), Vec::new(), Vec::new());
        for (object, since) in rows {
            let Object { key, bytes } = *object;
            // It may be put again.
            let is_current = |timeline: &&Timeline| key.epoch >= timeline.maintenance_epoch;
            let is_spared =
                key.kind == ObjectKind::Leaf && key.maintenance && epochs.get(&key.timeline).is_some_and(is_current);
            match since {
                Some(_) if marks.has_surely(&key) => {
                    absolved.push(key);
                    done.absolved.add(bytes);
                }
                Some(at) if !marks.has(&key) && !is_spared && at.saturating_add(grace) <= now => {
                    dead.push(key);
                    done.deleted.add(bytes);
                    continue;
                }
                None if !marks.has(&key) && !is_spared => {
                    condemned.push(key);
                    done.condemned.add(bytes);
                }
                _ => {}
            }
            done.kept.add(bytes);
        }
        for keys in absolved.chunks(ROWS_MAX as usize) {
            self.metastore().absolve(keys).await?;
        }
        for keys in condemned.chunks(ROWS_MAX as usize) {
            self.metastore().condemn(keys).await?;
        }
        for (at, keys) in dead.chunks(ROWS_MAX as usize).enumerate() {
            options.progress.tell("objects deleted", at * ROWS_MAX as usize, dead.len());
            // First the bytes: a row without bytes is found again, bytes without a row only by listing the store.
            mark::delete(self, keys).await?;
            self.metastore().forget_objects(keys).await?;
        }
        options.progress.tell("objects deleted", dead.len(), dead.len());
        Ok(())
    }

    /// Deletes what was put and never became part of the store.
    async fn delete_orphans(
        &self,
        marks: &Marks<'_>,
        epochs: &HashMap<TimelineId, &Timeline>,
        options: &Collect,
        done: &mut Collected,
    ) -> Result<()> {
        let time = self.objects().now().await?;
        for kind in [ObjectKind::Data, ObjectKind::Log, ObjectKind::Leaf, ObjectKind::Root] {
            let timelines = self.objects().timelines(kind).await?;
            for (at, timeline) in timelines.iter().enumerate() {
                options.progress.tell("folders listed", at, timelines.len());
                let known = epochs.get(timeline);
                if known.is_none() && !self.is_gone(*timeline).await? {
                    // It is newer than what was found out.
                    continue;
                }
                let is_over = |key: &ObjectKey| match known {
                    Some(found) if key.maintenance => key.epoch < found.maintenance_epoch,
                    Some(found) => key.epoch < found.epoch,
                    None => true,
                };
                let listed = self.objects().list(kind, *timeline).await?;
                let mut orphans: BTreeMap<ObjectKey, u64> = listed
                    .into_iter()
                    .filter(|found| found.modified.saturating_add(micros(options.orphan_grace)) <= time)
                    .filter(|found| is_over(&found.key) && !marks.has(&found.key))
                    .map(|found| (found.key, found.bytes))
                    .collect();
                if orphans.is_empty() {
                    continue;
                }
                // No row can have been added since the epochs were looked up.
                self.each_row(kind, *timeline, |row| {
                    orphans.remove(&row.key);
                })
                .await?;
                mark::delete(self, &orphans.keys().copied().collect::<Vec<_>>()).await?;
                orphans.values().for_each(|bytes| done.orphans.add(*bytes));
            }
        }
        Ok(())
    }

    async fn is_gone(&self, timeline: TimelineId) -> Result<bool> {
        match self.metastore().timeline(timeline).await {
            Ok(_) => Ok(false),
            Err(StorageError::NotFound(_)) => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Shows the rows of a timeline's own objects of a kind.
    pub(crate) async fn each_row(
        &self,
        kind: ObjectKind,
        timeline: TimelineId,
        mut show: impl FnMut(Object),
    ) -> Result<()> {
        // Before all of them: epochs begin with 1, and `m` comes before `w`.
        let mut after = ObjectKey { kind, timeline, maintenance: true, epoch: 0, sequence: 0, nonce: 0 };
        loop {
            let rows = self.metastore().objects(Some(after), ROWS_MAX).await?;
            let is_last = rows.len() < ROWS_MAX as usize;
            for (object, _) in rows {
                after = object.key;
                if after.kind != kind || after.timeline != timeline {
                    return Ok(());
                }
                show(object);
            }
            if is_last {
                return Ok(());
            }
        }
    }

    /// The sizes of data objects, as their rows tell; those without a row are left out.
    pub(crate) async fn sizes(&self, keys: &HashSet<ObjectKey>) -> Result<HashMap<ObjectKey, u64>> {
        let mut sizes = HashMap::with_capacity(keys.len());
        let timelines: BTreeSet<TimelineId> = keys.iter().map(|key| key.timeline).collect();
        for timeline in timelines {
            let note = |object: Object| {
                if keys.contains(&object.key) {
                    sizes.insert(object.key, object.bytes);
                }
            };
            self.each_row(ObjectKind::Data, timeline, note).await?;
        }
        Ok(sizes)
    }
}

fn micros(time: Duration) -> Micros {
    Micros::try_from(time.as_micros()).unwrap_or(Micros::MAX)
}

/// Timelines, each before those that it has left.
fn children_first(timelines: &[Timeline]) -> Vec<&Timeline> {
    let parents: HashMap<_, _> = timelines.iter().map(|found| (found.id, found.parent.map(|(id, _)| id))).collect();
    let depth = |timeline: &Timeline| {
        let mut depth = 0;
        let mut at = timeline.parent.map(|(id, _)| id);
        while let Some(parent) = at {
            depth += 1;
            at = parents.get(&parent).copied().flatten();
        }
        depth
    };
    let mut ordered: Vec<(u32, &Timeline)> = timelines.iter().map(|timeline| (depth(timeline), timeline)).collect();
    ordered.sort_by_key(|(depth, _)| std::cmp::Reverse(*depth));
    ordered.into_iter().map(|(_, timeline)| timeline).collect()
}

#[cfg(test)]
mod tests;
