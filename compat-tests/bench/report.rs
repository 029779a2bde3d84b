//! Figures, and the table that they are printed in.

/// What is better.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At most so many times the rival's figure.
    AtMost(f64),
    /// At least so many times the rival's figure.
    AtLeast(f64),
    /// Less than so much, whatever the rival's figure is.
    Under(f64),
    /// None is set.
    Unset,
}

/// One row: a figure of ours beside the rival's, which is NaN where there is no rival.
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) ours: f64,
    pub(crate) theirs: f64,
    pub(crate) goal: Goal,
}

/// The value that so great a part of the values, from 0 to 1, lies below. Not for no values at all.
pub(crate) fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * part).round() as usize]
}

/// The middle value.
pub(crate) fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// Prints the rows under the names of both sides.
pub(crate) fn print(ours: &str, theirs: &str, rows: &[Row]) {
    println!("\n{:<44} {ours:>12} {theirs:>12} {:>8}  goal", "", "ratio");
    for row in rows {
        let ratio = row.ours / row.theirs;
        let goal = match row.goal {
            Goal::AtMost(limit) => format!("at most {limit:.2}: {}", reached(ratio <= limit)),
            Goal::AtLeast(limit) => format!("at least {limit:.2}: {}", reached(ratio >= limit)),
            Goal::Under(limit) => format!("under {}: {}", figure(limit), reached(row.ours < limit)),
            Goal::Unset => String::new(),
        };
        let ratio = if ratio.is_nan() { "-".to_owned() } else { format!("{ratio:.2}") };
        let what = format!("{}, {}", row.what, row.unit);
        println!("{what:<44} {:>12} {:>12} {ratio:>8}  {goal}", figure(row.ours), figure(row.theirs));
    }
}

fn reached(reached: bool) -> &'static str {
    if reached { "reached" } else { "MISSED" }
}

/// Three digits or more.
fn figure(value: f64) -> String {
    match value {
        _ if value.is_nan() => "-".to_owned(),
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        1.0.. => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}
