//! The same statements, by chance, on layered storage, on a plain file and in memory: the same rows, the same errors and
//! the same catalogs, also after the databases were closed and opened again.
//!
//! `EQUALITY_SEEDS=n` runs so many seeds, `EQUALITY_SEED=n` that one alone, and tells its statements.

use std::{path::PathBuf, sync::Arc};

use openduck_layers::{FileKind, StorageError, Store, TimelineId, Volume, import};
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use tempfile::TempDir;
use tokio::runtime::Handle;

use super::{fingerprint_by, options, store};
use crate::engine::{Connection, Engine, Source};

/// Statements of a seed.
const STATEMENTS: usize = 60;

/// What DuckDB 2.0.0 says of a unique index that its own log has made anew in another form: what memory, which has no log,
/// says otherwise. Stock DuckDB: in one transaction an UPDATE, a CREATE UNIQUE INDEX and a DELETE, then a crash, then an
/// INSERT .. ON CONFLICT.
const REPLAYED_WRONG: &str = "Corrupted unique ART index";

/// A type of columns, and its value number `i` in SQL.
const TYPES: [(&str, &str); 14] = [
    ("INTEGER", "($ % 100000)::INTEGER"),
    ("BIGINT", "$ * 1000003"),
    ("DOUBLE", "$ / 7"),
    ("VARCHAR", "'text ' || $"),
    ("VARCHAR", "repeat(chr((97 + $ % 26)::INTEGER), ($ % 300)::INTEGER)"),
    ("DATE", "DATE '2000-01-01' + ($ % 9000)::INTEGER"),
    ("TIMESTAMP", "TIMESTAMP '2020-02-29 12:00:00' + INTERVAL 1 MINUTE * ($ % 100000)::INTEGER"),
    ("DECIMAL(18, 3)", "(($ % 1000000) / 8)::DECIMAL(18, 3)"),
    ("BOOLEAN", "$ % 3 = 0"),
    ("HUGEINT", "$::HUGEINT * 1000000007000000007"),
    ("BLOB", "md5($::VARCHAR)::BLOB"),
    ("INTEGER[]", "range(($ % 5)::BIGINT)::INTEGER[]"),
    ("STRUCT(a INTEGER, b VARCHAR)", "{'a': ($ % 1000)::INTEGER, 'b': 'of ' || $}"),
    ("MAP(VARCHAR, INTEGER)", "MAP {'k' || ($ % 3): ($ % 1000)::INTEGER}"),
];

/// A table as its catalog has it: its name, and its columns with their types.
struct Table {
    name: String,
    columns: Vec<(String, String)>,
}

