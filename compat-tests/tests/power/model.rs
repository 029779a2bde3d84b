//! Tests of the disk that forgets, and of what is read out of a trace.

use std::path::Path;

use crate::{
    chance::Chance,
    disk::{Disk, Kept, Tree},
    trace::{Call, Event, Reader},
};

fn open(path: &str) -> Call {
    Call::Open { path: path.to_owned(), truncate: false }
}

fn write(path: &str, offset: usize, bytes: &[u8]) -> Call {
    Call::Write { path: path.to_owned(), offset, bytes: bytes.to_vec() }
}

fn sync(path: &str) -> Call {
    Call::Sync { path: path.to_owned() }
}

fn rename(from: &str, to: &str) -> Call {
    Call::Rename { from: from.to_owned(), to: to.to_owned() }
}

/// Calls one after the other.
fn events(calls: impl IntoIterator<Item = Call>) -> Vec<Event> {
    calls.into_iter().enumerate().map(|(at, call)| Event { begun: at, ended: at, call }).collect()
}

fn after(events: &[Event], content: Kept, entries: Kept, seed: u64) -> Tree {
    let mut disk = Disk::new();
    events.iter().for_each(|event| disk.apply(event));
    disk.cut(content, entries, &mut Chance::new(seed))
}

fn text(tree: &Tree, path: &str) -> Option<String> {
    Some(String::from_utf8(tree.get(path)?.clone()?).unwrap())
}

#[test]
fn a_write_that_was_not_synced_is_lost() {
    let calls = [open("a"), write("a", 0, b"one"), sync("a"), write("a", 3, b" two"), sync("")];
    let events = events(calls);
    let left = |content| text(&after(&events, content, Kept::Nothing, 0), "a").unwrap();
    assert_eq!(left(Kept::Nothing), "one");
    assert_eq!(left(Kept::Everything), "one two");
}

#[test]
fn a_name_is_lost_whose_folder_was_not_synced() {
    let mut calls = vec![Call::MakeFolder { path: "f".to_owned() }, sync(""), open("f/a"), write("f/a", 0, b"one")];
    // A sync of the file, or of the folder above, is none of the folder.
    calls.extend([sync("f/a"), sync("")]);
    let left = |calls: Vec<Call>, entries| text(&after(&events(calls), Kept::Nothing, entries, 0), "f/a");
    assert_eq!(left(calls.clone(), Kept::Nothing), None);
    assert_eq!(left(calls.clone(), Kept::Everything), Some("one".to_owned()));
    calls.push(sync("f"));
    assert_eq!(left(calls.clone(), Kept::Nothing), Some("one".to_owned()));
    calls.push(Call::Unlink { path: "f/a".to_owned() });
    assert_eq!(left(calls.clone(), Kept::Nothing), Some("one".to_owned()));
    assert_eq!(left(calls, Kept::Everything), None);
}

#[test]
fn a_rename_is_done_or_not_done() {
    let mut calls =
        vec![open("a"), write("a", 0, b"old"), sync("a"), open("b"), write("b", 0, b"new"), sync("b"), sync("")];
    calls.push(rename("b", "a"));
    let events = events(calls);
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..50 {
        let tree = after(&events, Kept::Nothing, Kept::Some(50), seed);
        seen.insert((text(&tree, "a"), text(&tree, "b")));
    }
    let (old, new) = (Some("old".to_owned()), Some("new".to_owned()));
    assert_eq!(seen, [(old, new.clone()), (new, None)].into());
}

#[test]
fn a_sync_is_only_of_what_had_ended_before() {
    let mut events = events([open("a"), sync(""), write("a", 0, b"one"), sync("a")]);
    // The write ends while the sync is under way.
    (events[2].ended, events[3].begun, events[3].ended) = (4, 3, 5);
    assert_eq!(text(&after(&events, Kept::Nothing, Kept::Nothing, 0), "a"), Some(String::new()));
    (events[2].ended, events[3].begun) = (3, 4);
    assert_eq!(text(&after(&events, Kept::Nothing, Kept::Nothing, 0), "a"), Some("one".to_owned()));
}

#[test]
fn a_write_is_torn_between_sectors() {
    let (old, one, two) = (vec![b'.'; 4096], vec![b'1'; 2048], vec![b'2'; 2048]);
    let calls = [open("a"), write("a", 0, &old), sync("a"), sync(""), write("a", 100, &one), write("a", 1024, &two)];
    let events = events(calls);
    let mut torn = 0;
    for seed in 0..200 {
        let left = after(&events, Kept::Some(50), Kept::Nothing, seed)["a"].clone().unwrap();
        assert_eq!(left.len(), 4096);
        for (sector, bytes) in left.chunks(512).enumerate() {
            // What a sector began with stays with what was added.
            let begin = if sector == 0 { 100 } else { 0 };
            let whole = bytes[begin..].iter().all(|byte| *byte == bytes[511]);
            let between = sector == 4 && bytes[..100].iter().all(|byte| *byte != b'2');
            assert!(whole || between, "sector {sector} of seed {seed}");
        }
        torn += usize::from(left[1024..3072].chunks(512).any(|sector| sector[511] != left[1535]));
    }
    assert!(torn > 10, "{torn}");
}

/// As strace writes it.
fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
}

#[test]
fn a_trace_is_read() {
    let (data, at, new) = (hex("/tmp/f"), hex("/tmp/f/a"), hex("/tmp/f/b"));
    let trace = [
        format!(r#"7  openat(AT_FDCWD</>, "{at}", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 5<{at}>"#),
        format!(r#"7  write(5<{at}>, "{}", 3) = 3"#, hex("one")),
        format!(r#"8  write(5<{at}>, "{}", 9 <unfinished ...>"#, hex("two three")),
        format!("7  fsync(6<{data}> <unfinished ...>"),
        // Half of it was written.
        "8  <... write resumed>)              = 4".to_owned(),
        "7  <... fsync resumed>)              = 0".to_owned(),
        format!(r#"8  pwrite64(5<{at}>, "{}", 1, 4096) = 1"#, hex("x")),
        format!(r#"8  rename("{at}", "{new}") = 0"#),
        format!(r#"8  unlink("{at}") = -1 ENOENT (No such file or directory)"#),
        format!(r#"8  write(9<{}>, "{}", 3) = 3"#, hex("/tmp/other"), hex("not ours")),
        "8  +++ exited with 0 +++".to_owned(),
    ];
    let mut reader = Reader::new(Path::new("/tmp/f"));
    assert!(reader.read(trace.join("\n").as_bytes()).is_empty());
    let calls: Vec<Call> = reader.events.iter().map(|event| event.call.clone()).collect();
    let made = Call::Open { path: "a".to_owned(), truncate: true };
    let written = [write("a", 0, b"one"), write("a", 3, b"two "), sync(""), write("a", 4096, b"x")];
    assert_eq!(calls, [[made].as_slice(), &written, &[rename("a", "b")]].concat());
    assert_eq!(reader.events.iter().map(|event| (event.begun, event.ended)).nth(3), Some((4, 6)));
}
