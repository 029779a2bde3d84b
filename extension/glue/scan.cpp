// Results as tables: batches as they come, converted by DuckDB's own Arrow reader on as many threads as the plan has.
#include "openduck.hpp"

#include "duckdb/common/serializer/deserializer.hpp"
#include "duckdb/common/serializer/serializer.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/execution/expression_executor.hpp"
#include "duckdb/function/table/arrow.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/profiler/profiling_node.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/parameter_expression.hpp"
#include "duckdb/parser/expression/subquery_expression.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/parser.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"
#include "duckdb/parser/tableref/subqueryref.hpp"
#include "duckdb/planner/expression/bound_reference_expression.hpp"
#include "duckdb/planner/filter/expression_filter.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/planner/table_filter_set.hpp"

namespace odx {

// A filter that is applied here: its expression reads the columns of the result that are named
struct LocalFilter {
	unique_ptr<Expression> expression;
	vector<idx_t> columns;
};

struct ResultState : public GlobalTableFunctionState {
	explicit ResultState(const ResultData &data) : data(data) {
	}

	idx_t MaxThreads() const override {
		return data.counts ? 1 : MAX_THREADS;
	}

	const ResultData &data;
	mutex lock;
	ResultHandle result;
	//! The beginning was read
	bool is_open = false;
	//! Rows that have come
	atomic<idx_t> rows {0};
	//! Keys that have gone up
	idx_t keys_sent = 0;
	//! The count was given
	bool counted = false;
	odx_head head {};
	ArrowSchemaWrapper schema;
	ArrowTableSchema arrow;
	//! The types that the columns of the result are to have
	vector<LogicalType> types;
	//! The types that they arrive with
	vector<LogicalType> arriving;
	//! They differ
	bool casts = false;
	//! The column of the result for each column of the output; empty where they are the same
	vector<idx_t> output;
	vector<LocalFilter> filters;
};

struct ResultLocalState : public ArrowScanLocalState {
	explicit ResultLocalState(ClientContext &context)
	    : ArrowScanLocalState(make_uniq<ArrowArrayWrapper>(), context) {
	}

