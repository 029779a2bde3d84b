// openduck_commit_status(id): what has become of a client's transaction
#include "storage.hpp"

#include "duckdb/common/vector_operations/vector_operations.hpp"
#include "duckdb/function/scalar_function.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

#include "handles.hpp"

using namespace duckdb;

namespace openduck {

static LogicalType StatusType() {
	return LogicalType::STRUCT({{Identifier("status"), LogicalType::VARCHAR},
	                            {Identifier("lsn"), LogicalType::UBIGINT},
	                            {Identifier("committed_at"), LogicalType::TIMESTAMP_TZ},
	                            {Identifier("known_since"), LogicalType::TIMESTAMP_TZ}});
}

static Value Time(int64_t micros) {
	return micros ? Value::TIMESTAMPTZ(timestamp_tz_t(micros)) : Value(LogicalType::TIMESTAMP_TZ);
}

static Value Ask(od_volume *volume, const string &id) {
	od_commit_status found;
	Failure failure;
	if (!od_volume_commit_status(volume, Borrow(id), &found, failure.Out())) {
		failure.Throw();
	}
	static constexpr const char *NAMES[] = {"committed", "in progress", "not committed", "forgotten"};
	auto lsn = found.kind == OD_COMMIT_COMMITTED ? Value::UBIGINT(found.lsn) : Value(LogicalType::UBIGINT);
	return Value::STRUCT(StatusType(), {Value(NAMES[found.kind]), lsn, Time(found.committed_at), Time(found.known_since)});
}

static void RunCommitStatus(DataChunk &arguments, ExpressionState &state, Vector &result) {
	auto &context = state.GetContext();
	auto &catalog = Catalog::GetCatalog(context, DatabaseManager::GetDefaultDatabase(context));
	auto layers = dynamic_cast<LayersCatalog *>(&catalog);
	if (!layers) {
		throw NotImplementedException("a file that is served as it is keeps no record of its transactions");
	}
	for (idx_t row = 0; row < arguments.size(); row++) {
		auto id = arguments.data[0].GetValue(row);
		result.SetValue(row, id.IsNull() ? Value(StatusType()) : Ask(layers->Mounted()->volume.get(), id.ToString()));
	}
}

void RegisterCommitStatus(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	ScalarFunction status(Identifier("openduck_commit_status"), {LogicalType::VARCHAR}, StatusType(), RunCommitStatus);
	status.SetStability(FunctionStability::VOLATILE);
	status.SetNullHandling(FunctionNullHandling::SPECIAL_HANDLING);
	loader.RegisterFunction(status);
}

} // namespace openduck
