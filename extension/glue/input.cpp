// Inputs: tables of this client that a statement of the server reads.
#include "openduck.hpp"

#include "duckdb/common/arrow/arrow_converter.hpp"
#include "duckdb/main/client_context.hpp"

namespace odx {

// Rows of one batch, and bytes of one where rows are wide
static constexpr idx_t BATCH_ROWS = 16384;
static constexpr idx_t BATCH_BYTES = 4 << 20;

string InputName(idx_t input) {
	return "openduck_input_" + to_string(input);
}

static ClientProperties Lossless(ClientContext &context) {
	auto properties = context.GetClientProperties();
	properties.arrow_lossless_conversion = true;
	return properties;
}

ResultHandle StartResult(ClientContext &context, Server &server, const Statement &statement,
                         const vector<InputTable> &inputs) {
	auto properties = Lossless(context);
	vector<ArrowSchemaWrapper> schemas(inputs.size());
	vector<odx_input> announced;
	for (idx_t i = 0; i < inputs.size(); i++) {
		auto &input = inputs[i];
		ArrowConverter::ToArrowSchema(&schemas[i].arrow_schema, input.types, input.columns, properties);
		announced.push_back(odx_input {Borrow(input.name), &schemas[i].arrow_schema, input.kept});
	}
	odx_result *started = nullptr;
	WithStatement(context, statement, [&](const odx_statement &asked) {
		Check([&](odx_error *error) {
			return odx_result_start(server.client, &asked, announced.data(), announced.size(), &started, error);
		});
	});
	return ResultHandle(started);
}

Batcher::Batcher(ClientContext &context, const InputTable &table)
    : table(table), properties(Lossless(context)),
      extensions(ArrowTypeExtensionData::GetExtensionTypes(context, table.types)) {
}

Batcher::~Batcher() {
}

bool Batcher::Add(DataChunk &chunk) {
	if (!appender) {
		appender = make_uniq<ArrowAppender>(table.types, BATCH_ROWS, properties, extensions);
	}
	appender->Append(chunk, 0, chunk.size(), chunk.size());
	return appender->RowCount() >= BATCH_ROWS || appender->ByteSize() >= BATCH_BYTES;
}

void Batcher::Send(ClientContext &context, odx_result &result, idx_t input) {
	if (!appender) {
		return;
	}
	ArrowArrayWrapper rows;
	rows.arrow_array = appender->Finalize();
	appender.reset();
	Check([&](odx_error *error) {
		return odx_result_send(&result, static_cast<uint32_t>(input), &rows.arrow_array, Patience(context), error);
	});
}

Inputs::Inputs(OpenDuckCatalog &catalog, Statement statement, bool writes, vector<InputTable> tables)
    : tables(std::move(tables)), catalog(catalog), statement(std::move(statement)), writes(writes) {
}

void Inputs::Begin(idx_t input) {
	lock_guard<mutex> guard(lock);
	begun.resize(tables.size());
	if (begun[input]) {
		// The plan runs once more
		running.reset();
		rows = 0;
		std::fill(begun.begin(), begun.end(), false);
	}
	begun[input] = true;
}

odx_result &Inputs::Running(ClientContext &context) {
	lock_guard<mutex> guard(lock);
	if (!running) {
		if (writes) {
			RegisterWrite(context, catalog);
		}
		auto sent = statement;
		sent.settings = AnswerSettings(context);
		OpenDuckTransaction::Get(context, catalog).Join(context, sent);
		running = StartResult(context, *catalog.server, sent, tables);
	}
	return *running;
}

ResultHandle Inputs::Take(ClientContext &context) {
	Running(context);
	lock_guard<mutex> guard(lock);
	std::fill(begun.begin(), begun.end(), false);
	return std::move(running);
}

} // namespace odx
