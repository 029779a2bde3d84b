// What a database holds, made of the one answer that says everything.
#include "openduck.hpp"

#include "duckdb/catalog/catalog_entry/macro_catalog_entry.hpp"
#include "duckdb/main/client_context.hpp"
#include "duckdb/parser/constraints/check_constraint.hpp"
#include "duckdb/parser/constraints/foreign_key_constraint.hpp"
#include "duckdb/parser/constraints/not_null_constraint.hpp"
#include "duckdb/parser/constraints/unique_constraint.hpp"
#include "duckdb/parser/expression/columnref_expression.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/parsed_data/create_index_info.hpp"
#include "duckdb/parser/parsed_data/create_macro_info.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/create_sequence_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/create_type_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/parsed_expression_iterator.hpp"
#include "duckdb/parser/parser.hpp"
#include "duckdb/parser/statement/create_statement.hpp"

namespace odx {

// A default that the server computes. It prints as itself; what DuckDB copies and binds is a call that marks the
// column as left out.
class RemoteDefault : public FunctionExpression {
public:
	RemoteDefault(string text_p, LogicalType type_p)
	    : FunctionExpression(Identifier(DEFAULT_FUNCTION), Arguments(text_p, type_p)), text(std::move(text_p)),
	      type(std::move(type_p)) {
	}

	unique_ptr<ParsedExpression> Copy() const override {
		return make_uniq<RemoteDefault>(text, type);
	}

	string ToString() const override {
		return text;
	}

private:
	static vector<unique_ptr<ParsedExpression>> Arguments(const string &text, const LogicalType &type) {
		vector<unique_ptr<ParsedExpression>> arguments;
		arguments.push_back(ConstantExpression::FromValue(Value(text)));
		arguments.push_back(ConstantExpression::FromValue(Value(type)));
		return arguments;
	}

	string text;
	LogicalType type;
};

// One relation on its way into the snapshot
struct Relation {
	Relation(OpenDuckSchema &schema, Identifier name) : schema(schema), name(std::move(name)) {
	}

	OpenDuckSchema &schema;
	Identifier name;
	bool is_view = false;
	string sql;
	Value comment;
	idx_t rows = 0;
	vector<ColumnDefinition> columns;
	vector<unique_ptr<Constraint>> constraints;
	map<string, ColumnStatistics> statistics;
	vector<vector<Identifier>> unique_indexes;
};

class Reader {
public:
	Reader(ClientContext &context, OpenDuckCatalog &catalog, Snapshot &snapshot)
	    : context(context), catalog(catalog), snapshot(snapshot) {
	}

	void Read(const odx_contents &contents) {
		auto size = odx_contents_size(&contents);
		for (idx_t i = 0; i < size; i++) {
			odx_item item {};
			odx_contents_item(&contents, i, &item);
			Add(item);
		}
		FinishKey();
		FinishForeignKey();
		for (auto &relation : relations) {
			Finish(*relation.second);
		}
	}

private:
	enum Kind { SCHEMA = 0, TABLE = 1, VIEW = 2, COLUMN = 3, KEY = 4, FUNCTION = 5, STATISTICS = 6, COMMENT = 7, CHECK = 8, FOREIGN_KEY = 9,
	            TYPE = 10, MACRO = 11, SEQUENCE = 12, INDEX = 13, COLLATION = 14 };

	void Add(const odx_item &item) {
		switch (item.kind) {
		case SCHEMA:
			AddSchema(Text(item.schema), Comment(item));
			break;
		case TABLE:
		case VIEW:
			AddRelation(item);
			break;
		case COLUMN:
			AddColumn(item);
			break;
		case KEY:
			AddKey(item);
			break;
		case FUNCTION:
			snapshot.functions[Identifier(Text(item.name))] = item.flag;
			break;
		case STATISTICS:
			AddStatistics(item);
			break;
		case COMMENT:
			AddComment(item);
			break;
		case CHECK:
			AddCheck(item);
			break;
		case FOREIGN_KEY:
			AddForeignKey(item);
			break;
		case TYPE:
			AddType(item);
			break;
		case MACRO:
			AddMacro(item);
			break;
		case SEQUENCE:
			AddSequence(item);
			break;
		case INDEX:
			AddIndex(item);
			break;
		case COLLATION:
			AddCollation(item);
			break;
		default:
			break;
		}
	}

