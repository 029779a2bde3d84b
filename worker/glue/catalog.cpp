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

static vector<unique_ptr<CreateInfo>> Parse(Connection &connection, const string &sql) {
	vector<unique_ptr<CreateInfo>> entries;
	for (auto &statement : connection.ExtractStatements(sql)) {
		auto &info = statement->Cast<CreateStatement>().info;
		// The binder lets nobody create in the system catalog, so the entries go in by themselves, marked as internal
		info->internal = true;
		info->temporary = true;
		entries.push_back(std::move(info));
	}
	return entries;
}

void CreatePostgresCatalog(Connection &connection, const string &sql) {
	// Parsing takes longer than all else at the start of an instance, and the text is the same for all
	static const auto entries = Parse(connection, sql);
	auto &context = *connection.context;
	context.RunFunctionInTransaction([&]() {
		auto &catalog = Catalog::GetSystemCatalog(context);
		CreateSchemaInfo schema;
		schema.SetQualifiedName(QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(SCHEMA), Identifier()));
		schema.internal = true;
		catalog.CreateSchema(context, schema);
		for (auto &entry : entries) {
			auto copy = entry->Copy();
			auto &info = *copy;
			if (info.type == CatalogType::VIEW_ENTRY) {
				catalog.CreateView(context, info.Cast<CreateViewInfo>());
			} else {
				catalog.CreateFunction(context, info.Cast<CreateMacroInfo>());
			}
		}
	});
}

} // namespace openduck
