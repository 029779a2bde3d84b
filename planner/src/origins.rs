//! Where the columns of a result come from, and what Postgres would call their types where the engine has no such type.
//!
//! Postgres tells clients the table and the number of a column that is nothing but a table's column. Only what is sure from
//! the text is told: whether a name is really a table's column, the catalog must say.

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

/// Tokens that a type has at most.
const TYPE_TOKENS_MAX: usize = 8;

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
struct Source {
    /// What its columns are qualified with.
    alias: String,
    /// `None`: a query or a function.
    table: Option<TableName>,
}

impl Source {
    fn relation(&self) -> Option<&'static Relation> {
        self.table.as_ref()?.relation()
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

/// The oids of types that clients are told instead of those that the engine's types stand for, by the place of the column;
/// `None`, and what is past the end: the engine's stands.
pub(crate) fn types(statement: &Statement) -> Vec<Option<u32>> {
    let sources = sources(statement).unwrap_or_default();
    let mut types = Vec::new();
    for (first, last) in select_items(statement) {
        if types.len() > COLUMNS_MAX {
            break;
        }
        if let Some(qualifier) = star(statement, first, last) {
            for source in sources.iter().filter(|source| qualifier.as_ref().is_none_or(|name| *name == source.alias)) {
                let Some(relation) = source.relation() else { return trimmed(types) };
                types.extend(relation.columns.iter().map(|(_, kind)| catalog::told(kind)));
            }
            if sources.is_empty() {
                break;
            }
        } else {
            types.push(type_of(statement, first, last, &sources));
        }
    }
    trimmed(types)
}

fn trimmed(mut types: Vec<Option<u32>>) -> Vec<Option<u32>> {
    types.truncate(types.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
    types
}

fn type_of(statement: &Statement, first: usize, last: usize, sources: &[Source]) -> Option<u32> {
    let end = value_end(statement, first, last);
    if let Some(Origin::Column(table, name)) = column(statement, first, last, sources) {
        let source = Source { alias: String::new(), table: Some(table) };
        return catalog::told(source.relation()?.column(&name.to_lowercase())?);
    }
    // A cast is the whole value only where nothing of lower rank stands beside it.
    let is_whole = |index: usize| {
        statement.sign(index, "::")
            && statement.type_end(index + 1) == end + 1
            && statement.value_start(index - 1) == first
    };
    if let Some(cast) = (first + 1..end).rev().take(TYPE_TOKENS_MAX).find(|index| is_whole(*index)) {
        return cast_type(statement, cast + 1, end);
    }
    let called = statement.chain_end(first) - 1;
    let whole = called == end || statement.calls(called) && statement.partner(called + 1) == Some(end);
    (whole && statement.is_any(called, NAMES)).then_some(19)
}

/// The oid of the type that is spelled there.
fn cast_type(statement: &Statement, first: usize, last: usize) -> Option<u32> {
    let name = statement.chain_end(first) - 1;
    let kind = statement.name(name)?;
    if statement.is(name, "char") {
        return None;
    }
    match (&*kind, last > name) {
        ("regclass" | "regtype" | "regproc" | "regprocedure" | "regnamespace" | "regrole" | "varchar", _) => None,
        (kind, false) => catalog::told(kind),
        (kind, true) => catalog::told(&format!("_{kind}")),
    }
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
    let end = value_end(statement, first, last);
    if !matches!(statement.kind(first), Some(Kind::Word | Kind::Quoted)) || statement.chain_end(first) != end + 1 {
        return None;
    }
    let parts: Vec<_> = (first..=end).step_by(2).filter_map(|part| statement.name(part)).collect();
    let (name, qualifier) = parts.split_last()?;
    let named = |source: &&Source| match qualifier {
        [alias] => source.alias == **alias,
        [schema, table] => source.table.as_ref().is_some_and(|of| {
            of.table == **table && source.alias == **table && of.schema.as_deref().is_none_or(|own| own == &**schema)
        }),
        _ => false,
    };
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
        _ => sources.iter().find(named)?,
    };
    Some(Origin::Column(source.table.clone()?, name.to_string()))
}

/// What the outermost FROM names; `None` where the result does not come from there alone, or it is not understood.
fn sources(statement: &Statement) -> Option<Vec<Source>> {
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
        .filter_map(|index| statement.name(index))
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
                let table = match &parts[..] {
                    [name] if !queries.contains(name) => Some(TableName { schema: None, table: name.to_string() }),
                    [schema, name] | [_, schema, name] => {
                        Some(TableName { schema: Some(schema.to_string()), table: name.to_string() })
                    }
                    _ => None,
                };
                next = add(
                    statement,
                    called.unwrap_or(last) + 1,
                    parts.last()?,
                    table.filter(|_| called.is_none()),
                    &mut sources,
                );
                expecting = false;
                if sources.len() > SOURCES_MAX {
                    return None;
                }
            }
            Kind::Open if expecting => {
                if !statement.is_any(index + 1, &["select", "with", "values"]) {
                    return None;
                }
                next = add(statement, statement.partner(index)? + 1, "", None, &mut sources);
                expecting = false;
            }
            Kind::Open => next = statement.partner(index)? + 1,
            _ => {}
        }
        index = next;
    }
    Some(sources)
}

/// Notes a source whose alias may be at `index`; the token after it.
fn add(statement: &Statement, index: usize, name: &str, table: Option<TableName>, sources: &mut Vec<Source>) -> usize {
    let at = if statement.is(index, "as") { index + 1 } else { index };
    let aliased = at > index
        || matches!(statement.kind(index), Some(Kind::Word | Kind::Quoted)) && !statement.is_any(index, AFTER_RELATION);
    let alias = if aliased { statement.name(at).map(String::from) } else { None };
    let end = if aliased { at + 1 } else { index };
    // Columns that are given other names are not known by them.
    let renamed = aliased && statement.sign(end, "(");
    sources.push(Source { alias: alias.unwrap_or_else(|| name.to_owned()), table: table.filter(|_| !renamed) });
    end
}

#[cfg(test)]
mod tests;
