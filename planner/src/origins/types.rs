//! What Postgres would call the types of a result's columns where the engine has no such type: those of Postgres's own
//! relations, through queries in FROM and in WITH, and those of casts.

use std::{borrow::Cow, cell::Cell};

use super::{COLUMNS_MAX, NAMES, Source, chain, sources, star, value_end};
use crate::{catalog, columns::select_items, statement::Statement};

/// Tokens that a type has at most.
const TYPE_TOKENS_MAX: usize = 8;

/// Queries within each other that are looked into.
const DEPTH_MAX: usize = 8;

/// Items of select lists that are looked at for one statement: a column may be a CASE of columns that are such themselves,
/// and a query may stand in many places.
const ITEMS_MAX: usize = 20_000;

/// The oids of types that clients are told instead of those that the engine's types stand for, by the place of the column;
/// `None`, and what is past the end: the engine's stands.
pub(crate) fn types(statement: &Statement) -> Vec<Option<u32>> {
    let left = Cell::new(ITEMS_MAX);
    let query = Query::read(Statement::new(statement.text), DEPTH_MAX, &left);
    let mut types = Vec::new();
    for (first, last) in &query.items {
        if types.len() > COLUMNS_MAX {
            break;
        }
        let Some(qualifier) = star(&query.statement, *first, *last) else {
            types.push(query.type_of(*first, *last, &left));
            continue;
        };
        let mut starred = query.starred(qualifier.as_deref()).peekable();
        if starred.peek().is_none() {
            break;
        }
        for (source, _) in starred {
            // How many columns another table has is not known here.
            let Some(relation) = source.relation() else { return trimmed(types) };
            types.extend(relation.columns.iter().map(|(_, kind)| catalog::told(kind)));
        }
    }
    trimmed(types)
}

fn trimmed(mut types: Vec<Option<u32>>) -> Vec<Option<u32>> {
    types.truncate(types.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
    types
}

/// A query, and what it reads from.
struct Query<'a> {
    statement: Statement<'a>,
    items: Vec<(usize, usize)>,
    sources: Vec<(Source<'a>, Option<Query<'a>>)>,
}

impl<'a> Query<'a> {
    fn read(mut statement: Statement<'a>, depth: usize, left: &Cell<usize>) -> Self {
        // Of several that are combined, the first names the columns.
        let combined = |index: usize| statement.is_any(index, &["union", "intersect", "except"]);
        if let Some(end) = statement.find(1, combined) {
            statement = Statement::new(statement.span(0, end - 1));
        }
        let items = select_items(&statement);
        let sources = if items.is_empty() { Vec::new() } else { sources(&statement).unwrap_or_default() };
        let read = |source: Source<'a>| {
            let query = source.query.filter(|text| depth > 0 && names_catalog(text) && look(left, 1 + text.len() / 64));
            let query = query.map(|text| Self::read(Statement::new(text), depth - 1, left));
            (source, query)
        };
        Self { items, sources: sources.into_iter().map(read).collect(), statement }
    }

    /// What a star with that qualifier stands for.
    fn starred(&self, qualifier: Option<&str>) -> impl Iterator<Item = &(Source<'a>, Option<Self>)> {
        self.sources.iter().filter(move |(source, _)| qualifier.is_none_or(|name| *name == source.alias))
    }

    /// The told type of the column that is called so; `None`: there is none.
    fn column(&self, name: &str, left: &Cell<usize>) -> Option<Option<u32>> {
        for (first, last) in &self.items {
            if !look(left, 1) {
                return None;
            }
            if let Some(qualifier) = star(&self.statement, *first, *last) {
                let found = self.starred(qualifier.as_deref()).find_map(|source| column_of(source, name, left));
                if found.is_some() {
                    return found;
                }
            } else if self.name(*first, *last).is_some_and(|own| own == name) {
                return Some(self.type_of(*first, *last, left));
            }
        }
        None
    }

    /// What an item is called.
    fn name(&self, first: usize, last: usize) -> Option<Cow<'a, str>> {
        if value_end(&self.statement, first, last) < last {
            return self.statement.name(last);
        }
        chain(&self.statement, first, last)?.pop()
    }

    /// The told type of the tokens from `first` to `last`, which an alias may end.
    fn type_of(&self, first: usize, last: usize, left: &Cell<usize>) -> Option<u32> {
        if !look(left, 1) {
            return None;
        }
        let statement = &self.statement;
        let end = value_end(statement, first, last);
        if statement.is(first, "case") && statement.partner(first) == Some(end) {
            return self.type_of_case(first, end, left);
        }
        let is_function = statement.is_any(first, NAMES);
        if !is_function && let Some(parts) = chain(statement, first, last) {
            let (name, qualifier) = parts.split_last()?;
            let name = name.to_lowercase();
            if !qualifier.is_empty() {
                return column_of(self.sources.iter().find(|(source, _)| source.is_called(qualifier))?, &name, left)?;
            }
            // Where a source's columns are not known, it may be one of them.
            let known = |(source, query): &(Source, Option<Query>)| source.relation().is_some() || query.is_some();
            if self.sources.len() > 1 && !self.sources.iter().all(known) {
                return None;
            }
            let mut found = self.sources.iter().filter_map(|source| column_of(source, &name, left));
            return found.next().filter(|_| found.next().is_none())?;
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
        if whole && statement.is(called, "array_agg") && end > called + 2 {
            let argument = statement.find(called + 2, |index| index >= end || statement.is(index, "order"))?;
            return array_of(self.type_of(called + 2, argument.checked_sub(1)?, left)?);
        }
        (whole && statement.is_any(called, NAMES)).then_some(19)
    }

    /// That of a CASE: what its values are, but for literals, which are what the others are.
    fn type_of_case(&self, case: usize, end: usize, left: &Cell<usize>) -> Option<u32> {
        let statement = &self.statement;
        let mut kind = None;
        let next = |from: usize| {
            let ends = |index: usize| index >= end || statement.is_any(index, &["when", "then", "else"]);
            statement.find(from, ends).unwrap_or(end).min(end)
        };
        let mut index = next(case + 1);
        while index < end {
            let after = next(index + 1);
            let is_literal =
                after == index + 2 && (statement.literal(index + 1).is_some() || statement.is(index + 1, "null"));
            if statement.is_any(index, &["then", "else"]) && !is_literal {
                let own = self.type_of(index + 1, after - 1, left)?;
                if kind.is_some_and(|kind| kind != own) {
                    return None;
                }
                kind = Some(own);
            }
            index = after;
        }
        kind
    }
}

/// Takes so many of what is left to look at; whether there were as many.
fn look(left: &Cell<usize>, items: usize) -> bool {
    let enough = left.get().checked_sub(items);
    left.set(enough.unwrap_or(0));
    enough.is_some()
}

/// The told type of a source's column; `None`: it has none that is called so.
fn column_of((source, query): &(Source, Option<Query>), name: &str, left: &Cell<usize>) -> Option<Option<u32>> {
    match query {
        Some(query) => query.column(name, left),
        None => source.relation()?.column(name).map(catalog::told),
    }
}

/// Whether the text may name a relation of Postgres's own.
fn names_catalog(text: &str) -> bool {
    let found =
        |wanted: &str| text.as_bytes().windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted.as_bytes()));
    found("pg_") || found("information_schema")
}

/// The type of arrays of what has that oid.
fn array_of(kind: u32) -> Option<u32> {
    ["char", "name", "oid", "varchar"]
        .iter()
        .find(|name| catalog::told(name) == Some(kind))
        .and_then(|name| catalog::told(&format!("_{name}")))
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
