//! The router as a repository of DuckDB extensions: the one that belongs to this build.

use std::{io::Write, sync::Arc};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use tokio::sync::watch;

/// The name under which users install the extension.
const NAME: &str = "openduck";

/// What is made in the background: nothing yet, the compressed file, or why there is none.
type Making = Option<Result<Bytes, Arc<str>>>;

/// The extension on offer. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Repository {
    version: String,
    platform: String,
    compressed: watch::Receiver<Making>,
    /// PEM of the key that it is signed with; `None` where it is not signed.
    pub(crate) public_key: Option<String>,
}

impl Repository {
    /// Offers the packed extension that `make` answers, for the engine `version` (such as `v2.0.0`) on `platform`
    /// (such as `linux_amd64`), signed with the private half of `public_key`. It is made and compressed in the
    /// background; who asks before waits. Must be called in a Tokio runtime.
    pub fn new(
        version: &str,
        platform: &str,
        public_key: Option<String>,
        make: impl FnOnce() -> Result<Vec<u8>, String> + Send + 'static,
    ) -> Self {
        let (made, compressed) = watch::channel(None);
        tokio::task::spawn_blocking(move || {
            let result = make().and_then(|library| compress(&library).map_err(|error| error.to_string()));
            if let Err(error) = &result {
                tracing::error!(error, "the extension cannot be offered");
            }
            made.send_replace(Some(result.map_err(Arc::from)));
        });
        Self { version: version.to_owned(), platform: platform.to_owned(), compressed, public_key }
    }

    /// The file that a client asks for by `/version/platform/file`, or what there is instead.
    pub(crate) async fn find(&self, version: &str, platform: &str, file: &str) -> Result<Bytes, String> {
        let name = file.strip_suffix(".duckdb_extension.gz");
        if name == Some(NAME) && version == self.version && platform == self.platform {
            let mut compressed = self.compressed.clone();
            return match compressed.wait_for(Option::is_some).await.as_deref() {
                Ok(Some(Ok(bytes))) => Ok(bytes.clone()),
                Ok(Some(Err(error))) => Err(error.to_string()),
                Ok(None) | Err(_) => Err("the extension could not be made".to_owned()),
            };
        }
        let there_is = format!("there is {NAME} for DuckDB {} on {}", self.version, self.platform);
        Err(match name {
            Some(NAME) => format!("{NAME} is not there for DuckDB {version} on {platform}; {there_is}"),
            _ => format!("no such extension here; {there_is}"),
        })
    }
}

fn compress(library: &[u8]) -> std::io::Result<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(library)?;
    Ok(encoder.finish()?.into())
}

#[cfg(test)]
mod tests;
