//! Objects that nothing has ever referred to.

use super::*;
use crate::metastore::Root;

paused! {

orphans_go_when_their_makers_epoch_is_over {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..3).await;
    let orphan = |maintenance, epoch, sequence| ObjectKey {
        kind: if maintenance { ObjectKind::Log } else { ObjectKind::Data },
        timeline: db.timeline,
        maintenance,
        epoch,
        sequence,
        nonce: 9,
    };
    let grant = world.maintenance_grant(db.timeline).await.unwrap();
    let (written, made) = (orphan(false, 1, 900), orphan(true, grant.epoch, 901));
    let ahead = orphan(false, 2, 902);
    for key in [written, made, ahead] {
        world.put_object(&key, vec![1; 100]).await;
    }
    // The epochs run.
    assert_eq!(world.collect_all().await.orphans.objects, 0);
    db.reopen(&world.store).await;
    assert_eq!(db.writer.grant().epoch, 2);
    // Not old enough.
    let late = Collect { orphan_grace: HOUR, ..brisk() };
    assert_eq!(world.store.collect(&late).await.unwrap().orphans.objects, 0);
    let done = world.collect().await;
    assert_eq!((done.orphans.objects, done.orphans.bytes), (1, 100));
    assert!(!world.keys().await.contains(&written));
    assert!(world.keys().await.contains(&made) && world.keys().await.contains(&ahead));
    world.maintenance_grant(db.timeline).await.unwrap();
    assert_eq!(world.collect().await.orphans.objects, 1);
    db.check().await;
}

objects_of_forgotten_timelines_go {
    let world = World::new();
    let gone = ObjectKey {
        kind: ObjectKind::Data,
        timeline: TimelineId([9; 16]),
        maintenance: false,
        epoch: 3,
        sequence: 1,
        nonce: 2,
    };
    world.put_object(&gone, vec![0; 10]).await;
    assert_eq!(world.collect().await.orphans.objects, 1);
    assert_eq!(world.keys().await.len(), 0);
}

a_leaf_of_the_current_epoch_stays {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..1500).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let epoch = world.metastore.timeline(db.timeline).await.unwrap().maintenance_epoch;
    // One that a maker has put and not used.
    let leaf = |epoch| ObjectKey {
        kind: ObjectKind::Leaf,
        timeline: db.timeline,
        maintenance: true,
        epoch,
        sequence: 5,
        nonce: 5,
    };
    let grant = crate::metastore::MaintenanceGrant { timeline: db.timeline, epoch };
    let root = world.metastore.root_at(db.timeline, Lsn(1)).await.unwrap().unwrap();
    let objects = [Object { key: leaf(epoch), bytes: 10 }, Object { key: leaf(epoch - 1), bytes: 10 }];
    for object in &objects {
        world.put_object(&object.key, vec![0; 10]).await;
    }
    world.metastore.publish_root(&grant, &Root { generation: 1, ..root }, None, &objects).await.unwrap();
    world.collect_all().await;
    assert!(world.keys().await.contains(&leaf(epoch)));
    assert!(!world.keys().await.contains(&leaf(epoch - 1)));
    world.maintenance_grant(db.timeline).await.unwrap();
    world.collect_all().await;
    assert!(!world.keys().await.contains(&leaf(epoch)));
    db.check().await;
}

}
