// Rows on their way up: a sink that turns chunks into Arrow batches of a statement's input.
#include "openduck.hpp"

#include "duckdb/common/arrow/arrow_appender.hpp"
#include "duckdb/common/arrow/arrow_converter.hpp"
#include "duckdb/common/types/column/column_data_collection.hpp"
#include "duckdb/execution/operator/scan/physical_table_scan.hpp"
#include "duckdb/execution/physical_operator.hpp"
#include "duckdb/execution/physical_plan_generator.hpp"
#include "duckdb/function/table/arrow/arrow_duck_schema.hpp"
#include "duckdb/main/client_context.hpp"

namespace odx {

class PhysicalUpload : public PhysicalOperator {
public:
	PhysicalUpload(PhysicalPlan &plan, vector<LogicalType> types, idx_t estimated_cardinality,
	               OpenDuckCatalog &catalog)
	    : PhysicalOperator(plan, PhysicalOperatorType::EXTENSION, std::move(types), estimated_cardinality),
	      catalog(catalog) {
	}

	OpenDuckCatalog &catalog;
	string sql;
	//! The columns of the child that are sent, with their names and types
	vector<idx_t> columns;
	vector<string> names;
	vector<LogicalType> input_types;
	bool changes_catalog = false;
	bool parallel = false;
	//! The rows come from the same session that is to read them: they are kept until they are all there
	bool waits = false;

	unique_ptr<GlobalSinkState> GetGlobalSinkState(ClientContext &context) const override;
	unique_ptr<LocalSinkState> GetLocalSinkState(ExecutionContext &context) const override;
	SinkResultType Sink(ExecutionContext &context, DataChunk &chunk, OperatorSinkInput &input) const override;
	SinkCombineResultType Combine(ExecutionContext &context, OperatorSinkCombineInput &input) const override;
	SinkFinalizeType Finalize(Pipeline &pipeline, Event &event, ClientContext &context,
	                          OperatorSinkFinalizeInput &input) const override;
	SourceResultType GetDataInternal(ExecutionContext &context, DataChunk &chunk,
	                                 OperatorSourceInput &input) const override;
	unique_ptr<GlobalSourceState> GetGlobalSourceState(ClientContext &context) const override;

	bool IsSink() const override {
		return true;
	}
	bool ParallelSink() const override {
		return parallel;
	}
	bool SinkOrderDependent() const override {
		return !parallel;
	}
	bool IsSource() const override {
		return true;
	}
	string GetName() const override {
		return "OPENDUCK_UPLOAD";
	}
	InsertionOrderPreservingMap<string> ParamsToString() const override {
		InsertionOrderPreservingMap<string> result;
		result["Server"] = catalog.server->display;
		result["SQL"] = sql;
		return result;
	}
};

class UploadGlobalState : public GlobalSinkState {
public:
	UploadGlobalState(ClientContext &context, const PhysicalUpload &op)
	    : op(op), properties(context.GetClientProperties()),
	      extensions(ArrowTypeExtensionData::GetExtensionTypes(context, op.input_types)) {
		properties.arrow_lossless_conversion = true;
		if (op.waits) {
			kept = make_uniq<ColumnDataCollection>(context, op.input_types);
		}
	}

	// The statement is sent with its first rows: a plan that is never run sends nothing
	odx_upload &Upload(ClientContext &context) {
		lock_guard<mutex> guard(lock);
		if (!upload) {
			Start(context);
		}
		return *upload;
	}

	const PhysicalUpload &op;
	ClientProperties properties;
	unordered_map<idx_t, const shared_ptr<ArrowTypeExtensionData>> extensions;
	mutex lock;
	UploadHandle upload;
	unique_ptr<ColumnDataCollection> kept;
	uint64_t rows_changed = 0;

private:
	void Start(ClientContext &context) {
		RegisterWrite(context, op.catalog);
		Statement statement;
		statement.sql = op.sql;
		statement.session = OpenDuckTransaction::Get(context, op.catalog).Session(context);
		statement.settings = AnswerSettings(context);
		ArrowSchemaWrapper schema;
		ArrowConverter::ToArrowSchema(&schema.arrow_schema, op.input_types, op.names, properties);
		string name = INPUT_NAME;
		odx_upload *started = nullptr;
		WithStatement(context, statement, [&](const odx_statement &asked) {
			Check([&](odx_error *error) {
				return odx_upload_start(op.catalog.server->client, &asked, Borrow(name), &schema.arrow_schema,
				                        &started, error);
			});
		});
		upload.reset(started);
	}
};

// Collects rows until they make a batch
class Batcher {
public:
	void Add(ClientContext &context, UploadGlobalState &global, DataChunk &chunk) {
		if (!appender) {
			appender =
			    make_uniq<ArrowAppender>(global.op.input_types, UPLOAD_ROWS, global.properties, global.extensions);
		}
		appender->Append(chunk, 0, chunk.size(), chunk.size());
		if (appender->RowCount() >= UPLOAD_ROWS || appender->ByteSize() >= UPLOAD_BYTES) {
			Flush(context, global);
		}
	}

