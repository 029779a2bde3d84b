//! Users: what they may not do stays undone, whatever they say.

use openduck_proto::user;

use super::*;

/// What nobody but the administrator may ever see.
const SECRET: &str = "quackmire";

fn as_user(name: &str) -> Caller {
    Caller { user: name.to_owned() }
}

async fn ask(server: &Server, user: &str, request: ExecuteQueryRequest) -> Result<String, Error> {
    let reply = server.worker.execute_query(as_user(user), request, no_inputs()).await?;
    let mut batches = decode_all(&reply);
    if !reply.done {
        let request = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
        let mut rest = server.worker.stream_results(as_user(user), request).await?;
        while let Some(message) = rest.next().await {
            let message = message?;
            batches.extend(message.batch.iter().flat_map(|batch| decode(&reply.schema, std::slice::from_ref(batch))));
        }
    }
    let texts = batches.iter().map(|batch| {
        let columns = batch.columns().iter().map(|column| {
            let text = arrow_cast_text(column);
            text.join("|")
        });
        columns.collect::<Vec<_>>().join("\n")
    });
    Ok(texts.collect::<Vec<_>>().join("\n"))
}

fn decode_all(reply: &ExecuteQueryReply) -> Vec<RecordBatch> {
    if reply.schema.is_empty() { Vec::new() } else { decode(&reply.schema, &reply.batches) }
}

/// The texts of a column, as far as it is one of texts or numbers.
fn arrow_cast_text(column: &dyn Array) -> Vec<String> {
    if let Some(texts) = column.as_any().downcast_ref::<StringArray>() {
        return texts.iter().map(|text| text.unwrap_or_default().to_owned()).collect();
    }
    vec![format!("{column:?}")]
}

async fn say(server: &Server, user: &str, sql: &str) -> Result<String, Error> {
    ask(server, user, request(sql)).await
}

async fn refused(server: &Server, user: &str, sql: &str) -> Error {
    match say(server, user, sql).await {
        Ok(rows) => panic!("{user} may: {sql}\n{rows}"),
        Err(error) => error,
    }
}

async fn denied(server: &Server, user: &str, sql: &str) {
    let error = refused(server, user, sql).await;
    assert_eq!(error.kind(), ErrorKind::Permission, "{sql}: {error:?}");
    assert!(!error.message.contains(SECRET), "{sql}: {error:?}");
}

