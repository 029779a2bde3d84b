use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn set_in_its_forms() {
    assert_snapshot!(all_shown(&[
        "SET x TO 'y'",
        "SET x = y",
        "SET Statement_Timeout = 5000",
        "SET extra_float_digits = -15",
        "SET DateStyle = ISO, MDY",
        "SET search_path TO \"$user\", public",
        "SET search_path = 'shop'",
        "SET SESSION x = 1",
        "SET LOCAL x = DEFAULT",
        "SET my.app = 'it''s'",
        "SET \"TimeZone\" TO 'UTC'",
        "SET TIME ZONE 'Europe/Berlin'",
        "SET TIME ZONE LOCAL",
        "SET TIME ZONE INTERVAL '-08:00' HOUR TO MINUTE",
        "SET SESSION TIME ZONE -5",
        "SET NAMES 'utf8'",
        "SET SCHEMA 'shop'",
        "SET ROLE none",
        "SET SESSION AUTHORIZATION DEFAULT",
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "SET TRANSACTION READ WRITE",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY",
        "SET CONSTRAINTS ALL DEFERRED",
        "SET threads = 4",
        "SET allowed_directories = ['a', 'b']",
        "SET VARIABLE x = 5",
        "SET GLOBAL threads = 4",
        "SET x",
        "SET x =",
    ]), @r#"
    Session: Set { name: "x", value: Some("y"), local: false }
    Session: Set { name: "x", value: Some("y"), local: false }
    Session: Set { name: "statement_timeout", value: Some("5000"), local: false }
    Session: Set { name: "extra_float_digits", value: Some("-15"), local: false }
    Session: Set { name: "datestyle", value: Some("iso, mdy"), local: false }
    Session: Set { name: "search_path", value: Some("\"$user\", public"), local: false }
    Session: Set { name: "search_path", value: Some("shop"), local: false }
    Session: Set { name: "x", value: Some("1"), local: false }
    Session: Set { name: "x", value: None, local: true }
    Session: Set { name: "my.app", value: Some("it's"), local: false }
    Session: Set { name: "timezone", value: Some("UTC"), local: false }
    Session: Set { name: "timezone", value: Some("Europe/Berlin"), local: false }
    Session: Set { name: "timezone", value: None, local: false }
    Session: Set { name: "timezone", value: Some("-08:00"), local: false }
    Session: Set { name: "timezone", value: Some("-5"), local: false }
    Session: Set { name: "client_encoding", value: Some("utf8"), local: false }
    Session: Set { name: "search_path", value: Some("shop"), local: false }
    Session: Set { name: "role", value: Some("none"), local: false }
    Session: Set { name: "session_authorization", value: None, local: false }
    Session: Set { name: "default_transaction_isolation", value: Some("repeatable read"), local: false }
    Session: Set { name: "default_transaction_read_only", value: Some("on"), local: false }
    Session: Set { name: "transaction_isolation", value: Some("serializable"), local: true }
    Session: Set { name: "transaction_read_only", value: Some("off"), local: true }
    0A000 only one transaction mode can be set at a time (Send one SET for each mode.)
    Session: Nothing("SET CONSTRAINTS")
    Session: Set { name: "threads", value: Some("4"), local: false }
    Session: Set { name: "allowed_directories", value: Some("['a', 'b']"), local: false }
    Session: SET VARIABLE x = 5
    Session: SET GLOBAL threads = 4
    Session: SET x
    Session: SET x =
    "#);
}

#[test]
fn show_and_reset() {
    assert_snapshot!(all_shown(&[
        "SHOW server_version",
        "SHOW \"lc_collate\"",
        "SHOW threads",
        "SHOW ALL",
        "SHOW TIME ZONE",
        "show transaction isolation level",
        "SHOW TABLES",
        "SHOW ALL TABLES",
        "SHOW flights",
        "SHOW shop.orders",
        "SHOW",
        "RESET ALL",
        "RESET x",
        "RESET TIME ZONE",
        "RESET SESSION AUTHORIZATION",
        "RESET SESSION x",
        "RESET VARIABLE x",
        "DISCARD ALL",
        "discard temporary",
        "DISCARD x",
    ]), @r#"
    Session: Show("server_version")
    Session: Show("lc_collate")
    Session: Show("threads")
    Session: ShowAll
    Session: Show("timezone")
    Session: Show("transaction_isolation")
    Utility: SHOW TABLES
    Utility: SHOW ALL TABLES
    Utility: SHOW flights
    Utility: SHOW shop.orders
    Utility: SHOW
    Session: ResetAll
    Session: Reset("x")
    Session: Reset("timezone")
    Session: Reset("session_authorization")
    Session: Reset("x")
    Session: RESET VARIABLE x
    Session: Discard("ALL")
    Session: Discard("TEMP")
    Unknown: DISCARD x
    "#);
}

#[test]
fn transactions() {
    assert_snapshot!(all_shown(&[
        "BEGIN",
        "BEGIN WORK",
        "begin transaction isolation level repeatable read read only",
        "START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ WRITE, NOT DEFERRABLE",
        "BEGIN ISOLATION LEVEL READ UNCOMMITTED",
        "BEGIN nonsense",
        "START",
        "COMMIT",
        "END WORK",
        "COMMIT AND NO CHAIN",
        "COMMIT AND CHAIN",
        "COMMIT PREPARED 'x'",
        "ABORT",
        "ROLLBACK TRANSACTION",
        "SAVEPOINT \"_pg3_1\"",
        "SAVEPOINT Sp",
        "RELEASE SAVEPOINT sp",
        "RELEASE sp",
        "ROLLBACK TO sp",
        "ROLLBACK WORK TO SAVEPOINT sp",
        "PREPARE TRANSACTION 'x'",
        "LOCK TABLE t IN ACCESS SHARE MODE",
    ]), @r#"
    Transaction: Begin(TransactionMode { start: false, read_only: None, isolation: None })
    Transaction: Begin(TransactionMode { start: false, read_only: None, isolation: None })
    Transaction: Begin(TransactionMode { start: false, read_only: Some(true), isolation: Some("repeatable read") })
    Transaction: Begin(TransactionMode { start: true, read_only: Some(false), isolation: Some("serializable") })
    Transaction: Begin(TransactionMode { start: false, read_only: None, isolation: Some("read uncommitted") })
    Transaction: BEGIN nonsense
    Transaction: START
    Transaction: Commit
    Transaction: Commit
    Transaction: Commit
    0A000 AND CHAIN is not supported (Send BEGIN after it.)
    0A000 two-phase commit is not supported (Use COMMIT.)
    Transaction: Rollback
    Transaction: Rollback
    Transaction: Savepoint("_pg3_1")
    Transaction: Savepoint("sp")
    Transaction: Release("sp")
    Transaction: Release("sp")
    Transaction: RollbackTo("sp")
    Transaction: RollbackTo("sp")
    0A000 two-phase commit is not supported (Use COMMIT.)
    Transaction: Nothing("LOCK TABLE")
    "#);
}

#[test]
fn cursors_and_the_rest() {
    assert_snapshot!(all_shown(&[
        "DECLARE c CURSOR FOR SELECT 1",
        "DECLARE \"C 1\" BINARY NO SCROLL CURSOR WITH HOLD FOR SELECT * FROM t FOR UPDATE",
        "DECLARE c SCROLL CURSOR FOR SELECT 1",
        "FETCH c",
        "FETCH 100 IN \"C 1\"",
        "FETCH FORWARD 5 FROM c",
        "FETCH ALL c",
        "FETCH FORWARD ALL FROM c",
        "FETCH NEXT FROM c",
        "MOVE 10 FROM c",
        "FETCH PRIOR FROM c",
        "FETCH FIRST FROM c",
        "FETCH LAST c",
        "FETCH ABSOLUTE -2 c",
        "FETCH RELATIVE 0 FROM c",
        "FETCH BACKWARD FROM c",
        "FETCH BACKWARD 3 IN c",
        "FETCH BACKWARD ALL IN c",
        "FETCH -3 c",
        "MOVE FORWARD -3 FROM c",
        "FETCH prior",
        "FETCH absolute FROM c",
        "CLOSE c",
        "CLOSE ALL",
        "DEALLOCATE ALL",
        "DEALLOCATE PREPARE p",
        "DEALLOCATE \"_pg3_0\"",
        "UNLISTEN *",
        "LISTEN x",
        "NOTIFY x, 'y'",
    ]), @r#"
    Session: Declare { name: "c", hold: false, scroll: false, sql: "SELECT 1" }
    Session: Declare { name: "C 1", hold: true, scroll: false, sql: "SELECT * FROM t " }
    Session: Declare { name: "c", hold: false, scroll: true, sql: "SELECT 1" }
    Session: Fetch { name: "c", way: Rows(1), skip: false }
    Session: Fetch { name: "C 1", way: Rows(100), skip: false }
    Session: Fetch { name: "c", way: Rows(5), skip: false }
    Session: Fetch { name: "c", way: AllForward, skip: false }
    Session: Fetch { name: "c", way: AllForward, skip: false }
    Session: Fetch { name: "c", way: Rows(1), skip: false }
    Session: Fetch { name: "c", way: Rows(10), skip: true }
    Session: Fetch { name: "c", way: Rows(-1), skip: false }
    Session: Fetch { name: "c", way: Absolute(1), skip: false }
    Session: Fetch { name: "c", way: Absolute(-1), skip: false }
    Session: Fetch { name: "c", way: Absolute(-2), skip: false }
    Session: Fetch { name: "c", way: Relative(0), skip: false }
    Session: Fetch { name: "c", way: Rows(-1), skip: false }
    Session: Fetch { name: "c", way: Rows(-3), skip: false }
    Session: Fetch { name: "c", way: AllBackward, skip: false }
    Session: Fetch { name: "c", way: Rows(-3), skip: false }
    Session: Fetch { name: "c", way: Rows(-3), skip: true }
    Session: Fetch { name: "prior", way: Rows(1), skip: false }
    Unknown: FETCH absolute FROM c
    Session: Close(Some("c"))
    Session: Close(None)
    Session: Deallocate(None)
    Session: Deallocate(Some("p"))
    Session: Deallocate(Some("_pg3_0"))
    Session: Nothing("UNLISTEN")
    0A000 LISTEN is not supported (There are no notifications between sessions; ask for the rows instead.)
    0A000 NOTIFY is not supported (There are no notifications between sessions; ask for the rows instead.)
    "#);
}

#[test]
fn owners_are_the_workers_and_there_are_no_languages() {
    assert_snapshot!(all_shown(&[
        "ALTER TABLE t OWNER TO CURRENT_USER",
        "GRANT SELECT ON t TO ada",
        "DO $$ BEGIN NULL; END $$",
    ]), @r"
    Ddl: ALTER TABLE t OWNER TO CURRENT_USER
    Ddl: GRANT SELECT ON t TO ada
    0A000 DO is not supported (There are no procedural languages; send the statements.)
    ");
}

#[test]
fn prepared_statements() {
    assert_snapshot!(all_shown(&[
        "PREPARE p AS SELECT $1",
        "prepare p (int, numeric(10, 2)) as INSERT INTO t VALUES ($1, $2)",
        "EXECUTE p",
        "EXECUTE p (1, f(2, 3), 'x')",
        "EXPLAIN ANALYZE EXECUTE p(1)",
        "EXPLAIN (VERBOSE, FORMAT JSON) EXECUTE p",
        "CREATE TEMP TABLE t AS EXECUTE p(1)",
        "EXPLAIN SELECT 1",
        "CREATE TABLE t AS SELECT 1",
        "EXECUTE p 1",
        "PREPARE p AS SELECT ?",
        "PREPARE p AS SELECT $x",
    ]), @r#"
    Session: Prepare { name: "p", types: [], sql: "SELECT $1" }
    Session: Prepare { name: "p", types: ["int", "numeric(10, 2)"], sql: "INSERT INTO t VALUES ($1, $2)" }
    Session: Execute { name: "p", values: [], before: "" }
    Session: Execute { name: "p", values: ["1", "f(2, 3)", "'x'"], before: "" }
    Session: Execute { name: "p", values: ["1"], before: "EXPLAIN ANALYZE " }
    Session: Execute { name: "p", values: [], before: "EXPLAIN (VERBOSE, FORMAT JSON) " }
    Session: Execute { name: "p", values: ["1"], before: "CREATE TEMP TABLE t AS " }
    Utility: EXPLAIN SELECT 1
    Ddl: CREATE TABLE t AS SELECT 1
    Unknown: EXECUTE p 1
    Session: PREPARE p AS SELECT ?
    Session: PREPARE p AS SELECT $x
    "#);
}

#[test]
fn values_take_the_places_of_parameters() {
    let values = ["(1)".to_owned(), "('$1')".to_owned()];
    assert_eq!(
        crate::bind("SELECT $1, '$1', $2 + $1, $3, \"$1\" -- $1", &values),
        "SELECT (1), '$1', ('$1') + (1), $3, \"$1\" -- $1"
    );
}
