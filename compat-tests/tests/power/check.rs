//! Opens what a power cut has left, and looks whether everything is there that must be.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use compat_tests::server::{DATABASE, TOKEN, openduck};
use tokio_postgres::{Client, Error, SimpleQueryMessage, SimpleQueryRow};

use crate::workload::{COUNTED, TEXT, Work, connect, runtime, work};

/// What must be there, and what may be.
pub struct Expected {
    /// The commits that were acknowledged: client and number.
    pub acknowledged: BTreeSet<(usize, usize)>,
    /// How many numbers each client has ever begun.
    pub sent: Vec<usize>,
    /// The key that users were shown.
    pub key: Option<String>,
    /// What some earlier positions hold.
    pub history: BTreeMap<usize, String>,
}

/// How long a server may take to start, or to say why it does not.
const START: Duration = Duration::from_secs(60);

/// A server on what is left. It is killed when dropped.
pub struct Opened {
    process: Child,
    pub port: u16,
    /// The key that the extension is signed with, as users are shown it.
    pub key: String,
}

impl Drop for Opened {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Opened {
    /// Starts a server on `folder/data`.
    pub fn open(folder: &Path) -> Result<Self, String> {
        let mut command = openduck();
        command.args(["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0", "--data"]).arg(folder.join("data"));
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("openduck starts");
        let streams: [Box<dyn Read + Send>; 2] =
            [Box::new(process.stdout.take().unwrap()), Box::new(process.stderr.take().unwrap())];
        let mut server = Self { process, port: 0, key: String::new() };
        let (say, said) = mpsc::channel();
        for stream in streams {
            let say = say.clone();
            thread::spawn(move || {
                // Read to the end, whether anybody listens or not: the server must be able to write.
                BufReader::new(stream).lines().map_while(Result::ok).for_each(|line| drop(say.send(line)));
            });
        }
        drop(say);
        let end = Instant::now() + START;
        while let Ok(line) = said.recv_timeout(end.saturating_duration_since(Instant::now())) {
            if let Some(address) = line.trim().strip_prefix("postgres  ") {
                server.port = address.rsplit_once(':').and_then(|(_, port)| port.parse().ok()).expect("a port");
            } else if let Some(error) = line.strip_prefix("openduck: ") {
                return Err(format!("the folder does not open: {error}"));
            }
            // The key has several lines.
            if let Some((_, key)) = line.split_once("PUBLIC KEY '") {
                server.key = key.to_owned();
            } else if !server.key.is_empty() {
                server.key += &line;
            }
            if server.key.contains("END PUBLIC KEY") {
                return Ok(server);
            }
        }
        Err("the folder does not open: the server says nothing".to_owned())
    }
}

/// Whether `folder/data` holds what it must, and nothing else.
pub fn check(folder: &Path, expected: &Expected) -> Result<(), String> {
    let server = Opened::open(folder)?;
    // Before that there may be no tables.
    if expected.acknowledged.is_empty() {
        return Ok(());
    }
    let holds = async {
        let failed = |error: Error| match error.as_db_error() {
            Some(error) => format!("a query fails: {}", error.message()),
            None => format!("a query fails: {error}"),
        };
        let client = connect(server.port).await.map_err(failed)?;
        written(&client, expected).await.map_err(failed)??;
        versions(&client, expected).await.map_err(failed)??;
        for (position, found) in history(&client).await.map_err(failed)? {
            let then = expected.history.get(&position);
            if Some(&found) != then {
                return Err(format!("position {position} was {then:?}, and is {found:?} now"));
            }
        }
        if expected.key.as_ref().is_some_and(|key| server.key != *key) {
            return Err("the key is another one".to_owned());
        }
        client.batch_execute("INSERT INTO written VALUES (99, 0, 0, '')").await.map_err(failed)
    };
    let patient = async { tokio::time::timeout(START, holds).await };
    runtime().block_on(patient).unwrap_or_else(|_| Err("the server does not answer".to_owned()))
}

async fn written(client: &Client, expected: &Expected) -> Result<Result<(), String>, Error> {
    let sql = format!(
        "SELECT client, number, count(*), count(DISTINCT row), max(row), bool_and(text = {TEXT}) \
         FROM written GROUP BY ALL"
    );
    let mut lost = expected.acknowledged.clone();
    for row in rows(client, &sql).await? {
        let number = |at: usize| row.get(at).and_then(|value| value.parse::<usize>().ok()).unwrap_or(usize::MAX);
        let (client, commit) = (number(0), number(1));
        let (count, distinct, newest, right) = (number(2), number(3), number(4), row.get(5) == Some("t"));
        let sent = expected.sent.get(client).is_some_and(|sent| commit < *sent);
        let Some(Work::Rows(all)) = sent.then(|| work(client, commit)) else {
            return Ok(Err(format!("client {client} has never sent {commit}")));
        };
        if (count, distinct, newest + 1, right) != (all, all, all, true) {
            return Ok(Err(format!("{count} rows, right: {right}, of the {all} of client {client}'s {commit}")));
        }
        lost.remove(&(client, commit));
    }
    lost.retain(|(client, number)| matches!(work(*client, *number), Work::Rows(_)));
    Ok(if lost.is_empty() { Ok(()) } else { Err(format!("{} acknowledged commits are lost: {lost:?}", lost.len())) })
}

async fn versions(client: &Client, expected: &Expected) -> Result<Result<(), String>, Error> {
    let updates =
        expected.acknowledged.iter().filter(|(client, number)| matches!(work(*client, *number), Work::Version));
    let Some(least) = updates.map(|(_, number)| *number).max() else {
        return Ok(Ok(()));
    };
    let found = rows(client, "SELECT min(version), max(version), count(DISTINCT i) FROM counted").await?;
    let found: Vec<usize> = (0..3).filter_map(|at| found[0].get(at)?.parse().ok()).collect();
    let right = matches!(found[..], [min, max, COUNTED] if min == max && (least..expected.sent[0]).contains(&min));
    Ok(if right { Ok(()) } else { Err(format!("versions {found:?} after {least} was acknowledged")) })
}

/// What every hundredth position holds.
pub async fn history(client: &Client) -> Result<BTreeMap<usize, String>, Error> {
    let known = rows(client, "SHOW SNAPSHOTS").await?;
    let known = known.iter().filter_map(|row| row.get(0)?.parse::<usize>().ok());
    let mut history = BTreeMap::new();
    for position in known.filter(|position| position % 100 == 0) {
        let sql = format!("SELECT count(*), sum(hash(text)) FROM written AT (VERSION => {position})");
        let found = rows(client, &sql).await?;
        history.insert(position, format!("{:?} {:?}", found[0].get(0), found[0].get(1)));
    }
    Ok(history)
}

async fn rows(client: &Client, sql: &str) -> Result<Vec<SimpleQueryRow>, Error> {
    let messages = client.simple_query(sql).await?;
    let row = |message| {
        if let SimpleQueryMessage::Row(row) = message { Some(row) } else { None }
    };
    Ok(messages.into_iter().filter_map(row).collect())
}
