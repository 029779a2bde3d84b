//! The settings of a session: Postgres's live here, the engine's travel with every statement. `known`: which there are;
//! `derived`: what every statement needs of them.

mod derived;
mod known;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::tz::TimeZone;

use self::{
    derived::Derived,
    known::{KNOWN, Kind, Known, REPORTED, engine_name, find},
};
use super::{encode::Style, error::Failure, parameters};
use crate::access::ADMINISTRATOR;

/// The version that we claim to be: the one whose catalog this is (`worker/catalog/generate.py`).
pub(super) const SERVER_VERSION: &str = "15.18";

fn next_stamp() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// How a SET is to be carried out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It is done.
    Done,
    /// The engine must be asked first: its setting, and the value for it (`None`: its default).
    Engine { name: &'static str, value: Option<String> },
}

/// The settings of one session. Names are in lower case.
#[derive(Clone, Default)]
pub(super) struct Settings {
    /// What the startup message asked for: what RESET goes back to.
    initial: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
    /// Values that end with the transaction, over the others.
    local: BTreeMap<String, String>,
    engine: BTreeMap<&'static str, String>,
    /// See [`Settings::stamp`].
    stamp: u64,
    /// Until one is changed.
    derived: OnceLock<Derived>,
}

impl Settings {
    /// What a user's session begins with.
    pub(super) fn of(user: &str) -> Self {
        let is_superuser = if user == ADMINISTRATOR { "on" } else { "off" };
        let own = [("session_authorization", user), ("is_superuser", is_superuser)];
        Self {
            initial: own.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            stamp: next_stamp(),
            ..Self::default()
        }
    }

    /// One of them is changed now.
    fn touch(&mut self) {
        self.stamp = next_stamp();
        self.derived.take();
    }

    fn derived(&self) -> &Derived {
        self.derived.get_or_init(|| Derived::of(self))
    }

    /// Settings with the same stamp are the same.
    pub(super) fn stamp(&self) -> u64 {
        self.stamp
    }

