// ICU, linked in: time zones and collations without a download.
#include "handles.hpp"

#include "icu_extension.hpp"

namespace openduck {

void LoadIcu(duckdb::DuckDB &database) {
	database.LoadStaticExtension<duckdb::IcuExtension>();
}

} // namespace openduck
