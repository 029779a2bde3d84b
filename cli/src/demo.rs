//! `openduck demo`: real data to try things on.

mod flights;
mod tpch;

use clap::{Args, Subcommand};

use crate::{Failure, Outcome, client::ClientOptions, load::Loading};

/// Loads real data into a database of a running server
///
/// Example: openduck demo flights -d mydb
#[derive(Args, Debug)]
pub(crate) struct Demo {
    #[command(subcommand)]
    data: Data,
}

#[derive(Debug, Subcommand)]
enum Data {
    Flights(flights::Flights),
    Tpch(tpch::Tpch),
}

/// Where the tables go.
#[derive(Args, Debug)]
struct Target {
    /// The database. Default: the server's only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "")]
    database: String,
    /// Replaces tables that are there already
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    client: ClientOptions,
}

impl Demo {
    pub(crate) async fn run(self) -> Outcome {
        match self.data {
            Data::Flights(flights) => flights.run().await,
            Data::Tpch(tpch) => tpch.run().await,
        }
    }
}

impl Target {
    async fn begin(&self) -> Result<Loading, Failure> {
        Loading::begin(self.client.connect().await?, &self.database).await
    }

    /// `CREATE TABLE`, or what replaces one.
    fn create(&self, table: &str, columns: &str) -> String {
        let replace = if self.replace { "OR REPLACE " } else { "" };
        format!("CREATE {replace}TABLE {table} ({columns})")
    }
}

/// Adds what to do where a table is there already.
fn explained(failure: Failure) -> Failure {
    let text = failure.to_string();
    if text.contains("already exists") { format!("{text}\n  load it anew with --replace").into() } else { failure }
}
