//! How a query is divided: a worker prints it, the planner splits it, and what the parts would cost decides whether it is.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::{Duration, Instant},
};

use arrow_array::{Array, ArrayRef, cast::AsArray};
use futures::{StreamExt, stream};
use moka::sync::Cache;
use openduck_planner::split::{self, Keys, Part, REWRITES_OFF, Sends, Split};
use openduck_proto::{
    Error, ErrorKind,
    channel::Caller,
    v1::{ExecuteQueryReply, ExecuteQueryRequest, Mode},
};

use super::{
    Workers,
    fan_out::{fragment, split_rows},
    fragment::Ran,
    members::Member,
};
use crate::decode::Decoder;

/// The rows of what is partitioned, of all that a query scans, at least: every fragment reads the others.
const SHARE_MIN: f64 = 0.5;
/// The rows that fragments send, of those that they scan, at most: more would take longer to send than to scan.
const SENT_MAX: f64 = 0.125;
/// How much longer the fragments take together than the statement in parts, at least: what is not so would not take longer
/// whole.
const GAIN_MIN: f64 = 1.4;
/// How long, and for how many queries, it is known that they are better not divided: to find out takes as long as some of
/// them run.
const KNOWN: Duration = Duration::from_secs(60);
const KNOWN_MAX: u64 = 4096;
/// Of so many statements about keys, and the positions of databases that they were asked at, the answers are kept.
const KEYS_MAX: u64 = 1024;

/// Why a query has not been divided.
#[derive(Debug)]
pub(super) enum Undivided {
    /// It is to run whole.
    Whole(String),
    /// So it is this time: something has failed.
    Failed(Error),
    /// It has been stopped.
    Stopped(Error),
}

impl Undivided {
    pub(super) fn whole(why: impl Into<String>) -> Self {
        Self::Whole(why.into())
    }
}

impl From<Error> for Undivided {
    fn from(error: Error) -> Self {
        use ErrorKind as K;
        match error.kind() {
            K::Interrupt | K::Timeout => Self::Stopped(error),
            // What a statement is, not what a worker is like: the planner's guard, what the engine does not print.
            K::InvalidInput | K::Unsupported => Self::Whole(error.text()),
            _ => Self::Failed(error),
        }
    }
}

/// A query that is divided, and at which position.
pub(super) struct Divided {
    pub(super) split: Split,
    pub(super) lsn: u64,
    /// What the query gives, as it has been printed.
    pub(super) printed: ExecuteQueryReply,
    /// What fragments send.
    pub(super) schema: bytes::Bytes,
    /// How many rows of that, by the engine's estimate.
    pub(super) rows: u64,
    /// What each of them reads.
    pub(super) parts: Vec<Part>,
}

/// Whether dividing a statement has paid, which took that long in all: whole it would take at most as long as its fragments
/// together.
pub(super) fn paid(ran: &[Ran], took: Duration) -> bool {
    let slowest = ran.iter().map(|ran| ran.measured.ms).fold(0.0, f64::max);
    slowest * ran.len() as f64 > took.as_secs_f64() * 1e3 * GAIN_MIN
}

/// What has been found out about dividing queries.
pub(super) struct Found {
    /// Those that are better not divided.
    undivided: Cache<u64, ()>,
    /// Of a database at a position, what a statement has answered about keys. Whoever asks has had the tables printed, and
    /// it is his right to read them that his fragments are held against.
    keys: Cache<(String, u64, String), Keys>,
}

impl Default for Found {
    fn default() -> Self {
        Self {
            undivided: Cache::builder().max_capacity(KNOWN_MAX).time_to_live(KNOWN).build(),
            keys: Cache::builder().max_capacity(KEYS_MAX).time_to_idle(KNOWN).build(),
        }
    }
}

impl Found {
    /// Whether a query is better not divided.
    pub(super) fn is_undivided(&self, request: &ExecuteQueryRequest) -> bool {
        self.undivided.contains_key(&hash(request))
    }

    pub(super) fn note_undivided(&self, request: &ExecuteQueryRequest) {
        self.undivided.insert(hash(request), ());
    }
}

fn hash(request: &ExecuteQueryRequest) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&request.database, &request.sql, split_rows(request)).hash(&mut hasher);
    hasher.finish()
}

