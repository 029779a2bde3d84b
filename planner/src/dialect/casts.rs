//! Casts to types of Postgres that the engine has not, or reads otherwise.

use std::cell::OnceCell;

use crate::{
    catalog,
    columns::select_items,
    dialect::{
        casts::registry::Registry,
        catalog::SCHEMA,
        literals::{array, boolean, bytes, instant, interval},
        vectors::is_vector,
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

mod registry;

/// One cast, as tokens.
pub(super) struct Cast {
    /// The value that is cast.
    value: (usize, usize),
    /// The type's first and last token.
    kind: (usize, usize),
    /// CAST and its closing bracket, `None` for `::`.
    call: Option<(usize, usize)>,
}

impl Cast {
    /// The first token of all.
    fn first(&self) -> usize {
        self.call.map_or(self.value.0, |(cast, _)| cast)
    }

    /// The last token of all.
    fn last(&self) -> usize {
        self.call.map_or(self.kind.1, |(_, close)| close)
    }

    /// The string that is cast, where the value is nothing but a string.
    fn literal<'a>(&self, statement: &Statement<'a>) -> Option<std::borrow::Cow<'a, str>> {
        if self.value.0 == self.value.1 { statement.literal(self.value.0) } else { None }
    }

    /// Whether the value is nothing but a string or a number.
    fn is_literal(&self, statement: &Statement) -> bool {
        self.value.0 == self.value.1 && !matches!(statement.kind(self.value.0), Some(Kind::Word | Kind::Quoted))
    }

    /// Makes a call with the value as its argument out of the cast.
    fn wrap(&self, statement: &Statement, edits: &mut Edits, open: String, close: &'static str) {
        if let Some((cast, end)) = self.call {
            edits.replace(statement, cast, cast + 1, open);
            edits.replace(statement, self.value.1 + 1, end, close);
        } else {
            edits.open(statement, self.value.0, open);
            edits.replace(statement, self.value.1 + 1, self.kind.1, close);
        }
    }
}

/// What is known of the whole statement, once it is asked for.
#[derive(Default)]
struct Facts {
    /// The items of the outermost select list.
    items: OnceCell<Vec<(usize, usize)>>,
    /// A relation of Postgres's catalog is named.
    names_catalog: OnceCell<bool>,
}

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    // The last cast's value and end: a chain of casts is not walked again for each.
    let mut before = (0, usize::MAX);
    let facts = Facts::default();
    for index in 0..statement.len() {
        if let Some(cast) = postfix(statement, index, before).or_else(|| call(statement, index)) {
            rewrite_cast(statement, &cast, &facts, edits);
            if cast.call.is_none() {
                before = (cast.value.0, cast.kind.1);
            }
        } else if statement.calls(index) && statement.is_any(index, &["any", "all", "some"]) {
            quantified(statement, index + 2, edits);
        } else {
            typed_literal(statement, index, edits);
        }
    }
    Ok(())
}

fn postfix(statement: &Statement, index: usize, before: (usize, usize)) -> Option<Cast> {
    if !statement.sign(index, "::") || index == 0 {
        return None;
    }
    let last = index - 1;
    let kind = (index + 1, statement.type_end(index + 1) - 1);
    let start = || if before.1 == last { before.0 } else { statement.value_start(last) };
    (kind.0 < statement.len()).then(|| Cast { value: (start(), last), kind, call: None })
}

fn call(statement: &Statement, index: usize) -> Option<Cast> {
    if !statement.is_any(index, &["cast", "try_cast"]) || !statement.sign(index + 1, "(") {
        return None;
    }
    let close = statement.partner(index + 1)?;
    let cut = statement.find(index + 2, |at| statement.is(at, "as"))?;
    (cut > index + 2 && cut + 1 < close).then_some(Cast {
        value: (index + 2, cut - 1),
        kind: (cut + 1, close - 1),
        call: Some((index, close)),
    })
}

fn rewrite_cast(statement: &Statement, cast: &Cast, facts: &Facts, edits: &mut Edits) {
    let (first, last) = cast.kind;
    let base = statement.chain_end(first) - 1;
    let known = base == first || base == first + 2 && statement.named(first, "pg_catalog");
    let Some(name) = statement.name(base).map(|name| name.to_lowercase()).filter(|_| known) else { return };
    let listed = statement.sign(last, "]");
    if let Some(registry) = Registry::of(&name) {
        registry.rewrite(statement, cast, listed, edits);
        return;
    }
    if matches!(&*name, "text" | "varchar") && !listed && !cast.is_literal(statement) {
        shown_as_text(statement, cast, facts, edits);
    }
    if let Some(literal) = cast.literal(statement)
        && let Some(value) = literal_of(&literal, &name, listed)
    {
        edits.replace(statement, cast.value.0, cast.value.1, value);
    }
    if statement.kind(base) == Some(Kind::Word)
        && let Some(text) = Text::read(statement, base, last, &name)
    {
        text.rewrite(statement, cast, facts, edits);
    } else if let Some(ours) = engine_type(&name, statement.is(base, "numeric"), last == base) {
        edits.replace(statement, first, base, ours);
    } else if base > first {
        edits.remove(statement, first, first + 1);
    }
}

/// The columns of pg_constraint that are arrays of numbers.
const KEYS: &[&str] = &["conkey", "confkey"];

