//! A store in Postgres and an object store: nothing that matters is on the machine of a server.

use std::{
    net::Ipv4Addr,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    garage::Garage,
    postgres,
    server::{DATABASE, Server, TOKEN, openduck, text},
};

/// What routers and workers share.
pub const SECRET: &str = "cluster-secret";

/// The name under which a worker registers.
pub fn worker_name(worker: &Server) -> String {
    let said = worker.said();
    let line = said.lines().find_map(|line| line.trim_start().strip_prefix("name"));
    line.unwrap_or_else(|| panic!("no name in: {said}")).trim().to_owned()
}

/// The store.
pub struct Cluster {
    /// Its metadata.
    pub postgres: postgres::Server,
    /// Its objects.
    pub objects: Objects,
}

/// Where its objects are.
pub enum Objects {
    /// In a folder.
    Folder(TempDir),
    /// In a bucket of a real S3 server.
    Bucket(Garage),
}

impl Cluster {
    /// One with its objects in a folder.
    pub fn in_folder() -> Self {
        Self { postgres: postgres::Server::start(), objects: Objects::Folder(tempfile::tempdir().unwrap()) }
    }

    /// One with its objects in a bucket.
    pub fn in_bucket() -> Self {
        Self { postgres: postgres::Server::start(), objects: Objects::Bucket(Garage::start()) }
    }

    /// The same, which other hosts reach, too.
    pub fn in_bucket_for_others() -> Self {
        let mut postgres = postgres::Server::start();
        postgres.listen_to_others();
        Self { postgres, objects: Objects::Bucket(Garage::start_at(Ipv4Addr::UNSPECIFIED)) }
    }

    /// The S3 server.
    pub fn garage(&mut self) -> &mut Garage {
        match &mut self.objects {
            Objects::Bucket(garage) => garage,
            Objects::Folder(_) => panic!("the objects are in a folder"),
        }
    }

    /// What commands are given to find it.
    pub fn flags(&self) -> Vec<String> {
        let objects = match &self.objects {
            Objects::Folder(folder) => format!("file://{}", folder.path().display()),
            Objects::Bucket(garage) => garage.location("a/prefix"),
        };
        ["--metadata", &self.postgres.url(), "--objects", &objects].map(str::to_owned).to_vec()
    }

    /// A command that is permitted to use the objects.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = openduck();
        Garage::permit(&mut command);
        command.args(arguments);
        command
    }

    /// A server on it, on a machine that has nothing.
    pub fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    /// The same with further flags.
    pub fn serve_with(&self, flags: &[&str]) -> Server {
        let mut command = self.command(&["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0"]);
        command.args(self.flags()).args(flags).stdin(Stdio::null());
        Server::spawn_command(command, Arc::new(tempfile::tempdir().unwrap()), "postgres  ")
    }

    /// A router, with which workers register.
    pub fn router(&self) -> Server {
        self.router_with(&["--port", "0"])
    }

    /// The same at these ports, of gRPC and of Postgres, which other hosts reach, too; 0: a free one.
    pub fn router_at(&self, [port, postgres]: [u16; 2]) -> Server {
        self.router_with(&["--listen", "0.0.0.0", "--port", &port.to_string(), "--pg-port", &postgres.to_string()])
    }

    /// The same with these flags, ports included.
    pub fn router_with(&self, flags: &[&str]) -> Server {
        let mut command = openduck();
        command.args(["router", "-t", TOKEN]).args(flags).env("OPENDUCK_CLUSTER_TOKEN", SECRET);
        Server::spawn_command(command, Arc::new(tempfile::tempdir().unwrap()), "Start workers")
    }

    /// A worker on it that registers with these routers.
    pub fn worker(&self, routers: &[&Server]) -> Server {
        self.worker_with(routers, &[])
    }

    /// The same with further flags.
    pub fn worker_with(&self, routers: &[&Server], flags: &[&str]) -> Server {
        self.worker_by(openduck(), "127.0.0.1", routers, flags)
    }

    /// The same by a command of the caller's, which finds all others at the address `host`.
    pub fn worker_by(&self, mut command: Command, host: &str, routers: &[&Server], flags: &[&str]) -> Server {
        let gateways: Vec<_> = routers.iter().map(|router| router.endpoint()).collect();
        let gateways = gateways.join(",").replace("127.0.0.1", host);
        Garage::permit(&mut command);
        command.args(["worker", "-d", DATABASE, "--port", "0", "--gateway", &gateways]);
        command.args(self.flags().iter().map(|flag| flag.replace("127.0.0.1", host)));
        command.args(flags).env("OPENDUCK_CLUSTER_TOKEN", SECRET);
        let worker = Server::spawn_command(command, Arc::new(tempfile::tempdir().unwrap()), "listening");
        let deadline = Instant::now() + Duration::from_secs(20);
        for router in routers {
            while !router.get("/metrics").1.contains(&worker_name(&worker)) {
                assert!(Instant::now() < deadline, "{}{}", router.said(), worker.said());
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        worker
    }

    /// What a server with `flags` says, that must not start.
    pub fn refused(&self, flags: &[String]) -> String {
        let mut command = self.command(&["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0"]);
        let output = command.args(flags).output().unwrap();
        assert!(!output.status.success(), "{}", text(&output));
        text(&output)
    }
}
