// What errors are made of: the values of params, and what a table says of an error besides its texts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace service_errors {

/**
 * The value of a param. An integer is an `std::int64_t`, or if only that can hold it an `std::uint64_t`; what no type of a number can hold
 * stays the text that it was.
 */
using Value = std::variant<bool, std::int64_t, std::uint64_t, double, std::string>;

/** A param: what fills a hole of a message. */
struct Param {
  /** As the spec writes it. */
  std::string_view name;
  Value value;

  friend bool operator==(const Param&, const Param&) = default;
};

using Params = std::vector<Param>;

/** Whether the same request may be sent again. */
enum class Retry : std::uint8_t {
  /** It will fail in the same way. */
  never,
  /** It may succeed after a wait that grows with each try. */
  backoff,
};

constexpr std::string_view to_string(Retry retry) { return retry == Retry::never ? "never" : "backoff"; }

/** Why an error should no longer be used. */
struct Deprecation {
  /** The version or date from which on it is out of use. */
  std::string_view since;
  /** The id, in the same catalog, of the error to use in its place. */
  std::optional<std::string_view> replaced_by{};
  /** What else to know. */
  std::optional<std::string_view> note{};
};

}  // namespace service_errors
