//! Changes to a statement's text, spliced in so that everything else stays byte for byte.

use std::borrow::Cow;

use crate::statement::Statement;

/// Replacements and insertions that one rewrite asks for.
#[derive(Default)]
pub(crate) struct Edits {
    edits: Vec<Edit>,
    /// Statements to be run before the changed one.
    before: Vec<String>,
}

struct Edit {
    start: usize,
    end: usize,
    text: Cow<'static, str>,
    /// Among insertions at one place: what closes comes before what opens, inner before outer when closing, outer
    /// before inner when opening.
    rank: isize,
}

impl Edits {
    /// Nothing was asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Has a statement run before this one, in one transaction with it.
    pub(crate) fn run_before(&mut self, sql: String) {
        self.before.push(sql);
    }

    /// The statements to be run before.
    pub(crate) fn take_before(&mut self) -> Vec<String> {
        std::mem::take(&mut self.before)
    }

    /// Replaces the tokens from `first` to `last`.
    pub(crate) fn replace(
        &mut self,
        statement: &Statement,
        first: usize,
        last: usize,
        text: impl Into<Cow<'static, str>>,
    ) {
        self.push(statement.start(first), statement.end(last), text.into(), isize::MAX);
    }

    /// Removes the tokens from `first` to `last`, with the blanks that follow them.
    pub(crate) fn remove(&mut self, statement: &Statement, first: usize, last: usize) {
        self.push(statement.start(first), statement.start(last + 1), "".into(), isize::MAX);
    }

    /// Inserts before a token. Of two at one token the later is the outer.
    pub(crate) fn open(&mut self, statement: &Statement, before: usize, text: impl Into<Cow<'static, str>>) {
        let (at, rank) = (statement.start(before), isize::MAX / 2 - self.rank());
        self.push(at, at, text.into(), rank);
    }

    /// Inserts after a token. Of two at one token the later is the outer.
    pub(crate) fn close(&mut self, statement: &Statement, after: usize, text: impl Into<Cow<'static, str>>) {
        let (at, rank) = (statement.end(after), self.rank());
        self.push(at, at, text.into(), rank);
    }

    fn rank(&self) -> isize {
        isize::try_from(self.edits.len()).unwrap_or(isize::MAX / 4)
    }

    fn push(&mut self, start: usize, end: usize, text: Cow<'static, str>, rank: isize) {
        self.edits.push(Edit { start, end, text, rank });
    }

    /// The text with all changes made. A replacement inside another is dropped, as is one that overlaps an earlier.
    pub(crate) fn apply(mut self, text: &str) -> String {
        self.edits.sort_by_key(|edit| (edit.start, edit.rank, usize::MAX - edit.end));
        let mut changed = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for edit in self.edits {
            if edit.start < at {
                continue;
            }
            changed.push_str(&text[at..edit.start]);
            changed.push_str(&edit.text);
            at = edit.end;
        }
        changed.push_str(&text[at..]);
        changed
    }
}

#[cfg(test)]
mod tests;
