//! Whether a script only reads, as far as its text tells: then any worker may run it, and one that must not write refuses
//! what writes all the same. By tokens alone, so that a statement on its way through costs little.

use crate::{classify, parse, statement::Statement};

/// Statements that only tell of what there is.
const TELLING: &[&str] = &["describe", "desc", "show", "summarize", "explain"];
/// Functions that tell, or change, what a session's own worker keeps, or what only the worker that writes knows: whether a
/// transaction that is not committed so far will be.
const KEPT: &[&str] = &["currval", "lastval", "openduck_commit_status", "setseed"];
/// What is the same in all statements of a transaction: its moment, and its number.
const CLOCK: &[&str] = &[
    "current_date",
    "current_localtime",
    "current_localtimestamp",
    "current_time",
    "current_timestamp",
    "get_current_time",
    "get_current_timestamp",
    "localtime",
    "localtimestamp",
    "now",
    "pg_current_xact_id",
    "today",
    "transaction_timestamp",
    "txid_current",
];

/// Whether every statement of a script only reads; an empty script does.
///
/// `BEGIN .. READ ONLY` does too: what follows it in its session cannot write. Rows that are read FOR UPDATE are not only
/// read: what is written next must conflict with who has changed them since.
pub fn reads(sql: &str) -> bool {
    all(sql, reads_one)
}

/// Whether every statement of a script only reads, and answers the same in a transaction as outside of one, where each
/// statement of the transaction sees what is committed by then.
pub fn reads_committed(sql: &str) -> bool {
    // age(x) is the time since x; many tables have such a column.
    let tells_time = |statement: &Statement<'_>, index| {
        statement.is_any(index, CLOCK) || statement.is(index, "age") && statement.calls(index)
    };
    all(sql, |statement| reads_one(statement) && !(0..statement.len()).any(|index| tells_time(statement, index)))
}

fn all(sql: &str, of_one: impl Fn(&Statement<'_>) -> bool) -> bool {
    parse::cut(sql).into_iter().all(|piece| of_one(&Statement::new(&sql[piece.start..piece.end])))
}

fn reads_one(statement: &Statement) -> bool {
    if statement.is_any(0, &["begin", "start"]) {
        return (1..statement.len()).any(|index| statement.is(index, "read") && statement.is(index + 1, "only"));
    }
    let is_kept = |index| statement.is_any(index, KEPT) && statement.calls(index);
    let locks = |index| statement.is(index, "for") && statement.is_any(index + 1, &["update", "share", "no", "key"]);
    (statement.is_any(0, TELLING) && !classify::explains_write(statement) || classify::queries(statement))
        && !(0..statement.len()).any(|index| is_kept(index) || locks(index))
}

#[cfg(test)]
mod tests {
    use super::{reads, reads_committed};

    #[test]
    fn one_moment_is_the_transactions() {
        assert!(reads_committed("SELECT a FROM t WHERE b > 1"));
        assert!(reads_committed("SELECT 'now'"));
        assert!(!reads_committed("SELECT now()"));
        assert!(!reads_committed("SELECT age(born) FROM people"));
        assert!(reads_committed("SELECT age FROM people"));
        assert!(!reads_committed("SELECT a FROM t WHERE b > CURRENT_DATE"));
        assert!(!reads_committed("INSERT INTO t VALUES (1)"));
    }

    #[test]
    fn what_only_reads_may_run_anywhere() {
        for sql in [
            "",
            "SELECT 1",
            "(SELECT 1) UNION (SELECT 2); TABLE t",
            "FROM t SELECT a WHERE b",
            "WITH x AS (SELECT 1) SELECT * FROM x",
            "VALUES (1)",
            "EXPLAIN INSERT INTO t VALUES (1)",
            "DESCRIBE t",
            "SHOW TABLES",
            "BEGIN TRANSACTION READ ONLY",
            "START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            "SELECT now()",
            "SELECT \"currval\" FROM t",
        ] {
            assert!(reads(sql), "{sql}");
        }
        for sql in [
            "INSERT INTO t VALUES (1)",
            "SELECT 1; DROP TABLE t",
            "WITH x AS (DELETE FROM t RETURNING a) SELECT * FROM x",
            "SELECT nextval('s')",
            "SELECT currval('s')",
            "SELECT (openduck_commit_status('a')).status",
            "SELECT a FROM t FOR UPDATE",
            "SELECT a FROM t FOR NO KEY UPDATE SKIP LOCKED",
            "SELECT 1 INTO t",
            "EXPLAIN ANALYZE INSERT INTO t VALUES (1)",
            "BEGIN",
            "COMMIT",
            "SET x = 1",
            "PRAGMA database_size",
            "COPY t FROM 'x'",
            "CREATE TABLE t(i INT)",
            "gibberish",
        ] {
            assert!(!reads(sql), "{sql}");
        }
    }
}
