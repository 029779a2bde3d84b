// Transactions: none at the server in autocommit; one session for each explicit one, opened at its first use.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_search_path.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/client_data.hpp"
#include "duckdb/transaction/meta_transaction.hpp"

namespace odx {

OpenDuckTransaction::OpenDuckTransaction(TransactionManager &manager, ClientContext &context, OpenDuckCatalog &catalog)
    : Transaction(manager, context), catalog(catalog), is_explicit(!context.transaction.IsAutoCommit()),
      began_at(Clock::now()) {
}

OpenDuckTransaction &OpenDuckTransaction::Get(ClientContext &context, Catalog &catalog) {
	return Transaction::Get(context, catalog).Cast<OpenDuckTransaction>();
}

void OpenDuckTransaction::NeedSession() {
	lock_guard<mutex> guard(lock);
	needs_session = true;
}

static string TransactionId() {
	vector<StringPair> id;
	Check([&](odx_error *error) { return odx_transaction_id(&id, CollectPair, error); });
	return id[0].first;
}

static string RandomId() {
	vector<StringPair> id;
	Check([&](odx_error *error) { return odx_random_id(&id, CollectPair, error); });
	return id[0].first;
}

// The schemas of this database that names without one are looked for in, where that is not only main
static void AddSearchPath(ClientContext &context, const Identifier &catalog, vector<StringPair> &settings) {
	string path;
	idx_t count = 0;
	auto only_main = true;
	for (auto &entry : ClientData::Get(context).catalog_search_path->GetSetPaths()) {
		auto schema = entry.GetSchema();
		if (entry.GetCatalog() == catalog && !schema.empty()) {
			only_main = only_main && schema == Identifier::DefaultSchema();
			path += (count++ ? "," : "") + SQLQuotedIdentifier::ToString(schema);
		}
	}
	if (!only_main) {
		settings.emplace_back("search_path", path);
	}
}

void OpenDuckTransaction::Join(ClientContext &context, Statement &statement) {
	AddSearchPath(context, catalog.GetName(), statement.settings);
	lock_guard<mutex> guard(lock);
	if (was_outdated) {
		statement.bound_catalog_lsn = 0;
	}
	if (!is_explicit && !needs_session) {
		return;
	}
	if (!session.empty()) {
		statement.session = session;
		statement.transaction_id = id;
		statement.step = TransactionStep::CONTINUES;
		return;
	}
	auto read_only = MetaTransaction::Get(context).IsReadOnly();
	auto begins = read_only ? TransactionStep::BEGINS_READ_ONLY : TransactionStep::BEGINS;
	auto name = RandomId();
	auto transaction_id = TransactionId();
	statement.session = name;
	statement.transaction_id = transaction_id;
	statement.step = begins;
	if (needs_session) {
		// Others follow on its heels: it has to be open before any of them arrives
		Statement nothing;
		nothing.session = name;
		nothing.transaction_id = transaction_id;
		nothing.step = begins;
		nothing.sql = "SELECT 1";
		WithStatement(context, nothing, [&](const odx_statement &asked) {
			Check([&](odx_error *error) { return odx_run(catalog.server->client, &asked, Patience(context), error); });
		});
		statement.step = TransactionStep::CONTINUES;
	}
	session = name;
	id = transaction_id;
}

void OpenDuckTransaction::Outdated() {
	catalog.Changed();
	{
		lock_guard<mutex> guard(lock);
		was_outdated = true;
	}
	lock_guard<std::recursive_mutex> guard(contents_lock);
	must_ask = true;
	looked_again = false;
}

// Marks that a thread is asking the server, so that the types it reads are not looked up there
class Asking {
public:
	explicit Asking(atomic<std::thread::id> &asker) : asker(asker) {
		asker = std::this_thread::get_id();
	}
	~Asking() {
		asker = std::thread::id();
	}

private:
	atomic<std::thread::id> &asker;
};

void OpenDuckTransaction::JoinOpen(Statement &statement) {
	lock_guard<mutex> guard(lock);
	if (!session.empty()) {
		statement.session = session;
		statement.transaction_id = id;
		statement.step = TransactionStep::CONTINUES;
	}
}

Snapshot &OpenDuckTransaction::Contents(ClientContext &context) {
	lock_guard<std::recursive_mutex> guard(contents_lock);
	if (snapshots.empty() || must_ask) {
		Asking mark(asking);
		// Inside a transaction the server's answer is what the transaction sees
		auto is_inside = has_ddl || (must_ask && !session.empty());
		snapshots.push_back(is_inside ? catalog.Refresh(context, session) : catalog.Current(context));
		must_ask = false;
	}
	return *snapshots.back();
}

shared_ptr<Snapshot> OpenDuckTransaction::Current() {
	lock_guard<std::recursive_mutex> guard(contents_lock);
	return snapshots.empty() ? nullptr : snapshots.back();
}

bool OpenDuckTransaction::LookAgain(ClientContext &context) {
	if (IsAsking()) {
		return false;
	}
	lock_guard<std::recursive_mutex> guard(contents_lock);
	// In autocommit, once for each statement; what was asked for just now need not be asked for again
	if (looked_again) {
		return false;
	}
	looked_again = true;
	auto before = Current();
	if (before && before->asked_at >= Since()) {
		return false;
	}
	Asking mark(asking);
	snapshots.push_back(catalog.Refresh(context, has_ddl ? session : string()));
	return true;
}

void OpenDuckTransaction::CatalogChanged() {
	if (session.empty()) {
		catalog.Changed();
	}
	lock_guard<std::recursive_mutex> guard(contents_lock);
	has_ddl = has_ddl || !session.empty();
	looked_again = false;
	must_ask = true;
}

ErrorData OpenDuckTransaction::Commit(ClientContext &context) {
	if (session.empty()) {
		return ErrorData();
	}
	Statement statement;
	statement.sql = "COMMIT";
	statement.session = session;
	statement.transaction_id = id;
	statement.step = TransactionStep::CONTINUES;
	odx_error error {};
	bool committed = false;
	WithStatement(context, statement, [&](const odx_statement &asked) {
		// Not to be interrupted: what became of it would not be known
		committed = odx_run(catalog.server->client, &asked, odx_patience {}, &error);
	});
	odx_session_close(catalog.server->client, Borrow(session));
	if (has_ddl) {
		catalog.Changed();
	}
	if (committed) {
		return ErrorData();
	}
	auto unclear = error.unclear;
	auto failure = Take(error);
	if (!unclear) {
		return failure;
	}
	return ErrorData(ExceptionType::TRANSACTION,
	                 "openduck: whether COMMIT has happened is not known: the connection broke before the answer. "
	                 "Before you repeat the transaction, ask the server what has become of it: "
	                 "FROM openduck_query('" +
	                     catalog.GetName().GetIdentifierName() + "', $$SELECT openduck_commit_status('" + id + "')$$). (" +
	                     failure.RawMessage() + ")");
}

void OpenDuckTransaction::Rollback() {
	if (session.empty()) {
		return;
	}
	// A server that cannot be reached rolls back by itself
	auto deadline = Clock::now() + std::chrono::seconds(5);
	auto is_over = [](void *until) {
		return Clock::now() > *static_cast<Clock::time_point *>(until);
	};
	odx_statement asked {};
	string sql = "ROLLBACK";
	asked.sql = Borrow(sql);
	asked.session = Borrow(session);
	odx_error error {};
	if (!odx_run(catalog.server->client, &asked, odx_patience {is_over, &deadline}, &error)) {
		odx_error_free(&error);
	}
	odx_session_close(catalog.server->client, Borrow(session));
}

OpenDuckTransactionManager::OpenDuckTransactionManager(AttachedDatabase &db, OpenDuckCatalog &catalog)
    : TransactionManager(db), catalog(catalog) {
}

Transaction &OpenDuckTransactionManager::StartTransaction(ClientContext &context) {
	auto transaction = make_uniq<OpenDuckTransaction>(*this, context, catalog);
	auto &result = *transaction;
	lock_guard<mutex> guard(lock);
	transactions[result] = std::move(transaction);
	return result;
}

ErrorData OpenDuckTransactionManager::CommitTransaction(ClientContext &context, Transaction &transaction) {
	auto error = transaction.Cast<OpenDuckTransaction>().Commit(context);
	lock_guard<mutex> guard(lock);
	transactions.erase(transaction);
	return error;
}

void OpenDuckTransactionManager::RollbackTransaction(Transaction &transaction) {
	transaction.Cast<OpenDuckTransaction>().Rollback();
	lock_guard<mutex> guard(lock);
	transactions.erase(transaction);
}

void OpenDuckTransactionManager::Checkpoint(ClientContext &context, bool) {
	Statement statement;
	statement.sql = "CHECKPOINT";
	WithStatement(context, statement, [&](const odx_statement &asked) {
		Check([&](odx_error *error) { return odx_run(catalog.server->client, &asked, Patience(context), error); });
	});
}

void RegisterWrite(ClientContext &context, Catalog &catalog) {
	auto &attached = catalog.GetAttached();
	if (attached.IsReadOnly()) {
		throw InvalidInputException("Cannot write to database \"%s\": it is attached in read-only mode",
		                            attached.GetName().GetIdentifierName());
	}
	MetaTransaction::Get(context).ModifyDatabase(attached, DatabaseModificationType(0));
}

} // namespace odx
