// Functions whose answer hangs on the moment, or on who asks, though the engine calls them consistent, and folds them where
// they are arguments. Told the truth, it binds a statement with them anew each time, and its answers are not kept.
#include "handles.hpp"

#include "duckdb/catalog/catalog_entry/scalar_function_catalog_entry.hpp"
#include "duckdb/main/extension/extension_loader.hpp"

using namespace duckdb;

namespace openduck {

// Whether an overload takes a time of day, whose zone has the offset of today
static bool TakesTimeOfDay(const ScalarFunction &function) {
	auto &parameters = function.GetSignature().GetParameters();
	return std::any_of(parameters.begin(), parameters.end(), [](const FunctionParameter &parameter) {
		auto type = parameter.GetType().ToString();
		return StringUtil::StartsWith(type, "TIME") && !StringUtil::StartsWith(type, "TIMESTAMP");
	});
}

static bool TakesOne(const ScalarFunction &function) {
	return function.GetSignature().GetParameterCount() == 1;
}

static bool Always(const ScalarFunction &) {
	return true;
}

static void Correct(DuckDB &database, const char *name, bool (*concerns)(const ScalarFunction &)) {
	ExtensionLoader loader(*database.instance, "openduck_worker");
	auto entry = loader.TryGetFunction(Identifier(name));
	if (!entry) {
		throw InternalException("there is no function %s, whose stability was to be told", name);
	}
	entry->Cast<ScalarFunctionCatalogEntry>().functions.ApplyToFunctions([&](ScalarFunction &function) {
		if (concerns(function)) {
			function.SetStability(FunctionStability::CONSISTENT_WITHIN_QUERY);
		}
	});
}

void CorrectStabilities(DuckDB &database) {
	Correct(database, "age", TakesOne);
	Correct(database, "current_localtime", Always);
	Correct(database, "current_localtimestamp", Always);
	Correct(database, "timezone", TakesTimeOfDay);
	// It plans what it is given with the rights of whoever calls it
	Correct(database, "json_serialize_plan", Always);
}

} // namespace openduck
