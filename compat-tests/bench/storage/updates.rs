//! Updates of single rows by primary key, each a transaction, one after the other; and the checkpoint after them.

use super::{
    Storage,
    figures::{Figures, PLAIN, WHEEL},
    served::{Runs, pair},
};
use crate::{
    Outcome,
    report::{Goal, Row, median},
};

/// Rows of the table.
const ROWS: u64 = 100_000;
/// Updates a turn.
pub(super) const UPDATES: u64 = 1000;

/// Makes the table `points`.
pub(super) fn make(client: &mut dyn Runs) -> Outcome {
    client.seconds("CREATE TABLE points (id BIGINT PRIMARY KEY, value BIGINT, note VARCHAR)")?;
    client.seconds(&format!("INSERT INTO points SELECT i, i, 'note ' || i FROM range({ROWS}) r(i)"))?;
    client.seconds("CHECKPOINT")?;
    Ok(())
}

/// The key of a row, another one for each number below [`ROWS`].
pub(super) fn key(number: u64) -> u64 {
    // A prime, so that neighbours in time are none in the table.
    number * 7919 % ROWS
}

/// A turn of updates; its seconds.
pub(super) fn update(client: &mut dyn Runs) -> Outcome<f64> {
    let one = |number| client.seconds(&format!("UPDATE points SET value = value + 1 WHERE id = {}", key(number)));
    (0..UPDATES).map(one).sum()
}

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let [layered, plain] = pair(&bench.share)?;
    let folder = tempfile::tempdir()?;
    let wheel = bench.share.wheel(&folder.path().join("wheel.duckdb"))?;
    let mut clients: [Box<dyn Runs>; 3] = [Box::new(layered.session()?), Box::new(plain.session()?), Box::new(wheel)];
    for client in &mut clients {
        make(client.as_mut())?;
        update(client.as_mut())?;
    }
    let (mut updated, mut folded) = ([const { Vec::new() }; 3], [const { Vec::new() }; 3]);
    for side in bench.turns(3) {
        let client = clients[side].as_mut();
        client.seconds("CHECKPOINT")?;
        updated[side].push(update(client)?);
        folded[side].push(client.seconds("CHECKPOINT")?);
        let name = ["layered", PLAIN, WHEEL][side];
        eprintln!("{UPDATES} updates, {name}: {:.2?}, CHECKPOINT {:.3?}", updated[side], folded[side]);
    }
    let mut figures = Figures::default();
    for (rival, side) in [(PLAIN, 1), (WHEEL, 2)] {
        for (what, seconds) in [("1,000 point updates", &updated), ("CHECKPOINT after point updates", &folded)] {
            let (what, ours, theirs) = (what.to_owned(), median(&seconds[0]), median(&seconds[side]));
            figures.add(rival, Row { what, unit: "s", ours, theirs, goal: Goal::Unset });
        }
    }
    Ok(figures)
}
