//! What strace has seen a program do to files below a folder, in the order in which it was done.

use std::{
    borrow::Cow,
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

/// Bytes of a line within which its paths are: two of the longest, at four bytes each.
const PATHS: usize = 40_000;

/// The calls that matter, and those that would matter if they were made: a trace with one of these on a file of ours
/// that is not understood is refused.
const CALLS: &str = "open,openat,openat2,creat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,\
rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,truncate,\
fallocate,copy_file_range,sendfile,splice,lseek,ioctl";

/// The flags with which strace writes what [`Trace::read`] reads.
pub fn flags() -> [String; 8] {
    let calls = format!("trace={CALLS}");
    // Everything in hexadecimal, and nothing cut off.
    ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "268435456", "-e", &calls].map(str::to_owned)
}

/// A call that has succeeded. Paths are relative to the folder; the folder itself is the empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// A file was opened that may be made thereby, or emptied.
    Open {
        path: String,
        truncate: bool,
    },
    Write {
        path: String,
        offset: usize,
        bytes: Vec<u8>,
    },
    Resize {
        path: String,
        size: usize,
    },
    Sync {
        path: String,
    },
    /// A further name of a file.
    Link {
        from: String,
        to: String,
    },
    Rename {
        from: String,
        to: String,
    },
    Unlink {
        path: String,
    },
    MakeFolder {
        path: String,
    },
}

/// A call, with the place in the trace where it began and the one where it had ended.
#[derive(Clone, Debug)]
pub struct Event {
    pub begun: usize,
    pub ended: usize,
    pub call: Call,
}

/// Reads traces, one after the other.
pub struct Reader {
    root: PathBuf,
    /// The folder as strace writes it.
    folder: Vec<u8>,
    lines: usize,
    pub events: Vec<Event>,
}

impl Reader {
    /// `folder` without symbolic links.
    pub fn new(folder: &Path) -> Self {
        let root = folder.to_owned();
        let folder =
            folder.as_os_str().as_encoded_bytes().iter().flat_map(|byte| format!("\\x{byte:02x}").into_bytes());
        Self { root, folder: folder.collect(), lines: 0, events: Vec::new() }
    }

    /// Goes on with the trace of the next program. Returns the calls that did not end: the thread, and the call.
    pub fn read(&mut self, trace: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
        // By thread: where its call began, and that part of the line.
        let mut unfinished: HashMap<&[u8], (usize, Vec<u8>)> = HashMap::new();
        // By path: where the next write goes that does not say.
        let mut positions: HashMap<String, usize> = HashMap::new();
        for line in trace.split(|byte| *byte == b'\n') {
            self.lines += 1;
            let Some(space) = line.iter().position(|byte| *byte == b' ') else { continue };
            let (thread, text) = (&line[..space], line[space..].trim_ascii());
            let (begun, text) = if let Some(begun) = text.strip_suffix(b"<unfinished ...>") {
                unfinished.insert(thread, (self.lines, begun.to_vec()));
                continue;
            } else if let Some(resumed) = text.strip_prefix(b"<... ") {
                // A thread that is traced from its first call on has begun what it ends.
                let Some((begun, head)) = unfinished.remove(thread) else { continue };
                let end = find(resumed, b" resumed>").expect("strace says what goes on") + b" resumed>".len();
                (begun, [&head, &resumed[end..]].concat().into())
            } else {
                (self.lines, Cow::Borrowed(text))
            };
            // The thread was killed in it.
            if let Some(head) = text.strip_suffix(b"= ?").map(|text| text.trim_ascii_end()) {
                unfinished.insert(thread, (begun, head.strip_suffix(b")").unwrap_or(head).to_vec()));
            } else {
                self.line(begun, &text, &mut positions);
            }
        }
        unfinished.into_iter().map(|(thread, (_, head))| (thread.to_vec(), head)).collect()
    }

    /// The lines that a trace lacks whose program was killed in the midst of calls: those of calls that were done, as
    /// only the files can tell.
    pub fn settle(folder: &Path, trace: &[u8]) -> Vec<u8> {
        let mut lacking = Vec::new();
        for (thread, head) in Self::new(folder).read(trace) {
            let mut alone = Self::new(folder);
            alone.line(0, &[&head, b") = 0".as_slice()].concat(), &mut HashMap::new());
            if alone.events.iter().any(|event| alone.was_done(&event.call)) {
                lacking.extend([thread.as_slice(), b" <... call resumed>) = 0\n"].concat());
            }
        }
        lacking
    }

    fn was_done(&self, call: &Call) -> bool {
        let at = |path: &str| self.root.join(path);
        match call {
            Call::Open { path, .. } | Call::MakeFolder { path } => at(path).exists(),
            Call::Write { path, offset, bytes } => {
                let file = fs::read(at(path)).unwrap_or_default();
                file.get(*offset..*offset + bytes.len()) == Some(bytes.as_slice())
            }
            Call::Resize { path, size } => fs::metadata(at(path)).is_ok_and(|file| file.len() == *size as u64),
            Call::Sync { .. } => false,
            Call::Rename { from, to } => at(to).exists() && !at(from).exists(),
            Call::Link { to, .. } => at(to).exists(),
            Call::Unlink { path } => !at(path).exists(),
        }
    }

