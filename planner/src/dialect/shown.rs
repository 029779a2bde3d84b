//! Values as text, where their type is known by a cast: the engine writes `nan`, `1.0` and `0044-03-15 (BC)`.

use crate::{
    dialect::catalog::SCHEMA,
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Types, and what writes their values.
const TYPES: &[(&[&str], &str)] = &[
    (&["float8", "float4", "real", "double", "float"], "float_out"),
    (&["date", "timestamp", "timestamptz"], "time_out"),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    // The last value and its end: a chain of casts is not walked again for each.
    let mut before = (0, usize::MAX);
    for index in 1..statement.len() {
        if !statement.sign(index, "::") {
            continue;
        }
        let end = statement.type_end(index + 1);
        let to_text = end == index + 2 && statement.is_any(index + 1, &["text", "varchar"]);
        // The type of the cast before.
        let kind = if statement.is(index - 1, "precision") { index.saturating_sub(2) } else { index - 1 };
        let from = kind.checked_sub(1).filter(|cast| to_text && statement.sign(*cast, "::"));
        if from.is_some()
            && let Some((_, function)) = TYPES.iter().find(|(names, _)| statement.is_any(kind, names))
        {
            let first =
                if before.1 < kind && before.1 + 2 == kind { before.0 } else { statement.value_start(index - 1) };
            before = (first, end - 1);
            edits.open(statement, first, format!("{SCHEMA}.{function}("));
            edits.replace(statement, index, end - 1, ")");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
