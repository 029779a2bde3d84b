use std::path::Path;

use object_store::{
    local::LocalFileSystem,
    memory::InMemory,
    path::Path as StorePath,
    throttle::{ThrottleConfig, ThrottledStore},
};

use super::*;
use crate::{
    changed::Changed,
    id::TimelineId,
    metastore::sqlite::SqliteMetastore,
    objects::{Objects, Patience},
    store::Options,
};

const BLOCK: usize = 16 << 10;

/// A store in a folder, as an embedded one is.
fn open(folder: &Path, options: Options) -> Store {
    let metastore = SqliteMetastore::open(&folder.join("metastore.sqlite")).unwrap();
    let objects = folder.join("objects");
    std::fs::create_dir_all(&objects).unwrap();
    let files = LocalFileSystem::new_with_prefix(&objects).unwrap().with_fsync(true);
    let patience = Patience { read: Duration::from_millis(100), write: Duration::from_millis(100) };
    Store::new(Arc::new(metastore), Objects::new(Arc::new(files), StorePath::default(), patience), options)
}

/// A store in memory, in virtual time, whose reads of objects take so long.
fn slow(get: Duration, options: Options) -> Store {
    let start = Instant::now();
    let clock = move || 1_780_000_000_000_000 + start.elapsed().as_micros() as i64;
    let metastore = SqliteMetastore::in_memory(Arc::new(clock)).unwrap();
    let config = ThrottleConfig { wait_get_per_call: get, ..ThrottleConfig::default() };
    let objects = ThrottledStore::new(InMemory::new(), config);
    let objects = Objects::new(Arc::new(objects), StorePath::default(), Patience::default());
    Store::new(Arc::new(metastore), objects, options)
}

async fn database(store: &Store) -> TimelineId {
    store.metastore().create_database("db", 1 << 50, 1 << 50).await.unwrap().main
}

async fn commit(writer: &Writer, bytes: &[u8]) -> Lsn {
    let at = writer.size(FileKind::Wal);
    writer.write(FileKind::Wal, at, bytes).await.unwrap();
    let lsn = writer.sync(FileKind::Wal, None).unwrap().unwrap();
    writer.wait(lsn).await.unwrap();
    lsn
}

async fn all(writer: &Writer, file: FileKind) -> Vec<u8> {
    let mut bytes = vec![0xee; writer.size(file) as usize];
    assert_eq!(writer.read(file, 0, &mut bytes).await.unwrap(), bytes.len());
    bytes
}

/// Headers, blocks, a commit: some of it inline, some of it in layers.
async fn fill(writer: &Writer) -> [Vec<u8>; 2] {
    let main: Vec<u8> = (0..12_288 + 5 * BLOCK).map(|at| (at * 7 / 5 % 251) as u8).collect();
    for page in 0..3 {
        writer.write(FileKind::Main, page * 4096, &main[page as usize * 4096..][..4096]).await.unwrap();
    }
    writer.sync(FileKind::Main, None).unwrap().unwrap();
    for block in 0..5 {
        let at = 12_288 + block * BLOCK;
        writer.write(FileKind::Main, at as u64, &main[at..at + BLOCK]).await.unwrap();
    }
    assert_eq!(writer.sync(FileKind::Main, None).unwrap(), None);
    commit(writer, b"the first commit").await;
    let last = commit(writer, b", and another").await;
    assert_eq!(writer.durable(), last);
    [main, b"the first commit, and another".to_vec()]
}

#[tokio::test]
async fn what_is_committed_is_there_when_it_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { inline_bytes_max: 20 << 10, layer_bytes: 40 << 10, exclusive: true, ..Options::default() };
    let store = open(folder.path(), options.clone());
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    let [main, wal] = fill(&writer).await;
    // Neither closed nor synced: as a process that is killed leaves it.
    writer.write(FileKind::Wal, wal.len() as u64, b"lost").await.unwrap();
    drop((writer, store));

    let store = open(folder.path(), options.clone());
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    assert_eq!(writer.durable(), Lsn(3));
    assert!(all(&writer, FileKind::Main).await == main);
    assert_eq!(all(&writer, FileKind::Wal).await, wal);
    assert_eq!(store.seal(timeline, false).await.unwrap(), Some(Lsn(3)));
    assert!(all(&writer, FileKind::Main).await == main);
    commit(&writer, b"; sealed").await;
    writer.close().await.unwrap();
    drop((writer, store));

    let store = open(folder.path(), options);
    let snapshot = store.open_snapshot(timeline, Lsn(4)).await.unwrap();
    let mut bytes = vec![0; main.len() + 1];
    assert_eq!(snapshot.read(FileKind::Main, 0, &mut bytes).await.unwrap(), main.len());
    assert!(bytes[..main.len()] == main);
    let read = snapshot.read(FileKind::Wal, 0, &mut bytes).await.unwrap();
    assert_eq!(&bytes[..read], b"the first commit, and another; sealed");
    assert!(!snapshot.exists(FileKind::Checkpoint));
    snapshot.close().await.unwrap();
    assert!(matches!(snapshot.read(FileKind::Wal, 0, &mut bytes).await, Err(StorageError::Expired(_))));
}

