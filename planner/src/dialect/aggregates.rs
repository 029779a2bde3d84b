//! `json_agg(x ORDER BY y) FILTER (WHERE z)`: the engine's aggregate of the name is a macro, which takes none of these.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        let named = statement.is_any(index, &["json_agg", "jsonb_agg"]) && statement.calls(index);
        if !named || statement.kind(statement.before(index)) == Some(Kind::Dot) {
            continue;
        }
        let Some(mut last) = statement.partner(index + 1) else { continue };
        for clause in ["filter", "over"] {
            if statement.is(last + 1, clause)
                && let Some(close) = statement.partner(last + 2)
            {
                last = close;
            }
        }
        edits.replace(statement, index, index, "to_json(list");
        edits.close(statement, last, ")");
    }
    Ok(())
}

#[cfg(test)]
mod tests;
