//! ICU's sources come from DuckDB's own published source package, pinned by SHA-256 and cached; they are no part of
//! this repository.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

const PACKAGE: &str = "duckdb-2.0.0.tar.gz";
const SHA256: &str = "09de511ef0dc76a5213e8d3d87a8b89bb4d3e8a6fe73a9f60dc001269946b44f";
/// The folder of ICU inside the package.
const FOLDER: &str = "duckdb-2.0.0/external/duckdb/extension/icu/";

/// Compiles ICU into the static library `openduck_icu` and returns the folder of its header.
pub(crate) fn compile(engine_include: &Path) -> PathBuf {
    println!("cargo:rerun-if-changed=build/icu.rs");
    println!("cargo:rerun-if-env-changed=OPENDUCK_CACHE_DIR");
    let target = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo:rustc-link-search=native={}", target.display());
    let out = target.join("icu");
    // A change of the glue alone does not compile ICU again.
    let stamp = target.join("icu.stamp");
    let inputs = format!("{SHA256} {} {}", engine_include.display(), include_str!("icu.rs"));
    if fs::read_to_string(&stamp).is_ok_and(|found| found == inputs) {
        return out.join("include");
    }
    unpack(&package(), &out).unwrap_or_else(|e| panic!("unpacking {PACKAGE}: {e}"));
    let mut files = Vec::new();
    for folder in ["", "collation", "collation/generated", "datetime", "datetime/generated"] {
        let entries = fs::read_dir(out.join(folder)).expect("the package holds ICU's sources");
        files.extend(entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "cpp")));
    }
    files.sort();
    let third_party = engine_include.join("../../third_party");
    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .define("NDEBUG", None)
        .warnings(false)
        .flag_if_supported("-w")
        .include(engine_include)
        .includes(["", "include", "collation/include", "datetime/include"].map(|folder| out.join(folder)))
        .includes(["fmt", "zstd"].map(|library| third_party.join(library).join("include")))
        .files(files)
        .cargo_metadata(false)
        .compile("openduck_icu");
    fs::write(&stamp, inputs).unwrap_or_else(|e| panic!("writing {}: {e}", stamp.display()));
    out.join("include")
}

/// The source package: from the cache, or fetched by pip into it.
fn package() -> Vec<u8> {
    let cache = cache_folder();
    let path = cache.join(PACKAGE);
    if let Ok(bytes) = fs::read(&path) {
        if hash(&bytes) == SHA256 {
            return bytes;
        }
        println!("cargo:warning={} is not the pinned package; fetching it again", path.display());
    }
    fs::create_dir_all(&cache).unwrap_or_else(|e| panic!("creating {}: {e}", cache.display()));
    let fetched = fetch(&cache);
    let bytes = fs::read(&path).unwrap_or_default();
    let found = hash(&bytes);
    assert!(
        fetched && found == SHA256,
        "ICU's sources are missing. The build takes them from DuckDB's source package {PACKAGE} (SHA-256 {SHA256}, \
         found {found}). With a network, check that `python3 -m pip download --no-deps --no-binary duckdb \
         duckdb==2.0.0` works; without one, copy the file from another machine to {} (or set OPENDUCK_CACHE_DIR).",
        path.display()
    );
    bytes
}

fn fetch(cache: &Path) -> bool {
    let pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "duckdb", "duckdb==2.0.0", "--dest"];
    Command::new("python3").args(pip).arg(cache).status().is_ok_and(|status| status.success())
}

fn cache_folder() -> PathBuf {
    let home = || std::env::var_os("HOME").map_or_else(std::env::temp_dir, PathBuf::from);
    std::env::var_os("OPENDUCK_CACHE_DIR").map_or_else(|| home().join(".cache/openduck"), PathBuf::from)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unpack(package: &[u8], out: &Path) -> io::Result<()> {
    for entry in tar::Archive::new(flate2::read::GzDecoder::new(package)).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let Ok(inside) = path.strip_prefix(FOLDER) else { continue };
        if entry.header().entry_type().is_file() {
            let target = out.join(inside);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            fs::write(target, bytes)?;
        }
    }
    Ok(())
}
