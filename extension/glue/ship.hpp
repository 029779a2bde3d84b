// The sinks that fill the inputs of remote operators.
#pragma once

#include "openduck.hpp"

#include "duckdb/execution/physical_operator.hpp"

namespace odx {

// Sends the rows of its child up as one input of a statement
class PhysicalShip : public PhysicalOperator {
public:
	PhysicalShip(PhysicalPlan &plan, shared_ptr<Inputs> inputs, idx_t input, string server, bool parallel,
	             PhysicalOperator &child);

	const shared_ptr<Inputs> inputs;
	const idx_t input;
	const string server;
	const bool parallel;

	unique_ptr<GlobalSinkState> GetGlobalSinkState(ClientContext &context) const override;
	unique_ptr<LocalSinkState> GetLocalSinkState(ExecutionContext &context) const override;
	SinkResultType Sink(ExecutionContext &context, DataChunk &chunk, OperatorSinkInput &input) const override;
	SinkCombineResultType Combine(ExecutionContext &context, OperatorSinkCombineInput &input) const override;
	SinkFinalizeType Finalize(Pipeline &pipeline, Event &event, ClientContext &context,
	                          OperatorSinkFinalizeInput &input) const override;

	bool IsSink() const override {
		return true;
	}
	bool ParallelSink() const override {
		return parallel;
	}
	bool SinkOrderDependent() const override {
		return !parallel;
	}
	string GetName() const override {
		return "OPENDUCK_BRIDGE";
	}
	InsertionOrderPreservingMap<string> ParamsToString() const override;
};

} // namespace odx