	static Value Comment(const odx_item &item) {
		return item.has_extra ? Value(Text(item.extra)) : Value();
	}

	void AddSchema(const string &name, Value comment) {
		CreateSchemaInfo info;
		info.SetQualifiedName(QualifiedName(catalog.GetName(), Identifier(name), Identifier()));
		info.internal = Identifier(name) == Identifier::DefaultSchema();
		auto schema = make_uniq<OpenDuckSchema>(catalog, info);
		schema->comment = std::move(comment);
		snapshot.schemas[Identifier(name)] = std::move(schema);
	}

	void AddRelation(const odx_item &item) {
		auto schema = snapshot.Schema(Identifier(Text(item.schema)));
		if (!schema) {
			return;
		}
		auto relation = make_uniq<Relation>(*schema, Identifier(Text(item.relation)));
		relation->is_view = item.kind == VIEW;
		relation->sql = Text(item.text);
		relation->comment = Comment(item);
		relation->rows = item.number > 0 ? static_cast<idx_t>(item.number) : 0;
		relations[{Text(item.schema), Text(item.relation)}] = std::move(relation);
	}

	optional_ptr<Relation> Find(const odx_item &item) {
		auto found = relations.find({Text(item.schema), Text(item.relation)});
		return found == relations.end() ? nullptr : found->second.get();
	}

	void AddColumn(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		auto &type = Type(Text(item.text));
		ColumnDefinition column(Identifier(Text(item.name)), type);
		auto expression = Text(item.extra);
		if (item.has_extra && item.number) {
			Generate(column, expression);
		} else if (item.has_extra) {
			column.SetDefaultValue(make_uniq<RemoteDefault>(expression, type));
		}
		if (!item.flag && !relation->is_view) {
			relation->constraints.push_back(make_uniq<NotNullConstraint>(LogicalIndex(relation->columns.size())));
		}
		relation->columns.push_back(std::move(column));
	}

	void AddStatistics(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		auto &statistics = relation->statistics[Text(item.name)];
		statistics.min = Text(item.text);
		statistics.max = Text(item.extra);
		statistics.distinct = item.number > 0 ? static_cast<idx_t>(item.number) : 0;
		statistics.longest = item.position > 0 ? static_cast<idx_t>(item.position) : 0;
		statistics.has_null = item.flag;
	}

	// The same expression over the same columns, computed here
	void Generate(ColumnDefinition &column, const string &expression) {
		auto parsed = Parser(context).ParseSingleExpression(expression);
		column = ColumnDefinition(column.Name(), column.Type(), std::move(parsed), TableColumnType::GENERATED);
	}

	// Columns of one key follow each other
	void AddKey(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		if (key_relation != relation || key_number != item.number) {
			FinishKey();
			key_relation = relation;
			key_number = item.number;
			key_is_primary = Text(item.text) == "PRIMARY KEY";
		}
		key.emplace_back(Text(item.name));
	}

	void FinishKey() {
		if (key_relation && !key.empty()) {
			key_relation->constraints.push_back(make_uniq<UniqueConstraint>(std::move(key), key_is_primary));
		}
		key.clear();
		key_relation = nullptr;
	}

	void AddComment(const odx_item &item) {
		auto relation = Find(item);
		Identifier name(Text(item.name));
		for (idx_t i = 0; relation && i < relation->columns.size(); i++) {
			if (relation->columns[i].Name() == name) {
				relation->columns[i].SetComment(Comment(item));
			}
		}
	}

	// DuckDB binds a condition whenever it writes: one that calls what only the server has is left to the server
	bool IsKnown(const ParsedExpression &expression) {
		auto is_known = expression.GetExpressionClass() != ExpressionClass::FUNCTION ||
		                catalog.IsLocalFunction(expression.Cast<FunctionExpression>().FunctionName());
		ParsedExpressionIterator::EnumerateChildren(
		    expression, [&](const ParsedExpression &child) { is_known = is_known && IsKnown(child); });
		return is_known;
	}