/// `typinput::text`, `indkey::text`: columns of Postgres's catalog that the engine holds as numbers and as lists of them.
fn shown_as_text(statement: &Statement, cast: &Cast, facts: &Facts, edits: &mut Edits) {
    let column = cast.value.1;
    let Some(name) = statement.name(column) else { return };
    if statement.chain_start(column) != cast.value.0 {
        return;
    }
    let vector = is_vector(statement, column);
    let keys = KEYS.iter().any(|keys| statement.named(column, keys));
    if !vector && !keys && !catalog::holds_functions(&name.to_lowercase())
        || !facts.names_catalog.get_or_init(|| names_catalog(statement))
    {
        return;
    }
    if keys {
        edits.open(statement, cast.value.0, "('{' || system.main.array_to_string(");
        edits.close(statement, cast.value.1, ", ',') || '}')".to_owned());
    } else if vector {
        edits.open(statement, cast.value.0, "system.main.array_to_string(");
        edits.close(statement, cast.value.1, ", ' ')".to_owned());
    } else {
        edits.open(statement, cast.value.0, format!("{SCHEMA}.regproc_show("));
        edits.close(statement, cast.value.1, ")".to_owned());
    }
}

/// Whether a relation of Postgres's catalog is named.
fn names_catalog(statement: &Statement) -> bool {
    (0..statement.len()).any(|index| {
        let name =
            statement.name(index).filter(|name| name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("pg_")));
        name.is_some_and(|name| catalog::relation(None, &name.to_lowercase()).is_some())
    })
}

/// A type of text with a length, which the engine takes no notice of.
struct Text {
    /// The characters that a value is cut to.
    limit: String,
    /// A shorter one is filled up with blanks.
    padded: bool,
}

impl Text {
    /// The type from `base`, its first word, to `last`.
    fn read(statement: &Statement, base: usize, last: usize, name: &str) -> Option<Self> {
        let varying = name == "varchar" || statement.is(base + 1, "varying");
        let padded = matches!(name, "char" | "character" | "bpchar") && !varying;
        if statement.sign(last, ")") && (varying || padded) {
            return Some(Self { limit: statement.slice(last - 1).to_owned(), padded });
        }
        // By itself, `char` is one character.
        (padded && last == base && name != "bpchar").then(|| Self { limit: "1".to_owned(), padded })
    }

    /// Blanks at the end mean nothing to Postgres where it compares, so they are only added to what clients see.
    fn rewrite(&self, statement: &Statement, cast: &Cast, facts: &Facts, edits: &mut Edits) {
        edits.replace(statement, cast.kind.0, cast.kind.1, "VARCHAR");
        let limit = &self.limit;
        let fills = self.padded && limit != "1" && is_item(statement, cast, &facts.items);
        edits.open(statement, cast.first(), "left(");
        edits.close(statement, cast.last(), format!(", {limit})"));
        if fills {
            edits.open(statement, cast.first(), "system.main.rpad(");
            edits.close(statement, cast.last(), format!(", {limit}, ' ')"));
        }
    }
}

/// Whether the cast is an item of the outermost select list by itself.
fn is_item(statement: &Statement, cast: &Cast, items: &OnceCell<Vec<(usize, usize)>>) -> bool {
    let items = items.get_or_init(|| select_items(statement));
    items.binary_search_by_key(&cast.first(), |(first, _)| *first).is_ok_and(|at| {
        let last = items[at].1;
        last == cast.last() || statement.is(cast.last() + 1, "as") && cast.last() + 2 == last
    })
}

/// What the engine calls a type of Postgres; `bare`: the type has no precision.
fn engine_type(name: &str, numeric: bool, bare: bool) -> Option<&'static str> {
    Some(match name {
        "oid" | "xid" | "cid" | "regconfig" | "regdictionary" => "UINTEGER",
        "name" | "cstring" | "pg_node_tree" | "citext" | "unknown" | "aclitem" | "refcursor" => "VARCHAR",
        "jsonb" => "JSON",
        "int2vector" => "SMALLINT[]",
        "oidvector" => "UINTEGER[]",
        "money" => "DECIMAL(19, 2)",
        "varbit" => "BIT",
        // The engine's NUMERIC has three digits after the point.
        "numeric" if numeric && bare => "DECIMAL(38, 10)",
        _ => return None,
    })
}

/// A string as the engine must be given it for that type, `None` where it reads it as Postgres does.
fn literal_of(literal: &str, name: &str, listed: bool) -> Option<String> {
    if listed || name.ends_with("vector") {
        return array(literal);
    }
    match name {
        "bytea" => bytes(literal),
        "bool" | "boolean" => boolean(literal),
        "interval" => interval(literal),
        "date" | "timestamp" | "timestamptz" | "time" => instant(literal),
        _ => None,
    }
}

/// `= ANY ('{a,b}')`.
fn quantified(statement: &Statement, argument: usize, edits: &mut Edits) {
    if statement.sign(argument + 1, ")")
        && let Some(literal) = statement.literal(argument)
        && let Some(list) = array(&literal)
    {
        // The engine does not compare numbers with a list of strings.
        let numbers = literal.trim_matches(['{', '}']).split(',').all(|element| element.trim().parse::<f64>().is_ok());
        edits.replace(statement, argument, argument, if numbers { list.replace('\'', "") } else { list });
    }
}

/// `timestamp 'now'`, `interval 'P1D'`, `bytea '\x00'`.
fn typed_literal(statement: &Statement, index: usize, edits: &mut Edits) {
    let typed = statement.is_any(index, &["date", "time", "timestamp", "timestamptz", "interval", "bytea"]);
    if !typed || statement.kind(index + 1) != Some(Kind::Text) {
        return;
    }
    let (Some(name), Some(literal)) = (statement.name(index), statement.literal(index + 1)) else { return };
    if let Some(value) = literal_of(&literal, &name, false) {
        edits.replace(statement, index, index + 1, format!("CAST({value} AS {name})"));
    }
}

#[cfg(test)]
mod tests;
