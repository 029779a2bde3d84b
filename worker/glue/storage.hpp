// Databases in layered storage: DuckDB's own catalog and transactions, with AT and with commits that wait to be durable.
#pragma once

#include "duckdb/catalog/duck_catalog.hpp"
#include "duckdb/transaction/duck_transaction_manager.hpp"

#include "files.hpp"

namespace openduck {

// The database at earlier positions, each attached when AT first asks for it. They are in no list of databases: a
// transaction holds those that it reads, and the rest are here to be used again.
class Pasts : public std::enable_shared_from_this<Pasts> {
public:
	// Of the database `name`, mounted at `path`; `options` of ATTACH are what opens it, as its key
	Pasts(duckdb::Identifier name, string path, std::shared_ptr<Mounts> mounts,
	      std::unordered_map<string, duckdb::Value> options);

	// At `position`, if it is attached
	duckdb::shared_ptr<duckdb::AttachedDatabase> Find(uint64_t position);
	// At `position`, where `snapshot` is it, for the transaction of `context`
	duckdb::Catalog &Use(duckdb::ClientContext &context, uint64_t position, const Volume &snapshot);
	duckdb::Catalog &Use(duckdb::ClientContext &context, duckdb::shared_ptr<duckdb::AttachedDatabase> database);

private:
	struct Past {
		uint64_t position;
		duckdb::shared_ptr<duckdb::AttachedDatabase> database;
		uint64_t last_use;
	};

	duckdb::Identifier NameAt(uint64_t position) const;
	duckdb::shared_ptr<duckdb::AttachedDatabase> Attach(duckdb::ClientContext &context, uint64_t position,
	                                                    const Volume &snapshot);
	// Keeps it, unless another thread was first: then that one is given
	duckdb::shared_ptr<duckdb::AttachedDatabase> Keep(uint64_t position,
	                                                  duckdb::shared_ptr<duckdb::AttachedDatabase> database);

	const duckdb::Identifier name;
	const string path;
	const std::shared_ptr<Mounts> mounts;
	const std::unordered_map<string, duckdb::Value> options;

	duckdb::mutex lock;
	std::vector<Past> kept;
	uint64_t uses = 0;
	uint64_t attached = 0;
};

class LayersCatalog : public duckdb::DuckCatalog {
public:
	LayersCatalog(duckdb::AttachedDatabase &db, std::shared_ptr<Mount> mount, std::shared_ptr<Pasts> own);

	void FinalizeLoad(duckdb::optional_ptr<duckdb::ClientContext> context) override;
	bool SupportsTimeTravel() const override {
		return true;
	}
	// None for a past, which is nowhere to be found by its name: so a prepared statement binds it anew each time
	duckdb::optional_idx GetCatalogVersion(duckdb::ClientContext &context) override;
	duckdb::optional_ptr<duckdb::SchemaCatalogEntry> LookupSchema(duckdb::CatalogTransaction transaction,
	                                                              const duckdb::EntryLookupInfo &lookup,
	                                                              duckdb::OnEntryNotFound if_not_found) override;
	duckdb::CatalogEntryLookup TryLookupEntryInternal(duckdb::CatalogTransaction transaction,
	                                                  const duckdb::EntryLookupInfo &lookup) override;

	const std::shared_ptr<Mount> &Mounted() const {
		return mount;
	}

private:
	bool IsPast() const {
		return !own;
	}
	// The catalog that answers AT, which is this one where it is at that position
	duckdb::Catalog &At(duckdb::ClientContext &context, const duckdb::BoundAtClause &at);

	const std::shared_ptr<Mount> mount;
	// Null for a past, which shares those of the database that it is of
	const std::shared_ptr<Pasts> own;
	const std::weak_ptr<Pasts> pasts;
};

class LayersTransactionManager : public duckdb::DuckTransactionManager {
public:
	LayersTransactionManager(duckdb::AttachedDatabase &db, std::shared_ptr<Mount> mount)
	    : DuckTransactionManager(db), mount(std::move(mount)) {
	}

	duckdb::ErrorData CommitTransaction(duckdb::ClientContext &context, duckdb::Transaction &transaction) override;
	void Checkpoint(duckdb::ClientContext &context, bool force) override;

protected:
	void OnCommitCheckpointDecision(const CheckpointDecision &decision, duckdb::DuckTransaction &transaction) override;

private:
	const std::shared_ptr<Mount> mount;
};

// The type of ATTACH for databases in layered storage
static constexpr const char *LAYERS_TYPE = "openduck_layers";

// Lets the instance attach `volume`, of which the mount is one more owner, under the path of the mount.
std::shared_ptr<Mount> MountVolume(duckdb::DuckDB &database, const string &name, od_volume *volume);

} // namespace openduck
