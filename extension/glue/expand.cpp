// Values in a form of the optimizer's own are made plain again: it is made for the rows of the moment, no SQL says it,
// and what groups or sorts by it could not run at a server.
#include "placement.hpp"

#include "duckdb/planner/column_binding_map.hpp"
#include "duckdb/planner/expression/bound_columnref_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/logical_aggregate.hpp"
#include "duckdb/planner/operator/logical_comparison_join.hpp"
#include "duckdb/planner/operator/logical_order.hpp"

namespace odx {

class Expander {
public:
	//! Whether everything that uses such values only hands them on, or makes them plain
	bool CanExpand(LogicalOperator &plan) {
		applies = false;
		return Walk(plan) && !plain.empty();
	}

	void Expand(LogicalOperator &plan) {
		plain.clear();
		applies = true;
		Walk(plan);
	}

private:
	static bool IsCall(const Expression &expression, const char *prefix) {
		return expression.GetExpressionClass() == ExpressionClass::BOUND_FUNCTION &&
		       StringUtil::StartsWith(
		           expression.Cast<BoundFunctionExpression>().Function().GetName().GetIdentifierName(), prefix);
	}

	// The type that the column has when it is plain; null where it is so already
	optional_ptr<const LogicalType> PlainType(const Expression &expression) const {
		if (expression.GetExpressionClass() != ExpressionClass::BOUND_COLUMN_REF) {
			return nullptr;
		}
		auto found = plain.find(expression.Cast<BoundColumnRefExpression>().Binding());
		return found == plain.end() ? nullptr : &found->second;
	}

	// Whether a column within the expression is not plain
	bool Uses(const Expression &expression) const {
		if (PlainType(expression)) {
			return true;
		}
		auto uses = false;
		ExpressionIterator::EnumerateChildren(expression,
		                                      [&](const Expression &child) { uses = uses || Uses(child); });
		return uses;
	}

	// A column that is only handed on
	bool HandOn(Expression &expression) {
		auto type = PlainType(expression);
		if (!type) {
			return !Uses(expression);
		}
		if (applies) {
			expression.SetReturnType(*type);
		}
		return true;
	}

	// Takes the calls away that change the form. `type` is set where what is left is plain only from now on
	bool Simplify(unique_ptr<Expression> &expression, optional<LogicalType> &type) {
		auto compresses = IsCall(*expression, "__internal_compress");
		if (!compresses && !IsCall(*expression, "__internal_decompress")) {
			if (auto known = PlainType(*expression)) {
				type = *known;
			}
			return HandOn(*expression);
		}
		auto returned = expression->GetReturnType();
		auto &argument = expression->Cast<BoundFunctionExpression>().GetChildrenMutable()[0];
		auto argument_type = argument->GetReturnType();
		optional<LogicalType> changed;
		if (!Simplify(argument, changed)) {
			return false;
		}
		if (compresses) {
			type = changed ? *changed : argument_type;
		} else if (!changed || *changed != returned) {
			return false;
		}
		if (applies) {
			auto taken = std::move(argument);
			expression = std::move(taken);
		}
		return true;
	}

	bool Project(unique_ptr<Expression> &expression, const ColumnBinding &result) {
		optional<LogicalType> type;
		if (!Simplify(expression, type)) {
			return false;
		}
		if (type) {
			plain.emplace(result, *type);
		}
		return true;
	}

	bool Aggregate(LogicalAggregate &op) {
		auto bindings = op.GetColumnBindings();
		for (idx_t i = 0; i < op.groups.size(); i++) {
			auto type = PlainType(*op.groups[i]);
			if (!HandOn(*op.groups[i])) {
				return false;
			}
			if (type) {
				plain.emplace(bindings[i], *type);
				if (applies && i < op.group_stats.size()) {
					// They were of the other form
					op.group_stats[i].reset();
				}
			}
		}
		return std::none_of(op.expressions.begin(), op.expressions.end(),
		                    [&](const unique_ptr<Expression> &expression) { return Uses(*expression); });
	}

	bool Order(LogicalOrder &op) {
		for (auto &order : op.orders) {
			if (applies && PlainType(*order.expression)) {
				order.stats.reset();
			}
			if (!HandOn(*order.expression)) {
				return false;
			}
		}
		return true;
	}

	bool Join(LogicalComparisonJoin &op) {
		for (auto &condition : op.conditions) {
			if (!condition.IsComparison()) {
				if (Uses(condition.GetJoinExpression())) {
					return false;
				}
				continue;
			}
			auto left = PlainType(condition.GetLHS());
			auto right = PlainType(condition.GetRHS());
			// Both sides are in the same form
			if (static_cast<bool>(left) != static_cast<bool>(right) || (left && *left != *right)) {
				return false;
			}
			if (!HandOn(*condition.LeftReference()) || !HandOn(*condition.RightReference())) {
				return false;
			}
			if (left && applies) {
				op.filter_pushdown.reset();
			}
		}
		return true;
	}

	bool PassOn(LogicalOperator &op) {
		auto all = true;
		LogicalOperatorVisitor::EnumerateExpressions(
		    op, [&](unique_ptr<Expression> *expression) { all = all && HandOn(**expression); });
		return all;
	}

	bool Walk(LogicalOperator &op) {
		for (auto &child : op.children) {
			if (!Walk(*child)) {
				return false;
			}
		}
		switch (op.type) {
		case LogicalOperatorType::LOGICAL_PROJECTION: {
			auto bindings = op.GetColumnBindings();
			for (idx_t i = 0; i < op.expressions.size(); i++) {
				if (!Project(op.expressions[i], bindings[i])) {
					return false;
				}
			}
			return true;
		}
		case LogicalOperatorType::LOGICAL_AGGREGATE_AND_GROUP_BY:
			return Aggregate(op.Cast<LogicalAggregate>());
		case LogicalOperatorType::LOGICAL_ORDER_BY:
			return Order(op.Cast<LogicalOrder>());
		case LogicalOperatorType::LOGICAL_COMPARISON_JOIN:
			return Join(op.Cast<LogicalComparisonJoin>());
		case LogicalOperatorType::LOGICAL_DISTINCT:
			return PassOn(op);
		default:
			break;
		}
		// What hands its rows on under other names is to have plain ones only
		auto uses = false;
		LogicalOperatorVisitor::EnumerateExpressions(
		    op, [&](unique_ptr<Expression> *expression) { uses = uses || Uses(**expression); });
		for (auto &child : op.children) {
			for (auto &binding : child->GetColumnBindings()) {
				uses = uses || plain.find(binding) != plain.end();
			}
		}
		return !uses;
	}

	bool applies = false;
	column_binding_map_t<LogicalType> plain;
};

void ExpandForms(LogicalOperator &plan) {
	Expander expander;
	if (expander.CanExpand(plan)) {
		expander.Expand(plan);
	}
}

} // namespace odx
