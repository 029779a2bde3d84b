//! Where a statement names its parameters, so that a cast can be put around them and a type guessed.

use crate::pg::types::Type;

/// A piece of SQL that matters to a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// `$n`, with its first byte and the one after its last.
    Parameter(usize, usize, usize),
    Number,
    Word(String),
    Sign(u8),
    /// A string or a quoted name.
    Quoted,
}

/// The parameters of a statement, `$1` and so on, in the order of the text.
#[derive(Clone, Debug, Default)]
pub(in crate::pg) struct Places {
    pieces: Vec<Piece>,
}

/// Where the text of a statement with casts lies in the text without them.
#[derive(Clone, Debug, Default)]
pub(in crate::pg) struct Shift {
    /// In characters of the text with casts: from here on, so many more than without.
    inserted: Vec<(usize, usize)>,
}

impl Shift {
    /// A position in the text without casts, in characters from 1.
    pub(in crate::pg) fn back(&self, position: usize) -> usize {
        let more = self.inserted.iter().rfind(|(from, _)| *from < position).map_or(0, |(_, more)| *more);
        position.saturating_sub(more).max(1)
    }
}

impl Places {
    /// Looks through `sql`, past strings, quoted names and comments.
    pub(in crate::pg) fn of(sql: &str) -> Self {
        let mut pieces = Vec::new();
        let bytes = sql.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let start = at;
            at = match byte {
                b'\'' | b'"' => {
                    let escapes = *byte == b'\''
                        && matches!(pieces.last(), Some(Piece::Word(word)) if word == "e")
                        && bytes[start - 1].eq_ignore_ascii_case(&b'e');
                    pieces.push(Piece::Quoted);
                    quoted_end(bytes, start, escapes)
                }
                b'-' if bytes.get(at + 1) == Some(&b'-') => find(bytes, start, b"\n"),
                b'/' if bytes.get(at + 1) == Some(&b'*') => comment_end(bytes, start),
                b'$' => match parameter(bytes, start) {
                    Some((number, end)) => {
                        pieces.push(Piece::Parameter(number, start, end));
                        end
                    }
                    None => match dollar_quote_end(bytes, start) {
                        Some(end) => {
                            pieces.push(Piece::Quoted);
                            end
                        }
                        None => start + 1,
                    },
                },
                b'0'..=b'9' => {
                    pieces.push(Piece::Number);
                    run_end(bytes, start, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'))
                }
                byte if byte.is_ascii_alphabetic() || *byte == b'_' || *byte >= 0x80 => {
                    let end = run_end(bytes, start, |byte| {
                        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
                    });
                    pieces.push(Piece::Word(sql[start..end].to_ascii_lowercase()));
                    end
                }
                byte if byte.is_ascii_whitespace() => start + 1,
                byte => {
                    pieces.push(Piece::Sign(*byte));
                    start + 1
                }
            };
        }
        Self { pieces }
    }

    /// `sql`, which these are the places of, with a cast around every parameter that has one in `casts`.
    pub(in crate::pg) fn cast(&self, sql: &str, casts: &[Option<String>]) -> (String, Shift) {
        let mut out = String::with_capacity(sql.len());
        let mut shift = Shift::default();
        let (mut copied, mut characters, mut more) = (0, 0, 0);
        for piece in &self.pieces {
            let Piece::Parameter(number, start, end) = piece else { continue };
            let Some(Some(kind)) = number.checked_sub(1).and_then(|index| casts.get(index)) else { continue };
            for (text, inserted) in [
                (&sql[copied..*start], false),
                ("CAST(", true),
                (&sql[*start..*end], false),
                (" AS ", true),
                (kind, true),
                (")", true),
            ] {
                out.push_str(text);
                let count = text.chars().count();
                characters += count;
                if inserted {
                    more += count;
                    shift.inserted.push((characters, more));
                }
            }
            copied = *end;
        }
        out.push_str(&sql[copied..]);
        (out, shift)
    }

