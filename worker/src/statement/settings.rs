//! The settings that a statement runs with, and those that it changes.

use std::collections::BTreeMap;

use openduck_proto::{Error, v1::ArrowLayout};

use super::{Job, Run};
use crate::engine::setting_name;

impl Run<'_> {
    /// Gives the connection exactly the settings that the session wants.
    pub(super) fn apply_settings(&mut self) -> Result<(), Error> {
        let Job { request, place, .. } = &mut *self.job;
        let mut wanted = place.state.settings.clone();
        wanted.extend(
            std::mem::take(&mut request.settings).into_iter().map(|(name, value)| (setting_name(&name), value)),
        );
        let kept = wanted.clone();
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
        place.state.settings.insert(name.clone(), value.clone());
        Ok(BTreeMap::from([(name, value)]))
    }
}
