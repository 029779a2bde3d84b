// Keys of a join: collected on one side while its rows go by, sent with the statement of the other side.
#include "placement.hpp"

#include "duckdb/execution/aggregate_hashtable.hpp"
#include "duckdb/execution/expression_executor.hpp"
#include "duckdb/execution/physical_plan_generator.hpp"
#include "duckdb/main/client_context.hpp"

namespace odx {

//===--------------------------------------------------------------------===//
// The operator
//===--------------------------------------------------------------------===//
class PhysicalKeys : public PhysicalOperator {
public:
	PhysicalKeys(PhysicalPlan &plan, PhysicalOperator &child, vector<unique_ptr<Expression>> expressions,
	             shared_ptr<KeySet> set)
	    : PhysicalOperator(plan, PhysicalOperatorType::EXTENSION, child.types, child.estimated_cardinality),
	      expressions(std::move(expressions)), set(std::move(set)) {
		children.push_back(child);
	}

	const vector<unique_ptr<Expression>> expressions;
	const shared_ptr<KeySet> set;

	unique_ptr<GlobalOperatorState> GetGlobalOperatorState(ClientContext &context) const override;
	unique_ptr<OperatorState> GetOperatorState(ExecutionContext &context) const override;
	OperatorResultType Execute(ExecutionContext &context, DataChunk &input, DataChunk &chunk,
	                           GlobalOperatorState &gstate, OperatorState &state) const override;
	OperatorFinalResultType OperatorFinalize(Pipeline &, Event &, ClientContext &,
	                                         OperatorFinalizeInput &) const override {
		set->Finish();
		return OperatorFinalResultType::FINISHED;
	}

	bool ParallelOperator() const override {
		return true;
	}
	bool RequiresOperatorFinalize() const override {
		return true;
	}
	string GetName() const override {
		return "OPENDUCK_KEYS";
	}
};

// What one thread has seen: it tells others only what is new to it
class KeysState : public OperatorState {
public:
	KeysState(ClientContext &context, const PhysicalKeys &op)
	    : executor(context, op.expressions),
	      seen(make_uniq<GroupedAggregateHashTable>(context, BufferAllocator::Get(context), op.set->types)), addresses(LogicalType::POINTER), fresh(STANDARD_VECTOR_SIZE) {
		keys.Initialize(context, op.set->types);
	}

	ExpressionExecutor executor;
	unique_ptr<GroupedAggregateHashTable> seen;
	DataChunk keys;
	Vector addresses;
	SelectionVector fresh;
};

unique_ptr<GlobalOperatorState> PhysicalKeys::GetGlobalOperatorState(ClientContext &) const {
	set->Reset();
	return make_uniq<GlobalOperatorState>();
}

unique_ptr<OperatorState> PhysicalKeys::GetOperatorState(ExecutionContext &context) const {
	return make_uniq<KeysState>(context.client, *this);
}

OperatorResultType PhysicalKeys::Execute(ExecutionContext &context, DataChunk &input, DataChunk &chunk,
                                         GlobalOperatorState &, OperatorState &state_p) const {
	auto &state = state_p.Cast<KeysState>();
	chunk.Reference(input);
	if (input.size() == 0) {
		return OperatorResultType::NEED_MORE_INPUT;
	}
	state.keys.Reset();
	state.executor.Execute(input, state.keys);
	if (set->TakesAll()) {
		state.seen.reset();
		set->Add(context.client, state.keys);
		return OperatorResultType::NEED_MORE_INPUT;
	}
	auto count = state.seen->FindOrCreateGroups(state.keys, state.addresses, state.fresh);
	if (count > 0) {
		state.keys.Slice(state.fresh, count);
		set->Add(context.client, state.keys);
	}
	return OperatorResultType::NEED_MORE_INPUT;
}

LogicalKeys::LogicalKeys(unique_ptr<LogicalOperator> child, vector<unique_ptr<Expression>> keys,
                         shared_ptr<KeySet> set)
    : LogicalExtensionOperator(std::move(keys)), set(std::move(set)) {
	types = child->types;
	estimated_cardinality = child->estimated_cardinality;
	has_estimated_cardinality = child->has_estimated_cardinality;
	children.push_back(std::move(child));
}

PhysicalOperator &LogicalKeys::CreatePlan(ClientContext &, PhysicalPlanGenerator &planner) {
	auto &child = planner.CreatePlan(*children[0]);
	return planner.Make<PhysicalKeys>(child, std::move(expressions), set);
}

} // namespace odx
