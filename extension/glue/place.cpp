// The step over the bound plan: places are chosen, what is remote is said in SQL, and bridges take its place.
#include "placement.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/planner/expression/bound_columnref_expression.hpp"
#include "duckdb/planner/expression/bound_conjunction_expression.hpp"
#include "duckdb/planner/expression/bound_operator_expression.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/logical_operator_visitor.hpp"
#include "duckdb/planner/operator/logical_comparison_join.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/planner/operator/logical_merge_into.hpp"

namespace odx {

static Placement PlacementOf(ClientContext &context) {
	Value value;
	if (!context.TryGetCurrentSetting(Identifier(PLACEMENT_SETTING), value) || value.IsNull()) {
		return Placement::AUTO;
	}
	auto name = StringUtil::Lower(value.ToString());
	return name == "local" ? Placement::LOCAL : name == "remote" ? Placement::REMOTE : Placement::AUTO;
}

static void CheckSetting(ClientContext &, SetScope, Value &value) {
	auto name = value.IsNull() ? string() : StringUtil::Lower(value.ToString());
	if (name != "auto" && name != "local" && name != "remote") {
		throw InvalidInputException("openduck_placement is 'auto', 'local' or 'remote', not '%s'", value.ToString());
	}
}

bool IsForcedLocal(ClientContext &context) {
	return PlacementOf(context) == Placement::LOCAL;
}

class PlacementStep {
public:
	PlacementStep(ClientContext &context, Sites sites)
	    : context(context), sites(std::move(sites)), chooser(context, PlacementOf(context), this->sites, limits) {
	}

	void Run(unique_ptr<LogicalOperator> &plan) {
		if (PlacementOf(context) != Placement::LOCAL) {
			ExpandForms(*plan);
		}
		plan->ResolveOperatorTypes();
		// What cannot be said in SQL is left out, and the rest chosen anew
		while (true) {
			auto choice = chooser.Choose(*plan);
			fragments.clear();
			Collect(*choice);
			if (ExportAll()) {
				Rewrite(plan, *choice);
				break;
			}
		}
		for (idx_t server = 0; server < sites.catalogs.size(); server++) {
			if (bridges[server] > 1) {
				OpenDuckTransaction::Get(context, sites.catalogs[server].get()).NeedSession();
			}
		}
	}

private:
	// Fragments of a subtree whose result is wanted here
	void Collect(Choice &choice) {
		if (choice.keys) {
			auto &keys = *choice.keys;
			AddFragment(*choice.children[keys.filtered], keys.server);
			Collect(*choice.children[1 - keys.filtered]);
			return;
		}
		if (choice.from.IsValid()) {
			AddFragment(choice, choice.from.GetIndex());
			return;
		}
		for (auto &child : choice.children) {
			Collect(*child);
		}
	}

	void AddFragment(Choice &choice, idx_t server) {
		Fragment fragment(choice.op, server);
		vector<reference<Choice>> inputs;
		CollectInputs(choice, server, inputs, true);
		for (auto &input : inputs) {
			fragment.inputs.push_back(input.get().op);
		}
		fragments.emplace(choice.op, std::move(fragment));
		for (auto &input : inputs) {
			Collect(input);
		}
	}

	// What a fragment takes from elsewhere
	void CollectInputs(Choice &choice, idx_t server, vector<reference<Choice>> &inputs, bool is_root) {
		if (!is_root && choice.ships[server]) {
			inputs.push_back(choice);
			return;
		}
		for (auto &child : choice.children) {
			CollectInputs(*child, server, inputs, false);
		}
	}

	bool ExportAll() {
		auto all = true;
		for (auto &entry : fragments) {
			auto &fragment = entry.second;
			fragment.is_whole = false;
			if (!Export(context, sites.catalogs[fragment.server], fragment)) {
				if (fragment.root.get().type == LogicalOperatorType::LOGICAL_GET) {
					fragment.is_whole = true;
					continue;
				}
				if (!Avoid(fragment)) {
					throw NotImplementedException("openduck: %s cannot be said to the server in SQL: %s",
					                              fragment.root.get().GetName(), fragment.reason);
				}
				all = false;
			}
		}
		return all;
	}

	// Rules out what a remote write is made of, the lists of values first: they are made here then and go up
	bool AvoidBelow(LogicalOperator &op, bool only_values) {
		auto is_new = false;
		for (auto &child : op.children) {
			auto is_list = child->type == LogicalOperatorType::LOGICAL_EXPRESSION_GET;
			if ((is_list || !only_values) && !RemoteCatalog(context, *child)) {
				is_new = limits.refused.insert(*child).second || is_new;
			}
			if (only_values) {
				is_new = AvoidBelow(*child, true) || is_new;
			}
		}
		return is_new;
	}

