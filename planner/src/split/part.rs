//! The rows of one fragment: a range of row numbers, or of keys, which a worker is asked about first.

use std::fmt;

use super::{Parted, Split, Whole};

/// Rows of a table by their `rowid`: from the first on, up to the second; to the end where there is none.
pub type RowRange = (u64, Option<u64>);

/// Rows that the engine keeps together: what is read by whole groups is read once.
const GROUP_ROWS: u64 = 122_880;
/// Places of a table that are looked at for its keys, and the rows of each: what the engine reads at once.
const PLACES: u64 = 8;
const PLACE_ROWS: u64 = 2048;
/// Types whose values are ordered and equal as their texts say, anywhere.
const KEY_TYPES: &[&str] = &[
    "TINYINT",
    "SMALLINT",
    "INTEGER",
    "BIGINT",
    "HUGEINT",
    "UTINYINT",
    "USMALLINT",
    "UINTEGER",
    "UBIGINT",
    "UHUGEINT",
    "DATE",
    "TIMESTAMP",
    "TIMESTAMP_S",
    "TIMESTAMP_MS",
    "TIMESTAMP_NS",
    "UUID",
];
/// Between the values of a list that a worker answers; in none of their texts.
const BETWEEN: &str = "|";

/// The rows that one fragment reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Those of these numbers.
    Rows(RowRange),
    /// Those with these keys.
    Keys(KeyRange),
}

/// Keys from the first one on, up to the second; from the least on, and to the last, where there is none. Rows without a key
/// are among those of the least: where there are none, the engine knows, and looks at nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    /// As conditions write them.
    from: Option<String>,
    until: Option<String>,
}

impl Part {
    /// The condition that a row of a scan is among them.
    pub(super) fn condition(&self, scan: &Parted) -> String {
        let alias = &scan.alias;
        match (self, &scan.key) {
            (Self::Rows((from, until)), _) => {
                let end = until.map(|until| format!(" AND {alias}.rowid < {until}")).unwrap_or_default();
                format!("({alias}.rowid >= {from}{end})")
            }
            (Self::Keys(range), key) => {
                let key = format!("{alias}.{}", key.as_deref().unwrap_or("rowid"));
                match (&range.from, &range.until) {
                    (None, None) => "(true)".to_owned(),
                    (None, Some(until)) => format!("({key} < {until} OR {key} IS NULL)"),
                    (Some(from), None) => format!("({key} >= {from})"),
                    (Some(from), Some(until)) => format!("({key} >= {from} AND {key} < {until})"),
                }
            }
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rows((from, Some(until))) => write!(f, "rows {from} to {}", until.saturating_sub(1)),
            Self::Rows((from, None)) => write!(f, "rows from {from}"),
            Self::Keys(KeyRange { from: None, until: None }) => f.write_str("all keys"),
            Self::Keys(KeyRange { from: None, until: Some(until) }) => write!(f, "keys below {until}"),
            Self::Keys(KeyRange { from: Some(from), until: None }) => write!(f, "keys from {from}"),
            Self::Keys(KeyRange { from: Some(from), until: Some(until) }) => {
                write!(f, "keys from {from}, below {until}")
            }
        }
    }
}

/// The ranges of a table of so many rows in at most so many parts: all of its rows, about as many in each, on the bounds of
/// row groups where there are enough of them.
#[must_use]
pub fn ranges(rows: u64, parts: u64) -> Vec<RowRange> {
    let parts = parts.clamp(1, rows.max(1));
    let unit = if rows.div_ceil(GROUP_ROWS) >= parts { GROUP_ROWS } else { 1 };
    let units = rows.div_ceil(unit);
    let bound = |part: u64| units * part / parts * unit;
    // To the end, wherever that is.
    (0..parts).map(|part| (bound(part), (part + 1 < parts).then(|| bound(part + 1)))).collect()
}

/// What a worker answers about keys, in the order of its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    /// The bounds between fragments, as conditions write them.
    bounds: Vec<String>,
    /// How much of each table lies together by its key: 0 to 1.
    together: Vec<f64>,
}

