//! Several processes on one store.

use super::*;
use crate::Options;

paused! {

a_writer_finds_the_root_that_another_process_publishes {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    for round in 0..30 {
        db.commit(round..round + 40).await;
        db.log(60_000).await;
        if round % 6 == 5 {
            db.checkpoint().await;
        }
        other.compact(db.timeline, true).await.unwrap();
        tokio::time::sleep(HOUR / 10).await;
        other.collect(&brisk()).await.unwrap();
        db.check().await;
    }
    world.collect_all().await;
    db.check().await;
    // Nothing of the early rounds is left.
    let keys = world.keys().await;
    assert!(keys.iter().filter(|key| !key.maintenance).all(|key| key.sequence > 30), "{keys:?}");
}

two_collectors_do_no_harm {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    for round in 0..10 {
        db.commit(round..round + 30).await;
        world.store.compact(db.timeline, true).await.unwrap();
        tokio::time::sleep(HOUR).await;
        let (one, two) = (brisk(), brisk());
        let (first, second) = tokio::join!(world.store.collect(&one), other.collect(&two));
        first.unwrap();
        second.unwrap();
        db.check().await;
        assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content());
    }
    world.collect_all().await;
    assert_eq!(world.rows().await, world.keys().await);
}

pinned_snapshots_never_change {
    let count: u64 = std::env::var("LAYERS_PINS").map_or(60, |count| count.parse().unwrap());
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    db.commit(0..100).await;
    let mut random = 1;
    let mut pinned = Vec::new();
    for round in 0..count {
        let blocks: Vec<u64> = (0..12).map(|_| next(&mut random) % 150).collect();
        db.commit(blocks).await;
        if round % 10 == 3 {
            db.log(30_000).await;
        }
        if round % 40 == 39 {
            db.checkpoint().await;
        }
        let opener = if round % 2 == 0 { &world.store } else { &other };
        pinned.push((opener.open_snapshot(db.timeline, db.writer.durable()).await.unwrap(), db.content()));
        match round % 8 {
            1 => drop(world.store.seal(db.timeline, true).await.unwrap()),
            4 => drop(other.seal(db.timeline, true).await.unwrap()),
            6 => drop(world.store.compact(db.timeline, true).await.unwrap()),
            7 => drop(other.compact(db.timeline, true).await.unwrap()),
            _ => {}
        }
        tokio::time::sleep(13 * SECOND).await;
        if round % 5 == 0 {
            other.collect(&brisk()).await.unwrap();
            let (snapshot, expected) = &pinned[(next(&mut random) % pinned.len() as u64) as usize];
            assert_eq!(content(snapshot).await.unwrap(), *expected);
        }
    }
    world.collect_all().await;
    for (snapshot, expected) in &pinned {
        assert_eq!(content(snapshot).await.unwrap(), *expected, "{}", snapshot.lsn());
    }
    db.check().await;
    for (snapshot, _) in &pinned {
        snapshot.close().await.unwrap();
    }
    db.checkpoint().await;
    world.store.compact(db.timeline, true).await.unwrap();
    world.collect_all().await;
    let live = db.writer.size(crate::FileKind::Main);
    let stored = world.bytes().await;
    assert!(stored as f64 <= live as f64 * 1.3, "{stored} bytes for {live}");
    assert_eq!(world.rows().await, world.keys().await);
    db.check().await;
    assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content());
}

random_histories_stay_readable {
    let count: u64 = std::env::var("LAYERS_HISTORIES").map_or(12, |count| count.parse().unwrap());
    for seed in 0..count {
        history(seed + 1).await;
    }
}

}

fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *random >> 33
}

/// Two processes, branches, snapshots, seals, compactions and collections, at random.
async fn history(seed: u64) {
    let mut random = seed;
    let world = World::with(Options {
        inline_bytes_max: 40 << 10,
        layer_bytes: 256 << 10,
        seed: Some(seed << 40),
        pin: [6 * SECOND, 60 * SECOND][(seed % 2) as usize],
        ..Options::default()
    });
    // Not the same numbers as the first one has: ids would be the same.
    let other = world.process((seed << 8) + 1);
    let window = [0, 30_000_000, 600_000_000][(seed % 3) as usize];
    let mut dbs = vec![world.written("db", window).await];
    let database = world.metastore.timeline(dbs[0].timeline).await.unwrap().database;
    dbs[0].commit(0..30).await;
    let mut open = Vec::new();
    for step in 0..250 {
        let at = (next(&mut random) % dbs.len() as u64) as usize;
        let process = if next(&mut random).is_multiple_of(2) { &world.store } else { &other };
        let branches = dbs.len();
        let db = &mut dbs[at];
        match next(&mut random) % 20 {
            0..=5 => {
                let from = next(&mut random) % 40;
                db.commit(from..from + 1 + next(&mut random) % 8).await;
            }
            6 => drop(db.log(1 + (next(&mut random) % 90_000) as usize).await),
            7 => drop(db.checkpoint().await),
            8 => drop(db.truncate(20 + next(&mut random) % 20).await),
            9 => drop(process.seal(db.timeline, true).await.unwrap()),
            10 => drop(process.compact(db.timeline, true).await.unwrap()),
            11 | 12 => {
                let lsn = db.writer.durable();
                open.push((process.open_snapshot(db.timeline, lsn).await.unwrap(), db.content()));
            }
            13 if !open.is_empty() => {
                let (snapshot, content) = open.swap_remove((next(&mut random) % open.len() as u64) as usize);
                assert_eq!(crate::world::content(&snapshot).await.unwrap(), content);
                snapshot.close().await.unwrap();
            }
            14 if branches < 5 => {
                let (parent, lsn) = (db.timeline, db.writer.durable());
                let made = world.metastore.create_timeline(database, &format!("b{step}"), parent, lsn).await.unwrap();
                let branch = dbs[at].branch(process, made.id).await;
                dbs.push(branch);
            }
            15 => db.check().await,
            16 => db.reopen(process).await,
            17 | 18 => drop(process.collect(&brisk()).await.unwrap()),
            _ => {
                let seconds = [1, 10, 100, 1000][(next(&mut random) % 4) as usize];
                tokio::time::sleep(seconds * SECOND).await;
            }
        }
    }
    for (snapshot, content) in &open {
        assert_eq!(crate::world::content(snapshot).await.unwrap(), *content, "seed {seed}");
    }
    world.collect_all().await;
    for db in &dbs {
        db.check().await;
        assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content(), "seed {seed}");
        let verified = world.store.verify(db.timeline, db.writer.durable(), &Progress::default()).await.unwrap();
        assert!(verified.is_whole(), "seed {seed}: {verified:?}");
    }
}
