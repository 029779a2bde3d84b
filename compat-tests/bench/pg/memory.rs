//! What a large result costs the server's memory: with a client that reads as fast as it can, and with a slow one.

use std::{
    io,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use compat_tests::wire::{self, Wire};

use super::{Pg, sides::Sides};
use crate::{
    Outcome,
    report::{Goal, Row},
};

/// How often the server's memory is looked at.
const LOOK: Duration = Duration::from_millis(20);
/// How many times the table is read.
const TIMES: u64 = 10;
/// Rows between two pauses of a slow reader.
const SLOW_ROWS: u64 = 2000;
const SLOW_PAUSE: Duration = Duration::from_millis(20);
const MIB: f64 = (1 << 20) as f64;

pub(super) fn measure(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let sql = format!("SELECT measured.* FROM measured, generate_series(1, {TIMES})");
    let mut rows = Vec::new();
    for slow in [false, true] {
        let mut grown = [0.0; 2];
        for (side, grown) in grown.iter_mut().enumerate() {
            let mut warm = sides.connect(side)?;
            warm.ask(&wire::query("SELECT * FROM measured"))?;
            *grown = growth(bench, sides, side, &sql, slow)? / MIB;
        }
        let reader = if slow { "slow" } else { "fast" };
        let what = format!("memory for {} rows, {reader} reader", bench.rows * TIMES);
        rows.push(Row { what, unit: "MiB", ours: grown[0], theirs: grown[1], goal: Goal::Unset });
    }
    Ok(rows)
}

/// Bytes that the server takes more at most while a client reads.
fn growth(bench: &Pg, sides: &Sides, side: usize, sql: &str, slow: bool) -> Outcome<f64> {
    let mut client = sides.connect(side)?;
    let process_id = client.process_id;
    let start = sides.memory(side, process_id)?;
    let mut peak = start;
    let (sender, done) = mpsc::channel();
    let (sql, seconds, all) = (sql.to_owned(), slow.then_some(bench.slow), bench.rows * TIMES);
    let reading = thread::spawn(move || {
        let read = match seconds {
            Some(seconds) => read_slowly(&mut client, &sql, seconds),
            None => read(&mut client, &sql, all),
        };
        // The client goes away when it is known what it has read.
        sender.send(read).map(|()| client)
    });
    loop {
        match done.recv_timeout(LOOK) {
            Ok(read) => break read?,
            Err(RecvTimeoutError::Disconnected) => return Err("the reader has ended".into()),
            Err(RecvTimeoutError::Timeout) => peak = peak.max(sides.memory(side, process_id)?),
        }
    }
    let _ = reading.join();
    Ok(peak - start)
}

fn read(client: &mut Wire, sql: &str, all: u64) -> io::Result<()> {
    let drained = client.ask(&wire::query(sql))?;
    if drained.rows == all { Ok(()) } else { Err(io::Error::other(format!("{drained:?}"))) }
}

/// Reads for so many seconds, and not to the end.
fn read_slowly(client: &mut Wire, sql: &str, seconds: f64) -> io::Result<()> {
    client.send(&wire::query(sql))?;
    let started = Instant::now();
    let mut rows = 0;
    while started.elapsed().as_secs_f64() < seconds {
        match client.receive()?.0 {
            b'D' => rows += 1,
            b'Z' => return Err(io::Error::other("a slow reader has read everything")),
            _ => continue,
        }
        if rows % SLOW_ROWS == 0 {
            thread::sleep(SLOW_PAUSE);
        }
    }
    Ok(())
}
