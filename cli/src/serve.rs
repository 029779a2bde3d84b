//! `openduck serve`: everything in one process, on a folder or on one existing file.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use openduck_layers::DatabaseName;
use openduck_proto::{channel::WorkerChannel, id, peer::Peers};
use openduck_router::{Access, Grpc, Observed, http};
use openduck_worker::{FileSpec, Serving, Worker};

use crate::{
    Failure, Outcome, extension,
    options::{ListenOptions, TokenOptions, WorkerOptions},
    server::{self, Ports},
    storage::{self, StorageOptions},
    welcome,
};

/// Starts a server: router and worker in one process
///
/// Example: openduck serve -d mydb -t "$OPENDUCK_TOKEN"
#[derive(Args, Debug)]
pub(crate) struct Serve {
    /// An existing DuckDB file to serve as it is, instead of a data folder
    file: Option<PathBuf>,
    /// The database, made where it does not exist. Default: the file's name, or what is in the folder
    #[arg(short, long, env = "OPENDUCK_DATABASE")]
    database: Option<String>,
    #[command(flatten)]
    storage: StorageOptions,
    /// Refuses all writes; only with a file
    #[arg(long, requires = "file")]
    read_only: bool,
    #[command(flatten)]
    token: TokenOptions,
    #[command(flatten)]
    listen: ListenOptions,
    #[command(flatten)]
    worker: WorkerOptions,
}

/// What holds the storage for as long as the server runs.
enum Storage {
    Store(storage::Storage),
    File(tempfile::TempDir),
}

impl Serve {
    pub(crate) async fn run(self) -> Outcome {
        let token = self.token.read()?;
        self.listen.check(token.is_some())?;
        // Ports first: nothing is opened by a server that cannot serve.
        let ports = Ports::bind(&self.listen).await?;
        let (storage, serving) = self.storage().await?;
        let temporary = match &storage {
            Storage::Store(storage) => storage.temporary(),
            Storage::File(folder) => folder.path().to_owned(),
        };
        let key = extension::own_key(&self.key_file(&storage))?;
        // Others may write the same store: the name is what the lease is held under.
        let name = format!("server-{}", id::random());
        let worker = Worker::open(self.worker.config(name, temporary, Peers::default())?, &serving)
            .map_err(|error| welcome::explained(&error))?;
        let databases = welcome::open_all(&worker).await?;
        let channel: Arc<dyn WorkerChannel> = Arc::new(Observed(Arc::new(worker.clone())));

        let access = Access::new(token).with_users_of(Arc::clone(&channel));
        let grpc = Grpc::service(access.clone(), Arc::clone(&channel), None);
        let (public_key, fingerprint) = (key.public_pem()?, key.fingerprint()?);
        let repository = extension::repository(Some(key))?;
        let app = http::app(grpc, access.clone(), Arc::clone(&channel), Some(repository));
        let shutdown = server::until_signal()?;
        let (address, tls) = ports.grpc()?;
        let screen = welcome::Screen {
            address,
            tls,
            pg_address: ports.pg()?,
            databases,
            has_token: !access.is_open(),
            public_key,
            fingerprint,
        };
        screen.print();
        ports.serve(app, access, channel, shutdown).await;
        eprintln!("openduck: ending");
        worker.shut_down(server::GRACE).await;
        drop(storage);
        Ok(())
    }

    /// Where the key lies that signs the extension: in the data folder, or beside the file that is served.
    fn key_file(&self, storage: &Storage) -> PathBuf {
        match (storage, &self.file) {
            (Storage::Store(storage), _) => storage.keys().join("extension.pem"),
            (Storage::File(folder), None) => folder.path().join("extension.pem"),
            (Storage::File(_), Some(file)) => {
                let mut path = file.as_os_str().to_owned();
                path.push(".openduck-key");
                path.into()
            }
        }
    }

    async fn storage(&self) -> Result<(Storage, Serving), Failure> {
        let Some(file) = &self.file else {
            let storage = self.storage.open(self.worker.disk_cache.as_u64()).await?;
            if let Some(name) = &self.database {
                storage.ensure(name).await?;
            }
            if storage.store.live_databases().await?.is_empty() {
                return Err(format!("{} has no database yet: name one with -d", storage.place).into());
            }
            let serving = Serving::Store(storage.store.clone());
            return Ok((Storage::Store(storage), serving));
        };
        let spec = file_spec(file, self.database.as_deref(), self.read_only)?;
        let temporary = tempfile::Builder::new().prefix("openduck-").tempdir()?;
        Ok((Storage::File(temporary), Serving::Files(vec![spec])))
    }
}

/// An existing file as a database; its commit position is kept beside it, never in it.
fn file_spec(file: &Path, name: Option<&str>, read_only: bool) -> Result<FileSpec, Failure> {
    if !file.is_file() {
        let message =
            format!("{} is not there: name an existing DuckDB file, or a new database with -d", file.display());
        return Err(message.into());
    }
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let name = DatabaseName::new(name.unwrap_or(stem)).map_err(|error| format!("{error}; choose one with -d"))?;
    let mut lsn_file = file.as_os_str().to_owned();
    lsn_file.push(".openduck-lsn");
    Ok(FileSpec { name: name.to_string(), file: Some(file.to_owned()), lsn_file: lsn_file.into(), read_only })
}
