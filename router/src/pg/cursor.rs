//! Portals and cursors: statements with their values, and results that are read in parts.

use std::sync::Arc;

use super::{
    backend::Column,
    connection::Connection,
    encode::Format,
    error::Failure,
    parameters::Values,
    rows::RowForm,
    run::{Answer, Fetch, Open},
    statement::Statement,
    wire::Socket,
};

/// How far a portal is.
pub(super) enum Progress {
    /// It has not been run.
    Bound,
    /// It has been run, and its answer is not at its end.
    Ran(Answer),
    /// Nothing more comes of it.
    Ended,
}

/// A statement with its values, or a cursor.
pub(super) struct Portal {
    /// What it runs; `None` for a cursor, which has been run.
    pub(super) statement: Option<Arc<Statement>>,
    pub(super) values: Values,
    /// How the client wants the columns.
    pub(super) formats: Vec<Format>,
    pub(super) progress: Progress,
    /// The columns that the client counts on.
    pub(super) described: Option<Vec<Column>>,
    /// A cursor WITH HOLD, and whether the transaction that made it has been committed.
    hold: Option<bool>,
}

impl Portal {
    /// A statement that waits to be run.
    pub(super) fn new(statement: Arc<Statement>, values: Values, formats: Vec<Format>) -> Self {
        let statement = Some(statement);
        Self { statement, values, formats, progress: Progress::Bound, described: None, hold: None }
    }

    fn cursor(open: Open, hold: bool) -> Self {
        Self {
            statement: None,
            values: Values::default(),
            formats: Vec::new(),
            progress: Progress::Ran(Answer::Rows(Box::new(open))),
            described: None,
            hold: hold.then_some(false),
        }
    }

    /// Whether it is there after the transaction.
    fn outlives(&self) -> bool {
        self.hold.is_some()
    }

    /// Bytes that it keeps, beside those of its result.
    pub(super) fn bytes(&self) -> usize {
        self.values.ipc.len() + self.formats.len()
    }

    fn open(&mut self) -> Option<&mut Open> {
        match &mut self.progress {
            Progress::Ran(Answer::Rows(open)) => Some(open),
            _ => None,
        }
    }
}

fn no_cursor(name: &str) -> Failure {
    Failure::error("34000", format!("cursor \"{name}\" does not exist"))
}

impl<S: Socket> Connection<S> {
    /// Refuses one portal too many.
    pub(super) fn check_portals(&self) -> Result<(), Failure> {
        let most = self.server.config.limits.portals_max;
        if self.portals.len() >= most {
            let failure = Failure::error("54000", format!("a session has at most {most} portals and cursors"));
            return Err(failure.with_hint("Close those that are not needed."));
        }
        Ok(())
    }

    /// Closes the portals that end with the transaction, before it ends in the engine: their results are its.
    pub(super) fn close_portals(&mut self) {
        self.portals.retain(|_, portal| portal.outlives());
    }

    /// The transaction has ended: cursors that it made to stay do so if it was committed.
    pub(super) fn end_cursors(&mut self, committed: bool) {
        self.portals.retain(|_, portal| match &mut portal.hold {
            None => false,
            Some(kept) => {
                *kept |= committed;
                *kept
            }
        });
    }

    /// DECLARE, of a cursor whose query has been run.
    pub(super) fn declare(&mut self, name: &str, open: Open, hold: bool) {
        self.portals.insert(name.to_owned(), Portal::cursor(open, hold));
    }

    /// Whether a cursor of that name may be made.
    pub(super) fn check_cursor(&self, name: &str, hold: bool) -> Result<(), Failure> {
        if !hold && !self.transaction.is_open() {
            return Err(Failure::error("25P01", "DECLARE CURSOR can only be used in transaction blocks"));
        }
        if self.portals.contains_key(name) {
            return Err(Failure::error("42P03", format!("cursor \"{name}\" already exists")));
        }
        self.check_portals()
    }

    /// The columns of a cursor.
    pub(super) fn cursor_columns(&mut self, name: &str) -> Result<Vec<Column>, Failure> {
        let open = self.portals.get_mut(name).and_then(Portal::open).ok_or_else(|| no_cursor(name))?;
        Ok(open.source.columns.clone())
    }

    /// FETCH or MOVE: sends the rows; the tag.
    pub(super) async fn fetch(&mut self, fetch: &Fetch, formats: &[Format]) -> Result<String, Failure> {
        let name = &fetch.cursor;
        let mut portal = self.portals.remove(name).ok_or_else(|| no_cursor(name))?;
        let open = portal.open().ok_or_else(|| no_cursor(name))?;
        let form = if fetch.skip { RowForm::Skipped } else { RowForm::Data(formats) };
        // What fails here has read an unknown number of rows: the cursor is gone with it.
        let sent = self.send_rows(&mut open.source, form, fetch.rows_max).await?;
        self.portals.insert(name.clone(), portal);
        Ok(format!("{} {}", if fetch.skip { "MOVE" } else { "FETCH" }, sent.rows))
    }

    /// CLOSE; `None`: all of them. The tag.
    pub(super) fn close_cursor(&mut self, name: Option<&str>) -> Result<&'static str, Failure> {
        match name {
            Some(name) => {
                self.portals.remove(name).ok_or_else(|| no_cursor(name))?;
                Ok("CLOSE CURSOR")
            }
            None => {
                self.portals.retain(|_, portal| portal.statement.is_some());
                Ok("CLOSE CURSOR ALL")
            }
        }
    }
}
