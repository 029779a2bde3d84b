// What a user sees of the table functions that list what is in the database: a filter goes over each, which asks for
// every row what he may do with its relation.
#include "rights.hpp"

#include "duckdb/function/function_binder.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/planner/binder.hpp"
#include "duckdb/planner/expression/bound_columnref_expression.hpp"
#include "duckdb/planner/expression/bound_constant_expression.hpp"
#include "duckdb/planner/operator/list.hpp"

using namespace duckdb;

namespace openduck {

// Table functions that list what is in the database, and the columns with the schema and the relation of each row. A row is
// seen by whoever may do something with its relation.
struct Listing {
	const char *database;
	const char *schema;
	const char *relation;
	od_securable kind;
	// What the user must be able to do; 0: anything
	uint32_t wanted;
};

static const case_insensitive_map_t<Listing> &Listings() {
	static const case_insensitive_map_t<Listing> NAMES {
	    {"duckdb_tables", {"database_name", "schema_name", "table_name", OD_TABLE, 0}},
	    {"duckdb_views", {"database_name", "schema_name", "view_name", OD_TABLE, 0}},
	    {"duckdb_columns", {"database_name", "schema_name", "table_name", OD_TABLE, 0}},
	    {"duckdb_constraints", {"database_name", "schema_name", "table_name", OD_TABLE, 0}},
	    {"duckdb_indexes", {"database_name", "schema_name", "table_name", OD_TABLE, 0}},
	    {"duckdb_triggers", {"database_name", "schema_name", "table_name", OD_TABLE, 0}},
	    {"duckdb_sequences", {"database_name", "schema_name", "sequence_name", OD_SEQUENCE, 0}},
	    {"openduck_statistics", {nullptr, "schema_name", "table_name", OD_TABLE, OD_SELECT}},
	    {"openduck_entries", {nullptr, "schema", "relation", OD_TABLE, 0}}};
	return NAMES;
}

bool IsListing(const string &function) {
	return Listings().count(function);
}

//===--------------------------------------------------------------------===//
// openduck_visible(kind, wanted, database, schema, relation): whether the user may do with it what is wanted
//===--------------------------------------------------------------------===//
static void RunVisible(DataChunk &arguments, ExpressionState &state, Vector &result) {
	auto rights = state.GetContext().registered_state->Get<Rights>(Rights::KEY);
	auto unlimited = !rights || rights->Unlimited();
	UnifiedVectorFormat formats[5];
	auto count = arguments.size();
	for (idx_t column = 0; column < 5; column++) {
		arguments.data[column].ToUnifiedFormat(formats[column]);
	}
	auto number = [&](idx_t column, idx_t row) {
		return UnifiedVectorFormat::GetData<int32_t>(formats[column])[formats[column].sel->get_index(row)];
	};
	auto text = [&](idx_t column, idx_t row, string &value) {
		auto index = formats[column].sel->get_index(row);
		if (!formats[column].validity.RowIsValid(index)) {
			return false;
		}
		value = UnifiedVectorFormat::GetData<string_t>(formats[column])[index].GetString();
		return true;
	};
	result.SetVectorType(VectorType::FLAT_VECTOR);
	auto visible = FlatVector::GetDataMutable<bool>(result);
	for (idx_t i = 0; i < count; i++) {
		string database, schema, relation;
		visible[i] = unlimited;
		if (unlimited || !text(3, i, schema) || !text(4, i, relation)) {
			continue;
		}
		// The session's own, the engine's, and an entry that belongs to no relation; what is kept for the catalog is no table
		if ((text(2, i, database) && (database == TEMP_CATALOG || database == SYSTEM_CATALOG)) ||
		    (relation.empty() && number(0, i) == OD_TABLE)) {
			visible[i] = !StringUtil::StartsWith(relation, CATALOG_PREFIX);
			continue;
		}
		auto wanted = static_cast<uint32_t>(number(1, i));
		auto held = rights->On(number(0, i), schema, relation);
		visible[i] = wanted == 0 ? held != 0 : (held & wanted) == wanted;
	}
}

void RegisterVisible(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	ScalarFunction visible(Identifier("openduck_visible"),
	                       {LogicalType::INTEGER, LogicalType::INTEGER, LogicalType::VARCHAR, LogicalType::VARCHAR,
	                        LogicalType::VARCHAR},
	                       LogicalType::BOOLEAN, RunVisible);
	visible.SetNullHandling(FunctionNullHandling::SPECIAL_HANDLING);
	visible.SetStability(FunctionStability::VOLATILE);
	loader.RegisterFunction(visible);
}

//===--------------------------------------------------------------------===//
// The filter over a listing
//===--------------------------------------------------------------------===//
static unique_ptr<Expression> Column(LogicalGet &get, const string &name) {
	idx_t index = 0;
	while (get.names[index] != Identifier(name)) {
		index++;
	}
	auto &columns = get.GetColumnIds();
	for (idx_t i = 0; i < columns.size(); i++) {
		if (!columns[i].IsVirtualColumn() && columns[i].GetPrimaryIndex() == index) {
			return make_uniq<BoundColumnRefExpression>(get.returned_types[index],
			                                           ColumnBinding(get.table_index, ProjectionIndex(i)));
		}
	}
	auto added = get.AddColumnId(index);
	return make_uniq<BoundColumnRefExpression>(get.returned_types[index], ColumnBinding(get.table_index, added));
}

void ShowVisible(Binder &binder, unique_ptr<LogicalOperator> &op) {
	auto &get = op->Cast<LogicalGet>();
	if (get.GetTable()) {
		return;
	}
	auto listing = Listings().find(get.function.GetName().GetIdentifierName());
	if (listing == Listings().end()) {
		return;
	}
	vector<unique_ptr<Expression>> arguments;
	auto &wanted = listing->second;
	arguments.push_back(make_uniq<BoundConstantExpression>(Value::INTEGER(wanted.kind)));
	arguments.push_back(make_uniq<BoundConstantExpression>(Value::INTEGER(static_cast<int32_t>(wanted.wanted))));
	if (wanted.database) {
		arguments.push_back(Column(get, wanted.database));
	} else {
		arguments.push_back(make_uniq<BoundConstantExpression>(Value(string())));
	}
	arguments.push_back(Column(get, wanted.schema));
	arguments.push_back(Column(get, wanted.relation));
	FunctionBinder functions(binder);
	ErrorData error;
	auto visible = functions.BindScalarFunction(Identifier(DEFAULT_SCHEMA), Identifier("openduck_visible"),
	                                            std::move(arguments), error);
	if (!visible) {
		error.Throw();
	}
	auto filter = make_uniq<LogicalFilter>(std::move(visible));
	filter->children.push_back(std::move(op));
	// No predicate of the user's may look at a row before this has
	op = make_uniq<LogicalSecureView>(listing->first, std::move(filter));
}

} // namespace openduck
