use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use futures::{future::join_all, stream::BoxStream};
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, PutMultipartOptions,
    PutOptions, PutPayload, PutResult, memory::InMemory, path::Path,
};

use super::*;
use crate::{
    file::FileKind,
    id::{ObjectKind, TimelineId},
    layer::LayerBuilder,
    objects::{DISK_BYTES_MIN, Patience},
};

/// A store in memory that counts what is read of it, each request a while, and every so many-th far longer.
#[derive(Debug)]
struct Slow {
    store: InMemory,
    gets: AtomicUsize,
    wait: Duration,
    /// Every so many-th request takes a second; 0: none.
    stuck: usize,
}

impl std::fmt::Display for Slow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Slow")
    }
}

#[async_trait]
impl ObjectStore for Slow {
    async fn put_opts(&self, at: &Path, bytes: PutPayload, options: PutOptions) -> object_store::Result<PutResult> {
        self.store.put_opts(at, bytes, options).await
    }

    async fn put_multipart_opts(
        &self,
        at: &Path,
        options: PutMultipartOptions,
    ) -> object_store::Result<Box<dyn MultipartUpload>> {
        self.store.put_multipart_opts(at, options).await
    }

    async fn get_opts(&self, at: &Path, options: GetOptions) -> object_store::Result<GetResult> {
        let number = self.gets.fetch_add(1, Ordering::Relaxed) + 1;
        let is_stuck = self.stuck > 0 && number.is_multiple_of(self.stuck);
        tokio::time::sleep(if is_stuck { Duration::from_secs(1) } else { self.wait }).await;
        self.store.get_opts(at, options).await
    }

    async fn get_ranges(&self, at: &Path, ranges: &[Range<u64>]) -> object_store::Result<Vec<Bytes>> {
        self.store.get_ranges(at, ranges).await
    }

