//! Formats of times: `to_char(x, 'YYYY')` as `strftime(x, '%Y')`, and back.

use crate::{
    dialect::{
        catalog::SCHEMA,
        literals::text,
        times::pattern::{Piece, is_numeric, pieces},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

mod pattern;

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        let named = statement.is_any(index, &["to_char", "to_date", "to_timestamp"]) && statement.calls(index);
        if named && statement.kind(statement.before(index)) != Some(Kind::Dot) {
            call(statement, index, edits);
        }
    }
    Ok(())
}

fn call(statement: &Statement, index: usize, edits: &mut Edits) {
    let arguments = statement.arguments(index + 1);
    let [(first, last), (format, format_end)] = arguments[..] else { return };
    let Some(literal) = statement.literal(format).filter(|literal| format == format_end && !is_numeric(literal)) else {
        return;
    };
    let Some(pieces) = pieces(&literal) else { return };
    if statement.is(index, "to_char") {
        written(statement, index, (first, last), format, &pieces, edits);
    } else if let Some(format_text) = plain(&pieces) {
        let close = if statement.is(index, "to_date") { " AS DATE)" } else { " AS TIMESTAMPTZ)" };
        edits.replace(statement, index, index, "CAST(strptime");
        edits.replace(statement, format, format, text(&format_text));
        edits.close(statement, format + 1, close);
    }
}

/// What strftime and strptime read, `None` where a piece is none of theirs.
fn plain(pieces: &[Piece]) -> Option<String> {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Format(format) => out.push_str(format),
            Piece::Value(_) => return None,
            // They read names in any case.
            Piece::Name { format, .. } => out.push_str(format),
        }
    }
    Some(out)
}

/// `to_char(x, 'YYYY "Q"Q')`: what strftime has not is computed beside it.
fn written(
    statement: &Statement,
    index: usize,
    (first, last): (usize, usize),
    format: usize,
    pieces: &[Piece],
    edits: &mut Edits,
) {
    if let [Piece::Format(plain)] = pieces {
        edits.replace(statement, index, index, "strftime");
        edits.replace(statement, format, format, text(plain));
        return;
    }
    let value = statement.span(first, last);
    let items: Vec<_> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Format(format) => format!("strftime({value}, {})", text(format)),
            Piece::Value(template) => template.replace("{}", value).replace("{schema}", SCHEMA),
            Piece::Name { format, case, width } => {
                let name = format!("strftime({value}, {})", text(format));
                let name = if case.is_empty() { name } else { format!("{case}({name})") };
                if *width == 0 { name } else { format!("rpad({name}, {width}, ' ')") }
            }
        })
        .collect();
    edits.replace(statement, index, format + 1, format!("concat({})", items.join(", ")));
}

#[cfg(test)]
mod tests;
