//! An object store that is slow, fails, lists what is gone, and damages what it sends.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use bytes::Bytes;
use futures::{FutureExt, StreamExt, stream, stream::BoxStream};
use object_store::{
    CopyOptions, GetOptions, GetRange, GetResult, GetResultPayload, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, PutMultipartOptions, PutOptions, PutPayload, PutResult, memory::InMemory, path::Path,
};
use parking_lot::Mutex;

use super::{Fate, Process, travel};
use crate::{
    id::ObjectKey,
    metastore::Micros,
    simulation::{World, mutation},
};

/// All objects there are, with the virtual times at which they came and went.
#[derive(Debug, Default)]
pub(in crate::simulation) struct Bucket {
    store: InMemory,
    came: Mutex<BTreeMap<Path, Micros>>,
    went: Mutex<BTreeMap<Path, (Micros, ObjectMeta)>>,
}

impl Bucket {
    /// All objects that are there now.
    pub(in crate::simulation) fn keys(&self) -> BTreeSet<ObjectKey> {
        let came: Vec<_> = self.came.lock().keys().cloned().collect();
        let there = came.into_iter().filter(|path| self.bytes_at(path).is_some());
        there.filter_map(|path| path.as_ref().strip_prefix("sim/")?.parse().ok()).collect()
    }

    /// An object's bytes, at once.
    pub(in crate::simulation) fn bytes(&self, key: &ObjectKey) -> Option<Bytes> {
        self.bytes_at(&Path::from(format!("sim/{key}")))
    }

    fn bytes_at(&self, path: &Path) -> Option<Bytes> {
        // In memory nothing is waited for.
        let found = self.store.get_opts(path, GetOptions::default()).now_or_never()?.ok()?;
        found.bytes().now_or_never()?.ok()
    }

    async fn put(&self, path: &Path, bytes: PutPayload, now: Micros) -> object_store::Result<PutResult> {
        let put = self.store.put_opts(path, bytes, PutOptions::default()).await?;
        self.came.lock().insert(path.clone(), now);
        self.went.lock().remove(path);
        Ok(put)
    }

    async fn delete(&self, path: &Path, now: Micros) -> object_store::Result<()> {
        let meta = match self.store.get_opts(path, GetOptions { head: true, ..GetOptions::default() }).await {
            Ok(found) => found.meta,
            Err(object_store::Error::NotFound { .. }) => return Ok(()),
            Err(error) => return Err(error),
        };
        let deleted = self.store.delete_stream(stream::iter([Ok(path.clone())]).boxed()).next().await;
        deleted.transpose()?;
        self.went.lock().insert(path.clone(), (now, meta));
        Ok(())
    }

    async fn get(&self, path: &Path, options: GetOptions, now: Micros) -> object_store::Result<GetResult> {
        let mut found = self.store.get_opts(path, options).await?;
        set_time(&mut found.meta, self.came.lock().get(path).copied().unwrap_or(now));
        Ok(found)
    }

    async fn list(&self, prefix: Option<&Path>, stale: Micros, now: Micros) -> object_store::Result<Vec<ObjectMeta>> {
        let found: Vec<_> = self.store.list(prefix).collect().await;
        let mut metas = Vec::new();
        for meta in found {
            let mut meta = meta?;
            let came = self.came.lock().get(&meta.location).copied().unwrap_or(now);
            // As of a while ago: what has come since is not in it yet, what has gone since still is.
            if came + stale <= now {
                set_time(&mut meta, came);
                metas.push(meta);
            }
        }
        for (path, (when, meta)) in &*self.went.lock() {
            if when + stale > now && prefix.is_none_or(|prefix| path.prefix_matches(prefix)) {
                let mut meta = meta.clone();
                set_time(&mut meta, self.came.lock().get(path).copied().unwrap_or(*when));
                metas.push(meta);
            }
        }
        metas.sort_by(|a, b| a.location.cmp(&b.location));
        Ok(metas)
    }
}

fn set_time(meta: &mut ObjectMeta, time: Micros) {
    // The type of the time is not ours to name.
    let difference = time - meta.last_modified.timestamp_micros();
    let amount = Duration::from_micros(difference.unsigned_abs());
    meta.last_modified = if difference < 0 { meta.last_modified - amount } else { meta.last_modified + amount };
}

/// The object store as one process reaches it.
pub(in crate::simulation) struct FaultyStore {
    pub(in crate::simulation) world: Arc<World>,
    pub(in crate::simulation) process: Arc<Process>,
    /// Reads so far: never are two in a row damaged, so that reading once more helps.
    pub(in crate::simulation) damaged: AtomicU64,
}

impl fmt::Debug for FaultyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FaultyStore").field(&self.process.name).finish()
    }
}

impl fmt::Display for FaultyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

fn throttled() -> object_store::Error {
    object_store::Error::Generic { store: "simulation", source: "slow down".into() }
}

fn unsupported(operation: &str) -> object_store::Error {
    object_store::Error::NotImplemented { operation: operation.to_owned(), implementer: "simulation".to_owned() }
}

