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

    /// Whether `$number` is what something is compared with any or all of: `x = ANY ($1)`.
    pub(in crate::pg) fn is_any_of(&self, number: usize) -> bool {
        let is_own = |index: &usize| matches!(self.pieces[*index], Piece::Parameter(found, ..) if found == number);
        (0..self.pieces.len()).filter(is_own).any(|index| self.opens_any(index))
    }

    fn opens_any(&self, index: usize) -> bool {
        let before = |back: usize| index.checked_sub(back).and_then(|index| self.pieces.get(index));
        before(1) == Some(&Piece::Sign(b'('))
            && self.pieces.get(index + 1) == Some(&Piece::Sign(b')'))
            && matches!(before(2), Some(Piece::Word(word)) if matches!(word.as_str(), "any" | "all" | "some"))
    }

    /// `sql`, which these are the places of, with `x = ($1)` in place of `x = ANY ($1)`; every byte after stays where it is.
    pub(in crate::pg) fn without_any(&self, sql: &str) -> String {
        let mut out = sql.to_owned();
        for (index, piece) in self.pieces.iter().enumerate() {
            let Piece::Parameter(_, start, _) = piece else { continue };
            if !self.opens_any(index) {
                continue;
            }
            // A comment in between is left alone, and the statement as it is.
            let before = sql[..*start].trim_end().strip_suffix('(').map(str::trim_end);
            let word = before.and_then(|before| {
                let from = before.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |at| at + 1);
                matches!(before[from..].to_ascii_lowercase().as_str(), "any" | "all" | "some")
                    .then_some(from..before.len())
            });
            if let Some(word) = word {
                let blank = " ".repeat(word.len());
                out.replace_range(word, &blank);
            }
        }
        out
    }

    /// `sql` with `x = $n` in place of `x + $n` and its like, for a type to be told from what it is calculated with; every byte
    /// after stays where it is. `None`: `$number` is calculated with nothing, or with a number, which is told without that.
    pub(in crate::pg) fn equated(&self, sql: &str, number: usize) -> Option<String> {
        let mut pieces = self.pieces.iter().enumerate();
        pieces.find_map(|(index, piece)| match piece {
            Piece::Parameter(found, start, end) if *found == number => self.operator(sql, index, *start, *end),
            _ => None,
        })
    }

    /// The statement with an equals sign for the operator beside the parameter at `index`.
    fn operator(&self, sql: &str, index: usize, start: usize, end: usize) -> Option<String> {
        let is_value =
            |piece: Option<&Piece>| matches!(piece, Some(Piece::Word(_) | Piece::Sign(b')' | b'(') | Piece::Quoted));
        let is_operator = |piece: Option<&Piece>| matches!(piece, Some(Piece::Sign(b'+' | b'-' | b'*' | b'/' | b'%')));
        let at = |index: Option<usize>| index.and_then(|index| self.pieces.get(index));
        let equate = |at: usize| {
            let mut out = sql.to_owned();
            out.replace_range(at..=at, "=");
            out
        };
        if is_operator(at(index.checked_sub(1))) && is_value(at(index.checked_sub(2))) {
            let before = sql[..start].trim_end();
            return before.ends_with(['+', '-', '*', '/', '%']).then(|| equate(before.len() - 1));
        }
        if is_operator(at(Some(index + 1))) && is_value(at(Some(index + 2))) {
            let after = sql[end..].trim_start();
            return after.starts_with(['+', '-', '*', '/', '%']).then(|| equate(sql.len() - after.len()));
        }
        None
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
        if self.caller(index).is_some_and(|name| name == "generate_series") {
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

impl Places {
    /// The function that the piece at `index` is an argument of.
    fn caller(&self, index: usize) -> Option<&str> {
        let mut depth = 0;
        for at in (0..index).rev() {
            match &self.pieces[at] {
                Piece::Sign(b')') => depth += 1,
                Piece::Sign(b'(') if depth > 0 => depth -= 1,
                Piece::Sign(b'(') => {
                    return match self.pieces.get(at.checked_sub(1)?)? {
                        Piece::Word(word) => Some(word),
                        _ => None,
                    };
                }
                _ => {}
            }
        }
        None
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
