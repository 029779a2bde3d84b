// Placement: what the parts of the step over the bound plan share, which decides for each operator where it runs.
#pragma once

#include "openduck.hpp"

#include "duckdb/optimizer/optimizer_extension.hpp"
#include "duckdb/planner/logical_operator.hpp"
#include "duckdb/planner/operator/logical_extension_operator.hpp"

#include <limits>

namespace odx {

// The setting openduck_placement
enum class Placement : uint8_t {
	//! What moves the fewest bytes
	AUTO,
	//! Only scans are remote
	LOCAL,
	//! Whatever can be is remote
	REMOTE
};
constexpr const char *PLACEMENT_SETTING = "openduck_placement";

// How much an operator gives, as estimated
struct Volume {
	double rows = 0;
	//! Bytes of a row on its way
	double width = 0;

	double Bytes() const {
		return rows * width;
	}
};
Volume EstimateVolume(ClientContext &context, LogicalOperator &op);
constexpr double IMPOSSIBLE = std::numeric_limits<double>::infinity();

// Distinct keys of one side of a join, which go into the statement of the other side
struct KeyChoice {
	//! The child that is remote and filtered; the other one gives the keys
	idx_t filtered = 0;
	idx_t server = 0;
	//! The conditions of the join that are used
	vector<idx_t> conditions;
};

// An operator, with the places where it may run and what that costs (choice.cpp)
struct Choice {
	explicit Choice(LogicalOperator &op) : op(op) {
	}

	LogicalOperator &op;
	vector<unique_ptr<Choice>> children;
	Volume volume;
	bool can_be_local = true;
	//! For each server
	vector<bool> can_be_remote;
	//! The CTEs of enclosing remote operators that are referred to: while there are any, nothing may cross
	unordered_set<TableIndex> open;

	//! The least cost of having the result here, and of having it at each server
	double local = IMPOSSIBLE;
	vector<double> remote;
	//! The result comes here from this server
	optional_idx from;
	//! For each server: the result is made elsewhere and goes up
	vector<bool> ships;
	//! Where this join runs here: its remote side is filtered
	unique_ptr<KeyChoice> keys;
};

// The servers of a plan
class Sites {
public:
	//! The number of the server of an attached database
	idx_t Of(OpenDuckCatalog &catalog);
	optional_idx Find(const OpenDuckCatalog &catalog) const;

	vector<reference<OpenDuckCatalog>> catalogs;
};

// The remote table, result or target that an operator stands for, if it does
optional_ptr<OpenDuckCatalog> RemoteCatalog(ClientContext &context, LogicalOperator &op);
// The server whose sequence a function reads or changes, if it does
optional_ptr<OpenDuckCatalog> SequenceCatalog(const Expression &expression);
// Whether it writes; whether it, or what it projects, does; whether it gives the rows that it has written
bool IsWrite(const LogicalOperator &op);
bool HasWrite(const LogicalOperator &op);
bool ReturnsRows(const LogicalOperator &op);

// What has turned out not to work
struct Limits {
	//! Operators that a server cannot be told in SQL
	reference_set_t<LogicalOperator> refused;
	//! Operators whose rows cannot go up: they are in a form of the optimizer's own
	reference_set_t<LogicalOperator> kept_here;
};

// Decides where each operator of a plan runs
class Chooser {
public:
	Chooser(ClientContext &context, Placement placement, const Sites &sites, const Limits &limits);

	//! The plan with its cheapest places, within the limits as they are now
	unique_ptr<Choice> Choose(LogicalOperator &plan);

private:
	unique_ptr<Choice> Prepare(LogicalOperator &op);
	void Evaluate(Choice &choice);
	void EvaluateReference(Choice &choice);
	void EvaluateCTE(Choice &choice);
	void Cross(Choice &choice);
	void TryKeys(Choice &choice, idx_t filtered);
	bool CanBeRemote(LogicalOperator &op, idx_t server);
	double Work(const Choice &choice) const;

	ClientContext &context;
	const Placement placement;
	const Sites &sites;
	const Limits &limits;
	//! Where each CTE is, for its references: empty is here
	unordered_map<TableIndex, optional_idx> ctes;
	idx_t cte_depth = 0;
};

// What one server is to run: an operator with all below it, but for what is sent up (fragment.cpp)
struct Fragment {
	Fragment(LogicalOperator &root, idx_t server) : root(root), server(server) {
	}

	reference<LogicalOperator> root;
	idx_t server;
	//! Made here and sent up
	vector<reference<LogicalOperator>> inputs;

	string sql;
	//! Why there is none
	string reason;
	//! Because of the form in which its inputs are
	bool blames_inputs = false;
	//! A result that stands for itself, and stays as it is
	bool is_whole = false;
	//! The rows come in an order that counts
	bool is_ordered = false;
	//! Its only input is read once, from beginning to end
	bool streams = false;
};

// Says the fragment in SQL; false where that cannot be done
bool Export(ClientContext &context, OpenDuckCatalog &catalog, Fragment &fragment);

// A remote operator of the plan (bridge.cpp)
class LogicalBridge : public LogicalExtensionOperator {
public:
	LogicalBridge(OpenDuckCatalog &catalog, const Fragment &fragment);

	vector<ColumnBinding> GetColumnBindings() override {
		return bindings;
	}
	vector<TableIndex> GetTableIndex() const override {
		return {};
	}
	PhysicalOperator &CreatePlan(ClientContext &context, PhysicalPlanGenerator &planner) override;
	idx_t EstimateCardinality(ClientContext &) override {
		return estimated_cardinality;
	}
	bool SupportSerialization() const override {
		return false;
	}
	string GetExtensionName() const override {
		return "openduck";
	}
	string GetName() const override {
		return "OPENDUCK_BRIDGE";
	}
	InsertionOrderPreservingMap<string> ParamsToString() const override;

	OpenDuckCatalog &catalog;
	string sql;
	vector<ColumnBinding> bindings;
	vector<LogicalType> output_types;
	bool is_ordered;
	bool streams;
	bool writes;
	//! It gives the number of changed rows
	bool counts;
	bool changes_catalog;
	//! What the rows are filtered by, and by which columns
	vector<KeyFilter> keys;
	//! What the server does, to be shown: the bridge's children are missing in it, one after the other
	unique_ptr<LogicalOperator> remote;

protected:
	void ResolveTypes() override {
		types = output_types;
	}
};

// Passes rows on and collects the distinct keys in them (keys.cpp)
class LogicalKeys : public LogicalExtensionOperator {
public:
	LogicalKeys(unique_ptr<LogicalOperator> child, vector<unique_ptr<Expression>> keys, shared_ptr<KeySet> set);

	vector<ColumnBinding> GetColumnBindings() override {
		return children[0]->GetColumnBindings();
	}
	PhysicalOperator &CreatePlan(ClientContext &context, PhysicalPlanGenerator &planner) override;
	idx_t EstimateCardinality(ClientContext &) override {
		return estimated_cardinality;
	}
	bool SupportSerialization() const override {
		return false;
	}
	string GetExtensionName() const override {
		return "openduck";
	}

	shared_ptr<KeySet> set;

protected:
	void ResolveTypes() override {
		types = children[0]->types;
	}
};

// Makes values plain that are in a form of the optimizer's own (expand.cpp)
void ExpandForms(LogicalOperator &plan);
// The step itself (place.cpp)
void RegisterPlacement(ExtensionLoader &loader);

} // namespace odx
