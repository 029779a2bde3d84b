//! One statement as tokens, and the ways to walk over them.

use std::borrow::Cow;

use crate::lex::{Kind, Token, tokens};

/// The text of one statement, its tokens, and which bracket closes which, END counting as CASE's.
///
/// Every index here is that of a token; one past the end is no token and answers as "nothing".
pub(crate) struct Statement<'a> {
    /// The text.
    pub(crate) text: &'a str,
    tokens: Vec<Token>,
    partners: Vec<usize>,
}

impl<'a> Statement<'a> {
    /// Reads `text`, which should hold one statement.
    pub(crate) fn new(text: &'a str) -> Self {
        let tokens = tokens(text);
        let mut partners = vec![usize::MAX; tokens.len()];
        let mut open: Vec<usize> = Vec::new();
        for (index, token) in tokens.iter().enumerate() {
            let is_case = |index: usize| tokens.get(index).is_some_and(|token: &Token| token.kind == Kind::Word);
            let mut close = |opening: Option<usize>| {
                if let Some(opening) = opening {
                    partners[opening] = index;
                    partners[index] = opening;
                }
            };
            let word = &text[token.start..token.end];
            match token.kind {
                Kind::Open => open.push(index),
                Kind::Close => {
                    // A CASE without END does not reach out of its brackets.
                    while open.pop_if(|case| is_case(*case)).is_some() {}
                    close(open.pop());
                }
                Kind::Word if word.eq_ignore_ascii_case("case") => open.push(index),
                Kind::Word if word.eq_ignore_ascii_case("end") => close(open.pop_if(|case| is_case(*case))),
                _ => {}
            }
        }
        Self { text, tokens, partners }
    }

    /// How many tokens there are.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The kind of a token.
    pub(crate) fn kind(&self, index: usize) -> Option<Kind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// The text of a token, empty past the end.
    pub(crate) fn slice(&self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", |token| &self.text[token.start..token.end])
    }

    /// The first byte of a token, the length of the text past the end.
    pub(crate) fn start(&self, index: usize) -> usize {
        self.tokens.get(index).map_or(self.text.len(), |token| token.start)
    }

    /// The byte after a token.
    pub(crate) fn end(&self, index: usize) -> usize {
        self.tokens.get(index).map_or(self.text.len(), |token| token.end)
    }

