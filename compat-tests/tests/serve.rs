//! The server as a program: how it starts, what it refuses, how it ends, and what it answers to `openduck query`.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::Arc,
    time::{Duration, Instant},
};

use compat_tests::server::{DATABASE, Server, TOKEN, http_get, noise, openduck, refused, run, text};

fn folder() -> Arc<tempfile::TempDir> {
    Arc::new(tempfile::tempdir().unwrap())
}

#[test]
fn an_empty_folder_becomes_a_server_that_says_what_to_type() {
    let server = Server::start();
    let said = server.said();
    let (port, pg_port) = (server.port(), server.pg_port());
    for line in [
        &format!("CREATE EXTENSION REPOSITORY openduck PREFIX 'http://localhost:{port}' PUBLIC KEY '"),
        "INSTALL openduck FROM openduck;",
        "LOAD openduck FROM openduck;",
        &format!("ATTACH 'openduck:{DATABASE}?endpoint=http://localhost:{port}&token=..' AS cloud;"),
        &format!("psql \"postgresql://openduck:TOKEN@localhost:{pg_port}/{DATABASE}\""),
        &format!("openduck.connect('{DATABASE}')"),
        &format!("openduck query -d {DATABASE} --endpoint http://localhost:{port}"),
    ] {
        assert!(said.contains(line), "no {line:?} in: {said}");
    }
    assert!(!said.contains(TOKEN), "the token is nobody's to read: {said}");
    assert_eq!(server.get("/health"), (200, "ok\n".to_owned()));
    assert_eq!(server.get("/ready"), (200, "ready\n".to_owned()));
    assert_eq!(server.query("SELECT 42 AS answer"), "42");
}

#[test]
fn what_is_committed_is_there_after_a_restart() {
    let server = Server::start();
    server.query("CREATE TABLE t AS SELECT i, 'row ' || i AS text FROM range(1000) r(i)");
    let folder = server.stop();
    let server = Server::start_on(folder, &[]);
    assert_eq!(server.query("SELECT count(*), min(text), max(i) FROM t"), "1000,row 0,999");
    server.query("INSERT INTO t VALUES (1000, 'last')");
    // A power cut.
    let server = Server::start_on(server.kill(), &[]);
    assert_eq!(server.query("SELECT count(*) FROM t"), "1001");
}

/// Writes the database of a stopped server to a plain file.
fn export(folder: &tempfile::TempDir, file: &str) {
    let data = folder.path().join("data");
    let output = run(&["export", "-d", "mydb", "--data", data.to_str().unwrap(), file]);
    assert!(output.status.success(), "{}", text(&output));
}

