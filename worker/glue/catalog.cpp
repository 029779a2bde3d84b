// Postgres's catalog: views and macros in the schema system.pgc, which users can read and nobody can change.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/parser/parsed_data/create_macro_info.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/statement/create_statement.hpp"

using namespace duckdb;

namespace openduck {

static constexpr const char *SCHEMA = "pgc";

void CreatePostgresCatalog(Connection &connection, const string &sql) {
	auto statements = connection.ExtractStatements(sql);
	auto &context = *connection.context;
	context.RunFunctionInTransaction([&]() {
		auto &catalog = Catalog::GetSystemCatalog(context);
		CreateSchemaInfo schema;
		schema.SetQualifiedName(QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(SCHEMA), Identifier()));
		schema.internal = true;
		catalog.CreateSchema(context, schema);
		for (auto &statement : statements) {
			// The binder lets nobody create in the system catalog, so the entries go in by themselves, marked as internal
			auto &info = *statement->Cast<CreateStatement>().info;
			info.internal = true;
			info.temporary = true;
			if (info.type == CatalogType::VIEW_ENTRY) {
				catalog.CreateView(context, info.Cast<CreateViewInfo>());
			} else {
				catalog.CreateFunction(context, info.Cast<CreateMacroInfo>());
			}
		}
	});
}

} // namespace openduck
