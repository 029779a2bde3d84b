// openduck_numeric(x): x as Postgres's numeric without a precision, with as many digits after the point as the values of
// its type have.
#include "handles.hpp"

#include "duckdb/common/types/decimal.hpp"
#include "duckdb/function/scalar_function.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/planner/expression/bound_cast_expression.hpp"

using namespace duckdb;

namespace openduck {

// Where nothing is known of the values (SCALE in planner/src/dialect/casts.rs)
static constexpr uint8_t SCALE = 10;

static LogicalType NumericOf(const LogicalType &type) {
	uint8_t width, scale = SCALE;
	if (type.id() == LogicalTypeId::DECIMAL || type.IsIntegral()) {
		type.GetDecimalProperties(width, scale);
	}
	return LogicalType::DECIMAL(Decimal::MAX_WIDTH_DECIMAL, scale);
}

static unique_ptr<Expression> BindNumeric(FunctionBindExpressionInput &input) {
	auto type = NumericOf(input.children[0]->GetReturnType());
	return BoundCastExpression::AddCastToType(input.context, std::move(input.children[0]), type);
}

// Binding has replaced it
static void RunNumeric(DataChunk &, ExpressionState &, Vector &) {
	throw InternalException("openduck_numeric was not bound");
}

void RegisterNumerics(DuckDB &database) {
	ScalarFunction numeric(Identifier("openduck_numeric"), {LogicalType::ANY}, LogicalType::ANY, RunNumeric);
	numeric.SetBindExpressionCallback(BindNumeric);
	ExtensionLoader(*database.instance, "openduck_worker").RegisterFunction(numeric);
}

} // namespace openduck
