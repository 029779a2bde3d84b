//! What every metastore says of itself.

use super::*;

pub(super) async fn says_what_a_commit_survives(world: &World) {
    assert!(world.durability().len() > 10);
}

pub(super) async fn time_never_goes_back(world: &World) {
    let mut last = world.now().await.unwrap();
    for _ in 0..20 {
        let now = world.now().await.unwrap();
        assert!(now >= last);
        last = now;
    }
    world.pass(TICK).await;
    assert!(world.now().await.unwrap() > last);
}

pub(super) async fn knows_which_store_it_is(world: &World) {
    let first = world.identity().await.unwrap();
    assert_ne!(first.id.0, [0; 16]);
    world.set_has_objects().await.unwrap();
    world.set_has_objects().await.unwrap();
    assert_eq!(world.identity().await.unwrap(), Identity { id: first.id, has_objects: true });
}
