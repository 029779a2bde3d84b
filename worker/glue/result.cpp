// Running statements: describing, submitting, and reading results as Arrow.
#include "handles.hpp"

#include "duckdb/common/arrow/arrow_converter.hpp"
#include "duckdb/common/arrow/arrow_format.hpp"
#include "duckdb/optimizer/optimizer.hpp"
#include "duckdb/planner/expression/bound_parameter_data.hpp"
#include "duckdb/planner/logical_operator.hpp"
#include "duckdb/planner/planner.hpp"

using namespace duckdb;
using openduck::Borrow;
using openduck::Guard;

// Rows of a batch: a few MB of a usual table, so that per-batch costs vanish and memory stays small.
static constexpr idx_t BATCH_ROWS = 16384;

using ResultStream = QueryResultStream<ArrowFormat>;

struct od_result {
	explicit od_result(unique_ptr<QueryResult> handle) : stream(std::move(handle)) {
	}

	ResultStream stream;
	duckdb::string database;
	duckdb::vector<openduck::Origin> origins;
};

namespace openduck {

static od_properties Properties(const StatementProperties &properties, const string &database) {
	od_properties result {};
	result.return_type = static_cast<int32_t>(properties.return_type);
	for (auto &modified : properties.modified_databases) {
		if (modified.first == Identifier(database)) {
			result.writes = true;
		} else {
			result.writes_temporary = true;
		}
	}
	return result;
}

static bool Known(const LogicalType &type) {
	return type.id() != LogicalTypeId::UNKNOWN && type.id() != LogicalTypeId::INVALID;
}

// Type text; empty where a type hangs on a parameter without one.
static string TypeText(const LogicalType &type) {
	return Known(type) ? type.ToString() : string();
}

static void Columns(const vector<Identifier> &names, const vector<LogicalType> &types, const vector<Origin> &origins,
                    void *target, od_column_sink sink) {
	static const Origin UNKNOWN;
	for (idx_t i = 0; i < types.size(); i++) {
		auto type = TypeText(types[i]);
		auto &origin = origins.size() == types.size() ? origins[i] : UNKNOWN;
		sink(target, Borrow(names[i].GetIdentifierName()), Borrow(type),
		     {origin.type_oid, origin.table_oid, origin.number, Borrow(origin.table), origin.declared});
	}
}

static void Schema(const vector<Identifier> &names, const vector<LogicalType> &types, ClientProperties properties,
                   ArrowSchema *schema) {
	ArrowConverter::ToArrowSchema(schema, types, IdentifiersToStrings(names), properties);
}

// Runs what precedes the statement that makes the result, where the engine makes several of one (a PIVOT without values,
// ALTER TABLE .. ADD COLUMN with a default to compute): only then its columns are known. Where none has rows, all have run,
// and what they are is known at the end.
static void RunUntilBound(ResultStream &stream) {
	while (!stream.MetadataAvailable()) {
		auto state = stream.ExecuteTask();
		if (state == QueryResultState::FINISHED) {
			break;
		}
		if (state == QueryResultState::BLOCKED || state == QueryResultState::NO_TASKS_AVAILABLE) {
			stream.WaitForTask();
		}
	}
	if (stream.HasError()) {
		stream.GetErrorObject().Throw();
	}
}

// What the statement gives with these values of its parameters, on which its types may hang
static StatementSignature BindWith(ClientContext &context, unique_ptr<SQLStatement> statement,
                                   identifier_map_t<BoundParameterData> values) {
	StatementSignature signature;
	context.RunFunctionInTransaction([&]() {
		Planner planner(context);
		planner.parameter_data = std::move(values);
		planner.CreatePlan(std::move(statement));
		signature.names = std::move(planner.names);
		signature.types = std::move(planner.types);
		signature.properties = std::move(planner.properties);
	});
	return signature;
}

} // namespace openduck

bool od_describe(od_connection *connection, od_script *script, size_t index, ArrowSchema *value_schema,
                 ArrowArray *values, void *columns, void *parameters, od_column_sink sink, ArrowSchema *schema,
                 od_properties *properties, od_error *error) {
	return Guard(error, [&]() {
		auto &context = *connection->connection.context;
		auto statement = script->statements[index]->Copy();
		connection->rights->notes = false;
		connection->rights->CheckDescribed(context, *statement);
		auto given = openduck::Parameters(context, value_schema, values);
		connection->origins->columns.clear();
		auto signature = given.empty() ? context.BindStatement(std::move(statement))
		                               : openduck::BindWith(context, std::move(statement), std::move(given));
		*properties = openduck::Properties(signature.properties, connection->database);
		if (signature.metadata_deferred) {
			throw NotImplementedException("the result of this statement is known only when it runs");
		}
		openduck::Columns(signature.names, signature.types, connection->origins->columns, columns, sink);
		auto &list = signature.parameters;
		std::sort(list.begin(), list.end(),
		          [](const StatementParameter &a, const StatementParameter &b) { return a.index < b.index; });
		context.RunFunctionInTransaction([&]() {
			for (auto &parameter : list) {
				auto type = openduck::TypeText(parameter.type);
				sink(parameters, Borrow(parameter.identifier.GetIdentifierName()), Borrow(type),
				     {openduck::TypeOid(context, parameter.type), 0, 0, {}, false});
			}
		});
		if (std::all_of(signature.types.begin(), signature.types.end(), openduck::Known)) {
			openduck::Schema(signature.names, signature.types, context.GetClientProperties(), schema);
		}
	});
}

