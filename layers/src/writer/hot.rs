//! The pages that an engine reads when it opens the database: noted as the engine tells, named by roots, fetched ahead.

use super::Writer;
use crate::id::Lsn;

/// Pages that a root names as read at opening.
const HOT_PAGES_MAX: usize = 1024;

/// Pages that an engine reads when it opens the database.
pub(super) struct HotPages {
    /// They are so at this position.
    lsn: Lsn,
    pages: Vec<u64>,
}

impl Writer {
    /// Fetches what an engine that opens the newest durable position will read first.
    pub async fn warm(&self) {
        self.shared.store.warm(&self.durable_image()).await;
    }

    /// Takes note of the pages that an engine reads when it opens the database as it is now; the first 1,024 count.
    pub fn note_hot_pages(&self, mut pages: Vec<u64>) {
        pages.truncate(HOT_PAGES_MAX);
        let lsn = self.position();
        *self.shared.hot.lock() = Some(HotPages { lsn, pages });
    }

    /// The pages that were last noted, at or below `lsn`.
    pub(crate) fn hot_pages(&self, lsn: Lsn) -> Option<Vec<u64>> {
        self.shared.hot.lock().as_ref().filter(|hot| hot.lsn <= lsn).map(|hot| hot.pages.clone())
    }

    /// Which pages are read at opening has changed since the newest root was made.
    pub fn has_new_hot_pages(&self) -> bool {
        let sealed = self.shared.state.lock().sealed;
        self.shared.hot.lock().as_ref().is_some_and(|hot| hot.lsn > sealed)
    }
}
