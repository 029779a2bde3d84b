//! Crashes, enumerated: a workload runs on the real engine over layered storage, and every prefix of what it did to its
//! files must open as exactly what was acknowledged by then, or that and the one commit in flight.
//!
//! `CRASH_PREFIXES=n` looks at as many prefixes of each workload, evenly spread; all of them where there are fewer.

use std::{
    collections::HashSet,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use arrow_array::{Array, cast::AsArray};
use object_store::memory::InMemory;
use openduck_layers::{
    FileKind, Lsn, Objects, Operation, Options as StoreOptions, Patience, Store, Tap, TimelineId, Volume, import,
    metastore::sqlite::SqliteMetastore,
};
use parking_lot::Mutex;
use tempfile::TempDir;
use tokio::runtime::Handle;

use super::{Builtin, Connection, Engine, Options, Source};

mod equality;
mod opening;
mod pins;
mod workloads;

/// Microseconds.
const HOUR: i64 = 3_600_000_000;

/// One step of a workload.
#[derive(Clone, Debug)]
enum Step {
    /// One statement, or several in one transaction.
    Run(&'static str),
    /// Opens the database anew: what is open is closed in order.
    Reopen,
}

/// A workload, and how its database is attached.
struct Workload {
    name: &'static str,
    /// Options of ATTACH.
    attach: &'static str,
    /// Checkpoints come from another connection meanwhile.
    checkpoints: bool,
    steps: Vec<Step>,
}

/// What happened, in order.
#[derive(Clone, Debug)]
enum Event {
    Begin(usize),
    Operation(Operation),
    Acknowledged(usize),
}

type Files = [Option<Vec<u8>>; 4];

/// Carries an operation out on plain bytes.
fn carry_out(files: &mut Files, operation: &Operation) {
    match operation {
        Operation::Create(file) => {
            files[*file as usize].get_or_insert_default();
        }
        Operation::Write(file, offset, bytes) => {
            let content = files[*file as usize].get_or_insert_default();
            let end = *offset as usize + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*offset as usize..end].copy_from_slice(bytes);
        }
        Operation::Truncate(file, size) => {
            if let Some(content) = &mut files[*file as usize] {
                content.truncate(*size as usize);
            }
        }
        // What may be forgotten is forgotten: nobody may depend on it.
        Operation::Trim(file, offset, length) => {
            if let Some(content) = &mut files[*file as usize] {
                let end = ((offset + length) as usize).min(content.len());
                content[(*offset as usize).min(end)..end].fill(0xEE);
            }
        }
        Operation::Sync(_) => {}
        Operation::Remove(file) => files[*file as usize] = None,
        Operation::Rename(from, to) => files[*to as usize] = files[*from as usize].take(),
    }
}

fn options(folder: &Path, attach: &str, read_only: bool) -> Options {
    Options {
        threads: 2,
        memory_bytes: 1 << 30,
        temporary_folder: folder.join("spill"),
        temporary_bytes: 1 << 30,
        read_only,
        attach: attach.to_owned(),
        builtin: Builtin::within(folder),
        settings: attach
            .contains("ENCRYPTION")
            .then(|| ("force_mbedtls_unsafe", "true".to_owned()))
            .into_iter()
            .collect(),
        folders: Vec::new(),
    }
}

fn run(connection: &mut Connection, sql: &str) {
    let mut script = connection.parse(sql).unwrap();
    for index in 0..script.len() {
        script.statement(index).unwrap();
        let mut rows = script.submit(index, None).unwrap_or_else(|error| panic!("{sql}: {error}"));
        while rows.next().unwrap_or_else(|error| panic!("{sql}: {error}")).is_some() {}
    }
}

/// The rows of one text column.
fn texts(connection: &mut Connection, sql: &str) -> Vec<String> {
    let mut rows = connection.parse(sql).unwrap().submit(0, None).unwrap_or_else(|error| panic!("{sql}: {error}"));
    let mut found = Vec::new();
    while let Some(batch) = rows.next().unwrap_or_else(|error| panic!("{sql}: {error}")) {
        let column = batch.column(0).as_string::<i32>();
        found.extend((0..column.len()).map(|row| column.value(row).to_owned()));
    }
    found
}

/// Everything that a database holds, as a text: its catalog, and of each table the rows' number and hash.
fn fingerprint(engine: &Arc<Engine>) -> String {
    fingerprint_by(engine, "hash(t)")
}

/// The same by another hash of a row `t`.
fn fingerprint_by(engine: &Arc<Engine>, hash: &str) -> String {
    let mut connection = Connection::open(engine).unwrap();
    let catalog = "
        SELECT kind || ' ' || coalesce(text, '') FROM (
            SELECT 'schema' AS kind, schema_name AS text FROM duckdb_schemas() WHERE database_name = 'mydb'
            UNION ALL SELECT 'table', sql FROM duckdb_tables() WHERE database_name = 'mydb'
            UNION ALL SELECT 'view', sql FROM duckdb_views() WHERE database_name = 'mydb' AND NOT internal
            UNION ALL SELECT 'index', sql FROM duckdb_indexes() WHERE database_name = 'mydb'
            UNION ALL SELECT 'sequence', sequence_name || ' ' || coalesce(last_value, 0)
                FROM duckdb_sequences() WHERE database_name = 'mydb'
            UNION ALL SELECT 'type', type_name FROM duckdb_types() WHERE database_name = 'mydb' AND NOT internal
        ) ORDER BY ALL";
    let mut found = texts(&mut connection, catalog);
    let tables = texts(
        &mut connection,
        "SELECT '\"' || schema_name || '\".\"' || table_name || '\"' FROM duckdb_tables()
         WHERE database_name = 'mydb' ORDER BY ALL",
    );
    for table in tables {
        let sql = format!("SELECT count(*) || ' ' || coalesce(bit_xor({hash}), 0) FROM {table} AS t");
        found.push(format!("{table} {}", texts(&mut connection, &sql).concat()));
    }
    found.join("\n")
}

/// A store in memory with one database.
async fn store() -> (Store, TimelineId) {
    let clock = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_micros() as i64;
    let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let objects = Objects::new(Arc::new(InMemory::new()), object_store::path::Path::default(), Patience::default());
    let store = Store::new(metastore, objects, StoreOptions { exclusive: true, ..StoreOptions::default() });
    let database = store.metastore().create_database("mydb", HOUR, HOUR).await.unwrap();
    (store, database.main)
}

/// What a run of a workload has left.
struct Record {
    events: Vec<Event>,
    /// What the database held before each step, and at the end.
    states: Vec<String>,
    /// The position at the end of each step.
    positions: Vec<Lsn>,
    store: Store,
    timeline: TimelineId,
}

fn record(workload: &Workload, runtime: &Handle) -> Record {
    let (store, timeline) = runtime.block_on(store());
    let folder = tempfile::tempdir().unwrap();
    let writer = runtime.block_on(store.open_writer(timeline, "test", "", false)).unwrap();
    let events = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&events);
    let tap = Tap(Arc::new(move |operation| seen.lock().push(Event::Operation(operation))));
    let volume = Arc::new(Volume::timeline(store.clone(), Arc::clone(&writer), runtime.clone()).tapped(tap));
    let open = || {
        let options = options(folder.path(), workload.attach, false);
        Engine::open("mydb", Source::Volume(Arc::clone(&volume)), &options).unwrap()
    };
    let mut engine = open();
    let mut states = vec![fingerprint(&engine)];
    let mut positions = vec![writer.position()];
    for (index, step) in workload.steps.iter().enumerate() {
        events.lock().push(Event::Begin(index));
        match step {
            Step::Run(sql) => {
                let stop = AtomicBool::new(false);
                std::thread::scope(|scope| {
                    if workload.checkpoints {
                        scope.spawn(|| {
                            while !stop.load(Ordering::Relaxed) {
                                // One that is refused, for a transaction that is open, is no matter.
                                let _ = engine.checkpoint();
                            }
                        });
                    }
                    run(&mut Connection::open(&engine).unwrap(), sql);
                    stop.store(true, Ordering::Relaxed);
                });
            }
            Step::Reopen => {
                drop(engine);
                engine = open();
            }
        }
        events.lock().push(Event::Acknowledged(index));
        states.push(fingerprint(&engine));
        positions.push(writer.position());
    }
    drop(engine);
    runtime.block_on(writer.close()).unwrap();
    let events = std::mem::take(&mut *events.lock());
    Record { events, states, positions, store, timeline }
}

