// What the parts of the glue share: the seam's helpers, and DuckDB's interfaces as this extension fills them.
#pragma once

#include "duckdb.hpp"
#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/index_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/macro_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/sequence_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/type_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/view_catalog_entry.hpp"
#include "duckdb/common/arrow/arrow_appender.hpp"
#include "duckdb/common/arrow/arrow_wrapper.hpp"
#include "duckdb/common/types/column/column_data_collection.hpp"
#include "duckdb/function/table/arrow/arrow_duck_schema.hpp"
#include "duckdb/function/table_function.hpp"
#include "duckdb/main/attached_database.hpp"
#include "duckdb/transaction/transaction.hpp"
#include "duckdb/transaction/transaction_manager.hpp"

#include "client.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <thread>

namespace odx {

using namespace duckdb; // NOLINT: everything here fills DuckDB's interfaces

//===--------------------------------------------------------------------===//
// The seam (error.cpp)
//===--------------------------------------------------------------------===//
using StringPair = std::pair<string, string>;

odx_text Borrow(const string &text);
string Text(odx_text text);
vector<odx_pair> Borrow(const vector<StringPair> &pairs);
// Appends to a vector<StringPair>
void CollectPair(void *receiver, odx_text name, odx_text value);
// A wait that ends with the query
odx_patience Patience(ClientContext &context);

// An error of the seam, thrown as DuckDB's exception of its type
[[noreturn]] void Throw(odx_error &error);
ErrorData Take(odx_error &error);

template <class CALL>
void Check(CALL &&call) {
	odx_error error {};
	if (!call(&error)) {
		Throw(error);
	}
}

template <class HANDLE, void (*FREE)(HANDLE *)>
struct FreeHandle {
	void operator()(HANDLE *handle) const {
		FREE(handle);
	}
};
using TargetHandle = std::unique_ptr<odx_target, FreeHandle<odx_target, odx_target_free>>;
using ContentsHandle = std::unique_ptr<odx_contents, FreeHandle<odx_contents, odx_contents_free>>;
using ResultHandle = std::unique_ptr<odx_result, FreeHandle<odx_result, odx_result_free>>;
using BloomHandle = std::unique_ptr<odx_bloom, FreeHandle<odx_bloom, odx_bloom_free>>;

//===--------------------------------------------------------------------===//
// A server and statements on it (query.cpp, settings.cpp)
//===--------------------------------------------------------------------===//
class OpenDuckCatalog;
class OpenDuckTransaction;

using Clock = std::chrono::steady_clock;

// One attached database's server. Lives for as long as anything uses it.
class Server {
public:
	Server(ClientContext &context, const odx_target &target);
	~Server();
	Server(const Server &) = delete;
	Server &operator=(const Server &) = delete;

	odx_client *client = nullptr;
	//! The place, without the token
	string display;
	//! The database's name at the server
	string database;
};

// openduck.v1.Begin: what a statement expects of its session's transaction
enum class TransactionStep : int32_t { NONE = 0, BEGINS = 1, BEGINS_READ_ONLY = 2, CONTINUES = 3 };

// A statement with what it takes along
struct Statement {
	string sql;
	//! The session of an explicit transaction; empty in autocommit
	string session;
	vector<StringPair> settings;
	vector<string> parameter_names;
	vector<Value> parameters;
	//! A description that was given just now may be given again: what it gives is looked at when it runs
	bool repeats = false;
	//! With a description: how many rows the server expects, too
	bool estimates = false;
	TransactionStep step = TransactionStep::NONE;
	//! The id of the transaction that it belongs to; empty: one of its own
	string transaction_id;
	//! The position of the catalog that it was bound with; 0: of no matter
	uint64_t bound_catalog_lsn = 0;
};

// The client's settings that can change an answer, with this connection's values
vector<StringPair> AnswerSettings(ClientContext &context);
// A type from its text
LogicalType ParseType(ClientContext &context, const string &text);

// Calls `call` with the statement in the seam's form
void WithStatement(ClientContext &context, const Statement &statement,
                   const std::function<void(const odx_statement &)> &call);

struct Description {
	odx_head head {};
	vector<Identifier> names;
	vector<LogicalType> types;
};
// Asks the server what the statement gives; runs nothing
Description Describe(ClientContext &context, Server &server, const Statement &statement);

// openduck.v1.ResultKind and StatementKind, as far as needed
enum class ResultKind : int32_t { ROWS = 0, CHANGED_ROWS = 1, NOTHING = 2 };
bool ChangesCatalog(int32_t statement_kind);

//===--------------------------------------------------------------------===//
// Catalog (catalog.cpp, snapshot.cpp, schema.cpp, table.cpp)
//===--------------------------------------------------------------------===//
// What the server's storage knows of a column. It holds at one moment: for estimates only
struct ColumnStatistics {
	//! As text; empty where it is not known
	string min;
	string max;
	idx_t distinct = 0;
	bool has_null = true;
	idx_t longest = 0;
};

class OpenDuckTable : public TableCatalogEntry {
public:
	OpenDuckTable(Catalog &catalog, SchemaCatalogEntry &schema, CreateTableInfo &info, idx_t rows, bool is_view,
	              map<string, ColumnStatistics> statistics);

