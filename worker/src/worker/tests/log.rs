//! The engine's log: it stays short, however many write without a pause.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::*;

/// Bytes of what each transaction writes.
const WRITTEN: usize = 2 * 50_000;

/// A transaction whose client takes its time, so that always one of several has written when another one ends.
async fn write(server: &Server, writer: usize) {
    let session = format!("s{writer}");
    let update = format!("UPDATE t SET s = repeat(chr((97 + random() * 26)::INT), 50000) WHERE i = {writer}");
    for sql in ["BEGIN", &update, &update] {
        server.in_session(&session, sql).await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    server.in_session(&session, "COMMIT").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_stays_short_while_many_write() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT i, repeat('x', 50000) AS s FROM range(8) r(i)").await.unwrap();
    let (enough, written) = (AtomicBool::new(false), AtomicUsize::new(0));
    let writers = (0..8).map(|writer| {
        let (server, enough, written) = (&server, &enough, &written);
        async move {
            while !enough.load(Ordering::Relaxed) {
                write(server, writer).await;
                written.fetch_add(WRITTEN, Ordering::Relaxed);
            }
        }
    });
    let watch = async {
        let deadline = Instant::now() + Duration::from_secs(60);
        let mut longest: f64 = 0.0;
        while written.load(Ordering::Relaxed) < 200 << 20 && Instant::now() < deadline {
            let log = server.value("SELECT wal_size FROM pragma_database_size() WHERE database_name = 'mydb'").await;
            longest = longest.max(bytes(&log));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        enough.store(true, Ordering::Relaxed);
        longest
    };
    let (longest, _) = tokio::join!(watch, futures::future::join_all(writers));
    let written = written.load(Ordering::Relaxed);
    eprintln!("{} MiB written, the log had {} MiB", written >> 20, longest as usize >> 20);
    assert!(written as f64 > 3.0 * longest, "{written} bytes written, and the log had {longest}");
    // Each has begun again, and all have ended.
    assert_eq!(server.value("SELECT count(*) || ' ' || min(len(s)) FROM t").await, "8 50000");
}

/// The bytes of a text such as `1.5 MiB`.
fn bytes(text: &str) -> f64 {
    let (number, unit) = text.split_once(' ').unwrap();
    let unit = ["bytes", "KiB", "MiB", "GiB"].iter().position(|name| unit.starts_with(name)).unwrap();
    number.parse::<f64>().unwrap() * 1024f64.powi(unit as i32)
}
