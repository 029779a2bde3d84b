// Before a plan runs, its remote statement is started: where the server's catalog has changed since the statement was
// bound, it says so before anything has run, and the statement is bound once more, unseen.
#include "openduck.hpp"

#include "duckdb/execution/physical_plan_generator.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/client_context_state.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/prepared_statement_data.hpp"
#include "duckdb/transaction/meta_transaction.hpp"

namespace odx {

// How long a change of which no reply has told may go unseen by those who only list
static constexpr std::chrono::milliseconds LISTS_AFTER(1000);

class Rebinder : public ClientContextState {
public:
	static constexpr const char *KEY = "openduck_rebind";

	explicit Rebinder(DatabaseInstance &database) : database(database) {
	}

	bool CanRequestRebind() override {
		return DatabaseManager::Get(database).GetRemoteCatalogCount() > 0;
	}

	RebindQueryInfo OnFinalizePrepare(ClientContext &context, PreparedStatementData &prepared,
	                                  PreparedStatementMode mode) override {
		if (mode != PreparedStatementMode::PREPARE_AND_EXECUTE || !prepared.physical_plan) {
			return RebindQueryInfo::DO_NOT_REBIND;
		}
		vector<reference<ResultData>> results;
		Collect(prepared.physical_plan->Root(), results);
		for (auto &result : results) {
			if (IsFree(result)) {
				return Answer(StillHolds(context, result));
			}
		}
		auto was_bound = [](ResultData &data) {
			return data.statement.bound_catalog_lsn > 0;
		};
		if (!results.empty() && std::none_of(results.begin(), results.end(), was_bound)) {
			// The server binds it
			return RebindQueryInfo::DO_NOT_REBIND;
		}
		// Rows of this client go along, or nothing is asked of the server at all: then it is asked this, and in the
		// second case not every time
		auto now = Clock::now();
		return Answer(StillCurrent(context, [&](const OpenDuckTransaction &) {
			return results.empty() ? now - LISTS_AFTER : now;
		}));
	}

	RebindQueryInfo OnPlanningError(ClientContext &context, SQLStatement &, ErrorData &) override {
		// It may be an error no more
		return Answer(StillCurrent(context, [](const OpenDuckTransaction &transaction) { return transaction.Since(); }));
	}

private:
	static RebindQueryInfo Answer(bool holds) {
		return holds ? RebindQueryInfo::DO_NOT_REBIND : RebindQueryInfo::ATTEMPT_TO_REBIND;
	}

	static void Collect(const PhysicalOperator &op, vector<reference<ResultData>> &results) {
		if (auto data = ResultOf(op)) {
			results.push_back(*data);
		}
		for (auto &child : op.GetChildren()) {
			Collect(child.get(), results);
		}
	}

	// It is read, and waits for nothing else in the plan
	static bool IsFree(const ResultData &data) {
		return !data.writes && !data.counts && !data.inputs && data.keys.empty() && !data.catalog.empty();
	}

	static void Outdated(ClientContext &context, const ResultData &data) {
		OpenDuckTransaction::Get(context, Catalog::GetCatalog(context, data.catalog)).Outdated();
	}

	// Starts the statement, and keeps it for the plan
	static bool StillHolds(ClientContext &context, ResultData &data) {
		auto started = make_shared_ptr<ResultHandle>(StartStatement(context, data, data.statement));
		odx_error error {};
		auto has_begun = odx_result_begun(started->get(), Patience(context), &error);
		auto has_changed = !has_begun && error.catalog_changed;
		if (!has_begun) {
			odx_error_free(&error);
		}
		if (has_changed) {
			Outdated(context, data);
			return false;
		}
		// Whatever else went wrong is said when the plan runs
		data.started = std::move(started);
		return true;
	}

	// Whether what this statement has seen of catalogs is what they hold. Not asked where something was heard since
	static bool StillCurrent(ClientContext &context,
	                         const std::function<Clock::time_point(const OpenDuckTransaction &)> &since) {
		auto holds = true;
		for (auto &attached : DatabaseManager::Get(context).GetDatabases(context)) {
			auto transaction = MetaTransaction::Get(context).TryGetTransaction(*attached);
			if (!transaction || attached->GetCatalog().GetCatalogType() != "openduck") {
				continue;
			}
			auto &remote = transaction->Cast<OpenDuckTransaction>();
			auto seen = remote.Current();
			auto &catalog = attached->GetCatalog().Cast<OpenDuckCatalog>();
			if (seen && catalog.LastHeard() < since(remote) &&
			    !IsCurrent(context, catalog, remote, seen->lsn)) {
				remote.Outdated();
				holds = false;
			}
		}
		return holds;
	}

	static bool IsCurrent(ClientContext &context, OpenDuckCatalog &catalog, OpenDuckTransaction &transaction,
	                      uint64_t lsn) {
		Statement probe;
		probe.sql = "SELECT 1";
		probe.bound_catalog_lsn = lsn;
		transaction.JoinOpen(probe);
		odx_error error {};
		odx_head head {};
		vector<StringPair> columns;
		auto is_current = true;
		auto now = Clock::now();
		WithStatement(context, probe, [&](const odx_statement &asked) {
			is_current = odx_describe(catalog.server->client, &asked, Patience(context), &head, &columns, CollectPair,
			                          &error);
		});
		if (is_current) {
			catalog.Heard(now);
			return true;
		}
		auto has_changed = error.catalog_changed;
		odx_error_free(&error);
		return !has_changed;
	}

	DatabaseInstance &database;
};

void RegisterRebind(ClientContext &context) {
	context.registered_state->GetOrCreate<Rebinder>(Rebinder::KEY, *context.db);
}

} // namespace odx
