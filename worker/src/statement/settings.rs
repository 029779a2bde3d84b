//! The settings that a statement runs with, and those that it changes.

use std::{collections::BTreeMap, sync::Arc};

use openduck_proto::{Error, v1::ArrowLayout};

use super::{Job, Run};

impl Run<'_> {
    /// Gives the connection exactly the settings that the session wants.
    pub(super) fn apply_settings(&mut self) -> Result<(), Error> {
        let Job { request, place, .. } = &mut *self.job;
        let kept = place.state.settings_with(&request.settings);
        let mut wanted = BTreeMap::clone(&kept);
        if request.layout() == ArrowLayout::Compact {
            wanted.insert("arrow_output_version".to_owned(), "1.5".to_owned());
        }
        let pooled = place.connection()?;
        if pooled.applied == wanted {
            return Ok(());
        }
        let gone: Vec<_> = pooled.applied.keys().filter(|name| !wanted.contains_key(*name)).cloned().collect();
        for name in gone {
            pooled.connection.reset(&name)?;
            pooled.applied.remove(&name);
        }
        for (name, value) in &wanted {
            if pooled.applied.get(name) != Some(value) {
                pooled.connection.set(name, value)?;
                pooled.applied.insert(name.clone(), value.clone());
            }
        }
        place.state.settings = kept;
        Ok(())
    }

    /// The value of a setting that a SET or RESET has just changed, kept with the session.
    pub(super) fn changed_setting(&mut self, name: Option<String>) -> Result<BTreeMap<String, String>, Error> {
        let Some(name) = name else { return Ok(BTreeMap::new()) };
        let place = &mut self.job.place;
        let pooled = place.connection()?;
        let value = pooled.connection.setting(&name)?;
        pooled.applied.insert(name.clone(), value.clone());
        Arc::make_mut(&mut place.state.settings).insert(name.clone(), value.clone());
        Ok(BTreeMap::from([(name, value)]))
    }
}
