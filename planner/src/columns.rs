//! The names that Postgres gives to result columns without an alias.

use crate::{
    dialect::is_array,
    lex::Kind,
    statement::{Statement, contains_word},
};

/// Words after which an item of the select list cannot end, or that are values by themselves.
const OPERATORS: &[&str] = &[
    "and", "or", "not", "is", "in", "like", "ilike", "between", "similar", "isnull", "notnull", "at", "collate", "over",
];

/// Brackets, casts and queries within each other that are looked through for a name.
const DEPTH_MAX: usize = 16;

/// Words that are values, not columns.
const VALUES: &[&str] = &[
    "true",
    "false",
    "null",
    "user",
    "current_user",
    "current_role",
    "session_user",
    "current_catalog",
    "current_schema",
];

/// Functions whose columns or arguments the engine spreads or names by itself.
const SPREADING: &[&str] = &["columns", "unnest", "struct_extract"];

/// The names of a query's columns, empty where the engine's names stand: for what is not a SELECT, for a select list
/// with a star (how many columns it stands for is not known here), and where there is nothing to name.
pub(crate) fn names(statement: &Statement) -> Vec<Option<String>> {
    if statement.is(0, "values") {
        // As many as the first row has values; more names than columns do not matter.
        return (1..=statement.arguments(1).len()).map(|column| Some(format!("column{column}"))).collect();
    }
    let mut names = Vec::new();
    for (first, last) in select_items(statement) {
        match name(statement, first, last) {
            Name::Engine => names.push(None),
            Name::Postgres(name) => names.push(Some(name)),
            Name::Unknown => return Vec::new(),
        }
    }
    if names.iter().all(Option::is_none) { Vec::new() } else { names }
}

/// The items of the outermost select list, each as its first and last token; none where there is no such list, or
/// where it is not well formed.
pub(crate) fn select_items(statement: &Statement) -> Vec<(usize, usize)> {
    let Some((first, end)) = select_list(statement) else { return Vec::new() };
    let mut items = Vec::new();
    let mut item = first;
    while item < end {
        let comma = statement
            .find(item, |index| index >= end || statement.kind(index) == Some(Kind::Comma))
            .unwrap_or(end)
            .min(end);
        if comma == item {
            return Vec::new();
        }
        items.push((item, comma - 1));
        item = comma + 1;
    }
    items
}

/// The tokens of the outermost select list: its first, and the one after its last.
pub(crate) fn select_list(statement: &Statement) -> Option<(usize, usize)> {
    let select = if statement.is(0, "with") {
        statement.find(1, |index| statement.is_any(index, &["select", "insert", "update", "delete", "merge"]))?
    } else {
        0
    };
    if !statement.is(select, "select") {
        return None;
    }
    let mut first = select + 1;
    if statement.is(first, "distinct") {
        first += 1;
        if statement.is(first, "on") {
            first = statement.partner(first + 1)? + 1;
        }
    } else if statement.is(first, "all") {
        first += 1;
    }
    let ends = |index: usize| {
        statement.is_any(
            index,
            &[
                "from",
                "where",
                "group",
                "having",
                "order",
                "limit",
                "offset",
                "fetch",
                "union",
                "intersect",
                "except",
                "window",
                "into",
                "for",
                "qualify",
            ],
        ) && !statement.is_any(statement.before(index), &["distinct", "within"])
            && statement.kind(statement.before(index)) != Some(Kind::Dot)
    };
    Some((first, statement.find(first, ends).unwrap_or(statement.len())))
}

enum Name {
    /// The engine's name is Postgres's too.
    Engine,
    Postgres(String),
    /// The item may stand for several columns, or is none that we know.
    Unknown,
}

/// The name of the item from `first` to `last`.
fn name(statement: &Statement, first: usize, last: usize) -> Name {
    let spreads = |index: usize| {
        statement.is_any(index, SPREADING) && statement.calls(index) && !unnests_array(statement, index)
            || statement.sign(index, "*") && (index == first || statement.kind(index - 1) == Some(Kind::Dot))
    };
    if (first..=last).any(spreads) {
        return Name::Unknown;
    }
    if has_alias(statement, first, last) {
        return folded(statement, if statement.sign(first + 1, ":") { first } else { last });
    }
    let chain = matches!(statement.kind(first), Some(Kind::Word | Kind::Quoted)) && !statement.is_any(first, VALUES);
    if chain && statement.chain_end(first) > last {
        return folded(statement, last);
    }
    figure(statement, first, last, 0).map_or_else(|| Name::Postgres("?column?".to_owned()), Name::Postgres)
}

/// The name that a token gives: in lower case where it has no quotes, of which the engine keeps the case.
fn folded(statement: &Statement, index: usize) -> Name {
    let word = statement.slice(index);
    if statement.kind(index) == Some(Kind::Word) && word.chars().any(char::is_uppercase) {
        Name::Postgres(word.to_lowercase())
    } else {
        Name::Engine
    }
}

/// Whether the token is UNNEST of an array, which is one column; that of a struct is several.
fn unnests_array(statement: &Statement, index: usize) -> bool {
    statement.is(index, "unnest")
        && matches!(statement.arguments(index + 1)[..], [(first, last)] if is_array(statement, first, last))
}