#[tokio::test]
async fn a_second_writer_ends_the_first_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), Options::default());
    let timeline = database(&store).await;
    let first = store.open_writer(timeline, "a", "here", false).await.unwrap();
    commit(&first, b"a").await;
    let leased = store.open_writer(timeline, "b", "there", false).await.unwrap_err();
    assert!(matches!(&leased, StorageError::Leased(who) if who.contains("here")), "{leased}");
    let second = store.open_writer(timeline, "b", "there", true).await.unwrap();
    first.write(FileKind::Wal, 1, b"x").await.unwrap();
    let lsn = first.sync(FileKind::Wal, None).unwrap().unwrap();
    assert!(matches!(first.wait(lsn).await, Err(StorageError::Poisoned(_))));
    assert!(matches!(first.ended(), Some(StorageError::Fenced)));
    assert!(matches!(first.read(FileKind::Wal, 0, &mut [0]).await, Err(StorageError::Poisoned(_))));
    assert_eq!(all(&second, FileKind::Wal).await, b"a");
    commit(&second, b"b").await;
}

#[tokio::test]
async fn a_layer_that_cannot_be_put_ends_the_writer() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { layer_bytes: 20 << 10, exclusive: true, ..Options::default() };
    let store = open(folder.path(), options);
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    fill(&writer).await;
    // Where the objects were is a file now.
    std::fs::remove_dir_all(folder.path().join("objects")).unwrap();
    std::fs::write(folder.path().join("objects"), "").unwrap();
    writer.write(FileKind::Main, 12_288, &vec![1; 2 * BLOCK]).await.unwrap();
    let at = writer.size(FileKind::Wal);
    writer.write(FileKind::Wal, at, b"a commit that refers to it").await.unwrap();
    let lsn = writer.sync(FileKind::Wal, None).unwrap().unwrap();
    // It was never sent, and that is known.
    let waited = writer.wait(lsn).await;
    assert!(matches!(waited, Err(StorageError::NotCommitted(_))), "{waited:?}");
    assert!(matches!(writer.ended(), Some(StorageError::Unavailable(_))));
    assert!(store.resume_writer(&writer).is_none(), "only for want of room");
    // Not an error of reading, as though something were missing that has been stored.
    let read = writer.read(FileKind::Main, 12_288, &mut [0; 9]).await;
    assert!(matches!(read, Err(StorageError::Poisoned(_))), "{read:?}");
}

#[tokio::test(start_paused = true)]
async fn opening_may_take_longer_than_a_lease() {
    let store = slow(
        Duration::from_secs(5),
        Options { lease: Duration::from_secs(2), inline_bytes_max: 0, layer_bytes: 20 << 10, ..Options::default() },
    );
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    let [main, _] = fill(&writer).await;
    store.seal(timeline, true).await.unwrap();
    writer.close().await.unwrap();
    let began = Instant::now();
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    assert!(began.elapsed() > Duration::from_secs(4), "the root is no object: {:?}", began.elapsed());
    writer.check().unwrap();
    assert!(all(&writer, FileKind::Main).await == main);
}

#[tokio::test(start_paused = true)]
async fn a_commit_waits_for_a_batch_that_has_taken_its_bytes_along() {
    let store = slow(Duration::ZERO, Options::default());
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    fill(&writer).await;
    writer.create(FileKind::Checkpoint).unwrap();
    commit(&writer, b"a commit").await;
    let wal = writer.size(FileKind::Wal);
    writer.write(FileKind::Wal, wal, b"another").await.unwrap();
    // Somebody removes a file; a little later that is a batch, with the bytes of the commit.
    writer.remove(FileKind::Checkpoint).unwrap();
    let before = writer.position();
    tokio::time::sleep(2 * append::IDLE_FLUSH).await;
    assert_eq!(writer.position(), before.next());
    assert_eq!(writer.sync(FileKind::Wal, None).unwrap(), Some(before.next()));
    // The same with a header, which is a commit too.
    writer.write(FileKind::Main, 4096, &[9; 4096]).await.unwrap();
    writer.truncate(FileKind::Wal, wal).unwrap();
    tokio::time::sleep(2 * append::IDLE_FLUSH).await;
    assert_eq!(writer.sync(FileKind::Main, None).unwrap(), Some(Lsn(before.0 + 2)));
    assert_eq!(writer.sync(FileKind::Main, None).unwrap(), None);
    // One that has an id gets a batch of its own, so that it can be asked for.
    assert_eq!(writer.sync(FileKind::Wal, Some("t1")).unwrap(), Some(Lsn(before.0 + 3)));
}

