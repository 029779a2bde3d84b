//! Layered storage as the engine's C++ sees it: the functions of `glue/volume.h`, over [`Volume`]. No decision is made here.

use std::{
    ffi::{c_char, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use openduck_layers::{CommitStatus, FileKind, Lsn, StorageError, Volume};

use super::{
    ffi::od_text,
    rights::{changed, od_rights},
};

/// A volume behind its pointer: an `Arc<Volume>` of the C++ side's own.
pub(crate) type od_volume = c_void;

/// Why something failed; `message` is a boxed slice's.
#[repr(C)]
pub(crate) struct od_failure {
    kind: i32,
    message: *mut c_char,
    message_size: usize,
}

const IO: i32 = 0;
const CORRUPT: i32 = 1;
const ENDED: i32 = 2;
const NOT_FOUND: i32 = 3;

fn kind_of(error: &StorageError) -> i32 {
    match error {
        StorageError::Corrupt(_) | StorageError::Missing(_) | StorageError::NewerFormat(_) => CORRUPT,
        StorageError::Fenced
        | StorageError::Poisoned(_)
        | StorageError::Ambiguous(_)
        | StorageError::NotCommitted(_) => ENDED,
        StorageError::NotFound(_) => NOT_FOUND,
        _ => IO,
    }
}

/// # Safety
/// `volume` is a live pointer to the contents of an `Arc<Volume>`; it outlives the result.
unsafe fn borrow<'a>(volume: *const od_volume) -> &'a Volume {
    // SAFETY: as promised by the caller.
    unsafe { &*volume.cast::<Volume>() }
}

/// Runs `body` with the volume; its error, or a panic of it, becomes `failure` and false. A panic ends the volume too: it
/// may have left something half done, which must not become durable.
///
/// # Safety
/// `volume` is live; `failure` is null or can be written.
unsafe fn guard(
    volume: *const od_volume,
    failure: *mut od_failure,
    body: impl FnOnce(&Volume) -> Result<(), StorageError>,
) -> bool {
    // SAFETY: as promised by the caller.
    let volume = unsafe { borrow(volume) };
    let error = match catch_unwind(AssertUnwindSafe(|| body(volume))) {
        Ok(Ok(())) => return true,
        Ok(Err(error)) => error,
        Err(_) => {
            let error = StorageError::Poisoned("internal error: storage has panicked".to_owned());
            volume.poison(error.clone());
            error
        }
    };
    let text = error.to_string().into_bytes().into_boxed_slice();
    let size = text.len();
    if failure.is_null() {
        return false;
    }
    // SAFETY: as promised by the caller. The text is freed by od_failure_free.
    unsafe {
        failure.write(od_failure { kind: kind_of(&error), message: Box::into_raw(text).cast(), message_size: size })
    };
    false
}

fn file_of(number: i32) -> Result<FileKind, StorageError> {
    let file = u8::try_from(number).ok().and_then(FileKind::of);
    file.ok_or_else(|| StorageError::NotFound(format!("file {number} of a database")))
}

/// # Safety
/// `failure` was filled in by a failed call, once.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_failure_free(failure: *mut od_failure) {
    // SAFETY: as promised by the caller: the message is null, or a boxed slice of that size of `guard`'s.
    unsafe {
        let failure = &mut *failure;
        if !failure.message.is_null() {
            let text = std::ptr::slice_from_raw_parts_mut(failure.message.cast::<u8>(), failure.message_size);
            drop(Box::from_raw(text));
            failure.message = std::ptr::null_mut();
        }
    }
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_retain(volume: *mut od_volume) -> *mut od_volume {
    // SAFETY: it came from Arc::into_raw and is live.
    unsafe { Arc::increment_strong_count(volume.cast::<Volume>()) };
    volume
}

/// # Safety
/// `volume` is live, and this is one of its owners' only release.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_release(volume: *mut od_volume) {
    let dropped = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: it came from Arc::into_raw, and this owner ends here.
        drop(unsafe { Arc::from_raw(volume.cast::<Volume>()) });
    }));
    if dropped.is_err() {
        tracing::error!("a volume could not be let go of");
    }
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_read_only(volume: *const od_volume) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { borrow(volume) }.is_read_only()
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_exists(volume: *const od_volume, file: i32) -> bool {
    // SAFETY: as promised by the caller.
    let volume = unsafe { borrow(volume) };
    file_of(file).is_ok_and(|file| volume.exists(file))
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_size(volume: *const od_volume, file: i32) -> u64 {
    // SAFETY: as promised by the caller.
    let volume = unsafe { borrow(volume) };
    file_of(file).map_or(0, |file| volume.size(file))
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_create(volume: *mut od_volume, file: i32, failure: *mut od_failure) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.create(file_of(file)?)) }
}

/// # Safety
/// `volume` is live; `buffer` has room for `size` bytes; `read` and `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_read(
    volume: *mut od_volume,
    file: i32,
    buffer: *mut u8,
    size: usize,
    offset: u64,
    read: *mut usize,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller. An empty read may come with a null buffer.
    unsafe {
        guard(volume, failure, |volume| {
            let buffer = if size == 0 { &mut [] } else { std::slice::from_raw_parts_mut(buffer, size) };
            *read = volume.read(file_of(file)?, offset, buffer)?;
            Ok(())
        })
    }
}

