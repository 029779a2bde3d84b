// Instances and connections: opening, locking down, settings.
#include "storage.hpp"

#include "duckdb/catalog/catalog.hpp"
#include "duckdb/main/attached_database.hpp"
#include "duckdb/main/client_config.hpp"
#include "duckdb/main/valid_checker.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/storage/buffer_manager.hpp"
#include "duckdb/transaction/meta_transaction.hpp"

using namespace duckdb;
using openduck::Borrow;
using openduck::Guard;
using openduck::Text;

namespace openduck {

static char *Copy(const string &text) {
	auto copy = static_cast<char *>(malloc(text.size() + 1));
	if (copy) {
		memcpy(copy, text.c_str(), text.size() + 1);
	}
	return copy;
}

void Fill(od_error *error, const ErrorData &data) {
	error->type = static_cast<int32_t>(data.Type());
	error->position = -1;
	auto &extra = data.ExtraInfo();
	auto position = extra.find("position");
	if (position != extra.end()) {
		error->position = strtoll(position->second.c_str(), nullptr, 10);
	}
	error->message = Copy(data.RawMessage());
	error->message_size = error->message ? data.RawMessage().size() : 0;
}

static void Run(Connection &connection, const string &sql) {
	auto result = connection.Query(sql);
	result->ThrowIfError();
}

// Functions that reach past the session: other sessions' logs, processes, secrets.
static void DropUnsafeFunctions(Connection &connection) {
	static constexpr const char *UNSAFE[] = {
	    "create_external_resource", "destroy_external_resource", "register_external_resource", "disable_logging",
	    "enable_logging",           "truncate_duckdb_logs",      "duckdb_logs",                "duckdb_log_contexts",
	    "which_secret",             "disable_profiling",         "enable_profiling"};
	auto &context = *connection.context;
	context.RunFunctionInTransaction([&]() {
		auto &catalog = Catalog::GetSystemCatalog(context);
		for (auto &name : UNSAFE) {
			for (auto type : {CatalogType::TABLE_FUNCTION_ENTRY, CatalogType::PRAGMA_FUNCTION_ENTRY}) {
				DropInfo info;
				info.type = type;
				info.SetQualifiedName(QualifiedName(Identifier(SYSTEM_CATALOG), Identifier(DEFAULT_SCHEMA), Identifier(name)));
				info.if_not_found = OnEntryNotFound::RETURN_NULL;
				info.allow_drop_internal = true;
				catalog.DropEntry(context, info);
			}
		}
	});
}

static void Attach(Connection &connection, const string &name, const string &path, const string &type, bool read_only,
                   const string &more) {
	auto target = path.empty() ? string(":memory:") : path;
	auto options = "TYPE " + type + (read_only ? ", READ_ONLY" : "") + (more.empty() ? "" : ", " + more);
	Run(connection, "ATTACH " + SQLString::ToString(target) + " AS " + SQLQuotedIdentifier::ToString(name) + " (" +
	                    options + ")");
}

} // namespace openduck

void od_error_free(od_error *error) {
	free(error->message);
	error->message = nullptr;
	error->message_size = 0;
}

bool od_engine_start(const od_option *options, size_t option_count, const od_text *session_settings,
                     size_t session_setting_count, od_text postgres_catalog, od_engine **engine, od_error *error) {
	return Guard(error, [&]() {
		DBConfig config;
		for (size_t i = 0; i < option_count; i++) {
			config.SetOptionByName(Identifier(Text(options[i].name)), Value(Text(options[i].value)));
		}
		config.replacement_scans.emplace_back(openduck::ReplaceInput);
		auto started = make_uniq<od_engine>();
		started->database = DuckDB::CreateEmpty(&config);
		openduck::LoadIcu(*started->database);
		openduck::RegisterFunctions(*started->database);
		openduck::RegisterBloom(*started->database);
		openduck::RegisterEntries(*started->database);
		openduck::RegisterMacros(*started->database);
		openduck::RegisterCommitStatus(*started->database);
		openduck::RegisterRights(*started->database);
		openduck::RegisterNumerics(*started->database);
		openduck::CorrectStabilities(*started->database);
		openduck::RegisterTexts(*started->database);
		openduck::RegisterRouting(*started->database);
		Connection connection(*started->database);
		openduck::DropUnsafeFunctions(connection);
		openduck::RegisterSums(connection);
		openduck::CreatePostgresCatalog(connection, Text(postgres_catalog));
		auto &live = DBConfig::GetConfig(*connection.context);
		for (size_t i = 0; i < session_setting_count; i++) {
			live.AddAllowedConfig(Identifier(Text(session_settings[i])));
		}
		*engine = started.release();
	});
}