/// A database with secrets, and alice, who may read `open`, write `inbox`, and use the schema `shared`.
async fn guarded() -> Server {
    let server = open().await;
    for sql in [
        "CREATE TABLE secret (id INTEGER PRIMARY KEY, v VARCHAR)",
        "INSERT INTO secret VALUES (1, 'quackmire'), (2, 'quackmire too')",
        "CREATE INDEX secret_by_v ON secret (v)",
        "CREATE VIEW peek AS SELECT * FROM secret",
        "CREATE MACRO leak() AS (SELECT max(v) FROM secret)",
        "CREATE MACRO leak_all() AS TABLE SELECT * FROM secret",
        "CREATE SEQUENCE numbers",
        "CREATE TABLE open AS SELECT 1 AS i, 'free' AS v",
        "CREATE TABLE inbox (i INTEGER, v VARCHAR)",
        "CREATE SCHEMA private",
        "CREATE TABLE private.hidden AS SELECT 'quackmire' AS v",
        "CREATE SCHEMA shared",
        "CREATE TABLE shared.ledger AS SELECT 'quackmire' AS v",
        "CREATE USER alice PASSWORD 'wonderland'",
        "CREATE USER bob PASSWORD 'builder'",
        "GRANT SELECT ON open TO alice",
        "GRANT INSERT ON inbox TO alice",
        "GRANT USAGE, CREATE ON SCHEMA shared TO alice",
        "GRANT SELECT ON private.hidden TO alice",
    ] {
        server.sql(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_does_what_is_granted_and_no_more() {
    let server = guarded().await;
    assert!(say(&server, "alice", "SELECT v FROM open").await.unwrap().contains("free"));
    say(&server, "alice", "INSERT INTO inbox VALUES (1, 'x')").await.unwrap();
    denied(&server, "alice", "SELECT * FROM inbox").await;
    denied(&server, "alice", "INSERT INTO open VALUES (2, 'x')").await;
    denied(&server, "bob", "SELECT v FROM open").await;

    server.sql("GRANT SELECT, UPDATE ON secret TO alice").await.unwrap();
    assert!(say(&server, "alice", "FROM peek").await.unwrap().contains(SECRET));
    say(&server, "alice", "UPDATE secret SET v = 'told' WHERE id = 1").await.unwrap();
    denied(&server, "alice", "DELETE FROM secret").await;
    server.sql("REVOKE SELECT ON secret FROM alice").await.unwrap();
    denied(&server, "alice", "FROM peek").await;
    denied(&server, "alice", "UPDATE secret SET v = 'told' WHERE id = 1").await;
    // Without a condition nothing is read but row ids.
    server.sql("GRANT DELETE ON inbox TO alice").await.unwrap();
    say(&server, "alice", "DELETE FROM inbox").await.unwrap();
    denied(&server, "alice", "DELETE FROM inbox WHERE i = 1").await;
    denied(&server, "alice", "DELETE FROM inbox RETURNING *").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_user_makes_is_its_own() {
    let server = guarded().await;
    denied(&server, "alice", "CREATE TABLE mine (i INTEGER)").await;
    for sql in [
        "CREATE TABLE shared.mine (i INTEGER)",
        "INSERT INTO shared.mine VALUES (7)",
        "ALTER TABLE shared.mine ADD COLUMN j INTEGER",
        "CREATE INDEX by_i ON shared.mine (i)",
        "CREATE VIEW shared.view AS SELECT * FROM shared.mine",
        "CREATE TABLE IF NOT EXISTS shared.mine (i INTEGER)",
        "CREATE OR REPLACE VIEW shared.view AS SELECT i FROM shared.mine",
        "CREATE TEMP TABLE t AS SELECT * FROM open",
        "GRANT SELECT ON shared.mine TO bob",
        "DROP INDEX shared.by_i",
        "ALTER TABLE shared.mine RENAME TO ours",
        "FROM shared.ours",
    ] {
        say(&server, "alice", sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    denied(&server, "bob", "FROM shared.ours").await;
    server.sql("GRANT USAGE ON SCHEMA shared TO bob").await.unwrap();
    say(&server, "bob", "FROM shared.ours").await.unwrap();
    for sql in [
        "DROP TABLE shared.ours",
        "ALTER TABLE shared.ours ADD COLUMN k INTEGER",
        "CREATE INDEX by_i ON shared.ours (i)",
        "COMMENT ON TABLE shared.ours IS 'bob was here'",
        "GRANT SELECT ON shared.ours TO bob",
    ] {
        denied(&server, "bob", sql).await;
    }
    // What is dropped takes its grants with it: one of the same name is another's.
    say(&server, "alice", "DROP TABLE shared.ours").await.unwrap();
    server.sql("CREATE TABLE shared.ours AS SELECT 'quackmire' AS v").await.unwrap();
    denied(&server, "alice", "FROM shared.ours").await;
    denied(&server, "bob", "FROM shared.ours").await;
    // To be there already is not to be made.
    say(&server, "alice", "CREATE TABLE IF NOT EXISTS shared.ledger (v VARCHAR)").await.unwrap();
    denied(&server, "alice", "FROM shared.ledger").await;
    denied(&server, "alice", "CREATE OR REPLACE TABLE shared.ledger (v VARCHAR)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_transaction_makes_is_its_users_and_what_it_has_not_committed_nobodys() {
    let server = guarded().await;
    let within = async |sql: &str| {
        let request = ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) };
        ask(&server, "alice", request).await
    };
    within("BEGIN").await.unwrap();
    within("CREATE TABLE shared.mine AS SELECT 1 AS i").await.unwrap();
    assert!(within("FROM shared.mine").await.is_ok());
    within("ROLLBACK").await.unwrap();
    server.sql("CREATE TABLE shared.mine AS SELECT 'quackmire' AS v").await.unwrap();
    denied(&server, "alice", "FROM shared.mine").await;

    within("BEGIN").await.unwrap();
    within("CREATE TABLE shared.more AS SELECT 1 AS i").await.unwrap();
    within("COMMIT").await.unwrap();
    say(&server, "alice", "FROM shared.more").await.unwrap();
    within("BEGIN").await.unwrap();
    within("DROP TABLE shared.more").await.unwrap();
    within("ROLLBACK").await.unwrap();
    say(&server, "alice", "FROM shared.more").await.unwrap();
}

/// Statements by which alice might come to see, learn of, or change what is not hers; one in a line.
const ESCAPES: &str = include_str!("escapes.sql");

#[tokio::test(flavor = "multi_thread")]
async fn refused_stays_refused() {
    let server = guarded().await;
    let before = server.value("SELECT (SELECT count(*) FROM secret) || ' ' || (SELECT count(*) FROM open)").await;
    let attempts: Vec<_> = ESCAPES.lines().filter(|line| !line.is_empty() && !line.starts_with("--")).collect();
    assert!(attempts.len() >= 100, "{}", attempts.len());
    for sql in &attempts {
        let error = refused(&server, "alice", sql).await;
        assert!(!error.message.contains(SECRET), "{sql}: {error:?}");
        // Described, or in a transaction, it is no more allowed.
        let described =
            ask(&server, "alice", ExecuteQueryRequest { mode: Mode::Describe.into(), ..request(sql) }).await;
        if let Ok(described) = described {
            assert!(!described.contains(SECRET), "{sql}: {described}");
        }
        let session = ExecuteQueryRequest { session_id: "s".to_owned(), ..request("BEGIN") };
        ask(&server, "alice", session.clone()).await.unwrap();
        let within = ask(&server, "alice", ExecuteQueryRequest { sql: (*sql).to_owned(), ..session.clone() }).await;
        assert!(within.is_err(), "{sql}");
        ask(&server, "alice", ExecuteQueryRequest { sql: "ROLLBACK".to_owned(), ..session }).await.unwrap();
    }
    let after = server.value("SELECT (SELECT count(*) FROM secret) || ' ' || (SELECT count(*) FROM open)").await;
    assert_eq!(before, after);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_read_is_not_listed() {
    let server = guarded().await;
    for sql in [
        "SELECT schema_name || '.' || table_name FROM duckdb_tables()",
        "SELECT table_name FROM information_schema.tables",
        "SELECT table_name || column_name FROM information_schema.columns",
        "SELECT table_name FROM duckdb_columns()",
        "SELECT view_name || sql FROM duckdb_views() WHERE NOT internal",
        "SELECT constraint_text FROM duckdb_constraints()",
        "SELECT table_name FROM duckdb_constraints()",
        "SELECT index_name FROM duckdb_indexes()",
        "SHOW TABLES",
        "SHOW ALL TABLES",
        "SELECT relname FROM system.pgc.pg_class",
        "SELECT attname FROM system.pgc.pg_attribute",
        "SELECT tablename FROM pg_catalog.pg_tables",
        "SELECT relname FROM pg_catalog.pg_class",
        "SELECT name FROM sqlite_master",
        "SELECT table_name FROM openduck_statistics()",
        "SELECT relation FROM openduck_entries()",
        "PRAGMA show_tables",
    ] {
        let own = say(&server, "alice", sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        for hidden in ["secret", "peek", "hidden", "ledger", SECRET] {
            assert!(!own.to_lowercase().contains(hidden), "{sql} tells of {hidden}: {own}");
        }
        let all = say(&server, user::ADMINISTRATOR, sql).await.unwrap();
        assert!(all.len() > own.len(), "{sql} tells the administrator no more: {all}");
    }
    let listed = say(&server, "alice", "SHOW TABLES").await.unwrap();
    assert!(listed.contains("open") && listed.contains("inbox"), "{listed}");
    say(&server, "alice", "DESCRIBE open").await.unwrap();
    say(&server, "alice", "DESCRIBE SELECT i FROM open").await.unwrap();
    say(&server, "alice", "SUMMARIZE open").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prepared_statement_asks_each_time() {
    let server = guarded().await;
    let within = async |sql: &str| {
        let request = ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) };
        ask(&server, "alice", request).await
    };
    within("PREPARE p AS SELECT v FROM open WHERE i = $1").await.unwrap();
    assert!(within("EXECUTE p(1)").await.unwrap().contains("free"));
    server.sql("REVOKE SELECT ON open FROM alice").await.unwrap();
    assert_eq!(within("EXECUTE p(1)").await.unwrap_err().kind(), ErrorKind::Permission);
    server.sql("GRANT SELECT ON open TO PUBLIC").await.unwrap();
    assert!(within("EXECUTE p(1)").await.unwrap().contains("free"));
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_defaults_and_options_are_as_in_postgres() {
    let server = guarded().await;
    for sql in [
        "CREATE ROLE readers",
        "GRANT readers TO bob",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO readers",
        "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO readers",
        "CREATE TABLE later AS SELECT 1 AS i",
    ] {
        server.sql(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    assert!(say(&server, "bob", "FROM secret").await.unwrap().contains(SECRET));
    say(&server, "bob", "FROM later").await.unwrap();
    denied(&server, "alice", "FROM later").await;
    server.sql("REVOKE readers FROM bob").await.unwrap();
    denied(&server, "bob", "FROM later").await;

    denied(&server, "alice", "GRANT SELECT ON open TO bob").await;
    server.sql("GRANT SELECT ON open TO alice WITH GRANT OPTION").await.unwrap();
    say(&server, "alice", "GRANT SELECT ON open TO bob").await.unwrap();
    say(&server, "bob", "FROM open").await.unwrap();

    server.sql("REVOKE CONNECT ON DATABASE mydb FROM PUBLIC").await.unwrap();
    denied(&server, "bob", "SELECT 1").await;
    server.sql("GRANT CONNECT ON DATABASE mydb TO bob").await.unwrap();
    say(&server, "bob", "SELECT 1").await.unwrap();

    let used = server.sql("DROP ROLE readers").await.unwrap_err();
    assert_eq!(used.sqlstate, "2BP01", "{used:?}");
    server.sql("DROP OWNED BY readers").await.unwrap();
    server.sql("DROP ROLE readers").await.unwrap();
    assert_eq!(server.sql("GRANT SELECT ON nothing TO bob").await.unwrap_err().sqlstate, "42P01");
    assert_eq!(server.sql("GRANT SELECT ON open TO nobody").await.unwrap_err().sqlstate, "42704");
    assert_eq!(server.sql("GRANT CONNECT ON open TO bob").await.unwrap_err().sqlstate, "0LP01");
    assert_eq!(server.sql("CREATE USER alice").await.unwrap_err().sqlstate, "42710");
    assert_eq!(server.sql("CREATE USER openduck").await.unwrap_err().sqlstate, "42939");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_who_may_manage_users_do() {
    let server = guarded().await;
    for sql in [
        "CREATE USER mallory PASSWORD 'x'",
        "ALTER USER alice SUPERUSER",
        "ALTER USER alice CREATEDB",
        "ALTER USER bob PASSWORD 'mine'",
        "DROP USER bob",
        "CREATE TOKEN FOR bob",
        "GRANT bob TO alice",
        "CREATE DATABASE mine",
        "DROP DATABASE mydb",
        "RESTORE DATABASE mydb TO 1",
        "CREATE BRANCH b",
        "CREATE SNAPSHOT s",
        "CREATE SHARE s",
        "SHOW SHARES",
        "COLLECT GARBAGE",
        "COMPACT DATABASE",
        "ALTER TABLE open OWNER TO alice",
        "REASSIGN OWNED BY bob TO alice",
        "ALTER DEFAULT PRIVILEGES FOR ROLE bob GRANT SELECT ON TABLES TO alice",
    ] {
        denied(&server, "alice", sql).await;
    }
    say(&server, "alice", "ALTER USER alice PASSWORD 'through the looking glass'").await.unwrap();
    let token = say(&server, "alice", "CREATE TOKEN").await.unwrap();
    assert!(token.contains(user::TOKEN_PREFIX), "{token}");
    let token = token.lines().find_map(|line| line.find(user::TOKEN_PREFIX).map(|at| line[at..].to_owned())).unwrap();
    let known = server.worker.authenticate(user::question(&token)).await.unwrap();
    assert_eq!((known.exists, known.user.as_str()), (true, "alice"));
    say(&server, "alice", "DROP TOKEN").await.unwrap();
    assert!(!server.worker.authenticate(user::question(&token)).await.unwrap().exists);

    server.sql("ALTER USER bob CREATEDB CREATEROLE").await.unwrap();
    denied(&server, "bob", "CREATE USER root SUPERUSER").await;
    denied(&server, "bob", "ALTER USER bob SUPERUSER").await;
    say(&server, "bob", "CREATE USER carol").await.unwrap();
    say(&server, "bob", "CREATE DATABASE bobs").await.unwrap();
    let of_bob = |sql: &str| ExecuteQueryRequest { database: "bobs".to_owned(), ..request(sql) };
    ask(&server, "bob", of_bob("CREATE TABLE t AS SELECT 1 AS i")).await.unwrap();
    assert_eq!(ask(&server, "alice", of_bob("FROM t")).await.unwrap_err().kind(), ErrorKind::Permission);
    ask(&server, "bob", of_bob("CREATE SNAPSHOT s")).await.unwrap();
    say(&server, "bob", "DROP DATABASE bobs").await.unwrap();

    server.sql("ALTER USER alice VALID UNTIL '2020-01-01'").await.unwrap();
    assert_eq!(refused(&server, "alice", "SELECT 1").await.kind(), ErrorKind::Unauthenticated);
    assert!(!server.worker.authenticate("alice".to_owned()).await.unwrap().exists);
    server.sql("ALTER USER alice VALID UNTIL 'infinity' NOLOGIN").await.unwrap();
    assert_eq!(refused(&server, "alice", "SELECT 1").await.kind(), ErrorKind::Unauthenticated);
    assert_eq!(refused(&server, "nobody", "SELECT 1").await.kind(), ErrorKind::Unauthenticated);
}

#[tokio::test]
async fn a_file_that_is_served_as_it_is_has_the_administrator_only() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("my.duckdb");
    let lsn_file = folder.path().join("my.duckdb.lsn");
    let spec = FileSpec { name: "mydb".to_owned(), file: Some(file), lsn_file, read_only: false };
    let worker = Worker::open(config(&folder, Limits::default()), &Serving::Files(vec![spec])).unwrap();
    let server = Server { worker, folder, _data: None };
    assert_eq!(server.sql("CREATE USER alice").await.unwrap_err().kind(), ErrorKind::Unsupported);
    assert_eq!(refused(&server, "alice", "SELECT 1").await.kind(), ErrorKind::Permission);
    server.sql("CREATE TABLE t (i INTEGER)").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_told_apart_as_the_engine_does() {
    let server = guarded().await;
    server.sql("CREATE TABLE shared.bank AS SELECT 'quackmire' AS v").await.unwrap();
    // The sign for Kelvin is a k in lower case, but not to the engine.
    say(&server, "alice", "CREATE TABLE shared.\"ban\u{212a}\" (v VARCHAR)").await.unwrap();
    denied(&server, "alice", "FROM shared.bank").await;
    denied(&server, "alice", "DROP TABLE shared.bank").await;
    say(&server, "alice", "FROM shared.\"ban\u{212a}\"").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_there_already_is_nobodys_to_make_or_to_rename() {
    let server = guarded().await;
    server.sql("GRANT CREATE ON DATABASE mydb TO bob").await.unwrap();
    server.sql("GRANT SELECT ON shared.ledger TO bob").await.unwrap();
    server.sql("GRANT USAGE ON SCHEMA shared TO bob").await.unwrap();
    for schema in ["private", "main", "shared"] {
        say(&server, "bob", &format!("CREATE SCHEMA IF NOT EXISTS {schema}")).await.unwrap();
        server.sql(&format!("CREATE SCHEMA IF NOT EXISTS {schema}")).await.unwrap();
    }
    denied(&server, "bob", "DROP SCHEMA private CASCADE").await;
    denied(&server, "bob", "FROM private.hidden").await;
    assert!(say(&server, "bob", "FROM shared.ledger").await.unwrap().contains(SECRET), "what was granted is gone");

    // A schema's owner may drop what is in it, and not look at it under another name.
    server.sql("ALTER SCHEMA private OWNER TO bob").await.unwrap();
    denied(&server, "bob", "FROM private.hidden").await;
    denied(&server, "bob", "ALTER TABLE private.hidden RENAME TO seen").await;
    say(&server, "bob", "DROP TABLE private.hidden").await.unwrap();

    // Renamed within a transaction it is what it was.
    server.sql("GRANT INSERT ON open TO alice").await.unwrap();
    let within = async |sql: &str| {
        ask(&server, "alice", ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) }).await
    };
    for sql in [
        "BEGIN",
        "CREATE TABLE shared.tmp AS SELECT 7 AS i",
        "ALTER TABLE shared.tmp RENAME TO final",
        "FROM shared.final",
        "COMMIT",
        "FROM shared.final",
    ] {
        within(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    let grants = server.sql("SHOW GRANTS").await;
    assert!(grants.is_ok(), "{grants:?}");
    let shown = say(&server, user::ADMINISTRATOR, "SHOW GRANTS").await.unwrap();
    assert!(!shown.contains("tmp"), "{shown}");
    say(&server, "alice", "EXPLAIN ANALYZE DROP TABLE shared.final").await.unwrap();
    server.sql("CREATE TABLE shared.other AS SELECT 'quackmire' AS v").await.unwrap();
    server.sql("ALTER TABLE shared.other RENAME TO final").await.unwrap();
    denied(&server, "alice", "FROM shared.final").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_row_of_a_list_is_looked_at_before_it_is_seen() {
    let server = guarded().await;
    for list in
        ["openduck_statistics()", "duckdb_tables()", "duckdb_columns()", "duckdb_constraints()", "duckdb_indexes()"]
    {
        let sql = format!(
            "SELECT 1 FROM {list} WHERE error(CASE WHEN table_name = 'secret' THEN 'found ' || table_name END) IS NOT NULL"
        );
        if let Err(error) = say(&server, "alice", &sql).await {
            assert!(!error.message.contains("found"), "{sql}: {error:?}");
        }
    }
    for sql in [
        "FROM pragma_storage_info('mydb.secret')",
        "FROM pragma_table_info('mydb.secret')",
        "FROM pragma_show('mydb.secret')",
        "FROM pragma_storage_info('inbox')",
    ] {
        refused(&server, "alice", sql).await;
    }
    let own = say(&server, "alice", "SELECT table_name FROM openduck_statistics()").await.unwrap();
    assert!(own.contains("open") && !own.contains("inbox"), "{own}");
    say(&server, "alice", "CREATE TEMP TABLE mine (i INTEGER)").await.unwrap();
    // The engine's advice may name what is hidden.
    for sql in ["SELECT nosuch FROM secret", "FROM hidden", "FROM secre"] {
        let error = refused(&server, "alice", sql).await;
        for name in ["private.hidden", "\"id\"", "secret\""] {
            assert!(!error.message.contains(name) && !error.hint.contains(name), "{sql}: {error:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_past_and_branches_give_nothing_more() {
    let server = guarded().await;
    server.sql("CREATE TABLE shared.old AS SELECT 'quackmire' AS v").await.unwrap();
    server.sql("CREATE SNAPSHOT before").await.unwrap();
    server.sql("ALTER TABLE shared.old RENAME TO away").await.unwrap();
    say(&server, "alice", "CREATE TABLE shared.old (v VARCHAR)").await.unwrap();
    server.sql("SELECT * FROM open AT (TIMESTAMP => now())").await.unwrap();
    denied(&server, "alice", "FROM open AT (TIMESTAMP => now())").await;
    let at = |database: &str, sql: &str| ExecuteQueryRequest { database: database.to_owned(), ..request(sql) };
    let past = ask(&server, "alice", at("mydb@before", "FROM shared.old")).await.unwrap_err();
    assert_eq!(past.kind(), ErrorKind::Permission);

    server.sql("CREATE BRANCH dev").await.unwrap();
    server.sql("CREATE TABLE shared.payroll AS SELECT 'quackmire' AS v").await.unwrap();
    ask(&server, "alice", at("mydb/dev", "CREATE TABLE shared.payroll (v VARCHAR)")).await.unwrap();
    denied(&server, "alice", "FROM shared.payroll").await;
    server.run(at("mydb/dev", "DROP TABLE open")).await.unwrap();
    say(&server, "alice", "FROM open").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_log_in_any_more_does_nothing_more() {
    let server = guarded().await;
    server.sql("CREATE USER eve PASSWORD 'x' SUPERUSER").await.unwrap();
    say(&server, "eve", "SHOW USERS").await.unwrap();
    server.sql("ALTER USER eve NOLOGIN").await.unwrap();
    for sql in
        ["CREATE USER backdoor SUPERUSER", "ALTER USER eve LOGIN", "CREATE SHARE s", "SHOW USERS", "SHOW DATABASES"]
    {
        assert_eq!(refused(&server, "eve", sql).await.kind(), ErrorKind::Unauthenticated, "{sql}");
    }
    // A session ends with its user, and is not the next one's of that name.
    let within =
        async |sql: &str| ask(&server, "bob", ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) }).await;
    within("CREATE TEMP TABLE own AS SELECT 1 AS i").await.unwrap();
    server.sql("DROP USER bob").await.unwrap();
    server.sql("CREATE USER bob PASSWORD 'other'").await.unwrap();
    assert!(within("FROM own").await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_ends_the_server_or_its_database() {
    let server = guarded().await;
    denied(&server, "alice", "SET max_expression_depth = 1000000").await;
    let deep = format!("SELECT {}1", "1+".repeat(20_000));
    assert!(say(&server, "alice", &deep).await.is_err());
    say(&server, "alice", "CREATE SEQUENCE shared.s").await.unwrap();
    say(&server, "alice", "CREATE TABLE shared.t AS SELECT 1 AS j").await.unwrap();
    say(&server, "alice", "CREATE MACRO shared.m(x) AS x + 1").await.unwrap();
    for change in [
        "TYPE BIGINT USING nextval('shared.s')",
        "TYPE DOUBLE USING random()",
        "TYPE BIGINT USING shared.m(j)",
        "TYPE TIMESTAMP USING now()::TIMESTAMP",
    ] {
        for who in ["alice", user::ADMINISTRATOR] {
            let sql = format!("ALTER TABLE shared.t ALTER COLUMN j {change}");
            assert_eq!(refused(&server, who, &sql).await.kind(), ErrorKind::NotImplemented, "{sql}");
        }
    }
    say(&server, "alice", "ALTER TABLE shared.t ALTER COLUMN j TYPE VARCHAR USING upper(j::VARCHAR)").await.unwrap();
    let shadow = "CREATE MACRO shared.duckdb_tables() AS TABLE SELECT 'shadowed' AS table_name";
    denied(&server, "alice", shadow).await;
    denied(&server, "alice", "CREATE MACRO shared.upper(x) AS 'shadowed'").await;
    assert!(server.sql("ALTER DATABASE mydb SET ALIAS TO x").await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalog_lists_what_a_user_may_use() {
    let server = guarded().await;
    let tables = "SELECT string_agg(relname, ' ' ORDER BY relname) FROM system.pgc.pg_class \
                  WHERE relkind IN ('r', 'v', 'i') AND relnamespace NOT IN (11, 13207)";
    // The administrator's question comes first, and what it has found is kept.
    assert!(say(&server, ADMINISTRATOR, tables).await.unwrap().contains("secret_by_v"));
    assert_eq!(say(&server, "alice", tables).await.unwrap(), "inbox open");
    assert_eq!(say(&server, "bob", tables).await.unwrap(), "");
    let in_session = |sql: &str| ExecuteQueryRequest { session_id: "hers".to_owned(), ..request(sql) };
    for sql in ["BEGIN", "CREATE TABLE shared.mine (i INTEGER)"] {
        ask(&server, "alice", in_session(sql)).await.unwrap();
    }
    assert_eq!(ask(&server, "alice", in_session(tables)).await.unwrap(), "inbox mine open");
    ask(&server, "alice", in_session("COMMIT")).await.unwrap();
    assert_eq!(ask(&server, "alice", in_session(tables)).await.unwrap(), "inbox mine open");
    server.sql("GRANT SELECT ON secret TO alice").await.unwrap();
    assert_eq!(
        ask(&server, "alice", in_session(tables)).await.unwrap(),
        "inbox mine open secret secret_by_v secret_pkey"
    );
    server.sql("REVOKE SELECT ON secret FROM alice").await.unwrap();
    ask(&server, "alice", in_session("BEGIN READ ONLY")).await.unwrap();
    assert_eq!(ask(&server, "alice", in_session(tables)).await.unwrap(), "inbox mine open");
    ask(&server, "alice", in_session("COMMIT")).await.unwrap();
    // What is kept for all is not what she reads, and what is kept for her alone is not listed.
    for sql in ["FROM openduck_stored.main.pg_class", "SELECT * FROM openduck_stored.main._relation"] {
        denied(&server, "alice", sql).await;
        let error = ask(&server, "alice", in_session(sql)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Permission, "{sql}");
    }
    let _ = ask(&server, "alice", in_session("SET VARIABLE openduck_catalog_own = false")).await;
    let seen = ask(&server, "alice", in_session(tables)).await;
    assert!(seen.as_ref().is_ok_and(|seen| seen == "inbox mine open") || seen.is_err(), "{seen:?}");
    let own = ask(
        &server,
        "alice",
        in_session("SELECT count(*)::VARCHAR FROM duckdb_tables() WHERE table_name LIKE 'openduck%'"),
    );
    assert_eq!(own.await.unwrap(), "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalog_tells_who_there_is_and_what_one_may_do() {
    let server = guarded().await;
    for sql in ["CREATE ROLE readers", "GRANT readers TO alice WITH ADMIN OPTION", "GRANT SELECT ON peek TO readers"] {
        server.sql(sql).await.unwrap();
    }
    let roles = "SELECT string_agg(rolname || left(rolsuper::VARCHAR, 1) || left(rolcanlogin::VARCHAR, 1), ' ' ORDER BY rolname) \
                 FROM system.pgc.pg_roles";
    assert_eq!(say(&server, "alice", roles).await.unwrap(), "aliceft bobft openducktt readersff");
    let members = "SELECT string_agg(system.pgc.pg_get_userbyid(roleid) || '>' || system.pgc.pg_get_userbyid(member) \
                   || left(admin_option::VARCHAR, 1), ' ') FROM system.pgc.pg_auth_members";
    assert_eq!(server.value(members).await, "readers>alicet");
    assert_eq!(server.value("SELECT system.pgc.regrole_show(10)").await, "openduck");
    for (question, administrator, alice, bob) in [
        ("has_table_privilege('open', 'SELECT')", "true", "true", ""),
        ("has_table_privilege('open', 'INSERT')", "true", "false", ""),
        ("has_table_privilege('open', 'insert, select')", "true", "true", ""),
        ("has_table_privilege('peek', 'SELECT WITH GRANT OPTION')", "true", "true", ""),
        ("has_any_column_privilege('inbox', 'SELECT')", "true", "false", ""),
        ("has_schema_privilege('shared', 'CREATE')", "true", "true", "false"),
        ("has_schema_privilege('private', 'USAGE')", "true", "false", "false"),
        ("has_database_privilege('mydb', 'CREATE')", "true", "false", "false"),
        ("has_table_privilege('pg_catalog.pg_class', 'SELECT')", "true", "true", "true"),
    ] {
        let sql = format!("SELECT system.pgc.{question}::VARCHAR");
        assert_eq!(server.value(&sql).await, administrator, "{sql}");
        assert_eq!(say(&server, "alice", &sql).await.unwrap(), alice, "{sql}");
        if bob.is_empty() {
            // To him there is no such table.
            refused(&server, "bob", &sql).await;
        } else {
            assert_eq!(say(&server, "bob", &sql).await.unwrap(), bob, "{sql}");
        }
    }
    server.sql("SELECT system.pgc.has_table_privilege('open', 'SING')").await.unwrap_err();
}
