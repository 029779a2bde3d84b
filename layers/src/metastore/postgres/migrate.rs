//! The tables, made and brought up to date by whoever connects first.

use tokio_postgres::Client;

use super::session::{Effect, Failed};
use crate::error::{Result, StorageError};

/// Versions of the tables, oldest first. What is in here once stays as it is.
const VERSIONS: [&str; 3] = [include_str!("001.sql"), include_str!("002.sql"), include_str!("003.sql")];

/// The version that this program knows.
pub(super) const LATEST: usize = VERSIONS.len();

/// Makes the tables in `schema`, quoted, or brings them up to date. Safe to run from many at once.
pub(super) async fn migrate(client: &Client, schema: &str) -> Result<()> {
    // Without a lock first: a role that may use the tables need not be one that may make them.
    if current(client, schema).await? == LATEST {
        return Ok(());
    }
    batch(client, "BEGIN; SET LOCAL statement_timeout = 0").await?;
    let migrated = apply(client, schema).await;
    // An error has ended the transaction already, or the connection.
    batch(client, if migrated.is_ok() { "COMMIT" } else { "ROLLBACK" }).await.and(migrated)
}

async fn apply(client: &Client, schema: &str) -> Result<()> {
    batch(client, "SELECT pg_advisory_xact_lock(7881705470611744100)").await?;
    let table = format!(
        "CREATE SCHEMA IF NOT EXISTS {schema};
        CREATE TABLE IF NOT EXISTS {schema}.migration (version integer PRIMARY KEY, applied timestamptz NOT NULL);"
    );
    batch(client, &table).await?;
    let from = current(client, schema).await?;
    for (version, sql) in VERSIONS.iter().enumerate().skip(from) {
        batch(client, sql).await?;
        let done = format!("INSERT INTO {schema}.migration VALUES ({}, clock_timestamp());", version + 1);
        batch(client, &done).await?;
    }
    Ok(())
}

/// The version that the tables have; 0: there are none.
async fn current(client: &Client, schema: &str) -> Result<usize> {
    let table = format!("{schema}.migration");
    let exists = client.query_one("SELECT to_regclass($1) IS NOT NULL", &[&table]).await;
    if !exists.and_then(|row| row.try_get(0)).map_err(failed)? {
        return Ok(0);
    }
    let version = client.query_one(&format!("SELECT coalesce(max(version), 0) FROM {table}"), &[]).await;
    let version: i32 = version.and_then(|row| row.try_get(0)).map_err(failed)?;
    check(version)
}

/// # Errors
/// `NewerFormat`.
pub(super) fn check(version: i32) -> Result<usize> {
    let version = usize::try_from(version).unwrap_or(0);
    if version > LATEST {
        return Err(StorageError::NewerFormat("the metastore in Postgres".to_owned()));
    }
    Ok(version)
}

async fn batch(client: &Client, sql: &str) -> Result<()> {
    client.batch_execute(sql).await.map_err(failed)
}

/// A migration happens whole or not at all, and is harmless to repeat.
fn failed(error: tokio_postgres::Error) -> StorageError {
    Failed::of(&error, Effect::Read).into()
}
