//! One statement as tokens, and the ways to walk over them.

use std::borrow::Cow;

use crate::lex::{Kind, Token, tokens};

/// The text of one statement, its tokens, and which bracket closes which.
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
        let mut open = Vec::new();
        for (index, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Open => open.push(index),
                Kind::Close => {
                    if let Some(partner) = open.pop() {
                        partners[partner] = index;
                        partners[index] = partner;
                    }
                }
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

    /// The bracket that closes or opens the one at `index`.
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

/// Whether `words`, in lower case, hold `word` in any case.
pub(crate) fn contains_word(words: &[&str], word: &str) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn unquote<'a>(inner: &'a str, doubled: &str, single: &str) -> Cow<'a, str> {
    if inner.contains(doubled) { Cow::Owned(inner.replace(doubled, single)) } else { Cow::Borrowed(inner) }
}

#[cfg(test)]
mod tests;
