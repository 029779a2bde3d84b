// The seam between DuckDB's C++ and the Rust client, as plain C. The functions are Rust's.
//
// Every function that can fail returns false and fills `odx_error`; no panic leaves them. Strings are passed as
// pointer and length, UTF-8, and are borrowed for the call. Handles are freed by their `_free`.
// Everything may be called from any thread.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowSchema;
struct ArrowArray;

typedef struct odx_target odx_target;
typedef struct odx_client odx_client;
typedef struct odx_contents odx_contents;
typedef struct odx_result odx_result;
typedef struct odx_bloom odx_bloom;

typedef struct {
	const char *data;
	size_t size;
} odx_text;

typedef struct {
	odx_text name;
	odx_text value;
} odx_pair;

// An error. `message` is owned and freed by odx_error_free.
typedef struct {
	// duckdb::ExceptionType
	int32_t type;
	char *message;
	size_t message_size;
	// Whether the server has done what it was asked for is not known
	bool unclear;
	// Nothing has run, because the catalog has changed since the statement was bound
	bool catalog_changed;
} odx_error;

void odx_error_free(odx_error *error);

// Asked from time to time by calls that wait: whether the query was interrupted. May be null.
typedef struct {
	bool (*interrupted)(void *context);
	void *context;
} odx_patience;

// Receives one name and value at a time.
typedef void (*odx_pair_sink)(void *receiver, odx_text name, odx_text value);

// What an ATTACH says: a path with or without its prefix, and options.
bool odx_target_parse(odx_text path, const odx_pair *options, size_t option_count, odx_target **target,
                      odx_error *error);
// A server given in parts.
bool odx_target_of(odx_text endpoint, odx_text token, odx_target **target, odx_error *error);
void odx_target_free(odx_target *target);
// What a secret's scope is compared with, and the secret asked for by name, empty for none. Given to `sink` once.
void odx_target_secret(const odx_target *target, void *receiver, odx_pair_sink sink);
bool odx_target_set_secret(odx_target *target, const odx_pair *values, size_t count, odx_error *error);

// A client of the target, completed from the environment. Nothing is sent yet.
bool odx_client_open(const odx_target *target, uint32_t connect_timeout_ms, odx_client **client, odx_error *error);
void odx_client_free(odx_client *client);
// The place as it may be shown, and the database's name. Given to `sink` once.
void odx_client_place(const odx_client *client, void *receiver, odx_pair_sink sink);
// The newest position that a reply has carried.
uint64_t odx_client_lsn(const odx_client *client);
// The newest position at which the catalog may have changed, as replies have told.
uint64_t odx_client_catalog_lsn(const odx_client *client);
// Statements run, bytes of rows received, bytes of rows sent, since it was opened.
void odx_client_traffic(const odx_client *client, uint64_t counts[3]);
// 128 random bits as text, to name a session.
bool odx_random_id(void *receiver, odx_pair_sink sink, odx_error *error);
// The same to name a transaction: the id says when it was made.
bool odx_transaction_id(void *receiver, odx_pair_sink sink, odx_error *error);

typedef struct {
	int64_t kind;
	odx_text schema;
	odx_text relation;
	odx_text name;
	odx_text text;
	odx_text extra;
	bool has_extra;
	int64_t number;
	int64_t position;
	bool flag;
} odx_item;

// Everything that the database holds; catalog.rs says what the items are.
bool odx_contents_fetch(odx_client *client, odx_text session, bool functions, odx_patience patience,
                        odx_contents **contents, odx_error *error);
void odx_contents_free(odx_contents *contents);
size_t odx_contents_size(const odx_contents *contents);
void odx_contents_item(const odx_contents *contents, size_t index, odx_item *item);
uint64_t odx_contents_lsn(const odx_contents *contents);

typedef struct {
	odx_text sql;
	// Empty in autocommit
	odx_text session;
	const odx_pair *settings;
	size_t setting_count;
	// One row of values, both moved, or both null
	struct ArrowSchema *parameter_schema;
	struct ArrowArray *parameters;
	// A description that was given just now may be given again.
	bool repeats;
	// With a description: how many rows the server expects, too.
	bool estimates;
	// openduck.v1.Begin
	int32_t begin;
	// Empty: a transaction of its own
	odx_text transaction_id;
	// 0: not looked at
	uint64_t bound_catalog_lsn;
} odx_statement;

// Gives each parameter's name in SQL that DuckDB has printed, in the order of their first use; values are empty.
void odx_parameter_names(odx_text sql, void *receiver, odx_pair_sink sink);

