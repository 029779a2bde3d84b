//! Where in the text an error is. DuckDB draws it into its message ("LINE 2: .. ^"); clients want a number.

use openduck_proto::Error;

/// What DuckDB puts in front of the line that it draws.
const MARK: &str = "\n\nLINE ";
/// What it puts in place of the parts of a long line that it leaves out.
const CUT: &str = "...";

/// Takes the drawing out of the message of `error`, and has its position say the same: characters of `sql`, from 1.
pub(crate) fn locate(mut error: Error, sql: &str) -> Error {
    let Some((start, drawing)) = error.message.rfind(MARK).map(|at| (at, &error.message[at + MARK.len()..])) else {
        return error;
    };
    let Some(position) = position(drawing, sql) else { return error };
    error.message.truncate(start);
    error.position = position;
    error
}

/// Reads `2: <line>\n    ^^^`.
fn position(drawing: &str, sql: &str) -> Option<u32> {
    let (number, rest) = drawing.split_once(": ")?;
    let (shown, carets) = rest.split_once('\n')?;
    let caret = carets.find('^').filter(|at| carets[..*at].bytes().all(|b| b == b' '))?;
    // The drawing is indented by "LINE 2: ".
    let column = caret.checked_sub("LINE ".len() + number.len() + ": ".len())?;
    let line_start = start_of_line(sql, number.parse().ok()?)?;
    let line = &sql[line_start..];
    let (part, column) = match shown.strip_prefix(CUT) {
        Some(part) if !line.starts_with(shown) => (part, column.checked_sub(CUT.len())?),
        _ => (shown, column),
    };
    let part = if line.contains(part) { part } else { part.strip_suffix(CUT)? };
    let part_start = line_start + line.find(part)?;
    let before = part.char_indices().scan(0, |width, (at, c)| {
        let reached = *width;
        *width += if is_wide(c) { 2 } else { 1 };
        (reached < column).then_some(at + c.len_utf8())
    });
    let byte = part_start + before.last().unwrap_or(0);
    u32::try_from(sql[..byte].chars().count() + 1).ok()
}

/// The byte where line `number`, from 1, begins; lines end with \n, \r\n or \r.
fn start_of_line(sql: &str, number: usize) -> Option<usize> {
    let bytes = sql.as_bytes();
    let ends = (0..bytes.len()).filter(|at| match bytes[*at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    std::iter::once(0).chain(ends.map(|at| at + 1)).nth(number.checked_sub(1)?)
}

/// Characters that take two columns, roughly: what is east Asian or a picture.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD)
}

#[cfg(test)]
mod tests;
