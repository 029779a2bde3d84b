//! What a statement may do, as the engine's C++ asks for it: the functions of `glue/rights.h`, over [`Rights`]. What the
//! answers are is decided in [`crate::access`].

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::{c_char, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use openduck_layers::{
    changed::Changed,
    metastore::{Privileges, Securable, SecurableKind},
};
use parking_lot::Mutex;

use super::ffi::od_text;
use crate::{
    access::Policy,
    database::{Change, Changes, Written},
};

/// [`Rights`] behind their pointer.
pub(crate) type od_rights = c_void;

/// What a statement has done to something that privileges are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Created(Securable),
    Dropped(Securable),
    Renamed { from: Securable, to: Securable },
}

/// A table of the database: its schema, and its name there.
pub(crate) type TableName = (String, String);

/// What a statement's answer hangs on. What it writes is a [`Change`].
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Touched {
    /// The engine has bound it; otherwise nothing is known.
    pub(crate) bound: bool,
    pub(crate) reads: BTreeSet<TableName>,
    /// It may answer otherwise though none of `reads` has changed, or it writes.
    pub(crate) unrepeatable: bool,
}

/// What one statement of a session may do, and what it does to what is granted.
pub(crate) struct Rights {
    policy: Arc<Policy>,
    /// What the open transaction has done so far: what it has made is its user's.
    before: Vec<Effect>,
    /// What the statement will have done.
    noted: Mutex<Vec<Effect>>,
    /// What to tell the client that is no error.
    notices: Mutex<Vec<String>>,
    touched: Mutex<Touched>,
    /// The tables that it scans, and their rows.
    scans: Mutex<BTreeMap<TableName, u64>>,
    /// What it writes, as others are to know.
    change: Mutex<Change>,
    /// What is committed with it, as readers elsewhere are to know: what it writes itself, once it has been bound, or what its
    /// transaction has written.
    commits: Mutex<Option<Written>>,
}

impl Rights {
    /// `changes`: those of its database.
    pub(crate) fn new(policy: Arc<Policy>, before: Vec<Effect>, changes: &Arc<Changes>) -> Self {
        Self {
            policy,
            before,
            noted: Mutex::default(),
            notices: Mutex::default(),
            touched: Mutex::default(),
            scans: Mutex::default(),
            change: Mutex::new(Change::of(changes)),
            commits: Mutex::default(),
        }
    }

    /// What the statement has done, once it has run.
    pub(crate) fn take_noted(&self) -> Vec<Effect> {
        std::mem::take(&mut self.noted.lock())
    }

    /// What there is to tell of the statement, once it has run.
    pub(crate) fn take_notices(&self) -> Vec<String> {
        std::mem::take(&mut self.notices.lock())
    }

    /// What the statement reads and writes, once it has been submitted.
    pub(crate) fn take_touched(&self) -> Touched {
        std::mem::take(&mut self.touched.lock())
    }

    /// The tables that it scans, and their rows, once it has been submitted or refused; where that was asked for.
    pub(crate) fn take_scans(&self) -> BTreeMap<TableName, u64> {
        std::mem::take(&mut self.scans.lock())
    }

    /// What the statement writes, announced since it was bound.
    pub(crate) fn take_change(&self) -> Change {
        let mut change = self.change.lock();
        let next = change.next();
        std::mem::replace(&mut change, next)
    }

    /// Takes note of what the statement touches, before it runs: an `od_touch`.
    fn touch(&self, touch: i32, table: TableName) {
        let mut touched = self.touched.lock();
        match touch {
            0 => {
                touched.bound = true;
                self.commits.lock().get_or_insert_default();
            }
            1 => drop(touched.reads.insert(table)),
            2 => self.writes(Written::rows_of(table)),
            3 => self.writes(Written::all()),
            _ => touched.unrepeatable = true,
        }
    }

    fn writes(&self, written: Written) {
        self.commits.lock().get_or_insert_default().add(written.clone());
        self.change.lock().announce(written);
    }

    /// It is a COMMIT of what its transaction has written.
    pub(crate) fn commits(&self, written: Written) {
        *self.commits.lock() = Some(written);
    }

    /// For the engine, which reads it as long as this lives.
    pub(super) fn as_ptr(&self) -> *const od_rights {
        std::ptr::from_ref(self).cast()
    }

