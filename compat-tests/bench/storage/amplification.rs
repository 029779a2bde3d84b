//! Bytes that a server writes for a byte of its users', a checkpoint and what is done in the background included.
//!
//! A user's bytes are those of the values: 8 of a BIGINT, a text's own. The system counts the server's, page by page.

use super::{
    Storage, disk,
    figures::{Figures, PLAIN},
    served::{Served, Session, pair},
    updates,
};
use crate::{
    Outcome,
    report::{Goal, Row, median},
};

/// Rows of a load, and of small commits; each has two BIGINTs and 32 characters.
const LOADED: u64 = 2_000_000;
const COMMITTED: u64 = 2000;
const ROW_BYTES: u64 = 8 + 8 + 32;
/// What an update brings: a key and a value.
const UPDATE_BYTES: u64 = 8 + 8;

/// A way of writing: its name, what it does, and the bytes that it brings.
type Work = (&'static str, fn(&mut Session) -> Outcome, u64);

const WORKS: [Work; 3] = [
    ("write amplification, load", load, LOADED * ROW_BYTES),
    ("write amplification, small commits", commit, COMMITTED * ROW_BYTES),
    ("write amplification, updates", update, updates::UPDATES * UPDATE_BYTES),
];

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let sides = pair(&bench.share)?;
    for side in &sides {
        let mut session = side.session()?;
        session.run("CREATE TABLE written (id BIGINT, value BIGINT, note VARCHAR)")?;
        updates::make(&mut session)?;
    }
    let mut figures = Figures::default();
    for (what, work, bytes) in WORKS {
        let mut written = [const { Vec::new() }; 2];
        for side in bench.turns(2) {
            written[side].push(amplification(&sides[side], work, bytes)?);
        }
        eprintln!("{what}: {written:.2?}");
        let [ours, theirs] = written.map(|written| median(&written));
        figures.add(PLAIN, Row { what: what.to_owned(), unit: "times", ours, theirs, goal: Goal::Unset });
    }
    Ok(figures)
}

/// Bytes written by the server for each of `bytes`.
fn amplification(served: &Served, work: fn(&mut Session) -> Outcome, bytes: u64) -> Outcome<f64> {
    let mut session = served.session()?;
    session.run("CHECKPOINT")?;
    let before = disk::written_at_rest(served.pid())?;
    work(&mut session)?;
    session.run("CHECKPOINT")?;
    Ok((disk::written_at_rest(served.pid())? - before) as f64 / bytes as f64)
}

fn load(session: &mut Session) -> Outcome {
    let rows = "SELECT i, (hash(i) >> 1)::BIGINT, md5(i::VARCHAR)";
    session.run(&format!("INSERT INTO written {rows} FROM range({LOADED}) r(i)"))?;
    Ok(())
}

fn commit(session: &mut Session) -> Outcome {
    for i in 0..COMMITTED {
        session.run(&format!("INSERT INTO written VALUES ({i}, {i}, md5('{i}'))"))?;
    }
    Ok(())
}

fn update(session: &mut Session) -> Outcome {
    updates::update(session)?;
    Ok(())
}