/// A commit's bytes and its transaction's id are in one batch, even where it rests between writing and syncing, or others
/// sync meanwhile: a crash in between would make rows that nobody can ask for.
#[tokio::test(flavor = "multi_thread")]
async fn a_commit_and_its_id_are_in_one_batch() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), Options { exclusive: true, ..Options::default() });
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    fill(&writer).await;
    let volume = Arc::new(crate::Volume::timeline(store.clone(), Arc::clone(&writer), Handle::current()));
    // Something loose, which becomes a batch by itself soon.
    writer.trim(FileKind::Main, 12_288, BLOCK as u64).unwrap();
    let at = writer.size(FileKind::Wal);
    let other = Arc::clone(&volume);
    let commit = tokio::task::spawn_blocking(move || {
        volume.begin_commit("the id", Changed::nothing());
        volume.write(FileKind::Wal, at, b"a commit").unwrap();
        // Longer than anybody may wait for it that is not willing to end.
        std::thread::sleep(15 * append::IDLE_FLUSH);
        volume.sync(FileKind::Wal).unwrap();
        volume.end_commit().unwrap()
    });
    let header = tokio::task::spawn_blocking(move || {
        std::thread::sleep(append::IDLE_FLUSH);
        other.write(FileKind::Main, 4096, &[1; 4096]).unwrap();
        other.sync(FileKind::Main).unwrap();
    });
    let lsn = commit.await.unwrap();
    header.await.unwrap();
    writer.wait(writer.position()).await.unwrap();
    let found = store.metastore().commit_of(timeline, "the id").await.unwrap().unwrap();
    assert_eq!(found.lsn, lsn);
    let size = async |lsn| store.open_snapshot(timeline, lsn).await.unwrap().size(FileKind::Wal);
    assert_eq!((size(Lsn(lsn.0 - 1)).await, size(lsn).await), (at, at + 8));
}

/// What each commit changes is in the batch that holds its bytes, and in its own; what no commit has done changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn readers_know_what_commits_change() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), Options { exclusive: true, ..Options::default() });
    let timeline = database(&store).await;
    let writer = store.open_writer(timeline, "w", "here", false).await.unwrap();
    fill(&writer).await;
    let before = writer.sync(FileKind::Wal, Some("unknown")).unwrap().unwrap();
    let volume = Arc::new(crate::Volume::timeline(store.clone(), Arc::clone(&writer), Handle::current()));
    let only = |name: &str| Changed::Only([name.to_owned()].into());
    let (first, second) = (Arc::clone(&volume), Arc::clone(&volume));
    let at = writer.size(FileKind::Wal);
    let (written, others) = (std::sync::mpsc::channel(), std::sync::mpsc::channel());
    let a = tokio::task::spawn_blocking(move || {
        first.begin_commit("a", only("a"));
        first.write(FileKind::Wal, at, b"of a").unwrap();
        written.0.send(()).unwrap();
        others.1.recv().unwrap();
        first.sync(FileKind::Wal).unwrap();
        first.end_commit().unwrap()
    });
    let b = tokio::task::spawn_blocking(move || {
        written.1.recv().unwrap();
        second.begin_commit("b", only("b"));
        second.write(FileKind::Wal, at + 4, b"of b").unwrap();
        // It takes along what the first one has written.
        second.sync(FileKind::Wal).unwrap();
        others.0.send(()).unwrap();
        second.end_commit().unwrap()
    });
    let (a, b) = (a.await.unwrap(), b.await.unwrap());
    volume.write(FileKind::Main, 4096, &[1; 4096]).unwrap();
    volume.sync(FileKind::Main).unwrap();
    let newest = writer.position();
    assert_eq!((b, a, newest), (before.next(), Lsn(before.0 + 2), Lsn(before.0 + 3)));
    writer.wait(newest).await.unwrap();
    let stored = store.open_stored(timeline, newest).await.unwrap();
    let changes = stored.changes();
    assert_eq!(changes.of_anything(), before);
    for (name, position, may) in [
        ("a", before, true),
        ("b", before, true),
        ("c", before, false),
        ("a", b, true),
        ("b", b, false),
        ("a", a, false),
    ] {
        assert_eq!(changes.may_have_changed(name, position), may, "{name} after {position}");
    }
}
