// Whole statements that DuckDB hands over: they become a table function over their SQL.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_search_path.hpp"
#include "duckdb/function/scalar_macro_function.hpp"
#include "duckdb/function/table_macro_function.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/client_data.hpp"
#include "duckdb/main/query_result.hpp"
#include "duckdb/parser/expression/cast_expression.hpp"
#include "duckdb/parser/expression/columnref_expression.hpp"
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
#include "duckdb/parser/parser.hpp"
#include "duckdb/parser/sql_statement.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"
#include "duckdb/parser/tableref/subqueryref.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"
#include "duckdb/planner/binder.hpp"
#include "duckdb/planner/bound_parameter_map.hpp"

namespace odx {

static constexpr const char *FUNCTION_NAME = "openduck_pushdown";

bool IsSequenceFunction(const Identifier &name) {
	return name == "nextval" || name == "currval" || name == "setval";
}

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

// Words that are values where no column has that name: what they mean depends on the connection
static bool IsValueOfConnection(const ColumnRefExpression &column) {
	static const identifier_set_t WORDS {"current_catalog", "current_date",      "current_schema", "current_role",
	                                     "current_time",    "current_timestamp", "current_user",   "localtime",
	                                     "localtimestamp",  "session_user",      "user"};
	return !column.IsQualified() && WORDS.find(column.GetColumnName()) != WORDS.end();
}

// The sequence that a call names in text, as far as its text says
static bool IsOfCatalog(const FunctionExpression &call, const Identifier &catalog) {
	auto is_of_catalog = false;
	auto first = true;
	ParsedExpressionIterator::EnumerateChildren(call, [&](const ParsedExpression &argument) {
		if (first && argument.GetExpressionClass() == ExpressionClass::CONSTANT) {
			auto text = argument.Cast<ConstantExpression>().GetLiteral().ToValue().ToString();
			is_of_catalog = StringUtil::StartsWith(StringUtil::Lower(text),
			                                       StringUtil::Lower(catalog.GetIdentifierName()) + ".");
		}
		first = false;
	});
	return is_of_catalog;
}

// Names of CTEs, and names of tables that say a catalog: without it, one may be taken for the other
class NameCollector {
public:
	void Visit(const QueryNode &node) {
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
		    const_cast<QueryNode &>(node), [&](unique_ptr<ParsedExpression> &expression) { Visit(*expression); },
		    [&](TableRef &ref) {
			    if (ref.type == TableReferenceType::BASE_TABLE) {
				    auto &name = ref.Cast<BaseTableRef>().GetQualifiedName();
				    auto &path = name.Path();
				    if (path.size() > 1) {
					    tables.insert(name.Name());
				    }
				    // Which of the two is the catalog cannot be told once one is gone
				    is_twice = is_twice || (path.size() > 2 && path[0] == path[1]);
			    }
		    });
	}

	bool IsAmbiguous() const {
		return is_twice || std::any_of(tables.begin(), tables.end(),
		                   [&](const Identifier &table) { return ctes.find(table) != ctes.end(); });
	}

private:
	void Visit(const ParsedExpression &expression) {
		if (expression.GetExpressionClass() == ExpressionClass::SUBQUERY) {
			Visit(*expression.Cast<SubqueryExpression>().Subquery()->node);
		}
		ParsedExpressionIterator::EnumerateChildren(expression, [&](const ParsedExpression &child) { Visit(child); });
	}

	identifier_set_t ctes;
	identifier_set_t tables;
	bool is_twice = false;
};

// DuckDB prints some names without the quotes that they need
static bool PrintsAsItself(const QueryNode &node) {
	try {
		Parser::GetBuiltinParser().ParseQuery(node.ToString());
	} catch (std::exception &) {
		return false;
	}
	return true;
}

// The rows of an appender have no words
bool OpenDuckCatalog::SupportsPushdown(const TableRef &ref) {
	return ref.type != TableReferenceType::COLUMN_DATA;
}

// What is not pushed as it was written is said from its plan
bool OpenDuckCatalog::SupportsPushdown(const QueryNode &node) {
	switch (node.type) {
	case QueryNodeType::UPDATE_QUERY_NODE:
		// Part of an ALTER TABLE, which runs as several statements: those give no rows
		if (node.Cast<UpdateQueryNode>().prioritize_table_when_binding) {
			return false;
		}
		break;
	case QueryNodeType::INSERT_QUERY_NODE:
		if (node.Cast<InsertQueryNode>().on_conflict_info && !PrintsAsItself(node)) {
			return false;
		}
		break;
	default:
		break;
	}
	NameCollector names;
	names.Visit(node);
	return !names.IsAmbiguous();
}

// An ALTER TABLE that DuckDB has taken apart into several statements
static bool IsPart(const AlterInfo &info) {
	if (info.type != AlterType::ALTER_TABLE) {
		return false;
	}
	auto type = info.Cast<AlterTableInfo>().alter_table_type;
	return type == AlterTableType::ADD_COLUMN || type == AlterTableType::SET_DEFAULT;
}

bool OpenDuckCatalog::SupportsPushdown(const SQLStatement &statement) {
	return statement.type != StatementType::ALTER_STATEMENT || !IsPart(*statement.Cast<AlterStatement>().info);
}

