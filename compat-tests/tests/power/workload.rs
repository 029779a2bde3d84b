//! A server under strace, clients that write, and a mark in the trace for each commit that was acknowledged.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use compat_tests::server::{DATABASE, Server, TOKEN, openduck};
use tempfile::TempDir;
use tokio_postgres::{Client, Error, NoTls};

use crate::trace::{self, Reader};

/// How many write at a time.
pub const CLIENTS: usize = 4;
/// Rows of a commit whose blocks go to objects.
const MANY: usize = 8000;
/// Rows of the table that is changed as a whole.
pub const COUNTED: usize = 3000;

/// What a client does with a number.
pub enum Work {
    /// Writes so many rows, in one transaction.
    Rows(usize),
    /// Sets the version of all rows of the other table.
    Version,
    Checkpoint,
}

/// What `client` does with `number`.
pub fn work(client: usize, number: usize) -> Work {
    match (client, number % 60) {
        (0, 13 | 43) => Work::Version,
        (1, 29) => Work::Checkpoint,
        (2, 7) => Work::Rows(MANY),
        _ => Work::Rows(1 + number % 3),
    }
}

/// How a server's life ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// In the midst of work.
    Killed,
    Stopped,
}

/// Runs servers on `folder/data`, one after the other, each until so many commits are acknowledged. What they do is in
/// the files `trace.0` and on.
pub fn run(folder: &Arc<TempDir>, lives: &[(usize, End)]) {
    let root = fs::canonicalize(folder.path()).expect("the folder is there");
    let mut next = vec![0; CLIENTS];
    for (life, (commits, end)) in lives.iter().enumerate() {
        let trace = root.join(format!("trace.{life}"));
        let traced = Traced::start(folder, &root, &trace);
        if life == 0 {
            let sql = format!(
                "CREATE TABLE written (client INTEGER, number INTEGER, row INTEGER, text VARCHAR); \
                 CREATE TABLE counted AS SELECT i, -1 AS version FROM range({COUNTED}) range(i);"
            );
            let made = runtime().block_on(async { connect(traced.server.pg_port()).await?.batch_execute(&sql).await });
            made.expect("tables can be made");
        }
        traced.write(&mut next, *commits, *end);
        traced.end(*end);
        let lacking = Reader::settle(&root, &fs::read(&trace).expect("a trace"));
        let mut trace = File::options().append(true).open(trace).expect("a trace");
        trace.write_all(&lacking).expect("a trace can be written");
    }
}

/// The file of marks, beside the data folder: a line each with what happened, the client and the number.
pub const MARKS: &str = "marks";
/// A client is about to send it.
pub const SENT: &str = "sent";
/// It was acknowledged as committed.
pub const ACKNOWLEDGED: &str = "acknowledged";

/// A server and a writer of marks, both under one strace.
struct Traced {
    server: Server,
    marks: Mutex<Option<File>>,
    /// The server may be running.
    runs: bool,
}

