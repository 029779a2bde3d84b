//! The loadable file: the dynamic library with DuckDB's footer, and the signature in it.
//!
//! None of this needs the engine.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// The engine version that the extension is made for; a host of another one refuses to load it.
pub const ENGINE_VERSION: &str = "v2.0.0";

/// The extension's name: that of the file, and of LOAD.
pub const NAME: &str = "openduck";

/// The file's name, as DuckDB wants it.
pub const FILE_NAME: &str = "openduck.duckdb_extension";

/// Bytes of a signature: RSA with 2048 bits.
pub const SIGNATURE_BYTES: usize = 256;

/// Bytes of one field of the footer.
const FIELD_BYTES: usize = 32;

/// Bytes that are hashed at a time.
const PIECE_BYTES: usize = 1 << 20;

/// What says in the library's bytes which build it is of.
#[used]
static BUILD: &str = concat!("openduck extension build ", env!("OPENDUCK_BUILD_ID"), ".");

/// The platform that this build is for, as DuckDB names it.
pub fn platform() -> String {
    let system = match std::env::consts::OS {
        "macos" => "osx",
        other => other,
    };
    let machine = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("{system}_{machine}")
}

/// The loadable file: `library` with the footer that names `version`, this engine and this platform, and then
/// `signature`, or room for one.
pub fn pack(library: &[u8], version: &str, signature: Option<&[u8; SIGNATURE_BYTES]>) -> Vec<u8> {
    let mut file = unsigned(library, version);
    file.extend_from_slice(signature.unwrap_or(&[0; SIGNATURE_BYTES]));
    file
}

/// What is signed: the SHA-256 of the SHA-256s of each MiB of the file without its signature. The signature is RSA,
/// PKCS#1 v1.5, over this as a SHA-256 digest.
pub fn signing_digest(library: &[u8], version: &str) -> [u8; 32] {
    let mut all = Sha256::new();
    for piece in unsigned(library, version).chunks(PIECE_BYTES) {
        all.update(Sha256::digest(piece));
    }
    all.finalize().into()
}

fn unsigned(library: &[u8], version: &str) -> Vec<u8> {
    let fields = ["", "", "", "CPP", version, ENGINE_VERSION, &platform(), "4"];
    let mut file = Vec::with_capacity(library.len() + fields.len() * FIELD_BYTES + SIGNATURE_BYTES);
    file.extend_from_slice(library);
    for field in fields {
        let end = file.len() + FIELD_BYTES;
        file.extend_from_slice(&field.as_bytes()[..field.len().min(FIELD_BYTES)]);
        file.resize(end, 0);
    }
    file
}

/// Why the extension's library cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// There is none in any of the places.
    #[error("the extension's library {name} is not beside this program (looked in {places}); build openduck-cli")]
    Missing {
        /// The file that was looked for.
        name: String,
        /// The folders that were looked in.
        places: String,
    },
    /// There are some, of other builds.
    #[error("{} belongs to another build than this program; build openduck-cli again", path.display())]
    Foreign {
        /// The library that was found.
        path: PathBuf,
    },
    /// It cannot be read.
    #[error("{}: {cause}", path.display())]
    Unreadable {
        /// The library that was found.
        path: PathBuf,
        /// Why not.
        cause: io::Error,
    },
}

/// The extension's dynamic library of this very build, beside the running program.
///
/// # Errors
/// There is none, or only one of another build.
pub fn library_path() -> Result<PathBuf, LibraryError> {
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program.parent().unwrap_or(Path::new("."));
    find(&[folder.to_owned(), folder.join("deps"), folder.join("../lib/openduck")])
}

fn find(folders: &[PathBuf]) -> Result<PathBuf, LibraryError> {
    let name = format!("{}openduck_extension{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let mut foreign = None;
    for path in folders.iter().map(|folder| folder.join(&name)).filter(|path| path.is_file()) {
        match belongs(&path) {
            Ok(true) => return Ok(path),
            Ok(false) => foreign = Some(path),
            Err(cause) => return Err(LibraryError::Unreadable { path, cause }),
        }
    }
    Err(match foreign {
        Some(path) => LibraryError::Foreign { path },
        None => {
            let places: Vec<_> = folders.iter().map(|folder| folder.display().to_string()).collect();
            LibraryError::Missing { name, places: places.join(", ") }
        }
    })
}

/// Whether the library at `path` is of this build.
fn belongs(path: &Path) -> io::Result<bool> {
    let needle = BUILD.as_bytes();
    let mut file = fs::File::open(path)?;
    let mut window = Vec::with_capacity(PIECE_BYTES + needle.len());
    loop {
        // The end of the piece before may be the needle's beginning.
        let kept = window.len().min(needle.len() - 1);
        window.drain(..window.len() - kept);
        let read = file.by_ref().take(PIECE_BYTES as u64).read_to_end(&mut window)?;
        if read == 0 {
            return Ok(false);
        }
        if contains(&window, needle) {
            return Ok(true);
        }
    }
}

fn contains(window: &[u8], needle: &[u8]) -> bool {
    // The rarest of the needle's first bytes is as good as any; what counts is that most places fail at once.
    let first = needle[0];
    let mut rest = window;
    while let Some(at) = rest.iter().position(|byte| *byte == first) {
        if rest[at..].starts_with(needle) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

#[cfg(test)]
mod tests;
