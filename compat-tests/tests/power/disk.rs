//! A disk that may forget: bytes stay only once their file was synced, names only once their folder was.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    chance::Chance,
    trace::{Call, Event},
};

/// Bytes that reach the disk together.
const SECTOR: usize = 512;

type Id = usize;

/// Something done since the last sync, and when it had ended.
struct Pending<T> {
    ended: usize,
    change: T,
}

enum Content<'a> {
    Write { offset: usize, bytes: &'a [u8] },
    Resize { size: usize },
}

enum Entry {
    Set { name: String, id: Id },
    Clear { name: String },
    Move { from: String, to: String, id: Id },
}

#[derive(Default)]
struct File<'a> {
    durable: Vec<u8>,
    pending: Vec<Pending<Content<'a>>>,
}

#[derive(Default)]
struct Folder {
    durable: BTreeMap<String, Id>,
    pending: Vec<Pending<Entry>>,
    /// What the program sees.
    now: BTreeMap<String, Id>,
}

enum Node<'a> {
    File(File<'a>),
    Folder(Folder),
}

/// How much of what was not synced survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Nothing,
    /// What was done first.
    Prefix,
    /// Each change with so many chances of a hundred, and a write perhaps in part.
    Some(usize),
    Everything,
}

impl Kept {
    /// Any of them.
    pub fn by(chance: &mut Chance) -> Self {
        let percent = chance.one_of(&[10, 50, 90]);
        chance.one_of(&[Self::Nothing, Self::Nothing, Self::Prefix, Self::Some(percent), Self::Everything])
    }
}

/// Files by their paths; a folder has no bytes.
pub type Tree = BTreeMap<String, Option<Vec<u8>>>;

/// The disk below one folder.
pub struct Disk<'a> {
    nodes: Vec<Node<'a>>,
}

const ROOT: Id = 0;

impl<'a> Disk<'a> {
    /// An empty folder.
    pub fn new() -> Self {
        Self { nodes: vec![Node::Folder(Folder::default())] }
    }

    /// A folder in it that was there before, for good.
    pub fn give(&mut self, path: &str) {
        self.make(path, Node::Folder(Folder::default()), 0);
        self.nodes[ROOT].sync(1);
    }

    /// Does what the program has done.
    pub fn apply(&mut self, event: &'a Event) {
        let ended = event.ended;
        match &event.call {
            Call::Open { path, truncate } => match self.find(path) {
                None => self.make(path, Node::File(File::default()), ended),
                Some(id) if *truncate => self.file(id).change(ended, Content::Resize { size: 0 }),
                Some(_) => {}
            },
            Call::Write { path, offset, bytes } => {
                let id = self.expect(path);
                self.file(id).change(ended, Content::Write { offset: *offset, bytes });
            }
            Call::Resize { path, size } => {
                let id = self.expect(path);
                self.file(id).change(ended, Content::Resize { size: *size });
            }
            Call::Sync { path } => {
                let id = self.expect(path);
                self.nodes[id].sync(event.begun);
            }
            Call::Rename { from, to } => {
                let id = self.expect(from);
                let ((folder, from), (to_folder, to)) = (self.parent(from), self.parent(to));
                assert_eq!(folder, to_folder, "a rename to another folder is not modelled");
                self.folder(folder).change(ended, Entry::Move { from, to, id });
            }
            Call::Link { from, to } => {
                let id = self.expect(from);
                let (folder, name) = self.parent(to);
                self.folder(folder).change(ended, Entry::Set { name, id });
            }
            Call::Unlink { path } => {
                let (folder, name) = self.parent(path);
                self.folder(folder).change(ended, Entry::Clear { name });
            }
            Call::MakeFolder { path } => self.make(path, Node::Folder(Folder::default()), ended),
        }
    }

    /// What is there after a power cut.
    pub fn cut(&self, content: Kept, entries: Kept, chance: &mut Chance) -> Tree {
        let mut tree = Tree::new();
        self.survive(ROOT, "", content, entries, chance, &mut tree);
        tree
    }

    fn survive(&self, id: Id, path: &str, content: Kept, entries: Kept, chance: &mut Chance, tree: &mut Tree) {
        match &self.nodes[id] {
            Node::File(file) => {
                tree.insert(path.to_owned(), Some(file.after(content, chance)));
            }
            Node::Folder(folder) => {
                tree.insert(path.to_owned(), None);
                for (name, id) in folder.after(entries, chance) {
                    let path = if path.is_empty() { name } else { format!("{path}/{name}") };
                    self.survive(id, &path, content, entries, chance, tree);
                }
            }
        }
    }

    fn make(&mut self, path: &str, node: Node<'a>, ended: usize) {
        let (folder, name) = self.parent(path);
        let id = self.nodes.len();
        self.nodes.push(node);
        self.folder(folder).change(ended, Entry::Set { name, id });
    }

    fn find(&self, path: &str) -> Option<Id> {
        path.split('/').filter(|name| !name.is_empty()).try_fold(ROOT, |id, name| match &self.nodes[id] {
            Node::Folder(folder) => folder.now.get(name).copied(),
            Node::File(_) => None,
        })
    }

