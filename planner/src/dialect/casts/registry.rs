//! Casts to Postgres's names of catalog objects: regclass, regtype and their like.
//!
//! Such a value is an oid that is shown as a name. The engine has no such type, so a cast becomes a call: of a name to
//! its oid where the value is compared or passed on, of an oid to its name where it is shown.

use super::{Cast, SCHEMA};
use crate::{dialect::places::select_of, edit::Edits, lex::Kind, statement::Statement};

/// A kind of object that has such a type.
#[derive(Clone, Copy)]
pub(super) struct Registry {
    /// The macro that finds an oid by a name; an oid passes through it.
    find: &'static str,
    /// The macro that shows the name of an oid.
    show: &'static str,
}

impl Registry {
    /// The kind that a type's name stands for.
    pub(super) fn of(name: &str) -> Option<Self> {
        let (find, show) = match name {
            "regclass" => ("regclass_find", "regclass_show"),
            "regtype" => ("regtype_find", "regtype_show"),
            "regproc" | "regprocedure" => ("regproc_find", "regproc_show"),
            "regnamespace" => ("regnamespace_find", "regnamespace_show"),
            "regrole" => ("regrole_find", "regrole_show"),
            "regoper" | "regoperator" => ("regoper_find", "regoper_show"),
            _ => return None,
        };
        Some(Self { find, show })
    }

    pub(super) fn rewrite(self, statement: &Statement, cast: &Cast, listed: bool, edits: &mut Edits) {
        let call = |name: &str| format!("{SCHEMA}.{name}(");
        if listed {
            return self.rewrite_list(statement, cast, edits);
        }
        let literal = cast.literal(statement).is_some()
            || statement.kind(cast.value.1) == Some(Kind::Parameter)
            || is_name(statement, cast);
        let to_text = text_cast(statement, cast.kind.1);
        let shown = to_text.is_some() || is_shown(statement, cast);
        let (open, close) = match (literal, shown) {
            (true, true) => (format!("{}{}", call(self.show), call(self.find)), "))"),
            (true, false) => (call(self.find), ")"),
            (false, true) => (call(self.show), ")"),
            (false, false) => (call(self.find), ")"),
        };
        cast.wrap(statement, edits, open, close);
        if let Some(last) = to_text {
            edits.replace(statement, cast.kind.1 + 1, last, "");
        }
    }

    /// `oids::regtype[]` shows a list of names.
    fn rewrite_list(self, statement: &Statement, cast: &Cast, edits: &mut Edits) {
        cast.wrap(statement, edits, format!("{SCHEMA}.{}s(", self.show), ")");
        if let Some(last) = text_cast(statement, cast.kind.1) {
            edits.replace(statement, cast.kind.1 + 1, last, "");
        }
    }
}

/// Columns of Postgres's catalogs that hold names of objects.
const NAMES: &[&str] = &[
    "udt_name",
    "data_type",
    "typname",
    "relname",
    "table_name",
    "tablename",
    "viewname",
    "indexname",
    "nspname",
    "table_schema",
    "schemaname",
    "proname",
    "rolname",
    "usename",
];

/// Tokens of a text that is put together.
const TEXT_TOKENS_MAX: usize = 64;

/// Whether the value is a name by the looks of it: a column of such, or a text that is put together.
fn is_name(statement: &Statement, cast: &Cast) -> bool {
    let (first, last) = cast.value;
    if statement.is_any(last, NAMES) || statement.is_any(first, &["format", "quote_ident", "concat"]) {
        return true;
    }
    let joins = |index: usize| index >= last || statement.sign(index, "||");
    statement.sign(first, "(")
        && last - first <= TEXT_TOKENS_MAX
        && !statement.is_any(first + 1, &["select", "with"])
        && statement.find(first + 1, joins).is_some_and(|index| index < last)
}

/// The last token of a cast to text that follows.
fn text_cast(statement: &Statement, index: usize) -> Option<usize> {
    if !statement.sign(index + 1, "::") {
        return None;
    }
    let end = statement.type_end(index + 2);
    let name = statement.chain_end(index + 2) - 1;
    statement.is_any(name, &["text", "varchar", "name"]).then_some(end - 1)
}

/// Whether the cast is an item of a select list by itself, not of a list that something is compared with.
fn is_shown(statement: &Statement, cast: &Cast) -> bool {
    let (first, last) = (cast.first(), cast.last());
    let begins = statement.is_any(statement.before(first), &["select", "distinct"])
        || statement.kind(statement.before(first)) == Some(Kind::Comma);
    let ends = last + 1 >= statement.len()
        || matches!(statement.kind(last + 1), Some(Kind::Comma))
        || statement.is_any(last + 1, &["as", "from", "union"])
        || statement.sign(last + 1, ")");
    begins && ends && select_of(statement, first).is_some_and(|select| !is_compared(statement, select))
}

/// Whether the SELECT is the right side of IN, ANY, ALL or a comparison.
fn is_compared(statement: &Statement, select: usize) -> bool {
    let open = statement.before(select);
    statement.sign(open, "(") && {
        let before = statement.before(open);
        statement.is_any(before, &["in", "any", "all", "some"]) || statement.kind(before) == Some(Kind::Operator)
    }
}
