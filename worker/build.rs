//! Compiles the C++ glue and ICU against the engine's own headers.

#[path = "build/icu.rs"]
mod icu;

use std::path::PathBuf;

fn main() {
    let include =
        PathBuf::from(std::env::var_os("DEP_DUCKDB_INCLUDE").expect("libduckdb-sys names its include folder"));
    let icu = icu::compile(&include);
    println!("cargo:rerun-if-changed=glue");
    let files = [
        "bloom",
        "catalog",
        "commit",
        "engine",
        "entries",
        "files",
        "functions",
        "icu",
        "input",
        "macros",
        "numerics",
        "origins",
        "replay",
        "result",
        "rights",
        "rights_listings",
        "rights_notes",
        "rights_walk",
        "scans",
        "stabilities",
        "statement",
        "status",
        "storage",
        "sums",
        "texts",
        "touched",
    ];
    // NDEBUG as in the engine itself: its inline headers differ by it.
    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .define("NDEBUG", None)
        // System headers to the compiler: their warnings are not ours.
        .flag("-isystem")
        .flag(&include)
        .flag("-isystem")
        .flag(include.join("../../third_party/fmt/include"))
        .flag("-isystem")
        .flag(&icu)
        .files(files.map(|name| format!("glue/{name}.cpp")))
        .compile("openduck_worker_glue");
    // After the glue, which uses it.
    println!("cargo:rustc-link-lib=static=openduck_icu");
}
