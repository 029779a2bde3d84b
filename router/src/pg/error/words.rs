//! What is not there, or there already, in PostgreSQL's words: tools read them (`column "x" does not exist`).

/// The message of PostgreSQL for one of DuckDB 2.0's; `None` where the engine's stands.
pub(super) fn words_of(message: &str) -> Option<String> {
    if let Some(missing) = message.strip_suffix(" does not exist!") {
        let (what, name) = missing.split_once(" with name ")?;
        return Some(match what {
            "Table" | "View" | "Sequence" | "Index" => format!("relation {} does not exist", quoted(name)),
            "Scalar Function" | "Aggregate Function" | "Table Function" | "Macro Function" | "Table Macro Function" => {
                format!("function {} does not exist", bare(name))
            }
            "Type" | "Schema" => format!("{} {} does not exist", what.to_lowercase(), quoted(name)),
            _ => return None,
        });
    }
    if let Some(there) = message.strip_suffix(" already exists!") {
        let (what, name) = there.split_once(" with name ")?;
        return Some(match what {
            "Table" | "View" | "Sequence" | "Index" => format!("relation {} already exists", quoted(name)),
            "Type" | "Schema" => format!("{} {} already exists", what.to_lowercase(), quoted(name)),
            _ => return None,
        });
    }
    if let Some(name) = between(message, "Referenced column ", " not found in FROM clause!") {
        return Some(format!("column {} does not exist", quoted(name)));
    }
    if let Some(name) = between(message, "Referenced table ", " not found!") {
        return Some(format!("missing FROM-clause entry for table {}", quoted(name)));
    }
    if let Some(both) = between(message, "Table \"", "\"")
        && let Some((table, column)) = both.split_once("\" does not have a column named \"")
    {
        return Some(format!("column {table}.{column} does not exist"));
    }
    None
}

/// What is between the two, where the message is nothing else.
fn between<'a>(message: &'a str, start: &str, end: &str) -> Option<&'a str> {
    message.strip_prefix(start)?.strip_suffix(end)
}

fn bare(name: &str) -> &str {
    name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(name)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", bare(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_in_postgres_words() {
        for (engine, postgres) in [
            ("Table with name nope does not exist!", "relation \"nope\" does not exist"),
            ("Table with name \"t\" already exists!", "relation \"t\" already exists"),
            ("Scalar Function with name nofun does not exist!", "function nofun does not exist"),
            ("Type with name mood does not exist!", "type \"mood\" does not exist"),
            ("Schema with name \"s\" already exists!", "schema \"s\" already exists"),
            ("Referenced column \"nope\" not found in FROM clause!", "column \"nope\" does not exist"),
            ("Referenced table \"z\" not found!", "missing FROM-clause entry for table \"z\""),
            ("Table \"t\" does not have a column named \"nope\"", "column t.nope does not exist"),
        ] {
            assert_eq!(words_of(engine).as_deref(), Some(postgres));
        }
        for own in ["Division by zero!", "Column with name \"v\" already exists!", "this does not exist!"] {
            assert_eq!(words_of(own), None);
        }
    }
}