    /// A value, if there is such a setting and it is not the engine's to tell.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        if name.starts_with("transaction_") && !self.local.contains_key(name) {
            // What a transaction is unless it says otherwise.
            return self.get(&format!("default_{name}"));
        }
        let found = [&self.local, &self.values, &self.initial].into_iter().find_map(|values| values.get(name));
        found.cloned().or_else(|| find(name).map(|known| known.default.to_owned()))
    }

    /// Whether new transactions only read.
    pub(super) fn reads_only(&self) -> bool {
        self.derived().reads_only
    }

    /// Whether this transaction only reads.
    pub(super) fn transaction_reads_only(&self) -> bool {
        self.derived().transaction_reads_only
    }

    /// The milliseconds of a time limit; 0: there is none.
    pub(super) fn milliseconds(&self, name: &str) -> u32 {
        match self.derived().limit(name) {
            Some(limit) => limit,
            None => self.get(name).map_or(0, |value| milliseconds(&value)),
        }
    }

    /// How values look; `oids` as in [`Style`].
    pub(super) fn style(&self, oids: bool) -> Style {
        Style { oids, ..self.derived().style.clone() }
    }

    /// What the engine must be told with each statement.
    pub(super) fn for_engine(&self) -> &HashMap<String, String> {
        &self.derived().engine
    }

    /// The reported settings and their values.
    pub(super) fn reported(&self) -> Vec<(&'static str, String)> {
        // search_path is reported since 18 only; poolers want it all the same.
        REPORTED.iter().map(|name| (*name, self.get(&name.to_lowercase()).unwrap_or_default())).collect()
    }

    /// Name and value of every setting of Postgres, in order.
    pub(super) fn all(&self) -> Vec<(String, String)> {
        let mut all: BTreeMap<String, String> = KNOWN
            .iter()
            .map(|known| (known.name.to_owned(), self.get(&known.name.to_lowercase()).unwrap_or_default()))
            .collect();
        for values in [&self.initial, &self.values, &self.local] {
            all.extend(values.iter().filter(|(name, _)| find(name).is_none()).map(|(n, v)| (n.clone(), v.clone())));
        }
        all.into_iter().collect()
    }

    /// The schemas to look in, best first, as the engine calls them.
    pub(super) fn schemas(&self) -> &[String] {
        &self.derived().schemas
    }

    /// SET: `None` is DEFAULT. `local`: until the transaction ends.
    ///
    /// # Errors
    /// 42704: no such setting; 22023: a value that it cannot have; 55P02: it cannot be changed.
    pub(super) fn set(&mut self, name: &str, value: Option<&str>, local: bool) -> Result<Change, Failure> {
        self.touch();
        let Some(value) = value else { return self.reset(name) };
        if let Some(engine) = engine_name(name) {
            return Ok(Change::Engine { name: engine, value: Some(value.to_owned()) });
        }
        let value = match find(name) {
            Some(known) => self.checked(known, value)?,
            None if name.contains('.') => value.to_owned(),
            None => return Err(unknown(name)),
        };
        let values = if local || name.starts_with("transaction_") { &mut self.local } else { &mut self.values };
        values.insert(name.to_owned(), value);
        if !local {
            self.local
                .remove(name)
                .filter(|_| name.starts_with("transaction_"))
                .map(|v| self.local.insert(name.into(), v));
        }
        Ok(Change::Done)
    }

    /// A setting of the startup message.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub(super) fn set_initial(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        if let Change::Engine { name, value } = self.set(name, Some(value), false)? {
            // There is no session to ask yet; the first statement carries it.
            self.engine_has(name, value);
        }
        self.touch();
        self.initial.append(&mut self.values);
        Ok(())
    }

    /// RESET.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub(super) fn reset(&mut self, name: &str) -> Result<Change, Failure> {
        self.touch();
        if let Some(engine) = engine_name(name) {
            return Ok(Change::Engine { name: engine, value: None });
        }
        if find(name).is_some_and(|known| matches!(known.kind, Kind::Fixed)) {
            return Err(fixed(name));
        }
        if find(name).is_none() && !name.contains('.') {
            return Err(unknown(name));
        }
        self.local.remove(name);
        self.values.remove(name);
        Ok(Change::Done)
    }

    /// RESET ALL; the engine's settings that have to be put back.
    pub(super) fn reset_all(&mut self) -> Vec<&'static str> {
        self.touch();
        self.values.clear();
        self.local.clear();
        std::mem::take(&mut self.engine).into_keys().collect()
    }

    /// The engine has taken a value for its setting, `None`: its default.
    pub(super) fn engine_has(&mut self, name: &'static str, value: Option<String>) {
        self.touch();
        match value {
            Some(value) => self.engine.insert(name, value),
            None => self.engine.remove(name),
        };
    }

    /// The transaction has ended.
    pub(super) fn end_transaction(&mut self) {
        if !self.local.is_empty() {
            self.touch();
            self.local.clear();
        }
    }

    fn checked(&self, known: &Known, value: &str) -> Result<String, Failure> {
        let name = known.name;
        let invalid = || Failure::error("22023", format!("invalid value for parameter \"{name}\": \"{value}\""));
        match known.kind {
            Kind::Fixed => Err(fixed(name)),
            Kind::Text => Ok(value.to_owned()),
            Kind::Bool => match boolean(value) {
                Some(value) => Ok(if value { "on" } else { "off" }.to_owned()),
                None => Err(Failure::error("22023", format!("parameter \"{name}\" requires a Boolean value"))),
            },
            Kind::Integer(min, max) => {
                let number: i64 = value.trim().parse().map_err(|_| invalid())?;
                if (min..=max).contains(&number) {
                    return Ok(number.to_string());
                }
                let message = format!("{number} is outside the valid range for parameter \"{name}\" ({min} .. {max})");
                Err(Failure::error("22023", message))
            }
            Kind::Duration => {
                let number = duration(value).filter(|number| (0..=i64::from(i32::MAX)).contains(number));
                number.map(show_duration).ok_or_else(invalid)
            }
            Kind::Word(words) => {
                let word = value.to_lowercase();
                if words.contains(&word.as_str()) {
                    return Ok(if name == "standard_conforming_strings" { "on".to_owned() } else { word });
                }
                Err(invalid().with_hint(format!("Available values: {}.", words.join(", "))))
            }
            Kind::DateStyle => date_style(&self.get("datestyle").unwrap_or_default(), value).ok_or_else(|| {
                invalid().with_hint("Dates are written in the style ISO; the order is MDY, DMY or YMD.")
            }),
            Kind::Zone => zone(value).ok_or_else(invalid),
            Kind::Encoding => encoding(value).ok_or_else(|| invalid().with_hint("Text is UTF8.")),
            Kind::Role => {
                let own = self.get("session_authorization").unwrap_or_default();
                if value == own || name == "role" && value.eq_ignore_ascii_case("none") {
                    return Ok(value.to_owned());
                }
                if value == ADMINISTRATOR {
                    return Err(Failure::error("42501", format!("permission denied to set role \"{value}\"")));
                }
                Err(Failure::error("22023", format!("role \"{value}\" does not exist")))
            }
        }
    }
}

