// The client's settings that can change an answer.
#include "openduck.hpp"

#include "duckdb/main/client_context.hpp"

namespace odx {

vector<StringPair> AnswerSettings(ClientContext &context) {
	static constexpr const char *NAMES[] = {"TimeZone",
	                                        "default_null_order",
	                                        "default_order",
	                                        "integer_division",
	                                        "default_collation",
	                                        "disable_timestamptz_casts",
	                                        "ieee_floating_point_ops",
	                                        "old_implicit_casting",
	                                        "order_by_non_integer_literal",
	                                        "scalar_subquery_error_on_multiple_rows"};
	vector<StringPair> result;
	for (auto &name : NAMES) {
		Value value;
		// Without ICU there is no TimeZone, and nothing that depends on it
		if (context.TryGetCurrentSetting(Identifier(name), value) && !value.IsNull()) {
			result.emplace_back(name, value.ToString());
		}
	}
	return result;
}

} // namespace odx
