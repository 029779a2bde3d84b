// Where the columns of a result come from, and which of the database's own types they have: what Postgres tells its clients
// of each column. Oids are those of catalog/live.sql, but for what that does to tell apart what has one by chance.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/type_catalog_entry.hpp"
#include "duckdb/common/crypto/md5.hpp"
#include "duckdb/common/types/decimal.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/planner/bound_statement.hpp"
#include "duckdb/planner/expression/bound_cast_expression.hpp"
#include "duckdb/planner/expression/bound_columnref_expression.hpp"
#include "duckdb/planner/operator/logical_aggregate.hpp"
#include "duckdb/planner/operator/logical_cteref.hpp"
#include "duckdb/planner/operator/logical_delete.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/planner/operator/logical_insert.hpp"
#include "duckdb/planner/operator/logical_materialized_cte.hpp"
#include "duckdb/planner/operator/logical_projection.hpp"
#include "duckdb/planner/operator/logical_update.hpp"

using namespace duckdb;

namespace openduck {

static string SchemaName(const SchemaCatalogEntry &schema) {
	if (schema.ParentCatalog().IsTemporaryCatalog()) {
		return "pg_temp_1";
	}
	return schema.name == Identifier(DEFAULT_SCHEMA) ? "public" : schema.name.GetIdentifierName();
}

// The oid of what is called so (_hash in catalog/live.sql)
static uint32_t Oid(const string &path) {
	data_t digest[MD5Context::MD5_HASH_LENGTH_BINARY];
	MD5Context context;
	context.Add(path);
	context.Finish(digest);
	uint32_t number = 0;
	for (idx_t i = 0; i < 4; i++) {
		number = number << 8 | digest[i];
	}
	return 16384 + number % 2146000000;
}

static optional_ptr<Expression> Child(vector<unique_ptr<Expression>> &expressions, const ColumnBinding &binding) {
	auto index = binding.column_index.GetIndex();
	return index < expressions.size() ? expressions[index].get() : nullptr;
}

// Of the database, or of the session's temporary objects
static bool IsOwn(ClientContext &context, const Catalog &catalog) {
	return catalog.IsTemporaryCatalog() || catalog.GetName() == DatabaseManager::GetDefaultDatabase(context);
}

static void Tell(ClientContext &context, const TableCatalogEntry &table, idx_t column, Origin &origin) {
	origin.declared = true;
	if (!IsOwn(context, table.ParentCatalog())) {
		return;
	}
	auto name = table.name.GetIdentifierName();
	origin.number = UnsafeNumericCast<int32_t>(column + 1);
	origin.table_oid = Oid("table." + SchemaName(table.ParentSchema()) + "." + name);
	origin.table = std::move(name);
}

// A DECIMAL of the most digits is what a numeric without a precision is cast to, any other was asked for
static bool IsWritten(const LogicalType &type) {
	if (type.id() == LogicalTypeId::LIST) {
		return IsWritten(ListType::GetChildType(type));
	}
	return type.id() == LogicalTypeId::DECIMAL && DecimalType::GetWidth(type) < Decimal::MAX_WIDTH_DECIMAL;
}

// What RETURNING gives of the table that a statement changes
template <class CHANGE>
static void TraceChange(ClientContext &context, LogicalOperator &op, const ColumnBinding &binding, Origin &origin) {
	auto &change = op.Cast<CHANGE>();
	if (change.table_index == binding.table_index) {
		Tell(context, change.table, binding.column_index, origin);
	}
}

// What a statement's columns are looked for with.
struct Tracing {
	ClientContext &context;
	// The queries in WITH that are around
	vector<reference<LogicalMaterializedCTE>> queries;
};

// The table's column that `binding` is, below `op`; without one `origin` stays as it is
static void Trace(Tracing &tracing, LogicalOperator &op, const ColumnBinding &binding, Origin &origin) {
	auto &context = tracing.context;
	optional_ptr<Expression> expression;
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_GET: {
		auto &get = op.Cast<LogicalGet>();
		auto table = get.GetTable();
		auto &columns = get.GetColumnIds();
		if (get.table_index != binding.table_index || !table || binding.column_index >= columns.size() ||
		    columns[binding.column_index].IsVirtualColumn()) {
			return;
		}
		Tell(context, *table, columns[binding.column_index].GetPrimaryIndex(), origin);
		return;
	}
	case LogicalOperatorType::LOGICAL_INSERT:
		TraceChange<LogicalInsert>(context, op, binding, origin);
		return;
	case LogicalOperatorType::LOGICAL_UPDATE:
		TraceChange<LogicalUpdate>(context, op, binding, origin);
		return;
	case LogicalOperatorType::LOGICAL_DELETE:
		TraceChange<LogicalDelete>(context, op, binding, origin);
		return;
	case LogicalOperatorType::LOGICAL_PROJECTION:
		if (op.Cast<LogicalProjection>().table_index != binding.table_index) {
			return;
		}
		expression = Child(op.expressions, binding);
		break;
	case LogicalOperatorType::LOGICAL_AGGREGATE_AND_GROUP_BY: {
		auto &aggregate = op.Cast<LogicalAggregate>();
		if (aggregate.group_index != binding.table_index) {
			return;
		}
		expression = Child(aggregate.groups, binding);
		break;
	}
	case LogicalOperatorType::LOGICAL_MATERIALIZED_CTE:
		tracing.queries.push_back(op.Cast<LogicalMaterializedCTE>());
		Trace(tracing, *op.children[1], binding, origin);
		tracing.queries.pop_back();
		return;
	case LogicalOperatorType::LOGICAL_CTE_REF: {
		auto &reference = op.Cast<LogicalCTERef>();
		if (reference.table_index != binding.table_index) {
			return;
		}
		for (auto &found : tracing.queries) {
			auto &query = *found.get().children[0];
			auto columns = query.GetColumnBindings();
			if (found.get().table_index == reference.cte_index && binding.column_index < columns.size()) {
				Trace(tracing, query, columns[binding.column_index.GetIndex()], origin);
				return;
			}
		}
		return;
	}
	// What they give is what they are given
	case LogicalOperatorType::LOGICAL_FILTER:
	case LogicalOperatorType::LOGICAL_ORDER_BY:
	case LogicalOperatorType::LOGICAL_LIMIT:
	case LogicalOperatorType::LOGICAL_DISTINCT:
	case LogicalOperatorType::LOGICAL_WINDOW:
	case LogicalOperatorType::LOGICAL_COMPARISON_JOIN:
	case LogicalOperatorType::LOGICAL_ANY_JOIN:
	case LogicalOperatorType::LOGICAL_CROSS_PRODUCT:
	case LogicalOperatorType::LOGICAL_DEPENDENT_JOIN:
		for (auto &child : op.children) {
			Trace(tracing, *child, binding, origin);
		}
		return;
	default:
		return;
	}
	if (!expression) {
		return;
	}
	if (BoundCastExpression::IsCast(*expression)) {
		origin.declared = IsWritten(expression->GetReturnType());
	}
	if (expression->GetExpressionClass() == ExpressionClass::BOUND_COLUMN_REF) {
		Trace(tracing, *op.children[0], expression->Cast<BoundColumnRefExpression>().Binding(), origin);
	}
}