impl FaultyStore {
    async fn request<T, F>(
        &self,
        what: &'static str,
        path: &Path,
        request: impl FnOnce(Arc<World>) -> F,
    ) -> object_store::Result<T>
    where
        T: Send + 'static,
        F: Future<Output = object_store::Result<T>> + Send + 'static,
    {
        let fate = Fate::draw(&self.world, &self.process, false);
        let (world, name, path) = (Arc::clone(&self.world), self.process.name.clone(), path.clone());
        let request = request(Arc::clone(&self.world));
        let effect = async move {
            let answer = request.await;
            world.trace(&name, || format!("{what} {path}: {}", if answer.is_ok() { "ok" } else { "failed" }));
            answer
        };
        travel(&self.process, fate, effect).await.unwrap_or_else(|_| Err(throttled()))
    }

    /// What there is, or was a while ago.
    async fn listed(&self, prefix: Option<Path>) -> object_store::Result<Vec<ObjectMeta>> {
        let path = prefix.clone().unwrap_or_default();
        let sound = self.process.sound;
        self.request("list", &path, move |world| async move {
            let stale = if sound { 0 } else { world.dice.lock().below(world.plan.stale) as Micros };
            world.bucket.list(prefix.as_ref(), stale, world.clock.now()).await
        })
        .await
    }
}

#[async_trait]
impl ObjectStore for FaultyStore {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        _options: PutOptions,
    ) -> object_store::Result<PutResult> {
        let path = location.clone();
        let process = Arc::clone(&self.process);
        self.request("put", location, move |world| async move { mutation::put(&world, &process, &path, payload).await })
            .await
    }

    async fn put_multipart_opts(
        &self,
        _location: &Path,
        _options: PutMultipartOptions,
    ) -> object_store::Result<Box<dyn MultipartUpload>> {
        Err(unsupported("put_multipart_opts"))
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> object_store::Result<GetResult> {
        let path = location.clone();
        let damage = {
            let bounded = matches!(options.range, Some(GetRange::Bounded(_)));
            let chance = bounded && !self.process.sound && self.world.dice.lock().chance(self.world.plan.store.flipped);
            let since = self.damaged.fetch_add(1, Ordering::Relaxed);
            // Others may read in between: far apart is good enough, and never two of the same in a row.
            let damage = chance && since > 64;
            if damage {
                self.damaged.store(0, Ordering::Relaxed);
            }
            damage
        };
        self.request("get", location, move |world| async move {
            let found = world.bucket.get(&path, options, world.clock.now()).await?;
            if !damage {
                return Ok(found);
            }
            let (meta, range, attributes) = (found.meta.clone(), found.range.clone(), found.attributes.clone());
            let extensions = found.extensions.clone();
            let mut bytes = found.bytes().await?.to_vec();
            let at = world.dice.lock().below(bytes.len().max(1) as u64) as usize;
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << (at % 8);
            }
            let payload = GetResultPayload::Stream(stream::iter([Ok(Bytes::from(bytes))]).boxed());
            Ok(GetResult { payload, meta, range, attributes, extensions })
        })
        .await
    }

    async fn get_ranges(&self, _location: &Path, _ranges: &[Range<u64>]) -> object_store::Result<Vec<Bytes>> {
        Err(unsupported("get_ranges"))
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, object_store::Result<Path>>,
    ) -> BoxStream<'static, object_store::Result<Path>> {
        let store =
            Self { world: Arc::clone(&self.world), process: Arc::clone(&self.process), damaged: AtomicU64::new(0) };
        let deleted = locations.then(move |path| {
            let store = Self {
                world: Arc::clone(&store.world),
                process: Arc::clone(&store.process),
                damaged: AtomicU64::new(0),
            };
            async move {
                let path = path?;
                let gone = path.clone();
                store
                    .request("delete", &path, move |world| async move {
                        world.bucket.delete(&gone, world.clock.now()).await
                    })
                    .await?;
                Ok(path)
            }
        });
        deleted.boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, object_store::Result<ObjectMeta>> {
        let store =
            Self { world: Arc::clone(&self.world), process: Arc::clone(&self.process), damaged: AtomicU64::new(0) };
        let prefix = prefix.cloned();
        let listed = async move {
            match store.listed(prefix).await {
                Ok(metas) => stream::iter(metas.into_iter().map(Ok).collect::<Vec<_>>()),
                Err(error) => stream::iter(vec![Err(error)]),
            }
        };
        stream::once(listed).flatten().boxed()
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> object_store::Result<ListResult> {
        let base = prefix.cloned().unwrap_or_default();
        let metas = self.listed(prefix.cloned()).await?;
        let parts = |path: &Path| path.parts().count();
        let (objects, deeper): (Vec<_>, Vec<_>) =
            metas.into_iter().partition(|meta| parts(&meta.location) == parts(&base) + 1);
        let folders = deeper.iter().map(|meta| meta.location.parts().take(parts(&base) + 1).collect::<Path>());
        let common_prefixes = folders.collect::<BTreeSet<_>>().into_iter().collect();
        Ok(ListResult { common_prefixes, objects, extensions: Default::default() })
    }

    async fn copy_opts(&self, _from: &Path, _to: &Path, _options: CopyOptions) -> object_store::Result<()> {
        Err(unsupported("copy_opts"))
    }
}

/// Puts an object for real.
pub(in crate::simulation) async fn put(
    world: &World,
    path: &Path,
    payload: PutPayload,
) -> object_store::Result<PutResult> {
    world.bucket.put(path, payload, world.clock.now()).await
}
