//! The parameters in a statement that DuckDB has printed: `$1`, `$name`.

/// The names of the parameters in `sql`, each once, in the order of their first use.
///
/// `sql` is what DuckDB prints of a parsed statement: strings in single quotes, names in double quotes, no comments.
pub(crate) fn names(sql: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = sql;
    while let Some(at) = rest.find(['\'', '"', '$']) {
        let (mark, after) = (rest.as_bytes()[at], &rest[at + 1..]);
        if mark == b'$' {
            let end = after.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(after.len());
            let name = &after[..end];
            let begins = rest[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
            if begins && !name.is_empty() && !found.contains(&name) {
                found.push(name);
            }
            rest = &after[end..];
        } else {
            // A doubled quote closes and opens again, which comes to the same.
            rest = after.find(char::from(mark)).map_or("", |close| &after[close + 1..]);
        }
    }
    found
}

#[cfg(test)]
mod tests;
