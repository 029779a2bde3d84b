//! Strings that Postgres reads in a way of its own, as the engine's SQL.

/// `{1,NULL,"a b"}` as `['1', NULL, 'a b']`; `None` where it is no array of Postgres.
pub(super) fn array(literal: &str) -> Option<String> {
    let mut chars = literal.trim().chars().peekable();
    let list = list(&mut chars)?;
    chars.next().is_none().then_some(list)
}

/// How many lists there are in one another at the beginning of a list.
pub(super) fn depth(list: &str) -> usize {
    list.bytes().take_while(|byte| *byte == b'[').count()
}

/// The same list with its elements as numbers, where all are: the engine does not compare numbers with strings.
pub(super) fn numbers(list: String) -> String {
    let mut elements = list.trim_matches(['[', ']']).split(',').map(|element| element.trim().trim_matches('\''));
    if elements.all(|element| element.parse::<f64>().is_ok()) { list.replace('\'', "") } else { list }
}

/// The elements of `{a,"b c"}` as texts; `None` where it is no array, or one of arrays or NULLs.
pub(super) fn array_texts(literal: &str) -> Option<Vec<String>> {
    let mut chars = literal.trim().strip_prefix('{')?.chars().peekable();
    let mut texts = Vec::new();
    while chars.peek()? != &'}' {
        let mut sql = String::new();
        while chars.next_if(|next| next.is_whitespace()).is_some() {}
        element(&mut chars, &mut sql)?;
        texts.push(sql.strip_prefix('\'')?.strip_suffix('\'')?.replace("''", "'"));
        chars.next_if_eq(&',');
    }
    chars.next();
    chars.next().is_none().then_some(texts)
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// One pair of braces; nested ones are lists in lists.
fn list(chars: &mut Chars) -> Option<String> {
    // The elements so far, and the depth at which each bracket opened: by hand, so that depth is not our stack's.
    let mut depth = 0usize;
    let mut out = String::new();
    loop {
        while chars.next_if(|next| next.is_whitespace()).is_some() {}
        match chars.peek()? {
            '{' => {
                chars.next();
                depth += 1;
                out.push('[');
                continue;
            }
            ',' => return None,
            _ if depth == 0 => return None,
            '}' => {}
            _ => element(chars, &mut out)?,
        }
        loop {
            while chars.next_if(|next| next.is_whitespace()).is_some() {}
            match chars.next()? {
                '}' => {
                    depth -= 1;
                    out.push(']');
                    if depth == 0 {
                        return Some(out);
                    }
                }
                ',' if depth > 0 => {
                    out.push_str(", ");
                    break;
                }
                _ => return None,
            }
        }
    }
}

/// One element, quoted or not.
fn element(chars: &mut Chars, out: &mut String) -> Option<()> {
    let mut value = String::new();
    if chars.next_if_eq(&'"').is_some() {
        loop {
            match chars.next()? {
                '"' => break,
                '\\' => value.push(chars.next()?),
                other => value.push(other),
            }
        }
    } else {
        while let Some(next) = chars.next_if(|next| !matches!(next, ',' | '}' | '{' | '"')) {
            value.push(if next == '\\' { chars.next()? } else { next });
        }
        let bare = value.trim_end();
        if bare.eq_ignore_ascii_case("null") {
            out.push_str("NULL");
            return Some(());
        }
        value.truncate(bare.len());
    }
    out.push_str(&text(&value));
    Some(())
}

/// `\x6162` as `from_hex('6162')`.
pub(super) fn bytes(literal: &str) -> Option<String> {
    let hex = literal.strip_prefix("\\x")?;
    // One pair of digits after `\x` is the engine's own way to write a byte.
    let even = hex.len() % 2 == 0 && hex.len() != 2;
    (even && hex.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| format!("from_hex('{hex}')"))
}

/// The words for a boolean that the engine does not read.
pub(super) fn boolean(literal: &str) -> Option<String> {
    match literal.trim().to_ascii_lowercase().as_str() {
        "on" => Some("'true'".to_owned()),
        "off" => Some("'false'".to_owned()),
        _ => None,
    }
}

/// The words that stand for a time.
pub(super) fn instant(literal: &str) -> Option<String> {
    let value = match literal.trim().to_ascii_lowercase().as_str() {
        "now" => "now()",
        "today" => "current_date",
        "yesterday" => "(current_date - 1)",
        "tomorrow" => "(current_date + 1)",
        _ => return None,
    };
    Some(value.to_owned())
}

/// `P1Y2M3DT4H5M6S` as the engine's words.
pub(super) fn interval(literal: &str) -> Option<String> {
    let iso = literal.strip_prefix('P')?;
    let mut words = Vec::new();
    let (mut number, mut time) = (String::new(), false);
    for next in iso.chars() {
        let unit = match next {
            '0'..='9' | '.' | '-' | '+' => {
                number.push(next);
                continue;
            }
            'T' if number.is_empty() => {
                time = true;
                continue;
            }
            'Y' => "years",
            'M' if time => "minutes",
            'M' => "months",
            'W' => "weeks",
            'D' => "days",
            'H' if time => "hours",
            'S' if time => "seconds",
            _ => return None,
        };
        if number.parse::<f64>().is_err() {
            return None;
        }
        words.push(format!("{} {unit}", std::mem::take(&mut number)));
    }
    (number.is_empty() && !words.is_empty()).then(|| text(&words.join(" ")))
}

/// A string literal.
pub(super) fn text(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

#[cfg(test)]
mod tests;
