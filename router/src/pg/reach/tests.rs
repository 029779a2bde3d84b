use openduck_planner::plan::Way;

use super::Place;

/// The rows that each of `ways` reads of a cursor with so many rows, counted from 1.
fn read(total: u64, ways: &[Way]) -> Vec<Vec<u64>> {
    let mut place = Place::default();
    let mut read = Vec::new();
    for way in ways {
        let reach = place.reach(*way, total.min(place.needs(*way)));
        place = reach.place;
        let mut rows: Vec<_> = reach.rows.map(|row| row + 1).collect();
        if reach.backward {
            rows.reverse();
        }
        read.push(rows);
    }
    read
}

#[test]
fn rows_forward_and_back() {
    let ways = [Way::Rows(2), Way::Rows(1), Way::Rows(-1), Way::Rows(-5), Way::Rows(1), Way::Rows(9), Way::Rows(-2)];
    assert_eq!(read(4, &ways), [vec![1, 2], vec![3], vec![2], vec![1], vec![1], vec![2, 3, 4], vec![4, 3]]);
    // The last row, and then beyond.
    let ways = [Way::Rows(4), Way::Rows(0), Way::Rows(1), Way::Rows(0), Way::Rows(-1)];
    assert_eq!(read(4, &ways), [vec![1, 2, 3, 4], vec![4], vec![], vec![], vec![4]]);
    let ways = [Way::AllForward, Way::AllBackward, Way::AllBackward, Way::Rows(1)];
    assert_eq!(read(3, &ways), [vec![1, 2, 3], vec![3, 2, 1], vec![], vec![1]]);
}

#[test]
fn single_rows() {
    let ways = [Way::Absolute(-1), Way::Absolute(2), Way::Relative(1), Way::Relative(-2), Way::Relative(0)];
    assert_eq!(read(4, &ways), [vec![4], vec![2], vec![3], vec![1], vec![1]]);
    let ways = [Way::Absolute(5), Way::Rows(-1), Way::Absolute(-9), Way::Rows(1), Way::Absolute(0), Way::Relative(9)];
    assert_eq!(read(4, &ways), [vec![], vec![4], vec![], vec![1], vec![], vec![]]);
    assert_eq!(read(0, &[Way::AllForward, Way::Rows(-1), Way::Absolute(1)]), vec![Vec::<u64>::new(); 3]);
    assert!(read(2, &[Way::Rows(i64::MIN), Way::Relative(i64::MAX), Way::Absolute(i64::MIN)]).concat().is_empty());
}

#[test]
fn a_cursor_that_only_goes_on() {
    let mut place = Place::default();
    assert_eq!(place.ahead(Way::Rows(3)), Some((0, 3)));
    assert_eq!(place.ahead(Way::Absolute(5)), Some((4, 1)));
    place.pass(3, false);
    assert_eq!(place.ahead(Way::Absolute(5)), Some((1, 1)));
    assert_eq!(place.ahead(Way::Relative(2)), Some((1, 1)));
    for back in [Way::Absolute(3), Way::Absolute(-1), Way::Rows(0), Way::Rows(-1), Way::Relative(0), Way::AllBackward] {
        assert_eq!(place.ahead(back), None, "{back:?}");
    }
}
