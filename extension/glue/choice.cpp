// Where each operator runs: the places that are possible, and the cheapest of them in bytes that cross.
#include "placement.hpp"

#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/planner/expression/bound_columnref_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/function/scalar/sequence_utils.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/logical_column_data_get.hpp"
#include "duckdb/planner/operator/logical_comparison_join.hpp"
#include "duckdb/planner/operator/logical_create_table.hpp"
#include "duckdb/planner/operator/logical_cte.hpp"
#include "duckdb/planner/operator/logical_cteref.hpp"
#include "duckdb/planner/operator/logical_delete.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/planner/operator/logical_insert.hpp"
#include "duckdb/planner/operator/logical_merge_into.hpp"
#include "duckdb/planner/operator/logical_update.hpp"

namespace odx {

// What a statement of its own costs, in bytes that cross in the same time
static constexpr double STATEMENT_COST = 100e3;
// How much more a byte costs on its way up: the server keeps it
static constexpr double UP_FACTOR = 2;
// What it costs to work on a byte here rather than at the server, where nothing crosses
static constexpr double WORK_FACTOR = 0.02;
// The same where only what must be is to run here
static constexpr double FORCED = 1e15;
// More keys than these are not worth collecting; from the first number on they go up as a filter
static constexpr double KEYS_MAX = 20e6;
static constexpr double WHOLE_KEYS_MAX = 250e3;
static constexpr double FILTER_BYTES_PER_KEY = 1.5;
// Rows of a list that are said in SQL
static constexpr idx_t LISTED_ROWS_MAX = 100;
// Nested CTEs of which all places are tried
static constexpr idx_t CTE_DEPTH_MAX = 4;

//===--------------------------------------------------------------------===//
// Volumes
//===--------------------------------------------------------------------===//
static double Width(const LogicalType &type) {
	switch (type.InternalType()) {
	case PhysicalType::VARCHAR:
		return 20;
	case PhysicalType::LIST:
	case PhysicalType::ARRAY:
		return 40;
	case PhysicalType::STRUCT: {
		double width = 0;
		for (auto &child : StructType::GetChildTypes(type)) {
			width += Width(child.second);
		}
		return width;
	}
	default:
		return static_cast<double>(GetTypeIdSize(type.InternalType()));
	}
}

double EstimateWidth(const vector<LogicalType> &types) {
	double width = 0;
	for (auto &type : types) {
		width += Width(type);
	}
	return MaxValue(width, 1.0);
}

Volume EstimateVolume(ClientContext &context, LogicalOperator &op) {
	Volume volume;
	auto rows = op.has_estimated_cardinality ? op.estimated_cardinality : op.EstimateCardinality(context);
	volume.rows = static_cast<double>(rows);
	volume.width = EstimateWidth(op.types);
	return volume;
}

//===--------------------------------------------------------------------===//
// What is possible
//===--------------------------------------------------------------------===//
idx_t Sites::Of(OpenDuckCatalog &catalog) {
	auto found = Find(catalog);
	if (found.IsValid()) {
		return found.GetIndex();
	}
	catalogs.push_back(catalog);
	return catalogs.size() - 1;
}

optional_idx Sites::Find(const OpenDuckCatalog &catalog) const {
	for (idx_t i = 0; i < catalogs.size(); i++) {
		if (&catalogs[i].get() == &catalog) {
			return i;
		}
	}
	return optional_idx();
}

static optional_ptr<OpenDuckCatalog> AsRemote(Catalog &catalog) {
	return catalog.GetCatalogType() == "openduck" ? &catalog.Cast<OpenDuckCatalog>() : nullptr;
}

optional_ptr<OpenDuckCatalog> RemoteCatalog(ClientContext &context, LogicalOperator &op) {
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_GET: {
		auto &get = op.Cast<LogicalGet>();
		if (!ReadsResult(get.function)) {
			return nullptr;
		}
		auto &data = get.bind_data->Cast<ResultData>();
		if (data.catalog.empty()) {
			return nullptr;
		}
		return AsRemote(Catalog::GetCatalog(context, data.catalog));
	}
	case LogicalOperatorType::LOGICAL_INSERT:
		return AsRemote(op.Cast<LogicalInsert>().table.ParentCatalog());
	case LogicalOperatorType::LOGICAL_UPDATE:
		return AsRemote(op.Cast<LogicalUpdate>().table.ParentCatalog());
	case LogicalOperatorType::LOGICAL_DELETE:
		return AsRemote(op.Cast<LogicalDelete>().table.ParentCatalog());
	case LogicalOperatorType::LOGICAL_MERGE_INTO:
		return AsRemote(op.Cast<LogicalMergeInto>().table.ParentCatalog());
	case LogicalOperatorType::LOGICAL_CREATE_TABLE:
		// Without rows it is plain DDL
		return op.children.empty() ? nullptr : AsRemote(op.Cast<LogicalCreateTable>().schema.ParentCatalog());
	default:
		return nullptr;
	}
}

