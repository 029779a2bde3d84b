// Names on their way between here and there: the catalog's own name is taken away, and put back.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_search_path.hpp"
#include "duckdb/function/scalar_macro_function.hpp"
#include "duckdb/function/table_macro_function.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/client_data.hpp"
#include "duckdb/parser/expression/cast_expression.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/expression/subquery_expression.hpp"
#include "duckdb/parser/expression/type_expression.hpp"
#include "duckdb/parser/parsed_data/alter_table_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/statement/alter_statement.hpp"
#include "duckdb/parser/statement/create_statement.hpp"
#include "duckdb/parser/query_node.hpp"
#include "duckdb/parser/query_node/recursive_cte_node.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"

namespace odx {

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

void StripTypes(const Identifier &catalog, SQLStatement &statement) {
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

void OpenDuckCatalog::QualifyNames(ClientContext &context, QueryNode &node) {
	Qualifier qualifier(GetName(), [&](const Identifier &table) { return SchemaInPath(context, GetName(), table); });
	for (auto &schema : OpenDuckTransaction::Get(context, *this).Contents(context).schemas) {
		qualifier.schemas.push_back(*schema.second);
	}
	qualifier.Visit(node);
}

} // namespace odx
