//! COPY from and to the client (PostgreSQL documentation, "COPY"), in its forms of today and of before 9.0.

use crate::{
    classify, dialect,
    lex::Kind,
    plan::{Action, Class, Copied, Copy, CopyColumns, CopyCsv, CopyForm, CopyHeader, PlanError, SessionFacts},
    statement::Statement,
};

/// What may not stand between the fields of a line: what a line is made of.
const NOT_BETWEEN: &str = "\\.abcdefghijklmnopqrstuvwxyz0123456789";

/// COPY with STDIN or STDOUT; with a file it is the engine's.
pub(super) fn copy(statement: &Statement, facts: &SessionFacts) -> Result<Option<(Action, Class)>, PlanError> {
    let source = if statement.is(1, "binary") { 2 } else { 1 };
    let (source_end, columns_end) = if statement.sign(source, "(") {
        let Some(close) = statement.partner(source) else { return Ok(None) };
        (close + 1, close + 1)
    } else {
        let end = statement.chain_end(source);
        (end, if statement.sign(end, "(") { statement.partner(end).map_or(end, |close| close + 1) } else { end })
    };
    let out = statement.is(columns_end, "to") && statement.is(columns_end + 1, "stdout");
    let into = statement.is(columns_end, "from") && statement.is(columns_end + 1, "stdin");
    let is_query = statement.sign(source, "(");
    if !out && !into || into && is_query {
        return Ok(None);
    }
    let mut options = Options { out, ..Options::default() };
    if source == 2 {
        options.set_format("binary", place(statement, 1))?;
    }
    let end = options.read(statement, columns_end + 2)?;
    let form = options.form()?;
    let ready =
        |sql: String| Ok(dialect::rewrite(&Statement::new(&sql), facts)?.map_or(sql, |rewritten| rewritten.sql));
    let columns = names(statement, source_end, columns_end);
    if out {
        if end < statement.len() {
            return Err(unexpected(statement, end));
        }
        let mut class = Class::Read;
        let sql = if let Some(query) = query(statement) {
            class = check(statement, query)?;
            query.to_owned()
        } else {
            let list: Vec<_> = columns.iter().map(|name| quoted(name)).collect();
            let list = if list.is_empty() { "*".to_owned() } else { list.join(", ") };
            format!("SELECT {list} FROM {}", statement.span(source, source_end - 1))
        };
        let copied = Copied::Out(ready(sql)?);
        return Ok(Some((Action::Copy(Box::new(Copy { what: copied, form })), class)));
    }
    let filter = if statement.is(end, "where") && end + 1 < statement.len() {
        Some(after(
            &ready(format!("SELECT 1 WHERE {}", statement.span(end + 1, statement.len() - 1)))?,
            "SELECT 1 WHERE ",
        ))
    } else if end < statement.len() {
        return Err(unexpected(statement, end));
    } else {
        None
    };
    let table = after(&ready(format!("SELECT * FROM {}", statement.span(source, source_end - 1)))?, "SELECT * FROM ");
    let name = statement.name(source_end - 1).map(String::from).unwrap_or_default();
    let copied = Copied::In { table, name, columns, filter };
    Ok(Some((Action::Copy(Box::new(Copy { what: copied, form })), Class::Write)))
}

/// The query that a COPY copies out, in its brackets.
pub(super) fn query<'a>(statement: &Statement<'a>) -> Option<&'a str> {
    let close = statement.partner(1).filter(|_| statement.sign(1, "("))?;
    Some(statement.span(2, close.checked_sub(1)?))
}

/// What the statement in the brackets may do: it has to give rows.
fn check(statement: &Statement, query: &str) -> Result<Class, PlanError> {
    const QUERIES: &[&str] = &["select", "with", "values", "table", "from", "pivot", "unpivot"];
    const WRITES: &[&str] = &["insert", "update", "delete", "merge", "with"];
    let inner = Statement::new(query);
    let first = (0..inner.len()).find(|index| !inner.sign(*index, "(")).unwrap_or(0);
    let class = classify::class(&inner);
    match class {
        Class::Read | Class::Unknown if inner.is_any(first, QUERIES) => Ok(class),
        // A sequence is moved in a query, too.
        Class::Write if inner.is_any(first, QUERIES) && !inner.is(first, "with") => Ok(class),
        Class::Write if inner.is_any(first, WRITES) => match inner.find(first, |index| inner.is(index, "returning")) {
            Some(_) => Ok(class),
            None => Err(wrong("0A000", "COPY query must have a RETURNING clause")),
        },
        Class::Ddl if inner.is(first, "select") => Err(wrong("0A000", "COPY (SELECT INTO) is not supported")),
        _ => Err(unexpected(statement, 2)),
    }
}

