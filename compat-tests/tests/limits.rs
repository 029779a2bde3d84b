//! The Postgres frontend under clients that ask for much: many of them, slow ones, such as go away in the middle, and
//! requests to cancel by the hundred. Nothing is left running then, memory stays bounded, and others are served.
//!
//! `COMPAT_COPY_MB`: how much a COPY has. `COMPAT_CANCELS`: how many requests to cancel.

use std::{
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use compat_tests::{
    server::Server,
    wire::{self, Wire},
};

const MIB: u64 = 1 << 20;
/// Runs for longer than any test.
const ENDLESS: &str = "SELECT count(*) FROM generate_series(1, 1000000000000) AS s(i) WHERE i % 7 = 8";
/// More rows than fit what lies between server and client.
const LARGE: &str = "SELECT i, 'row number ' || i AS text FROM generate_series(1, 20000000) AS s(i)";
/// Connections that a server takes at most.
const CONNECTIONS_MAX: usize = 1000;

fn count(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |count| count.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn client(server: &Server) -> Wire {
    Wire::open(&server.pg_url()).unwrap()
}

/// Sends a CancelRequest, and waits until the server has hung up.
fn cancel(server: &Server, process_id: i32, key: &[u8]) {
    let mut request = Wire::connect(server.pg_port()).unwrap();
    request.send(&wire::cancel_request(process_id, key)).unwrap();
    assert_eq!(request.to_end().unwrap(), Vec::<String>::new(), "a CancelRequest has no answer");
}

#[test]
fn a_storm_of_cancels_reaches_whom_it_is_for() {
    let server = Server::start();
    let requests = count("COMPAT_CANCELS", 200);
    // This one is never meant.
    let mut spared = client(&server);
    let (spared_id, spared_key) = (spared.process_id, spared.key.clone());
    let over = Arc::new(AtomicBool::new(false));
    let spared = {
        let over = Arc::clone(&over);
        thread::spawn(move || {
            let mut statements = 0;
            while !over.load(Ordering::Relaxed) {
                let drained =
                    spared.ask(&wire::query("SELECT sum(i) FROM generate_series(1, 3000000) AS s(i)")).unwrap();
                assert_eq!((drained.errors.as_slice(), drained.rows), (&[][..], 1));
                statements += 1;
            }
            statements
        })
    };
    let victims: Vec<_> = (0..4).map(|_| client(&server)).collect();
    let keys: Vec<_> = victims.iter().map(|victim| (victim.process_id, victim.key.clone())).collect();
    let victims: Vec<_> = victims
        .into_iter()
        .map(|mut victim| {
            let over = Arc::clone(&over);
            thread::spawn(move || {
                let mut cancelled = 0;
                while !over.load(Ordering::Relaxed) {
                    // The short ones are mostly over when a request comes, which may not hit the next.
                    let drained = victim.ask(&wire::query("SELECT 1")).unwrap();
                    assert!(drained.errors.is_empty() || drained.errors == ["ERROR 57014"], "{drained:?}");
                    let drained = victim.ask(&wire::query(ENDLESS)).unwrap();
                    assert_eq!(drained.errors, ["ERROR 57014"]);
                    assert_eq!(drained.status, b'I');
                    cancelled += 1;
                }
                cancelled
            })
        })
        .collect();
    for request in 0..requests {
        let (process_id, key) = &keys[request as usize % keys.len()];
        cancel(&server, *process_id, key);
        let wrong: Vec<u8> = key.iter().map(|byte| byte ^ 0x55).collect();
        cancel(&server, *process_id, &wrong);
        cancel(&server, spared_id, &wrong);
        cancel(&server, spared_id, &spared_key[..spared_key.len() - 1]);
        cancel(&server, spared_id, b"");
        cancel(&server, spared_id, &[0; 32]);
        cancel(&server, -1, &spared_key);
    }
    over.store(true, Ordering::Relaxed);
    // Whoever runs an endless one now needs a last request.
    while victims.iter().any(|victim| !victim.is_finished()) {
        keys.iter().for_each(|(process_id, key)| cancel(&server, *process_id, key));
        thread::sleep(Duration::from_millis(5));
    }
    let cancelled: usize = victims.into_iter().map(|victim| victim.join().unwrap()).sum();
    assert!(cancelled > 0);
    println!("{cancelled} statements cancelled by {requests} requests; {} spared", spared.join().unwrap());
    server.wait_for_running(0);
}

/// Cancels that come when nothing runs do not hit the next statement.
#[test]
fn a_cancel_that_comes_late_hits_nothing() {
    let server = Server::start();
    let mut late = client(&server);
    for _ in 0..50 {
        assert_eq!(late.value("SELECT 42").unwrap(), "42");
        cancel(&server, late.process_id, &late.key.clone());
    }
    assert_eq!(late.value("SELECT 42").unwrap(), "42");
}

#[test]
fn clients_that_go_in_the_middle_leave_nothing_running() {
    let server = Server::start();
    client(&server).run("CREATE TABLE copied (i BIGINT, text VARCHAR)").unwrap();
    let extended = [wire::parse("", LARGE), wire::bind("", "", &[1]), wire::execute("", 0), wire::sync()].concat();
    let portal =
        [wire::parse("", LARGE), wire::bind("p", "", &[1]), wire::execute("p", 10), wire::message(b'H', b"")].concat();
    let cursor = wire::query(&format!("BEGIN; DECLARE c CURSOR FOR {LARGE}; FETCH 10 FROM c"));
    let asked = [
        ("a statement without a row yet", wire::query(ENDLESS), 0),
        ("a result", wire::query(LARGE), 1000),
        ("a result in binary", extended, 1000),
        ("a portal that waits", portal, 10),
        ("a cursor", cursor, 10),
        ("COPY TO", wire::query(&format!("COPY ({LARGE}) TO STDOUT")), 1000),
    ];
    for (what, bytes, rows) in asked {
        for _ in 0..3 {
            let mut clients: Vec<_> = (0..4).map(|_| client(&server)).collect();
            for client in &mut clients {
                client.send(&bytes).unwrap();
                let mut read = 0;
                while read < rows {
                    read += u64::from(matches!(client.receive().unwrap().0, b'D' | b'd'));
                }
            }
            if rows == 0 {
                server.wait_for_running(clients.len());
            }
            drop(clients);
            let waited = server.wait_for_running(0);
            assert!(waited < Duration::from_secs(5), "{what}: {waited:?} until nothing runs");
        }
    }
    for _ in 0..3 {
        let mut client = client(&server);
        client.send(&wire::query("COPY copied FROM STDIN")).unwrap();
        client.send(&wire::copy_data(&b"1\tcopied\n".repeat(200_000))).unwrap();
        server.wait_for_running(1);
        drop(client);
        let waited = server.wait_for_running(0);
        assert!(waited < Duration::from_secs(5), "COPY FROM: {waited:?} until nothing runs");
    }
    assert_eq!(client(&server).value("SELECT count(*) FROM copied").unwrap(), "0");
}

/// The server's memory once it has done what it does after its start.
fn settled_memory(server: &Server) -> u64 {
    let mut last = server.memory().0;
    loop {
        thread::sleep(Duration::from_secs(1));
        let now = server.memory().0;
        if now.abs_diff(last) < MIB / 4 {
            return now;
        }
        last = now;
    }
}

#[test]
fn five_hundred_idle_connections_are_cheap() {
    let server = Server::start();
    let mut one = client(&server);
    one.run("SELECT 1").unwrap();
    let before = settled_memory(&server);
    let mut idle: Vec<_> = (0..500).map(|_| client(&server)).collect();
    let quiet = settled_memory(&server);
    for client in &mut idle {
        assert_eq!(client.value("SELECT 42").unwrap(), "42");
    }
    let used = settled_memory(&server);
    let each = |bytes: u64| bytes.saturating_sub(before) / 500 / 1024;
    println!("{} KiB for a connection that has said nothing, {} KiB after a statement", each(quiet), each(used));
    assert!(each(quiet) < 64, "{} KiB each", each(quiet));
    assert!(each(used) < 256, "{} KiB each", each(used));
    let begun = Instant::now();
    assert_eq!(one.value("SELECT 42").unwrap(), "42");
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?} beside 500 others", begun.elapsed());
    idle.iter_mut().for_each(|client| assert_eq!(client.value("SELECT 43").unwrap(), "43"));
}

#[test]
fn one_connection_too_many_is_told_so() {
    let server = Server::start();
    let mut first = client(&server);
    // Those that have not said who they are count, too.
    let mut others: Vec<_> = (1..CONNECTIONS_MAX).map(|_| Wire::connect(server.pg_port()).unwrap()).collect();
    // The last of them has been taken in when it is answered.
    let last = others.last_mut().unwrap();
    last.send(&[0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f]).unwrap();
    last.end().unwrap();
    assert_eq!(others.pop().unwrap().to_end().unwrap(), Vec::<String>::new());
    others.push(Wire::connect(server.pg_port()).unwrap());
    for _ in 0..20 {
        let refused = Wire::open(&server.pg_url()).err().expect("one connection too many");
        assert_eq!(refused.to_string(), "FATAL 53300");
    }
    assert_eq!(first.value("SELECT 42").unwrap(), "42");
    drop(others);
    let begun = Instant::now();
    while Wire::open(&server.pg_url()).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(10), "the places are not given back");
    }
}

