// Plans that write what the server cannot read by itself.
#include "openduck.hpp"

#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/execution/operator/projection/physical_projection.hpp"
#include "duckdb/execution/physical_plan_generator.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/planner/expression/bound_reference_expression.hpp"
#include "duckdb/planner/operator/logical_create_table.hpp"
#include "duckdb/planner/operator/logical_delete.hpp"
#include "duckdb/planner/operator/logical_insert.hpp"
#include "duckdb/planner/operator/logical_merge_into.hpp"
#include "duckdb/planner/operator/logical_update.hpp"
#include "duckdb/planner/parsed_data/bound_create_table_info.hpp"

namespace odx {

// Whether a column of the plan is the mark of one that the statement leaves out
static bool IsLeftOut(const PhysicalOperator &plan, idx_t column) {
	if (plan.type != PhysicalOperatorType::PROJECTION) {
		return false;
	}
	auto &expression = *plan.Cast<PhysicalProjection>().select_list[column];
	if (expression.GetExpressionClass() == ExpressionClass::BOUND_FUNCTION) {
		return expression.Cast<BoundFunctionExpression>().Function().GetName() == DEFAULT_FUNCTION;
	}
	if (expression.GetExpressionClass() == ExpressionClass::BOUND_REF) {
		return IsLeftOut(plan.children[0].get(), expression.Cast<BoundReferenceExpression>().Index());
	}
	return false;
}

PhysicalOperator &OpenDuckCatalog::PlanInsert(ClientContext &context, PhysicalPlanGenerator &planner,
                                              LogicalInsert &op, optional_ptr<PhysicalOperator> plan) {
	if (op.return_chunk) {
		throw NotImplementedException(
		    "openduck: RETURNING is not supported where rows of this client go into a table of the server yet");
	}
	if (op.on_conflict_info.action_type != OnConflictAction::THROW) {
		throw NotImplementedException(
		    "openduck: ON CONFLICT is not supported where rows of this client go into a table of the server yet");
	}
	auto &table = op.table.Cast<OpenDuckTable>();
	vector<idx_t> columns;
	vector<string> names;
	string list;
	idx_t place = 0;
	for (auto &column : table.GetColumns().Physical()) {
		auto index = place++;
		if (IsLeftOut(*plan, index)) {
			continue;
		}
		columns.push_back(index);
		names.push_back(column.Name().GetIdentifierName());
		list += (list.empty() ? "" : ", ") + SQLQuotedIdentifier::ToString(column.Name());
	}
	if (columns.empty()) {
		throw NotImplementedException("openduck: INSERT .. DEFAULT VALUES for several rows is not supported yet");
	}
	auto sql = "INSERT INTO " + table.RemoteName() + " (" + list + ") SELECT " + list + " FROM " + INPUT_NAME;
	return PlanUpload(context, planner, *this, std::move(sql), std::move(columns), std::move(names), false, op.types,
	                  *plan);
}

PhysicalOperator &OpenDuckCatalog::PlanCreateTableAs(ClientContext &context, PhysicalPlanGenerator &planner,
                                                     LogicalCreateTable &op, PhysicalOperator &plan) {
	auto &info = op.info->Base().Cast<CreateTableInfo>();
	vector<idx_t> columns;
	vector<string> names;
	string list;
	for (auto &column : info.columns.Logical()) {
		columns.push_back(columns.size());
		names.push_back(column.Name().GetIdentifierName());
		auto name = SQLQuotedIdentifier::ToString(column.Name());
		list += (list.empty() ? "" : ", ") + ("CAST(" + name + " AS " + column.Type().ToString() + ") AS " + name);
	}
	string sql = "CREATE ";
	sql += info.on_conflict == OnCreateConflict::REPLACE_ON_CONFLICT ? "OR REPLACE TABLE " : "TABLE ";
	sql += info.on_conflict == OnCreateConflict::IGNORE_ON_CONFLICT ? "IF NOT EXISTS " : "";
	sql += SQLQuotedIdentifier::ToString(op.schema.name) + "." + SQLQuotedIdentifier::ToString(info.GetTableName());
	sql += " AS SELECT " + list + " FROM " + INPUT_NAME;
	return PlanUpload(context, planner, *this, std::move(sql), std::move(columns), std::move(names), true, op.types,
	                  plan);
}

[[noreturn]] static void NotYet(const string &statement, const string &table) {
	throw NotImplementedException(
	    "openduck: %s of \"%s\" with tables or functions of this client in it is not supported yet. Copy what it reads "
	    "to the server first (CREATE TABLE .. AS), or name only what the server has",
	    statement, table);
}

PhysicalOperator &OpenDuckCatalog::PlanDelete(ClientContext &, PhysicalPlanGenerator &, LogicalDelete &op,
                                              PhysicalOperator &) {
	NotYet("DELETE", op.table.name.GetIdentifierName());
}

PhysicalOperator &OpenDuckCatalog::PlanUpdate(ClientContext &, PhysicalPlanGenerator &, LogicalUpdate &op,
                                              PhysicalOperator &) {
	NotYet("UPDATE", op.table.name.GetIdentifierName());
}

PhysicalOperator &OpenDuckCatalog::PlanMergeInto(ClientContext &, PhysicalPlanGenerator &, LogicalMergeInto &op,
                                                 PhysicalOperator &) {
	NotYet("MERGE", op.table.name.GetIdentifierName());
}

} // namespace odx
