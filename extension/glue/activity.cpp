// Functions that tell what goes on between this process and its servers.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

namespace odx {

void EmitRows(ClientContext &, TableFunctionInput &input, DataChunk &output) {
	auto &state = input.global_state->Cast<Rows>();
	idx_t count = 0;
	while (state.next < state.rows.size() && count < STANDARD_VECTOR_SIZE) {
		auto &row = state.rows[state.next++];
		for (idx_t i = 0; i < row.size(); i++) {
			output.data[i].Append(row[i]);
		}
		count++;
	}
	output.SetChildCardinality(count);
}

static void ForEachServer(ClientContext &context, const std::function<void(OpenDuckCatalog &)> &call) {
	for (auto &database : DatabaseManager::Get(context).GetDatabases(context)) {
		auto &catalog = database->GetCatalog();
		if (catalog.GetCatalogType() == "openduck") {
			call(catalog.Cast<OpenDuckCatalog>());
		}
	}
}

//===--------------------------------------------------------------------===//
// openduck_traffic(): what has crossed since each database was attached
//===--------------------------------------------------------------------===//
static unique_ptr<FunctionData> BindTraffic(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &types,
                                            vector<Identifier> &names) {
	names = {Identifier("database"), Identifier("statements"), Identifier("bytes_received"), Identifier("bytes_sent")};
	types = {LogicalType::VARCHAR, LogicalType::UBIGINT, LogicalType::UBIGINT, LogicalType::UBIGINT};
	return make_uniq<TableFunctionData>();
}

static unique_ptr<GlobalTableFunctionState> InitTraffic(ClientContext &context, TableFunctionInitInput &) {
	auto state = make_uniq<Rows>();
	ForEachServer(context, [&](OpenDuckCatalog &catalog) {
		uint64_t counts[3] = {};
		odx_client_traffic(catalog.server->client, counts);
		state->rows.push_back({Value(catalog.GetName().GetIdentifierName()), Value::UBIGINT(counts[0]),
		                       Value::UBIGINT(counts[1]), Value::UBIGINT(counts[2])});
	});
	return std::move(state);
}

//===--------------------------------------------------------------------===//
// openduck_activity(): what the servers are doing; openduck_cancel(id): an end to it
//===--------------------------------------------------------------------===//
static unique_ptr<FunctionData> BindActivity(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &types,
                                             vector<Identifier> &names) {
	names = {Identifier("database"), Identifier("execution_id"), Identifier("user"),
	         Identifier("elapsed"),  Identifier("progress"),     Identifier("sql")};
	types = {LogicalType::VARCHAR,  LogicalType::VARCHAR, LogicalType::VARCHAR,
	         LogicalType::INTERVAL, LogicalType::DOUBLE,  LogicalType::VARCHAR};
	return make_uniq<TableFunctionData>();
}

// The statements of one attached database, on their way into rows
struct Collector {
	Value database;
	const string &name;
	vector<vector<Value>> &rows;
};

static void CollectRunning(void *receiver, const odx_running *running) {
	auto &collector = *static_cast<Collector *>(receiver);
	if (Text(running->database) != collector.name) {
		return;
	}
	auto elapsed = Interval::FromMicro(static_cast<int64_t>(running->elapsed_ms) * Interval::MICROS_PER_MSEC);
	auto knows = running->progress >= 0;
	auto may_see = running->sql.size > 0;
	collector.rows.push_back({collector.database, Value(Text(running->execution_id)), Value(Text(running->user)),
	                          Value::INTERVAL(elapsed),
	                          knows ? Value::DOUBLE(running->progress) : Value(LogicalType::DOUBLE),
	                          may_see ? Value(Text(running->sql)) : Value(LogicalType::VARCHAR)});
}

static unique_ptr<GlobalTableFunctionState> InitActivity(ClientContext &context, TableFunctionInitInput &) {
	auto state = make_uniq<Rows>();
	ForEachServer(context, [&](OpenDuckCatalog &catalog) {
		Collector collector {Value(catalog.GetName().GetIdentifierName()), catalog.server->database, state->rows};
		Check([&](odx_error *error) {
			return odx_activity(catalog.server->client, Patience(context), &collector, CollectRunning, error);
		});
	});
	return std::move(state);
}

static void RunCancel(DataChunk &input, ExpressionState &state, Vector &result) {
	auto &context = state.GetContext();
	UnaryExecutor::Execute<string_t, bool>(input.data[0], result, input.size(), [&](string_t id) {
		auto is_cancelled = false;
		auto text = id.GetString();
		ForEachServer(context, [&](OpenDuckCatalog &catalog) {
			auto found = false;
			Check([&](odx_error *error) {
				return odx_cancel(catalog.server->client, Borrow(text), Patience(context), &found, error);
			});
			is_cancelled = is_cancelled || found;
		});
		return is_cancelled;
	});
}

void RegisterActivity(ExtensionLoader &loader) {
	loader.RegisterFunction(TableFunction(Identifier("openduck_traffic"), {}, EmitRows, BindTraffic, InitTraffic));
	loader.RegisterFunction(TableFunction(Identifier("openduck_activity"), {}, EmitRows, BindActivity, InitActivity));
	ScalarFunction cancel(Identifier("openduck_cancel"), {LogicalType::VARCHAR}, LogicalType::BOOLEAN, RunCancel);
	cancel.SetVolatile();
	loader.RegisterFunction(cancel);
}

} // namespace odx
