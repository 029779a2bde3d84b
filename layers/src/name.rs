//! Databases as people name them: `name` or `name/branch`, either with `@point`.

use crate::{
    error::{Result, StorageError},
    id::TimelineId,
    metastore::{Database, Micros},
    store::Store,
};

const DAY: Micros = 24 * 3600 * 1_000_000;
/// How long a dropped database can be undropped, unless it says otherwise: 7 days.
pub const RETENTION: Micros = 7 * DAY;
/// How far back every commit of a database can be read, unless it says otherwise: a day.
pub const WINDOW: Micros = DAY;

/// A name, taken apart. Nothing is checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The database's; empty: the only one there is.
    pub database: String,
    /// The branch's; `None`: the main timeline.
    pub branch: Option<String>,
    /// The point's; see [`crate::Point::parse`].
    pub point: Option<String>,
}

impl Name {
    /// Takes a name apart.
    pub fn parse(text: &str) -> Self {
        let (path, point) = text.split_once('@').map_or((text, None), |(path, point)| (path, Some(point)));
        let (database, branch) = path.split_once('/').map_or((path, None), |(name, branch)| (name, Some(branch)));
        Self { database: database.to_owned(), branch: branch.map(str::to_owned), point: point.map(str::to_owned) }
    }

    /// The timeline's name, where the database is called `database`.
    pub fn timeline(&self, database: &str) -> String {
        self.branch.as_ref().map_or_else(|| database.to_owned(), |branch| format!("{database}/{branch}"))
    }
}

impl Store {
    /// The databases that are not dropped, by name.
    ///
    /// # Errors
    /// As the metastore reports.
    pub async fn live_databases(&self) -> Result<Vec<Database>> {
        let mut found = self.metastore().databases().await?;
        found.retain(|database| database.dropped.is_none());
        Ok(found)
    }

    /// The database and the timeline of a name, in any case.
    ///
    /// # Errors
    /// `NotFound`: there is none of that name, or none is named and there are several.
    pub async fn find(&self, name: &Name) -> Result<(Database, TimelineId)> {
        let mut live = self.live_databases().await?;
        let named = live.iter().position(|database| database.name.eq_ignore_ascii_case(&name.database));
        let only = (name.database.is_empty() && live.len() == 1).then_some(0);
        let Some(at) = named.or(only) else {
            return Err(StorageError::NotFound(if name.database.is_empty() {
                "a single database, which a name may leave out,".to_owned()
            } else {
                format!("database \"{}\"", name.database)
            }));
        };
        let database = live.swap_remove(at);
        let Some(branch) = &name.branch else {
            let main = database.main;
            return Ok((database, main));
        };
        let timelines = self.metastore().timelines(database.id).await?;
        let found = timelines.iter().find(|t| t.dropped.is_none() && t.name.eq_ignore_ascii_case(branch));
        let missing =
            || StorageError::NotFound(format!("the branch \"{branch}\" of the database \"{}\"", database.name));
        let timeline = found.ok_or_else(missing)?.id;
        Ok((database, timeline))
    }
}

#[cfg(test)]
mod tests;
