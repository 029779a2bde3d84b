// Postgres's catalog: views and macros in the schema system.pgc, which users can read and nobody can change; and what they
// read, which is made at the first question and again when the catalog has changed. catalog/live.sql says what is where.
#include "handles.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/main/client_data.hpp"
#include "duckdb/parser/parsed_data/create_macro_info.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/statement/create_statement.hpp"

using namespace duckdb;

namespace openduck {

static constexpr const char *SCHEMA = "pgc";

static vector<unique_ptr<CreateInfo>> Parse(Connection &connection, const string &sql) {
	vector<unique_ptr<CreateInfo>> entries;
	for (auto &statement : connection.ExtractStatements(sql)) {
		auto &info = statement->Cast<CreateStatement>().info;
		// The binder lets nobody create in the system catalog, so the entries go in by themselves, marked as internal
		info->internal = true;
		info->temporary = true;
		entries.push_back(std::move(info));
	}
	return entries;
}

void CreatePostgresCatalog(Connection &connection, const string &sql) {
	// Parsing takes longer than all else at the start of an instance, and the text is the same for all
	static const auto entries = Parse(connection, sql);
	auto &context = *connection.context;
	context.RunFunctionInTransaction([&]() {
		auto &catalog = Catalog::GetSystemCatalog(context);
		CreateSchemaInfo schema;
		schema.SetQualifiedName(QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(SCHEMA), Identifier()));
		schema.internal = true;
		catalog.CreateSchema(context, schema);
		for (auto &entry : entries) {
			auto copy = entry->Copy();
			auto &info = *copy;
			if (info.type == CatalogType::VIEW_ENTRY) {
				catalog.CreateView(context, info.Cast<CreateViewInfo>());
			} else {
				catalog.CreateFunction(context, info.Cast<CreateMacroInfo>());
			}
		}
	});
}

static void Run(Connection &connection, const string &sql) {
	connection.Query(sql)->ThrowIfError();
}

// All of a script, or none of it
static void RunWhole(Connection &connection, const string &script) {
	Run(connection, "BEGIN");
	auto result = connection.Query(script);
	Run(connection, result->HasError() ? "ROLLBACK" : "COMMIT");
	result->ThrowIfError();
}

static optional_idx Version(ClientContext &context, const string &database) {
	optional_idx version;
	context.RunFunctionInTransaction([&]() {
		version = Catalog::GetCatalog(context, Identifier(database)).GetCatalogVersion(context);
	});
	return version;
}

static bool HasTemporaryObjects(ClientContext &context) {
	bool found = false;
	context.RunFunctionInTransaction([&]() {
		auto &schema = Catalog::GetCatalog(context, Identifier(TEMP_CATALOG)).GetSchema(context, Identifier(DEFAULT_SCHEMA));
		for (auto type : {CatalogType::TABLE_ENTRY, CatalogType::SEQUENCE_ENTRY, CatalogType::TYPE_ENTRY}) {
			schema.Scan(context, type, [&](CatalogEntry &entry) {
				found |= !entry.internal && !StringUtil::StartsWith(entry.name.GetIdentifierName(), CATALOG_PREFIX);
			});
		}
	});
	return found;
}

// Brings what all sessions read up to date; the version that it is of
static optional_idx PrepareStored(od_engine &engine, const string &file, const string &refresh) {
	duckdb::lock_guard<duckdb::mutex> guard(engine.catalog_lock);
	Connection connection(*engine.database);
	Run(connection, "USE " + SQLQuotedIdentifier::ToString(engine.name));
	if (!engine.catalog_attached) {
		// The one file beside its database that an instance may reach
		for (auto suffix : {"", ".wal", ".wal.checkpoint", ".wal.recovery"}) {
			DBConfig::GetConfig(*connection.context).AddAllowedPath(file + suffix);
		}
		Run(connection, "ATTACH IF NOT EXISTS " + SQLString::ToString(file) +
		                    " AS openduck_catalog (TYPE duckdb, READ_ONLY, HIDDEN)");
		Run(connection, "ATTACH IF NOT EXISTS ':memory:' AS openduck_stored (TYPE duckdb, HIDDEN)");
		engine.catalog_attached = true;
	}
	auto version = Version(*connection.context, engine.name);
	if (!engine.catalog_version.IsValid() || !version.IsValid() || engine.catalog_version != version) {
		RunWhole(connection, refresh);
		engine.catalog_version = version;
	}
	return engine.catalog_version;
}

static void PrepareOwn(od_connection &connection, const string &refresh_own, optional_idx version, uint64_t policy) {
	auto kept = connection.catalog_own && version.IsValid() && connection.catalog_version.IsValid() &&
	            connection.catalog_version == version && connection.catalog_policy == policy;
	if (kept && !HasTemporaryObjects(*connection.connection.context)) {
		return;
	}
	connection.catalog_own = false;
	connection.catalog_redirected = true;
	auto &context = *connection.connection.context;
	if (context.transaction.HasActiveTransaction() && !context.transaction.IsAutoCommit()) {
		// A rollback takes them back, so that they are of this transaction at most
		Run(connection.connection, refresh_own);
		return;
	}
	RunWhole(connection.connection, refresh_own);
	connection.catalog_own = true;
	connection.catalog_version = version;
	connection.catalog_policy = policy;
}

} // namespace openduck

bool od_catalog_build(od_text path, od_text postgres_catalog, od_text builtin, od_text live, od_error *error) {
	return openduck::Guard(error, [&]() {
		od_engine *started = nullptr;
		if (!od_engine_start(nullptr, 0, nullptr, 0, postgres_catalog, &started, error)) {
			throw InternalException("%s", string(error->message, error->message_size));
		}
		unique_ptr<od_engine> engine(started);
		Connection connection(*engine->database);
		openduck::Run(connection, "ATTACH " + SQLString::ToString(openduck::Text(path)) + " AS openduck_catalog");
		openduck::Run(connection, "ATTACH ':memory:' AS openduck_stored");
		// There has to be one that is the default
		openduck::Run(connection, "USE openduck_stored");
		openduck::Run(connection, openduck::Text(builtin));
		openduck::Run(connection, openduck::Text(live));
		openduck::Run(connection, "CHECKPOINT openduck_catalog");
		openduck::Run(connection, "DETACH openduck_catalog");
	});
}

bool od_catalog_prepare(od_engine *engine, od_connection *connection, od_text file, od_text refresh, od_text refresh_own,
                        uint64_t policy, bool *own, od_error *error) {
	return openduck::Guard(error, [&]() {
		auto &context = *connection->connection.context;
		auto stored = openduck::PrepareStored(*engine, openduck::Text(file), openduck::Text(refresh));
		auto seen = openduck::Version(context, engine->name);
		auto others = stored.IsValid() && seen.IsValid() && stored == seen;
		*own = policy != 0 || !others || openduck::HasTemporaryObjects(context);
		if (*own) {
			openduck::PrepareOwn(*connection, openduck::Text(refresh_own), seen, policy);
		} else if (connection->catalog_redirected) {
			openduck::Run(connection->connection, "SET VARIABLE openduck_catalog_own = false");
			connection->catalog_own = false;
			connection->catalog_redirected = false;
		}
	});
}
