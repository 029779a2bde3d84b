// Whole statements that DuckDB hands over: they become a table function over their SQL.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/query_result.hpp"
#include "duckdb/parser/expression/cast_expression.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/expression/parameter_expression.hpp"
#include "duckdb/parser/expression/subquery_expression.hpp"
#include "duckdb/parser/expression/type_expression.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/statement/alter_statement.hpp"
#include "duckdb/parser/statement/create_statement.hpp"
#include "duckdb/parser/query_node.hpp"
#include "duckdb/parser/query_node/delete_query_node.hpp"
#include "duckdb/parser/query_node/insert_query_node.hpp"
#include "duckdb/parser/query_node/merge_query_node.hpp"
#include "duckdb/parser/query_node/recursive_cte_node.hpp"
#include "duckdb/parser/query_node/update_query_node.hpp"
#include "duckdb/parser/sql_statement.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"
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

bool OpenDuckCatalog::Supports(RemoteCapability capability) const {
	switch (capability) {
	case RemoteCapability::IS_REMOTE:
	case RemoteCapability::EXECUTE_QUERY_NODE:
	case RemoteCapability::EXECUTE_STATEMENT:
		return true;
	default:
		return false;
	}
}

bool OpenDuckCatalog::SupportsPushdown(const ParsedExpression &expression) {
	if (expression.GetExpressionClass() != ExpressionClass::FUNCTION) {
		return true;
	}
	auto &name = expression.Cast<FunctionExpression>().FunctionName();
	// A function that nobody knows here may be a macro of the server's; one that only this client has stays here, and
	// so does one that gives another value each time
	if (!IsLocalFunction(name)) {
		return true;
	}
	return HasFunction(name) && !IsVolatileFunction(name);
}

// Names without a catalog are of this one again
class Qualifier {
public:
	explicit Qualifier(const Identifier &catalog) : catalog(catalog) {
	}

	void Visit(QueryNode &node) {
		auto outer = ctes;
		for (auto &cte : node.cte_map.map) {
			ctes.insert(cte.first);
			if (cte.second->query_node) {
				Visit(*cte.second->query_node);
			}
		}
		if (node.type == QueryNodeType::RECURSIVE_CTE_NODE) {
			ctes.insert(node.Cast<RecursiveCTENode>().ctename);
		}
		ParsedExpressionIterator::EnumerateQueryNodeChildren(
		    node, [&](unique_ptr<ParsedExpression> &expression) { Visit(*expression); },
		    [&](TableRef &ref) { Visit(ref); });
		ctes = outer;
	}

private:
	void Visit(TableRef &ref) {
		if (ref.type == TableReferenceType::BASE_TABLE) {
			auto &table = ref.Cast<BaseTableRef>();
			auto &name = table.GetQualifiedName();
			auto is_cte = name.Schema().empty() && ctes.find(name.Name()) != ctes.end();
			if (name.Catalog().empty() && !is_cte) {
				auto schema = name.Schema().empty() ? Identifier::DefaultSchema() : name.Schema();
				table.SetQualifiedName(QualifiedName(catalog, schema, name.Name()));
			}
		}
	}

	void Visit(ParsedExpression &expression) {
		if (expression.GetExpressionClass() == ExpressionClass::SUBQUERY) {
			Visit(*expression.Cast<SubqueryExpression>().SubqueryMutable()->node);
		}
		ParsedExpressionIterator::EnumerateChildren(
		    expression, [&](unique_ptr<ParsedExpression> &child) { Visit(*child); });
	}

	const Identifier &catalog;
	identifier_set_t ctes;
};

// Sequences are named in text, and types in what DuckDB does not look into: neither has lost the catalog's name
class NameStripper {
public:
	explicit NameStripper(const Identifier &catalog) : catalog(catalog), prefix(catalog.GetIdentifierName() + ".") {
	}

	void Visit(QueryNode &node) {
		ParsedExpressionIterator::EnumerateQueryNodeChildren(
		    node, [&](unique_ptr<ParsedExpression> &expression) { Visit(expression); });
	}

