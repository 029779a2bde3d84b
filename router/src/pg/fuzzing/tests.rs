use std::{fs, path::Path};

use proptest::prelude::*;

use super::*;

/// Every file of a corpus.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    assert!(!files.is_empty(), "{}", folder.display());
    files.iter().map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect()
}

/// Runs each, and says of which one it is that it fails.
fn replay(name: &str, run: fn(&[u8])) {
    for (file, bytes) in corpus(name) {
        let ran = std::panic::catch_unwind(|| run(&bytes));
        assert!(ran.is_ok(), "{file}");
    }
}

#[test]
fn sessions_that_fuzzing_has_found_are_answered() {
    replay("session", session);
}

#[test]
fn first_messages_that_fuzzing_has_found_are_answered() {
    replay("first_messages", first_messages);
}

/// The types of the messages that a session is answered, after those of its start.
fn answered(script: &[u8]) -> String {
    let answer = converse(None, &[STARTUP, script].concat());
    let kinds: Vec<u8> = messages(&answer).map(|(kind, _)| kind).filter(|kind| !b"RSK".contains(kind)).collect();
    String::from_utf8(kinds).unwrap()
}

const PARSE: &[u8] = b"P\0\0\0\x11\0SELECT $1\0\0\0";
const SYNC: &[u8] = b"S\0\0\0\x04";

/// What a good session gets, so that the tests above are about something.
#[test]
fn a_session_runs_to_its_end() {
    let query = b"Q\0\0\0\x0dSELECT 1\0";
    let bind = b"B\0\0\0\x11\0\0\0\0\0\x01\0\0\0\x017\0\0";
    let execute = b"E\0\0\0\x09\0\0\0\0\x02";
    let script = [&query[..], PARSE, bind, execute, SYNC, b"X\0\0\0\x04"].concat();
    assert_eq!(answered(&script), "ZTDDDCZ12DDsZ");
}

/// Two formats of fourteen columns: Bind fails, and nothing is run.
#[test]
fn formats_are_counted_before_a_statement_runs() {
    let bind = b"B\0\0\0\x15\0\0\0\0\0\x01\0\0\0\x017\0\x02\0\0\0\0";
    let execute = b"E\0\0\0\x09\0\0\0\0\0";
    assert_eq!(answered(&[PARSE, bind, execute, SYNC].concat()), "Z1EZ");
}

/// Changes to a script: at a part of it (0 to 1), bytes are overwritten, put in, left out or said twice.
fn changes() -> impl Strategy<Value = Vec<(f64, u8, Vec<u8>)>> {
    let bytes = proptest::collection::vec(prop_oneof![any::<u8>(), Just(0), Just(0xff)], 1..6);
    proptest::collection::vec((0.0..1.0, 0..4u8, bytes), 0..8)
}

fn changed(mut script: Vec<u8>, changes: &[(f64, u8, Vec<u8>)]) -> Vec<u8> {
    for (part, how, bytes) in changes {
        let at = (script.len() as f64 * part) as usize;
        let end = script.len().min(at + bytes.len());
        match how {
            0 => drop(script.splice(at..end, bytes.iter().copied())),
            1 => drop(script.splice(at..at, bytes.iter().copied())),
            2 => drop(script.drain(at..end)),
            _ => {
                let again = script[at..script.len().min(at + 16 * bytes.len())].to_vec();
                drop(script.splice(at..at, again));
            }
        }
    }
    script
}

proptest! {
    /// Sessions that are known, one after another, with something wrong in them.
    #[test]
    fn sessions_with_something_wrong_are_answered(
        which in proptest::collection::vec(any::<prop::sample::Index>(), 1..4),
        changes in changes(),
    ) {
        let known = corpus("session");
        let script: Vec<u8> = which.iter().flat_map(|index| index.get(&known).1.clone()).collect();
        session(&changed(script, &changes));
    }

    #[test]
    fn first_messages_with_something_wrong_are_answered(which in any::<prop::sample::Index>(), changes in changes()) {
        let known = corpus("first_messages");
        first_messages(&changed(which.get(&known).1.clone(), &changes));
    }
}
