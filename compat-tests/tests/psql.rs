//! The Postgres frontend with real psql on real flights, and what it does with everybody who is not psql.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    sync::OnceLock,
    time::{Duration, Instant},
};

use compat_tests::{
    psql::{psql, psql_at, rows, says, shows},
    server::{DATABASE, Server, TOKEN, noise, openduck, run, text},
};

/// A server with the flights, for tests that do not change them.
fn flights() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| {
        let server = Server::start();
        let endpoint = server.endpoint();
        let output = run(&["demo", "flights", "-d", DATABASE, "-t", TOKEN, "--endpoint", &endpoint]);
        assert!(output.status.success(), "{}", text(&output));
        server
    })
}

/// A statement that runs for minutes unless somebody stops it.
const LONG: &str = "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range + b.range = 3";

#[test]
fn psql_lists_and_describes_tables() {
    let server = flights();
    let list = shows(server, &["\\dt"]);
    for table in ["airlines", "airports", "flights", "planes", "weather"] {
        assert!(list.contains(&format!(" public | {table}")), "{list}");
    }
    let description = shows(server, &["\\d flights"]);
    for line in ["Table \"public.flights\"", " dep_delay      | double precision", " carrier        | text"] {
        assert!(description.contains(line), "{description}");
    }
    assert!(description.contains(" time_hour      | timestamp with time zone"), "{description}");
    assert!(shows(server, &["\\l"]).contains(DATABASE));
    assert!(shows(server, &["\\conninfo"]).contains("as user \"openduck\""));
}

#[test]
fn psql_joins_and_aggregates_the_flights() {
    let busiest = "SELECT a.name, count(*), round(avg(f.dep_delay), 2) FROM flights f JOIN airlines a USING (carrier) \
                   GROUP BY a.name ORDER BY count(*) DESC LIMIT 3";
    let expected =
        "United Air Lines Inc.|58665|12.11\nJetBlue Airways|54635|13.02\nExpressJet Airlines Inc.|54173|19.96";
    assert_eq!(rows(flights(), &[busiest]), expected);
    assert_eq!(rows(flights(), &["SELECT count(*) FROM flights"]), "336776");
}

#[test]
fn psql_tells_the_time_as_postgres_does() {
    let server = flights();
    let week = "SELECT now() - interval '7 days' < now(), now() - (now() - interval '7 days') = interval '7 days'";
    assert_eq!(rows(server, &[week]), "t|t");
    let noon = "SELECT timestamptz '2024-07-01 12:00:00+00' AT TIME ZONE 'America/New_York'";
    assert_eq!(rows(server, &[noon]), "2024-07-01 08:00:00");
    let session = ["SET timezone = 'America/New_York'", "SELECT timestamptz '2024-01-01 12:00:00+00'"];
    assert_eq!(rows(server, &session), "2024-01-01 07:00:00-05");
    let first = "SELECT time_hour AT TIME ZONE 'America/New_York' FROM flights ORDER BY time_hour LIMIT 1";
    assert_eq!(rows(server, &[first]), "2013-01-01 05:00:00");
}

#[test]
fn psql_shows_errors_with_their_sqlstate_and_place() {
    let server = flights();
    for (sql, sqlstate, words) in [
        ("SELECT nope FROM flights", "42703", "nope"),
        ("SELECT * FROM nowhere", "42P01", "nowhere"),
        ("SELEC 1", "42601", "SELEC"),
        ("SELECT 1 / 0", "22012", "ivision by zero"),
        ("SELECT 'x'::int", "22P02", "'x'"),
        ("CREATE TABLE flights (i int)", "42P07", "already exists"),
        ("SELECT nofunction(1)", "42883", "nofunction"),
        ("ATTACH 'x.db'", "42501", "ATTACH"),
        ("COPY nothing TO STDOUT", "42P01", "does not exist"),
        ("LISTEN x", "0A000", "LISTEN"),
        ("SET nothing = 1", "42704", "nothing"),
    ] {
        let said = says(server, &[sql]);
        assert!(said.contains(&format!("ERROR:  {sqlstate}: ")) && said.contains(words), "{sql}: {said}");
    }
    let said = says(server, &["SELECT 1 AS one,\n  nope FROM flights"]);
    assert!(said.contains("LINE 2:   nope FROM flights\n          ^"), "{said}");
    // After an error the session goes on.
    assert!(says(server, &["SELECT nope", "SELECT 40 + 2 AS answer"]).contains("42"));
}

