// The extension's beginning.
#include "placement.hpp"

#include "duckdb/main/extension/extension_loader.hpp"

extern "C" void odx_register(void *loader) {
	auto &extension = *reinterpret_cast<duckdb::ExtensionLoader *>(loader);
	extension.SetDescription("ATTACH databases of an OpenDuck server");
	odx::RegisterAttach(extension);
	odx::RegisterFunctions(extension);
	odx::RegisterActivity(extension);
	odx::RegisterExplain(extension);
	odx::RegisterPlacement(extension);
}
