use futures::{FutureExt, poll};

use super::*;

const OWN: Mode = Mode { shared: false, transaction: false };
const SHARED: Mode = Mode { shared: true, transaction: false };
const TRANSACTION: Mode = Mode { shared: false, transaction: true };

fn key(number: i64) -> Key {
    Key { database: "mydb".to_owned(), number: Number::One(number) }
}

#[test]
fn a_lock_is_one_sessions_or_shared() {
    let locks = Arc::<Locks>::default();
    let (mut a, mut b) = (Owner::new(&locks, 1), Owner::new(&locks, 2));
    assert_eq!(a.try_take(&key(1), OWN), Ok(()));
    // As often as it likes, and in any mode.
    assert_eq!(a.try_take(&key(1), SHARED), Ok(()));
    assert_eq!(b.try_take(&key(1), SHARED), Err(Refused::Held));
    assert_eq!(b.try_take(&key(2), OWN), Ok(()));
    let two = Key { number: Number::Two(0, 1), ..key(0) };
    assert_eq!(b.try_take(&two, OWN), Ok(()));
    let other = Key { database: "other".to_owned(), ..key(1) };
    assert_eq!(b.try_take(&other, OWN), Ok(()));
    assert!(a.give_back(&key(1), false));
    assert!(!a.give_back(&key(1), false));
    assert_eq!(b.try_take(&key(1), SHARED), Ok(()));
    assert_eq!(b.try_take(&key(1), OWN), Err(Refused::Held));
    drop((a, b));
    assert!(locks.table.lock().locks.is_empty());
}

#[test]
fn transactions_and_sessions_end() {
    let locks = Arc::<Locks>::default();
    let (mut a, mut b) = (Owner::new(&locks, 1), Owner::new(&locks, 2));
    a.try_take(&key(1), TRANSACTION).unwrap();
    a.try_take(&key(2), OWN).unwrap();
    assert!(!a.give_back(&key(1), false));
    a.end_session();
    assert_eq!(b.try_take(&key(2), OWN), Ok(()));
    assert_eq!(b.try_take(&key(1), OWN), Err(Refused::Held));
    a.end_transaction();
    assert_eq!(b.try_take(&key(1), OWN), Ok(()));
}

#[tokio::test]
async fn who_waits_gets_it_in_turn() {
    let locks = Arc::<Locks>::default();
    let [mut a, mut b, mut c] = [1, 2, 3].map(|id| Owner::new(&locks, id));
    let one = key(1);
    a.take(&one, SHARED).await.unwrap();
    let mut writer = Box::pin(b.take(&one, OWN));
    assert!(poll!(&mut writer).is_pending());
    // Who shares does not overtake who has waited longer.
    let mut reader = Box::pin(c.take(&one, SHARED));
    assert!(poll!(&mut reader).is_pending());
    let waits: Vec<_> = locks.entries().iter().map(|entry| (entry.process_id, entry.shared, entry.granted)).collect();
    assert_eq!(waits, [(1, true, true), (2, false, false), (3, true, false)]);
    a.give_back(&one, true);
    assert!(poll!(&mut reader).is_pending());
    assert_eq!(writer.await, Ok(()));
    drop(b);
    assert_eq!(reader.await, Ok(()));
}

#[tokio::test]
async fn who_gives_up_is_not_waited_for() {
    let locks = Arc::<Locks>::default();
    let [mut a, mut b, mut c] = [1, 2, 3].map(|id| Owner::new(&locks, id));
    let one = key(1);
    a.take(&one, SHARED).await.unwrap();
    let mut writer = Box::pin(b.take(&one, OWN));
    assert!(poll!(&mut writer).is_pending());
    let mut reader = Box::pin(c.take(&one, SHARED));
    assert!(poll!(&mut reader).is_pending());
    drop(writer);
    assert_eq!(reader.now_or_never(), Some(Ok(())));
}

#[tokio::test]
async fn a_circle_is_found() {
    let locks = Arc::<Locks>::default();
    let [mut a, mut b] = [1, 2].map(|id| Owner::new(&locks, id));
    a.take(&key(1), OWN).await.unwrap();
    b.take(&key(2), OWN).await.unwrap();
    let two = key(2);
    let mut first = Box::pin(a.take(&two, OWN));
    assert!(poll!(&mut first).is_pending());
    assert_eq!(b.take(&key(1), OWN).await, Err(Refused::Deadlock));
    drop(b);
    assert_eq!(first.await, Ok(()));
}
