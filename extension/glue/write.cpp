// Plans that write: they are remote operators by the time DuckDB makes physical ones, unless the step that sees to it
// did not run.
#include "openduck.hpp"

#include "duckdb/common/exception.hpp"

namespace odx {

[[noreturn]] static void NeedsStep(const char *statement) {
	throw NotImplementedException("openduck: %s here needs DuckDB's optimizer with its extensions: see the settings "
	                              "enable_optimizer and disabled_optimizers. RETURNING can name only what the server "
	                              "knows",
	                              statement);
}

PhysicalOperator &OpenDuckCatalog::PlanInsert(ClientContext &, PhysicalPlanGenerator &, LogicalInsert &,
                                              optional_ptr<PhysicalOperator>) {
	NeedsStep("INSERT");
}

PhysicalOperator &OpenDuckCatalog::PlanCreateTableAs(ClientContext &, PhysicalPlanGenerator &, LogicalCreateTable &,
                                                     PhysicalOperator &) {
	NeedsStep("CREATE TABLE AS");
}

PhysicalOperator &OpenDuckCatalog::PlanDelete(ClientContext &, PhysicalPlanGenerator &, LogicalDelete &,
                                              PhysicalOperator &) {
	NeedsStep("DELETE");
}

PhysicalOperator &OpenDuckCatalog::PlanUpdate(ClientContext &, PhysicalPlanGenerator &, LogicalUpdate &,
                                              PhysicalOperator &) {
	NeedsStep("UPDATE");
}

PhysicalOperator &OpenDuckCatalog::PlanMergeInto(ClientContext &, PhysicalPlanGenerator &, LogicalMergeInto &,
                                                 PhysicalOperator &) {
	NeedsStep("MERGE");
}

} // namespace odx
