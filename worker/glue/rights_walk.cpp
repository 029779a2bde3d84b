// The walk over a bound plan: what it reads and writes must be allowed, operator by operator and function by function; a
// kind that is not known here is refused.
#include "rights.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/index_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/sequence_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/function/scalar/sequence_utils.hpp"
#include "duckdb/parser/constraints/foreign_key_constraint.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/parser/parsed_data/vacuum_info.hpp"
#include "duckdb/planner/binder.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/planner/expression/bound_subquery_expression.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/list.hpp"
#include "duckdb/planner/parsed_data/bound_create_table_info.hpp"
#include "duckdb/planner/planner.hpp"

using namespace duckdb;

namespace openduck {

bool OnlyCalculates(LogicalOperatorType type) {
	switch (type) {
	case LogicalOperatorType::LOGICAL_PROJECTION:
	case LogicalOperatorType::LOGICAL_FILTER:
	case LogicalOperatorType::LOGICAL_AGGREGATE_AND_GROUP_BY:
	case LogicalOperatorType::LOGICAL_WINDOW:
	case LogicalOperatorType::LOGICAL_UNNEST:
	case LogicalOperatorType::LOGICAL_LIMIT:
	case LogicalOperatorType::LOGICAL_ORDER_BY:
	case LogicalOperatorType::LOGICAL_TOP_N:
	case LogicalOperatorType::LOGICAL_DISTINCT:
	case LogicalOperatorType::LOGICAL_PIVOT:
	case LogicalOperatorType::LOGICAL_DELIM_GET:
	case LogicalOperatorType::LOGICAL_EXPRESSION_GET:
	case LogicalOperatorType::LOGICAL_DUMMY_SCAN:
	case LogicalOperatorType::LOGICAL_EMPTY_RESULT:
	case LogicalOperatorType::LOGICAL_CTE_REF:
	case LogicalOperatorType::LOGICAL_JOIN:
	case LogicalOperatorType::LOGICAL_DELIM_JOIN:
	case LogicalOperatorType::LOGICAL_COMPARISON_JOIN:
	case LogicalOperatorType::LOGICAL_ANY_JOIN:
	case LogicalOperatorType::LOGICAL_CROSS_PRODUCT:
	case LogicalOperatorType::LOGICAL_POSITIONAL_JOIN:
	case LogicalOperatorType::LOGICAL_ASOF_JOIN:
	case LogicalOperatorType::LOGICAL_DEPENDENT_JOIN:
	case LogicalOperatorType::LOGICAL_UNION:
	case LogicalOperatorType::LOGICAL_EXCEPT:
	case LogicalOperatorType::LOGICAL_INTERSECT:
	case LogicalOperatorType::LOGICAL_RECURSIVE_CTE:
	case LogicalOperatorType::LOGICAL_MATERIALIZED_CTE:
		return true;
	default:
		return false;
	}
}

// Table functions that show nothing of any table. What lists tables is in rights_listings.cpp.
static const case_insensitive_set_t &HarmlessFunctions() {
	static const case_insensitive_set_t NAMES {
	    "range",           "generate_series",      "unnest",            "repeat",
	    "repeat_row",      "json_each",            "json_tree",         "pg_timezone_names",
	    "duckdb_schemas",  "duckdb_types",         "duckdb_functions",  "duckdb_settings",
	    "duckdb_keywords", "duckdb_databases",     "duckdb_extensions", "duckdb_variables",
	    "duckdb_dialects", "duckdb_dependencies",  "duckdb_optimizers", "duckdb_coordinate_systems",
	    "pragma_version",  "pragma_platform",      "pragma_collations", "pragma_user_agent",
	    "test_all_types",  "icu_calendar_names",   "sql_keywords",      "duckdb_prepared_statements",
	    "summary",         "openduck_commit_status", "openduck_macros"};
	return NAMES;
}

// Table functions that tell of the one table that their first argument names.
static const case_insensitive_set_t &DescribingFunctions() {
	static const case_insensitive_set_t NAMES {"pragma_show", "pragma_table_info", "pragma_storage_info"};
	return NAMES;
}

[[noreturn]] static void Deny(const string &what, const string &name) {
	throw PermissionException("permission denied for %s %s", what, name);
}

class Walk {
public:
	Walk(ClientContext &context, Binder &binder, Rights &rights) : context(context), binder(binder), rights(rights) {
	}