	bool done = false;
	uint64_t group = std::numeric_limits<uint64_t>::max();
	DataChunk arrived;
	DataChunk converted;
	vector<unique_ptr<ExpressionExecutor>> executors;
	vector<unique_ptr<DataChunk>> filter_input;
};

//===--------------------------------------------------------------------===//
// Starting
//===--------------------------------------------------------------------===//
ResultHandle StartStatement(ClientContext &context, const ResultData &data, const Statement &asked_for,
                            const vector<InputTable> &inputs) {
	auto statement = asked_for;
	statement.settings = AnswerSettings(context);
	if (!data.catalog.empty()) {
		auto &catalog = Catalog::GetCatalog(context, data.catalog);
		if (data.writes) {
			RegisterWrite(context, catalog);
		}
		OpenDuckTransaction::Get(context, catalog).Join(context, statement);
	}
	return StartResult(context, *data.server, statement, inputs);
}

static void Start(ClientContext &context, ResultState &state, const Statement &statement,
                  const vector<InputTable> &inputs = {}) {
	state.result = StartStatement(context, state.data, statement, inputs);
}

// SELECT r.* FROM (..) AS r SEMI JOIN openduck_input_0 AS k0 ON .., with the keys behind it
static void StartWithKeys(ClientContext &context, ResultState &state) {
	auto &data = state.data;
	auto &catalog = Catalog::GetCatalog(context, data.catalog).Cast<OpenDuckCatalog>();
	vector<InputTable> tables;
	vector<reference<KeySet>> sets;
	string joins;
	vector<string> conditions;
	for (auto &key : data.keys) {
		if (key.set->IsUsable(catalog)) {
			key.set->Say(key.columns, tables.size(), joins, conditions);
			tables.push_back(key.set->Table(tables.size()));
			sets.push_back(*key.set);
		}
	}
	if (tables.empty()) {
		Start(context, state, data.statement);
		return;
	}
	string names;
	for (idx_t i = 0; i < data.types.size(); i++) {
		names += (i ? ", c" : "c") + to_string(i);
	}
	auto statement = data.statement;
	statement.sql = "SELECT r.* FROM (" + statement.sql + ") AS r(" + names + ")" + joins;
	for (idx_t i = 0; i < conditions.size(); i++) {
		statement.sql += (i ? " AND " : " WHERE ") + conditions[i];
	}
	Start(context, state, statement, tables);
	for (idx_t i = 0; i < sets.size(); i++) {
		state.keys_sent += sets[i].get().Send(context, *state.result, i);
	}
}

static void CatalogHasChanged(ClientContext &context, const ResultData &data) {
	if (!data.catalog.empty()) {
		Catalog::GetCatalog(context, data.catalog).Cast<OpenDuckCatalog>().Changed();
	}
	throw TransactionException("openduck: the tables of %s have changed since the statement was bound; run it again",
	                           data.server->display);
}

// Waits for the beginning of the result, once
static void Open(ClientContext &context, ResultState &state) {
	lock_guard<mutex> guard(state.lock);
	if (state.is_open) {
		return;
	}
	vector<StringPair> columns;
	Check([&](odx_error *error) {
		return odx_result_head(state.result.get(), Patience(context), &state.head, &columns, CollectPair,
		                       &state.schema.arrow_schema, error);
	});
	auto &data = state.data;
	if (!data.catalog.empty() && ChangesCatalog(state.head.statement_kind)) {
		auto &catalog = Catalog::GetCatalog(context, data.catalog);
		OpenDuckTransaction::Get(context, catalog).CatalogChanged();
	}
	if (!data.counts) {
		ArrowTableFunction::PopulateArrowTableSchema(context, state.arrow, state.schema.arrow_schema);
		auto has_changed = state.arrow.GetTypes().size() != state.types.size();
		for (idx_t i = 0; !has_changed && !data.casts && i < columns.size(); i++) {
			has_changed = columns[i].second != state.types[i].ToString();
		}
		if (has_changed) {
			CatalogHasChanged(context, data);
		}
		for (idx_t i = 0; i < state.types.size(); i++) {
			state.arrow.GetColumns().at(i)->ThrowIfInvalid();
			state.arriving.push_back(state.arrow.GetTypes()[i]);
			state.casts = state.casts || state.arriving.back() != state.types[i];
		}
	}
	state.is_open = true;
}

static unique_ptr<GlobalTableFunctionState> InitResult(ClientContext &context, TableFunctionInitInput &input) {
	auto &data = input.bind_data->Cast<ResultData>();
	auto state = make_uniq<ResultState>(data);
	state->types = data.types;
	if (data.started && *data.started) {
		state->result = std::move(*data.started);
	} else if (data.inputs) {
		state->result = data.inputs->Take(context);
	} else if (data.keys.empty()) {
		Start(context, *state, data.statement);
	} else {
		StartWithKeys(context, *state);
	}
	return std::move(state);
}

static unique_ptr<LocalTableFunctionState> InitLocal(ExecutionContext &context, TableFunctionInitInput &,
                                                     GlobalTableFunctionState *) {
	return make_uniq<ResultLocalState>(context.client);
}

//===--------------------------------------------------------------------===//
// Reading
//===--------------------------------------------------------------------===//
static bool NextBatch(ClientContext &context, ResultState &state, ResultLocalState &local) {
	while (!local.done && local.chunk_offset >= static_cast<idx_t>(local.chunk->arrow_array.length)) {
		auto next = make_shared_ptr<ArrowArrayWrapper>();
		Check([&](odx_error *error) {
			return odx_result_next(state.result.get(), Patience(context), &next->arrow_array, &local.group, error);
		});
		local.Reset();
		local.done = !next->arrow_array.release;
		state.rows += local.done ? 0 : static_cast<idx_t>(next->arrow_array.length);
		local.chunk = std::move(next);
		local.batch_index = local.done ? local.batch_index : local.group;
	}
	return !local.done;
}

static void EndWait(void *task, bool wakes) {
	unique_ptr<InterruptState> interrupt(static_cast<InterruptState *>(task));
	if (wakes) {
		try {
			interrupt->Callback();
		} catch (...) {
			// Nobody waits any more
		}
	}
}

// Lets the thread do something else until there are rows; false where there are, or where the thread has to wait itself
static bool Park(ResultState &state, ResultLocalState &local, TableFunctionInput &input) {
	auto may_park =
	    input.interrupt_state && input.results_execution_mode == AsyncResultsExecutionMode::TASK_EXECUTOR;
	auto has_rows = local.done || local.chunk_offset < static_cast<idx_t>(local.chunk->arrow_array.length);
	if (!may_park || has_rows) {
		return false;
	}
	auto task = make_uniq<InterruptState>(*input.interrupt_state);
	if (odx_result_ready(state.result.get(), local.group, odx_waker {EndWait, task.release()})) {
		return false;
	}
	input.async_result = AsyncResultType::BLOCKED;
	return true;
}

// Converts the next rows of the batch into `output`, which has the types of the result
static void Convert(ClientContext &context, ResultState &state, ResultLocalState &local, DataChunk &output,
                    idx_t count) {
	auto &columns = state.arrow.GetColumns();
	if (!state.casts) {
		output.SetChildCardinality(count);
		ArrowTableFunction::ArrowToDuckDB(local, columns, output, false);
		return;
	}
	if (local.arrived.ColumnCount() == 0) {
		local.arrived.Initialize(context, state.arriving);
	}
	local.arrived.Reset();
	local.arrived.SetChildCardinality(count);
	ArrowTableFunction::ArrowToDuckDB(local, columns, local.arrived, false);
	for (idx_t i = 0; i < state.types.size(); i++) {
		if (state.arriving[i] == state.types[i]) {
			output.data[i].Reference(local.arrived.data[i]);
		} else if (state.types[i].IsAggregateState()) {
			output.data[i].Reinterpret(local.arrived.data[i]);
		} else {
			VectorOperations::Cast(context, local.arrived.data[i], output.data[i], count);
		}
	}
	output.SetChildCardinality(count);
}

static void Filter(ClientContext &context, ResultState &state, ResultLocalState &local, DataChunk &chunk) {
	if (local.executors.empty()) {
		for (auto &filter : state.filters) {
			local.executors.push_back(make_uniq<ExpressionExecutor>(context, *filter.expression));
			vector<LogicalType> types;
			for (auto column : filter.columns) {
				types.push_back(state.types[column]);
			}
			local.filter_input.push_back(make_uniq<DataChunk>());
			local.filter_input.back()->InitializeEmpty(types);
		}
	}
	for (idx_t i = 0; i < state.filters.size() && chunk.size() > 0; i++) {
		auto &input = *local.filter_input[i];
		auto &columns = state.filters[i].columns;
		for (idx_t column = 0; column < columns.size(); column++) {
			input.data[column].Reference(chunk.data[columns[column]]);
		}
		input.SetChildCardinality(chunk.size());
		SelectionVector selected(STANDARD_VECTOR_SIZE);
		auto count = local.executors[i]->SelectExpression(input, selected);
		if (count < chunk.size()) {
			chunk.Slice(selected, count);
		}
	}
}

static void ReadRows(ClientContext &context, ResultState &state, ResultLocalState &local, TableFunctionInput &input,
                     DataChunk &output) {
	auto is_direct = state.output.empty() && state.filters.empty();
	while (!Park(state, local, input) && NextBatch(context, state, local)) {
		auto left = static_cast<idx_t>(local.chunk->arrow_array.length) - local.chunk_offset;
		auto count = MinValue<idx_t>(STANDARD_VECTOR_SIZE, left);
		if (is_direct) {
			Convert(context, state, local, output, count);
			local.chunk_offset += count;
			return;
		}
		if (local.converted.ColumnCount() == 0) {
			local.converted.Initialize(context, state.types);
		}
		auto &chunk = local.converted;
		chunk.Reset();
		Convert(context, state, local, chunk, count);
		local.chunk_offset += count;
		Filter(context, state, local, chunk);
		if (chunk.size() > 0) {
			for (idx_t i = 0; i < output.ColumnCount(); i++) {
				output.data[i].Reference(chunk.data[state.output.empty() ? i : state.output[i]]);
			}
			output.SetChildCardinality(chunk.size());
			return;
		}
	}
}

// Waits for the end, and gives the number of changed rows where there is one
static void ReadCount(ClientContext &context, ResultState &state, ResultLocalState &local, DataChunk &output) {
	if (state.counted) {
		return;
	}
	state.counted = true;
	while (NextBatch(context, state, local)) {
		local.chunk_offset = static_cast<idx_t>(local.chunk->arrow_array.length);
	}
	if (state.head.result_kind == static_cast<int32_t>(ResultKind::CHANGED_ROWS)) {
		output.data[0].Append(Value::BIGINT(static_cast<int64_t>(state.head.rows_changed)));
		output.SetChildCardinality(1);
	}
}

static void Read(ClientContext &context, TableFunctionInput &input, DataChunk &output) {
	auto &state = input.global_state->Cast<ResultState>();
	auto &local = input.local_state->Cast<ResultLocalState>();
	if (Park(state, local, input)) {
		return;
	}
	Open(context, state);
	if (state.data.counts) {
		ReadCount(context, state, local, output);
	} else {
		ReadRows(context, state, local, input, output);
	}
}

static OperatorPartitionData PartitionData(ClientContext &, TableFunctionGetPartitionInput &input) {
	if (input.partition_info.RequiresPartitionColumns()) {
		throw InternalException("openduck: a result has no partition columns");
	}
	return OperatorPartitionData(input.local_state->Cast<ResultLocalState>().batch_index);
}

static InsertionOrderPreservingMap<string> Explain(TableFunctionToStringInput &input) {
	InsertionOrderPreservingMap<string> result;
	auto &data = input.bind_data->Cast<ResultData>();
	result["Direction"] = "REMOTE->LOCAL";
	result["Server"] = data.server->display;
	result["SQL"] = data.statement.sql;
	if (!data.keys.empty()) {
		result["Filter"] = "keys of the other side of the join";
	}
	if (data.estimated_rows > 0) {
		result["Estimated"] = DescribeVolume(data.estimated_rows, data.estimated_bytes);
	}
	return result;
}

// What has come, for EXPLAIN ANALYZE
static void Measure(TableFunctionGetMetricsInput &input) {
	auto &state = input.global_state->Cast<ResultState>();
	uint64_t bytes[2] = {};
	odx_result_bytes(state.result.get(), bytes);
	auto rows = static_cast<double>(state.rows.load());
	input.operator_metrics.AddExtraInfo("Measured", DescribeVolume(rows, static_cast<double>(bytes[0])));
	auto sent = state.data.inputs ? state.data.inputs->rows.load() : state.keys_sent;
	if (sent > 0) {
		input.operator_metrics.AddExtraInfo("Sent", DescribeVolume(static_cast<double>(sent), static_cast<double>(bytes[1])));
	}
}

static double Progress(ClientContext &, const FunctionData *, const GlobalTableFunctionState *state) {
	return odx_result_progress(state->Cast<ResultState>().result.get());
}

// DuckDB copies parts of plans by writing and reading them at once, in one place; what the functions hold need not
// leave the process for that
static void WriteData(Serializer &serializer, const optional_ptr<FunctionData> data, const BoundTableFunction &) {
	serializer.WriteProperty(100, "data", reinterpret_cast<uint64_t>(data.get()));
}

static unique_ptr<FunctionData> ReadData(Deserializer &deserializer, BoundTableFunction &) {
	auto data = deserializer.ReadProperty<uint64_t>(100, "data");
	return reinterpret_cast<const FunctionData *>(data)->Copy();
}

// The parameters of a statement that is read by another one become constants
static void FillIn(QueryNode &node, const map<string, Value> &values) {
	std::function<void(unique_ptr<ParsedExpression> &)> fill = [&](unique_ptr<ParsedExpression> &expression) {
		if (expression->GetExpressionClass() == ExpressionClass::PARAMETER) {
			auto found = values.find(expression->Cast<ParameterExpression>().Identifier().GetIdentifierName());
			if (found != values.end()) {
				expression = ConstantExpression::FromValue(found->second);
			}
			return;
		}
		if (expression->GetExpressionClass() == ExpressionClass::SUBQUERY) {
			FillIn(*expression->Cast<SubqueryExpression>().SubqueryMutable()->node, values);
		}
		ParsedExpressionIterator::EnumerateChildren(*expression, fill);
	};
	ParsedExpressionIterator::EnumerateQueryNodeChildren(node, fill);
}

// A statement within another one
static TableFunctionToSQLResult ResultToSQL(ClientContext &context, const LogicalGet &get) {
	auto &data = get.bind_data->Cast<ResultData>();
	if (data.writes || data.counts || data.inputs || data.catalog.empty()) {
		return {nullptr, "not_a_query"};
	}
	Parser parser(context);
	try {
		parser.ParseQuery(data.statement.sql);
	} catch (std::exception &) {
		return {nullptr, "another_dialect"};
	}
	if (parser.statements.size() != 1 || parser.statements[0]->type != StatementType::SELECT_STATEMENT) {
		return {nullptr, "not_a_query"};
	}
	auto statement = unique_ptr_cast<SQLStatement, SelectStatement>(std::move(parser.statements[0]));
	map<string, Value> values;
	for (idx_t i = 0; i < data.statement.parameter_names.size(); i++) {
		values[data.statement.parameter_names[i]] = data.statement.parameters[i];
	}
	FillIn(*statement->node, values);
	return {make_uniq<SubqueryRef>(std::move(statement)), string()};
}

bool ReadsResult(const BoundTableFunction &function) {
	return function.function == Read;
}

TableFunction ResultFunction(const string &name, vector<LogicalType> arguments) {
	TableFunction function(Identifier(name), arguments, Read, nullptr, InitResult, InitLocal);
	function.get_partition_data = PartitionData;
	function.to_string = Explain;
	function.get_metrics = Measure;
	function.table_scan_progress = Progress;
	function.to_sql = ResultToSQL;
	function.serialize = WriteData;
	function.deserialize = ReadData;
	function.verify_serialization = false;
	return function;
}

//===--------------------------------------------------------------------===//
// Scans of tables: the SQL follows from what the plan wants
//===--------------------------------------------------------------------===//
static string ColumnSQL(const ScanData &data, column_t column) {
	if (column == COLUMN_IDENTIFIER_ROW_ID) {
		return "rowid";
	}
	if (IsVirtualColumn(column)) {
		return "false";
	}
	return SQLQuotedIdentifier::ToString(data.names[column]);
}

static LogicalType ColumnType(const ScanData &data, column_t column) {
	if (column == COLUMN_IDENTIFIER_ROW_ID) {
		return LogicalType::ROW_TYPE;
	}
	return IsVirtualColumn(column) ? LogicalType(LogicalType::BOOLEAN) : data.types[column];
}

class ScanPlanner {
public:
	ScanPlanner(const ScanData &data, const TableFunctionInitInput &input, ResultState &state)
	    : data(data), input(input), state(state) {
	}

