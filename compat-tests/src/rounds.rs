//! Servers on one store that are killed under writers, again and again.

use std::time::{Duration, Instant};

use crate::{
    ledger::{Ledger, OnError},
    server::Server,
};

/// How many rounds are asked for with `COMPAT_KILLS`.
pub fn count(default: u64) -> u64 {
    std::env::var("COMPAT_KILLS").map_or(default, |count| count.parse().expect("COMPAT_KILLS is a number"))
}

/// So many rounds of servers that `start` starts.
pub async fn kill(rounds: u64, start: impl Fn() -> Server) {
    let begun = Instant::now();
    let mut server = start();
    let mut ledger = Ledger::open(&server.endpoint()).await;
    for round in 0..rounds {
        let writers = ledger.write(&server.endpoint(), OnError::End);
        tokio::time::sleep(Duration::from_millis(150 + (round * 37) % 400)).await;
        let said = server.said();
        server.kill();
        let told = writers.end().await;
        server = start();
        ledger.check(&server.endpoint(), told, &format!("round {round}, after a server that said:\n{said}\n")).await;
    }
    assert!(ledger.acknowledged > 0);
    println!("{rounds} rounds in {:.1?}: {ledger}", begun.elapsed());
}
