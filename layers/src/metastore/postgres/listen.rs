//! News of commits, over LISTEN and NOTIFY.

use std::time::Duration;

use tokio::{
    sync::{mpsc, watch},
    task::AbortHandle,
    time::sleep,
};
use tokio_postgres::Client;

use super::{
    Inner,
    rows::{bytes, lsn as lsn_of},
    session::{Effect, Target},
};
use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
};

/// The newest known position of every timeline that is not dropped.
pub type Heads = imbl::HashMap<TimelineId, Lsn>;

/// Listens for as long as it is kept.
pub(super) struct Listener {
    heads: watch::Receiver<Heads>,
    task: AbortHandle,
}

impl Listener {
    pub(super) fn start(target: Target) -> Self {
        let (sender, heads) = watch::channel(Heads::new());
        let task = tokio::spawn(listen(target, sender)).abort_handle();
        Self { heads, task }
    }

    pub(super) fn heads(&self) -> watch::Receiver<Heads> {
        self.heads.clone()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Connects again, ever more rarely, whenever the connection is lost.
async fn listen(target: Target, heads: watch::Sender<Heads>) {
    const FIRST: Duration = Duration::from_millis(50);
    let mut pause = FIRST;
    loop {
        let (sender, mut news) = mpsc::unbounded_channel();
        let limit = Duration::from_secs(30);
        // The connection lives as long as the client does.
        let opened = async {
            let client = target.open(limit, Some(sender)).await?;
            begin(&client, &target, &heads).await.map(|()| client)
        };
        match tokio::time::timeout(limit, opened).await {
            Ok(Ok(_client)) => {
                pause = FIRST;
                while let Some(notification) = news.recv().await {
                    if let Some((timeline, lsn)) = parse(notification.payload()) {
                        heads.send_if_modified(|heads| raise(heads, timeline, lsn));
                    }
                }
            }
            Ok(Err(error)) => tracing::debug!("cannot listen for commits: {error}"),
            Err(_) => tracing::debug!("cannot listen for commits: Postgres does not answer"),
        }
        sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(5));
    }
}

/// What was announced while nobody listened is read from the tables; after LISTEN, so that nothing falls in between.
async fn begin(client: &Client, target: &Target, heads: &watch::Sender<Heads>) -> Result<()> {
    let failed = |error: tokio_postgres::Error| StorageError::Unavailable(error.to_string());
    client.batch_execute(&format!("LISTEN \"{}\"", target.channel().replace('"', "\"\""))).await.map_err(failed)?;
    let sql = "SELECT id, head_lsn FROM timeline WHERE dropped IS NULL";
    let found = client.query(sql, &[]).await.map_err(failed)?;
    let found = found.iter().map(|row| Ok((TimelineId(bytes(row, "id")?), lsn_of(row, "head_lsn")?)));
    let found: Heads = found.collect::<Result<_>>()?;
    heads.send_if_modified(|heads| {
        let changed = *heads != found;
        *heads = found;
        changed
    });
    Ok(())
}

fn parse(payload: &str) -> Option<(TimelineId, Lsn)> {
    let (timeline, lsn) = payload.split_once(' ')?;
    Some((timeline.parse().ok()?, Lsn(lsn.parse().ok()?)))
}

/// Positions only rise; news may be late.
fn raise(heads: &mut Heads, timeline: TimelineId, lsn: Lsn) -> bool {
    let newer = heads.get(&timeline).is_none_or(|known| *known < lsn);
    if newer {
        heads.insert(timeline, lsn);
    }
    newer
}

impl Inner {
    pub(super) async fn notify_head(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        let payload = format!("{timeline} {lsn}");
        self.work.query(Effect::Write, "SELECT pg_notify($1, $2)", &[&self.target.channel(), &payload]).await?;
        Ok(())
    }
}
