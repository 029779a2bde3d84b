//! TPC-DS: its data in a file, and its queries. Both come from an older engine's extension, installed by `pip`.

use std::{fs, path::Path, process::Command};

use crate::{build, python};

/// Makes the file `tpcds.duckdb` in a folder, of that scale factor, and gives its queries in order.
///
/// # Panics
/// It cannot be made.
pub fn make(folder: &Path, scale: &str) -> Vec<String> {
    let script = build::root().join("compat-tests/tests/python/tpcds.py");
    let queries = folder.join("tpcds.json");
    let mut command = Command::new(python::interpreter("tpcds"));
    let output = command.arg(script).arg(scale).arg(folder.join("tpcds.duckdb")).arg(&queries).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(&fs::read_to_string(queries).unwrap()).unwrap()
}