	string Plan() {
		for (idx_t i = 0; i < input.column_ids.size(); i++) {
			if (input.projection_ids.empty()) {
				state.output.push_back(Need(i));
			}
		}
		for (auto &id : input.projection_ids) {
			state.output.push_back(Need(id));
		}
		vector<string> conditions;
		if (input.filters) {
			for (auto &entry : *input.filters) {
				AddFilter(entry.Filter(), entry.GetIndex(), conditions);
			}
			for (auto &filter : input.filters->GetMultiColumnFilters()) {
				AddLocal(filter->Cast<ExpressionFilter>());
			}
		}
		DropIdentity();
		string columns;
		for (auto &id : needed) {
			columns += (columns.empty() ? "" : ", ") + ColumnSQL(data, input.column_ids[id]);
		}
		auto sql = "SELECT " + columns + " FROM " + data.table->RemoteName();
		for (idx_t i = 0; i < conditions.size(); i++) {
			sql += (i ? " AND " : " WHERE ") + ("(" + conditions[i] + ")");
		}
		return sql;
	}

private:
	// The place in the result of a column that the plan has numbered
	idx_t Need(idx_t id) {
		for (idx_t i = 0; i < needed.size(); i++) {
			if (needed[i] == id) {
				return i;
			}
		}
		needed.push_back(id);
		state.types.push_back(ColumnType(data, input.column_ids[id]));
		return needed.size() - 1;
	}

