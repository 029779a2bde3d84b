//! What is done to the processes of a cluster while clients use it: in random order, one after the other, each mended.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use tokio_postgres::NoTls;

use crate::{
    cluster::Cluster,
    disk::Disk,
    history::{Key, Outcome, Value},
    lists::{self, Clients, Kind, Place, Seen},
    network::Network,
    server::{Server, run, text},
    tpch::Dice,
};

/// Longer than a lease runs.
const PAST_LEASE: Duration = Duration::from_secs(13);
/// How long a disk is full.
const FULL: Duration = Duration::from_secs(8);
/// How long Postgres, or the object store, is down.
const DOWN: Duration = Duration::from_secs(3);
/// When a write has to be acknowledged again, after anything.
const RECOVERY: Duration = Duration::from_secs(60);

/// A longer wait for a write is one whose reasons are told, in so many lines of each server.
const WORTH_TELLING: Duration = Duration::from_secs(5);
const LINES: usize = 12;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blow {
    /// A worker is killed, and another one takes its place.
    KillWorker,
    /// A worker is told to end, and another one takes its place.
    EndWorker,
    /// A worker is stopped for longer than its lease runs, and goes on.
    PauseWorker,
    /// The same, and it is killed soon after it has gone on.
    PauseAndKillWorker,
    /// A worker's network is cut for longer than its lease runs, and mended.
    CutWorker,
    /// A worker's disk is full for a while.
    FillDisk,
    /// A router is killed and started again.
    KillRouter,
    /// A router is told to end and started again.
    EndRouter,
    /// Postgres is killed and started again.
    KillPostgres,
    /// Postgres is told to end and started again.
    EndPostgres,
    /// The S3 server is killed and started again.
    KillObjects,
}

/// What needs nothing but processes.
pub const OF_PROCESSES: [Blow; 8] = [
    Blow::KillWorker,
    Blow::EndWorker,
    Blow::PauseWorker,
    Blow::PauseAndKillWorker,
    Blow::KillRouter,
    Blow::EndRouter,
    Blow::KillPostgres,
    Blow::EndPostgres,
];
/// What needs a network, a disk and an S3 server, too.
pub const OF_MACHINES: [Blow; 3] = [Blow::CutWorker, Blow::FillDisk, Blow::KillObjects];

/// Where a worker is.
enum Machine {
    Here,
    /// On a disk of its own, where it keeps what it reads of the bucket.
    Disk(Disk),
    Network(Network),
}

/// Two routers, and workers on a store.
pub struct Fleet {
    store: Cluster,
    routers: Vec<Option<Server>>,
    ports: Vec<[u16; 2]>,
    machines: Vec<Machine>,
    workers: Vec<Option<Server>>,
}

impl Fleet {
    /// So many workers on this machine.
    pub fn start(store: Cluster, workers: usize) -> Self {
        Self::of(store, (0..workers).map(|_| Machine::Here).collect())
    }

    /// Four workers, of which one is on a small disk, and one on a network of its own.
    pub fn on_machines() -> Self {
        let network = Network::new();
        let store = Cluster::in_bucket_for_others();
        Self::of(store, vec![Machine::Here, Machine::Here, Machine::Disk(Disk::new(400)), Machine::Network(network)])
    }

    fn of(store: Cluster, machines: Vec<Machine>) -> Self {
        let routers: Vec<_> = (0..2).map(|_| store.router_at([0, 0])).collect();
        let ports = routers.iter().map(|router| [router.port(), router.pg_port()]).collect();
        let routers = routers.into_iter().map(Some).collect();
        let workers = machines.iter().map(|_| None).collect();
        let mut fleet = Self { store, routers, ports, machines, workers };
        for at in 0..fleet.workers.len() {
            fleet.start_worker(at);
        }
        fleet
    }

    /// The first of the routers.
    pub fn router(&self) -> &Server {
        self.routers[0].as_ref().expect("it runs")
    }

    /// Where clients go.
    pub fn places(&self) -> Vec<Place> {
        self.routers.iter().flatten().map(Place::of).collect()
    }

