//! Compiles the C++ glue against the engine's own headers, and names the build.

use std::{
    fs,
    hash::{DefaultHasher, Hasher},
    path::{Path, PathBuf},
};

fn main() {
    let include =
        PathBuf::from(std::env::var_os("DEP_DUCKDB_INCLUDE").expect("libduckdb-sys names its include folder"));
    println!("cargo:rustc-env=OPENDUCK_BUILD_ID={:016x}", build_id());
    // Every client fetches it: without the engine's symbols it is a fraction of the size.
    println!("cargo:rustc-link-arg-cdylib=-Wl,--strip-all");
    let files = [
        "activity",
        "attach",
        "bridge",
        "catalog",
        "choice",
        "error",
        "expand",
        "explain",
        "filter",
        "fragment",
        "functions",
        "input",
        "keys",
        "keyset",
        "names",
        "place",
        "pushdown",
        "query",
        "rebind",
        "register",
        "remote",
        "scan",
        "schema",
        "settings",
        "ship",
        "snapshot",
        "table",
        "transaction",
        "write",
    ];
    // NDEBUG as in the engine itself: its inline headers differ by it.
    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .define("NDEBUG", None)
        .debug(false)
        // System headers to the compiler: their warnings are not ours.
        .flag("-isystem")
        .flag(&include)
        .flag("-isystem")
        .flag(include.join("../../third_party/fmt/include"))
        .files(files.map(|name| format!("glue/{name}.cpp")))
        .compile("openduck_extension_glue");
}

/// A hash of everything that the library is made of, so that a binary finds the library of its own build.
fn build_id() -> u64 {
    let mut hasher = DefaultHasher::new();
    for input in ["src", "glue", "Cargo.toml", "build.rs", "../proto/src", "../Cargo.lock"] {
        println!("cargo:rerun-if-changed={input}");
        hash(Path::new(input), &mut hasher);
    }
    hasher.finish()
}

fn hash(path: &Path, hasher: &mut DefaultHasher) {
    if path.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path).expect("a readable folder").flatten().map(|e| e.path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| hash(entry, hasher));
    } else {
        hasher.write(path.to_string_lossy().as_bytes());
        hasher.write(&fs::read(path).expect("a readable file"));
    }
}