	const ColumnList &GetColumns() const override {
		return columns;
	}
	unique_ptr<BaseStatistics> GetStatistics(ClientContext &context, column_t column_id) override;
	TableFunction GetScanFunction(ClientContext &context, unique_ptr<FunctionData> &bind_data) override;
	TableStorageInfo GetStorageInfo(ClientContext &context) override;
	virtual_column_map_t GetVirtualColumns() const override;
	vector<column_t> GetRowIdColumns() const override;

	// "schema"."name"
	string RemoteName() const;

	//! What is known of a column, if anything
	optional_ptr<const ColumnStatistics> StatisticsOf(column_t column) const;

	const idx_t rows;
	const bool is_view;
	//! The columns of indexes that are unique and are no constraints
	vector<vector<Identifier>> unique_indexes;

private:
	ColumnList columns;
	const map<string, ColumnStatistics> statistics;
};

// A view as listings show it. For queries it is a table, because the server expands it.
class OpenDuckView : public ViewCatalogEntry {
public:
	OpenDuckView(Catalog &catalog, SchemaCatalogEntry &schema, CreateViewInfo &info);

	shared_ptr<ViewColumnInfo> GetColumnInfo() const override {
		return column_info;
	}
	void BindView(ClientContext &, BindViewAction) override {
	}
	unique_ptr<CatalogEntry> Copy(ClientContext &context) const override;
	string ToSQL() const override;

	shared_ptr<ViewColumnInfo> column_info;
};

class OpenDuckIndex : public IndexCatalogEntry {
public:
	OpenDuckIndex(Catalog &catalog, SchemaCatalogEntry &schema, CreateIndexInfo &info, Identifier table)
	    : IndexCatalogEntry(catalog, schema, info), table(std::move(table)) {
	}

	Identifier GetSchemaName() const override {
		return schema.name;
	}
	Identifier GetTableName() const override {
		return table;
	}

private:
	const Identifier table;
};

class OpenDuckSchema : public SchemaCatalogEntry {
public:
	OpenDuckSchema(Catalog &catalog, CreateSchemaInfo &info);

	void Scan(ClientContext &context, CatalogType type, const std::function<void(CatalogEntry &)> &callback) override;
	void Scan(CatalogType type, const std::function<void(CatalogEntry &)> &callback) override;
	optional_ptr<CatalogEntry> LookupEntry(CatalogTransaction transaction, const EntryLookupInfo &lookup) override;
	optional_ptr<CatalogEntry> CreateIndex(CatalogTransaction transaction, CreateIndexInfo &info,
	                                       TableCatalogEntry &table) override;
	optional_ptr<CatalogEntry> CreateFunction(CatalogTransaction transaction, CreateFunctionInfo &info) override;
	optional_ptr<CatalogEntry> CreateTable(CatalogTransaction transaction, BoundCreateTableInfo &info) override;
	optional_ptr<CatalogEntry> CreateView(CatalogTransaction transaction, CreateViewInfo &info) override;
	optional_ptr<CatalogEntry> CreateSequence(CatalogTransaction transaction, CreateSequenceInfo &info) override;
	optional_ptr<CatalogEntry> CreateType(CatalogTransaction transaction, CreateTypeInfo &info) override;
	void DropEntry(ClientContext &context, DropInfo &info) override;
	void Alter(CatalogTransaction transaction, AlterInfo &info) override;

