//! Commits a second with metadata in Postgres: near, and as far away as another house or another continent.
//!
//! What one writer reaches, each of whose commits waits for the one before, is what a writer that blocks would reach for
//! all together.

use std::{fs, time::Duration};

use super::{
    Storage,
    commits::{self, WRITERS},
    figures::{Figures, PLAIN},
    postgres::Postgres,
    proxy,
    served::Served,
};
use crate::{
    Outcome,
    report::{Goal, Row},
};

/// Milliseconds that a round trip to Postgres takes longer than on this machine.
const ADDED: [u64; 3] = [0, 5, 40];

/// Layered storage beside one writer of its own, as it is called in tables.
const ALONE: &str = "one writer";

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let postgres = Postgres::start();
    let objects = tempfile::tempdir()?;
    let mut sides = vec![Served::plain(&bench.share)?];
    for added in ADDED {
        let port = match added {
            0 => postgres.port(),
            _ => proxy::start(postgres.port(), Duration::from_millis(added))?,
        };
        let trip = postgres.round_trip(port)? * 1000.0;
        eprintln!("Postgres with {added} ms added answers in {trip:.2} ms");
        let name = format!("added_{added}");
        let folder = objects.path().join(&name);
        fs::create_dir(&folder)?;
        let (metadata, objects) = (postgres.database(&name, port)?, format!("file://{}", folder.display()));
        sides.push(Served::layered(&bench.share, &["--metadata", &metadata, "--objects", &objects])?);
    }
    let rates = commits::rates(bench, &sides.iter().collect::<Vec<_>>())?;
    let (plain, layered) = (rates[0], &rates[1..]);
    let mut figures = Figures::default();
    let row = |what, ours, theirs, goal| Row { what, unit: "a second", ours, theirs, goal };
    for (added, rates) in ADDED.into_iter().zip(layered) {
        let place = if added == 0 { "Postgres".to_owned() } else { format!("Postgres + {added} ms") };
        for (at, writers) in WRITERS.into_iter().enumerate() {
            let what = format!("commits by {writers}, {place}");
            figures.add(PLAIN, row(what.clone(), rates[at], plain[at], Goal::Unset));
            let goal = if (added, writers) == (5, 16) { Goal::AtLeast(10.0) } else { Goal::Unset };
            figures.add(ALONE, row(what, rates[at], rates[0], goal));
        }
    }
    Ok(figures)
}
