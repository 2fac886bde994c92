// Body to signal: what a body says of the error in it, before anyone knows which it is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "json.hpp"
#include "number.hpp"
#include "text.hpp"

namespace service_errors::detail {

/** What a body says of itself. */
struct Signal {
  std::optional<std::string> code{};
  std::optional<std::string> category{};
  std::optional<std::string> message{};
  std::optional<std::string> trace{};
};

/** What kind of body a signal was read from. */
enum class BodyKind : std::uint8_t {
  enveloped,
  plain_text,
  not_error,
};

struct Decoded {
  Signal signal;
  BodyKind kind;
};

/** A scalar as the string that it is read as; null is as good as nothing. */
inline std::optional<std::string> text_of_scalar(const Json* json) {
  if (json == nullptr) {
    return std::nullopt;
  }
  if (const auto* text = std::get_if<std::string>(&json->value)) {
    return *text;
  }
  if (const auto* number = std::get_if<double>(&json->value)) {
    return write_number(*number);
  }
  if (const auto* it = std::get_if<bool>(&json->value)) {
    return *it ? "true" : "false";
  }
  return std::nullopt;
}

/** The shape of a body: JSON in which `"$code"` is a place to read, `"$code?"` one that may be missing, and `"$$"` a dollar sign. */
class Shape {
 public:
  explicit Shape(std::string_view text) : json_(parse_json(text).value_or(Json{})) {}

  /** Reads the variables of a value; false if it isn't of this shape. */
  bool read(const Json& value, Signal& signal) const { return read(json_, &value, signal); }

 private:
  static bool read(const Json& shape, const Json* value, Signal& signal) {
    if (const auto* text = std::get_if<std::string>(&shape.value); text != nullptr && text->starts_with('$')) {
      return text->starts_with("$$") ? is_text(value, std::string_view(*text).substr(1)) : read_variable(std::string_view(*text).substr(1), value, signal);
    }
    if (value == nullptr || shape.value.index() != value->value.index()) {
      return false;
    }
    if (const auto* fields = std::get_if<JsonObject>(&shape.value)) {
      return std::ranges::all_of(*fields, [&](const JsonField& field) { return read(field.value, get_field(*value, field.name), signal); });
    }
    if (const auto* shapes = std::get_if<JsonArray>(&shape.value)) {
      const auto& items = std::get<JsonArray>(value->value);
      return std::ranges::equal(*shapes, items, [&](const Json& one, const Json& item) { return read(one, &item, signal); });
    }
    return is_same_scalar(shape, *value);
  }

  static bool read_variable(std::string_view name, const Json* value, Signal& signal) {
    const bool is_optional = name.ends_with('?');
    name.remove_suffix(is_optional ? 1 : 0);
    auto text = text_of_scalar(value);
    if (!text) {
      return is_optional;
    }
    if (name == "message") {
      signal.message = std::move(text);
    } else if (name == "code") {
      signal.code = std::move(text);
    } else if (name == "category") {
      signal.category = std::move(text);
    } else if (name == "trace") {
      signal.trace = std::move(text);
    }
    return true;
  }

  static bool is_text(const Json* value, std::string_view wanted) {
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
    return text != nullptr && *text == wanted;
  }

  static bool is_same_scalar(const Json& one, const Json& other) {
    if (const auto* number = std::get_if<double>(&one.value)) {
      return !(*number < std::get<double>(other.value)) && !(*number > std::get<double>(other.value));
    }
    if (const auto* it = std::get_if<bool>(&one.value)) {
      return *it == std::get<bool>(other.value);
    }
    const auto* text = std::get_if<std::string>(&one.value);
    return text == nullptr || *text == std::get<std::string>(other.value);
  }

  Json json_;
};

/** Reads the bodies of one service. */
class Decoder {
 public:
  Decoder(std::span<const std::string_view> envelopes, std::span<const std::string_view> not_errors, std::span<const std::string_view> body_prefixes)
      : envelopes_(envelopes.begin(), envelopes.end()), not_errors_(not_errors.begin(), not_errors.end()), body_prefixes_(body_prefixes) {}

  /** Reads a body that is UTF-8. */
  Decoded decode(std::string_view body) const {
    const std::string_view text = undressed(body);
    // Nothing else can be an envelope.
    if (const auto json = text.starts_with('{') || text.starts_with('[') ? parse_json(text) : std::nullopt) {
      Signal nothing;
      if (std::ranges::any_of(not_errors_, [&](const Shape& shape) { return shape.read(*json, nothing); })) {
        return {{}, BodyKind::not_error};
      }
      if (auto signal = read(*json)) {
        return {with_nested(std::move(*signal)), BodyKind::enveloped};
      }
    }
    Signal signal;
    signal.message = std::string(text);
    return {std::move(signal), BodyKind::plain_text};
  }

 private:
  /** A text without a byte order mark, white space at its ends, and the first body prefix that it has. */
  std::string_view undressed(std::string_view text) const {
    constexpr std::string_view mark = "\357\273\277";
    text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
    text = trim(text, white_space_at_start);
    const auto prefix = std::ranges::find_if(body_prefixes_, [&](std::string_view it) { return text.starts_with(it); });
    return prefix == body_prefixes_.end() ? text : trim(text.substr(prefix->size()), white_space_at_start);
  }

  /** The signal in the first envelope that fits. */
  std::optional<Signal> read(const Json& json) const {
    for (const Shape& envelope : envelopes_) {
      Signal signal;
      if (envelope.read(json, signal)) {
        return signal;
      }
    }
    return std::nullopt;
  }

  /** A message that is a JSON object in its turn is read too, once; what it says goes before what stood around it. */
  Signal with_nested(Signal signal) const {
    const std::string_view message = trim(signal.message ? std::string_view(*signal.message) : std::string_view{}, white_space_at_start);
    const auto json = message.starts_with('{') ? parse_json(message) : std::nullopt;
    auto inner = json ? read(*json) : std::nullopt;
    if (!inner) {
      return signal;
    }
    const auto keep = [](std::optional<std::string>& nearer, std::optional<std::string>& around) {
      if (!nearer) {
        nearer = std::move(around);
      }
    };
    keep(inner->code, signal.code);
    keep(inner->category, signal.category);
    keep(inner->message, signal.message);
    keep(inner->trace, signal.trace);
    return std::move(*inner);
  }

  std::vector<Shape> envelopes_;
  std::vector<Shape> not_errors_;
  std::span<const std::string_view> body_prefixes_;
};

}  // namespace service_errors::detail
