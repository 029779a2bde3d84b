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

template <class ENTRY>
static void ForEach(const identifier_tree_t<unique_ptr<ENTRY>> &entries,
                    const std::function<void(CatalogEntry &)> &callback) {
	for (auto &entry : entries) {
		callback(*entry.second);
	}
}

template <class ENTRY>
static optional_ptr<CatalogEntry> Find(const identifier_tree_t<unique_ptr<ENTRY>> &entries, const Identifier &name) {
	auto found = entries.find(name);
	return found == entries.end() ? nullptr : found->second.get();
}

bool OpenDuckSchema::HasMacroOrType(const Identifier &name) const {
	return macros.find(name) != macros.end() || table_macros.find(name) != table_macros.end() ||
	       types.find(name) != types.end();
}

void OpenDuckSchema::Scan(CatalogType type, const std::function<void(CatalogEntry &)> &callback) {
	switch (type) {
	case CatalogType::TYPE_ENTRY:
		return ForEach(types, callback);
	case CatalogType::SCALAR_FUNCTION_ENTRY:
		return ForEach(macros, callback);
	case CatalogType::TABLE_FUNCTION_ENTRY:
		return ForEach(table_macros, callback);
	case CatalogType::SEQUENCE_ENTRY:
		return ForEach(sequences, callback);
	case CatalogType::INDEX_ENTRY:
		return ForEach(indexes, callback);
	default:
		break;
	}
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
	switch (type) {
	case CatalogType::TYPE_ENTRY:
		return Find(types, lookup.GetEntryIdentifier());
	case CatalogType::SCALAR_FUNCTION_ENTRY:
	case CatalogType::MACRO_ENTRY:
		return Find(macros, lookup.GetEntryIdentifier());
	case CatalogType::TABLE_FUNCTION_ENTRY:
	case CatalogType::TABLE_MACRO_ENTRY:
		return Find(table_macros, lookup.GetEntryIdentifier());
	case CatalogType::SEQUENCE_ENTRY:
		return Find(sequences, lookup.GetEntryIdentifier());
	case CatalogType::INDEX_ENTRY:
		return Find(indexes, lookup.GetEntryIdentifier());
	case CatalogType::TABLE_ENTRY:
	case CatalogType::VIEW_ENTRY:
		break;
	default:
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
	auto &context = transaction.GetContext();
	// Others may follow that belong to it
	OpenDuckTransaction::Get(context, catalog).NeedSession();
	Parent().RunDDL(context, copy->ToString());
}

} // namespace odx
