//! Portals and cursors: statements with their values, and results that are read in parts.

use std::{sync::Arc, time::SystemTime};

use openduck_planner::plan::Way;

use super::{
    backend::Column,
    connection::Connection,
    encode::Format,
    error::Failure,
    parameters::Values,
    reach::{Place, Reach},
    rows::RowForm,
    run::{Answer, Fetch, Open},
    source::Source,
    spool::Spool,
    statement::{Given, Statement},
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
    pub(super) made: SystemTime,
    /// The row that it is on.
    pub(super) place: Place,
    /// The rows of a cursor that goes back.
    spool: Option<Spool>,
}

impl Portal {
    /// A statement that waits to be run.
    pub(super) fn new(statement: Arc<Statement>, values: Values, formats: Vec<Format>) -> Self {
        let statement = Some(statement);
        Self {
            statement,
            values,
            formats,
            progress: Progress::Bound,
            described: None,
            hold: None,
            made: SystemTime::now(),
            place: Place::default(),
            spool: None,
        }
    }

    fn cursor(open: Open, hold: bool, spool: Option<Spool>) -> Self {
        Self {
            statement: None,
            values: Values::default(),
            formats: Vec::new(),
            progress: Progress::Ran(Answer::Rows(Box::new(open))),
            described: None,
            hold: hold.then_some(false),
            made: SystemTime::now(),
            place: Place::default(),
            spool,
        }
    }

    /// Whether it is there after the transaction.
    pub(super) fn outlives(&self) -> bool {
        self.hold.is_some()
    }

    /// Whether it can be read backward.
    pub(super) fn goes_back(&self) -> bool {
        self.spool.is_some()
    }

    /// The statement that it is of.
    pub(super) fn text(&self) -> &str {
        match &self.statement {
            Some(statement) => statement.text(),
            None => self.open().map_or("", Open::sql),
        }
    }

    /// Bytes that it keeps, beside those of its result.
    pub(super) fn bytes(&self) -> usize {
        self.values.ipc.len() + self.formats.len()
    }

