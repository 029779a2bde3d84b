use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::atomic::{AtomicI64, Ordering},
};

use futures::FutureExt;
use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::metastore::conformance::{World, conformance_tests, run_all};

/// In memory, with a clock that moves when it is told to.
async fn in_memory() -> World {
    let time = Arc::new(AtomicI64::new(1_700_000_000_000_000));
    let clock = time.clone();
    let metastore = SqliteMetastore::in_memory(Arc::new(move || clock.load(Ordering::SeqCst))).unwrap();
    World {
        metastore: Arc::new(metastore),
        advance: Arc::new(move |by| {
            time.fetch_add(by.as_micros() as i64, Ordering::SeqCst);
            Box::pin(async {})
        }),
        cases: 200,
        _keep: Box::new(()),
    }
}

/// In a file, with the system's clock.
async fn in_a_file() -> World {
    let (folder, path) = place();
    World {
        metastore: Arc::new(SqliteMetastore::open(&path).unwrap()),
        advance: Arc::new(|by| Box::pin(tokio::time::sleep(by))),
        cases: 8,
        _keep: Box::new(folder),
    }
}

mod memory {
    use super::*;

    conformance_tests!(in_memory);
}

mod file {
    use super::*;

    conformance_tests!(in_a_file);
}

#[tokio::test]
async fn topics_do_not_disturb_each_other() {
    run_all(&in_memory().await).await;
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("metastore.sqlite");
    (folder, path)
}

fn batches(from: Head, count: u64) -> Vec<NewBatch> {
    let batch = |lsn: u64| NewBatch {
        lsn: Lsn(lsn),
        hash: *blake3::hash(&lsn.to_le_bytes()).as_bytes(),
        payload: vec![lsn as u8; 10_000].into(),
        transactions: vec![format!("t{lsn}")],
        main_size: lsn,
    };
    (1..=count).map(|next| batch(from.lsn.0 + next)).collect()
}

async fn writer(metastore: &SqliteMetastore) -> WriterGrant {
    let database = metastore.create_database("db", 1, 1).await.unwrap();
    metastore.acquire_writer(database.main, "w", "host:1", Duration::from_secs(60), false).await.unwrap()
}

/// A metastore with 20 commits.
async fn filled(path: &Path) -> (SqliteMetastore, WriterGrant, Head) {
    let metastore = SqliteMetastore::open(path).unwrap();
    let grant = writer(&metastore).await;
    let mut head = grant.head;
    for _ in 0..20 {
        head = metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
    }
    (metastore, grant, head)
}

/// The files of a folder, except for what SQLite only shares between processes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_none_or(|extension| extension != "sqlite-shm"));
    files.map(|path| (path.clone(), fs::read(path).unwrap())).filter(|(_, bytes)| !bytes.is_empty()).collect()
}

/// Opening it must fail so, and leave all as it was.
#[track_caller]
fn is_left_alone(path: &Path, expected: fn(&StorageError) -> bool) {
    let before = contents(path.parent().unwrap());
    let error = SqliteMetastore::open(path).unwrap_err();
    assert!(expected(&error), "{error:?}");
    assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
    assert!(contents(path.parent().unwrap()) == before);
}

fn is_corrupt(error: &StorageError) -> bool {
    matches!(error, StorageError::Corrupt(_))
}