#[test]
fn an_existing_file_is_served_as_it_is() {
    let server = Server::start();
    server.query("CREATE TABLE t AS SELECT 7 AS seven");
    let folder = server.stop();
    let file = folder.path().join("My-Data.duckdb");
    let path = file.to_str().unwrap();
    export(&folder, path);
    let server = Server::spawn(&["serve", path, "--port", "0", "-t", TOKEN], Arc::clone(&folder), "listening");
    assert!(server.said().contains("My-Data"), "{}", server.said());
    let endpoint = server.endpoint();
    let query = |sql: &str| {
        let output = run(&["query", "-t", TOKEN, "--endpoint", &endpoint, "-f", "csv", sql]);
        assert!(output.status.success(), "{}", text(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(query("SELECT seven FROM t"), "seven\n7\n");
    query("INSERT INTO t VALUES (8)");
    server.stop();
    let flags = ["serve", path, "--read-only", "--port", "0", "-t", TOKEN];
    let server = Server::spawn(&flags, Arc::clone(&folder), "listening");
    let endpoint = server.endpoint();
    let output = run(&["query", "-t", TOKEN, "--endpoint", &endpoint, "-f", "csv", "SELECT count(*) FROM t"]);
    assert!(text(&output).contains('2'), "{}", text(&output));
    let error = refused(&["query", "-t", TOKEN, "--endpoint", &endpoint, "INSERT INTO t VALUES (9)"]);
    assert!(error.contains("read-only"), "{error}");
}

#[test]
fn starting_says_what_is_wrong() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let serve = |flags: &[&str]| {
        let mut arguments = vec!["serve", "-d", "mydb", "--port", "0"];
        arguments.extend_from_slice(flags);
        refused(&arguments)
    };
    // A port in use.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let error = refused(&["serve", "-d", "mydb", "--port", &port, "--data", &path("new")]);
    assert!(error.contains("another program has the port") && error.contains(&port), "{error}");
    assert!(!folder.path().join("new").exists(), "nothing is made by a server that cannot serve");
    // Somebody else's folder.
    fs::create_dir(folder.path().join("foreign")).unwrap();
    fs::write(folder.path().join("foreign/thesis.txt"), "mine").unwrap();
    let error = serve(&["--data", &path("foreign")]);
    assert!(error.contains("not a data folder"), "{error}");
    assert_eq!(fs::read_dir(folder.path().join("foreign")).unwrap().count(), 1);
    // A folder in use.
    let server = Server::start();
    let error = serve(&["--data", server.data().to_str().unwrap()]);
    assert!(error.contains("in use by another process"), "{error}");
    // A file that another process has open.
    let data_folder = server.stop();
    let file = path("whole.duckdb");
    export(&data_folder, &file);
    let server = Server::spawn(&["serve", &file, "--port", "0", "-t", TOKEN], Arc::clone(&data_folder), "listening");
    let error = refused(&["serve", &file, "--port", "0"]);
    assert!(error.contains("another process has the file open"), "{error}");
    // Nor is it imported while somebody may be writing it.
    let error = refused(&["import", &file, "--data", &path("imported")]);
    assert!(error.contains("another process has") && error.contains("stop it first"), "{error}");
    server.stop();
    let output = run(&["import", &file, "--data", &path("imported")]);
    assert!(output.status.success(), "{}", text(&output));
    // A damaged file, which is not touched.
    let bytes = fs::read(&file).unwrap();
    fs::write(path("cut.duckdb"), &bytes[..9000]).unwrap();
    let error = refused(&["serve", &path("cut.duckdb"), "--port", "0"]);
    assert!(error.contains("cut"), "{error}");
    assert_eq!(fs::read(path("cut.duckdb")).unwrap(), &bytes[..9000]);
    fs::write(path("text.duckdb"), "hello".repeat(5000)).unwrap();
    let error = refused(&["serve", &path("text.duckdb"), "--port", "0"]);
    assert!(error.contains("no DuckDB database"), "{error}");
    // Names, files and flags.
    assert!(refused(&["serve", &path("missing.duckdb"), "--port", "0"]).contains("is not there"));
    let new = path("other");
    assert!(refused(&["serve", "-d", "a/b", "--data", &new, "--port", "0"]).contains("cannot name a database"));
    assert!(refused(&["serve", "-d", "system", "--data", &new, "--port", "0"]).contains("cannot name a database"));
    assert!(refused(&["serve", "--data", &new, "--port", "0"]).contains("no database yet"));
    assert!(refused(&["serve", "--nonsense"]).contains("--nonsense"));
    assert!(serve(&["--tls-cert", "x.pem"]).contains("--tls-key"));
    assert!(serve(&["--data", &new, "--tls-cert", "x.pem", "--tls-key", "y.pem"]).contains("x.pem"));
    assert!(serve(&["--data", &new, "--memory", "lots"]).contains("lots"));
}

#[test]
fn without_a_token_only_this_machine_is_served() {
    let error = refused(&["serve", "-d", "mydb", "--listen", "0.0.0.0", "--port", "0"]);
    assert!(error.contains("needs a token"), "{error}");
    let folder = folder();
    let data = folder.path().join("data");
    let arguments = ["serve", "-d", "mydb", "--data", data.to_str().unwrap(), "--port", "0"];
    let server = Server::spawn(&arguments, folder, "listening");
    server.wait_for("no token");
    let output = run(&["query", "--endpoint", &server.endpoint(), "-f", "csv", "SELECT 1 AS one"]);
    assert_eq!(text(&output), "one\n1\n");
    let open = Server::start_with(&["--listen", "0.0.0.0"]);
    assert!(open.said().contains("without TLS"), "{}", open.said());
}

#[test]
fn settings_come_by_flag_variable_and_file_and_strangers_are_errors() {
    let folder = folder();
    let file = folder.path().join("openduck.toml");
    let data = folder.path().join("data");
    fs::write(&file, format!("database = \"fromfile\"\nport = 0\nthreads = 1\ndata = {data:?}\n")).unwrap();
    let mut command = openduck();
    command.args(["serve", "--config", file.to_str().unwrap()]).env("OPENDUCK_TOKEN", TOKEN);
    let server = Server::spawn_command(command, Arc::clone(&folder), "listening");
    assert!(server.said().contains("fromfile"), "{}", server.said());
    server.stop();
    // The variable before the file, the flag before both.
    let mut command = openduck();
    command.args(["serve", "--config", file.to_str().unwrap()]).env("OPENDUCK_DATABASE", "fromvariable");
    let server = Server::spawn_command(command, Arc::clone(&folder), "listening");
    assert!(server.said().contains("fromvariable"), "{}", server.said());
    server.stop();
    let mut command = openduck();
    command.args(["serve", "-d", "fromflag"]).env("OPENDUCK_DATABASE", "fromvariable").env("OPENDUCK_CONFIG", &file);
    let server = Server::spawn_command(command, Arc::clone(&folder), "listening");
    assert!(server.said().contains("fromflag"), "{}", server.said());
    server.stop();

    fs::write(&file, "porto = 1").unwrap();
    let error = refused(&["serve", "--config", file.to_str().unwrap()]);
    assert!(error.contains("porto") && error.contains("port"), "{error}");
    fs::write(&file, "port = [").unwrap();
    assert!(refused(&["serve", "--config", file.to_str().unwrap()]).contains("openduck.toml"));
    assert!(refused(&["serve", "--config", "/nowhere/x.toml"]).contains("/nowhere/x.toml"));
    let output = openduck().args(["status"]).env("OPENDUCK_TOKNE", "x").output().unwrap();
    assert!(!output.status.success() && text(&output).contains("OPENDUCK_TOKNE"), "{}", text(&output));
}

#[test]
fn query_prints_every_format() {
    let server = Server::start();
    let endpoint = server.endpoint();
    let query = |format: &str, sql: &str| {
        let output = run(&["query", "-t", TOKEN, "--endpoint", &endpoint, "--format", format, sql]);
        assert!(output.status.success(), "{}", text(&output));
        output.stdout
    };
    let sql = "SELECT i, i % 2 = 0 AS even, 'é' || i AS t, [i] AS l FROM range(3) r(i)";
    let table = String::from_utf8(query("table", sql)).unwrap();
    assert!(table.contains("even") && table.contains("é2") && table.contains("(3 rows)"), "{table}");
    assert_eq!(
        String::from_utf8(query("csv", sql)).unwrap(),
        "i,even,t,l\n0,true,é0,[0]\n1,false,é1,[1]\n2,true,é2,[2]\n"
    );
    let json = String::from_utf8(query("json", sql)).unwrap();
    assert_eq!(json.lines().nth(1).unwrap(), r#"{"i":1,"even":false,"t":"é1","l":[1]}"#);
    assert!(query("parquet", sql).starts_with(b"PAR1"));
    let arrow = query("arrow", sql);
    let reader = arrow_ipc::reader::StreamReader::try_new(arrow.as_slice(), None).unwrap();
    assert_eq!(reader.map(|batch| batch.unwrap().num_rows()).sum::<usize>(), 3);
    // A table of many rows is cut, and says so.
    let table = String::from_utf8(query("table", "FROM range(100000)")).unwrap();
    assert!(table.contains("(1000 rows; there are more"), "{}", &table[table.len() - 200..]);
    // All of them elsewhere.
    assert_eq!(String::from_utf8(query("csv", "FROM range(100000)")).unwrap().lines().count(), 100_001);
    // Scripts, and statements without rows.
    let output = run(&[
        "query",
        "-t",
        TOKEN,
        "--endpoint",
        &endpoint,
        "CREATE TEMP TABLE x AS SELECT 1; INSERT INTO x VALUES (2), (3)",
    ]);
    assert!(text(&output).contains("2 rows"), "{}", text(&output));
}

#[test]
fn query_says_what_went_wrong() {
    let server = Server::start();
    let endpoint = server.endpoint();
    let error = server.try_query("SELECT nope FROM range(3)").unwrap_err();
    assert!(error.contains("Binder Error") && error.contains("42703") && error.contains("character 8"), "{error}");
    let error = refused(&["query", "-t", "wrong", "--endpoint", &endpoint, "SELECT 1"]);
    assert!(error.contains("token is wrong"), "{error}");
    let error = refused(&["query", "--endpoint", &endpoint, "SELECT 1"]);
    assert!(error.contains("a token is needed"), "{error}");
    let error = refused(&["query", "-t", TOKEN, "--endpoint", &endpoint, "-d", "other", "SELECT 1"]);
    assert!(error.contains("\"other\" does not exist") && error.contains(DATABASE), "{error}");
    let error = refused(&["query", "--endpoint", "http://127.0.0.1:1", "SELECT 1"]);
    assert!(error.contains("127.0.0.1:1") && error.contains("is `openduck serve` running there?"), "{error}");
    let error = refused(&["query", "--endpoint", "nonsense", "SELECT 1"]);
    assert!(error.contains("nonsense"), "{error}");
    // SQL that is not UTF-8.
    let mut command = openduck();
    command.args(["query", "-t", TOKEN, "--endpoint", &endpoint, "-"]).stdin(std::process::Stdio::piped());
    let mut child = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"SELECT '\xff'").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success() && text(&output).contains("not UTF-8"), "{}", text(&output));
}

#[test]
fn status_and_cancel_reach_a_running_statement() {
    let server = Server::start();
    let endpoint = server.endpoint();
    let status = || text(&run(&["status", "-t", TOKEN, "--endpoint", &endpoint]));
    assert!(status().contains("no statement is running"), "{}", status());
    let query = openduck()
        .args(["query", "-t", TOKEN, "--endpoint", &endpoint])
        .arg("SELECT count(*) FROM range(100000000000) t(i) WHERE i % 7 = 1")
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    let id = loop {
        let shown = status();
        if let Some(line) = shown.lines().find(|line| line.contains("openduck   ")) {
            break line.split_whitespace().next().unwrap().to_owned();
        }
        assert!(Instant::now() < deadline, "{shown}");
    };
    let output = run(&["cancel", "-t", TOKEN, "--endpoint", &endpoint, &id]);
    assert!(output.status.success(), "{}", text(&output));
    let output = query.wait_with_output().unwrap();
    assert!(!output.status.success() && text(&output).contains("57014"), "{}", text(&output));
    let error = refused(&["cancel", "-t", TOKEN, "--endpoint", &endpoint, &id]);
    assert!(error.contains("no statement runs"), "{error}");
}

#[test]
fn plain_http_is_on_the_same_port() {
    let server = Server::start();
    server.query("SELECT 1");
    let (status, metrics) = server.get("/metrics");
    assert_eq!(status, 200);
    assert!(metrics.contains("openduck_statements_total{outcome=\"ok\"} 1"), "{metrics}");
    assert!(metrics.contains("openduck_database_lsn{database=\"mydb\"}"), "{metrics}");
    assert_eq!(server.get("/status").0, 401);
    assert_eq!(server.get("/nowhere").0, 404);
}

#[test]
fn garbage_on_the_port_hurts_nobody() {
    let server = Server::start();
    let say = |bytes: &[u8]| {
        let mut socket = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        // The server may hang up in the middle.
        let _ = socket.write_all(bytes);
        let _ = socket.shutdown(std::net::Shutdown::Write);
        let mut reply = Vec::new();
        let _ = socket.read_to_end(&mut reply);
        reply
    };
    let noise = noise();
    say(&noise);
    say(b"\0\0\0\0\0\0");
    say(b"GET / HTTP/9.9\r\n\r\n");
    say(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\ngarbage after the preface");
    say(&[b"GET /", "x".repeat(1 << 20).as_bytes(), b" HTTP/1.1\r\n\r\n"].concat());
    // TLS where there is none: an alert that says so.
    assert_eq!(say(&[0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0])[..3], [0x15, 3, 1]);
    // A client that says nothing holds nothing up.
    let _silent = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    assert_eq!(server.query("SELECT 1"), "1");
    assert!(!server.said().contains("panic"), "{}", server.said());
}

#[test]
fn a_server_that_is_told_to_end_lets_statements_end() {
    let server = Server::start();
    let endpoint = server.endpoint();
    let sql = "SELECT count(*) AS n FROM range(1500000000) t(i) WHERE i % 7 = 1";
    let query = openduck()
        .args(["query", "-t", TOKEN, "--endpoint", &endpoint, "-f", "csv", sql])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(400));
    let port = server.port();
    server.stop();
    let output = query.wait_with_output().unwrap();
    let said = text(&output);
    // It has ended in time, or it says why it has not.
    assert!(said.starts_with("n\n") || said.contains("57P01"), "{said}");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "the port is free again");
}

