//! The matrix of clients: programs that other people wrote for PostgreSQL, run unchanged against our server and against
//! PostgreSQL itself. What a client sees must be the same on both, and `compat-tests/MATRIX.md` says where it is.
//!
//! - [`client`]: a folder of `compat-tests/clients` and how its checks are run. [`environment`]: its installation.
//! - [`sides`]: the two servers and what both hold. [`report`]: `MATRIX.md`.

#![forbid(unsafe_code)]

mod client;
mod environment;
mod report;
mod sides;

use std::{error::Error, process::ExitCode};

use clap::Parser;

use crate::{client::Client, report::Report, sides::Postgres};

/// An error is for a person to read.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Runs real clients against openduck and against PostgreSQL, and writes compat-tests/MATRIX.md
///
/// Example: cargo run -p compat-tests --bin matrix -- psql pgjdbc
#[derive(Parser)]
struct Arguments {
    /// Clients to run, each a folder of compat-tests/clients; all but the large ones without this
    clients: Vec<String>,
    /// Install the clients and run nothing
    #[arg(long)]
    install: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("matrix: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all checks of the chosen clients are ok.
fn run(arguments: &Arguments) -> Outcome<bool> {
    let chosen = client::choose(&arguments.clients)?;
    if arguments.install {
        for client in &chosen {
            client.install()?;
        }
        return Ok(true);
    }
    let postgres = Postgres::start()?;
    let mut report = Report::read()?;
    let mut all_ok = true;
    for client in &chosen {
        let results = checks(client, &postgres);
        for result in &results {
            println!("{}: {result}", client.name());
        }
        all_ok &= results.iter().all(|result| result.failure.is_none());
        report.replace(client, &results);
        // A run that is interrupted has told of what it did.
        report.write()?;
    }
    println!("{}", report.summary());
    Ok(all_ok)
}

/// A client that cannot be installed or started is a failed check, so that the others still run.
fn checks(client: &Client, postgres: &Postgres) -> Vec<client::Check> {
    let outcome = sides::start(postgres).and_then(|sides| client.run(&sides));
    outcome.unwrap_or_else(|error| vec![client::Check::failed("start", &error.to_string())])
}