    /// The text from the first of two tokens to the end of the last.
    pub(crate) fn span(&self, first: usize, last: usize) -> &'a str {
        self.text.get(self.start(first)..self.end(last)).unwrap_or("")
    }

    /// Whether the token is that keyword, given in lower case.
    pub(crate) fn is(&self, index: usize, keyword: &str) -> bool {
        self.kind(index) == Some(Kind::Word) && self.slice(index).eq_ignore_ascii_case(keyword)
    }

    /// Whether the token is one of those keywords, given in lower case.
    pub(crate) fn is_any(&self, index: usize, keywords: &[&str]) -> bool {
        self.kind(index) == Some(Kind::Word) && contains_word(keywords, self.slice(index))
    }

    /// Whether the tokens from `index` on are those keywords.
    pub(crate) fn are(&self, index: usize, keywords: &[&str]) -> bool {
        keywords.iter().enumerate().all(|(offset, keyword)| self.is(index + offset, keyword))
    }

    /// Whether the token is that sign (a bracket, an operator, a comma).
    pub(crate) fn sign(&self, index: usize, sign: &str) -> bool {
        !matches!(self.kind(index), None | Some(Kind::Text | Kind::Quoted)) && self.slice(index) == sign
    }

    /// The token before, where there is one.
    pub(crate) fn before(&self, index: usize) -> usize {
        index.checked_sub(1).unwrap_or(usize::MAX)
    }

    /// The bracket that closes or opens the one at `index`; of CASE and END, the other.
    pub(crate) fn partner(&self, index: usize) -> Option<usize> {
        self.partners.get(index).copied().filter(|partner| *partner != usize::MAX)
    }

    /// The name that a token spells: a word in lower case, a quoted name without its quotes.
    pub(crate) fn name(&self, index: usize) -> Option<Cow<'a, str>> {
        let slice = self.slice(index);
        match self.kind(index)? {
            Kind::Word if slice.bytes().any(|byte| byte.is_ascii_uppercase()) => {
                Some(Cow::Owned(slice.to_ascii_lowercase()))
            }
            Kind::Word => Some(Cow::Borrowed(slice)),
            Kind::Quoted => {
                let inner = slice.strip_prefix('"')?;
                Some(unquote(inner.strip_suffix('"').unwrap_or(inner), "\"\"", "\""))
            }
            _ => None,
        }
    }

    /// Whether the token spells that name, quoted or not.
    pub(crate) fn named(&self, index: usize, name: &str) -> bool {
        self.name(index).is_some_and(|found| found == name)
    }

    /// The content of a string that has no escapes but doubled quotes: `'..'`, or dollar quotes.
    pub(crate) fn literal(&self, index: usize) -> Option<Cow<'a, str>> {
        if self.kind(index)? != Kind::Text {
            return None;
        }
        let slice = self.slice(index);
        if let Some(inner) = slice.strip_prefix('\'') {
            return Some(unquote(inner.strip_suffix('\'')?, "''", "'"));
        }
        let tag = slice.get(..slice.get(1..)?.find('$')? + 2).filter(|tag| tag.starts_with('$'))?;
        slice.strip_prefix(tag)?.strip_suffix(tag).map(Cow::Borrowed)
    }

    /// Whether the token calls a function: a name right before a bracket.
    pub(crate) fn calls(&self, index: usize) -> bool {
        matches!(self.kind(index), Some(Kind::Word | Kind::Quoted)) && self.sign(index + 1, "(")
    }

    /// The first token of the dotted name whose last part is at `index`.
    pub(crate) fn chain_start(&self, index: usize) -> usize {
        let mut start = index;
        while start >= 2
            && self.kind(start - 1) == Some(Kind::Dot)
            && matches!(self.kind(start - 2), Some(Kind::Word | Kind::Quoted))
        {
            start -= 2;
        }
        start
    }

    /// The token after the dotted name that begins at `index`.
    pub(crate) fn chain_end(&self, index: usize) -> usize {
        let mut end = index + 1;
        while self.kind(end) == Some(Kind::Dot) && matches!(self.kind(end + 1), Some(Kind::Word | Kind::Quoted)) {
            end += 2;
        }
        end
    }

    /// The token after the first that matches among those at the same depth from `from` on, or the end of the
    /// brackets or of the text.
    pub(crate) fn find(&self, from: usize, matches: impl Fn(usize) -> bool) -> Option<usize> {
        let mut index = from;
        while index < self.len() {
            if matches(index) {
                return Some(index);
            }
            match self.kind(index) {
                Some(Kind::Open) => index = self.partner(index)?,
                Some(Kind::Close) => return None,
                _ => {}
            }
            index += 1;
        }
        None
    }

    /// The token after the type that begins at `index`: its name of one or several words, precision and brackets.
    pub(crate) fn type_end(&self, index: usize) -> usize {
        let mut end = self.chain_end(index);
        let last = end - 1;
        if self.is(last, "double") && self.is(end, "precision")
            || self.is_any(last, &["character", "char", "bit"]) && self.is(end, "varying")
        {
            end += 1;
        }
        if self.sign(end, "(")
            && let Some(close) = self.partner(end)
        {
            end = close + 1;
        }
        if self.is_any(last, &["time", "timestamp"])
            && self.is_any(end, &["with", "without"])
            && self.are(end + 1, &["time", "zone"])
        {
            end += 3;
        }
        while self.sign(end, "[")
            && let Some(close) = self.partner(end)
        {
            end = close + 1;
        }
        end
    }

    /// The first token of the value that ends with `last` and to which a `::` after it applies.
    pub(crate) fn value_start(&self, last: usize) -> usize {
        let mut start = last;
        loop {
            let inner = self.primary_start(start);
            let before = self.before(inner);
            if (self.kind(before) == Some(Kind::Dot) || self.sign(before, "::")) && before > 0 {
                start = before - 1;
            } else if self.is_any(before, &["over", "filter", "group"]) && self.sign(inner, "(") && before > 0 {
                start = if self.is(before, "group") { before.saturating_sub(2) } else { before - 1 };
            } else if self.sign(inner, "[") && self.ends_value(before) {
                start = before;
            } else {
                return inner;
            }
        }
    }

    /// Whether a value may end with the token, so that a `[` after it is a subscript.
    fn ends_value(&self, index: usize) -> bool {
        matches!(self.kind(index), Some(Kind::Word | Kind::Quoted | Kind::Close | Kind::Parameter))
            && !self.is_any(index, NOT_CALLED)
    }

    /// The first token of the name, literal, call or bracketed value that ends with `last`; of a subscript, its bracket.
    fn primary_start(&self, last: usize) -> usize {
        let before = self.before(last);
        match self.kind(last) {
            Some(Kind::Close) => {
                let Some(open) = self.partner(last) else { return last };
                let before = self.before(open);
                match self.kind(before) {
                    Some(Kind::Word | Kind::Quoted) if self.sign(open, "(") && !self.is_any(before, NOT_CALLED) => {
                        self.chain_start(before)
                    }
                    Some(Kind::Word) if self.is_any(before, &["array", "map"]) => before,
                    _ => open,
                }
            }
            Some(Kind::Word) if self.is(last, "end") => self.partner(last).unwrap_or(last),
            Some(Kind::Word) if self.is(last, "precision") || self.is(last, "varying") => before,
            Some(Kind::Word) if self.is(last, "zone") && self.is(before, "time") && last >= 3 => {
                let kind = last - 3;
                if self.sign(kind, ")") { self.partner(kind).map_or(kind, |open| self.before(open)) } else { kind }
            }
            Some(Kind::Word | Kind::Quoted) => self.chain_start(last),
            Some(Kind::Text) if self.is_any(before, TYPED) => before,
            _ => last,
        }
    }

    /// The arguments of the call whose bracket is at `open`, each as its first and last token.
    pub(crate) fn arguments(&self, open: usize) -> Vec<(usize, usize)> {
        let Some(close) = self.partner(open) else { return Vec::new() };
        let mut found = Vec::new();
        let mut first = open + 1;
        let mut index = first;
        while index <= close {
            let ends = index == close || self.kind(index) == Some(Kind::Comma);
            if ends && index > first {
                found.push((first, index - 1));
            }
            if ends {
                first = index + 1;
            } else if let (Some(Kind::Open), Some(partner)) = (self.kind(index), self.partner(index)) {
                index = partner;
            }
            index += 1;
        }
        found
    }
}

/// Words before a bracket that do not call what is in it.
const NOT_CALLED: &[&str] = &[
    "and",
    "or",
    "not",
    "in",
    "is",
    "like",
    "ilike",
    "between",
    "when",
    "then",
    "else",
    "select",
    "where",
    "on",
    "having",
    "by",
    "limit",
    "offset",
    "from",
    "as",
    "case",
    "distinct",
    "returning",
    "values",
    "array",
    "map",
    "over",
    "filter",
    "group",
    "set",
    "using",
    "similar",
    "to",
    "return",
];

/// Types that may stand before a string: `date '2020-01-01'`.
const TYPED: &[&str] = &[
    "date",
    "time",
    "timestamp",
    "timestamptz",
    "timetz",
    "interval",
    "bytea",
    "boolean",
    "bool",
    "json",
    "uuid",
    "numeric",
];

/// Whether `words`, in lower case, hold `word` in any case.
pub(crate) fn contains_word(words: &[&str], word: &str) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn unquote<'a>(inner: &'a str, doubled: &str, single: &str) -> Cow<'a, str> {
    if inner.contains(doubled) { Cow::Owned(inner.replace(doubled, single)) } else { Cow::Borrowed(inner) }
}

#[cfg(test)]
mod tests;
