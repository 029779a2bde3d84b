//! Commits a second by several writers at a time, each of whom inserts a row, waits until it is durable, and goes on.

use std::{
    thread,
    time::{Duration, Instant},
};

use super::{
    Storage,
    figures::{Figures, PLAIN},
    served::{Served, Session, pair},
};
use crate::{
    Outcome,
    report::{Goal, Row, median},
};

/// Writers at a time.
pub(super) const WRITERS: [usize; 4] = [1, 8, 16, 32];
/// The table that they write.
pub(super) const EVENTS: &str = "CREATE TABLE events (id BIGINT, note VARCHAR)";

/// Commits a second, for each of [`WRITERS`].
pub(super) type Rates = [f64; WRITERS.len()];

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let [layered, plain] = pair(&bench.share)?;
    let rates = rates(bench, &[&layered, &plain])?;
    let mut figures = Figures::default();
    for (at, writers) in WRITERS.into_iter().enumerate() {
        let (what, ours, theirs) = (format!("commits by {writers}, SQLite"), rates[0][at], rates[1][at]);
        figures.add(PLAIN, Row { what, unit: "a second", ours, theirs, goal: Goal::Unset });
    }
    Ok(figures)
}

/// The rates of each side, which take turns; medians of the rounds.
pub(super) fn rates(bench: &Storage, sides: &[&Served]) -> Outcome<Vec<Rates>> {
    for side in sides {
        side.session()?.run(EVENTS)?;
    }
    let mut medians = vec![Rates::default(); sides.len()];
    for (at, writers) in WRITERS.into_iter().enumerate() {
        let mut measured = vec![Vec::new(); sides.len()];
        for side in bench.turns(sides.len()) {
            measured[side].push(rate(sides[side], writers, Duration::from_secs_f64(bench.seconds))?);
        }
        eprintln!("commits by {writers}: {measured:.0?}");
        for (medians, measured) in medians.iter_mut().zip(&measured) {
            medians[at] = median(measured);
        }
    }
    Ok(medians)
}

/// Commits a second by so many writers for so long.
pub(super) fn rate(served: &Served, writers: usize, long: Duration) -> Result<f64, String> {
    let mut sessions = (0..writers).map(|_| served.session()).collect::<Result<Vec<_>, _>>()?;
    // A session's first statement makes it.
    for session in &mut sessions {
        session.run("SELECT 1")?;
    }
    let started = Instant::now();
    let commits = thread::scope(|scope| {
        let writing: Vec<_> =
            sessions.iter_mut().map(|session| scope.spawn(move || write_until(session, started + long))).collect();
        let written =
            writing.into_iter().map(|writer| writer.join().unwrap_or_else(|_| Err("a writer has panicked".to_owned())));
        written.sum::<Result<u64, String>>()
    })?;
    Ok(commits as f64 / started.elapsed().as_secs_f64())
}

/// Inserts rows one by one; how many.
fn write_until(session: &mut Session, end: Instant) -> Result<u64, String> {
    let mut count = 0;
    while Instant::now() < end {
        session.run(&format!("INSERT INTO events VALUES ({count}, 'event {count}')"))?;
        count += 1;
    }
    Ok(count)
}
