// Databases in layered storage. A commit ends in two steps: DuckDB's own, which puts its bytes in order and lets go of
// every lock, and then the wait until they are durable, in which all others go on.
#include "commit.hpp"
#include "storage.hpp"

#include "duckdb/catalog/catalog_entry/schema_catalog_entry.hpp"
#include "duckdb/catalog/entry_lookup_info.hpp"
#include "duckdb/common/exception/binder_exception.hpp"
#include "duckdb/common/string_util.hpp"
#include "duckdb/main/attached_database.hpp"
#include "duckdb/main/database_manager.hpp"
#include "duckdb/main/valid_checker.hpp"
#include "duckdb/parser/parsed_data/attach_info.hpp"
#include "duckdb/planner/tableref/bound_at_clause.hpp"
#include "duckdb/storage/database_size.hpp"
#include "duckdb/storage/storage_extension.hpp"
#include "duckdb/storage/storage_manager.hpp"
#include "duckdb/transaction/duck_transaction.hpp"
#include "duckdb/transaction/meta_transaction.hpp"

using namespace duckdb;

namespace openduck {

//===--------------------------------------------------------------------===//
// Earlier positions
//===--------------------------------------------------------------------===//
// More than this many stay attached only while transactions read them
static constexpr idx_t MAXIMUM_PASTS = 16;

Pasts::Pasts(Identifier name, string path, std::shared_ptr<Mounts> mounts, std::unordered_map<string, Value> options)
    : name(std::move(name)), path(std::move(path)), mounts(std::move(mounts)), options(std::move(options)) {
}

Identifier Pasts::NameAt(uint64_t position) const {
	return Identifier(name.GetIdentifierName() + "@" + to_string(position));
}

duckdb::shared_ptr<AttachedDatabase> Pasts::Find(uint64_t position) {
	// Closed after the lock is released
	duckdb::shared_ptr<AttachedDatabase> ended;
	lock_guard<mutex> guard(lock);
	for (auto entry = kept.begin(); entry != kept.end(); entry++) {
		if (entry->position != position) {
			continue;
		}
		if (entry->database->GetCatalog().Cast<LayersCatalog>().Mounted()->ended) {
			ended = std::move(entry->database);
			kept.erase(entry);
			return nullptr;
		}
		entry->last_use = ++uses;
		return entry->database;
	}
	return nullptr;
}

duckdb::shared_ptr<AttachedDatabase> Pasts::Attach(ClientContext &context, uint64_t position, const Volume &snapshot) {
	uint64_t serial;
	{
		lock_guard<mutex> guard(lock);
		serial = ++attached;
	}
	auto mount = mounts->Add(StringUtil::Format("%s/@%llu.%llu", path, position, serial), snapshot);
	mount->pasts = weak_from_this();
	AttachInfo info;
	info.name = NameAt(position);
	info.path = mount->path;
	AttachOptions attach(duckdb::unordered_map<string, Value>(options.begin(), options.end()), AccessMode::READ_ONLY);
	attach.db_type = LAYERS_TYPE;
	attach.visibility = AttachVisibility::HIDDEN;
	// As DatabaseManager::AttachDatabase, which would also put it into the list of databases, and take it out again for
	// everybody when the transaction of the first to use it is rolled back
	auto &instance = DatabaseInstance::GetDatabase(context);
	auto database = instance.CreateAttachedDatabase(context, info, attach);
	database->oid = DatabaseManager::Get(instance).NextOid();
	database->Initialize(context);
	database->FinalizeLoad(context);
	mount->sealed = true;
	return database;
}

duckdb::shared_ptr<AttachedDatabase> Pasts::Keep(uint64_t position, duckdb::shared_ptr<AttachedDatabase> database) {
	// Closed after the lock is released
	std::vector<duckdb::shared_ptr<AttachedDatabase>> dropped;
	lock_guard<mutex> guard(lock);
	for (auto &past : kept) {
		if (past.position == position) {
			past.last_use = ++uses;
			dropped.push_back(std::move(database));
			return past.database;
		}
	}
	kept.push_back(Past {position, database, ++uses});
	while (kept.size() > MAXIMUM_PASTS) {
		auto oldest = kept.end();
		for (auto entry = kept.begin(); entry != kept.end(); entry++) {
			// New users come by here, so the one reference of an unused one stays the only one while the lock is held
			if (entry->database.use_count() == 1 && (oldest == kept.end() || entry->last_use < oldest->last_use)) {
				oldest = entry;
			}
		}
		if (oldest == kept.end()) {
			break;
		}
		dropped.push_back(std::move(oldest->database));
		kept.erase(oldest);
	}
	return database;
}

Catalog &Pasts::Use(ClientContext &context, duckdb::shared_ptr<AttachedDatabase> database) {
	auto &transaction = MetaTransaction::Get(context);
	// What the transaction has read under this name it goes on reading: it may be another one of the same position
	auto used = transaction.GetReferencedDatabase(database->GetName());
	return used ? used->GetCatalog() : transaction.UseDatabase(database).GetCatalog();
}

Catalog &Pasts::Use(ClientContext &context, uint64_t position, const Volume &snapshot) {
	auto used = MetaTransaction::Get(context).GetReferencedDatabase(NameAt(position));
	if (used) {
		return used->GetCatalog();
	}
	auto database = Find(position);
	if (!database) {
		database = Keep(position, Attach(context, position, snapshot));
	}
	return Use(context, std::move(database));
}

//===--------------------------------------------------------------------===//
// Catalog
//===--------------------------------------------------------------------===//
LayersCatalog::LayersCatalog(AttachedDatabase &db, std::shared_ptr<Mount> mount_p, std::shared_ptr<Pasts> own_p)
    : DuckCatalog(db), mount(std::move(mount_p)), own(std::move(own_p)), pasts(own ? own : mount->pasts) {
}

// Tells storage where the catalog is, where a checkpoint has moved it: a snapshot that is opened far away is then read ahead
static void NoteHotBlocks(AttachedDatabase &db, Mount &mount) {
	auto headers = mount.headers.load();
	if (od_volume_read_only(mount.volume.get()) || mount.headers_noted.exchange(headers) == headers) {
		return;
	}
	std::vector<uint64_t> blocks;
	for (auto &block : db.GetStorageManager().GetMetadataInfo()) {
		if (block.block_id >= 0 && block.free_list.size() < block.total_blocks) {
			blocks.push_back(static_cast<uint64_t>(block.block_id));
		}
	}
	od_volume_note_hot_blocks(mount.volume.get(), blocks.data(), blocks.size());
}

void LayersCatalog::FinalizeLoad(optional_ptr<ClientContext> context) {
	DuckCatalog::FinalizeLoad(context);
	NoteHotBlocks(GetAttached(), *mount);
}

optional_idx LayersCatalog::GetCatalogVersion(ClientContext &context) {
	return IsPast() ? optional_idx() : DuckCatalog::GetCatalogVersion(context);
}

// The value of AT as text that means the same everywhere: a time is one of the session's time zone only here
static string ValueText(ClientContext &context, const string &unit, const Value &value) {
	if (value.IsNull()) {
		throw BinderException("AT (%s => NULL) names no position", StringUtil::Upper(unit));
	}
	if (unit == "version") {
		// A name of a snapshot, or a number as text
		auto is_text = value.type().id() == LogicalTypeId::VARCHAR;
		return is_text ? value.ToString() : value.CastAs(context, LogicalType::UBIGINT).ToString();
	}
	if (unit == "timestamp") {
		return value.CastAs(context, LogicalType::TIMESTAMP_TZ).ToString();
	}
	throw BinderException("AT (%s => ...) is not known: use VERSION or TIMESTAMP", StringUtil::Upper(unit));
}

Catalog &LayersCatalog::At(ClientContext &context, const BoundAtClause &at) {
	auto shared = pasts.lock();
	if (!shared) {
		throw IOException("database \"%s\" is being closed", GetName());
	}
	auto unit = StringUtil::Lower(at.Unit().GetIdentifierName());
	auto value = ValueText(context, unit, at.GetValue());
	Value number(value);
	if (unit == "version" && number.DefaultTryCastAs(LogicalType::UBIGINT)) {
		auto database = shared->Find(number.GetValue<uint64_t>());
		if (database) {
			return shared->Use(context, std::move(database));
		}
	}
	auto volume = mount->volume.get();
	od_volume *found = nullptr;
	uint64_t position = 0;
	Failure failure;
	if (!od_volume_at(volume, Borrow(unit), Borrow(value), &found, &position, failure.Out())) {
		failure.Throw();
	}
	auto snapshot = Own(found);
	// So a view that is read at a position reads its tables where it is
	if (od_volume_read_only(volume) && od_volume_position(volume) == position) {
		return *this;
	}
	return shared->Use(context, position, snapshot);
}

static EntryLookupInfo WithoutAt(const EntryLookupInfo &lookup) {
	return EntryLookupInfo(lookup.GetCatalogType(), lookup.GetQualifiedName(), lookup.GetErrorContext());
}

optional_ptr<SchemaCatalogEntry> LayersCatalog::LookupSchema(CatalogTransaction transaction,
                                                             const EntryLookupInfo &lookup,
                                                             OnEntryNotFound if_not_found) {
	auto at = lookup.GetAtClause();
	if (!at) {
		return DuckCatalog::LookupSchema(transaction, lookup, if_not_found);
	}
	auto &context = transaction.GetContext();
	auto &catalog = At(context, *at);
	return catalog.LookupSchema(catalog.GetCatalogTransaction(context), WithoutAt(lookup), if_not_found);
}

// As Catalog's own, but with the transaction of the database that answers: what another one's makes visible is of no
// meaning there
CatalogEntryLookup LayersCatalog::TryLookupEntryInternal(CatalogTransaction transaction,
                                                         const EntryLookupInfo &lookup) {
	auto at = lookup.GetAtClause();
	if (at) {
		auto &context = transaction.GetContext();
		auto &catalog = At(context, *at).Cast<LayersCatalog>();
		return catalog.TryLookupEntryInternal(catalog.GetCatalogTransaction(context), WithoutAt(lookup));
	}
	auto &path = lookup.GetQualifiedName().Path();
	auto schema_lookup =
	    EntryLookupInfo::SchemaLookup(lookup, duckdb::vector<Identifier>(path.begin(), path.end() - 1));
	auto schema = LookupSchema(transaction, schema_lookup, OnEntryNotFound::RETURN_NULL);
	if (!schema) {
		return {nullptr, nullptr, ErrorData()};
	}
	return {schema, schema->LookupEntry(transaction, lookup), ErrorData()};
}

//===--------------------------------------------------------------------===//
// Transactions
//===--------------------------------------------------------------------===//
// A reason that speaks of the COMMIT itself is given as it is
static ErrorData OutcomeUnknown(const string &reason) {
	auto known = StringUtil::Contains(reason, "COMMIT");
	return ErrorData(ExceptionType::TRANSACTION, known ? reason : "the outcome of COMMIT is unknown: " + reason);
}

// A commit that is under way, for those who ask what has become of it
class Announced {
public:
	Announced(od_volume *volume, const string &id) : volume(volume), id(id) {
		Failure failure;
		if (!od_volume_announce_commit(volume, Borrow(id), failure.Out())) {
			refusal = ErrorData(ExceptionType::TRANSACTION, failure.Text());
		}
	}
	~Announced() {
		if (!refusal.HasError()) {
			od_volume_commit_over(volume, Borrow(id));
		}
	}
	Announced(const Announced &) = delete;
	Announced &operator=(const Announced &) = delete;

