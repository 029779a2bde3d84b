// Layered storage as DuckDB's file system: the files of the mounted volumes, and what failures become.
#pragma once

#include "duckdb/common/file_system.hpp"

#include "handles.hpp"
#include "volume.h"

namespace openduck {

class Pasts;

// An owner of a volume; the last one lets go of it.
using Volume = std::shared_ptr<od_volume>;

inline Volume Own(od_volume *volume) {
	return Volume(volume, od_volume_release);
}

// Why a call of volume.h failed; frees the message.
class Failure {
public:
	Failure() = default;
	Failure(const Failure &) = delete;
	Failure &operator=(const Failure &) = delete;
	~Failure();

	// For the call to fill
	od_failure *Out() {
		return &failure;
	}
	bool Given() const {
		return failure.message;
	}
	bool Ended() const {
		return failure.kind == OD_FAILURE_ENDED;
	}
	string Text() const;
	[[noreturn]] void Throw() const;

private:
	od_failure failure {};
};

// A volume under the path of a database.
struct Mount {
	Mount(string path, Volume volume) : path(std::move(path)), volume(std::move(volume)) {
	}

	const string path;
	const Volume volume;
	// Set when the database is open. Its path is one that the instance may reach, so from then on only the engine's own
	// way of opening it is let through: no COPY TO it, no read_blob of it
	duckdb::atomic<bool> sealed {false};
	// The volume has ended: what is open on it is of no more use
	duckdb::atomic<bool> ended {false};
	// Headers that were written, and how many there were when storage was last told where the catalog is
	duckdb::atomic<uint64_t> headers {1};
	duckdb::atomic<uint64_t> headers_noted {0};
	// Where the volume is a position that AT asked for: the other ones
	std::weak_ptr<Pasts> pasts;
};

// A file of a volume.
struct MountedFile {
	std::shared_ptr<Mount> mount;
	int32_t file;
};

// The volumes of an instance by path. A mount lasts as long as its database or a file of it is open.
class Mounts {
public:
	std::shared_ptr<Mount> Add(const string &path, Volume volume);
	std::shared_ptr<Mount> Find(const string &path);
	MountedFile FindFile(const string &path);

private:
	std::shared_ptr<Mount> Lookup(const string &path);

	duckdb::mutex lock;
	std::unordered_map<string, std::weak_ptr<Mount>> mounts;
};

class LayersFileSystem : public duckdb::FileSystem {
public:
	static constexpr const char *PREFIX = "layers://";

	explicit LayersFileSystem(std::shared_ptr<Mounts> mounts) : mounts(std::move(mounts)) {
	}

	string GetName() const override {
		return "OpenDuckLayers";
	}
	bool CanHandleFile(const string &path) override;
	string CanonicalizePath(const string &path, duckdb::optional_ptr<duckdb::FileOpener>) override {
		return path;
	}

	duckdb::unique_ptr<duckdb::FileHandle> OpenFile(const string &path, duckdb::FileOpenFlags flags,
	                                                duckdb::optional_ptr<duckdb::FileOpener> opener) override;
	void Read(duckdb::FileHandle &handle, void *buffer, int64_t size, duckdb::idx_t location) override;
	int64_t Read(duckdb::FileHandle &handle, void *buffer, int64_t size) override;
	void Write(duckdb::FileHandle &handle, void *buffer, int64_t size, duckdb::idx_t location) override;
	int64_t Write(duckdb::FileHandle &handle, void *buffer, int64_t size) override;
	void Truncate(duckdb::FileHandle &handle, int64_t size) override;
	bool Trim(duckdb::FileHandle &handle, duckdb::idx_t offset, duckdb::idx_t size) override;
	void FileSync(duckdb::FileHandle &handle) override;

	int64_t GetFileSize(duckdb::FileHandle &handle) override;
	duckdb::timestamp_t GetLastModifiedTime(duckdb::FileHandle &handle) override;
	string GetVersionTag(duckdb::FileHandle &handle) override;
	duckdb::FileType GetFileType(duckdb::FileHandle &) override {
		return duckdb::FileType::FILE_TYPE_REGULAR;
	}
	// As if on a disk, so that DuckDB does not read ahead: its tasks for that may outlive the database that they read, and
	// then crash the process (BlockHandle's destructor, seen when an instance is closed right after a scan)
	bool OnDiskFile(duckdb::FileHandle &) override {
		return true;
	}
	bool CanSeek() override {
		return true;
	}
	void Seek(duckdb::FileHandle &handle, duckdb::idx_t location) override;
	void Reset(duckdb::FileHandle &handle) override;
	duckdb::idx_t SeekPosition(duckdb::FileHandle &handle) override;

	bool FileExists(const string &path, duckdb::optional_ptr<duckdb::FileOpener> opener) override;
	void RemoveFile(const string &path, duckdb::optional_ptr<duckdb::FileOpener> opener) override;
	bool TryRemoveFile(const string &path, duckdb::optional_ptr<duckdb::FileOpener> opener) override;
	void MoveFile(const string &source, const string &target,
	              duckdb::optional_ptr<duckdb::FileOpener> opener) override;

	bool IsPipe(const string &, duckdb::optional_ptr<duckdb::FileOpener>) override {
		return false;
	}
	bool DirectoryExists(const string &, duckdb::optional_ptr<duckdb::FileOpener>) override {
		return false;
	}
	bool ListFiles(const string &, const std::function<void(const string &, bool)> &, duckdb::FileOpener *) override {
		return false;
	}
	duckdb::vector<duckdb::OpenFileInfo> Glob(const string &, duckdb::FileOpener *) override {
		return {};
	}

private:
	std::shared_ptr<Mounts> mounts;
};

} // namespace openduck
