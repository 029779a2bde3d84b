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
        "CLOSE c",
        "CLOSE ALL",
        "DEALLOCATE ALL",
        "DEALLOCATE PREPARE p",
        "DEALLOCATE \"_pg3_0\"",
        "UNLISTEN *",
        "LISTEN x",
        "NOTIFY x, 'y'",
    ]), @r#"
    Session: Declare { name: "c", hold: false, sql: "SELECT 1" }
    Session: Declare { name: "C 1", hold: true, sql: "SELECT * FROM t " }
    0A000 SCROLL cursors are not supported (Declare it without SCROLL.)
    Session: Fetch { name: "c", rows: Some(1), skip: false }
    Session: Fetch { name: "C 1", rows: Some(100), skip: false }
    Session: Fetch { name: "c", rows: Some(5), skip: false }
    Session: Fetch { name: "c", rows: None, skip: false }
    Session: Fetch { name: "c", rows: None, skip: false }
    Session: Fetch { name: "c", rows: Some(1), skip: false }
    Session: Fetch { name: "c", rows: Some(10), skip: true }
    0A000 cursors go forward only (Use FETCH NEXT, FETCH n or FETCH ALL.)
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