/// The columns of SHOW ALL.
pub(super) const SHOW_ALL: [&str; 3] = ["name", "setting", "description"];

/// A setting's name as Postgres spells it.
pub(super) fn spelled(name: &str) -> &str {
    find(name).map_or(name, |known| known.name)
}

/// Whether the engine has to be asked for the value.
pub(super) fn is_engines(name: &str) -> bool {
    engine_name(name).is_some()
}

/// The error for a setting that nobody knows.
pub(super) fn unknown(name: &str) -> Failure {
    Failure::error("42704", format!("unrecognized configuration parameter \"{name}\""))
}

fn fixed(name: &str) -> Failure {
    Failure::error("55P02", format!("parameter \"{name}\" cannot be changed"))
}

/// A Boolean as Postgres reads it, by any prefix that tells.
fn boolean(value: &str) -> Option<bool> {
    parameters::boolean(value.trim())
}

/// The milliseconds of a time limit; 0: none.
fn milliseconds(value: &str) -> u32 {
    duration(value).and_then(|value| u32::try_from(value).ok()).unwrap_or(0)
}

/// Milliseconds of `5s`, `1 min` or `250`.
fn duration(value: &str) -> Option<i64> {
    let value = value.trim();
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(value.len());
    let factor = match value[end..].trim() {
        "" | "ms" => 1,
        "s" => 1000,
        "min" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    value[..end].parse::<i64>().ok()?.checked_mul(factor)
}

/// Milliseconds in the largest unit that holds them whole.
fn show_duration(millis: i64) -> String {
    const UNITS: [(i64, &str); 5] = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "min"), (1000, "s"), (1, "ms")];
    let unit = UNITS.iter().find(|(factor, _)| millis > 0 && millis % factor == 0);
    unit.map_or_else(|| "0".to_owned(), |(factor, unit)| format!("{}{unit}", millis / factor))
}

/// `ISO, DMY` from what was and what is asked for, in any order; only the style ISO is there.
fn date_style(before: &str, value: &str) -> Option<String> {
    let mut order = before.rsplit(", ").next().unwrap_or("MDY").to_owned();
    for word in value.split(',') {
        match word.trim().to_uppercase().as_str() {
            "ISO" => {}
            "MDY" | "US" | "NONEURO" | "NONEUROPEAN" => order = "MDY".to_owned(),
            "DMY" | "EURO" | "EUROPEAN" => order = "DMY".to_owned(),
            "YMD" => order = "YMD".to_owned(),
            _ => return None,
        }
    }
    Some(format!("ISO, {order}"))
}

fn encoding(value: &str) -> Option<String> {
    // Whatever is between the letters, quotes included, as Postgres reads it.
    let letters: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
    match letters.to_uppercase().as_str() {
        "UTF8" | "UNICODE" => Some("UTF8".to_owned()),
        "SQLASCII" => Some("SQL_ASCII".to_owned()),
        _ => None,
    }
}

/// A zone by its name in the IANA database, or as a whole number of hours east of Greenwich.
fn zone(value: &str) -> Option<String> {
    let value = value.trim();
    if let Ok(zone) = TimeZone::get(value) {
        return zone.iana_name().map(str::to_owned);
    }
    // POSIX counts hours west after a name, Postgres counts hours east where there is only a number.
    let (number, posix) = match value.to_uppercase() {
        upper if upper.starts_with("UTC") || upper.starts_with("GMT") => (upper[3..].to_owned(), true),
        upper => (upper, false),
    };
    let hours = number.strip_suffix(":00").unwrap_or(&number).parse::<i32>().ok()?;
    let west = if posix { hours } else { -hours };
    let name = format!("Etc/GMT{west:+}");
    let zone = TimeZone::get(if west == 0 { "Etc/UTC" } else { &name }).ok()?;
    zone.iana_name().map(str::to_owned)
}

#[cfg(test)]
mod tests;