	void Check(unique_ptr<LogicalOperator> &op) {
		CheckOperator(*op);
		LogicalOperatorVisitor::EnumerateExpressions(*op, [&](unique_ptr<Expression> *expression) {
			CheckExpression(**expression);
		});
		for (auto &child : op->children) {
			if (child) {
				Check(child);
			}
		}
		if (op->type == LogicalOperatorType::LOGICAL_GET) {
			ShowVisible(binder, op);
		}
	}

private:
	ClientContext &context;
	Binder &binder;
	Rights &rights;
	// The tables that an enclosing operator changes: their row ids may be read
	vector<reference<const CatalogEntry>> targets;
	idx_t described = 0;

	// What is not of the user's database: the engine's, the session's own, and PostgreSQL's own rows
	static bool IsOurs(const Catalog &catalog) {
		return catalog.IsSystemCatalog() || catalog.IsTemporaryCatalog() ||
		       catalog.GetName() == Identifier("openduck_catalog");
	}

	uint32_t On(int32_t kind, const SchemaCatalogEntry &schema, const Identifier &name) {
		if (schema.GetParentSchema()) {
			Deny("schema", schema.name.GetIdentifierName());
		}
		return rights.On(kind, schema.name.GetIdentifierName(), name.GetIdentifierName());
	}

	void Require(const TableCatalogEntry &table, uint32_t wanted) {
		if (IsOurs(table.catalog)) {
			return;
		}
		if ((On(OD_TABLE, table.schema, table.name) & wanted) != wanted) {
			if ((wanted & OD_OWNER) != 0) {
				throw PermissionException("must be owner of table %s", table.name.GetIdentifierName());
			}
			Deny("table", table.name.GetIdentifierName());
		}
	}

	void RequireCreate(const SchemaCatalogEntry &schema) {
		if (!IsOurs(schema.catalog) && (On(OD_SCHEMA, schema, Identifier()) & OD_CREATE) == 0) {
			Deny("schema", schema.name.GetIdentifierName());
		}
	}

	optional_ptr<CatalogEntry> Find(CatalogType type, const QualifiedName &name) {
		return Catalog::GetEntry(context, EntryLookupInfo(type, name), OnEntryNotFound::RETURN_NULL);
	}

	static int32_t KindOf(CatalogType type) {
		switch (type) {
		case CatalogType::SEQUENCE_ENTRY:
			return OD_SEQUENCE;
		case CatalogType::TYPE_ENTRY:
			return OD_TYPE;
		case CatalogType::MACRO_ENTRY:
		case CatalogType::TABLE_MACRO_ENTRY:
			return OD_FUNCTION;
		default:
			return OD_TABLE;
		}
	}

	// To alter something is its owner's; to drop it, its schema's too
	void RequireOwner(const CatalogEntry &entry, bool drops = false) {
		if (entry.type == CatalogType::SCHEMA_ENTRY) {
			auto &schema = entry.Cast<SchemaCatalogEntry>();
			if ((On(OD_SCHEMA, schema, Identifier()) & OD_OWNER) == 0) {
				throw PermissionException("must be owner of schema %s", schema.name.GetIdentifierName());
			}
			return;
		}
		if (IsOurs(entry.ParentCatalog())) {
			return;
		}
		auto &schema = entry.ParentSchema();
		auto name = entry.type == CatalogType::INDEX_ENTRY ? entry.Cast<IndexCatalogEntry>().GetTableName() : entry.name;
		auto held = On(KindOf(entry.type), schema, name) | (drops ? On(OD_SCHEMA, schema, Identifier()) : 0);
		if ((held & OD_OWNER) == 0) {
			throw PermissionException("must be owner of %s %s", StringUtil::Lower(CatalogTypeToString(entry.type)),
			                          entry.name.GetIdentifierName());
		}
	}

	bool IsTarget(const CatalogEntry &table) {
		for (auto &target : targets) {
			if (RefersToSameObject(target.get(), table)) {
				return true;
			}
		}
		return false;
	}

