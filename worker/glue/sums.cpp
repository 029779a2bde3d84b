// openduck_sum(x): the engine's sum, with the types of PostgreSQL: of smallint and integer it is a bigint.
// openduck_sum_of_sums(x): the sum of such sums, which has their type.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/aggregate_function_catalog_entry.hpp"
#include "duckdb/function/aggregate/distributive_function_utils.hpp"
#include "duckdb/function/aggregate_function.hpp"
#include "duckdb/function/aggregate_state_layout.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

using namespace duckdb;

namespace openduck {

struct BigintState {
	using STATE_TYPE = OptionalStateType<int64_t>;
	int64_t value;
	bool is_set;
};

struct CheckedSum {
	static void Add(BigintState &state, int64_t more) {
		// The engine's own check is a call
		if (__builtin_add_overflow(state.value, more, &state.value)) {
			throw OutOfRangeException("bigint out of range");
		}
		state.is_set = true;
	}
	static int64_t Times(int64_t input, idx_t count) {
		int64_t product;
		if (__builtin_mul_overflow(input, static_cast<int64_t>(count), &product)) {
			throw OutOfRangeException("bigint out of range");
		}
		return product;
	}

	template <class INPUT, class STATE, class OP>
	static void Operation(STATE &state, const INPUT &input, AggregateUnaryInput &) {
		Add(state, input);
	}
	template <class INPUT, class STATE, class OP>
	static void ConstantOperation(STATE &state, const INPUT &input, AggregateUnaryInput &, idx_t count) {
		Add(state, Times(input, count));
	}
	template <class STATE, class OP>
	static void Combine(const STATE &source, STATE &target, AggregateInputData &) {
		if (source.is_set) {
			Add(target, source.value);
		}
	}
	template <class STATE, class OP>
	static void RepeatedCombine(const STATE &source, STATE &target, AggregateInputData &, idx_t count) {
		if (source.is_set) {
			Add(target, Times(source.value, count));
		}
	}
	template <class RESULT, class STATE>
	static void Finalize(STATE &state, RESULT &target, AggregateFinalizeData &finalize_data) {
		if (!state.is_set) {
			finalize_data.ReturnNull();
		} else {
			target = state.value;
		}
	}
	static bool IgnoreNull() {
		return true;
	}
};

// Adds up as the engine does; a batch without looking for an overflow, which its rows are too few for
struct BigintSum : public CheckedSum {
	template <class STATE>
	struct ClusteredLocalState {
		typedef int64_t Type;
	};

	template <class STATE>
	static void InitializeClusteredLocal(int64_t &local, const STATE &) {
		local = 0;
	}
	template <class INPUT, class LOCAL>
	static void UpdateClusteredLocal(LOCAL &local, const INPUT &input) {
		local += input;
	}
	template <class INPUT, class LOCAL>
	static void UpdateClusteredLocal(LOCAL &local, const INPUT &input, idx_t count) {
		local += Times(input, count);
	}
	template <class STATE>
	static void FlushClusteredLocal(STATE &state, const int64_t &local, bool saw_value) {
		if (saw_value) {
			Add(state, local);
		}
	}
};

template <class INPUT, class SUM>
static AggregateFunction BigintSumOf(const LogicalType &type, const char *name) {
	auto function = AggregateFunction::UnaryAggregate<BigintState, INPUT, int64_t, SUM>(type, LogicalType::BIGINT);
	function.SetName(name);
	function.GetSignature().GetParameter(0).SetName("arg");
	function.SetOrderDependent(AggregateOrderDependent::NOT_ORDER_DEPENDENT);
	return function;
}

void RegisterSums(Connection &connection) {
	static constexpr const char *NAME = "openduck_sum";
	static constexpr const char *OF_SUMS = "openduck_sum_of_sums";
	AggregateFunctionSet sums {Identifier(NAME)};
	AggregateFunctionSet sums_of_sums {Identifier(OF_SUMS)};
	auto &context = *connection.context;
	context.RunFunctionInTransaction([&]() {
		auto &sum = Catalog::GetEntry<AggregateFunctionCatalogEntry>(
		    context, QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(DEFAULT_SCHEMA), Identifier("sum")));
		for (auto &function : sum.functions.functions) {
			auto type = function->GetSignature().GetParameter(0).GetType();
			if (type == LogicalType::SMALLINT) {
				sums.AddFunction(BigintSumOf<int16_t, BigintSum>(type, NAME));
			} else if (type == LogicalType::INTEGER) {
				sums.AddFunction(BigintSumOf<int32_t, BigintSum>(type, NAME));
			} else {
				sums.AddFunction(*function);
			}
			if (type == LogicalType::BIGINT) {
				sums_of_sums.AddFunction(BigintSumOf<int64_t, CheckedSum>(type, OF_SUMS));
			} else {
				sums_of_sums.AddFunction(*function);
			}
		}
	});
	ExtensionLoader loader(*context.db, "openduck_worker");
	loader.RegisterFunction(sums);
	loader.RegisterFunction(sums_of_sums);
}

} // namespace openduck
