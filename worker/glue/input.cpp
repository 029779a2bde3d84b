// Named inputs: Arrow streams that SQL reads as tables, tables that are kept until they are whole, and the row of
// parameter values.
#include "handles.hpp"

#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/tableref/column_data_ref.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"
#include "duckdb/planner/expression/bound_parameter_data.hpp"
#include "duckdb/storage/buffer_manager.hpp"

using namespace duckdb;

namespace openduck {

// Hands the stream to the scan that runs; a second scan of the same input has nothing left to read.
class InputFactory : public ArrowScanFactory {
public:
	InputFactory(string name_p, ArrowArrayStream *stream) : name(std::move(name_p)), wrapper(make_uniq<Input>()) {
		wrapper->arrow_array_stream = *stream;
		stream->release = nullptr;
		ArrowSchemaWrapper first;
		wrapper->GetSchema(first);
		schema = std::move(first.arrow_schema);
		first.arrow_schema.release = nullptr;
	}
	~InputFactory() override {
		if (schema.release) {
			schema.release(&schema);
		}
	}

	void GetSchema(ArrowSchema &out) override {
		// An export that shares the schema of this factory, which outlives the bind data that holds it
		out = schema;
		out.release = [](ArrowSchema *borrowed) {
			borrowed->release = nullptr;
		};
	}

