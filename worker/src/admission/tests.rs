use std::{sync::Arc, time::Duration};

use openduck_proto::ErrorKind;
use tokio::{task::JoinHandle, time::sleep};

use super::{Admission, Priority, Slot};
use crate::config::Limits;

fn admission(limits: Limits) -> Arc<Admission> {
    Arc::new(Admission::new(&limits, 1))
}

fn two() -> Limits {
    Limits { statements_max: 2, queue_max: 4, queue_wait_ms: 60_000, ..Limits::default() }
}

/// Waits for a place, and has waited when this returns.
async fn waits(admission: &Arc<Admission>, user: &'static str, priority: Priority) -> JoinHandle<(Slot, &'static str)> {
    let (before, waiting) = (admission.queued(), Arc::clone(admission));
    let task = tokio::spawn(async move { (waiting.enter(user, priority).await.unwrap(), user) });
    while admission.queued() == before {
        sleep(Duration::from_millis(1)).await;
    }
    task
}

#[tokio::test]
async fn what_becomes_free_goes_to_whoever_runs_the_least() {
    let admission = admission(two());
    let first = admission.enter("many", Priority::Normal).await.unwrap();
    let second = admission.enter("many", Priority::Normal).await.unwrap();
    let many = waits(&admission, "many", Priority::Normal).await;
    let low = waits(&admission, "other", Priority::Low).await;
    let few = waits(&admission, "few", Priority::Normal).await;
    assert_eq!((admission.running(), admission.queued()), (2, 3));
    drop(first);
    let few = few.await.unwrap();
    assert_eq!(few.1, "few");
    drop(second);
    // It has one, and the other none: but that one lets others go first.
    let many = many.await.unwrap();
    drop(few);
    let low = low.await.unwrap();
    assert_eq!((admission.running(), admission.queued()), (2, 0));
    drop((many, low));
    assert_eq!(admission.running(), 0);
    assert!(admission.places.state.lock().users.is_empty());
}

#[tokio::test]
async fn past_the_limits_is_an_error_at_once() {
    let admission = admission(Limits { user_statements_max: 1, user_queue_max: 1, ..two() });
    let _running = admission.enter("a", Priority::Normal).await.unwrap();
    let waiting = waits(&admission, "a", Priority::Normal).await;
    let refused = admission.enter("a", Priority::Normal).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::QueueFull);
    assert!(refused.message.contains("user's queue"), "{refused:?}");
    // There is a place that this user may not have; another one may.
    let other = admission.enter("b", Priority::Normal).await.unwrap();
    assert_eq!((admission.running(), admission.queued()), (2, 1));
    drop(other);
    assert!(!waiting.is_finished());
    let _heavy = admission.enter_heavy("a", Priority::Normal).await.unwrap();
    waiting.abort();
    let _ = waiting.await;
    assert_eq!(admission.queued(), 0);
}

#[tokio::test]
async fn a_wait_in_vain_ends_and_a_given_up_place_goes_on() {
    let admission = admission(Limits { queue_wait_ms: 20, ..two() });
    let first = admission.enter("a", Priority::Normal).await.unwrap();
    let second = admission.enter("a", Priority::Normal).await.unwrap();
    let refused = admission.enter("a", Priority::Normal).await.unwrap_err();
    assert!(refused.message.contains("in vain"), "{refused:?}");
    assert_eq!(admission.queued(), 0);
    // Who is given a place in the moment in which he goes away gives it back.
    for _ in 0..100 {
        let (waiting, taken) = (Arc::clone(&admission), admission.running());
        let task = tokio::spawn(async move { drop(waiting.enter("b", Priority::Normal).await) });
        tokio::task::yield_now().await;
        task.abort();
        let _ = task.await;
        assert_eq!((admission.running(), admission.queued()), (taken, 0));
    }
    drop(first);
    drop(second);
    assert_eq!(admission.running(), 0);
}

#[tokio::test]
async fn who_waits_is_told_of_the_end() {
    let admission = admission(two());
    let _first = admission.enter("a", Priority::Normal).await.unwrap();
    let second = admission.enter("a", Priority::Normal).await.unwrap();
    let waiting = Arc::clone(&admission);
    let task = tokio::spawn(async move { waiting.enter("a", Priority::Normal).await.map(drop) });
    while admission.queued() == 0 {
        sleep(Duration::from_millis(1)).await;
    }
    admission.close();
    assert_eq!(task.await.unwrap().unwrap_err().kind(), ErrorKind::ShuttingDown);
    assert_eq!(admission.enter("b", Priority::Normal).await.unwrap_err().kind(), ErrorKind::ShuttingDown);
    drop(second);
    assert_eq!(admission.running(), 1);
}

#[tokio::test(start_paused = true)]
async fn few_are_busy_at_a_time() {
    let limits = Limits { statements_max: 64, queue_max: 4, queue_wait_ms: 60_000, ..Limits::default() };
    let admission = admission(limits);
    let mut begun = Vec::new();
    for _ in 0..4 {
        begun.push(admission.enter("a", Priority::Normal).await.unwrap());
    }
    // One waits for storage, one is over.
    let fifth = waits(&admission, "a", Priority::Normal).await;
    begun[0].rest();
    begun.push(fifth.await.unwrap().0);
    let sixth = waits(&admission, "a", Priority::Normal).await;
    drop(begun.remove(1));
    begun.push(sixth.await.unwrap().0);
    assert_eq!((admission.running(), admission.queued()), (5, 0));
    // The others run on, and are not in the way any more.
    let (before, mut later) = (tokio::time::Instant::now(), Vec::new());
    for _ in 0..8 {
        later.push(admission.enter("a", Priority::Normal).await.unwrap());
    }
    assert!((super::BUSY..super::BUSY * 4).contains(&before.elapsed()), "{:?}", before.elapsed());
    assert_eq!(admission.running(), 13);
}
