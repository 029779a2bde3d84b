//! Rows as fast as a client can take them that does not look at them.

use std::time::Instant;

use compat_tests::wire;

use super::{Pg, sides::Sides};
use crate::{
    Outcome,
    report::{Goal, Row},
};

const ALL: &str = "SELECT * FROM measured";

pub(super) fn measure(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let extended = |format: i16| {
        [wire::parse("", ALL), wire::bind("", "", &[format]), wire::execute("", 0), wire::sync()].concat()
    };
    let mut rows = Vec::new();
    for (what, bytes) in
        [("simple, text", wire::query(ALL)), ("extended, text", extended(0)), ("extended, binary", extended(1))]
    {
        let mut clients = [sides.connect(0)?, sides.connect(1)?];
        // The first time, what is read comes into memory, and a new server is still busy with itself.
        for client in &mut clients {
            client.ask(&bytes)?;
        }
        let pair = bench.turns(|side| {
            let started = Instant::now();
            let drained = clients[side].ask(&bytes)?;
            let seconds = started.elapsed().as_secs_f64();
            if drained.rows != bench.rows {
                return Err(format!("{what}: {drained:?}").into());
            }
            Ok(bench.rows as f64 / seconds / 1e6)
        })?;
        rows.extend(pair.rows(&format!("rows drained, {what}"), "M/s", Goal::AtLeast(3.0), false));
    }
    Ok(rows)
}