	ErrorData refusal;

private:
	od_volume *const volume;
	const string &id;
};

ErrorData LayersTransactionManager::CommitTransaction(ClientContext &context, Transaction &transaction) {
	// False also for what recovery replays, and for a transaction of a snapshot. The transaction is gone afterwards
	if (!transaction.Cast<DuckTransaction>().ShouldWriteToWAL(db)) {
		return DuckTransactionManager::CommitTransaction(context, transaction);
	}
	auto commits = context.registered_state->Get<Commits>(Commits::KEY);
	auto volume = mount->volume.get();
	auto id = commits ? commits->transaction_id : string();
	Announced announced(volume, id);
	if (announced.refusal.HasError()) {
		RollbackTransaction(transaction);
		return announced.refusal;
	}
	auto rights = context.registered_state->Get<Rights>(Rights::KEY);
	CommitScope scope(volume, id, rights ? rights->rights : nullptr);
	auto error = DuckTransactionManager::CommitTransaction(context, transaction);
	auto position = scope.End();
	if (!error.HasError()) {
		NoteHotBlocks(db, *mount);
		// A log entry may come to nothing, but what the transaction has seen is durable when it is told of
		position = position ? position : od_volume_position(volume);
		Failure failure;
		if (od_volume_wait(volume, position, failure.Out())) {
			if (commits) {
				commits->position = position;
			}
			return error;
		}
		error = OutcomeUnknown(failure.Text());
	} else if (ValidChecker::IsInvalidated(db)) {
		// Large changes are not logged but checkpointed, and that failed on the way
		error = OutcomeUnknown(error.RawMessage());
	} else if (!mount->ended) {
		return error;
	}
	// Memory may hold what storage does not: nobody may read it
	ValidChecker::Invalidate(db.GetDatabase(), error.RawMessage());
	return error;
}

void LayersTransactionManager::OnCommitCheckpointDecision(const CheckpointDecision &, DuckTransaction &) {
	auto commit = CommitScope::Of(mount->volume.get());
	if (commit) {
		commit->BeforeCheckpoint();
	}
}

void LayersTransactionManager::Checkpoint(ClientContext &context, bool force) {
	DuckTransactionManager::Checkpoint(context, force);
	NoteHotBlocks(db, *mount);
	auto volume = mount->volume.get();
	Failure failure;
	if (!od_volume_wait(volume, od_volume_position(volume), failure.Out())) {
		failure.Throw();
	}
}

//===--------------------------------------------------------------------===//
// Attaching
//===--------------------------------------------------------------------===//
struct LayersInfo : public StorageExtensionInfo {
	explicit LayersInfo(std::shared_ptr<Mounts> mounts) : mounts(std::move(mounts)) {
	}

