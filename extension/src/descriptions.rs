//! What statements have been found to give, so that one that comes again and again is described once.

use std::collections::HashMap;

use parking_lot::Mutex;

use crate::query::{Description, Statement};

/// How many are kept.
const KEPT_MAX: usize = 256;

struct Known {
    settings: Vec<(String, String)>,
    /// The catalog's newest position that was known then; any other one ends it. Of one that no reply has told of, the
    /// server tells when the statement runs.
    catalog_lsn: u64,
    description: Description,
}

/// Descriptions by SQL.
#[derive(Default)]
pub(crate) struct Descriptions(Mutex<HashMap<String, Known>>);

impl Descriptions {
    /// What `statement` gives, where that is known at `catalog_lsn`.
    pub(crate) fn get(&self, statement: &Statement, catalog_lsn: u64) -> Option<Description> {
        let kept = self.0.lock();
        let known = kept.get(&statement.sql)?;
        let holds = known.catalog_lsn == catalog_lsn && known.settings == statement.settings;
        holds.then(|| known.description.clone())
    }

    /// Forgets all of them.
    pub(crate) fn forget(&self) {
        self.0.lock().clear();
    }

    /// Keeps what `statement` gives at `catalog_lsn`.
    pub(crate) fn put(&self, statement: &Statement, catalog_lsn: u64, description: Description) {
        let mut kept = self.0.lock();
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        let settings = statement.settings.clone();
        kept.insert(statement.sql.clone(), Known { settings, catalog_lsn, description });
    }
}

#[cfg(test)]
mod tests {
    use openduck_proto::v1::{ResultKind, StatementKind};

    use super::*;

    #[test]
    fn a_description_holds_for_its_position_and_settings() {
        let descriptions = Descriptions::default();
        let statement = Statement { sql: "SELECT 42".to_owned(), ..Statement::default() };
        let description = Description {
            result: ResultKind::Rows,
            statement: StatementKind::Select,
            columns: Vec::new(),
            catalog_lsn: 7,
            estimated_rows: 0,
        };
        assert!(descriptions.get(&statement, 7).is_none());
        descriptions.put(&statement, 7, description.clone());
        assert!(descriptions.get(&statement, 7).is_some());
        assert!(descriptions.get(&statement, 8).is_none());
        let settings = vec![("TimeZone".to_owned(), "UTC".to_owned())];
        assert!(descriptions.get(&Statement { settings, ..statement.clone() }, 7).is_none());
        for n in 0..=KEPT_MAX {
            descriptions.put(&Statement { sql: n.to_string(), ..statement.clone() }, 7, description.clone());
        }
        assert!(descriptions.0.lock().len() <= KEPT_MAX);
    }
}
