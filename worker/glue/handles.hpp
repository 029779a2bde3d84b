// The objects behind the handles of engine.h, and the one way in which exceptions become errors.
#pragma once

#include "duckdb.hpp"
#include "duckdb/common/arrow/arrow_wrapper.hpp"
#include "duckdb/common/error_data.hpp"
#include "duckdb/common/types/column/column_data_collection.hpp"
#include "duckdb/function/table/arrow.hpp"
#include "duckdb/function/table_function.hpp"
#include "duckdb/main/client_context_state.hpp"
#include "duckdb/main/query_result_stream.hpp"
#include "duckdb/planner/logical_operator.hpp"

#include "engine.h"
#include "rights.h"

namespace openduck {

using duckdb::string;

inline string Text(od_text text) {
	return string(text.data, text.size);
}

inline od_text Borrow(const string &text) {
	return od_text {text.data(), text.size()};
}

void Fill(od_error *error, const duckdb::ErrorData &data);

// Runs `body`; what it throws becomes `error` and false.
template <class BODY>
bool Guard(od_error *error, BODY &&body) noexcept {
	try {
		body();
		return true;
	} catch (std::exception &ex) {
		Fill(error, duckdb::ErrorData(ex));
	} catch (...) {
		Fill(error, duckdb::ErrorData(duckdb::ExceptionType::UNKNOWN_TYPE, "unknown C++ exception"));
	}
	return false;
}

// A named input: an Arrow stream that is read once.
class Input : public duckdb::ArrowArrayStreamWrapper {};

// The rows of an input, which may be read many times, and spill where memory is short.
class KeptInput {
public:
	// `context` is of the connection that the rows are taken up with, and is needed for nothing else
	KeptInput(duckdb::ClientContext &context, const ArrowSchema &schema);

	void Append(ArrowArray &array);
	duckdb::unique_ptr<duckdb::TableRef> Reference();
	const duckdb::ColumnDataCollection &Rows() const {
		return *rows;
	}

private:
	duckdb::ClientContext &context;
	duckdb::ArrowTableSchema table;
	duckdb::vector<duckdb::Identifier> names;
	duckdb::unique_ptr<duckdb::ColumnDataCollection> rows;
	duckdb::ColumnDataAppendState state;
	duckdb::DataChunk chunk;
};

// The named inputs of the statement that a connection runs.
class Inputs : public duckdb::ClientContextState {
public:
	static constexpr const char *KEY = "openduck_inputs";

	~Inputs() override;

	// An input that is read once, as it comes
	void Add(const string &name, ArrowArrayStream *stream);
	// An input that is there
	void Add(const string &name, duckdb::unique_ptr<KeptInput> input);
	void Clear();
	// A reference to the input of that name, or null
	duckdb::unique_ptr<duckdb::TableRef> Find(const string &name);
	// Whether these are the rows of an input that is there
	bool Has(const duckdb::ColumnDataCollection &rows);
	// The rows of an input that is there, until the inputs are cleared; or null
	duckdb::optional_ptr<const duckdb::ColumnDataCollection> FindKept(const string &name);

private:
	duckdb::mutex lock;
	duckdb::case_insensitive_map_t<duckdb::shared_ptr<duckdb::TableFunctionInfo>> factories;
	duckdb::case_insensitive_map_t<duckdb::unique_ptr<KeptInput>> kept;
};

// What a connection's next commit is to be known as, and where the last one is in layered storage.
class Commits : public duckdb::ClientContextState {
public:
	static constexpr const char *KEY = "openduck_commits";

	// The client's name for its transaction; may be empty
	string transaction_id;
	// 0: nothing was committed
	uint64_t position = 0;
};

// What the connection's statements may do, as the server knows it; see rights.cpp.
class Rights : public duckdb::ClientContextState {
public:
	static constexpr const char *KEY = "openduck_rights";

	// Null: nothing is refused, and nothing noted
	const od_rights *rights = nullptr;
	// A statement has been looked at since this was set to false
	bool checked = false;
	// Whether to take note of what a statement makes: it is about to run
	bool notes = false;
	// The connection's database
	string database;
	// Whether a statement must not write it; and whether one was refused for that
	bool only_reads = false;
	bool refused_write = false;
	// How many rows a query may scan, 0: any number; and whether one was refused for that
	duckdb::idx_t whole_rows_max = 0;
	bool refused_whole = false;
	// How many answers of DESCRIBE the statement may hold
	duckdb::idx_t describes = 0;

	bool Known() const {
		return rights != nullptr;
	}
	bool Unlimited() const;
	uint32_t On(int32_t kind, const string &schema, const string &name) const;
	void Created(int32_t kind, const string &schema, const string &name);
	void Dropped(int32_t kind, const string &schema, const string &name);
	void Renamed(int32_t kind, const string &schema, const string &name, const string &to);
	void Notice(const string &text);
	void Touched(int32_t touch, const string &schema, const string &table);
	void Scanned(const string &schema, const string &table, uint64_t rows);
	// Looks at what a DESCRIBE describes, which its own plan does not show
	void CheckDescribed(duckdb::ClientContext &context, const duckdb::SQLStatement &statement);
};

// Where a column of a result comes from; see origins.cpp. 0 and empty: nothing is known.
struct Origin {
	uint32_t type_oid = 0;
	uint32_t table_oid = 0;
	// From 1
	int32_t number = 0;
	duckdb::string table;
	bool declared = false;
};

// The origins of the columns of the statement that was bound last.
class Origins : public duckdb::ClientContextState {
public:
	static constexpr const char *KEY = "openduck_origins";