	void CheckGet(LogicalGet &get) {
		auto table = get.GetTable();
		if (table) {
			auto &columns = get.GetColumnIds();
			auto only_virtual = std::all_of(columns.begin(), columns.end(),
			                                [](const ColumnIndex &column) { return column.IsVirtualColumn(); });
			if (!only_virtual || !IsTarget(*table)) {
				Require(*table, OD_SELECT);
			}
			// What is granted is granted by name, and the past had other things of the same names
			if (get.at_clause && (rights.On(OD_DATABASE, string(), string()) & OD_OWNER) == 0) {
				Deny("the past of table", table->name.GetIdentifierName());
			}
			return;
		}
		auto name = get.function.GetName().GetIdentifierName();
		// What was sent along with the statement
		if (get.bind_info) {
			return;
		}
		if (DescribingFunctions().count(name)) {
			CheckDescribed(get);
			return;
		}
		if (!HarmlessFunctions().count(name) && !IsListing(name)) {
			Deny("function", name);
		}
	}

	void CheckDescribed(LogicalGet &get) {
		// As the function itself has found it
		CatalogEntryRetriever retriever(context);
		auto parsed = QualifiedName::Parse(get.parameters[0].GetValue<string>());
		auto entry = Find(CatalogType::TABLE_ENTRY, Binder::BindTableName(retriever, parsed));
		if (!entry) {
			Deny("table", parsed.ToString());
		}
		if (IsOurs(entry->ParentCatalog())) {
			return;
		}
		auto held = On(OD_TABLE, entry->ParentSchema(), entry->name);
		auto tells_values = get.function.GetName() == Identifier("pragma_storage_info");
		if (held == 0 || (tells_values && (held & OD_SELECT) == 0)) {
			Deny("table", entry->name.GetIdentifierName());
		}
	}

	// The answer of a DESCRIBE is all that the plan has of it
	void CheckCollection(LogicalColumnDataGet &get) {
		auto &types = get.chunk_types;
		auto describes = types.size() == 6 && std::all_of(types.begin(), types.end(), [](const LogicalType &type) {
			                 return type.id() == LogicalTypeId::VARCHAR;
		                 });
		if (!describes || IsInput(get)) {
			return;
		}
		if (++described > rights.describes) {
			Deny("function", "describe");
		}
	}

	bool IsInput(LogicalColumnDataGet &get) {
		auto inputs = context.registered_state->Get<Inputs>(Inputs::KEY);
		return inputs && inputs->Has(*get.collection);
	}

	void CheckExpression(Expression &expression) {
		if (expression.GetExpressionClass() == ExpressionClass::BOUND_SUBQUERY) {
			auto &subquery = expression.Cast<BoundSubqueryExpression>();
			if (subquery.SubqueryMutable().plan) {
				Check(subquery.SubqueryMutable().plan);
			}
		}
		if (expression.GetExpressionClass() == ExpressionClass::BOUND_FUNCTION) {
			CheckFunction(expression.Cast<BoundFunctionExpression>());
		}
		ExpressionIterator::EnumerateChildren(expression, [&](Expression &child) { CheckExpression(child); });
	}

	void CheckFunction(BoundFunctionExpression &function) {
		auto name = StringUtil::Lower(function.Function().GetName().GetIdentifierName());
		if (name != "nextval" && name != "currval" && name != "setval") {
			return;
		}
		auto data = dynamic_cast<NextvalBindData *>(function.BindInfo().get());
		if (!data) {
			Deny("function", name);
		}
		auto &sequence = data->sequence;
		auto wanted = name == "setval" ? OD_UPDATE : OD_USAGE;
		if (!IsOurs(sequence.catalog) && (On(OD_SEQUENCE, sequence.schema, sequence.name) & wanted) == 0) {
			Deny("sequence", sequence.name.GetIdentifierName());
		}
	}

