//! The rows of the catalog's relations that tell of sessions, given to the statements that read them.

use std::{sync::Arc, time::SystemTime};

use arrow_array::{
    ArrayRef, BooleanArray, Int16Array, Int32Array, Int64Array, ListArray, RecordBatch, StringArray,
    TimestampMicrosecondArray, UInt32Array, types::UInt32Type,
};
use arrow_schema::ArrowError;
use futures::{StreamExt, stream};
use openduck_planner::live::{INPUT, RELATIONS};
use openduck_proto::{
    channel::Inputs,
    v1::{ExecuteQueryRequest, InputBatch, InputSchema},
};

use super::{connection::Connection, error::Failure, locks::Number, statement::Statement, wire::Socket};
use crate::{
    access::ADMINISTRATOR,
    encode::{batch_messages, schema_message},
};

/// The oid of every role, as the catalog has it.
const ROLE: u32 = 10;

fn texts(values: impl Iterator<Item = Option<String>>) -> ArrayRef {
    Arc::new(StringArray::from_iter(values))
}

fn times(values: impl Iterator<Item = Option<SystemTime>>) -> ArrayRef {
    let micros = |time: SystemTime| {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
    };
    Arc::new(TimestampMicrosecondArray::from_iter(values.map(|time| time.map(micros))).with_timezone("UTC"))
}

fn flags(values: impl Iterator<Item = bool>) -> ArrayRef {
    Arc::new(BooleanArray::from_iter(values.map(Some)))
}

impl<S: Socket> Connection<S> {
    /// The inputs that a statement reads of ours, which its request then names.
    ///
    /// # Errors
    /// Never in practice: the rows are of types that have a form in Arrow.
    pub(super) fn live_inputs(&self, request: &mut ExecuteQueryRequest) -> Result<Inputs, Failure> {
        if !request.sql.contains(INPUT) {
            return Ok(stream::empty().boxed());
        }
        let mut batches = Vec::new();
        for relation in RELATIONS {
            let name = format!("{INPUT}{relation}");
            if !request.sql.contains(&name) {
                continue;
            }
            let rows = match relation {
                "pg_stat_activity" => self.sessions(),
                "pg_locks" => self.locks(),
                "pg_prepared_statements" => self.prepared_statements(),
                _ => self.cursors(),
            };
            let message = rows.and_then(|rows| Ok((schema_message(&rows.schema())?, batch_messages(&rows)?)));
            let (schema, ipc) = message.map_err(|error| Failure::error("XX000", error.to_string()))?;
            batches.push(Ok(InputBatch { input: request.inputs.len() as u32, ipc, last: true, bridge: None }));
            // It may be read more than once.
            request.inputs.push(InputSchema { name, schema, kept: true });
        }
        Ok(stream::iter(batches).boxed())
    }

    /// The sessions of this router. What others' statements say is the administrator's to read.
    fn sessions(&self) -> Result<RecordBatch, ArrowError> {
        let sessions = self.server.targets.all();
        let own = &self.session.caller.user;
        let sees = |user: &str| own == ADMINISTRATOR || own == user;
        let rows: Vec<_> = sessions
            .iter()
            .map(|(process_id, target)| (*process_id, sees(&target.caller().user), target.activity.lock().clone()))
            .collect();
        let activities = || rows.iter().map(|(_, _, activity)| activity);
        let seen = || rows.iter().map(|(_, sees, activity)| sees.then_some(activity));
        let text = |value: &str| Some(value.to_owned());
        let some = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
        RecordBatch::try_from_iter_with_nullable([
            ("datname", texts(activities().map(|activity| text(&activity.database))), true),
            ("pid", Arc::new(Int32Array::from_iter_values(rows.iter().map(|(id, _, _)| *id))) as ArrayRef, true),
            ("usesysid", Arc::new(UInt32Array::from_iter_values(rows.iter().map(|_| ROLE))), true),
            ("usename", texts(activities().map(|activity| text(&activity.user))), true),
            ("application_name", texts(seen().map(|activity| text(&activity?.application_name))), true),
            ("client_addr", texts(seen().map(|activity| Some(activity?.client?.ip().to_string()))), true),
            (
                "client_port",
                Arc::new(Int32Array::from_iter(seen().map(|activity| Some(i32::from(activity?.client?.port()))))),
                true,
            ),
            ("backend_start", times(seen().map(|activity| Some(activity?.started))), true),
            ("xact_start", times(seen().map(|activity| activity?.transaction)), true),
            ("query_start", times(seen().map(|activity| activity?.query_started)), true),
            ("state_change", times(seen().map(|activity| Some(activity?.changed))), true),
            ("wait_event_type", texts(seen().map(|activity| activity?.waits.then(|| "Lock".to_owned()))), true),
            ("wait_event", texts(seen().map(|activity| activity?.waits.then(|| "advisory".to_owned()))), true),
            ("state", texts(seen().map(|activity| some(activity?.state))), true),
            (
                "query",
                texts(seen().map(|activity| match activity {
                    Some(activity) => text(&activity.query),
                    None => text("<insufficient privilege>"),
                })),
                true,
            ),
            ("backend_type", texts(rows.iter().map(|_| text("client backend"))), true),
        ])
    }

