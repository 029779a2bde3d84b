//! COPY TO STDOUT and FROM STDIN: the rows of a query out, and data into a table.
//!
//! What comes in is read into Arrow batches, which are the input of an INSERT that runs meanwhile.

mod columns;
mod frames;
mod lines;

use std::pin::pin;

use bytes::Bytes;
use futures::StreamExt;
use openduck_planner::plan::{Copied, Copy, CopyColumns, CopyForm, Plan};
use openduck_proto::{
    Error,
    v1::{ExecuteQueryReply, InputBatch, InputSchema, Mode},
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use self::{columns::Columns, frames::Frames, lines::Lines};
use super::{
    connection::Connection,
    encode::{Format, copy::CopyOut},
    error::Failure,
    frontend::Message,
    rows::RowForm,
    run::{Answer, Open, Underway, interrupt, quoted_name},
    types::Type,
    wire::Socket,
};
use crate::{
    decode::Decoder,
    encode::{batch_messages, schema_message},
};

/// The name under which the engine reads the batches.
const INPUT: &str = "__openduck_copied";
/// Batches on their way to the worker before the client is held back.
const BATCHES_MAX: usize = 2;

/// Data that comes in, in either form.
enum Data {
    Lines(Lines),
    Frames(Frames),
}

impl Data {
    fn feed(&mut self, data: &[u8]) {
        match self {
            Self::Lines(lines) => lines.feed(data),
            Self::Frames(frames) => frames.feed(data),
        }
    }

    fn waiting(&self) -> usize {
        match self {
            Self::Lines(lines) => lines.waiting(),
            Self::Frames(frames) => frames.waiting(),
        }
    }

    fn read(&mut self, columns: &mut Columns, last: bool) -> Result<bool, Failure> {
        match self {
            Self::Lines(lines) => lines.read(columns, last),
            Self::Frames(frames) => frames.read(columns, last),
        }
    }
}

/// What is read, the columns that it fills, and the way that they go.
struct Intake {
    data: Data,
    columns: Columns,
    sender: mpsc::Sender<Result<InputBatch, Error>>,
}

impl Intake {
    /// Sends the batches that are full; with `last` everything, and that nothing more comes.
    ///
    /// # Errors
    /// What is wrong with the data.
    async fn send(&mut self, last: bool) -> Result<(), Failure> {
        loop {
            let full = self.data.read(&mut self.columns, last)?;
            if !full && !last {
                return Ok(());
            }
            if let Some(batch) = self.columns.take()? {
                let ipc = batch_messages(&batch).map_err(|error| Failure::error("XX000", error.to_string()))?;
                // A statement that reads no more says why itself.
                let _ = self.sender.send(Ok(InputBatch { ipc, ..InputBatch::default() })).await;
            }
            if !full {
                let _ = self.sender.send(Ok(InputBatch { last: true, ..InputBatch::default() })).await;
                return Ok(());
            }
        }
    }
}

impl<S: Socket> Connection<S> {
    /// COPY; its tag.
    ///
    /// # Errors
    /// What the statement, or its data, fails with.
    pub(super) async fn copy(&mut self, copy: &Copy, plan: &Plan) -> Result<String, Failure> {
        match &copy.what {
            Copied::Out(sql) => match self.run_sql(sql, plan, None).await {
                Ok(Answer::Rows(open)) => self.copy_out(*open, copy.form.clone()).await,
                Ok(_) => Err(Failure::error("0A000", "COPY query must have a RETURNING clause")),
                // Where it is in that text is not where it is in the client's.
                Err(failure) => Err(failure.placed(|_| 0)),
            },
            Copied::In { .. } => {
                let inserted = self.copy_in(copy, plan).await;
                inserted.map(|rows| format!("COPY {rows}")).map_err(|failure| failure.placed(|_| 0))
            }
        }
    }

    async fn copy_out(&mut self, mut open: Open, form: CopyForm) -> Result<String, Failure> {
        let names: Vec<_> = open.source.columns.iter().map(|column| column.name.clone()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        check_forced(&form, &names)?;
        let mut copy = CopyOut::new(form, &names);
        self.wire.output.copy_response(true, copy.format(), names.len());
        if let Some(line) = copy.header(&names) {
            self.wire.output.copy_data(&line);
        }
        let sent = self.send_rows(&mut open.source, RowForm::Copied(&mut copy), usize::MAX).await?;
        if let Some(end) = copy.end() {
            self.wire.output.copy_data(&end);
        }
        self.wire.output.copy_done();
        Ok(format!("COPY {}", sent.rows))
    }

    async fn copy_in(&mut self, copy: &Copy, plan: &Plan) -> Result<u64, Failure> {
        let (Copied::In { table, name, columns: names, filter }, form) = (&copy.what, copy.form.clone()) else {
            return Ok(0);
        };
        if self.settings.reads_only() {
            self.begin_implicit();
        }
        self.prepare_engine().await?;
        let format = if form == CopyForm::Binary { Format::Binary } else { Format::Text };
        let columns = self.columns_of(table, names, format).await?;
        let names: Vec<_> = columns.columns.iter().map(|column| column.name.clone()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        check_forced(&form, &names)?;
        let data = match &form {
            CopyForm::Binary => Data::Frames(Frames::new(name)),
            _ => Data::Lines(Lines::new(form, name, &names)),
        };
        let schema = schema_message(columns.schema()).map_err(|error| Failure::error("XX000", error.to_string()))?;
        let sql = insert((table, name), &columns, &names, filter.as_deref());
        let mut request = self.session.request(sql.clone(), Mode::Execute);
        request.inputs = vec![InputSchema { name: INPUT.to_owned(), schema, kept: false }];
        let (sender, receiver) = mpsc::channel(BATCHES_MAX);
        self.wire.output.copy_response(false, format, names.len());
        self.wire.flush().await?;

        let Underway { workers, caller, target, execution_id } = self.enter(&mut request);
        let intake = Intake { data, columns, sender };
        let mut running = pin!(workers.execute_query(caller.clone(), request, ReceiverStream::new(receiver).boxed()));
        let reply: ExecuteQueryReply = tokio::select! {
            reply = &mut running => {
                let reply = reply.map_err(|error| Failure::from(error).of_statement(&sql))?;
                // It wants nothing more of what the client still sends.
                while self.copied().await?.is_some() {}
                reply
            }
            never = interrupt(&*workers, &target, &caller, &execution_id) => match never {},
            taken = self.take_in(intake) => {
                taken?;
                tokio::select! {
                    reply = &mut running => reply.map_err(|error| Failure::from(error).of_statement(&sql))?,
                    () = self.wire.gone() => return Err(Failure::Gone),
                    never = interrupt(&*workers, &target, &caller, &execution_id) => match never {},
                }
            }
        };
        self.transaction.note(plan.class);
        self.session.see(reply.lsn);
        Ok(reply.rows_changed)
    }

    /// Reads the client's data to its end.
    ///
    /// # Errors
    /// 57014: the client gives up. 08P01: it sends something else. What is wrong with the data. The statement, whose input
    /// is then cut off, fails too.
    async fn take_in(&mut self, mut intake: Intake) -> Result<(), Failure> {
        while let Some(data) = self.copied().await? {
            intake.data.feed(&data);
            intake.send(false).await?;
            let most = self.wire.message_bytes_max;
            if intake.data.waiting() > most {
                return Err(Failure::error("54000", format!("a row of a COPY has at most {most} bytes")));
            }
        }
        intake.send(true).await
    }

    /// The next of the client's data; `None` at its end.
    async fn copied(&mut self) -> Result<Option<Bytes>, Failure> {
        loop {
            match self.wire.message().await? {
                Message::CopyData(data) => return Ok(Some(data)),
                Message::CopyDone => return Ok(None),
                Message::CopyFail(why) => {
                    return Err(Failure::error("57014", format!("COPY from stdin failed: {why}")));
                }
                // Clients of the extended protocol send them ahead.
                Message::Flush | Message::Sync => {}
                _ => return Err(Failure::fatal("08P01", "unexpected message type during COPY from stdin")),
            }
        }
    }

    /// The columns of a table that are to be filled: those of these names, or all.
    async fn columns_of(&mut self, table: &str, names: &[String], format: Format) -> Result<Columns, Failure> {
        let list: Vec<_> = names.iter().map(|name| quoted_name(name)).collect();
        let list = if list.is_empty() { "*".to_owned() } else { list.join(", ") };
        let request = self.session.request(format!("SELECT {list} FROM {table}"), Mode::Describe);
        let reply = self.execute(request).await?;
        let decoder = Decoder::new(&reply.schema)?;
        let columns = decoder.schema().fields().iter().zip(reply.columns);
        let columns = columns.map(|(field, engine)| (engine.name, Type::of_column(field, false), engine.r#type));
        Ok(Columns::new(columns.collect(), format))
    }
}

/// Refuses to force what is not copied.
fn check_forced(form: &CopyForm, names: &[&str]) -> Result<(), Failure> {
    let CopyForm::Csv(csv) = form else { return Ok(()) };
    for columns in [&csv.force_quote, &csv.force_not_null, &csv.force_null] {
        let CopyColumns::Named(forced) = columns else { continue };
        if let Some(unknown) = forced.iter().find(|name| !names.iter().any(|known| known.eq_ignore_ascii_case(name))) {
            return Err(Failure::error("42703", format!("column \"{unknown}\" does not exist")));
        }
    }
    Ok(())
}

/// The statement that puts what comes in into the table.
fn insert((table, name): (&str, &str), columns: &Columns, names: &[&str], filter: Option<&str>) -> String {
    let names: Vec<_> = names.iter().map(|name| quoted_name(name)).collect();
    let expressions = columns.expressions();
    let list = names.join(", ");
    match filter {
        None => format!("INSERT INTO {table} ({list}) SELECT {} FROM {INPUT}", expressions.join(", ")),
        Some(filter) => {
            let named: Vec<_> =
                expressions.iter().zip(&names).map(|(value, name)| format!("{value} AS {name}")).collect();
            format!(
                "INSERT INTO {table} ({list}) SELECT * FROM (SELECT {} FROM {INPUT}) AS {} WHERE {filter}",
                named.join(", "),
                quoted_name(name)
            )
        }
    }
}
