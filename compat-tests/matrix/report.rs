//! `compat-tests/MATRIX.md`: a section per client, a line per check. A run replaces the sections of its clients.

use std::{collections::BTreeMap, fmt::Write as _, fs, io::ErrorKind, path::PathBuf};

use compat_tests::build::root;

use crate::{
    Outcome,
    client::{Check, Client},
};

const HEAD: &str = "# Clients\n\n\
    What real clients see of OpenDuck, compared with PostgreSQL 15. Written by `cargo run -p compat-tests --bin matrix`;\n\
    a check is `ok` when the client sees the same on both, or the value that the check knows.\n";

/// The whole file.
pub(crate) struct Report {
    /// By client.
    sections: BTreeMap<String, String>,
}

impl Report {
    /// As the last run left it.
    pub(crate) fn read() -> Outcome<Self> {
        match fs::read_to_string(path()) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self { sections: BTreeMap::new() }),
            Err(error) => Err(error.into()),
        }
    }

    fn parse(text: &str) -> Self {
        let sections = text.split("\n## ").skip(1).filter_map(|section| {
            let (client, rows) = section.split_once('\n')?;
            Some((client.to_owned(), rows.trim().to_owned()))
        });
        Self { sections: sections.collect() }
    }

    /// Takes in what a client's run came to.
    pub(crate) fn replace(&mut self, client: &Client, checks: &[Check]) {
        self.sections.insert(client.name().to_owned(), table(&client.file(), checks));
    }

    /// Checks and how many are ok.
    pub(crate) fn summary(&self) -> String {
        let (ok, all) = self.sections.values().map(|rows| count(rows)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        format!("{ok} of {all} checks are ok")
    }

    fn text(&self) -> String {
        let mut text = format!("{HEAD}\n{}.\n\n| client | ok | checks |\n|---|---|---|\n", self.summary());
        for (client, rows) in &self.sections {
            let (ok, all) = count(rows);
            writeln!(text, "| {client} | {ok} | {all} |").expect("a string takes all");
        }
        for (client, rows) in &self.sections {
            write!(text, "\n## {client}\n\n{rows}\n").expect("a string takes all");
        }
        text
    }

    /// Writes the file.
    pub(crate) fn write(&self) -> Outcome {
        Ok(fs::write(path(), self.text())?)
    }
}

fn path() -> PathBuf {
    root().join("compat-tests/MATRIX.md")
}

fn table(file: &str, checks: &[Check]) -> String {
    let mut rows = "| feature | status | test |\n|---|---|---|".to_owned();
    for check in checks {
        let status = check.failure.as_ref().map_or("ok".to_owned(), |why| format!("FAILS: {}", cell(why)));
        write!(rows, "\n| {} | {status} | `{file}` |", cell(&check.name)).expect("a string takes all");
    }
    rows
}

/// Text in a cell of a table means what it says.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for character in text.chars() {
        if matches!(character, '|' | '\\' | '<' | '>' | '*' | '_' | '`' | '[' | ']') {
            cell.push('\\');
        }
        cell.push(character);
    }
    cell
}

/// How many of a table's checks are ok, and how many there are.
fn count(rows: &str) -> (usize, usize) {
    let checks = rows.lines().skip(2);
    (checks.clone().filter(|row| row.contains(" | ok | ")).count(), checks.count())
}

#[cfg(test)]
mod tests;
