//! `openduck verify`, `compact`, `gc`: looking after what is stored.

use clap::Args;

use crate::{
    Outcome,
    place::{self, PlaceOptions, at},
};

/// Reads every page of a database, or of a snapshot of it, against its checksums
///
/// Example: openduck verify -d mydb --snapshot friday
#[derive(Args, Debug)]
pub(crate) struct Verify {
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    /// What to verify: an LSN, a time, or a snapshot's name. Default: the newest commit
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POINT")]
    snapshot: String,
    #[command(flatten)]
    place: PlaceOptions,
}

/// Moves what is in use of a database together, so that what is not can be collected
///
/// Example: openduck compact -d mydb
#[derive(Args, Debug)]
pub(crate) struct Compact {
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    #[command(flatten)]
    place: PlaceOptions,
}

/// Deletes what nothing has referred to for an hour
///
/// Compactions, drops and the ends of windows leave such things; a server also does this every ten minutes.
///
/// Example: openduck gc
#[derive(Args, Debug)]
pub(crate) struct Gc {
    #[command(flatten)]
    place: PlaceOptions,
}

impl Verify {
    pub(crate) async fn run(self) -> Outcome {
        let place = self.place.open().await?;
        let bar = place.bar()?;
        let found = place.ask(&self.database, "", &format!("VERIFY DATABASE{}", at(&self.snapshot))).await;
        bar.finish_and_clear();
        let found = found?;
        self.place.write(&found)?;
        match place::texts(&found, "damages")?.first().map(String::as_str) {
            Some("0") => Ok(()),
            _ => Err("what is stored is damaged: an earlier snapshot may be whole".into()),
        }
    }
}

impl Compact {
    pub(crate) async fn run(self) -> Outcome {
        self.place.print(&self.database, "COMPACT DATABASE").await
    }
}

impl Gc {
    pub(crate) async fn run(self) -> Outcome {
        self.place.print("", "COLLECT GARBAGE").await
    }
}
