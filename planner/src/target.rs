//! The table that a statement writes to, as its text names it.

use crate::statement::Statement;

/// A table as a statement names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its schema, where the statement names it, as the engine calls it.
    pub schema: Option<String>,
    /// Its name.
    pub table: String,
}

/// The table that the first INSERT, UPDATE, DELETE or MERGE of `sql` writes to.
pub fn target(sql: &str) -> Option<Target> {
    let statement = Statement::new(sql);
    let verb = statement.find(0, |index| statement.is_any(index, &["insert", "update", "delete", "merge"]))?;
    let name = if statement.is(verb, "update") {
        verb + 1
    } else {
        statement.find(verb, |index| statement.is_any(index, &["into", "from"]))? + 1
    };
    let name = if statement.is(name, "only") { name + 1 } else { name };
    let table = statement.chain_end(name) - 1;
    let schema = (table > name).then(|| statement.name(table - 2)).flatten();
    Some(Target { schema: schema.map(String::from), table: statement.name(table)?.into_owned() })
}

#[cfg(test)]
mod tests;
