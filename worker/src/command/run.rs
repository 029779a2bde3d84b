//! Carrying statements about databases out, on the store.

use std::{collections::BTreeMap, sync::Arc};

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use openduck_layers::{
    Collect, Compacted, DatabaseName, FolderError, Lsn, Point, StorageError, Store, TimelineId,
    metastore::{Database, NamedSnapshot, Privileges, Securable, Share},
    name::{RETENTION, WINDOW},
    point::time_text,
};
use openduck_proto::{
    Error, ErrorKind,
    channel::Caller,
    share, token,
    user::ADMINISTRATOR,
    v1::{
        Begin, Column, Compression, ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultBatch, ResultKind,
        StatementKind, TransactionState,
    },
};

use super::{Administration, Command, RoleCommand};
use crate::{access::give, database::storage_error, databases::Databases, ipc};

/// A result as rows of text.
struct Table {
    names: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Command {
    /// Carries the statement out; `request` is the one that it came in.
    ///
    /// # Errors
    /// TRANSACTION (25001) inside of one; UNSUPPORTED for files that are served as they are; those of the names and of
    /// storage.
    pub(crate) async fn run(
        self,
        databases: &Databases,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        in_transaction: bool,
    ) -> Result<ExecuteQueryReply, Error> {
        // A SHOW leaves a transaction as it is, but cannot begin the one that a client wants begun.
        if (in_transaction && self.kind() != StatementKind::Select)
            || (request.begin() != Begin::NoBegin && !in_transaction)
        {
            let message = "statements about databases, snapshots and branches cannot run inside a transaction";
            return Err(Error::of(ErrorKind::Transaction, message).with_sqlstate("25001"));
        }
        let kind = self.kind();
        let table = match request.mode() {
            Mode::Describe | Mode::Print => Table { names: self.columns(), rows: Vec::new() },
            Mode::Execute => {
                let names = self.columns();
                let rows = match self {
                    Self::Role(command) => role_rows(command, databases, caller, request).await?,
                    command => {
                        command.check_allowed(databases, &caller.user, &request.database).await?;
                        command.rows(databases, &caller.user, &request.database).await?
                    }
                };
                Table { names, rows }
            }
        };
        let mut reply = reply(table, kind, request)?;
        if in_transaction {
            reply.transaction = TransactionState::Active.into();
        }
        Ok(reply)
    }

    /// Whether the user may do this: the administrator and superusers may; of a database, its owner too; and whoever may
    /// make databases those that he makes.
    async fn check_allowed(&self, databases: &Databases, user: &str, current: &str) -> Result<(), Error> {
        let Some(store) = databases.store() else { return Ok(()) };
        let roles = databases.access().roles(store).await?;
        if roles.is_superuser(user) {
            return Ok(());
        }
        let of = match self {
            Self::ShowDurability | Self::ShowDatabases | Self::Role(_) => return Ok(()),
            Self::CreateDatabase { from, .. } => {
                if !roles.roles.get(user).is_some_and(|role| role.create_database) {
                    return Err(Error::of(ErrorKind::Permission, "permission denied to create database"));
                }
                match from {
                    Some(from) => from.split('@').next(),
                    None => return Ok(()),
                }
            }
            Self::DropDatabase { name, .. } | Self::RestoreDatabase { name, .. } => Some(name.as_str()),
            Self::CreateSnapshot { of, .. }
            | Self::DropSnapshot { of, .. }
            | Self::CreateBranch { of, .. }
            | Self::DropBranch { of, .. }
            | Self::CreateShare { of, .. }
            | Self::DropShare { of, .. }
            | Self::ShowShares { of }
            | Self::ShowSnapshots { of }
            | Self::ShowBranches { of } => of.as_deref(),
            Self::VerifyDatabase { name, .. } | Self::CompactDatabase { name } => name.as_deref(),
            Self::UndropDatabase { .. } | Self::CollectGarbage => {
                return Err(Error::of(ErrorKind::Permission, "permission denied: this is for superusers"));
            }
        };
        let (database, _) = databases.timeline(of.unwrap_or(current)).await?;
        let policy = databases.access().policy(store, user, &database).await?;
        let held = policy.on(&Securable::database());
        let reads = matches!(self, Self::ShowSnapshots { .. } | Self::ShowBranches { .. });
        if held.contains(if reads { Privileges::CONNECT } else { Privileges::OWNER }) {
            return Ok(());
        }
        Err(Error::of(ErrorKind::Permission, format!("must be owner of database {}", database.name)))
    }

    async fn rows(&self, databases: &Databases, user: &str, current: &str) -> Result<Vec<Vec<String>>, Error> {
        let Some(store) = databases.store() else {
            if *self == Self::ShowDurability {
                let text = "on this machine's disk, as DuckDB itself keeps it: one file and its log";
                return Ok(vec![vec![text.to_owned()]]);
            }
            let message = "a file that is served as it is has no databases, snapshots and branches of its own";
            return Err(Error::of(ErrorKind::Unsupported, message).with_hint("serve a data folder instead"));
        };
        let known = store.metastore();
        match self {
            Self::ShowDurability => return Ok(vec![vec![known.durability()]]),
            // It is carried out elsewhere.
            Self::Role(_) => {}
            Self::ShowDatabases => return show_databases(databases, store, user).await,
            Self::CreateDatabase { name, if_not_exists, from } => {
                create_database(databases, store, user, name, *if_not_exists, from.as_deref()).await?;
            }
            Self::DropDatabase { name, if_exists } => match databases.timeline(name).await {
                Ok((database, _)) => {
                    known.drop_database(database.id).await.map_err(storage_error)?;
                    databases.forget(&database.name).await;
                }
                Err(error) if *if_exists && error.kind() == ErrorKind::NoSuchDatabase => {}
                Err(error) => return Err(error),
            },
            Self::UndropDatabase { name, to } => {
                let all = known.databases().await.map_err(storage_error)?;
                let dropped = all.iter().filter(|d| d.dropped.is_some() && d.name.eq_ignore_ascii_case(name));
                // The one that was dropped last.
                let newest = dropped.max_by_key(|database| database.dropped);
                let newest = newest.ok_or_else(|| missing(&format!("a dropped database \"{name}\"")))?;
                let to = DatabaseName::new(to.as_deref().unwrap_or(name)).map_err(bad_name)?;
                known.undrop_database(newest.id, to.as_str()).await.map_err(storage_error)?;
            }
            Self::RestoreDatabase { name, to } => restore(databases, store, name, to).await?,
            Self::CreateSnapshot { name, of, at } => {
                let (_, timeline) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                let lsn = position(store, timeline, at).await?;
                let (timeline, lsn) = store.locate(timeline, lsn).await.map_err(storage_error)?;
                known.create_snapshot(timeline, name, lsn).await.map_err(storage_error)?;
            }
            Self::DropSnapshot { name, of } => {
                let (_, timeline) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                known.drop_snapshot(timeline, name).await.map_err(storage_error)?;
            }
            Self::CreateBranch { name, of, at } => {
                let name = DatabaseName::new(name).map_err(bad_name)?;
                let (database, timeline) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                let lsn = position(store, timeline, at).await?;
                let (timeline, lsn) = store.locate(timeline, lsn).await.map_err(storage_error)?;
                known.create_timeline(database.id, name.as_str(), timeline, lsn).await.map_err(storage_error)?;
            }
            Self::DropBranch { name, of } => {
                let of = of.as_deref().unwrap_or(current);
                let database = of.split(['/', '@']).next().unwrap_or_default();
                let branch = format!("{database}/{name}");
                let (database, timeline) = databases.timeline(&branch).await?;
                known.drop_timeline(timeline).await.map_err(storage_error)?;
                databases.forget(&format!("{}/{name}", database.name)).await;
            }
            Self::CreateShare { name, of, at } => {
                let database = of.as_deref().unwrap_or(current);
                return create_share(databases, store, name, database, at).await;
            }
            Self::DropShare { name, of } => {
                let (database, _) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                let shares = known.shares(database.id).await.map_err(storage_error)?;
                known.revoke_share(database.id, name).await.map_err(storage_error)?;
                for share in shares.iter().filter(|share| share.name.eq_ignore_ascii_case(name)) {
                    databases.forget_share(share.token_hash).await;
                }
            }
            Self::VerifyDatabase { name, at } => {
                let (_, timeline) = databases.timeline(name.as_deref().unwrap_or(current)).await?;
                let lsn = position(store, timeline, at).await?;
                return verify(store, timeline, lsn).await.map_err(storage_error);
            }
            Self::CompactDatabase { name } => {
                let (_, timeline) = databases.timeline(name.as_deref().unwrap_or(current)).await?;
                let done = store.compact(timeline, false).await.map_err(storage_error)?;
                let row = |done: Compacted| vec![done.lsn.0, done.layers, done.pages, done.bytes];
                return Ok(done.map(row).map(|row| row.iter().map(u64::to_string).collect()).into_iter().collect());
            }
            Self::CollectGarbage => {
                let done = store
                    .collect(&Collect { progress: store.progress(), ..Collect::default() })
                    .await
                    .map_err(storage_error)?;
                let amounts = [done.deleted, done.condemned, done.kept];
                let numbers = amounts.iter().flat_map(|amount| [amount.objects, amount.bytes]);
                return Ok(vec![numbers.map(|number| number.to_string()).collect()]);
            }
            Self::ShowSnapshots { of } => {
                let (_, timeline) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                return show_snapshots(store, timeline).await.map_err(storage_error);
            }
            Self::ShowBranches { of } => {
                let (database, _) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                return show_branches(store, &database).await.map_err(storage_error);
            }
            Self::ShowShares { of } => {
                let (database, _) = databases.timeline(of.as_deref().unwrap_or(current)).await?;
                return show_shares(store, &database).await.map_err(storage_error);
            }
        }
        Ok(Vec::new())
    }
}

async fn position(store: &Store, timeline: TimelineId, at: &str) -> Result<Lsn, Error> {
    let point = Point::parse(at).map_err(storage_error)?;
    store.resolve(timeline, &point).await.map_err(storage_error)
}

/// Carries a statement about roles out.
async fn role_rows(
    command: RoleCommand,
    databases: &Databases,
    caller: &Caller,
    request: &ExecuteQueryRequest,
) -> Result<Vec<Vec<String>>, Error> {
    let Some(store) = databases.store() else {
        let message = "a file that is served as it is has the administrator only, and no other users";
        return Err(Error::of(ErrorKind::Unsupported, message).with_hint("serve a data folder instead"));
    };
    // The first of the path; its quotes are the engine's.
    let path = request.settings.get("search_path").or_else(|| request.settings.get("schema"));
    let first = path.and_then(|path| path.split(',').next()).map(|first| first.trim().replace('"', ""));
    let schema = first.map(|first| first.rsplit('.').next().unwrap_or_default().to_ascii_lowercase());
    let schema = schema.filter(|schema| !schema.is_empty() && schema != "public").unwrap_or_else(|| "main".to_owned());
    let (user, access, database) = (caller.user.as_str(), databases.access(), request.database.as_str());
    command.run(&Administration { databases, store, access, user, database, schema: &schema }).await
}

async fn create_database(
    databases: &Databases,
    store: &Store,
    user: &str,
    name: &str,
    if_not_exists: bool,
    from: Option<&str>,
) -> Result<(), Error> {
    let name = DatabaseName::new(name).map_err(bad_name)?;
    let known = databases.names().await?;
    if if_not_exists && known.iter().any(|known| known.eq_ignore_ascii_case(name.as_str())) {
        return Ok(());
    }
    let made = match from {
        None => store.metastore().create_database(name.as_str(), RETENTION, WINDOW).await,
        Some(from) => {
            let (path, at) = from.split_once('@').unwrap_or((from, ""));
            let (_, timeline) = databases.timeline(path).await?;
            let lsn = position(store, timeline, at).await?;
            let (timeline, lsn) = store.locate(timeline, lsn).await.map_err(storage_error)?;
            store.metastore().clone_database(name.as_str(), RETENTION, WINDOW, timeline, lsn).await
        }
    };
    let made = made.map_err(storage_error)?;
    if user != ADMINISTRATOR {
        let own = give(made.id, &Securable::database(), user, Privileges::OWNER, Privileges::NONE);
        store.metastore().change_access(&[own]).await.map_err(storage_error)?;
        databases.access().forget_all();
    }
    Ok(())
}

/// Takes a database back to a point: a branch from there becomes what its name means, and what was there becomes a branch.
async fn restore(databases: &Databases, store: &Store, name: &str, to: &str) -> Result<(), Error> {
    let (database, main) = databases.timeline(name).await?;
    let lsn = position(store, main, to).await?;
    let (parent, lsn) = store.locate(main, lsn).await.map_err(storage_error)?;
    let timelines = store.metastore().timelines(database.id).await.map_err(storage_error)?;
    let free = |name: &String| !timelines.iter().any(|t| t.dropped.is_none() && t.name.eq_ignore_ascii_case(name));
    let branch = (1..).map(|number| format!("before-restore-{number}")).find(free).unwrap_or_default();
    let made = store.metastore().create_timeline(database.id, &branch, parent, lsn).await.map_err(storage_error)?;
    store.metastore().set_main_timeline(database.id, database.main, made.id).await.map_err(storage_error)?;
    databases.forget(&database.name).await;
    Ok(())
}

/// Makes a share: of a point, or of whatever is newest. Its token is told this once.
async fn create_share(
    databases: &Databases,
    store: &Store,
    name: &str,
    of: &str,
    at: &str,
) -> Result<Vec<Vec<String>>, Error> {
    let name = DatabaseName::new(name).map_err(bad_name)?.to_string();
    let (database, timeline) = databases.timeline(of).await?;
    let (timeline, lsn) = match at {
        "" => (timeline, None),
        at => {
            let lsn = position(store, timeline, at).await?;
            let (timeline, lsn) = store.locate(timeline, lsn).await.map_err(storage_error)?;
            let owner = store.metastore().timeline(timeline).await.map_err(storage_error)?.database;
            if owner != database.id {
                let message = "the position is from before the database was cloned";
                return Err(Error::of(ErrorKind::Unsupported, message)
                    .with_hint("share it of the database that it was cloned from"));
            }
            (timeline, Some(lsn))
        }
    };
    let token = share::new_token();
    // The metastore's clock says when.
    let share =
        Share { name: name.clone(), database: database.id, timeline, lsn, token_hash: token::hash(&token), created: 0 };
    store.metastore().create_share(&share).await.map_err(storage_error)?;
    Ok(vec![vec![name, token]])
}

async fn show_shares(store: &Store, database: &Database) -> Result<Vec<Vec<String>>, StorageError> {
    let timelines = store.metastore().timelines(database.id).await?;
    let branch = |id| timelines.iter().find(|timeline| timeline.id == id).map_or("", |timeline| &timeline.name);
    let row = |share: Share| {
        let lsn = share.lsn.map(|lsn| lsn.to_string()).unwrap_or_default();
        vec![share.name, branch(share.timeline).to_owned(), lsn, time_text(share.created)]
    };
    Ok(store.metastore().shares(database.id).await?.into_iter().map(row).collect())
}

/// The databases that the user may come into.
async fn show_databases(databases: &Databases, store: &Store, user: &str) -> Result<Vec<Vec<String>>, Error> {
    let mut rows = Vec::new();
    for database in store.live_databases().await.map_err(storage_error)? {
        let policy = databases.access().policy(store, user, &database).await?;
        if !policy.on(&Securable::database()).contains(Privileges::CONNECT) {
            continue;
        }
        let timelines = store.metastore().timelines(database.id).await.map_err(storage_error)?;
        let branches = timelines.iter().filter(|timeline| timeline.dropped.is_none()).count() - 1;
        rows.push(vec![database.name, time_text(database.created), branches.to_string()]);
    }
    Ok(rows)
}

/// Commits that one statement lists.
const COMMITS_MAX: u32 = 10_000;

async fn show_snapshots(store: &Store, timeline: TimelineId) -> Result<Vec<Vec<String>>, StorageError> {
    let known = store.metastore();
    let found = known.timeline(timeline).await?;
    let mut names: BTreeMap<_, Vec<NamedSnapshot>> = BTreeMap::new();
    for named in known.snapshots(timeline).await? {
        names.entry(named.lsn).or_default().push(named);
    }
    let first = found.horizon.0.max(found.head.lsn.0.saturating_sub(COMMITS_MAX.into()));
    let commits = known.commits(timeline, Lsn(first), found.head.lsn, COMMITS_MAX).await?;
    let mut rows = Vec::new();
    for commit in commits.into_iter().rev() {
        let named = names.remove(&commit.lsn).unwrap_or_default();
        let named = named.iter().map(|named| named.name.as_str()).collect::<Vec<_>>().join(", ");
        rows.push(vec![commit.lsn.to_string(), named, time_text(commit.time), commit.main_size.to_string()]);
    }
    for (lsn, named) in names.into_iter().rev() {
        for named in named {
            rows.push(vec![lsn.to_string(), named.name, time_text(named.created), String::new()]);
        }
    }
    Ok(rows)
}

async fn show_branches(store: &Store, database: &Database) -> Result<Vec<Vec<String>>, StorageError> {
    let timelines = store.metastore().timelines(database.id).await?;
    let name_of = |id| timelines.iter().find(|timeline| timeline.id == id).map_or("", |timeline| &timeline.name);
    let live = timelines.iter().filter(|timeline| timeline.dropped.is_none());
    let rows = live.map(|timeline| {
        let (parent, left) = timeline.parent.map_or(("", String::new()), |(id, lsn)| (name_of(id), lsn.to_string()));
        let head = timeline.head.lsn.to_string();
        vec![timeline.name.clone(), parent.to_owned(), left, head, time_text(timeline.created)]
    });
    Ok(rows.collect())
}

/// Damages that one answer tells of.
const DAMAGES_SHOWN: usize = 100;

async fn verify(store: &Store, timeline: TimelineId, lsn: Lsn) -> Result<Vec<Vec<String>>, StorageError> {
    let found = store.verify(timeline, lsn, &store.progress()).await?;
    let damage: Vec<String> = found.damage.iter().take(DAMAGES_SHOWN).map(ToString::to_string).collect();
    let numbers = [lsn.0, found.pages, found.layers, found.bytes, found.damages].map(|number| number.to_string());
    Ok(vec![numbers.into_iter().chain([damage.join("\n")]).collect()])
}

fn bad_name(error: FolderError) -> Error {
    Error::of(ErrorKind::InvalidInput, error.to_string())
}

fn missing(what: &str) -> Error {
    Error::of(ErrorKind::NoSuchDatabase, format!("{what} does not exist"))
}

fn reply(table: Table, kind: StatementKind, request: &ExecuteQueryRequest) -> Result<ExecuteQueryReply, Error> {
    let mut reply = ExecuteQueryReply {
        done: true,
        statement_kind: kind.into(),
        result_kind: ResultKind::Nothing.into(),
        execution_id: request.execution_id.clone(),
        ..ExecuteQueryReply::default()
    };
    if table.names.is_empty() {
        return Ok(reply);
    }
    let fields: Vec<_> = table.names.iter().map(|name| Field::new(*name, DataType::Utf8, false)).collect();
    let column = |at: usize| {
        let texts: StringArray = table.rows.iter().map(|row| Some(row[at].as_str())).collect();
        Arc::new(texts) as ArrayRef
    };
    let columns = (0..fields.len()).map(column).collect();
    let internal = |error: arrow_schema::ArrowError| Error::of(ErrorKind::Internal, error.to_string());
    let batch = RecordBatch::try_new(Arc::new(Schema::new(fields)), columns).map_err(internal)?;
    let mut encoder = ipc::Encoder::new(&batch.schema(), Compression::None)?;
    reply.result_kind = ResultKind::Rows.into();
    reply.schema = encoder.schema_message();
    let column = |name: &&str| Column { name: (*name).to_owned(), r#type: "VARCHAR".to_owned(), ..Column::default() };
    reply.columns = table.names.iter().map(column).collect();
    if batch.num_rows() > 0 {
        let rows = batch.num_rows() as u64;
        reply.batches.push(ResultBatch { index: 0, ipc: encoder.batch(&batch)?, rows });
    }
    Ok(reply)
}