bool IsWrite(const LogicalOperator &op) {
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_INSERT:
	case LogicalOperatorType::LOGICAL_UPDATE:
	case LogicalOperatorType::LOGICAL_DELETE:
	case LogicalOperatorType::LOGICAL_MERGE_INTO:
	case LogicalOperatorType::LOGICAL_CREATE_TABLE:
		return true;
	default:
		return false;
	}
}

bool HasWrite(const LogicalOperator &op) {
	if (IsWrite(op)) {
		return true;
	}
	for (auto &child : op.children) {
		if (HasWrite(*child)) {
			return true;
		}
	}
	return false;
}

bool ReturnsRows(const LogicalOperator &op) {
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_INSERT:
		return op.Cast<LogicalInsert>().return_chunk;
	case LogicalOperatorType::LOGICAL_UPDATE:
		return op.Cast<LogicalUpdate>().return_chunk;
	case LogicalOperatorType::LOGICAL_DELETE:
		return op.Cast<LogicalDelete>().return_chunk;
	case LogicalOperatorType::LOGICAL_MERGE_INTO:
		return op.Cast<LogicalMergeInto>().return_chunk;
	default:
		return false;
	}
}

static bool IsDefaultMark(const Expression &expression) {
	return expression.GetExpressionClass() == ExpressionClass::BOUND_FUNCTION &&
	       expression.Cast<BoundFunctionExpression>().Function().GetName() == Identifier(DEFAULT_FUNCTION);
}

struct ExpressionNeeds {
	//! It must be worked out here: volatile, or it depends on the moment or on this process
	bool here = false;
	//! Only the server knows it
	bool there = false;
	//! Only this server, where it is not the one that the operator has anyway
	optional_ptr<OpenDuckCatalog> server;
};

optional_ptr<OpenDuckCatalog> SequenceCatalog(const Expression &expression) {
	if (expression.GetExpressionClass() != ExpressionClass::BOUND_FUNCTION) {
		return nullptr;
	}
	auto &function = expression.Cast<BoundFunctionExpression>();
	if (!IsSequenceFunction(function.Function().GetName()) || !function.BindInfo()) {
		return nullptr;
	}
	return AsRemote(function.BindInfo()->Cast<NextvalBindData>().sequence.ParentCatalog());
}

static void Look(const Expression &expression, ExpressionNeeds &needs) {
	if (IsDefaultMark(expression)) {
		needs.there = true;
		return;
	}
	if (auto catalog = SequenceCatalog(expression)) {
		needs.there = true;
		needs.server = catalog;
		return;
	}
	idx_t children = 0;
	ExpressionNeeds below;
	ExpressionIterator::EnumerateChildren(expression, [&](const Expression &child) {
		children++;
		Look(child, below);
	});
	needs.here = needs.here || below.here;
	needs.there = needs.there || below.there;
	needs.server = below.server ? below.server : needs.server;
	// What a default is below does not make it inconsistent itself
	if (!below.there && (expression.IsVolatile() || !expression.IsConsistent())) {
		needs.here = true;
	}
}

static ExpressionNeeds Needs(LogicalOperator &op) {
	ExpressionNeeds needs;
	LogicalOperatorVisitor::EnumerateExpressions(op,
	                                             [&](unique_ptr<Expression> *expression) { Look(**expression, needs); });
	return needs;
}

