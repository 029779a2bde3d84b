//! The extended query protocol: Parse, Bind, Describe, Execute, Close, and Sync at the end of a pipeline.

use std::{mem, sync::Arc};

use openduck_planner::plan::{Action, Plan};

use super::{
    backend::{CHANGED_RESULT, Column},
    connection::Connection,
    cursor::{Portal, Progress},
    encode::Format,
    error::Failure,
    frontend::{self, Bind, Message, Parse, Target},
    parameters,
    prepared::single,
    rows::{RowForm, expanded},
    run::Answer,
    statement::{Given, Statement},
    wire::Socket,
};

impl<S: Socket> Connection<S> {
    /// A message of the extended protocol other than Sync and Flush.
    ///
    /// # Errors
    /// What ends the connection.
    pub(super) async fn extended(&mut self, message: Message) -> Result<(), Failure> {
        let done = match message {
            Message::Parse(parse) => self.parse(parse).await,
            Message::Bind(bind) => self.bind(bind).await,
            Message::Describe(Target::Statement(name)) => self.describe_statement(&name).await,
            Message::Describe(Target::Portal(name)) => self.describe_portal(&name).await,
            Message::Execute { portal, rows_max } => self.execute_portal(&portal, rows_max).await,
            Message::Close(target) => {
                self.close(&target);
                Ok(())
            }
            _ => Ok(()),
        };
        match done {
            Ok(()) => self.wire.relieve().await,
            Err(failure) => {
                self.fail(failure).await?;
                self.skipping = true;
                // The client may wait for nothing else.
                self.wire.flush().await
            }
        }
    }

    /// Sync.
    ///
    /// # Errors
    /// What ends the connection.
    pub(super) async fn sync(&mut self) -> Result<(), Failure> {
        self.skipping = false;
        if let Err(failure) = self.end_implicit().await {
            self.fail(failure).await?;
        }
        if !self.transaction.is_open() {
            self.close_portals();
        }
        self.ready().await
    }

    /// Whether the statement that runs now is the only one of its pipeline, so that it needs no transaction around it.
    /// `executes`: how many Execute messages it still has to come.
    fn is_alone(&self, executes: usize) -> bool {
        let mut found = 0;
        for (kind, _) in frontend::ahead(self.wire.unread()) {
            match kind {
                b'S' => return true,
                b'E' | b'Q' if found == executes => return false,
                b'E' | b'Q' => found += 1,
                _ => {}
            }
        }
        false
    }

    fn begin_pipeline(&mut self, plan: &Plan, executes: usize) {
        let runs = matches!(
            plan.action,
            Action::Run(_) | Action::Call { .. } | Action::Execute { .. } | Action::Declare { .. } | Action::Copy(_)
        );
        // Looking ahead takes as long as the pipeline is.
        if runs && !self.transaction.is_open() && !self.is_alone(executes) {
            self.begin_implicit();
        }
    }

    fn check_failed(&self, plan: &Plan) -> Result<(), Failure> {
        let ends = matches!(plan.action, Action::Commit | Action::Rollback | Action::RollbackTo(_) | Action::Empty);
        if self.transaction.is_failed() && !ends { Err(aborted()) } else { Ok(()) }
    }

    async fn parse(&mut self, parse: Parse) -> Result<(), Failure> {
        let Parse { name, query, types } = parse;
        self.check_prepared(&name, query.len())?;
        self.session.target().activity.lock().begin(&query);
        let plan = single(&self.plans(&query)?)?;
        self.check_failed(&plan)?;
        let statement = Arc::new(Statement::new(plan, &types, query));
        // A client that waits now wants to know whether the statement is right; others hear of it at the next step.
        let waits = match frontend::ahead(self.wire.unread()).next() {
            Some((b'S' | b'H', _)) => true,
            // What is asked for next.
            Some((b'D', body)) => body.first() == Some(&b'S'),
            _ => false,
        };
        if waits && !self.transaction.is_failed() {
            self.describe(&statement).await?;
        }
        self.statements.insert(name, statement);
        self.wire.output.parse_complete();
        Ok(())
    }

