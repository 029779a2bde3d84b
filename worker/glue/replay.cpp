// ALTER TABLE .. ALTER TYPE is written to the engine's log as it was said, and said again where the log is replayed: without
// the session's search path, and at another time. What would be something else then, or nothing, is refused: a database
// whose log cannot be replayed cannot be opened.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/scalar_function_catalog_entry.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/planner/operator/logical_alter.hpp"

using namespace duckdb;

namespace openduck {

[[noreturn]] static void Refuse(const string &what) {
	throw NotImplementedException(
	    "ALTER TYPE cannot use %s: it would not be the same when the database is opened after a crash. Add a column, "
	    "UPDATE it, and drop the old one",
	    what);
}

static void CheckFunction(ClientContext &context, const FunctionExpression &call) {
	auto &name = call.GetQualifiedName();
	auto text = name.Name().GetIdentifierName();
	auto builtin = QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(DEFAULT_SCHEMA), name.Name());
	auto entry = Catalog::GetEntry(context, EntryLookupInfo(CatalogType::SCALAR_FUNCTION_ENTRY, builtin),
	                               OnEntryNotFound::RETURN_NULL);
	if (!name.Schema().empty() || !entry) {
		Refuse("the function " + text);
	}
	if (entry->type != CatalogType::SCALAR_FUNCTION_ENTRY) {
		return;
	}
	for (auto &function : entry->Cast<ScalarFunctionCatalogEntry>().functions.functions) {
		if (function->GetStability() != FunctionStability::CONSISTENT) {
			Refuse("the function " + text);
		}
	}
}

void CheckReplay(ClientContext &context, const LogicalOperator &plan) {
	if (plan.type != LogicalOperatorType::LOGICAL_ALTER) {
		return;
	}
	auto &info = *plan.Cast<LogicalAlter>().info;
	if (info.type != AlterType::ALTER_TABLE ||
	    info.Cast<AlterTableInfo>().alter_table_type != AlterTableType::ALTER_COLUMN_TYPE) {
		return;
	}
	auto &change = info.Cast<ChangeColumnTypeInfo>();
	if (change.expression) {
		ParsedExpressionIterator::VisitExpression<FunctionExpression>(
		    *change.expression, [&](const FunctionExpression &call) { CheckFunction(context, call); });
	}
}

} // namespace openduck
