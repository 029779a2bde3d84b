//! The program under test: the one that `cargo test --workspace` builds.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::SystemTime,
};

/// The root of the clone.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace")
}

/// The `openduck` binary of this clone, or the one that `OPENDUCK_BIN` names.
///
/// # Panics
/// It is not there, or older than its sources: the tests would be of another program.
pub fn openduck() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        if let Some(given) = std::env::var_os("OPENDUCK_BIN") {
            return PathBuf::from(given);
        }
        // <target>/debug/deps/<this test>
        let this = std::env::current_exe().expect("a test knows its own file");
        let binary = this.ancestors().map(|folder| folder.join("openduck")).find(|file| file.is_file());
        let binary = binary.expect("openduck is not built: run `cargo test --workspace`");
        let built = fs::metadata(&binary).and_then(|file| file.modified()).expect("the binary has a date");
        let crates = ["proto", "planner", "layers", "worker", "router", "extension", "cli"];
        for folder in crates.iter().flat_map(|name| ["src", "glue", "catalog"].map(|part| root().join(name).join(part)))
        {
            if let Some(newer) = newer_than(&folder, built) {
                panic!("openduck is older than {}: run `cargo test --workspace`", newer.display());
            }
        }
        binary
    })
}

/// A file below `folder` that has changed since `built`.
fn newer_than(folder: &Path, built: SystemTime) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).find_map(|path| {
        if path.is_dir() {
            return if path.ends_with("tests") { None } else { newer_than(&path, built) };
        }
        let is_test = path.file_name().is_some_and(|name| name == "tests.rs");
        let modified = fs::metadata(&path).and_then(|file| file.modified()).ok()?;
        (!is_test && modified > built).then_some(path)
    })
}
