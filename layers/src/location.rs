//! Where objects are kept, as people write it.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};

use object_store::{
    ClientOptions, ObjectStore, RetryConfig,
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    path::Path,
};

use crate::{
    embedded::local,
    error::{Result, StorageError},
    folder::create_durably,
    objects::{Objects, Patience},
};

/// How long one request may take.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);
/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Where objects are kept: `s3://bucket/prefix?endpoint=http://host:3900&region=garage`, or `file:///folder`, which all
/// who use the store must reach.
///
/// Credentials are never a part of it: they come from the environment, as for every client of S3
/// (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, ..), or from the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A folder.
    Folder(PathBuf),
    /// A bucket, or a part of it.
    Bucket {
        /// The bucket.
        bucket: String,
        /// What all keys begin with; may be empty.
        prefix: String,
        /// The server's URL. Default: the environment's, or Amazon's.
        endpoint: Option<String>,
        /// The region. Default: the environment's.
        region: Option<String>,
    },
}

impl Location {
    /// Reads a location.
    ///
    /// # Errors
    /// `Refused`: it is none.
    pub fn parse(text: &str) -> Result<Self> {
        let refused = |why: &str| {
            let form = "write s3://bucket/prefix?endpoint=http://host:port&region=name, or file:///folder";
            StorageError::Refused(format!("\"{text}\" does not say where objects are, {why}: {form}"))
        };
        if let Some(path) = text.strip_prefix("file://") {
            return match path.starts_with('/') {
                true => Ok(Self::Folder(path.into())),
                false => Err(refused("a folder is named from the root on")),
            };
        }
        let Some(rest) = text.strip_prefix("s3://") else { return Err(refused("it begins as none")) };
        let (place, options) = rest.split_once('?').unwrap_or((rest, ""));
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        if bucket.is_empty() || bucket.contains(['@', ':']) {
            return Err(refused("a bucket's name is missing, or has an @ or : in it; credentials belong elsewhere"));
        }
        let prefix = Path::parse(prefix.trim_matches('/')).map_err(|error| refused(&error.to_string()))?.to_string();
        let (mut endpoint, mut region) = (None, None);
        for option in options.split('&').filter(|option| !option.is_empty()) {
            match option.split_once('=') {
                Some(("endpoint", value)) if value.starts_with("http://") || value.starts_with("https://") => {
                    endpoint = Some(value.trim_end_matches('/').to_owned());
                }
                Some(("region", value)) => region = Some(value.to_owned()),
                _ => return Err(refused(&format!("\"{option}\" means nothing"))),
            }
        }
        Ok(Self::Bucket { bucket: bucket.to_owned(), prefix, endpoint, region })
    }

    /// The objects that are kept there. Nothing is read yet.
    ///
    /// # Errors
    /// `Unavailable`: the folder cannot be made. `Refused`: the environment's settings for S3 are wrong.
    pub(crate) fn open(&self) -> Result<Objects> {
        let patience = Patience::default();
        match self {
            Self::Folder(folder) => {
                let refused = |error| StorageError::Unavailable(format!("{}: {error}", folder.display()));
                create_durably(folder).map_err(refused)?;
                Ok(Objects::new(local(folder)?, Path::default(), patience).in_folder(folder))
            }
            Self::Bucket { bucket, prefix, endpoint, region } => {
                let store = s3(bucket, endpoint.as_deref(), region.as_deref())?;
                Ok(Objects::new(Arc::new(store), Path::from(prefix.as_str()), patience))
            }
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "file://{}", folder.display()),
            Self::Bucket { bucket, prefix, endpoint, .. } => {
                write!(f, "s3://{bucket}/{prefix}")?;
                endpoint.as_ref().map_or(Ok(()), |endpoint| write!(f, " at {endpoint}"))
            }
        }
    }
}

fn s3(bucket: &str, endpoint: Option<&str>, region: Option<&str>) -> Result<impl ObjectStore> {
    let client = ClientOptions::new().with_timeout(REQUEST_TIMEOUT).with_connect_timeout(CONNECT_TIMEOUT);
    // Who asks repeats by himself; see `objects`.
    let retry = RetryConfig { max_retries: 1, ..RetryConfig::default() };
    let mut builder =
        AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(retry).with_client_options(client.clone());
    if let Some(endpoint) = endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    if let Some(region) = region {
        builder = builder.with_region(region);
    }
    if builder.get_config_value(&AmazonS3ConfigKey::Endpoint).is_some_and(|url| url.starts_with("http://")) {
        builder = builder.with_client_options(client.with_allow_http(true));
    }
    builder.build().map_err(|error| StorageError::Refused(format!("s3://{bucket} cannot be used: {error}")))
}

#[cfg(test)]
mod tests;
