// Functions: SQL sent to a server as text, described when bound and run once, when executed.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/query_result.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/function/scalar_function.hpp"
#include "duckdb/parser/parser.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"
#include "duckdb/planner/expression/bound_constant_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"

namespace odx {

static unique_ptr<FunctionData> BindQuery(ClientContext &context, unique_ptr<ResultData> data, const Value &sql,
                                          vector<LogicalType> &types, vector<Identifier> &names) {
	if (sql.IsNull()) {
		throw BinderException("openduck: the SQL is NULL");
	}
	data->statement.sql = sql.ToString();
	auto statement = data->statement;
	statement.settings = AnswerSettings(context);
	statement.repeats = true;
	if (!data->catalog.empty()) {
		auto &catalog = Catalog::GetCatalog(context, data->catalog);
		OpenDuckTransaction::Get(context, catalog).Join(context, statement);
	}
	auto description = Describe(context, *data->server, statement);
	if (!data->catalog.empty() && description.head.result_kind == static_cast<int32_t>(ResultKind::ROWS)) {
		data->statement.bound_catalog_lsn = description.head.catalog_lsn;
	}
	data->counts = description.head.result_kind != static_cast<int32_t>(ResultKind::ROWS);
	data->writes = description.head.result_kind == static_cast<int32_t>(ResultKind::CHANGED_ROWS) ||
	               (data->counts && ChangesCatalog(description.head.statement_kind));
	if (data->counts) {
		data->names.emplace_back("Count");
		data->types.push_back(LogicalType::BIGINT);
	} else {
		data->names = std::move(description.names);
		QueryResult::DeduplicateColumns(data->names);
		data->types = std::move(description.types);
	}
	names = data->names;
	types = data->types;
	return std::move(data);
}

static string Argument(const TableFunctionBindInput &input, idx_t index, const char *what) {
	if (input.inputs[index].IsNull()) {
		throw BinderException("openduck: the %s is NULL", what);
	}
	return input.inputs[index].ToString();
}

// An error in this call must not draw the call, because its text holds a token
static void HideText(const TableFunctionBindInput &input) {
	const_cast<TableFunctionRef &>(input.ref).query_location = QueryLocation();
}

// openduck_query(name or URI, sql)
static unique_ptr<FunctionData> BindOpenduckQuery(ClientContext &context, TableFunctionBindInput &input,
                                                  vector<LogicalType> &types, vector<Identifier> &names) {
	auto place = Argument(input, 0, "database");
	auto data = make_uniq<ResultData>();
	if (StringUtil::StartsWith(place, "openduck:") || StringUtil::StartsWith(place, "od:")) {
		HideText(input);
		odx_target *parsed = nullptr;
		Check([&](odx_error *error) { return odx_target_parse(Borrow(place), nullptr, 0, &parsed, error); });
		TargetHandle target(parsed);
		data->server = OpenServer(context, *target);
	} else {
		auto catalog = Catalog::GetCatalogEntry(context, Identifier(place));
		if (!catalog || catalog->GetCatalogType() != "openduck") {
			throw BinderException("No ATTACH config for alias \"%s\": attach it with ATTACH 'openduck:..' AS %s, or "
			                      "give a URI (openduck:..)",
			                      place, place);
		}
		data->catalog = catalog->GetName();
		data->server = catalog->Cast<OpenDuckCatalog>().server;
	}
	return BindQuery(context, std::move(data), input.inputs[1], types, names);
}

// openduck_remote(endpoint, token, sql)
static unique_ptr<FunctionData> BindOpenduckRemote(ClientContext &context, TableFunctionBindInput &input,
                                                   vector<LogicalType> &types, vector<Identifier> &names) {
	HideText(input);
	auto endpoint = Argument(input, 0, "endpoint");
	auto token = Argument(input, 1, "token");
	odx_target *parsed = nullptr;
	Check([&](odx_error *error) { return odx_target_of(Borrow(endpoint), Borrow(token), &parsed, error); });
	TargetHandle target(parsed);
	auto data = make_uniq<ResultData>();
	data->server = make_shared_ptr<Server>(context, *target);
	return BindQuery(context, std::move(data), input.inputs[2], types, names);
}

// The mark of a column that an INSERT leaves out; the server puts its default there
static unique_ptr<FunctionData> BindDefault(BindScalarFunctionInput &input) {
	input.GetBoundFunction().SetReturnType(input.GetArguments()[1]->GetReturnType());
	return nullptr;
}

// What the mark stands for, where a statement is said in SQL to the server
static unique_ptr<ParsedExpression> UnbindDefault(FunctionUnbindInput &input) {
	auto &text = *input.expression.GetChildren()[0];
	if (text.GetExpressionClass() != ExpressionClass::BOUND_CONSTANT) {
		return nullptr;
	}
	return Parser::GetBuiltinParser().ParseSingleExpression(text.Cast<BoundConstantExpression>().GetValue().ToString());
}

static void RunDefault(DataChunk &, ExpressionState &, Vector &) {
	throw NotImplementedException("openduck: only the server knows the default of this column; name all columns that "
	                              "have a value, and insert directly into the table");
}

void RegisterFunctions(ExtensionLoader &loader) {
	auto query = ResultFunction("openduck_query", {LogicalType::VARCHAR, LogicalType::VARCHAR});
	query.bind = BindOpenduckQuery;
	loader.RegisterFunction(query);
	auto remote =
	    ResultFunction("openduck_remote", {LogicalType::VARCHAR, LogicalType::VARCHAR, LogicalType::VARCHAR});
	remote.bind = BindOpenduckRemote;
	loader.RegisterFunction(remote);
	loader.RegisterFunction(PushedFunction());
	// Parts of plans with scans in them are copied by its name
	loader.RegisterFunction(ScanFunction());
	ScalarFunction mark(Identifier(DEFAULT_FUNCTION), {LogicalType::VARCHAR, LogicalType::ANY}, LogicalType::ANY,
	                    RunDefault, BindDefault);
	mark.SetVolatile();
	mark.SetUnbindCallback(UnbindDefault);
	mark.SetNullHandling(FunctionNullHandling::SPECIAL_HANDLING);
	loader.RegisterFunction(mark);
}

} // namespace odx
