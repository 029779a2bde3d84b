//! The schema that Postgres calls `public` is the engine's `main`.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Functions whose first argument names a sequence.
const SEQUENCE_FUNCTIONS: &[&str] = &["nextval", "currval", "setval"];

pub(super) fn rewrite(statement: &Statement, facts: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let aliased = is_alias(statement);
    for index in 0..statement.len() {
        if statement.named(index, "public") && !aliased && names_schema(statement, index, facts.database) {
            edits.replace(statement, index, index, "\"main\"");
        } else if statement.is_any(index, SEQUENCE_FUNCTIONS) && statement.calls(index) {
            sequence(statement, index + 2, edits);
        }
    }
    Ok(())
}

/// Whether a table, column or query of the statement is called `public`, so that the name may mean it.
fn is_alias(statement: &Statement) -> bool {
    (1..statement.len()).any(|index| {
        let before = index - 1;
        let after_relation = matches!(statement.kind(before), Some(Kind::Word | Kind::Quoted | Kind::Close))
            && !statement.is_any(before, &["from", "join", "into", "update", "table", "schema", "exists", "only"]);
        statement.named(index, "public")
            && statement.kind(index + 1) != Some(Kind::Dot)
            && (statement.is(before, "as") || after_relation && statement.is_any(0, &["select", "with", "from"]))
    })
}

/// Whether `public` at `index` qualifies a name, or is what a statement about schemas names.
fn names_schema(statement: &Statement, index: usize, database: &str) -> bool {
    let before = statement.before(index);
    if statement.kind(index + 1) == Some(Kind::Dot) {
        return statement.kind(before) != Some(Kind::Dot) || index >= 2 && statement.named(index - 2, database);
    }
    let about_schemas =
        statement.is(0, "create") || statement.is(0, "drop") || statement.is(0, "comment") || statement.is(0, "alter");
    about_schemas && (statement.is(before, "schema") || statement.is(before, "exists") && statement.is(1, "schema"))
}

/// `'public.s'` and `'s'::regclass` as a sequence's name.
fn sequence(statement: &Statement, argument: usize, edits: &mut Edits) {
    let Some(name) = statement.literal(argument) else { return };
    let plain = name.strip_prefix("public.").or_else(|| name.strip_prefix("\"public\"."));
    if let Some(plain) = plain {
        edits.replace(statement, argument, argument, format!("'main.{}'", plain.replace('\'', "''")));
    }
    if statement.sign(argument + 1, "::") {
        let last = statement.chain_end(argument + 2) - 1;
        if statement.named(last, "regclass") || statement.named(last, "text") {
            edits.remove(statement, argument + 1, last);
        }
    }
}

#[cfg(test)]
mod tests;
