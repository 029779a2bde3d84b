//! The plans of a connection's last texts. A plan is its text's, its user's and its settings', and clients say the same
//! over and over.

use std::{collections::HashMap, sync::Arc};

use openduck_planner::plan::Plan;

/// Bytes of all texts that are remembered; past these all are forgotten.
const BYTES_MAX: usize = 64 << 10;

#[derive(Default)]
pub(super) struct Planned {
    /// The settings that they were planned with.
    stamp: u64,
    plans: HashMap<String, Arc<[Plan]>>,
    bytes: usize,
}

impl Planned {
    /// The plans of a text, made anew where they are not known for settings of that stamp.
    ///
    /// # Errors
    /// As `make`, of which nothing is remembered then.
    pub(super) fn get<E>(
        &mut self,
        sql: &str,
        stamp: u64,
        make: impl FnOnce() -> Result<Vec<Plan>, E>,
    ) -> Result<Arc<[Plan]>, E> {
        if self.stamp != stamp || self.bytes > BYTES_MAX {
            *self = Self { stamp, ..Self::default() };
        }
        if let Some(plans) = self.plans.get(sql) {
            return Ok(Arc::clone(plans));
        }
        let plans: Arc<[Plan]> = make()?.into();
        if sql.len() <= BYTES_MAX / 4 {
            self.bytes += sql.len() + size_of::<Plan>() * plans.len();
            self.plans.insert(sql.to_owned(), Arc::clone(&plans));
        }
        Ok(plans)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use openduck_planner::plan::Plan;

    use super::{BYTES_MAX, Planned};

    fn none() -> Result<Vec<Plan>, String> {
        Ok(Vec::new())
    }

    #[test]
    fn a_plan_is_its_texts_and_its_settings() {
        let mut planned = Planned::default();
        let first = planned.get("SELECT 1", 1, none).unwrap();
        assert!(Arc::ptr_eq(&first, &planned.get("SELECT 1", 1, || Err("known")).unwrap()));
        assert_eq!(planned.get("SELECT 1", 2, || Err("new settings")), Err("new settings"));
        assert_eq!(planned.get("SELECT 2", 2, || Err("wrong")), Err("wrong"));
        assert_eq!(planned.get("SELECT 2", 2, || Err("still wrong")), Err("still wrong"));
    }

    #[test]
    fn many_texts_are_not_all_remembered() {
        let mut planned = Planned::default();
        for number in 0..100_000 {
            planned.get(&format!("SELECT {number}"), 1, none).unwrap();
            assert!(planned.bytes <= 2 * BYTES_MAX);
        }
    }
}
