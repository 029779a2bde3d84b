//! What a worker is given: its place, its share of the machine, its limits.

use std::path::PathBuf;

use openduck_proto::peer::Peers;

/// Everything a worker is given at its start.
#[derive(Clone, Debug)]
pub struct Config {
    /// Names this worker in handles and to routers; letters, digits, `-` and `_`.
    pub worker_id: String,
    /// Engine threads of each database.
    pub threads: usize,
    /// Bytes of memory for all databases together; each gets an equal share.
    pub memory_bytes: u64,
    /// Folder for what does not fit in memory: the engine's spill files and spooled results.
    pub temporary_folder: PathBuf,
    /// Bytes of that folder that the engine may use.
    pub temporary_bytes: u64,
    /// The limits.
    pub limits: Limits,
    /// Folders whose Parquet, CSV and JSON files every user may read, each an absolute path.
    pub folders: Vec<String>,
    /// How it connects to other workers.
    pub peers: Peers,
}

/// Limits, each with its unit in its name. Past a limit there is an error, never a hang.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Statements that run at a time. Default 64.
    pub statements_max: usize,
    /// Statements that wait for a place to run; one more is refused at once. Default 256.
    pub queue_max: usize,
    /// Of each user, how many run at a time; 0, the default: as many as there are places.
    pub user_statements_max: usize,
    /// Of each user, how many wait; 0, the default: as many as may.
    pub user_queue_max: usize,
    /// Statements at a time that read more rows of tables than `heavy_rows`, which run with memory of their own. Default 2.
    pub heavy_statements_max: usize,
    /// Rows of tables that a statement reads at most beside all others; 0, the default: one for each 64 bytes of memory.
    pub heavy_rows: u64,
    /// How long a statement waits for a place. Default 30 s.
    pub queue_wait_ms: u64,
    /// How long a statement tries to write rows that others write. Default 15 s: somewhat longer than the transaction of a
    /// client that is gone with its router stays open.
    pub conflict_wait_ms: u64,
    /// How long a statement may run; 0: as long as it likes, which is the default.
    pub statement_timeout_ms: u64,
    /// A transaction without a statement for so long is rolled back. Default 10 min.
    pub idle_transaction_ms: u64,
    /// A session without a statement for so long ends. Default 1 h.
    pub idle_session_ms: u64,
    /// Sessions at a time. Default 10,000.
    pub sessions_max: usize,
    /// Bytes of a result that wait for their reader before the engine is held back. Default 8 MiB.
    pub result_bytes_max: usize,
    /// A reader without progress for so long gets its result spooled, so that it holds nothing up. Default 10 s.
    pub result_stall_ms: u64,
    /// An unread result dies so long after its last read. Default 60 s.
    pub result_life_ms: u64,
    /// Bytes of a spooled result kept in memory; the rest goes to a file. Default 16 MiB.
    pub spool_memory_bytes_max: usize,
    /// Bytes of all spool files. Default 16 GiB.
    pub spool_file_bytes_max: u64,
    /// Bytes of a statement's text. Default 16 MiB.
    pub sql_bytes_max: usize,
    /// Bytes of batches inside a reply, unless the client asks otherwise. Default 1 MiB.
    pub inline_bytes_max: usize,
    /// How long a reply with a first batch waits for the next one, or for the end of its result, so that a small answer is
    /// one round trip. Default 3 ms.
    pub inline_wait_ms: u64,
    /// Bytes of results that are kept to be given again; 0: none are. Default 64 MiB.
    pub result_cache_bytes_max: u64,
}

/// Bytes of memory, of all, for each row that a statement reads, or it is heavy: were all of its rows in a hash table, they would
/// fill half of it.
const HEAVY_ROW_BYTES: u64 = 64;

impl Config {
    /// Rows of tables that a statement reads at most beside all others.
    pub(crate) fn heavy_rows(&self) -> u64 {
        if self.limits.heavy_rows > 0 { self.limits.heavy_rows } else { (self.memory_bytes / HEAVY_ROW_BYTES).max(1) }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            statements_max: 64,
            queue_max: 256,
            user_statements_max: 0,
            user_queue_max: 0,
            heavy_statements_max: 2,
            heavy_rows: 0,
            queue_wait_ms: 30_000,
            conflict_wait_ms: 15_000,
            statement_timeout_ms: 0,
            idle_transaction_ms: 600_000,
            idle_session_ms: 3_600_000,
            sessions_max: 10_000,
            result_bytes_max: 8 << 20,
            result_stall_ms: 10_000,
            result_life_ms: 60_000,
            spool_memory_bytes_max: 16 << 20,
            spool_file_bytes_max: 16 << 30,
            sql_bytes_max: 16 << 20,
            inline_bytes_max: 1 << 20,
            inline_wait_ms: 3,
            result_cache_bytes_max: 64 << 20,
        }
    }
}
