//! How long a snapshot takes to open, on a server that has read before and on one that has just started.
//!
//! Opening is what a client's first query of a snapshot that is not open takes longer than that of a further client. How
//! many reads it makes one after the other is not measured: the server does not count them.

use std::time::Duration;

use super::{
    Storage, disk,
    figures::Figures,
    served::{Runs, Served},
};
use crate::{
    Outcome,
    report::{Goal, median},
};

/// Snapshots that are opened on a server that has read before.
const WARM: usize = 20;
/// Longer than a server waits with a checkpoint.
const IDLE: Duration = Duration::from_secs(6);
/// Milliseconds that this may take.
const WARM_MAX: Goal = Goal::Under(10.0);

/// Milliseconds of queries: the first of each snapshot, and that of a further client.
#[derive(Default)]
struct Opened {
    first: Vec<f64>,
    further: Vec<f64>,
}

impl Opened {
    fn open(&mut self, served: &Served, lsn: u64) -> Outcome {
        for taken in [&mut self.first, &mut self.further] {
            taken.push(served.session_at(lsn)?.seconds("SELECT count(*) FROM ticks")? * 1000.0);
        }
        Ok(())
    }

    fn add_to(&self, figures: &mut Figures, how: &str, goal: Goal) {
        let (first, further) = (median(&self.first), median(&self.further));
        figures.add_alone(format!("snapshot open, {how}"), "ms", first - further, goal);
        figures.add_alone(format!("its first query, {how}"), "ms", first, Goal::Unset);
    }
}

pub(super) fn measure(bench: &Storage) -> Outcome<Figures> {
    let mut layered = Served::layered(&bench.share, &[])?;
    layered.load_tpch(bench.scale, &["lineitem"])?;
    // As after any pause: the log of the load is folded into the database when nothing has been written for two seconds.
    std::thread::sleep(IDLE);
    let mut session = layered.session()?;
    session.run("CREATE TABLE ticks (tick BIGINT)")?;
    let snapshots = (0..WARM).map(|tick| Ok(session.run(&format!("INSERT INTO ticks VALUES ({tick})"))?.lsn));
    let snapshots = snapshots.collect::<Result<Vec<u64>, String>>()?;
    drop(session);

    let mut warm = Opened::default();
    for lsn in &snapshots {
        warm.open(&layered, *lsn)?;
    }
    eprintln!("snapshots opened, ms: {:.1?}, then {:.1?}", warm.first, warm.further);
    let emptied = disk::drop_caches();
    let mut cold = Opened::default();
    for lsn in snapshots.iter().cycle().take(usize::from(bench.rounds)) {
        layered = layered.restart(|_| {
            disk::drop_caches();
            Ok(())
        })?;
        cold.open(&layered, *lsn)?;
    }
    eprintln!("snapshots opened cold, ms: {:.1?}, then {:.1?}", cold.first, cold.further);

    let mut figures = Figures::default();
    warm.add_to(&mut figures, "warm", WARM_MAX);
    cold.add_to(&mut figures, if emptied { "cold" } else { "new server, page cache kept" }, Goal::Unset);
    println!("sequential reads of opening a snapshot: not measured, the server does not count them");
    Ok(figures)
}
