// Functions of the server's own, for those who plan with it: states of aggregates on their way to another engine, and
// what the storage knows of columns.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/common/extension_type_info.hpp"
#include "duckdb/function/scalar_function.hpp"
#include "duckdb/function/table_function.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/storage/statistics/base_statistics.hpp"
#include "duckdb/storage/statistics/numeric_stats.hpp"
#include "duckdb/storage/statistics/string_stats.hpp"

using namespace duckdb;

namespace openduck {

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

//===--------------------------------------------------------------------===//
// openduck_state(state): the values that a state of an aggregate is made of, which Arrow can carry
//===--------------------------------------------------------------------===//
static unique_ptr<FunctionData> BindState(BindScalarFunctionInput &input) {
	auto &type = input.GetArguments()[0]->GetReturnType();
	if (!type.IsAggregateState()) {
		throw BinderException("openduck_state takes the state of an aggregate, not %s", type.ToString());
	}
	input.GetBoundFunction().SetReturnType(type.WithAlias("").WithExtensionInfo(nullptr));
	return nullptr;
}

static void RunState(DataChunk &arguments, ExpressionState &, Vector &result) {
	result.Reinterpret(arguments.data[0]);
}

//===--------------------------------------------------------------------===//
// openduck_statistics(): a row for each column of the database, as far as the storage knows
//===--------------------------------------------------------------------===//
static unique_ptr<FunctionData> BindStatistics(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &types,
                                               vector<Identifier> &names) {
	names = {Identifier("schema_name"), Identifier("table_name"),     Identifier("column_name"),
	         Identifier("min"),         Identifier("max"),            Identifier("distinct_count"),
	         Identifier("has_null"),    Identifier("max_string_length")};
	types = {LogicalType::VARCHAR, LogicalType::VARCHAR, LogicalType::VARCHAR, LogicalType::VARCHAR,
	         LogicalType::VARCHAR, LogicalType::BIGINT,  LogicalType::BOOLEAN, LogicalType::BIGINT};
	return make_uniq<TableFunctionData>();
}

static vector<Value> Describe(TableCatalogEntry &table, const ColumnDefinition &column, BaseStatistics &statistics) {
	Value min, max, length;
	auto stats_type = statistics.GetStatsType();
	if (stats_type == StatisticsType::NUMERIC_STATS && NumericStats::HasMinMax(statistics)) {
		min = NumericStats::Min(statistics).DefaultCastAs(LogicalType::VARCHAR);
		max = NumericStats::Max(statistics).DefaultCastAs(LogicalType::VARCHAR);
	}
	if (stats_type == StatisticsType::STRING_STATS && StringStats::HasMaxStringLength(statistics)) {
		length = Value::BIGINT(StringStats::MaxStringLength(statistics));
	}
	auto distinct = statistics.GetDistinctCount();
	return {Value(table.schema.name.GetIdentifierName()),
	        Value(table.name.GetIdentifierName()),
	        Value(column.Name().GetIdentifierName()),
	        min,
	        max,
	        distinct ? Value::BIGINT(static_cast<int64_t>(distinct)) : Value(LogicalType::BIGINT),
	        Value::BOOLEAN(statistics.CanHaveNull()),
	        length};
}

static unique_ptr<GlobalTableFunctionState> InitStatistics(ClientContext &context, TableFunctionInitInput &) {
	auto state = make_uniq<Rows>();
	auto &catalog = Catalog::GetCatalog(context, DatabaseManager::GetDefaultDatabase(context));
	catalog.ScanSchemas(context, [&](SchemaCatalogEntry &schema) {
		schema.Scan(context, CatalogType::TABLE_ENTRY, [&](CatalogEntry &entry) {
			if (entry.type != CatalogType::TABLE_ENTRY) {
				return;
			}
			auto &table = entry.Cast<TableCatalogEntry>();
			for (auto &column : table.GetColumns().Logical()) {
				auto statistics = column.Generated() ? nullptr : table.GetStatistics(context, column.Oid());
				if (statistics) {
					state->rows.push_back(Describe(table, column, *statistics));
				}
			}
		});
	});
	return std::move(state);
}

void RegisterFunctions(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	ScalarFunction state(Identifier("openduck_state"), {LogicalType::ANY}, LogicalType::ANY, RunState, BindState);
	state.SetNullHandling(FunctionNullHandling::SPECIAL_HANDLING);
	loader.RegisterFunction(state);
	loader.RegisterFunction(
	    TableFunction(Identifier("openduck_statistics"), {}, EmitRows, BindStatistics, InitStatistics));
}

} // namespace openduck