// Table functions that give the same rows everywhere, from their arguments alone
static bool IsPureFunction(const LogicalGet &get) {
	static const identifier_set_t PURE {"range", "generate_series", "unnest", "repeat", "repeat_row"};
	return !get.GetTable() && PURE.find(get.function.GetName()) != PURE.end();
}

bool Chooser::CanBeRemote(LogicalOperator &op, idx_t server) {
	if (auto catalog = RemoteCatalog(context, op)) {
		return sites.Find(*catalog).GetIndex() == server;
	}
	if (placement == Placement::LOCAL) {
		// But for what names the rows that a write returns
		return op.type == LogicalOperatorType::LOGICAL_PROJECTION && ReturnsRows(*op.children[0]);
	}
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_GET:
		return IsPureFunction(op.Cast<LogicalGet>());
	case LogicalOperatorType::LOGICAL_CHUNK_GET:
		// In words where they are few; many go up as they are
		return op.Cast<LogicalColumnDataGet>().collection->Count() <= LISTED_ROWS_MAX;
	case LogicalOperatorType::LOGICAL_PROJECTION:
	case LogicalOperatorType::LOGICAL_FILTER:
	case LogicalOperatorType::LOGICAL_AGGREGATE_AND_GROUP_BY:
	case LogicalOperatorType::LOGICAL_WINDOW:
	case LogicalOperatorType::LOGICAL_UNNEST:
	case LogicalOperatorType::LOGICAL_LIMIT:
	case LogicalOperatorType::LOGICAL_ORDER_BY:
	case LogicalOperatorType::LOGICAL_TOP_N:
	case LogicalOperatorType::LOGICAL_DISTINCT:
	case LogicalOperatorType::LOGICAL_EXPRESSION_GET:
	case LogicalOperatorType::LOGICAL_DUMMY_SCAN:
	case LogicalOperatorType::LOGICAL_EMPTY_RESULT:
	case LogicalOperatorType::LOGICAL_CTE_REF:
	case LogicalOperatorType::LOGICAL_COMPARISON_JOIN:
	case LogicalOperatorType::LOGICAL_ANY_JOIN:
	case LogicalOperatorType::LOGICAL_CROSS_PRODUCT:
	case LogicalOperatorType::LOGICAL_ASOF_JOIN:
	case LogicalOperatorType::LOGICAL_POSITIONAL_JOIN:
	case LogicalOperatorType::LOGICAL_UNION:
	case LogicalOperatorType::LOGICAL_EXCEPT:
	case LogicalOperatorType::LOGICAL_INTERSECT:
	case LogicalOperatorType::LOGICAL_MATERIALIZED_CTE:
	case LogicalOperatorType::LOGICAL_RECURSIVE_CTE:
		return true;
	default:
		return false;
	}
}

//===--------------------------------------------------------------------===//
// What it costs
//===--------------------------------------------------------------------===//
Chooser::Chooser(ClientContext &context, Placement placement, const Sites &sites, const Limits &limits)
    : context(context), placement(placement), sites(sites), limits(limits) {
}

unique_ptr<Choice> Chooser::Choose(LogicalOperator &plan) {
	auto choice = Prepare(plan);
	Evaluate(*choice);
	return choice;
}

unique_ptr<Choice> Chooser::Prepare(LogicalOperator &op) {
	auto choice = make_uniq<Choice>(op);
	choice->volume = EstimateVolume(context, op);
	auto needs = Needs(op);
	// A remote table, or a write of one, is there
	auto is_remote = static_cast<bool>(RemoteCatalog(context, op));
	choice->can_be_local = !is_remote && !needs.there;
	auto is_refused = limits.refused.find(op) != limits.refused.end();
	for (idx_t server = 0; server < sites.catalogs.size(); server++) {
		auto can = !is_refused && (is_remote || !needs.here) && CanBeRemote(op, server);
		auto must = needs.there && !needs.here && !is_refused;
		auto is_other = needs.server && sites.Find(*needs.server).GetIndex() != server;
		choice->can_be_remote.push_back((can || must) && !is_other);
	}
	for (auto &child : op.children) {
		choice->children.push_back(Prepare(*child));
	}
	return choice;
}