#[test]
fn router_and_worker_run_apart() {
    let folder = folder();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    for command in [&["router", "--port", "0"][..], &["worker", "--gateway", "http://127.0.0.1:1", "-d", "x"]] {
        assert!(refused(command).contains("OPENDUCK_CLUSTER_TOKEN"));
    }
    let secret = "cluster-secret";
    let mut command = openduck();
    command.args(["gateway", "--port", "0", "-t", TOKEN]).env("OPENDUCK_CLUSTER_TOKEN", secret);
    let router = Server::spawn_command(command, Arc::clone(&folder), "listening");
    let endpoint = router.endpoint();
    let query = |sql: &str| run(&["query", "-t", TOKEN, "-d", "mydb", "--endpoint", &endpoint, "-f", "csv", sql]);
    assert!(text(&query("SELECT 1")).contains("57P03"), "{}", text(&query("SELECT 1")));
    assert_eq!(router.get("/ready").0, 503);

    let mut command = openduck();
    command.args(["worker", "--gateway", &endpoint, "-d", "mydb", "--data", data, "--port", "0"]);
    command.env("OPENDUCK_CLUSTER_TOKEN", "another");
    let stranger = Server::spawn_command(command, Arc::clone(&folder), "cannot register");
    assert_eq!(router.get("/ready").0, 503);
    drop(stranger);

    let mut command = openduck();
    command.args(["worker", "--gateway", &endpoint, "-d", "mydb", "--data", data, "--port", "0"]);
    command.env("OPENDUCK_CLUSTER_TOKEN", secret);
    let worker = Server::spawn_command(command, Arc::clone(&folder), "listening");
    let deadline = Instant::now() + Duration::from_secs(20);
    while router.get("/ready").0 != 200 {
        assert!(Instant::now() < deadline, "{}{}", router.said(), worker.said());
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(query("CREATE TABLE t AS SELECT i, repeat('x', 100) AS pad FROM range(200000) r(i)").status.success());
    let rows = query("SELECT * FROM t ORDER BY i");
    assert_eq!(text(&rows).lines().count(), 200_001);
    assert!(text(&query("SELECT nope FROM t")).contains("42703"));
    // Users cannot call a worker.
    let error = refused(&["query", "-t", TOKEN, "--endpoint", &worker.endpoint(), "SELECT 1"]);
    assert!(error.contains("a worker answers routers only"), "{error}");
    // A router that has forgotten everything hears of the worker again.
    let port = router.port().to_string();
    router.stop();
    let mut command = openduck();
    command.args(["router", "--port", &port, "-t", TOKEN]).env("OPENDUCK_CLUSTER_TOKEN", secret);
    let router = Server::spawn_command(command, Arc::clone(&folder), "listening");
    while http_get(router.port(), "/ready").0 != 200 {
        assert!(Instant::now() < deadline + Duration::from_secs(20), "{}{}", router.said(), worker.said());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(text(&query("SELECT count(*) FROM t")).contains("200000"));
    worker.stop();
}
