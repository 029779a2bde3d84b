//! Messages that no driver sends: what a real PostgreSQL says to them is what we say, and others go on.

use std::{io::ErrorKind, sync::LazyLock, time::Duration};

use compat_tests::{
    postgres,
    server::{Server, noise},
    wire::{self, Wire},
};

static POSTGRES: LazyLock<postgres::Server> = LazyLock::new(postgres::Server::start);
static OURS: LazyLock<Server> = LazyLock::new(Server::start);

/// The startup message of a client that has no name.
const NAMELESS: [u8; 9] = [0, 0, 0, 9, 0, 3, 0, 0, 0];

fn both() -> [Wire; 2] {
    [&OURS.pg_url(), &POSTGRES.url()].map(|url| Wire::open(url).unwrap())
}

/// Both answer the same up to ReadyForQuery, which it is.
fn same(what: &str, bytes: &[u8]) -> wire::Drained {
    let [mut ours, mut theirs] = both();
    let (ours, theirs) = (ours.ask(bytes), theirs.ask(bytes));
    let ours = ours.unwrap_or_else(|error| panic!("{what}: {error}; PostgreSQL: {theirs:?}"));
    let theirs = theirs.unwrap_or_else(|error| panic!("{what}: PostgreSQL: {error}; ours: {ours:?}"));
    // What a row is made of is not what is asked for here.
    let told = |drained: &wire::Drained| wire::Drained { bytes: 0, ..drained.clone() };
    assert_eq!(told(&ours), told(&theirs), "ours, and PostgreSQL's, of {what}");
    ours
}

/// Both end the connection, ours with the error `expected`; PostgreSQL says the same or, of some, nothing. Others do not
/// notice.
fn same_end(what: &str, clients: [Wire; 2], bytes: &[u8], expected: &str) {
    let [ours, theirs] = clients.map(|mut client| {
        // It may hang up before it has read everything.
        let _ = client.send(bytes);
        client.to_end().unwrap_or_else(|error| panic!("{what}: {error}"))
    });
    assert_eq!(ours, [expected], "{what}; PostgreSQL: {theirs:?}");
    assert!(theirs.is_empty() || theirs == ours, "{what}: {theirs:?} of PostgreSQL's, {ours:?}");
    assert_served();
}

fn assert_served() {
    assert_eq!(Wire::open(&OURS.pg_url()).unwrap().value("SELECT 42").unwrap(), "42");
}

/// Bind with these codes of formats of parameters and results, and one value, 1.
fn bind(formats: &[i16], values: usize, result_formats: &[i16]) -> Vec<u8> {
    let mut body = b"\0\0".to_vec();
    let codes = |body: &mut Vec<u8>, codes: &[i16]| {
        body.extend((codes.len() as i16).to_be_bytes());
        body.extend(codes.iter().flat_map(|code| code.to_be_bytes()));
    };
    codes(&mut body, formats);
    body.extend((values as i16).to_be_bytes());
    (0..values).for_each(|_| body.extend(b"\0\0\0\x011"));
    codes(&mut body, result_formats);
    wire::message(b'B', &body)
}

#[test]
fn postgres_reads_counts_of_rows_the_same() {
    let rows = [wire::parse("", "SELECT i FROM generate_series(1, 5) AS s(i)"), wire::bind("", "", &[0])].concat();
    for rows_max in [-1, i32::MIN, 0, 1, 4, 5, 6, i32::MAX] {
        let bytes = [&rows[..], &wire::execute("", rows_max), &wire::sync()].concat();
        same(&format!("Execute of {rows_max} rows"), &bytes);
    }
    // In parts, to the end and beyond.
    let parts = [2, i32::MAX, 1, -1].map(|rows_max| wire::execute("", rows_max)).concat();
    same("Execute in parts", &[&rows[..], &parts, &wire::sync()].concat());
    let none = [wire::parse("", "SET application_name = 'x'"), wire::bind("", "", &[])].concat();
    same(
        "a statement without rows, twice",
        &[&none[..], &wire::execute("", 1), &wire::execute("", 1), &wire::sync()].concat(),
    );
}

#[test]
fn postgres_refuses_the_same_counts_of_formats() {
    let parse = wire::parse("", "SELECT $1::int4 + $2::int4 AS a, $1::int4 AS b");
    let bound =
        |bind: &[u8]| [&parse[..], bind, &wire::execute("", 0), &wire::sync(), &wire::query("SELECT 1")].concat();
    let refused = |what: &str, bind: &[u8]| {
        let [mut ours, mut theirs] = both();
        for client in [&mut ours, &mut theirs] {
            client.send(&bound(bind)).unwrap();
        }
        let (first, second) = (ours.drain().unwrap(), theirs.drain().unwrap());
        assert_eq!(first, second, "ours, and PostgreSQL's, of {what}");
        assert_eq!(first.errors, ["ERROR 08P01"], "{what}");
        assert_eq!(ours.drain().unwrap().rows, 1, "{what}");
    };
    refused("three formats of two parameters", &bind(&[0, 0, 0], 2, &[]));
    refused("a format too few", &bind(&[0, 1], 1, &[]));
    refused("a value too few", &bind(&[], 1, &[]));
    refused("a value too many", &bind(&[], 3, &[]));
    refused("three formats of two columns", &bind(&[], 2, &[0, 0, 0]));
    same("one format for all", &[&parse[..], &bind(&[0], 2, &[1]), &wire::execute("", 0), &wire::sync()].concat());
}

