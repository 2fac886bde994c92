// The tables of a catalog as plain data, and what is read off a row.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../values.hpp"

namespace service_errors::detail {

/** What a hole takes. */
enum class HoleType : std::uint8_t {
  string,
  token,
  integer,
  number,
  boolean,
  ipv4,
};

inline constexpr std::array<std::string_view, 6> hole_type_names{"string", "token", "integer", "number", "boolean", "ipv4"};

template <class Type>
concept Enumeration = std::is_enum_v<Type>;

/** Where something stands in its table, by the enum that counts it. */
struct Place {
  std::size_t index;

  template <Enumeration Enum>
  constexpr Place(Enum it) : index(static_cast<std::size_t>(it)) {}
};

/** One error, but for its translations. */
struct ErrorRow {
  std::string_view id;
  std::optional<std::string_view> code{};
  Place category;
  std::optional<Retry> retry{};
  std::optional<Deprecation> deprecated{};
  /** What the service sends: `{name}` is a hole, `{{` and `}}` are braces. */
  std::string_view message;
  /** Names and types, as in `limit integer, key string sensitive`. */
  std::string_view params{};
};

/** A class of errors. */
struct CategoryRow {
  std::string_view id;
  std::optional<int> status{};
  /** What a body calls it. */
  std::optional<std::string_view> wire{};
};

/** A hole that the service fills from its configuration. */
struct ConstantRow {
  std::string_view name;
  HoleType type;
  /** The default. */
  std::string_view text;
};

/** One catalog. */
struct Tables {
  std::string_view id;
  std::span<const ErrorRow> errors;
  std::span<const CategoryRow> categories;
  std::span<const ConstantRow> constants{};
};

/** A param of an error. */
struct ParamRow {
  std::string_view name;
  HoleType type;
  bool is_sensitive;
};

/** Takes the first param off the list in a row; none if the list is empty. */
constexpr std::optional<ParamRow> next_param(std::string_view& list) {
  if (list.empty()) {
    return std::nullopt;
  }
  std::string_view param = list.substr(0, list.find(','));
  list.remove_prefix(std::min(param.size() + 2, list.size()));
  const std::size_t gap = param.find(' ');
  const std::string_view type = param.substr(gap + 1, param.find(' ', gap + 1) - gap - 1);
  std::size_t index = 0;
  while (hole_type_names[index] != type) {
    ++index;
  }
  return ParamRow{param.substr(0, gap), static_cast<HoleType>(index), param.ends_with(" sensitive")};
}

/** Where a param stands among those of a row, and what it is. */
struct FoundParam {
  std::size_t index;
  ParamRow row;
};

constexpr std::optional<FoundParam> find_param(std::string_view list, std::string_view name) {
  for (std::size_t index = 0; const auto row = next_param(list); ++index) {
    if (row->name == name) {
      return FoundParam{index, *row};
    }
  }
  return std::nullopt;
}

constexpr std::size_t count_params(std::string_view list) {
  return list.empty() ? 0 : static_cast<std::size_t>(std::count(list.begin(), list.end(), ',')) + 1;
}

/** The row with an id, if there is one. */
template <class Row>
constexpr std::optional<std::size_t> find_row(std::span<const Row> rows, std::string_view id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
  return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

/** One text of several literals: not every compiler takes one of more than 16 KiB, or several in a row of more than 64. */
template <std::size_t... Sizes>
consteval auto joined(const char (&... pieces)[Sizes]) {
  std::array<char, (0 + ... + (Sizes - 1))> text{};
  std::size_t end = 0;
  const auto append = [&](std::string_view piece) {
    for (const char it : piece) {
      text[end++] = it;
    }
  };
  (append({pieces, Sizes - 1}), ...);
  return text;
}

}  // namespace service_errors::detail
