//! COPY of the whole table out, and of the same data into an empty one.

use std::time::Instant;

use compat_tests::wire;

use super::{Pg, sides::Sides};
use crate::{
    Outcome,
    report::{Goal, Row},
};

/// Bytes of a CopyData that a client sends.
const PART_BYTES: usize = 64 << 10;

pub(super) fn measure(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    for format in ["text", "csv", "binary"] {
        let mut clients = [sides.connect(0)?, sides.connect(1)?];
        let out = wire::query(&format!("COPY measured TO STDOUT (FORMAT {format})"));
        let pair = bench.turns(|side| {
            let started = Instant::now();
            let drained = clients[side].ask(&out)?;
            let seconds = started.elapsed().as_secs_f64();
            if drained.tags != [format!("COPY {}", bench.rows)] {
                return Err(format!("COPY out as {format}: {drained:?}").into());
            }
            Ok(bench.rows as f64 / seconds / 1e6)
        })?;
        rows.extend(pair.rows(&format!("COPY out, {format}"), "M/s", Goal::Unset, false));

        // PostgreSQL's own data goes into both.
        let mut data = Vec::new();
        clients[1].send(&out)?;
        clients[1].drain_with(|row| data.extend_from_slice(row))?;
        let mut messages: Vec<u8> = data.chunks(PART_BYTES).flat_map(wire::copy_data).collect();
        drop(data);
        messages.extend(wire::message(b'c', b""));
        let pair = bench.turns(|side| {
            let client = &mut clients[side];
            client.run("CREATE TABLE copied AS SELECT * FROM measured LIMIT 0")?;
            client.send(&wire::query(&format!("COPY copied FROM STDIN (FORMAT {format})")))?;
            let started = Instant::now();
            let drained = client.ask(&messages)?;
            let seconds = started.elapsed().as_secs_f64();
            if drained.tags != [format!("COPY {}", bench.rows)] {
                return Err(format!("COPY in as {format}: {drained:?}").into());
            }
            client.run("DROP TABLE copied")?;
            Ok(bench.rows as f64 / seconds / 1e6)
        })?;
        rows.extend(pair.rows(&format!("COPY in, {format}"), "M/s", Goal::Unset, false));
    }
    Ok(rows)
}
