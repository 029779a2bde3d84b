// Who may do what, enforced on what the binder has made of a statement: text hides tables, in views, macros and query().
//
// The hook is the planner's, after binding: it runs for every statement that is planned, described or explained,
// whatever the optimizer's settings are.
#include "rights.hpp"

#include "duckdb/main/prepared_statement_data.hpp"
#include "duckdb/parser/query_node/select_node.hpp"
#include "duckdb/parser/statement/select_statement.hpp"
#include "duckdb/parser/tableref/showref.hpp"
#include "duckdb/planner/binder.hpp"
#include "duckdb/planner/operator/list.hpp"
#include "duckdb/planner/planner.hpp"
#include "duckdb/planner/planner_extension.hpp"

using namespace duckdb;

namespace openduck {

static void PostBind(PlannerExtensionInput &input, BoundStatement &statement) {
	auto rights = input.context.registered_state->Get<Rights>(Rights::KEY);
	if (!rights) {
		return;
	}
	rights->checked = true;
	input.context.registered_state->Get<Origins>(Origins::KEY)->Take(input.context, statement);
	if (statement.plan) {
		CheckReplay(input.context, *statement.plan);
		CheckTexts(input.context, *statement.plan);
	}
	auto &modified = input.binder.GetStatementProperties().modified_databases;
	if (modified.find(Identifier("openduck_stored")) != modified.end()) {
		throw PermissionException("the catalog is changed by changing what it describes");
	}
	if (rights->only_reads && modified.find(Identifier(rights->database)) != modified.end()) {
		// Later is too late: the engine's threads begin as soon as it is planned
		rights->refused_write = true;
		throw PermissionException("the statement writes");
	}
	if (!rights->Known()) {
		return;
	}
	if (rights->notes) {
		TakeTouched(*rights, input.binder.GetStatementProperties(), statement.plan.get());
	}
	if (!statement.plan) {
		return;
	}
	auto may_be_refused = rights->notes && rights->whole_rows_max > 0 && modified.empty();
	if (!rights->Unlimited()) {
		CheckPlan(input.context, input.binder, *rights, statement.plan);
		if (statement.plan->type == LogicalOperatorType::LOGICAL_PREPARE) {
			// Rights may change: each EXECUTE plans anew, and comes by here
			auto &prepare = statement.plan->Cast<LogicalPrepare>();
			prepare.prepared->properties.always_require_rebind = true;
			prepare.children.clear();
		}
	}
	if (may_be_refused) {
		CheckWhole(*rights, *statement.plan);
	}
	if (rights->notes) {
		TakeNotes(input.context, *rights, *statement.plan);
	}
}

bool Rights::Unlimited() const {
	return !rights || od_rights_unlimited(rights);
}

uint32_t Rights::On(int32_t kind, const string &schema, const string &name) const {
	return od_rights_on(rights, kind, Borrow(schema), Borrow(name));
}

void Rights::Created(int32_t kind, const string &schema, const string &name) {
	od_rights_created(rights, kind, Borrow(schema), Borrow(name));
}

void Rights::Dropped(int32_t kind, const string &schema, const string &name) {
	od_rights_dropped(rights, kind, Borrow(schema), Borrow(name));
}

void Rights::Renamed(int32_t kind, const string &schema, const string &name, const string &to) {
	od_rights_renamed(rights, kind, Borrow(schema), Borrow(name), Borrow(to));
}

void Rights::Notice(const string &text) {
	od_rights_notice(rights, Borrow(text));
}

void Rights::Touched(int32_t touch, const string &schema, const string &table) {
	od_rights_touched(rights, touch, Borrow(schema), Borrow(table));
}

void Rights::Scanned(const string &schema, const string &table, uint64_t rows) {
	od_rights_scanned(rights, Borrow(schema), Borrow(table), rows);
}

void Rights::CheckDescribed(ClientContext &context, const SQLStatement &statement) {
	describes = 0;
	if (Unlimited() || statement.type != StatementType::SELECT_STATEMENT) {
		return;
	}
	auto &node = *statement.Cast<SelectStatement>().node;
	if (node.type != QueryNodeType::SELECT_NODE) {
		return;
	}
	auto &from = node.Cast<SelectNode>().from_table;
	if (!from || from->type != TableReferenceType::SHOW_REF) {
		return;
	}
	auto &show = from->Cast<ShowRef>();
	if (!show.query) {
		return;
	}
	auto query = make_uniq<SelectStatement>();
	query->node = show.query->Copy();
	context.RunFunctionInTransaction([&]() {
		Planner planner(context);
		planner.CreatePlan(std::move(query));
	});
	describes = 1;
}

void RegisterRights(DuckDB &database) {
	PlannerExtension extension;
	extension.post_bind_function = PostBind;
	PlannerExtension::Register(DBConfig::GetConfig(*database.instance), extension);
	RegisterVisible(database);
}

} // namespace openduck

void od_set_rights(od_connection *connection, const od_rights *rights) {
	connection->rights->rights = rights;
}