bool od_estimate(od_connection *connection, od_text sql, uint64_t *rows, od_error *error) {
	return Guard(error, [&]() {
		auto &context = *connection->connection.context;
		auto statements = connection->connection.ExtractStatements(openduck::Text(sql));
		if (statements.size() != 1) {
			throw InvalidInputException("one statement is estimated at a time");
		}
		// Not ClientContext::ExtractPlan: it binds what was optimised to types of before, which fails, and with that the instance
		context.RunFunctionInTransaction([&]() {
			Planner planner(context);
			planner.CreatePlan(std::move(statements[0]));
			Optimizer optimizer(*planner.binder, context);
			auto plan = optimizer.Optimize(std::move(planner.plan));
			*rows = plan->has_estimated_cardinality ? plan->estimated_cardinality : plan->EstimateCardinality(context);
		});
	});
}

bool od_submit(od_connection *connection, od_script *script, size_t index, ArrowSchema *parameter_schema,
               ArrowArray *parameters, bool only_reads, uint64_t whole_rows_max, od_result **result, od_error *error) {
	auto &rights = *connection->rights;
	auto submitted = Guard(error, [&]() {
		auto &context = *connection->connection.context;
		auto values = openduck::Parameters(context, parameter_schema, parameters);
		auto statement = std::move(script->statements[index]);
		rights.CheckDescribed(context, *statement);
		rights.checked = false;
		connection->origins->columns.clear();
		openduck::Noting noting(rights, only_reads, whole_rows_max);
		auto format = make_shared_ptr<ArrowFormat>(BATCH_ROWS);
		auto handle = values.empty() ? context.Submit(std::move(statement), shared_ptr<ResultFormat>(std::move(format)))
		                             : context.Submit(std::move(statement), values,
		                                              QueryParameters(shared_ptr<ResultFormat>(std::move(format))));
		handle->ThrowIfError();
		// Of several, the first has been bound; each of the others is looked at when it is
		if (!rights.checked && !rights.Unlimited()) {
			throw PermissionException("the statement was not looked at before it ran");
		}
		auto opened = make_uniq<od_result>(std::move(handle));
		openduck::RunUntilBound(opened->stream);
		opened->database = connection->database;
		opened->origins = connection->origins->columns;
		*result = opened.release();
	});
	if (!submitted && rights.refused_write) {
		error->type = OD_NOT_A_READ;
	}
	if (!submitted && rights.refused_whole) {
		error->type = OD_NOT_WHOLE;
	}
	return submitted;
}

void od_result_properties(const od_result *result, od_properties *properties) {
	if (!result->stream.MetadataAvailable()) {
		*properties = {static_cast<int32_t>(StatementReturnType::NOTHING), true, false};
		return;
	}
	*properties = openduck::Properties(result->stream.GetStatementProperties(), result->database);
}

void od_result_columns(const od_result *result, void *target, od_column_sink sink) {
	if (result->stream.MetadataAvailable()) {
		openduck::Columns(result->stream.GetNames(), result->stream.GetTypes(), result->origins, target, sink);
	}
}

bool od_result_schema(od_result *result, ArrowSchema *schema, od_error *error) {
	return Guard(error, [&]() {
		auto &stream = result->stream;
		auto known = stream.MetadataAvailable();
		openduck::Schema(known ? stream.GetNames() : vector<Identifier>(),
		                 known ? stream.GetTypes() : vector<LogicalType>(), stream.GetClientProperties(), schema);
	});
}

bool od_result_next(od_result *result, ArrowArray *array, od_error *error) {
	return Guard(error, [&]() {
		array->release = nullptr;
		auto batch = result->stream.Fetch();
		if (result->stream.HasError()) {
			result->stream.GetErrorObject().Throw();
		}
		if (batch) {
			batch->MoveTo(*array);
		}
	});
}

void od_result_close(od_result *result) {
	delete result;
}