#[tokio::test]
async fn what_is_closed_and_opened_again_is_the_same() {
    let (folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let (databases, log) = (metastore.databases().await.unwrap(), read(&metastore, &grant).await);
    assert!(metastore.durability().contains("synchronous=FULL"));
    drop(metastore);
    // Its thread has ended: SQLite has moved its log to the file, and no other file is left.
    assert_eq!(contents(folder.path()).into_keys().collect::<Vec<_>>(), std::slice::from_ref(&path));

    let metastore = SqliteMetastore::open(&path).unwrap();
    assert_eq!(metastore.databases().await.unwrap(), databases);
    assert_eq!(read(&metastore, &grant).await, log);
    metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
}

async fn read(metastore: &SqliteMetastore, grant: &WriterGrant) -> Vec<StoredBatch> {
    metastore.read_log(grant.timeline, Lsn(0), Lsn(u64::MAX)).await.unwrap()
}

#[tokio::test]
async fn what_is_acknowledged_survives_a_crash() {
    let (folder, path) = place();
    let metastore = SqliteMetastore::open(&path).unwrap();
    let grant = writer(&metastore).await;
    let mut head = grant.head;
    let (_copies, copy) = place();
    for _ in 0..10 {
        head = metastore.append(&grant, head, &batches(head, 2), &[]).await.unwrap();
        // As a process that is killed leaves it.
        for (path, bytes) in contents(folder.path()) {
            fs::write(copy.with_file_name(path.file_name().unwrap()), bytes).unwrap();
        }
        let copy = SqliteMetastore::open(&copy).unwrap();
        assert_eq!(copy.timeline(grant.timeline).await.unwrap().head, head);
        assert_eq!(read(&copy, &grant).await, read(&metastore, &grant).await);
    }
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_left_alone() {
    let (_folder, path) = place();
    drop(filled(&path).await);
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    is_left_alone(&path, |error| matches!(error, StorageError::NewerFormat(_)));
}

#[tokio::test]
async fn a_truncated_file_is_left_alone() {
    let (_folder, path) = place();
    drop(filled(&path).await);
    let whole = fs::read(&path).unwrap();
    for length in [
        0,
        1,
        15,
        16,
        99,
        100,
        511,
        512,
        4095,
        4096,
        8192,
        40_000,
        whole.len() - 4096,
        whole.len() - 512,
        whole.len() - 1,
    ] {
        fs::write(&path, &whole[..length]).unwrap();
        is_left_alone(&path, is_corrupt);
    }
    fs::write(&path, &whole).unwrap();
    SqliteMetastore::open(&path).unwrap();
}

#[tokio::test]
async fn a_file_that_is_truncated_beside_its_log_is_left_alone() {
    let (folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    drop(metastore);
    // A log that holds but the newest commit.
    let metastore = SqliteMetastore::open(&path).unwrap();
    metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
    let left = contents(folder.path());
    assert_eq!(left.len(), 2);
    drop(metastore);

    let restore = |to: &Path, length: fn(usize) -> usize| {
        for (path, bytes) in &left {
            let is_main = path.extension().is_some_and(|extension| extension == "sqlite");
            let length = if is_main { length(bytes.len()) } else { bytes.len() };
            fs::write(to.with_file_name(path.file_name().unwrap()), &bytes[..length]).unwrap();
        }
    };
    for length in [|_| 0, |_| 4096, |_| 12_288, |whole| whole / 2, |whole| whole - 8192] {
        let (_folder, path) = place();
        restore(&path, length);
        is_left_alone(&path, is_corrupt);
    }
    // Nor does it begin anew where only the log is left.
    let (_folder, path) = place();
    restore(&path, |whole| whole);
    fs::remove_file(&path).unwrap();
    is_left_alone(&path, is_corrupt);
    let (_folder, path) = place();
    restore(&path, |whole| whole);
    let metastore = SqliteMetastore::open(&path).unwrap();
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head.lsn, head.lsn.next());
}

#[tokio::test]
async fn garbage_is_left_alone() {
    let (_folder, path) = place();
    drop(filled(&path).await);
    let whole = fs::read(&path).unwrap();
    // Somewhere inside, from some page on, and from the beginning.
    for from in [4096 * 3, 4096 * 7, 0] {
        let mut bytes = whole.clone();
        bytes[from..].iter_mut().enumerate().for_each(|(at, byte)| *byte = (at * 31 % 251) as u8);
        fs::write(&path, &bytes).unwrap();
        is_left_alone(&path, is_corrupt);
    }
    fs::write(&path, "this is a text").unwrap();
    is_left_alone(&path, is_corrupt);
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let (_folder, path) = place();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (id INTEGER)").unwrap();
    is_left_alone(&path, is_corrupt);
}

#[test]
fn a_folder_that_is_not_there_is_unavailable() {
    let (folder, _) = place();
    let path = folder.path().join("gone/metastore.sqlite");
    is_unavailable(SqliteMetastore::open(&path).map(|_| ()), "unable to open");
}

#[tokio::test]
async fn a_creation_that_was_cut_off_begins_anew() {
    let (folder, path) = place();
    let new = folder.path().join("metastore.sqlite.new");
    fs::write(&new, "half").unwrap();
    fs::write(folder.path().join("metastore.sqlite.new-journal"), "of it").unwrap();
    filled(&path).await;
    assert_eq!(contents(folder.path()).len(), 1);
}

#[tokio::test]
async fn another_vfs_can_be_chosen() {
    let (_folder, path) = place();
    let metastore = SqliteMetastore::open_with_vfs(&path, Some("unix-excl")).unwrap();
    writer(&metastore).await;
    drop(metastore);
    let metastore = SqliteMetastore::open_with_vfs(&path, Some("unix-excl")).unwrap();
    assert_eq!(metastore.databases().await.unwrap().len(), 1);
    assert!(SqliteMetastore::open_with_vfs(&path, Some("no such")).is_err());
}

#[track_caller]
fn is_unavailable<T: fmt::Debug>(result: Result<T>, text: &str) {
    match result {
        Err(StorageError::Unavailable(said)) if said.contains(text) => {}
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let limit = async |pages: u32| {
        let set = move |engine: &mut Engine| {
            engine.connection().pragma_update(None, "max_page_count", pages).unwrap();
            Ok(())
        };
        metastore.run(set).await.unwrap();
    };
    limit(1).await;
    let before = read(&metastore, &grant).await;
    let more = batches(head, 30);
    let full = metastore.append(&grant, head, &more, &[]).await.unwrap_err();
    assert!(matches!(&full, StorageError::Full(said) if said.contains("the disk is full")), "{full:?}");
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, head);
    assert_eq!(read(&metastore, &grant).await, before);
    assert_eq!(metastore.commit_of(grant.timeline, "t21").await.unwrap(), None);
    limit(1 << 20).await;
    metastore.append(&grant, head, &more, &[]).await.unwrap();
}

#[tokio::test]
async fn another_process_that_writes_is_waited_for() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let patience = |engine: &mut Engine| {
        engine.connection().busy_timeout(Duration::from_millis(50)).unwrap();
        Ok(())
    };
    metastore.run(patience).await.unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    is_unavailable(metastore.append(&grant, head, &batches(head, 1), &[]).await, "another process");
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, head);
    other.execute_batch("ROLLBACK").unwrap();
    metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
}