    fn expect(&self, path: &str) -> Id {
        self.find(path).unwrap_or_else(|| panic!("the trace has a file that was never made: {path:?}"))
    }

    fn parent(&self, path: &str) -> (Id, String) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        (self.expect(folder), name.to_owned())
    }

    fn file(&mut self, id: Id) -> &mut File<'a> {
        match &mut self.nodes[id] {
            Node::File(file) => file,
            Node::Folder(_) => panic!("bytes of a folder"),
        }
    }

    fn folder(&mut self, id: Id) -> &mut Folder {
        match &mut self.nodes[id] {
            Node::Folder(folder) => folder,
            Node::File(_) => panic!("entries of a file"),
        }
    }
}

impl Node<'_> {
    /// Makes durable what had ended before the sync began.
    fn sync(&mut self, begun: usize) {
        match self {
            Self::File(file) => {
                for pending in take_before(&mut file.pending, begun) {
                    pending.apply(&mut file.durable);
                }
            }
            Self::Folder(folder) => {
                for pending in take_before(&mut folder.pending, begun) {
                    pending.apply(&mut folder.durable);
                }
            }
        }
    }
}

fn take_before<T>(pending: &mut Vec<Pending<T>>, begun: usize) -> Vec<T> {
    let later = pending.iter().position(|pending| pending.ended >= begun).unwrap_or(pending.len());
    pending.drain(..later).map(|pending| pending.change).collect()
}

impl Content<'_> {
    fn apply(&self, to: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => {
                let end = offset + bytes.len();
                to.resize(to.len().max(end), 0);
                to[*offset..end].copy_from_slice(bytes);
            }
            Self::Resize { size } => to.resize(*size, 0),
        }
    }
}

impl Entry {
    fn apply(&self, to: &mut BTreeMap<String, Id>) {
        match self {
            Self::Set { name, id } => {
                to.insert(name.clone(), *id);
            }
            Self::Clear { name } => {
                to.remove(name);
            }
            Self::Move { from, to: name, id } => {
                to.remove(from);
                to.insert(name.clone(), *id);
            }
        }
    }
}

impl<'a> File<'a> {
    fn change(&mut self, ended: usize, change: Content<'a>) {
        self.pending.push(Pending { ended, change });
    }

    fn after(&self, kept: Kept, chance: &mut Chance) -> Vec<u8> {
        let mut image = self.durable.clone();
        let percent = match kept {
            Kept::Some(percent) => percent,
            whole => {
                for pending in &self.pending[..count(whole, self.pending.len(), chance)] {
                    pending.change.apply(&mut image);
                }
                return image;
            }
        };
        // Whatever of a sector reaches the disk is all that was written there until then.
        let mut now = self.durable.clone();
        for pending in &self.pending {
            pending.change.apply(&mut now);
            if !chance.percent(percent) {
                continue;
            }
            let Content::Write { offset, bytes } = &pending.change else {
                pending.change.apply(&mut image);
                continue;
            };
            let torn = chance.percent(30);
            for sector in offset / SECTOR..(offset + bytes.len()).div_ceil(SECTOR) {
                if torn && chance.percent(50) {
                    continue;
                }
                let (from, to) = (sector * SECTOR, ((sector + 1) * SECTOR).min(now.len()));
                image.resize(image.len().max(to), 0);
                image[from..to].copy_from_slice(&now[from..to]);
            }
        }
        // The size is written by itself: before the bytes, or not yet.
        if image.len() < now.len() && chance.percent(25) {
            image.resize(now.len(), 0);
        } else if image.len() > self.durable.len() && chance.percent(25) {
            let lost = chance.below(image.len() - self.durable.len() + 1);
            image.truncate(image.len() - lost);
        }
        image
    }
}

impl Folder {
    fn change(&mut self, ended: usize, change: Entry) {
        change.apply(&mut self.now);
        self.pending.push(Pending { ended, change });
    }

    fn after(&self, kept: Kept, chance: &mut Chance) -> BTreeMap<String, Id> {
        let mut entries = self.durable.clone();
        if let Kept::Some(percent) = kept {
            for pending in self.pending.iter().filter(|_| chance.percent(percent)) {
                pending.change.apply(&mut entries);
            }
        } else {
            for pending in &self.pending[..count(kept, self.pending.len(), chance)] {
                pending.change.apply(&mut entries);
            }
        }
        entries
    }
}

/// How many of the first changes are kept.
fn count(kept: Kept, all: usize, chance: &mut Chance) -> usize {
    match kept {
        Kept::Nothing => 0,
        Kept::Prefix => chance.below(all + 1),
        Kept::Some(_) | Kept::Everything => all,
    }
}

/// Lays a tree out below `folder`, which is there. SQLite's shared memory is not: it is memory.
pub fn lay_out(tree: &Tree, folder: &Path) {
    for (path, bytes) in tree.iter().filter(|(path, _)| !path.is_empty() && !path.ends_with("-shm")) {
        let path = folder.join(path);
        match bytes {
            None => fs::create_dir(path).expect("a folder"),
            Some(bytes) => fs::write(path, bytes).expect("a file"),
        }
    }
}