    fn start_worker(&mut self, at: usize) {
        let began = Instant::now();
        let routers: Vec<_> = self.routers.iter().flatten().collect();
        let worker = match &self.machines[at] {
            Machine::Here => self.store.worker(&routers),
            Machine::Disk(disk) => {
                // What the one before has kept there would fill the disk.
                disk.clear();
                let data = disk.path().join(format!("data-{}", openduck_proto::id::random()));
                let data = data.to_str().expect("UTF-8");
                let flags = ["--data", data, "--disk-cache", "256MiB"];
                self.store.worker_by(disk.openduck(), "127.0.0.1", &routers, &flags)
            }
            Machine::Network(network) => {
                let there = network.there();
                let flags = ["--listen", there.as_str()];
                self.store.worker_by(network.openduck(), &network.here(), &routers, &flags)
            }
        };
        println!("        worker {at} is ready after {:.1?}", began.elapsed());
        for line in worker.said().lines().filter(|line| line.contains("opened")) {
            println!("        {line}");
        }
        self.workers[at] = Some(worker);
    }

    /// Does one thing after the other for so many seconds, each chosen from `blows` by chance. After each of them something
    /// has to be written.
    pub async fn storm(&mut self, clients: &Clients, blows: &[Blow], seconds: u64, dice: &mut Dice) {
        let (began, mut count) = (Instant::now(), 0);
        while began.elapsed() < Duration::from_secs(seconds) {
            tokio::time::sleep(Duration::from_millis(1500 + dice.roll(1500) as u64)).await;
            let blow = blows[dice.roll(blows.len())];
            println!("{:4} s  {blow:?}", began.elapsed().as_secs());
            clients.meanwhile(&format!("{blow:?}"));
            let begun = Instant::now();
            tokio::task::block_in_place(|| self.suffer(blow, dice));
            let done = begun.elapsed();
            clients.wait_for_write(RECOVERY).await;
            let later = begun.elapsed() - done;
            println!("        {done:.1?}, and a write {later:.1?} later");
            if later > WORTH_TELLING {
                self.tell();
            }
            clients.meanwhile("nothing");
            count += 1;
        }
        println!("{count} times something was done to the servers");
    }

    /// What the servers have said last.
    fn tell(&self) {
        let named = |kind: &'static str| {
            move |(at, server): (usize, &Option<Server>)| (kind, at, server.as_ref().map(Server::said))
        };
        let workers = self.workers.iter().enumerate().map(named("worker"));
        for (kind, at, said) in self.routers.iter().enumerate().map(named("router")).chain(workers) {
            let said = said.unwrap_or_default();
            let lines: Vec<_> = said.lines().collect();
            for line in &lines[lines.len().saturating_sub(LINES)..] {
                println!("        {kind} {at}: {line}");
            }
        }
    }

    fn suffer(&mut self, blow: Blow, dice: &mut Dice) {
        let sleep = std::thread::sleep;
        let (worker, router) = (dice.roll(self.workers.len()), dice.roll(self.routers.len()));
        match blow {
            Blow::KillWorker => drop(self.workers[worker].take().map(Server::kill)),
            Blow::EndWorker => drop(self.workers[worker].take().map(Server::stop)),
            Blow::PauseWorker | Blow::PauseAndKillWorker => {
                let paused = self.workers[worker].as_ref().expect("it runs");
                paused.signal("STOP");
                sleep(PAST_LEASE);
                paused.signal("CONT");
                if blow == Blow::PauseAndKillWorker {
                    sleep(Duration::from_millis(dice.roll(3000) as u64));
                    drop(self.workers[worker].take().map(Server::kill));
                }
            }
            Blow::CutWorker => {
                for network in self.machines.iter().filter_map(Machine::network) {
                    network.cut();
                    sleep(PAST_LEASE);
                    network.mend();
                }
            }
            Blow::FillDisk => {
                for disk in self.machines.iter().filter_map(Machine::disk) {
                    disk.fill();
                    sleep(FULL);
                    disk.empty();
                }
            }
            Blow::KillRouter => drop(self.routers[router].take().map(Server::kill)),
            Blow::EndRouter => drop(self.routers[router].take().map(Server::stop)),
            Blow::KillPostgres => {
                self.store.postgres.kill();
                sleep(DOWN);
                self.store.postgres.restart();
            }
            Blow::EndPostgres => {
                self.store.postgres.stop();
                sleep(DOWN);
                self.store.postgres.restart();
            }
            Blow::KillObjects => {
                self.store.garage().kill();
                sleep(DOWN);
                self.store.garage().restart();
            }
        }
        for at in 0..self.routers.len() {
            if self.routers[at].is_none() {
                self.routers[at] = Some(self.store.router_at(self.ports[at]));
            }
        }
        for at in 0..self.workers.len() {
            if self.workers[at].is_none() {
                self.start_worker(at);
            }
        }
    }
}

impl Machine {
    fn network(&self) -> Option<&Network> {
        if let Self::Network(network) = self { Some(network) } else { None }
    }

