//! The past that a session reads: `SET openduck.as_of = '..'` is as a connection to `dbname=mydb@..`.

use openduck_proto::channel::{Caller, WorkerChannel};

use super::{connection::Connection, error::Failure, settings::Settings, wire::Socket};

/// The setting: an LSN, a snapshot's name or a timestamp; empty: what the connection was made to.
pub(super) const SETTING: &str = "openduck.as_of";

/// The database's name with the point in `settings`, which the workers know.
///
/// # Errors
/// There is no such point. 22023: the connection is to a point already.
pub(super) async fn at_point(
    workers: &dyn WorkerChannel,
    caller: &Caller,
    database: &str,
    settings: &Settings,
) -> Result<String, Failure> {
    let point = settings.get(SETTING).filter(|point| !point.is_empty());
    let Some(point) = point else { return Ok(database.to_owned()) };
    if database.contains('@') {
        let message = format!("\"{database}\" is a point of a database already");
        return Err(Failure::error("22023", message).with_hint("Connect to the database itself."));
    }
    let name = format!("{database}@{point}");
    workers.resolve(caller.clone(), name.clone()).await?;
    Ok(name)
}

impl<S: Socket> Connection<S> {
    /// Reads where the settings say, which have changed from `before`.
    ///
    /// # Errors
    /// 25001: a transaction reads at one point. Those of [`at_point`]. The settings are what they were before then.
    pub(super) async fn follow_point(&mut self, before: Settings) -> Result<(), Failure> {
        if self.settings.get(SETTING) == before.get(SETTING) {
            return Ok(());
        }
        let moved = self.move_to_point().await;
        if moved.is_err() {
            self.settings = before;
        }
        moved
    }

    async fn move_to_point(&mut self) -> Result<(), Failure> {
        if self.transaction.is_open() {
            let message = format!("{SETTING} cannot be changed inside a transaction block");
            return Err(Failure::error("25001", message).with_hint("Send it alone, outside of BEGIN and COMMIT."));
        }
        let present = self.session.present_database().to_owned();
        let workers = &*self.session.workers;
        let name = at_point(workers, &self.session.caller, &present, &self.settings).await?;
        // A held cursor's rows are of the session that it was made in.
        self.portals.clear();
        if name == present {
            self.session.return_to_present()
        } else {
            self.session.go_to(name)
        }
        Ok(())
    }
}