/// Makes statements.
struct Chance {
    rng: StdRng,
    /// Names are made from it, so that none comes twice by accident.
    serial: usize,
    in_transaction: bool,
}

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.rng.random_range(0..end)
    }

    fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        of.choose(&mut self.rng).unwrap()
    }

    fn name(&mut self, kind: &str) -> String {
        self.serial += 1;
        format!("{kind}{}", self.serial)
    }

    /// SQL for the value of `data_type` that belongs to the number `of`; sometimes NULL.
    fn value(&mut self, data_type: &str, of: &str) -> String {
        let fits: Vec<_> =
            TYPES.iter().filter(|(name, _)| name.replace(' ', "") == data_type.replace(' ', "")).collect();
        let salted = format!("(hash({of}, {}) % 1000000)::BIGINT", self.below(1000));
        let value = match fits.as_slice() {
            [] => "NULL".to_owned(),
            fits => self.one_of(fits).1.replace('$', &salted),
        };
        if self.below(5) == 0 { format!("CASE WHEN {of} % 11 = 0 THEN NULL ELSE {value} END") } else { value }
    }

    fn count(&mut self) -> usize {
        *self.one_of(&[1, 1, 3, 50, 300, 2100, 5000, 130_000])
    }

    fn create_table(&mut self) -> String {
        let name = self.name("t");
        let mut columns = Vec::new();
        for _ in 0..1 + self.below(6) {
            let data_type = self.one_of(&TYPES).0;
            let default = if data_type == "INTEGER" && self.below(3) == 0 { " DEFAULT 42" } else { "" };
            columns.push(format!("{} {data_type}{default}", self.name("c")));
        }
        match self.below(4) {
            0 => columns.insert(0, format!("{} BIGINT PRIMARY KEY", self.name("c"))),
            1 => columns.push(format!("{} BIGINT NOT NULL CHECK ({0} >= 0)", self.name("c")).replace("{0}", "1")),
            _ => {}
        }
        format!("CREATE TABLE {name} ({})", columns.join(", "))
    }

    fn insert(&mut self, table: &Table) -> String {
        let values: Vec<_> = table
            .columns
            .iter()
            .map(|(_, data_type)| if data_type == "BIGINT" { "i".to_owned() } else { self.value(data_type, "i") })
            .collect();
        // Keys that are there already are errors, the same everywhere.
        let from = self.below(3) * 100_000;
        let conflict = *self.one_of(&["", "", " ON CONFLICT DO NOTHING"]);
        let upto = from + self.count();
        format!("INSERT INTO {} SELECT {} FROM range({from}, {upto}) r(i){conflict}", table.name, values.join(", "))
    }

    fn change(&mut self, table: &Table) -> String {
        let (name, columns) = (&table.name, &table.columns);
        // DuckDB 2.0.0 replays an update of a STRUCT that was NULL wrong: a member is NULL afterwards.
        let simple: Vec<_> = columns.iter().filter(|(_, data_type)| !data_type.starts_with("STRUCT")).collect();
        if simple.is_empty() {
            return format!("DELETE FROM {name}");
        }
        let (column, data_type) = *self.one_of(&simple);
        let (by, rest) = (2 + self.below(7), self.below(7));
        let filter = format!("hash({}) % {by} = {}", columns[0].0, rest % by);
        match self.below(9) {
            0..=3 => format!(
                "UPDATE {name} SET {column} = {} WHERE {filter}",
                self.value(data_type, &format!("hash({})", columns[0].0))
            ),
            4..=6 => format!("DELETE FROM {name} WHERE {filter}"),
            7 => format!("DELETE FROM {name}"),
            _ => format!(
                "MERGE INTO {name} USING (SELECT DISTINCT {column} AS k FROM {name} ORDER BY k LIMIT 9) AS s \
                 ON {name}.{column} = s.k WHEN MATCHED THEN DELETE"
            ),
        }
    }

    fn alter(&mut self, table: &Table) -> String {
        let (name, new, index) = (&table.name, self.name("c"), self.name("x"));
        let (column, _) = self.one_of(&table.columns);
        let data_type = self.one_of(&TYPES).0;
        match self.below(10) {
            0 | 1 => format!("ALTER TABLE {name} ADD COLUMN {new} {data_type}"),
            2 => format!("ALTER TABLE {name} ADD COLUMN {new} INTEGER DEFAULT 7"),
            3 => format!("ALTER TABLE {name} DROP COLUMN {column}"),
            4 => format!("ALTER TABLE {name} RENAME COLUMN {column} TO {new}"),
            5 => format!("ALTER TABLE {name} ALTER COLUMN {column} TYPE VARCHAR"),
            6 => format!("ALTER TABLE {name} RENAME TO {}", self.name("t")),
            7 => format!("CREATE INDEX {index} ON {name} ({column})"),
            8 => format!("CREATE UNIQUE INDEX {index} ON {name} ({column})"),
            _ => format!("COMMENT ON COLUMN {name}.{column} IS 'of number {}'", self.below(100)),
        }
    }

    fn other(&mut self, tables: &[Table]) -> String {
        let (name, table) = (self.name("o"), self.one_of(tables));
        let other = self.one_of(tables);
        match self.below(10) {
            0 => format!("CREATE VIEW {name} AS SELECT * FROM {}", table.name),
            1 => format!("CREATE SEQUENCE {name} START 5 INCREMENT 3"),
            2 => format!("CREATE TYPE {name} AS ENUM ('fine', 'tired', 'neither')"),
            3 => format!("CREATE MACRO {name}(a) AS a + (SELECT count(*) FROM {})", table.name),
            4 => format!(
                "CREATE TABLE {name} AS SELECT a.*, b.{} AS joined FROM {} a POSITIONAL JOIN {} b",
                other.columns[0].0, table.name, other.name
            ),
            5 => format!("DROP TABLE {}", table.name),
            6 => format!("TRUNCATE {}", table.name),
            7 => format!("CREATE OR REPLACE TABLE {} AS FROM {}", table.name, other.name),
            8 => format!("CREATE SCHEMA {name}"),
            _ => "VACUUM ANALYZE".to_owned(),
        }
    }

    /// The next statement.
    fn statement(&mut self, tables: &[Table]) -> String {
        if self.in_transaction && self.below(5) == 0 {
            self.in_transaction = false;
            return (*self.one_of(&["COMMIT", "COMMIT", "ROLLBACK"])).to_owned();
        }
        if !self.in_transaction && self.below(9) == 0 {
            self.in_transaction = true;
            return "BEGIN".to_owned();
        }
        if tables.is_empty() || self.below(12) == 0 {
            return self.create_table();
        }
        let table = self.one_of(tables);
        match self.below(20) {
            0..=6 => self.insert(table),
            7..=11 => self.change(table),
            12 | 13 => self.alter(table),
            14 | 15 => self.other(tables),
            16 if !self.in_transaction => (*self.one_of(&["CHECKPOINT", "FORCE CHECKPOINT"])).to_owned(),
            _ => {
                let (column, data_type) = self.one_of(&table.columns);
                let constant = self.value(data_type, "1");
                format!(
                    "SELECT count(*), min({column})::VARCHAR, max({column})::VARCHAR, count(DISTINCT {column}) \
                    FROM {} WHERE {column} IS NULL OR {column} <= {constant}",
                    table.name
                )
            }
        }
    }
}