/// Writes files where a plain engine opens them.
fn write_out(folder: &TempDir, files: &Files) -> std::path::PathBuf {
    let path = folder.path().join("mydb.duckdb");
    for file in FileKind::ALL {
        if let Some(content) = &files[file as usize] {
            std::fs::write(import::path_of(&path, file), content).unwrap();
        }
    }
    path
}

/// Opens files in a plain engine, for reading and then for writing, and looks whether they hold one of `expected`.
fn check_files(files: &Files, attach: &str, expected: &[&str], what: &str) {
    // No database yet, or one whose first header is not there: nothing was acknowledged, and nothing can be opened.
    let headers = files[0].as_ref().is_some_and(|content| content.len() >= 3 * 4096);
    if !headers {
        assert!(expected.contains(&""), "{what}: no database");
        return;
    }
    for read_only in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let path = write_out(&folder, files);
        let opened = Engine::open("mydb", Source::File(&path), &options(folder.path(), attach, read_only));
        let engine = opened.unwrap_or_else(|error| panic!("{what}, read-only {read_only}: {error}"));
        let found = fingerprint(&engine);
        assert!(
            expected.contains(&found.as_str()),
            "{what}, read-only {read_only}: found\n{found}\nexpected one of {expected:#?}"
        );
    }
}

