//! Postgres shows a vector as `1 2`, and drivers read it so; the catalog has lists, which can be subscripted.

use crate::{
    columns::select_items,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// The columns of the catalog that are vectors in Postgres, each with its relation.
const VECTORS: &[(&str, &str)] = &[
    ("indkey", "pg_index"),
    ("indoption", "pg_index"),
    ("indclass", "pg_index"),
    ("indcollation", "pg_index"),
    ("proargtypes", "pg_proc"),
];

/// Where the outermost select list has such a column as an item by itself.
pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for (first, last) in select_items(statement) {
        let column = statement.chain_end(first) - 1;
        let Some((name, relation)) = VECTORS.iter().find(|(name, _)| statement.named(column, name)) else { continue };
        let whole = column == last;
        let aliased = statement.is(column + 1, "as") && column + 2 == last;
        let listed = (0..statement.len())
            .any(|index| statement.named(index, relation) && statement.kind(index.wrapping_sub(1)) == Some(Kind::Dot));
        if listed && (whole || aliased) {
            edits.open(statement, first, "system.main.array_to_string(");
            edits.close(statement, column, if aliased { ", ' ')".to_owned() } else { format!(", ' ') AS {name}") });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
