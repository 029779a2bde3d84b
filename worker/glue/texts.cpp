// The texts of bytes and arrays as PostgreSQL writes them, `\x00ff` and `{1,NULL,"a b"}`: casts that read them where the
// session says so, which sessions of PostgreSQL's clients do. All others read the engine's own forms.
#include "handles.hpp"

#include "duckdb/common/operator/cast_operators.hpp"
#include "duckdb/function/cast/cast_function_set.hpp"
#include "duckdb/function/cast/vector_cast_helpers.hpp"
#include "duckdb/function/cast_rules.hpp"
#include "duckdb/main/config.hpp"
#include "duckdb/planner/expression/bound_cast_expression.hpp"
#include "duckdb/planner/expression/bound_function_expression.hpp"
#include "duckdb/planner/expression_iterator.hpp"
#include "duckdb/planner/operator/logical_create_index.hpp"

using namespace duckdb;

namespace openduck {

static constexpr const char *SETTING = "openduck_postgres_texts";

// Set while a statement runs whose casts the engine's log repeats, or an index: without the session, and its setting
class Repeated : public ClientContextState {
public:
	static constexpr const char *KEY = "openduck_repeated";

	bool now = false;

	void QueryEnd() override {
		now = false;
	}
};

[[noreturn]] static void RefuseRepeated() {
	throw NotImplementedException("text cannot be cast to bytes or to an array here: it would not be the same when the "
	                              "database is opened after a crash. Add a column, and UPDATE it");
}

static bool Reads(ClientContext &context) {
	Value value;
	return context.TryGetCurrentSetting(Identifier(SETTING), value) && !value.IsNull() && value.GetValue<bool>();
}

static bool Reads(BindCastInput &input) {
	if (!input.context || !Reads(*input.context)) {
		return false;
	}
	auto repeated = input.context->registered_state->Get<Repeated>(Repeated::KEY);
	if (repeated && repeated->now) {
		RefuseRepeated();
	}
	return true;
}

static bool IsBlank(char next) {
	return next == ' ' || (next >= '\t' && next <= '\r');
}

//===--------------------------------------------------------------------===//
// Bytes
//===--------------------------------------------------------------------===//
static int HexDigit(char digit) {
	if (digit >= '0' && digit <= '9') {
		return digit - '0';
	}
	auto lower = digit | 0x20;
	return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// What is wrong with `\x00ff`; empty: nothing
static string ReadHex(const char *text, idx_t size, string &bytes) {
	for (idx_t at = 2; at < size; at++) {
		if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r') {
			continue;
		}
		auto high = HexDigit(text[at]);
		if (high >= 0 && at + 1 == size) {
			return "invalid hexadecimal data: odd number of digits";
		}
		auto low = high < 0 ? -1 : HexDigit(text[++at]);
		if (low < 0) {
			// A character of several bytes is shown whole
			auto end = at + 1;
			while (end < size && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
				end++;
			}
			return "invalid hexadecimal digit: \"" + string(text + at, end - at) + "\"";
		}
		bytes.push_back(static_cast<char>(high << 4 | low));
	}
	return string();
}

// The same of `a\\b\001`, the older form, in which the engine's own `a\x00\xFF` is no error
static string ReadEscaped(const char *text, idx_t size, string &bytes) {
	for (idx_t at = 0; at < size; at++) {
		if (text[at] != '\\') {
			bytes.push_back(text[at]);
			continue;
		}
		if (at + 1 < size && text[at + 1] == '\\') {
			bytes.push_back('\\');
			at++;
			continue;
		}
		if (at + 3 < size && text[at + 1] == 'x' && HexDigit(text[at + 2]) >= 0 && HexDigit(text[at + 3]) >= 0) {
			bytes.push_back(static_cast<char>(HexDigit(text[at + 2]) << 4 | HexDigit(text[at + 3])));
			at += 3;
			continue;
		}
		auto digit = [&](idx_t offset, char last) {
			return at + offset < size && text[at + offset] >= '0' && text[at + offset] <= last;
		};
		if (!digit(1, '3') || !digit(2, '7') || !digit(3, '7')) {
			return "invalid input syntax for type bytea";
		}
		auto value = (text[at + 1] - '0') << 6 | (text[at + 2] - '0') << 3 | (text[at + 3] - '0');
		bytes.push_back(static_cast<char>(value));
		at += 3;
	}
	return string();
}

struct TextToBytes {
	template <class SOURCE, class TARGET>
	static bool Operation(SOURCE input, TARGET &bytes, Vector &result, CastParameters &parameters) {
		auto text = input.GetData();
		auto size = input.GetSize();
		string read;
		auto is_hex = size >= 2 && text[0] == '\\' && text[1] == 'x' && (size < 5 || text[4] != '\\');
		auto problem = is_hex ? ReadHex(text, size, read) : ReadEscaped(text, size, read);
		if (!problem.empty()) {
			HandleCastError::AssignError(problem, parameters);
			return false;
		}
		bytes = StringVector::AddStringOrBlob(result, read);
		return true;
	}
};

static BoundCastInfo BindBytes(BindCastInput &input, const LogicalType &, const LogicalType &) {
	if (!Reads(input)) {
		return nullptr;
	}
	return BoundCastInfo(&VectorCastHelpers::TryCastStringLoop<string_t, string_t, TextToBytes>);
}

//===--------------------------------------------------------------------===//
// Arrays
//===--------------------------------------------------------------------===//
// One array's text, written again as the engine writes lists
class ArrayText {
public:
	ArrayText(const char *text, idx_t size, idx_t depth) : text(text), size(size), depth(depth), lengths(depth) {
	}

