// JSON as bodies are read: numbers are doubles, of two fields of one name the last counts, and what is nested too deep is no JSON.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "text.hpp"

namespace service_errors::detail {

struct Json;
struct JsonField;

using JsonArray = std::vector<Json>;
using JsonObject = std::vector<JsonField>;

/** A JSON value. */
struct Json {
  std::variant<std::nullptr_t, bool, double, std::string, JsonArray, JsonObject> value;
};

/** A field of an object. */
struct JsonField {
  std::string name;
  Json value;
};

/** The field of an object, if it is one and has it. */
inline const Json* get_field(const Json& json, std::string_view name) {
  if (const auto* fields = std::get_if<JsonObject>(&json.value)) {
    const auto field = std::find_if(fields->rbegin(), fields->rend(), [&](const JsonField& it) { return it.name == name; });
    return field == fields->rend() ? nullptr : &field->value;
  }
  return nullptr;
}

/** Builds a value of what nlohmann's parser finds, which stops where it is told `false`. */
class JsonBuilder {
 public:
  explicit JsonBuilder(Json& root) : root_(root) {}

  bool null() { return add(nullptr); }
  bool boolean(bool it) { return add(it); }
  bool number_integer(std::int64_t it) { return add(static_cast<double>(it)); }
  bool number_unsigned(std::uint64_t it) { return add(static_cast<double>(it)); }
  bool number_float(double it, const std::string& /*text*/) { return add(it); }
  bool string(std::string& it) { return add(std::move(it)); }
  template <class Binary>
  bool binary(Binary& /*bytes*/) {
    return false;
  }
  bool start_object(std::size_t /*size*/) { return open(JsonObject{}); }
  bool key(std::string& it) {
    std::get<JsonObject>(open_.back()->value).push_back({std::move(it), {}});
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(JsonArray{}); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t /*place*/, const std::string& /*token*/, const nlohmann::detail::exception& /*fault*/) { return false; }

 private:
  static constexpr std::size_t deepest = 127;

  template <class Value>
  bool add(Value value) {
    place().value = std::move(value);
    return true;
  }

  template <class Value>
  bool open(Value value) {
    if (open_.size() == deepest) {
      return false;
    }
    Json& it = place();
    it.value = std::move(value);
    // What is open isn't moved: nothing is added around it before it is closed.
    open_.push_back(&it);
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  /** Where the next value belongs. */
  Json& place() {
    if (open_.empty()) {
      return root_;
    }
    if (auto* items = std::get_if<JsonArray>(&open_.back()->value)) {
      return items->emplace_back();
    }
    return std::get<JsonObject>(open_.back()->value).back().value;
  }

  Json& root_;
  std::vector<Json*> open_;
};

inline std::optional<Json> parse_well_formed(std::string_view text) {
  Json root;
  JsonBuilder builder(root);
  const bool is_json = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return is_json ? std::optional(std::move(root)) : std::nullopt;
}

/** The surrogate that an escape at a place stands for; 0 if none does. */
inline std::uint32_t surrogate_at(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') {
    return 0;
  }
  std::uint32_t unit = 0;
  for (const char it : text.substr(at + 2, 4)) {
    const char letter = lower(it);
    const bool is_letter = letter >= 'a' && letter <= 'f';
    if (!is_letter && !is_digit(it)) {
      return 0;
    }
    unit = unit * 16 + static_cast<std::uint32_t>(is_letter ? letter - 'a' + 10 : it - '0');
  }
  return unit >= 0xd800 && unit <= 0xdfff ? unit : 0;
}

/** The same JSON text with U+FFFD for each escape of half a surrogate pair. */
inline std::string without_lone_surrogates(std::string_view text) {
  std::string mended;
  mended.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t escape = std::min(text.find('\\', at), text.size());
    mended.append(text.substr(at, escape - at));
    const std::uint32_t first = surrogate_at(text, escape);
    const std::uint32_t second = surrogate_at(text, escape + 6);
    const bool is_pair = first != 0 && first < 0xdc00 && second >= 0xdc00;
    // Of any other escape both characters, so that a back-slash that is escaped doesn't start one.
    const bool is_lone = first != 0 && !is_pair;
    const std::size_t length = is_lone ? 6 : (is_pair ? 12 : 2);
    mended.append(is_lone ? "\\ufffd" : text.substr(escape, length));
    at = escape + length;
  }
  return mended;
}

/** The value that a text holds; none if it isn't JSON, or nests deeper than 127 levels, or holds a number that no double can. */
inline std::optional<Json> parse_json(std::string_view text) {
  auto json = parse_well_formed(text);
  if (!json && text.find("\\u") != std::string_view::npos) {
    return parse_well_formed(without_lone_surrogates(text));
  }
  return json;
}

}  // namespace service_errors::detail