    fn delete_stream(
        &self,
        paths: BoxStream<'static, object_store::Result<Path>>,
    ) -> BoxStream<'static, object_store::Result<Path>> {
        self.store.delete_stream(paths)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, object_store::Result<ObjectMeta>> {
        self.store.list(prefix)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> object_store::Result<ListResult> {
        self.store.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> object_store::Result<()> {
        self.store.copy_opts(from, to, options).await
    }
}

fn slow(stuck: usize) -> Arc<Slow> {
    let (store, gets, wait) = (InMemory::new(), AtomicUsize::new(0), Duration::from_millis(20));
    Arc::new(Slow { store, gets, wait, stuck })
}

fn objects(store: &Arc<Slow>) -> Objects {
    Objects::new(Arc::clone(store) as _, Path::default(), Patience::default())
}

/// A layer of so many pages, put.
async fn layer(objects: &Objects, pages: u8) -> Vec<(Slot, Vec<u8>)> {
    let key = ObjectKey {
        kind: ObjectKind::Data,
        timeline: TimelineId::random(),
        maintenance: false,
        epoch: 1,
        sequence: 1,
        nonce: 1,
    };
    let mut builder = LayerBuilder::new(key);
    let page = |page: u8| (0..32 << 10).map(|at: u32| (at / 7) as u8 ^ page).collect::<Vec<_>>();
    let put = |number| {
        let bytes = page(number);
        (builder.push(FileKind::Main, number.into(), &bytes), bytes)
    };
    let slots = (0..pages).map(put).collect();
    objects.put(key, builder.finish()).await.unwrap();
    slots
}

#[tokio::test(start_paused = true)]
async fn what_several_want_at_a_time_is_fetched_once() {
    let store = slow(0);
    let objects = objects(&store);
    let slots = layer(&objects, 4).await;
    let [a, b, c] = [&slots[0].0, &slots[1].0, &slots[3].0].map(|slot| *slot);
    let reads = [vec![a, b], vec![b, a], vec![b], vec![a, c, b], vec![c]].map(|wanted| {
        let objects = &objects;
        async move { objects.read(&wanted).await.unwrap() }
    });
    let found = join_all(reads).await;
    assert_eq!(found[1], [slots[1].1.clone(), slots[0].1.clone()]);
    assert_eq!(found[3], [slots[0].1.clone(), slots[3].1.clone(), slots[1].1.clone()]);
    // One for the first two, one for the third; later it is fetched again, since nothing keeps it.
    assert_eq!(store.gets.swap(0, Ordering::Relaxed), 2);
    objects.read(&[a, b]).await.unwrap();
    assert_eq!(store.gets.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_fetch_that_is_given_up_makes_his_own() {
    let store = slow(0);
    let objects = objects(&store);
    let slots = layer(&objects, 1).await;
    let wanted = [slots[0].0];
    let given_up = tokio::time::timeout(Duration::from_millis(10), objects.read(&wanted));
    let (given_up, found) = tokio::join!(given_up, objects.read(&wanted));
    assert!(given_up.is_err());
    assert_eq!(found.unwrap(), [slots[0].1.clone()]);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_takes_unusually_long_is_made_twice() {
    let store = slow(50);
    let objects = objects(&store);
    let slots = layer(&objects, 1).await;
    let begun = tokio::time::Instant::now();
    for _ in 0..300 {
        assert_eq!(objects.read(&[slots[0].0]).await.unwrap(), [slots[0].1.clone()]);
    }
    // Six would have taken a second each, and each but those that nothing was known before takes twice the usual time.
    let (longest, requests) = (Duration::from_millis(300 * 20 + 7 * 60), store.gets.load(Ordering::Relaxed));
    assert!(begun.elapsed() < longest, "{:?}", begun.elapsed());
    assert!((301..=312).contains(&requests), "{requests}");
}

#[tokio::test]
async fn a_disk_keeps_what_was_read_and_written_and_is_never_trusted() {
    let store = slow(0);
    let folder = tempfile::tempdir().unwrap();
    let open = || objects(&store).cached(folder.path(), DISK_BYTES_MIN);
    let first = open().await.unwrap();
    let slots = layer(&first, 30).await;
    let wanted: Vec<Slot> = slots.iter().map(|(slot, _)| *slot).collect();
    let pages: Vec<&[u8]> = slots.iter().map(|(_, page)| page.as_slice()).collect();
    assert_eq!(first.read(&wanted).await.unwrap(), pages);
    assert_eq!(store.gets.load(Ordering::Relaxed), 0, "what was written here is here");
    first.close().await.unwrap();
    drop(first);

    let second = open().await.unwrap();
    assert_eq!(second.read(&wanted).await.unwrap(), pages);
    assert_eq!(store.gets.load(Ordering::Relaxed), 0, "it is there after a restart");
    second.close().await.unwrap();
    drop(second);

    for file in std::fs::read_dir(folder.path()).unwrap() {
        let path = file.unwrap().path();
        let mut bytes = std::fs::read(&path).unwrap();
        // Bytes of pages, not of what finds them.
        for at in (5000..bytes.len()).step_by(1000) {
            bytes[at] ^= 1;
        }
        std::fs::write(&path, bytes).unwrap();
    }
    let third = open().await.unwrap();
    assert_eq!(third.read(&wanted).await.unwrap(), pages);
    assert!(store.gets.load(Ordering::Relaxed) > 0, "damage is not passed on");

    let other = Slot { checksum: wanted[0].checksum ^ 1, ..wanted[0] };
    assert!(matches!(third.read(&[other]).await, Err(StorageError::Corrupt(_))));
    assert!(matches!(objects(&store).cached(folder.path(), 1 << 20).await, Err(StorageError::Refused(_))));
}

/// As an engine replays logs: each a little at a time to its end, and then the next one.
#[tokio::test]
async fn large_logs_are_fetched_once_each() {
    let store = slow(0);
    let objects = objects(&store);
    let mut slots = Vec::new();
    for (sequence, size) in [40 << 20, 40 << 20, 100 << 20, 8 << 20].into_iter().enumerate() {
        let key = ObjectKey {
            kind: ObjectKind::Data,
            timeline: TimelineId::random(),
            maintenance: false,
            epoch: 1,
            sequence: sequence as u64,
            nonce: 1,
        };
        let bytes = vec![sequence as u8; size];
        let slot = Slot { key, offset: 0, length: size as u32, checksum: xxh3_64(&bytes) };
        objects.put(key, bytes.into()).await.unwrap();
        slots.push(slot);
    }
    for slot in &slots {
        for _ in 0..2000 {
            assert_eq!(objects.read_in_parts(slot).await.unwrap().len(), slot.length as usize);
        }
    }
    assert_eq!(store.gets.load(Ordering::Relaxed), slots.len());
}

/// Each commit has written a few bytes of the log: they come with one request, here and far away.
#[tokio::test]
async fn what_is_fetched_of_files_of_this_machine_is_kept_too() {
    let store = slow(0);
    let folder = tempfile::tempdir().unwrap();
    let near = objects(&store).in_folder(folder.path());
    let slots: Vec<_> = layer(&near, 100).await;
    let before = store.gets.load(Ordering::Relaxed);
    let wanted: Vec<Slot> = slots.iter().map(|(slot, _)| *slot).collect();
    near.fetch(&wanted).await.unwrap();
    let fetched = store.gets.load(Ordering::Relaxed) - before;
    assert!(fetched <= 2, "{fetched} requests");
    for (slot, bytes) in &slots {
        assert_eq!(near.read(std::slice::from_ref(slot)).await.unwrap(), [Bytes::from(bytes.clone())]);
        assert_eq!(near.read_in_parts(slot).await.unwrap(), bytes);
    }
    assert_eq!(store.gets.load(Ordering::Relaxed) - before, fetched);
}
