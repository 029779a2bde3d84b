//! One worker under many users: one of them asks for much more than there is, and the others notice little.
//!
//! `COMPAT_FAIRNESS` is for how many seconds each part goes on (4).

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use compat_tests::server::{DATABASE, Server, TOKEN};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

/// What the engine has.
const MEMORY: u64 = 256 << 20;
/// Those who ask for little.
const USERS: usize = 50;
/// Sessions of mixed work.
const SESSIONS: usize = 200;

fn seconds() -> Duration {
    Duration::from_secs(std::env::var("COMPAT_FAIRNESS").map_or(4, |text| text.parse().unwrap()))
}

fn start() -> Server {
    let memory = format!("{}MiB", MEMORY >> 20);
    let server = Server::start_with(&["--memory", &memory, "--threads", "2", "--result-cache", "0"]);
    server.query("CREATE TABLE small AS SELECT i % 1000 AS k, i AS v FROM range(100000) r(i)");
    // Past a row for each 64 bytes of memory.
    server.query("CREATE TABLE big AS SELECT i FROM range(6000000) r(i)");
    server
}

async fn connect(server: &Server, user: &str, password: &str) -> Arc<Client> {
    let url = format!("postgresql://{user}:{password}@127.0.0.1:{}/{DATABASE}", server.pg_port());
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    Arc::new(client)
}

/// How long each of the users' reads takes, in order, until `over`.
async fn read(users: &[Arc<Client>], over: &Arc<AtomicBool>) -> Vec<Duration> {
    let reading = users.iter().enumerate().map(|(number, client)| {
        let (client, over) = (Arc::clone(client), Arc::clone(over));
        tokio::spawn(async move {
            let mut took = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let sql = format!("SELECT count(*), sum(v) FROM small WHERE k = {}", number + took.len() % 7);
                let began = Instant::now();
                let answered = client.simple_query(&sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
                took.push(began.elapsed());
                let row = answered.iter().find_map(|message| match message {
                    SimpleQueryMessage::Row(row) => row.get(0),
                    _ => None,
                });
                assert_eq!(row, Some("100"));
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            took
        })
    });
    let mut all = Vec::new();
    for one in reading.collect::<Vec<_>>() {
        all.extend(one.await.unwrap());
    }
    all.sort_unstable();
    all
}

fn p99(took: &[Duration]) -> Duration {
    took[(took.len() - 1) * 99 / 100]
}

/// Queries that need ten times the memory, of which one can spill and one cannot, beside users who read a little.
#[tokio::test(flavor = "multi_thread")]
async fn users_are_served_beside_a_query_that_needs_ten_times_the_memory() {
    let server = start();
    let owner = connect(&server, "openduck", TOKEN).await;
    let mut users = Vec::new();
    for user in 0..USERS {
        let make = format!("CREATE USER u{user} PASSWORD 'a long password'; GRANT SELECT ON small TO u{user}");
        for statement in make.split("; ") {
            owner.batch_execute(statement).await.unwrap();
        }
        users.push(connect(&server, &format!("u{user}"), "a long password").await);
    }
    let over = Arc::new(AtomicBool::new(false));
    let end = Arc::clone(&over);
    tokio::spawn(async move {
        tokio::time::sleep(seconds()).await;
        end.store(true, Ordering::Relaxed);
    });
    let alone = read(&users, &over).await;
    for (name, sql) in [
        (
            "cannot spill",
            "SELECT max(len(l)) FROM (SELECT i % 3 AS k, list(repeat('x', 430) || i) AS l FROM big GROUP BY k)",
        ),
        ("can spill", "SELECT count(*), max(s) FROM (SELECT DISTINCT repeat('x', 430) || i AS s FROM big)"),
    ] {
        let over = Arc::new(AtomicBool::new(false));
        let (end, large) = (Arc::clone(&over), Arc::clone(&owner));
        let large = tokio::spawn(async move {
            let began = Instant::now();
            let answered = large.simple_query(sql).await;
            end.store(true, Ordering::Relaxed);
            let outcome = match answered {
                Ok(_) => "answered".to_owned(),
                Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()),
            };
            (outcome, began.elapsed())
        });
        let beside = read(&users, &over).await;
        let (outcome, took) = large.await.unwrap();
        assert!(outcome == "answered" || outcome == "53200", "{outcome}");
        println!(
            "what {name}: {outcome} after {:.1} s; of {} small reads beside it p99 {:.1} ms, alone {:.1}: {:.2} times",
            took.as_secs_f64(),
            beside.len(),
            p99(&beside).as_secs_f64() * 1e3,
            p99(&alone).as_secs_f64() * 1e3,
            p99(&beside).as_secs_f64() / p99(&alone).as_secs_f64()
        );
    }
    println!("memory at most: {} MiB, of which the engine may have {}", server.memory().1 >> 20, MEMORY >> 20);
}

/// What a session of mixed work does next.
fn work(session: usize, round: usize) -> Vec<String> {
    let key = (session * 7 + round) % 1000;
    match (session + round) % 8 {
        0 => vec![format!("INSERT INTO written VALUES ({session}, {round})")],
        1 => vec![
            "BEGIN".to_owned(),
            format!("SELECT count(*) FROM small WHERE k = {key}"),
            format!("INSERT INTO written VALUES ({session}, {round})"),
            "COMMIT".to_owned(),
        ],
        2 => vec![format!("SELECT k, count(*), sum(v) FROM small WHERE k > {key} GROUP BY k ORDER BY k LIMIT 20")],
        3 => vec![format!("SELECT * FROM small WHERE k < {}", key / 10)],
        _ => vec![format!("SELECT sum(v) FROM small WHERE k = {key}")],
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_sessions_get_on_alike() {
    let server = start();
    server.query("CREATE TABLE written (session INTEGER, round INTEGER)");
    let over = Arc::new(AtomicBool::new(false));
    let mut running = Vec::new();
    for session in 0..SESSIONS {
        let (client, over) = (connect(&server, "openduck", TOKEN).await, Arc::clone(&over));
        running.push(tokio::spawn(async move {
            let (mut round, mut written) = (0, 0);
            while !over.load(Ordering::Relaxed) {
                for sql in work(session, round) {
                    client.simple_query(&sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
                    written += usize::from(sql.starts_with("INSERT"));
                }
                round += 1;
            }
            (round, written)
        }));
    }
    tokio::time::sleep(seconds()).await;
    over.store(true, Ordering::Relaxed);
    let (mut rounds, mut written) = (Vec::new(), 0);
    for one in running {
        let (round, wrote) = one.await.unwrap();
        rounds.push(round);
        written += wrote;
    }
    rounds.sort_unstable();
    let (least, middle, most) = (rounds[0], rounds[SESSIONS / 2], rounds[SESSIONS - 1]);
    let memory = server.memory().1;
    println!("rounds of {SESSIONS} sessions: {least} to {most}, half of them {middle} or more; {} MiB", memory >> 20);
    assert_eq!(server.query("SELECT count(*) FROM written"), written.to_string());
    assert!(least > 0 && least * 4 >= middle, "{rounds:?}");
    assert!(memory < 4 * MEMORY, "{} MiB", memory >> 20);
}
