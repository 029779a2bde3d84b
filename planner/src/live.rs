//! The relations of Postgres's catalog that tell of sessions: the session that reads them gives their rows to the
//! statement, as an input of the name that is told here.

use crate::{
    dialect::is_aliased,
    edit::Edits,
    plan::{Action, Copied},
    statement::Statement,
};

/// What the names of such inputs begin with; the relation's name follows.
pub const INPUT: &str = "openduck_live_";

/// The relations.
pub const RELATIONS: [&str; 4] = ["pg_stat_activity", "pg_locks", "pg_prepared_statements", "pg_cursors"];

/// The action with the inputs in place of the catalog's relations, which have the columns but no rows.
pub(crate) fn with_inputs(mut action: Action) -> Action {
    let sql = match &mut action {
        Action::Run(sql) | Action::Declare { sql, .. } | Action::Call { sql, .. } => sql,
        Action::Copy(copy) => match &mut copy.what {
            Copied::Out(sql) => sql,
            Copied::In { .. } => return action,
        },
        _ => return action,
    };
    if RELATIONS.iter().any(|relation| sql.contains(relation)) {
        *sql = rewritten(sql);
    }
    action
}

fn rewritten(sql: &str) -> String {
    let statement = Statement::new(sql);
    let mut edits = Edits::default();
    for last in 4..statement.len() {
        let first = last - 4;
        let Some(relation) = statement.name(last).and_then(|name| RELATIONS.into_iter().find(|known| *known == name))
        else {
            continue;
        };
        if !(statement.named(first, "system")
            && statement.named(first + 2, "pgc")
            && statement.chain_start(last) == first)
        {
            continue;
        }
        // Which oid a database has is the catalog's to say.
        let rows = match relation {
            "pg_stat_activity" | "pg_locks" => {
                let (column, name) =
                    if relation == "pg_locks" { ("database", "database_name") } else { ("datid", "datname") };
                let replaced = if relation == "pg_locks" { "EXCLUDE (database_name)" } else { "" };
                format!(
                    "SELECT live.* {replaced}, d.oid AS {column} FROM {INPUT}{relation} AS live \
                     LEFT JOIN system.pgc.pg_database AS d ON d.datname = live.{name}"
                )
            }
            _ => format!("SELECT * FROM {INPUT}{relation}"),
        };
        let alias = if is_aliased(&statement, last) { String::new() } else { format!(" AS {relation}") };
        let text = format!("(SELECT * FROM system.pgc.{relation} UNION ALL BY NAME {rows}){alias}");
        edits.replace(&statement, first, last, text);
    }
    edits.apply(sql)
}

#[cfg(test)]
mod tests;
