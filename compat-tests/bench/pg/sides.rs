//! The two servers, with the same table in each.

use std::{fs, process::Command};

use compat_tests::{postgres, server::Server, wire::Wire};

use crate::Outcome;

/// Columns of the types that tables are mostly made of.
const COLUMNS: &str = "i AS id, 'customer-' || i AS name, (i % 1000)::int4 AS part, i::float8 / 7 AS amount, \
    (i * 1.2345)::numeric(18,4) AS price, (date '2020-01-01' + (i % 3650)::int4)::date AS day, \
    timestamp '2020-01-01' + interval '1 second' * i AS at, i % 3 = 0 AS paid";

/// Ours, and PostgreSQL.
pub(super) struct Sides {
    ours: Server,
    theirs: postgres::Server,
}

impl Sides {
    /// Starts both, and gives each a table `measured` of so many rows.
    pub(super) fn start(rows: u64) -> Outcome<Self> {
        let mut theirs = postgres::Server::start();
        // Tests do without a safe disk, and with little memory: here the table is to be in it, as it is in ours.
        theirs.settings.retain(|setting| setting != "fsync=off" && !setting.starts_with("shared_buffers"));
        theirs.settings.extend(["shared_buffers=1GB", "max_wal_size=4GB"].map(str::to_owned));
        theirs.stop();
        theirs.restart();
        let sides = Self { ours: Server::start(), theirs };
        for (side, after) in ["CHECKPOINT", "VACUUM ANALYZE measured"].into_iter().enumerate() {
            let mut wire = sides.connect(side)?;
            let series = format!("generate_series(1::int8, {rows}::int8) AS s(i)");
            wire.run(&format!("CREATE TABLE measured AS SELECT {COLUMNS} FROM {series}"))?;
            wire.run(after)?;
            let count = wire.value("SELECT count(*) FROM measured")?;
            if count != rows.to_string() {
                return Err(format!("the table has {count} rows").into());
            }
        }
        Ok(sides)
    }

    /// How clients name the side: ours is 0.
    pub(super) fn url(&self, side: usize) -> String {
        if side == 0 { self.ours.pg_url() } else { self.theirs.url() }
    }

    /// A client of the side that decodes nothing.
    pub(super) fn connect(&self, side: usize) -> Outcome<Wire> {
        let mut wire = Wire::open(&self.url(side))?;
        wire.widen();
        Ok(wire)
    }

    /// Bytes of memory that the side has to serve a client: all of ours; of PostgreSQL, the client's own process without
    /// what it shares with others.
    pub(super) fn memory(&self, side: usize, process_id: i32) -> Outcome<f64> {
        let (process, label) =
            if side == 0 { (self.ours.pid().to_string(), "VmRSS:") } else { (process_id.to_string(), "RssAnon:") };
        let status = fs::read_to_string(format!("/proc/{process}/status"))?;
        let kilobytes =
            status.lines().find_map(|line| line.strip_prefix(label)?.trim().strip_suffix(" kB")?.parse().ok());
        Ok(kilobytes.map(|kilobytes: f64| kilobytes * 1024.0).ok_or("a process without memory")?)
    }

    /// `program`, which comes with PostgreSQL, on the side; `None` where it is not installed.
    pub(super) fn command(&self, side: usize, program: &str) -> Option<Command> {
        let mut command = Command::new(self.theirs.program(program)?);
        command.arg(self.url(side));
        Some(command)
    }
}
