//! Against a real Postgres that the tests start. `cargo test -- --skip postgres_` leaves them out.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::{sleep, timeout},
};

use super::{
    server::{PASSWORD, Server},
    *,
};
use crate::metastore::{
    Pin,
    conformance::{World, conformance_tests},
};

/// The server of the tests that leave it as it is.
static SHARED: LazyLock<Server> = LazyLock::new(Server::start);

const LONG: Duration = Duration::from_secs(3600);
const DAY: Micros = 86_400_000_000;

/// A store of its own on the shared server.
async fn metastore() -> (PostgresMetastore, String) {
    let schema = format!("test_{}", &DatabaseId::random().to_string()[..16]);
    (at(&SHARED.url(), &schema).await, schema)
}

async fn at(url: &str, schema: &str) -> PostgresMetastore {
    PostgresMetastore::connect_with(url, options(schema)).await.unwrap()
}

fn options(schema: &str) -> Options {
    Options { schema: schema.to_owned(), connect_timeout: Duration::from_secs(2), ..Options::default() }
}

async fn writer(metastore: &PostgresMetastore) -> WriterGrant {
    let database = metastore.create_database(&DatabaseId::random().to_string(), DAY, DAY).await.unwrap();
    metastore.acquire_writer(database.main, "w", "host:1", LONG, true).await.unwrap()
}

fn batch(expected: Head) -> NewBatch {
    let hash = *blake3::hash(&DatabaseId::random().0).as_bytes();
    let payload = Bytes::from_static(b"payload");
    NewBatch { lsn: expected.lsn.next(), hash, payload, transactions: vec![], main_size: 4096 }
}

/// Waits until something holds.
async fn until<F: Future<Output = bool>>(what: &str, holds: impl Fn() -> F) {
    let begin = Instant::now();
    while !holds().await {
        assert!(begin.elapsed() < Duration::from_secs(20), "{what} has not happened");
        sleep(Duration::from_millis(20)).await;
    }
}

/// Sessions that wait for a lock of the tables of `schema`.
const WAITING: &str = "SELECT a.pid FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid
    JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE a.wait_event_type = 'Lock' AND n.nspname = $1 AND c.relname = 'timeline' LIMIT 1";

mod postgres_conformance {
    use super::*;

    async fn world() -> World {
        let metastore = at(&SHARED.url(), "openduck").await;
        World {
            metastore: Arc::new(metastore),
            advance: Arc::new(|time| Box::pin(sleep(time))),
            cases: 12,
            _keep: Box::new(()),
        }
    }

