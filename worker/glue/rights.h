// The seam between DuckDB's binder and who may do what, as plain C: what C++ asks of Rust about a statement that it has
// bound, and tells it of one that makes, drops or renames something.
//
// No function fails, and no panic leaves Rust. All may be called by any thread.
#pragma once

#include "engine.h"

#ifdef __cplusplus
extern "C" {
#endif

// What one statement of one user may do. Rust's.
typedef struct od_rights od_rights;

// The kinds and privileges of openduck_layers::metastore, by the same numbers.
typedef enum {
	OD_DATABASE = 0,
	OD_SCHEMA = 1,
	OD_TABLE = 2,
	OD_SEQUENCE = 3,
	OD_TYPE = 4,
	OD_FUNCTION = 5
} od_securable;

enum {
	OD_SELECT = 1 << 0,
	OD_INSERT = 1 << 1,
	OD_UPDATE = 1 << 2,
	OD_DELETE = 1 << 3,
	OD_TRUNCATE = 1 << 4,
	OD_REFERENCES = 1 << 5,
	OD_TRIGGER = 1 << 6,
	OD_USAGE = 1 << 7,
	OD_CREATE = 1 << 8,
	OD_TEMPORARY = 1 << 10,
	OD_OWNER = 1 << 16
};

// Nothing is refused.
bool od_rights_unlimited(const od_rights *rights);
// The privileges on something of the database. Of what is in a schema that may not be used, none.
uint32_t od_rights_on(const od_rights *rights, int32_t kind, od_text schema, od_text name);
// What there is to tell of a statement that was bound: what it reads and writes of its database.
typedef enum {
	// It was bound, so that what follows of it is all
	OD_BOUND = 0,
	// It reads this table
	OD_READS = 1,
	// It writes rows of this table, and then it is unrepeatable too
	OD_WRITES = 2,
	// It writes more than rows of tables that are named; the same
	OD_WRITES_ALL = 3,
	// It may answer otherwise though nothing that it reads has changed
	OD_UNREPEATABLE = 4
} od_touch;

// Takes note of one such thing, before the statement runs. The texts are empty where no table is meant.
void od_rights_touched(const od_rights *rights, int32_t touch, od_text schema, od_text table);
// Takes note of a table that it scans, and of its rows. Where it scans it twice, so often.
void od_rights_scanned(const od_rights *rights, od_text schema, od_text table, uint64_t rows);
// Takes note of what the statement will have done.
void od_rights_created(const od_rights *rights, int32_t kind, od_text schema, od_text name);
void od_rights_dropped(const od_rights *rights, int32_t kind, od_text schema, od_text name);
// Something to tell the client that is no error, as PostgreSQL says it.
void od_rights_notice(const od_rights *rights, od_text text);
void od_rights_renamed(const od_rights *rights, int32_t kind, od_text schema, od_text name, od_text new_name);

// What the connection's next statements may do, until it is set again; null: everything, and nothing is noted. It is
// borrowed until then. The glue's own, for Rust to call.
void od_set_rights(od_connection *connection, const od_rights *rights);

#ifdef __cplusplus
}
#endif
