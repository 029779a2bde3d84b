//! A client: a folder of `compat-tests/clients` whose program prints a line per check, `ok name` or `FAIL name: why`.

use std::{
    fmt,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use compat_tests::build::root;

use crate::{Outcome, environment::Environment, sides::Sides};

/// How long one client's checks may take, all together.
const TIME_MAX: Duration = Duration::from_secs(3600);

/// Clients so large that they run only when they are named.
const LARGE: [&str; 1] = ["superset"];

/// Where the clients are.
pub(crate) fn folder() -> PathBuf {
    root().join("compat-tests/clients")
}

/// A folder of checks.
pub(crate) struct Client {
    folder: PathBuf,
    environment: Environment,
}

/// What a check came to.
pub(crate) struct Check {
    pub(crate) name: String,
    /// Why it failed, in one line.
    pub(crate) failure: Option<String>,
}

impl Check {
    /// One that failed.
    pub(crate) fn failed(name: &str, why: &str) -> Self {
        Self { name: name.to_owned(), failure: Some(one_line(why)) }
    }

    /// The check that a line of a client's output tells of.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        if let Some(name) = line.strip_prefix("ok ") {
            return Some(Self { name: name.trim().to_owned(), failure: None });
        }
        // A name has no colon before a space.
        let (name, why) = line.strip_prefix("FAIL ")?.split_once(": ")?;
        Some(Self::failed(name, why))
    }
}

impl fmt::Display for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.failure {
            None => write!(formatter, "ok {}", self.name),
            Some(why) => write!(formatter, "FAIL {}: {why}", self.name),
        }
    }
}

/// The clients of these names, in the order of the alphabet; without names all but the large ones.
pub(crate) fn choose(names: &[String]) -> Outcome<Vec<Client>> {
    let mut clients = Vec::new();
    for entry in fs::read_dir(folder())? {
        let folder = entry?.path();
        if let Some(environment) = Environment::of(&folder) {
            clients.push(Client { folder, environment });
        }
    }
    clients.sort_by(|a, b| a.folder.cmp(&b.folder));
    if let Some(unknown) = names.iter().find(|name| clients.iter().all(|client| client.name() != name.as_str())) {
        let known: Vec<_> = clients.iter().map(Client::name).collect();
        return Err(format!("no client {unknown:?}; there are {}", known.join(", ")).into());
    }
    clients.retain(|client| match names {
        [] => !LARGE.contains(&client.name()),
        _ => names.iter().any(|name| name == client.name()),
    });
    Ok(clients)
}

impl Client {
    /// Its folder's name.
    pub(crate) fn name(&self) -> &str {
        self.folder.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// The file that has its checks, as seen from `compat-tests`.
    pub(crate) fn file(&self) -> String {
        format!("clients/{}/{}", self.name(), self.environment.program())
    }

    /// Installs what it needs, once per machine.
    pub(crate) fn install(&self) -> Outcome {
        self.environment.install(self.name(), &self.folder).map(|_| ())
    }

    /// Runs all its checks.
    pub(crate) fn run(&self, sides: &Sides) -> Outcome<Vec<Check>> {
        let place = self.environment.install(self.name(), &self.folder)?;
        let scratch = tempfile::tempdir()?;
        let (said, complained) = (scratch.path().join("stdout"), scratch.path().join("stderr"));
        let mut command = self.environment.command(&place, &self.folder);
        sides.tell(&mut command);
        command.env("CHECKS_FOLDER", scratch.path()).current_dir(scratch.path()).stdin(Stdio::null());
        let mut child = command.stdout(File::create(&said)?).stderr(File::create(&complained)?).spawn()?;
        let begun = Instant::now();
        let ended = loop {
            if let Some(status) = child.try_wait()? {
                break if status.success() { None } else { Some(format!("ended with {status}")) };
            }
            if begun.elapsed() > TIME_MAX {
                child.kill()?;
                child.wait()?;
                break Some(format!("did not end within {TIME_MAX:?}"));
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        let mut checks: Vec<_> = read(&said)?.lines().filter_map(Check::parse).collect();
        let complaint = read(&complained)?;
        if let Some(ended) = ended {
            let last = complaint.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
            checks.push(Check::failed("runs to its end", &format!("{ended}: {last}")));
        } else if checks.is_empty() {
            checks.push(Check::failed("runs to its end", "no check was made"));
        }
        if sides.has_panicked() {
            checks.push(Check::failed("the server survives", "it has panicked"));
        }
        Ok(checks)
    }
}

fn read(path: &Path) -> Outcome<String> {
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// `text` as one line, without ports, which differ between two runs.
fn one_line(text: &str) -> String {
    const LENGTH_MAX: usize = 240;
    let mut line = String::new();
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        let after_port = line.ends_with("port ");
        let (before, digits) = match word.split_once("127.0.0.1:") {
            Some((before, rest)) => (format!("{before}127.0.0.1:"), rest),
            None => (String::new(), word),
        };
        if after_port || !before.is_empty() {
            line.push_str(&before);
            line.push_str("PORT");
            line.push_str(digits.trim_start_matches(|character: char| character.is_ascii_digit()));
        } else {
            line.push_str(word);
        }
    }
    match line.char_indices().nth(LENGTH_MAX) {
        Some((end, _)) => format!("{}..", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests;
