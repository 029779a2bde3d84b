use super::*;

fn arrive(arrived: &mut Arrived, rows: u64) {
    let batch = ResultBatch { index: arrived.groups.batches, ipc: Bytes::from_static(b"ipc"), rows };
    arrived.put(batch);
}

fn take(arrived: &mut Arrived, group: &mut u64) -> Option<u64> {
    let (number, batch) = arrived.take(*group)?;
    *group = number;
    Some(batch.index)
}

#[test]
fn many_rows_come_in_groups() {
    let mut arrived = Arrived::default();
    for _ in 0..SINGLE_BATCHES + 12 {
        arrive(&mut arrived, GROUP_ROWS / 5);
    }
    let groups: Vec<_> = arrived.batches.iter().map(|(group, _)| *group).collect();
    let singles: Vec<_> = (0..SINGLE_BATCHES).collect();
    assert_eq!(groups[..SINGLE_BATCHES as usize], singles);
    assert_eq!(groups[SINGLE_BATCHES as usize..], [8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10]);
}

#[test]
fn a_thread_stays_with_its_group_and_others_take_the_next() {
    let mut arrived = Arrived::default();
    for _ in 0..SINGLE_BATCHES {
        arrive(&mut arrived, 1);
        assert!(take(&mut arrived, &mut NO_GROUP.clone()).is_some());
    }
    let (mut first, mut second) = (NO_GROUP, NO_GROUP);
    (0..2).for_each(|_| arrive(&mut arrived, GROUP_ROWS / 2));
    assert_eq!(take(&mut arrived, &mut first), Some(8));
    assert_eq!(take(&mut arrived, &mut second), None);
    // The next group is the other thread's, although it came before the first was done.
    arrive(&mut arrived, GROUP_ROWS / 2);
    assert_eq!(take(&mut arrived, &mut second), Some(10));
    assert_eq!(take(&mut arrived, &mut first), Some(9));
    // A group that may still grow is waited for, until the end.
    arrive(&mut arrived, GROUP_ROWS);
    assert_eq!(take(&mut arrived, &mut first), None);
    assert_eq!(take(&mut arrived, &mut second), Some(11));
    assert_eq!(take(&mut arrived, &mut second), None);
    arrived.end = Some(Ok(()));
    assert_eq!(take(&mut arrived, &mut second), None);
    assert_eq!((arrived.bytes, arrived.batches.len()), (0, 0));
}
