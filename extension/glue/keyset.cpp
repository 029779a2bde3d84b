// The keys of one side of a join: all of them, or a Bloom filter and their range; and how the server is told of them.
#include "openduck.hpp"

#include "duckdb/common/vector_operations/vector_operations.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/storage/buffer_manager.hpp"

namespace odx {

// More keys than these, or more bytes, and a filter is smaller
static constexpr idx_t KEYS_MAX = 250000;
static constexpr idx_t KEY_BYTES_MAX = 16 << 20;

static constexpr const char *FILTER_FUNCTION = "openduck_may_contain";

// Whether both engines hash a value of the type alike, given that its text says the type
static bool HashesAlike(const LogicalType &type) {
	if (type.HasAlias()) {
		return false;
	}
	switch (type.id()) {
	case LogicalTypeId::BOOLEAN:
	case LogicalTypeId::TINYINT:
	case LogicalTypeId::SMALLINT:
	case LogicalTypeId::INTEGER:
	case LogicalTypeId::BIGINT:
	case LogicalTypeId::HUGEINT:
	case LogicalTypeId::UTINYINT:
	case LogicalTypeId::USMALLINT:
	case LogicalTypeId::UINTEGER:
	case LogicalTypeId::UBIGINT:
	case LogicalTypeId::UHUGEINT:
	case LogicalTypeId::DECIMAL:
	case LogicalTypeId::VARCHAR:
	case LogicalTypeId::BLOB:
	case LogicalTypeId::DATE:
	case LogicalTypeId::TIME:
	case LogicalTypeId::TIMESTAMP:
	case LogicalTypeId::TIMESTAMP_TZ:
	case LogicalTypeId::UUID:
		return true;
	default:
		return false;
	}
}

KeySet::KeySet(vector<LogicalType> types_p, idx_t expected) : types(std::move(types_p)), expected(expected) {
}

KeySet::~KeySet() {
}

void KeySet::Reset() {
	lock_guard<mutex> guard(lock);
	keys.reset();
	filter.reset();
	filtered = 0;
	ranges.clear();
	is_finished = false;
	takes_new = true;
}

void KeySet::Add(ClientContext &context, DataChunk &chunk) {
	{
		lock_guard<mutex> guard(lock);
		if (takes_new) {
			if (!keys) {
				keys = make_uniq<ColumnDataCollection>(BufferManager::GetBufferManager(context), types);
			}
			keys->Append(chunk);
			if (keys->Count() > KEYS_MAX || keys->SizeInBytes() > KEY_BYTES_MAX) {
				Overflow();
			}
			return;
		}
	}
	// From here on there is a filter, or there is none for good
	if (filter) {
		AddToFilter(chunk);
	}
}

// Called with the lock
void KeySet::Overflow() {
	ranges.resize(types.size());
	if (std::all_of(types.begin(), types.end(), HashesAlike)) {
		filter.reset(odx_bloom_open(MaxValue<idx_t>(expected, 2 * KEYS_MAX)));
	}
	auto whole = std::move(keys);
	takes_new = false;
	if (!filter) {
		return;
	}
	for (auto &chunk : whole->Chunks()) {
		AddToFilter(chunk);
	}
}

// The rows of the least and the greatest value; false where all are NULL
template <class T>
static bool FindBounds(Vector &values, idx_t count, idx_t &least, idx_t &greatest) {
	UnifiedVectorFormat format;
	values.ToUnifiedFormat(format);
	auto data = UnifiedVectorFormat::GetData<T>(format);
	auto found = false;
	T low {}, high {};
	for (idx_t row = 0; row < count; row++) {
		auto at = format.sel->get_index(row);
		if (!format.validity.RowIsValid(at)) {
			continue;
		}
		if (!found || data[at] < low) {
			low = data[at];
			least = row;
		}
		if (!found || data[at] > high) {
			high = data[at];
			greatest = row;
		}
		found = true;
	}
	return found;
}

static bool FindBounds(Vector &values, idx_t count, idx_t &least, idx_t &greatest) {
	switch (values.GetType().InternalType()) {
	case PhysicalType::INT8:
		return FindBounds<int8_t>(values, count, least, greatest);
	case PhysicalType::INT16:
		return FindBounds<int16_t>(values, count, least, greatest);
	case PhysicalType::INT32:
		return FindBounds<int32_t>(values, count, least, greatest);
	case PhysicalType::INT64:
		return FindBounds<int64_t>(values, count, least, greatest);
	case PhysicalType::UINT8:
		return FindBounds<uint8_t>(values, count, least, greatest);
	case PhysicalType::UINT16:
		return FindBounds<uint16_t>(values, count, least, greatest);
	case PhysicalType::UINT32:
		return FindBounds<uint32_t>(values, count, least, greatest);
	case PhysicalType::UINT64:
		return FindBounds<uint64_t>(values, count, least, greatest);
	default:
		return false;
	}
}

void KeySet::AddToFilter(DataChunk &chunk) {
	Vector hashes(LogicalType::HASH);
	chunk.Hash(hashes);
	hashes.Flatten();
	odx_bloom_add(filter.get(), FlatVector::GetData<uint64_t>(hashes), chunk.size());
	filtered += chunk.size();
	for (idx_t i = 0; i < types.size(); i++) {
		idx_t least, greatest;
		if (FindBounds(chunk.data[i], chunk.size(), least, greatest)) {
			Extend(i, chunk.data[i].GetValue(least), chunk.data[i].GetValue(greatest));
		}
	}
}

void KeySet::Extend(idx_t column, const Value &least, const Value &greatest) {
	lock_guard<mutex> guard(ranges_lock);
	auto &range = ranges[column];
	if (range.first.IsNull() || least < range.first) {
		range.first = least;
	}
	if (range.second.IsNull() || greatest > range.second) {
		range.second = greatest;
	}
}

void KeySet::Finish() {
	lock_guard<mutex> guard(lock);
	is_finished = true;
}

bool KeySet::IsUsable(OpenDuckCatalog &catalog) {
	lock_guard<mutex> guard(lock);
	if (!is_finished) {
		return false;
	}
	return takes_new || (filter && catalog.HasSystemFunction(Identifier(FILTER_FUNCTION)));
}

void KeySet::Say(const vector<idx_t> &columns, idx_t input, string &joins, vector<string> &conditions) const {
	if (!filter) {
		auto alias = "k" + to_string(input);
		joins += " SEMI JOIN " + InputName(input) + " AS " + alias + " ON ";
		for (idx_t i = 0; i < columns.size(); i++) {
			joins += (i ? " AND " : "") + StringUtil::Format("r.c%llu = %s.k%llu", columns[i], alias, i);
		}
		return;
	}
	auto call = string(FILTER_FUNCTION) + "('" + InputName(input) + "'";
	for (idx_t i = 0; i < columns.size(); i++) {
		auto column = "r.c" + to_string(columns[i]);
		call += ", CAST(" + column + " AS " + types[i].ToString() + ")";
		auto least = ConstantSQL(ranges[i].first);
		auto greatest = ConstantSQL(ranges[i].second);
		if (!least.empty() && !greatest.empty()) {
			conditions.push_back(column + " BETWEEN " + least + " AND " + greatest);
		}
	}
	conditions.push_back(call + ")");
}

InputTable KeySet::Table(idx_t input) const {
	InputTable table;
	table.name = InputName(input);
	if (filter) {
		table.columns = {"engine", "filter"};
		table.types = {LogicalType::VARCHAR, LogicalType::BLOB};
		return table;
	}
	table.types = types;
	for (idx_t i = 0; i < types.size(); i++) {
		table.columns.push_back("k" + to_string(i));
	}
	return table;
}

idx_t KeySet::Send(ClientContext &context, odx_result &result, idx_t input) const {
	auto table = Table(input);
	Batcher batcher(context, table);
	if (filter) {
		DataChunk row;
		row.Initialize(context, table.types, 1);
		row.data[0].Append(Value(DuckDB::LibraryVersion()));
		auto &target = row.data[1];
		auto take = [](void *receiver, odx_text bytes, odx_text) {
			static_cast<Vector *>(receiver)->Append(Value::BLOB(const_data_ptr_cast(bytes.data), bytes.size));
		};
		odx_bloom_bytes(filter.get(), &target, take);
		row.SetChildCardinality(1);
		batcher.Add(row);
	} else if (keys) {
		for (auto &chunk : keys->Chunks()) {
			if (batcher.Add(chunk)) {
				batcher.Send(context, result, input);
			}
		}
	}
	batcher.Send(context, result, input);
	Check([&](odx_error *error) {
		return odx_result_end_input(&result, static_cast<uint32_t>(input), Patience(context), error);
	});
	return filter ? filtered.load() : keys ? keys->Count() : 0;
}

} // namespace odx