/// What is wrong with a Bind is said before anything is done.
#[test]
fn postgres_formats_are_checked_before_a_statement_runs() {
    let [mut ours, mut theirs] = both();
    for client in [&mut ours, &mut theirs] {
        client.run("CREATE TABLE formats_first (i integer)").unwrap();
        for _ in 0..20 {
            let insert = wire::parse("", "INSERT INTO formats_first VALUES (1) RETURNING i");
            let drained =
                client.ask(&[&insert[..], &wire::bind("", "", &[0, 0]), &wire::execute("", 0), &wire::sync()].concat());
            assert_eq!(drained.unwrap().errors, ["ERROR 08P01"]);
        }
        assert_eq!(client.value("SELECT count(*) FROM formats_first").unwrap(), "0");
    }
}

#[test]
fn postgres_knows_the_same_names() {
    let end = [wire::execute("", 0), wire::sync()].concat();
    same("Bind of an unknown statement", &[&wire::bind("", "none", &[]), &end[..]].concat());
    same("Bind of the unnamed statement, before any", &[&wire::bind("", "", &[]), &end[..]].concat());
    same("Execute of an unknown portal", &[wire::execute("none", 0), wire::sync()].concat());
    same("Describe of an unknown statement", &[wire::message(b'D', b"Snone\0"), wire::sync()].concat());
    same("Describe of an unknown portal", &[wire::message(b'D', b"Pnone\0"), wire::sync()].concat());
    same(
        "Close of what is not there",
        &[wire::message(b'C', b"Snone\0"), wire::message(b'C', b"Pnone\0"), wire::sync()].concat(),
    );
    let twice = [wire::parse("s", "SELECT 1"), wire::parse("s", "SELECT 1"), wire::sync()].concat();
    same("Parse of a name twice", &twice);
    let parse = wire::parse("", "SELECT 1");
    let twice = [&parse[..], &wire::bind("p", "", &[]), &wire::bind("p", "", &[]), &wire::sync()].concat();
    same("Bind of a name twice", &twice);
    // Everything up to Sync is passed over, also what could not be read.
    same(
        "messages after an error",
        &[&wire::bind("", "none", &[])[..], &parse, &wire::query("SELECT 1"), &wire::sync()].concat(),
    );
}

#[test]
fn postgres_ends_connections_at_the_same_messages() {
    let long = (1 << 30) - 1;
    let ends = |what: &str, bytes: &[u8]| same_end(what, both(), bytes, "FATAL 08P01");
    ends("an unknown type", &wire::message(b'@', b"x"));
    ends("a length below its own", &wire::message_of_length(b'Q', 3, b""));
    ends("a length of zero", &wire::message_of_length(b'Q', 0, b""));
    ends("a negative length", &wire::message_of_length(b'Q', -5i32 as u32, b""));
    ends("a Sync of 1 GiB", &wire::message_of_length(b'S', long, b""));
    ends("a Describe of 1 GiB", &wire::message_of_length(b'D', long, b""));
}

/// PostgreSQL goes on after messages that are whole and make no sense; so do we where that is safe, and otherwise we say
/// that it is a violation of the protocol, and hang up.
#[test]
fn a_message_without_sense_is_a_violation_of_the_protocol() {
    let mut garbage = vec![
        ("a Query without an end", wire::message(b'Q', b"SELECT 1")),
        ("a Query that goes on", wire::message(b'Q', b"SELECT 1\0x")),
        ("a Parse that ends early", wire::message(b'P', b"\0SELECT 1\0\0")),
        ("a Parse with fewer types than it says", wire::message(b'P', b"\0SELECT 1\0\x7f\xff")),
        ("a Bind without anything", wire::message(b'B', b"")),
        ("a Bind of 65535 values that are not there", wire::message(b'B', b"\0\0\0\0\xff\xff")),
        ("a Bind of a value of 2 GiB", wire::message(b'B', b"\0\0\0\0\0\x01\x7f\xff\xff\xff\0\0")),
        ("a Bind of a value of length -2", wire::message(b'B', b"\0\0\0\0\0\x01\xff\xff\xff\xfe\0\0")),
        ("a format that there is not", wire::message(b'B', b"\0\0\0\x01\0\x02\0\0\0\0")),
        ("a Describe of nothing", wire::message(b'D', b"")),
        ("a Describe of another kind", wire::message(b'D', b"X\0")),
        ("an Execute without a number", wire::message(b'E', b"\0\0\0")),
        ("a Sync with a body", wire::message(b'S', b"x")),
        ("a password after the login", wire::message(b'p', b"secret\0")),
    ];
    let large = [b"\0".as_slice(), &noise(), b"\0"].concat();
    garbage.push(("noise as a Parse", wire::message(b'P', &large)));
    for (what, bytes) in garbage {
        let mut client = Wire::open(&OURS.pg_url()).unwrap();
        let _ = client.send(&bytes);
        let errors = client.to_end().unwrap_or_else(|error| panic!("{what}: {error}"));
        assert!(
            matches!(errors.iter().map(String::as_str).collect::<Vec<_>>()[..], ["FATAL 08P01" | "FATAL 22021"]),
            "{what}: {errors:?}"
        );
    }
    assert_served();
}

