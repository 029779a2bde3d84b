// What a database holds, made of the one answer that says everything.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/parser/constraints/not_null_constraint.hpp"
#include "duckdb/parser/constraints/unique_constraint.hpp"
#include "duckdb/parser/expression/constant_expression.hpp"
#include "duckdb/parser/expression/function_expression.hpp"
#include "duckdb/parser/parsed_data/create_schema_info.hpp"
#include "duckdb/parser/parsed_data/create_table_info.hpp"
#include "duckdb/parser/parsed_data/create_view_info.hpp"
#include "duckdb/parser/parser.hpp"

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
		for (auto &relation : relations) {
			Finish(*relation.second);
		}
	}

private:
	enum Kind { SCHEMA = 0, TABLE = 1, VIEW = 2, COLUMN = 3, KEY = 4, FUNCTION = 5, STATISTICS = 6 };

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
		schema.tables[relation.name] =
		    make_uniq<OpenDuckTable>(catalog, schema, info, relation.rows, relation.is_view,
		                             std::move(relation.statistics));
	}

	unique_ptr<OpenDuckView> View(const Relation &relation) {
		CreateViewInfo info(relation.schema, relation.name);
		info.sql = relation.sql;
		info.comment = relation.comment;
		auto columns = make_shared_ptr<ViewColumnInfo>();
		for (auto &column : relation.columns) {
			columns->names.push_back(column.Name());
			columns->types.push_back(column.Type());
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
