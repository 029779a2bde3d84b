//! Several at once.

use futures::future::join_all;

use super::*;

pub(super) async fn one_racing_append_wins_each_position(world: &World) {
    const TASKS: u64 = 8;
    const LENGTH: u64 = 24;
    let (database, writer) = world.written(0).await;
    let race = (0..TASKS).map(|task| {
        let (metastore, grant) = (world.metastore.clone(), writer.grant.clone());
        tokio::spawn(async move {
            let mut won = Vec::new();
            loop {
                let head = metastore.timeline(grant.timeline).await.unwrap().head;
                if head.lsn.0 >= LENGTH {
                    return won;
                }
                let batch = batch(head, &task.to_le_bytes());
                match metastore.append(&grant, head, std::slice::from_ref(&batch), &[]).await {
                    Ok(head) => {
                        assert_eq!(head, Head { lsn: batch.lsn, hash: batch.hash });
                        won.push((head.lsn, head.hash, task));
                    }
                    Err(StorageError::Fenced) => {}
                    // Databases may give up one of two transactions.
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    let mut won = join_all(race).await.into_iter().flat_map(|won| won.unwrap()).collect::<Vec<_>>();
    won.sort();
    let log = world.read_log(database.main, Lsn(0), END).await.unwrap();
    assert!(log.len() as u64 >= LENGTH);
    let expected = log.iter().map(|stored| {
        let task = stored.payload[..].try_into().unwrap();
        (stored.lsn, stored.hash, u64::from_le_bytes(task))
    });
    assert_eq!(won, expected.collect::<Vec<_>>());
    assert_eq!(lsns(&log), (1..=log.len() as u64).collect::<Vec<_>>());
}

pub(super) async fn one_racing_writer_gets_each_epoch(world: &World) {
    let database = world.database().await;
    let race = (0..8).map(|task| {
        let (metastore, main) = (world.metastore.clone(), database.main);
        tokio::spawn(async move {
            let mut epochs = Vec::new();
            while epochs.len() < 5 {
                match metastore.acquire_writer(main, &format!("w{task}"), "host:1", LONG, true).await {
                    Ok(grant) => epochs.push(grant.epoch),
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
            epochs
        })
    });
    let mut epochs = Vec::new();
    for task in join_all(race).await {
        let own = task.unwrap();
        assert!(own.is_sorted());
        epochs.extend(own);
    }
    epochs.sort();
    assert_eq!(epochs, (1..=40).collect::<Vec<_>>());
    assert_eq!(world.timeline(database.main).await.unwrap().epoch, 40);
    // Without force, one gets it.
    world.release_writer(&WriterGrant { timeline: database.main, epoch: 40, head: Head::EMPTY }).await.unwrap();
    let race = (0..8).map(|task| {
        let (metastore, main) = (world.metastore.clone(), database.main);
        tokio::spawn(async move {
            loop {
                match metastore.acquire_writer(main, &format!("x{task}"), "host:1", LONG, false).await {
                    Ok(_) => return true,
                    Err(StorageError::Leased(_)) => return false,
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    assert_eq!(join_all(race).await.into_iter().filter(|won| *won.as_ref().unwrap()).count(), 1);
}

pub(super) async fn one_racing_creation_gets_the_name(world: &World) {
    let name = fresh("raced");
    let race = (0..8).map(|task| {
        let (metastore, name) = (world.metastore.clone(), name.clone());
        let name = if task % 2 == 0 { name } else { name.to_uppercase() };
        tokio::spawn(async move {
            loop {
                match metastore.create_database(&name, WEEK, DAY).await {
                    Ok(_) => return true,
                    Err(StorageError::Exists(_)) => return false,
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    assert_eq!(join_all(race).await.into_iter().filter(|won| *won.as_ref().unwrap()).count(), 1);
    let listed = world.databases().await.unwrap();
    assert_eq!(listed.iter().filter(|database| database.name.eq_ignore_ascii_case(&name)).count(), 1);
}