/// Whether the item ends in `AS name`, in a bare name after a value, or begins with DuckDB's `name:`.
fn has_alias(statement: &Statement, first: usize, last: usize) -> bool {
    if statement.sign(first + 1, ":") || last > first && statement.is(last - 1, "as") {
        return true;
    }
    let named = matches!(statement.kind(last), Some(Kind::Word | Kind::Quoted));
    if last == first || !named || statement.is_any(last, &["end", "isnull", "notnull"]) {
        return false;
    }
    match statement.kind(last - 1) {
        Some(Kind::Close | Kind::Number | Kind::Text | Kind::Parameter | Kind::Quoted) => true,
        Some(Kind::Word) => {
            let word = statement.slice(last - 1);
            !contains_word(OPERATORS, word)
                && !statement.is_any(last, &["precision", "varying", "zone", "null", "true", "false"])
        }
        _ => false,
    }
}

/// Postgres's rule for a value: the function's name, the column's under a cast, the type of a cast value; `None` for
/// anything else.
fn figure(statement: &Statement, first: usize, last: usize, depth: usize) -> Option<String> {
    if depth > DEPTH_MAX || last < first {
        return None;
    }
    let operator = |index: usize| {
        statement.kind(index) == Some(Kind::Operator) && !statement.sign(index, "::")
            || statement.is_any(index, OPERATORS) && !statement.is(index, "over")
    };
    if let Some(index) = statement.find(first, |index| index > last || operator(index)).filter(|index| *index <= last) {
        return statement.are(index, &["at", "time", "zone"]).then(|| "timezone".to_owned());
    }
    if let Some(cast) =
        statement.find(first, |index| index > last || statement.sign(index, "::")).filter(|index| *index <= last)
    {
        let inner = figure(statement, first, cast.checked_sub(1)?, depth + 1)
            .filter(|_| statement.kind(first) != Some(Kind::Text));
        let chained = |index: &usize| statement.sign(*index, "::");
        let outermost = (cast..=last).rev().find(chained).unwrap_or(cast);
        let kind = statement.chain_end(outermost + 1) - 1;
        return inner.or_else(|| type_at(statement, kind));
    }
    if statement.is(first, "case") {
        return Some("case".to_owned());
    }
    if statement.is_any(first, &["true", "false"]) {
        return Some("bool".to_owned());
    }
    if statement.kind(first) == Some(Kind::Word) && statement.kind(first + 1) == Some(Kind::Text) {
        return statement.name(first).map(|name| type_name(&name));
    }
    if statement.is(first, "cast") {
        let close = statement.partner(first + 1)?;
        let cut = statement.find(first + 2, |index| statement.is(index, "as"))?;
        return figure(statement, first + 2, cut - 1, depth + 1)
            .or_else(|| type_at(statement, statement.chain_end(cut + 1).min(close) - 1));
    }
    if statement.kind(first) == Some(Kind::Open) && statement.partner(first) == Some(last) {
        return if statement.is(first + 1, "select") {
            let inner = Statement::new(statement.span(first + 1, last - 1));
            let item = select_items(&inner).first().copied()?;
            let name = if inner.is(item.1.checked_sub(1)?, "as") { inner.name(item.1).map(String::from) } else { None };
            name.or_else(|| figure(&inner, item.0, item.1, depth + 1))
        } else {
            figure(statement, first + 1, last - 1, depth + 1)
        };
    }
    if let Some(close) = statement.partner(first).filter(|_| statement.sign(first, "("))
        && statement.sign(close + 1, "[")
    {
        // A subscript has the name of what it is taken of.
        return figure(statement, first + 1, close.checked_sub(1)?, depth + 1);
    }
    let called = statement.chain_end(first) - 1;
    match statement.kind(first)? {
        Kind::Word | Kind::Quoted if statement.calls(called) || called == last || statement.sign(called + 1, "[") => {
            // The standard's TRIM is a function of another name.
            let name = statement.name(called).filter(|name| name != "null")?;
            Some(match &*name {
                "trim" if statement.is(called + 2, "leading") => "ltrim".to_owned(),
                "trim" if statement.is(called + 2, "trailing") => "rtrim".to_owned(),
                "trim" => "btrim".to_owned(),
                _ => name.into_owned(),
            })
        }
        _ => None,
    }
}

/// The name of the type whose last word, or first of two, is the token.
fn type_at(statement: &Statement, index: usize) -> Option<String> {
    let padded = statement.is_any(index, &["char", "character"]) && !statement.is(index + 1, "varying");
    if padded { Some("bpchar".to_owned()) } else { statement.name(index).map(|name| type_name(&name)) }
}

/// The name that Postgres's parser gives to a type.
fn type_name(name: &str) -> String {
    match name {
        "int" | "integer" => "int4",
        "bigint" => "int8",
        "smallint" => "int2",
        "real" => "float4",
        "double" => "float8",
        "boolean" => "bool",
        "decimal" => "numeric",
        "character" | "varying" => "varchar",
        other => other,
    }
    .to_owned()
}

#[cfg(test)]
mod tests;
