use super::*;
use crate::{leaf::LEAF_PAGES, metastore::Metastore, world::*};

macro_rules! paused {
    ($($name:ident $body:block)*) => {$(
        #[tokio::test(start_paused = true)]
        async fn $name() $body
    )*};
}

/// A database of several leaves whose newest root is at its end, but for a commit, with an archive before.
async fn made(world: &World) -> Db {
    let mut db = world.written("db", DAY).await;
    db.commit(0..2500).await;
    db.log(70_000).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(100..140).await;
    db
}

async fn verify(world: &World, db: &Db) -> Verified {
    world.process(9).verify(db.timeline, db.writer.durable(), &Progress::default()).await.unwrap()
}

async fn body(world: &World, db: &Db) -> std::sync::Arc<crate::root::RootBody> {
    let image = world.store.image_at(db.timeline, db.writer.durable()).await.unwrap();
    image.base.unwrap()
}

/// The slot of a block, by the newest root.
async fn slot_of(world: &World, db: &Db, block: u64) -> Slot {
    let (leaf, place) = Leaf::place(block + crate::image::HEADERS);
    match &body(world, db).await.leaves[leaf] {
        LeafRef::Object(slot) => world.store.objects().leaf(slot).await.unwrap().slots[&place],
        other => panic!("{other:?}"),
    }
}

