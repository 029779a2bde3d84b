//! Casts to types of Postgres that the engine has not, or reads otherwise.

use std::{borrow::Cow, cell::OnceCell};

use crate::{
    catalog,
    columns::select_items,
    dialect::{
        casts::registry::Registry,
        catalog::SCHEMA,
        literals::{array, boolean, bytes, depth, instant, interval, numbers},
        places::select_of,
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
    fn literal<'a>(&self, statement: &Statement<'a>) -> Option<Cow<'a, str>> {
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
    if !listed && ADDRESSES.contains(&&*name) && cast.call.is_none_or(|(call, _)| statement.is(call, "cast")) {
        cast.wrap(statement, edits, format!("{SCHEMA}.{name}_in("), ")");
        return;
    }
    if let Some(literal) = cast.literal(statement)
        && let Some(value) = literal_of(&literal, &name, listed)
    {
        if listed {
            dimensions(statement, cast, depth(&value), edits);
        }
        edits.replace(statement, cast.value.0, cast.value.1, value);
    }
    if statement.kind(base) == Some(Kind::Word)
        && let Some(text) = Text::read(statement, base, last, &name)
    {
        text.rewrite(statement, cast, facts, edits);
    } else if statement.is_any(base, &["numeric", "decimal", "dec"]) && !statement.sign(base + 1, "(") {
        numeric(statement, cast, (first, base), edits);
    } else if let Some(ours) = engine_type(&name) {
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

/// Types of addresses, which are text here: what is none is refused.
const ADDRESSES: &[&str] = &["inet", "cidr", "macaddr"];

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

/// Postgres's `integer[]` has any number of dimensions: the engine's gets those of the literal.
fn dimensions(statement: &Statement, cast: &Cast, depth: usize, edits: &mut Edits) {
    let last = cast.kind.1;
    let brackets = (cast.kind.0..=last).filter(|index| statement.sign(*index, "[")).count();
    if depth > brackets {
        edits.close(statement, last, "[]".repeat(depth - brackets));
    }
}

/// A numeric without a precision keeps all digits: those of a literal, where it is one.
fn numeric(statement: &Statement, cast: &Cast, kind: (usize, usize), edits: &mut Edits) {
    let (first, last) = cast.value;
    let number = statement.kind(last) == Some(Kind::Number) && first == last;
    let text = if number { Some(Cow::Borrowed(statement.slice(last))) } else { cast.literal(statement) };
    let elements = text.as_deref().map(|text| text.trim_matches(['{', '}']).split(','));
    let scales = elements.map(|elements| elements.map(|element| scale(element.trim())));
    let scale = scales.and_then(|mut scales| scales.try_fold(0, |most, scale| scale.map(|scale| most.max(scale))));
    let scale = scale.filter(|scale| *scale <= SCALE_MAX);
    if text.is_none()
        && stands_alone(statement, cast)
        && !keeps_types(statement)
        && cast.call.is_none_or(|(call, _)| statement.is(call, "cast"))
    {
        return cast.wrap(statement, edits, "openduck_numeric(".to_owned(), ")");
    }
    // The engine's own has three digits after the point.
    edits.replace(statement, kind.0, kind.1, format!("DECIMAL(38, {})", scale.unwrap_or(SCALE)));
    if number && scale.is_some() {
        // A number with an exponent is a DOUBLE by itself.
        edits.open(statement, first, "'");
        edits.close(statement, last, "'");
    }
}

/// Whether the types of columns stay, for values to come: in what is created, and from step to step of a recursion.
fn keeps_types(statement: &Statement) -> bool {
    statement.is_any(0, &["create", "alter"])
        || (1..statement.len()).any(|index| statement.is_any(index, &["into", "recursive"]))
}

/// Aggregates that give what they are given.
const KEEPING: &[&str] = &["sum", "min", "max"];

/// Whether the cast, to no list, is an item of a select list, or what an aggregate is taken of: nothing is calculated with its scale.
fn stands_alone(statement: &Statement, cast: &Cast) -> bool {
    let (first, after) = (cast.first(), cast.last() + 1);
    let before = statement.before(first);
    if statement.sign(cast.kind.1, "]") {
        return false;
    }
    if statement.partner(before) == Some(after) {
        return statement.is_any(statement.before(before), KEEPING);
    }
    let begins =
        statement.is_any(before, &["select", "distinct", "all"]) || statement.kind(before) == Some(Kind::Comma);
    let ends = after == statement.len()
        || matches!(statement.kind(after), Some(Kind::Comma | Kind::Close))
        || statement.is_any(after, &["as", "from", "where", "group", "order", "limit", "union"]);
    begins && ends && select_of(statement, first).is_some()
}

/// Digits after the point of a numeric without a precision, where nothing is known of its values.
const SCALE: usize = 10;
/// The same of a literal, which leaves as many before it.
const SCALE_MAX: usize = 19;

/// The digits after a number's point, `None` where it is no number.
fn scale(text: &str) -> Option<usize> {
    text.parse::<f64>().ok().filter(|number| number.is_finite())?;
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let scale = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let exponent = exponent.parse::<isize>().ok()?;
    usize::try_from(isize::try_from(scale).ok()?.saturating_sub(exponent).max(0)).ok()
}

/// What the engine calls a type of Postgres.
fn engine_type(name: &str) -> Option<&'static str> {
    Some(match name {
        "oid" | "xid" | "cid" | "regconfig" | "regdictionary" => "UINTEGER",
        "name" | "cstring" | "pg_node_tree" | "citext" | "inet" | "cidr" | "macaddr" | "unknown" | "aclitem"
        | "refcursor" => "VARCHAR",
        "jsonb" => "JSON",
        "int2vector" => "SMALLINT[]",
        "oidvector" => "UINTEGER[]",
        "_text" | "_varchar" | "_name" | "_bpchar" => "VARCHAR[]",
        "_int2" => "SMALLINT[]",
        "_int4" => "INTEGER[]",
        "_int8" => "BIGINT[]",
        "_oid" => "UINTEGER[]",
        "_float4" => "REAL[]",
        "_float8" => "DOUBLE[]",
        "_bool" => "BOOLEAN[]",
        "money" => "DECIMAL(19, 2)",
        "varbit" => "BIT",
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
        edits.replace(statement, argument, argument, numbers(list));
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