/// A statement can be stopped also where nobody else can come in.
#[test]
fn a_full_server_takes_cancels() {
    let server = Server::start();
    let mut running = client(&server);
    let (process_id, key) = (running.process_id, running.key.clone());
    running.send(&wire::query(ENDLESS)).unwrap();
    server.wait_for_running(1);
    let _others: Vec<_> = (1..CONNECTIONS_MAX).map(|_| Wire::connect(server.pg_port()).unwrap()).collect();
    let mut request = Wire::connect(server.pg_port()).unwrap();
    request.send(&wire::cancel_request(process_id, &key)).unwrap();
    assert_eq!(running.drain().unwrap().errors, ["ERROR 57014"]);
}

#[test]
fn a_reader_that_stops_stops_nobody_else() {
    let server = Server::start();
    let mut writer = client(&server);
    writer.run(&format!("CREATE TABLE large AS {LARGE}")).unwrap();
    writer.run("CHECKPOINT").unwrap();
    writer.run("SELECT count(*) FROM large").unwrap();
    let before = settled_memory(&server);
    let stopped: Vec<_> = [wire::query("SELECT * FROM large"), wire::query("COPY large TO STDOUT (FORMAT binary)")]
        .iter()
        .map(|bytes| {
            let mut client = client(&server);
            client.send(bytes).unwrap();
            client.receive().unwrap();
            client
        })
        .collect();
    thread::sleep(Duration::from_secs(1));
    let begun = Instant::now();
    for round in 0..20 {
        writer.run(&format!("INSERT INTO large VALUES ({round}, 'new')")).unwrap();
        writer.run("UPDATE large SET text = 'changed' WHERE i = 7").unwrap();
    }
    assert_eq!(writer.value("SELECT count(*) FROM large").unwrap(), "20000020");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?} beside readers that stop", begun.elapsed());
    // The engine refuses it while somebody reads what was there before the update; the server has no more patience with
    // readers than 10 s, and puts aside what they have not read.
    while let Err(refused) = writer.run("CHECKPOINT") {
        assert!(begun.elapsed() < Duration::from_secs(60), "{refused}");
        thread::sleep(Duration::from_millis(200));
    }
    println!("CHECKPOINT after {:?}", begun.elapsed());
    let (after, _) = server.memory();
    let grown = after.saturating_sub(before) / MIB;
    println!("{grown} MiB for two readers that stop");
    assert!(grown < 512, "{grown} MiB");
    // They lose nothing by it.
    for mut client in stopped {
        client.widen();
        let drained = client.drain().unwrap();
        assert_eq!(drained.errors, Vec::<String>::new());
        // A binary COPY has a head with its first row, and an end.
        let rows = drained.rows - u64::from(drained.tags[0].starts_with("COPY"));
        assert!(drained.tags[0].ends_with(" 20000000"), "{drained:?}");
        assert!(rows >= 19_999_999, "{drained:?}");
    }
    server.wait_for_running(0);
}

