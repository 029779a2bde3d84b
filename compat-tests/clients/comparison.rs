//! Checks of a client in Rust: each runs against PostgreSQL, then against our server, and must come to the same.

use std::{fmt::Debug, panic::AssertUnwindSafe, time::Duration};

use futures_util::FutureExt;

/// An error is for a person to read.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const TIME_MAX: Duration = Duration::from_secs(60);

/// Runs a check unless the program's arguments want others: `check!("name", |url| async move { .. })`.
pub async fn check<T: Debug>(name: &str, run: impl AsyncFn(String) -> Outcome<T>) {
    let wanted: Vec<_> = std::env::args().skip(1).collect();
    if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part)) {
        return;
    }
    let verdict = match outcome("POSTGRES_URL", &run).await {
        Err(failure) => Some(format!("on PostgreSQL: {failure}")),
        Ok(expected) => match outcome("OPENDUCK_PG_URL", &run).await {
            Err(failure) => Some(failure),
            Ok(found) => difference(&expected, &found),
        },
    };
    match verdict {
        None => println!("ok {name}"),
        Some(failure) => println!("FAIL {name}: {}", failure.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

async fn outcome<T: Debug>(variable: &str, run: &impl AsyncFn(String) -> Outcome<T>) -> Result<String, String> {
    let url = std::env::var(variable).map_err(|error| format!("{variable}: {error}"))?;
    let run = AssertUnwindSafe(run(url)).catch_unwind();
    match tokio::time::timeout(TIME_MAX, run).await {
        Ok(Ok(Ok(seen))) => Ok(format!("{seen:#?}")),
        Ok(Ok(Err(error))) => Err(chain(&*error)),
        Ok(Err(_)) => Err("the client has panicked".to_owned()),
        Err(_) => Err(format!("no answer within {TIME_MAX:?}")),
    }
}

/// An error with what has caused it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}

fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let ends = std::iter::repeat("the end");
    let lines = expected.lines().chain(ends.clone()).zip(found.lines().chain(ends));
    let (left, right) =
        lines.clone().take(expected.lines().count().max(found.lines().count())).find(|(left, right)| left != right)?;
    Some(format!("PostgreSQL says {}, we say {}", left.trim(), right.trim()))
}
