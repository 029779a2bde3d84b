// Whole statements that DuckDB hands over: they become a table function over their SQL.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/query_result.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/expression/parameter_expression.hpp"
#include "duckdb/parser/query_node.hpp"
#include "duckdb/parser/query_node/delete_query_node.hpp"
#include "duckdb/parser/query_node/insert_query_node.hpp"
#include "duckdb/parser/query_node/merge_query_node.hpp"
#include "duckdb/parser/query_node/update_query_node.hpp"
#include "duckdb/parser/sql_statement.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/subqueryref.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"
#include "duckdb/planner/binder.hpp"
#include "duckdb/planner/bound_parameter_map.hpp"

namespace odx {

static constexpr const char *FUNCTION_NAME = "openduck_pushdown";

// What a pushed statement is, on its way from the rewrite to the bind
struct PushedInfo : public TableFunctionInfo {
	Identifier catalog;
	string sql;
	vector<string> parameter_names;
	bool writes = false;
	bool counts = false;
};

static unique_ptr<TableRef> Push(shared_ptr<PushedInfo> info) {
	vector<StringPair> names;
	odx_parameter_names(Borrow(info->sql), &names, CollectPair);
	vector<unique_ptr<ParsedExpression>> arguments;
	for (auto &name : names) {
		info->parameter_names.push_back(name.first);
		auto parameter = make_uniq<ParameterExpression>();
		parameter->IdentifierMutable() = Identifier(name.first);
		arguments.push_back(std::move(parameter));
	}
	auto result = make_uniq<TableFunctionRef>();
	QualifiedName name(Identifier::SystemCatalog(), Identifier::DefaultSchema(), Identifier(FUNCTION_NAME));
	result->function = make_uniq<FunctionExpression>(std::move(name), std::move(arguments));
	result->bind_info = std::move(info);
	return std::move(result);
}

static bool Writes(const QueryNode &node, bool &returns) {
	switch (node.type) {
	case QueryNodeType::INSERT_QUERY_NODE:
		returns = !node.Cast<InsertQueryNode>().returning_list.empty();
		return true;
	case QueryNodeType::UPDATE_QUERY_NODE:
		returns = !node.Cast<UpdateQueryNode>().returning_list.empty();
		return true;
	case QueryNodeType::DELETE_QUERY_NODE:
		returns = !node.Cast<DeleteQueryNode>().returning_list.empty();
		return true;
	case QueryNodeType::MERGE_QUERY_NODE:
		returns = !node.Cast<MergeQueryNode>().returning_list.empty();
		return true;
	default:
		return false;
	}
}

unique_ptr<TableRef> OpenDuckCatalog::RemoteExecute(ClientContext &context, unique_ptr<QueryNode> node) {
	bool is_returning = false;
	if (IsForcedLocal(context) && !Writes(*node, is_returning)) {
		QualifyNames(context, *node);
		auto select = make_uniq<SelectStatement>();
		select->node = std::move(node);
		return make_uniq<SubqueryRef>(std::move(select));
	}
	StripNamesInText(*node, GetName());
	auto info = make_shared_ptr<PushedInfo>();
	info->catalog = GetName();
	bool returns = false;
	info->writes = Writes(*node, returns);
	info->counts = info->writes && !returns;
	info->sql = node->ToString();
	return Push(std::move(info));
}

unique_ptr<TableRef> OpenDuckCatalog::RemoteExecute(ClientContext &, unique_ptr<SQLStatement> statement) {
	auto info = make_shared_ptr<PushedInfo>();
	info->catalog = GetName();
	info->writes = true;
	info->counts = true;
	StripTypes(GetName(), *statement);
	info->sql = statement->ToString();
	return Push(std::move(info));
}

// The statement that DuckDB makes of a pushed one has lost the list of its parameters; without it the values that the
// user gave are one too many
static void DeclareParameters(Binder &binder) {
	auto parameters = binder.GetParameters();
	if (!parameters) {
		return;
	}
	auto &declared = *parameters->GetParametersPtr();
	for (auto &given : parameters->GetParameterData()) {
		auto &value = given.second.GetValue();
		if (declared.find(given.first) == declared.end()) {
			declared.emplace(given.first, make_shared_ptr<BoundParameterData>(value, value.type()));
		}
	}
}

static unique_ptr<FunctionData> Bind(ClientContext &context, TableFunctionBindInput &input, vector<LogicalType> &types,
                                     vector<Identifier> &names) {
	if (!input.ref.bind_info) {
		throw BinderException("%s is not for use in SQL; use openduck_query", FUNCTION_NAME);
	}
	auto &info = input.ref.bind_info->Cast<PushedInfo>();
	if (input.binder) {
		DeclareParameters(*input.binder);
	}
	auto &catalog = Catalog::GetCatalog(context, info.catalog).Cast<OpenDuckCatalog>();
	auto data = make_uniq<ResultData>();
	data->server = catalog.server;
	data->catalog = info.catalog;
	data->statement.sql = info.sql;
	data->statement.parameter_names = info.parameter_names;
	data->statement.parameters = input.inputs;
	data->writes = info.writes;
	data->counts = info.counts;
	if (data->counts) {
		data->names.emplace_back("Count");
		data->types.push_back(LogicalType::BIGINT);
	} else {
		auto statement = data->statement;
		statement.settings = AnswerSettings(context);
		OpenDuckTransaction::Get(context, catalog).Join(context, statement);
		statement.repeats = true;
		auto description = Describe(context, *catalog.server, statement);
		data->statement.bound_catalog_lsn = description.head.catalog_lsn;
		data->names = std::move(description.names);
		// A table has no two columns of one name
		QueryResult::DeduplicateColumns(data->names);
		data->types = std::move(description.types);
	}
	names = data->names;
	types = data->types;
	return std::move(data);
}

TableFunction PushedFunction() {
	auto function = ResultFunction(FUNCTION_NAME, {});
	function.GetSignature().AddParameter("parameters", LogicalType::ANY, {}, FunctionParameterKind::VAR_POSITIONAL);
	function.bind = Bind;
	return function;
}

} // namespace odx
