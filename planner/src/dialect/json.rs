//! Operators on JSON: Postgres's own become functions, and `->` binds as strongly as Postgres has it.
//!
//! `||` and `-` are the operators of text and numbers too, so they are taken for those of JSON only where a side is
//! JSON by its text.

use crate::{
    dialect::{
        catalog::SCHEMA,
        literals::array,
        operands::{is_infix, left, right},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Operators of Postgres and the macros that they are.
const OPERATORS: &[(&str, &str)] =
    &[("#>", "json_at"), ("#>>", "json_text_at"), ("?", "json_has"), ("?|", "json_has_any"), ("?&", "json_has_all")];

/// Functions that answer JSON.
const FUNCTIONS: &[&str] = &[
    "json_build_array",
    "json_build_object",
    "jsonb_agg",
    "jsonb_build_array",
    "jsonb_build_object",
    "jsonb_extract_path",
    "jsonb_object_agg",
    "jsonb_set",
    "jsonb_strip_nulls",
    "json_extract",
    "json_object",
    "to_json",
    "to_jsonb",
    "row_to_json",
];

/// Functions of the engine that take a lambda, whose arrow looks like that of JSON.
const LAMBDAS: &[&str] = &["apply", "filter", "reduce"];

/// Tokens of a list that are searched for the call that they are in.
const LIST_MAX: usize = 1000;

/// Brackets and operators that are looked through for JSON.
const DEPTH_MAX: usize = 16;

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 1..statement.len() {
        if statement.kind(index) != Some(Kind::Operator) {
            continue;
        }
        match statement.slice(index) {
            "->" => arrow(statement, index, edits),
            "@>" | "<@" => contains(statement, index, edits),
            "||" => call_of_json(statement, index, "json_joined", edits),
            "-" => call_of_json(statement, index, "json_without", edits),
            sign => {
                if let Some((_, name)) = OPERATORS.iter().find(|(operator, _)| *operator == sign) {
                    call(statement, index, name, edits);
                }
            }
        }
    }
    Ok(())
}

/// `a -> 'b' = 'c'`: the engine's arrow is also that of lambdas, and binds weaker than all else.
fn arrow(statement: &Statement, operator: usize, edits: &mut Edits) {
    let key = matches!(statement.kind(operator + 1), Some(Kind::Text | Kind::Number | Kind::Parameter));
    if !key || !is_infix(statement, operator) {
        return;
    }
    let first = left(statement, operator);
    if is_lambda(statement, first, operator) {
        return;
    }
    // The right side is the key alone: what follows binds weaker.
    let last = operator + 1;
    // A chain of arrows alone is the engine's too.
    let mut end = last;
    for _ in 0..DEPTH_MAX {
        if !statement.sign(end + 1, "->") && !statement.sign(end + 1, "->>") {
            break;
        }
        end += 2;
    }
    let binds = statement.kind(end + 1) == Some(Kind::Operator) && !statement.sign(end + 1, "::")
        || statement.is_any(end + 1, &["is", "in", "like", "ilike", "not", "between", "collate", "similar"]);
    let follows = operator > first && statement.kind(statement.before(first)) == Some(Kind::Operator)
        || statement.is_any(statement.before(first), &["not", "between", "and", "or", "like", "in"]);
    if binds || follows {
        edits.open(statement, first, "(");
        edits.close(statement, last, ")");
    }
}

/// Whether a name after a comma, before an arrow, is the parameter of a lambda.
fn is_lambda(statement: &Statement, first: usize, operator: usize) -> bool {
    if first + 1 != operator || statement.kind(first) != Some(Kind::Word) {
        return false;
    }
    let mut at = first;
    while at > first.saturating_sub(LIST_MAX) {
        at -= 1;
        match statement.kind(at) {
            Some(Kind::Close) => match statement.partner(at) {
                Some(open) => at = open,
                None => return false,
            },
            Some(Kind::Open) => {
                let name = statement.name(statement.before(at)).unwrap_or_default();
                return name.starts_with("list_") || name.starts_with("array_") || LAMBDAS.contains(&&*name);
            }
            _ => {}
        }
    }
    false
}

/// `a #> b` as `json_at(a, b)`.
fn call(statement: &Statement, operator: usize, name: &str, edits: &mut Edits) {
    let Some(last) = right(statement, operator).filter(|_| is_infix(statement, operator)) else { return };
    edits.open(statement, left(statement, operator), format!("{SCHEMA}.{name}("));
    edits.replace(statement, operator, operator, ",");
    if let Some(list) = path(statement, operator + 1, last) {
        edits.replace(statement, operator + 1, last, list);
    }
    edits.close(statement, last, ")");
}

/// An array literal as a list of texts.
fn path(statement: &Statement, first: usize, last: usize) -> Option<String> {
    let literal = statement.literal(first).filter(|_| first == last)?;
    let list = array(&literal)?;
    Some(format!("{list}::VARCHAR[]"))
}

/// `a @> '{"b": 1}'`; of arrays the engine has the operator itself.
fn contains(statement: &Statement, operator: usize, edits: &mut Edits) {
    let Some(last) = right(statement, operator).filter(|_| is_infix(statement, operator)) else { return };
    let first = left(statement, operator);
    if !is_json(statement, first, operator - 1) && !is_json(statement, operator + 1, last) {
        return;
    }
    let name = if statement.sign(operator, "@>") { "json_has_part" } else { "json_is_part" };
    edits.open(statement, first, format!("{SCHEMA}.{name}("));
    edits.replace(statement, operator, operator, ",");
    edits.close(statement, last, ")");
}

/// `a || b`, `a - b` where the left side is JSON.
fn call_of_json(statement: &Statement, operator: usize, name: &str, edits: &mut Edits) {
    if !is_infix(statement, operator) {
        return;
    }
    let Some(last) = right(statement, operator) else { return };
    let first = left(statement, operator);
    let joins = statement.sign(operator, "||");
    // A text that looks like JSON may be joined as text.
    let typed = |first: usize, last: usize| first != last && is_json(statement, first, last);
    if typed(first, operator - 1) || joins && typed(operator + 1, last) {
        edits.open(statement, first, format!("{SCHEMA}.{name}("));
        edits.replace(statement, operator, operator, ",");
        edits.close(statement, last, ")");
    }
}

/// Whether the value is JSON by its text: a literal object or list, a cast, a call, or an element of such.
fn is_json(statement: &Statement, first: usize, last: usize) -> bool {
    let (mut first, mut last) = (first, last);
    for _ in 0..DEPTH_MAX {
        if first > last {
            return false;
        }
        if statement.sign(first, "(") && statement.partner(first) == Some(last) {
            (first, last) = (first + 1, last.saturating_sub(1));
            continue;
        }
        if statement.is_any(last, &["json", "jsonb"]) && last > first && statement.sign(last - 1, "::") {
            return true;
        }
        // Of a chain of operators the last decides.
        let Some(operator) = last_operator(statement, first, last) else {
            return is_json_alone(statement, first, last);
        };
        match statement.slice(operator) {
            "->" if !is_lambda(statement, first, operator) => return true,
            "#>" => return true,
            // Of texts they make texts.
            "||" | "-" if operator > first + 1 => last = operator - 1,
            _ => return false,
        }
    }
    false
}

/// The last operator outside of brackets, other than a cast's.
fn last_operator(statement: &Statement, first: usize, last: usize) -> Option<usize> {
    let mut at = last;
    while at > first {
        match statement.kind(at) {
            Some(Kind::Close) => at = statement.partner(at)?,
            Some(Kind::Operator) if !statement.sign(at, "::") => return Some(at),
            _ => {}
        }
        at = at.checked_sub(1)?;
    }
    None
}

/// The same of a value without operators.
fn is_json_alone(statement: &Statement, first: usize, last: usize) -> bool {
    if first == last {
        // An array of Postgres has no colon after a quoted name.
        return statement.literal(first).is_some_and(|literal| {
            let text = literal.trim();
            let object = text.starts_with("{\"") && (text.contains("\":") || text.contains("\" :"));
            text == "{}" || text.starts_with('[') && text.ends_with(']') || object
        });
    }
    if statement.is_any(first, &["json", "jsonb"]) && first + 1 == last {
        return true;
    }
    let name = statement.chain_end(first) - 1;
    statement.calls(name)
        && statement.partner(name + 1) == Some(last)
        && (statement.is(name, "cast") && statement.is_any(last - 1, &["json", "jsonb"])
            || statement.is_any(name, FUNCTIONS))
}

#[cfg(test)]
mod tests;
