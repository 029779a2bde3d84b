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
