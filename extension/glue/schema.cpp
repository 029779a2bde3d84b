// Schemas: lookups, listings, and DDL that DuckDB has planned itself (statements that it pushes never come here).
#include "openduck.hpp"

#include "duckdb/catalog/catalog_entry/index_catalog_entry.hpp"
#include "duckdb/optimizer/remote_pushdown_optimizer.hpp"
#include "duckdb/parser/parsed_data/alter_info.hpp"
#include "duckdb/parser/parsed_data/create_function_info.hpp"
#include "duckdb/parser/parsed_data/create_index_info.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/create_sequence_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/create_type_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/planner/parsed_data/bound_create_table_info.hpp"

namespace odx {

OpenDuckSchema::OpenDuckSchema(Catalog &catalog, CreateSchemaInfo &info) : SchemaCatalogEntry(catalog, info) {
}

OpenDuckCatalog &OpenDuckSchema::Parent() {
	return catalog.Cast<OpenDuckCatalog>();
}

void OpenDuckSchema::Scan(ClientContext &, CatalogType type, const std::function<void(CatalogEntry &)> &callback) {
	Scan(type, callback);
}

void OpenDuckSchema::Scan(CatalogType type, const std::function<void(CatalogEntry &)> &callback) {
	// As in DuckDB's own schemas, tables and views are one set
	if (type != CatalogType::TABLE_ENTRY && type != CatalogType::VIEW_ENTRY) {
		return;
	}
	for (auto &table : tables) {
		if (!table.second->is_view) {
			callback(*table.second);
		}
	}
	for (auto &view : views) {
		callback(*view.second);
	}
}

optional_ptr<CatalogEntry> OpenDuckSchema::LookupEntry(CatalogTransaction transaction, const EntryLookupInfo &lookup) {
	auto type = lookup.GetCatalogType();
	if (type != CatalogType::TABLE_ENTRY && type != CatalogType::VIEW_ENTRY) {
		return nullptr;
	}
	if (lookup.GetAtClause()) {
		throw NotImplementedException("openduck: AT is not supported by this server yet");
	}
	auto &name = lookup.GetEntryIdentifier();
	auto found = tables.find(name);
	if (found != tables.end()) {
		return found->second.get();
	}
	// Somebody else may have made it
	auto &context = transaction.GetContext();
	auto &remote = OpenDuckTransaction::Get(context, catalog);
	if (!remote.LookAgain(context)) {
		return nullptr;
	}
	auto schema = remote.Contents(context).Schema(this->name);
	if (!schema) {
		return nullptr;
	}
	found = schema->tables.find(name);
	return found == schema->tables.end() ? nullptr : found->second.get();
}

optional_ptr<CatalogEntry> OpenDuckSchema::Create(CatalogTransaction transaction, const CreateInfo &info) {
	auto copy = info.Copy();
	RemotePushdownOptimizer::StripCatalogName(*copy, catalog.GetName());
	Parent().RunDDL(transaction.GetContext(), copy->ToString());
	return nullptr;
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateIndex(CatalogTransaction transaction, CreateIndexInfo &info,
                                                       TableCatalogEntry &) {
	return Create(transaction, info);
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateFunction(CatalogTransaction transaction, CreateFunctionInfo &info) {
	return Create(transaction, info);
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateTable(CatalogTransaction transaction, BoundCreateTableInfo &info) {
	return Create(transaction, info.Base());
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateView(CatalogTransaction transaction, CreateViewInfo &info) {
	return Create(transaction, info);
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateSequence(CatalogTransaction transaction, CreateSequenceInfo &info) {
	return Create(transaction, info);
}

optional_ptr<CatalogEntry> OpenDuckSchema::CreateType(CatalogTransaction transaction, CreateTypeInfo &info) {
	return Create(transaction, info);
}

void OpenDuckSchema::DropEntry(ClientContext &context, DropInfo &info) {
	auto copy = info.Copy();
	auto stripped = copy->GetQualifiedName();
	stripped.StripCatalog();
	copy->SetQualifiedName(std::move(stripped));
	Parent().RunDDL(context, copy->ToString());
}

void OpenDuckSchema::Alter(CatalogTransaction transaction, AlterInfo &info) {
	auto copy = info.Copy();
	RemotePushdownOptimizer::StripCatalogName(*copy, catalog.GetName());
	Parent().RunDDL(transaction.GetContext(), copy->ToString());
}

} // namespace odx
