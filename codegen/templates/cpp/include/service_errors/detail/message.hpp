// Messages: templates that are taken apart and filled.
#pragma once

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "../values.hpp"
#include "number.hpp"
#include "tables.hpp"

namespace service_errors::detail {

/** Goes through a template: `{name}` is a hole, `{{` and `}}` are braces. */
template <class Literal, class Hole>
void for_each_piece(std::string_view text, Literal literal, Hole hole) {
  while (!text.empty()) {
    const std::size_t brace = text.find_first_of("{}");
    literal(text.substr(0, brace));
    if (brace == std::string_view::npos) {
      return;
    }
    if (text[brace] == text[brace + 1]) {
      literal(text.substr(brace, 1));
      text.remove_prefix(brace + 2);
    } else {
      const std::size_t end = text.find('}', brace);
      hole(text.substr(brace + 1, end - brace - 1));
      text.remove_prefix(end + 1);
    }
  }
}

/** A value as it is written into a message. */
inline std::string written(const Value& value) {
  struct Writer {
    std::string operator()(bool it) const { return it ? "true" : "false"; }
    std::string operator()(double it) const { return write_number(it); }
    std::string operator()(std::int64_t it) const { return std::to_string(it); }
    std::string operator()(std::uint64_t it) const { return std::to_string(it); }
    std::string operator()(const std::string& it) const { return it; }
  };
  return std::visit(Writer{}, value);
}

/** Whether a message shows what is sensitive. */
enum class Sensitive : bool {
  hidden,
  shown,
};

/** A template with its holes filled; those of hidden params stay open. */
inline std::string filled(const Tables& tables, const ErrorRow& row, std::string_view text, const Params& params, Sensitive sensitive) {
  std::string message;
  message.reserve(text.size() + 16);
  const auto fill_constant = [&](std::string_view name) {
    const auto constant = std::ranges::find(tables.constants, name, &ConstantRow::name);
    message += constant == tables.constants.end() ? std::string_view{} : constant->text;
  };
  const auto add = [&](std::string_view literal) { message += literal; };
  const auto fill = [&](std::string_view name) {
    const auto param = find_param(row.params, name);
    if (!param) {
      fill_constant(name);
    } else if (param->row.is_sensitive && sensitive == Sensitive::hidden) {
      message.append("{").append(name).append("}");
    } else {
      message += written(params[param->index].value);
    }
  };
  for_each_piece(text, add, fill);
  return message;
}

/** A value as one of a type; none if it can't be. */
inline std::optional<Value> as_type(HoleType type, Value value) {
  switch (type) {
    case HoleType::integer:
      if (const auto* it = std::get_if<std::uint64_t>(&value); it != nullptr && std::in_range<std::int64_t>(*it)) {
        return static_cast<std::int64_t>(*it);
      }
      return std::holds_alternative<std::int64_t>(value) ? std::optional(std::move(value)) : std::nullopt;
    case HoleType::number:
      if (const auto* it = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*it);
      }
      return std::holds_alternative<double>(value) ? std::optional(std::move(value)) : std::nullopt;
    case HoleType::boolean:
      return std::holds_alternative<bool>(value) ? std::optional(std::move(value)) : std::nullopt;
    case HoleType::string:
    case HoleType::token:
    case HoleType::ipv4:
      return std::holds_alternative<std::string>(value) ? std::optional(std::move(value)) : std::nullopt;
  }
  return std::nullopt;
}

/** The params of an error in the order of its row, if they are all there, each of its type, and no others are. */
inline std::optional<Params> in_order(const ErrorRow& row, const Params& given) {
  Params params;
  std::string_view list = row.params;
  while (const auto wanted = next_param(list)) {
    const auto found = std::ranges::find(given, wanted->name, &Param::name);
    auto value = found == given.end() ? std::nullopt : as_type(wanted->type, found->value);
    if (!value) {
      return std::nullopt;
    }
    params.push_back({wanted->name, std::move(*value)});
  }
  return params.size() == given.size() ? std::optional(std::move(params)) : std::nullopt;
}

inline bool has_sensitive_param(const ErrorRow& row) {
  std::string_view list = row.params;
  while (const auto param = next_param(list)) {
    if (param->is_sensitive) {
      return true;
    }
  }
  return false;
}

}  // namespace service_errors::detail
