//! What servers did, and what was acknowledged meanwhile: everything that power cuts are made of.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{
    chance::Chance,
    check::{Expected, Opened, history},
    disk::{Disk, Kept, lay_out},
    trace::{Call, Event, Reader},
    workload::{ACKNOWLEDGED, CLIENTS, MARKS, SENT, connect, runtime},
};

pub struct Recording {
    pub events: Vec<Event>,
    /// For each acknowledged commit: the event that marks it, the client and the number.
    acknowledged: Vec<(usize, usize, usize)>,
    /// How many numbers each client has begun.
    sent: Vec<usize>,
    key: String,
    history: BTreeMap<usize, String>,
}

impl Recording {
    /// Reads the traces in `folder`, and compares what they make with the files there.
    pub fn read(folder: &Path) -> Self {
        let folder = fs::canonicalize(folder).expect("the folder is there");
        let mut reader = Reader::new(&folder);
        let traces = (0..).map(|life| folder.join(format!("trace.{life}"))).take_while(|trace| trace.exists());
        for trace in traces {
            reader.read(&fs::read(trace).expect("a trace"));
        }
        let mut recording = Self {
            events: reader.events,
            acknowledged: vec![],
            sent: vec![0; CLIENTS],
            key: String::new(),
            history: BTreeMap::new(),
        };
        recording.read_marks();
        let end = recording.disk(recording.events.len(), &BTreeSet::new());
        let end = end.cut(Kept::Everything, Kept::Everything, &mut Chance::new(0));
        // Shared memory is written without calls.
        for (path, bytes) in end.iter().filter(|(path, _)| !path.ends_with("-shm")) {
            let same = bytes.as_ref().is_none_or(|bytes| fs::read(folder.join(path)).is_ok_and(|file| file == *bytes));
            assert!(same, "{path} is not what its trace says");
        }
        let copy = tempfile::tempdir().expect("a temporary folder");
        lay_out(&end, copy.path());
        let server = Opened::open(copy.path()).expect("what the servers left can be opened");
        recording.key.clone_from(&server.key);
        let found = runtime().block_on(async { history(&connect(server.port).await?).await });
        recording.history = found.expect("positions can be read");
        recording
    }

    fn read_marks(&mut self) {
        for (at, event) in self.events.iter().enumerate() {
            let Call::Write { path, bytes, .. } = &event.call else {
                continue;
            };
            if path != MARKS {
                continue;
            }
            for mark in std::str::from_utf8(bytes).expect("marks").lines() {
                let words: Vec<&str> = mark.split(' ').collect();
                let number = |word: &str| word.parse::<usize>().expect("a number");
                match *words {
                    [SENT, client, commit] => self.sent[number(client)] = number(commit) + 1,
                    [ACKNOWLEDGED, client, commit] => self.acknowledged.push((at, number(client), number(commit))),
                    _ => panic!("no mark: {mark:?}"),
                }
            }
        }
    }

    /// The moment after the first commit was acknowledged.
    pub fn first(&self) -> usize {
        self.acknowledged[0].0 + 1
    }

    /// A moment right after a commit was acknowledged, from `at` on where there is one.
    pub fn acknowledged_after(&self, at: usize) -> usize {
        let next = self.acknowledged.partition_point(|(event, ..)| *event < at).min(self.acknowledged.len() - 1);
        self.acknowledged[next].0 + 1
    }

    /// The disk at a moment, had the syncs `without` not been made.
    pub fn disk(&self, moment: usize, without: &BTreeSet<usize>) -> Disk<'_> {
        let mut disk = Disk::new();
        if !self.events.iter().any(|event| matches!(&event.call, Call::MakeFolder { path } if path == "data")) {
            disk.give("data");
        }
        for (_, event) in self.events[..moment].iter().enumerate().filter(|(at, _)| !without.contains(at)) {
            disk.apply(event);
        }
        disk
    }

    /// What must be there if the power is cut at a moment.
    pub fn expected(&self, moment: usize) -> Expected {
        let before = self.acknowledged.iter().take_while(|(event, ..)| *event < moment);
        let acknowledged: BTreeSet<_> = before.map(|(_, client, number)| (*client, *number)).collect();
        let key = (!acknowledged.is_empty()).then(|| self.key.clone());
        Expected { acknowledged, sent: self.sent.clone(), key, history: self.history.clone() }
    }
}