impl Workers {
    /// Has the query printed, and splits it where that is worth it.
    pub(super) async fn divide(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        workers: usize,
    ) -> Result<Divided, Undivided> {
        let prints = ExecuteQueryRequest {
            mode: Mode::Print.into(),
            optimizers_off: REWRITES_OFF.join(","),
            whole_rows_max: 0,
            ..request.clone()
        };
        let printed = self.ask(member, caller, prints).await?;
        let rows_of = |table: &[String]| {
            let [_, schema, name] = table else { return None };
            let scan = printed.scans.iter().find(|scan| scan.schema == *schema && scan.table == *name)?;
            Some(scan.rows)
        };
        let splits = split::split(&printed.canonical, rows_of).map_err(|whole| Undivided::whole(whole.to_string()))?;
        let mut why = Undivided::whole("");
        for split in splits {
            match self.parts(member, caller, request, (&split, workers, printed.lsn)).await {
                Ok((parts, sent)) => {
                    let (schema, rows) = (sent.schema, sent.estimated_rows);
                    return Ok(Divided { split, lsn: printed.lsn, printed, schema, rows, parts });
                }
                Err(undivided @ Undivided::Stopped(_)) => return Err(undivided),
                Err(undivided) => why = undivided,
            }
        }
        Err(why)
    }

    /// The parts of a query that is split so, and what the first is said to send, if that is worth it.
    async fn parts(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        (split, workers, lsn): (&Split, usize, u64),
    ) -> Result<(Vec<Part>, ExecuteQueryReply), Undivided> {
        let at = |sql: String| fragment(self.members.secret(), caller, request, sql, lsn);
        let enough = |share: f64| match share < SHARE_MIN {
            true => Err(Undivided::Whole(format!("every fragment would read {:.0} % of it", (1.0 - share) * 100.0))),
            false => Ok(()),
        };
        enough(split.share)?;
        let rows = split.rows();
        let most = rows.checked_div(split_rows(request).div_ceil(2)).unwrap_or_default().min(workers as u64);
        let parts = match split.asks(most) {
            None => split::ranges(rows, most).into_iter().map(Part::Rows).collect(),
            Some(sql) if most > 1 => {
                let asked = (request.database.clone(), lsn, sql);
                let keys = match self.found.keys.get(&asked) {
                    Some(keys) => keys,
                    None => {
                        let keys = keys(&self.ask(member, caller, at(asked.2.clone())).await?, split, most)?;
                        self.found.keys.insert(asked, keys.clone());
                        keys
                    }
                };
                enough(keys.share(split))?;
                keys.parts()
            }
            Some(_) => Vec::new(),
        };
        let Some(first) = parts.first().filter(|_| parts.len() > 1) else {
            return Err(Undivided::whole("its table is too small for two fragments"));
        };
        let describes =
            ExecuteQueryRequest { mode: Mode::Describe.into(), estimate: true, ..at(split.fragment(first)) };
        let described = self.ask(member, caller, describes).await?;
        let sent = described.estimated_rows as f64 * parts.len() as f64;
        if split.sends != Sends::Top && sent > rows as f64 * SENT_MAX {
            return Err(Undivided::Whole(format!("fragments would send {sent:.0} {} of {rows}", split.sends)));
        }
        Ok((parts, described))
    }

    pub(super) async fn ask(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: ExecuteQueryRequest,
    ) -> Result<ExecuteQueryReply, Undivided> {
        let began = Instant::now();
        let asked = self.run_on(member, caller, None, &request, stream::empty().boxed()).await;
        let (part_of, mode, ms) = (&request.part_of, request.mode(), began.elapsed().as_secs_f64() * 1e3);
        tracing::debug!(part_of, ?mode, ms, "asked about a statement that may be divided");
        asked.map_err(|failed| failed.into_error().into())
    }
}

/// What a worker has answered about keys: one row of texts.
fn keys(reply: &ExecuteQueryReply, split: &Split, parts: u64) -> Result<Keys, Undivided> {
    let unknown = || Undivided::whole("a worker does not tell of the keys of its tables");
    let rows = texts(reply)?;
    let row = rows.first().filter(|_| reply.done).ok_or_else(unknown)?;
    Keys::read(split, parts, std::array::from_fn(|column| row.get(column)?.as_deref()))
        .map_err(|whole| Undivided::whole(whole.to_string()))
}

/// The rows that have come with a reply, of columns of text.
pub(super) fn texts(reply: &ExecuteQueryReply) -> Result<Vec<Vec<Option<String>>>, Error> {
    let mut decoder = Decoder::new(&reply.schema)?;
    let mut rows = Vec::new();
    for batch in &reply.batches {
        for batch in decoder.decode(batch.ipc.clone())? {
            rows.extend(
                (0..batch.num_rows()).map(|row| batch.columns().iter().map(|column| text(column, row)).collect()),
            );
        }
    }
    Ok(rows)
}

fn text(column: &ArrayRef, row: usize) -> Option<String> {
    match (column.as_string_opt::<i32>(), column.as_string_view_opt()) {
        (Some(texts), _) => texts.is_valid(row).then(|| texts.value(row).to_owned()),
        (None, texts) => texts.filter(|texts| texts.is_valid(row)).map(|texts| texts.value(row).to_owned()),
    }
}