/// What a statement has answered: its rows as text, in order, or its error.
fn answer(connection: &mut Connection, sql: &str) -> Result<Vec<String>, String> {
    let asks = sql.starts_with("SELECT");
    let sql = if asks { format!("SELECT q::VARCHAR FROM ({sql}) AS q ORDER BY 1") } else { sql.to_owned() };
    // The name of a key's column that was renamed is the old one until the database is opened anew.
    let told = |error: openduck_proto::Error| match error.message.split_once("Duplicate key") {
        Some((before, _)) => format!("{before}Duplicate key"),
        None => error.message,
    };
    let mut rows = connection.parse(&sql).map_err(told)?.submit(0, None).map_err(told)?;
    let mut found = Vec::new();
    while let Some(batch) = rows.next().map_err(told)? {
        if asks {
            let column = arrow_array::cast::AsArray::as_string::<i32>(batch.column(0)).clone();
            found.extend(column.iter().map(|text| text.unwrap_or("NULL").to_owned()));
        } else {
            found.push(format!("{:?}", batch.columns()));
        }
    }
    Ok(found)
}

/// Where a database is.
enum Place {
    Layers { store: Store, timeline: TimelineId, runtime: Handle },
    File(PathBuf),
    Memory,
}

/// A database, open, with one session.
struct Subject {
    name: &'static str,
    place: Place,
    folder: TempDir,
    open: Option<(Connection, Arc<Engine>)>,
}

impl Subject {
    fn new(name: &'static str, place: impl FnOnce(&TempDir) -> Place) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = place(&folder);
        let mut subject = Self { name, place, folder, open: None };
        subject.reopen(false);
        subject
    }