	void Flush(ClientContext &context, UploadGlobalState &global) {
		if (!appender) {
			return;
		}
		ArrowArrayWrapper rows;
		rows.arrow_array = appender->Finalize();
		appender.reset();
		auto &upload = global.Upload(context);
		Check([&](odx_error *error) {
			return odx_upload_send(&upload, &rows.arrow_array, Patience(context), error);
		});
	}

private:
	unique_ptr<ArrowAppender> appender;
};

class UploadLocalState : public LocalSinkState {
public:
	UploadLocalState(ClientContext &context, const PhysicalUpload &op) {
		chunk.InitializeEmpty(op.input_types);
		if (op.waits) {
			kept = make_uniq<ColumnDataCollection>(context, op.input_types);
			kept->InitializeAppend(append);
		}
	}

	DataChunk chunk;
	Batcher batcher;
	unique_ptr<ColumnDataCollection> kept;
	ColumnDataAppendState append;
};

unique_ptr<GlobalSinkState> PhysicalUpload::GetGlobalSinkState(ClientContext &context) const {
	return make_uniq<UploadGlobalState>(context, *this);
}

unique_ptr<LocalSinkState> PhysicalUpload::GetLocalSinkState(ExecutionContext &context) const {
	return make_uniq<UploadLocalState>(context.client, *this);
}

SinkResultType PhysicalUpload::Sink(ExecutionContext &context, DataChunk &chunk, OperatorSinkInput &input) const {
	auto &global = input.global_state.Cast<UploadGlobalState>();
	auto &local = input.local_state.Cast<UploadLocalState>();
	for (idx_t i = 0; i < columns.size(); i++) {
		local.chunk.data[i].Reference(chunk.data[columns[i]]);
	}
	local.chunk.SetChildCardinality(chunk.size());
	if (waits) {
		local.kept->Append(local.append, local.chunk);
	} else {
		local.batcher.Add(context.client, global, local.chunk);
	}
	return SinkResultType::NEED_MORE_INPUT;
}

SinkCombineResultType PhysicalUpload::Combine(ExecutionContext &context, OperatorSinkCombineInput &input) const {
	auto &global = input.global_state.Cast<UploadGlobalState>();
	auto &local = input.local_state.Cast<UploadLocalState>();
	if (waits) {
		lock_guard<mutex> guard(global.lock);
		global.kept->Combine(*local.kept);
	} else {
		local.batcher.Flush(context.client, global);
	}
	return SinkCombineResultType::FINISHED;
}

SinkFinalizeType PhysicalUpload::Finalize(Pipeline &, Event &, ClientContext &context,
                                          OperatorSinkFinalizeInput &input) const {
	auto &global = input.global_state.Cast<UploadGlobalState>();
	if (waits) {
		Batcher batcher;
		for (auto &chunk : global.kept->Chunks()) {
			batcher.Add(context, global, chunk);
		}
		batcher.Flush(context, global);
		global.kept.reset();
	}
	auto &upload = global.Upload(context);
	Check([&](odx_error *error) {
		return odx_upload_finish(&upload, Patience(context), &global.rows_changed, error);
	});
	if (changes_catalog) {
		OpenDuckTransaction::Get(context, catalog).CatalogChanged();
	}
	return SinkFinalizeType::READY;
}

class CountState : public GlobalSourceState {
public:
	bool done = false;
};

unique_ptr<GlobalSourceState> PhysicalUpload::GetGlobalSourceState(ClientContext &) const {
	return make_uniq<CountState>();
}

SourceResultType PhysicalUpload::GetDataInternal(ExecutionContext &, DataChunk &chunk,
                                                 OperatorSourceInput &input) const {
	auto &state = input.global_state.Cast<CountState>();
	if (!state.done) {
		state.done = true;
		auto rows = sink_state->Cast<UploadGlobalState>().rows_changed;
		chunk.data[0].Append(Value::BIGINT(static_cast<int64_t>(rows)));
		chunk.SetChildCardinality(1);
	}
	return SourceResultType::FINISHED;
}

// Whether the rows are read from the same database
static bool Reads(const PhysicalOperator &plan, OpenDuckCatalog &catalog) {
	if (plan.type == PhysicalOperatorType::TABLE_SCAN) {
		auto &scan = plan.Cast<PhysicalTableScan>();
		if (scan.bind_data && ReadsResult(scan.function)) {
			return scan.bind_data->Cast<ResultData>().catalog == catalog.GetName();
		}
	}
	for (auto &child : plan.GetChildren()) {
		if (Reads(child.get(), catalog)) {
			return true;
		}
	}
	return false;
}

PhysicalOperator &PlanUpload(ClientContext &context, PhysicalPlanGenerator &planner, OpenDuckCatalog &catalog,
                             string sql, vector<idx_t> columns, vector<string> names, bool changes_catalog,
                             vector<LogicalType> types, PhysicalOperator &plan) {
	auto &upload = planner.Make<PhysicalUpload>(std::move(types), plan.estimated_cardinality, catalog);
	auto &result = upload.Cast<PhysicalUpload>();
	for (auto &column : columns) {
		result.input_types.push_back(plan.types[column]);
	}
	result.sql = std::move(sql);
	result.columns = std::move(columns);
	result.names = std::move(names);
	result.changes_catalog = changes_catalog;
	result.parallel = !PhysicalPlanGenerator::PreserveInsertionOrder(context, plan);
	result.waits = !context.transaction.IsAutoCommit() && Reads(plan, catalog);
	upload.children.push_back(plan);
	return upload;
}

} // namespace odx