	unique_ptr<ArrowArrayStreamWrapper> ProduceStream(ArrowStreamParameters &) override {
		lock_guard<mutex> guard(lock);
		if (!wrapper) {
			throw InvalidInputException("the input \"%s\" can be read only once in a statement", name);
		}
		return std::move(wrapper);
	}

private:
	string name;
	mutex lock;
	unique_ptr<Input> wrapper;
	ArrowSchema schema;
};

void Inputs::Add(const string &name, ArrowArrayStream *stream) {
	auto factory = make_shared_ptr<InputFactory>(name, stream);
	lock_guard<mutex> guard(lock);
	factories[name] = std::move(factory);
}

KeptInput::KeptInput(ClientContext &context, const ArrowSchema &schema) : context(context) {
	ArrowTableFunction::PopulateArrowTableSchema(context, table, schema);
	for (idx_t i = 0; i < table.GetTypes().size(); i++) {
		names.emplace_back(string(schema.children[i]->name));
	}
	rows = make_uniq<ColumnDataCollection>(BufferManager::GetBufferManager(context), table.GetTypes());
	rows->InitializeAppend(state);
	chunk.Initialize(context, table.GetTypes());
}

void KeptInput::Append(ArrowArray &array) {
	auto owned = make_uniq<ArrowArrayWrapper>();
	owned->arrow_array = array;
	array.release = nullptr;
	ArrowScanLocalState batch(std::move(owned), context);
	auto size = static_cast<idx_t>(batch.chunk->arrow_array.length);
	while (batch.chunk_offset < size) {
		auto count = MinValue<idx_t>(STANDARD_VECTOR_SIZE, size - batch.chunk_offset);
		chunk.Reset();
		chunk.SetChildCardinality(count);
		ArrowTableFunction::ArrowToDuckDB(batch, table.GetColumns(), chunk, false);
		rows->Append(state, chunk);
		batch.chunk_offset += count;
	}
}

unique_ptr<TableRef> KeptInput::Reference() {
	return make_uniq<ColumnDataRef>(optionally_owned_ptr<ColumnDataCollection>(*rows), names);
}

Inputs::~Inputs() {
}

void Inputs::Add(const string &name, unique_ptr<KeptInput> input) {
	lock_guard<mutex> guard(lock);
	kept[name] = std::move(input);
}

void Inputs::Clear() {
	lock_guard<mutex> guard(lock);
	factories.clear();
	kept.clear();
}

unique_ptr<TableRef> Inputs::Find(const string &name) {
	lock_guard<mutex> guard(lock);
	auto whole = kept.find(name);
	if (whole != kept.end()) {
		return whole->second->Reference();
	}
	auto entry = factories.find(name);
	if (entry == factories.end()) {
		return nullptr;
	}
	auto reference = make_uniq<TableFunctionRef>();
	// The whole batch is read whatever the projection: the stream cannot project
	reference->function = make_uniq<FunctionExpression>(Identifier("arrow_scan_dumb"), vector<unique_ptr<ParsedExpression>>());
	reference->bind_info = entry->second;
	return std::move(reference);
}

bool Inputs::Has(const ColumnDataCollection &rows) {
	lock_guard<mutex> guard(lock);
	return std::any_of(kept.begin(), kept.end(), [&](const auto &input) { return &input.second->Rows() == &rows; });
}

optional_ptr<const ColumnDataCollection> Inputs::FindKept(const string &name) {
	lock_guard<mutex> guard(lock);
	auto whole = kept.find(name);
	return whole == kept.end() ? nullptr : &whole->second->Rows();
}

unique_ptr<TableRef> ReplaceInput(ClientContext &context, ReplacementScanInput &input,
                                  optional_ptr<ReplacementScanData>) {
	if (!input.schema_name.empty()) {
		return nullptr;
	}
	auto inputs = context.registered_state->Get<Inputs>(Inputs::KEY);
	return inputs ? inputs->Find(input.table_name) : nullptr;
}

static void Convert(ClientContext &context, ArrowArray &parent, idx_t column, const ArrowType &type,
                    const shared_ptr<ArrowArrayWrapper> &owner, DataChunk &chunk) {
	auto &array = *parent.children[column];
	ArrowArrayScanState state(context);
	state.owned_data = owner;
	if (array.dictionary) {
		ArrowToDuckDBConversion::ColumnArrowToDuckDBDictionary(chunk.data[column], array, 0, state, 1, type);
		return;
	}
	ArrowToDuckDBConversion::SetValidityMask(chunk.data[column], array, 0, 1, parent.offset, -1);
	ArrowToDuckDBConversion::ColumnArrowToDuckDB(chunk.data[column], array, 0, state, 1, type);
}

identifier_map_t<BoundParameterData> Parameters(ClientContext &context, ArrowSchema *schema, ArrowArray *array) {
	identifier_map_t<BoundParameterData> values;
	if (!schema || !array || !schema->release) {
		return values;
	}
	auto owner = make_shared_ptr<ArrowArrayWrapper>();
	owner->arrow_array = *array;
	array->release = nullptr;
	if (owner->arrow_array.length != 1) {
		throw InvalidInputException("parameters come as one row, not %lld", owner->arrow_array.length);
	}
	ArrowTableSchema table;
	ArrowTableFunction::PopulateArrowTableSchema(context, table, *schema);
	DataChunk chunk;
	chunk.Initialize(Allocator::DefaultAllocator(), table.GetTypes(), 1);
	chunk.SetChildCardinality(1);
	for (idx_t i = 0; i < chunk.ColumnCount(); i++) {
		Convert(context, owner->arrow_array, i, *table.GetColumns().at(i), owner, chunk);
		values.emplace(Identifier(string(schema->children[i]->name)), BoundParameterData(chunk.GetValue(i, 0)));
	}
	return values;
}

} // namespace openduck

bool od_add_input(od_connection *connection, od_text name, ArrowArrayStream *stream, od_error *error) {
	return openduck::Guard(error, [&]() { connection->inputs->Add(openduck::Text(name), stream); });
}

bool od_keep_input(od_connection *connection, const ArrowSchema *schema, od_kept **kept, od_error *error) {
	return openduck::Guard(error, [&]() {
		*kept = make_uniq<od_kept>(*connection->connection.context, *schema).release();
	});
}

bool od_append_input(od_kept *kept, ArrowArray *rows, od_error *error) {
	return openduck::Guard(error, [&]() { kept->input->Append(*rows); });
}

bool od_give_input(od_connection *connection, od_text name, od_kept *kept, od_error *error) {
	return openduck::Guard(error,
	                       [&]() { connection->inputs->Add(openduck::Text(name), std::move(kept->input)); });
}

void od_kept_close(od_kept *kept) {
	delete kept;
}

void od_clear_inputs(od_connection *connection) {
	connection->inputs->Clear();
}
