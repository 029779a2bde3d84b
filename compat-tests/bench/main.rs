//! Benchmarks, each against a rival in the same run: figures from different runs or machines say nothing.
//!
//! - [`attach`]: our server over ATTACH against DuckDB's own. [`placement`]: queries over tables here and there.
//!   [`fan_out`]: a query on two workers against one. [`router`]: what a router costs. [`memory`]: what a large result costs
//!   the server. [`storage`]: layered storage against a plain file. [`pg`]: the Postgres frontend against PostgreSQL.
//! - [`agent`]: a DuckDB in Python that does what it is told. [`sides`]: the two servers and their clients.

#![forbid(unsafe_code)]

mod agent;
mod attach;
mod fan_out;
mod memory;
mod pg;
mod placement;
mod report;
mod router;
mod sides;
mod storage;

use std::{error::Error, process::ExitCode};

use clap::{Parser, Subcommand};

/// What a benchmark comes to; an error is for a person to read.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Measures openduck on this machine
///
/// Example: cargo run -p compat-tests --bin bench -- attach
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    benchmark: Benchmark,
}

#[derive(Subcommand)]
enum Benchmark {
    Attach(attach::Attach),
    #[command(name = "fanout")]
    FanOut(fan_out::FanOut),
    Memory(memory::Memory),
    Pg(pg::Pg),
    Placement(placement::Placement),
    Router(router::Router),
    Storage(storage::Storage),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().benchmark {
        Benchmark::Attach(attach) => attach.run(),
        Benchmark::FanOut(fan_out) => fan_out.run(),
        Benchmark::Memory(memory) => memory.run(),
        Benchmark::Pg(pg) => pg.run(),
        Benchmark::Placement(placement) => placement.run(),
        Benchmark::Router(router) => router.run(),
        Benchmark::Storage(storage) => storage.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}