double Chooser::Work(const Choice &choice) const {
	double bytes = 0;
	for (auto &child : choice.children) {
		bytes += child->volume.Bytes();
	}
	if (placement != Placement::REMOTE) {
		return bytes * WORK_FACTOR;
	}
	// What could be remote is to be remote; leaves are no work
	auto could = std::find(choice.can_be_remote.begin(), choice.can_be_remote.end(), true);
	return could != choice.can_be_remote.end() && !choice.children.empty() ? FORCED : 0;
}

void Chooser::Evaluate(Choice &choice) {
	auto servers = sites.catalogs.size();
	choice.remote.assign(servers, IMPOSSIBLE);
	choice.ships.assign(servers, false);
	choice.local = IMPOSSIBLE;
	choice.from = optional_idx();
	choice.keys.reset();
	choice.open.clear();
	switch (choice.op.type) {
	case LogicalOperatorType::LOGICAL_CTE_REF:
		EvaluateReference(choice);
		return;
	case LogicalOperatorType::LOGICAL_MATERIALIZED_CTE:
	case LogicalOperatorType::LOGICAL_RECURSIVE_CTE:
		EvaluateCTE(choice);
		return;
	default:
		break;
	}
	double local = Work(choice);
	vector<double> remote(servers, 0);
	for (auto &child : choice.children) {
		Evaluate(*child);
		local += child->local;
		choice.open.insert(child->open.begin(), child->open.end());
		for (idx_t server = 0; server < servers; server++) {
			remote[server] += child->remote[server];
		}
	}
	if (choice.can_be_local) {
		choice.local = local;
	}
	for (idx_t server = 0; server < servers; server++) {
		if (choice.can_be_remote[server]) {
			choice.remote[server] = remote[server];
		}
	}
	if (choice.op.type == LogicalOperatorType::LOGICAL_COMPARISON_JOIN && placement == Placement::AUTO) {
		TryKeys(choice, 0);
		TryKeys(choice, 1);
	}
	Cross(choice);
}

// The result may be made at one place and wanted at another
void Chooser::Cross(Choice &choice) {
	if (!choice.open.empty()) {
		return;
	}
	auto bytes = choice.volume.Bytes();
	// What a write returns is named by the projection above it
	for (idx_t server = 0; server < choice.remote.size() && !ReturnsRows(choice.op); server++) {
		auto down = choice.remote[server] + STATEMENT_COST + bytes;
		if (down < choice.local) {
			choice.local = down;
			choice.from = server;
			choice.keys.reset();
		}
	}
	auto may_go_up = limits.kept_here.find(choice.op) == limits.kept_here.end() && !HasWrite(choice.op) && std::none_of(choice.op.types.begin(), choice.op.types.end(),
	                                                       [](const LogicalType &type) {
		                                                       return type.IsAggregateState();
	                                                       });
	for (idx_t server = 0; server < choice.remote.size() && may_go_up; server++) {
		auto up = choice.local + STATEMENT_COST / 10 + bytes * UP_FACTOR;
		if (up < choice.remote[server]) {
			choice.remote[server] = up;
			choice.ships[server] = true;
		}
	}
}

void Chooser::EvaluateReference(Choice &choice) {
	auto index = choice.op.Cast<LogicalCTERef>().cte_index;
	auto found = ctes.find(index);
	if (found != ctes.end() && found->second.IsValid()) {
		auto server = found->second.GetIndex();
		choice.open.insert(index);
		choice.remote[server] = choice.can_be_remote[server] ? 0 : IMPOSSIBLE;
		return;
	}
	choice.local = 0;
	Cross(choice);
}

