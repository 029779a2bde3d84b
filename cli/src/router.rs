//! `openduck router`: clients in, results out; workers register with it.

use std::{path::PathBuf, sync::Arc};

use clap::Args;
use openduck_proto::channel::WorkerChannel;
use openduck_router::{Access, Grpc, Observed, Workers, http};

use crate::{
    Outcome,
    cluster::ClusterOptions,
    extension,
    options::{ListenOptions, TokenOptions},
    server::{self, Ports},
};

/// Starts a router, with which workers register
///
/// Example: OPENDUCK_CLUSTER_TOKEN=secret openduck router -t "$OPENDUCK_TOKEN"
#[derive(Args, Debug)]
pub(crate) struct Router {
    #[command(flatten)]
    token: TokenOptions,
    #[command(flatten)]
    listen: ListenOptions,
    #[command(flatten)]
    cluster: ClusterOptions,
    /// The private key that signs the extension, PKCS#8 in PEM: one for all routers
    #[arg(long, env = "OPENDUCK_EXTENSION_KEY", value_name = "FILE")]
    extension_key: Option<PathBuf>,
}

impl Router {
    pub(crate) async fn run(self) -> Outcome {
        let secret = self.cluster.secret()?;
        let token = self.token.read()?;
        self.listen.check(token.is_some())?;
        let ports = Ports::bind(&self.listen).await?;
        let workers = Arc::new(Workers::new(secret, self.cluster.peers()?));
        let channel: Arc<dyn WorkerChannel> = Arc::new(Observed(Arc::clone(&workers) as Arc<dyn WorkerChannel>));
        let access = Access::new(token).with_users_of(Arc::clone(&channel));
        let repository = match &self.extension_key {
            None => None,
            Some(path) => Some(extension::repository(Some(extension::read_key(path)?))?),
        };
        let grpc = Grpc::service(access.clone(), Arc::clone(&channel), Some(workers));
        let app = http::app(grpc, access.clone(), Arc::clone(&channel), repository);
        let shutdown = server::until_signal()?;
        if self.extension_key.is_none() {
            tracing::warn!("no --extension-key: this router offers no signed extension");
        }
        let (address, tls) = ports.grpc()?;
        let scheme = if tls { "https" } else { "http" };
        println!("OpenDuck {} router", env!("CARGO_PKG_VERSION"));
        println!("  listening   {address}");
        println!("  postgres    {}", ports.pg()?);
        println!("Start workers: openduck worker --gateway {scheme}://{address} -d mydb");
        ports.serve(app, access, channel, shutdown).await;
        Ok(())
    }
}
