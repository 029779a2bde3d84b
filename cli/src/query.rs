//! `openduck query`: one statement, its rows in a format of one's choice.

use std::{
    collections::VecDeque,
    io::{IsTerminal, Read},
    time::Duration,
};

use bytes::Bytes;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use openduck_proto::{
    id,
    v1::{
        CancelRequest, ExecuteQueryReply, ExecuteQueryRequest, ResultBatch, ResultKind, ServerStatusRequest,
        StreamResultsReply, StreamResultsRequest,
    },
};
use openduck_router::Decoder;
use tonic::Streaming;

use crate::{
    Failure, Outcome,
    client::{Client, ClientOptions},
    output,
};

/// A query that takes longer shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the server is asked how far it is.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Runs a statement on a server and prints its rows
///
/// Example: openduck query -d mydb --format csv "SELECT * FROM users" > users.csv
#[derive(Args, Debug)]
pub(crate) struct Query {
    /// The SQL; `-` or nothing reads it from standard input
    sql: Option<String>,
    /// The database. Default: the server's only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "")]
    database: String,
    /// How rows are printed
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Rows that a table shows at most; the other formats print all
    #[arg(long, default_value_t = 1000)]
    max_rows: usize,
    #[command(flatten)]
    client: ClientOptions,
}

/// How rows are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading
    Table,
    /// With a header line
    Csv,
    /// One object a line
    Json,
    /// A Parquet file
    Parquet,
    /// An Arrow IPC stream
    Arrow,
}

/// A result, batch by batch.
struct ResultStream {
    inline: VecDeque<ResultBatch>,
    rest: Option<Streaming<StreamResultsReply>>,
}

impl Query {
    pub(crate) async fn run(self) -> Outcome {
        if matches!(self.format, Format::Parquet | Format::Arrow) && std::io::stdout().is_terminal() {
            return Err("this format is not for a terminal: write it to a file with > file".into());
        }
        let sql = self.sql()?;
        let client = self.client.connect().await?;
        let execution_id = id::random();
        let bar = ProgressBar::no_length();
        bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
        let watch = tokio::spawn(watch(client.clone(), execution_id.clone(), bar.clone()));
        let outcome = tokio::select! {
            outcome = self.stream(client.clone(), sql, execution_id.clone(), &bar) => outcome,
            _ = tokio::signal::ctrl_c() => {
                cancel(&client, execution_id).await;
                Err("cancelled".into())
            }
        };
        watch.abort();
        bar.finish_and_clear();
        outcome
    }

    fn sql(&self) -> Result<String, Failure> {
        match self.sql.as_deref() {
            Some(sql) if sql != "-" => Ok(sql.to_owned()),
            _ => {
                let mut bytes = Vec::new();
                std::io::stdin().read_to_end(&mut bytes)?;
                String::from_utf8(bytes).map_err(|_| "the SQL is not UTF-8".into())
            }
        }
    }

    async fn stream(&self, mut client: Client, sql: String, execution_id: String, bar: &ProgressBar) -> Outcome {
        let request = ExecuteQueryRequest {
            sql,
            database: self.database.clone(),
            // A script's statements share settings and temporary objects.
            session_id: id::random(),
            execution_id,
            allow_script: true,
            ..ExecuteQueryRequest::default()
        };
        let session_id = request.session_id.clone();
        let messages = tokio_stream::once(request);
        let outcome = match client.calls.execute_query(client.request(messages)).await {
            Ok(reply) => self.print(&mut client, reply.into_inner(), bar).await,
            Err(status) => Err(client.explain(&status)),
        };
        let close = client.request(openduck_proto::v1::CloseSessionRequest { session_id });
        // The session ends by itself too.
        let _ = client.calls.close_session(close).await;
        outcome
    }

    async fn print(&self, client: &mut Client, reply: ExecuteQueryReply, bar: &ProgressBar) -> Outcome {
        match reply.result_kind() {
            ResultKind::Nothing => {
                eprintln!("done");
                return Ok(());
            }
            ResultKind::ChangedRows => {
                eprintln!("{} rows", reply.rows_changed);
                return Ok(());
            }
            ResultKind::Rows => {}
        }
        let mut decoder = Decoder::new(&reply.schema)?;
        let mut writer = output::writer(self.format, decoder.schema(), self.max_rows)?;
        let rest = if reply.done {
            None
        } else {
            let rest = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
            let rest = client.calls.stream_results(client.request(rest)).await;
            Some(rest.map_err(|status| client.explain(&status))?.into_inner())
        };
        let mut result = ResultStream { inline: reply.batches.into(), rest };
        while let Some(ipc) = result.next(client).await? {
            for batch in decoder.decode(ipc)? {
                bar.inc(batch.num_rows() as u64);
                if !writer.write(&batch)? {
                    writer.finish()?;
                    return Ok(());
                }
            }
        }
        writer.finish()
    }
}

impl ResultStream {
    async fn next(&mut self, client: &Client) -> Result<Option<Bytes>, Failure> {
        if let Some(batch) = self.inline.pop_front() {
            return Ok(Some(batch.ipc));
        }
        let Some(rest) = &mut self.rest else { return Ok(None) };
        while let Some(reply) = rest.message().await.map_err(|status| client.explain(&status))? {
            if let Some(batch) = reply.batch {
                return Ok(Some(batch.ipc));
            }
            if reply.done {
                return Ok(None);
            }
        }
        Err("the result was cut off".into())
    }
}

async fn cancel(client: &Client, execution_id: String) {
    let cancel = CancelRequest { execution_id, ..Default::default() };
    let request = client.request(cancel);
    // The server cancels by itself too, when the connection goes.
    let _ = client.calls.clone().cancel_execution(request).await;
}

/// Shows how far the statement is, once it takes long enough to ask.
async fn watch(mut client: Client, execution_id: String, bar: ProgressBar) {
    tokio::time::sleep(PATIENCE).await;
    bar.set_draw_target(indicatif::ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {pos} rows {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    loop {
        let request = client.request(ServerStatusRequest {});
        if let Ok(status) = client.calls.get_server_status(request).await {
            let workers = status.into_inner().workers;
            let mut running = workers.iter().flat_map(|worker| &worker.running);
            if let Some(statement) = running.find(|s| s.execution_id == execution_id).filter(|s| s.progress >= 0.0) {
                bar.set_message(format!("{:.0} %", statement.progress));
            }
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
