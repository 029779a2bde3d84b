// The parts of who may do what that the hook of rights.cpp puts together.
#pragma once

#include "handles.hpp"

namespace openduck {

// Refuses a plan that reads or writes what the user may not, and shows of listings what he may see.
void CheckPlan(duckdb::ClientContext &context, duckdb::Binder &binder, Rights &rights,
               duckdb::unique_ptr<duckdb::LogicalOperator> &plan);

// Whether an operator takes rows of others, or constants, and gives what it makes of them
bool OnlyCalculates(duckdb::LogicalOperatorType type);

// Takes note of what the statement will have made, dropped and renamed.
void TakeNotes(duckdb::ClientContext &context, Rights &rights, duckdb::LogicalOperator &plan);

// Tells what a statement reads and writes of its database; see touched.cpp. Without a plan nothing is known.
void TakeTouched(Rights &rights, const duckdb::StatementProperties &properties, duckdb::LogicalOperator *plan);

// Tells which tables of its database a query scans, and refuses one that scans more rows than it may.
void CheckWhole(Rights &rights, duckdb::LogicalOperator &plan);

// Whether a table function lists what is in the database.
bool IsListing(const string &function);
// Puts what may be seen of a listing in its place; another table function stays as it is.
void ShowVisible(duckdb::Binder &binder, duckdb::unique_ptr<duckdb::LogicalOperator> &op);
// The function that ShowVisible filters with.
void RegisterVisible(duckdb::DuckDB &database);

} // namespace openduck
