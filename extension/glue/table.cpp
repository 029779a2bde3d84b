// Tables and views as entries of the catalog.
#include "openduck.hpp"

#include "duckdb/parser/constraints/unique_constraint.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/common/sql_identifier.hpp"
#include "duckdb/storage/statistics/base_statistics.hpp"
#include "duckdb/storage/table_storage_info.hpp"

namespace odx {

OpenDuckTable::OpenDuckTable(Catalog &catalog, SchemaCatalogEntry &schema, CreateTableInfo &info, idx_t rows,
                             bool is_view, map<string, ColumnStatistics> statistics)
    : TableCatalogEntry(catalog, schema, info), rows(rows), is_view(is_view), columns(info.columns.Copy()),
      statistics(std::move(statistics)) {
}

optional_ptr<const ColumnStatistics> OpenDuckTable::StatisticsOf(column_t column) const {
	if (IsVirtualColumn(column) || column >= columns.LogicalColumnCount()) {
		return nullptr;
	}
	auto found = statistics.find(columns.GetColumn(LogicalIndex(column)).Name().GetIdentifierName());
	return found == statistics.end() ? nullptr : &found->second;
}

unique_ptr<BaseStatistics> OpenDuckTable::GetStatistics(ClientContext &, column_t column) {
	auto known = StatisticsOf(column);
	if (!known || known->distinct == 0) {
		return nullptr;
	}
	// Bounds would let the optimizer drop conditions that hold for these rows only; the next ones may be others
	auto result = BaseStatistics::CreateUnknown(columns.GetColumn(LogicalIndex(column)).Type());
	result.SetDistinctCount(known->distinct);
	return result.ToUnique();
}

TableFunction OpenDuckTable::GetScanFunction(ClientContext &context, unique_ptr<FunctionData> &bind_data) {
	auto &remote = catalog.Cast<OpenDuckCatalog>();
	auto data = make_uniq<ScanData>();
	data->server = remote.server;
	data->catalog = catalog.GetName();
	data->snapshot = OpenDuckTransaction::Get(context, catalog).Current();
	data->table = this;
	for (auto &column : columns.Logical()) {
		data->names.push_back(column.Name());
		data->types.push_back(column.Type());
	}
	bind_data = std::move(data);
	return ScanFunction();
}

TableStorageInfo OpenDuckTable::GetStorageInfo(ClientContext &) {
	TableStorageInfo info;
	info.cardinality = rows;
	// What ON CONFLICT may refer to
	for (auto &constraint : constraints) {
		if (constraint->type != ConstraintType::UNIQUE) {
			continue;
		}
		auto &unique = constraint->Cast<UniqueConstraint>();
		IndexInfo index;
		index.is_unique = true;
		index.is_primary = unique.IsPrimaryKey();
		index.is_foreign = false;
		for (auto &column : unique.GetLogicalIndexes(columns)) {
			index.column_set.insert(columns.LogicalToPhysical(column).index);
		}
		info.index_info.push_back(std::move(index));
	}
	for (auto &names : unique_indexes) {
		IndexInfo index;
		index.is_unique = true;
		index.is_primary = false;
		index.is_foreign = false;
		for (auto &name : names) {
			index.column_set.insert(columns.GetColumn(name).Physical().index);
		}
		info.index_info.push_back(std::move(index));
	}
	return info;
}

virtual_column_map_t OpenDuckTable::GetVirtualColumns() const {
	virtual_column_map_t result;
	result.insert(make_pair(COLUMN_IDENTIFIER_EMPTY, TableColumn("", LogicalType::BOOLEAN)));
	if (!is_view) {
		result.insert(make_pair(COLUMN_IDENTIFIER_ROW_ID, TableColumn("rowid", LogicalType::ROW_TYPE)));
	}
	return result;
}

vector<column_t> OpenDuckTable::GetRowIdColumns() const {
	if (is_view) {
		return {};
	}
	return {COLUMN_IDENTIFIER_ROW_ID};
}

string OpenDuckTable::RemoteName() const {
	return SQLQuotedIdentifier::ToString(schema.name) + "." + SQLQuotedIdentifier::ToString(name);
}

OpenDuckView::OpenDuckView(Catalog &catalog, SchemaCatalogEntry &schema, CreateViewInfo &info)
    : ViewCatalogEntry(catalog, schema, info) {
}

unique_ptr<CatalogEntry> OpenDuckView::Copy(ClientContext &) const {
	throw NotImplementedException("openduck: a view of a server cannot be copied");
}

string OpenDuckView::ToSQL() const {
	return sql;
}

} // namespace odx
