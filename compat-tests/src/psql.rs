//! Real psql against a running server.

use std::process::{Command, Output, Stdio};

use crate::server::{Server, text};

/// `psql` on the server's database, without the settings of whoever runs the test.
///
/// # Panics
/// There is no psql on this machine.
pub fn psql(server: &Server) -> Command {
    psql_at(&server.pg_url())
}

/// The same on any URL.
///
/// # Panics
/// There is no psql on this machine.
pub fn psql_at(url: &str) -> Command {
    let version = Command::new("psql").arg("--version").output();
    assert!(
        version.is_ok_and(|output| output.status.success()),
        "psql is missing: install a PostgreSQL client, or leave these tests out with `-- --skip psql_ --skip postgres_`"
    );
    let mut command = Command::new("psql");
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG")) {
        command.env_remove(name);
    }
    command.args(["--no-psqlrc", "--no-password", "-v", "VERBOSITY=verbose", url]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What psql prints for commands that must succeed, aligned as a person sees them.
pub fn shows(server: &Server, commands: &[&str]) -> String {
    let output = run(server, &[], commands);
    assert!(output.status.success() && output.stderr.is_empty(), "{commands:?}: {}", text(&output));
    String::from_utf8(output.stdout).expect("psql prints UTF-8")
}

/// The rows of statements that must succeed, as psql prints them without decoration: columns divided by `|`.
pub fn rows(server: &Server, commands: &[&str]) -> String {
    let output = run(server, &["--quiet", "--tuples-only", "--no-align"], commands);
    assert!(output.status.success() && output.stderr.is_empty(), "{commands:?}: {}", text(&output));
    String::from_utf8(output.stdout).expect("psql prints UTF-8").trim_end().to_owned()
}

/// What psql prints on both streams, whatever happens; it goes on after errors.
pub fn says(server: &Server, commands: &[&str]) -> String {
    text(&run(server, &[], commands))
}

fn run(server: &Server, flags: &[&str], commands: &[&str]) -> Output {
    let mut psql = psql(server);
    psql.args(flags);
    for command in commands {
        psql.args(["-c", command]);
    }
    psql.output().expect("psql runs")
}