/// What a rewrite has left behind a beginning that it does not touch.
fn after(sql: &str, beginning: &str) -> String {
    sql.strip_prefix(beginning).unwrap_or(sql).to_owned()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The names in the brackets that begin at `open` and end before `end`; none where there are no brackets.
fn names(statement: &Statement, open: usize, end: usize) -> Vec<String> {
    (open + 1..end.saturating_sub(1)).filter_map(|index| statement.name(index)).map(String::from).collect()
}

fn wrong(sqlstate: &'static str, message: impl Into<String>) -> PlanError {
    PlanError { sqlstate, message: message.into(), hint: String::new(), position: 0 }
}

fn unexpected(statement: &Statement, index: usize) -> PlanError {
    let message = format!("syntax error at or near \"{}\"", statement.slice(index));
    PlanError { position: place(statement, index), ..wrong("42601", message) }
}

/// The options of a COPY, as far as they have been read.
#[derive(Default)]
struct Options {
    out: bool,
    format: Option<String>,
    delimiter: Option<String>,
    null: Option<String>,
    header: Option<CopyHeader>,
    quote: Option<String>,
    escape: Option<String>,
    force_quote: Option<CopyColumns>,
    force_not_null: Option<CopyColumns>,
    force_null: Option<CopyColumns>,
}

/// Takes an option, which may be given once; `place` is where it is.
fn once<T>(option: &mut Option<T>, value: T, place: usize) -> Result<(), PlanError> {
    match option.replace(value) {
        None => Ok(()),
        Some(_) => Err(PlanError { position: place, ..wrong("42601", "conflicting or redundant options") }),
    }
}

/// Where a token is, in characters from 1.
fn place(statement: &Statement, index: usize) -> usize {
    statement.text[..statement.start(index)].chars().count() + 1
}

impl Options {
    /// Reads the options from `index` on; the token after them.
    fn read(&mut self, statement: &Statement, index: usize) -> Result<usize, PlanError> {
        let mut index = if statement.is(index, "with") { index + 1 } else { index };
        if statement.sign(index, "(") {
            let close = statement.partner(index).ok_or_else(|| wrong("42601", "syntax error at end of input"))?;
            for (first, last) in statement.arguments(index) {
                self.set(statement, first, last)?;
            }
            return Ok(close + 1);
        }
        while index < statement.len() && !statement.is(index, "where") {
            index = self.read_old(statement, index)?;
        }
        Ok(index)
    }

    /// One option in brackets: a word, and its value where it has one.
    fn set(&mut self, statement: &Statement, first: usize, last: usize) -> Result<(), PlanError> {
        let name = statement.name(first).ok_or_else(|| unexpected(statement, first))?;
        let at = place(statement, first);
        let value = || value(statement, first + 1, last);
        let flag = || match value() {
            None if first == last => Ok(true),
            Some(word) if is_one_of(&word, &["true", "on", "1"]) => Ok(true),
            Some(word) if is_one_of(&word, &["false", "off", "0"]) => Ok(false),
            _ => Err(wrong("42601", format!("{name} requires a Boolean value"))),
        };
        let needed = || value().ok_or_else(|| wrong("42601", format!("{name} requires a parameter")));
        match &*name {
            "format" => self.set_format(&needed()?, at),
            "delimiter" => once(&mut self.delimiter, needed()?, at),
            "null" => once(&mut self.null, needed()?, at),
            "quote" => once(&mut self.quote, needed()?, at),
            "escape" => once(&mut self.escape, needed()?, at),
            "header" if value().is_some_and(|word| is_one_of(&word, &["match"])) => {
                once(&mut self.header, CopyHeader::Match, at)
            }
            "header" => {
                let header = if flag()? { CopyHeader::Names } else { CopyHeader::None };
                once(&mut self.header, header, at)
            }
            "force_quote" => once(&mut self.force_quote, columns(statement, first + 1, last)?, at),
            "force_not_null" => once(&mut self.force_not_null, columns(statement, first + 1, last)?, at),
            "force_null" => once(&mut self.force_null, columns(statement, first + 1, last)?, at),
            "encoding" => check_encoding(&needed()?),
            "freeze" => flag().map(|_| ()),
            "on_error" if is_one_of(&needed()?, &["stop"]) => Ok(()),
            "on_error" | "reject_limit" | "log_verbosity" | "default" => {
                Err(PlanError::unsupported(format!("COPY option \"{name}\" is not supported"), ""))
            }
            _ => Err(PlanError { position: at, ..wrong("42601", format!("option \"{name}\" not recognized")) }),
        }
    }

    /// One option as they were written before 9.0; the token after it.
    fn read_old(&mut self, statement: &Statement, index: usize) -> Result<usize, PlanError> {
        let name = statement.name(index).ok_or_else(|| unexpected(statement, index))?;
        let at = if statement.is(index + 1, "as") { index + 2 } else { index + 1 };
        let here = place(statement, index);
        let text = || value(statement, at, at).ok_or_else(|| unexpected(statement, at));
        match &*name {
            "binary" | "csv" => self.set_format(&name, here).map(|()| index + 1),
            "freeze" => Ok(index + 1),
            "header" => once(&mut self.header, CopyHeader::Names, here).map(|()| index + 1),
            "delimiter" | "delimiters" => once(&mut self.delimiter, text()?, here).map(|()| at + 1),
            "null" => once(&mut self.null, text()?, here).map(|()| at + 1),
            "quote" => once(&mut self.quote, text()?, here).map(|()| at + 1),
            "escape" => once(&mut self.escape, text()?, here).map(|()| at + 1),
            "encoding" => check_encoding(&text()?).map(|()| at + 1),
            "force" => {
                let (option, from) = if statement.is(index + 1, "quote") {
                    (&mut self.force_quote, index + 2)
                } else if statement.are(index + 1, &["not", "null"]) {
                    (&mut self.force_not_null, index + 3)
                } else if statement.is(index + 1, "null") {
                    (&mut self.force_null, index + 2)
                } else {
                    return Err(unexpected(statement, index + 1));
                };
                let mut last = from;
                while statement.kind(last + 1) == Some(Kind::Comma) {
                    last += 2;
                }
                once(option, columns(statement, from, last)?, here).map(|()| last + 1)
            }
            _ => Err(unexpected(statement, index)),
        }
    }

    fn set_format(&mut self, format: &str, place: usize) -> Result<(), PlanError> {
        let format = format.to_lowercase();
        if !["text", "csv", "binary"].contains(&format.as_str()) {
            let message = format!("COPY format \"{format}\" not recognized");
            return Err(PlanError { position: place, ..wrong("22023", message) });
        }
        once(&mut self.format, format, place)
    }

    /// The form that the options describe (`ProcessCopyOptions`).
    fn form(self) -> Result<CopyForm, PlanError> {
        let format = self.format.as_deref().unwrap_or("text");
        if format == "binary" {
            for (given, name) in [
                (self.delimiter.is_some(), "DELIMITER"),
                (self.null.is_some(), "NULL"),
                (self.header.is_some(), "HEADER"),
            ] {
                if given {
                    return Err(wrong("42601", format!("cannot specify {name} in BINARY mode")));
                }
            }
        }
        let csv = format == "csv";
        for (given, name, wants_out) in [
            (self.quote.is_some(), "quote", None),
            (self.escape.is_some(), "escape", None),
            (self.force_quote.is_some(), "force quote", Some(true)),
            (self.force_not_null.is_some(), "force not null", Some(false)),
            (self.force_null.is_some(), "force null", Some(false)),
        ] {
            if given && !csv {
                return Err(wrong("0A000", format!("COPY {name} available only in CSV mode")));
            }
            if given && wants_out.is_some_and(|wanted| wanted != self.out) {
                let direction = if self.out { "FROM" } else { "TO" };
                return Err(wrong("0A000", format!("COPY {name} only available using COPY {direction}")));
            }
        }
        let header = self.header.unwrap_or_default();
        if header == CopyHeader::Match && self.out {
            return Err(wrong("0A000", "cannot use \"match\" with HEADER in COPY TO"));
        }
        if format == "binary" {
            return Ok(CopyForm::Binary);
        }
        let delimiter = one_byte(self.delimiter.as_deref().unwrap_or(if csv { "," } else { "\t" }), "delimiter")?;
        if matches!(delimiter, b'\n' | b'\r') {
            return Err(wrong("22023", "COPY delimiter cannot be newline or carriage return"));
        }
        let null = self.null.unwrap_or_else(|| if csv { "" } else { "\\N" }.to_owned());
        if null.contains(['\n', '\r']) {
            return Err(wrong("22023", "COPY null representation cannot use newline or carriage return"));
        }
        if null.contains(char::from(delimiter)) {
            return Err(wrong("22023", "COPY delimiter must not appear in the NULL specification"));
        }
        if !csv {
            if NOT_BETWEEN.contains(char::from(delimiter)) {
                return Err(wrong("22023", format!("COPY delimiter cannot be \"{}\"", char::from(delimiter))));
            }
            return Ok(CopyForm::Text { delimiter, null, header });
        }
        let quote = one_byte(self.quote.as_deref().unwrap_or("\""), "quote")?;
        let escape = self.escape.map_or(Ok(quote), |escape| one_byte(&escape, "escape"))?;
        if delimiter == quote {
            return Err(wrong("22023", "COPY delimiter and quote must be different"));
        }
        if null.contains(char::from(quote)) {
            return Err(wrong("22023", "CSV quote character must not appear in the NULL specification"));
        }
        Ok(CopyForm::Csv(Box::new(CopyCsv {
            delimiter,
            null,
            header,
            quote,
            escape,
            force_quote: self.force_quote.unwrap_or_default(),
            force_not_null: self.force_not_null.unwrap_or_default(),
            force_null: self.force_null.unwrap_or_default(),
        })))
    }
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn one_byte(text: &str, what: &str) -> Result<u8, PlanError> {
    match text.as_bytes() {
        [byte] if byte.is_ascii() => Ok(*byte),
        _ => Err(wrong("0A000", format!("COPY {what} must be a single one-byte character"))),
    }
}

fn check_encoding(name: &str) -> Result<(), PlanError> {
    if is_one_of(name, &["utf8", "utf-8", "unicode", "sql_ascii"]) {
        return Ok(());
    }
    Err(PlanError::unsupported(format!("COPY in the encoding \"{name}\" is not supported"), "Use UTF8."))
}

/// The value between two tokens: a word, a number or a text.
fn value(statement: &Statement, first: usize, last: usize) -> Option<String> {
    if first != last {
        return None;
    }
    match statement.kind(first)? {
        Kind::Word | Kind::Quoted => statement.name(first).map(String::from),
        Kind::Number => Some(statement.slice(first).to_owned()),
        Kind::Text => statement.literal(first).map(String::from).or_else(|| escaped(statement.slice(first))),
        _ => None,
    }
}

/// The content of a string with escapes: `E'\t'`.
fn escaped(slice: &str) -> Option<String> {
    let inner = slice.strip_prefix(['E', 'e'])?.strip_prefix('\'')?.strip_suffix('\'')?.replace("''", "'");
    let mut text = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match characters.next()? {
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'x' => {
                let rest = characters.as_str();
                let digits = rest.bytes().take(2).take_while(u8::is_ascii_hexdigit).count();
                text.push(char::from(u8::from_str_radix(&rest[..digits], 16).ok().filter(u8::is_ascii)?));
                characters = rest[digits..].chars();
            }
            digit @ '0'..='7' => {
                let rest = characters.as_str();
                let more = rest.bytes().take(2).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
                let octal = format!("{digit}{}", &rest[..more]);
                text.push(char::from(u8::from_str_radix(&octal, 8).ok().filter(u8::is_ascii)?));
                characters = rest[more..].chars();
            }
            other => text.push(other),
        }
    }
    Some(text)
}

/// The columns that an option names between two tokens: `*`, or names, in brackets or not.
fn columns(statement: &Statement, first: usize, last: usize) -> Result<CopyColumns, PlanError> {
    if first == last && statement.sign(first, "*") {
        return Ok(CopyColumns::All);
    }
    let found: Vec<_> = (first..=last).filter_map(|index| statement.name(index)).map(String::from).collect();
    if found.is_empty() {
        return Err(wrong("42601", "an option of COPY needs a list of columns, or *"));
    }
    Ok(CopyColumns::Named(found))
}

#[cfg(test)]
mod tests;
