//! Rows as a program gets them, by way of drivers: psycopg in Python, pgjdbc in Java.

use std::{
    path::Path,
    process::{Command, Output},
};

use compat_tests::python;

use super::{Pg, sides::Sides};
use crate::{
    Outcome,
    report::{Goal, Row},
};

/// Where distributions put it.
const PGJDBC: &str = "/usr/share/java/postgresql.jar";

pub(super) fn measure(bench: &Pg, sides: &Sides) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    let python = python::try_interpreter("postgres")?;
    for format in ["text", "binary"] {
        let what = format!("rows by psycopg, {format}");
        let pair = bench.turns(|side| {
            let mut command = Command::new(&python);
            command.args(["-c", include_str!("psycopg.py"), &sides.url(side), format]);
            rate(bench, &what, &command.output()?)
        })?;
        rows.extend(pair.rows(&what, "M/s", Goal::Unset, false));
    }
    for fetch in ["0", "1000"] {
        let what = format!("rows by pgjdbc, fetchSize {fetch}");
        if !Path::new(PGJDBC).is_file() || Command::new("java").arg("-version").output().is_err() {
            println!("{what}: left out, there is no java or no {PGJDBC}");
            continue;
        }
        let folder = tempfile::tempdir()?;
        let program = folder.path().join("Read.java");
        std::fs::write(&program, include_str!("Read.java"))?;
        let pair = bench.turns(|side| {
            let mut command = Command::new("java");
            // It would hold the whole result; that much is there.
            command.args(["-Xmx3g", "-cp", PGJDBC]).arg(&program).args([&sides.url(side), fetch]);
            rate(bench, &what, &command.output()?)
        })?;
        rows.extend(pair.rows(&what, "M/s", Goal::Unset, false));
    }
    Ok(rows)
}

/// Millions of rows a second, of a program that prints how many rows it has read in how many seconds.
fn rate(bench: &Pg, what: &str, output: &Output) -> Outcome<f64> {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut words = said.split_whitespace();
    let (rows, seconds) = (words.next(), words.next().and_then(|seconds| seconds.parse::<f64>().ok()));
    match seconds {
        Some(seconds) if output.status.success() && rows == Some(&bench.rows.to_string()) => {
            Ok(bench.rows as f64 / seconds / 1e6)
        }
        _ => Err(format!("{what}: {said}{}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}
