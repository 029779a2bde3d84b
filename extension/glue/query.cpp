// A server, and statements in the seam's form.
#include "openduck.hpp"

#include "duckdb/common/arrow/arrow_converter.hpp"
#include "duckdb/common/type_visitor.hpp"
#include "duckdb/common/types/type_manager.hpp"
#include "duckdb/function/table/arrow/arrow_duck_schema.hpp"
#include "duckdb/main/client_context.hpp"

namespace odx {

Server::Server(ClientContext &context, const odx_target &target) {
	Value timeout;
	uint32_t milliseconds = 10000;
	if (context.TryGetCurrentSetting(Identifier("openduck_connect_timeout_ms"), timeout) && !timeout.IsNull()) {
		milliseconds = timeout.GetValue<uint32_t>();
	}
	Check([&](odx_error *error) { return odx_client_open(&target, milliseconds, &client, error); });
	vector<StringPair> place;
	odx_client_place(client, &place, CollectPair);
	display = place[0].first;
	database = place[0].second;
}

Server::~Server() {
	odx_client_free(client);
}

LogicalType ParseType(ClientContext &context, const string &text) {
	// Most types are one word, which needs no parser
	auto id = TransformStringToLogicalTypeId(text);
	switch (id) {
	case LogicalTypeId::BOOLEAN:
	case LogicalTypeId::TINYINT:
	case LogicalTypeId::SMALLINT:
	case LogicalTypeId::INTEGER:
	case LogicalTypeId::BIGINT:
	case LogicalTypeId::HUGEINT:
	case LogicalTypeId::UTINYINT:
	case LogicalTypeId::USMALLINT:
	case LogicalTypeId::UINTEGER:
	case LogicalTypeId::UBIGINT:
	case LogicalTypeId::UHUGEINT:
	case LogicalTypeId::FLOAT:
	case LogicalTypeId::DOUBLE:
	case LogicalTypeId::VARCHAR:
	case LogicalTypeId::BLOB:
	case LogicalTypeId::DATE:
	case LogicalTypeId::TIME:
	case LogicalTypeId::TIMESTAMP:
	case LogicalTypeId::TIMESTAMP_TZ:
	case LogicalTypeId::INTERVAL:
	case LogicalTypeId::UUID:
		return LogicalType(id);
	default:
		break;
	}
	return TypeManager::Get(context).ParseLogicalType(text, context);
}

// The type of a parameter on its way: an ENUM inside another type is its text, which reads back as the ENUM
static LogicalType PortableType(const LogicalType &type) {
	if (!type.IsNested()) {
		return type;
	}
	return TypeVisitor::VisitReplace(type, [](const LogicalType &inner) {
		return inner.id() == LogicalTypeId::ENUM ? LogicalType(LogicalType::VARCHAR) : inner;
	});
}

// One row of parameter values as Arrow
static void ToArrow(ClientContext &context, const Statement &statement, ArrowSchema &schema, ArrowArray &array) {
	vector<LogicalType> types;
	for (auto &value : statement.parameters) {
		types.push_back(PortableType(value.type()));
	}
	auto properties = context.GetClientProperties();
	properties.arrow_lossless_conversion = true;
	DataChunk row;
	row.Initialize(Allocator::Get(context), types, 1);
	for (idx_t i = 0; i < types.size(); i++) {
		row.data[i].Append(statement.parameters[i].DefaultCastAs(types[i]));
	}
	row.SetChildCardinality(1);
	ArrowConverter::ToArrowSchema(&schema, types, statement.parameter_names, properties);
	ArrowConverter::ToArrowArray(row, &array, properties, ArrowTypeExtensionData::GetExtensionTypes(context, types));
}

void WithStatement(ClientContext &context, const Statement &statement,
                   const std::function<void(const odx_statement &)> &call) {
	auto settings = Borrow(statement.settings);
	odx_statement borrowed {};
	borrowed.sql = Borrow(statement.sql);
	borrowed.session = Borrow(statement.session);
	borrowed.repeats = statement.repeats;
	borrowed.estimates = statement.estimates;
	borrowed.begin = static_cast<int32_t>(statement.step);
	borrowed.transaction_id = Borrow(statement.transaction_id);
	borrowed.bound_catalog_lsn = statement.bound_catalog_lsn;
	borrowed.settings = settings.data();
	borrowed.setting_count = settings.size();
	// They release what the other side does not take
	ArrowSchemaWrapper schema;
	ArrowArrayWrapper array;
	if (!statement.parameters.empty()) {
		ToArrow(context, statement, schema.arrow_schema, array.arrow_array);
		borrowed.parameter_schema = &schema.arrow_schema;
		borrowed.parameters = &array.arrow_array;
	}
	call(borrowed);
}

Description Describe(ClientContext &context, Server &server, const Statement &statement) {
	Description result;
	vector<StringPair> columns;
	WithStatement(context, statement, [&](const odx_statement &asked) {
		Check([&](odx_error *error) {
			return odx_describe(server.client, &asked, Patience(context), &result.head, &columns, CollectPair, error);
		});
	});
	for (auto &column : columns) {
		result.names.emplace_back(column.first);
		result.types.push_back(column.second.empty() ? LogicalType(LogicalType::VARCHAR)
		                                             : ParseType(context, column.second));
	}
	return result;
}

bool ChangesCatalog(int32_t statement_kind) {
	// CREATE, DROP, ALTER; and what is not known
	return statement_kind == 0 || (statement_kind >= 6 && statement_kind <= 8);
}

} // namespace odx