bool OpenDuckCatalog::SupportsPushdown(const ParsedExpression &expression) {
	if (expression.GetExpressionClass() == ExpressionClass::COLUMN_REF) {
		return !IsValueOfConnection(expression.Cast<ColumnRefExpression>());
	}
	if (expression.GetExpressionClass() != ExpressionClass::FUNCTION) {
		return true;
	}
	auto &name = expression.Cast<FunctionExpression>().FunctionName();
	if (IsSequenceFunction(name)) {
		return IsOfCatalog(expression.Cast<FunctionExpression>(), GetName());
	}
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
	using FindSchema = std::function<Identifier(const Identifier &table)>;

	//! `schema_of` is asked where a name has none
	Qualifier(const Identifier &catalog, FindSchema schema_of) : catalog(catalog), schema_of(std::move(schema_of)) {
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

	void Visit(ParsedExpression &expression) {
		switch (expression.GetExpressionClass()) {
		case ExpressionClass::SUBQUERY:
			Visit(*expression.Cast<SubqueryExpression>().SubqueryMutable()->node);
			break;
		case ExpressionClass::FUNCTION:
			Qualify(expression.Cast<FunctionExpression>().GetQualifiedNameMutable());
			break;
		case ExpressionClass::TYPE:
			Qualify(expression.Cast<TypeExpression>().GetQualifiedNameMutable());
			break;
		case ExpressionClass::CAST:
			Visit(expression.Cast<CastExpression>().TargetTypeMutable());
			break;
		default:
			break;
		}
		ParsedExpressionIterator::EnumerateChildren(
		    expression, [&](unique_ptr<ParsedExpression> &child) { Visit(*child); });
	}

	//! Schemas with macros and types of the catalog, which are to be qualified too
	vector<reference<OpenDuckSchema>> schemas;

private:
	void Qualify(QualifiedName &name) {
		for (auto &entry : schemas) {
			auto &schema = entry.get();
			auto fits = name.Catalog().empty() && (name.Schema().empty() || name.Schema() == schema.name);
			if (fits && schema.HasMacroOrType(name.Name())) {
				name = QualifiedName(catalog, schema.name, name.Name());
				return;
			}
		}
	}

	void Visit(TableRef &ref) {
		if (ref.type == TableReferenceType::TABLE_FUNCTION) {
			Visit(*ref.Cast<TableFunctionRef>().function);
		}
		if (ref.type == TableReferenceType::BASE_TABLE) {
			auto &table = ref.Cast<BaseTableRef>();
			auto &name = table.GetQualifiedName();
			auto is_cte = name.Schema().empty() && ctes.find(name.Name()) != ctes.end();
			if (name.Catalog().empty() && !is_cte) {
				auto schema = name.Schema().empty() ? schema_of(name.Name()) : name.Schema();
				table.SetQualifiedName(QualifiedName(catalog, schema, name.Name()));
			}
		}
	}

	const Identifier &catalog;
	const FindSchema schema_of;
	identifier_set_t ctes;
};

// The first in the search path that has a table of that name
static Identifier SchemaInPath(ClientContext &context, const Identifier &catalog, const Identifier &table) {
	for (auto &entry : ClientData::Get(context).catalog_search_path->Get()) {
		EntryLookupInfo lookup(CatalogType::TABLE_ENTRY, QualifiedName(catalog, entry.GetSchema(), table));
		if (entry.GetCatalog() == catalog && Catalog::GetEntry(context, lookup, OnEntryNotFound::RETURN_NULL)) {
			return entry.GetSchema();
		}
	}
	return Identifier::DefaultSchema();
}

void QualifyNames(MacroFunction &macro, const Identifier &catalog, const Identifier &schema) {
	Qualifier qualifier(catalog, [&](const Identifier &) { return schema; });
	if (macro.type == MacroType::SCALAR_MACRO) {
		qualifier.Visit(*macro.Cast<ScalarMacroFunction>().expression);
	} else {
		qualifier.Visit(*macro.Cast<TableMacroFunction>().query_node);
	}
}

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
			if (IsSequenceFunction(function.FunctionName())) {
				ParsedExpressionIterator::EnumerateChildren(
				    *expression, [&](unique_ptr<ParsedExpression> &argument) { StripText(argument); });
			}
			break;
		}
		case ExpressionClass::CAST:
			StripNames(expression->Cast<CastExpression>().TargetTypeMutable());
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
		StripNames(named->Cast<TypeExpression>());
		type = LogicalType::UNBOUND(std::move(named));
	}

private:
	// Of the type, and of those that it is made of
	void StripNames(TypeExpression &type) {
		ParsedExpressionIterator::EnumerateChildren(type, [&](unique_ptr<ParsedExpression> &child) {
			if (child->GetExpressionClass() == ExpressionClass::TYPE) {
				StripNames(child->Cast<TypeExpression>());
			}
		});
		auto &name = type.GetQualifiedNameMutable();
		if (name.Catalog() == catalog) {
			name.StripCatalog();
		} else if (name.Catalog().empty() && name.Schema() == catalog) {
			name = QualifiedName(Identifier(), Identifier(), name.Name());
		}
	}

	void StripText(unique_ptr<ParsedExpression> &argument) {
		if (argument->GetExpressionClass() == ExpressionClass::CAST) {
			StripText(argument->Cast<CastExpression>().ChildMutable());
		}
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

void StripNamesInText(QueryNode &node, const Identifier &catalog) {
	NameStripper(catalog).Visit(node);
}

unique_ptr<TableRef> OpenDuckCatalog::RemoteExecute(ClientContext &context, unique_ptr<QueryNode> node) {
	bool is_returning = false;
	if (IsForcedLocal(context) && !Writes(*node, is_returning)) {
		Qualifier qualifier(GetName(),
		                    [&](const Identifier &table) { return SchemaInPath(context, GetName(), table); });
		for (auto &schema : OpenDuckTransaction::Get(context, *this).Contents(context).schemas) {
			qualifier.schemas.push_back(*schema.second);
		}
		qualifier.Visit(*node);
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