paused! {

what_is_whole_is_read_whole {
    let world = World::new();
    let db = made(&world).await;
    let told = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let count = told.clone();
    let progress = Progress::new(move |_, done, of| {
        assert!(done <= of);
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    });
    let (store, timeline, lsn) = (world.process(9), db.timeline, db.writer.durable());
    let found = tokio::spawn(async move { store.verify(timeline, lsn, &progress).await }).await.unwrap().unwrap();
    assert!(found.is_whole(), "{found:?}");
    // 2,500 blocks and the header; the other two headers were never written.
    // Holes of the first two headers included, leaves cover 2,503 pages.
    assert_eq!((found.pages, found.leaves), (2501, 2503_u64.div_ceil(LEAF_PAGES)));
    assert!(found.log_pieces >= 1 && found.layers >= 40);
    assert!(found.bytes >= 2500 * BLOCK && found.bytes < 2700 * BLOCK, "{found:?}");
    assert!(told.load(std::sync::atomic::Ordering::Relaxed) > 40);
    // No pin is left but the writer's.
    assert_eq!(world.store.metastore().reachable().await.unwrap().pins.len(), 1);
    let missing = world.store.verify(db.timeline, Lsn(99), &Progress::default()).await;
    assert!(matches!(missing, Err(StorageError::Refused(_))));
}

a_damaged_page_is_found {
    let world = World::new();
    let db = made(&world).await;
    for block in [7, 2000] {
        let slot = slot_of(&world, &db, block).await;
        let mut bytes = world.read_object(&slot.key).await;
        bytes[slot.offset as usize + 99] ^= 4;
        world.put_object(&slot.key, bytes).await;
    }
    let found = verify(&world, &db).await;
    let places: Vec<_> = found.damage.iter().filter_map(|damage| damage.place).collect();
    assert_eq!(places, [(FileKind::Main, 10), (FileKind::Main, 2003)], "{found:?}");
    // Each of the layers is wrong as a whole, too.
    assert_eq!(found.damages, 4);
    // In what is read in ranges, as well.
    let mut db = db;
    db.commit(0..2490).await;
    let slot = slot_of(&world, &db, 2495).await;
    let mut bytes = world.read_object(&slot.key).await;
    bytes[slot.offset as usize] ^= 1;
    world.put_object(&slot.key, bytes).await;
    let found = verify(&world, &db).await;
    assert_eq!(found.damage.iter().map(|damage| damage.place).collect::<Vec<_>>(), [Some((FileKind::Main, 2498))]);
}

damage_in_what_nobody_reads_is_told {
    let world = World::new();
    let db = made(&world).await;
    // Written anew since the root.
    let slot = slot_of(&world, &db, 105).await;
    let mut bytes = world.read_object(&slot.key).await;
    bytes[slot.offset as usize] ^= 1;
    world.put_object(&slot.key, bytes).await;
    let found = verify(&world, &db).await;
    assert_eq!(found.damages, 1, "{found:?}");
    assert_eq!((found.damage[0].place, &found.damage[0].object), (None, &Some(slot.key.to_string())));
}

a_missing_layer_is_found_with_all_its_pages {
    let world = World::new();
    let db = made(&world).await;
    let gone = slot_of(&world, &db, 1000).await.key;
    world.remove_object(&gone).await;
    let found = verify(&world, &db).await;
    let mut lost: Vec<u64> = found.damage.iter().map(|damage| damage.place.unwrap().1).collect();
    lost.sort_unstable();
    assert!(found.damage.iter().all(|damage| damage.object == Some(gone.to_string())));
    assert!(lost.contains(&1003) && lost.len() > 50 && found.damages == lost.len() as u64);
    for page in 3..2503 {
        let block = page - 3;
        let is_there = (100..140).contains(&block) || slot_of(&world, &db, block).await.key != gone;
        assert_eq!(lost.binary_search(&page).is_err(), is_there, "{page}");
    }
}

a_layer_of_the_wrong_length_is_found {
    let world = World::new();
    let db = made(&world).await;
    let slot = slot_of(&world, &db, 1000).await;
    let mut bytes = world.read_object(&slot.key).await;
    bytes.truncate(slot.offset as usize + 10);
    world.put_object(&slot.key, bytes).await;
    let found = verify(&world, &db).await;
    assert!(found.damage.iter().any(|damage| damage.place.is_none() && damage.why.contains("instead of")));
    assert!(found.damage.iter().any(|damage| damage.place == Some((FileKind::Main, 1003))));
}

a_damaged_log_is_found {
    let world = World::new();
    let db = made(&world).await;
    let body = body(&world, &db).await;
    let Source::Slot(slot) = body.logs[0].as_ref().unwrap().extents[0].source.clone() else { panic!() };
    let mut bytes = world.read_object(&slot.key).await;
    bytes[slot.offset as usize + 5] ^= 1;
    world.put_object(&slot.key, bytes).await;
    let found = verify(&world, &db).await;
    assert!(found.damage.iter().any(|damage| damage.place == Some((FileKind::Wal, 0))), "{found:?}");
}

a_damaged_leaf_is_found_with_its_pages {
    let world = World::new();
    let db = made(&world).await;
    let LeafRef::Object(slot) = body(&world, &db).await.leaves[1].clone() else { panic!() };
    // The cache of leaves must not hide it.
    slot_of(&world, &db, LEAF_PAGES).await;
    let mut bytes = world.read_object(&slot.key).await;
    bytes[30] ^= 1;
    world.put_object(&slot.key, bytes).await;
    let found = world.store.verify(db.timeline, db.writer.durable(), &Progress::default()).await.unwrap();
    let lost: Vec<u64> = found.damage.iter().map(|damage| damage.place.unwrap().1).collect();
    assert_eq!(lost, (LEAF_PAGES..2 * LEAF_PAGES).collect::<Vec<_>>());
}

a_missing_archive_and_a_damaged_root_are_found {
    let world = World::new();
    let mut db = made(&world).await;
    let old = db.writer.durable();
    world.store.seal(db.timeline, true).await.unwrap();
    let archive = world.metastore.archives(db.timeline, old, old).await.unwrap()[0].object;
    world.remove_object(&archive).await;
    // The newest root holds it all; before it, the archive is needed.
    let whole = verify(&world, &db).await;
    assert!(whole.is_whole());
    db.log(10).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let lost = Lsn(1);
    let first = world.metastore.archives(db.timeline, lost, lost).await.unwrap()[0].object;
    world.remove_object(&first).await;
    let found = world.process(3).verify(db.timeline, lost, &Progress::default()).await.unwrap();
    assert_eq!((found.damages, found.damage[0].place), (1, None));
    assert_eq!(found.damage[0].object, Some(first.to_string()));
}

a_layer_without_a_row_is_told {
    let world = World::new();
    let db = made(&world).await;
    let key = slot_of(&world, &db, 1000).await.key;
    world.metastore.forget_objects(&[key]).await.unwrap();
    let found = verify(&world, &db).await;
    assert_eq!(found.damages, 1);
    assert_eq!(found.damage[0].object, Some(key.to_string()));
}

}
