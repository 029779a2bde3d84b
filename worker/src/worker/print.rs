//! How the engine writes a statement once it is optimised, for routers that divide it. The text holds for one position.

use std::sync::Arc;

use arrow_array::{Array, RecordBatch, cast::AsArray};
use openduck_proto::{
    Error, ErrorKind,
    channel::Caller,
    v1::{ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultBatch, Scan},
};

use super::{Beginning, Worker};
use crate::{database::Database, input::Ready, ipc, queue::Next, statement::Head};

impl Worker {
    /// Answers what a statement gives, how the engine writes it, and what it reads, where its session would read now.
    ///
    /// # Errors
    /// What the engine does not print; as the statement itself.
    pub(super) async fn print(
        &self,
        caller: &Caller,
        request: ExecuteQueryRequest,
    ) -> Result<ExecuteQueryReply, Error> {
        self.authority(caller, &request.database, "").await?;
        let database = self.database(caller, &request, "").await?;
        let lsn = self.durable(&database, &request).await?;
        let printing = self.0.databases.printing(&request.database, lsn, &request.optimizers_off).await?;
        let alone = ExecuteQueryRequest {
            session_id: String::new(),
            part_of: request.execution_id.clone(),
            execution_id: String::new(),
            freshness: None,
            session_lsn: 0,
            ..request
        };
        let describes = ExecuteQueryRequest { mode: Mode::Describe.into(), ..alone.clone() };
        let (described, _) = self.run_on(caller, describes, &printing).await?;
        let sql = format!("EXPLAIN (SQL) {}", alone.sql);
        let (printed, batches) = self.run_on(caller, ExecuteQueryRequest { sql, ..alone }, &printing).await?;
        let canonical = canonical(&ipc::read_batches(&printed.schema, &batches)?);
        let scan = |((schema, table), rows)| Scan { schema, table, rows };
        Ok(ExecuteQueryReply {
            schema: described.schema,
            columns: described.columns,
            done: true,
            lsn,
            catalog_lsn: database.catalog(),
            canonical: canonical.ok_or_else(|| Error::of(ErrorKind::Internal, "EXPLAIN (SQL) printed nothing"))?,
            scans: printed.scans.into_iter().map(scan).collect(),
            ..ExecuteQueryReply::default()
        })
    }

    /// Runs a statement to its end on a database, whatever the request says of that.
    async fn run_on(
        &self,
        caller: &Caller,
        request: ExecuteQueryRequest,
        database: &Arc<Database>,
    ) -> Result<(Head, Vec<ResultBatch>), Error> {
        let underway = self.0.executions.begin(caller, &database.name, &request)?;
        let execution = Arc::clone(&underway);
        let started = self.start(caller.clone(), request, Ready::Nothing, underway, Arc::clone(database));
        let Beginning { head, queue, .. } = tokio::select! {
            biased;
            error = execution.until_stopped() => return Err(error),
            started = started => started?.here()?,
        };
        let mut batches = Vec::new();
        while let Next::Batch(batch) = queue.next().await? {
            batches.push(batch);
        }
        Ok((head, batches))
    }
}

/// The text, which is the second column of the first row.
fn canonical(printed: &[RecordBatch]) -> Option<String> {
    let column = printed.first().filter(|batch| batch.num_rows() > 0)?.columns().get(1)?;
    let text = match (column.as_string_opt::<i32>(), column.as_string_view_opt()) {
        (Some(texts), _) => texts.is_valid(0).then(|| texts.value(0)),
        (None, texts) => texts.filter(|texts| texts.is_valid(0)).map(|texts| texts.value(0)),
    };
    text.map(str::to_owned)
}
