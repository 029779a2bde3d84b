//! What the log has of a list: for whoever looks where a read has come from that no order of writes explains. What was read
//! and is in no position of the log came from a worker's memory.

use tokio_postgres::{Client, SimpleQueryMessage};

use crate::history::Key;

/// Positions that are looked at around the one that is looked for.
const AROUND: u64 = 400;

/// A list at a position: how many values, and the last one; `None`: it could not be read.
async fn at(client: &Client, key: Key, lsn: u64) -> Option<(usize, String)> {
    let sql = format!("SELECT len(items), items[-1] FROM lists AT (VERSION => {lsn}) WHERE key = {key}");
    let messages = client.simple_query(&sql).await.ok()?;
    let row = messages.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row),
        _ => None,
    });
    let Some(row) = row else { return Some((0, String::new())) };
    Some((row.get(0)?.parse().ok()?, row.get(1).unwrap_or_default().to_owned()))
}

/// The newest position.
async fn head(client: &Client) -> Option<u64> {
    client.simple_query("CREATE SNAPSHOT looked_for").await.ok()?;
    let found = client.simple_query("SHOW SNAPSHOTS").await.ok()?;
    let mut columns = found.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some((0..row.len()).filter_map(|at| row.get(at)?.parse::<u64>().ok()).max()?),
        _ => None,
    });
    columns.next()
}

/// What each position has of a list that changes it, around where it comes to have `length` values.
pub async fn told(client: &Client, key: Key, length: usize) -> Vec<String> {
    let Some(head) = head(client).await else { return vec!["the newest position is not known".to_owned()] };
    let (mut low, mut high) = (1, head);
    while low < high {
        let middle = low + (high - low) / 2;
        match at(client, key, middle).await {
            Some((found, _)) if found >= length => high = middle,
            _ => low = middle + 1,
        }
    }
    let (mut lines, mut before) = (Vec::new(), None);
    for lsn in low.saturating_sub(AROUND).max(1)..=(low + AROUND).min(head) {
        let found = at(client, key, lsn).await;
        if found != before {
            lines.push(match &found {
                Some((length, last)) => format!("LSN {lsn}: {key} has {length} values, the last {last}"),
                None => format!("LSN {lsn}: {key} cannot be read"),
            });
            before = found;
        }
    }
    lines
}
