// Which statements and parts of statements DuckDB may hand over as they were written. What it may not is said from its
// plan, later.
#include "openduck.hpp"

#include "duckdb/parser/expression/columnref_expression.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/expression/subquery_expression.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/statement/alter_statement.hpp"
#include "duckdb/parser/query_node.hpp"
#include "duckdb/parser/query_node/insert_query_node.hpp"
#include "duckdb/parser/query_node/recursive_cte_node.hpp"
#include "duckdb/parser/query_node/update_query_node.hpp"
#include "duckdb/parser/parser.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"

namespace odx {

bool IsSequenceFunction(const Identifier &name) {
	return name == "nextval" || name == "currval" || name == "setval";
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

} // namespace odx
