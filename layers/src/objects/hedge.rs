//! Requests that take unusually long are made a second time, and the first answer counts: an object store answers one
//! request in a hundred many times more slowly than the others, and whoever waits for several waits for the slowest.

use std::{pin::pin, time::Duration};

use futures::future::{Either, select};
use parking_lot::Mutex;
use tokio::time::Instant;

/// Requests of one size that are looked at before any is made twice.
const SAMPLES_MIN: u32 = 20;
/// What no second request is made before.
const WAIT_MIN: Duration = Duration::from_millis(5);
/// No request is taken to be quicker.
const SECONDS_MIN: f64 = 0.000_1;
/// Second requests, at most, for each first one.
const SHARE_MAX: f64 = 0.1;
/// Second requests that may be saved up.
const SAVED_MAX: f64 = 10.0;
/// Sizes are told apart by powers of two, up to this one.
const SIZES: usize = 32;

/// How long requests take, by their size.
#[derive(Debug, Default)]
pub(super) struct Hedge {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    sizes: [Latency; SIZES],
    /// Second requests that may be made.
    saved: f64,
}

/// An estimate of the time that 95 of 100 requests take.
#[derive(Clone, Copy, Debug, Default)]
struct Latency {
    samples: u32,
    seconds: f64,
}

impl Latency {
    /// One more request took so long. The estimate moves up 19 times as far as down, and so comes to rest where one of
    /// twenty requests is above it.
    fn add(&mut self, seconds: f64) {
        let step = self.seconds / 200.0;
        let moved = match self.samples {
            0 => seconds,
            _ if seconds > self.seconds => self.seconds + 19.0 * step,
            _ => self.seconds - step,
        };
        // From nothing it would never rise again.
        self.seconds = moved.max(SECONDS_MIN);
        self.samples = self.samples.saturating_add(1);
    }
}

fn size_class(bytes: u64) -> usize {
    (u64::BITS - bytes.leading_zeros()) as usize % SIZES
}

impl Hedge {
    /// Makes a request for so many bytes, and a second one where the first takes unusually long and `may` allows it.
    ///
    /// # Errors
    /// As the request; where two were made, as the one that failed last.
    pub(super) async fn run<T, E, F: Future<Output = Result<T, E>>>(
        &self,
        bytes: u64,
        may: bool,
        request: impl Fn() -> F,
    ) -> Result<T, E> {
        if !may {
            return request().await;
        }
        let begun = Instant::now();
        let outcome = match self.wait(bytes) {
            None => request().await,
            Some(wait) => self.race(wait, request).await,
        };
        if outcome.is_ok() {
            self.state.lock().sizes[size_class(bytes)].add(begun.elapsed().as_secs_f64());
        }
        outcome
    }

    /// How long to wait before a second request; `None`: too little is known yet.
    fn wait(&self, bytes: u64) -> Option<Duration> {
        let mut state = self.state.lock();
        state.saved = (state.saved + SHARE_MAX).min(SAVED_MAX);
        let latency = state.sizes[size_class(bytes)];
        (latency.samples >= SAMPLES_MIN).then(|| Duration::from_secs_f64(latency.seconds).max(WAIT_MIN))
    }

    async fn race<T, E, F: Future<Output = Result<T, E>>>(
        &self,
        wait: Duration,
        request: impl Fn() -> F,
    ) -> Result<T, E> {
        let mut first = pin!(request());
        if let Either::Left((outcome, _)) = select(first.as_mut(), pin!(tokio::time::sleep(wait))).await {
            return outcome;
        }
        if !self.spend() {
            return first.await;
        }
        match select(first, pin!(request())).await {
            Either::Left((Err(_), other)) => other.await,
            Either::Right((Err(_), other)) => other.await,
            Either::Left((outcome, _)) | Either::Right((outcome, _)) => outcome,
        }
    }

    fn spend(&self) -> bool {
        let mut state = self.state.lock();
        let may = state.saved >= 1.0;
        state.saved -= if may { 1.0 } else { 0.0 };
        may
    }
}

#[cfg(test)]
mod tests;