    /// The advisory locks of this router's sessions.
    fn locks(&self) -> Result<RecordBatch, ArrowError> {
        let entries = self.server.locks.entries();
        // Postgres shows a number's upper half as the class, its lower as the object.
        let halves = |number: Number| match number {
            Number::One(number) => ((number >> 32) as u32, number as u32, 1),
            Number::Two(class, object) => (class as u32, object as u32, 2),
        };
        let numbers = || entries.iter().map(|entry| halves(entry.key.number));
        let mode = |shared: bool| Some(if shared { "ShareLock" } else { "ExclusiveLock" }.to_owned());
        RecordBatch::try_from_iter_with_nullable([
            ("locktype", texts(entries.iter().map(|_| Some("advisory".to_owned()))), true),
            ("database_name", texts(entries.iter().map(|entry| Some(entry.key.database.clone()))), true),
            (
                "classid",
                Arc::new(UInt32Array::from_iter_values(numbers().map(|(class, _, _)| class))) as ArrayRef,
                true,
            ),
            ("objid", Arc::new(UInt32Array::from_iter_values(numbers().map(|(_, object, _)| object))), true),
            ("objsubid", Arc::new(Int16Array::from_iter_values(numbers().map(|(_, _, kind)| kind))), true),
            ("pid", Arc::new(Int32Array::from_iter_values(entries.iter().map(|entry| entry.process_id))), true),
            ("mode", texts(entries.iter().map(|entry| mode(entry.shared))), true),
            ("granted", flags(entries.iter().map(|entry| entry.granted)), true),
            ("fastpath", flags(entries.iter().map(|_| false)), true),
        ])
    }

    /// What this session has prepared.
    fn prepared_statements(&self) -> Result<RecordBatch, ArrowError> {
        let mut rows: Vec<_> = self.statements.iter().filter(|(name, _)| !name.is_empty()).collect();
        rows.sort_by_key(|(name, _)| *name);
        let statements = || rows.iter().map(|(_, statement)| &***statement);
        let types =
            |statement: &Statement| -> Vec<_> { statement.known_types().iter().map(|kind| Some(kind.oid())).collect() };
        let types = ListArray::from_iter_primitive::<UInt32Type, _, _>(statements().map(|found| Some(types(found))));
        RecordBatch::try_from_iter_with_nullable([
            ("name", texts(rows.iter().map(|(name, _)| Some((*name).clone()))), true),
            ("statement", texts(statements().map(|found| Some(found.text().to_owned()))), true),
            ("prepare_time", times(statements().map(|found| Some(found.made))), true),
            ("parameter_types", Arc::new(types) as ArrayRef, true),
            ("from_sql", flags(statements().map(|found| found.from_sql)), true),
            ("generic_plans", Arc::new(Int64Array::from_iter_values(rows.iter().map(|_| 0))), true),
            ("custom_plans", Arc::new(Int64Array::from_iter_values(rows.iter().map(|_| 0))), true),
        ])
    }

    /// The cursors and portals of this session, but for what runs.
    fn cursors(&self) -> Result<RecordBatch, ArrowError> {
        let mut rows: Vec<_> = self.portals.iter().filter(|(name, _)| !name.is_empty()).collect();
        rows.sort_by_key(|(name, _)| *name);
        RecordBatch::try_from_iter_with_nullable([
            ("name", texts(rows.iter().map(|(name, _)| Some((*name).clone()))), true),
            ("statement", texts(rows.iter().map(|(_, portal)| Some(portal.text().to_owned()))), true),
            ("is_holdable", flags(rows.iter().map(|(_, portal)| portal.outlives())), true),
            ("is_binary", flags(rows.iter().map(|_| false)), true),
            ("is_scrollable", flags(rows.iter().map(|(_, portal)| portal.goes_back())), true),
            ("creation_time", times(rows.iter().map(|(_, portal)| Some(portal.made))), true),
        ])
    }
}
