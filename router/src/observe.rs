//! What can be seen from outside: counts, times and spans of all statements, whatever frontend they come by.

use std::{
    sync::{Arc, LazyLock, OnceLock},
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures::{FutureExt, StreamExt, future::BoxFuture};
use metrics::{Counter, Histogram, counter, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use openduck_proto::{
    Error,
    channel::{Caller, Inputs, Results, WorkerChannel},
    v1::{AuthenticateReply, ExecuteQueryReply, ExecuteQueryRequest, ResolveReply, StatusReply, StreamResultsRequest},
};
use tracing::Instrument;

/// Bounds of the time to the first rows, in seconds.
const SECONDS: [f64; 12] = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0, 300.0];

/// How often observations are summed up.
const UPKEEP_EVERY: Duration = Duration::from_secs(5);

/// The process's metrics, as Prometheus reads them. The first call takes the process's one place for a recorder.
pub(crate) fn recorder() -> &'static PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let bounds = Matcher::Suffix("_seconds".to_owned());
        let builder = PrometheusBuilder::new();
        let recorder = match builder.set_buckets_for_metric(bounds, &SECONDS) {
            Ok(builder) => builder.build_recorder(),
            Err(_) => PrometheusBuilder::new().build_recorder(),
        };
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("another recorder of metrics is in place; ours stays empty");
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            // Or every observation would be kept until somebody reads the metrics.
            let kept = handle.clone();
            runtime.spawn(async move {
                let mut ticks = tokio::time::interval(UPKEEP_EVERY);
                loop {
                    ticks.tick().await;
                    kept.run_upkeep();
                }
            });
        }
        handle
    })
}

/// Numbers of the workers' state, taken when somebody asks.
pub(crate) fn record_status(workers: &[StatusReply]) {
    let total = |of: fn(&StatusReply) -> u64| workers.iter().map(of).sum::<u64>() as f64;
    gauge!("openduck_workers").set(workers.len() as f64);
    gauge!("openduck_statements_running").set(total(|worker| worker.running.len() as u64));
    gauge!("openduck_sessions").set(total(|worker| worker.sessions));
    gauge!("openduck_spool_bytes").set(total(|worker| worker.spool_bytes));
    for database in workers.iter().flat_map(|worker| &worker.databases) {
        gauge!("openduck_database_lsn", "database" => database.name.clone()).set(database.head as f64);
    }
}

/// What each statement counts in.
struct Often {
    answered: Counter,
    bytes: Counter,
    seconds: Histogram,
}

/// Looked up once, at the first statement; the recorder is there by then.
static OFTEN: LazyLock<Often> = LazyLock::new(|| {
    recorder();
    Often {
        answered: counter!("openduck_statements_total", "outcome" => "ok"),
        bytes: counter!("openduck_result_bytes_total"),
        seconds: histogram!("openduck_statement_seconds"),
    }
});

/// A channel that counts what goes through it.
pub struct Observed(pub Arc<dyn WorkerChannel>);

fn outcome<T>(result: &Result<T, Error>) -> &'static str {
    match result {
        Ok(_) => "ok",
        Err(error) => error.kind().as_str_name(),
    }
}

impl WorkerChannel for Observed {
    fn execute_query(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>> {
        let started = Instant::now();
        let span = tracing::debug_span!(
            "statement",
            query_id = request.execution_id,
            session_id = request.session_id,
            database = request.database,
            user = caller.user,
        );
        let run = async move {
            let result = self.0.execute_query(caller, request, inputs).await;
            let elapsed = started.elapsed();
            OFTEN.seconds.record(elapsed.as_secs_f64());
            match &result {
                Ok(reply) => {
                    OFTEN.answered.increment(1);
                    OFTEN.bytes.increment(reply.batches.iter().map(|batch| batch.ipc.len() as u64).sum());
                }
                Err(_) => counter!("openduck_statements_total", "outcome" => outcome(&result)).increment(1),
            }
            tracing::debug!(outcome = outcome(&result), ?elapsed, "answered");
            result
        };
        run.instrument(span).boxed()
    }

    fn stream_results(&self, caller: Caller, request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>> {
        async move {
            let results = self.0.stream_results(caller, request).await?;
            let counted = results.inspect(|reply| {
                if let Some(batch) = reply.as_ref().ok().and_then(|reply| reply.batch.as_ref()) {
                    OFTEN.bytes.increment(batch.ipc.len() as u64);
                }
            });
            Ok(counted.boxed())
        }
        .boxed()
    }

    fn cancel(&self, caller: Caller, execution_id: String) -> BoxFuture<'_, bool> {
        counter!("openduck_cancels_total").increment(1);
        self.0.cancel(caller, execution_id)
    }

    fn cancel_by_key(&self, cancel_key: Bytes) -> BoxFuture<'_, bool> {
        counter!("openduck_cancels_total").increment(1);
        self.0.cancel_by_key(cancel_key)
    }

    fn close_session(&self, caller: Caller, session_id: String) -> BoxFuture<'_, Result<(), Error>> {
        self.0.close_session(caller, session_id)
    }

    fn resolve(&self, caller: Caller, database: String) -> BoxFuture<'_, Result<ResolveReply, Error>> {
        self.0.resolve(caller, database)
    }

    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>> {
        self.0.status()
    }

    fn authenticate(&self, user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>> {
        self.0.authenticate(user)
    }
}
