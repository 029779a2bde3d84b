//! The routers that bring statements. Of one that has died nobody ends what its sessions have left open; a transaction would
//! hold its rows, and keep the log from being folded, until it has been idle for long.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use parking_lot::Mutex;

/// A router that has not been heard of for so long is gone. It is heard of about every second, and again some seconds after a
/// connection to it was cut.
const SILENCE: Duration = Duration::from_secs(10);

/// When each router was last heard of, by name.
#[derive(Default)]
pub(crate) struct Routers(Mutex<HashMap<String, Instant>>);

impl Routers {
    /// It lives.
    pub(crate) fn hear(&self, router: &str) {
        let mut heard = self.0.lock();
        match heard.get_mut(router) {
            Some(last) => *last = Instant::now(),
            None => {
                heard.retain(|_, last| last.elapsed() <= SILENCE);
                heard.insert(router.to_owned(), Instant::now());
            }
        }
    }

    /// It is known to have gone.
    pub(crate) fn forget(&self, router: &str) {
        self.0.lock().remove(router);
    }

    /// Nobody will go on with what it has left: it was not heard of, or not for some seconds. The one in the worker's own
    /// process has no name, and is there.
    pub(crate) fn is_gone(&self, router: &str) -> bool {
        !router.is_empty() && self.0.lock().get(router).is_none_or(|last| last.elapsed() > SILENCE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_router_is_there_as_long_as_it_is_heard_of() {
        let routers = Routers::default();
        assert!(!routers.is_gone(""));
        assert!(routers.is_gone("a"));
        routers.hear("a");
        assert!(!routers.is_gone("a"));
        let long_ago = Instant::now().checked_sub(SILENCE + Duration::from_millis(1)).unwrap();
        routers.0.lock().insert("a".to_owned(), long_ago);
        assert!(routers.is_gone("a"));
        routers.hear("b");
        assert_eq!(routers.0.lock().len(), 1, "what is gone is forgotten");
        routers.hear("a");
        assert!(!routers.is_gone("a") && !routers.is_gone("b"));
        routers.forget("b");
        assert!(routers.is_gone("b"));
    }
}