    fn disk(&self) -> Option<&Disk> {
        if let Self::Disk(disk) = self { Some(disk) } else { None }
    }
}

/// Whether an error is one of those that a client meets by trying again. `error`: the kind of client and what it was told.
fn goes_away(error: &str) -> bool {
    let (_, told) = error.split_once(' ').expect("a kind and an error");
    let exceptions = ["ConnectionException:", "IOException:", "TransactionException:"];
    let sqlstates = [
        "gone", "08000", "08001", "08003", "08006", "08007", "40000", "40001", "53300", "57014", "57P01", "57P03",
        "58030",
        // Two at once begin the same list: the engine looks for what is in the way when it commits, too.
        "23505",
    ];
    let is_of_attach = exceptions.iter().any(|exception| told.starts_with(exception))
        || told.starts_with("ConstraintException:") && told.to_lowercase().contains("duplicate key");
    is_of_attach && !told.contains("INTERNAL") || sqlstates.contains(&told)
}

/// Has clients of these kinds use a fleet while these things are done to it, for so many seconds where `COMPAT_ISOLATION` does
/// not say another number.
///
/// # Panics
/// What they have seen cannot have been, something acknowledged is lost, something hangs, or a client was told of an error
/// that does not go away when one tries again.
pub async fn weather(fleet: &mut Fleet, kinds: &[Kind], blows: &[Blow], seconds: u64) {
    let seconds = std::env::var("COMPAT_ISOLATION").map_or(seconds, |text| text.parse().unwrap());
    let seed = std::env::var("COMPAT_SEED").map_or(1, |text| text.parse().unwrap());
    // Names of what is done, with commas; for whoever looks for what goes wrong.
    let only = std::env::var("COMPAT_BLOWS").unwrap_or_default();
    let chosen: Vec<_> = blows.iter().copied().filter(|blow| only.contains(&format!("{blow:?}"))).collect();
    let blows = if chosen.is_empty() { blows } else { &chosen };
    let extension = fleet.router().folder().join("openduck.duckdb_extension");
    let extension = extension.to_str().expect("UTF-8").to_owned();
    let made = tokio::task::block_in_place(|| run(&["extension", "--out", &extension]));
    assert!(made.status.success(), "{}", text(&made));
    tokio::task::block_in_place(|| fleet.router().query(lists::CREATE));
    tokio::time::sleep(Duration::from_millis(2500)).await;
    let clients = Clients::start(kinds, fleet.places(), &extension, seed);
    clients.wait_for_write(RECOVERY).await;
    fleet.storm(&clients, blows, seconds, &mut Dice::of(seed)).await;
    let Seen { history, committed: of_each, errors, gaps } = clients.stop().await;
    // A session that has written last sees everything.
    let (client, connection) = tokio_postgres::connect(&fleet.router().pg_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client.simple_query(&lists::append("lists", u64::from(u32::MAX), 0)).await.unwrap();
    let rows = client.query("SELECT key, items::VARCHAR FROM lists WHERE key < 4000000000", &[]).await.unwrap();
    let last: BTreeMap<Key, Vec<Value>> =
        rows.iter().map(|row| (row.get::<_, i64>(0).cast_unsigned(), lists::numbers(row.get(1)))).collect();
    let of = |outcome| history.transactions.iter().filter(|done| done.outcome == outcome).count();
    let values = last.values().map(Vec::len).sum::<usize>();
    let (committed, aborted, unknown) = (of(Outcome::Committed), of(Outcome::Aborted), of(Outcome::Unknown));
    println!("{committed} committed, {aborted} aborted, {unknown} unknown, {values} values in {} lists", last.len());
    for (error, count) in &errors {
        println!("{count:6}  {error}");
    }
    let final_ones: Vec<_> = errors.keys().filter(|error| !goes_away(error)).collect();
    for (gap, meanwhile) in gaps.iter().take(8) {
        println!("no write for {:.1} s: {meanwhile}", gap.as_secs_f64());
    }
    println!("committed by each client: {of_each:?}");
    assert!(of_each.iter().all(|(_, committed)| *committed > 20), "some have hardly done anything: {of_each:?}");
    let findings = history.check(Some(&last));
    for finding in findings.iter().take(20) {
        println!("{finding}");
    }
    if let Some((key, length)) = findings.iter().find_map(|finding| finding.parts) {
        for line in lists::past::told(&client, key, length).await {
            println!("{line}");
        }
    }
    assert!(findings.is_empty(), "{} anomalies, seed {seed}", findings.len());
    assert!(final_ones.is_empty(), "{final_ones:?}");
}
