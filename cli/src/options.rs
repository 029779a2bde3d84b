//! Flags that several commands share.

use std::{
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
};

use clap::Args;
use openduck_proto::peer::Peers;
use openduck_router::{Tls, TlsFiles};
use openduck_worker::{Config, Limits};

use crate::Failure;

/// Who may come in.
#[derive(Args, Debug)]
pub(crate) struct TokenOptions {
    /// The token that users show. Without one, only this machine is served
    #[arg(short, long, env = "OPENDUCK_TOKEN", hide_env_values = true)]
    token: Option<String>,
    /// A file with the token, instead of --token
    #[arg(long, env = "OPENDUCK_TOKEN_FILE", value_name = "FILE", conflicts_with = "token")]
    token_file: Option<PathBuf>,
}

impl TokenOptions {
    /// The token, if there is one.
    pub(crate) fn read(&self) -> Result<Option<String>, Failure> {
        let token = match &self.token_file {
            None => self.token.clone(),
            Some(path) => {
                let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
                Some(text.trim().to_owned())
            }
        };
        match token {
            Some(token) if token.is_empty() => Err("the token is empty: give one, or leave it out".into()),
            Some(token) if !token.bytes().all(|byte| byte.is_ascii_graphic()) => {
                Err("a token is made of printable ASCII without blanks".into())
            }
            token => Ok(token),
        }
    }
}

/// Where a server listens, and how it shows who it is.
#[derive(Args, Debug)]
pub(crate) struct ListenOptions {
    /// The address to listen on; 0.0.0.0 is every one of this machine
    #[arg(long, env = "OPENDUCK_LISTEN", default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub(crate) listen: IpAddr,
    /// The port of gRPC and HTTP; 0 takes a free one
    #[arg(long, env = "OPENDUCK_PORT", default_value_t = 7878)]
    pub(crate) port: u16,
    /// The port of the Postgres protocol; 0 takes a free one
    #[arg(long, env = "OPENDUCK_PG_PORT", default_value_t = 5433)]
    pub(crate) pg_port: u16,
    /// The server's certificate chain, PEM. Read again when it changes
    #[arg(long, env = "OPENDUCK_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The private key of --tls-cert, PEM
    #[arg(long, env = "OPENDUCK_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Clients must show a certificate of these authorities, PEM
    #[arg(long, env = "OPENDUCK_TLS_CA", value_name = "FILE", requires = "tls_cert")]
    tls_ca: Option<PathBuf>,
    /// Clients of the Postgres protocol must show a certificate of these authorities, PEM, made out to their user name
    #[arg(long, env = "OPENDUCK_PG_CLIENT_CA", value_name = "FILE", requires = "tls_cert")]
    pg_client_ca: Option<PathBuf>,
}

impl ListenOptions {
    /// The certificates of the gRPC and HTTP port, where there are any.
    pub(crate) fn tls(&self) -> Result<Option<Tls>, Failure> {
        let Some(files) = self.tls_files() else { return Ok(None) };
        Ok(Some(Tls::open(files, &["h2", "http/1.1"])?))
    }

    /// Those of the Postgres port, whose clients may have other authorities.
    pub(crate) fn pg_tls(&self) -> Result<Option<Tls>, Failure> {
        let Some(files) = self.tls_files() else { return Ok(None) };
        let files = match &self.pg_client_ca {
            Some(authority) => TlsFiles { client_authority: Some(authority.clone()), names_user: true, ..files },
            None => files,
        };
        Ok(Some(Tls::open(files, &["postgresql"])?))
    }

    fn tls_files(&self) -> Option<TlsFiles> {
        let (certificate, key) = (self.tls_cert.clone()?, self.tls_key.clone()?);
        Some(TlsFiles { certificate, key, client_authority: self.tls_ca.clone(), names_user: false })
    }

    /// Refuses to serve the world without a token; warns where it is served without TLS.
    pub(crate) fn check(&self, has_token: bool) -> Result<(), Failure> {
        if self.listen.is_loopback() {
            return Ok(());
        }
        if !has_token {
            let message = format!("listening on {} needs a token: give -t or set OPENDUCK_TOKEN", self.listen);
            return Err(message.into());
        }
        if self.tls_cert.is_none() {
            tracing::warn!("listening on {} without TLS: tokens and data can be read on the way", self.listen);
        }
        Ok(())
    }
}

