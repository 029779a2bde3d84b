//! What a statement may do, as the engine's C++ asks for it: the functions of `glue/rights.h`, over [`Rights`]. What the
//! answers are is decided in [`crate::access`].

use std::{
    ffi::{c_char, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use openduck_layers::metastore::{Privileges, Securable, SecurableKind};
use parking_lot::Mutex;

use super::ffi::od_text;
use crate::access::Policy;

/// [`Rights`] behind their pointer.
pub(crate) type od_rights = c_void;

/// What a statement has done to something that privileges are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Created(Securable),
    Dropped(Securable),
    Renamed { from: Securable, to: Securable },
}

/// What one statement of a session may do, and what it does to what is granted.
pub(crate) struct Rights {
    policy: Arc<Policy>,
    /// What the open transaction has done so far: what it has made is its user's.
    before: Vec<Effect>,
    /// What the statement will have done.
    noted: Mutex<Vec<Effect>>,
}

impl Rights {
    pub(crate) fn new(policy: Arc<Policy>, before: Vec<Effect>) -> Self {
        Self { policy, before, noted: Mutex::default() }
    }

    /// What the statement has done, once it has run.
    pub(crate) fn take_noted(&self) -> Vec<Effect> {
        std::mem::take(&mut self.noted.lock())
    }

    /// For the engine, which reads it as long as this lives.
    pub(super) fn as_ptr(&self) -> *const od_rights {
        std::ptr::from_ref(self).cast()
    }

    fn on(&self, object: &Securable) -> Privileges {
        let mut own = None;
        for effect in &self.before {
            match effect {
                Effect::Created(made) | Effect::Renamed { to: made, .. } if made == object => own = Some(true),
                Effect::Dropped(gone) | Effect::Renamed { from: gone, .. } if gone == object => own = Some(false),
                _ => {}
            }
        }
        match own {
            Some(true) => Privileges(u32::MAX),
            Some(false) => Privileges::NONE,
            None => self.policy.on(object),
        }
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
