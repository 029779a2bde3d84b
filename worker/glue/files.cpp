// Layered storage as DuckDB's file system. What is durable is not decided here: FileSync only orders, and the transaction
// manager waits once the engine's locks are free.
#include "commit.hpp"
#include "files.hpp"

#include "duckdb/common/string_util.hpp"
#include "duckdb/storage/storage_info.hpp"

using namespace duckdb;

namespace openduck {

Failure::~Failure() {
	if (failure.message) {
		od_failure_free(&failure);
	}
}

string Failure::Text() const {
	return failure.message ? string(failure.message, failure.message_size) : string("no reason given");
}

void Failure::Throw() const {
	switch (failure.kind) {
	case OD_FAILURE_NOT_FOUND:
		throw BinderException(Text());
	case OD_FAILURE_CORRUPT:
		throw IOException("stored data is damaged or missing: " + Text());
	case OD_FAILURE_ENDED:
		throw IOException("the storage of this database has ended: " + Text());
	default:
		throw IOException(Text());
	}
}

//===--------------------------------------------------------------------===//
// Mounts
//===--------------------------------------------------------------------===//
static constexpr std::pair<const char *, od_file> SUFFIXES[] = {{"", OD_FILE_MAIN},
                                                                {".wal", OD_FILE_WAL},
                                                                {".wal.checkpoint", OD_FILE_CHECKPOINT},
                                                                {".wal.recovery", OD_FILE_RECOVERY}};

std::shared_ptr<Mount> Mounts::Add(const string &path, Volume volume) {
	auto mount = std::make_shared<Mount>(path, std::move(volume));
	lock_guard<mutex> guard(lock);
	for (auto entry = mounts.begin(); entry != mounts.end();) {
		entry = entry->second.expired() ? mounts.erase(entry) : std::next(entry);
	}
	if (!mounts.emplace(path, mount).second) {
		throw IOException("\"%s\" is mounted already", path);
	}
	return mount;
}

std::shared_ptr<Mount> Mounts::Lookup(const string &path) {
	lock_guard<mutex> guard(lock);
	auto entry = mounts.find(path);
	return entry == mounts.end() ? nullptr : entry->second.lock();
}

std::shared_ptr<Mount> Mounts::Find(const string &path) {
	auto mount = Lookup(path);
	if (!mount) {
		throw IOException("There is no layered database \"%s\"", path);
	}
	return mount;
}

MountedFile Mounts::FindFile(const string &path) {
	for (auto &suffix : SUFFIXES) {
		if (StringUtil::EndsWith(path, suffix.first)) {
			auto mount = Lookup(path.substr(0, path.size() - strlen(suffix.first)));
			if (mount) {
				return MountedFile {std::move(mount), suffix.second};
			}
		}
	}
	throw IOException("\"%s\" is not a file of a layered database", path);
}

//===--------------------------------------------------------------------===//
// File system
//===--------------------------------------------------------------------===//
class LayersHandle : public FileHandle {
public:
	LayersHandle(FileSystem &system, const string &path, FileOpenFlags flags, MountedFile file)
	    : FileHandle(system, path, flags), mount(std::move(file.mount)), file(file.file) {
	}

	void Close() override {
	}
	od_volume *Get() {
		return mount->volume.get();
	}
	idx_t Size() {
		return od_volume_size(Get(), file);
	}