	duckdb::vector<Origin> columns;

	void Take(duckdb::ClientContext &context, duckdb::BoundStatement &statement);
};

// The oid of a type that was created in the database; 0 for others.
uint32_t TypeOid(duckdb::ClientContext &context, const duckdb::LogicalType &type);

// As long as it lives, what a statement makes is noted; where it must only read, it does not write; and a query does not scan
// more rows than it may.
class Noting {
public:
	Noting(Rights &rights, bool only_reads, duckdb::idx_t whole_rows_max) : rights(rights) {
		rights.notes = true;
		rights.only_reads = only_reads;
		rights.refused_write = false;
		rights.whole_rows_max = whole_rows_max;
		rights.refused_whole = false;
	}
	~Noting() {
		rights.notes = false;
		rights.only_reads = false;
		rights.whole_rows_max = 0;
	}

private:
	Rights &rights;
};

duckdb::unique_ptr<duckdb::TableRef> ReplaceInput(duckdb::ClientContext &context, duckdb::ReplacementScanInput &input,
                                                  duckdb::optional_ptr<duckdb::ReplacementScanData>);

// Refuses statements that a user may not run, by the engine's own statement type; gives SET session scope.
void Admit(duckdb::SQLStatement &statement);
// Fills in what a caller wants to know of an admitted statement.
od_statement Describe(const duckdb::SQLStatement &statement);

// Refuses a change that the engine's log cannot repeat.
void CheckReplay(duckdb::ClientContext &context, const duckdb::LogicalOperator &plan);
// Refuses casts of texts that would be read otherwise without the session.
void CheckTexts(duckdb::ClientContext &context, const duckdb::LogicalOperator &plan);

// The one row of `array` as parameter values by name.
duckdb::identifier_map_t<duckdb::BoundParameterData> Parameters(duckdb::ClientContext &context, ArrowSchema *schema,
                                                                ArrowArray *array);

// Rows of a table function that are all known when they are first asked for, and the function that gives them
struct Rows : public duckdb::GlobalTableFunctionState {
	duckdb::vector<duckdb::vector<duckdb::Value>> rows;
	duckdb::idx_t next = 0;
};
void EmitRows(duckdb::ClientContext &context, duckdb::TableFunctionInput &input, duckdb::DataChunk &output);

void LoadIcu(duckdb::DuckDB &database);
void RegisterFunctions(duckdb::DuckDB &database);
void RegisterBloom(duckdb::DuckDB &database);
void RegisterEntries(duckdb::DuckDB &database);
void RegisterMacros(duckdb::DuckDB &database);
void RegisterCommitStatus(duckdb::DuckDB &database);
void RegisterRights(duckdb::DuckDB &database);
void RegisterNumerics(duckdb::DuckDB &database);
void CorrectStabilities(duckdb::DuckDB &database);
void RegisterRouting(duckdb::DuckDB &database);
void RegisterSums(duckdb::Connection &connection);
void RegisterTexts(duckdb::DuckDB &database);

// What the names of a session's own tables of Postgres's catalog begin with.
static constexpr const char *CATALOG_PREFIX = "openduck_catalog_";

// Runs the CREATE statements of Postgres's catalog in the schema system.pgc.
void CreatePostgresCatalog(duckdb::Connection &connection, const string &sql);

} // namespace openduck

struct od_engine {
	duckdb::shared_ptr<duckdb::DuckDB> database;
	duckdb::string name;
	// What the views of Postgres's catalog read, of all sessions: the version of the database's catalog that it is of
	duckdb::mutex catalog_lock;
	bool catalog_attached = false;
	duckdb::optional_idx catalog_version;
};

struct od_connection {
	explicit od_connection(od_engine &engine)
	    : connection(*engine.database), database(engine.name),
	      inputs(connection.context->registered_state->GetOrCreate<openduck::Inputs>(openduck::Inputs::KEY)),
	      commits(connection.context->registered_state->GetOrCreate<openduck::Commits>(openduck::Commits::KEY)),
	      rights(connection.context->registered_state->GetOrCreate<openduck::Rights>(openduck::Rights::KEY)),
	      origins(connection.context->registered_state->GetOrCreate<openduck::Origins>(openduck::Origins::KEY)) {
		rights->database = database;
	}

	duckdb::Connection connection;
	duckdb::string database;
	duckdb::shared_ptr<openduck::Inputs> inputs;
	duckdb::shared_ptr<openduck::Commits> commits;
	duckdb::shared_ptr<openduck::Rights> rights;
	duckdb::shared_ptr<openduck::Origins> origins;
	// What its own tables of Postgres's catalog are of: the version of the database's catalog, and the rights. They are kept
	// as long as nothing else is to be seen
	bool catalog_own = false;
	// The views read the session's own tables, which a rollback may have taken back
	bool catalog_redirected = false;
	duckdb::optional_idx catalog_version;
	uint64_t catalog_policy = 0;
};

struct od_kept {
	od_kept(duckdb::ClientContext &context, const ArrowSchema &schema)
	    : input(duckdb::make_uniq<openduck::KeptInput>(context, schema)) {
	}

	duckdb::unique_ptr<openduck::KeptInput> input;
};

struct od_script {
	duckdb::vector<duckdb::unique_ptr<duckdb::SQLStatement>> statements;
};
