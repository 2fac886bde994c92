// How numbers are written into messages and read from them, the same in every language.
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "text.hpp"

namespace service_errors::detail {

/** A number as RFC 8785 and ECMAScript write it: the shortest digits that read back as it, and an exponent only where it is large. */
inline std::string write_number(double number) {
  if (!std::isfinite(number)) {
    return std::isnan(number) ? "NaN" : (number > 0 ? "Infinity" : "-Infinity");
  }
  if (std::fpclassify(number) == FP_ZERO) {
    return "0";
  }
  char buffer[32];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::scientific);
  const std::string_view written(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t mark = written.find('e');
  std::string digits(written.substr(0, mark));
  if (digits.size() > 1) {
    digits.erase(1, 1);
  }
  int exponent = 0;
  const char* from = buffer + mark + (written[mark + 1] == '+' ? 2 : 1);
  std::from_chars(from, end, exponent);
  const int point = exponent + 1;
  const int count = static_cast<int>(digits.size());
  if (point > 21 || point < -5) {
    digits.insert(1, count > 1 ? "." : "");
    digits += exponent < 0 ? "e-" : "e+";
    digits += std::to_string(std::abs(exponent));
  } else if (point <= 0) {
    digits.insert(0, "0." + std::string(static_cast<std::size_t>(-point), '0'));
  } else if (point < count) {
    digits.insert(static_cast<std::size_t>(point), ".");
  } else {
    digits.append(static_cast<std::size_t>(point - count), '0');
  }
  return number < 0 ? "-" + digits : digits;
}

/** The integer that a text is as a whole, if the type can hold it. */
template <class Integer>
std::optional<Integer> read_integer(std::string_view text) {
  Integer value{};
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

/** Whether a number that no double holds is too small for it, and not too large. */
inline bool is_tiny(std::string_view text) {
  const std::size_t mark = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, mark);
  std::string_view digits = mark == std::string_view::npos ? "0" : text.substr(mark + 1);
  const bool is_negative = digits.starts_with('-');
  digits.remove_prefix(is_negative || digits.starts_with('+') ? 1 : 0);
  // A text of a number is far shorter than any exponent that this leaves out.
  const std::int64_t magnitude = read_integer<std::int64_t>(digits).value_or(INT64_MAX / 2);
  const std::size_t first = mantissa.find_first_not_of("-0.");
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const auto before_point = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(std::min(first, mantissa.size()));
  return before_point + (is_negative ? -magnitude : magnitude) < 0;
}

/** The double that is nearest to a text of a number; none if that is infinite. */
inline std::optional<double> read_number(std::string_view text) {
  double value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::result_out_of_range) {
    return is_tiny(text) ? std::optional(0.0) : std::nullopt;
  }
  return error == std::errc{} && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace service_errors::detail
