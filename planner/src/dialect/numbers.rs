//! Formats of numbers: `to_char(x, '999,990.00')` and `to_number(x, '999D99')`.

use crate::{
    dialect::{catalog::SCHEMA, literals::text},
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Digits of the engine's widest number.
const DIGITS_MAX: usize = 38;

/// A template of a number (PostgreSQL documentation, "Data Type Formatting Functions").
#[derive(Debug, Default, PartialEq, Eq)]
struct Template {
    /// The places before the point: `9`, `0` and `,`.
    whole: String,
    /// The places after it: `9` and `0`.
    fraction: String,
    /// There is a point.
    point: bool,
    /// FM: no blanks and no zeros that were not asked for.
    compact: bool,
    /// How the sign is written: empty, `S`, `S>` (behind), `MI>` or `PR`.
    sign: &'static str,
}

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        let named = statement.is_any(index, &["to_char", "to_number"]) && statement.calls(index);
        if named && statement.kind(statement.before(index)) != Some(Kind::Dot) {
            call(statement, index, edits);
        }
    }
    Ok(())
}

fn call(statement: &Statement, index: usize, edits: &mut Edits) {
    let arguments = statement.arguments(index + 1);
    let [(_, last), (format, format_end)] = arguments[..] else { return };
    let literal = if format == format_end { statement.literal(format) } else { None };
    let Some(template) = literal.and_then(|literal| Template::read(&literal)) else { return };
    let places = template.fraction.len();
    if statement.is(index, "to_number") {
        edits.replace(statement, index, index, format!("CAST({SCHEMA}._number_in"));
        edits.replace(statement, last + 1, format + 1, format!(") AS DECIMAL({DIGITS_MAX}, {places}))"));
        return;
    }
    edits.replace(statement, index, index + 1, format!("{SCHEMA}._number_out(CAST("));
    let Template { whole, compact, sign, .. } = &template;
    let kept = template.fraction.rfind('0').map_or(0, |at| at + 1);
    let point = if template.point { "." } else { "" };
    edits.replace(
        statement,
        last + 1,
        format,
        format!(
            " AS DECIMAL({DIGITS_MAX}, {places})), {}, '{point}', {places}, {kept}, {compact}, '{sign}'",
            text(whole)
        ),
    );
}

impl Template {
    /// Reads one, `None` where it is a time's or holds what is not known here.
    fn read(text: &str) -> Option<Self> {
        let mut template = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let upper = rest.get(..2).map(str::to_ascii_uppercase).unwrap_or_default();
            let begins = template.whole.is_empty() && !template.point;
            match upper.as_str() {
                "FM" if begins => {
                    template.compact = true;
                    rest = &rest[2..];
                    continue;
                }
                "MI" | "PR" if !begins && rest.len() == 2 && template.sign.is_empty() => {
                    template.sign = if upper == "MI" { "MI>" } else { "PR" };
                    break;
                }
                _ => {}
            }
            let next = rest.chars().next()?;
            match next {
                '9' | '0' if template.point => template.fraction.push(next),
                '9' | '0' => template.whole.push(next),
                ',' | 'G' | 'g' if !template.point && !begins => template.whole.push(','),
                '.' | 'D' | 'd' if !template.point => template.point = true,
                'S' | 's' if begins && template.sign.is_empty() => template.sign = "S",
                'S' | 's' if rest.len() == 1 && template.sign.is_empty() => template.sign = "S>",
                _ => return None,
            }
            rest = &rest[1..];
        }
        let digits = template.whole.len() + template.fraction.len();
        (digits > 0 && digits <= DIGITS_MAX).then_some(template)
    }
}

#[cfg(test)]
mod tests;
