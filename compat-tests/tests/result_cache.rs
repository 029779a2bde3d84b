//! The result cache as dashboards meet it: most of what they ask is answered from it, and never with what was true before.
//!
//! `COMPAT_STATEMENTS`: how many statements look for a stale answer. `COMPAT_DASHBOARD`: seconds of the dashboards.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use compat_tests::server::{DATABASE, Server, TOKEN};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

const USERS: usize = 20;
/// Queries of the dashboards.
const QUERIES: usize = 50;
const TABLES: usize = 4;

fn count(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |count| count.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

async fn connect(server: &Server, user: &str, password: &str) -> Client {
    let url = format!("postgresql://{user}:{password}@127.0.0.1:{}/{DATABASE}", server.pg_port());
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

async fn number(client: &Client, sql: &str) -> i64 {
    let messages = client.simple_query(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    let rows = messages.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0)?.parse().ok(),
        _ => None,
    });
    rows.last().unwrap_or_else(|| panic!("{sql}: no number"))
}

/// How many answers came from the cache.
fn hits(server: &Server) -> u64 {
    let (_, text) = server.get("/metrics");
    let line = text.lines().find_map(|line| line.strip_prefix("openduck_result_cache_hits_total "));
    line.map_or(0, |count| count.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn dashboards_are_answered_from_the_cache_while_others_write_elsewhere() {
    let server = Server::start();
    let admin = connect(&server, "openduck", TOKEN).await;
    admin
        .batch_execute(
            "CREATE TABLE sales AS SELECT i AS id, i % 50 AS shop, i % 7 AS kind, i * 1.5 AS amount FROM range(200000) r(i);
             CREATE TABLE shops AS SELECT i AS shop, 'shop ' || i AS name FROM range(50) r(i);
             CREATE TABLE log (moment TIMESTAMP, what VARCHAR)",
        )
        .await
        .unwrap();
    for user in 0..USERS {
        admin.batch_execute(&format!("CREATE USER user{user} PASSWORD 'secret'")).await.unwrap();
        admin.batch_execute(&format!("GRANT SELECT ON sales, shops TO user{user}")).await.unwrap();
    }
    let over = Arc::new(AtomicBool::new(false));
    let asked = Arc::new(AtomicU64::new(0));
    let mut users = Vec::new();
    for user in 0..USERS {
        let client = connect(&server, &format!("user{user}"), "secret").await;
        let (over, asked) = (Arc::clone(&over), Arc::clone(&asked));
        users.push(tokio::spawn(async move {
            // Each looks at the pages in an order of its own.
            for page in (user * 7..).step_by(3) {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let shop = page % QUERIES;
                let sql = format!(
                    "SELECT s.name, kind, sum(amount), count(*) FROM sales JOIN shops s USING (shop)
                     WHERE shop = {shop} GROUP BY ALL ORDER BY ALL"
                );
                let rows = client.query(sql.as_str(), &[]).await.unwrap();
                assert_eq!(rows.len(), 7, "{sql}");
                asked.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }));
    }
    let until = Instant::now() + Duration::from_secs(count("COMPAT_DASHBOARD", 12));
    while Instant::now() < until {
        admin.batch_execute("INSERT INTO log VALUES (now(), 'a visit')").await.unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    over.store(true, Ordering::Relaxed);
    for user in users {
        user.await.unwrap();
    }
    let (asked, hits) = (asked.load(Ordering::Relaxed), hits(&server));
    println!("{asked} statements of {USERS} users, {hits} answered from the cache: {} %", hits * 100 / asked);
    assert!(asked > 500 && hits * 100 >= asked * 80, "{hits} of {asked}");
    // What a user may not read he does not get from there.
    let sql = "SELECT count(*) FROM sales";
    let guest = connect(&server, "user0", "secret").await;
    assert_eq!((number(&admin, sql).await, number(&guest, sql).await), (200_000, 200_000));
    admin.batch_execute("REVOKE SELECT ON sales FROM user0").await.unwrap();
    for _ in 0..3 {
        assert_eq!(number(&admin, sql).await, 200_000);
        let refused = guest.simple_query(sql).await.unwrap_err();
        assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_is_stale() {
    let server = Server::start();
    let admin = connect(&server, "openduck", TOKEN).await;
    for table in 0..TABLES {
        let sql = format!("CREATE TABLE t{table} AS SELECT i AS who, 0::BIGINT AS n FROM range(1000) r(i)");
        admin.batch_execute(&sql).await.unwrap();
    }
    // Each writer adds one to its table's sum, and says before and after how often.
    let begun: Arc<[AtomicI64; TABLES]> = Arc::default();
    let done: Arc<[AtomicI64; TABLES]> = Arc::default();
    let over = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for table in 0..TABLES {
        let client = connect(&server, "openduck", TOKEN).await;
        let (begun, done, over) = (Arc::clone(&begun), Arc::clone(&done), Arc::clone(&over));
        writers.push(tokio::spawn(async move {
            for round in 0.. {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let who = round % 1000;
                let sql = match round % 4 {
                    0 => format!("UPDATE t{table} SET n = n + 1 WHERE who = {who}"),
                    1 => format!("INSERT INTO t{table} VALUES ({}, 1)", 1000 + round),
                    2 => format!("BEGIN; UPDATE t{table} SET n = n + 1 WHERE who = {who}; COMMIT"),
                    _ => format!(
                        "PREPARE p AS UPDATE t{table} SET n = n + $1 WHERE who = {who}; EXECUTE p(1); DEALLOCATE p"
                    ),
                };
                begun[table].fetch_add(1, Ordering::SeqCst);
                client.batch_execute(&sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
                done[table].fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(15)).await;
            }
        }));
    }
    let left = Arc::new(AtomicI64::new(count("COMPAT_STATEMENTS", 6000) as i64));
    let mut readers = Vec::new();
    for reader in 0..8_usize {
        let client = connect(&server, "openduck", TOKEN).await;
        let (begun, done, left) = (Arc::clone(&begun), Arc::clone(&done), Arc::clone(&left));
        readers.push(tokio::spawn(async move {
            for round in reader.. {
                if left.fetch_sub(1, Ordering::Relaxed) <= 0 {
                    break;
                }
                let table = round % TABLES;
                let least = done[table].load(Ordering::SeqCst);
                let seen = number(&client, &format!("SELECT sum(n)::BIGINT FROM t{table}")).await;
                let most = begun[table].load(Ordering::SeqCst);
                assert!((least..=most).contains(&seen), "t{table}: {seen}, not from {least} to {most}");
            }
        }));
    }
    for reader in readers {
        reader.await.unwrap();
    }
    over.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    let (hits, writes) = (hits(&server), done.iter().map(|done| done.load(Ordering::SeqCst)).sum::<i64>());
    println!("{} statements, {hits} from the cache, {writes} writes", count("COMPAT_STATEMENTS", 6000));
    assert!(hits > 100 && writes > 50, "{hits} from the cache, {writes} writes");
}