	// Rules the fragment out; false where nothing is left to try
	bool Avoid(const Fragment &fragment) {
		auto is_new = false;
		if (fragment.blames_inputs) {
			for (auto &input : fragment.inputs) {
				is_new = limits.kept_here.insert(input).second || is_new;
			}
		}
		auto &root = fragment.root.get();
		if (is_new || !RemoteCatalog(context, root)) {
			return is_new || limits.refused.insert(root).second;
		}
		return AvoidBelow(root, true) || AvoidBelow(root, false);
	}

	// Puts the bridges in
	void Rewrite(unique_ptr<LogicalOperator> &slot, Choice &choice) {
		if (choice.keys) {
			RewriteJoin(slot, choice);
			return;
		}
		if (choice.from.IsValid()) {
			PutBridge(slot, choice);
			return;
		}
		for (idx_t i = 0; i < choice.children.size(); i++) {
			Rewrite(slot->children[i], *choice.children[i]);
		}
	}

	optional_ptr<LogicalBridge> PutBridge(unique_ptr<LogicalOperator> &slot, Choice &choice) {
		auto &fragment = fragments.at(choice.op);
		bridges[fragment.server]++;
		if (fragment.is_whole) {
			return nullptr;
		}
		auto bridge = make_uniq<LogicalBridge>(sites.catalogs[fragment.server], fragment);
		TakeInputs(slot, choice, fragment.server, true, *bridge);
		bridge->remote = std::move(slot);
		auto &result = *bridge;
		slot = std::move(bridge);
		return &result;
	}

	void TakeInputs(unique_ptr<LogicalOperator> &slot, Choice &choice, idx_t server, bool is_root,
	                LogicalBridge &bridge) {
		if (!is_root && choice.ships[server]) {
			Rewrite(slot, choice);
			bridge.children.push_back(std::move(slot));
			return;
		}
		for (idx_t i = 0; i < choice.children.size(); i++) {
			TakeInputs(slot->children[i], *choice.children[i], server, false, bridge);
		}
	}

	void RewriteJoin(unique_ptr<LogicalOperator> &slot, Choice &choice) {
		auto &join = slot->Cast<LogicalComparisonJoin>();
		auto &keys = *choice.keys;
		auto put = PutBridge(join.children[keys.filtered], *choice.children[keys.filtered]);
		Rewrite(join.children[1 - keys.filtered], *choice.children[1 - keys.filtered]);
		if (!put || !put->children.empty()) {
			// Its statement has begun by the time the keys are known
			return;
		}
		auto &bridge = *put;
		KeyFilter filter;
		vector<unique_ptr<Expression>> expressions;
		vector<LogicalType> types;
		for (auto &index : keys.conditions) {
			auto &condition = join.conditions[index];
			auto &column = keys.filtered == 0 ? condition.GetLHS() : condition.GetRHS();
			auto &key = keys.filtered == 0 ? condition.GetRHS() : condition.GetLHS();
			auto &binding = column.Cast<BoundColumnRefExpression>().Binding();
			auto place = std::find(bridge.bindings.begin(), bridge.bindings.end(), binding);
			if (place == bridge.bindings.end()) {
				continue;
			}
			filter.columns.push_back(static_cast<idx_t>(place - bridge.bindings.begin()));
			types.push_back(key.GetReturnType());
			expressions.push_back(key.Copy());
		}
		if (filter.columns.empty()) {
			return;
		}
		auto &slot_of_keys = join.children[1 - keys.filtered];
		filter.set = make_shared_ptr<KeySet>(types, slot_of_keys->EstimateCardinality(context));
		slot_of_keys = make_uniq<LogicalKeys>(std::move(slot_of_keys), std::move(expressions), filter.set);
		bridge.keys.push_back(std::move(filter));
		if (keys.filtered == 1) {
			Flip(join);
		}
	}

	// The side that gives the keys is built first: it has to be the right one
	static void Flip(LogicalComparisonJoin &join) {
		std::swap(join.children[0], join.children[1]);
		std::swap(join.left_projection_map, join.right_projection_map);
		join.join_type = InverseJoinType(join.join_type);
		for (auto &condition : join.conditions) {
			if (condition.IsComparison()) {
				condition.Swap();
			}
		}
		// It was made for the other side
		join.filter_pushdown.reset();
	}

