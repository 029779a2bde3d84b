//! The router as a repository of DuckDB extensions: the one that belongs to this build.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};

/// The name under which users install the extension.
const NAME: &str = "openduck";

/// The extension on offer, compressed once.
#[derive(Clone, Debug)]
pub struct Repository {
    version: String,
    platform: String,
    compressed: Bytes,
    /// PEM of the key that it is signed with; `None` where it is not signed.
    pub(crate) public_key: Option<String>,
}

impl Repository {
    /// Offers `library`, a packed extension for the engine `version` (such as `v2.0.0`) on `platform` (such as
    /// `linux_amd64`), signed with the private half of `public_key`.
    ///
    /// # Errors
    /// Only where memory is short.
    pub fn new(version: &str, platform: &str, library: &[u8], public_key: Option<String>) -> io::Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(library)?;
        let compressed = encoder.finish()?.into();
        Ok(Self { version: version.to_owned(), platform: platform.to_owned(), compressed, public_key })
    }

    /// The file that a client asks for by `/version/platform/file`, or what there is instead.
    pub(crate) fn find(&self, version: &str, platform: &str, file: &str) -> Result<Bytes, String> {
        let name = file.strip_suffix(".duckdb_extension.gz");
        if name == Some(NAME) && version == self.version && platform == self.platform {
            return Ok(self.compressed.clone());
        }
        let there_is = format!("there is {NAME} for DuckDB {} on {}", self.version, self.platform);
        Err(match name {
            Some(NAME) => format!("{NAME} is not there for DuckDB {version} on {platform}; {there_is}"),
            _ => format!("no such extension here; {there_is}"),
        })
    }
}

#[cfg(test)]
mod tests;
