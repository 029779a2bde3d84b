// Fragments in SQL: what a server is to run, said by DuckDB's own exporter.
#include "placement.hpp"

#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/optimizer/remote_pushdown_optimizer.hpp"
#include "duckdb/parser/expression/columnref_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/expression/subquery_expression.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/query_node/select_node.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/basetableref.hpp"
#include "duckdb/parser/tableref/table_function_ref.hpp"
#include "duckdb/planner/logical_plan_sql_exporter.hpp"
#include "duckdb/planner/operator/logical_create_table.hpp"
#include "duckdb/planner/operator/logical_projection.hpp"
#include "duckdb/planner/parsed_data/bound_create_table_info.hpp"
#include "duckdb/planner/sql_export/bound_expression_sql_exporter_internal.hpp"
#include "duckdb/planner/sql_export/logical_plan_sql_exporter_internal.hpp"

namespace odx {

// Carries a data-modifying body through the exporter, which takes one with sources at the root only and one with
// RETURNING without sources only
class Body : public LogicalExtensionOperator {
public:
	explicit Body(LogicalOperator &body) : body(body) {
		types = body.types;
		// Lent: the plan keeps it
		children.emplace_back(&body);
	}
	~Body() override {
		children[0].release();
	}

	LogicalPlanSQLExportResult ToSQL(LogicalPlanSQLExportContext &context,
	                                 const LogicalPlanVerificationPath &path) override {
		return SQLExportDMLHelpers::ExportBody(context, body, path);
	}
	vector<ColumnBinding> GetColumnBindings() override {
		return body.GetColumnBindings();
	}
	PhysicalOperator &CreatePlan(ClientContext &, PhysicalPlanGenerator &) override {
		throw InternalException("openduck: a body is only exported");
	}

protected:
	void ResolveTypes() override {
		types = body.types;
	}

private:
	LogicalOperator &body;
};

static constexpr const char *STATE_FUNCTION = "openduck_state";

static Identifier ColumnName(idx_t column) {
	return Identifier("c" + to_string(column));
}

// A type that has no form of its own on the way is made of what arrives
static unique_ptr<ParsedExpression> InputColumn(idx_t column, const LogicalType &type) {
	unique_ptr<ParsedExpression> result = make_uniq<ColumnRefExpression>(ColumnName(column));
	if (type.id() == LogicalTypeId::ENUM || type.IsNested() || type.HasAlias()) {
		return BoundExpressionSQLExportState::SQLCast(type, std::move(result));
	}
	return result;
}

// SELECT c0, c1, .. FROM openduck_input_n
static LogicalPlanSQLExportRelation InputRelation(LogicalOperator &op, idx_t input) {
	LogicalPlanSQLExportRelation relation;
	auto select = make_uniq<SelectNode>();
	auto table = make_uniq<BaseTableRef>();
	table->SetTable(Identifier(InputName(input)));
	auto bindings = op.GetColumnBindings();
	for (idx_t i = 0; i < bindings.size(); i++) {
		select->select_list.push_back(InputColumn(i, op.types[i]));
		relation.fields.push_back({bindings[i], op.types[i]});
	}
	select->from_table = std::move(table);
	relation.query = std::move(select);
	return relation;
}

// Whether the server has every function in the query
class FunctionCheck {
public:
	explicit FunctionCheck(OpenDuckCatalog &catalog) : catalog(catalog) {
	}

	void Visit(QueryNode &node) {
		ParsedExpressionIterator::EnumerateQueryNodeChildren(
		    node, [&](unique_ptr<ParsedExpression> &expression) { Visit(*expression); },
		    [&](TableRef &ref) {
			    if (ref.type == TableReferenceType::TABLE_FUNCTION) {
				    Visit(*ref.Cast<TableFunctionRef>().function);
			    }
		    });
	}

	bool has_all = true;

private:
	void Visit(const ParsedExpression &expression) {
		if (expression.GetExpressionClass() == ExpressionClass::FUNCTION) {
			auto &name = expression.Cast<FunctionExpression>().FunctionName();
			// Defaults may call what only the server has
			auto has = catalog.HasSystemFunction(name) ||
			           (catalog.HasFunction(name) && !catalog.IsLocalFunction(name));
			has_all = has_all && has;
		}
		if (expression.GetExpressionClass() == ExpressionClass::SUBQUERY) {
			Visit(*expression.Cast<SubqueryExpression>().Subquery()->node);
		}
		ParsedExpressionIterator::EnumerateChildren(expression, [&](const ParsedExpression &child) { Visit(child); });
	}

	OpenDuckCatalog &catalog;
};

static bool IsOrdered(const LogicalOperator &op) {
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_ORDER_BY:
	case LogicalOperatorType::LOGICAL_TOP_N:
		return true;
	case LogicalOperatorType::LOGICAL_PROJECTION:
	case LogicalOperatorType::LOGICAL_FILTER:
	case LogicalOperatorType::LOGICAL_LIMIT:
		return IsOrdered(*op.children[0]);
	case LogicalOperatorType::LOGICAL_MATERIALIZED_CTE:
		return IsOrdered(*op.children[1]);
	default:
		return false;
	}
}