	string list;
	// What is wrong with the text
	string problem;

	// Whether this is an array of PostgreSQL, and no list of the engine
	bool Begins() {
		Blanks();
		if (Is('{')) {
			return true;
		}
		// `[1:2]={3,4}`
		auto end = at;
		while (end < size && text[end] != '{') {
			if (!IsBlank(text[end]) && !StringUtil::CharacterIsDigit(text[end]) && !strchr("[]:+-=", text[end])) {
				return false;
			}
			end++;
		}
		auto before = end;
		while (before > at && IsBlank(text[before - 1])) {
			before--;
		}
		return end < size && before > at && text[before - 1] == '=';
	}

	bool Read() {
		if (Bounds() && List(0)) {
			Blanks();
			if (at == size) {
				return true;
			}
		}
		if (problem.empty()) {
			problem = "malformed array literal: \"" + string(text, size) + "\"";
		}
		return false;
	}

private:
	const char *text;
	idx_t size;
	idx_t depth;
	idx_t at = 0;
	// How many elements each list of a level has, once one is read
	vector<optional_idx> lengths;

	bool Is(char wanted) const {
		return at < size && text[at] == wanted;
	}
	bool Take(char wanted) {
		auto found = Is(wanted);
		at += found;
		return found;
	}
	void Blanks() {
		while (at < size && IsBlank(text[at])) {
			at++;
		}
	}
	bool Fail(const string &what) {
		problem = what + ": \"" + string(text, size) + "\"";
		return false;
	}

	// Lists have no bounds of their own
	bool Bounds() {
		Blanks();
		if (Is('{')) {
			return true;
		}
		while (Take('[')) {
			auto first = at;
			while (at < size && text[at] != ':' && text[at] != ']') {
				at++;
			}
			auto bound = string(text + first, at - first);
			if (Is(':') && bound != "1" && bound != "+1") {
				return Fail("arrays whose first element is not the first are not supported");
			}
			while (at < size && text[at] != ']') {
				at++;
			}
			if (!Take(']')) {
				return false;
			}
			Blanks();
		}
		if (!Take('=')) {
			return false;
		}
		Blanks();
		return Is('{');
	}

	// As deep as the type at most, so the stack suffices
	bool List(idx_t level) {
		if (!Take('{')) {
			return false;
		}
		list += '[';
		idx_t length = 0;
		Blanks();
		while (!Is('}')) {
			if (length > 0) {
				if (!Take(',')) {
					return false;
				}
				list += ", ";
				Blanks();
			}
			if (!Member(level)) {
				return false;
			}
			length++;
			Blanks();
		}
		at++;
		list += ']';
		if (lengths[level].IsValid() && lengths[level].GetIndex() != length) {
			return false;
		}
		lengths[level] = length;
		return true;
	}

	bool Member(idx_t level) {
		auto nested = Is('{');
		if (nested == (level + 1 < depth)) {
			return nested ? List(level + 1) : Element();
		}
		return Fail(nested ? "the array has more dimensions than its type" : "the array has fewer dimensions than its type");
	}

	void Write(char next) {
		if (next == '"' || next == '\\') {
			list += '\\';
		}
		list += next;
	}

	bool Element() {
		auto start = list.size();
		list += '"';
		if (Take('"')) {
			while (!Is('"')) {
				Take('\\');
				if (at == size) {
					return false;
				}
				Write(text[at++]);
			}
			at++;
			list += '"';
			return true;
		}
		auto first = at;
		// What is left when blanks at the end are cut off, in the text and in the list
		auto last = at;
		auto written = list.size();
		while (at < size && !strchr(",{}\"", text[at])) {
			auto escaped = Take('\\');
			if (at == size) {
				return false;
			}
			auto next = text[at++];
			Write(next);
			if (escaped || !IsBlank(next)) {
				last = at;
				written = list.size();
			}
		}
		if (last == first) {
			return false;
		}
		list.resize(written);
		list += '"';
		if (StringUtil::CIEquals(text + first, last - first, "null", 4)) {
			list.resize(start);
			list += "NULL";
		}
		return true;
	}
};

struct ArrayCast : public BoundCastData {
	ArrayCast(BoundCastInfo list_cast, idx_t depth) : list_cast(std::move(list_cast)), depth(depth) {
	}

	// The engine's own
	BoundCastInfo list_cast;
	idx_t depth;