impl Split {
    /// The statement that asks for the keys of so many parts; its one row is for [`Keys::read`]. `None`: the split is by row
    /// numbers.
    #[must_use]
    pub fn asks(&self, parts: u64) -> Option<String> {
        let tables = self.tables();
        let mut samples = Vec::new();
        for (number, scan) in tables.iter().enumerate() {
            let key = format!("{}.{}", scan.alias, scan.key.as_deref()?);
            let (source, alias) = (&scan.source, &scan.alias);
            let places = PLACES.min(scan.rows.div_ceil(PLACE_ROWS)).max(1);
            for place in 0..places {
                let from = scan.rows * place / places;
                let until = from + PLACE_ROWS;
                samples.push(format!(
                    "SELECT {number} AS scan, {place} AS place, {key} AS k FROM {source} \
                     WHERE {alias}.rowid >= {from} AND {alias}.rowid < {until}"
                ));
            }
        }
        let shares: Vec<_> = (1..parts).map(|part| format!("{}", part as f64 / parts as f64)).collect();
        let (samples, shares) = (samples.join(" UNION ALL "), shares.join(", "));
        let f = "\"system\".main";
        Some(format!(
            "WITH s AS MATERIALIZED ({samples}), \
             b AS MATERIALIZED (SELECT DISTINCT unnest({f}.quantile_disc(k, [{shares}])) AS bound FROM s WHERE scan = 0), \
             v AS MATERIALIZED (SELECT scan, place, {f}.min(k) AS low, {f}.max(k) AS high FROM s GROUP BY scan, place), \
             c AS (SELECT v.scan, {f}.avg(CASE WHEN EXISTS (SELECT 1 FROM b WHERE b.bound > v.low AND b.bound <= v.high) \
             THEN 0.0 ELSE 1.0 END) AS together FROM v GROUP BY v.scan) \
             SELECT {f}.typeof((SELECT {f}.min(bound) FROM b)) AS type, \
             (SELECT {f}.string_agg(CAST(bound AS VARCHAR), '{BETWEEN}' ORDER BY bound) FROM b) AS bounds, \
             (SELECT {f}.string_agg(CAST(together AS VARCHAR), '{BETWEEN}' ORDER BY scan) FROM c) AS together"
        ))
    }

    /// Of the scans by key the first of each table and column.
    pub(super) fn tables(&self) -> Vec<&Parted> {
        let mut tables: Vec<&Parted> = Vec::new();
        for scan in &self.scans {
            if !tables.iter().any(|known| known.table == scan.table && known.key == scan.key) {
                tables.push(scan);
            }
        }
        tables
    }
}

impl Keys {
    /// What a worker has answered, column by column; `None`: NULL.
    ///
    /// # Errors
    /// By such keys there are not so many parts.
    pub fn read(split: &Split, parts: u64, answer: [Option<&str>; 3]) -> Result<Self, Whole> {
        let [Some(data_type), Some(bounds), Some(together)] = answer else {
            return Err(Whole::new("the keys of its tables are NULL, or there are none"));
        };
        if !KEY_TYPES.contains(&data_type) && !data_type.starts_with("DECIMAL") {
            return Err(Whole::new(format!("its tables are joined by {data_type}")));
        }
        let list = |text: &str| text.split(BETWEEN).map(str::to_owned).collect::<Vec<_>>();
        let bounds: Vec<_> = list(bounds).iter().map(|bound| format!("CAST('{bound}' AS {data_type})")).collect();
        let together: Vec<f64> = list(together).iter().filter_map(|share| share.parse().ok()).collect();
        let tables = split.tables();
        if bounds.len() as u64 + 1 != parts || together.len() != tables.len() {
            return Err(Whole::new("too few keys differ"));
        }
        // As the scans are numbered.
        let table = |scan: &Parted| tables.iter().position(|known| known.table == scan.table && known.key == scan.key);
        let together = split.scans.iter().filter_map(|scan| together.get(table(scan)?).copied()).collect();
        Ok(Self { bounds, together })
    }

    /// The parts.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let bound = |at: Option<usize>| at.and_then(|at| self.bounds.get(at)).cloned();
        let part = |at: usize| KeyRange { from: bound(at.checked_sub(1)), until: bound(Some(at)) };
        (0..=self.bounds.len()).map(|at| Part::Keys(part(at))).collect()
    }

    /// How much of what a statement scans each fragment reads its own part of: 0 to 1. Of a table whose keys lie anywhere
    /// each fragment reads all, and throws most of it away, which counts as half.
    #[must_use]
    pub fn share(&self, split: &Split) -> f64 {
        let read = |(scan, together): (&Parted, &f64)| scan.rows as f64 * (0.5 + together / 2.0);
        let rows: f64 = split.scans.iter().map(|scan| scan.rows as f64).sum();
        let own: f64 = split.scans.iter().zip(&self.together).map(read).sum();
        split.share * own / rows.max(1.0)
    }
}
