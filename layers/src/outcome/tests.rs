use super::*;
use crate::{
    file::FileKind,
    id::Lsn,
    world::{DAY, Db, HOUR, World},
};

/// A UUID of version 7 from 1970.
const OLD: &str = "00000000-0000-7000-8000-000000000000";

async fn commit(db: &Db, id: &str) -> Lsn {
    db.writer.write(FileKind::Wal, db.writer.size(FileKind::Wal), b"row").await.unwrap();
    let lsn = db.writer.sync(FileKind::Wal, Some(id)).unwrap().unwrap();
    db.writer.wait(lsn).await.unwrap();
    lsn
}

#[tokio::test(start_paused = true)]
async fn an_answer_stays_true() {
    let world = World::new();
    let (store, db) = (&world.store, world.written("db", DAY).await);
    let ask = async |id: &str| store.commit_status(db.timeline, id).await.unwrap();
    let lsn = commit(&db, "done").await;
    assert!(matches!(ask("done").await, CommitStatus::Committed(commit) if commit.lsn == lsn));

    store.begin_commit(db.timeline, "now").unwrap();
    assert_eq!(ask("now").await, CommitStatus::InProgress);
    store.end_commit(db.timeline, "now");
    assert_eq!(ask("now").await, CommitStatus::NotCommitted(None));
    // It was said that it is not, so it must not be; others are not concerned, nor is the name in other timelines.
    let refused = store.begin_commit(db.timeline, "now");
    assert!(matches!(refused, Err(StorageError::Refused(_))), "{refused:?}");
    store.begin_commit(db.timeline, "later").unwrap();
    store.begin_commit(TimelineId::random(), "now").unwrap();
    // What is committed may be asked for again and again.
    store.begin_commit(db.timeline, "done").unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_branch_knows_what_it_comes_from() {
    let world = World::new();
    let (store, db) = (&world.store, world.written("db", DAY).await);
    let left = commit(&db, "before").await;
    let database = store.metastore().databases().await.unwrap().remove(0);
    let branch = store.metastore().create_timeline(database.id, "dev", db.timeline, left).await.unwrap();
    commit(&db, "after").await;
    // Where it is not open for writing, only what has happened can be told.
    let known = store.commit_status(branch.id, "before").await.unwrap();
    assert!(matches!(known, CommitStatus::Committed(commit) if commit.lsn == left), "{known:?}");
    let open = store.commit_status(branch.id, "after").await;
    assert!(matches!(open, Err(StorageError::Refused(_))), "its writer may be about to commit it: {open:?}");
    let _branch = Db::open(store, branch.id).await;
    let before = store.commit_status(branch.id, "before").await.unwrap();
    assert!(matches!(before, CommitStatus::Committed(commit) if commit.lsn == left), "{before:?}");
    assert_eq!(store.commit_status(branch.id, "after").await.unwrap(), CommitStatus::NotCommitted(None));
}

#[tokio::test(start_paused = true)]
async fn what_is_older_than_the_window_is_forgotten() {
    let world = World::new();
    let (store, db) = (&world.store, world.written("db", 1_000_000).await);
    commit(&db, "old").await;
    tokio::time::sleep(HOUR).await;
    commit(&db, "newer").await;
    commit(&db, "newest").await;
    store.seal(db.timeline, true).await.unwrap();
    tokio::time::sleep(HOUR).await;
    commit(&db, "last").await;
    world.collect_all().await;
    let ask = async |id: &str| store.commit_status(db.timeline, id).await.unwrap();
    assert!(matches!(ask("last").await, CommitStatus::Committed(_)));
    let CommitStatus::NotCommitted(Some(since)) = ask("old").await else { panic!("{:?}", ask("old").await) };
    assert_eq!(ask(OLD).await, CommitStatus::Forgotten(since));
    let now = uuid::Uuid::now_v7().simple().to_string();
    assert_eq!(ask(&now).await, CommitStatus::NotCommitted(Some(since)));
}

#[tokio::test(start_paused = true)]
async fn a_branch_knows_what_its_parent_has_forgotten() {
    let world = World::new();
    let (store, db) = (&world.store, world.written("db", 0).await);
    commit(&db, "old").await;
    let left = commit(&db, "left").await;
    let database = store.metastore().databases().await.unwrap().remove(0);
    let branch = store.metastore().create_timeline(database.id, "dev", db.timeline, left).await.unwrap();
    let _branch = Db::open(store, branch.id).await;
    let ask = async |id: &str| store.commit_status(branch.id, id).await.unwrap();
    assert!(matches!(ask("old").await, CommitStatus::Committed(_)));
    commit(&db, "newest").await;
    store.seal(db.timeline, true).await.unwrap();
    world.collect_all().await;
    // Not "never": nobody knows it any more.
    assert_eq!(ask("old").await, CommitStatus::NotCommitted(Some(branch.created)));
    assert_eq!(ask(OLD).await, CommitStatus::Forgotten(branch.created));
}

#[tokio::test(start_paused = true)]
async fn who_was_taken_over_answers_nothing() {
    let world = World::new();
    let (store, db) = (&world.store, world.written("db", DAY).await);
    let other = world.process(2);
    let taken = other.open_writer(db.timeline, "other", "there", true).await.unwrap();
    assert!(db.writer.ended().is_none());
    let asked = store.commit_status(db.timeline, "theirs").await;
    assert!(matches!(asked, Err(StorageError::Poisoned(_))), "{asked:?}");
    taken.write(FileKind::Wal, taken.size(FileKind::Wal), b"row").await.unwrap();
    let lsn = taken.sync(FileKind::Wal, Some("theirs")).unwrap().unwrap();
    taken.wait(lsn).await.unwrap();
    assert!(matches!(other.commit_status(db.timeline, "theirs").await.unwrap(), CommitStatus::Committed(_)));
}
