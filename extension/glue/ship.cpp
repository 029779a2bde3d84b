// Sinks that turn chunks into Arrow batches of a statement's input.
#include "ship.hpp"

#include "duckdb/main/client_context.hpp"

namespace odx {

class ShipLocalState : public LocalSinkState {
public:
	ShipLocalState(ClientContext &context, const InputTable &table) : batcher(context, table) {
	}

	Batcher batcher;
};

PhysicalShip::PhysicalShip(PhysicalPlan &plan, shared_ptr<Inputs> inputs_p, idx_t input, string server, bool parallel,
                           PhysicalOperator &child)
    : PhysicalOperator(plan, PhysicalOperatorType::EXTENSION, child.types, child.estimated_cardinality),
      inputs(std::move(inputs_p)), input(input), server(std::move(server)), parallel(parallel) {
	children.push_back(child);
}

unique_ptr<GlobalSinkState> PhysicalShip::GetGlobalSinkState(ClientContext &) const {
	inputs->Begin(input);
	return make_uniq<GlobalSinkState>();
}

unique_ptr<LocalSinkState> PhysicalShip::GetLocalSinkState(ExecutionContext &context) const {
	return make_uniq<ShipLocalState>(context.client, inputs->tables[input]);
}

SinkResultType PhysicalShip::Sink(ExecutionContext &context, DataChunk &chunk, OperatorSinkInput &sink) const {
	auto &local = sink.local_state.Cast<ShipLocalState>();
	inputs->rows += chunk.size();
	if (local.batcher.Add(chunk)) {
		local.batcher.Send(context.client, inputs->Running(context.client), input);
	}
	return SinkResultType::NEED_MORE_INPUT;
}

SinkCombineResultType PhysicalShip::Combine(ExecutionContext &context, OperatorSinkCombineInput &sink) const {
	auto &local = sink.local_state.Cast<ShipLocalState>();
	local.batcher.Send(context.client, inputs->Running(context.client), input);
	return SinkCombineResultType::FINISHED;
}

SinkFinalizeType PhysicalShip::Finalize(Pipeline &, Event &, ClientContext &context,
                                        OperatorSinkFinalizeInput &) const {
	auto &running = inputs->Running(context);
	Check([&](odx_error *error) {
		return odx_result_end_input(&running, static_cast<uint32_t>(input), Patience(context), error);
	});
	return SinkFinalizeType::READY;
}

InsertionOrderPreservingMap<string> PhysicalShip::ParamsToString() const {
	InsertionOrderPreservingMap<string> result;
	result["Direction"] = "LOCAL->REMOTE";
	result["Server"] = server;
	result["Input"] = inputs->tables[input].name;
	auto expected = static_cast<double>(estimated_cardinality);
	result["Estimated"] = DescribeVolume(expected, expected * EstimateWidth(types));
	return result;
}

} // namespace odx
