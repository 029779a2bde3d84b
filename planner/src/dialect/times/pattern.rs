//! The templates of Postgres's to_char for times (PostgreSQL documentation, "Data Type Formatting Functions").

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// What strftime is given.
    Format(String),
    /// An expression, with `{}` for the time.
    Value(String),
    /// A name from strftime: the function that sets its case, and the width that it is filled up to with blanks.
    Name { format: &'static str, case: &'static str, width: usize },
}

/// Patterns of numbers, in any case: what strftime calls them, and what without leading zeros.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("HH24", "%H", "%-H"),
    ("HH12", "%I", "%-I"),
    ("HH", "%I", "%-I"),
    ("MI", "%M", "%-M"),
    ("SS", "%S", "%-S"),
    ("MS", "%g", "%g"),
    ("US", "%f", "%f"),
    ("FF6", "%f", "%f"),
    ("FF3", "%g", "%g"),
    ("YYYY", "%Y", "%Y"),
    ("IYYY", "%G", "%G"),
    ("YY", "%y", "%y"),
    ("MM", "%m", "%-m"),
    ("DDD", "%j", "%-j"),
    ("DD", "%d", "%-d"),
    ("ID", "%u", "%u"),
    ("IW", "%V", "%-V"),
    ("TZ", "%Z", "%Z"),
    ("OF", "%z", "%z"),
];

/// Patterns of names, whose case is that of the name.
const NAMES: &[(&str, &str, &str, usize)] = &[
    ("MONTH", "%B", "upper", 9),
    ("Month", "%B", "", 9),
    ("month", "%B", "lower", 9),
    ("DAY", "%A", "upper", 9),
    ("Day", "%A", "", 9),
    ("day", "%A", "lower", 9),
    ("MON", "%b", "upper", 0),
    ("mon", "%b", "lower", 0),
    ("DY", "%a", "upper", 0),
    ("dy", "%a", "lower", 0),
    ("am", "%p", "lower", 0),
    ("pm", "%p", "lower", 0),
];

/// Patterns in any case that strftime has not.
const VALUES: &[(&str, &str)] = &[
    ("Q", "quarter({})"),
    ("D", "(dayofweek({}) + 1)"),
    ("WW", "lpad(((dayofyear({}) + 6) // 7)::VARCHAR, 2, '0')"),
    ("W", "((day({}) + 6) // 7)"),
    ("J", "julian({}::DATE)::BIGINT"),
    ("CC", "lpad(century({})::VARCHAR, 2, '0')"),
    ("YYY", "right(year({})::VARCHAR, 3)"),
    ("Y", "right(year({})::VARCHAR, 1)"),
    ("SSSS", "(hour({}) * 3600 + minute({}) * 60 + second({}))"),
    ("FF1", "left(strftime({}, '%f'), 1)"),
    ("FF2", "left(strftime({}, '%f'), 2)"),
    ("FF4", "left(strftime({}, '%f'), 4)"),
    ("FF5", "left(strftime({}, '%f'), 5)"),
];

/// Whether a template is that of a number: it has a digit's place, which templates of times have not.
pub(super) fn is_numeric(template: &str) -> bool {
    let mut quoted = false;
    template.chars().any(|next| {
        quoted ^= next == '"';
        !quoted && next == '9'
    }) || template.trim_start_matches("FM").starts_with('0')
}

/// The parts of a template, `None` where it holds a pattern that is not known here, or none at all.
pub(super) fn pieces(template: &str) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut rest, mut known) = (template, false);
    while let Some(next) = rest.chars().next() {
        let fill = rest.starts_with("FM") || rest.starts_with("fm");
        let after_mode = if fill { rest.get(2..)? } else { rest };
        if let Some((length, piece)) = pattern(after_mode, fill) {
            known = true;
            rest = &after_mode[length..];
            match ordinal(rest, &piece) {
                Some(ordinal) => {
                    rest = &rest[2..];
                    pieces.push(ordinal);
                }
                None => push(&mut pieces, piece),
            }
        } else if next == '"' {
            let (quoted, after) = rest[1..].split_once('"')?;
            push(&mut pieces, Piece::Format(quoted.replace('%', "%%")));
            rest = after;
        } else if next.is_ascii_alphanumeric() && next != 'T' {
            return None;
        } else {
            push(&mut pieces, Piece::Format(if next == '%' { "%%".to_owned() } else { next.to_string() }));
            rest = &rest[next.len_utf8()..];
        }
    }
    known.then_some(pieces)
}

/// The longest pattern that the text begins with, and what it is.
fn pattern(rest: &str, fill: bool) -> Option<(usize, Piece)> {
    let starts = |pattern: &str| rest.get(..pattern.len()).is_some_and(|start| start.eq_ignore_ascii_case(pattern));
    let numbers = NUMBERS
        .iter()
        .filter(|(pattern, ..)| starts(pattern))
        .map(|(pattern, ours, filled)| (pattern.len(), Piece::Format(if fill { *filled } else { *ours }.to_owned())));
    let values = VALUES
        .iter()
        .filter(|(pattern, _)| starts(pattern))
        .map(|(pattern, value)| (pattern.len(), Piece::Value((*value).to_owned())));
    let names = NAMES.iter().filter(|(pattern, ..)| rest.starts_with(pattern)).map(|(pattern, format, case, width)| {
        let width = if fill { 0 } else { *width };
        (pattern.len(), Piece::Name { format, case, width })
    });
    let spelled = [("Mon", "%b"), ("Dy", "%a"), ("AM", "%p"), ("PM", "%p")];
    let spelled = spelled
        .iter()
        .filter(|(pattern, _)| rest.starts_with(pattern))
        .map(|(pattern, format)| (pattern.len(), Piece::Format((*format).to_owned())));
    numbers.chain(values).chain(spelled).chain(names).max_by_key(|(length, _)| *length)
}

/// `TH` after a number.
fn ordinal(rest: &str, piece: &Piece) -> Option<Piece> {
    let upper = match rest.get(..2)? {
        "TH" => true,
        "th" => false,
        _ => return None,
    };
    let number = match piece {
        Piece::Format(format) => format!("strftime({{}}, '{format}')"),
        Piece::Value(value) => value.clone(),
        Piece::Name { .. } => return None,
    };
    Some(Piece::Value(format!("{{schema}}._ordinal({number}, {upper})")))
}

/// Adds a piece, to the last where both are strftime's.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    let piece = match piece {
        Piece::Name { format, case: "", width: 0 } => Piece::Format(format.to_owned()),
        other => other,
    };
    match (pieces.last_mut(), piece) {
        (Some(Piece::Format(last)), Piece::Format(more)) => last.push_str(&more),
        (_, piece) => pieces.push(piece),
    }
}
