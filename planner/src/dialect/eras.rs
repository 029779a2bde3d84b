//! `DATE '0044-03-15 BC'` and its like: the engine wants the era beside the date, in brackets.

use crate::{
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Types whose values have an era.
const TYPES: &[&str] = &["date", "timestamp", "timestamptz"];

pub(super) fn rewrite(statement: &Statement, _facts: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        let before = statement.before(index);
        let typed = statement.is_any(before, TYPES) || statement.is(before, "zone");
        let cast = statement.sign(index + 1, "::") && statement.is_any(index + 2, TYPES);
        if !typed && !cast {
            continue;
        }
        let Some(text) = statement.literal(index) else { continue };
        let Some(value) = text.strip_suffix(" BC").filter(|value| value.starts_with(|c: char| c.is_ascii_digit()))
        else {
            continue;
        };
        let written = match value.split_once(' ') {
            Some((date, time)) => format!("'{date} (BC) {time}'"),
            None => format!("'{value} (BC)'"),
        };
        edits.replace(statement, index, index, written);
    }
    Ok(())
}
