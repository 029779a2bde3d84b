// Conditions on their way to the server: what can be said in SQL with the same meaning there.
#include "openduck.hpp"

#include "duckdb/planner/expression/bound_comparison_expression.hpp"
#include "duckdb/planner/expression/bound_conjunction_expression.hpp"
#include "duckdb/planner/expression/bound_constant_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/planner/expression/bound_operator_expression.hpp"
#include "duckdb/planner/filter/expression_filter.hpp"
#include "duckdb/planner/filter/table_filter_functions.hpp"

namespace odx {

//===--------------------------------------------------------------------===//
// Filters of a scan: comparisons with constants, and what joins find out while they run
//===--------------------------------------------------------------------===//
string ConstantSQL(const Value &constant) {
	auto &type = constant.type();
	switch (type.id()) {
	case LogicalTypeId::FLOAT:
	case LogicalTypeId::DOUBLE:
		return string();
	case LogicalTypeId::VARCHAR:
	case LogicalTypeId::ENUM:
		return SQLString::ToString(constant.ToString());
	default:
		if (constant.IsNull() || type.IsNested()) {
			return string();
		}
		return "CAST(" + SQLString::ToString(constant.ToString()) + " AS " + type.ToString() + ")";
	}
}

static Condition Compare(const string &column, ExpressionType type, const Value &constant) {
	auto value = constant.IsNull() ? string() : ConstantSQL(constant);
	if (value.empty()) {
		return Condition {};
	}
	return Condition {column + " " + ExpressionTypeToOperator(type) + " " + value, true};
}

static Condition RenderConjunction(const BoundConjunctionExpression &conjunction, const string &column) {
	auto is_or = conjunction.GetExpressionType() == ExpressionType::CONJUNCTION_OR;
	Condition result;
	result.exact = true;
	for (auto &child : conjunction.GetChildren()) {
		auto condition = RenderFilter(*child, column);
		result.exact = result.exact && condition.exact;
		if (condition.sql.empty()) {
			if (is_or) {
				// Any row may pass
				return Condition {string(), condition.exact && result.exact};
			}
			continue;
		}
		result.sql += (result.sql.empty() ? "(" : is_or ? " OR (" : " AND (") + condition.sql + ")";
	}
	return result;
}

static Condition RenderOperator(const BoundOperatorExpression &expression, const string &column) {
	auto &children = expression.GetChildren();
	Condition result;
	if (!ExpressionFilter::IsSimpleFilterColumnRef(*children[0])) {
		return result;
	}
	switch (expression.GetExpressionType()) {
	case ExpressionType::OPERATOR_IS_NULL:
		return Condition {column + " IS NULL", true};
	case ExpressionType::OPERATOR_IS_NOT_NULL:
		return Condition {column + " IS NOT NULL", true};
	case ExpressionType::COMPARE_IN:
		break;
	default:
		return result;
	}
	string values;
	for (idx_t i = 1; i < children.size(); i++) {
		if (children[i]->GetExpressionClass() != ExpressionClass::BOUND_CONSTANT) {
			return result;
		}
		auto &constant = children[i]->Cast<BoundConstantExpression>().GetValue();
		auto value = constant.IsNull() ? string() : ConstantSQL(constant);
		if (value.empty()) {
			return result;
		}
		values += (values.empty() ? "" : ", ") + value;
	}
	return Condition {column + " IN (" + values + ")", true};
}

static Condition RenderFunction(const BoundFunctionExpression &function, const string &column) {
	auto name = function.Function().GetName();
	auto &info = function.BindInfo();
	if (BoundComparisonExpression::IsComparison(function)) {
		ExpressionType type;
		auto constant = ExpressionFilter::TryGetColumnConstantComparison(function, type);
		return constant ? Compare(column, type, constant->GetValue()) : Condition {};
	}
	if (!TableFilterFunctions::IsTableFilterFunction(name)) {
		return Condition {};
	}
	// From here on, rows that the filter lets through by mistake are dropped further up: it is only worth while
	Condition result;
	if (name == OptionalFilterScalarFun::NAME && info) {
		auto &child = info->Cast<OptionalFilterFunctionData>().child_filter_expr;
		result = child ? RenderFilter(*child, column) : result;
	} else if (name == SelectivityOptionalFilterScalarFun::NAME && info) {
		auto &child = info->Cast<SelectivityOptionalFilterFunctionData>().child_filter_expr;
		result = child ? RenderFilter(*child, column) : result;
	} else if (name == DynamicFilterScalarFun::NAME && info) {
		auto &data = info->Cast<DynamicFilterFunctionData>().filter_data;
		if (data && data->initialized && ExpressionFilter::IsSimpleFilterColumnRef(*function.GetChildren()[0])) {
			annotated_shared_lock<annotated_shared_mutex> guard(data->lock);
			result = Compare(column, data->comparison_type, data->constant);
		}
	}
	result.exact = true;
	return result;
}

Condition RenderFilter(const Expression &filter, const string &column) {
	switch (filter.GetExpressionClass()) {
	case ExpressionClass::BOUND_CONJUNCTION:
		return RenderConjunction(filter.Cast<BoundConjunctionExpression>(), column);
	case ExpressionClass::BOUND_OPERATOR:
		return RenderOperator(filter.Cast<BoundOperatorExpression>(), column);
	case ExpressionClass::BOUND_FUNCTION:
		return RenderFunction(filter.Cast<BoundFunctionExpression>(), column);
	default:
		return Condition {};
	}
}

} // namespace odx
