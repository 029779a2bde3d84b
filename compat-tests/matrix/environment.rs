//! What a client's checks run in. The files of its folder say which: requirements of Python's packages, a
//! `package.json`, a `Cargo.toml`, or sources in Java for the JDK and drivers of the machine's own packages.
//!
//! Packages come by their ordinary clients, once per machine and list. The machine's own packages are only looked for.

use std::{
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use compat_tests::{build::root, python};

use crate::Outcome;

/// Where Debian's `libpostgresql-jdbc-java` has its driver.
const JDBC_DRIVER: &str = "/usr/share/java/postgresql.jar";

/// A language with its way to install packages.
#[derive(Clone, Copy)]
pub(crate) enum Environment {
    Java,
    Node,
    Python,
    Rust,
}

impl Environment {
    /// What the client in `folder` needs, if it is a client.
    pub(crate) fn of(folder: &Path) -> Option<Self> {
        let known = [Self::Java, Self::Node, Self::Python, Self::Rust];
        known.into_iter().find(|environment| {
            folder.join(environment.program()).is_file() && folder.join(environment.list()).is_file()
        })
    }

    /// The file that has the checks.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::Java => "Checks.java",
            Self::Node => "checks.js",
            Self::Python => "checks.py",
            Self::Rust => "src/main.rs",
        }
    }

    /// The file that names the packages.
    fn list(self) -> &'static str {
        match self {
            // It has no list: the driver is the machine's.
            Self::Java => self.program(),
            Self::Node => "package-lock.json",
            Self::Python => "requirements.txt",
            Self::Rust => "Cargo.lock",
        }
    }

    /// Installs what `client` in `folder` needs; where.
    pub(crate) fn install(self, client: &str, folder: &Path) -> Outcome<PathBuf> {
        let list = folder.join(self.list());
        match self {
            Self::Python => Ok(python::environment(client, &list)?),
            Self::Node => kept(client, &list, |place| {
                for file in ["package.json", "package-lock.json"] {
                    fs::copy(folder.join(file), place.join(file))?;
                }
                must(
                    tool("npm", "nodejs and npm")?
                        .args(["ci", "--silent", "--no-audit", "--no-fund"])
                        .current_dir(place),
                )
            }),
            Self::Rust => kept(client, &list, |place| {
                let mut cargo = Command::new("cargo");
                cargo.args(["build", "--quiet", "--locked", "--manifest-path"]).arg(folder.join("Cargo.toml"));
                must(cargo.env("CARGO_TARGET_DIR", place.join("target")))
            }),
            Self::Java => {
                if !Path::new(JDBC_DRIVER).is_file() {
                    return Err("install libpostgresql-jdbc-java".into());
                }
                // Compiled each time, which takes less than asking whether it must be.
                let place = python::cache_folder(client, &list)?;
                let sources = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
                let sources = sources.filter(|path| path.extension() == Some(OsStr::new("java")));
                let mut javac = tool("javac", "openjdk-17-jdk-headless")?;
                must(javac.args(["-cp", JDBC_DRIVER, "-d"]).arg(place.join("classes")).args(sources))?;
                Ok(place)
            }
        }
    }

    /// The command that runs the checks in `folder` with what is installed in `place`.
    pub(crate) fn command(self, place: &Path, folder: &Path) -> Command {
        let clients = root().join("compat-tests/clients");
        match self {
            Self::Python => {
                let mut command = Command::new(place.join("bin/python"));
                command.arg(folder.join(self.program()));
                command.env("PYTHONPATH", clients).env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONUNBUFFERED", "1");
                command
            }
            Self::Node => {
                // Node looks for packages beside the program, and those are not there.
                let mut command = Command::new("node");
                command.arg(folder.join(self.program())).env("NODE_PATH", place.join("node_modules"));
                command
            }
            Self::Rust => {
                let mut command = Command::new("cargo");
                command.args(["run", "--quiet", "--locked", "--manifest-path"]).arg(folder.join("Cargo.toml"));
                command.env("CARGO_TARGET_DIR", place.join("target"));
                command
            }
            Self::Java => {
                let mut command = Command::new("java");
                command.arg("-cp").arg(format!("{JDBC_DRIVER}:{}", place.join("classes").display())).arg("Checks");
                command
            }
        }
    }
}

/// The folder of `client` in the cache for this `list`, filled by `fill` unless it has been.
fn kept(client: &str, list: &Path, fill: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    let place = python::cache_folder(client, list)?;
    let complete = place.join("complete");
    if !complete.exists() {
        fs::create_dir_all(&place)?;
        fill(&place)?;
        File::create(&complete)?;
    }
    Ok(place)
}

/// `program`, which the machine's package of that name has.
fn tool(program: &str, package: &str) -> Outcome<Command> {
    match Command::new(program).arg("--version").output() {
        Ok(_) => Ok(Command::new(program)),
        Err(_) => Err(format!("install {package}").into()),
    }
}

fn must(command: &mut Command) -> Outcome {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)).into())
}