	OpenDuckCatalog &Parent();
	bool HasMacroOrType(const Identifier &name) const;

	identifier_tree_t<unique_ptr<OpenDuckTable>> tables;
	//! Of those, the views, for listings
	identifier_tree_t<unique_ptr<OpenDuckView>> views;
	identifier_tree_t<unique_ptr<TypeCatalogEntry>> types;
	identifier_tree_t<unique_ptr<MacroCatalogEntry>> macros;
	identifier_tree_t<unique_ptr<MacroCatalogEntry>> table_macros;
	identifier_tree_t<unique_ptr<SequenceCatalogEntry>> sequences;
	identifier_tree_t<unique_ptr<OpenDuckIndex>> indexes;

private:
	optional_ptr<CatalogEntry> Create(CatalogTransaction transaction, const CreateInfo &info);
};

// What the database held at one position. Never changes; entries live for as long as it does.
class Snapshot {
public:
	optional_ptr<OpenDuckSchema> Schema(const Identifier &name) const;

	uint64_t lsn = 0;
	//! What happened at the server before is in it
	Clock::time_point asked_at;
	identifier_tree_t<unique_ptr<OpenDuckSchema>> schemas;
	//! The names of the server's functions, with whether the engine brings them; empty where they were not asked for
	identifier_map_t<bool> functions;
};
// Fetches everything in one call
shared_ptr<Snapshot> FetchSnapshot(ClientContext &context, OpenDuckCatalog &catalog, const string &session,
                                   bool functions);

class OpenDuckCatalog : public Catalog {
public:
	OpenDuckCatalog(AttachedDatabase &db, shared_ptr<Server> server);

	//! What the database holds now, as far as this client knows
	shared_ptr<Snapshot> Current(ClientContext &context);
	//! When the server last said that it still is so
	Clock::time_point LastHeard();
	void Heard(Clock::time_point asked_at);
	//! What the database holds, asked just now
	shared_ptr<Snapshot> Refresh(ClientContext &context, const string &session);
	//! The catalog has changed, or may have
	void Changed();
	//! Whether the server has a function of that name
	bool HasFunction(const Identifier &name);
	//! The same, of those that the engine brings
	bool HasSystemFunction(const Identifier &name);
	//! Whether this client has a function of that name
	bool IsLocalFunction(const Identifier &name);
	//! Whether a function that this client has gives another value each time
	bool IsVolatileFunction(const Identifier &name);
	//! Gives names that have lost this catalog's its name again (names.cpp)
	void QualifyNames(ClientContext &context, QueryNode &node);
	//! Runs DDL that DuckDB has planned itself
	void RunDDL(ClientContext &context, const string &sql);

	void Initialize(bool load_builtin) override;
	string GetCatalogType() override;
	optional_ptr<CatalogEntry> CreateSchema(CatalogTransaction transaction, CreateSchemaInfo &info) override;
	optional_ptr<SchemaCatalogEntry> LookupSchema(CatalogTransaction transaction, const EntryLookupInfo &lookup,
	                                              OnEntryNotFound if_not_found) override;
	void ScanSchemas(ClientContext &context, std::function<void(SchemaCatalogEntry &)> callback) override;
	void DropSchema(ClientContext &context, DropInfo &info) override;
	DatabaseSize GetDatabaseSize(ClientContext &context) override;
	bool InMemory() override;
	string GetDBPath() override;
	string GetConnectDisplay() override;

	// write.cpp
	PhysicalOperator &PlanCreateTableAs(ClientContext &context, PhysicalPlanGenerator &planner, LogicalCreateTable &op,
	                                    PhysicalOperator &plan) override;
	PhysicalOperator &PlanInsert(ClientContext &context, PhysicalPlanGenerator &planner, LogicalInsert &op,
	                             optional_ptr<PhysicalOperator> plan) override;
	PhysicalOperator &PlanDelete(ClientContext &context, PhysicalPlanGenerator &planner, LogicalDelete &op,
	                             PhysicalOperator &plan) override;
	PhysicalOperator &PlanUpdate(ClientContext &context, PhysicalPlanGenerator &planner, LogicalUpdate &op,
	                             PhysicalOperator &plan) override;
	PhysicalOperator &PlanMergeInto(ClientContext &context, PhysicalPlanGenerator &planner, LogicalMergeInto &op,
	                                PhysicalOperator &plan) override;

