//! Functions of Postgres that answer rows, which the engine has as lists or under another name.

use crate::{
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

/// Tokens of a list that are searched for its FROM.
const LIST_MAX: usize = 1000;

/// Words after a relation that are not its alias.
const AFTER_RELATION: &[&str] = &[
    "where",
    "join",
    "left",
    "right",
    "inner",
    "cross",
    "full",
    "on",
    "group",
    "order",
    "limit",
    "union",
    "except",
    "intersect",
    "natural",
    "window",
    "having",
    "fetch",
    "offset",
    "for",
    "returning",
    "using",
    "set",
    "tablesample",
    "with",
    "lateral",
    "asof",
    "positional",
    "anti",
    "semi",
    "qualify",
    "when",
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
            if listed {
                alias(statement, close, &name, elements.column, edits);
            }
        } else if let Some((_, value)) = MEMBERS.iter().find(|(member, _)| *member == name).filter(|_| listed) {
            edits.replace(statement, first, index, format!("(SELECT key, {value} FROM json_each"));
            let aliased = alias_of(statement, close + 1).is_some();
            edits.close(statement, close, if aliased { ")".to_owned() } else { format!(") AS {name}") });
        } else if name == "unnest" && listed && statement.arguments(index + 1).len() > 1 {
            lists(statement, index, close, edits);
        }
    }
    Ok(())
}

/// `FROM unnest(a, b)` as a query with a column for each list.
fn lists(statement: &Statement, index: usize, close: usize, edits: &mut Edits) {
    let arguments = statement.arguments(index + 1);
    edits.open(statement, index, "(SELECT ");
    for (_, last) in &arguments[..arguments.len() - 1] {
        edits.replace(statement, last + 1, last + 1, "), unnest(");
    }
    let names: Vec<_> = (0..arguments.len())
        .map(|column| if column == 0 { "unnest".to_owned() } else { format!("unnest_{column}") })
        .collect();
    let columns = names.join(", ");
    match alias_of(statement, close + 1) {
        Some(alias) if statement.sign(alias + 1, "(") => edits.close(statement, close, ")"),
        Some(alias) => {
            edits.close(statement, close, ")");
            edits.close(statement, alias, format!("({columns})"));
        }
        None => edits.close(statement, close, format!(") AS unnest({columns})")),
    }
}

/// Whether what begins at the token is an item of a FROM list.
fn is_relation(statement: &Statement, first: usize) -> bool {
    let before = statement.before(first);
    if statement.is_any(before, &["from", "join", "lateral"]) {
        return true;
    }
    if statement.kind(before) != Some(Kind::Comma) {
        return false;
    }
    let mut at = before;
    while at > before.saturating_sub(LIST_MAX) {
        at -= 1;
        match statement.kind(at) {
            Some(Kind::Close) => match statement.partner(at) {
                Some(open) => at = open,
                None => return false,
            },
            Some(Kind::Open) => return false,
            Some(Kind::Word) if statement.is(at, "from") && !statement.is(statement.before(at), "distinct") => {
                return true;
            }
            Some(Kind::Word)
                if statement
                    .is_any(at, &["select", "where", "by", "having", "limit", "values", "set", "returning"]) =>
            {
                return false;
            }
            _ => {}
        }
    }
    false
}

/// The alias of a relation that ends before the token.
fn alias_of(statement: &Statement, after: usize) -> Option<usize> {
    let after = if statement.are(after, &["with", "ordinality"]) { after + 2 } else { after };
    let at = if statement.is(after, "as") { after + 1 } else { after };
    let named = match statement.kind(at)? {
        Kind::Quoted => true,
        Kind::Word => !statement.is_any(at, AFTER_RELATION),
        _ => false,
    };
    named.then_some(at)
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
