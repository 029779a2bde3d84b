//! A real S3 server of a test's own: Garage, built once per machine from its published crate.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::python::cache;

const VERSION: &str = "2.5.0";
/// The bucket that is there from the start.
pub const BUCKET: &str = "openduck";
const REGION: &str = "garage";
const KEY: &str = "GK0123456789abcdef01234567";
const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
/// How long it may take to start.
const START: Duration = Duration::from_secs(60);

/// An S3 server in a temporary folder, at a port of 127.0.0.1 that stays the same when it is started again.
pub struct Garage {
    program: PathBuf,
    folder: TempDir,
    port: u16,
    running: Option<Running>,
}

/// The process, and what ends it when the test ends without doing so.
struct Running {
    server: Child,
    guard: Child,
}

impl Garage {
    /// Makes one and starts it; the first time on a machine it is built, which takes minutes.
    pub fn start() -> Self {
        Self::start_at(Ipv4Addr::LOCALHOST)
    }

    /// The same at another address than this machine's own.
    pub fn start_at(address: Ipv4Addr) -> Self {
        let (program, folder) = (installed(), tempfile::tempdir().unwrap());
        let (port, rpc) = (free_port(), free_port());
        let path = folder.path().display();
        let secret = SECRET;
        let config = format!(
            "metadata_dir = \"{path}/meta\"\ndata_dir = \"{path}/data\"\ndb_engine = \"sqlite\"\nreplication_factor = 1\n\
             rpc_bind_addr = \"127.0.0.1:{rpc}\"\nrpc_public_addr = \"127.0.0.1:{rpc}\"\nrpc_secret = \"{secret}\"\n\
             [s3_api]\ns3_region = \"{REGION}\"\napi_bind_addr = \"{address}:{port}\"\n"
        );
        fs::write(folder.path().join("garage.toml"), config).unwrap();
        let mut garage = Self { program, folder, port, running: None };
        garage.restart();
        garage
    }

    /// What `--objects` is given for a part of its bucket.
    pub fn location(&self, prefix: &str) -> String {
        format!("s3://{BUCKET}/{prefix}?endpoint=http://127.0.0.1:{}&region={REGION}", self.port)
    }

    /// Gives a command the key that may use the bucket.
    pub fn permit(command: &mut Command) {
        command.envs([("AWS_ACCESS_KEY_ID", KEY), ("AWS_SECRET_ACCESS_KEY", SECRET)]);
    }

    /// Ends it as a crash does.
    pub fn kill(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.server.kill().unwrap();
            running.server.wait().unwrap();
            // A line says that all is well.
            running.guard.stdin.take().unwrap().write_all(b"\n").unwrap();
            running.guard.wait().unwrap();
        }
    }

    /// Sends it a signal by its name.
    pub fn signal(&self, name: &str) {
        let pid = self.running.as_ref().expect("it runs").server.id();
        assert!(Command::new("kill").args([&format!("-{name}"), &pid.to_string()]).status().unwrap().success());
    }

    /// Starts it again, after [`Self::kill`].
    pub fn restart(&mut self) {
        let log = fs::File::options().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let mut command = Command::new(&self.program);
        command.arg("-c").arg(self.folder.path().join("garage.toml"));
        command.args(["server", "--single-node", "--default-bucket"]).env("RUST_LOG", "garage=warn");
        command.env("GARAGE_DEFAULT_ACCESS_KEY", KEY).env("GARAGE_DEFAULT_SECRET_KEY", SECRET);
        command.env("GARAGE_DEFAULT_BUCKET", BUCKET).stdin(Stdio::null());
        let mut server = command.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
        let mut guard = Command::new("sh");
        let script = "trap '' INT TERM HUP; read _ || kill -9 \"$1\"";
        guard.args(["-c", script, "guard", &server.id().to_string()]).stdin(Stdio::piped());
        let guard = guard.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let deadline = Instant::now() + START;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = server.try_wait().unwrap();
            assert!(ended.is_none() && Instant::now() < deadline, "garage does not start: {}", self.log());
            sleep(Duration::from_millis(20));
        }
        self.running = Some(Running { server, guard });
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Garage {
    fn drop(&mut self) {
        self.kill();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// The program, built where it is not there yet.
fn installed() -> PathBuf {
    let folder = cache().join(format!("garage-{VERSION}"));
    let program = folder.join("bin/garage");
    fs::create_dir_all(cache()).unwrap();
    // Test programs run side by side.
    let lock = fs::File::create(cache().join("garage.lock")).unwrap();
    lock.lock().unwrap();
    if !program.exists() {
        install(&folder);
    }
    program
}

fn install(folder: &Path) {
    eprintln!("building garage {VERSION}, a real S3 server; this takes minutes, once");
    let build = tempfile::tempdir_in(cache()).unwrap();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["install", "garage", "--version", VERSION, "--locked", "--no-default-features"]);
    cargo.args(["--features", "bundled-libs,sqlite", "--root"]).arg(folder).arg("--target-dir").arg(build.path());
    let output = cargo.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "garage cannot be built: {}", String::from_utf8_lossy(&output.stderr));
}
