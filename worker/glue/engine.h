// The seam between the worker's Rust and DuckDB's C++, as plain C.
//
// Every function that can fail returns false and fills `od_error`; no exception leaves this library. Strings are
// passed as pointer and length, UTF-8, and are borrowed for the call. Handles are freed by their `_close`.
// A connection and its results are used by one thread at a time, except `od_interrupt` and `od_progress`.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowSchema;
struct ArrowArray;
struct ArrowArrayStream;

typedef struct od_engine od_engine;
typedef struct od_connection od_connection;
typedef struct od_kept od_kept;
typedef struct od_script od_script;
typedef struct od_result od_result;
// Layered storage: see volume.h
typedef struct od_volume od_volume;

typedef struct {
	const char *data;
	size_t size;
} od_text;

// An error's type: the statement writes, and must only read.
#define OD_NOT_A_READ (-1)
#define OD_NOT_WHOLE (-2)
// The default of the setting openduck_split_rows, which routers know too
#define OD_SPLIT_ROWS 10000000

// An engine error. `message` is owned and freed by od_error_free.
typedef struct {
	// duckdb::ExceptionType, or OD_NOT_A_READ, or OD_NOT_WHOLE
	int32_t type;
	// Byte offset in the SQL from 0, or -1
	int64_t position;
	char *message;
	size_t message_size;
} od_error;

void od_error_free(od_error *error);

// Where a column comes from, and what Postgres's catalog calls its type; 0 and empty where that is not known.
typedef struct {
	// Of a type that was created in the database
	uint32_t type_oid;
	uint32_t table_oid;
	// Which of the table's columns it is, from 1
	int32_t number;
	od_text table;
	// Width and scale of a DECIMAL are a table's column's, or a cast's; else they are what the engine calculates with
	bool declared;
} od_origin;

// Receives one name and type at a time.
typedef void (*od_column_sink)(void *target, od_text name, od_text type, od_origin origin);

typedef struct {
	// Name of the setting and its value, as text
	od_text name;
	od_text value;
} od_option;

// Starts an instance without a database, with the given instance settings.
// `session_settings`: those that can be changed once it has a database.
// `postgres_catalog`: CREATE VIEW and CREATE MACRO statements for the schema system.pgc.
bool od_engine_start(const od_option *options, size_t option_count, const od_text *session_settings,
                     size_t session_setting_count, od_text postgres_catalog, od_engine **engine, od_error *error);
// Gives it the database file `path` (empty: in memory), attached as `name`, once. Afterwards its configuration is locked
// but for the session settings, and no file can be reached.
// `volume`: holds that instead of a file, and is kept by the instance as long as it needs it; or null.
// `attach_options`: more options of ATTACH, as in "BLOCK_SIZE 16384"; or empty.
bool od_engine_attach(od_engine *engine, od_text name, od_text path, bool read_only, od_volume *volume,
                      od_text attach_options, od_error *error);
// The instance ends with its last connection, whatever state it is in. Where it can still write, it checkpoints then.
void od_engine_close(od_engine *engine);
// Gives the buffer pool so many bytes; fails where more is held that cannot be let go of.
bool od_engine_set_memory(od_engine *engine, uint64_t bytes, od_error *error);
// Writes the database that all instances read PostgreSQL's own rows from into the new file `path`: catalog/live.sql says what
// it is. `postgres_catalog` as for od_engine_start.
bool od_catalog_build(od_text path, od_text postgres_catalog, od_text builtin, od_text live, od_error *error);
// Brings what the views of system.pgc read up to what the connection's next statement sees. `file`: what od_catalog_build has
// written; `refresh`, `refresh_own`: the scripts of these names. `policy`: numbers the rights that the connection has, with
// which it gets tables of its own; 0: nothing is refused. `own`: it has such tables, and no other session may have it.
bool od_catalog_prepare(od_engine *engine, od_connection *connection, od_text file, od_text refresh, od_text refresh_own,
                        uint64_t policy, bool *own, od_error *error);
// Lets statements reach the files of a folder, which they otherwise cannot.
bool od_engine_allow_folder(od_engine *engine, od_text folder, od_error *error);
// Writes the log back into the database file.
bool od_engine_checkpoint(od_engine *engine, od_error *error);