	void AddCheck(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		auto condition = Parser(context).ParseSingleExpression(Text(item.text));
		if (IsKnown(*condition)) {
			relation->constraints.push_back(make_uniq<CheckConstraint>(std::move(condition)));
		}
	}

	void AddForeignKey(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		if (foreign_relation != relation || foreign_number != item.number) {
			FinishForeignKey();
			foreign_relation = relation;
			foreign_number = item.number;
			foreign_table = Text(item.text);
		}
		foreign_columns.emplace_back(Text(item.name));
		primary_columns.emplace_back(Text(item.extra));
	}

	void FinishForeignKey() {
		if (foreign_relation && !foreign_columns.empty()) {
			ForeignKeyInfo info;
			info.type = ForeignKeyType::FK_TYPE_FOREIGN_KEY_TABLE;
			info.schema = foreign_relation->schema.name;
			info.table = Identifier(foreign_table);
			foreign_relation->constraints.push_back(make_uniq<ForeignKeyConstraint>(
			    std::move(primary_columns), std::move(foreign_columns), std::move(info)));
		}
		primary_columns.clear();
		foreign_columns.clear();
		foreign_relation = nullptr;
	}

	// The CREATE statement that an entry comes as, named and commented as it is; null where this DuckDB cannot read it
	template <class INFO>
	unique_ptr<INFO> Parsed(const odx_item &item, const OpenDuckSchema &schema) {
		Parser parser(context);
		try {
			parser.ParseQuery(Text(item.text));
		} catch (const ParserException &) {
			return nullptr;
		}
		auto info = unique_ptr_cast<CreateInfo, INFO>(
		    std::move(parser.statements.at(0)->template Cast<CreateStatement>().info));
		info->SetQualifiedName(QualifiedName(catalog.GetName(), schema.name, Identifier(Text(item.name))));
		info->comment = Comment(item);
		return info;
	}

	void AddType(const odx_item &item) {
		auto schema = snapshot.Schema(Identifier(Text(item.schema)));
		if (!schema) {
			return;
		}
		Identifier name(Text(item.name));
		CreateTypeInfo info(name.GetIdentifierName(), Type(Text(item.text)));
		info.SetQualifiedName(QualifiedName(catalog.GetName(), schema->name, name));
		info.comment = Comment(item);
		schema->types[name] = make_uniq<TypeCatalogEntry>(catalog, *schema, info);
	}

	void AddMacro(const odx_item &item) {
		auto schema = snapshot.Schema(Identifier(Text(item.schema)));
		auto info = schema ? Parsed<CreateMacroInfo>(item, *schema) : nullptr;
		if (info) {
			for (auto &macro : info->macros) {
				QualifyNames(*macro, catalog.GetName(), schema->name);
			}
			auto &macros = item.flag ? schema->table_macros : schema->macros;
			macros[Identifier(Text(item.name))] = MacroCatalogEntry::Create(catalog, *schema, *info);
		}
	}

	void AddSequence(const odx_item &item) {
		auto schema = snapshot.Schema(Identifier(Text(item.schema)));
		auto numbers = StringUtil::Split(Text(item.text), ' ');
		if (!schema || numbers.size() != 4) {
			return;
		}
		Identifier name(Text(item.name));
		CreateSequenceInfo info;
		info.SetQualifiedName(QualifiedName(catalog.GetName(), schema->name, name));
		info.comment = Comment(item);
		info.usage_count = 0;
		info.start_value = std::stoll(numbers[0]);
		info.increment = std::stoll(numbers[1]);
		info.min_value = std::stoll(numbers[2]);
		info.max_value = std::stoll(numbers[3]);
		info.cycle = item.flag;
		schema->sequences[name] = make_uniq<SequenceCatalogEntry>(catalog, *schema, info);
	}

