//! Arrays where the engine's lists are otherwise: an element joined to one with `||`, and one as text.
//!
//! Types are not known here, so only what is an array by its text is taken for one.

use crate::{
    dialect::{
        catalog::SCHEMA,
        literals::array,
        operands::{is_infix, left, right},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::{Statement, contains_word},
};

/// Functions that answer an array.
const FUNCTIONS: &[&str] = &[
    "array_agg",
    "array_append",
    "array_cat",
    "array_fill",
    "array_positions",
    "array_prepend",
    "array_remove",
    "array_replace",
    "current_schemas",
    "list",
    "list_value",
    "regexp_match",
    "regexp_split_to_array",
    "string_split",
    "string_to_array",
    "trim_array",
];

/// Brackets and operators that are looked through for an array.
const DEPTH_MAX: usize = 16;

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 1..statement.len() {
        if statement.sign(index, "||") && is_infix(statement, index) {
            joined(statement, index, edits);
        } else if statement.sign(index, "::") {
            shown(statement, index, edits);
        }
    }
    Ok(())
}

/// `ARRAY[1, 2] || 3` as `ARRAY[1, 2] || [3]`.
fn joined(statement: &Statement, operator: usize, edits: &mut Edits) {
    let Some(last) = right(statement, operator) else { return };
    let sides = [(left(statement, operator), operator - 1), (operator + 1, last)];
    let arrays = sides.map(|(first, last)| is_array(statement, first, last));
    let (first, last) = match arrays {
        [true, false] => sides[1],
        [false, true] => sides[0],
        _ => return,
    };
    let literal = if first == last { statement.literal(first) } else { None };
    if let Some(list) = literal.and_then(|literal| array(&literal)) {
        edits.replace(statement, first, last, list);
    } else if is_element(statement, first, last) {
        edits.open(statement, first, "[");
        edits.close(statement, last, "]");
    }
}

/// `ARRAY[1, 2]::text` is `{1,2}`.
fn shown(statement: &Statement, cast: usize, edits: &mut Edits) {
    let end = statement.type_end(cast + 1);
    let name = statement.chain_end(cast + 1) - 1;
    let to_text = end == name + 1 && statement.is_any(name, &["text", "varchar"]);
    if !to_text || statement.kind(cast - 1) != Some(Kind::Close) {
        return;
    }
    let first = statement.value_start(cast - 1);
    if is_array(statement, first, cast - 1) && !names_objects(statement, first, cast) {
        edits.open(statement, first, format!("{SCHEMA}.array_out("));
        edits.replace(statement, cast, end - 1, ")");
    }
}

/// Whether the value is a list of names of the catalog's objects, which are shown in a way of their own.
fn names_objects(statement: &Statement, first: usize, end: usize) -> bool {
    (first..end).any(|index| statement.kind(index) == Some(Kind::Word) && statement.slice(index).starts_with("reg"))
}

/// Whether the value from `first` to `last` is an array by its text.
pub(crate) fn is_array(statement: &Statement, first: usize, last: usize) -> bool {
    let (mut first, mut last) = (first, last);
    for _ in 0..DEPTH_MAX {
        if !statement.sign(first, "(") || statement.partner(first) != Some(last) || last < first + 2 {
            break;
        }
        (first, last) = (first + 1, last - 1);
    }
    // What is joined to an array is one.
    let mut from = first;
    for _ in 0..DEPTH_MAX {
        let joined = statement.find(from, |index| index > last || statement.sign(index, "||"));
        let end = joined.map_or(last, |operator| operator.saturating_sub(1)).min(last);
        if is_array_alone(statement, from, end) {
            return true;
        }
        if end >= last {
            break;
        }
        from = end + 2;
    }
    false
}

/// The same of a value without `||`.
fn is_array_alone(statement: &Statement, first: usize, last: usize) -> bool {
    if first > last || !matches!(statement.kind(last), Some(Kind::Close)) {
        return false;
    }
    if statement.sign(last, "]") && statement.sign(last - 1, "[") {
        // The type of a cast.
        return true;
    }
    let bracket = if statement.is(first, "array") { first + 1 } else { first };
    if statement.partner(bracket) == Some(last) && (statement.sign(bracket, "[") || bracket > first) {
        return true;
    }
    let name = statement.chain_end(first) - 1;
    statement.calls(name)
        && statement.partner(name + 1) == Some(last)
        && statement.name(name).is_some_and(|name| contains_word(FUNCTIONS, &name))
}

/// Whether the value is no array by its text: a literal, or a cast to a type that is none.
fn is_element(statement: &Statement, first: usize, last: usize) -> bool {
    let literal = |index: usize| matches!(statement.kind(index), Some(Kind::Number | Kind::Text));
    let signed = statement.sign(first, "-") && first + 1 == last;
    let cast = statement.find(first, |index| statement.sign(index, "::")).is_some_and(|index| index < last);
    first == last && literal(first) || signed && literal(last) || cast && !statement.sign(last, "]")
}

#[cfg(test)]
mod tests;