#[test]
fn psql_every_scalar_type_in_text() {
    for (sql, expected) in [
        ("true", "t"),
        ("(-128)::tinyint", "-128"),
        ("18446744073709551615::ubigint", "18446744073709551615"),
        ("(-170141183460469231731687303715884105728)::hugeint", "-170141183460469231731687303715884105728"),
        ("340282366920938463463374607431768211455::uhugeint", "340282366920938463463374607431768211455"),
        ("1.50::decimal(10,2)", "1.50"),
        ("0.1::float", "0.1"),
        ("1e300::double", "1e+300"),
        ("'NaN'::double", "NaN"),
        ("'a|é'", "a|é"),
        ("'a\\x00\\xFF'::blob", "\\x6100ff"),
        ("'101'::bit", "101"),
        ("date '0044-03-15 (BC)'", "0044-03-15 BC"),
        ("date 'infinity'", "infinity"),
        ("time '23:59:59.5'", "23:59:59.5"),
        ("'12:00:00+05:30'::timetz", "12:00:00+05:30"),
        ("timestamp '2024-02-29 01:02:03.456789'", "2024-02-29 01:02:03.456789"),
        ("timestamptz '2024-02-29 00:00:00+00'", "2024-02-29 00:00:00+00"),
        ("interval '1 year 2 months 3 days 04:05:06.7'", "1 year 2 mons 3 days 04:05:06.7"),
        ("'00000000-0000-0000-0000-000000000001'::uuid", "00000000-0000-0000-0000-000000000001"),
        ("'{\"a\": [1]}'::json", "{\"a\": [1]}"),
        ("'ok'::enum('ok', 'not')", "ok"),
        ("[1, NULL, 3]", "{1,NULL,3}"),
        ("{'a': 1, 'b': [true]}", "{\"a\":1,\"b\":[true]}"),
        ("map {'k': 1.5}", "{\"k\":1.5}"),
        ("NULL", ""),
    ] {
        assert_eq!(rows(flights(), &[&format!("SELECT {sql}")]), expected, "{sql}");
    }
}

#[test]
fn psql_ctrl_c_stops_the_engine() {
    let server = Server::start();
    // The best of three: the machine may be busy with other things.
    let best = (0..3).map(|_| ctrl_c(&server)).min().unwrap();
    assert!(best < Duration::from_millis(200), "the engine stopped {best:?} after Ctrl-C");
}

fn ctrl_c(server: &Server) -> Duration {
    let child = psql(server).args(["-c", LONG]).spawn().unwrap();
    server.wait_for_running(1);
    std::thread::sleep(Duration::from_millis(50));
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let stopped = server.wait_for_running(0);
    let said = text(&child.wait_with_output().unwrap());
    assert!(said.contains("57014"), "{said}");
    stopped
}

#[test]
fn psql_killed_stops_the_engine_too() {
    let server = Server::start();
    let mut child = psql(&server).args(["-c", LONG]).spawn().unwrap();
    server.wait_for_running(1);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(server.wait_for_running(0) < Duration::from_secs(5));
}

#[test]
fn psql_transactions_are_those_of_the_engine() {
    let server = Server::start();
    let said = says(
        &server,
        &[
            "BEGIN; CREATE TABLE t (i int); INSERT INTO t VALUES (1), (2); COMMIT",
            "BEGIN; INSERT INTO t VALUES (3); ROLLBACK",
            "SELECT 'kept ' || count(*) FROM t",
        ],
    );
    assert!(said.contains("INSERT 0 2") && said.contains("ROLLBACK") && said.contains("kept 2"), "{said}");
    // An error fails the transaction until ROLLBACK; nothing of it stays.
    let script = "BEGIN;\nINSERT INTO t VALUES (4);\nSELECT nope;\nINSERT INTO t VALUES (5);\nCOMMIT;\nSELECT count(*) FROM t;\n";
    let output = with_input(psql(&server), script);
    assert!(output.contains("25P02") && output.contains("ROLLBACK"), "{output}");
    assert_eq!(rows(&server, &["SELECT count(*) FROM t"]), "2");
    // Several statements in one message are one transaction.
    let said = says(&server, &["INSERT INTO t VALUES (6); SELECT nope"]);
    assert!(said.contains("42703"), "{said}");
    assert_eq!(rows(&server, &["SELECT count(*) FROM t"]), "2");
    // A transaction that only reads.
    let said = says(&server, &["BEGIN READ ONLY; INSERT INTO t VALUES (7)"]);
    assert!(said.contains("25006"), "{said}");
    let said = says(&server, &["SET default_transaction_read_only = on; INSERT INTO t VALUES (7)"]);
    assert!(said.contains("25006"), "{said}");
    assert_eq!(rows(&server, &["SELECT count(*) FROM t"]), "2");
}

