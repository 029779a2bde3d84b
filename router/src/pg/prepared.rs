//! PREPARE and EXECUTE: the statements that Parse keeps too, so that each can be run in either way.

use std::sync::Arc;

use openduck_planner::{
    bind,
    plan::{Action, Plan},
};

use super::{
    connection::Connection,
    error::Failure,
    run::Answer,
    statement::{Given, Statement},
    types::Type,
    wire::Socket,
};

/// The names that types go by in SQL, with their oids, where they are not those that messages use.
const NAMES: [(&str, u32); 22] = [
    ("bool", 16),
    ("bytea", 17),
    ("int8", 20),
    ("bigserial", 20),
    ("int2", 21),
    ("int4", 23),
    ("int", 23),
    ("serial", 23),
    ("text", 25),
    ("json", 114),
    ("float4", 700),
    ("float8", 701),
    ("float", 701),
    ("char", 1042),
    ("bpchar", 1042),
    ("varchar", 1043),
    ("date", 1082),
    ("time", 1083),
    ("timestamp", 1114),
    ("timestamptz", 1184),
    ("timetz", 1266),
    ("decimal", 1700),
];

/// The type of that name, in any case, with or without its precision; `None` where we have none.
fn type_named(name: &str) -> Option<Type> {
    let name = name.trim().to_lowercase();
    if let Some(open) = name.strip_suffix(']').and_then(|rest| rest.rfind('[')) {
        return type_named(&name[..open]).map(|element| Type::Array(Box::new(element)));
    }
    let alone = match (name.find('('), name.find(')')) {
        (Some(open), Some(close)) if open < close => name[..open].trim_end().to_owned() + &name[close + 1..],
        _ => name,
    };
    let known = NAMES.iter().find(|(known, _)| *known == alone).and_then(|(_, oid)| Type::of_oid(*oid));
    // Every scalar type's oid is below this one.
    known.or_else(|| (1..4096).filter_map(Type::of_oid).find(|kind| kind.name() == alone))
}

/// The plan of what is to be one statement.
///
/// # Errors
/// 42601: it is none, or several.
pub(super) fn single(plans: &[Plan]) -> Result<Plan, Failure> {
    match plans {
        [plan] => Ok(plan.clone()),
        _ => Err(Failure::error("42601", "cannot insert multiple commands into a prepared statement")),
    }
}

impl<S: Socket> Connection<S> {
    /// PREPARE; what is wrong with the statement is said now.
    ///
    /// # Errors
    /// 42P05: the name is taken. 42704: no such type. What the statement fails with.
    pub(super) async fn prepare(&mut self, name: &str, types: &[String], sql: &str) -> Result<(), Failure> {
        let list = if types.is_empty() { String::new() } else { format!(" ({})", types.join(", ")) };
        let text = format!("PREPARE \"{}\"{list} AS {sql}", name.replace('"', "\"\""));
        self.check_prepared(name, text.len())?;
        let plan = single(&self.plans(sql)?)?;
        if !matches!(plan.action, Action::Run(_) | Action::Call { .. }) {
            return Err(Failure::error("42601", "only queries and statements that write rows can be prepared"));
        }
        let declared = types.iter().map(|name| match name.as_str() {
            "unknown" => Ok(None),
            name => type_named(name)
                .map(Some)
                .ok_or_else(|| Failure::error("42704", format!("type \"{name}\" does not exist"))),
        });
        let statement = Statement::of(plan, declared.collect::<Result<_, _>>()?, sql.to_owned());
        let statement = Arc::new(statement.prepared(text, sql));
        self.describe(&statement).await?;
        self.statements.insert(name.to_owned(), statement);
        Ok(())
    }

    /// The statement that EXECUTE means: what was prepared, with its values in it, and with what stands `before`.
    ///
    /// # Errors
    /// 26000: nothing was prepared by that name. 42601: another number of values. What the statement fails with.
    pub(super) async fn executed(
        &mut self,
        name: &str,
        values: &[String],
        before: &str,
        declared: &[Option<Type>],
    ) -> Result<Statement, Failure> {
        if !self.statements.contains_key(name) {
            // It may be one of the engine's, which alone has parameters of other kinds.
            let list = if values.is_empty() { String::new() } else { format!("({})", values.join(", ")) };
            let sql = format!("{before}EXECUTE \"{}\"{list}", name.replace('"', "\"\""));
            let plan = single(&self.plans("SELECT 1")?)?;
            let plan = Plan { action: Action::Run(sql.clone()), class: openduck_planner::plan::Class::Unknown, ..plan };
            return Ok(Statement::of(Plan { rewritten: true, columns: Vec::new(), ..plan }, declared.to_vec(), sql));
        }
        let statement = self.statement(name)?;
        let types = Box::pin(self.parameter_types(&statement)).await?;
        if types.len() != values.len() {
            let message = format!("wrong number of parameters for prepared statement \"{name}\"");
            return Err(Failure::error("42601", message).with_hint(format!(
                "{} were expected, not {}.",
                types.len(),
                values.len()
            )));
        }
        let typed = values.iter().zip(&types).map(|(value, kind)| match kind.engine_name() {
            Some(engine) => format!("CAST({value} AS {engine})"),
            None => format!("({value})"),
        });
        let sql = format!("{before}{}", bind(statement.sql(), &typed.collect::<Vec<_>>()));
        let plan = single(&self.plans(&sql)?)?;
        // A column that is a parameter has no name, which a value might have.
        let columns = if before.is_empty() { statement.plan.columns.clone() } else { plan.columns.clone() };
        Ok(Statement::of(Plan { columns, rewritten: true, ..plan }, declared.to_vec(), sql))
    }

    /// EXECUTE.
    ///
    /// # Errors
    /// As [`Self::executed`], and what the statement fails with.
    pub(super) async fn execute_prepared(
        &mut self,
        (name, values, before): (&str, &[String], &str),
        given: Option<Given<'_>>,
    ) -> Result<Answer, Failure> {
        let statement = self.executed(name, values, before, &[]).await?;
        let given = given.map(|given| Given { statement: &statement, ..given });
        Box::pin(self.run_statement(&statement.plan, given)).await
    }
}

#[cfg(test)]
mod tests;