// Whether the rows of the input go through one after the other: an INSERT with nothing but projections on the way
static bool Streams(const LogicalOperator &op, const LogicalOperator &input) {
	if (&op == &input) {
		return true;
	}
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_INSERT:
	case LogicalOperatorType::LOGICAL_CREATE_TABLE:
	case LogicalOperatorType::LOGICAL_PROJECTION:
	case LogicalOperatorType::LOGICAL_FILTER:
		return Streams(*op.children[0], input);
	default:
		return false;
	}
}

// Whether what makes the input reads at the server too: its session has one place, which the statement must not hold
// while it waits for those rows
static bool Reads(ClientContext &context, LogicalOperator &op, const OpenDuckCatalog &catalog) {
	if (RemoteCatalog(context, op).get() == &catalog) {
		return true;
	}
	for (auto &child : op.children) {
		if (Reads(context, *child, catalog)) {
			return true;
		}
	}
	return false;
}

// CREATE TABLE .. AS, in front of the query
static string CreatePrefix(LogicalCreateTable &op, vector<Identifier> &names) {
	auto &info = op.info->Base().Cast<CreateTableInfo>();
	for (auto &column : info.columns.Logical()) {
		names.push_back(column.Name());
	}
	string sql = "CREATE ";
	sql += info.on_conflict == OnCreateConflict::REPLACE_ON_CONFLICT ? "OR REPLACE TABLE " : "TABLE ";
	sql += info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT ? "IF NOT EXISTS " : "";
	return sql + SQLQuotedIdentifier::ToString(op.schema.name) + "." +
	       SQLQuotedIdentifier::ToString(info.GetTableName()) + " AS ";
}

// States of aggregates, which only their engine knows how to read, come as what they are made of
static bool SayStates(OpenDuckCatalog &catalog, const LogicalOperator &root, Fragment &fragment) {
	string names, columns;
	bool has_states = false;
	for (idx_t i = 0; i < root.types.size(); i++) {
		auto name = "c" + to_string(i);
		auto is_state = root.types[i].IsAggregateState();
		has_states = has_states || is_state;
		names += (i ? ", " : "") + name;
		columns += (i ? ", " : "") + (is_state ? STATE_FUNCTION + ("(" + name + ") AS ") + name : name);
	}
	if (!has_states) {
		return true;
	}
	fragment.sql = "SELECT " + columns + " FROM (" + fragment.sql + ") AS s(" + names + ")";
	return catalog.HasSystemFunction(Identifier(STATE_FUNCTION));
}

// Whether what cannot be said takes the optimizer's compressed form of a value for granted
static bool IsDecompression(const LogicalPlanVerificationIssue &issue) {
	auto has_function = issue.construct && issue.construct->function;
	return has_function && StringUtil::StartsWith(issue.construct->function->name, "__internal_decompress");
}

bool Export(ClientContext &context, OpenDuckCatalog &catalog, Fragment &fragment) {
	auto &root = fragment.root.get();
	vector<LogicalPlanSQLExportReplacement> replacements;
	for (idx_t i = 0; i < fragment.inputs.size(); i++) {
		auto &input = fragment.inputs[i].get();
		replacements.push_back({input, InputRelation(input, i)});
	}
	fragment.streams = fragment.inputs.size() == 1 && Streams(root, fragment.inputs[0].get()) &&
	                   !Reads(context, fragment.inputs[0].get(), catalog);
	fragment.is_ordered = IsOrdered(root);
	LogicalPlanSQLExportOptions options;
	string prefix;
	reference<LogicalOperator> exported = root;
	unique_ptr<Body> body;
	if (root.type == LogicalOperatorType::LOGICAL_CREATE_TABLE) {
		vector<Identifier> names;
		prefix = CreatePrefix(root.Cast<LogicalCreateTable>(), names);
		options.output_names = std::move(names);
		exported = *root.children[0];
	} else if (SQLExportDMLHelpers::MatchDMLBody(root)) {
		body = make_uniq<Body>(root);
		// The exporter looks for the replaced operators below its root
		exported = *body;
	}
	auto result = LogicalPlanSQLExporter::ExportWithSources(context, exported, replacements, options);
	if (result.HasError()) {
		for (auto &issue : result.GetIssues()) {
			fragment.reason = issue.message;
			fragment.blames_inputs = !fragment.inputs.empty() && IsDecompression(issue);
		}
		return false;
	}
	auto &relation = result.GetValue();
	for (auto &field : relation.fields) {
		// The optimizer's own representation of a value is not what SQL gives
		if (field.optimizer_type) {
			fragment.reason = "a value is in a form of the optimizer's own";
			return false;
		}
	}
	for (auto &entry : relation.query->cte_map.map) {
		if (StringUtil::StartsWith(entry.first.GetIdentifierName(), "__export_source")) {
			// An input is whole where it is read twice, and need not be copied
			entry.second->materialized = CTEMaterialize::CTE_MATERIALIZE_NEVER;
		}
	}
	RemotePushdownOptimizer::StripCatalogName(*relation.query, catalog.GetName());
	StripNamesInText(*relation.query, catalog.GetName());
	FunctionCheck check(catalog);
	check.Visit(*relation.query);
	if (!check.has_all) {
		fragment.reason = "the server lacks a function";
		return false;
	}
	fragment.sql = prefix + relation.query->ToString();
	return SayStates(catalog, root, fragment);
}

} // namespace odx