    /// The type that `$number`'s neighbours suggest, where the engine knows none: text where they suggest nothing.
    pub(in crate::pg) fn guess(&self, number: usize) -> Type {
        let places = self.pieces.iter().enumerate();
        let mut own = places.filter_map(|(index, piece)| match piece {
            Piece::Parameter(found, ..) if *found == number => Some(index),
            _ => None,
        });
        own.find_map(|index| self.suggested(index)).unwrap_or(Type::Text)
    }

    fn suggested(&self, index: usize) -> Option<Type> {
        let at = |index: Option<usize>| index.and_then(|index| self.pieces.get(index));
        let (before, after) = (at(index.checked_sub(1)), at(Some(index + 1)));
        let arithmetic = |piece: Option<&Piece>| matches!(piece, Some(Piece::Sign(b'+' | b'-' | b'*' | b'/' | b'%')));
        let any = |piece: Option<&Piece>| matches!(piece, Some(Piece::Word(word)) if word == "any" || word == "all");
        if before == Some(&Piece::Sign(b'(')) && any(at(index.checked_sub(2))) {
            return Some(Type::Array(Box::new(Type::Text)));
        }
        let interval = |piece: Option<&Piece>| matches!(piece, Some(Piece::Word(word)) if word == "interval");
        if arithmetic(after) && interval(at(Some(index + 2))) {
            return Some(Type::Timestamp);
        }
        let number = arithmetic(after) && at(Some(index + 2)) == Some(&Piece::Number)
            || arithmetic(before) && at(index.checked_sub(2)) == Some(&Piece::Number);
        if number || matches!(before, Some(Piece::Word(word)) if word == "limit" || word == "offset") {
            return Some(Type::Int4);
        }
        // date_trunc('month', $1), extract(year FROM $1)
        let opens = at(index.checked_sub(4)).zip(at(index.checked_sub(3)));
        let truncates = matches!(opens, Some((Piece::Word(word), Piece::Sign(b'('))) if word == "date_trunc" || word == "date_part");
        let extracts = matches!(before, Some(Piece::Word(word)) if word == "from")
            && self.pieces[..index]
                .iter()
                .rev()
                .take(4)
                .any(|piece| matches!(piece, Piece::Word(word) if word == "extract"));
        (truncates || extracts).then_some(Type::Timestamp)
    }
}

fn run_end(bytes: &[u8], start: usize, part: impl Fn(u8) -> bool) -> usize {
    bytes[start..].iter().position(|byte| !part(*byte)).map_or(bytes.len(), |length| start + length)
}

fn quoted_end(bytes: &[u8], start: usize, escapes: bool) -> usize {
    let quote = bytes[start];
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        if *byte == b'\\' && escapes {
            at += 2;
        } else if *byte == quote {
            if bytes.get(at + 1) != Some(&quote) {
                return at + 1;
            }
            at += 2;
        } else {
            at += 1;
        }
    }
    bytes.len()
}

/// After the next `end` from `start` on.
fn find(bytes: &[u8], start: usize, end: &[u8]) -> usize {
    bytes[start..].windows(end.len()).position(|window| window == end).map_or(bytes.len(), |at| start + at + end.len())
}

/// Postgres's comments nest.
fn comment_end(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

fn parameter(bytes: &[u8], start: usize) -> Option<(usize, usize)> {
    let end = run_end(bytes, start + 1, |byte| byte.is_ascii_digit());
    let number = std::str::from_utf8(&bytes[start + 1..end]).ok()?.parse().ok()?;
    Some((number, end))
}

fn dollar_quote_end(bytes: &[u8], start: usize) -> Option<usize> {
    let tag_end = run_end(bytes, start + 1, |byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80);
    (bytes.get(tag_end) == Some(&b'$')).then(|| find(bytes, tag_end + 1, &bytes[start..=tag_end]))
}

#[cfg(test)]
mod tests;