typedef struct {
	// 0: rows; 1: a number of changed rows; 2: nothing
	int32_t result_kind;
	// openduck.v1.StatementKind
	int32_t statement_kind;
	uint64_t rows_changed;
	// Of a description: the position of the catalog that it holds for; 0: not told
	uint64_t catalog_lsn;
	// Of a description: the rows that the server expects, where that was asked for
	uint64_t estimated_rows;
} odx_head;

// Asks what a statement gives and runs nothing. Columns are given to `sink` as name and type text.
bool odx_describe(odx_client *client, const odx_statement *statement, odx_patience patience, odx_head *head,
                  void *receiver, odx_pair_sink sink, odx_error *error);

// A table that a statement reads and that is sent after it. `schema` is moved. `kept`: the server keeps it until it is
// whole; otherwise it is read as it comes, once.
typedef struct {
	odx_text name;
	struct ArrowSchema *schema;
	bool kept;
} odx_input;

// Sends a statement, which reads `inputs`; does not wait.
bool odx_result_start(odx_client *client, const odx_statement *statement, const odx_input *inputs, size_t input_count,
                      odx_result **result, odx_error *error);
// Sends rows of an input, which are moved; waits where too many are on their way.
bool odx_result_send(odx_result *result, uint32_t input, struct ArrowArray *rows, odx_patience patience,
                     odx_error *error);
// Says that an input has no more rows. Freed before it is said of all, the statement ends without effect.
bool odx_result_end_input(odx_result *result, uint32_t input, odx_patience patience, odx_error *error);
// Waits until the server runs the statement: from then on it is not refused for how it was bound.
bool odx_result_begun(odx_result *result, odx_patience patience, odx_error *error);
// Waits for what is known before the rows: columns as name and type text, and the Arrow schema.
bool odx_result_head(odx_result *result, odx_patience patience, odx_head *head, void *receiver, odx_pair_sink sink,
                     struct ArrowSchema *schema, odx_error *error);
// Wakes a task that waits without a thread, or only lets go of it. Called once, by any thread; may not throw.
typedef struct {
	void (*end)(void *task, bool wakes);
	void *task;
} odx_waker;
// Whether the two functions around this one have something for a thread that holds `group`, so that they need not wait.
// Where they have not, the task is woken when it is worth asking again.
bool odx_result_ready(odx_result *result, uint64_t group, odx_waker waker);
// The next batch for a thread. `group` is the thread's own: UINT64_MAX before its first batch, then the number of the
// run of batches that the batch belongs to, in the order of the result. After the last, `array->release` is null.
bool odx_result_next(odx_result *result, odx_patience patience, struct ArrowArray *array, uint64_t *group,
                     odx_error *error);
// Percent done, as the server said last; negative where it does not know. Never waits.
double odx_result_progress(const odx_result *result);
// Bytes of rows received, bytes of rows sent, so far.
void odx_result_bytes(const odx_result *result, uint64_t counts[2]);
// Cancels what has not ended.
void odx_result_free(odx_result *result);

// Runs a statement whose rows nobody wants.
bool odx_run(odx_client *client, const odx_statement *statement, odx_patience patience, odx_error *error);

// A Bloom filter for about so many keys; never null.
odx_bloom *odx_bloom_open(uint64_t keys);
void odx_bloom_free(odx_bloom *filter);
// Adds keys by their hashes; from several threads.
void odx_bloom_add(odx_bloom *filter, const uint64_t *hashes, size_t count);
// The filter as it crosses, given to `sink` once as the name.
void odx_bloom_bytes(const odx_bloom *filter, void *receiver, odx_pair_sink sink);

// A statement that the server runs.
typedef struct {
	odx_text execution_id;
	odx_text user;
	odx_text database;
	// Empty where it is not for this user
	odx_text sql;
	uint64_t elapsed_ms;
	// Percent done; negative where the engine does not know
	double progress;
} odx_running;
// May not throw.
typedef void (*odx_running_sink)(void *receiver, const odx_running *running);
// The statements that the server runs just now.
bool odx_activity(odx_client *client, odx_patience patience, void *receiver, odx_running_sink sink, odx_error *error);
// Stops a statement; says whether the server ran one of that id.
bool odx_cancel(odx_client *client, odx_text execution_id, odx_patience patience, bool *cancelled, odx_error *error);
// Ends a session, sometime soon.
void odx_session_close(odx_client *client, odx_text session);

#ifdef __cplusplus
}
#endif
