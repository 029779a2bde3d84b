use super::*;
use crate::{FileKind, world::*};

fn layer(sequence: u64, live: u64, size: u64, is_held: bool) -> Layer {
    let key = ObjectKey {
        kind: crate::id::ObjectKind::Data,
        timeline: TimelineId([1; 16]),
        maintenance: false,
        epoch: 1,
        sequence,
        nonce: 0,
    };
    Layer { key, live, size, is_held }
}

fn emptied(layers: &[(u64, u64, bool)]) -> Vec<u64> {
    let layers = layers.iter().zip(0..).map(|((live, size, held), at)| layer(at, *live, *size, *held)).collect();
    let mut chosen: Vec<u64> = to_empty(layers).iter().map(|key| key.sequence).collect();
    chosen.sort_unstable();
    chosen
}

#[test]
fn the_emptiest_layers_go_first() {
    assert_eq!(emptied(&[]), [0; 0]);
    assert_eq!(emptied(&[(100, 100, false), (90, 100, false)]), [0; 0]);
    // Half empty, though all in all there is little to gain.
    assert_eq!(emptied(&[(1000, 1000, false), (49, 100, false)]), [1]);
    assert_eq!(emptied(&[(1000, 1000, false), (50, 100, false)]), [0; 0]);
    // Together too large: until they are not.
    assert_eq!(emptied(&[(60, 100, false), (70, 100, false), (80, 100, false), (100, 100, false)]), [0]);
    assert_eq!(emptied(&[(60, 100, false), (60, 100, false), (60, 100, false)]), [0, 1]);
    // What holds parts of logs cannot be emptied.
    assert_eq!(emptied(&[(1, 100, true), (100, 100, false)]), [0; 0]);
}

macro_rules! paused {
    ($($name:ident $body:block)*) => {$(
        #[tokio::test(start_paused = true)]
        async fn $name() $body
    )*};
}

async fn newest(world: &World, timeline: TimelineId) -> RootBody {
    let root = world.metastore_root(timeline).await;
    world.store.root_body(root).await.unwrap()
}

impl World {
    async fn metastore_root(&self, timeline: TimelineId) -> Root {
        self.store.metastore().root_at(timeline, Lsn(u64::MAX)).await.unwrap().unwrap()
    }
}

async fn layers(world: &World, body: &RootBody) -> HashSet<ObjectKey> {
    let mut found = HashSet::new();
    for leaf in &body.leaves {
        if let Some(leaf) = world.store.leaf_of(leaf).await.unwrap() {
            found.extend(leaf.objects());
        }
    }
    found
}

paused! {

what_is_in_use_moves_together {
    let world = World::new();
    let mut db = world.written("db", DAY).await;
    db.commit(0..3000).await;
    world.store.seal(db.timeline, true).await.unwrap();
    assert_eq!(world.store.compact(db.timeline, true).await.unwrap(), None);
    // Most of every layer is written anew.
    db.commit((0..3000).filter(|at| at % 4 != 0)).await;
    let lsn = db.log(1000).await;
    let done = world.store.compact(db.timeline, true).await.unwrap().unwrap();
    // The first 750 pages, and the headers.
    assert_eq!((done.lsn, done.generation), (lsn, 1));
    assert!((750..760).contains(&done.pages), "{done:?}");
    assert!(done.layers > 40);
    let body = newest(&world, db.timeline).await;
    assert_eq!(body.head.lsn, lsn);
    assert!(layers(&world, &body).await.len() < 50);
    db.check().await;
    let (other, content) = (world.process(2), db.content());
    assert_eq!(read_at(&other, db.timeline, lsn).await.unwrap(), content);
    // In the order of the file.
    let leaf = world.store.leaf_of(&body.leaves[1]).await.unwrap().unwrap();
    let moved: Vec<_> = leaf.slots.values().filter(|slot| slot.key.maintenance).map(|slot| slot.offset).collect();
    assert!(moved.len() > 200 && moved.is_sorted());
    // Once is enough; the head has not moved.
    assert_eq!(world.store.compact(db.timeline, true).await.unwrap(), None);
    assert_eq!(world.store.metastore().timeline(db.timeline).await.unwrap().head.lsn, lsn);
    // Every position before is as it was.
    for (lsn, content) in &db.history {
        assert_eq!(read_at(&other, db.timeline, *lsn).await.unwrap(), *content);
    }
    // The writer goes on, and reopens.
    db.commit(5..10).await;
    db.check().await;
    db.reopen(&world.store).await;
    db.check().await;
}

many_small_layers_become_one {
    let world = World::new();
    let mut db = world.written("db", DAY).await;
    db.commit(0..1500).await;
    for at in 0..70 {
        // Large enough to be a layer of its own.
        db.commit([at * 20, at * 20 + 1, at * 20 + 2]).await;
    }
    world.store.seal(db.timeline, true).await.unwrap();
    let before = layers(&world, &newest(&world, db.timeline).await).await.len();
    assert!(before > 70, "{before}");
    let done = world.store.compact(db.timeline, true).await.unwrap().unwrap();
    // The first leaf has a piece of 51 of them besides the first ones; together that is too many.
    assert!(done.pages >= 1000, "{done:?}");
    let after = layers(&world, &newest(&world, db.timeline).await).await.len();
    assert!(after < before - 40, "{before} {after}");
    db.check().await;
    assert_eq!(read_at(&world.store, db.timeline, db.writer.durable()).await.unwrap(), db.content());
}

what_is_cut_off_and_trimmed_vanishes {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..1500).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.truncate(40).await;
    db.writer.trim(FileKind::Main, crate::image::BLOCKS_START, 10 * BLOCK).unwrap();
    db.blocks.retain(|at, _| *at >= 10);
    db.commit([20]).await;
    let done = world.store.compact(db.timeline, true).await.unwrap().unwrap();
    assert!(done.pages < 40, "{done:?}");
    let body = newest(&world, db.timeline).await;
    assert_eq!(body.leaves.len(), 1);
    world.collect_all().await;
    assert!(world.bytes().await < 45 * BLOCK, "{}", world.bytes().await);
    db.check().await;
    assert_eq!(read_at(&world.store, db.timeline, db.writer.durable()).await.unwrap(), db.content());
}

