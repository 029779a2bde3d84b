//! Our own reading of SQL as tokens: enough to cut a script, to see what a statement is, and to splice it.
//!
//! It knows quotes and comments as Postgres and DuckDB write them, and never fails: what is not closed ends with the
//! text. Blanks and comments are the gaps between tokens.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A keyword or a name without quotes.
    Word,
    /// A name in double quotes.
    Quoted,
    /// A string in single quotes, with its prefix where it has one (`E''`, `X''`), or in dollar quotes.
    Text,
    /// A number.
    Number,
    /// `$1` or `$name`.
    Parameter,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// `,`.
    Comma,
    /// `;`.
    Semicolon,
    /// `.`.
    Dot,
    /// Anything else: a run of operator characters, `::`, `:=`, or one character.
    Operator,
}

/// One token: its kind and where it is, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
}

/// The tokens of `text`, in order.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut scan = Scan { text, bytes: text.as_bytes(), at: 0 };
    let mut found = Vec::new();
    while let Some(token) = scan.next_token() {
        found.push(token);
    }
    found
}

/// Where the scan is.
struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn next_token(&mut self) -> Option<Token> {
        self.skip_gap();
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let kind = match first {
            b'\'' => self.text_until_quote(start + 1, false),
            b'"' => self.quoted(start + 1),
            b'$' => self.dollar(),
            b'0'..=b'9' => self.number(),
            b'.' if self.byte(start + 1).is_ascii_digit() && !self.follows_name(start) => self.number(),
            b'.' => self.single(Kind::Dot),
            b'(' | b'[' | b'{' => self.single(Kind::Open),
            b')' | b']' | b'}' => self.single(Kind::Close),
            b',' => self.single(Kind::Comma),
            b';' => self.single(Kind::Semicolon),
            b':' => self.colon(),
            _ if is_operator(first) => self.operator(),
            _ if starts_word(first) => self.word(),
            _ => self.other(),
        };
        Some(Token { kind, start, end: self.at })
    }

    /// Moves past blanks and comments.
    fn skip_gap(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let blank = rest.len() - rest.trim_start().len();
            if blank > 0 {
                self.at += blank;
            } else if rest.starts_with("--") {
                self.at += rest.find('\n').map_or(rest.len(), |end| end + 1);
            } else if rest.starts_with("/*") {
                self.skip_block();
            } else {
                return;
            }
        }
    }

    /// Moves past a comment that may hold others.
    fn skip_block(&mut self) {
        let mut depth = 0usize;
        while self.at < self.bytes.len() {
            match (self.byte(self.at), self.byte(self.at + 1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    /// Whether a name or a closing bracket ends right before `at`: then a dot there is not the start of a number.
    fn follows_name(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or(b' ', |before| self.byte(before));
        continues_word(before) || matches!(before, b')' | b']' | b'"')
    }

    fn single(&mut self, kind: Kind) -> Kind {
        self.at += 1;
        kind
    }

    /// One character that is none of ours.
    fn other(&mut self) -> Kind {
        self.at += self.text[self.at..].chars().next().map_or(1, char::len_utf8);
        Kind::Operator
    }

    fn colon(&mut self) -> Kind {
        self.at += if matches!(self.byte(self.at + 1), b':' | b'=') { 2 } else { 1 };
        Kind::Operator
    }

    /// From after the opening quote to after the closing one.
    fn text_until_quote(&mut self, from: usize, escapes: bool) -> Kind {
        self.at = from;
        while self.at < self.bytes.len() {
            match self.byte(self.at) {
                b'\\' if escapes => self.at = (self.at + 2).min(self.bytes.len()),
                b'\'' if self.byte(self.at + 1) == b'\'' => self.at += 2,
                b'\'' => {
                    self.at += 1;
                    return Kind::Text;
                }
                _ => self.at += 1,
            }
        }
        Kind::Text
    }

    fn quoted(&mut self, from: usize) -> Kind {
        self.at = from;
        while self.at < self.bytes.len() {
            match self.byte(self.at) {
                b'"' if self.byte(self.at + 1) == b'"' => self.at += 2,
                b'"' => {
                    self.at += 1;
                    return Kind::Quoted;
                }
                _ => self.at += 1,
            }
        }
        Kind::Quoted
    }

    /// `$1`, `$name`, `$$..$$` or `$tag$..$tag$`.
    fn dollar(&mut self) -> Kind {
        let start = self.at;
        let mut end = start + 1;
        if self.byte(end).is_ascii_digit() {
            while self.byte(end).is_ascii_digit() {
                end += 1;
            }
            self.at = end;
            return Kind::Parameter;
        }
        while continues_tag(self.byte(end)) {
            end += 1;
        }
        if self.byte(end) == b'$' {
            let tag = &self.text[start..=end];
            let body = end + 1;
            self.at = self.text[body..].find(tag).map_or(self.text.len(), |close| body + close + tag.len());
            return Kind::Text;
        }
        self.at = end;
        if end == start + 1 { Kind::Operator } else { Kind::Parameter }
    }

    fn number(&mut self) -> Kind {
        while self.byte(self.at).is_ascii_alphanumeric() || matches!(self.byte(self.at), b'_' | b'.') {
            let exponent = matches!(self.byte(self.at), b'e' | b'E');
            self.at += 1;
            if exponent && matches!(self.byte(self.at), b'+' | b'-') && self.byte(self.at + 1).is_ascii_digit() {
                self.at += 1;
            }
        }
        Kind::Number
    }

    /// A run of operator characters, as Postgres delimits them: it stops before a comment, and does not end in `+` or
    /// `-` unless it holds a character that Postgres's own operators have not (`a=-1` is `a = -1`).
    fn operator(&mut self) -> Kind {
        let start = self.at;
        let mut end = start;
        while is_operator(self.byte(end)) {
            if end > start && matches!((self.byte(end), self.byte(end + 1)), (b'-', b'-') | (b'/', b'*')) {
                break;
            }
            end += 1;
        }
        let odd = self.bytes[start..end].iter().any(|byte| b"~!@#%^&|`?".contains(byte));
        while !odd && end > start + 1 && matches!(self.byte(end - 1), b'+' | b'-') {
            end -= 1;
        }
        self.at = end;
        Kind::Operator
    }

    /// A word, or a string whose prefix looked like one.
    fn word(&mut self) -> Kind {
        let start = self.at;
        while continues_word(self.byte(self.at)) {
            self.at += 1;
        }
        let quote = self.byte(self.at) == b'\'';
        match &self.bytes[start..self.at] {
            [b'e' | b'E'] if quote => self.text_until_quote(self.at + 1, true),
            [b'b' | b'B' | b'x' | b'X' | b'n' | b'N'] if quote => self.text_until_quote(self.at + 1, false),
            [b'u' | b'U'] if self.text[self.at..].starts_with("&'") => self.text_until_quote(self.at + 2, false),
            [b'u' | b'U'] if self.text[self.at..].starts_with("&\"") => self.quoted(self.at + 2),
            _ => Kind::Word,
        }
    }
}

fn is_operator(byte: u8) -> bool {
    b"+-*/<>=~!@#%^&|`?".contains(&byte)
}

fn starts_word(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn continues_word(byte: u8) -> bool {
    starts_word(byte) || byte.is_ascii_digit() || byte == b'$'
}

fn continues_tag(byte: u8) -> bool {
    starts_word(byte) || byte.is_ascii_digit()
}

#[cfg(test)]
mod tests;
