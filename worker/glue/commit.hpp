// Which batch of a volume is the commit of a client's transaction.
#pragma once

#include "files.hpp"

namespace openduck {

// What the thread that holds it does to the files of a volume is the commit of one transaction: the sync of the log, or,
// where DuckDB checkpoints large changes instead of logging them, the sync of the checkpoint's header and nothing before
// it, because a database that ends in between has not committed.
class CommitScope {
public:
	// `rights`: those of the connection, or null
	CommitScope(od_volume *volume, string transaction_id, const od_rights *rights);
	~CommitScope();
	CommitScope(const CommitScope &) = delete;
	CommitScope &operator=(const CommitScope &) = delete;

	// That of this thread on the volume, or null
	static CommitScope *Of(const od_volume *volume);

	void LogSynced();
	// DuckDB has committed as far as it does without a checkpoint
	void BeforeCheckpoint();
	void BeforeHeader();
	// The position of the commit; 0: no batch was made for it
	uint64_t End();

private:
	void Begin();
	uint64_t Stop();

	od_volume *const volume;
	const string transaction_id;
	const od_rights *const rights;
	bool open = false;
	bool logged = false;
	bool checkpointing = false;
	uint64_t position = 0;
};

} // namespace openduck