a_branch_leaves_its_parents_layers_alone {
    let world = World::new();
    let mut db = world.written("db", DAY).await;
    db.commit(0..200).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let database = world.store.metastore().timeline(db.timeline).await.unwrap().database;
    let made = world.store.metastore().create_timeline(database, "branch", db.timeline, Lsn(1)).await.unwrap();
    assert_eq!(world.store.compact(made.id, true).await.unwrap(), None);
    let mut branch = db.branch(&world.store, made.id).await;
    branch.commit(0..150).await;
    assert_eq!(world.store.compact(made.id, true).await.unwrap(), None);
    branch.commit(30..120).await;
    let done = world.store.compact(made.id, true).await.unwrap().unwrap();
    assert!(done.pages <= 64, "{done:?}");
    let found = layers(&world, &newest(&world, made.id).await).await;
    assert!(found.iter().any(|key| key.timeline == db.timeline) && found.iter().any(|key| key.timeline == made.id));
    branch.check().await;
    db.check().await;
    assert_eq!(read_at(&world.store, made.id, branch.writer.durable()).await.unwrap(), branch.content());
    assert_eq!(read_at(&world.store, db.timeline, Lsn(1)).await.unwrap(), db.content());
}

logs_stay_where_they_are {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..3).await;
    db.commit(0..20).await;
    // Pages and bytes of the log in one layer.
    for at in 0..20 {
        db.writer.write(FileKind::Main, crate::image::BLOCKS_START + at * BLOCK, &block(5000 + at)).await.unwrap();
        db.blocks.insert(at, 5000 + at);
    }
    db.log(100_000).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let slots = |body: &RootBody| body.logs[0].as_ref().unwrap().extents.iter().cloned().collect::<Vec<_>>();
    let before = slots(&newest(&world, db.timeline).await);
    db.commit(0..20).await;
    db.commit(0..15).await;
    db.log(100).await;
    for _ in 0..3 {
        world.store.compact(db.timeline, true).await.unwrap();
        let after = slots(&newest(&world, db.timeline).await);
        assert_eq!(before[..], after[..before.len()]);
        world.collect_all().await;
        db.check().await;
    }
    // Once they are removed, the layer goes.
    db.checkpoint().await;
    world.store.compact(db.timeline, true).await.unwrap();
    world.collect_all().await;
    assert!(world.bytes().await < 25 * BLOCK, "{}", world.bytes().await);
    db.check().await;
}

an_empty_database_has_nothing_to_compact {
    let world = World::new();
    let database = world.database("db", DAY).await;
    assert_eq!(world.store.compact(database.main, true).await.unwrap(), None);
    // The right to has been given back; while another has it, it is his.
    let store = world.store.clone();
    let compact = async || {
        let store = store.clone();
        tokio::spawn(async move { store.compact(database.main, false).await }).await.unwrap()
    };
    assert_eq!(compact().await.unwrap(), None);
    world.maintenance_grant(database.main).await.unwrap();
    assert!(matches!(compact().await, Err(StorageError::Leased(_))));
}

a_compactor_that_lost_its_grant_changes_nothing {
    let world = World::new();
    let mut db = world.written("db", DAY).await;
    db.commit(0..40).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(0..30).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let grant = world.maintenance_grant(db.timeline).await.unwrap();
    let old = world.metastore_root(db.timeline).await;
    world.maintenance_grant(db.timeline).await.unwrap();
    let outcome = world.store.compact_root(grant, old.clone()).await;
    assert!(matches!(outcome, Err(StorageError::Fenced)), "{outcome:?}");
    assert_eq!(world.metastore_root(db.timeline).await, old);
    // What it has put is an orphan.
    assert!(world.collect_all().await.orphans.objects >= 1);
    db.check().await;
}

}