    fn open(&self) -> Option<&Open> {
        match &self.progress {
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
    pub(super) fn declare(&mut self, name: &str, open: Open, hold: bool, scroll: bool) {
        let spool = scroll.then(|| Spool::new(&self.server.spool_space));
        self.portals.insert(name.to_owned(), Portal::cursor(open, hold, spool));
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

    /// The columns of a cursor, or of a portal that has been run.
    pub(super) fn cursor_columns(&self, name: &str) -> Result<Vec<Column>, Failure> {
        let open = self.portals.get(name).and_then(Portal::open).ok_or_else(|| no_cursor(name))?;
        Ok(open.source.columns.clone())
    }

    /// The columns of a cursor, or of a portal that has not been run; `None` where there is none.
    pub(super) async fn described_cursor(&mut self, name: &str) -> Option<Vec<Column>> {
        let portal = self.portals.get(name)?;
        let waiting = portal.statement.clone().filter(|_| matches!(portal.progress, Progress::Bound));
        match waiting {
            // One that reads a cursor might read itself.
            Some(statement) if !statement.fetches() => Box::pin(self.describe(&statement)).await.ok()?.columns,
            _ => self.cursor_columns(name).ok(),
        }
    }

    /// Runs what a portal holds, if it has not been, so that it can be read from.
    ///
    /// # Errors
    /// 34000: there is none, or it has no rows. What it fails with.
    pub(super) async fn open_cursor(&mut self, name: &str) -> Result<(), Failure> {
        let waiting = self.portals.get(name).filter(|portal| matches!(portal.progress, Progress::Bound));
        let Some(statement) = waiting.and_then(|portal| portal.statement.clone()) else {
            return self.cursor_columns(name).map(|_| ());
        };
        if !statement.returns_rows() {
            return Err(no_cursor(name));
        }
        let mut portal = self.portals.remove(name).ok_or_else(|| no_cursor(name))?;
        let answer = Box::pin(
            self.run_statement(&statement.plan, Some(Given { statement: &statement, values: &portal.values })),
        )
        .await?;
        portal.progress = Progress::Ran(answer);
        self.portals.insert(name.to_owned(), portal);
        self.cursor_columns(name).map(|_| ())
    }

    /// FETCH or MOVE: sends the rows; the tag.
    pub(super) async fn fetch(&mut self, fetch: &Fetch, formats: &[Format]) -> Result<String, Failure> {
        let name = &fetch.cursor;
        self.check_way(fetch)?;
        // What fails here has read an unknown number of rows: the cursor is gone with it.
        let mut portal = self.portals.remove(name).ok_or_else(|| no_cursor(name))?;
        let (mut place, spool) = (portal.place, portal.spool.take());
        let Progress::Ran(Answer::Rows(open)) = &mut portal.progress else { return Err(no_cursor(name)) };
        let form = if fetch.skip { RowForm::Skipped } else { RowForm::Data(formats) };
        let rows = match spool {
            Some(mut spool) => {
                let rows = self.fetch_kept(&mut open.source, &mut spool, &mut place, fetch.way, form).await?;
                portal.spool = Some(spool);
                rows
            }
            None => self.fetch_forward(open, &mut place, fetch.way, form).await?,
        };
        portal.place = place;
        self.portals.insert(name.clone(), portal);
        Ok(format!("{} {rows}", if fetch.skip { "MOVE" } else { "FETCH" }))
    }

    /// Refuses what a cursor cannot do, before the client is told of rows.
    ///
    /// # Errors
    /// 55000: it only goes forward.
    pub(super) fn check_way(&self, fetch: &Fetch) -> Result<(), Failure> {
        let kept = self.portals.get(&fetch.cursor).is_none_or(|portal| portal.spool.is_some());
        let stays = fetch.way == Way::Rows(0) && fetch.skip;
        if kept
            || stays
            || self.portals.get(&fetch.cursor).is_some_and(|portal| portal.place.ahead(fetch.way).is_some())
        {
            return Ok(());
        }
        let failure = Failure::error("55000", "cursor can only scan forward");
        Err(failure.with_hint("Declare it with SCROLL option to enable backward scan."))
    }

    /// Of a cursor whose rows are gone once they have been read.
    async fn fetch_forward(
        &mut self,
        open: &mut Open,
        place: &mut Place,
        way: Way,
        form: RowForm<'_>,
    ) -> Result<u64, Failure> {
        if way == Way::Rows(0) && matches!(form, RowForm::Skipped) {
            return Ok(u64::from(place.is_on_row()));
        }
        // Another way has been refused.
        let (skipped, rows) = place.ahead(way).unwrap_or_default();
        let count = |rows: u64| usize::try_from(rows).unwrap_or(usize::MAX);
        let mut sent = self.send_rows(&mut open.source, RowForm::Skipped, count(skipped)).await?;
        place.pass(sent.rows, sent.exhausted);
        if sent.exhausted {
            return Ok(0);
        }
        sent = self.send_rows(&mut open.source, form, count(rows)).await?;
        place.pass(sent.rows, sent.exhausted);
        Ok(sent.rows)
    }

    /// Of a cursor whose rows are kept.
    async fn fetch_kept(
        &mut self,
        source: &mut Source,
        spool: &mut Spool,
        place: &mut Place,
        way: Way,
        form: RowForm<'_>,
    ) -> Result<u64, Failure> {
        self.keep_rows(source, spool, place.needs(way)).await?;
        let Reach { rows, backward, place: after } = place.reach(way, spool.rows());
        *place = after;
        let count = rows.end - rows.start;
        if let RowForm::Data(formats) = form {
            self.send_kept(source, spool, rows, backward, formats).await?;
        }
        Ok(count)
    }

    /// CLOSE; `None`: all of them. The tag.
    pub(super) fn close_cursor(&mut self, name: Option<&str>) -> Result<&'static str, Failure> {
        match name {
            Some(name) => {
                self.portals.remove(name).ok_or_else(|| no_cursor(name))?;
                Ok("CLOSE CURSOR")
            }
            None => {
                self.portals.clear();
                Ok("CLOSE CURSOR ALL")
            }
        }
    }
}
