// Which batch of a volume is the commit of a client's transaction.
#include "commit.hpp"

namespace openduck {

static thread_local CommitScope *current = nullptr;

CommitScope::CommitScope(od_volume *volume, string transaction_id, const od_rights *rights)
    : volume(volume), transaction_id(std::move(transaction_id)), rights(rights) {
	Begin();
	current = this;
}

CommitScope::~CommitScope() {
	Stop();
	current = nullptr;
}

CommitScope *CommitScope::Of(const od_volume *volume) {
	return current && current->volume == volume ? current : nullptr;
}

void CommitScope::Begin() {
	od_volume_begin_commit(volume, Borrow(transaction_id), rights);
	open = true;
}

uint64_t CommitScope::Stop() {
	if (!open) {
		return 0;
	}
	open = false;
	return od_volume_end_commit(volume);
}

void CommitScope::LogSynced() {
	// A checkpoint notes its beginning in the log, which commits nothing
	logged |= !checkpointing;
}

void CommitScope::BeforeCheckpoint() {
	// The checkpoint has a transaction of its own, which comes by here too
	if (checkpointing) {
		return;
	}
	checkpointing = true;
	auto last = Stop();
	if (logged) {
		position = last;
	}
}

void CommitScope::BeforeHeader() {
	if (checkpointing && !logged && !open) {
		Begin();
	}
}

uint64_t CommitScope::End() {
	auto last = Stop();
	return last ? last : position;
}

} // namespace openduck
