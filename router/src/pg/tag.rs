//! The command tag at the end of a statement.

use openduck_proto::v1::{ResultKind, StatementKind};

/// Words of Postgres's tags after CREATE, DROP and ALTER; the engine's words for the same in front.
const OBJECTS: [(&str, &str); 19] = [
    ("TABLE", "TABLE"),
    ("VIEW", "VIEW"),
    ("INDEX", "INDEX"),
    ("SCHEMA", "SCHEMA"),
    ("SEQUENCE", "SEQUENCE"),
    ("TYPE", "TYPE"),
    ("MACRO", "FUNCTION"),
    ("FUNCTION", "FUNCTION"),
    ("DATABASE", "DATABASE"),
    ("TRIGGER", "TRIGGER"),
    ("ROLE", "ROLE"),
    ("USER", "ROLE"),
    ("GROUP", "ROLE"),
    ("OWNED", "OWNED"),
    ("DEFAULT", "DEFAULT PRIVILEGES"),
    // These are ours.
    ("TOKEN", "TOKEN"),
    ("SHARE", "SHARE"),
    ("SNAPSHOT", "SNAPSHOT"),
    ("BRANCH", "BRANCH"),
];

/// The tag of a statement that the engine has run: `rows` it has returned or changed.
pub(super) fn of(statement: StatementKind, result: ResultKind, rows: u64, sql: &str) -> String {
    use StatementKind as K;
    let counted = |word: &str| format!("{word} {rows}");
    match statement {
        // The engine deletes all rows.
        K::Delete if first_word(sql) == "TRUNCATE" => "TRUNCATE TABLE".to_owned(),
        K::Insert => format!("INSERT 0 {rows}"),
        K::Update => counted("UPDATE"),
        K::Delete => counted("DELETE"),
        K::Merge => counted("MERGE"),
        K::Copy => counted("COPY"),
        // CREATE TABLE AS says how many rows it has made.
        K::Create if result == ResultKind::ChangedRows => counted("SELECT"),
        K::Create => with_object("CREATE", sql),
        K::Drop => with_object("DROP", sql),
        K::Alter => with_object("ALTER", sql),
        K::Explain => "EXPLAIN".to_owned(),
        K::Set => first_word(sql),
        K::Begin => "BEGIN".to_owned(),
        K::Commit => "COMMIT".to_owned(),
        K::Rollback => "ROLLBACK".to_owned(),
        K::Prepare => "PREPARE".to_owned(),
        K::Vacuum if first_word(sql) == "ANALYZE" => "ANALYZE".to_owned(),
        K::Vacuum => "VACUUM".to_owned(),
        K::Analyze => "ANALYZE".to_owned(),
        _ if result == ResultKind::Rows => counted("SELECT"),
        _ if result == ResultKind::ChangedRows => counted(&first_word(sql)),
        _ => first_word(sql),
    }
}

fn first_word(sql: &str) -> String {
    words(sql).next().unwrap_or_default()
}

/// Whether a definition answers with a row all the same: with a token, which is told this once.
pub(super) fn tells_a_token(sql: &str) -> bool {
    let mut words = words(sql);
    words.next().as_deref() == Some("CREATE") && matches!(words.next().as_deref(), Some("TOKEN" | "SHARE"))
}

/// Whether a statement gives no rows to clients of Postgres, whatever the engine answers.
pub(super) fn gives_no_rows(sql: &str) -> bool {
    matches!(first_word(sql).as_str(), "CHECKPOINT" | "FORCE")
}

/// Whether a statement is an EXPLAIN that prints JSON.
pub(super) fn explains_json(sql: &str) -> bool {
    let mut words = words(sql);
    words.next().as_deref() == Some("EXPLAIN")
        && words.next().as_deref() == Some("(")
        && words.take_while(|word| word != ")").collect::<Vec<_>>().windows(2).any(|pair| pair == ["FORMAT", "JSON"])
}

fn with_object(verb: &str, sql: &str) -> String {
    match first_word(sql).as_str() {
        "COMMENT" => return "COMMENT".to_owned(),
        "REASSIGN" => return "REASSIGN OWNED".to_owned(),
        // Of a role, where it is ON nothing.
        first @ ("GRANT" | "REVOKE") => {
            let on = words(sql).any(|word| word == "ON");
            return if on { first.to_owned() } else { format!("{first} ROLE") };
        }
        _ => {}
    }
    let object = words(sql).take(8).find_map(|word| {
        let known = OBJECTS.iter().find(|(engine, _)| *engine == word);
        known.map(|(_, postgres)| *postgres)
    });
    match (object, first_word(sql).as_str()) {
        (Some(object), _) => format!("{verb} {object}"),
        // The engine makes its comments and truncations with statements of other kinds.
        (None, "") => verb.to_owned(),
        (None, first) => first.to_owned(),
    }
}

/// The words of a statement in upper case, quoted ones whole and signs each alone, without comments.
fn words(sql: &str) -> impl Iterator<Item = String> {
    let mut rest = sql;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start();
            if let Some(comment) = rest.strip_prefix("--") {
                rest = comment.split_once('\n').map_or("", |(_, after)| after);
            } else if let Some(comment) = rest.strip_prefix("/*") {
                rest = comment.split_once("*/").map_or("", |(_, after)| after);
            } else {
                break;
            }
        }
        let first = rest.chars().next()?;
        let plain = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let end = match first {
            '\'' | '"' => rest[1..].find(first).map_or(rest.len(), |close| close + 2),
            _ => plain.max(first.len_utf8()),
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word.to_uppercase())
    })
}

#[cfg(test)]
mod tests;
