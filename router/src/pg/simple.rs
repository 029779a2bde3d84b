//! The simple query protocol: a script in one message, each statement with its rows in text.

use openduck_planner::plan::Class;

use super::{connection::Connection, error::Failure, rows::RowForm, run::Answer, statement::sql_of, wire::Socket};

impl<S: Socket> Connection<S> {
    /// Query.
    ///
    /// # Errors
    /// What ends the connection.
    pub(super) async fn query(&mut self, text: &str) -> Result<(), Failure> {
        self.statements.remove("");
        self.portals.remove("");
        self.session.target().activity.lock().begin(text);
        if let Err(failure) = self.script(text).await {
            self.fail(failure).await?;
        }
        self.ready().await
    }

    async fn script(&mut self, text: &str) -> Result<(), Failure> {
        let plans = self.plans(text)?;
        let last = plans.len() - 1;
        for (index, plan) in plans.iter().enumerate() {
            // Several statements in one message are one transaction, unless they say otherwise.
            if last > 0 && plan.class != Class::Transaction {
                self.begin_implicit();
            }
            if plan.parameters > 0 && sql_of(plan).is_some() {
                return Err(Failure::error("42P02", "there is no parameter $1").with_hint("Bind values with Bind."));
            }
            let answer = self.run_statement(plan, None).await?;
            let tag = match answer {
                Answer::Empty => None,
                Answer::Tag(tag) => Some(tag),
                Answer::Rows(mut open) => {
                    self.wire.output.row_description(&open.source.columns, &[]);
                    let sent = self.send_rows(&mut open.source, RowForm::Data(&[]), usize::MAX).await?;
                    Some(open.tag(sent.rows))
                }
                Answer::Fetch(fetch) => {
                    self.check_way(&fetch)?;
                    if !fetch.skip {
                        let columns = self.cursor_columns(&fetch.cursor)?;
                        self.wire.output.row_description(&columns, &[]);
                    }
                    Some(self.fetch(&fetch, &[]).await?)
                }
            };
            if index == last {
                self.end_implicit().await?;
            }
            match tag {
                Some(tag) => self.wire.output.command_complete(&tag),
                None => self.wire.output.empty_query_response(),
            }
            self.wire.relieve().await?;
        }
        Ok(())
    }
}