/// A worker's share of the machine, and its limits.
#[derive(Args, Debug)]
pub(crate) struct WorkerOptions {
    /// Threads of the engine. Default: one a processor
    #[arg(long, env = "OPENDUCK_THREADS")]
    threads: Option<usize>,
    /// Memory of the engine, such as 4GiB. Default: 80 % of this machine's
    #[arg(long, env = "OPENDUCK_MEMORY", value_name = "SIZE")]
    memory: Option<bytesize::ByteSize>,
    /// Disk for what does not fit in memory
    #[arg(long, env = "OPENDUCK_SPILL", value_name = "SIZE", default_value = "64GiB")]
    spill: bytesize::ByteSize,
    /// Disk for results that nobody reads
    #[arg(long, env = "OPENDUCK_SPOOL", value_name = "SIZE", default_value = "16GiB")]
    spool: bytesize::ByteSize,
    /// Disk for what was read of a bucket (--objects s3://..), in the --data folder where one is named; 0: none
    #[arg(long, env = "OPENDUCK_DISK_CACHE", value_name = "SIZE", default_value = "10GiB")]
    pub(crate) disk_cache: bytesize::ByteSize,
    /// Memory for results that are given again as long as their tables are not written; 0: none
    #[arg(long, env = "OPENDUCK_RESULT_CACHE", value_name = "SIZE", default_value = "64MiB")]
    result_cache: bytesize::ByteSize,
    /// A folder whose Parquet, CSV and JSON files every user may read: FROM '/folder/*.parquet'; may be given several times
    #[arg(long, env = "OPENDUCK_FILES", value_name = "FOLDER", value_delimiter = ',')]
    files: Vec<PathBuf>,
    /// Statements that run at a time
    #[arg(long, env = "OPENDUCK_MAX_STATEMENTS", default_value_t = 64)]
    max_statements: usize,
    /// Statements that wait for a place to run; one more gets an error at once
    #[arg(long, env = "OPENDUCK_MAX_QUEUE", default_value_t = 256)]
    max_queue: usize,
    /// Statements of one user that run at a time; 0: as many as there are places
    #[arg(long, env = "OPENDUCK_MAX_USER_STATEMENTS", default_value_t = 0)]
    max_user_statements: usize,
    /// Statements of one user that wait; 0: as many as may
    #[arg(long, env = "OPENDUCK_MAX_USER_QUEUE", default_value_t = 0)]
    max_user_queue: usize,
    /// Rows of tables past which a query runs apart from others, with memory of its own. Default: one for each 64 bytes of
    /// --memory
    #[arg(long, env = "OPENDUCK_HEAVY_ROWS", value_name = "ROWS")]
    heavy_rows: Option<u64>,
    /// Such queries that run at a time
    #[arg(long, env = "OPENDUCK_MAX_HEAVY", default_value_t = 2)]
    max_heavy: usize,
    /// Seconds that a statement may run; 0 is no limit
    #[arg(long, env = "OPENDUCK_STATEMENT_TIMEOUT", value_name = "SECONDS", default_value_t = 0.0)]
    statement_timeout: f64,
    /// Seconds that a transaction may do nothing before it is rolled back
    #[arg(long, env = "OPENDUCK_IDLE_TRANSACTION_TIMEOUT", value_name = "SECONDS", default_value_t = 600.0)]
    idle_transaction_timeout: f64,
}

impl WorkerOptions {
    /// A worker's configuration with its temporary files in `temporary_folder`, and how it connects to others.
    ///
    /// # Errors
    /// A folder of --files that is none.
    pub(crate) fn config(&self, worker_id: String, temporary_folder: PathBuf, peers: Peers) -> Result<Config, Failure> {
        let milliseconds = |seconds: f64| (seconds.max(0.0) * 1000.0) as u64;
        let limits = Limits {
            statements_max: self.max_statements,
            queue_max: self.max_queue,
            user_statements_max: self.max_user_statements,
            user_queue_max: self.max_user_queue,
            heavy_rows: self.heavy_rows.unwrap_or_default(),
            heavy_statements_max: self.max_heavy,
            statement_timeout_ms: milliseconds(self.statement_timeout),
            idle_transaction_ms: milliseconds(self.idle_transaction_timeout),
            spool_file_bytes_max: self.spool.as_u64(),
            result_cache_bytes_max: self.result_cache.as_u64(),
            ..Limits::default()
        };
        Ok(Config {
            worker_id,
            threads: self.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)),
            memory_bytes: self.memory.map_or_else(machine_memory, |size| size.as_u64()),
            temporary_folder,
            temporary_bytes: self.spill.as_u64(),
            limits,
            folders: self.files.iter().map(|path| folder(path)).collect::<Result<_, _>>()?,
            peers,
        })
    }
}

/// A folder by its one name: what a link leads to is allowed, and not whatever it may lead to later.
fn folder(path: &Path) -> Result<String, Failure> {
    let wrong = |error: &dyn std::fmt::Display| format!("--files {}: {error}", path.display());
    let found = path.canonicalize().map_err(|error| wrong(&error))?;
    if !found.is_dir() {
        return Err(wrong(&"this is no folder").into());
    }
    Ok(found.to_str().ok_or_else(|| wrong(&"its name is not UTF-8"))?.to_owned())
}

/// 80 % of the machine's memory, as DuckDB itself would take.
fn machine_memory() -> u64 {
    let info = rustix::system::sysinfo();
    let total = u64::from(info.mem_unit) * info.totalram as u64;
    total / 5 * 4
}