impl Traced {
    fn start(folder: &Arc<TempDir>, root: &Path, trace: &Path) -> Self {
        let there = Command::new("strace").arg("-V").stdout(Stdio::null()).status();
        assert!(there.is_ok_and(|status| status.success()), "strace is missing: install the Debian package strace");
        let pipe = root.join("pipe");
        if !pipe.exists() {
            assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
        }
        let openduck = openduck();
        let mut command = Command::new("strace");
        for (name, value) in openduck.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.args(trace::flags()).arg("-o").arg(trace);
        // The server takes the shell's place, so that its process is known.
        command.args(["sh", "-c", r#"cat < "$1" > "$2" & echo "process $$"; shift 2; exec "$@""#, "sh"]);
        command.arg(&pipe).arg(root.join(MARKS)).arg(openduck.get_program());
        command.args(["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0", "--data"]).arg(root.join("data"));
        // Whoever opens a pipe waits for the other end.
        let opened = thread::spawn(move || File::options().write(true).open(pipe).expect("a pipe"));
        let server = Server::spawn_command(command, Arc::clone(folder), "postgres  ");
        Self { server, marks: Mutex::new(Some(opened.join().expect("a pipe"))), runs: true }
    }

    /// Lets the clients write until `commits` are acknowledged.
    fn write(&self, next: &mut [usize], commits: usize, end: End) {
        let (done, count) = (AtomicBool::new(false), AtomicUsize::new(0));
        let port = self.server.pg_port();
        thread::scope(|scope| {
            for (client, next) in next.iter_mut().enumerate() {
                let (done, count) = (&done, &count);
                scope.spawn(move || {
                    runtime().block_on(async {
                        let connection = connect(port).await.expect("the server listens");
                        while !done.load(Ordering::Relaxed) {
                            let number = *next;
                            *next += 1;
                            self.mark(SENT, client, number);
                            let work = work(client, number);
                            let outcome = connection.batch_execute(&sql(client, number, &work)).await;
                            match (outcome, work) {
                                (Ok(()), Work::Checkpoint) => {}
                                // Not while others write.
                                (Err(_), Work::Checkpoint) if !connection.is_closed() => {}
                                (Ok(()), _) => {
                                    self.mark(ACKNOWLEDGED, client, number);
                                    count.fetch_add(1, Ordering::Relaxed);
                                }
                                (Err(error), _) => {
                                    let ended = end == End::Killed && count.load(Ordering::Relaxed) >= commits;
                                    assert!(ended, "client {client}, {number}: {error:?}");
                                    break;
                                }
                            }
                        }
                    });
                });
            }
            let begun = Instant::now();
            while count.load(Ordering::Relaxed) < commits {
                assert!(begun.elapsed() < Duration::from_secs(120), "{} commits", count.load(Ordering::Relaxed));
                thread::sleep(Duration::from_millis(1));
            }
            if end == End::Killed {
                self.signal("KILL");
            }
            done.store(true, Ordering::Relaxed);
        });
    }

    fn mark(&self, what: &str, client: usize, number: usize) {
        let mark = format!("{what} {client} {number}\n");
        let mut marks = self.marks.lock().unwrap();
        marks.as_mut().expect("the server runs").write_all(mark.as_bytes()).expect("marks are read");
    }

    fn signal(&self, name: &str) {
        let said = self.server.said();
        let process = said.lines().find_map(|line| line.strip_prefix("process ")).expect("the shell says its number");
        assert!(Command::new("kill").args([&format!("-{name}"), process]).status().expect("kill runs").success());
    }

    /// Waits until all has ended.
    fn end(mut self, end: End) {
        if end == End::Stopped {
            self.signal("TERM");
        }
        *self.marks.lock().unwrap() = None;
        // A process that has ended and that nobody has asked for is a zombie.
        let status = format!("/proc/{}/stat", self.server.pid());
        let begun = Instant::now();
        while !fs::read_to_string(&status).expect("strace is our child").contains(") Z ") {
            assert!(begun.elapsed() < Duration::from_secs(60), "strace goes on");
            thread::sleep(Duration::from_millis(5));
        }
        self.runs = false;
    }
}

impl Drop for Traced {
    fn drop(&mut self) {
        // It would outlive its strace.
        if self.runs {
            self.signal("KILL");
        }
    }
}

/// A runtime of a client's own.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A connection to a server.
pub async fn connect(port: u16) -> Result<Client, Error> {
    let url = format!("postgresql://openduck:{TOKEN}@127.0.0.1:{port}/{DATABASE}");
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await?;
    // It ends with the server.
    tokio::spawn(async { drop(connection.await) });
    Ok(client)
}

/// What a row says, in SQL.
pub const TEXT: &str = "md5(concat_ws(' ', client, number, row))";

fn sql(client: usize, number: usize, work: &Work) -> String {
    let rows = |from: usize, to: usize| {
        let row = format!(
            "SELECT {client} AS client, {number} AS number, row::INTEGER AS row FROM range({from}, {to}) range(row)"
        );
        format!("INSERT INTO written SELECT *, {TEXT} FROM ({row})")
    };
    match work {
        Work::Rows(count @ 2..10) => format!("BEGIN; {}; {}; COMMIT", rows(0, 1), rows(1, *count)),
        Work::Rows(count) => rows(0, *count),
        Work::Version => format!("UPDATE counted SET version = {number}"),
        Work::Checkpoint => "CHECKPOINT".to_owned(),
    }
}