/// # Safety
/// `volume` is live; `buffer` holds `size` bytes; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_write(
    volume: *mut od_volume,
    file: i32,
    buffer: *const u8,
    size: usize,
    offset: u64,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller. An empty write may come with a null buffer.
    unsafe {
        guard(volume, failure, |volume| {
            let bytes = if size == 0 { &[] } else { std::slice::from_raw_parts(buffer, size) };
            volume.write(file_of(file)?, offset, bytes)
        })
    }
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_truncate(
    volume: *mut od_volume,
    file: i32,
    size: u64,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.truncate(file_of(file)?, size)) }
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_trim(
    volume: *mut od_volume,
    file: i32,
    offset: u64,
    size: u64,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.trim(file_of(file)?, offset, size)) }
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_sync(volume: *mut od_volume, file: i32, failure: *mut od_failure) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.sync(file_of(file)?)) }
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_remove(volume: *mut od_volume, file: i32, failure: *mut od_failure) -> bool {
    let mut removed = false;
    // SAFETY: as promised by the caller.
    let done = unsafe {
        guard(volume, failure, |volume| {
            removed = volume.remove(file_of(file)?)?;
            Ok(())
        })
    };
    done && removed
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_rename(
    volume: *mut od_volume,
    from: i32,
    to: i32,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.rename(file_of(from)?, file_of(to)?)) }
}

/// # Safety
/// `volume` is live; the text is live for the call; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_announce_commit(
    volume: *mut od_volume,
    transaction_id: od_text,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.announce_commit(&super::text(transaction_id))) }
}

/// # Safety
/// `volume` is live; the text is live for the call.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_commit_over(volume: *mut od_volume, transaction_id: od_text) {
    // SAFETY: as promised by the caller.
    unsafe { borrow(volume) }.commit_over(&super::text(transaction_id));
}

/// What has become of a transaction, as C has it; see volume.h.
#[repr(C)]
#[allow(unreachable_pub)]
pub struct od_commit_status {
    kind: i32,
    lsn: u64,
    committed_at: i64,
    known_since: i64,
}

impl From<CommitStatus> for od_commit_status {
    fn from(status: CommitStatus) -> Self {
        let nothing = Self { kind: 0, lsn: 0, committed_at: 0, known_since: 0 };
        match status {
            CommitStatus::Committed(commit) => Self { lsn: commit.lsn.0, committed_at: commit.time, ..nothing },
            CommitStatus::InProgress => Self { kind: 1, ..nothing },
            CommitStatus::NotCommitted(since) => Self { kind: 2, known_since: since.unwrap_or(0), ..nothing },
            CommitStatus::Forgotten(since) => Self { kind: 3, known_since: since, ..nothing },
        }
    }
}

/// # Safety
/// `volume` is live; the text is live for the call; `status` and `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_commit_status(
    volume: *mut od_volume,
    transaction_id: od_text,
    status: *mut od_commit_status,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe {
        guard(volume, failure, |volume| {
            let found = volume.commit_status(&super::text(transaction_id))?;
            status.write(found.into());
            Ok(())
        })
    }
}

/// # Safety
/// `volume` is live; the text is live for the call, and so is `rights`, or null.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_begin_commit(
    volume: *mut od_volume,
    transaction_id: od_text,
    rights: *const od_rights,
) {
    // SAFETY: as promised by the caller.
    unsafe { borrow(volume).begin_commit(&super::text(transaction_id), changed(rights)) };
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_end_commit(volume: *mut od_volume) -> u64 {
    // SAFETY: as promised by the caller.
    unsafe { borrow(volume) }.end_commit().map_or(0, |lsn| lsn.0)
}

/// # Safety
/// `volume` is live.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_position(volume: *const od_volume) -> u64 {
    // SAFETY: as promised by the caller.
    unsafe { borrow(volume) }.position().0
}

/// # Safety
/// `volume` is live; `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_wait(volume: *mut od_volume, position: u64, failure: *mut od_failure) -> bool {
    // SAFETY: as promised by the caller.
    unsafe { guard(volume, failure, |volume| volume.wait(Lsn(position))) }
}

/// # Safety
/// `volume` is live; `blocks` points to `count` numbers, live for the call.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_note_hot_blocks(volume: *mut od_volume, blocks: *const u64, count: usize) {
    // SAFETY: as promised by the caller; none may come with a null pointer. No failure is written.
    unsafe {
        guard(volume, std::ptr::null_mut(), |volume| {
            let blocks = if count == 0 { &[] } else { std::slice::from_raw_parts(blocks, count) };
            volume.note_hot_blocks(blocks);
            Ok(())
        });
    }
}

/// # Safety
/// `volume` is live; the texts are live for the call; `snapshot`, `position` and `failure` can be written.
#[unsafe(no_mangle)]
#[allow(unreachable_pub)]
pub unsafe extern "C" fn od_volume_at(
    volume: *mut od_volume,
    unit: od_text,
    value: od_text,
    snapshot: *mut *mut od_volume,
    position: *mut u64,
    failure: *mut od_failure,
) -> bool {
    // SAFETY: as promised by the caller.
    unsafe {
        guard(volume, failure, |volume| {
            let lsn = volume.resolve(&super::text(unit), &super::text(value))?;
            let found = Arc::new(volume.at(lsn)?);
            *position = lsn.0;
            *snapshot = Arc::into_raw(found).cast_mut().cast();
            Ok(())
        })
    }
}
