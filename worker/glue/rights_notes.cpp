// What a statement makes, drops and renames, for whoever keeps what is granted of it; and what there is to say where
// there is nothing to make or drop.
#include "rights.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/planner/operator/list.hpp"
#include "duckdb/planner/parsed_data/bound_create_table_info.hpp"

using namespace duckdb;

namespace openduck {

class Notes {
public:
	Notes(ClientContext &context, Rights &rights) : context(context), rights(rights) {
	}

	void Take(LogicalOperator &op) {
		switch (op.type) {
		case LogicalOperatorType::LOGICAL_CREATE_TABLE: {
			auto &create = op.Cast<LogicalCreateTable>();
			Created(OD_TABLE, CatalogType::TABLE_ENTRY, create.schema, create.info->Base());
			break;
		}
		case LogicalOperatorType::LOGICAL_CREATE_VIEW:
			Created(OD_TABLE, CatalogType::VIEW_ENTRY, op.Cast<LogicalCreate>());
			break;
		case LogicalOperatorType::LOGICAL_CREATE_SEQUENCE:
			Created(OD_SEQUENCE, CatalogType::SEQUENCE_ENTRY, op.Cast<LogicalCreate>());
			break;
		case LogicalOperatorType::LOGICAL_CREATE_TYPE:
			Created(OD_TYPE, CatalogType::TYPE_ENTRY, op.Cast<LogicalCreate>());
			break;
		case LogicalOperatorType::LOGICAL_CREATE_MACRO:
			Created(OD_FUNCTION, op.Cast<LogicalCreate>().info->type, op.Cast<LogicalCreate>());
			break;
		case LogicalOperatorType::LOGICAL_CREATE_SCHEMA:
			CreatedSchema(*op.Cast<LogicalCreate>().info);
			break;
		case LogicalOperatorType::LOGICAL_DROP:
			Dropped(*op.Cast<LogicalDrop>().info);
			break;
		case LogicalOperatorType::LOGICAL_ALTER:
			Renamed(*op.Cast<LogicalAlter>().info);
			break;
		case LogicalOperatorType::LOGICAL_EXPLAIN:
			if (op.Cast<LogicalExplain>().explain_type == ExplainType::EXPLAIN_ANALYZE) {
				for (auto &child : op.children) {
					Take(*child);
				}
			}
			break;
		default:
			break;
		}
	}

private:
	ClientContext &context;
	Rights &rights;

	void Created(int32_t kind, CatalogType type, LogicalCreate &create) {
		if (create.schema) {
			Created(kind, type, *create.schema, *create.info);
		}
	}

	void Created(int32_t kind, CatalogType type, SchemaCatalogEntry &schema, CreateInfo &info) {
		if (schema.catalog.IsTemporaryCatalog()) {
			return;
		}
		auto &name = info.GetQualifiedName().Name();
		auto qualified = QualifiedName(schema.catalog.GetName(), schema.name, name);
		if (!Catalog::GetEntry(context, EntryLookupInfo(type, qualified), OnEntryNotFound::RETURN_NULL)) {
			rights.Created(kind, schema.name.GetIdentifierName(), name.GetIdentifierName());
		} else if (info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT) {
			auto what = kind == OD_TYPE ? "type" : kind == OD_FUNCTION ? "function" : "relation";
			rights.Notice(StringUtil::Format("%s \"%s\" already exists, skipping", what, name.GetIdentifierName()));
		}
	}

	void CreatedSchema(CreateInfo &info) {
		auto &name = info.GetQualifiedName();
		auto schema = name.Name().empty() ? name.Schema() : name.Name();
		if (!Catalog::GetSchema(context, name.Catalog(), schema, OnEntryNotFound::RETURN_NULL)) {
			rights.Created(OD_SCHEMA, schema.GetIdentifierName(), string());
		} else if (info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT) {
			rights.Notice(StringUtil::Format("schema \"%s\" already exists, skipping", schema.GetIdentifierName()));
		}
	}

	void Missing(const char *what, const Identifier &name, OnEntryNotFound if_not_found) {
		if (if_not_found == OnEntryNotFound::RETURN_NULL) {
			rights.Notice(
			    StringUtil::Format("%s \"%s\" does not exist, skipping", what, name.GetIdentifierName()));
		}
	}

	void Dropped(DropInfo &info) {
		auto &name = info.GetQualifiedName();
		switch (info.type) {
		case CatalogType::SCHEMA_ENTRY:
			if (!Catalog::GetSchema(context, name.Catalog(), name.Name(), OnEntryNotFound::RETURN_NULL)) {
				return Missing("schema", name.Name(), info.if_not_found);
			}
			rights.Dropped(OD_SCHEMA, name.Name().GetIdentifierName(), string());
			return;
		case CatalogType::TABLE_ENTRY:
			return Dropped(OD_TABLE, "table", info);
		case CatalogType::VIEW_ENTRY:
			return Dropped(OD_TABLE, "view", info);
		case CatalogType::SEQUENCE_ENTRY:
			return Dropped(OD_SEQUENCE, "sequence", info);
		case CatalogType::TYPE_ENTRY:
			return Dropped(OD_TYPE, "type", info);
		case CatalogType::INDEX_ENTRY:
			return Dropped(-1, "index", info);
		case CatalogType::MACRO_ENTRY:
		case CatalogType::TABLE_MACRO_ENTRY:
			return Dropped(OD_FUNCTION, "function", info);
		default:
			return;
		}
	}

	// A negative kind has no privileges
	void Dropped(int32_t kind, const char *what, DropInfo &info) {
		auto entry = Catalog::GetEntry(context, EntryLookupInfo(info.type, info.GetQualifiedName()),
		                               OnEntryNotFound::RETURN_NULL);
		if (!entry) {
			Missing(what, info.GetQualifiedName().Name(), info.if_not_found);
		} else if (kind >= 0 && !entry->ParentCatalog().IsTemporaryCatalog()) {
			rights.Dropped(kind, entry->ParentSchema().name.GetIdentifierName(), entry->name.GetIdentifierName());
		}
	}

	void Renamed(AlterInfo &info) {
		auto entry = Catalog::GetEntry(context, EntryLookupInfo(info.GetCatalogType(), info.GetQualifiedName()),
		                               OnEntryNotFound::RETURN_NULL);
		if (!entry && info.GetCatalogType() != CatalogType::SCHEMA_ENTRY) {
			return Missing("relation", info.GetQualifiedName().Name(), info.if_not_found);
		}
		string to;
		if (info.type == AlterType::ALTER_TABLE &&
		    info.Cast<AlterTableInfo>().alter_table_type == AlterTableType::RENAME_TABLE) {
			to = info.Cast<RenameTableInfo>().new_table_name.GetIdentifierName();
		} else if (info.type == AlterType::ALTER_VIEW &&
		           info.Cast<AlterViewInfo>().alter_view_type == AlterViewType::RENAME_VIEW) {
			to = info.Cast<RenameViewInfo>().new_view_name.GetIdentifierName();
		} else {
			if (info.type == AlterType::ALTER_SCHEMA) {
				rights.Dropped(OD_SCHEMA, info.GetQualifiedName().Name().GetIdentifierName(), string());
			}
			return;
		}
		if (entry && !entry->ParentCatalog().IsTemporaryCatalog()) {
			rights.Renamed(OD_TABLE, entry->ParentSchema().name.GetIdentifierName(), entry->name.GetIdentifierName(), to);
		}
	}
};

void TakeNotes(ClientContext &context, Rights &rights, LogicalOperator &plan) {
	Notes(context, rights).Take(plan);
}

} // namespace openduck
