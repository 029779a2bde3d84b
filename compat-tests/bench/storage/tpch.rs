//! The queries of TPC-H: hot, hot while somebody commits every second, and cold.

use std::{
    fs,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use compat_tests::build::root;

use super::{
    Storage, disk,
    figures::{Figures, PLAIN, WHEEL},
    served::{Runs, Served, pair},
};
use crate::{
    Outcome,
    report::{self, Goal, Row, median},
};

/// How much slower than on a plain file queries may be: alone, and beside the commits.
const HOT_MAX: Goal = Goal::AtMost(1.05);
const BESIDE_COMMITS_MAX: Goal = Goal::AtMost(1.15);

/// Between two commits.
const EVERY: Duration = Duration::from_secs(1);

/// Seconds of each query, a pass a row.
type Passes = Vec<Vec<f64>>;

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let queries = queries()?;
    let [layered, plain] = pair(&bench.share)?;
    for side in [&layered, &plain] {
        eprintln!("loading TPC-H, {}", side.name);
        side.load_tpch(bench.scale, &[])?;
        let mut session = side.session()?;
        session.run("CREATE TABLE ticks (tick BIGINT)")?;
        session.run("CHECKPOINT")?;
    }
    // What loading has left in memory is not what queries leave there.
    let layered = layered.restart(|_| Ok(()))?;
    let (plain, copy) = plain.restart_and_copy()?;
    let mut figures = Figures::default();

    let mut clients: [Box<dyn Runs>; 3] =
        [Box::new(layered.session()?), Box::new(plain.session()?), Box::new(bench.share.wheel(&copy)?)];
    for client in &mut clients {
        pass(client.as_mut(), &queries)?;
    }
    let mut hot = [const { Passes::new() }; 3];
    for side in bench.turns(3) {
        hot[side].push(pass(clients[side].as_mut(), &queries)?);
        told("hot", ["layered", PLAIN, WHEEL][side], &hot[side]);
    }
    let hot = hot.map(|passes| medians(&passes));
    let each = hot[0].iter().zip(&hot[1]).enumerate();
    let each = each.map(|(at, (ours, theirs))| row(&format!("q{:02}, hot", at + 1), &[*ours], &[*theirs], HOT_MAX));
    report::print("layered", PLAIN, &each.collect::<Vec<_>>());
    figures.add(PLAIN, row("TPC-H, hot", &hot[0], &hot[1], HOT_MAX));
    figures.add(PLAIN, means("TPC-H, hot", &hot[0], &hot[1], HOT_MAX));
    figures.add(WHEEL, row("TPC-H, hot", &hot[0], &hot[2], HOT_MAX));

    let mut beside = [const { Passes::new() }; 2];
    for side in bench.turns(2) {
        let client = clients[side].as_mut();
        beside[side].push(with_commits([&layered, &plain][side], || pass(client, &queries))?);
        told("hot with commits", ["layered", PLAIN][side], &beside[side]);
    }
    let beside = beside.map(|passes| medians(&passes));
    figures.add(PLAIN, row("TPC-H, hot, a commit a second", &beside[0], &beside[1], BESIDE_COMMITS_MAX));
    figures.add(PLAIN, means("TPC-H, hot, a commit a second", &beside[0], &beside[1], BESIDE_COMMITS_MAX));

    // A server that is to end waits for its sessions.
    drop(clients);
    let what = if disk::drop_caches() { "TPC-H, cold" } else { "TPC-H, new server, page cache kept" };
    let (mut layered, mut plain) = (layered, plain);
    let mut cold = [const { Passes::new() }; 2];
    for _ in 0..bench.rounds {
        layered = cold_pass(layered, &queries, &mut cold[0])?;
        plain = cold_pass(plain, &queries, &mut cold[1])?;
    }
    let cold = cold.map(|passes| medians(&passes));
    figures.add(PLAIN, row(what, &cold[0], &cold[1], Goal::Unset));
    figures.add(PLAIN, means(what, &cold[0], &cold[1], Goal::Unset));
    Ok(figures)
}

/// The 22 queries, over tables without a database's name.
fn queries() -> Outcome<Vec<String>> {
    let read = |number| fs::read_to_string(root().join(format!("compat-tests/tpch/q{number:02}.sql")));
    (1..=22).map(|number: u16| Ok(read(number)?.replace(['{', '}'], ""))).collect()
}

/// Runs every query once; the seconds of each.
fn pass(client: &mut dyn Runs, queries: &[String]) -> Outcome<Vec<f64>> {
    queries.iter().map(|sql| client.seconds(sql)).collect()
}

/// The same in a new server process that has read nothing yet.
fn cold_pass(served: Served, queries: &[String], passes: &mut Passes) -> Outcome<Served> {
    let served = served.restart(|_| {
        disk::drop_caches();
        Ok(())
    })?;
    passes.push(pass(&mut served.session()?, queries)?);
    told("cold", served.name, passes);
    Ok(served)
}

/// Works while another client of the server commits a row every second.
fn with_commits<T>(served: &Served, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let mut session = served.session()?;
    thread::scope(|scope| {
        let (stop, stopped) = mpsc::channel::<()>();
        let committing = scope.spawn(move || {
            for tick in 0.. {
                session.run(&format!("INSERT INTO ticks VALUES ({tick})"))?;
                if stopped.recv_timeout(EVERY) != Err(RecvTimeoutError::Timeout) {
                    break;
                }
            }
            Ok::<(), String>(())
        });
        let done = work();
        drop(stop);
        committing.join().map_err(|_| "the client that commits has panicked")??;
        done
    })
}

/// The median seconds of each query.
fn medians(passes: &Passes) -> Vec<f64> {
    let queries = passes.first().map_or(0, Vec::len);
    let of = |query: usize| median(&passes.iter().map(|pass| pass[query]).collect::<Vec<_>>());
    (0..queries).map(of).collect()
}

fn row(what: &str, ours: &[f64], theirs: &[f64], goal: Goal) -> Row {
    Row { what: what.to_owned(), unit: "s", ours: ours.iter().sum(), theirs: theirs.iter().sum(), goal }
}

/// Geometric means, in which a fast query counts as much as a slow one.
fn means(what: &str, ours: &[f64], theirs: &[f64], goal: Goal) -> Row {
    let mean = |seconds: &[f64]| (seconds.iter().map(|s| s.ln()).sum::<f64>() / seconds.len() as f64).exp() * 1000.0;
    Row { what: format!("{what}, mean"), unit: "ms", ours: mean(ours), theirs: mean(theirs), goal }
}

fn told(what: &str, side: &str, passes: &Passes) {
    let seconds: Vec<f64> = passes.iter().map(|pass| pass.iter().sum()).collect();
    eprintln!("TPC-H {what}, {side}: {seconds:.2?}");
}
