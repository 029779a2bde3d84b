// openduck_entries(): what a database holds besides schemas, tables, views and columns, for those who plan with it: a row
// each for its types, macros, sequences, indexes and collations of columns. The kinds are those of the extension's
// catalog (extension/src/catalog.rs).
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/index_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/sequence_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/type_catalog_entry.hpp"
#include "duckdb/common/type_visitor.hpp"
#include "duckdb/function/table_function.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

using namespace duckdb;

namespace openduck {

enum class EntryKind : int64_t { TYPE = 10, MACRO = 11, SEQUENCE = 12, INDEX = 13, COLLATION = 14 };

struct Entries : public Rows {
	void Add(EntryKind kind, const CatalogEntry &entry, const SchemaCatalogEntry &schema, const Identifier &relation,
	         const string &text, bool flag = false) {
		rows.push_back({Value::BIGINT(static_cast<int64_t>(kind)), Value(schema.name.GetIdentifierName()),
		                Value(relation.GetIdentifierName()), Value(entry.name.GetIdentifierName()), Value(text),
		                entry.comment.IsNull() ? Value(LogicalType::VARCHAR) : Value(entry.comment.ToString()),
		                Value::BIGINT(flag)});
	}
};

static unique_ptr<FunctionData> BindEntries(ClientContext &, TableFunctionBindInput &, vector<LogicalType> &types,
                                            vector<Identifier> &names) {
	names = {Identifier("kind"), Identifier("schema"), Identifier("relation"), Identifier("name"),
	         Identifier("text"), Identifier("extra"),  Identifier("flag")};
	types = {LogicalType::BIGINT,  LogicalType::VARCHAR, LogicalType::VARCHAR, LogicalType::VARCHAR,
	         LogicalType::VARCHAR, LogicalType::VARCHAR, LogicalType::BIGINT};
	return make_uniq<TableFunctionData>();
}

// In words that need no other type of the database
static string TypeText(const LogicalType &type) {
	auto plain = TypeVisitor::VisitReplace(type, [](const LogicalType &inner) { return inner.WithAlias(""); });
	return plain.ToString();
}

static unique_ptr<GlobalTableFunctionState> InitEntries(ClientContext &context, TableFunctionInitInput &) {
	auto state = make_uniq<Entries>();
	auto &catalog = Catalog::GetCatalog(context, DatabaseManager::GetDefaultDatabase(context));
	catalog.ScanSchemas(context, [&](SchemaCatalogEntry &schema) {
		auto scan = [&](CatalogType type, const std::function<void(CatalogEntry &)> &add) {
			schema.Scan(context, type, [&](CatalogEntry &entry) {
				if (!entry.internal && !entry.temporary) {
					add(entry);
				}
			});
		};
		scan(CatalogType::TYPE_ENTRY, [&](CatalogEntry &entry) {
			state->Add(EntryKind::TYPE, entry, schema, Identifier(), TypeText(entry.Cast<TypeCatalogEntry>().user_type));
		});
		scan(CatalogType::SCALAR_FUNCTION_ENTRY, [&](CatalogEntry &entry) {
			if (entry.type == CatalogType::MACRO_ENTRY) {
				state->Add(EntryKind::MACRO, entry, schema, Identifier(), entry.ToSQL());
			}
		});
		scan(CatalogType::TABLE_FUNCTION_ENTRY, [&](CatalogEntry &entry) {
			if (entry.type == CatalogType::TABLE_MACRO_ENTRY) {
				state->Add(EntryKind::MACRO, entry, schema, Identifier(), entry.ToSQL(), true);
			}
		});
		scan(CatalogType::SEQUENCE_ENTRY, [&](CatalogEntry &entry) {
			auto data = entry.Cast<SequenceCatalogEntry>().GetData();
			auto numbers = StringUtil::Format("%lld %lld %lld %lld", data.start_value, data.increment, data.min_value,
			                                  data.max_value);
			state->Add(EntryKind::SEQUENCE, entry, schema, Identifier(), numbers, data.cycle);
		});
		scan(CatalogType::INDEX_ENTRY, [&](CatalogEntry &entry) {
			auto &index = entry.Cast<IndexCatalogEntry>();
			state->Add(EntryKind::INDEX, entry, schema, index.GetTableName(), entry.ToSQL(), index.IsUnique());
		});
		scan(CatalogType::TABLE_ENTRY, [&](CatalogEntry &entry) {
			if (entry.type != CatalogType::TABLE_ENTRY) {
				return;
			}
			for (auto &column : entry.Cast<TableCatalogEntry>().GetColumns().Logical()) {
				auto has_collation = column.Type().id() == LogicalTypeId::VARCHAR && !column.Type().HasAlias();
				auto collation = has_collation ? StringType::GetCollation(column.Type()) : string();
				if (!collation.empty()) {
					state->rows.push_back({Value::BIGINT(static_cast<int64_t>(EntryKind::COLLATION)),
					                       Value(schema.name.GetIdentifierName()),
					                       Value(entry.name.GetIdentifierName()),
					                       Value(column.Name().GetIdentifierName()), Value(collation),
					                       Value(LogicalType::VARCHAR), Value::BIGINT(0)});
				}
			}
		});
	});
	return std::move(state);
}

void RegisterEntries(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	loader.RegisterFunction(TableFunction(Identifier("openduck_entries"), {}, EmitRows, BindEntries, InitEntries));
}

} // namespace openduck
