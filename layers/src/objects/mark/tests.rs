use std::sync::Arc;

use object_store::{memory::InMemory, path::Path};

use super::*;
use crate::{
    metastore::{Metastore, sqlite::SqliteMetastore},
    objects::Patience,
    store::Options,
};

fn store(bucket: &Arc<InMemory>, prefix: &str, metastore: &Arc<SqliteMetastore>) -> Store {
    let objects = Objects::new(Arc::clone(bucket) as _, Path::from(prefix), Patience::default());
    Store::new(Arc::clone(metastore) as _, objects, Options::default())
}

fn metastore() -> Arc<SqliteMetastore> {
    Arc::new(SqliteMetastore::in_memory(Arc::new(|| 0)).unwrap())
}

#[tokio::test]
async fn metadata_and_objects_belong_together() {
    let (bucket, one, other) = (Arc::new(InMemory::new()), metastore(), metastore());
    store(&bucket, "a", &one).identify("a").await.unwrap();
    store(&bucket, "a", &one).identify("a").await.unwrap();
    // Another's objects.
    let refused = store(&bucket, "a", &other).identify("a").await.unwrap_err();
    assert!(refused.to_string().contains("belong to the store"), "{refused}");
    assert!(!other.identity().await.unwrap().has_objects);
    // Its own are somewhere else.
    let refused = store(&bucket, "b", &one).identify("b").await.unwrap_err();
    assert!(refused.to_string().contains("another bucket"), "{refused}");
    store(&bucket, "b", &other).identify("b").await.unwrap();
}

#[tokio::test]
async fn a_mark_that_is_not_ours_is_left_alone() {
    let (bucket, one) = (Arc::new(InMemory::new()), metastore());
    let mark = Path::from("OPENDUCK");
    bucket.put(&mark, PutPayload::from_static(b"hello")).await.unwrap();
    let foreign = store(&bucket, "", &one).identify("here").await.unwrap_err();
    assert!(matches!(foreign, StorageError::Refused(_)), "{foreign}");
    bucket.put(&mark, PutPayload::from_static(b"openduck objects, format 2\nx\n")).await.unwrap();
    let newer = store(&bucket, "", &one).identify("here").await.unwrap_err();
    assert!(matches!(newer, StorageError::NewerFormat(_)), "{newer}");
}
