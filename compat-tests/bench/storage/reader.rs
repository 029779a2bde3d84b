//! What a reader of single rows waits while others write.

use std::{
    thread::{self, sleep},
    time::{Duration, Instant},
};

use super::{
    Storage, commits,
    figures::{Figures, PLAIN},
    served::{Runs, Served, Session, pair},
    updates,
};
use crate::{
    Outcome,
    report::{Goal, Row, quantile},
};

/// Writers at a time.
const WRITERS: usize = 16;
/// How much longer than the reader they write, half of it before.
const MARGIN: Duration = Duration::from_secs(1);

/// The same reader without writers, as it is called in tables.
const UNDISTURBED: &str = "no writers";

/// Milliseconds of each read: alone, and beside writers.
#[derive(Default)]
struct Reads {
    alone: Vec<f64>,
    beside: Vec<f64>,
}

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let [layered, plain] = pair(&bench.share)?;
    let served = [&layered, &plain];
    for side in served {
        let mut session = side.session()?;
        updates::make(&mut session)?;
        session.run(commits::EVENTS)?;
    }
    let mut sides = [Reads::default(), Reads::default()];
    let long = Duration::from_secs_f64(bench.seconds);
    for side in bench.turns(2) {
        sides[side].alone.extend(read(&mut served[side].session()?, long)?);
    }
    // Only now: what writers leave to be done in the background is theirs.
    for side in bench.turns(2) {
        sides[side].beside.extend(read_beside_writers(served[side], long)?);
    }
    let [ours, theirs] = sides;
    let mut figures = Figures::default();
    for (name, part) in [("p50", 0.5), ("p99", 0.99)] {
        let row = |what: &str, ours: &[f64], theirs: &[f64]| {
            let (what, ours, theirs) =
                (format!("point read{what}, {name}"), quantile(ours, part), quantile(theirs, part));
            Row { what, unit: "ms", ours, theirs, goal: Goal::Unset }
        };
        figures.add(PLAIN, row("", &ours.alone, &theirs.alone));
        figures.add(PLAIN, row(" beside 16 writers", &ours.beside, &theirs.beside));
        figures.add(UNDISTURBED, row(" beside 16 writers", &ours.beside, &ours.alone));
    }
    Ok(figures)
}

/// Reads rows by primary key, one after the other; the milliseconds of each.
fn read(session: &mut Session, long: Duration) -> Outcome<Vec<f64>> {
    let end = Instant::now() + long;
    let mut taken = Vec::new();
    while taken.is_empty() || Instant::now() < end {
        let key = updates::key(taken.len() as u64);
        taken.push(session.seconds(&format!("SELECT value FROM points WHERE id = {key}"))? * 1000.0);
    }
    Ok(taken)
}

fn read_beside_writers(served: &Served, long: Duration) -> Outcome<Vec<f64>> {
    let mut session = served.session()?;
    thread::scope(|scope| {
        let writing = scope.spawn(|| commits::rate(served, WRITERS, long + MARGIN));
        sleep(MARGIN / 2);
        let taken = read(&mut session, long);
        let rate = writing.join().map_err(|_| "the writers have panicked")??;
        let taken = taken?;
        eprintln!("{}: {} reads beside {rate:.0} commits a second", served.name, taken.len());
        Ok(taken)
    })
}
