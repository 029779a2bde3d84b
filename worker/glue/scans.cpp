// The tables of its database that a statement scans, and their rows: a router has a statement that scans many divided.
#include "rights.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/duck_table_entry.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/main/config.hpp"
#include "duckdb/planner/expression/bound_subquery_expression.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/storage/data_table.hpp"

using namespace duckdb;

namespace openduck {

static constexpr const char *SETTING = "openduck_split_rows";

class Scans {
public:
	explicit Scans(Rights &rights) : rights(rights) {
	}

	idx_t rows = 0;

	void Take(LogicalOperator &op) {
		if (op.type == LogicalOperatorType::LOGICAL_GET) {
			TakeGet(op.Cast<LogicalGet>());
		}
		LogicalOperatorVisitor::EnumerateExpressions(
		    op, [&](unique_ptr<Expression> *expression) { TakeExpression(**expression); });
		for (auto &child : op.children) {
			if (child) {
				Take(*child);
			}
		}
	}

private:
	Rights &rights;

	void TakeGet(LogicalGet &get) {
		auto table = get.GetTable();
		if (!table || !table->IsDuckTable() || table->ParentCatalog().GetName() != Identifier(rights.database)) {
			return;
		}
		auto count = table->Cast<DuckTableEntry>().GetStorage().GetTotalRows();
		rights.Scanned(table->schema.name.GetIdentifierName(), table->name.GetIdentifierName(), count);
		rows += count;
	}

	void TakeExpression(Expression &expression) {
		if (expression.GetExpressionClass() == ExpressionClass::BOUND_SUBQUERY) {
			auto &subquery = expression.Cast<BoundSubqueryExpression>();
			if (subquery.SubqueryMutable().plan) {
				Take(*subquery.SubqueryMutable().plan);
			}
		}
		ExpressionIterator::EnumerateChildren(expression, [&](Expression &child) { TakeExpression(child); });
	}
};

void CheckWhole(Rights &rights, LogicalOperator &plan) {
	Scans scans(rights);
	scans.Take(plan);
	auto &query = plan.type == LogicalOperatorType::LOGICAL_EXPLAIN ? *plan.children[0] : plan;
	auto queries = query.type == LogicalOperatorType::LOGICAL_GET || OnlyCalculates(query.type);
	if (queries && scans.rows > rights.whole_rows_max) {
		rights.refused_whole = true;
		throw InvalidInputException("the statement scans %llu rows", scans.rows);
	}
}

// For routers and workers; the engine itself does nothing by them
void RegisterRouting(DuckDB &database) {
	auto &config = DBConfig::GetConfig(*database.instance);
	config.AddExtensionOption(Identifier(SETTING),
	                          "Rows that a query reads at least, for each thread of a worker, to be run in fragments on several; 0: never",
	                          LogicalType::UBIGINT, Value::UBIGINT(OD_SPLIT_ROWS));
	config.AddExtensionOption(Identifier("openduck_priority"), "low: statements wait behind those of others; or normal",
	                          LogicalType::VARCHAR, Value("normal"), [](ClientContext &, SetScope, Value &value) {
		                          auto priority = StringUtil::Lower(value.ToString());
		                          if (priority != "low" && priority != "normal") {
			                          throw InvalidInputException("openduck_priority is low or normal");
		                          }
	                          });
}

} // namespace openduck