bool od_connect(od_engine *engine, od_connection **connection, od_error *error);
void od_connection_close(od_connection *connection);
// Stops what the connection is running; any thread.
void od_interrupt(od_connection *connection);
// Percent done of what the connection is running, or -1; any thread.
double od_progress(od_connection *connection);
// 0: no transaction is open; 1: one is; 2: one is and accepts only ROLLBACK.
int32_t od_transaction_state(od_connection *connection);
// The session's value of a setting, as text.
bool od_setting(od_connection *connection, od_text name, void *target, od_column_sink sink, od_error *error);
// The id under which the next commit on a volume is recorded, until it is set again; may be empty.
void od_set_transaction(od_connection *connection, od_text id);
// The position on a volume of the last commit since od_set_transaction; 0: there was none.
uint64_t od_committed(od_connection *connection);
// Commits the open transaction, on this thread: as a statement it would put one of the engine's own to sleep until it is
// durable. A transaction that has failed is rolled back.
bool od_commit(od_connection *connection, od_error *error);
// Rolls back the open transaction.
bool od_roll_back(od_connection *connection, od_error *error);
// Sets a variable of the session, as text.
bool od_set_variable(od_connection *connection, od_text name, od_text value, od_error *error);
// Sets a setting for this session alone.
bool od_set(od_connection *connection, od_text name, od_text value, od_error *error);
// Resets a setting of this session.
bool od_reset(od_connection *connection, od_text name, od_error *error);
// Gives the session a table `name` to read once from `stream`, which is moved. A repeated name replaces.
bool od_add_input(od_connection *connection, od_text name, struct ArrowArrayStream *stream, od_error *error);
// A table that is taken up with one connection and read with another, many times. The first one lives as long as rows
// are appended; they are moved.
bool od_keep_input(od_connection *connection, const struct ArrowSchema *schema, od_kept **kept, od_error *error);
bool od_append_input(od_kept *kept, struct ArrowArray *rows, od_error *error);
// Gives the session the table under `name`. A repeated name replaces.
bool od_give_input(od_connection *connection, od_text name, od_kept *kept, od_error *error);
void od_kept_close(od_kept *kept);
void od_clear_inputs(od_connection *connection);

// Parses a script. Statements are numbered from 0.
bool od_parse(od_connection *connection, od_text sql, od_script **script, od_error *error);
void od_script_close(od_script *script);
size_t od_script_size(const od_script *script);

typedef struct {
	// duckdb::StatementType
	int32_t type;
	// Of a transaction statement: duckdb::TransactionType; of a PREPARE, EXECUTE or EXPLAIN: the inner type
	int32_t detail;
	// SET SESSION, RESET SESSION, temporary objects: state that only this connection has
	bool pins;
	// BEGIN READ ONLY
	bool read_only;
	// An INSERT that does something else where a key is there already
	bool upserts;
} od_statement;

// What statement `index` is; fails where a user may not run it (the policy over the engine's own statement types).
// A SET is given session scope.
bool od_script_statement(od_script *script, size_t index, od_statement *statement, od_error *error);
// The setting that a SET or RESET changes; empty for all others.
void od_script_setting(od_script *script, size_t index, void *target, od_column_sink sink);

typedef struct {
	// duckdb::StatementReturnType: 0 rows, 1 changed rows, 2 nothing
	int32_t return_type;
	// It modifies the database itself, not just temporary objects
	bool writes;
	// It modifies temporary objects
	bool writes_temporary;
} od_properties;

// Binds statement `index` and runs nothing. A type that hangs on a parameter without one is empty, and then `schema`
// is left alone. `values`: one row of the parameters' values, if they are known, as in od_submit.
bool od_describe(od_connection *connection, od_script *script, size_t index, struct ArrowSchema *value_schema,
                 struct ArrowArray *values, void *columns, void *parameters, od_column_sink sink,
                 struct ArrowSchema *schema, od_properties *properties, od_error *error);

// How many rows the engine expects of `sql`, one statement without parameters.
bool od_estimate(od_connection *connection, od_text sql, uint64_t *rows, od_error *error);

// Submits statement `index`, which is consumed. `parameters`: one row, columns named "1", "2", .. or by name; or null.
// `only_reads`: a statement that writes the database is refused with OD_NOT_A_READ, before any of it runs.
// `whole_rows_max`: so is a query that scans more rows of tables, with OD_NOT_WHOLE; 0: it may scan any number.
bool od_submit(od_connection *connection, od_script *script, size_t index, struct ArrowSchema *parameter_schema,
               struct ArrowArray *parameters, bool only_reads, uint64_t whole_rows_max, od_result **result,
               od_error *error);
void od_result_properties(const od_result *result, od_properties *properties);
void od_result_columns(const od_result *result, void *target, od_column_sink sink);
bool od_result_schema(od_result *result, struct ArrowSchema *schema, od_error *error);
// Runs until the next batch is there. At the end `array->release` is null; by then the statement has committed if
// it is in autocommit.
bool od_result_next(od_result *result, struct ArrowArray *array, od_error *error);
// Ends the statement, whether or not it was read to its end.
void od_result_close(od_result *result);

// Rust's: says for each of `count` hashes whether the Bloom filter in these bytes lets its key pass; false where they
// are no filter.
bool od_may_contain(const char *filter, size_t size, const uint64_t *hashes, size_t count, bool *passes);

#ifdef __cplusplus
}
#endif
