//! `openduck worker`: runs statements for routers.

use std::{net::IpAddr, time::Duration};

use clap::Args;
use openduck_proto::{
    id,
    v1::{HeartbeatRequest, WorkerRegistration, execution_service_client::ExecutionServiceClient},
};
use openduck_router::port;
use openduck_worker::{Service, Serving, Worker as Engine};
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;

use crate::{Outcome, cluster::ClusterOptions, options::WorkerOptions, server, storage::StorageOptions, welcome};

/// How often a worker says that it lives, and how it is.
const HEARTBEAT: Duration = Duration::from_secs(1);
/// How long a worker waits before it tries again to reach a router.
const RETRY: Duration = Duration::from_millis(500);
/// How long the last answers may take on their way out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

/// Starts a worker that registers with a router
///
/// Example: OPENDUCK_CLUSTER_TOKEN=secret openduck worker --gateway http://localhost:7878 -d mydb
#[derive(Args, Debug)]
pub(crate) struct Worker {
    /// A router to register with; may be given several times
    #[arg(long, env = "OPENDUCK_GATEWAY", value_name = "URL", required = true, value_delimiter = ',')]
    gateway: Vec<String>,
    /// The database, made where it does not exist. Default: those in the folder
    #[arg(short, long, env = "OPENDUCK_DATABASE")]
    database: Option<String>,
    #[command(flatten)]
    storage: StorageOptions,
    /// The address to listen on
    #[arg(long, env = "OPENDUCK_LISTEN", default_value = "127.0.0.1", value_name = "ADDRESS")]
    listen: IpAddr,
    /// The port for routers; 0 takes a free one
    #[arg(long, env = "OPENDUCK_WORKER_PORT", default_value_t = 9898)]
    port: u16,
    /// The address under which routers reach this worker. Default: http:// and what it listens on
    #[arg(long, env = "OPENDUCK_ADVERTISE", value_name = "URL")]
    advertise: Option<String>,
    #[command(flatten)]
    cluster: ClusterOptions,
    #[command(flatten)]
    worker: WorkerOptions,
}

impl Worker {
    pub(crate) async fn run(self) -> Outcome {
        let secret = self.cluster.secret()?;
        let (peers, tls) = (self.cluster.peers()?, self.cluster.tls()?);
        let mut gateways = Vec::new();
        for gateway in &self.gateway {
            gateways.push((gateway.clone(), peers.router(gateway).map_err(|error| error.text())?));
        }
        let listener = server::bind((self.listen, self.port).into(), "--port").await?;
        let address = listener.local_addr()?;
        let storage = self.storage.open(self.worker.disk_cache.as_u64()).await?;
        if let Some(name) = &self.database {
            storage.ensure(name).await?;
        }
        let id = format!("worker-{}", id::random());
        let serving = Serving::Store(storage.store.clone());
        let engine = Engine::open(self.worker.config(id.clone(), storage.temporary(), peers)?, &serving)
            .map_err(|error| welcome::explained(&error))?;
        let databases = welcome::open_all(&engine).await?;
        if databases.is_empty() {
            return Err(format!("{} has no database yet: name one with -d", storage.place).into());
        }
        let service = Service::new(engine.clone(), secret.clone());
        let mut routes = tonic::service::Routes::builder();
        routes.add_service(service.execution()).add_service(service.metadata());
        let app = routes.routes().into_axum_router();
        let shutdown = server::until_signal()?;
        // Every database of the store, those that are still to be made too.
        let registration = WorkerRegistration {
            worker_id: id,
            endpoint: self.advertise.clone().unwrap_or_else(|| {
                let scheme = if tls.is_some() { "https" } else { "http" };
                format!("{scheme}://{address}")
            }),
            access_token: secret,
            ..WorkerRegistration::default()
        };
        for (gateway, channel) in gateways {
            tokio::spawn(keep_registered(gateway, channel, registration.clone(), engine.clone()));
        }
        println!("OpenDuck {} worker", env!("CARGO_PKG_VERSION"));
        println!("  name        {}", engine.id());
        println!("  databases   {}", databases.join(", "));
        println!("  listening   {address}");
        // What has begun here ends here, while routers bring nothing new any more.
        let drained = CancellationToken::new();
        let drain = async {
            shutdown.cancelled().await;
            engine.shut_down(server::GRACE).await;
            drained.cancel();
        };
        tokio::join!(port::serve(listener, tls, app, drained.clone(), LAST_ANSWERS), drain);
        Ok(())
    }
}

/// Registers with a router and says for ever how the worker is; a router that has forgotten it hears of it anew.
async fn keep_registered(gateway: String, channel: Channel, registration: WorkerRegistration, worker: Engine) {
    let mut client = ExecutionServiceClient::new(channel);
    let (mut complained, mut router) = (false, String::new());
    loop {
        let state = Some(worker.state());
        match client.register_worker(WorkerRegistration { state, ..registration.clone() }).await {
            Ok(reply) => {
                complained = false;
                hear(&worker, &mut router, reply.into_inner().router);
            }
            Err(status) => {
                if !complained {
                    tracing::warn!(gateway, "cannot register: {}; trying again", status.message());
                    complained = true;
                }
                tokio::time::sleep(RETRY).await;
                continue;
            }
        }
        loop {
            tokio::time::sleep(HEARTBEAT).await;
            let heartbeat = HeartbeatRequest {
                worker_id: registration.worker_id.clone(),
                access_token: registration.access_token.clone(),
                state: Some(worker.state()),
            };
            match client.heartbeat(heartbeat).await {
                Ok(reply) if reply.get_ref().acknowledged => hear(&worker, &mut router, reply.into_inner().router),
                Ok(_) | Err(_) => break,
            }
        }
    }
}

/// Tells the worker which router has answered, and which it was before, at the same address.
fn hear(worker: &Engine, router: &mut String, name: String) {
    let before = std::mem::replace(router, name);
    if before != *router {
        worker.hear_no_more(&before);
    }
    worker.hear(router);
}