	const std::shared_ptr<Mounts> mounts;
};

static unique_ptr<Catalog> AttachLayers(optional_ptr<StorageExtensionInfo> extension, ClientContext &,
                                        AttachedDatabase &db, const string &name, AttachInfo &info,
                                        AttachOptions &options) {
	auto &mounts = static_cast<LayersInfo &>(*extension).mounts;
	auto mount = mounts->Find(info.path);
	if (od_volume_read_only(mount->volume.get())) {
		options.access_mode = AccessMode::READ_ONLY;
	}
	if (options.access_mode == AccessMode::READ_ONLY) {
		// Without it, the storage would be read-only and the database not: writes would succeed and be lost
		db.SetReadOnlyDatabase();
	}
	std::shared_ptr<Pasts> own;
	if (mount->pasts.expired()) {
		std::unordered_map<string, Value> keys;
		for (auto &option : options.options) {
			if (option.first == "encryption_key" || option.first == "encryption_cipher") {
				keys.insert(option);
			}
		}
		own = std::make_shared<Pasts>(Identifier(name), mount->path, mounts, std::move(keys));
	}
	return make_uniq<LayersCatalog>(db, std::move(mount), std::move(own));
}

static unique_ptr<TransactionManager> CreateLayersTransactionManager(optional_ptr<StorageExtensionInfo>,
                                                                     AttachedDatabase &db, Catalog &catalog) {
	return make_uniq<LayersTransactionManager>(db, catalog.Cast<LayersCatalog>().Mounted());
}

std::shared_ptr<Mount> MountVolume(DuckDB &database, const string &name, od_volume *volume) {
	auto mounts = std::make_shared<Mounts>();
	auto mount = mounts->Add(LayersFileSystem::PREFIX + StringUtil::URLEncode(name), Own(od_volume_retain(volume)));
	database.GetFileSystem().RegisterSubSystem(make_uniq<LayersFileSystem>(mounts));
	auto &config = database.instance->config;
	auto extension = make_shared_ptr<StorageExtension>();
	extension->attach = AttachLayers;
	extension->create_transaction_manager = CreateLayersTransactionManager;
	extension->storage_info = make_shared_ptr<LayersInfo>(std::move(mounts));
	StorageExtension::Register(config, LAYERS_TYPE, std::move(extension));
	// The paths of its pasts, which come when nothing else may be reached any more
	config.AddAllowedDirectory(mount->path);
	return mount;
}

} // namespace openduck