#[tokio::test]
async fn a_commit_that_is_not_tried_is_rolled_back() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    // Its reference is looked at only by COMMIT.
    let insert = "INSERT INTO databases VALUES (x'00', 'x', x'01', 0, NULL, 0, 0)";
    let result = metastore.write(move |tx, _| Ok(tx.execute(insert, [])?)).await;
    assert!(is_corrupt(result.as_ref().unwrap_err()), "{result:?}");
    assert_eq!(metastore.databases().await.unwrap().len(), 1);
    metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
}

#[tokio::test]
async fn a_commit_in_doubt_is_settled_before_anybody_asks() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let doubt = |engine: &mut Engine| {
        engine.connection().busy_timeout(Duration::from_millis(20)).unwrap();
        engine.unsettle();
        Ok(())
    };
    metastore.run(doubt).await.unwrap();
    for _ in 0..2 {
        is_unavailable(metastore.timeline(grant.timeline).await, "locked");
    }
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, head);
    // A write was needed for it, and none from then on.
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, head);
}

#[tokio::test]
async fn what_is_not_waited_for_is_done_all_the_same() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let sent = batches(head, 1);
    assert!(metastore.append(&grant, head, &sent, &[]).now_or_never().is_none());
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head.lsn, head.lsn.next());
}

#[tokio::test]
async fn a_panic_is_an_error_for_those_who_wait() {
    let (_folder, path) = place();
    let (metastore, grant, _) = filled(&path).await;
    let panics = |_: &mut Engine| -> Result<()> { panic!("as the test wants") };
    assert!(matches!(metastore.run(panics).await, Err(StorageError::Ambiguous(_))));
    while !matches!(metastore.timeline(grant.timeline).await, Err(StorageError::Unavailable(_))) {}
}

#[test]
fn in_memory_everything_is_done_at_once() {
    let metastore = SqliteMetastore::in_memory(Arc::new(|| 42)).unwrap();
    let database = metastore.create_database("db", 1, 1).now_or_never().unwrap().unwrap();
    assert_eq!(database.created, 42);
    assert_eq!(metastore.now().now_or_never().unwrap().unwrap(), 42);
    assert!(metastore.durability().contains("memory"));
}

#[test]
fn time_goes_on_when_the_clock_is_set_back() {
    let clock = Arc::new(AtomicI64::new(5_000_000_000));
    let set = clock.clone();
    let mut steadied = engine::steadied(move || clock.load(Ordering::SeqCst));
    assert_eq!(steadied(), 5_000_000_000);
    set.store(1_000_000_000, Ordering::SeqCst);
    let mut last = steadied();
    assert!(last >= 5_000_000_000);
    for _ in 0..3 {
        thread::sleep(Duration::from_millis(4));
        let now = steadied();
        assert!(now >= last + 2_000 && now < 6_000_000_000, "{now}");
        last = now;
    }
    set.store(7_000_000_000, Ordering::SeqCst);
    assert_eq!(steadied(), 7_000_000_000);
}

#[tokio::test]
async fn commits_are_in_order_when_the_clock_has_been_set_back() {
    let (_folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    // As though the clock had been an hour ahead when the last commit was made.
    let ahead = metastore.now().await.unwrap() + 3_600_000_000;
    let later = "UPDATE timelines SET head_time = ?1";
    metastore.write(move |tx, _| Ok(tx.execute(later, [ahead])?)).await.unwrap();
    metastore.append(&grant, head, &batches(head, 2), &[]).await.unwrap();
    let commits = metastore.commits(grant.timeline, Lsn(21), Lsn(22), 9).await.unwrap();
    assert_eq!(commits.iter().map(|commit| commit.time).collect::<Vec<_>>(), [ahead, ahead]);
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head_time, ahead);
}

#[tokio::test]
async fn a_large_file_is_looked_through_after_a_crash() {
    let (folder, path) = place();
    let (metastore, grant, head) = filled(&path).await;
    let mut large = batches(head, 4);
    large.iter_mut().for_each(|batch| batch.payload = vec![7; 10 << 20].into());
    let head = metastore.append(&grant, head, &large, &[]).await.unwrap();
    drop(metastore);
    let metastore = SqliteMetastore::open(&path).unwrap();
    metastore.append(&grant, head, &batches(head, 1), &[]).await.unwrap();
    let (_copies, copy) = place();
    for (path, bytes) in contents(folder.path()) {
        let lost = if bytes.len() > 32 << 20 { 8 << 20 } else { 0 };
        fs::write(copy.with_file_name(path.file_name().unwrap()), &bytes[..bytes.len() - lost]).unwrap();
    }
    is_left_alone(&copy, is_corrupt);
}
