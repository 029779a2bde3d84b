// What a statement reads and writes of its database, for whoever keeps results (worker/src/result_cache.rs): told as far as it is
// sure, so that an answer is given twice only where the second one would be the same.
#include "rights.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/list.hpp"

using namespace duckdb;

namespace openduck {

// What binding has folded, the statement's properties tell
static bool IsRepeatable(const Expression &expression) {
	if (expression.GetExpressionClass() == ExpressionClass::BOUND_SUBQUERY) {
		return false;
	}
	auto repeatable = true;
	ExpressionIterator::EnumerateChildren(
	    expression, [&](const Expression &child) { repeatable = repeatable && IsRepeatable(child); });
	return repeatable && expression.IsConsistent() && !expression.IsVolatile();
}

// Table functions that give the same for the same arguments, where these stand in the plan: what is a constant there may have
// been chance when it was bound.
static bool IsRepeatable(const LogicalGet &get) {
	static const case_insensitive_set_t NAMES = {"range", "generate_series", "repeat", "repeat_row", "unnest", "json_each",
	                                             "json_tree"};
	return !get.children.empty() && NAMES.count(get.function.GetName().GetIdentifierName()) > 0;
}

class Touched {
public:
	Touched(Rights &rights, bool modifies) : rights(rights), modifies(modifies) {
	}

	void Take(LogicalOperator &op) {
		switch (op.type) {
		case LogicalOperatorType::LOGICAL_GET:
			TakeGet(op.Cast<LogicalGet>());
			break;
		case LogicalOperatorType::LOGICAL_INSERT:
			Written(op.Cast<LogicalInsert>().table);
			break;
		case LogicalOperatorType::LOGICAL_UPDATE:
			Written(op.Cast<LogicalUpdate>().table);
			break;
		case LogicalOperatorType::LOGICAL_DELETE:
			Written(op.Cast<LogicalDelete>().table);
			break;
		case LogicalOperatorType::LOGICAL_MERGE_INTO:
			Written(op.Cast<LogicalMergeInto>().table);
			break;
		case LogicalOperatorType::LOGICAL_CHUNK_GET:
			// Rows that came with the statement
			rights.Touched(OD_UNREPEATABLE, string(), string());
			break;
		default:
			if (!OnlyCalculates(op.type)) {
				rights.Touched(OD_UNREPEATABLE, string(), string());
				if (modifies) {
					rights.Touched(OD_WRITES_ALL, string(), string());
				}
			}
			break;
		}
		LogicalOperatorVisitor::EnumerateExpressions(op, [&](unique_ptr<Expression> *expression) {
			if (!IsRepeatable(**expression)) {
				rights.Touched(OD_UNREPEATABLE, string(), string());
			}
		});
		for (auto &child : op.children) {
			Take(*child);
		}
	}

private:
	Rights &rights;
	bool modifies;

	void TakeGet(LogicalGet &get) {
		auto table = get.GetTable();
		if (!table) {
			if (!IsRepeatable(get)) {
				rights.Touched(OD_UNREPEATABLE, string(), string());
			}
			return;
		}
		// What is temporary, the server's own, or another point in time; and rows by their place, which a checkpoint may change
		auto &columns = get.GetColumnIds();
		auto by_place = std::any_of(columns.begin(), columns.end(),
		                            [](const ColumnIndex &column) { return column.IsVirtualColumn(); });
		if (table->ParentCatalog().GetName() != Identifier(rights.database) || get.at_clause || by_place) {
			rights.Touched(OD_UNREPEATABLE, string(), string());
			return;
		}
		rights.Touched(OD_READS, table->schema.name.GetIdentifierName(), table->name.GetIdentifierName());
	}

	void Written(TableCatalogEntry &table) {
		rights.Touched(OD_UNREPEATABLE, string(), string());
		if (table.ParentCatalog().GetName() == Identifier(rights.database)) {
			rights.Touched(OD_WRITES, table.schema.name.GetIdentifierName(), table.name.GetIdentifierName());
		}
	}
};

void TakeTouched(Rights &rights, const StatementProperties &properties, LogicalOperator *plan) {
	auto &modified = properties.modified_databases;
	auto modifies = modified.find(Identifier(rights.database)) != modified.end();
	rights.Touched(OD_BOUND, string(), string());
	if (!modified.empty() || properties.always_require_rebind || !plan) {
		rights.Touched(OD_UNREPEATABLE, string(), string());
	}
	if (plan) {
		Touched(rights, modifies).Take(*plan);
	} else if (modifies) {
		rights.Touched(OD_WRITES_ALL, string(), string());
	}
}

} // namespace openduck