uint32_t TypeOid(ClientContext &context, const LogicalType &type) {
	if (type.id() != LogicalTypeId::ENUM) {
		return 0;
	}
	// The engine does not tell which enum a column has, only of which labels it is: of several the first by name
	string first;
	for (auto name : {DatabaseManager::GetDefaultDatabase(context), Identifier(TEMP_CATALOG)}) {
		Catalog::GetCatalog(context, name).ScanSchemas(context, [&](SchemaCatalogEntry &schema) {
			schema.Scan(context, CatalogType::TYPE_ENTRY, [&](CatalogEntry &entry) {
				auto &own = entry.Cast<TypeCatalogEntry>().user_type;
				if (entry.internal || own.id() != LogicalTypeId::ENUM || own.WithAlias("") != type.WithAlias("")) {
					return;
				}
				auto path = "type." + SchemaName(schema) + "." + entry.name.GetIdentifierName();
				if (first.empty() || path < first) {
					first = std::move(path);
				}
			});
		});
	}
	return first.empty() ? 0 : Oid(first);
}

void Origins::Take(ClientContext &context, BoundStatement &statement) {
	// What EXECUTE runs was planned just before it
	if (statement.plan && statement.plan->type == LogicalOperatorType::LOGICAL_EXECUTE) {
		return;
	}
	columns.clear();
	if (!statement.plan || statement.plan->type == LogicalOperatorType::LOGICAL_EXPLAIN) {
		return;
	}
	auto bindings = statement.plan->GetColumnBindings();
	if (bindings.size() != statement.types.size()) {
		return;
	}
	Tracing tracing {context, {}};
	for (idx_t i = 0; i < bindings.size(); i++) {
		Origin origin;
		origin.type_oid = TypeOid(context, statement.types[i]);
		Trace(tracing, *statement.plan, bindings[i], origin);
		columns.push_back(std::move(origin));
	}
}

} // namespace openduck
