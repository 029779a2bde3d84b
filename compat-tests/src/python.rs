//! Python environments with pinned clients, made once per machine and list of packages.

use std::{
    fs::{self, File},
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
};

use crate::build;

/// Where environments are kept between runs.
pub(crate) fn cache() -> PathBuf {
    let given = std::env::var_os("OPENDUCK_CACHE_DIR").map(PathBuf::from);
    given.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").expect("HOME is set")).join(".cache/openduck"))
}

fn must(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The interpreter of an environment that has what `compat-tests/tests/python/<list>.txt` names.
///
/// # Panics
/// It cannot be installed.
pub fn interpreter(list: &str) -> PathBuf {
    try_interpreter(list).unwrap_or_else(|error| panic!("{error}"))
}

/// The same.
///
/// # Errors
/// It cannot be installed, and why.
pub fn try_interpreter(list: &str) -> Result<PathBuf, String> {
    let requirements = build::root().join("compat-tests/tests/python").join(format!("{list}.txt"));
    environment(&format!("python-{list}"), &requirements).map(|folder| folder.join("bin/python"))
}

/// The folder for what `name` needs by the file `list`: another one once the list has changed.
///
/// # Errors
/// There is no such file, or no folder can be made.
pub fn cache_folder(name: &str, list: &Path) -> Result<PathBuf, String> {
    let text = fs::read_to_string(list).map_err(|error| format!("{}: {error}", list.display()))?;
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    fs::create_dir_all(cache()).map_err(|error| format!("{}: {error}", cache().display()))?;
    Ok(cache().join(format!("{name}-{:016x}", hasher.finish())))
}

/// A virtual environment called `name` that has what the file `requirements` lists.
///
/// # Errors
/// It cannot be installed, and why.
pub fn environment(name: &str, requirements: &Path) -> Result<PathBuf, String> {
    static MAKING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = MAKING.lock();
    let folder = cache_folder(name, requirements)?;
    let (python, complete) = (folder.join("bin/python"), folder.join("complete"));
    // Test programs run side by side.
    let lock = File::create(cache().join(format!("{name}.lock"))).expect("a lock file");
    lock.lock().expect("the lock");
    if !complete.exists() {
        must(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        must(Command::new(&python).args(["-m", "pip", "install", "--quiet", "-r"]).arg(requirements))?;
        File::create(&complete).expect("a mark");
    }
    Ok(folder)
}