/// As many of `count` indexes as are asked for, evenly spread, the last one among them.
fn sample(count: usize, wanted: usize) -> HashSet<usize> {
    let wanted = wanted.clamp(1, count);
    (1..=wanted).map(|index| index * count / wanted - 1).collect()
}

fn wanted() -> usize {
    std::env::var("CRASH_PREFIXES").ok().and_then(|text| text.parse().ok()).unwrap_or(40)
}

/// Every prefix of the operations, in a plain engine.
fn check_prefixes(workload: &Workload, record: &Record) -> usize {
    let count = record.events.iter().filter(|event| matches!(event, Event::Operation(_))).count();
    let wanted = sample(count, wanted());
    let mut files = Files::default();
    let (mut begun, mut acknowledged, mut index) = (0, 0, 0);
    for event in &record.events {
        match event {
            Event::Begin(step) => begun = step + 1,
            Event::Acknowledged(step) => acknowledged = step + 1,
            Event::Operation(operation) => {
                carry_out(&mut files, operation);
                if wanted.contains(&index) {
                    let mut expected: Vec<&str> =
                        record.states[acknowledged..=begun].iter().map(String::as_str).collect();
                    if begun == 0 {
                        expected.push("");
                    }
                    let what = format!("{}: after operation {index} of {count}, {operation:.60?}", workload.name);
                    check_files(&files, workload.attach, &expected, &what);
                }
                index += 1;
            }
        }
    }
    wanted.len()
}

