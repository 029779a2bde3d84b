//! Bars on what is long: how far it is where that is known, and that it goes on where it is not. Shown to people only,
//! which means where standard error is a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use openduck_layers::{Progress, Store};

use crate::Failure;

/// How often a bar moves by itself.
const TICK: Duration = Duration::from_millis(100);

/// How far long work on a store is.
pub(crate) fn of_store(store: &Store) -> Result<ProgressBar, Failure> {
    let bar = ProgressBar::no_length();
    bar.set_style(ProgressStyle::with_template("{spinner} {msg} {bar:30} {pos}/{len} {elapsed}")?);
    let shown = bar.clone();
    store.report_to(Progress::new(move |what, done, of| {
        shown.set_message(what.to_owned());
        shown.set_length(of);
        shown.set_position(done);
    }));
    bar.enable_steady_tick(TICK);
    Ok(bar)
}

/// That a server is at work.
pub(crate) fn of_server() -> Result<ProgressBar, Failure> {
    let bar = ProgressBar::new_spinner();
    bar.set_style(ProgressStyle::with_template("{spinner} the server is at work, {elapsed}")?);
    bar.enable_steady_tick(TICK);
    Ok(bar)
}

/// How many bytes have been copied.
pub(crate) fn of_bytes(doing: String, bytes: u64) -> Result<ProgressBar, Failure> {
    let bar = ProgressBar::new(bytes);
    bar.set_style(ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes} ({bytes_per_sec})")?);
    Ok(bar.with_message(doing))
}

/// How much of 100 is done.
pub(crate) fn of_percent(doing: &str) -> Result<ProgressBar, Failure> {
    let bar = ProgressBar::new(100);
    bar.set_style(ProgressStyle::with_template("{msg} {bar:30} {percent} % {elapsed}")?);
    bar.set_message(doing.to_owned());
    bar.enable_steady_tick(TICK);
    Ok(bar)
}
