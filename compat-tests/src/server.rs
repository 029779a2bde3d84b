//! A running server, as a user starts it.

use std::{
    fmt::Write as _,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::build;

/// The token of test servers.
pub const TOKEN: &str = "quack-quack";
/// The database of test servers.
pub const DATABASE: &str = "mydb";
/// How long a server may take to start.
const START: Duration = Duration::from_secs(60);

/// A server process. It is killed when dropped.
pub struct Server {
    child: Child,
    /// What it has said so far, on both streams.
    said: Arc<Mutex<String>>,
    folder: Arc<TempDir>,
    /// Kills it when this process ends without dropping it, as it does with servers that many tests share.
    guard: Child,
}

/// `openduck` with the variables of this shell taken out, and a free port for Postgres.
pub fn openduck() -> Command {
    openduck_by(Command::new(build::openduck()))
}

/// The same by a command that runs it, and has its path as an argument already.
pub fn openduck_by(mut command: Command) -> Command {
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("OPENDUCK_")) {
        command.env_remove(name);
    }
    command.env("OPENDUCK_PG_PORT", "0").env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

/// Runs `openduck` with `arguments` to its end.
pub fn run(arguments: &[&str]) -> Output {
    openduck().args(arguments).output().expect("openduck runs")
}

/// Runs `openduck`, which must fail, and gives what it says.
pub fn refused(arguments: &[&str]) -> String {
    let output = run(arguments);
    let text = text(&output);
    assert!(!output.status.success(), "openduck {arguments:?} should have failed: {text}");
    text
}

/// What a program has said on both streams.
pub fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

impl Server {
    /// `openduck serve -d mydb -t TOKEN` on a new folder and free ports.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same with further flags.
    pub fn start_with(flags: &[&str]) -> Self {
        Self::start_on(Arc::new(tempfile::tempdir().expect("a temporary folder")), flags)
    }

    /// The same on the folder of an earlier server.
    pub fn start_on(folder: Arc<TempDir>, flags: &[&str]) -> Self {
        let data = folder.path().join("data");
        let data = data.to_str().expect("a folder in UTF-8").to_owned();
        let mut arguments = vec!["serve", "-d", DATABASE, "-t", TOKEN, "--data", &data, "--port", "0"];
        arguments.extend_from_slice(flags);
        Self::spawn(&arguments, folder, "postgres  ")
    }

    /// Any command that serves, ready when it has said `ready`.
    pub fn spawn(arguments: &[&str], folder: Arc<TempDir>, ready: &str) -> Self {
        let mut command = openduck();
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self::spawn_command(command, folder, ready)
    }

    /// The same with a command of the caller's.
    pub fn spawn_command(mut command: Command, folder: Arc<TempDir>, ready: &str) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("openduck starts");
        let said = Arc::<Mutex<String>>::default();
        let streams: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for stream in streams {
            let said = Arc::clone(&said);
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    writeln!(said.lock().unwrap(), "{line}").unwrap();
                }
            });
        }
        let mut guard = Command::new("sh");
        // Signals of the terminal's are for the test; a line says that all is well.
        let script = "trap '' INT TERM HUP; read _ || kill -9 \"$1\"";
        guard.args(["-c", script, "guard", &child.id().to_string()]).stdin(Stdio::piped());
        let guard = guard.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("sh starts");
        let mut server = Self { child, said, folder, guard };
        let deadline = Instant::now() + START;
        while !server.said().contains(ready) {
            assert!(Instant::now() < deadline, "the server is not ready: {}", server.said());
            if let Some(status) = server.child.try_wait().unwrap() {
                std::thread::sleep(Duration::from_millis(50));
                panic!("the server has ended with {status}: {}", server.said());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        server
    }

    /// What it has said so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Waits until it has said `text`.
    pub fn wait_for(&self, text: &str) {
        let deadline = Instant::now() + START;
        while !self.said().contains(text) {
            assert!(Instant::now() < deadline, "the server has not said {text:?}: {}", self.said());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What follows `label` on the line that begins with it.
    fn field(&self, label: &str) -> String {
        let said = self.said();
        let line = said.lines().find_map(|line| line.trim_start().strip_prefix(label));
        line.unwrap_or_else(|| panic!("no line {label:?} in: {said}")).trim().to_owned()
    }

    /// The port of gRPC and HTTP.
    pub fn port(&self) -> u16 {
        self.field("listening").rsplit_once(':').unwrap().1.parse().unwrap()
    }

    /// The port of the Postgres protocol.
    pub fn pg_port(&self) -> u16 {
        self.field("postgres").rsplit_once(':').unwrap().1.parse().unwrap()
    }

    /// How Postgres clients name the server and its database.
    pub fn pg_url(&self) -> String {
        format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/{DATABASE}", self.pg_port())
    }

    /// The server's URL.
    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port())
    }

    /// The process, for its figures under `/proc`.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The folder that holds the data folder `data`.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Runs SQL with `openduck query --format csv`; standard output and error together with the outcome.
    pub fn try_query(&self, sql: &str) -> Result<String, String> {
        let endpoint = self.endpoint();
        let output = run(&["query", "-d", DATABASE, "-t", TOKEN, "--endpoint", &endpoint, "--format", "csv", sql]);
        if output.status.success() { Ok(String::from_utf8(output.stdout).unwrap()) } else { Err(text(&output)) }
    }

    /// The same for SQL that must succeed: its rows as CSV without the header.
    pub fn query(&self, sql: &str) -> String {
        let rows = self.try_query(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        rows.split_once('\n').map(|(_, rows)| rows.trim_end().to_owned()).unwrap_or_default()
    }

    /// A plain HTTP/1.1 GET: status and body.
    pub fn get(&self, path: &str) -> (u16, String) {
        http_get(self.port(), path)
    }

    /// How many statements run now.
    pub fn running(&self) -> usize {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port())).expect("the server listens");
        let head = format!("authorization: Bearer {TOKEN}\r\nConnection: close\r\n\r\n");
        socket.write_all(format!("GET /status HTTP/1.1\r\nHost: localhost\r\n{head}").as_bytes()).unwrap();
        let mut reply = String::new();
        socket.read_to_string(&mut reply).unwrap();
        let body = reply.split_once("\r\n\r\n").expect("a reply with a body").1;
        let status: serde_json::Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {reply}"));
        let workers = status["workers"].as_array().expect("workers");
        workers.iter().map(|worker| worker["running"].as_array().map_or(0, Vec::len)).sum()
    }

    /// Waits until `count` statements run; how long that took.
    pub fn wait_for_running(&self, count: usize) -> Duration {
        let begun = Instant::now();
        while self.running() != count {
            assert!(begun.elapsed() < START, "{} statements run, not {count}", self.running());
            std::thread::sleep(Duration::from_millis(2));
        }
        begun.elapsed()
    }

    /// Ends it as an operator would, and waits; its folder stays.
    pub fn stop(mut self) -> Arc<TempDir> {
        self.signal("TERM");
        let status = self.child.wait().expect("the server ends");
        assert!(status.success(), "the server ended with {status}: {}", self.said());
        Arc::clone(&self.folder)
    }

    /// Ends it as a power cut would; its folder stays.
    pub fn kill(mut self) -> Arc<TempDir> {
        self.child.kill().expect("the server can be killed");
        self.child.wait().expect("the server ends");
        Arc::clone(&self.folder)
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let status = Command::new("kill").args([&format!("-{name}"), &self.pid().to_string()]).status();
        assert!(status.expect("kill runs").success());
    }

    /// Resident memory in bytes: now, and the most there has been.
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid())).expect("the server runs");
        let read = |label: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(label)).expect("a line of /proc/status");
            line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number of kB") * 1024
        };
        (read("VmRSS:"), read("VmHWM:"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(mut guard) = self.guard.stdin.take() {
            let _ = writeln!(guard);
        }
        let _ = self.guard.wait();
    }
}

/// A plain HTTP/1.1 GET on this machine: status and body.
pub fn http_get(port: u16, path: &str) -> (u16, String) {
    let (status, body) = http_get_bytes(port, path);
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// The same with the body as bytes.
pub fn http_get_bytes(port: u16, path: &str) -> (u16, Vec<u8>) {
    let mut socket = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).unwrap();
    let mut reply = Vec::new();
    socket.read_to_end(&mut reply).unwrap();
    let end = reply.windows(4).position(|window| window == b"\r\n\r\n").expect("a reply with a head");
    let head = String::from_utf8_lossy(&reply[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, reply[end + 4..].to_vec())
}

/// Bytes that mean nothing, the same each time.
pub fn noise() -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let byte = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..100_000).map(byte).collect()
}