    /// Refuses to prepare a statement of a name that is taken, or one too many.
    pub(super) fn check_prepared(&self, name: &str, bytes: usize) -> Result<(), Failure> {
        let limits = &self.server.config.limits;
        if !name.is_empty() {
            if self.statements.contains_key(name) {
                return Err(Failure::error("42P05", format!("prepared statement \"{name}\" already exists")));
            }
            if self.statements.len() >= limits.statements_max {
                let message = format!("a session has at most {} prepared statements", limits.statements_max);
                return Err(Failure::error("54000", message).with_hint("Deallocate those that are not needed."));
            }
        }
        self.check_kept(bytes)
    }

    /// Refuses to keep more than may be kept.
    fn check_kept(&self, more: usize) -> Result<(), Failure> {
        let most = self.server.config.limits.kept_bytes_max;
        let statements: usize = self.statements.values().map(|statement| statement.bytes()).sum();
        let portals: usize = self.portals.values().map(Portal::bytes).sum();
        if statements + portals + more > most {
            let message = format!("a session keeps at most {most} bytes of statements and parameters");
            return Err(Failure::error("54000", message).with_hint("Close those that are not needed."));
        }
        Ok(())
    }

    pub(super) fn statement(&self, name: &str) -> Result<Arc<Statement>, Failure> {
        self.statements.get(name).cloned().ok_or_else(|| {
            let message = match name {
                "" => "unnamed prepared statement does not exist".to_owned(),
                name => format!("prepared statement \"{name}\" does not exist"),
            };
            Failure::error("26000", message)
        })
    }

    async fn bind(&mut self, bind: Bind) -> Result<(), Failure> {
        let Bind { portal, statement: name, formats, values, result_formats } = bind;
        let statement = self.statement(&name)?;
        self.check_failed(&statement.plan)?;
        let (given, needed) = (values.len(), statement.parameter_count());
        if given != needed {
            let message = format!(
                "bind message supplies {given} parameters, but prepared statement \"{name}\" requires {needed}"
            );
            return Err(Failure::error("08P01", message));
        }
        if formats.len() > 1 && formats.len() != given {
            let message = format!("bind message has {} parameter formats but {given} parameters", formats.len());
            return Err(Failure::error("08P01", message));
        }
        if portal.is_empty() {
            self.portals.remove("");
        } else if self.portals.contains_key(&portal) {
            return Err(Failure::error("42P03", format!("cursor \"{portal}\" already exists")));
        }
        self.check_portals()?;
        self.check_kept(values.iter().flatten().map(bytes::Bytes::len).sum())?;
        if result_formats.len() > 1 {
            // A statement that writes must not have run when it is found that its rows cannot be sent.
            let columns = self.describe(&statement).await?.columns.unwrap_or_default();
            if !columns.is_empty() {
                expanded(&result_formats, columns.len())?;
            }
        }
        let types = if needed == 0 { Vec::new() } else { self.parameter_types(&statement).await? };
        let values = parameters::read(&types, &formats, &values)?;
        self.portals.insert(portal, Portal::new(statement, values, result_formats));
        self.wire.output.bind_complete();
        Ok(())
    }

    async fn describe_statement(&mut self, name: &str) -> Result<(), Failure> {
        let statement = self.statement(name)?;
        self.check_failed(&statement.plan)?;
        let described = self.describe(&statement).await?;
        let oids: Vec<_> = described.parameters.iter().map(super::types::Type::oid).collect();
        self.wire.output.parameter_description(&oids);
        if let Some(columns) = &described.columns {
            statement.tell(columns);
        }
        self.tell_columns(described.columns.as_deref(), &[]);
        Ok(())
    }

    fn tell_columns(&mut self, columns: Option<&[Column]>, formats: &[Format]) {
        match columns {
            Some(columns) => self.wire.output.row_description(columns, formats),
            None => self.wire.output.no_data(),
        }
    }