#[test]
fn a_large_copy_takes_bounded_memory() {
    let mebibytes = count("COMPAT_COPY_MB", 64);
    let server = Server::start_with(&["--memory", "512MiB"]);
    let mut client = client(&server);
    client.widen();
    client.run("CREATE TABLE copied (i BIGINT, text VARCHAR)").unwrap();
    let line = format!("1234567\t{}\n", "x".repeat(92));
    let part = wire::copy_data(line.repeat(10_000).as_bytes());
    let parts = mebibytes * MIB / part.len() as u64 + 1;
    client.send(&wire::query("COPY copied FROM STDIN")).unwrap();
    for _ in 0..parts {
        client.send(&part).unwrap();
    }
    client.send(&wire::message(b'c', b"")).unwrap();
    let drained = client.drain().unwrap();
    assert_eq!(drained.tags, [format!("COPY {}", parts * 10_000)]);
    let (_, peak) = server.memory();
    println!("COPY of {mebibytes} MiB in: at most {} MiB", peak / MIB);
    assert!(peak < (512 + 512) * MIB, "{} MiB", peak / MIB);
    let drained = client.ask(&wire::query("COPY copied TO STDOUT")).unwrap();
    assert_eq!((drained.rows, drained.bytes), (parts * 10_000, parts * 10_000 * line.len() as u64));
    let (_, peak) = server.memory();
    println!("and out: at most {} MiB", peak / MIB);
    assert!(peak < (512 + 512) * MIB, "{} MiB", peak / MIB);
}