fn with_input(mut command: Command, input: &str) -> String {
    let mut child = command.stdin(std::process::Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    text(&child.wait_with_output().unwrap())
}

#[test]
fn psql_settings_and_search_path_are_the_sessions_own() {
    let server = Server::start();
    shows(&server, &["CREATE SCHEMA shop", "CREATE TABLE shop.orders AS SELECT 7 AS n"]);
    assert!(says(&server, &["SELECT n FROM orders"]).contains("42P01"));
    assert_eq!(rows(&server, &["SET search_path = nowhere, shop, public", "SELECT n FROM orders"]), "7");
    assert_eq!(rows(&server, &["SET search_path = shop", "SHOW search_path"]), "shop");
    assert!(says(&server, &["SET search_path = shop", "RESET search_path", "SELECT n FROM orders"]).contains("42P01"));
    assert!(says(&server, &["BEGIN; SET LOCAL search_path = shop; COMMIT", "SELECT n FROM orders"]).contains("42P01"));
    assert_eq!(rows(&server, &["SHOW server_version"]), "15.18");
    assert_eq!(rows(&server, &["SET statement_timeout = '90s'", "SHOW statement_timeout"]), "90s");
    let said = says(&server, &["SET statement_timeout = '100ms'", LONG]);
    assert!(said.contains("57014"), "{said}");
    assert_eq!(rows(&server, &["SELECT 7 / 2"]), "3");
    assert_eq!(rows(&server, &["SET integer_division = false", "SELECT 7 / 2"]), "3.5");
    assert_eq!(rows(&server, &["SELECT * FROM (VALUES (1), (NULL)) v(i) ORDER BY i DESC LIMIT 1"]), "");
}

#[test]
fn psql_cursors() {
    let script = "BEGIN;\nDECLARE c CURSOR FOR SELECT range AS i FROM range(10);\nFETCH 2 FROM c;\nMOVE 5 FROM c;\n\
                  FETCH ALL FROM c;\nCLOSE c;\nFETCH 1 FROM c;\nROLLBACK;\n";
    let mut command = psql(flights());
    command.args(["--tuples-only", "--no-align"]);
    let said = with_input(command, script);
    assert!(said.contains("0\n1\nMOVE 5\n7\n8\n9\nCLOSE CURSOR"), "{said}");
    assert!(said.contains("34000"), "{said}");
}

#[test]
fn psql_reads_large_results_in_parts_and_whole() {
    let server = flights();
    let sum = |output: &str| output.lines().map(|line| line.parse::<u64>().unwrap()).sum::<u64>();
    let sql = "SELECT range FROM range(1000000)";
    assert_eq!(sum(&rows(server, &[sql])), 499_999_500_000);
    let mut command = psql(server);
    command.args(["-qAt", "-v", "FETCH_COUNT=10000", "-c", sql]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    assert_eq!(sum(&String::from_utf8_lossy(&output.stdout)), 499_999_500_000);
}

#[test]
fn psql_through_a_router_with_a_worker_of_its_own() {
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let data = folder.path().join("data");
    let mut command = openduck();
    command.args(["router", "--port", "0", "-t", TOKEN]).env("OPENDUCK_CLUSTER_TOKEN", "secret");
    let router = Server::spawn_command(command, std::sync::Arc::clone(&folder), "Start workers");
    let said = says(&router, &["SELECT 1"]);
    assert!(said.contains("no worker"), "{said}");
    let mut command = openduck();
    command.args(["worker", "--gateway", &router.endpoint(), "-d", DATABASE, "--port", "0", "--data"]).arg(&data);
    command.env("OPENDUCK_CLUSTER_TOKEN", "secret");
    let worker = Server::spawn_command(command, folder, "listening");
    let deadline = Instant::now() + Duration::from_secs(20);
    while router.get("/ready").0 != 200 {
        assert!(Instant::now() < deadline, "{}{}", router.said(), worker.said());
        std::thread::sleep(Duration::from_millis(20));
    }
    rows(&router, &["BEGIN; CREATE TABLE t AS SELECT range AS i FROM range(100000); COMMIT"]);
    assert_eq!(rows(&router, &["SELECT count(*), sum(i) FROM t"]), "100000|4999950000");
    assert_eq!(rows(&router, &["SELECT i FROM t ORDER BY i"]).lines().count(), 100_000);
    // A share's token is asked of the worker that knows it.
    let share = rows(&router, &["CREATE SHARE partners"]);
    let token = share.strip_prefix("partners|").unwrap();
    let mut command = openduck();
    command.args(["query", "-f", "csv", "--endpoint", &router.endpoint(), "-t", token, "-d", "partners"]);
    let shared = text(&command.arg("SELECT count(*) AS n FROM t").output().unwrap());
    assert_eq!(shared, "n\n100000\n");
    // A worker that dies is told, and the connection stays.
    let child = psql(&router).args(["-c", LONG, "-c", "SELECT 'still here'"]).spawn().unwrap();
    router.wait_for_running(1);
    worker.kill();
    let said = text(&child.wait_with_output().unwrap());
    assert!(said.contains("ERROR:  ") && !said.contains("server closed the connection"), "{said}");
}

#[test]
fn psql_is_told_why_it_may_not_come_in() {
    let server = flights();
    let says = |url: &str| text(&psql_at(url).args(["-c", "SELECT 1"]).output().unwrap());
    let port = server.pg_port();
    let said = says(&format!("postgresql://openduck:wrong@127.0.0.1:{port}/{DATABASE}"));
    assert!(said.contains("password authentication failed for user \"openduck\""), "{said}");
    let said = says(&format!("postgresql://ada:{TOKEN}@127.0.0.1:{port}/{DATABASE}"));
    assert!(said.contains("password authentication failed for user \"ada\""), "{said}");
    let said = says(&format!("postgresql://openduck:{TOKEN}@127.0.0.1:{port}/other"));
    assert!(said.contains("\"other\" does not exist"), "{said}");
    let said = says(&format!("postgresql://openduck:{TOKEN}@127.0.0.1:{port}/{DATABASE}?sslmode=require"));
    assert!(said.contains("server does not support SSL"), "{said}");
    // The user's name in the place of the database's means the only one there is.
    let said = says(&format!("postgresql://openduck:{TOKEN}@127.0.0.1:{port}"));
    assert!(said.contains("(1 row)"), "{said}");
}

/// A connection that has said `bytes`, and `gone` is gone then; what it was answered until the server hung up.
fn say_and(server: &Server, bytes: &[u8], gone: bool) -> Vec<u8> {
    let mut socket = TcpStream::connect(("127.0.0.1", server.pg_port())).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The server may hang up in the middle.
    let _ = socket.write_all(bytes);
    if gone {
        let _ = socket.shutdown(std::net::Shutdown::Write);
    }
    let mut reply = Vec::new();
    let _ = socket.read_to_end(&mut reply);
    reply
}

fn say(server: &Server, bytes: &[u8]) -> Vec<u8> {
    say_and(server, bytes, true)
}

#[test]
fn postgres_port_survives_garbage() {
    let server = Server::start_with(&[]);
    let noise = noise();
    for length in [1, 7, 8, 9, 100, 100_000] {
        say(&server, &noise[..length]);
    }
    say(&server, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    // A startup message that claims to be large, one of an old protocol, one without its end.
    assert!(String::from_utf8_lossy(&say(&server, &[0x7f, 0xff, 0xff, 0xff, 0, 3, 0, 0])).contains("08P01"));
    assert!(String::from_utf8_lossy(&say(&server, &[0, 0, 0, 8, 0, 2, 0, 0])).contains("0A000"));
    let startup = |body: &[u8]| [&(8 + body.len() as u32).to_be_bytes()[..], &[0, 3, 0, 0], body].concat();
    assert!(String::from_utf8_lossy(&say(&server, &startup(b"user\0openduck"))).contains("08P01"));
    assert!(String::from_utf8_lossy(&say(&server, &startup(b"\0"))).contains("28000"));
    assert!(String::from_utf8_lossy(&say(&server, &startup(b"user\0\xff\0\0"))).contains("22021"));
    // A query before the password.
    let eager = [startup(b"user\0openduck\0\0"), b"Q\0\0\0\x0dSELECT 1\0".to_vec()].concat();
    assert!(String::from_utf8_lossy(&say(&server, &eager)).contains("08P01"));
    // A cancel with a key of nobody's.
    assert!(say(&server, &[0, 0, 0, 16, 4, 0xd2, 0x16, 0x2e, 0, 0, 0, 1, 0, 0, 0, 2]).is_empty());
    // A client that says nothing holds nothing up.
    let _silent = TcpStream::connect(("127.0.0.1", server.pg_port())).unwrap();
    assert_eq!(server.query("SELECT 1"), "1");
    assert_eq!(rows(&server, &["SELECT 1"]), "1");
    assert!(!server.said().contains("panic"), "{}", server.said());
}

#[test]
fn postgres_messages_that_cannot_be_are_refused() {
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let data = folder.path().join("data");
    let arguments = ["serve", "-d", DATABASE, "--data", data.to_str().unwrap(), "--port", "0"];
    // Without a token nobody asks for a password, which the test does not have to play.
    let server = Server::spawn(&arguments, folder, "postgres  ");
    let startup = b"\0\0\0\x17\0\x03\0\0user\0openduck\0\0";
    let after = |bytes: &[u8]| {
        let goodbye = b"X\0\0\0\x04";
        let reply = say_and(&server, &[startup, bytes, goodbye].concat(), false);
        String::from_utf8_lossy(&reply).into_owned()
    };
    assert!(after(b"Q\0\0\0\x0dSELECT 1\0").contains("SELECT 1"));
    assert!(after(b"Q\0\0\0\x0dSELECT \xff\0").contains("22021"));
    assert!(after(b"Q\x7f\xff\xff\xff").contains("54000"));
    assert!(after(b"Q\0\0\0\x01").contains("08P01"));
    assert!(after(b"z\0\0\0\x04").contains("08P01"));
    // Bind with more values than bytes; Execute of a portal that is not there, and what follows until Sync.
    assert!(after(b"B\0\0\0\x0c\0\0\0\0\xff\xff\0\0").contains("08P01"));
    let reply = after(b"E\0\0\0\x0anone\0\0\0\0S\0\0\0\x04");
    assert!(reply.contains("08P01"), "{reply}");
    let reply = after(b"E\0\0\0\x0dnone\0\0\0\0\0Q\0\0\0\x0dSELECT 1\0S\0\0\0\x04");
    assert!(reply.contains("34000") && !reply.contains("SELECT 1\0"), "{reply}");
    assert_eq!(rows_open(&server, "SELECT 1"), "1");
}

fn rows_open(server: &Server, sql: &str) -> String {
    let url = format!("postgresql://openduck@127.0.0.1:{}/{DATABASE}", server.pg_port());
    let output = psql_at(&url).args(["-qAt", "-c", sql]).output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}

#[test]
fn psql_that_does_not_read_holds_nothing_up() {
    let server = flights();
    // psql in a pipe that nobody reads: its result is far larger than every buffer on the way.
    let mut child = psql(server);
    let sql = "SELECT range, repeat('x', 1000) FROM range(10000000)";
    let mut child = child.args(["-v", "FETCH_COUNT=1000", "-c", sql]).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    let begun = Instant::now();
    assert_eq!(rows(server, &["SELECT count(*) FROM airlines"]), "16");
    assert!(begun.elapsed() < Duration::from_secs(5));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn postgres_clients_are_told_that_the_server_ends() {
    let server = Server::start();
    let child = psql(&server).stdin(std::process::Stdio::piped()).args(["-qAt"]).spawn().unwrap();
    // It is there once its session has answered.
    let mut input = child.stdin.as_ref().unwrap();
    input.write_all(b"SELECT 'here';\n").unwrap();
    std::thread::sleep(Duration::from_millis(500));
    server.stop();
    input.write_all(b"SELECT 1;\n").unwrap();
    let said = text(&child.wait_with_output().unwrap());
    assert!(said.contains("here") && said.contains("terminating connection due to administrator command"), "{said}");
}

#[test]
fn postgres_idle_transactions_end_when_the_session_wants_it() {
    let server = flights();
    let mut child = psql(server).stdin(std::process::Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"SET idle_in_transaction_session_timeout = '200ms';\nBEGIN;\nSELECT 1;\n").unwrap();
    std::thread::sleep(Duration::from_secs(1));
    input.write_all(b"SELECT 2;\n").unwrap();
    drop(input);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    child.wait().unwrap();
    assert!(said.contains("25P03") || said.contains("idle-in-transaction timeout"), "{said}");
}
