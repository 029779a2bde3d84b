//! `('x' || md5(a))::bit(32)::bigint`: to Postgres a text of bits that begins with x is hexadecimal, and it is cut to the type.

use crate::{
    dialect::catalog::SCHEMA,
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Integers, and their bits.
const INTEGERS: &[(&[&str], u32)] = &[(&["bigint", "int8"], 64), (&["int", "integer", "int4"], 32)];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 1..statement.len() {
        if !statement.sign(index, "::") || !statement.is(index + 1, "bit") || !statement.sign(index + 5, "::") {
            continue;
        }
        let first = statement.value_start(index - 1);
        let hexadecimal = statement.sign(first, "(")
            && statement.literal(first + 1).is_some_and(|text| text.eq_ignore_ascii_case("x"))
            && statement.sign(first + 2, "||");
        let width = INTEGERS.iter().find(|(names, _)| statement.is_any(index + 6, names)).map(|(_, width)| *width);
        let bits =
            statement.slice(index + 3).parse::<u32>().ok().filter(|bits| matches!(bits, 4..=64) && bits % 4 == 0);
        if let (Some(width), Some(bits)) = (width, bits.filter(|_| hexadecimal))
            && bits <= width
        {
            edits.open(statement, first, format!("{SCHEMA}.hex_bits("));
            let kind = if width == 64 { "BIGINT" } else { "INTEGER" };
            edits.replace(statement, index, index + 6, format!(", {bits}, {width})::{kind}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