	void CheckOperator(LogicalOperator &op) {
		switch (op.type) {
		case LogicalOperatorType::LOGICAL_GET:
			return CheckGet(op.Cast<LogicalGet>());
		case LogicalOperatorType::LOGICAL_CHUNK_GET:
			return CheckCollection(op.Cast<LogicalColumnDataGet>());
		case LogicalOperatorType::LOGICAL_INSERT: {
			auto &insert = op.Cast<LogicalInsert>();
			auto updates = insert.on_conflict_info.action_type == OnConflictAction::UPDATE ||
			               insert.on_conflict_info.action_type == OnConflictAction::REPLACE;
			Require(insert.table, OD_INSERT | (updates ? OD_UPDATE : 0) | (insert.return_chunk ? OD_SELECT : 0));
			return;
		}
		case LogicalOperatorType::LOGICAL_UPDATE: {
			auto &update = op.Cast<LogicalUpdate>();
			Require(update.table, OD_UPDATE | (update.return_chunk ? OD_SELECT : 0));
			targets.push_back(update.table);
			return;
		}
		case LogicalOperatorType::LOGICAL_DELETE: {
			auto &remove = op.Cast<LogicalDelete>();
			Require(remove.table, OD_DELETE | (remove.return_chunk ? OD_SELECT : 0));
			targets.push_back(remove.table);
			return;
		}
		case LogicalOperatorType::LOGICAL_MERGE_INTO:
			return CheckMerge(op.Cast<LogicalMergeInto>());
		case LogicalOperatorType::LOGICAL_CREATE_TABLE:
			return CheckCreateTable(op.Cast<LogicalCreateTable>());
		case LogicalOperatorType::LOGICAL_CREATE_VIEW:
		case LogicalOperatorType::LOGICAL_CREATE_SEQUENCE:
		case LogicalOperatorType::LOGICAL_CREATE_MACRO:
		case LogicalOperatorType::LOGICAL_CREATE_TYPE:
		case LogicalOperatorType::LOGICAL_CREATE_SCHEMA:
			return CheckCreate(op.Cast<LogicalCreate>());
		case LogicalOperatorType::LOGICAL_CREATE_INDEX:
			return RequireOwner(op.Cast<LogicalCreateIndex>().table);
		case LogicalOperatorType::LOGICAL_ALTER: {
			auto &info = *op.Cast<LogicalAlter>().info;
			if (info.type == AlterType::CHANGE_OWNERSHIP || info.type == AlterType::ALTER_DATABASE) {
				Deny("statement", info.ToString());
			}
			auto entry = Find(info.GetCatalogType(), info.GetQualifiedName());
			if (!entry) {
				Deny("object", info.GetQualifiedName().ToString());
			}
			return RequireOwner(*entry);
		}
		case LogicalOperatorType::LOGICAL_DROP: {
			auto &info = *op.Cast<LogicalDrop>().info;
			if (info.type == CatalogType::PREPARED_STATEMENT) {
				return;
			}
			auto entry = FindDropped(info);
			if (entry) {
				RequireOwner(*entry, true);
			}
			return;
		}
		case LogicalOperatorType::LOGICAL_VACUUM: {
			auto &vacuum = op.Cast<LogicalVacuum>();
			if (vacuum.HasTable()) {
				RequireOwner(vacuum.GetTable());
			}
			return;
		}
		case LogicalOperatorType::LOGICAL_SAMPLE:
		case LogicalOperatorType::LOGICAL_SECURE_VIEW:
		case LogicalOperatorType::LOGICAL_TRIGGER:
		case LogicalOperatorType::LOGICAL_TRANSACTION:
		case LogicalOperatorType::LOGICAL_EXPLAIN:
		case LogicalOperatorType::LOGICAL_PREPARE:
		case LogicalOperatorType::LOGICAL_EXECUTE:
		case LogicalOperatorType::LOGICAL_SET:
		case LogicalOperatorType::LOGICAL_RESET:
			return;
		default:
			break;
		}
		if (!OnlyCalculates(op.type)) {
			Deny("statement", LogicalOperatorToString(op.type));
		}
	}

	void CheckMerge(LogicalMergeInto &merge) {
		uint32_t wanted = merge.return_chunk ? OD_SELECT : 0;
		for (auto &condition : merge.actions) {
			for (auto &action : condition.second) {
				switch (action->action_type) {
				case MergeActionType::MERGE_INSERT:
					wanted |= OD_INSERT;
					break;
				case MergeActionType::MERGE_UPDATE:
					wanted |= OD_UPDATE;
					break;
				case MergeActionType::MERGE_DELETE:
					wanted |= OD_DELETE;
					break;
				default:
					break;
				}
			}
		}
		Require(merge.table, wanted);
		targets.push_back(merge.table);
	}