void Chooser::EvaluateCTE(Choice &choice) {
	auto index = choice.op.Cast<LogicalCTE>().table_index;
	auto &definition = *choice.children[0];
	auto &consumer = *choice.children[1];
	auto is_recursive = choice.op.type == LogicalOperatorType::LOGICAL_RECURSIVE_CTE;
	auto evaluate = [&](optional_idx place) {
		ctes[index] = place;
		cte_depth++;
		Evaluate(definition);
		Evaluate(consumer);
		cte_depth--;
	};
	auto servers = sites.catalogs.size();
	vector<double> remote(servers, IMPOSSIBLE);
	auto cheapest = optional_idx();
	auto least = IMPOSSIBLE;
	for (idx_t server = 0; server < servers; server++) {
		if (!choice.can_be_remote[server] || (cte_depth >= CTE_DEPTH_MAX && server > 0)) {
			continue;
		}
		evaluate(server);
		remote[server] = definition.remote[server] + consumer.remote[server];
		auto down = remote[server] + STATEMENT_COST + choice.volume.Bytes();
		if (down < least) {
			least = down;
			cheapest = server;
		}
	}
	auto is_forced = placement == Placement::REMOTE || (cte_depth >= CTE_DEPTH_MAX && cheapest.IsValid());
	if (!is_forced || least == IMPOSSIBLE) {
		evaluate(optional_idx());
		auto work = is_recursive ? 0 : definition.volume.Bytes() * WORK_FACTOR;
		auto local = definition.local + consumer.local + work;
		if (local <= least) {
			choice.local = local;
			cheapest = optional_idx();
		} else {
			evaluate(cheapest);
		}
	}
	if (cheapest.IsValid()) {
		// Its children have been worked out for this place only
		auto server = cheapest.GetIndex();
		if (server + 1 != servers) {
			evaluate(cheapest);
		}
		choice.remote[server] = remote[server];
		choice.local = IMPOSSIBLE;
	}
	ctes.erase(index);
	choice.open = definition.open;
	choice.open.insert(consumer.open.begin(), consumer.open.end());
	choice.open.erase(index);
	Cross(choice);
}

//===--------------------------------------------------------------------===//
// Keys of a join's other side
//===--------------------------------------------------------------------===//
static bool MayFilter(JoinType type, idx_t filtered) {
	switch (type) {
	case JoinType::INNER:
	case JoinType::SEMI:
	case JoinType::RIGHT_SEMI:
		return true;
	case JoinType::RIGHT:
	case JoinType::RIGHT_ANTI:
		return filtered == 0;
	case JoinType::LEFT:
	case JoinType::ANTI:
		return filtered == 1;
	default:
		return false;
	}
}

void Chooser::TryKeys(Choice &choice, idx_t filtered) {
	auto &join = choice.op.Cast<LogicalComparisonJoin>();
	auto &rows = *choice.children[filtered];
	auto &keys = *choice.children[1 - filtered];
	if (!choice.can_be_local || !MayFilter(join.join_type, filtered) || !rows.open.empty() || keys.volume.rows > KEYS_MAX) {
		return;
	}
	vector<idx_t> conditions;
	for (idx_t i = 0; i < join.conditions.size(); i++) {
		auto &condition = join.conditions[i];
		if (!condition.IsComparison() || condition.GetComparisonType() != ExpressionType::COMPARE_EQUAL) {
			continue;
		}
		auto &side = filtered == 0 ? condition.GetLHS() : condition.GetRHS();
		if (side.GetExpressionClass() == ExpressionClass::BOUND_COLUMN_REF) {
			conditions.push_back(i);
		}
	}
	if (conditions.empty()) {
		return;
	}
	// An equal key of the other side brings as many rows as the join is thought to have
	auto matching = MinValue(rows.volume.rows, MaxValue(choice.volume.rows, keys.volume.rows));
	auto key_bytes = keys.volume.rows * (keys.volume.rows > WHOLE_KEYS_MAX
	                                         ? FILTER_BYTES_PER_KEY
	                                         : 8.0 * static_cast<double>(conditions.size()));
	for (idx_t server = 0; server < rows.remote.size(); server++) {
		auto cost = rows.remote[server] + STATEMENT_COST + matching * rows.volume.width + key_bytes * UP_FACTOR +
		            keys.local + Work(choice);
		if (!rows.ships[server] && cost < choice.local) {
			choice.local = cost;
			choice.keys = make_uniq<KeyChoice>();
			choice.keys->filtered = filtered;
			choice.keys->server = server;
			choice.keys->conditions = conditions;
		}
	}
}

} // namespace odx
