// Statements: parsing, and the policy over the engine's own statement types.
#include "handles.hpp"

#include "duckdb/parser/parsed_data/create_info.hpp"
#include "duckdb/parser/parsed_data/drop_info.hpp"
#include "duckdb/parser/parsed_data/pragma_info.hpp"
#include "duckdb/parser/parsed_data/transaction_info.hpp"
#include "duckdb/parser/query_node/insert_query_node.hpp"
#include "duckdb/parser/statement/alter_statement.hpp"
#include "duckdb/parser/statement/create_statement.hpp"
#include "duckdb/parser/statement/drop_statement.hpp"
#include "duckdb/parser/statement/explain_statement.hpp"
#include "duckdb/parser/statement/insert_statement.hpp"
#include "duckdb/parser/statement/multi_statement.hpp"
#include "duckdb/parser/statement/pragma_statement.hpp"
#include "duckdb/parser/statement/prepare_statement.hpp"
#include "duckdb/parser/statement/set_statement.hpp"
#include "duckdb/parser/statement/transaction_statement.hpp"

using namespace duckdb;

namespace openduck {

[[noreturn]] static void Refuse(const string &what) {
	throw PermissionException("%s is not allowed on a shared server", what);
}

static void AdmitSet(SetStatement &statement) {
	if (statement.scope == SetScope::GLOBAL) {
		Refuse("SET GLOBAL " + statement.name.GetIdentifierName());
	}
	// Plain SET would change the setting for every session of the instance
	if (statement.scope != SetScope::VARIABLE) {
		statement.scope = SetScope::SESSION;
	}
}

static void AdmitPragma(const PragmaInfo &info) {
	static const identifier_set_t ALLOWED {"metadata_info",  "show_tables",  "show_tables_expanded", "show_databases",
	                                       "database_list",  "collations",   "version",              "platform",
	                                       "database_size",  "functions",    "user_agent",           "table_info",
	                                       "storage_info",   "show",         "extension_versions",   "force_checkpoint"};
	if (ALLOWED.find(info.name) == ALLOWED.end()) {
		Refuse("PRAGMA " + info.name.GetIdentifierName());
	}
}

void Admit(SQLStatement &statement) {
	switch (statement.type) {
	case StatementType::SELECT_STATEMENT:
	case StatementType::INSERT_STATEMENT:
	case StatementType::UPDATE_STATEMENT:
	case StatementType::DELETE_STATEMENT:
	case StatementType::MERGE_INTO_STATEMENT:
	case StatementType::EXECUTE_STATEMENT:
	case StatementType::TRANSACTION_STATEMENT:
	case StatementType::ANALYZE_STATEMENT:
	case StatementType::CREATE_FUNC_STATEMENT:
	case StatementType::VACUUM_STATEMENT:
	case StatementType::CALL_STATEMENT:
		return;
	case StatementType::ALTER_STATEMENT:
		if (statement.Cast<AlterStatement>().info->type == AlterType::ALTER_DATABASE) {
			Refuse("ALTER DATABASE");
		}
		return;
	case StatementType::CREATE_STATEMENT:
		if (statement.Cast<CreateStatement>().info->type == CatalogType::SECRET_ENTRY) {
			Refuse("CREATE SECRET");
		}
		return;
	case StatementType::DROP_STATEMENT:
		if (statement.Cast<DropStatement>().info->type == CatalogType::SECRET_ENTRY) {
			Refuse("DROP SECRET");
		}
		return;
	case StatementType::SET_STATEMENT:
	case StatementType::VARIABLE_SET_STATEMENT:
		AdmitSet(statement.Cast<SetStatement>());
		return;
	case StatementType::PRAGMA_STATEMENT:
		AdmitPragma(*statement.Cast<PragmaStatement>().info);
		return;
	case StatementType::PREPARE_STATEMENT:
		Admit(*statement.Cast<PrepareStatement>().statement);
		return;
	case StatementType::EXPLAIN_STATEMENT:
		Admit(*statement.Cast<ExplainStatement>().stmt);
		return;
	case StatementType::MULTI_STATEMENT:
		for (auto &inner : statement.Cast<MultiStatement>().statements) {
			Admit(*inner);
		}
		return;
	default:
		break;
	}
	// A list of what is allowed: a statement type of a later engine is refused until it is looked at. COPY is of files,
	// and the one folder that the engine may write is that of what it spills
	auto name = StatementTypeToString(statement.type);
	Refuse(StringUtil::Replace(name, "_", " "));
}

od_statement Describe(const SQLStatement &statement) {
	od_statement result {};
	result.type = static_cast<int32_t>(statement.type);
	switch (statement.type) {
	case StatementType::TRANSACTION_STATEMENT: {
		auto &info = *statement.Cast<TransactionStatement>().info;
		result.detail = static_cast<int32_t>(info.type);
		result.read_only = info.modifier == TransactionModifierType::TRANSACTION_READ_ONLY;
		break;
	}
	case StatementType::INSERT_STATEMENT: {
		auto &conflict = statement.Cast<InsertStatement>().node->on_conflict_info;
		result.upserts = conflict && conflict->action_type != OnConflictAction::THROW;
		break;
	}
	case StatementType::PREPARE_STATEMENT:
		result.detail = static_cast<int32_t>(statement.Cast<PrepareStatement>().statement->type);
		result.pins = true;
		break;
	case StatementType::EXPLAIN_STATEMENT:
		result.detail = static_cast<int32_t>(statement.Cast<ExplainStatement>().stmt->type);
		break;
	case StatementType::SET_STATEMENT:
		result.pins = true;
		break;
	case StatementType::CREATE_STATEMENT:
		result.pins = statement.Cast<CreateStatement>().info->temporary;
		break;
	case StatementType::MULTI_STATEMENT:
		// What the engine makes several statements of is what the last of them is
		return Describe(*statement.Cast<MultiStatement>().statements.back());
	default:
		break;
	}
	return result;
}

} // namespace openduck

bool od_parse(od_connection *connection, od_text sql, od_script **script, od_error *error) {
	return openduck::Guard(error, [&]() {
		auto parsed = make_uniq<od_script>();
		auto text = openduck::Text(sql);
		parsed->statements = connection->connection.ExtractStatements(text);
		// Positions in errors count from the beginning of the whole text, so that is what they are to be drawn into
		for (auto &statement : parsed->statements) {
			statement->query = text;
		}
		*script = parsed.release();
	});
}

void od_script_close(od_script *script) {
	delete script;
}

size_t od_script_size(const od_script *script) {
	return script->statements.size();
}

bool od_script_statement(od_script *script, size_t index, od_statement *statement, od_error *error) {
	return openduck::Guard(error, [&]() {
		auto &parsed = *script->statements[index];
		openduck::Admit(parsed);
		*statement = openduck::Describe(parsed);
	});
}

void od_script_setting(od_script *script, size_t index, void *target, od_column_sink sink) {
	auto &statement = *script->statements[index];
	if (statement.type == StatementType::SET_STATEMENT) {
		auto &set = statement.Cast<SetStatement>();
		if (set.scope != SetScope::VARIABLE) {
			auto &name = set.name.GetIdentifierName();
			sink(target, openduck::Borrow(name), openduck::Borrow(name), {});
		}
	}
}
