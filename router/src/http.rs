//! Plain HTTP on the gRPC port: health, readiness, metrics, what runs, and the extension repository.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use openduck_proto::{Error, ErrorKind, channel::WorkerChannel, v1::execution_service_server::ExecutionServiceServer};
use serde_json::json;

use crate::{
    access::{ADMINISTRATOR, Access},
    grpc::Grpc,
    observe,
    repository::Repository,
};

struct Http {
    access: Access,
    workers: Arc<dyn WorkerChannel>,
    repository: Option<Repository>,
}

/// Everything on the port: gRPC, and plain HTTP beside it.
pub fn app(
    grpc: ExecutionServiceServer<Grpc>,
    access: Access,
    workers: Arc<dyn WorkerChannel>,
    repository: Option<Repository>,
) -> Router {
    observe::recorder();
    tonic::service::Routes::new(grpc).into_axum_router().merge(routes(access, workers, repository)).fallback(nowhere)
}

/// gRPC and people each hear in their own way that there is nothing.
async fn nowhere(headers: HeaderMap) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("application/grpc") {
        return tonic::Status::unimplemented("there is no such call").into_http::<axum::body::Body>().into_response();
    }
    (StatusCode::NOT_FOUND, "there is nothing here; see /health, /ready, /metrics\n").into_response()
}

fn routes(access: Access, workers: Arc<dyn WorkerChannel>, repository: Option<Repository>) -> Router {
    Router::new()
        .route("/health", get(async || "ok\n"))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .route("/status", get(status))
        .route("/.well-known/duckdb-extension-repo.json", get(keys))
        .route("/{version}/{platform}/{file}", get(extension))
        .with_state(Arc::new(Http { access, workers, repository }))
}

async fn ready(State(http): State<Arc<Http>>) -> Response {
    match http.workers.status().await {
        Ok(workers) if workers.iter().any(|worker| !worker.databases.is_empty()) => "ready\n".into_response(),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "no workers available\n").into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")).into_response(),
    }
}

async fn metrics(State(http): State<Arc<Http>>) -> Response {
    if let Ok(workers) = http.workers.status().await {
        observe::record_status(&workers);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], observe::recorder().render()).into_response()
}

/// What the workers are doing, as JSON. Needs the token: it names users and databases.
async fn status(State(http): State<Arc<Http>>, headers: HeaderMap) -> Response {
    let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = token.and_then(|value| value.strip_prefix("Bearer "));
    match http.access.check(token).await {
        Ok(caller) if caller.user == ADMINISTRATOR => {}
        Ok(_) => return (StatusCode::FORBIDDEN, "this is the administrator's to see\n").into_response(),
        Err(error) if error.kind() == ErrorKind::Unauthenticated => {
            return (StatusCode::UNAUTHORIZED, refusal(&error)).into_response();
        }
        Err(error) => return (StatusCode::SERVICE_UNAVAILABLE, refusal(&error)).into_response(),
    }
    let workers = match http.workers.status().await {
        Ok(workers) => workers,
        Err(error) => return (StatusCode::SERVICE_UNAVAILABLE, refusal(&error)).into_response(),
    };
    let workers = workers.iter().map(|worker| {
        let running = worker.running.iter().map(|statement| {
            json!({
                "execution_id": statement.execution_id,
                "user": statement.user,
                "database": statement.database,
                "elapsed_ms": statement.elapsed_ms,
                "progress": (statement.progress >= 0.0).then_some(statement.progress),
            })
        });
        let databases = worker.databases.iter().map(|d| json!({ "name": d.name, "lsn": d.head }));
        json!({
            "worker": worker.worker_id,
            "databases": databases.collect::<Vec<_>>(),
            "running": running.collect::<Vec<_>>(),
            "sessions": worker.sessions,
            "spool_bytes": worker.spool_bytes,
        })
    });
    let body = json!({ "version": env!("CARGO_PKG_VERSION"), "workers": workers.collect::<Vec<_>>() });
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

fn refusal(error: &Error) -> String {
    format!("{error}\n{}\n", error.hint)
}

async fn keys(State(http): State<Arc<Http>>) -> Response {
    let key = http.repository.as_ref().and_then(|repository| repository.public_key.as_ref());
    match key {
        Some(key) => {
            let body = json!({ "signature_keys": [key] }).to_string();
            ([(header::CONTENT_TYPE, "application/json")], body).into_response()
        }
        None => (StatusCode::NOT_FOUND, "this server has no key to sign extensions with\n").into_response(),
    }
}

async fn extension(
    State(http): State<Arc<Http>>,
    Path((version, platform, file)): Path<(String, String, String)>,
) -> Response {
    let Some(repository) = &http.repository else {
        return (StatusCode::NOT_FOUND, "this server offers no extensions\n").into_response();
    };
    match repository.find(&version, &platform, &file).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, "application/gzip")], bytes).into_response(),
        Err(message) => (StatusCode::NOT_FOUND, format!("{message}\n")).into_response(),
    }
}