	// remote.cpp
	bool Supports(RemoteCapability capability) const override;
	bool SupportsPushdown(const ParsedExpression &expression) override;
	bool SupportsPushdown(const TableRef &ref) override;
	bool SupportsPushdown(const QueryNode &node) override;
	bool SupportsPushdown(const SQLStatement &statement) override;
	using Catalog::SupportsPushdown;
	unique_ptr<TableRef> RemoteExecute(ClientContext &context, unique_ptr<QueryNode> node) override;
	unique_ptr<TableRef> RemoteExecute(ClientContext &context, unique_ptr<SQLStatement> statement) override;

	const shared_ptr<Server> server;

private:
	mutex lock;
	shared_ptr<Snapshot> newest;
	identifier_map_t<bool> functions;
	bool changed = false;
	Clock::time_point heard_at;
};

//===--------------------------------------------------------------------===//
// Transactions (transaction.cpp)
//===--------------------------------------------------------------------===//
class OpenDuckTransaction : public Transaction {
public:
	OpenDuckTransaction(TransactionManager &manager, ClientContext &context, OpenDuckCatalog &catalog);

	static OpenDuckTransaction &Get(ClientContext &context, Catalog &catalog);

	//! Makes the statement part of the transaction. In autocommit it stands alone; in an explicit transaction the first
	//! one opens a session
	void Join(ClientContext &context, Statement &statement);
	//! Makes the statement part of the session, if there is one already
	void JoinOpen(Statement &statement);
	//! The statement has several parts at the server: they need a session to see one state, and to commit as one
	void NeedSession();
	//! The server's catalog is newer than what this transaction has seen
	void Outdated();
	//! What the database holds, as this transaction sees it
	Snapshot &Contents(ClientContext &context);
	//! The same, to be kept
	shared_ptr<Snapshot> Current();
	//! Asks again, once, after a name was not found; false if that has been done
	bool LookAgain(ClientContext &context);
	//! This thread is asking just now: its lookups must not ask
	bool IsAsking() const {
		return asking == std::this_thread::get_id();
	}
	//! What was asked from here on need not be asked again by this statement
	Clock::time_point Since() const {
		return is_explicit ? Clock::time_point::max() : began_at;
	}
	//! The transaction has changed the catalog
	void CatalogChanged();

	ErrorData Commit(ClientContext &context);
	void Rollback();

private:
	OpenDuckCatalog &catalog;
	const bool is_explicit;
	const Clock::time_point began_at;
	mutex lock;
	bool needs_session = false;
	//! DuckDB binds anew once only. What comes then is not refused for others' changes in between: what it gives is
	//! compared with what was bound when it comes
	bool was_outdated = false;
	string session;
	//! The transaction's id for its outcome
	string id;
	atomic<std::thread::id> asking {std::thread::id()};
	//! Guards what follows. Held while one thread asks, so that the threads of one statement see the same contents;
	//! recursive because reading the answer looks names up
	std::recursive_mutex contents_lock;
	bool has_ddl = false;
	//! What it has seen is out of date
	bool must_ask = false;
	bool looked_again = false;
	//! The last one is current; entries of the others may still be in use
	vector<shared_ptr<Snapshot>> snapshots;
};

class OpenDuckTransactionManager : public TransactionManager {
public:
	OpenDuckTransactionManager(AttachedDatabase &db, OpenDuckCatalog &catalog);

	Transaction &StartTransaction(ClientContext &context) override;
	ErrorData CommitTransaction(ClientContext &context, Transaction &transaction) override;
	void RollbackTransaction(Transaction &transaction) override;
	void Checkpoint(ClientContext &context, bool force) override;

private:
	OpenDuckCatalog &catalog;
	mutex lock;
	reference_map_t<Transaction, unique_ptr<OpenDuckTransaction>> transactions;
};

//===--------------------------------------------------------------------===//
// Results as tables (scan.cpp, remote.cpp, filter.cpp)
//===--------------------------------------------------------------------===//
class KeySet;
class Inputs;
struct InputTable;

// A condition on rows of a result: a key of theirs is one of the set
struct KeyFilter {
	shared_ptr<KeySet> set;
	//! The columns of the result that make the key
	vector<idx_t> columns;
};

// A statement whose result is read as a table
struct ResultData : public TableFunctionData {
	bool SupportStatementCache() const override {
		// What the server holds may be another thing at the next execution
		return false;
	}
	unique_ptr<FunctionData> Copy() const override {
		return make_uniq<ResultData>(*this);
	}