#[test]
fn pipelines_of_thousands_of_statements() {
    let server = Server::start();
    let mut client = client(&server);
    client.run("CREATE TABLE piped (i INTEGER)").unwrap();
    let mut pipeline = Vec::new();
    for i in 0..5000 {
        pipeline.extend(wire::parse("", &format!("SELECT {i}")));
        pipeline.extend([wire::bind("", "", &[1]), wire::message(b'D', b"P\0"), wire::execute("", 0)].concat());
    }
    pipeline.extend(wire::sync());
    let begun = Instant::now();
    let drained = client.ask(&pipeline).unwrap();
    println!("5000 statements in one transaction: {:?}", begun.elapsed());
    assert_eq!((drained.rows, drained.errors.len(), drained.tags.len()), (5000, 0, 5000));

    // Each with a Sync of its own, and one in ten that fails.
    let mut pipeline = Vec::new();
    for i in 0..5000 {
        let sql = if i % 10 == 9 { "SELECT none" } else { "INSERT INTO piped VALUES (1)" };
        pipeline.extend([wire::parse("", sql), wire::bind("", "", &[]), wire::execute("", 0), wire::sync()].concat());
    }
    let begun = Instant::now();
    client.send(&pipeline).unwrap();
    for i in 0..5000 {
        let drained = client.drain().unwrap();
        assert_eq!(drained.errors.len(), usize::from(i % 10 == 9), "{i}: {drained:?}");
    }
    println!("5000 transactions: {:?}", begun.elapsed());
    assert_eq!(client.value("SELECT count(*) FROM piped").unwrap(), "4500");

    // One transaction that fails at its end has done nothing.
    let mut pipeline = Vec::new();
    for _ in 0..1000 {
        pipeline.extend(wire::parse("", "INSERT INTO piped VALUES (2)"));
        pipeline.extend([wire::bind("", "", &[]), wire::execute("", 0)].concat());
    }
    pipeline
        .extend([wire::parse("", "SELECT none"), wire::bind("", "", &[]), wire::execute("", 0), wire::sync()].concat());
    let drained = client.ask(&pipeline).unwrap();
    assert_eq!(drained.errors, ["ERROR 42703"]);
    assert_eq!(client.value("SELECT count(*) FROM piped WHERE i = 2").unwrap(), "0");
    // Scripts of the simple protocol, sent ahead.
    client.send(&wire::query("SELECT 1; SELECT 2").repeat(3000)).unwrap();
    for _ in 0..3000 {
        assert_eq!(client.drain().unwrap().rows, 2);
    }
}

#[test]
fn two_cursors_read_what_is_updated_meanwhile() {
    let server = Server::start();
    let mut client = client(&server);
    client.run("CREATE TABLE moved AS SELECT i, 0 AS times FROM generate_series(1, 20000) AS s(i)").unwrap();
    client.run("BEGIN").unwrap();
    let sql = "SELECT i, times FROM moved ORDER BY i";
    client.run(&format!("DECLARE a CURSOR FOR {sql}; DECLARE b CURSOR FOR {sql}")).unwrap();
    let (mut read, mut sums) = ([0, 0], [0, 0]);
    for round in 0..100 {
        for (cursor, (name, rows)) in [("a", 200), ("b", 150)].into_iter().enumerate() {
            client.send(&wire::query(&format!("FETCH {rows} FROM {name}"))).unwrap();
            let sum = &mut sums[cursor];
            let drained = client.drain_with(|row| {
                // Two columns in text: i, and times, which was 0 when the cursor was made.
                let text: Vec<_> =
                    row.split(|byte| !byte.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
                let (Some(number), Some(times)) = (text.first(), text.last()) else { panic!("{row:?}") };
                assert_eq!(times, b"0");
                *sum += std::str::from_utf8(number).unwrap().parse::<u64>().unwrap();
            });
            read[cursor] += drained.unwrap().rows;
        }
        client.run(&format!("UPDATE moved SET times = times + 1 WHERE i % 100 = {round}")).unwrap();
    }
    assert_eq!(read, [20_000, 15_000]);
    assert_eq!(sums, [20_000 * 20_001 / 2, 15_000 * 15_001 / 2]);
    client.run("CLOSE a; COMMIT").unwrap();
    assert_eq!(client.value("SELECT sum(times) FROM moved").unwrap(), "20000");
    server.wait_for_running(0);
}

/// All at once: nobody waits for another's connection.
#[test]
fn clients_come_and_go_by_the_hundred() {
    let server = Server::start();
    let all_ready = Barrier::new(32);
    thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                all_ready.wait();
                for _ in 0..20 {
                    assert_eq!(client(&server).value("SELECT 42").unwrap(), "42");
                }
            });
        }
    });
    server.wait_for_running(0);
}