    async fn describe_portal(&mut self, name: &str) -> Result<(), Failure> {
        let Some(mut portal) = self.portals.remove(name) else { return Err(no_portal(name)) };
        let waiting = portal.statement.clone().filter(|_| matches!(portal.progress, Progress::Bound));
        if let Some(statement) = &waiting {
            self.check_failed(&statement.plan)?;
            // The next message runs it: its own result says better what it gives than another question.
            let next = frontend::ahead(self.wire.unread()).next();
            let runs = next
                .is_some_and(|(kind, body)| kind == b'E' && frontend::executed_portal(body) == Some(name.as_bytes()));
            if runs && matches!(statement.plan.action, Action::Run(_)) {
                self.begin_pipeline(&statement.plan, 1);
                self.session.target().activity.lock().begin(statement.text());
                self.check_told(statement).await?;
                let answer =
                    self.run_statement(&statement.plan, Some(Given { statement, values: &portal.values })).await?;
                portal.progress = Progress::Ran(answer);
            }
        }
        let mut columns = match &portal.progress {
            Progress::Ran(Answer::Rows(open)) => Some(open.source.columns.clone()),
            _ => None,
        };
        if let Some(statement) = waiting.filter(|_| matches!(portal.progress, Progress::Bound)) {
            columns = self.describe(&statement).await?.columns;
        }
        let formats = match &columns {
            Some(columns) => expanded(&portal.formats, columns.len())?,
            None => Vec::new(),
        };
        self.tell_columns(columns.as_deref(), &formats);
        if let (Some(statement), Some(columns)) = (&portal.statement, &columns)
            && matches!(statement.plan.action, Action::Run(_) | Action::Call { .. })
        {
            // Portals of the statement that are not described have the same.
            statement.tell(columns);
        }
        portal.described = columns;
        self.portals.insert(name.to_owned(), portal);
        Ok(())
    }

    async fn execute_portal(&mut self, name: &str, rows_max: usize) -> Result<(), Failure> {
        let Some(mut portal) = self.portals.remove(name) else { return Err(no_portal(name)) };
        if let Some(statement) = &portal.statement {
            self.session.target().activity.lock().begin(statement.text());
        }
        let progress = mem::replace(&mut portal.progress, Progress::Ended);
        let answer = match (progress, portal.statement.clone()) {
            (Progress::Ran(answer), _) => answer,
            (Progress::Bound, Some(statement)) => {
                self.check_failed(&statement.plan)?;
                self.begin_pipeline(&statement.plan, 0);
                self.check_told(&statement).await?;
                self.run_statement(&statement.plan, Some(Given { statement: &statement, values: &portal.values }))
                    .await?
            }
            _ => return Err(Failure::error("55000", format!("portal \"{name}\" cannot be run"))),
        };
        match answer {
            Answer::Empty => self.wire.output.empty_query_response(),
            Answer::Tag(tag) => self.wire.output.command_complete(&tag),
            Answer::Rows(mut open) => {
                // The client decodes by what it was told, and may have been told before a change of the tables.
                let told = portal.described.as_ref().or_else(|| portal.statement.as_ref()?.told());
                if told.is_some_and(|told| !same_types(told, &open.source.columns)) {
                    return Err(Failure::error("0A000", CHANGED_RESULT));
                }
                let formats = expanded(&portal.formats, open.source.columns.len())?;
                let sent = self.send_rows(&mut open.source, RowForm::Data(&formats), rows_max).await?;
                portal.place.pass(sent.rows, sent.exhausted);
                if sent.exhausted {
                    let tag = open.tag(sent.rows);
                    self.wire.output.command_complete(&tag);
                } else {
                    self.wire.output.portal_suspended();
                }
                portal.progress = Progress::Ran(Answer::Rows(open));
            }
            Answer::Fetch(fetch) => {
                let columns = self.cursor_columns(&fetch.cursor)?;
                let formats = expanded(&portal.formats, columns.len())?;
                let tag = self.fetch(&fetch, &formats).await?;
                self.wire.output.command_complete(&tag);
            }
        }
        self.portals.insert(name.to_owned(), portal);
        Ok(())
    }

    fn close(&mut self, target: &Target) {
        match target {
            Target::Statement(name) => drop(self.statements.remove(name)),
            Target::Portal(name) => drop(self.portals.remove(name)),
        }
        self.wire.output.close_complete();
    }
}

/// Whether who was told `told` can decode `columns`.
pub(super) fn same_types(told: &[Column], columns: &[Column]) -> bool {
    told.len() == columns.len() && told.iter().zip(columns).all(|(told, found)| told.kind.oid() == found.kind.oid())
}

fn no_portal(name: &str) -> Failure {
    Failure::error("34000", format!("portal \"{name}\" does not exist"))
}

/// The error of every statement after the one that failed.
pub(super) fn aborted() -> Failure {
    Failure::error("25P02", "current transaction is aborted, commands ignored until end of transaction block")
}
