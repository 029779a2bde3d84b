// openduck_macros(): the macros of the default database, a row for each of their forms. duckdb_functions() has them too, among
// thousands of functions, and takes ten times as long as all else that Postgres's catalog is made of.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/macro_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/function/scalar_macro_function.hpp"
#include "duckdb/function/table_function.hpp"
#include "duckdb/function/table_macro_function.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/parser/expression/columnref_expression.hpp"
#include "duckdb/parser/query_node.hpp"

using namespace duckdb;

namespace openduck {

static unique_ptr<FunctionData> BindMacros(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &types,
                                           vector<Identifier> &names) {
	names = {Identifier("schema_name"), Identifier("function_name"), Identifier("is_table"),
	         Identifier("parameters"),  Identifier("definition"),    Identifier("comment")};
	types = {LogicalType::VARCHAR,
	         LogicalType::VARCHAR,
	         LogicalType::BOOLEAN,
	         LogicalType::LIST(LogicalType::VARCHAR),
	         LogicalType::VARCHAR,
	         LogicalType::VARCHAR};
	return make_uniq<TableFunctionData>();
}

static string Definition(const MacroFunction &form) {
	if (form.type == MacroType::TABLE_MACRO) {
		return form.Cast<TableMacroFunction>().query_node->ToString();
	}
	return form.Cast<ScalarMacroFunction>().expression->ToString();
}

static void AddMacro(Rows &rows, const SchemaCatalogEntry &schema, const MacroCatalogEntry &macro, bool is_table) {
	for (auto &form : macro.macros) {
		vector<Value> parameters;
		for (auto &parameter : form->parameters) {
			parameters.emplace_back(parameter->Cast<ColumnRefExpression>().GetColumnName());
		}
		rows.rows.push_back({Value(schema.name.GetIdentifierName()), Value(macro.name.GetIdentifierName()),
		                     Value::BOOLEAN(is_table), Value::LIST(LogicalType::VARCHAR, std::move(parameters)),
		                     Value(Definition(*form)),
		                     macro.comment.IsNull() ? Value(LogicalType::VARCHAR) : Value(macro.comment.ToString())});
	}
}

static unique_ptr<GlobalTableFunctionState> InitMacros(ClientContext &context, TableFunctionInitInput &) {
	auto state = make_uniq<Rows>();
	auto &catalog = Catalog::GetCatalog(context, DatabaseManager::GetDefaultDatabase(context));
	catalog.ScanSchemas(context, [&](SchemaCatalogEntry &schema) {
		auto add = [&](CatalogEntry &entry) {
			auto is_table = entry.type == CatalogType::TABLE_MACRO_ENTRY;
			if (!entry.internal && (is_table || entry.type == CatalogType::MACRO_ENTRY)) {
				AddMacro(*state, schema, entry.Cast<MacroCatalogEntry>(), is_table);
			}
		};
		schema.Scan(context, CatalogType::SCALAR_FUNCTION_ENTRY, add);
		schema.Scan(context, CatalogType::TABLE_FUNCTION_ENTRY, add);
	});
	return std::move(state);
}

void RegisterMacros(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	loader.RegisterFunction(TableFunction(Identifier("openduck_macros"), {}, EmitRows, BindMacros, InitMacros));
}

} // namespace openduck
