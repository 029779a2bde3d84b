// The catalog of an attached database: which snapshot counts, and when to ask for a newer one.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_entry/scalar_function_catalog_entry.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/storage/database_size.hpp"

namespace odx {

// How long numbers of rows for the optimizer may be older than the newest rows.
static constexpr std::chrono::seconds COUNT_AGAIN_AFTER(10);

OpenDuckCatalog::OpenDuckCatalog(AttachedDatabase &db, shared_ptr<Server> server_p)
    : Catalog(db), server(std::move(server_p)) {
}

void OpenDuckCatalog::Initialize(bool) {
}

string OpenDuckCatalog::GetCatalogType() {
	return "openduck";
}

shared_ptr<Snapshot> OpenDuckCatalog::Current(ClientContext &context) {
	auto now = Clock::now();
	{
		lock_guard<mutex> guard(lock);
		auto holds = newest && !changed && odx_client_catalog_lsn(server->client) <= newest->lsn;
		if (holds && (odx_client_lsn(server->client) <= newest->lsn || now - newest->asked_at < COUNT_AGAIN_AFTER)) {
			return newest;
		}
	}
	return Refresh(context, string());
}

Clock::time_point OpenDuckCatalog::LastHeard() {
	lock_guard<mutex> guard(lock);
	return heard_at;
}

void OpenDuckCatalog::Heard(Clock::time_point asked_at) {
	lock_guard<mutex> guard(lock);
	heard_at = MaxValue(heard_at, asked_at);
}

shared_ptr<Snapshot> OpenDuckCatalog::Refresh(ClientContext &context, const string &session) {
	bool ask_functions;
	{
		lock_guard<mutex> guard(lock);
		ask_functions = functions.empty();
		if (session.empty()) {
			// A change from here on is not in the answer
			changed = false;
		}
	}
	// Asked outside the lock: connections do not wait for each other
	auto fetched = FetchSnapshot(context, *this, session, ask_functions);
	lock_guard<mutex> guard(lock);
	if (ask_functions) {
		functions = fetched->functions;
	}
	heard_at = MaxValue(heard_at, fetched->asked_at);
	// What a transaction sees of its own changes is not for others
	if (session.empty() && (!newest || newest->lsn <= fetched->lsn)) {
		newest = fetched;
	}
	return fetched;
}

void OpenDuckCatalog::Changed() {
	lock_guard<mutex> guard(lock);
	changed = true;
}

bool OpenDuckCatalog::HasFunction(const Identifier &name) {
	lock_guard<mutex> guard(lock);
	return functions.empty() || functions.find(name) != functions.end();
}

bool OpenDuckCatalog::HasSystemFunction(const Identifier &name) {
	lock_guard<mutex> guard(lock);
	auto found = functions.find(name);
	return functions.empty() || (found != functions.end() && found->second);
}

static optional_ptr<CatalogEntry> LocalFunction(DatabaseInstance &database, const Identifier &name) {
	auto &system = Catalog::GetSystemCatalog(database);
	auto transaction = CatalogTransaction::GetSystemTransaction(database);
	auto &schema = system.GetSchema(transaction, Identifier::DefaultSchema());
	// Macros and aggregates are found as scalar functions too
	return schema.GetEntry(transaction, CatalogType::SCALAR_FUNCTION_ENTRY, name);
}

bool OpenDuckCatalog::IsLocalFunction(const Identifier &name) {
	return LocalFunction(GetDatabase(), name) != nullptr;
}

bool OpenDuckCatalog::IsVolatileFunction(const Identifier &name) {
	auto entry = LocalFunction(GetDatabase(), name);
	if (!entry || entry->type != CatalogType::SCALAR_FUNCTION_ENTRY) {
		return false;
	}
	for (auto &function : entry->Cast<ScalarFunctionCatalogEntry>().functions.functions) {
		if (function->GetStability() == FunctionStability::VOLATILE) {
			return true;
		}
	}
	return false;
}

void OpenDuckCatalog::RunDDL(ClientContext &context, const string &sql) {
	RegisterWrite(context, *this);
	auto &transaction = OpenDuckTransaction::Get(context, *this);
	Statement statement;
	statement.sql = sql;
	statement.settings = AnswerSettings(context);
	transaction.Join(context, statement);
	WithStatement(context, statement, [&](const odx_statement &asked) {
		Check([&](odx_error *error) { return odx_run(server->client, &asked, Patience(context), error); });
	});
	transaction.CatalogChanged();
}

optional_ptr<CatalogEntry> OpenDuckCatalog::CreateSchema(CatalogTransaction transaction, CreateSchemaInfo &info) {
	auto copy = info.Copy();
	copy->StripCatalogQualification();
	RunDDL(transaction.GetContext(), copy->ToString());
	return nullptr;
}

optional_ptr<SchemaCatalogEntry> OpenDuckCatalog::LookupSchema(CatalogTransaction transaction,
                                                               const EntryLookupInfo &lookup,
                                                               OnEntryNotFound if_not_found) {
	auto &context = transaction.GetContext();
	auto &name = lookup.GetEntryIdentifier();
	auto &remote = OpenDuckTransaction::Get(context, *this);
	if (!remote.IsAsking()) {
		if (auto schema = remote.Contents(context).Schema(name)) {
			return schema.get();
		}
		// DuckDB looks for its own schemas everywhere
		auto is_own = name == "information_schema" || name == "pg_catalog";
		if (!is_own && remote.LookAgain(context)) {
			if (auto schema = remote.Contents(context).Schema(name)) {
				return schema.get();
			}
		}
	}
	if (if_not_found == OnEntryNotFound::RETURN_NULL) {
		return nullptr;
	}
	throw CatalogException(lookup.GetErrorContext(), "Schema with name \"%s\" does not exist", name.GetIdentifierName());
}

void OpenDuckCatalog::ScanSchemas(ClientContext &context, std::function<void(SchemaCatalogEntry &)> callback) {
	for (auto &schema : OpenDuckTransaction::Get(context, *this).Contents(context).schemas) {
		callback(*schema.second);
	}
}

void OpenDuckCatalog::DropSchema(ClientContext &context, DropInfo &info) {
	auto copy = info.Copy();
	auto stripped = copy->GetQualifiedName();
	stripped.StripCatalog();
	copy->SetQualifiedName(std::move(stripped));
	RunDDL(context, copy->ToString());
}

DatabaseSize OpenDuckCatalog::GetDatabaseSize(ClientContext &) {
	return DatabaseSize();
}

bool OpenDuckCatalog::InMemory() {
	return false;
}

string OpenDuckCatalog::GetDBPath() {
	return server->display;
}

string OpenDuckCatalog::GetConnectDisplay() {
	return server->display;
}

} // namespace odx
