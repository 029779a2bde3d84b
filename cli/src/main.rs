//! The `openduck` binary: one command a file.

#![forbid(unsafe_code)]

mod bar;
mod cancel;
mod client;
mod cluster;
mod configuration;
mod db;
mod demo;
mod diff;
mod export;
mod extension;
mod import;
mod load;
mod maintain;
mod options;
mod output;
mod place;
mod query;
mod router;
mod serve;
mod server;
mod status;
mod storage;
mod welcome;
mod worker;

use std::{process::ExitCode, time::Duration};

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;
use tracing_subscriber::{EnvFilter, fmt};

/// Also the engine's: most of what a small statement costs there is the allocation of its vectors.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// DuckDB as a service: one command starts a server that DuckDB, psql, JDBC and ODBC reach.
#[derive(Debug, Parser)]
#[command(name = "openduck", version, arg_required_else_help = true, infer_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    #[command(visible_alias = "gateway")]
    Router(router::Router),
    Worker(worker::Worker),
    Query(query::Query),
    Status(status::Status),
    Cancel(cancel::Cancel),
    Demo(demo::Demo),
    Extension(extension::Extension),
    Db(db::Db),
    Snapshot(db::Snapshot),
    Branch(db::Branch),
    Share(db::Share),
    Diff(diff::Diff),
    Verify(maintain::Verify),
    Compact(maintain::Compact),
    Gc(maintain::Gc),
    Export(export::Export),
    Import(import::Import),
}

/// Why a command ends: what is said on the way out.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// How long the process waits for what is still running when its command has ended.
const LEFT: Duration = Duration::from_secs(2);

/// How a command ends.
type Outcome = Result<(), Failure>;

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("RUST_LOG").unwrap_or_else(|_| EnvFilter::new("warn,openduck=info"));
    fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let cli = match configuration::parse::<Cli>() {
        Ok(cli) => cli,
        Err(failure) => return fail(&failure),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Serve(command) => command.run().await,
            Command::Router(command) => command.run().await,
            Command::Worker(command) => command.run().await,
            Command::Query(command) => command.run().await,
            Command::Status(command) => command.run().await,
            Command::Cancel(command) => command.run().await,
            Command::Demo(command) => command.run().await,
            Command::Extension(command) => command.run().await,
            Command::Db(command) => command.run().await,
            Command::Snapshot(command) => command.run().await,
            Command::Branch(command) => command.run().await,
            Command::Share(command) => command.run().await,
            Command::Diff(command) => command.run().await,
            Command::Verify(command) => command.run().await,
            Command::Compact(command) => command.run().await,
            Command::Gc(command) => command.run().await,
            Command::Export(command) => command.run().await,
            Command::Import(command) => command.run().await,
        }
    });
    // Whatever still waits for the runtime on a thread of its own would wait for ever.
    runtime.shutdown_timeout(LEFT);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(&failure),
    }
}

fn fail(failure: &Failure) -> ExitCode {
    eprintln!("openduck: {failure}");
    ExitCode::FAILURE
}