/// Every batch through the real recovery: as a snapshot, and as a branch that is written on.
fn check_batches(workload: &Workload, record: &Record, runtime: &Handle) -> usize {
    let head = runtime.block_on(record.store.metastore().timeline(record.timeline)).unwrap().head.lsn;
    let wanted = sample(head.0 as usize, wanted() / 2);
    let folder = tempfile::tempdir().unwrap();
    for lsn in (1..=head.0).filter(|lsn| wanted.contains(&(*lsn as usize - 1))) {
        let lsn = Lsn(lsn);
        // A step's commit is in the batch at its end at the latest, and after the one that ended the step before.
        let done = record.positions.partition_point(|position| *position <= lsn);
        let expected: Vec<&str> = record.states[done.saturating_sub(1)..(done + 1).min(record.states.len())]
            .iter()
            .map(String::as_str)
            .collect();
        let what = format!("{}: at LSN {lsn} of {head}", workload.name);
        let snapshot = runtime.block_on(record.store.open_snapshot(record.timeline, lsn)).unwrap();
        if snapshot.size(FileKind::Main) < 3 * 4096 {
            assert_eq!(done, 0, "{what}: no database");
            continue;
        }
        let branch = runtime.block_on(async {
            let timeline = record.store.metastore().timeline(record.timeline).await.unwrap();
            let name = format!("at{lsn}");
            record.store.metastore().create_timeline(timeline.database, &name, record.timeline, lsn).await.unwrap()
        });
        let writer = runtime.block_on(record.store.open_writer(branch.id, "test", "", false)).unwrap();
        let volumes = [
            (Volume::snapshot(record.store.clone(), snapshot, runtime.clone()), true),
            (Volume::timeline(record.store.clone(), Arc::clone(&writer), runtime.clone()), false),
        ];
        for (volume, read_only) in volumes {
            let options = options(folder.path(), workload.attach, read_only);
            let opened = Engine::open("mydb", Source::Volume(Arc::new(volume)), &options);
            let engine = opened.unwrap_or_else(|error| panic!("{what}, read-only {read_only}: {error}"));
            let found = fingerprint(&engine);
            let fits = done == 0 || expected.contains(&found.as_str());
            assert!(fits, "{what}, read-only {read_only}: found\n{found}\nexpected one of {expected:#?}");
        }
        runtime.block_on(writer.close()).unwrap();
    }
    wanted.len()
}

/// Crashes while a crash is recovered from: every prefix of what the recovery of a prefix does.
fn check_recoveries(workload: &Workload, record: &Record, runtime: &Handle) -> usize {
    let operations: Vec<&Operation> = record
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Operation(operation) => Some(operation),
            _ => None,
        })
        .collect();
    let starts = sample(operations.len(), wanted() / 10);
    let mut files = Files::default();
    let mut checked = 0;
    for (index, operation) in operations.iter().enumerate() {
        carry_out(&mut files, operation);
        let complete = files[0].as_ref().is_some_and(|content| content.len() >= 3 * 4096);
        if !starts.contains(&index) || !complete {
            continue;
        }
        let (store, timeline) = runtime.block_on(store());
        let writer = runtime.block_on(store.open_writer(timeline, "test", "", false)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        runtime.block_on(writer.import(&write_out(&folder, &files), &|_| {})).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let tap = {
            let seen = Arc::clone(&seen);
            Tap(Arc::new(move |operation| seen.lock().push(operation)))
        };
        let volume = Arc::new(Volume::timeline(store, writer, runtime.clone()).tapped(tap));
        let options = options(folder.path(), workload.attach, false);
        let engine = Engine::open("mydb", Source::Volume(volume), &options).unwrap();
        let expected = fingerprint(&engine);
        drop(engine);
        let mut after = files.clone();
        let recovery = std::mem::take(&mut *seen.lock());
        let every = (recovery.len() / 8).max(1);
        for (at, operation) in recovery.iter().enumerate() {
            carry_out(&mut after, operation);
            if at % every == 0 || at + 1 == recovery.len() {
                let what = format!(
                    "{}: recovering after operation {index}, after operation {at} of {} of that, {operation:.60?}",
                    workload.name,
                    recovery.len()
                );
                check_files(&after, workload.attach, &[&expected], &what);
                checked += 1;
            }
        }
    }
    checked
}

fn enumerate(workload: &Workload) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let handle = runtime.handle();
    let record = record(workload, handle);
    let prefixes = check_prefixes(workload, &record);
    let batches = check_batches(workload, &record, handle);
    let recoveries = check_recoveries(workload, &record, handle);
    println!("{}: {prefixes} prefixes, {batches} batches, {recoveries} prefixes of recoveries", workload.name);
    assert!(prefixes > 0 && batches > 0);
}
