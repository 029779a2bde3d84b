//! Loading a large table: copied at the server, which no client has a part in, and over the wire; and the checkpoint
//! after it.

use std::time::Instant;

use super::{
    Storage,
    figures::{Figures, PLAIN, WHEEL},
    served::{Runs, pair},
};
use crate::{
    Outcome,
    report::{Goal, Row, median},
};

/// How much longer than a plain file's a load may take.
const LOAD_MAX: Goal = Goal::AtMost(1.3);

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let [layered, plain] = pair(&bench.share)?;
    let mut sent = [const { Vec::new() }; 2];
    for side in bench.turns(2) {
        let served = [&layered, &plain][side];
        let mut session = served.session()?;
        session.run("DROP TABLE IF EXISTS lineitem")?;
        session.run("CHECKPOINT")?;
        let started = Instant::now();
        served.load_tpch(bench.scale, &["lineitem"])?;
        sent[side].push(started.elapsed().as_secs_f64());
        eprintln!("lineitem over the wire, {}: {:.2?}", served.name, sent[side]);
    }

    let layered = layered.restart(|_| Ok(()))?;
    let (plain, copy) = plain.restart_and_copy()?;
    let mut clients: [Box<dyn Runs>; 3] =
        [Box::new(layered.session()?), Box::new(plain.session()?), Box::new(bench.share.wheel(&copy)?)];
    let (mut copied, mut folded) = ([const { Vec::new() }; 3], [const { Vec::new() }; 3]);
    // Nobody pays for reading lineitem the first time.
    for client in &mut clients {
        client.seconds("CREATE TABLE copied AS FROM lineitem")?;
    }
    for side in bench.turns(3) {
        let client = &mut clients[side];
        client.seconds("DROP TABLE copied")?;
        client.seconds("CHECKPOINT")?;
        copied[side].push(client.seconds("CREATE TABLE copied AS FROM lineitem")?);
        folded[side].push(client.seconds("CHECKPOINT")?);
        let name = ["layered", PLAIN, WHEEL][side];
        eprintln!("lineitem copied, {name}: {:.2?}, CHECKPOINT {:.3?}", copied[side], folded[side]);
    }

    let mut figures = Figures::default();
    let row = |what: &str, ours: &[f64], theirs: &[f64], goal| {
        let (ours, theirs) = (median(ours), median(theirs));
        Row { what: what.to_owned(), unit: "s", ours, theirs, goal }
    };
    figures.add(PLAIN, row("lineitem copied at the server", &copied[0], &copied[1], LOAD_MAX));
    figures.add(PLAIN, row("lineitem over the wire", &sent[0], &sent[1], LOAD_MAX));
    figures.add(PLAIN, row("CHECKPOINT after a load", &folded[0], &folded[1], Goal::Unset));
    figures.add(WHEEL, row("lineitem copied at the server", &copied[0], &copied[2], LOAD_MAX));
    figures.add(WHEEL, row("CHECKPOINT after a load", &folded[0], &folded[2], Goal::Unset));
    Ok(figures)
}