/// A client's word costs no memory: only what it sends does.
#[test]
fn a_long_message_that_does_not_come_takes_no_memory() {
    let server = Server::start();
    let mut clients: Vec<_> = (0..50).map(|_| Wire::open(&server.pg_url()).unwrap()).collect();
    // What the sessions themselves take is not asked here.
    let (before, _) = server.memory();
    for client in &mut clients {
        // Within the limit of 64 MiB.
        client.send(&wire::message_of_length(b'Q', 60 << 20, b"SELECT ")).unwrap();
    }
    let mut refused = Wire::open(&server.pg_url()).unwrap();
    refused.send(&wire::message_of_length(b'Q', (1 << 30) - 1, b"SELECT ")).unwrap();
    assert_eq!(refused.to_end().unwrap(), ["FATAL 54000"]);
    let (after, _) = server.memory();
    assert!(after - before < 64 << 20, "{} MiB for 50 messages that did not come", (after - before) >> 20);
    // They are cut off, and with it forgotten.
    drop(clients);
    assert_eq!(Wire::open(&server.pg_url()).unwrap().value("SELECT 42").unwrap(), "42");
}

#[test]
fn postgres_hangs_up_on_the_same_first_messages() {
    let fresh = || [OURS.pg_port(), POSTGRES.port()].map(|port| Wire::connect(port).unwrap());
    for (what, bytes, expected) in [
        ("a startup without a user", &NAMELESS[..], "FATAL 28000"),
        ("protocol 2.0", &[0, 0, 0, 9, 0, 2, 0, 0, 0], "FATAL 0A000"),
        ("protocol 4.0", &[0, 0, 0, 9, 0, 4, 0, 0, 0], "FATAL 0A000"),
        ("a startup without its end", b"\0\0\0\x12\0\x03\0\0user\0abcde", "FATAL 08P01"),
    ] {
        same_end(what, fresh(), bytes, expected);
    }
    // To these PostgreSQL says nothing at all, or only hangs up.
    for bytes in [
        &b"GET / HTTP/1.1\r\n\r\n"[..],
        &[0; 64],
        &[0xff; 64],
        &noise(),
        &[0, 0, 0, 4],
        &[0x7f, 0xff, 0xff, 0xff, 0, 3, 0, 0],
    ] {
        let mut client = Wire::connect(OURS.pg_port()).unwrap();
        // It may have hung up already.
        let _ = client.send(bytes);
        let _ = client.end();
        let errors = client.to_end().unwrap();
        assert!(errors.iter().all(|error| error.starts_with("FATAL ")), "{errors:?}");
    }
    // Hanging up at each byte of a good one.
    let startup = b"\0\0\0\x18\0\x03\0\0user\0openduck\0\0\0";
    for length in 0..startup.len() {
        let mut client = Wire::connect(OURS.pg_port()).unwrap();
        client.send(&startup[..length]).unwrap();
        client.end().unwrap();
        assert!(client.to_end().is_ok());
    }
    assert_served();
}

/// Hanging up within messages leaves nothing behind.
#[test]
fn a_message_that_is_cut_off_is_forgotten() {
    let script = [
        wire::parse("", "SELECT i FROM generate_series(1, 3) AS s(i)"),
        wire::bind("", "", &[0]),
        wire::execute("", 2),
        wire::query("SELECT 1"),
    ]
    .concat();
    for length in 0..script.len() {
        let mut client = Wire::open(&OURS.pg_url()).unwrap();
        client.send(&script[..length]).unwrap();
        client.end().unwrap();
        assert_eq!(client.to_end().unwrap(), Vec::<String>::new());
    }
    OURS.wait_for_running(0);
}

/// A client that is not read is not answered, and ends when it goes.
#[test]
fn a_client_that_says_nothing_is_left_alone_until_it_goes() {
    let mut client = Wire::connect(OURS.pg_port()).unwrap();
    client.socket().set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    let silent = client.receive().unwrap_err().kind();
    assert!(matches!(silent, ErrorKind::WouldBlock | ErrorKind::TimedOut), "{silent}");
    client.end().unwrap();
    assert_eq!(client.to_end().unwrap(), Vec::<String>::new());
}
