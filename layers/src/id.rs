//! Names of things that are stored: databases, timelines, objects. All are random, so that none is ever used twice.

use std::{fmt, str::FromStr};

use crate::error::StorageError;

#[cfg(not(test))]
fn fresh() -> [u8; 16] {
    uuid::Uuid::new_v4().into_bytes()
}

/// In a simulation even names follow from the seed.
#[cfg(test)]
fn fresh() -> [u8; 16] {
    seeded::SEED.with_borrow_mut(|seed| match seed {
        None => uuid::Uuid::new_v4().into_bytes(),
        Some(seed) => {
            *seed += 1;
            let mut id = [0; 16];
            id.copy_from_slice(&blake3::hash(&seed.to_le_bytes()).as_bytes()[..16]);
            id
        }
    })
}

#[cfg(test)]
pub(crate) mod seeded {
    use std::cell::RefCell;

    thread_local! {
        pub(super) static SEED: RefCell<Option<u128>> = const { RefCell::new(None) };
    }

    /// From here on this thread's ids follow from `seed`; `None`: they are random again.
    pub(crate) fn begin(seed: Option<u64>) {
        SEED.set(seed.map(|seed| u128::from(seed) << 64));
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// A new one, from the system's randomness.
            pub fn random() -> Self {
                Self(fresh())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = StorageError;

            fn from_str(text: &str) -> Result<Self, StorageError> {
                let bytes = u128::from_str_radix(text, 16).ok().filter(|_| text.len() == 32);
                let bytes = bytes.ok_or_else(|| StorageError::Corrupt(format!("\"{text}\" is no id")))?;
                Ok(Self(bytes.to_be_bytes()))
            }
        }
    };
}

id!(
    /// A store: metadata and objects that belong together.
    StoreId
);
id!(
    /// A database.
    DatabaseId
);
id!(
    /// A timeline: a database's main line, or a branch of it.
    TimelineId
);
id!(
    /// A reader that pins snapshots; one for each opened snapshot.
    ReaderId
);

/// A commit's position in its timeline. Dense: 0 is the empty database, the first batch is 1; a branch goes on
/// counting where it leaves its parent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lsn(pub u64);

impl Lsn {
    /// The position after this one.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for Lsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What an object holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ObjectKind {
    /// Pages and log bytes: a layer.
    Data,
    /// Batches taken out of the metastore.
    Log,
    /// Where 1024 pages are.
    Leaf,
    /// A root that is too large for the metastore.
    Root,
}

impl ObjectKind {
    /// The letter that begins an object's key.
    pub fn letter(self) -> char {
        match self {
            Self::Data => 'd',
            Self::Log => 'l',
            Self::Leaf => 'm',
            Self::Root => 'r',
        }
    }

    /// The kind with this letter.
    pub(crate) fn of_letter(letter: char) -> Option<Self> {
        [Self::Data, Self::Log, Self::Leaf, Self::Root].into_iter().find(|kind| kind.letter() == letter)
    }
}

/// Names an object, for ever: `d/<timeline>/<w|m><epoch>/<sequence>-<nonce>`.
///
/// The epoch is the writer's (`w`) or the maintainer's (`m`) that made it: once that epoch is over, what it has uploaded
/// and never committed is garbage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectKey {
    /// What it holds.
    pub kind: ObjectKind,
    /// The timeline that it was made for. Branches refer to it too.
    pub timeline: TimelineId,
    /// Made by the timeline's maintenance, not by its writer.
    pub maintenance: bool,
    /// The maker's epoch.
    pub epoch: u64,
    /// Counts what the maker makes.
    pub sequence: u64,
    /// Keeps two makers apart that believe to be in the same epoch.
    pub nonce: u64,
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, timeline, maintenance, epoch, sequence, nonce } = self;
        let maker = if *maintenance { 'm' } else { 'w' };
        write!(f, "{}/{timeline}/{maker}{epoch:016x}/{sequence:016x}-{nonce:016x}", kind.letter())
    }
}

impl FromStr for ObjectKey {
    type Err = StorageError;

    fn from_str(text: &str) -> Result<Self, StorageError> {
        parse_key(text).ok_or_else(|| StorageError::Corrupt(format!("\"{text}\" is no object's key")))
    }
}

fn parse_key(text: &str) -> Option<ObjectKey> {
    let number = |text: &str| u64::from_str_radix(text, 16).ok().filter(|_| text.len() == 16);
    let mut parts = text.split('/');
    let kind = parts.next()?.parse().ok().and_then(ObjectKind::of_letter)?;
    let timeline = parts.next()?.parse().ok()?;
    let maker = parts.next()?;
    let maintenance = maker.starts_with('m');
    let epoch = number(maker.strip_prefix(['m', 'w'])?)?;
    let (sequence, nonce) = parts.next()?.split_once('-')?;
    let key = ObjectKey { kind, timeline, maintenance, epoch, sequence: number(sequence)?, nonce: number(nonce)? };
    parts.next().is_none().then_some(key)
}
