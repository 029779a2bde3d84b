//! What a statement may do, what it has done to what is granted, and what of an error its user may read.

use std::sync::Arc;

use openduck_proto::{Error, ErrorKind, v1::StatementKind};

use super::{Job, Run};
use crate::{
    access::Policy,
    engine::{Rights, Statement},
};

impl Run<'_> {
    /// Gives the connection what its user may do.
    pub(super) fn take_rights(&mut self) -> Result<(), Error> {
        let Job { authority, place, .. } = &mut *self.job;
        let before = place.state.effects.clone();
        let policy = authority.as_ref().map_or_else(Policy::unlimited, |a| Arc::clone(&a.policy));
        let rights = Arc::new(Rights::new(policy, before, place.session.database().changes()));
        place.connection()?.connection.set_rights(Some(Arc::clone(&rights)));
        self.rights = Some(rights);
        Ok(())
    }

    /// Keeps in mind what a statement has made, dropped and renamed; with the commit it counts.
    pub(super) fn settle(&mut self, statement: Statement, idle: bool) -> Result<(), Error> {
        let Some(rights) = self.rights.take() else { return Ok(()) };
        let mut effects = rights.take_noted();
        self.notices.append(&mut rights.take_notices());
        let state = &mut self.job.place.state;
        match statement.kind {
            StatementKind::Commit => effects = std::mem::take(&mut state.effects),
            StatementKind::Begin | StatementKind::Rollback => state.effects.clear(),
            _ if idle => {}
            _ => {
                state.effects.append(&mut effects);
                return self.take_rights();
            }
        }
        if let Some(authority) = &self.job.authority {
            authority.settle(&self.job.place.session.database().name, effects);
        }
        self.take_rights()
    }

    /// An error without the engine's advice, which may name what its user does not see.
    pub(super) fn discreet(&self, mut error: Error) -> Error {
        let limited = self.job.authority.as_ref().is_some_and(|authority| !authority.policy.is_unlimited());
        if limited && matches!(error.kind(), ErrorKind::Binder | ErrorKind::Catalog) {
            let end = error.message.find('\n').unwrap_or(error.message.len());
            error.message.truncate(end);
            error.hint.clear();
        }
        error
    }
}