	void AddIndex(const odx_item &item) {
		auto relation = Find(item);
		if (!relation) {
			return;
		}
		auto &schema = relation->schema;
		auto info = Parsed<CreateIndexInfo>(item, schema);
		if (!info) {
			return;
		}
		vector<Identifier> columns;
		for (auto &expression : info->parsed_expressions) {
			if (expression->GetExpressionClass() == ExpressionClass::COLUMN_REF) {
				columns.push_back(expression->Cast<ColumnRefExpression>().GetColumnName());
			}
		}
		if (item.flag && columns.size() == info->parsed_expressions.size()) {
			relation->unique_indexes.push_back(std::move(columns));
		}
		auto index = make_uniq<OpenDuckIndex>(catalog, schema, *info, relation->name);
		index->sql = Text(item.text);
		schema.indexes[Identifier(Text(item.name))] = std::move(index);
	}

	void AddCollation(const odx_item &item) {
		auto relation = Find(item);
		Identifier name(Text(item.name));
		for (idx_t i = 0; relation && i < relation->columns.size(); i++) {
			if (relation->columns[i].Name() == name) {
				relation->columns[i].SetType(LogicalType::VARCHAR_COLLATION(Text(item.text)));
			}
		}
	}

	void Finish(Relation &relation) {
		if (relation.columns.empty()) {
			// A view over something that is gone: the server says so when it is used
			relation.columns.emplace_back(Identifier("unknown"), LogicalType::VARCHAR);
		}
		auto &schema = relation.schema;
		if (relation.is_view) {
			schema.views[relation.name] = View(relation);
		}
		CreateTableInfo info(schema, relation.name);
		for (auto &column : relation.columns) {
			info.columns.AddColumn(std::move(column));
		}
		info.constraints = std::move(relation.constraints);
		info.comment = relation.comment;
		auto table = make_uniq<OpenDuckTable>(catalog, schema, info, relation.rows, relation.is_view,
		                                      std::move(relation.statistics));
		table->unique_indexes = std::move(relation.unique_indexes);
		schema.tables[relation.name] = std::move(table);
	}

	unique_ptr<OpenDuckView> View(const Relation &relation) {
		CreateViewInfo info(relation.schema, relation.name);
		info.sql = relation.sql;
		info.comment = relation.comment;
		auto columns = make_shared_ptr<ViewColumnInfo>();
		for (auto &column : relation.columns) {
			columns->names.push_back(column.Name());
			columns->types.push_back(column.Type());
			if (!column.Comment().IsNull()) {
				info.column_comments_map[column.Name()] = column.Comment();
			}
		}
		info.names = columns->names;
		info.types = columns->types;
		auto view = make_uniq<OpenDuckView>(catalog, relation.schema, info);
		view->column_info = std::move(columns);
		return view;
	}

	const LogicalType &Type(const string &text) {
		auto found = types.find(text);
		if (found == types.end()) {
			found = types.emplace(text, ParseType(context, text)).first;
		}
		return found->second;
	}

	ClientContext &context;
	OpenDuckCatalog &catalog;
	Snapshot &snapshot;
	map<pair<string, string>, unique_ptr<Relation>> relations;
	unordered_map<string, LogicalType> types;
	optional_ptr<Relation> key_relation;
	int64_t key_number = 0;
	bool key_is_primary = false;
	vector<Identifier> key;
	optional_ptr<Relation> foreign_relation;
	int64_t foreign_number = 0;
	string foreign_table;
	vector<Identifier> foreign_columns;
	vector<Identifier> primary_columns;
};

optional_ptr<OpenDuckSchema> Snapshot::Schema(const Identifier &name) const {
	auto found = schemas.find(name);
	return found == schemas.end() ? nullptr : found->second.get();
}

shared_ptr<Snapshot> FetchSnapshot(ClientContext &context, OpenDuckCatalog &catalog, const string &session,
                                   bool functions) {
	odx_contents *fetched = nullptr;
	auto asked_at = Clock::now();
	Check([&](odx_error *error) {
		return odx_contents_fetch(catalog.server->client, Borrow(session), functions, Patience(context), &fetched,
		                          error);
	});
	ContentsHandle contents(fetched);
	auto snapshot = make_shared_ptr<Snapshot>();
	snapshot->lsn = odx_contents_lsn(contents.get());
	snapshot->asked_at = asked_at;
	Reader(context, catalog, *snapshot).Read(*contents);
	return snapshot;
}

} // namespace odx
