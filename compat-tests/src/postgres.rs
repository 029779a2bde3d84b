//! A Postgres of its own for a test: started, stopped, killed and started again.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread::sleep,
    time::Duration,
};

use tokio_postgres::{Client, NoTls};

const MISSING: &str = "no Postgres was found in PATH, /usr/lib/postgresql/*/bin or ~/.cache/openduck/postgres/bin: \
    install one (apt-get install postgresql, brew install postgresql), \
    or leave these tests out (cargo test -- --skip postgres_)";

/// The password of the user `postgres`.
pub const PASSWORD: &str = "correct-horse";

/// A Postgres in a temporary folder, at a port of 127.0.0.1 that stays the same when it is started again.
pub struct Server {
    programs: PathBuf,
    folder: PathBuf,
    /// Whom it runs as, where we are root, which it refuses to.
    user: Option<(u32, u32)>,
    port: u16,
    /// Settings, each as `name=value`.
    pub settings: Vec<String>,
    /// Waits for the end of this process, however it ends, and cleans up.
    guard: Child,
}

impl Server {
    /// Makes one and starts it.
    pub fn start() -> Self {
        let programs = programs().expect(MISSING);
        let folder = tempfile::Builder::new().prefix("openduck-postgres-").tempdir().unwrap().keep();
        let user = user();
        if let Some((user, group)) = user {
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        let script =
            "trap '' INT TERM HUP; read _; kill -9 $(head -1 \"$1/data/postmaster.pid\"); sleep 0.2; rm -rf \"$1\"";
        let mut guard = Command::new("sh");
        guard.args(["-c", script, "guard"]).arg(&folder).stdin(Stdio::piped());
        let guard = guard.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Postgres does as well with all of this off: what is tested is not its disk.
        let settings = ["fsync=off", "shared_buffers=32MB", "unix_socket_directories=", "listen_addresses=127.0.0.1"];
        let settings = settings.map(str::to_owned).to_vec();
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut server = Self { programs, folder, user, port, settings, guard };
        server.write("password", PASSWORD);
        let mut initdb = server.command("initdb");
        initdb.args(["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        run(initdb.arg("--pwfile").arg(server.folder.join("password")).arg(server.data()));
        server.restart();
        server
    }

    /// A connection string of its owner.
    pub fn url(&self) -> String {
        self.url_at(self.port)
    }

    /// The same, by another port.
    pub fn url_at(&self, port: u16) -> String {
        format!("postgres://postgres:{PASSWORD}@127.0.0.1:{port}/postgres")
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Lets other hosts in, too.
    pub fn listen_to_others(&mut self) {
        self.settings.retain(|setting| !setting.starts_with("listen_addresses="));
        self.settings.push("listen_addresses=*".to_owned());
        let rules = fs::read_to_string(self.data().join("pg_hba.conf")).unwrap();
        self.write("data/pg_hba.conf", &format!("{rules}host all all all scram-sha-256\n"));
        self.stop();
        self.restart();
    }

    /// Its data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// A program that has come with it, if it has.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        Some(self.programs.join(name)).filter(|path| path.is_file())
    }

    /// A file of its own in its folder, or in its data folder.
    pub fn write(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.folder.join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        if let Some((user, group)) = self.user {
            chown(&path, Some(user), Some(group)).unwrap();
        }
    }

    /// Ends it at once, in order: connections are told.
    pub fn stop(&mut self) {
        run(self.command("pg_ctl").args(["stop", "-w", "-m", "fast", "-D"]).arg(self.data()));
    }

    /// Ends it as a crash does.
    pub fn kill(&mut self) {
        let pid = fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
        run(Command::new("kill").args(["-9", pid.lines().next().unwrap()]));
    }

    /// Starts it again, after [`Self::stop`] or [`Self::kill`].
    pub fn restart(&mut self) {
        let settings = self.settings.iter().map(|setting| format!("-c '{setting}' ")).collect::<String>();
        for attempt in 0.. {
            let mut start = self.command("pg_ctl");
            start.args(["start", "-w", "-t", "60", "-D"]).arg(self.data()).arg("-l").arg(self.folder.join("log"));
            let output = start.arg("-o").arg(format!("{settings} -p {}", self.port)).output().unwrap();
            if output.status.success() {
                return;
            }
            // What was killed takes a moment to be gone.
            let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(attempt < 50, "Postgres does not start: {}\n{log}", told(&output));
            sleep(Duration::from_millis(100));
        }
    }

    /// A connection that has nothing to do with the code under test.
    pub async fn client(&self) -> Client {
        let (client, connection) = tokio_postgres::connect(&self.url(), NoTls).await.unwrap();
        tokio::spawn(connection);
        client
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(&self.folder).stdin(Stdio::null());
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

/// Where `initdb` and `pg_ctl` are.
fn programs() -> Option<PathBuf> {
    let mut folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    let mut installed: Vec<_> =
        fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    // The newest first.
    installed.sort_by_key(|path| std::cmp::Reverse(version(path)));
    folders.extend(installed.into_iter().map(|path| path.join("bin")));
    folders.extend(std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/openduck/postgres/bin")));
    folders.into_iter().find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

fn version(path: &Path) -> u32 {
    path.file_name().and_then(|name| name.to_str()?.parse().ok()).unwrap_or(0)
}

/// An ordinary user, where we are root.
fn user() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8(output.stdout).ok()?.trim().parse::<u32>().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let found = ["postgres", "nobody"].into_iter().find_map(|name| Some((id(&["-u", name])?, id(&["-g", name])?)));
    Some(found.expect("Postgres refuses to run as root, and there is no user \"postgres\" or \"nobody\""))
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", told(&output));
}

fn told(output: &Output) -> String {
    [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat()
}