    /// Closes it in order, or as a crash does, after which its log is replayed, and opens it; what is in memory stays open,
    /// but its session is a new one.
    fn reopen(&mut self, crash: bool) {
        let open = self.open.take();
        match &mut self.place {
            Place::Layers { store, timeline, runtime } => {
                let writer = store.writer(*timeline);
                if crash && let Some(writer) = &writer {
                    writer.poison(StorageError::Unavailable("a crash".to_owned()));
                }
                drop(open);
                if let Some(writer) = writer.filter(|_| !crash) {
                    runtime.block_on(writer.close()).unwrap();
                }
            }
            Place::File(path) => {
                let copy = path.with_extension("copy");
                let pairs = FileKind::ALL.map(|file| (import::path_of(path, file), import::path_of(&copy, file)));
                for (from, to) in pairs.iter().filter(|(from, _)| crash && from.exists()) {
                    std::fs::copy(from, to).unwrap();
                }
                drop(open);
                for (to, from) in pairs.iter().filter(|_| crash) {
                    let _ = std::fs::remove_file(to);
                    let _ = std::fs::rename(from, to);
                }
            }
            Place::Memory => self.open = open,
        }
        let kept = self.open.take().map(|(_, engine)| engine);
        // One thread, so that of several errors of a statement it is the same one.
        let options = super::Options { threads: 1, ..options(self.folder.path(), "", false) };
        let engine = kept.unwrap_or_else(|| {
            let source = match &self.place {
                Place::Layers { store, timeline, runtime } => {
                    let writer = runtime.block_on(store.open_writer(*timeline, "test", "", false)).unwrap();
                    Source::Volume(Arc::new(Volume::timeline(store.clone(), writer, runtime.clone())))
                }
                Place::File(path) => Source::File(path),
                Place::Memory => Source::Memory,
            };
            Engine::open("mydb", source, &options).unwrap()
        });
        self.open = Some((Connection::open(&engine).unwrap(), engine));
    }

    fn answer(&mut self, sql: &str) -> Result<Vec<String>, String> {
        answer(&mut self.open.as_mut().unwrap().0, sql)
    }

