//! Parts of times: Postgres's seconds have a fraction, and its parts are numeric to clients.

use std::cell::OnceCell;

use crate::{
    columns::select_items,
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let items = OnceCell::new();
    for index in 0..statement.len() {
        let extracts = statement.is(index, "extract");
        if !(extracts || statement.is(index, "date_part")) || !statement.calls(index) {
            continue;
        }
        let Some(close) = statement.partner(index + 1) else { continue };
        let field = statement.literal(index + 2).or_else(|| statement.name(index + 2));
        let Some(field) = field.map(|field| field.to_lowercase()) else { continue };
        // FROM or the comma.
        let separates = if extracts { statement.is(index + 3, "from") } else { statement.sign(index + 3, ",") };
        if !separates {
            continue;
        }
        let items = items.get_or_init(|| shown_items(statement));
        let shown = items.binary_search_by_key(&index, |(first, _)| *first).is_ok_and(|at| {
            let last = items[at].1;
            last == close || statement.is(close + 1, "as") && close + 2 == last
        });
        let factor = match field.as_str() {
            "second" | "seconds" | "s" | "sec" | "secs" => Some("0.000001"),
            "millisecond" | "milliseconds" | "ms" | "msec" => Some("0.001"),
            _ => None,
        };
        if let Some(factor) = factor {
            edits.replace(statement, index, index + 3, "(date_part('microseconds',");
            let kind = if extracts { ")" } else { ")::DOUBLE" };
            edits.close(statement, close, format!(" * {factor}{kind}"));
        } else if shown && !matches!(field.as_str(), "epoch" | "julian") {
            // HUGEINT is what clients see as a numeric without a precision.
            edits.open(statement, index, "CAST(");
            edits.close(statement, close, if extracts { " AS HUGEINT)" } else { " AS DOUBLE)" });
        }
    }
    Ok(())
}

/// The items of the outermost select list that may be cast: after DISTINCT they have to be what ORDER BY names.
fn shown_items(statement: &Statement) -> Vec<(usize, usize)> {
    let distinct = (0..statement.len()).any(|index| statement.is(index, "distinct"));
    if distinct { Vec::new() } else { select_items(statement) }
}

#[cfg(test)]
mod tests;
