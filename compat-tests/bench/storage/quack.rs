//! Commits a second over ATTACH, against DuckDB's own server: each client a stock DuckDB in a process of its own.

use super::{
    Storage,
    commits::{EVENTS, WRITERS},
    figures::Figures,
};
use crate::{
    Outcome, agent,
    report::{Goal, Row, median},
    sides::{OpenDuck, Quack, Side},
};

const INSERT: &str = "INSERT INTO cloud.events VALUES ({n}, 'event {n}')";

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let folder = tempfile::tempdir()?;
    let mut quack = Quack::start(&folder.path().join("quack.duckdb"))?;
    bench.share.give(&mut quack.server)?;
    let flags = bench.share.flags();
    let ours = OpenDuck::start(&flags.iter().map(String::as_str).collect::<Vec<_>>())?;
    let sides: [&dyn Side; 2] = [&ours, &quack];
    for side in sides {
        side.client()?.run(&side.sent(EVENTS))?;
    }
    let mut figures = Figures::default();
    let mut fewer = None;
    for clients in WRITERS {
        let mut agents = Vec::new();
        for side in sides {
            agents.push((0..clients).map(|_| side.client()).collect::<Outcome<Vec<_>>>()?);
        }
        let mut rates = [const { Vec::new() }; 2];
        for side in bench.turns(2) {
            rates[side].push(agent::rate(&mut agents[side], INSERT, bench.seconds, 1)?);
        }
        eprintln!("commits by {clients} over ATTACH: {rates:.0?}");
        let [ours, theirs] = rates.map(|rates| median(&rates));
        let row = |theirs, goal| Row {
            what: format!("commits by {clients} over ATTACH"),
            unit: "a second",
            ours,
            theirs,
            goal,
        };
        figures.add("Quack", row(theirs, if clients == 8 { Goal::AtLeast(5.0) } else { Goal::Unset }));
        // It is to rise up to the last.
        if let Some(before) = fewer.replace(ours) {
            figures.add("fewer clients", row(before, Goal::AtLeast(1.0)));
        }
    }
    Ok(figures)
}