	shared_ptr<Server> server;
	//! The attached database whose transaction it runs in, by name; empty for a server that is not attached
	Identifier catalog;
	//! Keeps the entries that it was bound with
	shared_ptr<Snapshot> snapshot;
	Statement statement;
	//! Started before the plan runs, to hear whether what it was bound with still holds
	shared_ptr<ResultHandle> started;
	vector<Identifier> names;
	vector<LogicalType> types;
	//! It gives the number of changed rows, or nothing, instead of rows
	bool counts = false;
	//! It writes
	bool writes = false;
	//! What comes with another type is cast
	bool casts = false;
	//! Tables of this client that are sent up for it, by other parts of the plan
	shared_ptr<Inputs> inputs;
	//! Known once the plan runs: only rows with these keys are wanted
	vector<KeyFilter> keys;
	//! What the optimizer expects
	double estimated_rows = 0;
	double estimated_bytes = 0;
};

// A scan of one table
struct ScanData : public ResultData {
	unique_ptr<FunctionData> Copy() const override {
		return make_uniq<ScanData>(*this);
	}

	OpenDuckTable *table = nullptr;
};

// Reads the result of a ResultData, whatever function it belongs to
TableFunction ResultFunction(const string &name, vector<LogicalType> arguments);
// Starts the statement of a ResultData in its transaction
ResultHandle StartStatement(ClientContext &context, const ResultData &data, const Statement &statement,
                            const vector<InputTable> &inputs = {});
// The result that a physical operator reads, if it does (bridge.cpp)
optional_ptr<ResultData> ResultOf(const PhysicalOperator &op);
// Lets statements of the connection be bound once more where the server's catalog has changed (rebind.cpp)
void RegisterRebind(ClientContext &context);
// The function that remote operators become
constexpr const char *BRIDGE_FUNCTION = "openduck_bridge";
// Whether a bound function reads a ResultData
bool ReadsResult(const BoundTableFunction &function);
constexpr const char *SCAN_FUNCTION = "openduck_table_scan";
TableFunction ScanFunction();
// The function that pushed statements become
TableFunction PushedFunction();

// A condition in SQL that no matching row fails
struct Condition {
	//! Empty: nothing can be said
	string sql;
	//! No other row passes it either
	bool exact = false;
};
// A constant in SQL; empty where its text may be read as another value
string ConstantSQL(const Value &constant);
// What a filter of a scan says about a column
Condition RenderFilter(const Expression &filter, const string &column);

// The estimated width of a row of these types on its way, in bytes (choice.cpp)
double EstimateWidth(const vector<LogicalType> &types);
// Rows and bytes as EXPLAIN shows them (bridge.cpp)
string DescribeVolume(double rows, double bytes);
// Tables that a macro names without a catalog are of this one, and of this schema where it names none (names.cpp)
void QualifyNames(MacroFunction &macro, const Identifier &catalog, const Identifier &schema);
// Takes the catalog's name from what names sequences and types in text (names.cpp)
void StripNamesInText(QueryNode &node, const Identifier &catalog);
// The same, of the types in a statement that makes or changes a table
void StripTypes(const Identifier &catalog, SQLStatement &statement);
// Whether the function reads or changes a sequence, which its first argument names (pushdown.cpp)
bool IsSequenceFunction(const Identifier &name);
// Whether the setting openduck_placement keeps all but scans here (place.cpp)
bool IsForcedLocal(ClientContext &context);

// Tells the local transaction that a statement writes; throws where it may not
void RegisterWrite(ClientContext &context, Catalog &catalog);

//===--------------------------------------------------------------------===//
// Rows on their way up (input.cpp, ship.cpp, keys.cpp)
//===--------------------------------------------------------------------===//
// The name by which a statement reads its input
string InputName(idx_t input);

// A table of this client that a statement reads
struct InputTable {
	string name;
	vector<string> columns;
	vector<LogicalType> types;
	//! The server keeps it until it is whole; otherwise it is read as it comes
	bool kept = true;
};

// Sends a statement with the schemas of its inputs
ResultHandle StartResult(ClientContext &context, Server &server, const Statement &statement,
                         const vector<InputTable> &inputs);

// Collects rows of one input until they make a batch, and sends it
class Batcher {
public:
	Batcher(ClientContext &context, const InputTable &table);
	~Batcher();

