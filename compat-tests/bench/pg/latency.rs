//! The shortest statement: how long it takes, alone and with others at the same time.

use std::{
    io::Write,
    sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};

use compat_tests::wire::{self, Wire};

use super::{Pair, Pg, sides::Sides};
use crate::{
    Outcome,
    report::{Goal, Row, quantile},
};

const SQL: &str = "SELECT 1";
/// Connections at the same time.
const CLIENTS: [usize; 2] = [1, 32];
/// Seconds of a turn of pgbench.
const PGBENCH_SECONDS: &str = "3";
/// What of p50 is more than a busy system would change.
const GOAL: Goal = Goal::AtMost(2.0);

/// What the next call sends.
type Call = Box<dyn Fn() -> Vec<u8> + Sync>;

/// The ways in which drivers send a statement, and what each sends first, once. What was asked before, the server may still
/// know; what never was, it has to calculate.
fn ways() -> [(&'static str, Vec<u8>, Call); 4] {
    let run =
        |name: &str| [wire::bind("", name, &[0]), wire::message(b'D', b"P\0"), wire::execute("", 0), wire::sync()];
    let extended = [vec![wire::parse("", SQL)], run("").to_vec()].concat().concat();
    let prepare = [wire::parse("prepared", SQL), wire::sync()].concat();
    let prepared = [wire::bind("", "prepared", &[0]), wire::execute("", 0), wire::sync()].concat();
    let same = |bytes: Vec<u8>| -> Call { Box::new(move || bytes.clone()) };
    let turn = AtomicUsize::new(0);
    let never_the_same: Call =
        Box::new(move || wire::query(&format!("SELECT {}", turn.fetch_add(1, Ordering::Relaxed))));
    [
        ("simple", Vec::new(), same(wire::query(SQL))),
        ("simple, never the same", Vec::new(), never_the_same),
        ("extended", Vec::new(), same(extended)),
        ("prepared", prepare, same(prepared)),
    ]
}

pub(super) fn measure(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    for (way, before, call) in ways() {
        for count in CLIENTS {
            let calls = (bench.calls as usize).div_ceil(if count == 1 { 1 } else { 4 });
            let mut clients = [Vec::new(), Vec::new()];
            for (side, clients) in clients.iter_mut().enumerate() {
                for _ in 0..count {
                    let mut client = Wire::open(&sides.url(side))?;
                    if !before.is_empty() {
                        client.ask(&before)?;
                    }
                    clients.push(client);
                }
            }
            let mut tails = Pair::default();
            let middles = bench.turns(|side| {
                let microseconds = together(&mut clients[side], &call, calls)?;
                tails.0[side].push(quantile(&microseconds, 0.99));
                Ok(quantile(&microseconds, 0.5))
            })?;
            let what = format!("{SQL}, {way}, {count} at a time");
            rows.extend(middles.rows(&format!("{what}, p50"), "us", GOAL, true));
            rows.extend(tails.rows(&format!("{what}, p99"), "us", Goal::Unset, true));
        }
    }
    Ok(rows)
}

/// Microseconds of each call, of so many by each client, all clients at the same time.
fn together(clients: &mut [Wire], call: &Call, calls: usize) -> Outcome<Vec<f64>> {
    let all_ready = Barrier::new(clients.len());
    thread::scope(|scope| {
        let threads: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let all_ready = &all_ready;
                scope.spawn(move || {
                    all_ready.wait();
                    (0..calls)
                        .map(|_| {
                            let bytes = call();
                            let started = Instant::now();
                            let drained = client.ask(&bytes).map_err(|error| error.to_string())?;
                            if drained.rows != 1 {
                                return Err(format!("{SQL}: {drained:?}"));
                            }
                            Ok(started.elapsed().as_secs_f64() * 1e6)
                        })
                        .collect::<Result<Vec<_>, _>>()
                })
            })
            .collect();
        let mut microseconds = Vec::new();
        for thread in threads {
            microseconds.extend(thread.join().map_err(|_| "a client has panicked")??);
        }
        Ok(microseconds)
    })
}

/// The same by PostgreSQL's own client, whose average is over everything.
pub(super) fn measure_with_pgbench(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let mut script = tempfile::NamedTempFile::new()?;
    writeln!(script, "{SQL};")?;
    let mut rows = Vec::new();
    for way in ["simple", "extended", "prepared"] {
        for count in CLIENTS {
            let what = format!("pgbench, {way}, {count} at a time");
            if sides.command(0, "pgbench").is_none() {
                println!("{what}: left out, there is no pgbench");
                continue;
            }
            let pair = bench.turns(|side| {
                let mut pgbench = sides.command(side, "pgbench").ok_or("pgbench is gone")?;
                pgbench
                    .args(["-n", "-M", way, "-c", &count.to_string(), "-T", PGBENCH_SECONDS, "-f"])
                    .arg(script.path());
                let output = pgbench.output()?;
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                let average = said.lines().find_map(|line| line.strip_prefix("latency average = ")?.split(' ').next());
                let milliseconds: Option<f64> = average.and_then(|average| average.parse().ok());
                let failed = || format!("{what}: {said}{}", String::from_utf8_lossy(&output.stderr));
                milliseconds.filter(|_| output.status.success()).map(|ms| ms * 1000.0).ok_or_else(|| failed().into())
            })?;
            rows.extend(pair.rows(&format!("{what}, average"), "us", Goal::Unset, true));
        }
    }
    Ok(rows)
}