	void Visit(unique_ptr<ParsedExpression> &expression) {
		switch (expression->GetExpressionClass()) {
		case ExpressionClass::FUNCTION: {
			auto &function = expression->Cast<FunctionExpression>();
			if (function.FunctionName() == "nextval" || function.FunctionName() == "currval") {
				ParsedExpressionIterator::EnumerateChildren(
				    *expression, [&](unique_ptr<ParsedExpression> &argument) { StripText(argument); });
			}
			break;
		}
		case ExpressionClass::CAST:
			StripName(expression->Cast<CastExpression>().TargetTypeMutable());
			break;
		case ExpressionClass::SUBQUERY:
			Visit(*expression->Cast<SubqueryExpression>().SubqueryMutable()->node);
			break;
		default:
			break;
		}
		ParsedExpressionIterator::EnumerateChildren(*expression,
		                                            [&](unique_ptr<ParsedExpression> &child) { Visit(child); });
	}

	void StripType(LogicalType &type) {
		if (!type.IsUnbound()) {
			return;
		}
		auto named = UnboundType::GetTypeExpression(type)->Copy();
		if (named->GetExpressionClass() != ExpressionClass::TYPE) {
			return;
		}
		StripName(named->Cast<TypeExpression>());
		type = LogicalType::UNBOUND(std::move(named));
	}

private:
	void StripName(TypeExpression &type) {
		auto &name = type.GetQualifiedNameMutable();
		if (name.Catalog() == catalog) {
			name.StripCatalog();
		} else if (name.Catalog().empty() && name.Schema() == catalog) {
			name = QualifiedName(Identifier(), Identifier(), name.Name());
		}
	}

	void StripText(unique_ptr<ParsedExpression> &argument) {
		if (argument->GetExpressionClass() != ExpressionClass::CONSTANT) {
			return;
		}
		auto value = argument->Cast<ConstantExpression>().GetLiteral().ToValue();
		if (value.type().id() == LogicalTypeId::VARCHAR && !value.IsNull() &&
		    StringUtil::StartsWith(StringValue::Get(value), prefix)) {
			argument = ConstantExpression::FromValue(Value(StringValue::Get(value).substr(prefix.size())));
		}
	}

	const Identifier &catalog;
	const string prefix;
};

unique_ptr<TableRef> OpenDuckCatalog::RemoteExecute(ClientContext &context, unique_ptr<QueryNode> node) {
	NameStripper(GetName()).Visit(*node);
	bool is_returning = false;
	if (IsForcedLocal(context) && !Writes(*node, is_returning)) {
		Qualifier(GetName()).Visit(*node);
		auto select = make_uniq<SelectStatement>();
		select->node = std::move(node);
		return make_uniq<SubqueryRef>(std::move(select));
	}
	auto info = make_shared_ptr<PushedInfo>();
	info->catalog = GetName();
	bool returns = false;
	info->writes = Writes(*node, returns);
	info->counts = info->writes && !returns;
	info->sql = node->ToString();
	return Push(std::move(info));
}

static void StripTypes(const Identifier &catalog, SQLStatement &statement) {
	NameStripper stripper(catalog);
	if (statement.type == StatementType::CREATE_STATEMENT) {
		auto &info = *statement.Cast<CreateStatement>().info;
		if (info.type == CatalogType::TABLE_ENTRY) {
			auto &table = info.Cast<CreateTableInfo>();
			ColumnList columns;
			for (auto &column : table.columns.Logical()) {
				auto copy = column.Copy();
				stripper.StripType(copy.TypeMutable());
				if (copy.HasDefaultValue()) {
					auto value = copy.DefaultValue().Copy();
					stripper.Visit(value);
					copy.SetDefaultValue(std::move(value));
				}
				columns.AddColumn(std::move(copy));
			}
			table.columns = std::move(columns);
			if (table.query) {
				stripper.Visit(*table.query->node);
			}
		}
	} else if (statement.type == StatementType::ALTER_STATEMENT) {
		auto &info = *statement.Cast<AlterStatement>().info;
		if (info.type == AlterType::ALTER_TABLE) {
			auto &table = info.Cast<AlterTableInfo>();
			if (table.alter_table_type == AlterTableType::ADD_COLUMN) {
				stripper.StripType(table.Cast<AddColumnInfo>().new_column.TypeMutable());
			} else if (table.alter_table_type == AlterTableType::ALTER_COLUMN_TYPE) {
				stripper.StripType(table.Cast<ChangeColumnTypeInfo>().target_type);
			}
		}
	}
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
