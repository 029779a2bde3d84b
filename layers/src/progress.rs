//! How far a long piece of work is.

use std::{fmt, sync::Arc};

type Told = Arc<dyn Fn(&str, u64, u64) + Send + Sync>;

/// Whom to tell how far a long piece of work is; by default nobody.
#[derive(Clone, Default)]
pub struct Progress(Option<Told>);

impl Progress {
    /// Tells `told`: what is being done, how much of it is done, and of how much.
    pub fn new(told: impl Fn(&str, u64, u64) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    pub(crate) fn tell(&self, what: &str, done: usize, of: usize) {
        if let Some(told) = &self.0 {
            told(what, done as u64, of as u64);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Progress").field(&self.0.is_some()).finish()
    }
}
