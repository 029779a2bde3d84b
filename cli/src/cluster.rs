//! What the processes of a cluster share, and how they know each other.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use openduck_proto::peer::Peers;
use openduck_router::{Tls, TlsFiles};

use crate::Failure;

/// What routers and workers share.
#[derive(Args, Debug)]
pub(crate) struct ClusterOptions {
    /// The secret that routers and workers share
    #[arg(long, env = "OPENDUCK_CLUSTER_TOKEN", hide_env_values = true, value_name = "SECRET")]
    cluster_token: Option<String>,
    /// Routers and workers speak TLS with each other: the authority that has signed their certificates, PEM
    #[arg(long, env = "OPENDUCK_CLUSTER_CA", value_name = "FILE", requires_all = ["cluster_cert", "cluster_key"])]
    cluster_ca: Option<PathBuf>,
    /// This one's certificate chain, PEM: a worker's is for the host that --advertise names
    #[arg(long, env = "OPENDUCK_CLUSTER_CERT", value_name = "FILE", requires = "cluster_ca")]
    cluster_cert: Option<PathBuf>,
    /// The private key of --cluster-cert, PEM
    #[arg(long, env = "OPENDUCK_CLUSTER_KEY", value_name = "FILE", requires = "cluster_ca")]
    cluster_key: Option<PathBuf>,
}

impl ClusterOptions {
    /// The secret, without which neither router nor worker starts.
    pub(crate) fn secret(&self) -> Result<String, Failure> {
        self.cluster_token.clone().filter(|secret| !secret.is_empty()).ok_or_else(|| {
            "router and worker need a secret that they share: set OPENDUCK_CLUSTER_TOKEN for both \
             (`openduck serve` needs none)"
                .into()
        })
    }

    /// How others of the cluster are called.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub(crate) fn peers(&self) -> Result<Peers, Failure> {
        let Some((authority, certificate, key)) = self.files() else { return Ok(Peers::default()) };
        Ok(Peers::with_certificates(&read(authority)?, &read(certificate)?, &read(key)?))
    }

    /// What a port shows that only they may call, who have to show a certificate, too.
    ///
    /// # Errors
    /// Files that cannot be read, or do not belong together.
    pub(crate) fn tls(&self) -> Result<Option<Tls>, Failure> {
        let Some((authority, certificate, key)) = self.files() else { return Ok(None) };
        let client_authority = Some(authority.to_owned());
        let (certificate, key) = (certificate.to_owned(), key.to_owned());
        Ok(Some(Tls::open(TlsFiles { certificate, key, client_authority, names_user: false }, &["h2"])?))
    }

    fn files(&self) -> Option<(&Path, &Path, &Path)> {
        Some((self.cluster_ca.as_deref()?, self.cluster_cert.as_deref()?, self.cluster_key.as_deref()?))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}
