//! Where the columns of a result come from, and what Postgres would call their types where the engine has no such type.
//!
//! Postgres tells clients the table and the number of a column that is nothing but a table's column. Only what is sure from
//! the text is told: whether a name is really a table's column, the catalog must say.

pub(crate) mod types;

use std::borrow::Cow;

use crate::{
    catalog::{self, Relation},
    columns::{select_items, select_list},
    lex::Kind,
    plan::Plan,
    statement::Statement,
};

/// Words after a relation that are not its alias.
pub(crate) const AFTER_RELATION: &[&str] = &[
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
    "returning",
    "qualify",
    "join",
    "inner",
    "left",
    "right",
    "full",
    "cross",
    "natural",
    "asof",
    "positional",
    "semi",
    "anti",
    "on",
    "using",
    "for",
    "tablesample",
    "select",
    "set",
];

/// Relations in one FROM that are told apart.
const SOURCES_MAX: usize = 64;

/// Columns whose origins and types are told; a star may stand for hundreds.
const COLUMNS_MAX: usize = 4096;

/// Functions whose result is of the type `name`.
const NAMES: &[&str] = &[
    "current_catalog",
    "current_database",
    "current_role",
    "current_schema",
    "current_user",
    "pg_get_userbyid",
    "session_user",
    "user",
];

/// The name of a table as the statement has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableName {
    /// Its schema; `None`: it is found in the search path.
    pub schema: Option<String>,
    /// Its name.
    pub table: String,
}

/// Where one column of a result comes from, or all that a star stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is computed, or it cannot be told from the text.
    Unknown,
    /// A column of a table.
    Column(TableName, String),
    /// All columns of a table, in their order.
    Star(TableName),
}

/// Something that FROM names.
struct Source<'a> {
    /// What its columns are qualified with.
    alias: String,
    /// `None`: a query or a function.
    table: Option<TableName>,
    /// The text of the query, where it is one whose columns keep their names.
    query: Option<&'a str>,
}

impl Source<'_> {
    fn relation(&self) -> Option<&'static Relation> {
        self.table.as_ref()?.relation()
    }

    /// Whether that is before the dot of its columns.
    fn is_called(&self, qualifier: &[Cow<'_, str>]) -> bool {
        match qualifier {
            [alias] => self.alias == **alias,
            [schema, table] => self.table.as_ref().is_some_and(|of| {
                of.table == **table && self.alias == **table && of.schema.as_deref().is_none_or(|own| own == &**schema)
            }),
            _ => false,
        }
    }
}

impl TableName {
    /// The relation of Postgres's own that is called so.
    fn relation(&self) -> Option<&'static Relation> {
        let lower = |name: &String| name.to_lowercase();
        let known = self.schema.is_some() || self.table.starts_with("pg_");
        if known { catalog::relation(self.schema.as_ref().map(lower).as_deref(), &lower(&self.table)) } else { None }
    }
}

impl Plan {
    /// The columns of Postgres's own relations that the result's columns are, by position: the relation's oid, and the
    /// column's number from 1. `None`, and what is past the end: it is none of those.
    pub fn catalog_columns(&self) -> Vec<Option<(u32, u16)>> {
        let mut columns = Vec::new();
        for origin in &self.origins {
            match origin {
                Origin::Unknown => columns.push(None),
                Origin::Column(table, name) => columns.push(table.relation().and_then(|relation| {
                    let at = relation.columns.iter().position(|(column, _)| column.eq_ignore_ascii_case(name))?;
                    Some((relation.oid, u16::try_from(at + 1).ok()?))
                })),
                Origin::Star(table) => {
                    // How many columns another table has is not known here.
                    let Some(relation) = table.relation() else { break };
                    columns.extend((1..).take(relation.columns.len()).map(|number| Some((relation.oid, number))));
                }
            }
        }
        columns
    }
}

