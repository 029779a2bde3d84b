//! A DuckDB in a Python process of its own, which does what it is told.

use std::{
    error::Error,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};

use crate::Outcome;

/// A process with one DuckDB. It is killed when dropped.
pub(crate) struct Agent {
    process: Child,
    orders: ChildStdin,
    replies: BufReader<ChildStdout>,
}

impl Agent {
    /// A DuckDB on the file `database`, or in memory where that is empty, with extensions from Python packages and
    /// from files.
    pub(crate) fn start(python: &Path, database: &str, packages: &[&str], files: &[&str]) -> Outcome<Self> {
        let mut command = Command::new(python);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("OPENDUCK_")) {
            command.env_remove(name);
        }
        let mut process = command
            .args(["-c", include_str!("agent.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", python.display()))?;
        let (Some(orders), Some(replies)) = (process.stdin.take(), process.stdout.take()) else {
            return Err("a process without pipes".into());
        };
        let mut agent = Self { process, orders, replies: BufReader::new(replies) };
        // Files are ours, of this build; nothing is fetched behind our back.
        let config = json!({ "allow_unsigned_extensions": "true", "autoinstall_known_extensions": "false" });
        agent.ask("open", &json!({ "database": database, "config": config, "packages": packages, "files": files }))?;
        Ok(agent)
    }

    /// Gives an order, and does not wait.
    pub(crate) fn order(&mut self, verb: &str, arguments: &Value) -> Outcome {
        writeln!(self.orders, "{}", json!([verb, arguments]))?;
        Ok(())
    }

    /// Waits for what comes of an order.
    pub(crate) fn reply(&mut self) -> Outcome<Value> {
        let mut line = String::new();
        self.replies.read_line(&mut line)?;
        let mut reply: Value =
            serde_json::from_str(&line).map_err(|_| format!("the Python process has no answer but {line:?}"))?;
        match reply.get("failed").and_then(Value::as_str) {
            Some(failure) => Err(failure.into()),
            None => Ok(reply["done"].take()),
        }
    }

    fn ask(&mut self, verb: &str, arguments: &Value) -> Outcome<Value> {
        self.order(verb, arguments)?;
        self.reply()
    }

    /// Runs SQL; its rows as text.
    pub(crate) fn run(&mut self, sql: &str) -> Outcome<Vec<Vec<String>>> {
        let rows = self.ask("run", &json!({ "sql": sql })).map_err(|error| format!("{sql}: {error}"))?;
        Ok(serde_json::from_value(rows)?)
    }

    /// Runs SQL; its rows as text, and the seconds that it took.
    pub(crate) fn timed(&mut self, sql: &str) -> Outcome<(Vec<Vec<String>>, f64)> {
        Ok(serde_json::from_value(self.ask("timed", &json!({ "sql": sql }))?)?)
    }

    /// Seconds of each of so many runs of `sql`, each after `before`, which is not counted.
    pub(crate) fn measure(&mut self, sql: &str, times: usize, before: &str) -> Outcome<Vec<f64>> {
        let taken = self.ask("measure", &json!({ "sql": sql, "times": times, "before": before }))?;
        Ok(serde_json::from_value(taken)?)
    }

    /// The process, for its end from outside.
    pub(crate) fn kill(mut self) -> Outcome {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

/// Runs of `sql` a second, by each of `agents` with so many connections, all at the same time.
pub(crate) fn rate(agents: &mut [Agent], sql: &str, seconds: f64, clients: usize) -> Outcome<f64> {
    for agent in agents.iter_mut() {
        agent.order("rate", &json!({ "sql": sql, "seconds": seconds, "clients": clients }))?;
    }
    let rates = agents.iter_mut().map(|agent| agent.reply()?.as_f64().ok_or_else(|| "no rate".into()));
    rates.sum::<Result<f64, Box<dyn Error>>>()
}

impl Drop for Agent {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
