//! What is done before the crash.

use super::{Step, Workload, enumerate};

fn run(sql: &[&'static str]) -> Vec<Step> {
    sql.iter().map(|sql| Step::Run(sql)).collect()
}

/// DDL, DML, indexes, bulk, checkpoints, sequences, views.
fn everyday() -> Vec<Step> {
    let mut steps = run(&[
        "CREATE TABLE t (a INTEGER PRIMARY KEY, b VARCHAR)",
        "INSERT INTO t SELECT i, 'row ' || i FROM range(500) r(i)",
        "CREATE SEQUENCE s",
        "CREATE TABLE n (v BIGINT DEFAULT nextval('s'), w DOUBLE)",
        "INSERT INTO n (w) SELECT i / 3 FROM range(50) r(i)",
        "CREATE INDEX t_b ON t (b)",
        "UPDATE t SET b = b || '!' WHERE a % 7 = 0",
        "CHECKPOINT",
        "BEGIN; DELETE FROM t WHERE a < 100; INSERT INTO t VALUES (1000, 'late'); COMMIT",
        "CREATE VIEW w AS SELECT a, b FROM t WHERE a > 200",
        "CREATE SCHEMA x",
        "CREATE TABLE x.big AS SELECT i, md5(i::VARCHAR) AS h FROM range(150000) r(i)",
        "ALTER TABLE n ADD COLUMN z INTEGER DEFAULT 7",
        "INSERT INTO n (w) VALUES (1.5), (2.5)",
        "CREATE TYPE mood AS ENUM ('fine', 'tired')",
        "CREATE TABLE m (who VARCHAR, how mood)",
        "INSERT INTO m VALUES ('ann', 'fine'), ('bob', 'tired')",
        "BEGIN; INSERT INTO m VALUES ('cy', 'fine'); ROLLBACK",
        "UPDATE x.big SET h = upper(h) WHERE i % 3 = 0",
        "DELETE FROM x.big WHERE i % 2 = 0",
        "CHECKPOINT",
        "DROP INDEX t_b",
        "INSERT INTO t SELECT i, 'more' FROM range(2000, 2400) r(i)",
        "DROP VIEW w",
        "CHECKPOINT",
        "DROP TABLE x.big",
        "SELECT nextval('s')",
        "CHECKPOINT",
        "INSERT INTO t VALUES (5000, 'the last')",
    ]);
    steps.insert(17, Step::Reopen);
    steps.push(Step::Reopen);
    steps.extend(run(&["INSERT INTO t VALUES (5001, 'after all')"]));
    steps
}

/// Small commits, with bulk among them.
fn commits() -> Vec<Step> {
    let mut steps = run(&["CREATE TABLE t (a INTEGER, b VARCHAR)"]);
    for _ in 0..12 {
        steps.extend(run(&[
            "INSERT INTO t SELECT i, repeat('x', 100) FROM range(200) r(i)",
            "INSERT INTO t VALUES (1, 'one')",
            "UPDATE t SET b = 'changed' WHERE a = 1",
            "DELETE FROM t WHERE a = 150",
        ]));
    }
    steps.extend(run(&["CREATE TABLE u AS SELECT i, i * 2 AS j FROM range(200000) r(i)", "UPDATE u SET j = j + 1"]));
    steps
}

/// Updates and deletes so large that the log is skipped.
fn large_updates() -> Vec<Step> {
    run(&[
        "CREATE TABLE t AS SELECT i AS a, md5(i::VARCHAR) AS b FROM range(120000) r(i)",
        "CHECKPOINT",
        "UPDATE t SET b = reverse(b)",
        "INSERT INTO t VALUES (-1, 'small')",
        "UPDATE t SET a = a + 1 WHERE a % 2 = 0",
        "DELETE FROM t WHERE a % 5 = 0",
        "INSERT INTO t SELECT i, 'again' FROM range(100000) r(i)",
        "UPDATE t SET b = 'end' WHERE a < 1000",
    ])
}

#[test]
fn crash_everyday() {
    enumerate(&Workload { name: "everyday", attach: "", checkpoints: false, steps: everyday() });
}

#[test]
fn crash_blocks_of_16_kib() {
    let attach = "BLOCK_SIZE 16384";
    enumerate(&Workload { name: "16 KiB", attach, checkpoints: false, steps: everyday() });
}

#[test]
fn crash_blocks_of_64_kib() {
    let attach = "BLOCK_SIZE 65536";
    enumerate(&Workload { name: "64 KiB", attach, checkpoints: false, steps: everyday() });
}

#[test]
fn crash_encrypted() {
    let attach = "ENCRYPTION_KEY 'correct horse'";
    enumerate(&Workload { name: "encrypted", attach, checkpoints: false, steps: everyday() });
}

#[test]
fn crash_concurrent_checkpoints() {
    enumerate(&Workload { name: "concurrent checkpoints", attach: "", checkpoints: true, steps: commits() });
}

#[test]
fn crash_large_updates() {
    enumerate(&Workload { name: "large updates", attach: "", checkpoints: false, steps: large_updates() });
}