/// The names after FROM and its like, wherever in the statement.
pub(crate) fn relations(statement: &Statement) -> Vec<String> {
    let mut names = Vec::new();
    for index in 1..statement.len() {
        let introduced = statement.is_any(index - 1, &["from", "join", "into", "update", "only", "using", "lateral"])
            || statement.kind(index - 1) == Some(Kind::Comma);
        if introduced
            && names.len() < SOURCES_MAX
            && let Some(name) = statement.name(statement.chain_end(index) - 1)
        {
            let name = name.to_lowercase();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// The origins of a SELECT's columns, a star being one; empty where none is known.
pub(crate) fn origins(statement: &Statement) -> Vec<Origin> {
    let Some(sources) = sources(statement) else { return Vec::new() };
    let mut origins = Vec::new();
    for (first, last) in select_items(statement) {
        if origins.len() > COLUMNS_MAX {
            break;
        }
        if let Some(qualifier) = star(statement, first, last) {
            let starred = |source: &&Source| qualifier.as_ref().is_none_or(|name| *name == source.alias);
            origins.extend(sources.iter().filter(starred).map(|source| match &source.table {
                Some(table) => Origin::Star(table.clone()),
                None => Origin::Unknown,
            }));
            // How many columns a query has is not known here, so what follows has no place.
            if sources.iter().filter(starred).any(|source| source.table.is_none()) {
                break;
            }
        } else {
            origins.push(column(statement, first, last, &sources).unwrap_or(Origin::Unknown));
        }
    }
    if origins.iter().all(|origin| *origin == Origin::Unknown) { Vec::new() } else { origins }
}

/// The qualifier of a star, `Some(None)` where it has none; `None` for what is no star.
fn star(statement: &Statement, first: usize, last: usize) -> Option<Option<String>> {
    if !statement.sign(last, "*") {
        return None;
    }
    if first == last {
        return Some(None);
    }
    let qualifier = last.checked_sub(2)?;
    (statement.kind(last - 1) == Some(Kind::Dot) && statement.chain_start(qualifier) == first)
        .then(|| statement.name(qualifier).map(|name| Some(name.into_owned())))?
}

/// The last token of an item's value, without its alias.
fn value_end(statement: &Statement, first: usize, last: usize) -> usize {
    if last > first + 1 && statement.is(last - 1, "as") {
        return last - 2;
    }
    let bare = last > first
        && matches!(statement.kind(last), Some(Kind::Word | Kind::Quoted))
        && matches!(statement.kind(last - 1), Some(Kind::Word | Kind::Quoted | Kind::Close));
    if bare && !statement.is(last, "end") { last - 1 } else { last }
}

/// The origin of an item that is nothing but a column.
fn column(statement: &Statement, first: usize, last: usize, sources: &[Source]) -> Option<Origin> {
    if statement.is_any(first, NAMES) && statement.kind(first) == Some(Kind::Word) {
        return None;
    }
    let parts = chain(statement, first, last)?;
    let (name, qualifier) = parts.split_last()?;
    let source = match (qualifier, sources) {
        ([], [source]) => source,
        // Several may have such a column; of Postgres's own relations we know which.
        ([], many) if many.iter().all(|source| source.relation().is_some()) => {
            let mut having = many.iter().filter(|source| {
                source.relation().is_some_and(|relation| relation.column(&name.to_lowercase()).is_some())
            });
            having.next().filter(|_| having.next().is_none())?
        }
        ([], _) => return None,
        _ => sources.iter().find(|source| source.is_called(qualifier))?,
    };
    Some(Origin::Column(source.table.clone()?, name.to_string()))
}

/// The parts of the dotted name that an item is, but for an alias.
fn chain<'a>(statement: &Statement<'a>, first: usize, last: usize) -> Option<Vec<Cow<'a, str>>> {
    let end = value_end(statement, first, last);
    if !matches!(statement.kind(first), Some(Kind::Word | Kind::Quoted)) || statement.chain_end(first) != end + 1 {
        return None;
    }
    Some((first..=end).step_by(2).filter_map(|part| statement.name(part)).collect())
}

/// What the outermost FROM names; `None` where the result does not come from there alone, or it is not understood.
fn sources<'a>(statement: &Statement<'a>) -> Option<Vec<Source<'a>>> {
    let (_, from) = select_list(statement)?;
    if !statement.is(from, "from") {
        return None;
    }
    let combined = |index: usize| statement.is_any(index, &["union", "intersect", "except"]);
    if statement.find(from, combined).is_some() {
        return None;
    }
    let queries: Vec<_> = (0..from)
        .filter(|index| statement.is(index + 1, "as") && statement.sign(index + 2, "("))
        .filter_map(|index| Some((statement.name(index)?, within(statement, index + 2))))
        .take(SOURCES_MAX)
        .collect();
    let ends = ["where", "group", "having", "order", "limit", "offset", "fetch", "window", "qualify", "for"];
    let mut sources = Vec::new();
    let (mut index, mut expecting) = (from + 1, true);
    while index < statement.len() && (expecting || !statement.is_any(index, &ends)) {
        let mut next = index + 1;
        match statement.kind(index)? {
            Kind::Comma => expecting = true,
            Kind::Word if statement.is(index, "join") => expecting = true,
            // A column that both sides have is of neither.
            Kind::Word if statement.is_any(index, &["natural", "using"]) => return None,
            Kind::Word if statement.is_any(index, &["lateral", "only"]) => {}
            Kind::Word | Kind::Quoted if expecting => {
                let last = statement.chain_end(index) - 1;
                let called = statement.calls(last).then(|| statement.partner(last + 1)).flatten();
                let parts: Vec<_> = (index..=last).step_by(2).filter_map(|part| statement.name(part)).collect();
                let query = match &parts[..] {
                    [name] => queries.iter().find(|(query, _)| query == name),
                    _ => None,
                };
                let table = match &parts[..] {
                    [name] if query.is_none() => Some(TableName { schema: None, table: name.to_string() }),
                    [schema, name] | [_, schema, name] => {
                        Some(TableName { schema: Some(schema.to_string()), table: name.to_string() })
                    }
                    _ => None,
                };
                let source = Source {
                    alias: parts.last()?.to_string(),
                    table: table.filter(|_| called.is_none()),
                    query: query.and_then(|(_, text)| *text),
                };
                next = add(statement, called.unwrap_or(last) + 1, source, &mut sources);
                expecting = false;
                if sources.len() > SOURCES_MAX {
                    return None;
                }
            }
            Kind::Open if expecting => {
                if !statement.is_any(index + 1, &["select", "with", "values"]) {
                    return None;
                }
                let source = Source { alias: String::new(), table: None, query: within(statement, index) };
                next = add(statement, statement.partner(index)? + 1, source, &mut sources);
                expecting = false;
            }
            Kind::Open => next = statement.partner(index)? + 1,
            _ => {}
        }
        index = next;
    }
    Some(sources)
}

/// The text between two brackets.
fn within<'a>(statement: &Statement<'a>, open: usize) -> Option<&'a str> {
    let close = statement.partner(open)?;
    (close > open + 1).then(|| statement.span(open + 1, close - 1))
}

/// Notes a source whose alias may be at `index`; the token after it.
fn add<'a>(statement: &Statement<'a>, index: usize, source: Source<'a>, sources: &mut Vec<Source<'a>>) -> usize {
    let at = if statement.is(index, "as") { index + 1 } else { index };
    let aliased = at > index
        || matches!(statement.kind(index), Some(Kind::Word | Kind::Quoted)) && !statement.is_any(index, AFTER_RELATION);
    let alias = if aliased { statement.name(at).map(String::from) } else { None };
    let end = if aliased { at + 1 } else { index };
    // Columns that are given other names are not known by them.
    let renamed = aliased && statement.sign(end, "(");
    sources.push(Source {
        alias: alias.unwrap_or(source.alias),
        table: source.table.filter(|_| !renamed),
        query: source.query.filter(|_| !renamed),
    });
    end
}

#[cfg(test)]
mod tests;