    fn line(&mut self, begun: usize, text: &[u8], positions: &mut HashMap<String, usize>) {
        // Paths come first; after them there may be MiBs.
        if find(&text[..text.len().min(PATHS)], &self.folder).is_none() {
            return;
        }
        let Some(open) = text.iter().position(|byte| *byte == b'(') else {
            return;
        };
        let Some(close) = rfind(text, b" = ") else {
            return;
        };
        let result = text[close + 3..].trim_ascii();
        // It has failed, or the program was killed in it.
        let Some(result) = number(result) else { return };
        let name = std::str::from_utf8(&text[..open]).expect("the name of a call");
        let arguments = arguments(&text[open + 1..close]);
        let Some(call) = self.call(name, &arguments, result, positions) else {
            return;
        };
        self.events.push(Event { begun, ended: self.lines, call });
    }

    fn call(
        &self,
        name: &str,
        arguments: &[&[u8]],
        result: usize,
        positions: &mut HashMap<String, usize>,
    ) -> Option<Call> {
        let has = |at: usize, flag: &str| find(arguments[at], flag.as_bytes()).is_some();
        let given = |at: usize| number(arguments[at]).expect("a number");
        Some(match name {
            "openat" => {
                let path = self.below(arguments[0], arguments[1])?;
                positions.insert(path.clone(), 0);
                let strange = ["O_APPEND", "O_SYNC", "O_DSYNC", "O_TMPFILE"].into_iter().find(|flag| has(2, flag));
                assert_eq!(strange, None, "{path:?} is opened in a way that is not modelled");
                if !has(2, "O_CREAT") && !has(2, "O_TRUNC") {
                    return None;
                }
                Call::Open { path, truncate: has(2, "O_TRUNC") }
            }
            "write" | "pwrite64" => {
                let path = self.opened(arguments[0])?;
                let mut bytes = unhex(arguments[1]);
                // A call that was settled says nothing of how much was written: all.
                bytes.truncate(if result == 0 { bytes.len() } else { result });
                let offset = if name == "pwrite64" {
                    given(3)
                } else {
                    let position = positions.entry(path.clone()).or_default();
                    *position += bytes.len();
                    *position - bytes.len()
                };
                Call::Write { path, offset, bytes }
            }
            "fsync" | "fdatasync" => Call::Sync { path: self.opened(arguments[0])? },
            "ftruncate" => Call::Resize { path: self.opened(arguments[0])?, size: given(1) },
            "rename" => Call::Rename { from: self.path(arguments[0])?, to: self.path(arguments[1])? },
            "linkat" => Call::Link {
                from: self.below(arguments[0], arguments[1])?,
                to: self.below(arguments[2], arguments[3])?,
            },
            "unlink" | "rmdir" => Call::Unlink { path: self.path(arguments[0])? },
            "unlinkat" => Call::Unlink { path: self.below(arguments[0], arguments[1])? },
            "mkdir" => Call::MakeFolder { path: self.path(arguments[0])? },
            // Answers nothing but where a file ends, or what kind of it this is.
            "lseek" | "ioctl" => return None,
            other => panic!("{other} on a file of ours is not modelled"),
        })
    }

    /// The path behind a descriptor, which strace writes after it.
    fn opened(&self, argument: &[u8]) -> Option<String> {
        let begin = argument.iter().position(|byte| *byte == b'<')?;
        let end = argument.iter().rposition(|byte| *byte == b'>')?;
        let path = self.inside(&argument[begin + 1..end]);
        let deleted = argument.ends_with(b"(deleted)");
        assert!(path.is_none() || !deleted, "writing to {path:?}, which is deleted, is not modelled");
        path
    }

    fn path(&self, argument: &[u8]) -> Option<String> {
        self.inside(argument.strip_prefix(b"\"")?.strip_suffix(b"\"")?)
    }

    /// A path that may be relative to a descriptor's.
    fn below(&self, folder: &[u8], argument: &[u8]) -> Option<String> {
        let hex = argument.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        if hex.starts_with(b"\\x2f") {
            return self.inside(hex);
        }
        let name = String::from_utf8(unhex(argument)).expect("a path in UTF-8");
        let folder = self.opened(folder)?;
        Some(if folder.is_empty() { name } else { format!("{folder}/{name}") })
    }

    /// A path in hexadecimal, where it is in our folder.
    fn inside(&self, hex: &[u8]) -> Option<String> {
        let path = String::from_utf8(unhex(hex.strip_prefix(self.folder.as_slice())?)).expect("a path in UTF-8");
        if path.is_empty() { Some(path) } else { path.strip_prefix('/').map(str::to_owned) }
    }
}

/// The arguments of a call. Strings are in hexadecimal, so that a comma divides.
fn arguments(text: &[u8]) -> Vec<&[u8]> {
    let text = text.trim_ascii();
    text.strip_suffix(b")").unwrap_or(text).split(|byte| *byte == b',').map(<[u8]>::trim_ascii).collect()
}

/// What `"\x61\x62"` means.
fn unhex(text: &[u8]) -> Vec<u8> {
    assert!(!text.ends_with(b"..."), "strace has cut a string off");
    let text = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")).unwrap_or(text);
    let digit = |byte: u8| {
        if byte <= b'9' { byte - b'0' } else { byte - b'a' + 10 }
    };
    text.chunks_exact(4).map(|byte| (digit(byte[2]) << 4) | digit(byte[3])).collect()
}

/// The number that a text begins with.
fn number(text: &[u8]) -> Option<usize> {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    std::str::from_utf8(&text[..end]).ok()?.parse().ok()
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn rfind(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).rposition(|window| window == what)
}
