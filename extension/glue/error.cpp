// The seam's helpers: text, pairs, waits, errors.
#include "openduck.hpp"

#include "duckdb/common/error_data.hpp"
#include "duckdb/main/client_context.hpp"

namespace odx {

odx_text Borrow(const string &text) {
	return odx_text {text.data(), text.size()};
}

string Text(odx_text text) {
	return text.size ? string(text.data, text.size) : string();
}

vector<odx_pair> Borrow(const vector<StringPair> &pairs) {
	vector<odx_pair> result;
	for (auto &pair : pairs) {
		result.push_back(odx_pair {Borrow(pair.first), Borrow(pair.second)});
	}
	return result;
}

void CollectPair(void *receiver, odx_text name, odx_text value) {
	static_cast<vector<StringPair> *>(receiver)->emplace_back(Text(name), Text(value));
}

odx_patience Patience(ClientContext &context) {
	auto interrupted = [](void *waiting) {
		return static_cast<ClientContext *>(waiting)->IsInterrupted();
	};
	return odx_patience {interrupted, &context};
}

ErrorData Take(odx_error &error) {
	auto type = static_cast<ExceptionType>(error.type);
	string message(error.message, error.message_size);
	odx_error_free(&error);
	return ErrorData(type, message);
}

void Throw(odx_error &error) {
	if (error.type == static_cast<int32_t>(ExceptionType::INTERRUPT) &&
	    string(error.message, error.message_size) == "Interrupted!") {
		odx_error_free(&error);
		throw InterruptException();
	}
	Take(error).Throw();
}

} // namespace odx