	unique_ptr<BoundCastData> Copy() const override {
		return make_uniq<ArrayCast>(list_cast.Copy(), depth);
	}
};

static bool TextToArray(Vector &source, Vector &result, idx_t count, CastParameters &parameters) {
	auto &cast = parameters.cast_data->Cast<ArrayCast>();
	auto constant = source.GetVectorType() == VectorType::CONSTANT_VECTOR;
	auto rows = constant ? 1 : count;
	UnifiedVectorFormat format;
	source.ToUnifiedFormat(format);
	auto texts = UnifiedVectorFormat::GetData<string_t>(format);
	Vector lists(LogicalType::VARCHAR, rows);
	auto written = FlatVector::GetDataMutable<string_t>(lists);
	auto all_read = true;
	for (idx_t row = 0; row < rows; row++) {
		auto index = format.sel->get_index(row);
		if (!format.validity.RowIsValid(index)) {
			FlatVector::SetNull(lists, row, true);
			continue;
		}
		auto text = texts[index];
		ArrayText array(text.GetData(), text.GetSize(), cast.depth);
		if (!array.Begins()) {
			written[row] = StringVector::AddString(lists, text);
		} else if (array.Read()) {
			written[row] = StringVector::AddString(lists, array.list);
		} else {
			HandleCastError::AssignError(array.problem, parameters);
			FlatVector::SetNull(lists, row, true);
			all_read = false;
		}
	}
	if (constant) {
		lists.SetVectorType(VectorType::CONSTANT_VECTOR);
	}
	CastParameters list_parameters(parameters, cast.list_cast.GetCastData(), parameters.local_state);
	list_parameters.nullify_parent = parameters.nullify_parent;
	return cast.list_cast.Cast(lists, result, count, list_parameters) && all_read;
}

static unique_ptr<FunctionLocalState> InitArray(CastLocalStateParameters &parameters) {
	auto &cast = parameters.cast_data->Cast<ArrayCast>();
	CastLocalStateParameters list_parameters(parameters, cast.list_cast.GetCastData());
	return cast.list_cast.HasInitLocalState() ? cast.list_cast.InitLocalState(list_parameters) : nullptr;
}

static BoundCastInfo BindArray(BindCastInput &input, const LogicalType &source, const LogicalType &target) {
	if (!Reads(input)) {
		return nullptr;
	}
	idx_t depth = 0;
	auto element = target;
	while (element.id() == LogicalTypeId::LIST || element.id() == LogicalTypeId::ARRAY) {
		element = element.id() == LogicalTypeId::LIST ? ListType::GetChildType(element) : ArrayType::GetChildType(element);
		depth++;
	}
	auto list_cast = DefaultCasts::GetDefaultCastFunction(input, source, target);
	return BoundCastInfo(TextToArray, make_uniq<ArrayCast>(std::move(list_cast), depth), InitArray);
}

//===--------------------------------------------------------------------===//
// What outlives its session
//===--------------------------------------------------------------------===//
static bool ReadsText(const Expression &expression) {
	auto found = false;
	if (BoundCastExpression::IsCast(expression)) {
		auto &cast = expression.Cast<BoundFunctionExpression>();
		auto target = BoundCastExpression::TargetType(cast).id();
		found = BoundCastExpression::SourceType(cast).id() == LogicalTypeId::VARCHAR &&
		        (target == LogicalTypeId::BLOB || target == LogicalTypeId::LIST || target == LogicalTypeId::ARRAY);
	}
	ExpressionIterator::EnumerateChildren(expression,
	                                      [&](const Expression &child) { found = found || ReadsText(child); });
	return found;
}

void CheckTexts(ClientContext &context, const LogicalOperator &plan) {
	if (!Reads(context)) {
		return;
	}
	if (plan.type == LogicalOperatorType::LOGICAL_ALTER) {
		// It binds its expressions when it runs
		context.registered_state->GetOrCreate<Repeated>(Repeated::KEY)->now = true;
	} else if (plan.type == LogicalOperatorType::LOGICAL_CREATE_INDEX) {
		for (auto &expression : plan.Cast<LogicalCreateIndex>().unbound_expressions) {
			if (ReadsText(*expression)) {
				RefuseRepeated();
			}
		}
	}
}

void RegisterTexts(DuckDB &database) {
	auto &config = DBConfig::GetConfig(*database.instance);
	config.AddExtensionOption(Identifier(SETTING), "Texts of bytes and arrays are read as PostgreSQL writes them",
	                          LogicalType::BOOLEAN, Value::BOOLEAN(false));
	auto &casts = config.GetCastFunctions();
	auto add = [&](const LogicalType &target, bind_cast_function_t bind) {
		casts.RegisterCastFunction(LogicalType::VARCHAR, target, bind,
		                           CastRules::ImplicitCast(LogicalType::VARCHAR, target));
	};
	add(LogicalType::BLOB, BindBytes);
	add(LogicalType::LIST(LogicalType::ANY), BindArray);
	add(LogicalType::ARRAY(LogicalType::ANY, optional_idx()), BindArray);
}

} // namespace openduck
