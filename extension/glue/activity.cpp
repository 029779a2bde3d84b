// Functions that tell what goes on between this process and its servers.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

namespace odx {

// Rows that are known when they are first asked for
struct Rows : public GlobalTableFunctionState {
	vector<vector<Value>> rows;
	idx_t next = 0;
};

static void Emit(ClientContext &, TableFunctionInput &input, DataChunk &output) {
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

void RegisterActivity(ExtensionLoader &loader) {
	loader.RegisterFunction(TableFunction(Identifier("openduck_traffic"), {}, Emit, BindTraffic, InitTraffic));
}

} // namespace odx