	ClientContext &context;
	const Sites sites;
	Chooser chooser;
	Limits limits;
	reference_map_t<LogicalOperator, Fragment> fragments;
	unordered_map<idx_t, idx_t> bridges;
};

// The condition of an action, with whether the row has a match in the source
static unique_ptr<Expression> WithMarker(const BoundColumnRefExpression &marker, ExpressionType type,
                                         unique_ptr<Expression> condition) {
	auto test = make_uniq<BoundOperatorExpression>(type, LogicalType::BOOLEAN);
	test->GetChildrenMutable().push_back(marker.Copy());
	if (!condition) {
		return std::move(test);
	}
	return make_uniq<BoundConjunctionExpression>(ExpressionType::CONJUNCTION_AND, std::move(test),
	                                             std::move(condition));
}

// In SQL the rows of a MERGE find their targets by row id, where one without a match in the source is a match too: its
// actions become actions of matches, told apart by the marker that comes with the rows
static void MatchByMarker(LogicalMergeInto &merge) {
	auto alone = merge.actions.find(MergeActionCondition::WHEN_NOT_MATCHED_BY_SOURCE);
	if (alone == merge.actions.end() || !merge.source_marker.IsValid()) {
		return;
	}
	auto binding = merge.children[0]->GetColumnBindings()[merge.source_marker.GetIndex()];
	BoundColumnRefExpression marker(LogicalType::INTEGER, binding);
	auto &matched = merge.actions[MergeActionCondition::WHEN_MATCHED];
	for (auto &action : matched) {
		action->condition = WithMarker(marker, ExpressionType::OPERATOR_IS_NOT_NULL, std::move(action->condition));
	}
	for (auto &action : alone->second) {
		action->condition = WithMarker(marker, ExpressionType::OPERATOR_IS_NULL, std::move(action->condition));
		matched.push_back(std::move(action));
	}
	merge.actions.erase(MergeActionCondition::WHEN_NOT_MATCHED_BY_SOURCE);
	merge.source_marker = optional_idx();
}

static void FindSites(const Expression &expression, Sites &sites) {
	if (auto catalog = SequenceCatalog(expression)) {
		sites.Of(*catalog);
	}
	ExpressionIterator::EnumerateChildren(expression, [&](const Expression &child) { FindSites(child, sites); });
}

static void FindSites(ClientContext &context, LogicalOperator &op, Sites &sites) {
	LogicalOperatorVisitor::EnumerateExpressions(
	    op, [&](unique_ptr<Expression> *expression) { FindSites(**expression, sites); });
	if (auto catalog = RemoteCatalog(context, op)) {
		sites.Of(*catalog);
		if (op.type == LogicalOperatorType::LOGICAL_MERGE_INTO) {
			MatchByMarker(op.Cast<LogicalMergeInto>());
		}
	}
	for (auto &child : op.children) {
		FindSites(context, *child, sites);
	}
}

// A statement that was handed over whole needs no step: what is left is a projection of its result
static bool IsWhole(const LogicalOperator &op) {
	switch (op.type) {
	case LogicalOperatorType::LOGICAL_GET: {
		auto &get = op.Cast<LogicalGet>();
		return ReadsResult(get.function) && !get.GetTable();
	}
	case LogicalOperatorType::LOGICAL_PROJECTION:
	case LogicalOperatorType::LOGICAL_EXPLAIN:
		return IsWhole(*op.children[0]);
	default:
		return false;
	}
}

static void Place(OptimizerExtensionInput &input, unique_ptr<LogicalOperator> &plan) {
	Sites sites;
	FindSites(input.context, *plan, sites);
	if (sites.catalogs.empty() || IsWhole(*plan)) {
		return;
	}
	PlacementStep(input.context, std::move(sites)).Run(plan);
}

void RegisterPlacement(ExtensionLoader &loader) {
	auto &config = DBConfig::GetConfig(loader.GetDatabaseInstance());
	OptimizerExtension step;
	step.optimize_function = Place;
	OptimizerExtension::Register(config, step);
	config.AddExtensionOption(Identifier(PLACEMENT_SETTING),
	                          "Where statements over local and OpenDuck tables run: auto (by cost), local (only scans "
	                          "are remote) or remote (whatever can be)",
	                          LogicalType::VARCHAR, Value("auto"), CheckSetting);
}

} // namespace odx
