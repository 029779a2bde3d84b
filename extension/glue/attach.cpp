// ATTACH, its options, and secrets of type openduck.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_transaction.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/main/connection_manager.hpp"
#include "duckdb/planner/extension_callback.hpp"
#include "duckdb/main/extension/extension_loader.hpp"
#include "duckdb/main/secret/secret.hpp"
#include "duckdb/main/secret/secret_manager.hpp"
#include "duckdb/parser/parsed_data/attach_info.hpp"
#include "duckdb/storage/storage_extension.hpp"

namespace odx {

static constexpr const char *SECRET_TYPE = "openduck";
static constexpr const char *SECRET_KEYS[] = {"endpoint", "token", "ca"};

//===--------------------------------------------------------------------===//
// Secrets
//===--------------------------------------------------------------------===//
static unique_ptr<BaseSecret> CreateSecret(ClientContext &, CreateSecretInput &input) {
	auto scope = input.scope;
	if (scope.empty()) {
		scope.push_back("openduck:");
	}
	auto secret = make_uniq<KeyValueSecret>(scope, input.type, input.provider, input.name);
	for (auto &key : SECRET_KEYS) {
		secret->TrySetValue(Identifier(key), input);
	}
	secret->redact_keys = {Identifier("token")};
	return std::move(secret);
}

static void RegisterSecret(ExtensionLoader &loader) {
	SecretType type;
	type.name = Identifier(SECRET_TYPE);
	type.deserializer = KeyValueSecret::Deserialize<KeyValueSecret>;
	type.default_provider = "config";
	loader.RegisterSecretType(type);
	CreateSecretFunction function;
	function.secret_type = SECRET_TYPE;
	function.provider = Identifier("config");
	function.function = CreateSecret;
	for (auto &key : SECRET_KEYS) {
		function.named_parameters[key] = LogicalType::VARCHAR;
	}
	loader.RegisterFunction(function);
}

// The secret asked for by name, or else the best one for the scope
static unique_ptr<SecretEntry> FindSecret(ClientContext &context, const string &scope, const string &name) {
	auto &manager = SecretManager::Get(context);
	auto transaction = CatalogTransaction::GetSystemCatalogTransaction(context);
	if (name.empty()) {
		auto match = manager.LookupSecret(transaction, scope, SECRET_TYPE);
		return std::move(match.secret_entry);
	}
	auto entry = manager.GetSecretByName(transaction, name);
	if (!entry) {
		throw InvalidInputException("openduck: there is no secret \"%s\"", name);
	}
	if (entry->secret->GetType() != SECRET_TYPE) {
		throw InvalidInputException("openduck: the secret \"%s\" is not of type openduck", name);
	}
	return entry;
}

shared_ptr<Server> OpenServer(ClientContext &context, odx_target &target) {
	vector<StringPair> wanted;
	odx_target_secret(&target, &wanted, CollectPair);
	if (auto entry = FindSecret(context, wanted[0].first, wanted[0].second)) {
		vector<StringPair> values;
		for (auto &value : entry->secret->Cast<KeyValueSecret>().secret_map) {
			values.emplace_back(value.first.GetIdentifierName(), value.second.ToString());
		}
		auto pairs = Borrow(values);
		Check([&](odx_error *error) { return odx_target_set_secret(&target, pairs.data(), pairs.size(), error); });
	}
	return make_shared_ptr<Server>(context, target);
}

//===--------------------------------------------------------------------===//
// ATTACH
//===--------------------------------------------------------------------===//
static TargetHandle ParseTarget(const string &path, const vector<StringPair> &options) {
	auto pairs = Borrow(options);
	odx_target *target = nullptr;
	Check([&](odx_error *error) {
		return odx_target_parse(Borrow(path), pairs.data(), pairs.size(), &target, error);
	});
	return TargetHandle(target);
}

static unique_ptr<Catalog> Attach(optional_ptr<StorageExtensionInfo>, ClientContext &context, AttachedDatabase &db,
                                  const string &name, AttachInfo &info, AttachOptions &options) {
	auto path = info.path;
	vector<StringPair> given;
	for (auto &option : options.options) {
		given.emplace_back(option.first, option.second.ToString());
	}
	// What listings show of an attached database has no token in it
	options.options.erase("token");
	options.original_path.reset();
	auto target = ParseTarget(path, given);
	// Without AS, DuckDB makes a name of the path, parameters and all
	if (name.find_first_of("?=&") != string::npos) {
		throw InvalidInputException("openduck: give the database a name: ATTACH '..' AS name");
	}
	auto server = OpenServer(context, *target);
	info.path = server->display;
	auto catalog = make_uniq<OpenDuckCatalog>(db, std::move(server));
	// A wrong token, a dead server, a database that is not there: said now
	catalog->Refresh(context, string());
	return std::move(catalog);
}

static unique_ptr<TransactionManager> MakeTransactionManager(optional_ptr<StorageExtensionInfo>, AttachedDatabase &db,
                                                             Catalog &catalog) {
	return make_uniq<OpenDuckTransactionManager>(db, catalog.Cast<OpenDuckCatalog>());
}

// Connections that are opened later
class Connections : public ExtensionCallback {
public:
	void OnConnectionOpened(ClientContext &context) override {
		RegisterRebind(context);
	}
};

static void RegisterConnections(DatabaseInstance &database) {
	auto &config = DBConfig::GetConfig(database);
	ExtensionCallback::Register(config, make_shared_ptr<Connections>());
	for (auto &connection : ConnectionManager::Get(database).GetConnectionList()) {
		RegisterRebind(*connection);
	}
}

void RegisterAttach(ExtensionLoader &loader) {
	RegisterConnections(loader.GetDatabaseInstance());
	auto &config = DBConfig::GetConfig(loader.GetDatabaseInstance());
	auto extension = make_shared_ptr<StorageExtension>();
	extension->attach = Attach;
	extension->create_transaction_manager = MakeTransactionManager;
	StorageExtension::Register(config, "openduck", extension);
	StorageExtension::Register(config, "od", extension);
	RegisterSecret(loader);
	config.AddExtensionOption(Identifier("openduck_connect_timeout_ms"),
	                          "Milliseconds that a connection to an OpenDuck server may take", LogicalType::UINTEGER,
	                          Value::UINTEGER(10000));
}

} // namespace odx