	const std::shared_ptr<Mount> mount;
	const int32_t file;
	// Of the reads and writes that name no location
	idx_t position = 0;
};

static void Check(bool succeeded, Mount &mount, const Failure &failure) {
	if (succeeded) {
		return;
	}
	if (failure.Ended()) {
		mount.ended = true;
	}
	failure.Throw();
}

bool LayersFileSystem::CanHandleFile(const string &path) {
	return StringUtil::StartsWith(path, PREFIX);
}

unique_ptr<FileHandle> LayersFileSystem::OpenFile(const string &path, FileOpenFlags flags, optional_ptr<FileOpener>) {
	auto file = mounts->FindFile(path);
	auto &mount = *file.mount;
	auto volume = mount.volume.get();
	// Database and log say so when they open theirs, and nobody else does. What recovery opens comes before the seal
	if (mount.sealed && !flags.MultiClientAccess()) {
		throw PermissionException("Cannot open \"%s\": it is part of a database", path);
	}
	if (flags.OpenForWriting() && od_volume_read_only(volume)) {
		throw PermissionException("Cannot open \"%s\" for writing: it is a snapshot", path);
	}
	Failure failure;
	if (!od_volume_exists(volume, file.file)) {
		if (flags.CreateFileIfNotExists() || flags.OverwriteExistingFile()) {
			Check(od_volume_create(volume, file.file, failure.Out()), mount, failure);
		} else if (flags.ReturnNullIfNotExists()) {
			return nullptr;
		} else {
			throw IOException("Cannot open file \"%s\": it does not exist", path);
		}
	} else if (flags.ReturnNullIfExists()) {
		return nullptr;
	} else if (flags.ExclusiveCreate()) {
		throw IOException("Cannot create file \"%s\": it exists already", path);
	} else if (flags.OverwriteExistingFile()) {
		Check(od_volume_truncate(volume, file.file, 0, failure.Out()), mount, failure);
	}
	auto handle = make_uniq<LayersHandle>(*this, path, flags, std::move(file));
	if (flags.OpenForAppending()) {
		handle->position = handle->Size();
	}
	return std::move(handle);
}

static idx_t ReadSome(LayersHandle &handle, void *buffer, int64_t size, idx_t location) {
	Failure failure;
	size_t read = 0;
	Check(od_volume_read(handle.Get(), handle.file, buffer, static_cast<size_t>(size), location, &read, failure.Out()),
	      *handle.mount, failure);
	return read;
}

void LayersFileSystem::Read(FileHandle &handle, void *buffer, int64_t size, idx_t location) {
	if (ReadSome(handle.Cast<LayersHandle>(), buffer, size, location) != static_cast<idx_t>(size)) {
		throw IOException("Could not read enough bytes from file \"%s\": attempted to read %llu bytes from location %llu",
		                  handle.path, size, location);
	}
}

int64_t LayersFileSystem::Read(FileHandle &handle, void *buffer, int64_t size) {
	auto &layers = handle.Cast<LayersHandle>();
	auto read = ReadSome(layers, buffer, size, layers.position);
	layers.position += read;
	return static_cast<int64_t>(read);
}

void LayersFileSystem::Write(FileHandle &handle, void *buffer, int64_t size, idx_t location) {
	auto &layers = handle.Cast<LayersHandle>();
	// After the main header, which stays, come the two that take turns
	auto header = location >= Storage::FILE_HEADER_SIZE && location < 3 * Storage::FILE_HEADER_SIZE;
	auto commit = layers.file == OD_FILE_MAIN && header ? CommitScope::Of(layers.Get()) : nullptr;
	if (commit) {
		commit->BeforeHeader();
	}
	Failure failure;
	Check(od_volume_write(layers.Get(), layers.file, buffer, static_cast<size_t>(size), location, failure.Out()),
	      *layers.mount, failure);
	if (layers.file == OD_FILE_MAIN && header) {
		layers.mount->headers++;
	}
}

int64_t LayersFileSystem::Write(FileHandle &handle, void *buffer, int64_t size) {
	auto &layers = handle.Cast<LayersHandle>();
	// As with O_APPEND: at the end, wherever that is by now
	auto location = layers.flags.OpenForAppending() ? layers.Size() : layers.position;
	Write(handle, buffer, size, location);
	layers.position = location + static_cast<idx_t>(size);
	return size;
}

void LayersFileSystem::Truncate(FileHandle &handle, int64_t size) {
	auto &layers = handle.Cast<LayersHandle>();
	Failure failure;
	Check(od_volume_truncate(layers.Get(), layers.file, static_cast<uint64_t>(size), failure.Out()), *layers.mount,
	      failure);
}

bool LayersFileSystem::Trim(FileHandle &handle, idx_t offset, idx_t size) {
	auto &layers = handle.Cast<LayersHandle>();
	Failure failure;
	Check(od_volume_trim(layers.Get(), layers.file, offset, size, failure.Out()), *layers.mount, failure);
	return true;
}

void LayersFileSystem::FileSync(FileHandle &handle) {
	auto &layers = handle.Cast<LayersHandle>();
	Failure failure;
	Check(od_volume_sync(layers.Get(), layers.file, failure.Out()), *layers.mount, failure);
	auto commit = layers.file == OD_FILE_MAIN ? nullptr : CommitScope::Of(layers.Get());
	if (commit) {
		commit->LogSynced();
	}
}

int64_t LayersFileSystem::GetFileSize(FileHandle &handle) {
	return static_cast<int64_t>(handle.Cast<LayersHandle>().Size());
}

timestamp_t LayersFileSystem::GetLastModifiedTime(FileHandle &) {
	return timestamp_t(0);
}

string LayersFileSystem::GetVersionTag(FileHandle &handle) {
	auto volume = handle.Cast<LayersHandle>().Get();
	return od_volume_read_only(volume) ? to_string(od_volume_position(volume)) : string();
}

void LayersFileSystem::Seek(FileHandle &handle, idx_t location) {
	handle.Cast<LayersHandle>().position = location;
}

void LayersFileSystem::Reset(FileHandle &handle) {
	Seek(handle, 0);
}

idx_t LayersFileSystem::SeekPosition(FileHandle &handle) {
	return handle.Cast<LayersHandle>().position;
}

bool LayersFileSystem::FileExists(const string &path, optional_ptr<FileOpener>) {
	auto file = mounts->FindFile(path);
	return od_volume_exists(file.mount->volume.get(), file.file);
}

void LayersFileSystem::RemoveFile(const string &path, optional_ptr<FileOpener> opener) {
	if (!TryRemoveFile(path, opener)) {
		throw IOException("Could not remove file \"%s\": it does not exist", path);
	}
}

bool LayersFileSystem::TryRemoveFile(const string &path, optional_ptr<FileOpener>) {
	auto file = mounts->FindFile(path);
	Failure failure;
	auto removed = od_volume_remove(file.mount->volume.get(), file.file, failure.Out());
	Check(removed || !failure.Given(), *file.mount, failure);
	return removed;
}

void LayersFileSystem::MoveFile(const string &source, const string &target, optional_ptr<FileOpener>) {
	auto from = mounts->FindFile(source);
	auto to = mounts->FindFile(target);
	if (from.mount != to.mount) {
		throw IOException("Could not move file \"%s\" to \"%s\": they are of two databases", source, target);
	}
	Failure failure;
	Check(od_volume_rename(from.mount->volume.get(), from.file, to.file, failure.Out()), *from.mount, failure);
}

} // namespace openduck
