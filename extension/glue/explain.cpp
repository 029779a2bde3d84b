// openduck_explain('SELECT ..'): the plan of a query, with the place of each operator.
#include "placement.hpp"

#include "duckdb/catalog/catalog_entry/table_catalog_entry.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/optimizer/optimizer.hpp"
#include "duckdb/parser/parser.hpp"
#include "duckdb/planner/operator/logical_comparison_join.hpp"
#include "duckdb/planner/operator/logical_get.hpp"
#include "duckdb/planner/planner.hpp"

namespace odx {

static constexpr const char *LOCAL = "[LOCAL] ";
static constexpr const char *REMOTE = "[REMOTE] ";

// COMPARISON_JOIN as HashJoin, ORDER_BY as OrderBy
static string OperatorName(const LogicalOperator &op) {
	if (op.type == LogicalOperatorType::LOGICAL_COMPARISON_JOIN) {
		for (auto &condition : op.Cast<LogicalComparisonJoin>().conditions) {
			if (condition.IsComparison() && condition.GetComparisonType() == ExpressionType::COMPARE_EQUAL) {
				return "HashJoin";
			}
		}
	}
	string name;
	auto upper = true;
	for (auto letter : op.GetName()) {
		if (letter == '_' || letter == ' ') {
			upper = true;
			continue;
		}
		name += upper ? StringUtil::CharacterToUpper(letter) : StringUtil::CharacterToLower(letter);
		upper = false;
	}
	return name;
}

static string ScanName(const LogicalGet &get) {
	auto table = get.GetTable();
	return "Scan(" + (table ? table->name : get.function.GetName()).GetIdentifierName() + ")";
}

class Outline {
public:
	explicit Outline(ClientContext &context) : context(context) {
	}

	void AddLocal(LogicalOperator &op, idx_t depth) {
		if (op.type == LogicalOperatorType::LOGICAL_GET) {
			auto &get = op.Cast<LogicalGet>();
			if (!ReadsResult(get.function)) {
				Add(depth, LOCAL + ScanName(get), op);
				return;
			}
			Add(depth, string(LOCAL) + "Bridge(REMOTE->LOCAL)", op);
			auto &data = get.bind_data->Cast<ResultData>();
			Add(depth + 1, REMOTE + (get.GetTable() ? ScanName(get) : "Query(" + data.statement.sql + ")"), op);
			return;
		}
		auto bridge = dynamic_cast<LogicalBridge *>(&op);
		if (bridge) {
			auto filtered = bridge->keys.empty() ? "" : ", filtered by keys";
			Add(depth, string(LOCAL) + "Bridge(REMOTE->LOCAL" + filtered + ")", op);
			idx_t input = 0;
			AddRemote(*bridge, *bridge->remote, input, depth + 1);
			return;
		}
		if (dynamic_cast<LogicalKeys *>(&op)) {
			AddLocal(*op.children[0], depth);
			return;
		}
		Add(depth, LOCAL + OperatorName(op), op);
		for (auto &child : op.children) {
			AddLocal(*child, depth + 1);
		}
	}

	vector<string> lines;

private:
	void AddRemote(LogicalBridge &bridge, LogicalOperator &op, idx_t &input, idx_t depth) {
		auto is_scan = op.type == LogicalOperatorType::LOGICAL_GET;
		Add(depth, REMOTE + (is_scan ? ScanName(op.Cast<LogicalGet>()) : OperatorName(op)), op);
		for (auto &child : op.children) {
			if (child) {
				AddRemote(bridge, *child, input, depth + 1);
				continue;
			}
			// It is made here
			auto &shipped = *bridge.children[input++];
			Add(depth + 1, string(REMOTE) + "Bridge(LOCAL->REMOTE)", shipped);
			AddLocal(shipped, depth + 2);
		}
	}

	void Add(idx_t depth, const string &text, LogicalOperator &op) {
		auto volume = EstimateVolume(context, op);
		lines.push_back(string(depth * 2, ' ') + text + "  ~" + DescribeVolume(volume.rows, volume.Bytes()));
	}

	ClientContext &context;
};

struct ExplainData : public TableFunctionData {
	vector<string> lines;
};

static unique_ptr<FunctionData> BindExplain(ClientContext &context, TableFunctionBindInput &input,
                                            vector<LogicalType> &types, vector<Identifier> &names) {
	names = {Identifier("plan")};
	types = {LogicalType::VARCHAR};
	if (input.inputs[0].IsNull()) {
		throw BinderException("openduck_explain: the query may not be NULL");
	}
	Parser parser(context);
	parser.ParseQuery(input.inputs[0].ToString());
	if (parser.statements.size() != 1 || parser.statements[0]->type != StatementType::SELECT_STATEMENT) {
		throw BinderException("openduck_explain takes one SELECT; for other statements there is EXPLAIN");
	}
	Planner planner(context);
	planner.CreatePlan(std::move(parser.statements[0]));
	Optimizer optimizer(*planner.binder, context);
	auto plan = optimizer.Optimize(std::move(planner.plan));
	Outline outline(context);
	outline.AddLocal(*plan, 0);
	auto data = make_uniq<ExplainData>();
	data->lines = std::move(outline.lines);
	return std::move(data);
}

static unique_ptr<GlobalTableFunctionState> InitExplain(ClientContext &, TableFunctionInitInput &input) {
	auto state = make_uniq<Rows>();
	for (auto &line : input.bind_data->Cast<ExplainData>().lines) {
		state->rows.push_back({Value(line)});
	}
	return std::move(state);
}

void RegisterExplain(ExtensionLoader &loader) {
	TableFunction function(Identifier("openduck_explain"), {LogicalType::VARCHAR}, EmitRows, BindExplain, InitExplain);
	loader.RegisterFunction(function);
}

} // namespace odx