    /// What may be done with something now. What the transaction has made is its user's; what it has renamed is what it was.
    fn on(&self, object: &Securable) -> Privileges {
        let mut called = object.clone();
        for effect in self.before.iter().rev() {
            match effect {
                Effect::Created(made) if *made == called => return Privileges(u32::MAX),
                Effect::Dropped(gone) if *gone == called => return Privileges::NONE,
                Effect::Renamed { from, to } if *to == called => called = from.clone(),
                Effect::Renamed { from, .. } if *from == called => return Privileges::NONE,
                _ => {}
            }
        }
        self.policy.on(&called)
    }
}

/// Runs `body` on the rights; a panic of it is `otherwise`.
///
/// # Safety
/// `rights` is live.
unsafe fn ask<T>(rights: *const od_rights, otherwise: T, body: impl FnOnce(&Rights) -> T) -> T {
    // SAFETY: as promised by the caller.
    let rights = unsafe { &*rights.cast::<Rights>() };
    catch_unwind(AssertUnwindSafe(|| body(rights))).unwrap_or(otherwise)
}

/// What is committed with a statement; of what was not bound nothing is known.
///
/// # Safety
/// `rights` is live, or null.
pub(super) unsafe fn changed(rights: *const od_rights) -> Changed {
    if rights.is_null() {
        return Changed::Anything;
    }
    // SAFETY: as promised by the caller.
    unsafe {
        ask(rights, Changed::Anything, |rights| {
            rights.commits.lock().as_ref().map_or(Changed::Anything, Written::changed)
        })
    }
}

/// # Safety
/// The texts are live.
unsafe fn securable(kind: i32, schema: od_text, name: od_text) -> Option<Securable> {
    let kind = match kind {
        0 => SecurableKind::Database,
        1 => SecurableKind::Schema,
        2 => SecurableKind::Table,
        3 => SecurableKind::Sequence,
        4 => SecurableKind::Type,
        5 => SecurableKind::Function,
        _ => return None,
    };
    // SAFETY: as promised by the caller.
    unsafe { Some(Securable::of(kind, &text(schema), &text(name))) }
}

/// # Safety
/// `text` is live.
unsafe fn text(text: od_text) -> String {
    if text.data.is_null() {
        return String::new();
    }
    // SAFETY: as promised by the caller.
    let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<c_char>().cast::<u8>(), text.size) };
    String::from_utf8_lossy(bytes).into_owned()
}

/// # Safety
/// `rights` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_unlimited(rights: *const od_rights) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { ask(rights, false, |rights| rights.policy.is_unlimited()) }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_on(rights: *const od_rights, kind: i32, schema: od_text, name: od_text) -> u32 {
    // SAFETY: as promised by the caller.
    unsafe {
        let Some(object) = securable(kind, schema, name) else { return 0 };
        ask(rights, 0, |rights| rights.on(&object).0)
    }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_created(rights: *const od_rights, kind: i32, schema: od_text, name: od_text) {
    // SAFETY: as promised by the caller.
    unsafe {
        let Some(object) = securable(kind, schema, name) else { return };
        ask(rights, (), |rights| rights.noted.lock().push(Effect::Created(object)));
    }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_dropped(rights: *const od_rights, kind: i32, schema: od_text, name: od_text) {
    // SAFETY: as promised by the caller.
    unsafe {
        let Some(object) = securable(kind, schema, name) else { return };
        ask(rights, (), |rights| rights.noted.lock().push(Effect::Dropped(object)));
    }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_renamed(
    rights: *const od_rights,
    kind: i32,
    schema: od_text,
    name: od_text,
    new_name: od_text,
) {
    // SAFETY: as promised by the caller.
    unsafe {
        let Some(from) = securable(kind, schema, name) else { return };
        let to = Securable::of(from.kind, &from.schema, &text(new_name));
        ask(rights, (), |rights| rights.noted.lock().push(Effect::Renamed { from, to }));
    }
}

/// # Safety
/// `rights` and the text are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_notice(rights: *const od_rights, said: od_text) {
    // SAFETY: as promised by the caller.
    unsafe {
        let said = text(said);
        ask(rights, (), |rights| rights.notices.lock().push(said));
    }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_touched(rights: *const od_rights, touch: i32, schema: od_text, table: od_text) {
    // SAFETY: as promised by the caller.
    unsafe {
        let table = (text(schema), text(table));
        ask(rights, (), |rights| rights.touch(touch, table));
    }
}

/// # Safety
/// `rights` and the texts are live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_rights_scanned(rights: *const od_rights, schema: od_text, table: od_text, rows: u64) {
    // SAFETY: as promised by the caller.
    unsafe {
        let table = (text(schema), text(table));
        ask(rights, (), |rights| {
            rights.scans.lock().insert(table, rows);
        });
    }
}
