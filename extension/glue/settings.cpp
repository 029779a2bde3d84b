// The client's settings that can change an answer.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"
#include "duckdb/main/settings.hpp"

namespace odx {

// By its place: looked up for each statement, a name would cost more than all else here
template <class SETTING>
static void Add(ClientContext &context, vector<StringPair> &result) {
	Value value;
	auto is_set = context.TryGetCurrentUserSetting(SETTING::SettingIndex, value) && !value.IsNull();
	result.emplace_back(SETTING::Name, is_set ? value.ToString() : SETTING::DefaultValue);
}

vector<StringPair> AnswerSettings(ClientContext &context) {
	vector<StringPair> result;
	// Without ICU there is neither, and nothing that depends on them
	for (auto name : {"TimeZone", "Calendar"}) {
		Value value;
		if (context.TryGetCurrentSetting(Identifier(name), value) && !value.IsNull()) {
			result.emplace_back(name, value.ToString());
		}
	}
	Add<DefaultNullOrderSetting>(context, result);
	Add<DefaultOrderSetting>(context, result);
	Add<IntegerDivisionSetting>(context, result);
	Add<DefaultCollationSetting>(context, result);
	Add<DisableTimestamptzCastsSetting>(context, result);
	Add<ErrorOnDivisionByZeroSetting>(context, result);
	Add<IeeeFloatingPointOpsSetting>(context, result);
	Add<OldImplicitCastingSetting>(context, result);
	Add<OrderByNonIntegerLiteralSetting>(context, result);
	Add<RegexMatchOperatorSemanticsSetting>(context, result);
	Add<ScalarSubqueryErrorOnMultipleRowsSetting>(context, result);
	return result;
}

} // namespace odx
