// Bridges: remote operators of a plan. One reads the result of its fragment; below it are the sinks that send the
// fragment's inputs up.
#include "placement.hpp"
#include "ship.hpp"

#include "duckdb/execution/operator/scan/physical_table_scan.hpp"
#include "duckdb/execution/physical_plan_generator.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/parallel/meta_pipeline.hpp"
#include "duckdb/parallel/pipeline.hpp"

namespace odx {

LogicalBridge::LogicalBridge(OpenDuckCatalog &catalog, const Fragment &fragment)
    : catalog(catalog), sql(fragment.sql), bindings(fragment.root.get().GetColumnBindings()),
      output_types(fragment.root.get().types), is_ordered(fragment.is_ordered), streams(fragment.streams),
      writes(HasWrite(fragment.root)), counts(IsWrite(fragment.root) && !ReturnsRows(fragment.root)),
      changes_catalog(fragment.root.get().type == LogicalOperatorType::LOGICAL_CREATE_TABLE) {
	auto &root = fragment.root.get();
	types = output_types;
	estimated_cardinality = root.estimated_cardinality;
	has_estimated_cardinality = root.has_estimated_cardinality;
}

string DescribeVolume(double rows, double bytes) {
	return StringUtil::Format("%llu rows, %s", static_cast<uint64_t>(rows),
	                          StringUtil::BytesToHumanReadableString(static_cast<idx_t>(bytes)));
}

InsertionOrderPreservingMap<string> LogicalBridge::ParamsToString() const {
	InsertionOrderPreservingMap<string> result;
	result["Server"] = catalog.server->display;
	result["SQL"] = sql;
	return result;
}

// A remote operator with inputs: they are sent first, one pipeline each, and then its result is read
class PhysicalBridge : public PhysicalTableScan {
public:
	PhysicalBridge(PhysicalPlan &plan, vector<LogicalType> types, BoundTableFunction function,
	               unique_ptr<FunctionData> data, vector<ColumnIndex> columns, vector<string> names, idx_t rows,
	               const vector<reference<PhysicalOperator>> &ships)
	    : PhysicalTableScan(plan, types, std::move(function), std::move(data), types, std::move(columns),
	                        vector<idx_t>(), std::move(names), nullptr, rows, ExtraOperatorInfo(), vector<Value>(),
	                        virtual_column_map_t()) {
		for (auto &ship : ships) {
			children.push_back(ship);
		}
	}

	void BuildPipelines(Pipeline &current, MetaPipeline &meta_pipeline) override {
		op_state.reset();
		meta_pipeline.GetState().SetPipelineSource(current, *this);
		for (auto &ship : children) {
			ship.get().sink_state.reset();
			auto &input = meta_pipeline.CreateChildMetaPipeline(current, ship.get());
			input.Build(ship.get().children[0].get());
		}
	}
	vector<const_reference<PhysicalOperator>> GetSources() const override {
		return {*this};
	}
};

optional_ptr<ResultData> ResultOf(const PhysicalOperator &op) {
	if (op.type != PhysicalOperatorType::TABLE_SCAN) {
		return nullptr;
	}
	auto &scan = op.Cast<PhysicalTableScan>();
	// A scan's SQL is made when it runs
	auto is_whole = scan.bind_data && ReadsResult(scan.function) && scan.function.GetName() != SCAN_FUNCTION;
	return is_whole ? &scan.bind_data->Cast<ResultData>() : nullptr;
}

static InputTable Table(const LogicalOperator &op, idx_t input, bool kept) {
	InputTable table;
	table.name = InputName(input);
	table.types = op.types;
	table.kept = kept;
	for (idx_t i = 0; i < op.types.size(); i++) {
		table.columns.push_back("c" + to_string(i));
	}
	return table;
}

PhysicalOperator &LogicalBridge::CreatePlan(ClientContext &context, PhysicalPlanGenerator &planner) {
	auto data = make_uniq<ResultData>();
	data->server = catalog.server;
	data->catalog = catalog.GetName();
	data->snapshot = OpenDuckTransaction::Get(context, catalog).Current();
	data->statement.sql = sql;
	// What a transaction has changed itself has no position yet
	data->statement.bound_catalog_lsn = data->snapshot ? data->snapshot->lsn : 0;
	data->types = output_types;
	data->counts = counts;
	data->writes = writes;
	data->casts = true;
	data->keys = keys;
	data->estimated_rows = static_cast<double>(estimated_cardinality);
	data->estimated_bytes = data->estimated_rows * EstimateWidth(output_types);
	vector<string> names;
	vector<ColumnIndex> columns;
	for (idx_t i = 0; i < output_types.size(); i++) {
		names.push_back("c" + to_string(i));
		data->names.emplace_back(names.back());
		columns.emplace_back(i);
	}
	vector<reference<PhysicalOperator>> ships;
	if (!children.empty()) {
		vector<InputTable> tables;
		for (idx_t i = 0; i < children.size(); i++) {
			tables.push_back(Table(*children[i], i, !streams));
		}
		data->inputs = make_shared_ptr<Inputs>(catalog, data->statement, writes, std::move(tables));
		for (idx_t i = 0; i < children.size(); i++) {
			auto &child = planner.CreatePlan(*children[i]);
			auto parallel = !PhysicalPlanGenerator::PreserveInsertionOrder(context, child);
			ships.push_back(
			    planner.Make<PhysicalShip>(data->inputs, i, catalog.server->display, parallel, child));
		}
	}
	auto function = ResultFunction(BRIDGE_FUNCTION, {});
	if (is_ordered) {
		function.order_preservation_type = OrderPreservationType::FIXED_ORDER;
	}
	return planner.Make<PhysicalBridge>(output_types, BoundTableFunction(function), std::move(data), std::move(columns),
	                                    std::move(names), estimated_cardinality, ships);
}

} // namespace odx