	void CheckCreateTable(LogicalCreateTable &create) {
		RequireCreate(create.schema);
		auto &info = create.info->Base();
		for (auto &constraint : info.constraints) {
			if (constraint->type != ConstraintType::FOREIGN_KEY) {
				continue;
			}
			auto &key = constraint->Cast<ForeignKeyConstraint>();
			if (key.info.type == ForeignKeyType::FK_TYPE_SELF_REFERENCE_TABLE || key.info.table == info.GetQualifiedName().Name()) {
				continue;
			}
			auto schema = key.info.schema.empty() ? create.schema.name : key.info.schema;
			auto held = rights.On(OD_TABLE, schema.GetIdentifierName(), key.info.table.GetIdentifierName());
			if ((held & OD_REFERENCES) == 0) {
				Deny("table", key.info.table.GetIdentifierName());
			}
		}
		CheckNew(CatalogType::TABLE_ENTRY, info, create.schema);
	}

	void CheckCreate(LogicalCreate &create) {
		auto &info = *create.info;
		if (info.type == CatalogType::SCHEMA_ENTRY) {
			if ((rights.On(OD_DATABASE, string(), string()) & OD_CREATE) == 0) {
				Deny("database", info.GetQualifiedName().Catalog().GetIdentifierName());
			}
			auto &name = info.GetQualifiedName();
			auto schema = name.Name().empty() ? name.Schema() : name.Name();
			auto known = Catalog::GetSchema(context, name.Catalog(), schema, OnEntryNotFound::RETURN_NULL);
			if (known && info.on_conflict == OnCreateConflict::REPLACE_ON_CONFLICT) {
				RequireOwner(*known);
			}
			if (!known && info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT) {
				info.on_conflict = OnCreateConflict::ERROR_ON_CONFLICT;
			}
			return;
		}
		if (!create.schema) {
			Deny("schema", info.GetQualifiedName().Schema().GetIdentifierName());
		}
		RequireCreate(*create.schema);
		CheckNew(info.type, info, *create.schema);
		if (info.type == CatalogType::MACRO_ENTRY || info.type == CatalogType::TABLE_MACRO_ENTRY) {
			CheckMacro(info, *create.schema);
		}
		if (info.type == CatalogType::VIEW_ENTRY) {
			// A view's columns tell of what it reads. Planning it comes back here
			Planner planner(context);
			planner.CreatePlan(info.Cast<CreateViewInfo>().query->Copy());
		}
	}

	// Macros of rows and of values share their names; and none may be taken for a function of the engine's
	void CheckMacro(CreateInfo &info, SchemaCatalogEntry &schema) {
		CheckNew(CatalogType::MACRO_ENTRY, info, schema);
		CheckNew(CatalogType::TABLE_MACRO_ENTRY, info, schema);
		auto &name = info.GetQualifiedName().Name();
		if (IsOurs(schema.catalog)) {
			return;
		}
		for (auto type : {CatalogType::SCALAR_FUNCTION_ENTRY, CatalogType::TABLE_FUNCTION_ENTRY}) {
			auto builtin = QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(DEFAULT_SCHEMA), name);
			if (Find(type, builtin)) {
				throw PermissionException("a macro cannot have the name of the engine's own function %s",
				                          name.GetIdentifierName());
			}
		}
	}

	// What takes the place of something else is its owner's to make. What is to be there or not is made, or fails: the one
	// that has made it is its owner
	void CheckNew(CatalogType type, CreateInfo &info, SchemaCatalogEntry &schema) {
		if (IsOurs(schema.catalog)) {
			return;
		}
		auto name = QualifiedName(schema.catalog.GetName(), schema.name, info.GetQualifiedName().Name());
		auto entry = Find(type, name);
		if (entry && info.on_conflict == OnCreateConflict::REPLACE_ON_CONFLICT) {
			RequireOwner(*entry);
		}
		if (!entry && info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT) {
			info.on_conflict = OnCreateConflict::ERROR_ON_CONFLICT;
		}
	}

	optional_ptr<CatalogEntry> FindDropped(DropInfo &info) {
		auto &name = info.GetQualifiedName();
		if (info.type == CatalogType::SCHEMA_ENTRY) {
			auto schema = Catalog::GetSchema(context, name.Catalog(), name.Name(), OnEntryNotFound::RETURN_NULL);
			return schema ? optional_ptr<CatalogEntry>(*schema) : nullptr;
		}
		return Find(info.type, name);
	}
};

void CheckPlan(ClientContext &context, Binder &binder, Rights &rights, unique_ptr<LogicalOperator> &plan) {
	Walk(context, binder, rights).Check(plan);
}

} // namespace openduck
