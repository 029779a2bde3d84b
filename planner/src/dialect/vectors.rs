//! Postgres shows a vector as `1 2`, and drivers read it so; the catalog has lists, which can be subscripted.

use crate::{
    columns::select_items,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// The columns of pg_index and pg_proc that are vectors in Postgres.
const VECTORS: &[&str] = &["indkey", "indoption", "indclass", "indcollation", "proargtypes"];

/// Where the outermost select list has such a column as an item by itself.
pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let listed = |relation: &str| {
        (2..statement.len())
            .any(|index| statement.named(index, relation) && statement.kind(index - 1) == Some(Kind::Dot))
    };
    if !listed("pg_index") && !listed("pg_proc") {
        return Ok(());
    }
    for (first, last) in select_items(statement) {
        let column = statement.chain_end(first) - 1;
        let Some(name) = VECTORS.iter().find(|name| statement.named(column, name)) else { continue };
        let whole = column == last;
        let aliased = statement.is(column + 1, "as") && column + 2 == last;
        if whole || aliased {
            edits.open(statement, first, "system.main.array_to_string(");
            edits.close(statement, column, if aliased { ", ' ')".to_owned() } else { format!(", ' ') AS {name}") });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
