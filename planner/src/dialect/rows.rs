//! Functions of Postgres that answer rows, which the engine has as lists or under another name.

use crate::{
    dialect::places::{alias_of, is_relation, is_unnamed_item},
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// A function that answers a row for each element of a list.
struct Elements {
    names: &'static [&'static str],
    /// What makes the list, around its arguments.
    list: (&'static str, &'static str),
    /// The name of the column in FROM, where it is not the function's.
    column: Option<&'static str>,
}

const ELEMENTS: &[Elements] = &[
    Elements {
        names: &["json_array_elements", "jsonb_array_elements"],
        list: ("json_extract(", ", '$[*]')"),
        column: Some("value"),
    },
    Elements {
        names: &["json_array_elements_text", "jsonb_array_elements_text"],
        list: ("json_extract_string(", ", '$[*]')"),
        column: Some("value"),
    },
    Elements { names: &["json_object_keys", "jsonb_object_keys"], list: ("json_keys(", ")"), column: None },
    Elements { names: &["string_to_table"], list: ("system.pgc.string_to_array(", ")"), column: None },
    Elements { names: &["regexp_split_to_table"], list: ("regexp_split_to_array(", ")"), column: None },
    Elements { names: &["generate_subscripts"], list: ("system.pgc._subscripts(", ")"), column: None },
];

/// Functions that answer a row for each member of an object, and what its value is.
const MEMBERS: &[(&str, &str)] = &[
    ("jsonb_each", "value"),
    ("jsonb_each_text", "json_extract_string(value, '$') AS value"),
    ("json_each_text", "json_extract_string(value, '$') AS value"),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if !statement.calls(index) {
            continue;
        }
        let first = statement.chain_start(index);
        if first != index && !(index - first == 2 && statement.named(first, "pg_catalog")) {
            continue;
        }
        let (Some(name), Some(close)) = (statement.name(index), statement.partner(index + 1)) else { continue };
        let known = ELEMENTS.iter().any(|elements| elements.names.contains(&&*name))
            || MEMBERS.iter().any(|(member, _)| *member == name)
            || name == "unnest";
        let listed = known && is_relation(statement, first);
        if let Some(elements) = ELEMENTS.iter().find(|elements| elements.names.contains(&&*name)) {
            edits.replace(statement, first, index + 1, format!("unnest({}", elements.list.0));
            edits.replace(statement, close, close, format!("{})", elements.list.1));
            named(statement, first, close, &name, edits);
            if listed {
                alias(statement, close, &name, elements.column, edits);
            }
        } else if let Some((_, value)) = MEMBERS.iter().find(|(member, _)| *member == name).filter(|_| listed) {
            edits.replace(statement, first, index, format!("(SELECT key, {value} FROM json_each"));
            let aliased = alias_of(statement, close + 1).is_some();
            edits.close(statement, close, if aliased { ")".to_owned() } else { format!(") AS {name}") });
        } else if name == "unnest" && listed && statement.arguments(index + 1).len() > 1 {
            lists(statement, index, close, edits);
        } else if name == "unnest" && statement.arguments(index + 1).len() == 1 {
            named(statement, first, close, &name, edits);
        }
    }
    Ok(())
}

/// An item of a select list has the function's name, by which an outer query knows it.
fn named(statement: &Statement, first: usize, close: usize, name: &str, edits: &mut Edits) {
    if is_unnamed_item(statement, first, close) {
        edits.close(statement, close, format!(" AS {name}"));
    }
}

/// `FROM unnest(a, b)` as a query with a column for each list.
fn lists(statement: &Statement, index: usize, close: usize, edits: &mut Edits) {
    let arguments = statement.arguments(index + 1);
    edits.open(statement, index, "(SELECT ");
    for (_, last) in &arguments[..arguments.len() - 1] {
        edits.replace(statement, last + 1, last + 1, "), unnest(");
    }
    let mut names: Vec<_> = (0..arguments.len())
        .map(|column| if column == 0 { "unnest".to_owned() } else { format!("unnest_{column}") })
        .collect();
    let mut end = ")".to_owned();
    if statement.are(close + 1, &["with", "ordinality"]) {
        let lengths: Vec<_> =
            arguments.iter().map(|(first, last)| format!("len({})", statement.span(*first, *last))).collect();
        end = format!(", unnest(range(1, greatest({}) + 1)))", lengths.join(", "));
        names.push("ordinality".to_owned());
        edits.remove(statement, close + 1, close + 2);
    }
    let columns = names.join(", ");
    match alias_of(statement, close + 1) {
        Some(alias) if statement.sign(alias + 1, "(") => edits.close(statement, close, end),
        Some(alias) => {
            edits.close(statement, close, end);
            edits.close(statement, alias, format!("({columns})"));
        }
        None => edits.close(statement, close, format!("{end} AS unnest({columns})")),
    }
}

/// Names the column of a function in FROM: `value`, or as the alias is where that is what the query names.
fn alias(statement: &Statement, close: usize, name: &str, column: Option<&str>, edits: &mut Edits) {
    let numbered = statement.are(close + 1, &["with", "ordinality"]);
    let ordinality = if numbered { ", ordinality" } else { "" };
    let last = if numbered { close + 2 } else { close };
    let Some(alias) = alias_of(statement, close + 1) else {
        edits.close(statement, last, format!(" AS {name}({}{ordinality})", column.unwrap_or(name)));
        return;
    };
    if statement.sign(alias + 1, "(") {
        return;
    }
    let spelled = statement.slice(alias);
    let bare = (0..statement.len()).any(|index| {
        index != alias
            && statement.slice(index) == spelled
            && statement.kind(index + 1) != Some(Kind::Dot)
            && statement.kind(statement.before(index)) != Some(Kind::Dot)
    });
    let column = column.filter(|_| !bare).unwrap_or(spelled);
    edits.close(statement, alias, format!("({column}{ordinality})"));
}

#[cfg(test)]
mod tests;