	void AddFilter(const TableFilter &table_filter, idx_t id, vector<string> &conditions) {
		auto &filter = table_filter.Cast<ExpressionFilter>();
		auto condition = RenderFilter(*filter.expr, ColumnSQL(data, input.column_ids[id]));
		if (!condition.sql.empty()) {
			conditions.push_back(condition.sql);
		}
		if (!condition.exact) {
			LocalFilter local;
			local.expression = filter.expr->Copy();
			local.columns.push_back(Need(id));
			state.filters.push_back(std::move(local));
		}
	}

	void AddLocal(const ExpressionFilter &filter) {
		LocalFilter local;
		local.expression = filter.expr->Copy();
		for (auto &id : filter.column_indexes) {
			local.columns.push_back(Need(id));
		}
		state.filters.push_back(std::move(local));
	}

	// Nothing is to be moved where the result is the output
	void DropIdentity() {
		auto is_identity = state.output.size() == needed.size();
		for (idx_t i = 0; is_identity && i < needed.size(); i++) {
			is_identity = state.output[i] == i;
		}
		if (is_identity) {
			state.output.clear();
		}
	}

	const ScanData &data;
	const TableFunctionInitInput &input;
	ResultState &state;
	vector<idx_t> needed;
};

static unique_ptr<GlobalTableFunctionState> InitScan(ClientContext &context, TableFunctionInitInput &input) {
	auto &data = input.bind_data->Cast<ScanData>();
	auto state = make_uniq<ResultState>(data);
	Statement statement;
	statement.sql = ScanPlanner(data, input, *state).Plan();
	Start(context, *state, statement);
	return std::move(state);
}

static unique_ptr<NodeStatistics> Cardinality(ClientContext &, const FunctionData *bind_data) {
	auto &data = bind_data->Cast<ScanData>();
	return make_uniq<NodeStatistics>(data.table->rows);
}

static unique_ptr<BaseStatistics> Statistics(ClientContext &context, const FunctionData *bind_data, column_t column) {
	return bind_data->Cast<ScanData>().table->GetStatistics(context, column);
}

static TableFunctionToSQLResult ScanToSQL(ClientContext &, const LogicalGet &get) {
	auto &data = get.bind_data->Cast<ScanData>();
	auto table = make_uniq<BaseTableRef>();
	auto &schema = data.table->schema.name;
	// A schema with the name that the database has here would be taken for it
	auto database = schema == data.catalog ? data.server->database : string();
	table->SetQualifiedName(QualifiedName(Identifier(database), schema, data.table->name));
	return {std::move(table), string()};
}

static optional_ptr<TableCatalogEntry> TableEntry(optional_ptr<const FunctionData> bind_data) {
	return bind_data->Cast<ScanData>().table;
}

static InsertionOrderPreservingMap<string> ExplainScan(TableFunctionToStringInput &input) {
	InsertionOrderPreservingMap<string> result;
	auto &data = input.bind_data->Cast<ScanData>();
	result["Server"] = data.server->display;
	result["Table"] = data.table->RemoteName();
	return result;
}

static unique_ptr<FunctionData> RefuseBind(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &,
                                           vector<Identifier> &) {
	throw BinderException("openduck_table_scan is not for use in SQL: name the table");
}

TableFunction ScanFunction() {
	TableFunction function(SCAN_FUNCTION, {}, Read, RefuseBind, InitScan, InitLocal);
	function.get_partition_data = PartitionData;
	function.to_string = ExplainScan;
	function.to_sql = ScanToSQL;
	function.serialize = WriteData;
	function.deserialize = ReadData;
	function.verify_serialization = false;
	function.projection_pushdown = true;
	function.filter_pushdown = true;
	function.filter_prune = true;
	function.cardinality = Cardinality;
	function.statistics = Statistics;
	function.get_table_entry = TableEntry;
	return function;
}

} // namespace odx
