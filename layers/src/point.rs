//! Points of a timeline as people name them: an LSN, a time, or a named snapshot.

use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    metastore::Micros,
    store::Store,
};

/// A point of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Point {
    /// The newest commit.
    Newest,
    /// A position.
    Lsn(Lsn),
    /// The newest commit at or before this time.
    Time(Micros),
    /// A named snapshot.
    Name(String),
}

impl Point {
    /// Reads a point: digits are an LSN, what begins like a date is a time, anything else is a name.
    ///
    /// # Errors
    /// `Refused`: a date that is none, or a number that is too large.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::Newest);
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            let lsn = text.parse().map_err(|_| StorageError::Refused(format!("{text} is too large for an LSN")))?;
            return Ok(Self::Lsn(Lsn(lsn)));
        }
        let mut parts = text.splitn(3, '-').map(|part| part.bytes().take_while(u8::is_ascii_digit).count());
        if matches!((parts.next(), parts.next(), parts.next()), (Some(4..), Some(1..), Some(1..))) {
            return Self::time(text);
        }
        Ok(Self::Name(text.to_owned()))
    }

    /// Reads a time: a date, a date and a time, with or without a zone; without one it is UTC.
    ///
    /// # Errors
    /// `Refused`: it is none.
    pub fn time(text: &str) -> Result<Self> {
        let text = text.trim();
        let refused =
            || StorageError::Refused(format!("\"{text}\" is no timestamp: write it as 2026-11-25 14:30:00+00"));
        // Postgres and DuckDB print whole hours of a zone without their minutes.
        let zone = text.rfind(['+', '-']).filter(|at| *at > 10 && text.len() - at == 3);
        let whole = zone.map_or_else(|| text.to_owned(), |_| format!("{text}:00"));
        if let Ok(time) = whole.parse::<jiff::Timestamp>() {
            return Ok(Self::Time(time.as_microsecond()));
        }
        let local: jiff::civil::DateTime = text.parse().map_err(|_| refused())?;
        let time = jiff::tz::Offset::UTC.to_timestamp(local).map_err(|_| refused())?;
        Ok(Self::Time(time.as_microsecond()))
    }
}

/// A time as text, UTC.
pub fn time_text(time: Micros) -> String {
    jiff::Timestamp::from_microsecond(time)
        .map_or_else(|_| String::new(), |time| time.strftime("%Y-%m-%d %H:%M:%S%.6f+00").to_string())
}

impl Store {
    /// The position that a point of a timeline is.
    ///
    /// # Errors
    /// `NotFound`: no snapshot of that name, no commit so early, or no such position yet.
    pub async fn resolve(&self, timeline: TimelineId, point: &Point) -> Result<Lsn> {
        let found = self.metastore().timeline(timeline).await?;
        match point {
            Point::Newest => Ok(found.head.lsn),
            Point::Lsn(lsn) if *lsn <= found.head.lsn => Ok(*lsn),
            Point::Lsn(lsn) => {
                Err(StorageError::NotFound(format!("LSN {lsn}, after the newest one, {},", found.head.lsn)))
            }
            Point::Name(name) => self.lsn_of(timeline, name).await,
            Point::Time(time) => self.lsn_at(timeline, *time).await,
        }
    }

    /// The position of a named snapshot; a branch has those of what it has left, too.
    async fn lsn_of(&self, mut timeline: TimelineId, name: &str) -> Result<Lsn> {
        let mut upto = Lsn(u64::MAX);
        loop {
            let snapshots = self.metastore().snapshots(timeline).await?;
            if let Some(named) = snapshots.iter().find(|snapshot| snapshot.name == name && snapshot.lsn <= upto) {
                return Ok(named.lsn);
            }
            match self.metastore().timeline(timeline).await?.parent {
                Some((parent, at)) => (timeline, upto) = (parent, at.min(upto)),
                None => return Err(StorageError::NotFound(format!("the snapshot \"{name}\""))),
            }
        }
    }

    async fn lsn_at(&self, mut timeline: TimelineId, time: Micros) -> Result<Lsn> {
        let mut upto = Lsn(u64::MAX);
        loop {
            let found = self.metastore().timeline(timeline).await?;
            if let Some(commit) = self.metastore().commit_at(timeline, time).await? {
                return Ok(commit.lsn.min(upto));
            }
            if found.created <= time && found.horizon > found.parent.map_or(Lsn(0), |(_, at)| at) {
                return Err(StorageError::NotFound("the commit of that time, which is before the window,".to_owned()));
            }
            match found.parent {
                Some((parent, at)) => (timeline, upto) = (parent, at.min(upto)),
                None if found.created <= time => return Ok(Lsn(0)),
                None => return Err(StorageError::NotFound("a commit of that time".to_owned())),
            }
        }
    }
}

#[cfg(test)]
mod tests;
