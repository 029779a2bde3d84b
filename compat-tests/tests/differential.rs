//! The same statements at a real PostgreSQL and at ours, and every message of the answers compared: names, oids, lengths and
//! typmods of columns and parameters, rows in text and in binary, SQLSTATEs, command tags, and their order.
//!
//! Statements are in `differential/*.sql`, one a line. Where ours differ is in `differential/known.txt`, with the reason;
//! one that does not differ any more has to go from there.

use std::{collections::BTreeSet, fs, path::Path};

use compat_tests::{
    conversation::{Conversation, Way},
    postgres,
    server::Server,
};

/// Differences that may be known at most.
const KNOWN_MAX: usize = 19;
/// A difference that is known by its form, not by its statement.
const LATER: &str = "(an error that comes a message later)";

#[test]
fn postgres_answers_as_we_do() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differential");
    let known = fs::read_to_string(folder.join("known.txt")).unwrap();
    // A statement, and below it why it is answered otherwise.
    let known: BTreeSet<&str> =
        known.lines().filter(|line| !line.starts_with([' ', '#']) && !line.is_empty()).collect();
    assert!(known.len() <= KNOWN_MAX, "{} differences are known, which is too many", known.len());
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    files.sort();
    let (postgres, ours) = (postgres::Server::start(), Server::start());
    let (mut differences, mut differing, mut compared) = (Vec::new(), BTreeSet::new(), 0);
    for path in &files {
        let script = fs::read_to_string(path).unwrap();
        for way in [Way::Simple, Way::Text, Way::Binary] {
            let mut sides = [Conversation::open(&postgres.url()), Conversation::open(&ours.pg_url())];
            for side in &mut sides {
                let schema = format!("s_{}_{way:?}", path.file_stem().unwrap().to_string_lossy()).to_lowercase();
                side.say(&format!("CREATE SCHEMA {schema}"), Way::Simple);
                side.say(&format!("SET search_path TO {schema}"), Way::Simple);
                side.say("SET TIME ZONE 'UTC'", Way::Simple);
            }
            for sql in script.lines().filter(|line| !line.starts_with("--") && !line.is_empty()) {
                let [theirs, answer] = sides.each_mut().map(|side| side.say(sql, way));
                compared += 1;
                if theirs == answer {
                    continue;
                }
                let name = if way != Way::Simple && is_later(&theirs, &answer) { LATER } else { sql };
                differing.insert(name.to_owned());
                if !known.contains(name) {
                    let (theirs, answer) = (theirs.join("\n    "), answer.join("\n    "));
                    differences.push(format!("{sql}  ({way:?})\n  PostgreSQL\n    {theirs}\n  ours\n    {answer}"));
                }
            }
        }
    }
    let equal: Vec<_> = known.iter().filter(|sql| !differing.contains(**sql)).collect();
    println!("{compared} answers compared, {} statements differ as known", known.len() - equal.len());
    assert!(differences.is_empty(), "{} answers differ:\n{}", differences.len(), differences.join("\n"));
    assert!(equal.is_empty(), "these do not differ any more, or are not asked: {equal:?}");
}

/// Whether both have failed in the same way, one of them after more messages than the other.
fn is_later(theirs: &[String], ours: &[String]) -> bool {
    let end =
        |side: &[String]| side.iter().position(|line| line.starts_with("ErrorResponse")).map(|at| side[at..].to_vec());
    end(theirs).is_some_and(|end_of_theirs| end(ours) == Some(end_of_theirs))
}
