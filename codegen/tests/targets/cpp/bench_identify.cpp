// Prints how long `identify` takes beside the loop of `std::regex` that a person would write, and how the time grows with the templates.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogs.hpp"

namespace {

using nlohmann::json;
using Work = std::function<bool(const std::string&)>;
using Holes = std::map<std::string, std::string>;

const Holes patterns{
    {"string", "([\\s\\S]*?)"},
    {"token", "(\\S+?)"},
    {"integer", "(-?[0-9]+?)"},
    {"number", "(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"},
    {"boolean", "(true|false)"},
    {"ipv4", "((?:[0-9]{1,3}\\.){3}[0-9]{1,3})"},
};
const Holes samples{{"string", "some text"}, {"token", "qwen-7b"}, {"integer", "42"}, {"number", "0.5"}, {"boolean", "true"}, {"ipv4", "192.0.2.1"}};

/** A template with something in each hole, and its literals as `quote` has them. */
template <class Quote>
std::string fill(const json& catalog, const json& row, const Holes& holes, Quote quote) {
  std::string text;
  const auto literal = [&](std::string_view it) { text += quote(it); };
  const auto hole = [&](std::string_view name) {
    const std::string key(name);
    const auto param = std::find_if(row["params"].begin(), row["params"].end(), [&](const json& it) { return it["name"] == key; });
    text += holes.at(param == row["params"].end() ? catalog["constants"][key]["type"] : (*param)["type"]);
  };
  service_errors::detail::for_each_piece(row["message"].get_ref<const std::string&>(), literal, hole);
  return text;
}

/** What a person would write: one anchored regular expression for each template, in the order of the table. */
Work loop_of(const json& catalog) {
  static const std::regex special(R"([.^$|()[\]{}*+?\\])");
  std::vector<std::regex> table;
  for (const json& row : catalog["errors"]) {
    const auto quote = [](std::string_view it) { return std::regex_replace(std::string(it), special, "\\$&"); };
    table.emplace_back(fill(catalog, row, patterns, quote), std::regex::ECMAScript | std::regex::optimize);
  }
  return [table = std::move(table)](const std::string& message) {
    std::smatch match;
    return std::any_of(table.begin(), table.end(), [&](const std::regex& it) { return std::regex_match(message, match, it); });
  };
}

/** Messages that errors have, that they nearly have, and that someone made up to be slow. */
std::map<std::string, std::vector<std::string>> messages_of(const json& catalog) {
  std::map<std::string, std::vector<std::string>> messages;
  for (const json& row : catalog["errors"]) {
    const std::string real = fill(catalog, row, samples, [](std::string_view it) { return it; });
    messages["real"].push_back(real);
    messages["near miss"].push_back(real + " (again)");
    if (messages["hostile"].size() < 10 && !row["params"].empty()) {
      std::string hostile = row["message"].get<std::string>().substr(0, row["message"].get<std::string>().find('{'));
      for (int times = 0; times < 300; ++times) {
        hostile += "1.0, got [1, ";
      }
      messages["hostile"].push_back(std::move(hostile));
    }
  }
  return messages;
}

/** The time for one message in nanoseconds: the least of several turns. */
double time(const Work& work, const std::vector<std::string>& messages) {
  using Clock = std::chrono::steady_clock;
  double least = std::numeric_limits<double>::max();
  for (int turn = 0; turn < 5; ++turn) {
    const auto start = Clock::now();
    std::size_t count = 0;
    while (count == 0 || Clock::now() - start < std::chrono::milliseconds(20)) {
      for (const std::string& message : messages) {
        work(message);
      }
      count += messages.size();
    }
    least = std::min(least, std::chrono::duration<double, std::nano>(Clock::now() - start).count() / static_cast<double>(count));
  }
  return least;
}

void compare(const json& catalog, const Work& identify) {
  const Work loop = loop_of(catalog);
  for (const auto& [kind, messages] : messages_of(catalog)) {
    const double ours = time(identify, messages);
    const double theirs = time(loop, messages);
    std::printf("%-10s %-10s %10.0f ns %12.0f ns %8.1f x\n", catalog["id"].get_ref<const std::string&>().c_str(), kind.c_str(), ours, theirs, theirs / ours);
  }
}

/** The engine with that many templates. */
double grown(std::size_t size) {
  namespace detail = service_errors::detail;
  enum class Category { bad };
  std::vector<std::string> templates;
  std::vector<std::string> messages;
  for (std::size_t index = 0; index < size; ++index) {
    const std::string start = "Parameter p" + std::to_string(index) + " must be at most ";
    templates.push_back(start + "{most}, got {value}.");
    if (index % std::max<std::size_t>(1, size / 100) == 0) {
      messages.push_back(start + "10, got x.");
    }
  }
  std::vector<detail::ErrorRow> rows;
  for (const std::string& it : templates) {
    rows.push_back({.id = it, .category = Category::bad, .message = it, .params = "most integer, value token"});
  }
  const std::vector<detail::CategoryRow> categories{{.id = "bad", .status = 400}};
  const detail::Engine engine({.id = "grown", .errors = rows, .categories = categories}, {.envelopes = {}});
  return time([&](const std::string& message) { return engine.identify(std::nullopt, message).error.has_value(); }, messages);
}

}  // namespace

int main() {
  std::ifstream file(GENERATED "/catalog.json", std::ios::binary);
  const json reference = json::parse(file);
  std::printf("%-10s %-10s %13s %15s\n", "catalog", "messages", "identify", "std::regex");
  for_each_catalog([&](auto catalog, auto identify, const auto&...) {
    const auto& catalogs = reference["catalogs"];
    const auto row = std::find_if(catalogs.begin(), catalogs.end(), [&](const json& it) { return it["id"] == decltype(catalog)::tables.id; });
    compare(*row, [&](const std::string& message) { return identify(std::nullopt, message).id().has_value(); });
  });
  double first = 0;
  for (const std::size_t size : {100U, 1'000U, 10'000U}) {
    const double took = grown(size);
    first = first > 0 ? first : took;
    std::printf("%6zu templates %7.0f ns, %.2f of 100\n", size, took, took / first);
  }
}
