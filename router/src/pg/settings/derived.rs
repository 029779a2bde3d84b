//! What every statement needs of the settings, worked out once for all that come before one of them is changed.

use std::collections::HashMap;

use jiff::tz::TimeZone;

use super::{Settings, known::ENGINE_DEFAULTS, milliseconds};
use crate::pg::encode::Style;

/// The limits that are looked at before each message or statement.
const LIMITS: [&str; 3] = ["statement_timeout", "idle_session_timeout", "idle_in_transaction_session_timeout"];

#[derive(Clone)]
pub(super) struct Derived {
    /// What the engine must be told.
    pub(super) engine: HashMap<String, String>,
    /// How values look that are not the catalog's.
    pub(super) style: Style,
    /// Where the engine is to look, best first.
    pub(super) schemas: Vec<String>,
    pub(super) reads_only: bool,
    pub(super) transaction_reads_only: bool,
    /// Milliseconds of [`LIMITS`].
    limits: [u32; LIMITS.len()],
}

impl Derived {
    pub(super) fn of(settings: &Settings) -> Self {
        let get = |name| settings.get(name).unwrap_or_default();
        let own = ENGINE_DEFAULTS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let mut engine: HashMap<_, _> = own.collect();
        engine.extend(settings.engine.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        engine.insert("TimeZone".to_owned(), get("timezone"));
        Self {
            engine,
            style: Style {
                oids: false,
                zone: TimeZone::get(&get("timezone")).unwrap_or(TimeZone::UTC),
                float_digits: get("extra_float_digits").parse().unwrap_or(0),
                bytea_escape: get("bytea_output") == "escape",
            },
            schemas: schemas(&get("search_path")),
            reads_only: get("default_transaction_read_only") == "on",
            transaction_reads_only: get("transaction_read_only") == "on",
            limits: LIMITS.map(|name| milliseconds(&get(name))),
        }
    }

    /// A limit's milliseconds, if it is one of those that are kept.
    pub(super) fn limit(&self, name: &str) -> Option<u32> {
        LIMITS.iter().position(|known| *known == name).map(|at| self.limits[at])
    }
}

/// The schemas that a `search_path` names, as the engine has them.
pub(super) fn schemas(path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = path.trim();
    while !rest.is_empty() {
        let (name, after) = if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"').unwrap_or(quoted.len());
            (quoted[..end].to_owned(), quoted.get(end + 1..).unwrap_or_default())
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            (rest[..end].trim().to_lowercase(), &rest[end..])
        };
        match name.as_str() {
            "" | "$user" | "pg_catalog" => {}
            "public" => names.push("main".to_owned()),
            _ => names.push(name),
        }
        rest = after.trim_start().strip_prefix(',').unwrap_or_default().trim_start();
    }
    names
}