    /// Everything that it holds, but for what sequences say of themselves: in memory they remember their last use.
    fn content(&self) -> String {
        let content = fingerprint_by(&self.open.as_ref().unwrap().1, "hash(t::VARCHAR)");
        let lines = content.lines().map(|line| match line.strip_prefix("sequence ") {
            Some(sequence) => sequence.split(' ').next().unwrap_or_default(),
            None => line,
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Rows that only one of two has, as text; some of them.
    fn other_rows(&mut self, other: &mut Self) -> String {
        let mut found = String::new();
        for table in self.tables() {
            let sql = format!("SELECT * FROM {}", table.name);
            let (here, there) = (self.answer(&sql).unwrap_or_default(), other.answer(&sql).unwrap_or_default());
            let only = |of: &[String], not: &[String]| {
                of.iter().filter(|row| !not.contains(row)).take(9).cloned().collect::<Vec<_>>()
            };
            found += &format!("{}: {:#?} {:#?}\n", table.name, only(&here, &there), only(&there, &here));
        }
        found
    }

    fn tables(&mut self) -> Vec<Table> {
        let sql = "SELECT t.table_name, list(c.column_name ORDER BY column_index) AS n, \
                list(c.data_type ORDER BY column_index) AS d \
            FROM duckdb_tables() t JOIN duckdb_columns() c USING (database_name, table_oid) \
            WHERE t.database_name = 'mydb' AND t.schema_name = 'main' GROUP BY ALL";
        let sql = format!(
            "SELECT table_name || ';' || list_aggregate(n, 'string_agg', ';') || ';' || \
            list_aggregate(d, 'string_agg', ';') AS line FROM ({sql})"
        );
        let Ok(lines) = self.answer(&sql) else { return Vec::new() };
        let table = |line: &String| {
            let line = line.trim_start_matches("{'line': ").trim_matches(['{', '}', '\'']);
            let parts: Vec<_> = line.split(';').map(str::to_owned).collect();
            let (names, types) = parts[1..].split_at((parts.len() - 1) / 2);
            let columns = names.iter().cloned().zip(types.iter().cloned()).collect();
            Table { name: parts[0].clone(), columns }
        };
        lines.iter().map(table).collect()
    }
}

/// What one seed has shown.
#[derive(Default)]
struct Compared {
    succeeded: usize,
    failed: usize,
    /// A plain file and layers have both come to what [`REPLAYED_WRONG`] says; the rest of the statements was not run.
    cut_short: bool,
}

fn compare(seed: u64, runtime: &Handle, told: bool) -> Compared {
    let mut chance = Chance { rng: StdRng::seed_from_u64(seed), serial: 0, in_transaction: false };
    let (layers, timeline) = runtime.block_on(store());
    let mut subjects = [
        Subject::new("memory", |_| Place::Memory),
        Subject::new("a file", |folder| Place::File(folder.path().join("mydb.duckdb"))),
        Subject::new("layers", |_| Place::Layers { store: layers, timeline, runtime: runtime.clone() }),
    ];
    let mut compared = Compared::default();
    for index in 0..STATEMENTS {
        if !chance.in_transaction && chance.below(12) == 0 {
            let crash = chance.below(2) == 0;
            if told {
                println!("-- opened anew, {}", if crash { "after a crash" } else { "after it was closed" });
            }
            subjects.iter_mut().for_each(|subject| subject.reopen(crash));
        }
        let tables = subjects[0].tables();
        let sql = chance.statement(&tables);
        let [expected, rest @ ..] = subjects.each_mut().map(|subject| subject.answer(&sql));
        if told {
            println!("{sql};  -- {}", expected.as_ref().map_or_else(|error| error.as_str(), |_| "done"));
        }
        // All of them: which two agree says where to look.
        let [file, layers] = &rest;
        if file == layers && file.as_ref().is_err_and(|error| error.contains(REPLAYED_WRONG)) {
            compared.cut_short = true;
            return compared;
        }
        assert!(
            *file == expected && *layers == expected,
            "seed {seed}, statement {index}: {sql}\nmemory {expected:?}\na file {file:?}\nlayers {layers:?}"
        );
        if expected.is_ok() {
            compared.succeeded += 1;
        } else {
            compared.failed += 1;
        }
        if expected.is_err() && chance.in_transaction {
            // It may have ended the transaction, or not.
            subjects.iter_mut().for_each(|subject| drop(subject.answer("ROLLBACK")));
            chance.in_transaction = false;
        }
        if !chance.in_transaction && (index % 5 == 4 || index + 1 == STATEMENTS) {
            let [expected, rest @ ..] = subjects.each_ref().map(Subject::content);
            let [memory, others @ ..] = &mut subjects;
            for (subject, content) in others.iter_mut().zip(rest) {
                if content != expected {
                    let rows = memory.other_rows(subject);
                    panic!(
                        "seed {seed}, after statement {index}, {}: {sql}\n{content}\n{expected}\n{rows}",
                        subject.name
                    );
                }
            }
        }
    }
    compared
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

#[test]
fn equality_of_layers_a_file_and_memory() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let alone = variable("EQUALITY_SEED");
    let from = alone.or(variable("EQUALITY_FROM")).unwrap_or(0);
    let count = if alone.is_some() { 1 } else { variable("EQUALITY_SEEDS").unwrap_or(12) };
    let (mut succeeded, mut failed, mut cut_short) = (0, 0, Vec::new());
    for seed in from..from + count {
        let compared = compare(seed, runtime.handle(), alone.is_some());
        (succeeded, failed) = (succeeded + compared.succeeded, failed + compared.failed);
        cut_short.extend(compared.cut_short.then_some(seed));
    }
    println!("{count} seeds: {succeeded} statements that succeeded and {failed} errors, the same on all");
    println!("cut short by what DuckDB itself replays wrong: {cut_short:?}");
    // Statements that only fail, or seeds that end early, would show nothing.
    assert!(alone.is_some() || (succeeded > 2 * failed && cut_short.len() as u64 <= 1 + count / 100));
}
