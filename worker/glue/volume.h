// The seam between DuckDB's file system and layered storage, as plain C: what C++ asks of Rust.
//
// A volume is the four files of one database: for writing, a timeline; for reading, a snapshot, which never changes.
// Functions that can fail return false and fill `od_failure`; no panic leaves Rust. All may be called by any thread, many
// at a time.
#pragma once

#include "engine.h"
#include "rights.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct od_volume od_volume;

// The files, by what DuckDB puts after the database's path: "", ".wal", ".wal.checkpoint", ".wal.recovery".
typedef enum { OD_FILE_MAIN = 0, OD_FILE_WAL = 1, OD_FILE_CHECKPOINT = 2, OD_FILE_RECOVERY = 3 } od_file;

typedef enum {
	// Reading or writing failed: IOException
	OD_FAILURE_IO = 0,
	// Stored bytes are damaged or missing: IOException too, but said to be so
	OD_FAILURE_CORRUPT = 1,
	// The volume has ended: fenced, or a commit could not be resolved. Its engine is to be discarded
	OD_FAILURE_ENDED = 2,
	// What was asked for is not there: BinderException
	OD_FAILURE_NOT_FOUND = 3
} od_failure_kind;

// Why something failed. `message` is Rust's, freed by od_failure_free.
typedef struct {
	int32_t kind;
	char *message;
	size_t message_size;
} od_failure;

void od_failure_free(od_failure *failure);

// One more owner of a volume; each is let go of once.
od_volume *od_volume_retain(od_volume *volume);
void od_volume_release(od_volume *volume);

bool od_volume_read_only(const od_volume *volume);
bool od_volume_exists(const od_volume *volume, int32_t file);
// Makes an empty file; nothing where it exists.
bool od_volume_create(od_volume *volume, int32_t file, od_failure *failure);
uint64_t od_volume_size(const od_volume *volume, int32_t file);
// Reads up to `size` bytes; `read` is less only at the file's end.
bool od_volume_read(od_volume *volume, int32_t file, void *buffer, size_t size, uint64_t offset, size_t *read,
                    od_failure *failure);
bool od_volume_write(od_volume *volume, int32_t file, const void *buffer, size_t size, uint64_t offset,
                     od_failure *failure);
bool od_volume_truncate(od_volume *volume, int32_t file, uint64_t size, od_failure *failure);
// What is in the range may be forgotten.
bool od_volume_trim(od_volume *volume, int32_t file, uint64_t offset, uint64_t size, od_failure *failure);
// Orders what was written before ahead of what is written after. Durability is waited for in od_volume_wait.
bool od_volume_sync(od_volume *volume, int32_t file, od_failure *failure);
// False and no failure (`message` is null): it does not exist.
bool od_volume_remove(od_volume *volume, int32_t file, od_failure *failure);
// Atomically; replaces `to`.
bool od_volume_rename(od_volume *volume, int32_t from, int32_t to, od_failure *failure);

// The transaction of a client's with this id is about to be committed, by this engine; od_volume_commit_over follows. Fails
// where somebody has been told that it is not committed. The empty id is nobody's.
bool od_volume_announce_commit(od_volume *volume, od_text transaction_id, od_failure *failure);
void od_volume_commit_over(od_volume *volume, od_text transaction_id);

typedef enum {
	OD_COMMIT_COMMITTED = 0,
	OD_COMMIT_IN_PROGRESS = 1,
	OD_COMMIT_NOT_COMMITTED = 2,
	// Older than what is known
	OD_COMMIT_FORGOTTEN = 3
} od_commit_kind;

// What has become of a transaction; times in microseconds since 1970, 0: none.
typedef struct {
	int32_t kind;
	uint64_t lsn;
	int64_t committed_at;
	// Of commits before nothing is known
	int64_t known_since;
} od_commit_status;

// From now on a transaction that is not committed cannot be.
bool od_volume_commit_status(od_volume *volume, od_text transaction_id, od_commit_status *status, od_failure *failure);

// What this thread syncs until od_volume_end_commit belongs to this transaction of a client's; the id may be empty. `rights`,
// which may be null, knows what the transaction has written.
void od_volume_begin_commit(od_volume *volume, od_text transaction_id, const od_rights *rights);
// The position of the newest batch of this thread's since od_volume_begin_commit; 0: it made none.
uint64_t od_volume_end_commit(od_volume *volume);
// The position of the newest batch, durable or not.
uint64_t od_volume_position(const od_volume *volume);
// Waits until everything up to `position` is durable.
bool od_volume_wait(od_volume *volume, uint64_t position, od_failure *failure);

// The blocks of the main file that hold its catalog, as it is now: what whoever opens it reads first. A hint.
void od_volume_note_hot_blocks(od_volume *volume, const uint64_t *blocks, size_t count);

// The same database at another position, read-only: AT (unit => value); `unit` is "version" or "timestamp" in lower case,
// `value` a number or a timestamp as text. `position` is the one that was found.
bool od_volume_at(od_volume *volume, od_text unit, od_text value, od_volume **snapshot, uint64_t *position,
                  od_failure *failure);

#ifdef __cplusplus
}
#endif
