//! A statement's words: keywords, names in quotes or without, texts.

use openduck_proto::{Error, ErrorKind};

/// Words of a statement, read from the front.
pub(super) struct Words {
    words: Vec<Word>,
    at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    /// It is a name or a text, never a keyword.
    quoted: bool,
}

impl Words {
    /// The words of one statement, without comments and its semicolon; `None` where it holds anything else, and so is the
    /// engine's.
    pub(super) fn of(sql: &str) -> Option<Self> {
        let mut words = Vec::new();
        let mut rest = sql.trim_start();
        while let Some(first) = rest.chars().next() {
            let end = match first {
                '\'' | '"' => {
                    let (text, end) = quoted(rest, first)?;
                    words.push(Word { text, quoted: true });
                    end
                }
                ';' => {
                    if !rest[1..].trim().is_empty() {
                        return None;
                    }
                    1
                }
                '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
                '/' if rest.starts_with("/*") => rest.find("*/")? + 2,
                ',' | '(' | ')' => {
                    words.push(Word { text: first.to_string(), quoted: false });
                    1
                }
                c if is_word(c) => {
                    let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                    words.push(Word { text: rest[..end].to_owned(), quoted: false });
                    end
                }
                _ => return None,
            };
            rest = rest[end..].trim_start();
        }
        (!words.is_empty()).then_some(Self { words, at: 0 })
    }

    /// The next word in lower case, where it can be a keyword; it stays where it is.
    pub(super) fn peek(&self) -> String {
        let next = self.words.get(self.at).filter(|word| !word.quoted);
        next.map(|word| word.text.to_ascii_lowercase()).unwrap_or_default()
    }

    /// The next word in lower case, taken, where it can be a keyword.
    pub(super) fn next_word(&mut self) -> String {
        let word = self.peek();
        self.skip();
        word
    }

    pub(super) fn skip(&mut self) {
        self.at += 1;
    }

    /// Takes these keywords where they come next; false where they do not.
    pub(super) fn take(&mut self, keywords: &[&str]) -> bool {
        let next = self.words.get(self.at..self.at + keywords.len()).unwrap_or_default();
        let fits = next.len() == keywords.len()
            && next.iter().zip(keywords).all(|(word, keyword)| !word.quoted && word.text.eq_ignore_ascii_case(keyword));
        if fits {
            self.at += keywords.len();
        }
        fits
    }

    /// Takes a keyword.
    ///
    /// # Errors
    /// SYNTAX: another word comes.
    pub(super) fn expect(&mut self, keyword: &str) -> Result<(), Error> {
        if self.take(&[keyword]) { Ok(()) } else { Err(self.unexpected(keyword)) }
    }

    /// Takes a name, a number or a text.
    ///
    /// # Errors
    /// SYNTAX: the statement ends here.
    pub(super) fn name(&mut self) -> Result<String, Error> {
        let word = self.words.get(self.at).ok_or_else(|| self.unexpected("a name"))?;
        self.at += 1;
        Ok(word.text.clone())
    }

    /// Takes a name of parts with dots between them, those without quotes in lower case.
    ///
    /// # Errors
    /// SYNTAX: none comes, or a part is missing.
    pub(super) fn path(&mut self) -> Result<Vec<String>, Error> {
        let mut parts: Vec<String> = Vec::new();
        let mut wants_part = true;
        while let Some(word) = self.words.get(self.at) {
            if word.quoted {
                if !wants_part {
                    break;
                }
                parts.push(word.text.clone());
                wants_part = false;
            } else {
                let follows = word.text.starts_with('.');
                if follows == wants_part || is_mark(&word.text) {
                    break;
                }
                let text = word.text.trim_matches('.').to_ascii_lowercase();
                parts.extend(text.split('.').filter(|part| !part.is_empty()).map(str::to_owned));
                wants_part = word.text.ends_with('.');
            }
            self.at += 1;
        }
        if wants_part { Err(self.unexpected("a name")) } else { Ok(parts) }
    }

    /// Takes a role's name, in lower case where it has no quotes.
    ///
    /// # Errors
    /// SYNTAX: none comes.
    pub(super) fn role(&mut self) -> Result<String, Error> {
        let word = self.words.get(self.at).filter(|word| word.quoted || !is_mark(&word.text));
        let word = word.ok_or_else(|| self.unexpected("a role's name"))?;
        let name = if word.quoted { word.text.clone() } else { word.text.to_lowercase() };
        self.at += 1;
        Ok(name)
    }

    /// Takes one or more of something, with commas between them.
    ///
    /// # Errors
    /// As `one` says.
    pub(super) fn list<T>(&mut self, one: impl Fn(&mut Self) -> Result<T, Error>) -> Result<Vec<T>, Error> {
        let mut all = vec![one(self)?];
        while self.take(&[","]) {
            all.push(one(self)?);
        }
        Ok(all)
    }

    /// Whether nothing is left.
    pub(super) fn is_over(&self) -> bool {
        self.at >= self.words.len()
    }

    /// Takes a name, unless the statement ends here or goes on with the keyword `before`.
    ///
    /// # Errors
    /// None.
    pub(super) fn optional_name(&mut self, before: &str) -> Result<Option<String>, Error> {
        let is_over = self.at >= self.words.len() || (!before.is_empty() && self.peek() == before);
        if is_over { Ok(None) } else { self.name().map(Some) }
    }

    /// Nothing is left.
    ///
    /// # Errors
    /// SYNTAX: something is.
    pub(super) fn end(&self) -> Result<(), Error> {
        if self.at >= self.words.len() { Ok(()) } else { Err(self.unexpected("the statement's end")) }
    }

    pub(super) fn unexpected(&self, wanted: &str) -> Error {
        let found = self.words.get(self.at).map_or("end of input", |word| word.text.as_str());
        Error::of(ErrorKind::Syntax, format!("syntax error at or near \"{found}\": expected {wanted}"))
    }
}

fn is_mark(word: &str) -> bool {
    matches!(word, "," | "(" | ")")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '/' | '@' | '-' | ':' | '+')
}

/// The text in quotes at the beginning, quotes doubled in it, and where it ends.
fn quoted(text: &str, quote: char) -> Option<(String, usize)> {
    let mut content = String::new();
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c != quote {
            content.push(c);
        } else if chars.peek().is_some_and(|(_, next)| *next == quote) {
            content.push(quote);
            chars.next();
        } else {
            return Some((content, at + quote.len_utf8()));
        }
    }
    None
}