bool od_engine_attach(od_engine *engine, od_text name, od_text path, bool read_only, od_volume *volume,
                      od_text attach_options, od_error *error) {
	return Guard(error, [&]() {
		engine->name = Text(name);
		// Storage learns which blocks it may forget
		DBConfig::GetConfig(*engine->database->instance).options.trim_free_blocks = volume != nullptr;
		std::shared_ptr<openduck::Mount> mount;
		if (volume) {
			mount = openduck::MountVolume(*engine->database, engine->name, volume);
		}
		Connection connection(*engine->database);
		openduck::Attach(connection, engine->name, mount ? mount->path : Text(path),
		                 mount ? openduck::LAYERS_TYPE : "duckdb",
		                 read_only || (mount && od_volume_read_only(volume)), Text(attach_options));
		openduck::Run(connection, "SET GLOBAL enable_external_access = false");
		openduck::Run(connection, "SET GLOBAL lock_configuration = true");
		if (mount) {
			mount->sealed = true;
		}
	});
}

void od_engine_close(od_engine *engine) {
	delete engine;
}

bool od_engine_set_memory(od_engine *engine, uint64_t bytes, od_error *error) {
	return Guard(error, [&]() {
		auto &instance = *engine->database->instance;
		BufferManager::GetBufferManager(instance).SetMemoryLimit(bytes);
		DBConfig::GetConfig(instance).options.maximum_memory = bytes;
	});
}

bool od_engine_allow_folder(od_engine *engine, od_text folder, od_error *error) {
	return Guard(error, [&]() { engine->database->instance->config.AddAllowedDirectory(Text(folder)); });
}

bool od_engine_checkpoint(od_engine *engine, od_error *error) {
	return Guard(error, [&]() {
		Connection connection(*engine->database);
		openduck::Run(connection, "CHECKPOINT " + SQLQuotedIdentifier::ToString(engine->name));
	});
}

bool od_connect(od_engine *engine, od_connection **connection, od_error *error) {
	return Guard(error, [&]() {
		auto opened = make_uniq<od_connection>(*engine);
		// The engine knows how far a statement is only where it would show a bar
		auto &config = ClientConfig::GetConfig(*opened->connection.context);
		config.enable_progress_bar = true;
		config.print_progress_bar = false;
		openduck::Run(opened->connection, "USE " + SQLQuotedIdentifier::ToString(engine->name));
		*connection = opened.release();
	});
}

void od_connection_close(od_connection *connection) {
	delete connection;
}

void od_interrupt(od_connection *connection) {
	connection->connection.Interrupt();
}

double od_progress(od_connection *connection) {
	try {
		return connection->connection.GetQueryProgress();
	} catch (...) {
		return -1;
	}
}

int32_t od_transaction_state(od_connection *connection) {
	auto &context = *connection->connection.context;
	if (!context.transaction.HasActiveTransaction() || context.transaction.IsAutoCommit()) {
		return 0;
	}
	return ValidChecker::IsInvalidated(context.ActiveTransaction()) ? 2 : 1;
}

void od_set_transaction(od_connection *connection, od_text id) {
	connection->commits->transaction_id = Text(id);
	connection->commits->position = 0;
}

uint64_t od_committed(od_connection *connection) {
	return connection->commits->position;
}

bool od_commit(od_connection *connection, od_error *error) {
	return Guard(error, [&]() { connection->connection.Commit(); });
}

bool od_roll_back(od_connection *connection, od_error *error) {
	return Guard(error, [&]() { connection->connection.Rollback(); });
}

bool od_setting(od_connection *connection, od_text name, void *target, od_column_sink sink, od_error *error) {
	return Guard(error, [&]() {
		Value value;
		auto key = Text(name);
		if (!connection->connection.context->TryGetCurrentSetting(Identifier(key), value)) {
			throw CatalogException("unrecognized configuration parameter \"%s\"", key);
		}
		auto text = value.ToString();
		sink(target, Borrow(key), Borrow(text), {});
	});
}

bool od_set_variable(od_connection *connection, od_text name, od_text value, od_error *error) {
	return Guard(error, [&]() {
		ClientConfig::GetConfig(*connection->connection.context).SetUserVariable(String(Text(name)), Value(Text(value)));
	});
}

bool od_set(od_connection *connection, od_text name, od_text value, od_error *error) {
	return Guard(error, [&]() {
		openduck::Run(connection->connection, "SET SESSION " + SQLQuotedIdentifier::ToString(Text(name)) + " = " +
		                                          SQLString::ToString(Text(value)));
	});
}

bool od_reset(od_connection *connection, od_text name, od_error *error) {
	return Guard(error, [&]() {
		if (Text(name) == "search_path") {
			// The instance's own would leave the database
			openduck::Run(connection->connection, "USE " + SQLQuotedIdentifier::ToString(connection->database));
			return;
		}
		openduck::Run(connection->connection, "RESET SESSION " + SQLQuotedIdentifier::ToString(Text(name)));
	});
}
