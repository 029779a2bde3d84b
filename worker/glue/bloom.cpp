// openduck_may_contain(input, key, ..): whether the Bloom filter in an input of the statement lets a key pass.
#include "handles.hpp"

#include "duckdb/common/vector_operations/vector_operations.hpp"
#include "duckdb/function/scalar_function.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/planner/expression/bound_constant_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"

using namespace duckdb;

namespace openduck {

// The input's one row: the version of the engine that has hashed the keys, and the filter
struct BloomState : public FunctionLocalState {
	explicit BloomState(const ColumnDataCollection &input) {
		auto is_filter = input.ColumnCount() == 2 && input.Types()[0].id() == LogicalTypeId::VARCHAR &&
		                 input.Types()[1].id() == LogicalTypeId::BLOB && input.Count() == 1;
		if (!is_filter) {
			throw InvalidInputException("openduck_may_contain: the input is no filter");
		}
		input.InitializeScanChunk(row);
		input.FetchChunk(0, row);
		row.Flatten();
		auto version = row.data[0].GetValue(0);
		// Another engine may hash otherwise: then all keys pass, which is only slower
		applies = version.ToString() == DuckDB::LibraryVersion();
		filter = FlatVector::GetData<string_t>(row.data[1])[0];
	}

	DataChunk row;
	string_t filter;
	bool applies = false;
};

static unique_ptr<FunctionLocalState> InitBloom(ExpressionState &state, const BoundFunctionExpression &function,
                                                FunctionData *) {
	auto &name = *function.GetChildren()[0];
	auto inputs = state.GetContext().registered_state->Get<Inputs>(Inputs::KEY);
	if (name.GetExpressionClass() != ExpressionClass::BOUND_CONSTANT || !inputs) {
		throw InvalidInputException("openduck_may_contain: the name of the input is a constant");
	}
	auto text = name.Cast<BoundConstantExpression>().GetValue().ToString();
	auto input = inputs->FindKept(text);
	if (!input) {
		throw InvalidInputException("openduck_may_contain: this statement has no kept input \"%s\"", text);
	}
	return make_uniq<BloomState>(*input);
}

static void RunBloom(DataChunk &arguments, ExpressionState &state, Vector &result) {
	auto &bloom = ExecuteFunctionState::GetFunctionState(state)->Cast<BloomState>();
	auto count = arguments.size();
	DataChunk keys;
	vector<LogicalType> types;
	for (idx_t i = 1; i < arguments.ColumnCount(); i++) {
		types.push_back(arguments.data[i].GetType());
	}
	keys.InitializeEmpty(types);
	for (idx_t i = 0; i < types.size(); i++) {
		keys.data[i].Reference(arguments.data[i + 1]);
	}
	keys.SetChildCardinality(count);
	Vector hashes(LogicalType::HASH);
	keys.Hash(hashes);
	hashes.Flatten();
	result.SetVectorType(VectorType::FLAT_VECTOR);
	auto passes = FlatVector::GetDataMutable<bool>(result);
	if (!bloom.applies) {
		std::fill_n(passes, count, true);
		return;
	}
	if (!od_may_contain(bloom.filter.GetData(), bloom.filter.GetSize(), FlatVector::GetData<uint64_t>(hashes), count,
	                    passes)) {
		throw InvalidInputException("openduck_may_contain: the input is no filter");
	}
}

void RegisterBloom(DuckDB &database) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	ScalarFunction function(Identifier("openduck_may_contain"), vector<LogicalType>(), LogicalType::BOOLEAN, RunBloom);
	function.GetSignature().AddParameter("input", LogicalType::VARCHAR);
	function.GetSignature().AddArgs("keys", LogicalType::ANY);
	// A key that is NULL equals none, and its hash is none of theirs
	function.SetNullHandling(FunctionNullHandling::SPECIAL_HANDLING);
	function.SetInitStateCallback(InitBloom);
	loader.RegisterFunction(function);
}

} // namespace openduck