    conformance_tests!(world);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_tables_are_made_once_by_many_at_once() {
    let schema = format!("race \"{}\"", &DatabaseId::random().to_string()[..8]);
    let race = (0..6).map(|_| {
        let schema = schema.clone();
        tokio::spawn(async move { at(&SHARED.url(), &schema).await })
    });
    for metastore in futures::future::join_all(race).await {
        writer(&metastore.unwrap()).await;
    }
    assert_eq!(at(&SHARED.url(), &schema).await.databases().await.unwrap().len(), 6);
}

#[tokio::test]
async fn postgres_tables_of_a_newer_version_are_refused() {
    let (metastore, schema) = metastore().await;
    let newer = format!("INSERT INTO {schema}.migration VALUES ({}, now())", migrate::LATEST + 1);
    SHARED.client().await.batch_execute(&newer).await.unwrap();
    let refused = PostgresMetastore::connect_with(&SHARED.url(), options(&schema)).await;
    assert!(matches!(refused, Err(StorageError::NewerFormat(_))), "{refused:?}");
    // Nor does one that was there before open more connections.
    let refused = metastore.databases().await;
    assert!(matches!(refused, Err(StorageError::NewerFormat(_))), "{refused:?}");
}

#[tokio::test]
async fn postgres_secrets_are_not_told() {
    let (metastore, _) = metastore().await;
    let debug = format!("{metastore:?}");
    assert!(debug.contains("127.0.0.1") && !debug.contains(PASSWORD), "{debug}");
    let port = SHARED.port();
    let begin = Instant::now();
    for (url, refused) in [
        (format!("postgres://postgres:s3cret@127.0.0.1:{port}/postgres"), true),
        (format!("postgres://nobody:s3cret@127.0.0.1:{port}/postgres"), true),
        (format!("host=127.0.0.1 port={port} user=postgres password='s3cret"), true),
        (format!("host=127.0.0.1 port={port} user=postgres password=a s3cret=b"), true),
        ("postgres://postgres:s3cret/x@127.0.0.1:1/postgres".to_owned(), false),
        ("postgres://postgres:x@s3cret@127.0.0.1:1/postgres".to_owned(), true),
        (format!("postgres://postgres:s3cret@127.0.0.1:{port}/postgres?s3cret=1"), true),
        (format!("postgres://postgres:{PASSWORD}@127.0.0.1:{port}/no_such_s3rver"), true),
        ("postgres://postgres:s3cret@127.0.0.1:1/postgres".to_owned(), false),
        (format!("postgres://postgres:s3cret@127.0.0.1:{port}/postgres?sslmode=require"), false),
    ] {
        let error = PostgresMetastore::connect_with(&url, options("openduck")).await.unwrap_err();
        assert_eq!(matches!(error, StorageError::Refused(_)), refused, "{error:?}");
        assert_eq!(matches!(error, StorageError::Unavailable(_)), !refused, "{error:?}");
        let told = format!("{error} {error:?}");
        assert!(!told.contains("s3cret") && !told.contains(PASSWORD), "{told}");
    }
    assert!(begin.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn postgres_durability_is_as_the_server_has_it() {
    let (metastore, _) = metastore().await;
    assert!(metastore.durability().contains("fsync is off"), "{}", metastore.durability());
    // A weaker setting of the server does not count, a stronger one does.
    let mut server = Server::start();
    server.settings.retain(|setting| setting != "fsync=off");
    server.settings.push("synchronous_commit=off".to_owned());
    server.stop();
    server.restart();
    let text = at(&server.url(), "openduck").await.durability();
    assert!(text.contains("synchronous_commit=on") && text.contains("no synchronous standby"), "{text}");
    server.stop();
    server.settings.push("synchronous_commit=remote_apply".to_owned());
    server.restart();
    let text = at(&server.url(), "openduck").await.durability();
    assert!(text.contains("synchronous_commit=remote_apply"), "{text}");
}

#[tokio::test]
async fn postgres_names_may_be_anything_that_it_can_hold() {
    let (metastore, _) = metastore().await;
    let grant = writer(&metastore).await;
    let refused = metastore.create_database("a\0b", DAY, DAY).await;
    assert!(matches!(refused, Err(StorageError::Refused(_))), "{refused:?}");
    metastore
        .set_main_timeline(metastore.databases().await.unwrap()[0].id, grant.timeline, grant.timeline)
        .await
        .unwrap();
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().name, "main");
    // A client's transaction must not keep a commit out by its id.
    let batch = NewBatch { transactions: vec!["a\0b".to_owned()], ..batch(grant.head) };
    metastore.append(&grant, grant.head, &[batch], &[]).await.unwrap();
    assert_eq!(metastore.commit_of(grant.timeline, "a\0b").await.unwrap().unwrap().lsn, Lsn(1));
}

/// Locks the row of a timeline until the transaction ends.
async fn lock(client: &tokio_postgres::Client, schema: &str, timeline: TimelineId) {
    client.batch_execute("BEGIN").await.unwrap();
    let sql = format!("SELECT 1 FROM \"{schema}\".timeline WHERE id = $1 FOR UPDATE");
    client.query_one(&sql, &[&timeline.0.as_slice()]).await.unwrap();
}

#[tokio::test]
async fn postgres_an_append_whose_session_is_ended_is_ambiguous() {
    let (metastore, schema) = metastore().await;
    let metastore = Arc::new(metastore);
    let grant = writer(&metastore).await;
    let new = batch(grant.head);
    let (holder, other) = (SHARED.client().await, SHARED.client().await);
    lock(&holder, &schema, grant.timeline).await;
    let append = tokio::spawn({
        let (metastore, grant, new) = (metastore.clone(), grant.clone(), new.clone());
        async move { metastore.append(&grant, grant.head, &[new], &[]).await }
    });
    until("waiting", async || !other.query(WAITING, &[&schema]).await.unwrap().is_empty()).await;
    let pid: i32 = other.query_one(WAITING, &[&schema]).await.unwrap().get(0);
    other.query_one("SELECT pg_terminate_backend($1)", &[&pid]).await.unwrap();
    let result = append.await.unwrap();
    assert!(matches!(result, Err(StorageError::Ambiguous(_))), "{result:?}");
    holder.batch_execute("ROLLBACK").await.unwrap();
    // The head tells, and sending it again is harmless.
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, Head::EMPTY);
    let head = Head { lsn: new.lsn, hash: new.hash };
    assert_eq!(metastore.append(&grant, grant.head, &[new], &[]).await.unwrap(), head);
}

#[tokio::test]
async fn postgres_an_append_that_waits_for_too_long_has_not_happened() {
    let (_, schema) = metastore().await;
    let options = Options { append_timeout: Duration::from_millis(300), ..options(&schema) };
    let metastore = PostgresMetastore::connect_with(&SHARED.url(), options).await.unwrap();
    let grant = writer(&metastore).await;
    let holder = SHARED.client().await;
    lock(&holder, &schema, grant.timeline).await;
    let new = batch(grant.head);
    let result = metastore.append(&grant, grant.head, std::slice::from_ref(&new), &[]).await;
    assert!(matches!(result, Err(StorageError::Unavailable(_))), "{result:?}");
    // One that nobody waits for any more has its connection closed, and is in nobody's way.
    let cancelled = metastore.append(&grant, grant.head, std::slice::from_ref(&new), &[]);
    assert!(timeout(Duration::from_millis(50), cancelled).await.is_err());
    sleep(Duration::from_millis(400)).await;
    holder.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(metastore.timeline(grant.timeline).await.unwrap().head, Head::EMPTY);
    metastore.append(&grant, grant.head, &[new], &[]).await.unwrap();
}

/// Stands between a client and the server, and cuts all connections when it is told to.
struct Proxy {
    port: u16,
    /// Cut as soon as the client sends something: `true`, when the server has answered it; `false`, before it gets it.
    cut: Arc<parking_lot::Mutex<Option<bool>>>,
    done: Arc<AtomicBool>,
}

impl Proxy {
    async fn start(to: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let proxy = Self { port: listener.local_addr().unwrap().port(), cut: Arc::default(), done: Arc::default() };
        let (cut, done) = (proxy.cut.clone(), proxy.done.clone());
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let server = TcpStream::connect((Ipv4Addr::LOCALHOST, to)).await.unwrap();
                tokio::spawn(Self::carry(client, server, cut.clone(), done.clone()));
            }
        });
        proxy
    }

    async fn carry(
        mut client: TcpStream,
        mut server: TcpStream,
        cut: Arc<parking_lot::Mutex<Option<bool>>>,
        done: Arc<AtomicBool>,
    ) {
        let (mut up, mut down) = (vec![0; 65536], vec![0; 65536]);
        loop {
            tokio::select! {
                read = client.read(&mut up) => {
                    let Ok(length @ 1..) = read else { return };
                    let cut = cut.lock().take();
                    if cut != Some(false) {
                        server.write_all(&up[..length]).await.unwrap();
                    }
                    if let Some(answered) = cut {
                        if answered {
                            assert!(server.read(&mut down).await.unwrap() > 0);
                        }
                        done.store(true, Ordering::SeqCst);
                        return;
                    }
                }
                read = server.read(&mut down) => {
                    let Ok(length @ 1..) = read else { return };
                    if client.write_all(&down[..length]).await.is_err() {
                        return;
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn postgres_an_append_whose_answer_is_lost_is_ambiguous() {
    let (_, schema) = metastore().await;
    let proxy = Proxy::start(SHARED.port()).await;
    let metastore = at(&SHARED.url_at(proxy.port), &schema).await;
    let grant = writer(&metastore).await;
    let mut head = grant.head;
    for (number, answered) in [true, false, false, true].into_iter().enumerate() {
        // So that the statement is prepared, and the next that is sent is the append itself.
        let new = batch(head);
        head = metastore.append(&grant, head, &[new], &[]).await.unwrap();
        let new = batch(head);
        let next = Head { lsn: new.lsn, hash: new.hash };
        *proxy.cut.lock() = Some(answered);
        let result = metastore.append(&grant, head, std::slice::from_ref(&new), &[]).await;
        assert!(matches!(result, Err(StorageError::Ambiguous(_))), "{result:?}");
        assert!(proxy.done.swap(false, Ordering::SeqCst));
        let known = metastore.timeline(grant.timeline).await.unwrap().head;
        assert_eq!(known, if answered { next } else { head });
        for _ in 0..2 {
            assert_eq!(metastore.append(&grant, head, std::slice::from_ref(&new), &[]).await.unwrap(), next);
        }
        assert_eq!(metastore.read_log(grant.timeline, Lsn(0), Lsn(99)).await.unwrap().len(), 2 * number + 2);
        head = next;
    }
    // A lost read has changed nothing.
    *proxy.cut.lock() = Some(false);
    let result = metastore.timeline(grant.timeline).await;
    assert!(matches!(result, Err(StorageError::Unavailable(_))), "{result:?}");
}

#[tokio::test]
async fn postgres_a_server_may_come_and_go() {
    let mut server = Server::start();
    let metastore = at(&server.url(), "openduck").await;
    let grant = writer(&metastore).await;
    let heads = metastore.listen();
    let mut head = grant.head;
    for kill in [false, true, false] {
        let new = batch(head);
        head = metastore.append(&grant, head, &[new], &[]).await.unwrap();
        if kill {
            server.kill()
        } else {
            server.stop()
        }
        // A session may outlive its killed server for a moment, and an idle one may look alive until something is sent.
        let mut new = batch(head);
        loop {
            match metastore.append(&grant, head, std::slice::from_ref(&new), &[]).await {
                Ok(next) => (head, new) = (next, batch(next)),
                Err(StorageError::Unavailable(_)) => break,
                Err(error) => assert!(matches!(error, StorageError::Ambiguous(_)), "{error:?}"),
            }
        }
        until("refusal", async || matches!(metastore.databases().await, Err(StorageError::Unavailable(_)))).await;
        let begin = Instant::now();
        assert!(matches!(metastore.now().await, Err(StorageError::Unavailable(_))));
        assert!(begin.elapsed() < Duration::from_secs(3));
        server.restart();
        until("return", async || metastore.now().await.is_ok()).await;
        // What was acknowledged is there, and what was not can be sent again.
        let known = metastore.timeline(grant.timeline).await.unwrap().head;
        assert!(known == head || known == Head { lsn: new.lsn, hash: new.hash });
        head = metastore.append(&grant, head, &[new], &[]).await.unwrap();
    }
    // Who listens has connected again.
    until("news", async || {
        metastore.notify_head(grant.timeline, head.lsn).await.unwrap();
        heads.borrow().get(&grant.timeline) == Some(&head.lsn)
    })
    .await;
}

#[tokio::test]
async fn postgres_commits_are_heard_of() {
    let (metastore, schema) = metastore().await;
    let grant = writer(&metastore).await;
    let head = metastore.append(&grant, grant.head, &[batch(grant.head)], &[]).await.unwrap();
    let elsewhere = at(&SHARED.url(), &schema).await;
    let mut heads = elsewhere.listen();
    // What is there already.
    timeout(LONG, heads.wait_for(|heads| heads.get(&grant.timeline) == Some(&head.lsn))).await.unwrap().unwrap();
    let next = metastore.append(&grant, head, &[batch(head)], &[]).await.unwrap();
    metastore.notify_head(grant.timeline, next.lsn).await.unwrap();
    // Late news are no news.
    metastore.notify_head(grant.timeline, head.lsn).await.unwrap();
    let other = TimelineId::random();
    metastore.notify_head(other, Lsn(7)).await.unwrap();
    let news = timeout(Duration::from_secs(10), heads.wait_for(|heads| heads.contains_key(&other))).await;
    assert_eq!(news.unwrap().unwrap().get(&grant.timeline), Some(&next.lsn));
    drop(elsewhere);
    until("the end of the listener", async || heads.has_changed().is_err()).await;
}

#[tokio::test]
async fn postgres_a_pin_does_not_slip_under_a_rising_horizon() {
    let (metastore, schema) = metastore().await;
    let metastore = Arc::new(metastore);
    let grant = writer(&metastore).await;
    let mut head = grant.head;
    for _ in 0..3 {
        head = metastore.append(&grant, head, &[batch(head)], &[]).await.unwrap();
    }
    let (holder, other) = (SHARED.client().await, SHARED.client().await);
    lock(&holder, &schema, grant.timeline).await;
    let key = grant.timeline.0.as_slice();
    holder.execute(&format!("UPDATE {schema}.timeline SET horizon = 3 WHERE id = $1"), &[&key]).await.unwrap();
    let pin = tokio::spawn({
        let (metastore, timeline) = (metastore.clone(), grant.timeline);
        async move { metastore.pin(ReaderId::random(), timeline, Lsn(1), LONG).await }
    });
    until("waiting", async || !other.query(WAITING, &[&schema]).await.unwrap().is_empty()).await;
    holder.batch_execute("COMMIT").await.unwrap();
    let result = pin.await.unwrap();
    assert!(matches!(result, Err(StorageError::Refused(_))), "{result:?}");

    // The other way round: who is keeping a position holds the horizon up, but no commits.
    holder.batch_execute("BEGIN").await.unwrap();
    let sql = format!("SELECT 1 FROM {schema}.timeline WHERE id = $1 FOR KEY SHARE");
    holder.query_one(&sql, &[&key]).await.unwrap();
    metastore.append(&grant, head, &[batch(head)], &[]).await.unwrap();
    let raise = tokio::spawn({
        let (metastore, timeline) = (metastore.clone(), grant.timeline);
        async move { metastore.raise_horizon(timeline, Lsn(4)).await }
    });
    until("waiting", async || !other.query(WAITING, &[&schema]).await.unwrap().is_empty()).await;
    holder.batch_execute("COMMIT").await.unwrap();
    raise.await.unwrap().unwrap();
}

#[tokio::test]
async fn postgres_what_is_just_being_kept_is_reachable() {
    let (metastore, schema) = metastore().await;
    let metastore = Arc::new(metastore);
    let grant = writer(&metastore).await;
    let holder = SHARED.client().await;
    let pin = format!(
        "BEGIN; SET search_path TO {schema}; INSERT INTO pin (reader, timeline, lsn, created, expires)
        SELECT id, id, 0, 77, micros() + 1000000000 FROM timeline, gate"
    );
    holder.batch_execute(&pin).await.unwrap();
    let reachable = tokio::spawn({
        let metastore = metastore.clone();
        async move { metastore.reachable().await.unwrap() }
    });
    sleep(Duration::from_millis(200)).await;
    assert!(!reachable.is_finished());
    // Commits are not held up by it.
    metastore.append(&grant, grant.head, &[batch(grant.head)], &[]).await.unwrap();
    holder.batch_execute("COMMIT").await.unwrap();
    let reachable = reachable.await.unwrap();
    let reader = ReaderId(grant.timeline.0);
    assert_eq!(reachable.pins, [Pin { reader, timeline: grant.timeline, lsn: Lsn(0), created: 77 }]);
    assert_eq!(reachable.timelines[0].head.lsn, Lsn(1));
}

#[tokio::test]
async fn postgres_can_be_reached_by_tls() {
    let mut server = Server::start();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    server.write("data/server.crt", &made.cert.pem());
    server.write("data/server.key", &made.signing_key.serialize_pem());
    server.settings.push("ssl=on".to_owned());
    server.stop();
    server.restart();
    let roots = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(roots.path(), made.cert.pem()).unwrap();
    let roots = roots.path().display();
    let base = |host| format!("postgres://postgres:{PASSWORD}@{host}:{}/postgres", server.port());
    let other = server.client().await;
    for (number, (host, mode, works, encrypted)) in [
        ("localhost", "sslmode=disable".to_owned(), true, false),
        ("localhost", "sslmode=prefer".to_owned(), true, true),
        ("localhost", "sslmode=require".to_owned(), true, true),
        ("127.0.0.1", "sslmode=require".to_owned(), true, true),
        ("localhost", format!("sslmode=verify-full&sslrootcert={roots}"), true, true),
        ("localhost", format!("sslmode=require&sslrootcert={roots}"), true, true),
        ("localhost", "sslmode=verify-full".to_owned(), false, true),
        ("127.0.0.1", format!("sslmode=verify-full&sslrootcert={roots}"), false, true),
        ("localhost", "sslmode=verify-ca".to_owned(), false, true),
        ("localhost", "sslmode=require&sslrootcert=/no/such/file".to_owned(), false, true),
    ]
    .into_iter()
    .enumerate()
    {
        let url = format!("{}?{mode}&application_name=tls{number}", base(host));
        let connected = PostgresMetastore::connect_with(&url, options("openduck")).await;
        assert_eq!(connected.is_ok(), works, "{mode}: {connected:?}");
        let Ok(metastore) = connected else { continue };
        metastore.now().await.unwrap();
        let sql = "SELECT bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a ON a.pid = s.pid
            WHERE a.application_name = $1";
        let found: bool = other.query_one(sql, &[&format!("tls{number}")]).await.unwrap().get(0);
        assert_eq!(found, encrypted, "{mode}");
    }
    // The other form of a connection string.
    let url = format!(
        "host=localhost port={} user=postgres password={PASSWORD} dbname=postgres sslmode=verify-full sslrootcert={roots}",
        server.port()
    );
    at(&url, "openduck").await.now().await.unwrap();
}