	//! Adds rows; true where the batch is to be sent
	bool Add(DataChunk &chunk);
	void Send(ClientContext &context, odx_result &result, idx_t input);

private:
	const InputTable &table;
	ClientProperties properties;
	unordered_map<idx_t, const shared_ptr<ArrowTypeExtensionData>> extensions;
	unique_ptr<ArrowAppender> appender;
};

// The inputs of one remote operator of a plan. Each is filled by a sink of its own; together they belong to one
// statement for each run of the plan.
class Inputs {
public:
	Inputs(OpenDuckCatalog &catalog, Statement statement, bool writes, vector<InputTable> tables);

	//! Called as each input begins; the first one makes a new run
	void Begin(idx_t input);
	//! The statement of this run, started with its first rows: a plan that is never run sends nothing
	odx_result &Running(ClientContext &context);
	//! Its result, once all inputs have ended
	ResultHandle Take(ClientContext &context);

	const vector<InputTable> tables;
	//! Rows of this run that have been handed over
	atomic<idx_t> rows {0};

private:
	OpenDuckCatalog &catalog;
	const Statement statement;
	const bool writes;
	mutex lock;
	ResultHandle running;
	vector<bool> begun;
};

// The distinct keys that one side of a join has; where they are too many, a Bloom filter of them and their range
class KeySet {
public:
	//! `expected`: how many there may be
	KeySet(vector<LogicalType> types, idx_t expected);
	~KeySet();

	//! A new run
	void Reset();
	//! Adds keys that may be there already
	void Add(ClientContext &context, DataChunk &keys);
	//! There are no more
	void Finish();
	//! Keys need not be told from those that were added before
	bool TakesAll() const {
		return !takes_new;
	}

	//! Whether rows of that catalog can be filtered by what was added
	bool IsUsable(OpenDuckCatalog &catalog);
	//! Says that a row `r` of the result, with these of its columns as key, has one of the keys: a join to put behind it,
	//! or conditions. The keys are the input of that number
	void Say(const vector<idx_t> &columns, idx_t input, string &joins, vector<string> &conditions) const;
	//! That input
	InputTable Table(idx_t input) const;
	//! Sends it; gives the number of keys
	idx_t Send(ClientContext &context, odx_result &result, idx_t input) const;

	const vector<LogicalType> types;
	const idx_t expected;

private:
	void Overflow();
	void AddToFilter(DataChunk &keys);
	void Extend(idx_t column, const Value &least, const Value &greatest);

	mutex lock;
	bool is_finished = false;
	atomic<bool> takes_new {true};
	//! Set while they are whole, and there are some
	unique_ptr<ColumnDataCollection> keys;
	//! Set once they are too many, where their types allow it
	BloomHandle filter;
	atomic<idx_t> filtered {0};
	mutex ranges_lock;
	//! The least and the greatest, for each part of the key that is a number or counted like one
	vector<pair<Value, Value>> ranges;
};

//===--------------------------------------------------------------------===//
// Registration (register.cpp, attach.cpp, functions.cpp, activity.cpp, explain.cpp)
//===--------------------------------------------------------------------===//
constexpr const char *DEFAULT_FUNCTION = "openduck_default";

shared_ptr<Server> OpenServer(ClientContext &context, odx_target &target);
void RegisterAttach(ExtensionLoader &loader);
void RegisterFunctions(ExtensionLoader &loader);
void RegisterActivity(ExtensionLoader &loader);
void RegisterExplain(ExtensionLoader &loader);

// Rows of a table function that are all known when they are first asked for, and the function that gives them
struct Rows : public GlobalTableFunctionState {
	vector<vector<Value>> rows;
	idx_t next = 0;
};
void EmitRows(ClientContext &context, TableFunctionInput &input, DataChunk &output);

} // namespace odx
