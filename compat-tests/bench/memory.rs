//! What it costs the server's memory when clients read a large table: all at once, slowly, or not to the end.

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use clap::Args;
use serde_json::{Value, json};

use crate::{
    Outcome,
    agent::Agent,
    sides::{OpenDuck, Side},
};

/// How often the server's memory is looked at.
const LOOK: Duration = Duration::from_millis(20);
/// How long the server may take to notice that a client is gone.
const NOTICE: Duration = Duration::from_secs(5);
const MIB: f64 = (1 << 20) as f64;

/// Watches the server's memory while clients read a large table over ATTACH
///
/// A client that reads it into a table of its own, one that reads slowly, one that stops in the middle for longer than
/// the server's patience, and one that is killed; meanwhile another client goes on with its work.
#[derive(Args)]
pub(crate) struct Memory {
    /// Rows of the table of TPC-H line items
    #[arg(long, default_value_t = 6_000_000)]
    rows: u64,
    /// Memory of the server's engine, MiB
    #[arg(long, default_value_t = 512)]
    engine: u64,
    /// What the server may take beside its engine's memory, MiB
    #[arg(long, default_value_t = 256)]
    beside: u64,
    /// Seconds that the slow clients take
    #[arg(long, default_value_t = 15.0)]
    slow: f64,
}

/// The server's memory during one client's work.
struct Watched {
    start: f64,
    peak: f64,
    /// The longest that another client has waited for `SELECT 42`.
    longest_wait: f64,
    seconds: f64,
    answer: Value,
}

impl Memory {
    pub(crate) fn run(&self) -> Outcome {
        let flags = ["--memory", &format!("{}MiB", self.engine)];
        let ours = OpenDuck::start(&flags)?;
        eprintln!("loading lineitem");
        ours.load(&[self.rows])?;
        // What loading has left in memory is none of the readers' doing.
        let ours = ours.restart(&flags);
        let table = format!("cloud.lineitem_{}", self.rows);
        println!(
            "{:<36} {:>8} {:>10} {:>10} {:>10} {:>14}",
            "", "s", "start MiB", "peak MiB", "growth", "others' wait ms"
        );

        let into_table = json!({ "sql": format!("CREATE TABLE here AS FROM {table}"), "times": 1, "before": "" });
        let whole = self.watch(&ours, "measure", &into_table)?;
        whole.print("into a client's table");
        let again = self.watch(&ours, "measure", &into_table)?;
        again.print("the same again");

        let read = |stop: f64, pause: f64, rows: u64| {
            let sql = format!("FROM {table}");
            json!({ "sql": sql, "stop_after": self.rows / 10, "stop": stop, "pause": pause, "rows": rows })
        };
        let pause = 0.05;
        let slow = self.watch(&ours, "read", &read(0.0, pause, (self.slow / pause) as u64 * 2048))?;
        slow.print(&format!("slowly, {} rows and away", slow.answer));
        let stopped = self.watch(&ours, "read", &read(self.slow, 0.0, self.rows))?;
        stopped.print(&format!("with a stop of {} s, all rows", self.slow));
        if stopped.answer != json!(self.rows) {
            return Err(format!("the client that stopped has read {} of {} rows", stopped.answer, self.rows).into());
        }
        let noticed = self.kill_a_reader(&ours, &read(self.slow, 0.0, self.rows))?;
        println!("a killed client's statement has ended after {:.0} ms", noticed.as_secs_f64() * 1000.0);

        let (now, _) = ours.server.memory();
        let peak = [&whole, &again, &slow, &stopped].map(|watched| watched.peak).into_iter().fold(0.0, f64::max);
        let bound = (self.engine + self.beside) as f64;
        println!("\nat the end {:.0} MiB, at most {peak:.0} MiB; bound: {bound:.0} MiB", now as f64 / MIB);
        if peak > bound {
            return Err(format!("the server has taken {peak:.0} MiB, more than {bound:.0} MiB").into());
        }
        Ok(())
    }

    /// Lets a new client do what it is told, and looks at the server meanwhile.
    fn watch(&self, ours: &OpenDuck, verb: &'static str, arguments: &Value) -> Outcome<Watched> {
        let mut reader = ours.client()?;
        let mut other = ours.client()?;
        let sql = ours.sent("SELECT 42");
        other.run(&sql)?;
        let start = ours.server.memory().0 as f64 / MIB;
        let started = Instant::now();
        let (mut peak, mut longest_wait) = (start, 0.0);
        reader.order(verb, arguments)?;
        let (sender, answer) = mpsc::channel();
        let reading = thread::spawn(move || sender.send(reader.reply().map_err(|error| error.to_string())));
        let answer = loop {
            match answer.recv_timeout(LOOK) {
                Ok(answer) => break answer?,
                Err(RecvTimeoutError::Disconnected) => return Err("the reader has ended".into()),
                Err(RecvTimeoutError::Timeout) => {}
            }
            peak = f64::max(peak, ours.server.memory().0 as f64 / MIB);
            longest_wait = other.measure(&sql, 1, "")?.into_iter().fold(longest_wait, f64::max);
        };
        let seconds = started.elapsed().as_secs_f64();
        let _ = reading.join();
        Ok(Watched { start, peak, longest_wait, seconds, answer })
    }

    /// Kills a client in the middle of a result; how long its statement goes on.
    fn kill_a_reader(&self, ours: &OpenDuck, arguments: &Value) -> Outcome<Duration> {
        let mut reader: Agent = ours.client()?;
        reader.order("read", arguments)?;
        let deadline = Instant::now() + NOTICE;
        while !ours.is_busy() {
            if Instant::now() > deadline {
                return Err("the client to be killed does not read".into());
            }
        }
        thread::sleep(Duration::from_secs(1));
        reader.kill()?;
        let killed = Instant::now();
        while ours.is_busy() {
            if killed.elapsed() > NOTICE {
                return Err(format!("the statement of a killed client still runs after {NOTICE:?}").into());
            }
        }
        Ok(killed.elapsed())
    }
}

impl Watched {
    fn print(&self, what: &str) {
        println!(
            "{what:<36} {:>8.1} {:>10.0} {:>10.0} {:>10.0} {:>14.1}",
            self.seconds,
            self.start,
            self.peak,
            self.peak - self.start,
            self.longest_wait * 1000.0
        );
    }
}
