//! The search for the worker that writes a database: who says so, whom others name, and who might take the place of one that
//! has gone.

use std::{sync::Arc, time::Duration};

use openduck_proto::{Error, ErrorKind, channel::Caller, v1::ResolveRequest};

use super::{
    Workers,
    call::{Failed, failed, metadata, sign},
    members::{Member, no_workers},
    route::Wish,
    waiting::Wait,
};

/// How long a statement waits for a worker that may write its database: longer than the lease of one that has died runs.
const HANDOVER: Duration = Duration::from_secs(15);
/// How often it asks meanwhile.
const ASK_EVERY: Duration = Duration::from_millis(100);

/// The search for a worker that writes.
#[derive(Default)]
pub(super) struct Search {
    /// Another one has named it.
    pub(super) named: Option<Arc<Member>>,
    /// Those that do not know the database, and what the last of them said.
    strangers: Vec<String>,
    strange: Option<Error>,
}

impl Workers {
    /// The worker that says that it writes a database.
    pub(super) async fn find_writer(
        &self,
        caller: &Caller,
        database: &str,
        wait: &Wait<'_>,
    ) -> Result<Arc<Member>, Error> {
        let mut search = Search::default();
        loop {
            let member = self.next_writer(&mut search, database)?;
            let request = sign(self.members.secret(), ResolveRequest { database: database.to_owned() }, Some(caller))?;
            let error = match metadata(&member.channel).resolve(request).await.map_err(|status| failed(&status)) {
                Ok(reply) if reply.get_ref().writer == member.id => return Ok(member),
                Ok(reply) => no_writer(database).with_writer(reply.into_inner().writer),
                Err(failed) => {
                    if !matches!(failed, Failed::Answered(_)) {
                        member.shun();
                    }
                    failed.into_error()
                }
            };
            self.go_on(&mut search, &member, error, wait).await?;
        }
    }

    /// Whom to ask next.
    pub(super) fn next_writer(&self, search: &mut Search, database: &str) -> Result<Arc<Member>, Error> {
        if let Some(named) = search.named.take() {
            return Ok(named);
        }
        let mut serving = self.members.serving(database)?;
        serving.retain(|member| !search.strangers.contains(&member.id));
        let writers = self.route.writers(serving, &Wish { database, sql: "", least: 0 });
        writers.into_iter().next().ok_or_else(|| search.strange.take().unwrap_or_else(no_workers))
    }

    /// Sees to the next turn of a search after `error`, with which nothing has run.
    ///
    /// # Errors
    /// That error, where it is the statement's; what the wait ends with.
    pub(super) async fn go_on(
        &self,
        search: &mut Search,
        asked: &Member,
        error: Error,
        wait: &Wait<'_>,
    ) -> Result<(), Error> {
        match error.kind() {
            ErrorKind::NoSuchDatabase => {
                // It may be of another store.
                search.strangers.push(asked.id.clone());
                search.strange = Some(error);
                return Ok(());
            }
            ErrorKind::NoWorker | ErrorKind::ShuttingDown if wait.waited() < HANDOVER => {}
            _ => return Err(error),
        }
        let named = self.members.find(&error.writer);
        search.named = named.filter(|writer| writer.id != asked.id && !writer.is_shunned() && !writer.is_draining());
        if search.named.is_none() {
            wait.pause(ASK_EVERY).await?;
        }
        Ok(())
    }
}

/// Nobody may write.
fn no_writer(database: &str) -> Error {
    Error::of(ErrorKind::NoWorker, format!("no worker writes \"{database}\" just now"))
        .with_hint("try again in a moment")
}
